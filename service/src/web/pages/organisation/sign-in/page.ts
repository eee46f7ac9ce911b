/** `/organisation/sign-in`: an organisation's own sign-in by OpenID Connect. */
import type { Auth } from '../../../../auth/auth.ts'
import {
  keepSingleSignOn,
  readSingleSignOn,
  removeSingleSignOn,
} from '../../../../auth/organisations/single-sign-on.ts'
import type { Data } from '../../../../db/data.ts'
import type { Keys } from '../../../../keys.ts'
import { type FieldFault, fieldFault } from '../../../kit/form-fault.ts'
import { type Answer, notFound, type Page, redirect, shown, type Visit } from '../../../kit/page.ts'
import { addressOf, inWork, withKept } from '../organisation-frame.ts'
import { readSignIn, type TypedSignIn, typedOf, typedSignIn } from './read-form.ts'
import { ownSignInView } from './view.ts'
import { words } from './words.ts'

/** `/organisation/sign-in`. */
export function ownSignInPage(data: Data, auth: Auth, keys: Pick<Keys, 'wrap'>): Page {
  const show = (
    visit: Visit,
    typed: TypedSignIn | null,
    faults: readonly FieldFault[],
    status: 200 | 400 = 200,
  ): Promise<Answer> =>
    withKept(data, visit, async (tx, work) => {
      const kept = await readSingleSignOn(tx, work.organisation)
      return shown(ownSignInView(visit, { work, kept, typed: typed ?? typedOf(kept), faults }), status)
    })
  return {
    path: '/organisation/sign-in',
    account: 'needed',
    get: (visit) => show(visit, null, []),
    async post(visit) {
      const { form } = visit
      if (form.get('do') === 'remove') {
        return withKept(data, visit, async (tx, work) => {
          await removeSingleSignOn(tx, work.organisation)
          return redirect(`${addressOf('/organisation/sign-in', work)}&became=removed`)
        })
      }
      const found = await inWork(data, visit, async (tx, { organisation, role }) =>
        role === 'administrator' ? { kept: await readSingleSignOn(tx, organisation) } : null,
      )
      if (found === null) return notFound
      const typed = typedSignIn(form)
      const { kept } = found
      // The secret belongs to the provider that it was given for, and goes to no other.
      const hasSecret = kept !== null && kept.issuer === typed.issuer && kept.clientId === typed.clientId
      const read = readSignIn(form, hasSecret)
      if (read.kind === 'faults') return show(visit, typed, read.faults, 400)
      const { given, clientSecret } = read
      const looked = await auth.lookAtProvider(given.issuer)
      if (looked !== 'fit') return show(visit, typed, [fieldFault('issuer', words[looked])], 400)
      const became = await inWork(data, visit, async (tx, work) => {
        if (work.role !== 'administrator') return notFound
        const { organisation } = work
        // Somebody else may have changed it while the provider was asked.
        return (await keepSingleSignOn(tx, keys, { ...given, organisation, clientSecret }))
          ? redirect(`${addressOf('/organisation/sign-in', work)}&became=saved`)
          : fieldFault('clientSecret', words.noSecret)
      })
      if (became === null) return notFound
      return 'says' in became ? show(visit, typed, [became], 400) : became
    },
    states: [
      { name: 'set up', address: '/organisation/sign-in', as: 'service-administrator' },
      {
        name: 'nothing typed',
        address: '/organisation/sign-in',
        form: { issuer: '' },
        status: 400,
        as: 'service-administrator',
      },
      { name: 'of a member', address: '/organisation/sign-in', as: 'adviser', status: 404 },
    ],
  }
}
