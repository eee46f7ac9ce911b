import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { assets, assetsPath } from './assets.ts'
import { html } from './html.ts'
import { layout } from './layout.ts'

const plain = layout({ title: 'A page', section: null, main: html`<h1>A page</h1>` }).toString()

describe('the frame', () => {
  it('is a whole document in British English, with its title', () => {
    assert.match(
      plain,
      /^<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>A page - Way Forward<\/title>/,
    )
    assert.match(plain, /<\/footer><\/body><\/html>$/)
  })

  it('says before the title that there are errors', () => {
    const page = layout({ title: 'A page', section: null, hasErrors: true, main: html`<h1>A page</h1>` })
    assert.match(page.toString(), /<title>Error: A page - Way Forward<\/title>/)
  })

  it('escapes the title', () => {
    const page = layout({ title: '</title><script>', section: null, main: html`` }).toString()
    assert.ok(page.includes('<title>&lt;/title&gt;&lt;script&gt; - Way Forward</title>'))
  })

  it('leads past the menu to the main part', () => {
    assert.match(plain, /<body><a href="#content" class="govuk-skip-link"/)
    assert.match(plain, /<main class="page__main" id="content" tabindex="-1"><h1>A page<\/h1><\/main>/)
  })

  it('marks the section that a page belongs to, and only that', () => {
    const marked = (section: '/' | '/date' | '/law' | '/about' | null) =>
      [
        ...layout({ title: 'x', section, main: html`` })
          .toString()
          .matchAll(/href="([^"]*)" aria-current/g),
      ].map(([, path]) => path)
    assert.deepEqual(marked(null), [])
    assert.deepEqual(marked('/'), ['/'])
    assert.deepEqual(marked('/date'), ['/date'])
    assert.deepEqual(marked('/law'), ['/law'])
    assert.deepEqual(marked('/about'), ['/about'])
  })

  it('puts the way back before the main part, and the exit only where it is asked for', () => {
    const page = layout({
      title: 'x',
      section: null,
      exit: true,
      before: html`<a href="/">Back</a>`,
      main: html``,
    })
    assert.ok(page.toString().indexOf('>Back</a>') < page.toString().indexOf('<main'))
    assert.match(page.toString(), /data-module="govuk-exit-this-page"/)
    assert.match(page.toString(), /govuk-js-exit-this-page-skiplink/)
    assert.doesNotMatch(plain, /exit-this-page|Way back/)
  })

  it('loads only files of this service, each of which there is', () => {
    const loaded = [...plain.matchAll(/<(?:link|script)[^>]* (?:href|src)="([^"]*)"/g)].map(
      ([, path = '']) => path,
    )
    assert.equal(loaded.length, 5)
    for (const path of loaded) {
      assert.ok(path.startsWith(assetsPath), path)
      assert.ok(assets.has(path.slice(assetsPath.length)), path)
    }
  })

  it('links from every page to what a reader may need, and says once what it is not', () => {
    for (const path of [
      '/',
      '/date',
      '/about',
      '/privacy',
      '/accessibility',
      '/safety',
      '/law',
      '/glossary',
      '/api',
      '/about#elsewhere',
    ]) {
      assert.ok(plain.includes(`href="${path}"`), path)
    }
    assert.equal(plain.match(/not legal advice/g)?.length, 1)
  })

  it('has no style and no script written into the page, which the policy would refuse', () => {
    assert.doesNotMatch(plain, /<style| style="| on[a-z]+="|<script(?![^>]* src=)/)
  })
})
