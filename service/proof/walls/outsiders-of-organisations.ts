/**
 * Every address of organisations and of whoever runs the service, asked by those who may not: nothing is shown,
 * nothing changes. It is asked where the addresses of a case are, of the same people.
 */
import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { returnPath } from '../../src/auth/organisations/return-path.ts'
import type { Page } from '../../src/web/kit/page.ts'
import { pagesOfOrganisations, type ReaderBrowser } from './asked-pages.ts'
import type { Reader, ServedCase } from './served-case.ts'
import { idOf } from './world.ts'

type Ids = Readonly<
  Record<'organisation' | 'member' | 'person' | 'offer' | 'colleague' | 'area' | 'webhook', string>
>
type Form = Readonly<Record<string, string>>

const signIn = {
  issuer: 'https://sign-in.example',
  clientId: 'us',
  clientSecret: 'a secret',
  domain: 'sendiass.example',
  joins: 'everybody',
  second: 'ours',
}

/** What each page takes: every form that it has, so that each is tried by each outsider. */
const formsOf: Readonly<Record<string, (ids: Ids) => readonly Form[]>> = {
  '/organisation': ({ offer }) => [{ offer }],
  '/organisation/invite': () => [{ email: 'friend@example.org', role: 'administrator' }],
  '/organisation/members/:member': ({ colleague }) => [
    { do: 'change', role: 'administrator' },
    { do: 'end' },
    { do: 'end', to: colleague },
  ],
  '/organisation/sign-in': () => [signIn, { ...signIn, clientSecret: '' }, { do: 'remove' }],
  '/organisation/api': ({ webhook }) => [
    { once: webhook, name: 'Mine', scope: 'matters:read', days: '30' },
    { do: 'end', which: webhook },
  ],
  '/organisation/webhooks': ({ webhook }) => [
    { once: webhook, name: 'Mine', address: 'https://x.example/', event: 'matter.changed' },
  ],
  '/organisation/webhooks/:webhook': ({ webhook }) => [{ do: 'end' }, { do: 'again', which: webhook }],
  '/operate': () => [],
  '/operate/new-organisation': () => [{ kind: 'operator', name: 'Mine' }],
  '/operate/organisations/:organisation': ({ area }) => [
    { do: 'rename', name: 'Mine' },
    { do: 'add-area', area },
    { do: 'remove-area', area },
    { do: 'invite', email: 'friend@example.org' },
    { do: 'confirm', domain: 'sendiass.example' },
    { do: 'unconfirm', domain: 'sendiass.example' },
    { do: 'retire' },
    { do: 'bring-back' },
  ],
  '/operate/people/:person/second-step': () => [{ why: 'Because' }],
}

interface Asking {
  served(): ServedCase
  /** The browser of somebody who signed in before anything is counted. */
  browserOf(reader: Reader): ReaderBrowser
  /** @returns the tables that something changed in while it was done */
  changedBy(work: () => Promise<void>): Promise<readonly string[]>
}

