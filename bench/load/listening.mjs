/** What both servers tell the process that started them: where they listen, and what they used since they were last asked. */

/**
 * Listens on a free port of this machine and says which.
 * @param {import('node:http').Server} server
 */
export function listen(server) {
  let busySince = performance.eventLoopUtilization()
  let usedSince = process.cpuUsage()
  process.on('message', () => {
    const { utilization } = performance.eventLoopUtilization(busySince)
    const { user, system } = process.cpuUsage(usedSince)
    busySince = performance.eventLoopUtilization()
    usedSince = process.cpuUsage()
    process.send({ busy: utilization, seconds: (user + system) / 1_000_000 })
  })
  process.on('disconnect', () => process.exit())
  server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }))
}
