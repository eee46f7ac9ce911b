import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { concernKinds, type FactName, factOf } from '../facts.ts'
import { day } from '../time/day.ts'
import { addressOf, questionAbout, questionOnPath, readAnswers } from './answers.ts'
import { questionNamed, questionNames } from './question.ts'

const read = (query: string) => readAnswers(new URLSearchParams(query))
const only = (query: string) => {
  const { concerns } = read(query).facts
  assert.equal(concerns.length, 1)
  return { ...concerns[0] } as Readonly<Record<string, unknown>>
}

describe('reading an address', () => {
  test('answers become facts', () => {
    const { answers, path, next, facts } = read('d=ra&l=2026-11-03&s=2026-11-05&t=x&a=2026-11-20&c=x&m=u')
    assert.deepEqual(answers, {
      d: 'ra',
      l: '2026-11-03',
      s: '2026-11-05',
      a: '2026-11-20',
      c: 'x',
      m: 'u',
      t: 'x',
    })
    assert.deepEqual(path, ['about', 'decision', 'dates', 'appeal', 'adviser', 'certificate', 'mediation'])
    assert.equal(next, null)
    assert.deepEqual(facts, {
      person: { nation: 'england' },
      concerns: [
        {
          id: 'letter',
          kind: 'council-decision',
          decision: 'refuse-assess',
          noticeDatedOn: day('2026-11-03'),
          noticeSentOn: day('2026-11-05'),
          mediationAdviserContactedOn: day('2026-11-20'),
          certificateIssuedOn: 'no',
          appealMadeOn: 'no',
        },
      ],
    })
  })

  test('every code of a decision', () => {
    const decisions = ['ra', 'ri', 'pl', 'rm', 'rr', 'ce', 'dp', 'pa', 'u'].map(
      (code) => only(`d=${code}`)['decision'],
    )
    assert.deepEqual(decisions, [
      'refuse-assess',
      'refuse-issue',
      'plan',
      'refuse-amend',
      'refuse-reassess',
      'cease',
      'draft-plan',
      'proposal-to-amend',
      undefined,
    ])
    assert.equal(read('d=u').next, 'dates')
  })

  test('parts of a plan stand in one order, each once', () => {
    assert.equal(read('d=pl&l=2026-11-03&t=x&p=cin').answers.p, 'nic')
    assert.equal(read('d=pl&l=2026-11-03&t=x&p=nn').answers.p, 'n')
    assert.deepEqual(only('d=pl&l=2026-11-03&t=x&p=hif')['disputed'], ['provision', 'placement', 'health'])
    assert.equal(only('d=pl&l=2026-11-03&t=x&p=u')['disputed'], undefined)
    for (const p of ['', 'nz', 'nu']) assert.equal(read(`d=pl&l=2026-11-03&t=x&p=${p}`).next, 'disputed')
  })

  test('what is not an answer is dropped', () => {
    assert.deepEqual(read('d=zz&l=2026-02-30&a=yes&c=1&m=&t=2026-13-01&zz=1&__proto__=ra').answers, {})
    for (const query of ['', 'd=toString', 'q=u', 'q=constructor']) {
      const { next, path, facts } = read(query)
      assert.equal(next, 'about', query)
      assert.deepEqual(path, ['about'])
      assert.deepEqual(facts, { person: { nation: 'england' }, concerns: [] })
    }
    assert.equal(read('d=ra&l=x').next, 'dates')
    assert.equal(read('q=m&me=y&mm=t&rs=c&cn=u&go=u&cm=x&yr=26').next, 'sixteen')
    assert.equal(read('q=v&v=u').next, 'services')
  })

  test('the first of a name counts, and a bad one does not hide a good one', () => {
    assert.equal(read('d=ra&d=pl').answers.d, 'ra')
    assert.equal(read('d=zz&d=pl').answers.d, 'pl')
  })

  test('what the answers do not lead to is dropped', () => {
    assert.deepEqual(read('d=dp&l=2026-11-03&a=x&c=x&m=x&t=x&p=i').answers, {
      d: 'dp',
      l: '2026-11-03',
      p: 'i',
    })
    assert.deepEqual(read('d=ra&l=2026-11-03&p=i').answers, { d: 'ra', l: '2026-11-03' })
    assert.deepEqual(read('d=ra&l=u&t=2026-12-01&a=x&m=x').answers, { d: 'ra', l: 'u', t: '2026-12-01' })
    assert.deepEqual(read('d=pl&l=u&t=x&p=i&a=2026-12-01&c=2026-12-03&m=x').answers, {
      d: 'pl',
      l: 'u',
      p: 'i',
      m: 'x',
      t: 'x',
    })
    assert.deepEqual(read('q=s&qs=h&st=ms&d=ra&l=2026-11-03').answers, { q: 's', qs: 'h', st: 'ms' })
    assert.deepEqual(read('q=s&qp=d&st=ms').answers, { q: 's' })
    assert.deepEqual(read('q=c&qc=c&ps=x&aw=u&sg=r&s0=2026-11-03&s2=2026-11-04').answers, {
      q: 'c',
      qc: 'c',
      ps: 'x',
      aw: 'u',
      sg: 'r',
      s2: '2026-11-04',
    })
  })

  test('a letter needs no `q` once another answer says that it is one', () => {
    assert.deepEqual(read('q=l').answers, { q: 'l' })
    assert.equal(read('q=l').next, 'decision')
    assert.equal(addressOf(read('q=l&d=ra&l=2026-11-03').answers), 'd=ra&l=2026-11-03')
    assert.equal(read('l=2026-11-03').next, 'decision')
    assert.equal(addressOf(read('q=m&me=c&mm=l&d=ra').answers), 'q=m&me=c&mm=l&d=ra')
    assert.deepEqual(read('q=l').facts.concerns, [{ id: 'letter', kind: 'council-decision' }])
  })

  test('the day of sending stands only beside the date on the letter, and only where it is another', () => {
    assert.deepEqual(read('d=ra&s=2026-11-05').answers, { d: 'ra' })
    assert.deepEqual(read('d=ra&l=2026-11-05&s=2026-11-05').answers, { d: 'ra', l: '2026-11-05' })
    assert.deepEqual(read('d=ra&l=u&s=2026-11-05').answers, { d: 'ra', l: 'u', s: '2026-11-05' })
    assert.deepEqual(read('d=ra&l=u&s=u').answers, { d: 'ra', l: 'u' })
    assert.deepEqual(read('d=ra&l=2026-11-05&s=u').answers, { d: 'ra', l: '2026-11-05', s: 'u' })
  })

  test('changing one answer keeps the rest, and a gap keeps what lies beyond it', () => {
    assert.equal(read('d=ri&l=2026-11-03&t=x&a=2026-11-20&c=2026-11-24').next, null)
    const gap = read('d=ra&t=x&a=2026-11-20&c=x&m=x')
    assert.equal(gap.next, 'dates')
    assert.deepEqual(gap.path, ['about', 'decision', 'dates'])
    assert.deepEqual(gap.answers, { d: 'ra', a: '2026-11-20', c: 'x', m: 'x', t: 'x' })
    assert.equal(read(`${addressOf(gap.answers)}&l=2026-11-03`).next, null)
  })
})

