import assert from 'node:assert/strict'
import { test } from 'node:test'
import { complaint } from './provisions/complaint.ts'
import { decisions } from './provisions/decisions.ts'
import { mediation } from './provisions/mediation.ts'
import { plan } from './provisions/plan.ts'
import { tribunalTime } from './provisions/tribunal-time.ts'
import { type Provision, provisionOf, type RuleId, sourcesOf } from './provisions.ts'

const parts: readonly Readonly<Record<string, Provision>>[] = [
  tribunalTime,
  mediation,
  plan,
  complaint,
  decisions,
]
const all = parts.flatMap((part) => Object.entries(part))

test('no rule is written twice', () => {
  const ids = all.map(([id]) => id)
  assert.deepEqual(
    ids.filter((id, index) => ids.indexOf(id) !== index),
    [],
  )
})

test('every rule has an id of the dossier, a plain sentence, and an official address', () => {
  const official =
    /^https:\/\/(www\.)?(legislation\.gov\.uk|gov\.uk|lgo\.org\.uk|ombudsman\.org\.uk|ico\.org\.uk|justice\.gov\.uk)(\/|$)/
  for (const [id, { provision, link, confidence, says }] of all) {
    assert.match(id, /^LAW-[A-Z]+-\d\d$/)
    assert.match(says, /^[A-Z].+\.$/, id)
    assert.match(provision, /^[A-Z][^\n]*[^. ]$/, id)
    assert.match(link, official, id)
    assert.match(confidence, /^(VERIFIED|SECONDARY|UNVERIFIED|DERIVED)$/, id)
  }
})

test('sources name each provision once, in order, with its confidence', () => {
  const ids: readonly RuleId[] = ['LAW-MED-34', 'LAW-TIME-01', 'LAW-MED-34']
  assert.deepEqual(sourcesOf(ids), [
    {
      provision: 'SEND Regulations 2014 reg 42',
      link: 'https://www.legislation.gov.uk/uksi/2014/1530/regulation/42',
      confidence: 'VERIFIED',
    },
    {
      provision: 'Tribunal Procedure (HESC) Rules 2008 rule 20(1)(c)',
      link: 'https://www.legislation.gov.uk/uksi/2008/2699/article/20',
      confidence: 'VERIFIED',
    },
  ])
  assert.equal(provisionOf('LAW-MED-34').says, mediation['LAW-MED-34'].says)
})
