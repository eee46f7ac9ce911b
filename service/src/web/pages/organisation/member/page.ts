/** `/organisation/members/<membership>`: what one member may do, and the end of their membership. */
import {
  changeMember,
  endMembership,
  keepsMembersAlone,
} from '../../../../auth/organisations/change-member.ts'
import type { Member } from '../../../../auth/organisations/organisation.ts'
import { readMembers } from '../../../../auth/organisations/read-members.ts'
import type { SignedIn, Work } from '../../../../auth/signed-in.ts'
import { assignCase, casesOfService, type ServiceCase } from '../../../../cases/desk/service-cases.ts'
import type { Data, PersonTx } from '../../../../db/data.ts'
import { type FieldFault, fieldFault } from '../../../kit/form-fault.ts'
import { type Answer, notFound, type Page, redirect, shown, type Visit } from '../../../kit/page.ts'
import { addressOf, inWork, withWork } from '../organisation-frame.ts'
import { typedPlace } from '../place-form.ts'
import { words } from '../words.ts'
import { type MemberModel, memberView } from './view.ts'

/** `/organisation/members/:member`. */
export function memberPage(data: Data): Page {
  const about = async (
    tx: PersonTx,
    visit: Visit,
    work: Work,
    { person }: SignedIn,
  ): Promise<MemberModel | null> => {
    const members = await readMembers(tx, work.organisation)
    const member = members.find(({ id }) => id === visit.params['member'])
    if (member === undefined) return null
    const isMine = member.person === person
    if (!isMine && work.role !== 'administrator') return null
    return { work, member, isMine, cases: await casesHeld(tx, work, member), colleagues: members }
  }
  const show = (visit: Visit, faults: readonly FieldFault[]): Promise<Answer> =>
    withWork(data, visit, async (tx, work, who) => {
      const model = await about(tx, visit, work, who)
      return model === null
        ? notFound
        : shown(memberView(visit, model, faults), faults.length === 0 ? 200 : 400)
    })
  return {
    path: '/organisation/members/:member',
    account: 'needed',
    get: (visit) => show(visit, []),
    async post(visit) {
      const became = await inWork(data, visit, async (tx, work, who) => {
        const model = await about(tx, visit, work, who)
        if (model === null) return notFound
        return visit.form.get('do') === 'end' ? end(tx, visit, model) : change(tx, visit, model)
      })
      if (became === null) return notFound
      // What was refused changed nothing.
      return 'says' in became ? show(visit, [became]) : became
    },
    states: [
      {
        name: 'a member',
        address: '/organisation',
        follow: '/organisation/members/',
        as: 'service-administrator',
      },
      { name: 'oneself', address: '/organisation', follow: '/organisation/members/', as: 'adviser' },
    ],
  }
}

/** The cases of the service that a member has, as far as whoever asks may know. */
async function casesHeld(
  tx: PersonTx,
  { organisation, kind, role }: Work,
  { person }: Member,
): Promise<readonly ServiceCase[]> {
  if (kind !== 'adviser' || role !== 'administrator') return []
  return (await casesOfService(tx, organisation)).filter(({ has }) => has.some(({ id }) => id === person))
}

async function change(
  tx: PersonTx,
  visit: Visit,
  { work, member }: MemberModel,
): Promise<Answer | FieldFault> {
  if (work.role !== 'administrator') return notFound
  const { role, capacities } = typedPlace(visit.form, work.kind)
  if (role === null) return fieldFault('role', words.noRole)
  const { organisation } = work
  const became = await changeMember(tx, { organisation, id: member.id, role, capacities })
  if (became === 'gone') return notFound
  if (became === 'last') return fieldFault('role', words.last)
  return redirect(`${addressOf('/organisation', work)}&became=changed`)
}

async function end(
  tx: PersonTx,
  { form, origin }: Visit,
  { work, member, isMine, cases, colleagues }: MemberModel,
): Promise<Answer | FieldFault> {
  const to = form.get('to') ?? ''
  if (to !== '' && !colleagues.some(({ person }) => person === to && person !== member.person))
    return notFound
  const { organisation } = work
  // Looked at first: a refusal leaves the cases where they are.
  if (await keepsMembersAlone(tx, { organisation, id: member.id })) return fieldFault('end', words.last)
  for (const { caseId, party, has } of to === '' ? [] : cases) {
    if (has.some(({ id }) => id === to)) continue
    await assignCase(tx, { caseId, party, person: to, isGiven: true }, origin)
  }
  const became = await endMembership(tx, { organisation, id: member.id })
  if (became === 'gone') return notFound
  if (became === 'last') return fieldFault('end', words.last)
  return redirect(isMine ? '/cases' : `${addressOf('/organisation', work)}&became=ended`)
}
