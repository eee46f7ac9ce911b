/** What may leave a mediation, what is asked for, and what else there is. */
import { dayInWords } from '../../../../cases/entries/entry-words.ts'
import { isAsker, type NewAnswer, sayable } from '../../../../mediation/confidential/answer-release.ts'
import {
  type Answer,
  type AskedItem,
  askedItems,
  itemsOf,
  type Said,
} from '../../../../mediation/confidential/released-items.ts'
import type { Matter, Step } from '../../../../mediation/matter.ts'
import { button } from '../../../govuk/button.ts'
import { tokenInput } from '../../../kit/form-token.ts'
import { type Html, href, html, nothing } from '../../../kit/html.ts'
import type { Visit } from '../../../kit/page.ts'
import { matterAddress, matterLayout } from '../matter-frame.ts'
import { hidden, wordsView } from '../preparing/overview/item-cards.ts'
import { whoSaid } from '../preparing/overview/shared-sections.ts'
import { nameOfSide, processWords } from '../preparing/words.ts'
import { itemTitle, itemWords } from './item-in-words.ts'

/** A whole page. */
export function confidentialView(visit: Visit, matter: Matter): Html {
  const process = processWords[matter.process]
  const asked = askedItems(matter)
  const released = asked.filter(({ isReleased }) => isReleased)
  const waiting = asked.filter(({ isReleased }) => !isReleased)
  const isAsked = new Set(asked.map(({ item }) => item.id))
  const others = itemsOf(matter).filter(({ id }) => !isAsked.has(id))
  const main = html`<h1 class="govuk-heading-xl">What may leave the ${process}</h1><p class="govuk-body-l">What is said in the ${process}, and prepared for it, stays in it. One thing may leave when everybody who takes part and ${matter.service.name} have agreed to that one thing.</p><div class="card card--sky"><h2 class="govuk-heading-s">What this means</h2><ul class="govuk-list govuk-list--bullet"><li>Copies and papers of a case leave out what stays here. What your own side wrote for ${matter.service.name} is yours, and is in your copy.</li><li>The dates of the ${process}, who takes part, certificates and referrals are not secret.</li><li>What is agreed at the end is written in an agreement. Its terms are not secret from those who must carry them out.</li><li>Nobody need say why they do not agree.</li></ul></div>${section(
    'released',
    'May leave',
    'Nothing may leave yet.',
    released.map((each) => askedCard(visit, matter, each)),
  )}${section(
    'waiting',
    'Asked for',
    'Nothing is asked for.',
    waiting.map((each) => askedCard(visit, matter, each)),
  )}${section(
    'others',
    'Stays here',
    'Nothing was shown or noted yet.',
    others.map((each) => otherCard(matter, each)),
  )}`
  return matterLayout(visit, matter, { title: 'What may leave', part: '/confidential', main })
}

function section(id: string, heading: string, none: string, cards: readonly Html[]): Html {
  return html`<section class="prepared" aria-labelledby="${id}"><h2 class="govuk-heading-m" id="${id}">${heading}</h2>${cards.length === 0 ? html`<p class="govuk-body">${none}</p>` : cards}</section>`
}

const saidWords: Readonly<Record<Exclude<Said, null>, string>> = {
  agrees: 'agrees',
  refuses: 'does not agree',
  'takes-back': 'agreed, and took it back',
}

/** What somebody said, and when. */
function answerInWords({ says, on, side }: Answer): string {
  if (says !== null && on !== null) return `${saidWords[says]} (${dayInWords(on)})`
  if (side?.hasEnded === true) return 'has not agreed, and takes part no more'
  return side?.isHere === false ? 'has not answered, and is not here yet' : 'has not answered'
}

function askedCard(visit: Visit, matter: Matter, asked: AskedItem): Html {
  const { asking, item, answers, releasedOn } = asked
  const title = itemTitle(matter, item)
  const wasReleased = !asked.isReleased && answers.some(({ says }) => says === 'takes-back')
  return html`<article class="card"><h3 class="govuk-heading-s">${title}</h3>${wordsView(itemWords(item))}<p class="govuk-body">${whoSaid(matter, asking.side)} asked on ${dayInWords(asking.onDay)}: “${asking.body.why}”</p><ul class="govuk-list answers">${answers.map(
    (answer) =>
      html`<li><strong>${answer.side === null ? answer.name : nameOfSide(answer.side)}</strong> ${answerInWords(answer)}</li>`,
  )}</ul>${
    releasedOn === null
      ? nothing
      : html`<p class="govuk-body">Everybody has agreed since ${dayInWords(releasedOn)}. Anybody may take that back for the time to come.</p>`
  }${
    wasReleased
      ? html`<p class="govuk-body">It may not leave from now on. Copies that were taken while everybody agreed cannot be called back.</p>`
      : nothing
  }${answerForm(visit, matter, asked, title)}</article>`
}

const buttons: Readonly<Record<NewAnswer['word'], string>> = {
  agrees: 'We agree',
  refuses: 'We do not agree',
  'takes-back': 'Take our agreement back',
}

function answerForm(visit: Visit, matter: Matter, asked: AskedItem, title: string): Html {
  const words = sayable(matter, asked)
  const isTheirs = isAsker(matter, asked)
  if (words.length === 0 && !isTheirs) return nothing
  const pressed = (value: string, text: string, isFirst: boolean) =>
    button({
      html: html`${text}${hidden(title)}`,
      name: 'word',
      value,
      preventDoubleClick: true,
      ...(!isFirst && { classes: 'govuk-button--secondary' }),
    })
  return html`<form class="prepared__add not-print" method="post" action="${href(`${matterAddress(matter, '/confidential')}?asking=${asked.asking.id}`)}" novalidate>${tokenInput(visit)}${words.map(
    (word) => pressed(word, buttons[word], word === 'agrees'),
  )}${isTheirs ? pressed('ask-no-more', 'Ask for it no more', false) : nothing}</form>`
}

function otherCard(matter: Matter, item: Step): Html {
  const title = itemTitle(matter, item)
  return html`<article class="card"><h3 class="govuk-heading-s">${title}</h3>${wordsView(itemWords(item))}<p class="not-print"><a class="govuk-link" href="${href(`${matterAddress(matter, '/confidential/ask')}?item=${item.id}`)}">Ask that it may leave${hidden(title)}</a></p></article>`
}
