/** When the council was told, when a commissioner was, and that the council cannot arrange it in time. */
import type { Data } from '../../../../db/data.ts'
import { typedText } from '../../../../documents/letters/typed-text.ts'
import { exampleMatters } from '../../../../example/people.ts'
import { tellOthers, tellSides } from '../../../../mediation/arranging/tell-sides.ts'
import { issuesWordOf, whoArranges } from '../../../../mediation/arranging/who-arranges.ts'
import {
  isFamily,
  lastStep,
  type Matter,
  type Side,
  sideOf,
  stepsOf,
  takenBack,
} from '../../../../mediation/matter.ts'
import { recordStep } from '../../../../mediation/record-step.ts'
import { wallOfMatter } from '../../../../mediation/walls-of-matter.ts'
import { button } from '../../../govuk/button.ts'
import { radios } from '../../../govuk/radios.ts'
import { textarea } from '../../../govuk/textarea.ts'
import { isoDay } from '../../../kit/date.ts'
import { described, type FieldFault, fieldFault } from '../../../kit/form-fault.ts'
import { type Html, html } from '../../../kit/html.ts'
import { notFound, type Page, redirect, shown, type Visit } from '../../../kit/page.ts'
import { beginOnce, onceOf } from '../../cases/sent-once.ts'
import { provisionLinks } from '../../law/rule-statement.ts'
import { isOvertaken, overtakenWords, seeFrom } from '../made-from.ts'
import { matterAddress } from '../matter-frame.ts'
import { withMatter } from '../opened-matter.ts'
import { isCouncilOrService, isFamilyOrService } from './may-arrange.ts'
import { dayField, meansField, readMeans, readPastDay, sideFormView, type Typed } from './side-form.ts'

const longest = 600

function fresh(visit: Visit, before: { readonly id: string } | null | undefined): Typed {
  const typed = new URLSearchParams({ on: isoDay(visit.today) })
  return { typed: beginOnce(seeFrom(typed, before)), faults: [] }
}

/** The form again, where somebody else said the same meanwhile; null: nobody did. */
function again(
  typed: URLSearchParams,
  matter: Matter,
  now: { readonly id: string } | null | undefined,
): Typed | null {
  if (!isOvertaken(typed, matter, now)) return null
  return { typed: seeFrom(typed, now), faults: [], notice: overtakenWords }
}

const lastTold = (matter: Matter) => stepsOf(matter, 'authority-told').at(-1)
const lastToldTo = (matter: Matter, side: Side) =>
  stepsOf(matter, 'commissioner-told').findLast(({ about }) => about === side.id)

/** `/mediation/<matter>/sides/told`: by the family, or relayed by the service; both days are kept. */
export function authorityToldPage(data: Data): Page {
  const mayTell = (matter: Matter) => matter.process === 'mediation' && isFamilyOrService(matter)
  return {
    path: '/mediation/:matter/sides/told',
    account: 'needed',
    get: (visit) =>
      withMatter(data, visit, async (_, matter) =>
        mayTell(matter) ? shown(authorityView(visit, matter, fresh(visit, lastTold(matter)))) : notFound,
      ),
    post: (visit) =>
      withMatter(data, visit, async (tx, matter) => {
        const wall = wallOfMatter(matter, { use: 'matter' })
        if (!mayTell(matter) || wall === null) return notFound
        const { form: typed } = visit
        const faults: FieldFault[] = []
        const by = isFamily(matter) ? 'by-family' : typed.get('by')
        if (by !== 'by-family' && by !== 'by-service')
          faults.push(fieldFault('by', 'Say who told the council'))
        const onDay = readPastDay(visit, { name: 'on', subject: 'The day' }, faults)
        const means = readMeans(typed, faults)
        if ((by !== 'by-family' && by !== 'by-service') || onDay === null || means === null)
          return shown(authorityView(visit, matter, { typed, faults }), 400)
        const overtaken = again(typed, matter, lastTold(matter))
        if (overtaken !== null) return shown(authorityView(visit, matter, overtaken), 400)
        const before = stepsOf(matter, 'authority-told').findLast(({ word }) => word === by)
        const once = onceOf(typed)
        await recordStep(tx, matter, {
          kind: 'authority-told',
          word: by,
          wall,
          onDay,
          body: { means },
          ...(before !== undefined && { corrects: before.id }),
          ...(once !== null && { id: once }),
        })
        await tellOthers(tx, matter, visit.origin)
        return redirect(`${matterAddress(matter, '/sides')}?became=told`)
      }),
    states: [{ name: 'for the service', address: `${address}/told`, as: 'mediation-adviser' }],
  }
}

