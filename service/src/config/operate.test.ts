import assert from 'node:assert/strict'
import { it } from 'node:test'
import { readConfig } from '../config.ts'
import { readOperate } from './operate.ts'

it('has a value for everything where nothing is set', () => {
  assert.deepEqual(readOperate({}), {
    host: null,
    log: 'text',
    metrics: null,
    drainSeconds: 0,
    uses: { posts: 60, uploads: 120, exports: 20, invitations: 60, codes: 30, calls: 300 },
  })
})

it('takes what is set', () => {
  const given = {
    LISTEN_HOST: '127.0.0.1',
    LOG: 'json',
    METRICS_PORT: '9464',
    METRICS_HOST: '::1',
    DRAIN_SECONDS: '10',
    LIMIT_POSTS: '30',
    LIMIT_UPLOADS: '40',
    LIMIT_EXPORTS: '5',
    LIMIT_INVITATIONS: '6',
    LIMIT_CODES: '7',
    LIMIT_CALLS: '8',
  }
  assert.deepEqual(readOperate(given), {
    host: '127.0.0.1',
    log: 'json',
    metrics: { host: '::1', port: 9464 },
    drainSeconds: 10,
    uses: { posts: 30, uploads: 40, exports: 5, invitations: 6, codes: 7, calls: 8 },
  })
})

it('serves figures on this machine alone, unless it is told where', () => {
  assert.deepEqual(readOperate({ METRICS_PORT: '9464' }).metrics, { host: '127.0.0.1', port: 9464 })
})

it('says what is wrong, and what to write', () => {
  const wrong: readonly (readonly [Readonly<Record<string, string>>, RegExp])[] = [
    [{ LOG: 'loud' }, /^LOG is "loud"\. Write json .*text .*none/],
    [{ METRICS_PORT: '70000' }, /^METRICS_PORT is "70000"\. Write a whole number from 0 to 65535/],
    [{ METRICS_HOST: '127.0.0.1' }, /^METRICS_HOST is set, but METRICS_PORT is not/],
    [{ METRICS_PORT: '1', METRICS_HOST: 'localhost' }, /^METRICS_HOST is "localhost"\. Write an address/],
    [{ LISTEN_HOST: 'everywhere' }, /^LISTEN_HOST is "everywhere"/],
    [{ DRAIN_SECONDS: '-1' }, /^DRAIN_SECONDS is "-1"\. Write a whole number from 0 to 300/],
    [{ DRAIN_SECONDS: '301' }, /^DRAIN_SECONDS/],
    [{ LIMIT_POSTS: '0' }, /^LIMIT_POSTS is "0"\. Write a whole number from 1/],
    [{ LIMIT_EXPORTS: 'many' }, /^LIMIT_EXPORTS is "many"/],
  ]
  for (const [env, why] of wrong) assert.throws(() => readOperate(env), { message: why })
})

it('does not trust a proxy where nobody says under which address people come', () => {
  assert.throws(() => readConfig({ PROXY: 'yes' }), { message: /PUBLIC_ORIGIN is not set/ })
  assert.equal(readConfig({ PROXY: 'yes', PUBLIC_ORIGIN: 'https://wayforward.example' }).isBehindProxy, true)
})
