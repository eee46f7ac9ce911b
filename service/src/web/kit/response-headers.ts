/** The headers of every answer. Made once: an answer picks one of a few fixed objects. */

const directives = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  // Previews and lists that follow what is typed.
  "connect-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  // Previews of what other sites can put into a frame.
  "frame-src 'self'",
  "form-action 'self'",
]

/** A page that stands alone, and one that other sites may show in a frame of theirs. */
const alone = {
  'Content-Security-Policy': [...directives, "frame-ancestors 'none'", "base-uri 'none'"].join('; '),
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Resource-Policy': 'same-origin',
}
const inFrames = {
  'Content-Security-Policy': [...directives, 'frame-ancestors *', "base-uri 'none'"].join('; '),
  'Cross-Origin-Resource-Policy': 'cross-origin',
}

const always = {
  'X-Content-Type-Options': 'nosniff',
  // "no-referrer" would make a browser send "Origin: null" with a form.
  'Referrer-Policy': 'same-origin',
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

/** The sets for pages that stand alone, and those for pages that other sites may show in a frame. */
export interface ServiceHeaders extends HeaderSets {
  readonly framed: HeaderSets
}

/**
 * The headers for a service at an origin.
 * @param origin the public origin; null where it is as the request says
 */
export function headerSets(origin: string | null): ServiceHeaders {
  const base = origin?.startsWith('https:') === true ? { ...always, ...whereSecure } : always
  return { ...setsOf({ ...base, ...alone }), framed: setsOf({ ...base, ...inFrames }) }
}

function setsOf(base: Headers): HeaderSets {
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
