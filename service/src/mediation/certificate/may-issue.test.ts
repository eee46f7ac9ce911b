import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Day, day, isoOf, position, publishedCalendar, shift } from '@way-forward/law'
import fc from 'fast-check'
import { type CertificateFacts, contactStands, mayIssue, mayIssueAny, type StopCode } from './may-issue.ts'

const advised: CertificateFacts = {
  notice: { sentOn: '2026-06-12', datedOn: '2026-06-10' },
  need: 'needed',
  contactedOn: '2026-07-01',
  askedOfEarlier: true,
  advisedOn: '2026-07-01',
  choice: 'no-mediation',
  saidNoMediationOn: '2026-07-02',
  saidMediateOn: null,
  endedOn: null,
  familyWasThere: false,
  cannotArrangeOn: null,
  isHealthOnly: false,
}
const stopsOf = (basis: 'no-mediation' | 'took-part' | 'deemed', facts: Partial<CertificateFacts>) =>
  mayIssue(basis, { ...advised, ...facts }, publishedCalendar).stops.map(({ code }) => code)
const daysFrom = (from: string, to: string): readonly string[] =>
  Array.from({ length: Number(day(to)) - Number(day(from)) + 1 }, (_, at) => isoOf(shift(day(from), at)))

describe('where no mediation is wanted', () => {
  test('every day of contact: yes to the earlier two months, the adviser to the later, no after both', () => {
    for (const contactedOn of daysFrom('2026-06-10', '2026-12-31')) {
      const { may, stops } = mayIssue('no-mediation', { ...advised, contactedOn }, publishedCalendar)
      const right = contactedOn <= '2026-08-10' ? 'yes' : contactedOn <= '2026-08-12' ? 'decide' : 'no'
      assert.equal(may, right, contactedOn)
      assert.deepEqual(stops, right === 'no' ? [{ code: 'late-contact', rule: 'LAW-MED-22' }] : [])
    }
  })

  test('stopped where the family’s own position knows of no certificate to come, and nowhere else', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: day('2024-01-01'), max: day('2027-06-01') }),
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 0, max: 120 }),
        (sent, gap, wait) => {
          const noticeSentOn = sent as Day
          const noticeDatedOn = shift(noticeSentOn, -gap)
          const contacted = shift(noticeSentOn, wait)
          const { dates } = position(
            {
              person: { asks: 'parent' },
              concerns: [
                {
                  id: 'x',
                  kind: 'council-decision',
                  decision: 'refuse-assess',
                  noticeSentOn,
                  noticeDatedOn,
                  mediationAdviserContactedOn: contacted,
                  adviserToldNoMediationOn: contacted,
                },
              ],
            },
            shift(contacted, 1),
          )
          const stopped = stopsOf('no-mediation', {
            notice: { sentOn: isoOf(noticeSentOn), datedOn: isoOf(noticeDatedOn) },
            contactedOn: isoOf(contacted),
            advisedOn: isoOf(contacted),
            saidNoMediationOn: isoOf(contacted),
          }).includes('late-contact')
          // The family is told when its certificate is due wherever the law does not bar it.
          assert.equal(
            dates.some(({ kind }) => kind === 'certificate'),
            !stopped,
          )
        },
      ),
      { numRuns: 60 },
    )
  })

  test('the day of sending alone stands for both; after the date alone nobody is called late, as sending may be later', () => {
    const stands = (notice: CertificateFacts['notice'], contactedOn: string) =>
      contactStands({ notice, contactedOn }, publishedCalendar)
    for (const [notice, after] of [
      [{ sentOn: '2026-06-10', datedOn: null }, 'late'],
      [{ sentOn: null, datedOn: '2026-06-10' }, 'arguable'],
    ] as const) {
      assert.equal(stands(notice, '2026-08-10'), 'in-time')
      assert.equal(stands(notice, '2026-08-11'), after)
    }
    const dated = { notice: { sentOn: null, datedOn: '2026-06-10' }, contactedOn: '2026-08-11' }
    assert.equal(mayIssue('no-mediation', { ...advised, ...dated }, publishedCalendar).may, 'decide')
  })

  test('nobody is refused as late before an earlier contact was asked for', () => {
    assert.deepEqual(stopsOf('no-mediation', { contactedOn: '2026-09-01', askedOfEarlier: false }), [
      'ask-of-earlier',
    ])
    assert.deepEqual(stopsOf('no-mediation', { contactedOn: '2026-09-01' }), ['late-contact'])
    assert.deepEqual(stopsOf('no-mediation', { askedOfEarlier: false }), [])
  })

  test('a family that hesitates, or changed its mind, is not certified', () => {
    const not = { saidNoMediationOn: null } as const
    assert.deepEqual(stopsOf('no-mediation', { ...not, choice: 'undecided' }), ['undecided'])
    assert.deepEqual(stopsOf('no-mediation', { ...not, choice: 'mediate' }), ['chose-mediation'])
    assert.deepEqual(stopsOf('no-mediation', { ...not, choice: null }), ['not-told'])
  })
})

