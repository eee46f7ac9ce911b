/** `/sign-in/code`: takes the code that came by email. */
import type { Auth } from '../../../../auth/auth.ts'
import { askerOf } from '../../../kit/asker.ts'
import { type Answer, type Page, redirect, shown } from '../../../kit/page.ts'
import { overView } from '../start/view.ts'
import { words } from '../words.ts'
import { codeView } from './view.ts'

/** `/sign-in/code`. */
export function codePage(auth: Auth): Page {
  return {
    path: '/sign-in/code',
    account: 'optional',
    async get(visit) {
      const pending = await auth.pendingAttempt(visit.from.cookies)
      if (pending === null) return shown(overView())
      return pending.isProved ? redirect('/sign-in/name') : shown(codeView(visit, pending, []))
    },
    async post(visit) {
      const proved = await auth.proveByCode(visit.form.get('code') ?? '', askerOf(visit))
      const wrong = async (says: string, status: 400 | 429): Promise<Answer> => {
        const pending = await auth.pendingAttempt(visit.from.cookies)
        if (pending === null) return shown(overView(), 400)
        return shown(codeView(visit, pending, [{ field: 'code', says }]), status)
      }
      switch (proved.kind) {
        case 'in':
          return { ...redirect(proved.to), cookies: proved.cookies }
        case 'name':
          return { ...redirect('/sign-in/name'), cookies: proved.cookies }
        case 'wrong':
          return wrong(words.code.wrong(proved.left), 400)
        case 'not-a-code':
          return wrong(words.code.notACode, 400)
        case 'too-often':
          return wrong(words.code.tooOften, 429)
        case 'over':
          return shown(overView(), 400)
      }
    },
    states: [{ name: 'nothing was asked for here', address: '/sign-in/code' }],
  }
}
