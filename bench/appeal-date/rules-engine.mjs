/**
 * The last day of an appeal as json-rules-engine would have it: what happened as facts, what follows as
 * derived facts, the law as rules with conditions, one event for each step of the working. The engine is
 * built once; its rules are as few as the law allows, and its dates are counted by the same quick
 * functions as the bare function's, so that what is measured is the engine.
 */
import { Engine } from 'json-rules-engine'
import { afterRule12, dayOfText, monthsLater, partsOf, textOf } from './whole-days.mjs'

const monthsFromNotice = 2
const monthsFromCertificate = 1

/** @returns {(input: object) => Promise<{lastDay: string, steps: readonly object[]}>} works out one appeal */
export function rulesEngineAppeal() {
  const engine = new Engine()
  for (const [name, derive] of Object.entries(derivedFacts)) engine.addFact(name, derive)
  for (const rule of rules) engine.addRule(rule)
  return async (input) => {
    const sent = dayOfText(input['notice-sent'])
    const { almanac, events } = await engine.run({
      sent,
      dated: optionalDay(input['notice-dated']) ?? sent,
      issued: optionalDay(input['certificate-issued']),
      contacted: optionalDay(input['adviser-contacted']),
      placementOnly: input['placement-only'] === true,
    })
    const fault = events.find(({ type }) => type === 'fault')
    if (fault !== undefined) throw new RangeError(fault.params.say)
    return { lastDay: textOf(await almanac.factValue('end')), steps: events.map(({ params }) => params) }
  }
}

function optionalDay(text) {
  return text === undefined ? null : dayOfText(text)
}

const derivedFacts = {
  earlierNotice: async (_, almanac) =>
    Math.min(await almanac.factValue('sent'), await almanac.factValue('dated')),
  laterNotice: async (_, almanac) =>
    Math.max(await almanac.factValue('sent'), await almanac.factValue('dated')),
  twoMonths: async (_, almanac) => monthsLater(await almanac.factValue('earlierNotice'), monthsFromNotice),
  twoMonthsOnLaterNotice: async (_, almanac) =>
    monthsLater(await almanac.factValue('laterNotice'), monthsFromNotice),
  monthFromCertificate: async (_, almanac) =>
    monthsLater(await almanac.factValue('issued'), monthsFromCertificate),
  monthOfEnd: async (_, almanac) => partsOf(await almanac.factValue('raw')).month,
  dayOfMonthOfEnd: async (_, almanac) => partsOf(await almanac.factValue('raw')).dayOfMonth,
}

const given = (fact) => ({ fact, operator: 'notEqual', value: null })
const fact = (name) => ({ fact: name })
const inAugust = { fact: 'monthOfEnd', operator: 'equal', value: 8 }
const atChristmas = {
  any: [
    {
      all: [
        { fact: 'monthOfEnd', operator: 'equal', value: 12 },
        { fact: 'dayOfMonthOfEnd', operator: 'greaterThanInclusive', value: 25 },
      ],
    },
    {
      all: [
        { fact: 'monthOfEnd', operator: 'equal', value: 1 },
        { fact: 'dayOfMonthOfEnd', operator: 'equal', value: 1 },
      ],
    },
  ],
}

/** Higher priorities run first: what is wrong, the two limbs, which counts, then rule 12. */
const rules = [
  {
    priority: 6,
    conditions: {
      any: [
        { all: [given('issued'), { fact: 'issued', operator: 'lessThan', value: fact('earlierNotice') }] },
        {
          all: [
            given('issued'),
            given('contacted'),
            { fact: 'contacted', operator: 'greaterThan', value: fact('issued') },
          ],
        },
      ],
    },
    event: { type: 'fault', params: { say: 'The dates cannot be true together' } },
  },
  {
    priority: 5,
    conditions: { all: [given('sent')] },
    event: { type: 'step', params: { say: 'Two months after the notice was sent', rule: 'LAW-TIME-01' } },
    onSuccess: async (_, almanac) => almanac.addRuntimeFact('raw', await almanac.factValue('twoMonths')),
  },
  {
    priority: 4,
    conditions: {
      all: [
        given('issued'),
        { fact: 'placementOnly', operator: 'equal', value: false },
        { fact: 'monthFromCertificate', operator: 'greaterThan', value: fact('twoMonths') },
        {
          any: [
            { fact: 'contacted', operator: 'equal', value: null },
            { fact: 'contacted', operator: 'lessThanInclusive', value: fact('twoMonthsOnLaterNotice') },
          ],
        },
      ],
    },
    event: {
      type: 'step',
      params: { say: 'One month after the certificate was issued is later', rule: 'LAW-TIME-01' },
    },
    onSuccess: async (_, almanac) =>
      almanac.addRuntimeFact('raw', await almanac.factValue('monthFromCertificate')),
  },
  {
    priority: 3,
    conditions: { any: [inAugust, atChristmas] },
    event: {
      type: 'step',
      params: { say: 'The first working day after the closed period is in time', rule: 'LAW-TIME-07' },
    },
    // Either way one rule settles the end, so that its conditions are looked at once.
    onSuccess: moveEnd,
    onFailure: moveEnd,
  },
]

async function moveEnd(_, almanac) {
  almanac.addRuntimeFact('end', afterRule12(await almanac.factValue('raw')))
}
