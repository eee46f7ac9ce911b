/** The frame of every page. */
import { day, lawAsAt, plainDay } from '@way-forward/law'
import { exitThisPage } from '../govuk/exit-this-page.ts'
import { skipLink } from '../govuk/skip-link.ts'
import { assetAddress, fontNames } from './assets.ts'
import { type Html, html, kept, nothing } from './html.ts'
import { waymarker } from './waymarker.ts'

/** The entries of the navigation, by path. */
export type Section = '/' | (typeof navigation)[number]['path']

export interface Frame {
  /** What the page is, without the name of the service; an error page gets "Error: " before it. */
  readonly title: string
  /** The path of the navigation entry that the page belongs to, or null. */
  readonly section: Section | null
  /** The page shows errors of a form. */
  readonly hasErrors?: boolean
  /** Above the main part: a back link or breadcrumbs. */
  readonly before?: Html
  readonly main: Html
  /** Above the page, over its whole width, such as the way around an account. */
  readonly top?: Html
  /** Shows the exit-this-page button. */
  readonly exit?: boolean
  /** A wide page (plan); else text has a readable measure. */
  readonly wide?: boolean
}

const serviceName = 'Way Forward'

/** Where "exit this page" leads: a page that nobody wonders about. */
const innocentPage = 'https://www.bbc.co.uk/weather'

const navigation = [
  { path: '/date', words: 'Check one date' },
  { path: '/letters', words: 'Letters' },
  { path: '/notice', words: 'Check your letter' },
  { path: '/directory', words: 'Find help' },
  { path: '/law', words: 'The law' },
  { path: '/cases', words: 'Your cases' },
  { path: '/about', words: 'About' },
] as const

/** A whole document. What does not change is made once, for each section. */
export function layout(frame: Frame): Html {
  const { before } = frame
  return html`${head}${frame.hasErrors === true && 'Error: '}${frame.title} - ${serviceName}${(frame.exit === true ? startWithExit : start)[frame.section ?? 'none']}${frame.top ?? nothing}<div class="page${frame.wide === true && ' page--wide'}">${frame.exit === true ? exit : nothing}${
    before === undefined ? nothing : html`<nav class="page__before" aria-label="Way back">${before}</nav>`
  }<main class="page__main" id="content" tabindex="-1">${frame.main}</main></div>${foot}`
}

/** For the keyboard, before anything else. */
const exitLink = html`<a href="${innocentPage}" class="govuk-skip-link govuk-js-exit-this-page-skiplink" rel="nofollow noreferrer">Exit this page</a>`
const exit = exitThisPage({ redirectUrl: innocentPage })

const head = kept(html`<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>`)

const start = startsOf(false)
const startWithExit = startsOf(true)

function startsOf(exits: boolean) {
  return {
    '/': startOf('/', exits),
    '/date': startOf('/date', exits),
    '/letters': startOf('/letters', exits),
    '/notice': startOf('/notice', exits),
    '/directory': startOf('/directory', exits),
    '/law': startOf('/law', exits),
    '/cases': startOf('/cases', exits),
    '/about': startOf('/about', exits),
    none: startOf(null, exits),
  } as const satisfies Readonly<Record<Section | 'none', Html>>
}

function startOf(section: Frame['section'], exits: boolean): Html {
  return kept(
    html`</title><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="theme-color" content="#0a5c50"><link rel="icon" href="${assetAddress('favicon.svg')}" type="image/svg+xml">${fontNames.map(
      (name) =>
        html`<link rel="preload" href="${assetAddress(name)}" as="font" type="font/woff2" crossorigin="anonymous">`,
    )}<link rel="stylesheet" href="${assetAddress('style.css')}"><script type="module" src="${assetAddress('script.js')}"></script></head><body>${skipLink(
      { text: 'Skip to main content' },
    )}<header class="header">${exits && exitLink}<div class="header__in"><a class="header__home" href="/"${section === '/' && html` aria-current="page"`}>${waymarker}${serviceName}</a><nav aria-label="Main"><ul class="header__list">${navigation.map(
      ({ path, words }) =>
        html`<li><a class="header__link" href="${path}"${path === section && html` aria-current="true"`}>${words}</a></li>`,
    )}</ul></nav></div></header>`,
  )
}

const foot = kept(
  html`<footer class="footer"><div class="footer__in"><nav aria-label="About this service"><ul class="footer__list"><li><a href="/about">About</a></li><li><a href="/privacy">Privacy</a></li><li><a href="/accessibility">Accessibility</a></li><li><a href="/safety">Stay safe</a></li><li><a href="/glossary">What the words mean</a></li><li><a href="/api">API</a></li></ul></nav><p>The law of England as we know it on ${plainDay(day(lawAsAt))}. <a href="/about#elsewhere">Wales, Scotland and Northern Ireland</a> have their own law.</p><p>This is information, not legal advice.</p><p>Free and open source, under the MIT licence.</p></div></footer></body></html>`,
)
