/** The line of HTML that shows one of our pages inside another site. */

/** What is put into a frame. */
export interface Frame {
  /** The whole address, without characters that mean something in HTML. */
  readonly address: string
  readonly title: string
  /** CSS pixels. */
  readonly height: number
}

/** The line, as it is copied. */
export function lineOf({ address, title, height }: Frame): string {
  return `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="${height}" loading="lazy"></iframe>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