describe('facts', () => {
  test('what has not happened has not had what follows it', () => {
    assert.equal(only('d=ra&l=2026-11-03&t=x&a=x')['certificateIssuedOn'], 'no')
    assert.equal(only('d=ra&l=2026-11-03&t=x&a=u')['certificateIssuedOn'], undefined)
    assert.equal(only('q=c&qc=h&ps=x&aw=u&co=x')['acknowledgedOn'], 'no')
    assert.equal(only('q=s&qs=h&st=ms&hp=x&al=x&aw=u&co=x')['complaintAnsweredOn'], 'no')
    assert.equal('acknowledgedOn' in only('q=s&qs=h&st=ms&hp=x&al=x&aw=u&co=x'), false)
    assert.equal(only('q=o&qo=t&p6=x&rf=u&rv=x')['panelDecidedOn'], 'no')
  })

  test('what is not kept has not been done', () => {
    for (const kind of ['a', 'o']) assert.equal(only(`q=k&qk=${kind}`)['keptOn'], 'no')
  })

  test('a stage of a children’s complaint says what has not come yet, and its day what has', () => {
    const asked = only('q=c&qc=c&ps=r&aw=u&sg=r&s2=2026-11-03')
    assert.equal(asked['service'], 'childrens')
    assert.equal(asked['stage2RequestedOn'], day('2026-11-03'))
    assert.equal(asked['stage2AnsweredOn'], 'no')
    assert.equal(asked['stage1AnsweredOn'], undefined)
    assert.equal(asked['hasPlan'], 'yes')
    assert.equal(asked['inPlanProcess'], 'yes')
    assert.equal(only('q=c&qc=c&ps=r&aw=u&sg=n')['complainedOn'], 'no')
  })

  test('several services are several concerns of one person, each with the facts that are its own', () => {
    const { facts } = read('q=v&v=cshka&vc=d&ms=f&st=ac&ps=k&aw=2026-09-01')
    assert.deepEqual(
      facts.concerns.map(({ id, kind }) => `${id} ${kind}`),
      [
        'council plan-not-delivered',
        'school help-in-setting',
        'health health-service',
        'childrens-social-care social-care',
        'adults-social-care social-care',
      ],
    )
    const [council, school, health, childrens, adults] = facts.concerns.map(
      (concern) => concern as Readonly<Record<string, unknown>>,
    )
    assert.deepEqual(council?.['missing'], ['provision'])
    assert.equal(school?.['setting'], 'academy')
    assert.equal(health?.['hasPlan'], 'yes')
    assert.equal(childrens?.['service'], 'childrens')
    assert.equal(adults?.['service'], 'adults')
    for (const each of [council, school, health, childrens, adults])
      assert.equal(each?.['awareOn'], day('2026-09-01'))
    assert.equal(read('q=v&v=n&ps=u&aw=u').facts.concerns[0]?.id, 'nursery')
    assert.equal(read('q=v&v=c').facts.concerns.length, 0)
    assert.equal(read('q=v&v=cn&vc=l').facts.concerns[0]?.id, 'letter')
  })

  test('who asks, from where, and in which year they turned 16', () => {
    assert.deepEqual(read('q=m&me=c&mm=c').facts.person, { nation: 'england', asks: 'child' })
    assert.deepEqual(read('q=m&me=y&mm=t&rs=c&cn=u&go=u&cm=x&yr=2024').facts.person, {
      nation: 'england',
      asks: 'young-person',
      schoolYearOfSixteen: 2024,
    })
    assert.deepEqual(
      ['w', 's', 'n'].map((n) => read(`q=n&n=${n}`).facts.person.nation),
      ['wales', 'scotland', 'northern-ireland'],
    )
  })

  test('every fact that a question gives is described, and its values are the described ones', () => {
    const described = (name: string) => [null, ...concernKinds].flatMap((kind) => factOf(kind, name) ?? [])
    const takes = (name: string, value: unknown) =>
      described(name).some((fact) => {
        if (fact.type === 'choice' || fact.type === 'choices') return fact.options.includes(String(value))
        return fact.type === 'event' && value === 'no'
      })
    for (const name of questionNames) {
      const question = questionNamed(name)
      if (question.kind === 'one') {
        for (const { facts } of Object.values(question.codes))
          for (const [fact, value] of Object.entries(facts)) assert.ok(takes(fact, value), `${fact} ${value}`)
      } else if (question.kind === 'many') {
        for (const value of Object.values(question.codes))
          if (question.fact !== null) assert.ok(takes(question.fact, value), `${question.fact} ${value}`)
      } else if (question.kind !== 'dates') {
        const types = described(question.fact).map(({ type }) => type)
        assert.ok(
          types.includes(question.kind) || (question.kind === 'day' && types.includes('event')),
          question.fact,
        )
      }
    }
  })
})

