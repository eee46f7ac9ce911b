/** `/mediation/service`: who of a service has which matter, for whoever keeps its members. Nothing of whom it is about. */
import { day, isoOf, plainDay } from '@way-forward/law'
import type { Work } from '../../../../../auth/signed-in.ts'
import { assignCase } from '../../../../../cases/desk/service-cases.ts'
import type { Data, PersonTx } from '../../../../../db/data.ts'
import { isRefusedForInterest } from '../../../../../mediation/desk/give-matter.ts'
import { type KeptLine, keptLines } from '../../../../../mediation/desk/kept-lines.ts'
import { hasRoom, type Mediator, mediatorsOf } from '../../../../../mediation/desk/mediators.ts'
import { button } from '../../../../govuk/button.ts'
import { details } from '../../../../govuk/details.ts'
import { select } from '../../../../govuk/select.ts'
import { tag } from '../../../../govuk/tag.ts'
import { tokenInput } from '../../../../kit/form-token.ts'
import { type Html, html, nothing } from '../../../../kit/html.ts'
import { type Answer, notFound, type Page, redirect, shown, type Visit } from '../../../../kit/page.ts'
import { isUuid } from '../../../cases/opened-case.ts'
import { deskTable } from '../../../desk/desk-table.ts'
import {
  atMediationDesk,
  keptMediationServices,
  mediationDeskLayout,
  organisationChoice,
  pageOf,
  pagesView,
} from '../desk-frame.ts'
import { refusedToGive } from '../given/view.ts'
import { words } from '../matters/words.ts'
import { roomWords } from '../people/words.ts'
import { stageWords } from '../stage-words.ts'

/** `/mediation/service`. */
export function whoHasWhichPage(data: Data): Page {
  return {
    path: '/mediation/service',
    account: 'needed',
    get: (visit) =>
      atMediationDesk(data, visit, keptMediationServices(visit), async (tx, at) =>
        shown(await view(tx, visit, at)),
      ),
    post: async (visit) => {
      try {
        return await atMediationDesk(data, visit, keptMediationServices(visit), (tx, at) =>
          given(tx, visit, at),
        )
      } catch (error) {
        if (isRefusedForInterest(error)) return redirect('/mediation/service?became=refused')
        throw error
      }
    },
    states: [{ name: 'who has which', address: '/mediation/service', as: 'service-administrator' }],
  }
}

async function given(tx: PersonTx, visit: Visit, { organisation }: Work): Promise<Answer> {
  const { form, origin } = visit
  const [party, person] = [form.get('party') ?? '', form.get('person') ?? '']
  const page = pageOf({ ...visit, query: form })
  const again = redirect(`/mediation/service?for=${organisation}&page=${page}`)
  // Nobody was chosen.
  if (person === '') return again
  const found = (await keptLines(tx, organisation, page)).lines.find((line) => line.party === party)
  if (found === undefined || !isUuid(person)) return notFound
  const isGiven = form.get('do') === 'give'
  // A second press finds that it is done.
  if (found.has.some(({ id }) => id === person) === isGiven) return again
  const assignment = { caseId: found.caseId, party, person, isGiven }
  return (await assignCase(tx, assignment, origin, '/mediation')) ? again : notFound
}

async function view(tx: PersonTx, visit: Visit, at: Work): Promise<Html> {
  const page = pageOf(visit)
  const { lines, hasMore } = await keptLines(tx, at.organisation, page)
  const people = await mediatorsOf(tx, at.organisation)
  return mediationDeskLayout(visit, {
    title: 'Who has which',
    part: '/mediation/service',
    main: html`${organisationChoice('/mediation/service', keptMediationServices(visit), at)}${
      visit.query.get('became') === 'refused'
        ? html`<p class="govuk-inset-text" role="status">${refusedToGive}</p>`
        : nothing
    }<h1 class="govuk-heading-l">Who has which</h1><p>You see the number of each open matter and who has it, and nothing of whom it is about.</p>${
      people.some(({ capacities }) => capacities.includes('mediationAdviser'))
        ? nothing
        : html`<p class="govuk-inset-text">${words.noAdviser}</p>`
    }${
      lines.length === 0
        ? html`<p>There is no open matter.</p>`
        : deskTable(
            'Open matters',
            ['Matter', 'Next day', 'Where it stands', 'Who has it', 'Change'],
            lines.map((line) => rowOf(visit, line, people, at, page)),
          )
    }${pagesView(page, hasMore, (number) => `/mediation/service?for=${at.organisation}&page=${number}`)}`,
  })
}

function rowOf(visit: Visit, line: KeptLine, people: readonly Mediator[], at: Work, page: number) {
  const { reference, party, stage, nextOn, lateFrom, has } = line
  const isLate = lateFrom !== null && lateFrom <= isoOf(visit.today)
  const hidden = (what: string) =>
    html`${tokenInput(visit)}<input type="hidden" name="do" value="${what}"><input type="hidden" name="for" value="${at.organisation}"><input type="hidden" name="page" value="${page}"><input type="hidden" name="party" value="${party}">`
  const others = people.filter(({ person }) => !has.some(({ id }) => id === person))
  return {
    isPressing: isLate,
    cells: [
      reference,
      html`${nextOn === null ? html`<span class="soft">No day is set</span>` : plainDay(day(nextOn))}${isLate ? html` ${tag({ text: 'Late', classes: 'tag--late' })}` : nothing}`,
      stageWords[stage],
      has.length === 0
        ? html`<span class="soft">Nobody in particular</span>`
        : has.map(({ name }) => name).join(', '),
      details({
        summaryHtml: html`Give or take<span class="govuk-visually-hidden"> ${reference}</span>`,
        html: html`${
          others.length === 0
            ? nothing
            : html`<form method="post" action="/mediation/service">${hidden('give')}${select({
                name: 'person',
                id: `person-${party}`,
                label: { text: 'Give it to' },
                items: [
                  { value: '', text: 'Choose' },
                  ...others.map((each) => ({
                    value: each.person,
                    text: `${each.name}. ${roomWords(hasRoom(each), each.matters, each.profile?.capacity ?? null)}`,
                  })),
                ],
              })}${button({ text: 'Give', classes: 'govuk-button--secondary', preventDoubleClick: true })}</form>`
        }${has.map(
          ({ id, name }) =>
            html`<form method="post" action="/mediation/service">${hidden('take')}<input type="hidden" name="person" value="${id}"><button class="link-button" type="submit">Take it from ${name}</button></form>`,
        )}`,
      }),
    ],
  }
}
