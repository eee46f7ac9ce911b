import assert from 'node:assert/strict'
import { resolve } from 'node:path'
import { describe, it } from 'node:test'
import { readConfig } from '../config.ts'
import { readMail } from './mail.ts'

const smtp = {
  MAIL_BY: 'smtp',
  SMTP_URL: 'smtps://name:secret@mail.example:465',
  MAIL_FROM: 'Way Forward <a@b.example>',
}
const id = '26785a09-ab16-4eb0-8407-a37497a57506'
const notify = { MAIL_BY: 'notify', NOTIFY_KEY: `way_forward-${id}-${id}`, NOTIFY_TEMPLATE: id }

describe('the configuration of mail', () => {
  it('is a folder unless it says another way', () => {
    assert.deepEqual(readMail({}), { kind: 'folder', folder: null })
    // As a login shell has it: the mailbox of whoever starts the service is nothing to it.
    assert.deepEqual(readMail({ MAIL: '/var/mail/somebody' }), { kind: 'folder', folder: null })
    assert.deepEqual(readMail({ MAIL_BY: '', MAIL_FOLDER: 'out' }), {
      kind: 'folder',
      folder: resolve('out'),
    })
  })

  it('takes a mail server, and GOV.UK Notify', () => {
    assert.deepEqual(readMail(smtp), { kind: 'smtp', url: smtp.SMTP_URL, from: smtp.MAIL_FROM })
    assert.deepEqual(readMail(notify), { kind: 'notify', key: notify.NOTIFY_KEY, template: id })
    for (const from of ['a@b.example', 'no-reply@mail.example.org'])
      assert.equal((readMail({ ...smtp, MAIL_FROM: from }) as { from: string }).from, from)
  })

  it('says what is missing, wrong or left over, and repeats no password', () => {
    const wrongs: readonly (readonly [Readonly<Record<string, string>>, RegExp])[] = [
      [{ MAIL_BY: 'post' }, /^MAIL_BY is "post"/],
      [{ MAIL_BY: 'smtp', MAIL_FROM: 'a@b.example' }, /needs SMTP_URL/],
      [{ MAIL_BY: 'notify' }, /needs NOTIFY_KEY and NOTIFY_TEMPLATE/],
      [
        { SMTP_URL: smtp.SMTP_URL, MAIL_FROM: 'a@b.example' },
        /^SMTP_URL and MAIL_FROM are set, but MAIL_BY is not/,
      ],
      [{ ...smtp, MAIL_FOLDER: 'out' }, /^MAIL_FOLDER is set, but MAIL_BY is smtp/],
      [{ ...smtp, SMTP_URL: 'https://name:secret@mail.example' }, /^SMTP_URL is not/],
      [{ ...smtp, SMTP_URL: 'secret' }, /^SMTP_URL is not/],
      [{ ...smtp, MAIL_FROM: 'Way Forward' }, /^MAIL_FROM is/],
      [{ ...smtp, MAIL_FROM: 'Way <a@b.example' }, /^MAIL_FROM is/],
      [{ ...smtp, MAIL_FROM: 'a@b.example\nBcc: c@d.example' }, /^MAIL_FROM is/],
      [{ ...notify, NOTIFY_KEY: `secret-${id}` }, /^NOTIFY_KEY is not/],
      [{ ...notify, NOTIFY_TEMPLATE: 'template' }, /^NOTIFY_TEMPLATE is/],
    ]
    for (const [env, says] of wrongs) {
      assert.throws(
        () => readMail(env),
        (error: Error) => says.test(error.message) && !error.message.includes('secret'),
        JSON.stringify(env),
      )
    }
  })

  it('says where jobs are worked on', () => {
    assert.equal(readConfig({}).worker, 'here')
    for (const place of ['here', 'only', 'none']) assert.equal(readConfig({ WORKER: place }).worker, place)
    assert.throws(() => readConfig({ WORKER: 'there' }), /^Error: WORKER is "there"/)
  })
})
