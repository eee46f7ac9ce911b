/** `/.well-known/way-forward-certificate-keys.json`: every key that certificates were ever signed with. */
import type { Data } from '../../../../../db/data.ts'
import { keySetOf } from '../../../../../mediation/certificate/key-set.ts'
import { publishedKeys } from '../../../../../mediation/certificate/signing-keys.ts'
import type { Page } from '../../../../kit/page.ts'

/** The file. It is the same for everybody. */
export function keysPage(data: Data): Page {
  return {
    path: '/.well-known/way-forward-certificate-keys.json',
    hasNoLook: true,
    get: async () => ({
      kind: 'file',
      type: 'application/json',
      name: null,
      body: keySetOf(await data.asPublic((tx) => publishedKeys(tx))),
    }),
    states: [],
  }
}
