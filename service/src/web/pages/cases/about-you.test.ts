/** A case that the young person opened for themselves speaks to them. */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { noDatabase, type TestData, testData } from '../../../../proof/database.ts'
import { madePerson } from '../../../cases/people-of-test.ts'
import { opened } from '../../../cases/sharing/shares-of-test.ts'
import { casePages } from './pages.ts'
import { type Visitor, visitorOf } from './pages-of-test.ts'
import { sharingPages } from './sharing/pages.ts'

const textOf = (markup: string) =>
  markup
    .slice(markup.indexOf('<main'))
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

describe('a case of one’s own', { skip: noDatabase }, () => {
  let test: TestData
  let parent: string
  before(async () => {
    test = await testData()
    parent = await madePerson(test, 'A parent')
  })
  after(() => test.close())
  const visitor = (person: string): Visitor =>
    visitorOf([...casePages(test.data), ...sharingPages(test.data)], person)
  const caseOf = (to: string) => /^\/cases\/([0-9a-f-]{36})/.exec(to)?.[1] ?? ''

  it('speaks to the young person whom it is about, and of them to everybody else', async () => {
    const young = await madePerson(test, 'Somebody of 17')
    const parts = ['/about', '/about/child-name', '/events', '/events/person/add', '/sharing/invite']
    const asked = ['bornOn', 'schoolYearOfSixteen', 'youngPersonCapacity'].map(
      (fact) => `/events/person/add/${fact}`,
    )
    const readBy = async (person: string, caseId: string) =>
      Promise.all(
        [...parts, ...asked].map(async (part) =>
          textOf((await visitor(person).get(`/cases/${caseId}${part}`)).markup),
        ),
      )
    const { to } = await visitor(young).post('/cases/open', { who: 'young-person', kind: 'overdue' })
    const own = (await readBy(young, caseOf(to))).join(' ')
    for (const says of ['What are you called?', 'You, and who acts', 'On which day were you born?']) {
      assert.ok(own.includes(says), says)
    }
    // Who acts, as the law sees it, is a choice among people.
    assert.doesNotMatch(
      own.replaceAll('The young person, after Year 11', ''),
      /the child|the young person|child or young person|another parent/i,
    )
    const theirs = (await readBy(parent, await opened(test, parent))).join(' ')
    assert.match(theirs, /What is the child or young person called\?/)
    assert.match(theirs, /On which day was the child or young person born\?/)
    assert.match(theirs, /Another parent or carer/)
  })
})