test('every combination of what is known: each certificate is open where all that it needs is there, and nowhere else', () => {
  const days = [null, '2026-07-02', '2026-07-20'] as const
  const yesNo = [true, false] as const
  let seen = 0
  for (const notice of [null, advised.notice])
    for (const contactedOn of [null, '2026-07-01', '2026-08-11', '2026-09-01'])
      for (const advisedOn of [null, '2026-07-01'])
        for (const choice of [null, 'mediate', 'no-mediation', 'undecided'] as const)
          for (const saidMediateOn of days)
            for (const endedOn of [null, '2026-08-20'])
              for (const familyWasThere of yesNo)
                for (const cannotArrangeOn of [null, '2026-08-14'])
                  for (const isHealthOnly of yesNo) {
                    const facts: CertificateFacts = {
                      need: 'needed',
                      askedOfEarlier: true,
                      choice,
                      notice,
                      contactedOn,
                      advisedOn,
                      saidNoMediationOn: choice === 'no-mediation' ? '2026-07-20' : null,
                      saidMediateOn,
                      endedOn,
                      familyWasThere,
                      cannotArrangeOn,
                      isHealthOnly,
                    }
                    const known = notice !== null && advisedOn !== null
                    const refuses = choice === 'no-mediation'
                    const isLate = notice !== null && contactedOn === '2026-09-01'
                    const right = {
                      'no-mediation': known && contactedOn !== null && !isLate && refuses,
                      'took-part': known && saidMediateOn !== null && endedOn !== null && familyWasThere,
                      deemed: known && saidMediateOn !== null && cannotArrangeOn !== null && !isHealthOnly,
                    }
                    for (const { basis, may, stops } of mayIssueAny(facts, publishedCalendar)) {
                      seen += 1
                      assert.equal(may !== 'no', right[basis], JSON.stringify({ basis, facts }))
                      assert.equal(stops.length === 0, right[basis])
                      assert.equal(
                        may === 'decide',
                        right[basis] && basis === 'no-mediation' && contactedOn === '2026-08-11',
                      )
                    }
                  }
  assert.equal(seen, 3 * 2 * 4 * 2 * 4 * 3 * 2 * 2 * 2 * 2)
})

test('late contact stops the certificate of those who do not mediate alone (LAW-MED-22)', () => {
  const late = {
    contactedOn: '2026-09-01',
    choice: 'mediate',
    saidMediateOn: '2026-09-02',
    saidNoMediationOn: null,
  } as const
  assert.deepEqual(stopsOf('took-part', { ...late, endedOn: '2026-09-20', familyWasThere: true }), [])
  assert.deepEqual(stopsOf('deemed', { ...late, cannotArrangeOn: '2026-09-20' }), [])
  assert.deepEqual(stopsOf('no-mediation', late), ['late-contact', 'chose-mediation'] satisfies StopCode[])
})

test('where only health is in issue nothing deems the family to have taken part (LAW-MED-26)', () => {
  const asked = { saidMediateOn: '2026-07-02', saidNoMediationOn: null, cannotArrangeOn: '2026-08-03' }
  assert.deepEqual(stopsOf('deemed', { ...asked, isHealthOnly: true }), ['health-only'])
  assert.deepEqual(stopsOf('deemed', asked), [])
})

