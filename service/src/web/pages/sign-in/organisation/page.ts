/** `/sign-in/organisation/<organisation>/back`, where an organisation's own sign-in sends browsers back to. */
import type { Auth } from '../../../../auth/auth.ts'
import { askerOf } from '../../../kit/asker.ts'
import { notFound, type Page, redirect } from '../../../kit/page.ts'
import { isUuid } from '../../cases/opened-case.ts'
import { notLetInView } from './view.ts'
import { whyNot } from './words.ts'

/** `/sign-in/organisation/:organisation/back`. What it changes is proved by the state that this browser was given. */
export function comeBackPage(auth: Auth): Page {
  return {
    path: '/sign-in/organisation/:organisation/back',
    account: 'optional',
    async get(visit) {
      const organisation = visit.params['organisation'] ?? ''
      if (!isUuid(organisation)) return notFound
      const came = await auth.comeBack({ organisation, query: visit.query }, askerOf(visit))
      if (came.kind === 'none') return notFound
      if (came.kind === 'in') return { ...redirect(came.to), cookies: came.cookies }
      if (came.kind === 'code') return { ...redirect('/sign-in/code'), cookies: came.cookies }
      const status = came.why === 'away' ? 503 : came.why === 'too-often' ? 429 : 400
      const document = notLetInView(whyNot[came.why](came.name))
      return { kind: 'page', status, document, cookies: came.cookies }
    },
    states: [
      {
        name: 'no such sign-in',
        address: '/sign-in/organisation/0d000000-0000-4000-8000-000000000000/back',
        status: 404,
      },
    ],
  }
}