describe('the question that a fact comes from', () => {
  test('is found, on a path where one is given', () => {
    assert.equal(questionAbout('noticeSentOn'), 'dates')
    assert.equal(questionAbout('authorityToldOfMediationOn'), 'mediation')
    assert.equal(questionAbout('wants'), 'asking')
    assert.equal(questionAbout('nation'), 'nation')
    assert.equal(questionOnPath('answeredOn', read('q=o&qo=r&sr=2026-10-03').path), 'records-came')
    assert.equal(questionOnPath('answeredOn', read('q=a&qa=e&as=x&rq=2026-10-03').path), 'request-answered')
    assert.equal(questionOnPath('answeredOn', read('d=ra').path), null)
  })

  test('is null for a fact that the guide does not ask', () => {
    for (const fact of ['bornOn', 'hearingOn', 'detained', 'youngPersonCapacity'] satisfies FactName[])
      assert.equal(questionAbout(fact), null)
  })

  test('is one for every fact of a question', () => {
    for (const name of questionNames) {
      const question = questionNamed(name)
      if ('fact' in question && question.fact !== null)
        assert.equal(questionOnPath(question.fact, [name]), name)
    }
  })
})

describe('an address', () => {
  const keys = questionNames.flatMap((name) => questionNamed(name).keys)
  const codes = questionNames.flatMap((name) => {
    const question = questionNamed(name)
    return 'codes' in question ? Object.keys(question.codes) : []
  })
  const value = fc.oneof(
    fc.constantFrom('x', 'u', ...new Set(codes)),
    fc.constantFrom('i', 'in', 'h', 'nfihc', 'csh', '', 'zz', '2026-02-30', '2027'),
    fc.integer({ min: 0, max: 40_000 }).map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10)),
  )
  const query = fc.array(fc.tuple(fc.constantFrom(...keys, 'zz'), value), { maxLength: 40 })

  test('has each key for one question', () => {
    assert.equal(new Set(keys).size, keys.length)
    for (const key of keys) assert.match(key, /^[a-z][a-z0-9]?$/)
  })

  test('round-trips: what was read, written and read again is the same', () => {
    fc.assert(
      fc.property(query, (pairs) => {
        const first = readAnswers(pairs)
        assert.deepEqual(read(addressOf(first.answers)), first)
      }),
      { numRuns: 500 },
    )
  })

  test('holds codes and days and nothing that anybody typed', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...keys), fc.oneof(value, fc.string()))), (pairs) => {
        for (const answer of Object.values(readAnswers(pairs).answers))
          assert.match(answer, /^(?:[a-z]{1,15}|\d{4}|\d{4}-\d{2}-\d{2})$/)
      }),
    )
  })

  test('is written in one order', () => {
    assert.equal(
      addressOf({ t: 'x', m: 'x', a: 'x', l: '2026-11-03', d: 'ra' }),
      'd=ra&l=2026-11-03&a=x&m=x&t=x',
    )
    assert.equal(addressOf({ aw: 'u', st: 'ms', qs: 'h', q: 's' }), 'q=s&qs=h&st=ms&aw=u')
    assert.equal(addressOf({}), '')
  })
})

