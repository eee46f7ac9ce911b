import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { concernKinds } from '../facts.ts'
import { readFacts } from '../position/read-facts.ts'
import { position } from '../position.ts'
import { routes } from '../routes/routes.ts'
import { day, isoOf } from '../time/day.ts'
import { addressOf, questionAbout, questionOnPath, readAnswers } from './answers.ts'
import { keyOf, nextQuestion, pathOf } from './path.ts'
import {
  type AnswerKey,
  type Answers,
  type QuestionName,
  questionNamed,
  questionNames,
  type Reading,
} from './question.ts'

/** Every answer of a question that leads somewhere else, and days that stand for all days. */
function waysOf(name: QuestionName): readonly Answers[] {
  const own: Partial<Record<QuestionName, readonly Answers[]>> = {
    dates: [
      { l: '2026-06-10' },
      { l: '2026-06-10', s: '2026-06-12' },
      { l: '2026-06-10', s: 'u' },
      { l: 'u', s: '2026-06-12' },
      { l: 'u' },
    ],
    disputed: ['n', 'f', 'i', 'h', 'c', 'hc', 'ih', 'nfihc', 'u'].map((p) => ({ p })),
    adviser: ['2026-07-01', '2026-09-15', 'x', 'u'].map((a) => ({ a })),
    certificate: ['2026-09-20', 'x', 'u'].map((c) => ({ c })),
    services: ['c', 's', 'nk', 'csh', 'cshka'].map((v) => ({ v })),
  }
  return own[name] ?? valuesOf(name).map((value) => ({ [keyOf(name)]: value }))
}

function valuesOf(name: QuestionName): readonly string[] {
  const question = questionNamed(name)
  switch (question.kind) {
    case 'one':
      return [...Object.keys(question.codes), ...(question.mayBeUnknown ? ['u'] : [])]
    case 'many': {
      const letters = Object.keys(question.codes)
      return [letters[0] ?? '', letters.join(''), 'u']
    }
    case 'event':
      return ['2026-07-01', 'x', 'u']
    case 'year':
      return ['2026', 'u']
    default:
      return ['2026-06-10', 'u']
  }
}

/** Every way through the guide, by choosing every answer to every question that is asked. */
function* everyPath(answers: Answers = {}): Generator<Reading> {
  const reading = readPairs(answers)
  if (reading.next === null) {
    yield reading
    return
  }
  for (const way of waysOf(reading.next)) yield* everyPath({ ...reading.answers, ...way })
}

function readPairs(answers: Answers): Reading {
  return readAnswers(Object.entries(answers) as [AnswerKey, string][])
}

/** Paths on which someone writes about a letter and something besides. */
function isLong({ answers: { mm, vc } }: Reading): boolean {
  return mm === 'l' || vc === 'l'
}

