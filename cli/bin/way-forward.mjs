#!/usr/bin/env node
// Plain JavaScript without dependencies, because it runs on whatever Node the machine has (20 or later).
// It finds a Node that runs TypeScript directly and hands over; it installs nothing.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const main = join(root, 'cli', 'src', 'main.ts')
const oldestNode = 26

if (Number(process.versions.node.split('.')[0]) >= oldestNode) {
  await import(pathToFileURL(main).href)
} else {
  const node = findNode()
  if (node === null) {
    console.error(
      `way-forward needs Node ${oldestNode} or later, and none came with npm for ${process.platform}-${process.arch}. ` +
        `Run "npm ci" in ${root}, or install Node ${oldestNode}, and run the command again.`,
    )
    process.exitCode = 1
  } else {
    handOver(node)
  }
}

/** The Node that npm brought as a platform package, or null. */
function findNode() {
  const { platform, arch } = process
  const file = platform === 'win32' ? 'bin/node.exe' : 'bin/node'
  for (const prefix of ['node', 'node-bin']) {
    const path = join(root, 'node_modules', `${prefix}-${platform.replace('win32', 'win')}-${arch}`, file)
    if (existsSync(path)) return path
  }
  return null
}

/** Runs the command on that Node with our own streams, and ends as it ends. */
function handOver(node) {
  const child = spawn(node, [main, ...process.argv.slice(2)], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('error', (error) => {
    console.error(`way-forward could not start ${node}: ${error.message}`)
    process.exitCode = 1
  })
  child.on('exit', (code, signal) => {
    if (signal === null) {
      process.exit(code ?? 1)
    } else {
      process.removeAllListeners(signal)
      process.kill(process.pid, signal)
      // Only where the signal did not end this process too.
      setTimeout(() => process.exit(128 + (constants.signals[signal] ?? 0)), 1000)
    }
  })
}
