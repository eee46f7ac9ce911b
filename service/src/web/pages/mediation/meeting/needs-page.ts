/** `/mediation/<matter>/meeting/needs`: what a side needs so that it can take part, told to the service alone or to all. */
import type { Data } from '../../../../db/data.ts'
import { typedLine, typedText } from '../../../../documents/letters/typed-text.ts'
import { exampleMatters } from '../../../../example/people.ts'
import type { Matter, Side } from '../../../../mediation/matter.ts'
import { maySayNeeds, needsToldTo, sayNeeds, type ToldTo } from '../../../../mediation/meeting/say-needs.ts'
import { input } from '../../../govuk/input.ts'
import { radios } from '../../../govuk/radios.ts'
import { textarea } from '../../../govuk/textarea.ts'
import { isoDay } from '../../../kit/date.ts'
import { described, type FieldFault, fieldFault } from '../../../kit/form-fault.ts'
import { html } from '../../../kit/html.ts'
import { type Answer, notFound, type Page, shown, type Visit } from '../../../kit/page.ts'
import { beginOnce } from '../../cases/sent-once.ts'
import { withMatter } from '../opened-matter.ts'
import { meetingFormView, onceIn, toMeetings } from './form-frame.ts'
import { inSentence } from './mark-page.ts'

const sideName = 'for'
const toldName = 'told'
const longestAccess = 1000
const longestInterpreter = 200

/** `/mediation/<matter>/meeting/needs`. `for` in the address: the side that told the service; `told`: to whom it was said. */
export function needsPage(data: Data): Page {
  return {
    path: '/mediation/:matter/meeting/needs',
    account: 'needed',
    get: (visit) =>
      withMatter(data, visit, async (_tx, matter) => {
        const side = sideFor(matter, visit.query)
        return side === null ? notFound : view(visit, matter, side, begun(visit, matter, side), [])
      }),
    post: (visit) =>
      withMatter(data, visit, async (tx, matter) => {
        const { form, today } = visit
        const side = sideFor(matter, form)
        if (side === null) return notFound
        const faults: FieldFault[] = []
        const id = onceIn(form)
        const told = toldOf(form)
        if (told === null) faults.push(fieldFault(toldName, 'Say who may know it'))
        const access = typedText(form.get('access') ?? '')
        const interpreter = typedLine(form.get('interpreter') ?? '')
        if (access.length > longestAccess)
          faults.push(fieldFault('access', `This must be ${longestAccess} characters or fewer`))
        if (interpreter.length > longestInterpreter)
          faults.push(fieldFault('interpreter', `This must be ${longestInterpreter} characters or fewer`))
        if (told === null || faults.length > 0) return view(visit, matter, side, form, faults)
        await sayNeeds(tx, matter, {
          id,
          side,
          told,
          today: isoDay(today),
          ...(access !== '' && { access }),
          ...(interpreter !== '' && { interpreter }),
        })
        return toMeetings(matter)
      }),
    states: [{ name: 'of a council', address: example, as: 'council-officer' }],
  }
}

const example = `/mediation/${exampleMatters.preparing}/meeting/needs`

/** The reader's own side, or for the service the one that is not here and told it so. */
function sideFor(matter: Matter, named: URLSearchParams): Side | null {
  const { voice, sides } = matter
  if (voice.as === 'side') return voice.side
  return sides.find((side) => side.id === named.get(sideName) && maySayNeeds(matter, side)) ?? null
}

function toldOf(form: URLSearchParams): ToldTo | null {
  const told = form.get(toldName)
  return told === 'service' || told === 'everybody' ? told : null
}

/** What was said before is written anew. */
function begun({ query }: Visit, matter: Matter, side: Side): URLSearchParams {
  const typed = beginOnce(new URLSearchParams())
  const told = toldOf(query)
  const before = told === null ? null : needsToldTo(matter, side, told)
  if (told !== null) typed.set(toldName, told)
  typed.set('access', before?.body.access ?? '')
  typed.set('interpreter', before?.body.interpreter ?? '')
  return typed
}

function view(
  visit: Visit,
  matter: Matter,
  side: Side,
  typed: URLSearchParams,
  faults: readonly FieldFault[],
): Answer {
  const isForThem = matter.voice.as === 'service'
  const document = meetingFormView(visit, matter, {
    title: isForThem ? `What does ${inSentence(side.name)} need?` : 'What do you need?',
    typed,
    faults,
    lead: html`<p class="govuk-body">${
      isForThem
        ? 'So that they can take part: write down what they told you.'
        : 'So that you can take part. You need not say why, and you can change it at any time.'
    }</p>`,
    fields: html`<input type="hidden" name="${sideName}" value="${side.id}">${textarea({
      name: 'access',
      label: { text: 'What would help' },
      rows: 4,
      value: typed.get('access') ?? '',
      ...described(
        faults,
        'access',
        'A ramp, a hearing loop, breaks, papers beforehand, a quiet room, an end before school is out. Leave it empty to take back what was said.',
      ),
    })}${input({
      name: 'interpreter',
      label: { text: 'Interpreter' },
      value: typed.get('interpreter') ?? '',
      autocomplete: 'off',
      ...described(faults, 'interpreter', 'For which language; British Sign Language is one.'),
    })}${radios({
      name: toldName,
      fieldset: { legend: { text: 'Who may know it?', classes: 'govuk-fieldset__legend--s' } },
      value: typed.get(toldName) ?? undefined,
      items: [
        {
          value: 'service',
          text: isForThem ? 'The mediation service and they alone' : 'The mediation service alone',
        },
        { value: 'everybody', text: 'Everybody who takes part' },
      ],
      ...described(faults, toldName, null),
    })}`,
    send: 'Save',
  })
  return shown(document, faults.length > 0 ? 400 : 200)
}
