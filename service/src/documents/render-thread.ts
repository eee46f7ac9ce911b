/** The thread that makes papers, so that nobody else waits for them. `render.ts` starts it. */
import { parentPort } from 'node:worker_threads'
import { renderHere, type Template } from './render.ts'

parentPort?.on('message', ({ template, data }: { readonly template: Template; readonly data: string }) => {
  parentPort?.postMessage(renderHere(template, data))
})