describe('the guide', () => {
  const paths = [...everyPath()]

  test('every path ends in a result, after at most eight answers', () => {
    assert.ok(paths.length > 10_000, `${paths.length} paths`)
    for (const reading of paths) {
      const most = isLong(reading) ? 10 : 8
      assert.ok(reading.path.length <= most, reading.path.join(' '))
      assert.ok(reading.facts.concerns.length > 0, addressOf(reading.answers))
    }
    for (const [index, { facts, answers }] of paths.entries()) {
      // Every path on one day, and every fortieth on days between which things change.
      const days =
        index % 40 === 0 ? ['2026-06-01', '2026-06-20', '2026-08-20', '2028-01-01'] : ['2026-10-30']
      for (const on of days) {
        const found = position(facts, day(on))
        assert.equal(found.routes.length, routes.length * facts.concerns.length, addressOf(answers))
      }
    }
  })

  test('every path is written in facts that anybody could have sent', () => {
    const json = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(json)
      if (typeof value !== 'object' || value === null) return value
      return Object.fromEntries(
        Object.entries(value).map(([name, each]) => [
          name,
          typeof each === 'number' && each > 9999 ? isoOf(each as never) : json(each),
        ]),
      )
    }
    for (const { facts, answers } of paths.filter((_, index) => index % 7 === 0)) {
      const read = readFacts(json(facts))
      assert.ok('facts' in read, `${addressOf(answers)} ${JSON.stringify(read)}`)
      assert.deepEqual({ ...read.facts.person }, { ...facts.person })
      assert.deepEqual(
        read.facts.concerns.map((concern) => ({ ...concern })),
        facts.concerns.map((concern) => ({ ...concern })),
      )
    }
  })

  test('every kind of concern is reached, and every question asked, none twice on one path', () => {
    const kinds = new Set(paths.flatMap(({ facts }) => facts.concerns.map(({ kind }) => kind)))
    assert.deepEqual([...kinds].sort(), [...concernKinds].sort())
    assert.deepEqual(new Set(paths.flatMap(({ path }) => path)), new Set(questionNames))
    for (const { path } of paths) assert.equal(new Set(path).size, path.length)
  })

  test('each fact that a question gives is one that some concern on its path has', () => {
    const used = new Set<QuestionName>()
    for (const { path, facts } of paths) {
      for (const question of path) {
        if (used.has(question)) continue
        const given = [facts.person, ...facts.concerns].flatMap((each) => Object.keys(each))
        if (given.some((fact) => questionOnPath(fact as never, [question]) === question)) used.add(question)
      }
    }
    const leading = ['about', 'with-plan', 'from-council', 'services']
    assert.deepEqual(
      questionNames.filter((name) => !used.has(name)),
      leading,
    )
  })

  test('the path of a shorter address is the beginning of the longer one', () => {
    for (const { path, answers } of paths.filter((_, index) => index % 50 === 0)) {
      for (const question of path) {
        const { [keyOf(question)]: _gone, ...rest } = answers
        const { path: shorter, next } = readPairs(rest)
        if (question === 'about' && next !== 'about') continue
        assert.equal(next, question, addressOf(answers))
        assert.deepEqual(shorter, path.slice(0, shorter.length))
      }
    }
  })

  test('going back to change one answer keeps every other that the new path asks', () => {
    for (const { path, answers } of paths.filter((_, index) => index % 200 === 0)) {
      for (const question of path) {
        for (const way of waysOf(question)) {
          const changed = readPairs({ ...answers, ...way })
          for (const kept of pathOf(changed.answers)) {
            const key = keyOf(kept)
            if (kept !== question && answers[key] !== undefined)
              assert.equal(changed.answers[key], answers[key], `${addressOf(answers)} ${JSON.stringify(way)}`)
          }
        }
      }
    }
  })
})

