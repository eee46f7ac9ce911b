import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day, publishedCalendar } from '@way-forward/law'
import { at, matterOf, short, sides, step } from './bare-matters-of-test.ts'
import type { BareMatter, BareStep } from './matter.ts'
import { stateOf } from './matter-state.ts'

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
    const issued = [...refused.steps, step('certificate', 'no-mediation', 4, { about: 'x' })]
    assert.equal(short(matterOf(issued, sides.slice(0, 1)), 'service', 4), 'closed nobody - -')
  })

  it('leaves nobody waiting for a family that says no: the others are told that there is no meeting, and their time ends', () => {
    const told = step('authority-told', 'by-service', 1)
    const meeting = step('meeting', 'video', 2, { at: '2026-12-10T10:00:00Z' })
    const refused = [contact, advice, told, meeting, step('choice', 'no-mediation', 3)]
    const issued = step('certificate', 'no-mediation', 3, { about: 'x' })
    // With the certificate and after it, and whether a meeting is set or not.
    assert.deepEqual(
      at(matterOf(refused), 'service', 3).tasks.map(({ what }) => what),
      ['certificate', 'say-no-meeting'],
    )
    const all = [...refused, issued]
    assert.equal(short(matterOf(all), 'service', 4), 'ending us say-no-meeting -')
    assert.equal(short(matterOf(all), family, 4), 'ending others say-no-meeting -')
    const cancelled = [...all, step('meeting', 'cancelled', 4, { corrects: meeting.id })]
    for (const parts of [sides.slice(0, 2), sides.slice(0, 1)])
      assert.equal(short(matterOf(cancelled, parts), 'service', 4), 'ending us say-no-meeting -')
    const ended = step('ended', 'not-held', 4)
    assert.equal(short(matterOf([...cancelled, ended]), 'service', 4), 'closed nobody - -')
    // The council sees neither the choice nor the certificate: its days run until it reads that it ended.
    const seen = [told, meeting, ...cancelled.slice(-1)]
    assert.equal(at(matterOf(seen), council, 40).waitsOn, 'us')
    assert.equal(short(matterOf([...seen, ended]), council, 40), 'closed nobody - -')
    // Whoever changes their mind is not lost behind it.
    const again = [...cancelled, ended, step('choice', 'mediate', 5)]
    assert.equal(short(matterOf(again), 'service', 5), 'advising us open-again -')
    const open = [...again, step('ended', 'taken-back', 5, { corrects: ended.id })]
    assert.equal(at(matterOf(open), 'service', 5).stage, 'arranging')
  })

  it('of a family that leaves once a meeting was held waits for the service to say how it ended', () => {
    const held = [
      step('choice', 'mediate', 0),
      step('authority-told', 'by-service', 0),
      step('meeting', 'video', 1, { at: '2026-11-05T10:00:00Z', id: 'm1' }),
      step('attended', null, 3, { about: 'm1' }),
      step('adjourned', null, 3, { about: 'm1' }),
      step('choice', 'no-mediation', 5),
      step('certificate', 'no-mediation', 5, { about: 'x' }),
    ]
    assert.equal(short(matterOf(held), 'service', 6), 'met us say-outcome -')
    const second = step('meeting', 'video', 4, { at: '2026-12-05T10:00:00Z' })
    assert.equal(short(matterOf([...held, second]), 'service', 6), 'ending us say-no-meeting -')
  })

  it('asks the service before a meeting whether the child’s views were asked for, and nobody else', () => {
    const steps = [contact, step('meeting', 'video', 1, { at: '2026-12-10T10:00:00Z' })]
    assert.equal(short(matterOf(steps), 'service', 2), 'dated us ask-views 2026-12-10')
    assert.equal(short(matterOf(steps), family, 2), 'dated nobody meeting 2026-12-10')
    const asked = [...steps, step('views', 'not-wanted', 2)]
    assert.equal(short(matterOf(asked), 'service', 2), 'dated nobody meeting 2026-12-10')
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
    assert.equal(short(matterOf(told, sides.slice(0, 1)), 'service', 3), 'closed nobody - -')
    // That it ended tells the family nothing of it.
    const ended = [...late, step('ended', 'not-held', 3)]
    assert.equal(short(matterOf(ended), 'service', 3), 'advising us say-what-is-open -')
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
    const typed = ['f', 'c'].map((about) => step('times-marked', null, 4, { about }))
    assert.deepEqual(
      [...waitFor({ ...matter, steps: [...matter.steps, offered, ...typed] })],
      ['service set-meeting'],
    )
  })

  it('leaves it to a council that says no to arrange it all the same, until the same day', () => {
    // It chooses nothing: it must arrange the mediation, and take part (LAW-MED-04).
    const told = [step('choice', 'mediate', 1), step('authority-told', 'by-service', 1)]
    const by = '2026-12-03'
    const declined = matterOf([...told, step('side-answer', 'declines', 6, { side: 'a' })])
    assert.equal(short(declined, council, 7), `arranging us mediation-arranged ${by}`)
    for (const reader of [family, 'service'] as const)
      assert.equal(short(declined, reader, 7), `arranging others mediation-arranged ${by}`)
    assert.deepEqual(at(declined, 'nobody', 7).tasks, [{ what: 'mediation-arranged', on: 'a', by }])
    // Once it is late it is said once, and of the council.
    assert.deepEqual(at(declined, 'nobody', 40).tasks, at(declined, 'nobody', 7).tasks)
    assert.equal(at(declined, council, 40).lateFrom, '2026-12-04')
    // It ends with a meeting, or without one.
    const meeting = step('meeting', 'video', 8, { at: '2026-12-01T10:00:00Z' })
    assert.equal(short(matterOf([...declined.steps, meeting]), council, 9), 'dated nobody meeting 2026-12-01')
    const ended = [...declined.steps, step('ended', 'not-held', 8)]
    assert.equal(short(matterOf(ended), council, 9), 'closed nobody - -')
  })

  it('asks a commissioner that must take part and says no again, and has it arrange what is about health alone', () => {
    const parts = [...sides, { id: 'c2', role: 'commissioner', hasEnded: false }] as const
    const toldOf = (word: string) => [
      step('choice', 'mediate', 1),
      step('issues', word, 1),
      step('authority-told', 'by-service', 1),
      ...['c', 'c2'].map((about, at) => step('commissioner-told', 'by-authority', at + 1, { about })),
    ]
    const no = (side: string) => step('side-answer', 'declines', 3, { side })
    const yes = (side: string) => step('side-answer', 'joins', 3, { side })
    const tasks = (...steps: readonly BareStep[]) =>
      at(matterOf(steps, parts), 'nobody', 4).tasks.map(({ what, on, by }) => `${on} ${what} ${by}`)
    // The council arranges it, and must whatever the others say; the service goes on with whoever comes.
    const withHealth = toldOf('with-health')
    assert.deepEqual(tasks(...withHealth, yes('a'), yes('c2'), no('c')), [
      'c answer 2026-12-03',
      'service offer-times 2026-12-03',
    ])
    assert.deepEqual(tasks(...withHealth, no('a'), no('c'), no('c2')), [
      'a mediation-arranged 2026-12-03',
      'c answer 2026-12-03',
      'c2 answer 2026-12-03',
    ])
    // Each commissioner has its own day.
    const health = toldOf('health-only')
    assert.deepEqual(tasks(...health, yes('c'), no('c2')), [
      'service offer-times 2026-12-03',
      'c2 mediation-arranged 2026-12-04',
    ])
    assert.deepEqual(tasks(...health.slice(0, 3), no('c'), no('c2')).slice(1), [
      'c mediation-arranged null',
      'c2 mediation-arranged null',
    ])
  })

  it('says that nobody is left to mediate with, where all others decline and none of them must take part', () => {
    const school = { id: 'p', role: 'provider', hasEnded: false } as const
    const told = [step('choice', 'mediate', 1), step('authority-told', 'by-service', 1)]
    const parts = [...sides.slice(0, 1), school]
    const declined = matterOf([...told, step('side-answer', 'declines', 2, { side: 'p' })], parts)
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
    assert.equal(stateOf(matter, 'service', day('2027-07-01'), publishedCalendar).stage, 'dated')
    assert.equal(stateOf(matter, 'service', day('2027-07-02'), publishedCalendar).stage, 'met')
  })

  it('waits on whoever has not accepted the version, and on the service where one declines it', () => {
    const ended = [step('ended', 'partial', 18)]
    assert.equal(short(matterOf(ended), council, 19), 'agreeing others write-agreement -')
    const empty = [...ended, step('version', 'without-terms', 19, { about: 'v0' })]
    assert.equal(short(matterOf(empty), 'service', 19), 'agreeing us write-agreement -')
    // Whoever writes a version asks everybody to answer it, before anybody has.
    const first = [...empty, step('version', 'with-terms', 19, { about: 'v1' })]
    for (const reader of [family, council])
      assert.equal(short(matterOf(first), reader, 19), 'agreeing us accept-agreement -')
    const one = [...first, step('accepted', 'accepts', 19, { side: 'f', about: 'v1' })]
    assert.equal(short(matterOf(one), council, 19), 'agreeing us accept-agreement -')
    assert.equal(short(matterOf(one), family, 19), 'agreeing others accept-agreement -')
    const declined = [...one, step('accepted', 'declines', 20, { side: 'a', about: 'v1' })]
    assert.equal(short(matterOf(declined), 'service', 20), 'agreeing us write-agreement -')
    // A new version voids what was said of the one before.
    const anew = [...declined, step('version', 'with-terms', 20, { about: 'v2' })]
    for (const reader of [family, council])
      assert.equal(short(matterOf(anew), reader, 21), 'agreeing us accept-agreement -')
    const half = [...anew, step('accepted', 'accepts', 21, { side: 'a', about: 'v2' })]
    assert.equal(short(matterOf(half), family, 21), 'agreeing us accept-agreement -')
    assert.equal(short(matterOf(half), council, 21), 'agreeing others accept-agreement -')
  })

  it('takes the last answer of a side, whoever wrote it down: no after yes, and yes after no', () => {
    const told = [step('choice', 'mediate', 1), step('authority-told', 'by-service', 1)]
    const typed = (word: string) => step('side-answer', word, 2, { about: 'a' })
    const own = (word: string) => step('side-answer', word, 3, { side: 'a' })
    const tasks = (...steps: readonly BareStep[]) =>
      at(matterOf([...told, ...steps]), 'nobody', 4).tasks.map(({ what }) => what)
    assert.deepEqual(tasks(typed('joins')), ['offer-times'])
    assert.deepEqual(tasks(typed('declines')), ['mediation-arranged'])
    assert.deepEqual(tasks(typed('declines'), own('joins')), ['offer-times'])
    const version = [step('ended', 'full', 9), step('version', 'with-terms', 9, { about: 'v' })]
    const asked = (...steps: readonly BareStep[]) =>
      at(matterOf([...steps, ...version]), 'nobody', 4).tasks.flatMap(({ what, on }) =>
        what === 'accept-agreement' ? [on] : [],
      )
    assert.deepEqual(asked(own('declines'), own('joins')), ['f', 'a'])
    assert.deepEqual(asked(own('joins'), typed('declines')), ['f'])
  })

  it('counts what the service typed in for one of two commissioners for that one alone', () => {
    const parts = [...sides, { id: 'c2', role: 'commissioner', hasEnded: false }] as const
    const told = [
      step('choice', 'mediate', 1),
      step('issues', 'with-health', 1),
      step('authority-told', 'by-service', 1),
      ...['c', 'c2'].map((about) => step('commissioner-told', 'by-authority', 1, { about })),
      ...['a', 'c', 'c2'].map((side) => step('side-answer', 'joins', 2, { side })),
      step('times-offered', 'video', 3, { id: 'o', at: '2026-12-01T10:00:00Z' }),
      ...['f', 'a'].map((side) => step('times-marked', null, 4, { side, about: 'o' })),
      step('times-marked', null, 4, { about: 'c' }),
    ]
    const missing = new Set(at(matterOf(told, parts), 'nobody', 5).tasks.map(({ on }) => on))
    assert.deepEqual([...missing], ['c2'])
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
    // A term of somebody who is no side here is not put on another of its kind.
    const school = { id: 'p', role: 'provider', hasEnded: false } as const
    const named = matterOf(
      [...agreed, step('term-due', 'two-weeks', 34, { about: 't', id: 'due' })],
      [...sides.slice(0, 1), school],
    )
    assert.equal(short(named, { side: 'p' }, 40), 'keeping others term 2026-12-06')
    assert.deepEqual(at(named, 'nobody', 40).tasks, [
      { what: 'term', on: null, by: '2026-12-06', step: 'due' },
    ])
    // One that has no day waits until it is done.
    const undated = step('term-undated', null, 20, { side: 'a', about: 'u' })
    const open = [...agreed, undated]
    assert.equal(short(matterOf(open), council, 90), 'keeping us term -')
    assert.equal(short(matterOf(open), family, 90), 'keeping others term -')
    const kept = step('term', 'confirmed', 91, { side: 'f', about: 'u' })
    assert.equal(at(matterOf([...open, kept]), council, 91).stage, 'closed')
    const back = step('term', 'disputed', 92, { side: 'f', about: 'u' })
    assert.equal(at(matterOf([...open, kept, back]), council, 92).stage, 'keeping')
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
