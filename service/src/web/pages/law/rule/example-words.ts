/** A worked example in words: its facts, and what must come out. */
import {
  type ConcernKind,
  concernFacts,
  day,
  describedRoute,
  type Example,
  type Expectation,
  type Fact,
  factOf,
  kindNamed,
  noticeOfKind,
  parseDay,
  plainDay,
  type RuleId,
} from '@way-forward/law'
import { type Html, href, html } from '../../../kit/html.ts'
import { concernWords } from '../words/concern-words.ts'
import { stateWords } from '../words/law-words.ts'

/** A fact as it is shown: its name and its value. */
export interface ShownFact {
  readonly name: string
  readonly value: string
}

/** The facts of an example: those of the person, then each concern with its own. */
export function factsOf({ facts }: Example): readonly ShownFact[] {
  return [
    ...factsIn(null, facts.person ?? {}),
    ...facts.concerns.flatMap((concern) => {
      const kind = (concern as { readonly kind: ConcernKind }).kind
      return [{ name: 'what it is about', value: concernWords[kind] }, ...factsIn(kind, concern)]
    }),
  ]
}

/** What must come out, in a sentence. @param rule whose page it stands on */
export function outcome(expected: Expectation, rule: RuleId): Html {
  if ('route' in expected) {
    const { title } = describedRoute(expected.route)
    const link = html`<a class="govuk-link" href="/routes/${expected.route}">${title}</a>`
    if ('state' in expected) return html`${link}: ${stateWords[expected.state]}`
    return expected.cites === rule
      ? html`${link}: this rule is given as a reason`
      : html`${link}: <a class="govuk-link" href="/law/${expected.cites}">${expected.cites}</a> is given as a reason`
  }
  if ('date' in expected) return html`${kindLink(expected.date)}: ${dayWords(expected)}`
  if ('noDate' in expected) return html`${kindLink(expected.noDate)}: no such date`
  if ('warning' in expected) return html`A warning: ${spaced(expected.warning)}`
  if ('noWarning' in expected) return html`No warning: ${spaced(expected.noWarning)}`
  if ('unknown' in expected) return html`Still to be known: ${nameOf(expected.unknown)}`
  if ('deadline' in expected) {
    return html`<a class="govuk-link" href="${href(addressOf(expected.deadline, expected.values))}">${kindNamed(expected.deadline)?.title ?? expected.deadline}</a>: ${dayWords(expected)}`
  }
  const notice = noticeOfKind(expected.notice)
  return html`The letter “${notice?.title ?? expected.notice}” ${expected.required ? 'must' : 'need not'} contain: ${spaced(expected.item)}`
}

/** The names of a fact, one for each meaning that it has. */
export function namesOfFact(name: string): readonly string[] {
  const kinds = [null, ...(Object.keys(concernFacts) as ConcernKind[])]
  return [...new Set(kinds.flatMap((kind) => factOf(kind, name)?.label ?? []))]
}

function nameOf(name: string): string {
  return namesOfFact(name)[0] ?? name
}

function factsIn(kind: ConcernKind | null, values: object): readonly ShownFact[] {
  return Object.entries(values).flatMap(([name, value]) => {
    const fact = factOf(kind, name)
    return fact === null ? [] : [{ name: fact.label, value: valueWords(fact, value) }]
  })
}

function valueWords({ type }: Fact, value: unknown): string {
  if (Array.isArray(value)) return value.map((each) => spaced(String(each))).join(', ')
  const text = String(value)
  if (type === 'choice' || type === 'choices') return spaced(text)
  const on = parseDay(text)
  if (on !== null) return plainDay(on)
  return text === 'no' ? 'not happened' : text
}

function dayWords({
  lastDay,
  laterDay,
}: {
  readonly lastDay: string | null
  readonly laterDay?: string | null
}): string {
  if (lastDay === null) return 'no day, because it runs in school days'
  const later =
    laterDay === undefined || laterDay === null ? '' : `, later reading ${plainDay(day(laterDay))}`
  return `last day ${plainDay(day(lastDay))}${later}`
}

function kindLink(name: string): Html {
  return html`<a class="govuk-link" href="/date/${name}">${kindNamed(name)?.title ?? name}</a>`
}

function addressOf(name: string, values: Readonly<Record<string, unknown>>): string {
  const query = Object.entries(values)
    .filter(([, value]) => value !== false)
    .map(([field, value]): [string, string] => [field, value === true ? 'yes' : String(value)])
  return `/date/${name}?${new URLSearchParams(query)}`
}

function spaced(code: string): string {
  return code.replaceAll('-', ' ')
}
