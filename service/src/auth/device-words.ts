/** A device in plain words, from what its browser calls itself. The rest of that is not kept: it tells people apart. */

const browsers: readonly (readonly [pattern: RegExp, words: string])[] = [
  [/\bEdgA?(iOS)?\//, 'Edge'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\bOPR\//, 'Opera'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/(\b|Headless)(Chrome|CriOS|Chromium)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
]

const systems: readonly (readonly [pattern: RegExp, words: string])[] = [
  [/\bAndroid\b/, 'Android'],
  [/\biPhone\b/, 'an iPhone'],
  [/\biPad\b/, 'an iPad'],
  [/\bCrOS\b/, 'a Chromebook'],
  [/\bWindows\b/, 'Windows'],
  [/\b(Macintosh|Mac OS X)\b/, 'a Mac'],
  [/\bLinux\b/, 'Linux'],
]

/** Such as "Firefox on Android". @param agent the header `User-Agent` */
export function deviceWords(agent: string): string {
  const [browser, system] = [browsers, systems].map((known) =>
    known.find(([pattern]) => pattern.test(agent))?.at(1),
  )
  if (browser === undefined && system === undefined) return 'A browser that we do not know'
  if (system === undefined) return String(browser)
  return `${browser ?? 'A browser'} on ${system}`
}
