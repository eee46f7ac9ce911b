/** `/cases/open`: opens a case, from the answers of a plan or from nothing. */
import {
  addressOf,
  type ConcernKind,
  concernKinds,
  type Facts,
  type Person,
  readAnswers,
} from '@way-forward/law'
import { beginCase } from '../../../../cases/begin-case.ts'
import type { Data } from '../../../../db/data.ts'
import { typedLine } from '../../../../documents/letters/typed-text.ts'
import { type FieldFault, fieldFault } from '../../../kit/form-fault.ts'
import { type Page, redirect, shown, signedIn, type Visit } from '../../../kit/page.ts'
import { councilsOf } from '../about/councils.ts'
import { caseAddress } from '../case-frame.ts'
import { forMediation, openCaseView } from './view.ts'
import { type Opener, openers, words } from './words.ts'

/** Characters of a name. */
const longestName = 300

/**
 * `/cases/open`. The answers of a plan stand in the address, as they do on the plan; a name is posted.
 * @param data the council that the answers name is looked up in it too
 */
export function openCasePage(data: Data): Page {
  return {
    path: '/cases/open',
    account: 'needed',
    get(visit) {
      const reading = readAnswers(visit.query)
      const typed = new URLSearchParams({ who: openerOf(reading.facts.person) ?? '' })
      return shown(openCaseView(visit, { reading, typed, faults: [] }))
    },
    async post(visit) {
      const { form: typed } = visit
      const reading = readAnswers(visit.query)
      const hasAnswers = reading.facts.concerns.length > 0
      const who = chosenOpener(typed)
      const kind = hasAnswers ? null : chosenKind(typed)
      const childName = typedLine(typed.get('name') ?? '')
      const faults: FieldFault[] = []
      if (!hasAnswers && kind === null) faults.push(fieldFault('kind', words.chooseKind))
      if (who === null) faults.push(fieldFault('who', words.chooseWho))
      if (childName.length > longestName) faults.push(fieldFault('name', words.tooLong))
      const again = (what: readonly FieldFault[]) =>
        shown(openCaseView(visit, { reading, typed, faults: what }), 400)
      if (who === null || faults.length > 0) return again(faults)
      const { person, concerns } = reading.facts
      const facts: Facts = { person: { ...person, asks: who }, concerns }
      const authority = await councilNamed(data, reading.answers.w)
      const begun = await data.actingAs({ person: signedIn(visit).person }, (tx) =>
        beginCase(tx, {
          label: openers[who].label,
          facts,
          kind,
          childName: childName === '' ? null : childName,
          authority,
        }),
      )
      if (begun === null) return again([fieldFault('who', words.tooMany)])
      const { caseId: id, concern } = begun
      // Whoever came from a plan to ask a mediation service goes on there.
      if (hasAnswers && visit.query.get('for') === forMediation)
        return redirect(caseAddress({ id }, '/mediation'))
      return redirect(caseAddress({ id }, concern === null ? '' : `/events/${concern}/add`))
    },
    states: [
      { name: 'from nothing', address: '/cases/open', as: 'parent' },
      {
        name: 'from a plan',
        address: `/cases/open?${addressOf({ d: 'ra', l: '2026-11-03', a: 'x', m: 'x', t: 'x' })}`,
        as: 'parent',
      },
      { name: 'nothing chosen', address: '/cases/open', form: { name: '' }, as: 'parent', status: 400 },
    ],
  }
}

/** Who opens it, as the answers say; null: they do not, or somebody who does not open cases. */
function openerOf({ asks }: Person): Opener | null {
  return asks !== undefined && isOpener(asks) ? asks : null
}

function chosenOpener(form: Visit['form']): Opener | null {
  const who = form.get('who') ?? ''
  return isOpener(who) ? who : null
}

function isOpener(who: string): who is Opener {
  return Object.hasOwn(openers, who)
}

function chosenKind(form: Visit['form']): ConcernKind | null {
  return concernKinds.find((kind) => kind === form.get('kind')) ?? null
}

/** The name of the council that the answers name; null: none that the directory knows. */
async function councilNamed(data: Data, slug: string | undefined): Promise<string | null> {
  if (slug === undefined) return null
  return (await councilsOf(data)).find((area) => area.slug === slug)?.name ?? null
}
