/** Who runs the service's own server: PostgreSQL refuses to run as root. */
import { readFileSync } from 'node:fs'

/** An account of the machine. */
export interface Account {
  readonly name: string
  readonly uid: number
  readonly gid: number
}

/** The account that runs the server where root runs the service; null: the same that runs the service. */
export function accountForServer(): Account | null {
  if (process.getuid?.() !== 0) return null
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n')
  for (const line of lines) {
    const [name, , uid, gid] = line.split(':')
    if (name === 'nobody') return { name, uid: Number(uid), gid: Number(gid) }
  }
  return { name: 'nobody', uid: 65_534, gid: 65_534 }
}
