/** What a page's forms ask for, read from its markup as a program that fills forms would. */

export interface FormField {
  readonly name: string
  /** What can be chosen; null: anything can be written. */
  readonly options: readonly string[] | null
}

/** Every field of every form of a page, each name once. */
export function fieldsOfForms(markup: string): readonly FormField[] {
  const found = new Map<string, string[] | null>()
  for (const [tag] of markup.matchAll(/<(?:input|textarea|select)\b[^>]*>/g)) {
    const name = attribute(tag, 'name')
    if (name === null) continue
    if (!/type="(?:radio|checkbox)"/.test(tag)) found.set(name, null)
    else found.set(name, [...(found.get(name) ?? []), attribute(tag, 'value') ?? ''])
  }
  return [...found].map(([name, options]) => ({ name, options }))
}

function attribute(tag: string, name: string): string | null {
  return new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? null
}
