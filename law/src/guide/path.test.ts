import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { position } from '../position.ts'
import { routes } from '../routes/routes.ts'
import { day } from '../time/day.ts'
import { addressOf, questionAbout, readAnswers } from './answers.ts'
import { nextQuestion, pathOf } from './path.ts'
import { type AnswerKey, type Answers, type QuestionName, questionNames, type Reading } from './question.ts'
import { nextStep } from './today.ts'

const ways: Readonly<Record<QuestionName, readonly Answers[]>> = {
  decision: ['ra', 'ri', 'pl', 'rm', 'rr', 'ce', 'dp', 'pa', 'u'].map((d) => ({ d })),
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
  mediation: ['2026-07-05', 'x', 'u'].map((m) => ({ m })),
  appeal: ['2026-08-01', 'x', 'u'].map((t) => ({ t })),
}

/** Every way through the guide, by choosing every answer to every question that is asked. */
function* everyPath(answers: Answers = {}): Generator<Reading> {
  const reading = readAnswers(Object.entries(answers) as [AnswerKey, string][])
  if (reading.next === null) {
    yield reading
    return
  }
  for (const way of ways[reading.next]) yield* everyPath({ ...reading.answers, ...way })
}

describe('the guide', () => {
  const paths = [...everyPath()]

  test('every path ends in a result, after at most seven pages', () => {
    assert.ok(paths.length > 1000, `${paths.length} paths`)
    for (const reading of paths) {
      assert.ok(reading.path.length <= 7, reading.path.join(' '))
      const facts = { concerns: [reading.concern] }
      for (const on of ['2026-06-01', '2026-06-20', '2026-08-20', '2026-10-30', '2028-01-01']) {
        const found = position(facts, day(on))
        assert.equal(found.routes.length, routes.length)
        assert.notEqual(nextStep(found, facts), null)
      }
    }
  })

  test('some path has seven pages, and some only two', () => {
    const lengths = new Set(paths.map(({ path }) => path.length))
    assert.deepEqual([...lengths].sort(), [2, 3, 5, 6, 7])
  })

  test('each question is asked on some path, and none twice on one', () => {
    assert.deepEqual(new Set(paths.flatMap(({ path }) => path)), new Set(questionNames))
    for (const { path } of paths) assert.equal(new Set(path).size, path.length)
  })

  test('what a result still needs can be answered on the path that led there', () => {
    for (const { path, concern, answers } of paths) {
      for (const on of ['2026-06-20', '2026-08-11', '2026-08-20', '2026-09-02', '2026-10-30']) {
        const found = position({ concerns: [concern] }, day(on))
        // On a day before an answer's own day the path would have been another.
        if (found.ignored.length > 0) continue
        for (const { fact } of found.unknown)
          assert.ok(path.includes(questionAbout(fact)), `${addressOf(answers)} needs ${fact} on ${on}`)
      }
    }
  })

  test('nothing is asked for nothing: on each kind of path each answer can change the result', () => {
    const days = ['2026-06-20', '2026-08-11', '2026-08-20', '2026-09-02', '2026-10-15'].map(day)
    const results = (reading: Reading) =>
      JSON.stringify(days.map((on) => position({ concerns: [reading.concern] }, on)))
    const kindsOfPath = Map.groupBy(paths, ({ path }) => path.join(' '))
    for (const [kindOfPath, readings] of kindsOfPath) {
      for (const question of kindOfPath.split(' ') as QuestionName[]) {
        const matters = readings.some((reading) => {
          const own = results(reading)
          return ways[question].some((way) => {
            const other = readAnswers(Object.entries({ ...reading.answers, ...way }) as [AnswerKey, string][])
            return results(other) !== own
          })
        })
        assert.ok(matters, `${question} on ${kindOfPath}`)
      }
    }
  })
})

describe('the path', () => {
  test('starts with the decision and its date', () => {
    assert.equal(nextQuestion({}), 'decision')
    assert.equal(nextQuestion({ d: 'ra' }), 'dates')
    assert.equal(nextQuestion({ d: 'ra', l: 'u' }), 'appeal')
  })

  test('ends after the date for a draft or a proposal', () => {
    assert.equal(nextQuestion({ d: 'dp', l: '2026-11-03' }), null)
    assert.equal(nextQuestion({ d: 'pa', l: '2026-11-03' }), null)
  })

  test('ends after an appeal that was made', () => {
    assert.equal(nextQuestion({ d: 'pl', l: '2026-11-03', t: '2026-12-01' }), null)
  })

  test('asks what is disputed only about a plan', () => {
    const asked = ['ra', 'ri', 'pl', 'rm', 'rr', 'ce', 'u'].filter((d) => pathOf({ d }).includes('disputed'))
    assert.deepEqual(asked, ['pl'])
  })

  test('leaves out the adviser where only the placement is disputed, and the certificate without mediation', () => {
    const placement = { d: 'pl', l: '2026-11-03', t: 'x', p: 'i' }
    assert.deepEqual(pathOf({ ...placement, m: 'x' }), [
      'decision',
      'dates',
      'appeal',
      'disputed',
      'mediation',
    ])
    assert.equal(nextQuestion({ ...placement, m: '2026-11-10' }), 'certificate')
    assert.ok(pathOf({ ...placement, p: 'ih' }).includes('adviser'))
  })

  test('asks only about mediation where nothing that is disputed can be appealed', () => {
    for (const p of ['h', 'c', 'hc'])
      assert.deepEqual(pathOf({ d: 'pl', l: '2026-11-03', t: 'x', p }).slice(4), ['mediation'])
    assert.deepEqual(pathOf({ d: 'pl', l: '2026-11-03', t: 'x', p: 'fh' }).slice(4, 5), ['adviser'])
  })

  test('leaves out the certificate without contact, and mediation with a certificate', () => {
    const letter = { d: 'ra', l: '2026-11-03', t: 'x' }
    assert.deepEqual(pathOf({ ...letter, a: 'x' }).slice(3), ['adviser', 'mediation'])
    assert.deepEqual(pathOf({ ...letter, a: 'u', c: '2026-12-01' }).slice(3), ['adviser', 'certificate'])
    assert.deepEqual(pathOf({ ...letter, a: '2026-11-20', c: 'x' }).slice(3), [
      'adviser',
      'certificate',
      'mediation',
    ])
  })
})
