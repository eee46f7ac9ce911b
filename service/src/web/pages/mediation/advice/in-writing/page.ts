/** `/mediation/<matter>/advice/in-writing`: the information and advice to read, and the family's own answer. */
import type { Data, PersonTx } from '../../../../../db/data.ts'
import { exampleMatters } from '../../../../../example/people.ts'
import { familyReader } from '../../../../../mediation/advice/advice-sheet.ts'
import { adviceTopics, type Choice } from '../../../../../mediation/advice/advice-topics.ts'
import { faultOfLaterDay, noticeFrom } from '../../../../../mediation/advice/days-of-conversation.ts'
import { firstContact } from '../../../../../mediation/advice/first-contact.ts'
import { recordSaid } from '../../../../../mediation/advice/record-conversation.ts'
import { tellService } from '../../../../../mediation/arranging/tell-sides.ts'
import { isFamily, isService, lastStep, type Matter } from '../../../../../mediation/matter.ts'
import { button } from '../../../../govuk/button.ts'
import { checkboxes } from '../../../../govuk/checkboxes.ts'
import { isoDay } from '../../../../kit/date.ts'
import { described, type FieldFault, faultSummary, fieldFault } from '../../../../kit/form-fault.ts'
import { tokenInput } from '../../../../kit/form-token.ts'
import { type Html, href, html, nothing } from '../../../../kit/html.ts'
import { notFound, type Page, redirect, shown, type Visit } from '../../../../kit/page.ts'
import { beginOnce, onceInput, onceOf } from '../../../cases/sent-once.ts'
import { backWithoutSaving, matterAddress, matterLayout } from '../../matter-frame.ts'
import { withMatter } from '../../opened-matter.ts'
import type { Typed } from '../../sides/side-form.ts'
import { adviceView } from '../advice-view.ts'
import { choiceField, readChoice } from '../choice-field.ts'
import { knownDays, sayDay } from '../day-words.ts'
import { readText, textField } from '../fields.ts'
import { isMediation } from '../who-says.ts'

/** `/mediation/<matter>/advice/in-writing`. The service sees what the family reads; only the family answers. */
export function inWritingPage(data: Data): Page {
  return {
    path: '/mediation/:matter/advice/in-writing',
    account: 'needed',
    get: (visit) =>
      withMatter(data, visit, async (_tx, matter) =>
        mayRead(matter)
          ? shown(view(visit, matter, { typed: beginOnce(new URLSearchParams()), faults: [] }))
          : notFound,
      ),
    post: (visit) =>
      withMatter(data, visit, async (tx, matter) => {
        if (!isFamily(matter) || !isMediation(matter)) return notFound
        const { form: typed } = visit
        const faults: FieldFault[] = []
        if (typed.get('read') !== 'yes')
          faults.push(fieldFault('read', 'Read the information first, and tick that you have'))
        const choice = readChoice(typed, familyReader(matter), faults)
        const words = readText(typed, { name: 'words', most: 2000 }, faults)
        const fault = faultOfLaterDay(isoDay(visit.today), isoDay(visit.today), matter)
        if (fault !== null) faults.push(fieldFault('choice', sayDay(fault, 'Today', knownDays(matter))))
        if (choice === null || faults.length > 0) return shown(view(visit, matter, { typed, faults }), 400)
        await answer(tx, matter, { choice, words, once: onceOf(typed), onDay: isoDay(visit.today) })
        await tellService(tx, matter, visit.origin)
        return redirect(`${matterAddress(matter, '/advice')}?became=answered`)
      }),
    states: [
      {
        name: 'for the family',
        address: `/mediation/${exampleMatters.advised}/advice/in-writing`,
        as: 'parent',
      },
      {
        name: 'nothing was chosen',
        address: `/mediation/${exampleMatters.advised}/advice/in-writing`,
        form: {},
        as: 'parent',
        status: 400,
      },
      {
        name: 'what the service sees of it',
        address: `/mediation/${exampleMatters.advised}/advice/in-writing`,
        as: 'mediation-adviser',
      },
    ],
  }
}

function mayRead(matter: Matter): boolean {
  return isMediation(matter) && (isFamily(matter) || isService(matter))
}

interface Answered {
  readonly choice: Choice
  readonly words: string | null
  readonly once: string | null
  /** ISO day. */
  readonly onDay: string
}

/** Records that the family has read it and what it wants, and its contact where this is the first. */
async function answer(tx: PersonTx, matter: Matter, { choice, words, once, onDay }: Answered): Promise<void> {
  const chosen = await recordSaid(tx, matter, 'choice', {
    word: choice,
    onDay,
    body: { means: 'online', ...(words === null ? {} : { words }) },
    ...(once === null ? {} : { id: once }),
  })
  // The same form twice.
  if (chosen === null) return
  await recordSaid(tx, matter, 'advice', {
    word: 'online',
    onDay,
    body: { topics: adviceTopics.map(({ name }) => name) },
  })
  if (firstContact(matter) === null)
    await recordSaid(tx, matter, 'contact', {
      word: 'here',
      onDay: contactByAnswer(matter, onDay),
      body: { means: 'online' },
    })
}

/**
 * The day of the first contact, of a family that answers in writing before any other is recorded: the day on which it, or
 * its adviser for it, came to the service about this letter, and else that of the answer. @param today ISO day
 */
function contactByAnswer(matter: Matter, today: string): string {
  const referral = lastStep(matter, 'referral')
  if (referral === null || (referral.word !== 'family' && referral.word !== 'adviser')) return today
  return referral.onDay < (noticeFrom(matter) ?? referral.onDay) ? today : referral.onDay
}

function view(visit: Visit, matter: Matter, form: Typed): Html {
  const { typed, faults } = form
  const title = 'About mediation, and what you want'
  return matterLayout(visit, matter, {
    title,
    part: '/advice',
    isBelow: true,
    hasErrors: faults.length > 0,
    main: html`${faultSummary(faults)}<h1 class="govuk-heading-xl">${title}</h1><p class="govuk-body-l">This is the information and advice that ${matter.service.name} gives before you decide. You can read it as often as you like, and ring or write to ask.</p>${
      isFamily(matter)
        ? nothing
        : html`<p><strong>This is what the family reads.</strong> Only the family can answer here.</p>`
    }${adviceView(familyReader(matter))}${isFamily(matter) ? formView(form) : nothing}${backWithoutSaving(matterAddress(matter, '/advice'))}`,
  })

  function formView(asked: Typed): Html {
    const { path, calendar } = visit
    const contactedOn = contactByAnswer(matter, isoDay(visit.today))
    return html`<form class="entry-form" method="post" action="${href(path)}" novalidate>${tokenInput(visit)}${onceInput(typed)}<h2 class="govuk-heading-m">Your answer</h2><p>The choice is yours alone, and you need not give a reason. Today counts as the day on which you said it.</p>${checkboxes(
      {
        name: 'read',
        classes: 'govuk-checkboxes--small',
        ...described(faults, 'read', null),
        items: [
          { value: 'yes', text: 'I have read the information above', checked: typed.get('read') === 'yes' },
        ],
      },
    )}${choiceField(asked, familyReader(matter), { matter, calendar, contactedOn })}${textField(asked, { name: 'words', label: 'Anything you want to add or ask (optional)' })}${button({ text: 'Send the answer', preventDoubleClick: true })}</form>`
  }
}
