import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { provisionOf, type RuleId } from '@way-forward/law'
import {
  citationsWithoutProvision,
  idsOutsideDossier,
  provisionIds,
  readIds,
  whyNotOfficial,
} from './law-citations.ts'
import { listed, readRepository, repository } from './source-file.ts'

const files = readRepository()
const dossier = readIds(readFileSync(join(repository, 'guards/dossier-ids.txt'), 'utf8'))

test('every id in the repository is an id of the dossier', () => {
  const repositoryWithoutPlants = files.filter(({ path }) => path !== 'guards/law-citations.test.ts')
  assert.equal(listed(idsOutsideDossier(repositoryWithoutPlants, dossier)), '')
})

test('every rule that the law cites has one provision', () => {
  assert.equal(listed(citationsWithoutProvision(files)), '')
})

test('every provision says where it is written, at the address of an official body', () => {
  const ids = [...provisionIds(files).keys()] as RuleId[]
  assert.ok(ids.length > 0)
  const offences = ids.flatMap((id) => {
    const { provision, link, says } = provisionOf(id)
    const why = provision === '' || says === '' ? 'says nothing' : whyNotOfficial(link)
    return why === null ? [] : [{ path: id, why }]
  })
  assert.equal(listed(offences), '')
})

test('the list of the dossier is whole: sorted, each id once, from every part', () => {
  const ids = [...dossier]
  assert.deepEqual(ids, [...new Set(ids)].sort())
  assert.equal(ids.length, 250)
  for (const id of ids) assert.match(id, /^LAW-[A-Z]+-\d+$/)
})

test('an id that the dossier does not have is found, in code, comments and documents', () => {
  const text = "first line\n'LAW-TIME-01' LAW-TIME-99"
  for (const path of ['law/src/rule.ts', 'docs/law.md']) {
    const offences = idsOutsideDossier([{ path, text }], new Set(['LAW-TIME-01']))
    assert.deepEqual(offences, [{ path: `${path}:2`, why: 'the dossier has no LAW-TIME-99' }])
  }
})

test('a cited rule without a provision is found, and a provision that is given twice', () => {
  const provisions = {
    path: 'law/src/provisions/time.ts',
    text: "export const time = {\n  'LAW-TIME-01': hesc(),\n}",
  }
  const again = { path: 'law/src/provisions/appeal.ts', text: "  'LAW-TIME-01': hesc()," }
  const good = { path: 'law/src/deadlines/appeal.ts', text: "const rule = 'LAW-TIME-01' // LAW-TIME-02" }
  const bad = { path: 'law/src/deadlines/appeal.ts', text: "const rule = 'LAW-TIME-02'" }
  assert.deepEqual(citationsWithoutProvision([provisions, good]), [])
  assert.deepEqual(citationsWithoutProvision([provisions, bad]), [
    { path: 'law/src/deadlines/appeal.ts:1', why: 'cites LAW-TIME-02, which has no provision' },
  ])
  assert.equal(citationsWithoutProvision([provisions, again]).length, 1)
})

test('only official bodies are cited, by https', () => {
  for (const link of [
    'https://www.legislation.gov.uk/uksi/2014/1530/regulation/33',
    'https://www.gov.uk/appeal-ehc-plan-decision',
    'https://www.lgo.org.uk/',
    'https://ico.org.uk/',
  ]) {
    assert.equal(whyNotOfficial(link), null)
  }
  for (const link of [
    'http://www.legislation.gov.uk/uksi/2014/1530',
    'https://en.wikipedia.org/wiki/Tribunal',
    'https://gov.uk.example.org/',
    'https://notgov.uk/',
    'https://www.ipsea.org.uk/',
    'reg 33',
  ]) {
    assert.notEqual(whyNotOfficial(link), null)
  }
})