test('the council stands beside any answers, last, and gives no fact', () => {
  const plain = readAnswers(new URLSearchParams('d=ra&l=2026-11-03'))
  const placed = readAnswers(new URLSearchParams('w=city-of-bristol&w=leeds&d=ra&l=2026-11-03'))
  assert.equal(addressOf(placed.answers), 'd=ra&l=2026-11-03&w=city-of-bristol')
  assert.deepEqual({ ...placed, answers: {} }, { ...plain, answers: {} })
  assert.equal(addressOf(readAnswers(new URLSearchParams('w=leeds')).answers), 'w=leeds')
  for (const wrong of ['', 'A', 'x', 'Leeds', 'a b', '../x', `${'a-'.repeat(9)}a`, 'a'.repeat(61)])
    assert.deepEqual(readAnswers(new URLSearchParams([['w', wrong]])).answers, {}, wrong)
})

test('that a young person asks may stand beside any answers, and is a fact about the person', () => {
  for (const query of ['d=ra&l=2026-11-03&a=x&i=y', 'q=o&qo=t&p6=x&i=y', 'q=k&qk=o&un=o&i=y&w=kent']) {
    const { answers, facts } = readAnswers(
      query.split('&').map((pair) => pair.split('=') as [string, string]),
    )
    assert.equal(addressOf(answers), query)
    assert.equal(facts.person.asks, 'young-person')
  }
})

test('where a child or young person has said so already, it is dropped; and other values are no answer', () => {
  for (const query of ['q=m&me=c&mm=l&d=ra&i=y', 'd=ra&i=x', 'd=ra&i=']) {
    const { answers, facts } = readAnswers(
      query.split('&').map((pair) => pair.split('=') as [string, string]),
    )
    assert.equal(answers.i, undefined)
    assert.equal(facts.person.asks, query.includes('me=c') ? 'child' : undefined)
  }
})