describe('the guide about a letter', () => {
  const letters = [...everyPath({ q: 'l' })]

  test('what a result still needs can be answered on the path that led there', () => {
    for (const { path, facts, answers } of letters) {
      for (const on of ['2026-06-20', '2026-08-11', '2026-08-20', '2026-09-02', '2026-10-30']) {
        const found = position(facts, day(on))
        // On a day before an answer's own day the path would have been another.
        if (found.ignored.length > 0) continue
        for (const { fact, concern } of found.unknown) {
          if (concern === null || questionAbout(fact) === null) continue
          assert.notEqual(questionOnPath(fact, path), null, `${addressOf(answers)} needs ${fact} on ${on}`)
        }
      }
    }
  })

  test('nothing is asked for nothing: on each kind of path each answer can change the result', () => {
    const days = ['2026-06-20', '2026-08-11', '2026-08-20', '2026-09-02', '2026-10-15'].map(day)
    const results = ({ facts }: Reading) => JSON.stringify(days.map((on) => position(facts, on)))
    const kindsOfPath = Map.groupBy(letters, ({ path }) => path.join(' '))
    for (const [kindOfPath, readings] of kindsOfPath) {
      for (const question of kindOfPath.split(' ').slice(1) as QuestionName[]) {
        const matters = readings.some((reading) => {
          const own = results(reading)
          return waysOf(question).some((way) => results(readPairs({ ...reading.answers, ...way })) !== own)
        })
        assert.ok(matters, `${question} on ${kindOfPath}`)
      }
    }
  })

  test('starts with the decision and its date', () => {
    assert.equal(nextQuestion({}), 'about')
    assert.equal(nextQuestion({ q: 'l' }), 'decision')
    assert.equal(nextQuestion({ d: 'ra' }), 'dates')
    assert.equal(nextQuestion({ d: 'ra', l: 'u' }), 'appeal')
  })

  test('ends early for a draft or a proposal, and after an appeal that was made', () => {
    for (const d of ['dp', 'pa']) {
      assert.equal(nextQuestion({ d, l: '2026-11-03' }), 'disputed')
      assert.equal(nextQuestion({ d, l: '2026-11-03', p: 'u' }), null)
    }
    assert.equal(nextQuestion({ d: 'ra', l: '2026-11-03', t: '2026-12-01' }), null)
    assert.equal(nextQuestion({ d: 'pl', l: '2026-11-03', t: '2026-12-01' }), 'disputed')
    assert.equal(nextQuestion({ d: 'pl', l: '2026-11-03', t: '2026-12-01', p: 'n' }), null)
  })

  test('asks what is disputed only where there is a plan, or a draft of one', () => {
    const asked = ['ra', 'ri', 'pl', 'rm', 'rr', 'ce', 'dp', 'pa', 'u'].filter((d) =>
      pathOf({ d }).includes('disputed'),
    )
    assert.deepEqual(asked, ['pl', 'rm', 'dp', 'pa'])
  })

  test('leaves out the adviser where only the placement is disputed, and the certificate without mediation', () => {
    const placement = { d: 'pl', l: '2026-11-03', t: 'x', p: 'i' }
    assert.deepEqual(pathOf({ ...placement, m: 'x' }), [
      'about',
      'decision',
      'dates',
      'appeal',
      'disputed',
      'mediation',
    ])
    assert.equal(nextQuestion({ ...placement, m: '2026-11-10' }), 'certificate')
    assert.ok(pathOf({ ...placement, p: 'ih' }).includes('adviser'))
  })

  test('asks only about mediation, and for social care the age, where nothing that is disputed can be appealed', () => {
    for (const p of ['c', 'hc'])
      assert.deepEqual(pathOf({ d: 'pl', l: '2026-11-03', t: 'x', p }).slice(5), ['mediation', 'sixteen'])
    assert.deepEqual(pathOf({ d: 'pl', l: '2026-11-03', t: 'x', p: 'h' }).slice(5), ['mediation'])
    assert.deepEqual(pathOf({ d: 'pl', l: '2026-11-03', t: 'x', p: 'fh' }).slice(5, 6), ['adviser'])
  })

  test('leaves out the certificate without contact, and mediation with a certificate', () => {
    const letter = { d: 'ra', l: '2026-11-03', t: 'x' }
    assert.deepEqual(pathOf({ ...letter, a: 'x' }).slice(4), ['adviser', 'mediation'])
    assert.deepEqual(pathOf({ ...letter, a: 'u', c: '2026-12-01' }).slice(4), ['adviser', 'certificate'])
    assert.deepEqual(pathOf({ ...letter, a: '2026-11-20', c: 'x' }).slice(4), [
      'adviser',
      'certificate',
      'mediation',
    ])
  })
})

