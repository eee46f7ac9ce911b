/** Ends the process that it is in once that process holds more memory than it may. */
import { workerData } from 'node:worker_threads'

const mostBytes: number = workerData
setInterval(() => {
  if (process.memoryUsage.rss() > mostBytes) process.kill(process.pid, 'SIGKILL')
}, 20)
