/** One entry of the directory: how to reach it, where it was read, and how old that is. */
import type { Day } from '@way-forward/law'
import { notNamed } from '../../../directory/csv-entries.ts'
import type { Entry, Phone } from '../../../directory/directory.ts'
import { tag } from '../../govuk/tag.ts'
import { type Html, href, html, nothing } from '../../kit/html.ts'
import { ageOf, hostOf } from './age.ts'
import { words } from './words.ts'

/** The id of an entry on a page, to link to it. */
export function entryAnchor({ id }: Pick<Entry, 'id'>): string {
  return `entry-${id}`
}

/** An entry as a card. @param level of its heading */
export function entryView(entry: Entry, today: Day, level: 2 | 3): Html {
  const { name, organisation, source } = entry
  const age = ageOf(source, today)
  const isNamed = name.includes(organisation.name) || name.endsWith(notNamed)
  const title = html`${name}${age.isOld && html` ${tag({ text: words.old, classes: 'tag--unknown' })}`}`
  const address = webAddress(source.address)
  return html`<article class="card entry" id="${entryAnchor(entry)}">${level === 2 ? html`<h2 class="govuk-heading-s">${title}</h2>` : html`<h3 class="govuk-heading-s">${title}</h3>`}${
    isNamed ? nothing : html`<p>${words.givenBy} ${organisation.name}</p>`
  }${waysView(entry)}<p class="small soft">${age.says}${age.isOld && ` ${words.oldSays}`} <strong>${words.check}</strong></p><p class="small entry__links">${
    address === null
      ? nothing
      : html`<a class="govuk-link" href="${href(address)}">${words.source}<span class="govuk-visually-hidden"> ${words.about} ${name}</span></a> `
  }<a class="govuk-link" href="/directory/report/${entry.id}">${words.report}<span class="govuk-visually-hidden"> ${words.with} ${name}</span></a></p></article>`
}

function waysView({ phones, email, website, postalAddress, hours }: Entry): Html {
  const web = webAddress(website)
  const ways = [
    ...phones.map((phone) => way(words.phone, phoneView(phone))),
    email === null
      ? null
      : way(words.email, html`<a class="govuk-link" href="${href(mailAddress(email))}">${email}</a>`),
    website === null
      ? null
      : way(
          words.website,
          web === null
            ? html`${website}`
            : html`<a class="govuk-link" href="${href(web)}">${hostOf(web)}</a>`,
        ),
    postalAddress.length === 0
      ? null
      : way(words.post, html`${postalAddress.map((line, at) => html`${at > 0 && html`<br>`}${line}`)}`),
    hours === null ? null : way(words.hours, html`${hours}`),
  ].filter((each) => each !== null)
  if (ways.length === 0) return html`<p>${words.noContact}</p>`
  return html`<dl class="entry__ways">${ways}</dl>`
}

function way(name: string, value: Html): Html {
  return html`<div><dt>${name}</dt><dd>${value}</dd></div>`
}

function phoneView({ number, when }: Phone): Html {
  const digits = /^\+?[\d ()-]+$/.test(number) ? number.replace(/[^\d+]/g, '') : null
  // A number that breaks over two lines is misread.
  const shownNumber = number.replaceAll(' ', '\u00a0')
  return html`${digits === null ? shownNumber : html`<a class="govuk-link" href="${href(`tel:${digits}`)}">${shownNumber}</a>`}${
    when === null ? nothing : html` <span class="soft">(${when})</span>`
  }`
}

/** An address on the web, fit for a link; null: it is none. */
function webAddress(address: string | null): string | null {
  const url = address === null ? null : URL.parse(address)
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : null
}

function mailAddress(email: string): string {
  return `mailto:${encodeURIComponent(email).replaceAll('%40', '@')}`
}