describe('the paths of other concerns', () => {
  const path = (query: string) => readAnswers(new URLSearchParams(query)).path.slice(2).join(' ')

  test('a complaint that nobody made has no answer to ask about', () => {
    assert.equal(path('q=c&qc=a&ps=x&aw=u&co=x'), 'plan-stage aware complained')
    assert.equal(
      path('q=c&qc=a&ps=x&aw=u&co=u&ca=u'),
      'plan-stage aware complained complaint-answered acknowledged',
    )
    assert.equal(
      path('q=c&qc=a&ps=x&aw=u&co=u&ca=2026-11-03'),
      'plan-stage aware complained complaint-answered',
    )
  })

  test('a children’s complaint asks for one day, that of its last step', () => {
    const days = ['w', 'a', 'r', 'b', 'p', 'm', 'f', 'e'].map((stage) =>
      path(`q=c&qc=c&ps=x&aw=u&sg=${stage}`).split(' ').at(-1),
    )
    assert.deepEqual(days, [
      'complained-on',
      'stage-1-answered-on',
      'stage-2-requested-on',
      'stage-2-answered-on',
      'panel-requested-on',
      'panel-met-on',
      'panel-reported-on',
      'complaint-answered-on',
    ])
    for (const stage of ['n', 'u'])
      assert.equal(path(`q=c&qc=c&ps=x&aw=u&sg=${stage}`), 'plan-stage aware complaint-stage')
  })

  test('with a plan no admission appeal is asked about', () => {
    assert.equal(path('q=s&qs=a&hp=y&rf=u'), 'has-plan refused-on')
    assert.equal(
      path('q=s&qs=h&st=ms&hp=y&al=x&aw=u&co=x'),
      'setting has-plan assessed-lately aware complained',
    )
  })

  test('a move asks about the new council once the plan is there, and about the old one before', () => {
    assert.equal(path('q=p&qp=m&mo=u&hp=x'), 'moved has-plan')
    assert.equal(
      path('q=p&qp=m&mo=u&hp=y&tr=2026-11-03&lr=u&nf=u'),
      'moved has-plan plan-transferred last-review informed',
    )
    assert.equal(
      path('q=p&qp=m&mo=u&hp=y&tr=x&ot=2026-11-03'),
      'moved has-plan plan-transferred old-council-told',
    )
    assert.equal(
      path('q=p&qp=m&mo=u&hp=y&tr=x&ot=x&oa=u'),
      'moved has-plan plan-transferred old-council-told old-council-aware',
    )
  })

  test('what is late starts on the day that its clock asks for; a phase transfer has a year or a day', () => {
    assert.equal(path('q=a&qa=l&cl=pt&ph=ps&ty=2027&dn=x&co=x'), 'clock phase transfer-year done complained')
    assert.equal(path('q=a&qa=l&cl=u&dn=x&co=x'), 'clock done complained')
    const starts = ['ad', 'rt', 'fp', 'ar', 'rd', 'fa', 'ra', 'rf'].map((clock) =>
      path(`q=a&qa=l&cl=${clock}`).replace('clock ', ''),
    )
    assert.deepEqual(starts, [
      'request-received',
      'request-received',
      'request-received',
      'plan-reviewed',
      'meeting-held',
      'changes-sent',
      'request-received',
      'told-of-reassessment',
    ])
    assert.equal(path('q=p&qp=p&ph=pp&td=u&fp=u'), 'phase transfer-day final-plan')
  })

  test('a plan that is not carried out asks what its missing part turns on', () => {
    const rest = 'aw=u&co=x'
    assert.equal(
      path(`q=p&qp=d&ms=f&st=ms&ow=x&${rest}`),
      'missing setting own-arrangements aware complained',
    )
    assert.equal(
      path(`q=p&qp=d&ms=h&ip=x&ow=x&${rest}`),
      'missing under-way own-arrangements aware complained',
    )
    assert.equal(path(`q=p&qp=d&ms=hc&ip=x&yr=u&${rest}`), 'missing under-way sixteen aware complained')
    assert.equal(path(`q=p&qp=d&ms=fhc&st=ms&ip=x&${rest}`), 'missing setting under-way aware complained')
  })

  test('several services share their questions, and a letter among them is asked about in full', () => {
    assert.equal(path('q=v&v=nk&ps=u&aw=u'), 'plan-stage aware')
    assert.equal(path('q=v&v=cs&vc=d&ms=f&st=u&ps=u&aw=u'), 'council-part missing setting plan-stage aware')
    assert.equal(path('q=v&v=cs&vc=l&d=dp&l=u&p=u'), 'council-part decision dates disputed')
  })

  test('a child is asked less than a parent, and only who is past school for the year', () => {
    assert.equal(path('q=m&me=c&mm=h&st=ms&hp=x&aw=u&co=x'), 'my-matter setting has-plan aware complained')
    assert.equal(path('q=m&me=c&mm=n&ps=u&aw=u&co=x'), 'my-matter plan-stage aware complained')
    assert.equal(
      path('q=m&me=y&mm=n&ps=u&aw=u&co=x&yr=2024'),
      'my-matter plan-stage aware complained sixteen',
    )
    assert.equal(path('q=m&me=y&mm=e&st=ac&ed=u&gd=x'), 'my-matter setting excluded-on governors-decided')
  })
})
