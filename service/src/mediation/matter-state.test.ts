import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Day, day, isoOf, publishedCalendar } from '@way-forward/law'
import type { BareMatter, BareStep } from './matter.ts'
import { type Reader, stages, stateOf } from './matter-state.ts'
import { type StepKind, stepKinds } from './step-kinds.ts'

const sides = [
  { id: 'f', role: 'family', hasEnded: false },
  { id: 'a', role: 'authority', hasEnded: false },
  { id: 'c', role: 'commissioner', hasEnded: false },
] as const
const start = day('2026-11-02')
const calendar = publishedCalendar

let made = 0
const step = (
  kind: StepKind,
  word: string | null,
  days: number,
  more: Partial<Record<'about' | 'side' | 'corrects' | 'id', string>> & { at?: string } = {},
): BareStep => {
  made += 1
  const { at, ...rest } = more
  const told = { about: null, side: null, corrects: null, id: `s${made}`, ...rest }
  return {
    ...told,
    kind,
    word,
    onDay: isoOf((start + days) as Day),
    atTime: at === undefined ? null : new Date(at),
    wall: 'w',
    use: 'matter',
    number: made,
  } as BareStep
}
const matterOf = (
  steps: readonly BareStep[],
  parts: BareMatter['sides'] = sides.slice(0, 2),
): BareMatter => ({
  process: 'mediation',
  concernKind: 'council-decision',
  sides: parts,
  steps,
})
const at = (matter: BareMatter, reader: Reader, days: number) =>
  stateOf(matter, reader, (start + days) as Day, calendar)
const short = (matter: BareMatter, reader: Reader, days: number) => {
  const { stage, waitsOn, next } = at(matter, reader, days)
  return `${stage} ${waitsOn} ${next?.what ?? '-'} ${next?.by ?? '-'}`
}
const family = { side: 'f' }
const council = { side: 'a' }

