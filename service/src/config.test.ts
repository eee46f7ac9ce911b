import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readConfig } from './config.ts'

describe('the configuration', () => {
  it('has a value for everything where nothing is set', () => {
    const expected = { port: 3000, origin: null, holidaysFile: null, contact: null }
    assert.deepEqual(readConfig({}), expected)
    assert.deepEqual(readConfig({ PORT: '', PUBLIC_ORIGIN: '', HOLIDAYS_FILE: '', CONTACT: '' }), expected)
  })

  it('takes what is set', () => {
    assert.deepEqual(
      readConfig({
        PORT: '8080',
        PUBLIC_ORIGIN: 'https://wayforward.example',
        HOLIDAYS_FILE: 'holidays.json',
        CONTACT: 'help@wayforward.example',
      }),
      {
        port: 8080,
        origin: 'https://wayforward.example',
        holidaysFile: 'holidays.json',
        contact: 'help@wayforward.example',
      },
    )
    assert.equal(readConfig({ PORT: '0' }).port, 0)
    assert.equal(readConfig({ PORT: '65535' }).port, 65_535)
    assert.equal(readConfig({ CONTACT: 'https://a.example/contact' }).contact, 'https://a.example/contact')
  })

  it('says what to write in place of a wrong port', () => {
    for (const PORT of ['65536', '-1', '3000a', '0x10', '1e3', ' 80', '3.5', '999999']) {
      assert.throws(() => readConfig({ PORT }), /^Error: PORT is ".*"\. Write a number from 0 to 65535/, PORT)
    }
  })

  it('says what to write in place of a wrong origin', () => {
    for (const PUBLIC_ORIGIN of [
      'wayforward.example',
      'https://wayforward.example/',
      'https://wayforward.example/path',
      'ftp://wayforward.example',
      'https://user@wayforward.example',
      'javascript:alert(1)',
    ]) {
      assert.throws(
        () => readConfig({ PUBLIC_ORIGIN }),
        /^Error: PUBLIC_ORIGIN is .*without a path/,
        PUBLIC_ORIGIN,
      )
    }
  })

  it('says what to write in place of a wrong contact', () => {
    for (const CONTACT of ['help', 'http://a.example', 'a b@c.d', 'javascript:alert(1)@x', '@a.b', 'a@']) {
      assert.throws(() => readConfig({ CONTACT }), /^Error: CONTACT is .*Write an email address/, CONTACT)
    }
  })
})
