/** The name of a file that somebody sent, fit to be shown. It is never used as a path. */

const longest = 200

/**
 * What comes after the last slash of either kind, without what cannot be seen or turns the direction of writing.
 * @returns at most 200 characters; "Document" where nothing is left
 */
export function cleanName(given: string): string {
  const last = given.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const seen = last
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}]/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
  if (/^\.*$/.test(seen)) return 'Document'
  return cut(seen)
}

/** Cut in the middle, so that the ending stays. */
function cut(name: string): string {
  const characters = [...name]
  if (characters.length <= longest) return name
  const ending = [...(/\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0] ?? '')]
  return [...characters.slice(0, longest - 1 - ending.length), '…', ...ending].join('')
}