describe('how a matter stands', () => {
  const referral = step('referral', 'service', 0)
  const contact = step('contact', 'here', 0)
  const advice = step('advice', 'telephone', 1)

  it('is told from the referral to the choice', () => {
    assert.equal(short(matterOf([referral]), 'service', 0), 'new us contact-family -')
    assert.equal(short(matterOf([referral]), family, 0), 'new others contact-family -')
    assert.equal(short(matterOf([referral, contact]), 'service', 0), 'advising us give-advice -')
    const advised = matterOf([referral, contact, advice])
    assert.equal(short(advised, 'service', 1), 'advising others decide -')
    assert.equal(short(advised, family, 1), 'advising us decide -')
    assert.equal(
      short(matterOf([...advised.steps, step('choice', 'undecided', 1)]), family, 2),
      'advising us decide -',
    )
    const mediates = matterOf([...advised.steps, step('choice', 'mediate', 2)])
    assert.equal(short(mediates, 'service', 2), 'arranging us tell-council -')
  })

  it('waits for the certificate for three working days after “no mediation”, is late after them, and closed with it', () => {
    const refused = matterOf([referral, contact, advice, step('choice', 'no-mediation', 2)])
    assert.equal(short(refused, 'service', 2), 'certificate-due us certificate 2026-11-09')
    assert.equal(short(refused, family, 2), 'certificate-due others certificate 2026-11-09')
    assert.equal(at(refused, 'service', 2).lateFrom, '2026-11-10')
    const issued = matterOf([...refused.steps, step('certificate', 'no-mediation', 4, { about: 'x' })])
    assert.equal(short(issued, 'service', 4), 'closed nobody - -')
  })

  it('waits for the certificate after a mediation and after the council’s word, late after three working days', () => {
    const held = [
      contact,
      step('choice', 'mediate', 2),
      step('authority-told', 'by-service', 2),
      step('meeting', 'video', 3, { at: '2026-11-19T10:00:00Z' }),
    ]
    for (const word of ['none', 'withdrawn', 'full']) {
      const ended = matterOf([...held, step('ended', word, 18)])
      assert.equal(short(ended, 'service', 18), 'certificate-due us certificate 2026-11-25', word)
      assert.equal(at(ended, 'service', 30).lateFrom, '2026-11-26')
    }
    const issued = [...held, step('ended', 'none', 18), step('certificate', 'took-part', 19, { about: 'x' })]
    assert.equal(short(matterOf(issued), 'service', 30), 'closed nobody - -')
    const cannot = matterOf([...held.slice(0, 3), step('cannot-arrange', null, 18)])
    assert.equal(short(cannot, 'service', 18), 'certificate-due us certificate 2026-11-25')
    assert.equal(short(cannot, 'service', 30), 'certificate-due us certificate 2026-11-25')
    // The council sees neither the advice nor the certificate, and is told of none.
    const toCouncil = matterOf([...held.slice(2), step('ended', 'none', 18)])
    assert.equal(short(toCouncil, council, 30), 'closed nobody - -')
  })

  it('stays open after late contact until the service told the family what is open to it', () => {
    const letter = step('decision', 'refuse-assess', -90)
    const late = [referral, letter, contact, advice, step('choice', 'no-mediation', 2)]
    assert.equal(short(matterOf(late), 'service', 2), 'advising us say-what-is-open -')
    assert.equal(short(matterOf(late), family, 2), 'advising others say-what-is-open -')
    const read = [...late, step('advice', 'online', 2, { side: 'f' })]
    assert.equal(at(matterOf(read), 'service', 3).stage, 'advising')
    const told = [...read, step('advice', 'telephone', 3)]
    assert.equal(short(matterOf(told), 'service', 3), 'closed nobody - -')
    const ended = [...late, step('ended', 'not-held', 3)]
    assert.equal(at(matterOf(ended), 'service', 3).stage, 'closed')
  })

  it('takes what the family said last as its choice, by the day on which it said so', () => {
    const later = step('choice', 'mediate', 5)
    const typedAfter = step('choice', 'no-mediation', 3)
    assert.equal(at(matterOf([contact, later, typedAfter]), 'service', 6).stage, 'arranging')
  })

  it('waits in arranging on whoever has to answer, offer, mark or set a time, until the last day to arrange it', () => {
    const told = [contact, step('choice', 'mediate', 1), step('authority-told', 'by-service', 1)]
    const by = '2026-12-03'
    assert.equal(short(matterOf(told), council, 2), `arranging us answer ${by}`)
    assert.equal(short(matterOf(told), 'service', 2), `arranging us offer-times ${by}`)
    const offered = step('times-offered', 'video', 3)
    const joined = [...told, step('side-answer', 'joins', 2, { side: 'a' }), offered]
    assert.equal(short(matterOf(joined), 'service', 3), `arranging others mark-times ${by}`)
    assert.equal(short(matterOf(joined), family, 3), `arranging us mark-times ${by}`)
    const marked = [
      ...joined,
      step('times-marked', null, 4, { side: 'a', about: offered.id }),
      step('times-marked', null, 4, { side: 'f', about: offered.id }),
    ]
    assert.equal(short(matterOf(marked), 'service', 4), `arranging us set-meeting ${by}`)
    assert.equal(short(matterOf(marked), council, 4), `arranging others set-meeting ${by}`)
    // Marks of an earlier offer say nothing of a later one.
    assert.equal(at(matterOf([...marked, step('times-offered', 'video', 5)]), family, 5).waitsOn, 'us')
    // Late on every reading: it is the council’s again.
    assert.equal(at(matterOf(marked), council, 31).waitsOn, 'others')
    assert.equal(short(matterOf(marked), council, 32), `arranging us mediation-arranged ${by}`)
    assert.equal(at(matterOf(marked), council, 32).lateFrom, '2026-12-04')
  })

  it('waits for no council where health alone is in issue, and takes what the service typed in for a side', () => {
    const told = [
      step('choice', 'mediate', 1),
      step('issues', 'health-only', 1),
      step('authority-told', 'by-service', 1),
      step('commissioner-told', 'by-authority', 2, { about: 'c' }),
    ]
    const matter = matterOf([...told, step('side-answer', 'joins', 3, { side: 'c' })], sides)
    const waitFor = (each: BareMatter) =>
      new Set(at(each, 'nobody', 3).tasks.map(({ what, on }) => `${on} ${what}`))
    assert.deepEqual([...waitFor(matter)], ['service offer-times'])
    const offered = step('times-offered', 'video', 3)
    const typed = ['for-family', 'for-commissioner'].map((word) =>
      step('times-marked', word, 4, { about: offered.id }),
    )
    assert.deepEqual(
      [...waitFor({ ...matter, steps: [...matter.steps, offered, ...typed] })],
      ['service set-meeting'],
    )
  })

  it('says that nobody is left to mediate with, where all others decline', () => {
    const told = [step('choice', 'mediate', 1), step('authority-told', 'by-service', 1)]
    const declined = matterOf([...told, step('side-answer', 'declines', 2, { side: 'a' })])
    assert.equal(at(declined, 'service', 3).next?.what, 'say-outcome')
  })

  it('is dated until the day of its meeting is over, then met; an adjourned one is arranged again', () => {
    const told = [step('choice', 'mediate', 0), step('authority-told', 'by-service', 0)]
    // In summer the day in London begins before midnight in Greenwich.
    const meeting = step('meeting', 'video', 1, { at: '2026-11-20T10:00:00Z' })
    const dated = matterOf([...told, meeting])
    assert.equal(short(dated, council, 18), 'dated nobody meeting 2026-11-20')
    assert.equal(at(dated, council, 18).meetingAt?.toISOString(), '2026-11-20T10:00:00.000Z')
    assert.equal(short(dated, 'service', 19), 'met us say-outcome -')
    const attended = matterOf([...dated.steps, step('attended', null, 18, { about: meeting.id })])
    assert.equal(at(attended, 'service', 18).stage, 'met')
    const adjourned = matterOf([...attended.steps, step('adjourned', null, 18, { about: meeting.id })])
    assert.equal(at(adjourned, 'service', 19).stage, 'arranging')
    const cancelled = matterOf([...dated.steps, step('meeting', 'cancelled', 3, { corrects: meeting.id })])
    assert.equal(at(cancelled, 'service', 3).stage, 'arranging')
  })

  it('counts the day of a meeting by London, in summer too', () => {
    const late = step('meeting', 'video', 1, { at: '2027-06-30T23:30:00Z' })
    const matter = matterOf([late])
    assert.equal(stateOf(matter, 'service', day('2027-07-01'), calendar).stage, 'dated')
    assert.equal(stateOf(matter, 'service', day('2027-07-02'), calendar).stage, 'met')
  })

  it('waits on whoever has not accepted the version, and on the service where one declines it', () => {
    const ended = [step('ended', 'partial', 18)]
    assert.equal(short(matterOf(ended), council, 19), 'agreeing others write-agreement -')
    const one = [...ended, step('accepted', 'accepts', 19, { side: 'f', about: 'v1' })]
    assert.equal(short(matterOf(one), council, 19), 'agreeing us accept-agreement -')
    assert.equal(short(matterOf(one), family, 19), 'agreeing others accept-agreement -')
    const declined = [...one, step('accepted', 'declines', 20, { side: 'a', about: 'v1' })]
    assert.equal(short(matterOf(declined), 'service', 20), 'agreeing us write-agreement -')
    const anew = [...declined, step('accepted', 'accepts', 21, { side: 'a', about: 'v2' })]
    assert.equal(short(matterOf(anew), family, 21), 'agreeing us accept-agreement -')
  })

  it('is kept until each term is done, and while one is disputed', () => {
    const agreed = [step('ended', 'full', 18), step('agreed', 'full', 20)]
    assert.equal(at(matterOf(agreed), council, 21).stage, 'closed')
    const due = step('term-due', 'two-weeks', 34, { side: 'a', about: 't' })
    assert.equal(short(matterOf([...agreed, due]), council, 21), 'keeping us term 2026-12-06')
    assert.equal(short(matterOf([...agreed, due]), family, 21), 'keeping others term 2026-12-06')
    assert.equal(at(matterOf([...agreed, due]), family, 21).lateFrom, '2026-12-07')
    const done = step('term', 'done', 30, { side: 'a', about: 't' })
    assert.equal(at(matterOf([...agreed, due, done]), family, 31).stage, 'closed')
    const disputed = step('term', 'disputed', 31, { side: 'f', about: 't' })
    assert.equal(at(matterOf([...agreed, due, done, disputed]), council, 31).stage, 'keeping')
  })

  it('of a disagreement resolution needs no decision, no council told and no certificate, and consent of the family', () => {
    const resolution = (steps: readonly BareStep[]): BareMatter => ({
      ...matterOf(steps, sides),
      process: 'disagreement-resolution',
      concernKind: null,
    })
    assert.equal(short(resolution([contact]), 'service', 0), 'advising us say-what-about -')
    const about = [contact, step('disagreement', 'several', 1)]
    assert.equal(short(resolution(about), family, 1), 'arranging us answer -')
    const consents = [...about, ...['f', 'a'].map((side) => step('side-answer', 'joins', 2, { side }))]
    assert.equal(short(resolution(consents), { side: 'c' }, 2), 'arranging us answer -')
    // One declines: it goes on without them.
    const declined = [...consents, step('side-answer', 'declines', 3, { side: 'c' })]
    assert.equal(short(resolution(declined), 'service', 3), 'arranging us offer-times -')
    const withoutFamily = { ...resolution([]), sides: sides.slice(1) }
    assert.equal(at(withoutFamily, 'service', 0).next?.what, 'say-what-about')
  })
})

