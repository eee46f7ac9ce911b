import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readFiles } from './files.ts'

const bucket = {
  S3_ENDPOINT: 'https://s3.example.org',
  S3_BUCKET: 'case-files',
  S3_REGION: 'eu-west-2',
  S3_KEY: 'key',
  S3_SECRET: 'very-secret',
}

describe('the configuration of files', () => {
  it('is a folder that the service chooses, 25 MB a file, and no virus scanner', () => {
    assert.deepEqual(readFiles({}), {
      store: { kind: 'folder', folder: null },
      clamd: null,
      limits: { file: 26_214_400, count: 500, total: 1_048_576_000 },
    })
  })

  it('is a folder of one’s own, a scanner by port or by socket, and other limits', () => {
    const read = readFiles({
      FILES_FOLDER: '/data/files',
      CLAMD: 'clam.example:3310',
      FILE_MB: '10',
      CASE_FILES: '20',
      CASE_MB: '50',
    })
    assert.deepEqual(read, {
      store: { kind: 'folder', folder: '/data/files' },
      clamd: { host: 'clam.example', port: 3310 },
      limits: { file: 10_485_760, count: 20, total: 52_428_800 },
    })
    assert.deepEqual(readFiles({ CLAMD: '/run/clamav/clamd.ctl' }).clamd, { path: '/run/clamav/clamd.ctl' })
    assert.deepEqual(readFiles({ CLAMD: '[::1]:3310' }).clamd, { host: '::1', port: 3310 })
  })

  it('is a bucket', () => {
    assert.deepEqual(readFiles(bucket).store, {
      kind: 's3',
      endpoint: 'https://s3.example.org',
      bucket: 'case-files',
      region: 'eu-west-2',
      key: 'key',
      secret: 'very-secret',
    })
  })

  it('names its place where somebody runs the server of the cases', () => {
    assert.throws(() => readFiles({}, true), /FILES_FOLDER is not set/)
    assert.equal(readFiles({ FILES_FOLDER: '/data/files' }, true).store.kind, 'folder')
    assert.equal(readFiles(bucket, true).store.kind, 's3')
  })

  it('says what is wrong, and never repeats a secret', () => {
    const wrong: readonly (readonly [Readonly<Record<string, string>>, RegExp])[] = [
      [{ ...bucket, S3_SECRET: '' }, /S3_ENDPOINT, S3_BUCKET, S3_REGION, S3_KEY, S3_SECRET together/],
      [{ ...bucket, FILES_FOLDER: '/data' }, /leave one of them out/],
      [{ ...bucket, S3_ENDPOINT: 'https://s3.example.org/path' }, /S3_ENDPOINT is not an address/],
      [{ ...bucket, S3_ENDPOINT: 's3.example.org' }, /S3_ENDPOINT is not an address/],
      [{ ...bucket, S3_BUCKET: 'a/b' }, /S3_BUCKET is not/],
      [{ CLAMD: 'clamd' }, /CLAMD is "clamd"/],
      [{ CLAMD: 'clamd:99999' }, /CLAMD is/],
      [{ CLAMD: 'clamd:0' }, /CLAMD is/],
      [{ FILE_MB: '0' }, /FILE_MB is "0". Write a whole number from 1 to 500, such as 25/],
      [{ FILE_MB: '1.5' }, /FILE_MB/],
      [{ CASE_FILES: 'many' }, /CASE_FILES/],
      [{ CASE_MB: '-1' }, /CASE_MB/],
    ]
    for (const [env, says] of wrong) {
      assert.throws(
        () => readFiles(env),
        (error: Error) => says.test(error.message) && !error.message.includes('very-secret'),
        JSON.stringify(env),
      )
    }
  })
})
