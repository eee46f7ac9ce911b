/** `/account/name`: changes somebody's own name. */
import { renamePerson } from '../../../../auth/rename-person.ts'
import type { Data } from '../../../../db/data.ts'
import type { Html } from '../../../kit/html.ts'
import { type Page, redirect, shown, signedIn, type Visit } from '../../../kit/page.ts'
import { type FieldError, formOf, nameField } from '../../sign-in/form-page.ts'
import { accountView } from '../account-frame.ts'
import { words } from '../words.ts'

/** `/account/name`. */
export function accountNamePage(data: Data): Page {
  return {
    path: '/account/name',
    account: 'needed',
    get: (visit) => shown(nameView(visit, signedIn(visit).name, [])),
    async post(visit) {
      const { person } = signedIn(visit)
      const typed = visit.form.get('name') ?? ''
      const became = await data.actingAs({ person }, (tx) => renamePerson(tx, { person, typed }))
      if (became === 'renamed') return redirect('/account?became=renamed')
      return shown(nameView(visit, typed.slice(0, 300), [{ field: 'name', says: words.name.missing }]), 400)
    },
    states: [
      { name: 'the form', address: '/account/name', as: 'parent' },
      { name: 'no name', address: '/account/name', form: { name: ' ' }, status: 400, as: 'parent' },
    ],
  }
}

function nameView(visit: Visit, typed: string, errors: readonly FieldError[]): Html {
  const { name } = words
  return accountView(visit, {
    title: name.title,
    errors,
    main: formOf(visit, {
      action: '/account/name',
      fields: nameField(typed, errors, name),
      words: name.button,
    }),
  })
}
