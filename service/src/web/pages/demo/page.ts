/** `/demo`: in a demonstration anybody is whom of its people they like. Elsewhere there is no such page. */
import { type ExampleName, exampleNames, examplePeople } from '../../../example/people.ts'
import type { Accounts } from '../../kit/accounts.ts'
import { askerOf } from '../../kit/asker.ts'
import { notFound, type Page, redirect, shown } from '../../kit/page.ts'
import { demoView } from './view.ts'

/** Where each of them has most to see. */
const firstPages: Readonly<Record<ExampleName, string>> = {
  parent: '/cases',
  'other-parent': '/cases',
  'young-person': '/cases',
  adviser: '/desk',
  'service-administrator': '/desk',
  operator: '/operate',
  'mediation-adviser': '/mediation',
  mediator: '/mediation',
  'council-officer': '/mediation',
  commissioner: '/mediation',
}

/** @param accounts whether this is a demonstration */
export function demoPages({ auth }: Pick<Accounts, 'auth'>): readonly Page[] {
  return [
    {
      path: '/demo',
      account: 'optional',
      get: (visit) => (auth.demonstration === null || !visit.isDemo ? notFound : shown(demoView(visit))),
      async post(visit) {
        const { demonstration } = auth
        if (demonstration === null || !visit.isDemo) return notFound
        const name = exampleNames.find((each) => each === visit.form.get('be'))
        if (name === undefined) return shown(demoView(visit), 400)
        const { id } = examplePeople[name]
        const entered = await demonstration.signInAs(id, firstPages[name], askerOf(visit))
        if (entered === null) return shown(demoView(visit, name), 404)
        return { ...redirect(entered.to), cookies: entered.cookies }
      },
      states: [
        { name: 'nobody yet', address: '/demo' },
        { name: 'somebody', address: '/demo', as: 'adviser' },
      ],
    },
  ]
}