/** Adds the tests to those that are under way. */
export function triesOrganisations({ served, browserOf, changedBy }: Asking): void {
  describe('every address of an organisation, and of whoever runs the service', () => {
    let pages: readonly Page[]
    /** Of the service of the case, an adviser of it, and a place that it offers. */
    let real: Ids
    const none = Object.fromEntries(
      ['organisation', 'member', 'person', 'offer', 'colleague', 'area', 'webhook'].map((name) => [
        name,
        idOf(`nothing ${name}`),
      ]),
    ) as Ids
    before(async () => {
      const { admin, personOf } = served()
      pages = pagesOfOrganisations(served().pages)
      const person = personOf('adviser')
      const [found] = await admin.query<Omit<Ids, 'person' | 'colleague' | 'webhook'>>(
        `select m.organisation_id as organisation, m.id as member,
         (select i.id from people.invitation i where i.organisation_id = m.organisation_id and i.accepted_at is null limit 1) as offer,
         (select a.area_id from people.organisation_area a where a.organisation_id = m.organisation_id limit 1) as area
       from people.member m where m.person_id = $1`,
        [person],
      )
      assert.ok(found?.offer && found.area, 'the service offers a place, and works somewhere')
      // An advice service has no webhooks: whatever id is named, there is none.
      real = { ...found, person, colleague: personOf('colleague'), webhook: idOf('a webhook') }
    })

    const addressOf = ({ path }: Page, ids: Ids): string => {
      const address = path.replace(/:([a-z]+)/g, (_, name: string) => {
        assert.ok(name in ids, `${path}: what is :${name}?`)
        return ids[name as keyof Ids]
      })
      return path.startsWith('/organisation') ? `${address}?organisation=${ids.organisation}` : address
    }
    const formsFor = ({ path }: Page, ids: Ids): readonly Form[] => {
      const forms = formsOf[path]
      assert.ok(forms, `${path}: which forms does it take?`)
      return forms(ids).map((form) =>
        path.startsWith('/organisation') ? { organisation: ids.organisation, ...form } : form,
      )
    }
    const unchangedBy = async (work: () => Promise<void>) => assert.deepEqual(await changedBy(work), [])
    /** It is as if what they ask for were not there. @param mayOpen pages that they may read, and send nothing from */
    const isNotThere = async (reader: Reader, asked: readonly Page[], mayOpen: readonly string[] = []) => {
      const browser = browserOf(reader)
      for (const page of asked) {
        const [found, missing] = [addressOf(page, real), addressOf(page, none)]
        const [one, other] = [await browser.get(found), await browser.get(missing)]
        if (mayOpen.includes(page.path)) assert.equal(one.status, 200, found)
        else {
          assert.equal(one.status, 404, found)
          assert.equal(one.text, other.text, found)
          assert.deepEqual([...one.headers], [...other.headers], found)
        }
        const [forms, empty] = [formsFor(page, real), formsFor(page, none)]
        assert.equal(forms.length > 0, page.post !== undefined, page.path)
        for (const [at, form] of forms.entries()) {
          const sent = await browser.post(found, form)
          assert.equal(sent.status, 404, `POST ${found} ${JSON.stringify(form)}`)
          assert.equal(sent.text, (await browser.post(missing, empty[at] ?? {})).text, `POST ${found}`)
        }
      }
    }
    const ofOrganisation = () => pages.filter(({ path }) => path.startsWith('/organisation'))
    // An advice service has no systems that ask: who has them finds them in the tests of those pages.
    const ofAdviceService = () =>
      ofOrganisation().filter(({ path }) => !/^\/organisation\/(api|webhooks)\b/.test(path))
    const ofOperator = () => pages.filter(({ path }) => path.startsWith('/operate'))

    it('is known, with the forms that it takes', () => {
      assert.deepEqual(pages.map(({ path }) => path).sort(), Object.keys(formsOf).sort())
    })

    it('sends whoever is not signed in to sign in, whether it is there or not, and takes nothing', () =>
      unchangedBy(async () => {
        const nobody = browserOf('nobody')
        for (const page of pages) {
          for (const ids of [real, none]) {
            const address = addressOf(page, ids)
            const { status, to } = await nobody.get(address)
            assert.deepEqual([status, to], [303, `/sign-in?then=${encodeURIComponent(address)}`], address)
            for (const form of formsFor(page, ids)) {
              const sent = await nobody.post(address, form)
              assert.deepEqual([sent.status, sent.to], [303, '/sign-in'], `POST ${address}`)
            }
          }
        }
      }))

    for (const reader of ['parent', 'stranger', 'other-service'] as const) {
      it(`is to ${reader} as if it were not there, and nothing changes`, () =>
        unchangedBy(() => isNotThere(reader, pages)))
    }

    it('shows a member who works there, and nothing else: they change nobody and nothing', () =>
      unchangedBy(async () => {
        await isNotThere('colleague', ofOrganisation(), ['/organisation'])
        await isNotThere('colleague', ofOperator())
      }))

    it('is another’s to its own administrator, and of the operator’s nothing is there', () =>
      unchangedBy(async () => {
        await isNotThere('service-administrator', ofOperator())
        // A member of theirs is not found under an organisation of others, and the other way round.
        const browser = browserOf('other-service')
        const own = idOf('another service')
        for (const form of formsFor({ path: '/organisation/members/:member' } as Page, real)) {
          const mixed = { ...form, organisation: own }
          const sent = await browser.post(`/organisation/members/${real.member}`, mixed)
          assert.equal(sent.status, 404, JSON.stringify(mixed))
        }
        const told = await browser.post('/organisation', { organisation: own, offer: real.offer })
        const nothing = await browser.post('/organisation', { organisation: own, offer: none.offer })
        assert.deepEqual([told.status, told.to], [nothing.status, nothing.to], 'a place of others')
      }))

    it('is nothing of the operator’s, who changes no member of an organisation that is not theirs', () =>
      unchangedBy(() => isNotThere('operator', ofOrganisation())))

    it('gives nothing to whoever comes back from a sign-in that they were not sent to', () =>
      unchangedBy(async () => {
        for (const reader of ['nobody', 'stranger', 'other-service'] as const) {
          const browser = browserOf(reader)
          const { status, headers } = await browser.get(`${returnPath(none.organisation)}?code=x&state=y`)
          assert.equal(status, 404, reader)
          assert.deepEqual(headers.getSetCookie(), [])
        }
      }))

    it('is there for whom it is for, and takes what each form sends', async () => {
      for (const [reader, asked] of [
        ['operator', ofOperator()],
        ['service-administrator', ofAdviceService()],
      ] as const) {
        const browser = browserOf(reader)
        for (const page of asked) {
          const address = addressOf(page, real)
          assert.equal((await browser.get(address)).status, 200, address)
          const form = formsFor(page, real).at(-1)
          if (form !== undefined) assert.equal((await browser.post(address, form)).status, 303, address)
        }
      }
    })
  })
}