function authorityView(visit: Visit, matter: Matter, form: Typed): Html {
  const { typed, faults } = form
  return sideFormView(visit, matter, {
    ...form,
    title: 'When the council was told',
    lead: html`The council’s 30 days to arrange the mediation run from the day on which it was told that the family wants mediation, and about what (${provisionLinks(['LAW-MED-02', 'LAW-MED-25'])}). If the family and the mediation service both told it, write down both days: the earlier is used to warn the family, the later before the council is called late.`,
    fields: html`${
      !isFamily(matter) &&
      radios({
        name: 'by',
        fieldset: { legend: { text: 'Who told the council?', classes: 'govuk-fieldset__legend--s' } },
        ...described(faults, 'by', null),
        items: [
          { value: 'by-service', text: 'The mediation service', checked: typed.get('by') === 'by-service' },
          { value: 'by-family', text: 'The family itself', checked: typed.get('by') === 'by-family' },
        ],
      })
    }${dayField(form, { name: 'on', legend: 'On which day was the council told?', hint: 'The day on which it reached the council, not the day of writing this down.' })}${meansField(form, 'How was it told?')}`,
    submit: 'Save',
  })
}

/** `/mediation/<matter>/sides/commissioner/<side>`: the council told a commissioner. */
export function commissionerToldPage(data: Data): Page {
  const sideNamed = (visit: Visit, matter: Matter): Side | null => {
    const found = matter.sides.find(({ id }) => id === visit.params['side'])
    const isOne = found?.role === 'commissioner' && !found.hasEnded && matter.process === 'mediation'
    return isOne && isCouncilOrService(matter) ? found : null
  }
  return {
    path: '/mediation/:matter/sides/commissioner/:side',
    account: 'needed',
    get: (visit) =>
      withMatter(data, visit, async (_, matter) => {
        const side = sideNamed(visit, matter)
        if (side === null) return notFound
        const form = fresh(visit, lastToldTo(matter, side))
        return shown(commissionerView(visit, matter, side, form))
      }),
    post: (visit) =>
      withMatter(data, visit, async (tx, matter) => {
        const wall = wallOfMatter(matter, { use: 'matter' })
        const side = sideNamed(visit, matter)
        if (side === null || wall === null) return notFound
        const { form: typed } = visit
        const faults: FieldFault[] = []
        const onDay = readPastDay(visit, { name: 'on', subject: 'The day' }, faults)
        const means = readMeans(typed, faults)
        if (onDay === null || means === null)
          return shown(commissionerView(visit, matter, side, { typed, faults }), 400)
        const before = lastToldTo(matter, side)
        const overtaken = again(typed, matter, before)
        if (overtaken !== null) return shown(commissionerView(visit, matter, side, overtaken), 400)
        const once = onceOf(typed)
        await recordStep(tx, matter, {
          kind: 'commissioner-told',
          word: 'by-authority',
          wall,
          onDay,
          about: side.id,
          body: { means },
          ...(before !== undefined && { corrects: before.id }),
          ...(once !== null && { id: once }),
        })
        await tellSides(tx, matter, [side.id], visit.origin)
        return redirect(`${matterAddress(matter, '/sides')}?became=commissioner-told`)
      }),
    states: [
      {
        name: 'for the council',
        address,
        as: 'council-officer',
        follow: '/sides/commissioner/',
      },
    ],
  }
}

function commissionerView(visit: Visit, matter: Matter, side: Side, form: Typed): Html {
  return sideFormView(visit, matter, {
    ...form,
    title: `When ${side.name} was told`,
    lead: html`Where health is in issue the council tells each health commissioner within three working days from being told itself (${provisionLinks(['LAW-MED-24', 'LAW-MED-36'])}). Where only health is in issue, the commissioner’s 30 days to arrange the mediation start on the day on which it heard from the council (${provisionLinks(['LAW-MED-25'])}).`,
    fields: html`${dayField(form, { name: 'on', legend: 'On which day did the council tell it?', hint: 'The day on which the commissioner heard.' })}${meansField(form, 'How was it told?')}`,
    submit: 'Save',
  })
}

