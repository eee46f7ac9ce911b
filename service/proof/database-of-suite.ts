/** The database of a suite of tests. */
import { after, before } from 'node:test'
import { type TestData, testData } from './database.ts'

/** A fresh database, there before the first test of the suite that calls and gone after the last: nothing of it can be read until then. */
export function withDatabase(): TestData {
  const test = {} as TestData
  before(async () => {
    Object.assign(test, await testData())
  })
  after(() => test.close())
  return test
}
