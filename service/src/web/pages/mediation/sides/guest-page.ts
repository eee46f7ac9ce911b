/** `/mediation/<matter>/sides/guest`: somebody besides the sides is to come; `?changes=<step>`: who was asked for, anew. */
import type { Data } from '../../../../db/data.ts'
import { typedLine, typedText } from '../../../../documents/letters/typed-text.ts'
import { exampleMatters } from '../../../../example/people.ts'
import { isAskedByReader, takeBackInvitation } from '../../../../mediation/arranging/guest-invitations.ts'
import { tellOthers } from '../../../../mediation/arranging/tell-sides.ts'
import { type Guest, guestRules, guests } from '../../../../mediation/arranging/who-must-agree.ts'
import { type Matter, type StepOf, stepsOf } from '../../../../mediation/matter.ts'
import { recordStep } from '../../../../mediation/record-step.ts'
import { wallOfMatter } from '../../../../mediation/walls-of-matter.ts'
import { input } from '../../../govuk/input.ts'
import { radios } from '../../../govuk/radios.ts'
import { textarea } from '../../../govuk/textarea.ts'
import { isoDay } from '../../../kit/date.ts'
import { described, type FieldFault, fieldFault } from '../../../kit/form-fault.ts'
import { type Html, html } from '../../../kit/html.ts'
import { notFound, type Page, redirect, shown, type Visit } from '../../../kit/page.ts'
import { beginOnce, onceOf } from '../../cases/sent-once.ts'
import { provisionLinks } from '../../law/rule-statement.ts'
import { matterAddress } from '../matter-frame.ts'
import { withMatter } from '../opened-matter.ts'
import { spokenTo } from '../voice-of-reader.ts'
import { isFamilyOrService } from './may-arrange.ts'
import { sideFormView, type Typed } from './side-form.ts'
import { guestWords } from './words.ts'

const longestName = 120
const longestText = 600

/** `/mediation/<matter>/sides/guest`. */
export function guestPage(data: Data): Page {
  return {
    path: '/mediation/:matter/sides/guest',
    account: 'needed',
    get: (visit) =>
      withMatter(data, visit, async (_, matter) =>
        !mayAsk(matter) || changed(visit, matter) === 'none'
          ? notFound
          : shown(view(visit, matter, { typed: begun(visit, matter), faults: [] })),
      ),
    post: (visit) =>
      withMatter(data, visit, async (tx, matter) => {
        const wall = wallOfMatter(matter, { use: 'matter' })
        const before = changed(visit, matter)
        if (!mayAsk(matter) || wall === null || before === 'none') return notFound
        const { form: typed, today, calendar, origin } = visit
        const { faults, guest, name, says } = readGuest(matter, typed)
        if (guest === null) return shown(view(visit, matter, { typed, faults }), 400)
        const once = onceOf(typed)
        // Whom the address is for is another now, or comes for something else.
        if (before !== null)
          await takeBackInvitation(tx, matter, { guest: before.id, today: isoDay(today), calendar, origin })
        await recordStep(tx, matter, {
          kind: 'guest-asked',
          word: guest,
          wall,
          onDay: isoDay(visit.today),
          body: { ...(name !== '' && { name }), ...(says !== '' && { says }) },
          ...(before !== null && { corrects: before.id }),
          ...(once !== null && { id: once }),
        })
        await tellOthers(tx, matter, origin)
        return redirect(`${matterAddress(matter, '/sides')}?became=guest`)
      }),
    states: [
      { name: 'for the service', address, as: 'mediation-adviser' },
      {
        name: 'to change one',
        address: `/mediation/${exampleMatters.arranging}/sides`,
        as: 'mediation-adviser',
        follow: '/sides/guest?changes=',
      },
    ],
  }
}

const address = `/mediation/${exampleMatters.arranging}/sides/guest`

/** Whom the address names to be changed; null: nobody. `none`: nobody whom the reader asked for. */
function changed({ query }: Visit, matter: Matter): StepOf<'guest-asked'> | null | 'none' {
  const id = query.get('changes')
  if (id === null) return null
  return (
    stepsOf(matter, 'guest-asked').find((step) => step.id === id && isAskedByReader(matter, step)) ?? 'none'
  )
}

function begun(visit: Visit, matter: Matter): URLSearchParams {
  const before = changed(visit, matter)
  return beginOnce(
    before === null || before === 'none'
      ? new URLSearchParams()
      : new URLSearchParams({
          guest: before.word,
          name: before.body.name ?? '',
          says: before.body.says ?? '',
        }),
  )
}

/** Who may come is law in a mediation alone; elsewhere the sides settle it between them. */
function mayAsk({ voice, process }: Matter): boolean {
  return voice.as !== 'nobody' && process === 'mediation'
}

/** Whom a reader may ask for: who comes with the family is the family’s to say. A young person is a party, and brings no child. */
export function guestsToAskFor(matter: Matter): readonly Guest[] {
  if (spokenTo(matter) === 'young-person') return guests.filter(hasName)
  return isFamilyOrService(matter) ? guests : ['other']
}

/** Never the name of the child: who it is is known to everybody who may know it. */
function hasName(guest: Guest): boolean {
  return guest !== 'child' && guest !== 'young-person'
}

function readGuest(matter: Matter, typed: URLSearchParams) {
  const faults: FieldFault[] = []
  const guest = guestsToAskFor(matter).find((each) => each === typed.get('guest')) ?? null
  if (guest === null) faults.push(fieldFault('guest', 'Say who is to come'))
  const name = guest !== null && hasName(guest) ? typedLine(typed.get('name') ?? '') : ''
  if (guest !== null && hasName(guest) && name === '')
    faults.push(fieldFault('name', 'Write their name, or what they are'))
  if (name.length > longestName) faults.push(fieldFault('name', `Use ${longestName} characters or fewer`))
  const says = typedText(typed.get('says') ?? '')
  if (says.length > longestText) faults.push(fieldFault('says', `Use ${longestText} characters or fewer`))
  return { faults, guest: faults.length > 0 ? null : guest, name, says }
}

function view(visit: Visit, matter: Matter, { typed, faults }: Typed): Html {
  const isChange = visit.query.has('changes')
  return sideFormView(visit, matter, {
    title: isChange ? 'Change who is to come' : 'Somebody else is to come',
    lead: html`Who may come besides the sides, and who has to agree to it, is in ${provisionLinks(['LAW-MED-29'])}. Everybody who takes part reads this.${isChange && ' Whoever has to agree is asked again, and an invitation that was sent is taken back.'}`,
    typed,
    faults,
    fields: html`${radios({
      name: 'guest',
      fieldset: { legend: { text: 'Who?', classes: 'govuk-fieldset__legend--s' } },
      ...described(faults, 'guest', null),
      items: guestsToAskFor(matter).map((guest) => ({
        value: guest,
        text: guestWords(guest, matter).name,
        hint: { text: `${guestWords(guest, matter).needs} (${guestRules[guest].provision})` },
        checked: typed.get('guest') === guest,
      })),
    })}${input({
      name: 'name',
      autocomplete: 'off',
      label: { text: 'Their name, or what they are', classes: 'govuk-label--s' },
      value: typed.get('name') ?? '',
      ...described(
        faults,
        'name',
        guestsToAskFor(matter).every(hasName) ? null : 'Leave it empty for the child or young person.',
      ),
    })}${textarea({
      name: 'says',
      rows: 3,
      label: { text: 'Why (you can leave it empty)', classes: 'govuk-label--s' },
      value: typed.get('says') ?? '',
      ...described(faults, 'says', null),
    })}`,
    submit: 'Save',
  })
}
