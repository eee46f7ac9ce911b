/** `/certificate` and `/certificate/<code>`: anybody who was shown a certificate checks it, by its code or its file. */
import type { Data } from '../../../../../db/data.ts'
import { exampleCertificates, exampleMatters } from '../../../../../example/people.ts'
import { checkCertificate } from '../../../../../mediation/certificate/check-certificate.ts'
import { readCode } from '../../../../../mediation/certificate/code.ts'
import { publishedKeys } from '../../../../../mediation/certificate/signing-keys.ts'
import { verifyFile } from '../../../../../mediation/certificate/verify-file.ts'
import type { Accounts } from '../../../../kit/accounts.ts'
import { fieldFault } from '../../../../kit/form-fault.ts'
import { type Answer, type Page, redirect, shown, type Visit } from '../../../../kit/page.ts'
import { checkView, fileView, foundView } from './view.ts'

/** Bytes of a form with a file. */
const largestForm = 64 * 1024
const path = '/certificate'

/** Where a code is typed, or a file is sent. */
export function checkPage(data: Data, accounts: Accounts): Page {
  return {
    path,
    takes: { largest: largestForm, file: true },
    get: () => shown(checkView({ typed: '', faults: [] })),
    async post(visit) {
      const { form, upload } = visit
      const typed = (form.get('code') ?? '').trim().slice(0, 100)
      if (upload !== null && upload.bytes.length > 0) return checkFile(data, accounts, visit, upload.bytes)
      const code = readCode(typed)
      if (code !== null) return redirect(`${path}/${code}`)
      const says =
        typed === ''
          ? 'Type the code of the certificate, or choose its file'
          : 'A code has 12 letters and digits, such as 7K2M-QX04-9TBD'
      return shown(checkView({ typed, faults: [fieldFault('code', says)] }), 400)
    },
    states: [
      { name: 'empty', address: path },
      { name: 'no code', address: path, form: { code: '7K2M' }, status: 400 },
    ],
  }
}

/** What a code leads to, such as from the square on paper. */
export function codePage(data: Data, accounts: Accounts): Page {
  return {
    path: `${path}/:code`,
    async get(visit) {
      const code = readCode(visit.params['code'] ?? '')
      if (code === null) return shown(foundView(null, { state: 'unknown' }), 404)
      if (await hasToWait(accounts, visit)) return tooMany
      const found = await data.asPublic((tx) => checkCertificate(tx, code))
      return shown(foundView(code, found), found.state === 'unknown' ? 404 : 200)
    },
    states: [
      {
        name: 'valid',
        address: `/mediation/${exampleMatters.kept}/certificate/${exampleCertificates.kept}`,
        as: 'mediation-adviser',
        follow: '/certificate/',
      },
      { name: 'unknown', address: `${path}/0000-0000-0000`, status: 404 },
    ],
  }
}

const tooMany: Answer = { kind: 'problem', status: 429 }

/** Every look-up counts, of codes that are there and of those that are not. */
async function hasToWait({ isOffered, auth }: Accounts, { from }: Visit): Promise<boolean> {
  if (!isOffered) return false
  return (await auth.countUse({ person: null, address: from.address }, ['codes'])) !== null
}

async function checkFile(data: Data, accounts: Accounts, visit: Visit, bytes: Uint8Array): Promise<Answer> {
  if (await hasToWait(accounts, visit)) return tooMany
  const { verdict, found } = await data.asPublic(async (tx) => {
    const looked = verifyFile(bytes, await publishedKeys(tx))
    return {
      verdict: looked,
      found: looked.found === 'signed' ? await checkCertificate(tx, looked.code) : null,
    }
  })
  return shown(fileView(verdict, found))
}
