/** Sign-in over a database of cases, and people signed in. */
import { openAuth } from '../../service/src/auth/auth.ts'
import { openSignInData } from '../../service/src/db/acting.ts'
import { openKeys } from '../../service/src/keys.ts'

/** Opens sign-in. @param keysFolder the same for all processes of one service; `login` is that of sign-in */
export async function openAccounts({ login, keysFolder, data }) {
  const keys = openKeys(keysFolder)
  const signIn = openSignInData(login)
  const auth = await openAuth({
    signIn,
    data,
    keys,
    mail: { send: async () => undefined },
    origin: null,
    // Somebody is signed in without an email; what a page does with their session is the same.
    isDemonstration: true,
  })
  return { auth, keys, close: () => signIn.close() }
}

const asker = { address: '127.0.0.1', agent: 'Firefox/140 (Linux)', cookies: '', origin: 'http://localhost' }

/** Signs people in. @returns the header `Cookie` of each */
export async function signInAll(auth, people) {
  const headers = []
  for (const person of people) {
    const { cookies } = await auth.demonstration.signInAs(person, null, asker)
    headers.push(cookies.map((cookie) => cookie.split(';')[0]).join('; '))
  }
  return headers
}
