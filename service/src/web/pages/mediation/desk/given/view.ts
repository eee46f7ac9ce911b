/** Who of the service has a matter, and who may be given it: suggested by room, decided by whoever gives. */
import type { Day } from '@way-forward/law'
import type { Hindrance, holdersOf } from '../../../../../mediation/desk/give-matter.ts'
import { hasRoom, isIndependent, type Mediator } from '../../../../../mediation/desk/mediators.ts'
import type { Matter } from '../../../../../mediation/matter.ts'
import { button } from '../../../../govuk/button.ts'
import { tokenInput } from '../../../../kit/form-token.ts'
import { type Html, href, html, nothing } from '../../../../kit/html.ts'
import type { Visit } from '../../../../kit/page.ts'
import { deskTable } from '../../../desk/desk-table.ts'
import { lawLink } from '../../../plan/plan/law-link.ts'
import { matterLayout } from '../../matter-frame.ts'
import { capacityNames, roomWords } from '../people/words.ts'

export interface Choice extends Mediator {
  readonly hindrance: Hindrance | null
}

export interface GivenModel {
  readonly holders: Awaited<ReturnType<typeof holdersOf>>
  readonly choices: readonly Choice[]
}

/** Why nobody is given a matter who is hindered, in one line. */
export const refusedToGive =
  'Not given: they have an interest in it, a conflict with somebody who takes part, or are not independent.'

const became: Readonly<Record<string, string>> = {
  given: 'Given. Your colleague finds it at their desk now, and was told by email.',
  taken: 'Taken back.',
  refused: refusedToGive,
  interest: 'Written down. They see this matter no more.',
}

/** A whole page. */
export function givenView(visit: Visit, matter: Matter, { holders, choices }: GivenModel): Html {
  const says = became[visit.query.get('became') ?? '']
  return matterLayout(visit, matter, {
    title: 'Who of the service has it',
    part: '',
    isBelow: true,
    wide: true,
    main: html`<div class="desk">${says === undefined ? nothing : html`<p class="govuk-inset-text" role="status">${says}</p>`}<h1 class="govuk-heading-l">${
      holders.length === 0
        ? 'Nobody in particular has it'
        : `${holders.map(({ name }) => name).join(', ')} ${holders.length === 1 ? 'has' : 'have'} it`
    }</h1><p>Every mediation adviser of the service can work in it, but for those with an interest in it or a conflict. A mediator sees it once it is given to them. Those with most room come first; who leads it is yours to decide.</p>${holders.map(
      ({ id, name, part }) =>
        html`<form method="post" action="${href(visit.path)}">${tokenInput(visit)}<input type="hidden" name="do" value="take"><input type="hidden" name="person" value="${id}"><p>${name}${part === null ? nothing : `, ${part}`} <button class="link-button" type="submit">Take it from ${name}</button></p></form>`,
    )}${deskTable(
      'Advisers and mediators',
      ['Who', 'Room', 'Knowledge and independence', 'Give'],
      [...choices].sort(byRoom).map((choice) =>
        rowOf(
          visit,
          choice,
          holders.some(({ id }) => id === choice.person),
        ),
      ),
    )}<p class="small soft">A mediator is employed by no council, no health commissioner and not by NHS England ${lawLink('LAW-MED-03')}, and knows the law of special educational needs, health and social care well enough ${lawLink('LAW-MED-32')}. What is not written down stops nobody here: ask.</p><p><a class="govuk-link" href="/mediation/people">Advisers and mediators of the service</a></p></div>`,
  })
}

/** Most room first; those who have not said how much, after them. */
function byRoom(a: Choice, b: Choice): number {
  const room = ({ profile, matters }: Choice) =>
    profile?.capacity == null ? Number.NEGATIVE_INFINITY : profile.capacity - matters
  return (
    Number(a.hindrance !== null) - Number(b.hindrance !== null) ||
    room(b) - room(a) ||
    a.name.localeCompare(b.name, 'en-GB')
  )
}

const hindranceWords: Readonly<Record<Hindrance, string>> = {
  interest: 'Declared an interest in this matter',
  conflict: 'Declared a conflict with somebody who takes part',
  'not-independent': 'Declared that they are not independent',
}

function rowOf(visit: Visit, choice: Choice, isHolder: boolean) {
  const { person, name, capacities, hindrance, profile } = choice
  const hidden = html`${tokenInput(visit)}<input type="hidden" name="person" value="${person}">`
  const give = (part: 'adviser' | 'mediator') =>
    html`<form method="post" action="${href(visit.path)}">${hidden}<input type="hidden" name="do" value="give"><input type="hidden" name="part" value="${part}">${button({ text: `Give as ${part}`, classes: 'govuk-button--secondary', preventDoubleClick: true, attributes: { 'aria-label': `Give as ${part}: ${name}` } })}</form>`
  return {
    cells: [
      html`${name}<br><span class="soft">${capacities.map((each) => capacityNames[each]).join(', ')}</span>`,
      roomWords(hasRoom(choice), choice.matters, profile?.capacity ?? null),
      html`${knowledgeWords(choice)}<br>${independenceWords(choice, visit.today)}`,
      hindrance !== null
        ? html`<strong>${hindranceWords[hindrance]}</strong>`
        : html`${isHolder ? html`<span class="soft">Has it</span>` : html`${capacities.includes('mediator') ? give('mediator') : nothing}${capacities.includes('mediationAdviser') ? give('adviser') : nothing}`}${mayDeclare(visit, person) ? html`<form method="post" action="${href(visit.path)}">${hidden}<input type="hidden" name="do" value="interest"><button class="link-button" type="submit">${name} has an interest in it</button></form>` : nothing}`,
    ],
  }
}

function knowledgeWords({ profile }: Choice): string {
  if (profile === null) return 'Knowledge: not written down'
  const { needs, health, socialCare } = profile.knows
  const known = [
    ...(needs ? ['special educational needs'] : []),
    ...(health ? ['health'] : []),
    ...(socialCare ? ['social care'] : []),
  ]
  return known.length === 0 ? 'Knowledge: none written down' : `Knows: ${known.join(', ')}`
}

function independenceWords(choice: Choice, today: Day): string {
  if (choice.independence === null) return 'Independence: not declared'
  if (!choice.independence.isIndependent) return 'Declared that they are not independent'
  return isIndependent(choice, today)
    ? 'Independent, declared this year'
    : 'Independence: declared over a year ago'
}

/** Everybody says it of themselves, and whoever keeps the members of anybody. */
function mayDeclare({ who }: Visit, person: string): boolean {
  return (
    who?.person === person ||
    who?.works.some(({ kind, role }) => kind === 'mediationService' && role === 'administrator') === true
  )
}
