/** Before the first test file of a run: one database server for all of them; after the last: it goes. */
import { folderVariable, noDatabase, ownTestServer } from './database.ts'

let server: Awaited<ReturnType<typeof ownTestServer>> | null = null

export async function globalSetup(): Promise<void> {
  if (noDatabase !== false) return
  server = await ownTestServer()
  process.env[folderVariable] = server.folder
}

export async function globalTeardown(): Promise<void> {
  await server?.stop()
}
