/** A postcode service for tests: it listens on this machine, knows one postcode, and fails for another. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type PostcodeService, postcodeService } from './postcode-service.ts'

export interface AnsweringPostcodes {
  readonly service: PostcodeService
  readonly close: () => void
}

/** M1 1AE lies in Hartlepool, M9 9ZZ is answered with a fault, and any other is not known. */
export async function answeringPostcodes(): Promise<AnsweringPostcodes> {
  const server = createServer((request, response) => {
    if (request.url === '/M1%201AE') response.end('{"gss":"E06000001"}')
    else if (request.url === '/M9%209ZZ') response.writeHead(500).end()
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    service: postcodeService({ address: `http://127.0.0.1:${port}/{postcode}`, paths: [['gss']] }),
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