/** `/mediation/<matter>/sides/cannot`: the council tells the adviser that it cannot arrange it in time. */
export function cannotArrangePage(data: Data): Page {
  return {
    path: '/mediation/:matter/sides/cannot',
    account: 'needed',
    get: (visit) =>
      withMatter(data, visit, async (_, matter) =>
        mayRule39(matter) || mayCorrectRule39(matter)
          ? shown(cannotView(visit, matter, freshCannot(visit, matter)))
          : notFound,
      ),
    post: (visit) =>
      withMatter(data, visit, async (tx, matter) => {
        const wall = wallOfMatter(matter, { use: 'matter' })
        const before = lastStep(matter, 'cannot-arrange')
        if ((!mayRule39(matter) && !mayCorrectRule39(matter)) || wall === null) return notFound
        const { form: typed } = visit
        const overtaken = again(typed, matter, before)
        if (overtaken !== null) return shown(cannotView(visit, matter, overtaken), 400)
        if (typed.get('not-so') === 'yes') {
          if (before === null) return redirect(`${matterAddress(matter, '/sides')}?became=nothing`)
          await recordStep(tx, matter, {
            kind: 'cannot-arrange',
            word: takenBack,
            wall,
            onDay: isoDay(visit.today),
            body: {},
            corrects: before.id,
          })
          await tellOthers(tx, matter, visit.origin)
          return redirect(`${matterAddress(matter, '/sides')}?became=can-after-all`)
        }
        const faults: FieldFault[] = []
        const from = toldFirstOn(matter)
        const onDay = readPastDay(
          visit,
          { name: 'on', subject: 'The day', ...(from !== null && { from }) },
          faults,
        )
        const says = typedText(typed.get('says') ?? '')
        if (says.length > longest) faults.push(fieldFault('says', `Use ${longest} characters or fewer`))
        if (onDay === null || faults.length > 0)
          return shown(cannotView(visit, matter, { typed, faults }), 400)
        const once = onceOf(typed)
        await recordStep(tx, matter, {
          kind: 'cannot-arrange',
          word: null,
          wall,
          onDay,
          body: says === '' ? {} : { says },
          ...(before !== null && { corrects: before.id }),
          ...(once !== null && { id: once }),
        })
        await tellOthers(tx, matter, visit.origin)
        return redirect(`${matterAddress(matter, '/sides')}?became=cannot`)
      }),
    states: [{ name: 'for the council', address: `${address}/cannot`, as: 'council-officer' }],
  }
}

const address = `/mediation/${exampleMatters.arranging}/sides`

/** The first day on which the council was told; null: it was not. */
function toldFirstOn(matter: Matter): string | null {
  return (
    stepsOf(matter, 'authority-told')
      .map(({ onDay }) => onDay)
      .sort()[0] ?? null
  )
}

/**
 * Whether it can be said: where the council arranges and was told, once. There is no such rule where only health is in
 * issue. Source: LAW-MED-26.
 */
export function mayRule39(matter: Matter): boolean {
  return (
    matter.process === 'mediation' &&
    isCouncilOrService(matter) &&
    sideOf(matter, 'authority') !== null &&
    whoArranges(issuesWordOf(matter)).deemedCertificate &&
    toldFirstOn(matter) !== null &&
    stepsOf(matter, 'cannot-arrange').length === 0
  )
}

/** Whether what was said can be put right: by whoever said it, or by the mediation service. Source: LAW-MED-26. */
export function mayCorrectRule39(matter: Matter): boolean {
  const { voice, process } = matter
  const said = process === 'mediation' ? lastStep(matter, 'cannot-arrange') : null
  if (said === null) return false
  return voice.as === 'service' || (voice.as === 'side' && voice.side.id === said.side)
}

/** The form as it begins: with what was said before, where that is put right. */
function freshCannot(visit: Visit, matter: Matter): Typed {
  const before = lastStep(matter, 'cannot-arrange')
  if (before === null) return fresh(visit, before)
  const typed = new URLSearchParams({ says: before.body.says ?? '', on: before.onDay })
  return { typed: beginOnce(seeFrom(typed, before)), faults: [] }
}

function cannotView(visit: Visit, matter: Matter, form: Typed): Html {
  const { typed, faults } = form
  const before = lastStep(matter, 'cannot-arrange')
  return sideFormView(visit, matter, {
    ...form,
    title:
      before === null
        ? 'The mediation cannot be arranged in time'
        : 'Put right that it cannot be arranged in time',
    lead: html`A council that finds it cannot arrange the mediation within the 30 days tells the mediation adviser as soon as it can. The family then counts as having taken part, and the adviser issues the certificate within three working days, whether or not the mediation takes place later (${provisionLinks(['LAW-MED-26'])}). The family and the adviser read what is written here.`,
    fields: html`${dayField(form, { name: 'on', legend: 'On which day was the adviser told?', hint: 'Today, if it is told by this form.' })}${textarea(
      {
        name: 'says',
        rows: 3,
        label: { text: 'Anything to add (you can leave it empty)', classes: 'govuk-label--s' },
        value: typed.get('says') ?? '',
        ...described(faults, 'says', null),
      },
    )}`,
    submit: before === null ? 'Tell the mediation adviser' : 'Save the change',
    ...(before !== null && {
      beside: html`<p>If it was a mistake, or the mediation can be arranged in time after all, take it back. A certificate that was issued on it stands until the mediation service withdraws it.</p>${button({ text: 'It is not so', name: 'not-so', value: 'yes', classes: 'govuk-button--secondary', preventDoubleClick: true })}`,
    }),
  })
}
