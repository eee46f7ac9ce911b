import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, it } from 'node:test'
import { noDatabase, type TestData, testData } from '../../../../../proof/database.ts'
import { type Cast, calledMatter, castOf } from '../../../../mediation/mediation-of-test.ts'
import { caseOfMatter } from '../../../../mediation/read-matter.ts'
import { noAccounts } from '../../../kit/accounts.ts'
import { read, visitOf } from '../../../kit/visit-of.ts'
import { familyMember } from '../../cases/pages-of-test.ts'
import { disagreementPages } from './pages.ts'
import { addKent, work } from './pages-of-test.ts'

let test: TestData
let cast: Cast
before(async () => {
  if (noDatabase) return
  test = await testData()
  cast = await castOf(test)
  await addKent(test)
  const admin = await test.session('way_forward_admin')
  // Whoever runs the service retires the school after the form was read, and before its side is added.
  await admin.query(
    `create function public.retire() returns trigger language plpgsql security definer as $$
      begin
        update people.organisation set retired_at = now() where id = '${cast.school}';
        return new;
      end $$;
    create trigger retire before insert on mediation.side for each row when (new.role <> 'family')
      execute function public.retire();
    insert into people.organisation_area select '${cast.school}', id from directory.area;
    insert into people.organisation_area select '${cast.commissioner}', id from directory.area`,
  )
})
after(() => test?.close())

/** What the page of a path answers to a form that names one field twice. */
async function sent(path: string, params: Readonly<Record<string, string>>, form: URLSearchParams) {
  const page = disagreementPages(test.data, noAccounts).find((each) => each.path === path)
  const visit = visitOf(path, {}, '2026-11-21', {
    ...familyMember(cast.adviser),
    works: work(cast.service, 'mediationService'),
  })
  const answer = await page?.post?.({ ...visit, params, form })
  if (answer === undefined) throw new Error(`no page answers ${path}`)
  return read(answer)
}
const both = {
  with: 'commissioner',
  'commissioner-name': 'A board without an account',
  'commissioner-subject': 'plan-process',
  'commissioner-says': 'What the board says',
}

it('a disagreement resolution with somebody who cannot take part is not opened, and nothing typed is lost', {
  skip: noDatabase,
}, async () => {
  const once = randomUUID()
  const form = new URLSearchParams({
    ...both,
    for: 'family',
    w: 'kent',
    once,
    'on-day': '20',
    'on-month': '11',
    'on-year': '2026',
    name: 'Somebody who rang',
    label: 'parent',
    agrees: 'yes',
    consent: 'On the telephone',
    phone: '01632 960 011',
    'provider-organisation': cast.school,
    'provider-setting': 'academy',
    'provider-subject': 'provision',
    'provider-says': 'Help in lessons',
  })
  form.append('with', 'provider')
  const { status, markup } = await sent('/mediation/disagreement/open', {}, form)
  assert.equal(status, 400)
  assert.match(markup, /One of them cannot take part here as that/)
  assert.match(markup, /Help in lessons/)
  assert.match(markup, /What the board says/)
  assert.equal(await test.data.actingAs({ person: cast.adviser }, (tx) => caseOfMatter(tx, once)), null)
})

it('is not added to either, with those that were added before them', { skip: noDatabase }, async () => {
  const admin = await test.session('way_forward_admin')
  await admin.query(`update people.organisation set retired_at = null`)
  const { id } = await calledMatter(test, cast, { process: 'disagreement-resolution' })
  const form = new URLSearchParams({
    ...both,
    'provider-organisation': cast.school,
    'provider-setting': 'academy',
    'provider-subject': 'provision',
    'provider-says': 'Help in lessons',
  })
  form.append('with', 'provider')
  const { status, markup } = await sent('/mediation/:matter/disagreement/add', { matter: id }, form)
  assert.equal(status, 400)
  assert.match(markup, /Help in lessons/)
  const sides = await admin.query<{ role: string }>(
    `select role from mediation.side where matter_id = '${id}'`,
  )
  assert.deepEqual(sides, [{ role: 'family' }])
})
