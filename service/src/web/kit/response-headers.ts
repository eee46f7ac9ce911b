/** The headers of every answer. Made once: an answer picks one of a few fixed objects. */

const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ')

const always = {
  'Content-Security-Policy': policy,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  // "no-referrer" would make a browser send "Origin: null" with a form.
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
} as const

/** Only over https: elsewhere browsers ignore them, and one of them complains in the console. */
const whereSecure = {
  'Strict-Transport-Security': 'max-age=31536000',
  'Cross-Origin-Opener-Policy': 'same-origin',
} as const

export type Headers = Readonly<Record<string, string>>

/** The sets of headers that one service sends. */
export interface HeaderSets {
  /** A page that is the same for everybody. */
  readonly page: Headers
  /** A page with answers in its address: kept nowhere, and found by no search engine. */
  readonly answers: Headers
  readonly pageGzip: Headers
  readonly answersGzip: Headers
  /** Anything else that is not kept: health, redirects, plain text. */
  readonly plain: Headers
  /** A file that never changes at its address; its type is added. */
  readonly asset: Headers
}

/**
 * The headers for a service at an origin.
 * @param origin the public origin; null where it is as the request says
 */
export function headerSets(origin: string | null): HeaderSets {
  const base = origin?.startsWith('https:') === true ? { ...always, ...whereSecure } : always
  const html = { ...base, 'Content-Type': 'text/html; charset=utf-8', Vary: 'Accept-Encoding' }
  const page = { ...html, 'Cache-Control': 'no-cache' }
  const answers = { ...html, 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' }
  return {
    page,
    answers,
    pageGzip: { ...page, 'Content-Encoding': 'gzip' },
    answersGzip: { ...answers, 'Content-Encoding': 'gzip' },
    plain: { ...base, 'Cache-Control': 'no-store' },
    asset: { ...base, 'Cache-Control': 'public, max-age=31536000, immutable', Vary: 'Accept-Encoding' },
  }
}