test('nothing makes one due where none is needed: it may be issued to whoever asks for it', () => {
  const ways = {
    'no-mediation': {},
    'took-part': { saidMediateOn: '2026-07-02', endedOn: '2026-08-20', familyWasThere: true },
    deemed: { saidMediateOn: '2026-07-02', cannotArrangeOn: '2026-08-14' },
  } as const
  for (const basis of ['no-mediation', 'took-part', 'deemed'] as const) {
    const found = mayIssue(basis, { ...advised, ...ways[basis], need: 'exempt' }, publishedCalendar)
    assert.partialDeepStrictEqual(found, { may: 'yes', triggeredOn: null, dueOn: null })
    assert.ok(mayIssue(basis, { ...advised, ...ways[basis] }, publishedCalendar).dueOn)
  }
})

test('due three working days after each trigger (WK-31)', () => {
  const due = (basis: 'no-mediation' | 'took-part' | 'deemed', facts: Partial<CertificateFacts>) =>
    mayIssue(basis, { ...advised, ...facts }, publishedCalendar).dueOn
  assert.equal(due('no-mediation', { saidNoMediationOn: '2026-11-20' }), '2026-11-25')
  assert.equal(due('no-mediation', { saidNoMediationOn: '2026-12-22' }), '2026-12-29')
  assert.equal(due('took-part', { endedOn: '2026-04-01', familyWasThere: true }), '2026-04-08')
  assert.equal(due('deemed', { cannotArrangeOn: '2026-11-20' }), '2026-11-25')
  assert.equal(due('deemed', { cannotArrangeOn: null }), null)
  assert.equal(due('no-mediation', { saidNoMediationOn: null }), null)
  // Due, though it is stopped: the desk says why it cannot go.
  assert.equal(
    due('no-mediation', { contactedOn: '2026-12-01', saidNoMediationOn: '2026-12-01' }),
    '2026-12-04',
  )
})

test('one that stands is put right on its own basis whatever was said since, and never against the law', () => {
  type Replaced = Parameters<typeof mayIssue>[3]
  const stopped = (basis: 'no-mediation' | 'deemed', facts: Partial<CertificateFacts>, replaces: Replaced) =>
    mayIssue(basis, { ...advised, ...facts }, publishedCalendar, replaces).stops.map(({ code }) => code)
  const standing = { basis: 'no-mediation', replacedBy: null, withdrawn: null } as const
  const withdrawn = { ...standing, withdrawn: { on: '2026-08-01', why: 'A mistake.' } }
  const changed = [
    ['mediate', 'chose-mediation'],
    ['undecided', 'undecided'],
    [null, 'not-told'],
  ] as const
  for (const [choice, code] of changed) {
    const facts = { choice, saidNoMediationOn: null }
    assert.deepEqual(stopped('no-mediation', facts, standing), [], code)
    for (const other of [null, withdrawn, { ...standing, basis: 'deemed' }] as const)
      assert.deepEqual(stopped('no-mediation', facts, other), [code])
    const late = { ...facts, contactedOn: '2026-12-01' }
    assert.deepEqual(stopped('no-mediation', late, standing), ['late-contact'])
    assert.deepEqual(stopped('no-mediation', { ...facts, notice: null }, standing), ['no-notice'])
    const arguable = { ...advised, ...facts, contactedOn: '2026-08-11' }
    assert.equal(mayIssue('no-mediation', arguable, publishedCalendar, standing).may, 'decide')
  }
  const silent = { saidMediateOn: '2026-07-02', cannotArrangeOn: null }
  assert.deepEqual(stopped('deemed', silent, { ...standing, basis: 'deemed' }), [])
  assert.deepEqual(stopped('deemed', silent, null), ['not-said'])
  assert.deepEqual(stopped('deemed', { ...silent, isHealthOnly: true }, { ...standing, basis: 'deemed' }), [
    'health-only',
  ])
})
