/** `/mediation/people`: what those who advise and mediate can take on, what they know, and what they declare. */
import type { SignedIn, Work } from '../../../../../auth/signed-in.ts'
import type { Data, PersonTx } from '../../../../../db/data.ts'
import {
  declare,
  type Mediator,
  mediatorsOf,
  recordProfile,
} from '../../../../../mediation/desk/mediators.ts'
import { isoDay } from '../../../../kit/date.ts'
import type { FieldFault } from '../../../../kit/form-fault.ts'
import {
  type Answer,
  notFound,
  type Page,
  redirect,
  shown,
  signedIn,
  type Visit,
} from '../../../../kit/page.ts'
import { isUuid } from '../../../cases/opened-case.ts'
import { onceOf } from '../../../cases/sent-once.ts'
import { atMediationDesk, mediationServices } from '../desk-frame.ts'
import { readConflict, readIndependence, readProfile } from './read-people-forms.ts'
import { type Organisation, peopleView, personView } from './view.ts'

/** The list, and a page for each: whoever keeps the members and advisers see all, everybody themselves. */
export function peoplePages(data: Data): readonly Page[] {
  return [
    {
      path: '/mediation/people',
      account: 'needed',
      get: (visit) =>
        atMediationDesk(data, visit, mediationServices(visit), async (tx, at) =>
          shown(peopleView(visit, at, mediationServices(visit), await seenBy(tx, at, signedIn(visit)))),
        ),
      states: [{ name: 'everybody of a service', address: '/mediation/people', as: 'service-administrator' }],
    },
    {
      path: '/mediation/people/:person',
      account: 'needed',
      get: (visit) => onePerson(data, visit, (tx, at, found) => personAnswer(tx, visit, at, found)),
      post: (visit) => onePerson(data, visit, (tx, at, found) => kept(tx, visit, at, found)),
      states: [
        {
          name: 'oneself',
          address: '/mediation/people',
          follow: '/mediation/people/',
          as: 'mediator',
        },
      ],
    },
  ]
}

/** Everybody for those who give matters; oneself for the others. */
async function seenBy(tx: PersonTx, at: Work, { person }: SignedIn): Promise<readonly Mediator[]> {
  const all = await mediatorsOf(tx, at.organisation)
  return seesAll(at) ? all : all.filter((each) => each.person === person)
}

function seesAll({ role, capacities }: Work): boolean {
  return role === 'administrator' || capacities.includes('mediationAdviser')
}

function onePerson(
  data: Data,
  visit: Visit,
  work: (tx: PersonTx, at: Work, found: Mediator) => Promise<Answer>,
): Promise<Answer> {
  return atMediationDesk(data, visit, mediationServices(visit), async (tx, at) => {
    const me = signedIn(visit)
    const found = (await seenBy(tx, at, me)).find(({ person }) => person === visit.params['person'])
    if (found === undefined || (found.person !== me.person && at.role !== 'administrator')) return notFound
    return work(tx, at, found)
  })
}

async function personAnswer(
  tx: PersonTx,
  visit: Visit,
  at: Work,
  mediator: Mediator,
  faults: readonly FieldFault[] = [],
): Promise<Answer> {
  const isMe = mediator.person === signedIn(visit).person
  const organisations = await organisationsWithConflict(tx)
  return shown(
    personView(visit, { at, mediator, isMe, organisations, faults }),
    faults.length > 0 ? 400 : 200,
  )
}

/** Councils and bodies that have an account here. */
async function organisationsWithConflict(tx: PersonTx): Promise<readonly Organisation[]> {
  return tx
    .selectFrom('people.organisation')
    .select(['id', 'name'])
    .where('kind', 'in', ['authority', 'body'])
    .where('retired_at', 'is', null)
    .orderBy('name')
    .limit(1000)
    .execute()
}

async function kept(tx: PersonTx, visit: Visit, at: Work, mediator: Mediator): Promise<Answer> {
  const { form, today } = visit
  const of = { organisation: at.organisation, person: mediator.person }
  const isMe = mediator.person === signedIn(visit).person
  const faults: FieldFault[] = []
  const again = redirect(`/mediation/people/${mediator.person}?for=${at.organisation}&became=kept`)
  const madeOn = isoDay(today)
  switch (form.get('do')) {
    case 'profile': {
      const profile = readProfile(form, faults)
      if (profile === null) return personAnswer(tx, visit, at, mediator, faults)
      await recordProfile(tx, of, profile)
      return again
    }
    case 'independence': {
      const said = readIndependence(form, faults)
      const id = onceOf(form)
      // Everybody speaks of their own independence.
      if (!isMe || id === null) return notFound
      if (said === null) return personAnswer(tx, visit, at, mediator, faults)
      await declare(tx, of, { ...said, id, madeOn })
      return again
    }
    case 'conflict': {
      const organisations = await organisationsWithConflict(tx)
      const said = readConflict(form, organisations, faults)
      const id = onceOf(form)
      if (id === null) return notFound
      if (said === null) return personAnswer(tx, visit, at, mediator, faults)
      await declare(tx, of, { ...said, id, kind: 'conflict', madeOn })
      return again
    }
    case 'conflict-over': {
      const ends = form.get('conflict') ?? ''
      const id = onceOf(form)
      if (id === null || !isUuid(ends) || !mediator.conflicts.some((each) => each.id === ends))
        return notFound
      await declare(tx, of, { id, kind: 'conflict-over', madeOn, says: null, ends })
      return again
    }
    default:
      return notFound
  }
}