/** A generator of numbers that is the same each time. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return state / 0x7fffffff
  }
}

const wordsOf: Partial<Record<StepKind, readonly string[]>> = {
  contact: ['here', 'taken-back'],
  choice: ['mediate', 'no-mediation', 'undecided'],
  certificate: ['no-mediation', 'took-part', 'withdrawn'],
  issues: ['with-health', 'health-only', 'no-health'],
  'side-answer': ['joins', 'declines', 'takes-back'],
  meeting: ['video', 'cancelled'],
  ended: ['full', 'partial', 'none', 'withdrawn', 'taken-back'],
  accepted: ['accepts', 'declines'],
  agreed: ['full', 'partial'],
  'term-due': ['two-weeks', 'as-agreed'],
  term: ['done', 'disputed', 'confirmed'],
}

function anyMatter(random: () => number): BareMatter {
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T
  const steps: BareStep[] = []
  const count = Math.floor(random() * 14)
  for (let number = 0; number < count; number++) {
    const kind = pick(stepKinds)
    const earlier = steps.length > 0 && random() < 0.5 ? pick(steps) : undefined
    const corrected = new Set(steps.map(({ corrects }) => corrects))
    const corrects =
      earlier !== undefined && random() < 0.3 && !corrected.has(earlier.id) ? earlier : undefined
    const side = pick([undefined, 'f', 'a', 'c'])
    steps.push(
      step(
        corrects?.kind ?? kind,
        pick(wordsOf[corrects?.kind ?? kind] ?? [null]),
        Math.floor(random() * 40),
        {
          ...(side !== undefined && { side }),
          ...(earlier !== undefined && { about: earlier.id }),
          ...(corrects !== undefined && { corrects: corrects.id }),
          ...((corrects?.kind ?? kind) === 'meeting' && {
            at: `${isoOf((start + Math.floor(random() * 60)) as Day)}T10:00:00Z`,
          }),
        },
      ),
    )
  }
  return {
    process: random() < 0.7 ? 'mediation' : 'disagreement-resolution',
    concernKind: random() < 0.7 ? 'council-decision' : null,
    sides: sides.slice(random() < 0.1 ? 1 : 0, 1 + Math.floor(random() * 3)).map((each) => ({
      ...each,
      hasEnded: each.role !== 'family' && random() < 0.1,
    })),
    steps,
  }
}

describe('how any matter stands', () => {
  const random = numbers(6)
  const readers: readonly Reader[] = ['service', 'nobody', { side: 'f' }, { side: 'a' }, { side: 'c' }]
  const many = Array.from({ length: 1500 }, () => anyMatter(random))

  it('fits the columns of a line, and is one thing at a time', () => {
    const seen = new Set<string>()
    for (const matter of many) {
      for (const reader of readers) {
        for (const days of [0, 21, 45]) {
          const { stage, waitsOn, next, lateFrom, meetingAt, tasks } = at(matter, reader, days)
          seen.add(stage)
          assert.match(next?.what ?? 'none', /^[a-z]+(-[a-z]+){0,5}$/)
          if (next?.by != null) assert.match(next.by, /^\d{4}-\d\d-\d\d$/)
          if (waitsOn === 'us' || waitsOn === 'others') assert.ok(next !== null && tasks.length > 0)
          if (stage === 'closed')
            assert.deepEqual([waitsOn, next, lateFrom, meetingAt], ['nobody', null, null, null])
          if (stage === 'dated') assert.ok(meetingAt !== null)
        }
      }
    }
    assert.deepEqual([...seen].sort(), [...stages].sort())
  })

  it('waits on exactly those who have something to do', () => {
    for (const matter of many) {
      const { tasks } = at(matter, 'nobody', 21)
      const doers = new Set(tasks.map(({ on }) => on))
      for (const reader of readers) {
        if (reader === 'nobody') continue
        const { waitsOn } = at(matter, reader, 21)
        const isOn = doers.has(typeof reader === 'object' ? reader.side : reader)
        assert.equal(waitsOn, isOn ? 'us' : tasks.length > 0 ? 'others' : 'nobody')
      }
    }
  })

  it('has one stage for all who see the same, and nothing of what was corrected or taken back', () => {
    for (const matter of many) {
      assert.equal(new Set(readers.map((reader) => at(matter, reader, 21).stage)).size, 1)
      const corrected = new Set(matter.steps.map(({ corrects }) => corrects))
      const bare = {
        ...matter,
        steps: matter.steps
          .filter(({ id, word }) => !corrected.has(id) && word !== 'taken-back')
          .map((each) => ({ ...each, corrects: null }) as BareStep),
      }
      for (const reader of readers) assert.deepEqual(at(bare, reader, 21), at(matter, reader, 21))
    }
  })

  it('is said late of nobody on or before a last day of theirs, and never takes lateness back by waiting', () => {
    for (const matter of many.slice(0, 500)) {
      for (const reader of readers) {
        const { lateFrom, tasks } = at(matter, reader, 0)
        const dated = tasks.flatMap(({ by }) => (by === null ? [] : [by]))
        if (lateFrom !== null && dated.length > 0) assert.ok(dated.some((by) => by < lateFrom))
      }
    }
  })
})
