/** A browser over the wire, as far as cookies and forms go: it sends a page's form with what stands in it. */
import { randomBytes } from 'node:crypto'
import { madeForm } from '../../src/files/sent/made-form.ts'

/** What was answered. */
export interface Answer {
  readonly status: number
  /** Where it leads. */
  readonly to: string | null
  readonly body: Buffer
}

interface SentFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** It was answered, and not with what whoever asked had in mind: the service is on its way down, say. */
export class NotDone extends Error {
  override readonly name = 'NotDone'
}

/** Milliseconds for an answer: longer than any way of failing that the service has. */
const answerWithin = 60_000

export class FormClient {
  readonly #origin: string
  readonly #cookies = new Map<string, string>()
  /** Each comes from an address of its own, as limits count by address. */
  readonly #address = `2001:db8:${randomBytes(2).toString('hex')}:${randomBytes(2).toString('hex')}::1`

  constructor(origin: string) {
    this.#origin = origin
  }

  /** Opens an address. @throws where the connection breaks */
  async get(path: string): Promise<Answer> {
    return this.#answer(path, {})
  }

  /**
   * Opens a page and sends its form that has all these fields, filled in with them.
   * @returns where it leads @throws NotDone where it is not taken
   */
  async submit(
    path: string,
    filled: Readonly<Record<string, string | readonly string[]>>,
    file?: SentFile,
  ): Promise<string> {
    const page = await this.get(path)
    if (page.status !== 200) throw new NotDone(`${path} answered ${page.status}`)
    const names = [...Object.keys(filled), ...(file === undefined ? [] : ['file'])]
    const form = formsOf(page.body.toString()).find(({ fields }) => names.every((name) => fields.has(name)))
    if (form === undefined) throw new Error(`${path} has no form with ${names.join(', ')}`)
    const fields = new Map(form.values)
    for (const [name, value] of Object.entries(filled))
      fields.set(name, typeof value === 'string' ? [value] : value)
    const sent = await this.#answer(form.action || path, formBody(fields, file))
    if (sent.status !== 303 || sent.to === null) throw new NotDone(`${path} was not taken: ${sent.status}`)
    return sent.to
  }

  async #answer(
    path: string,
    { body, type }: { readonly body?: string | Uint8Array; readonly type?: string },
  ): Promise<Answer> {
    const response = await fetch(`${this.#origin}${path}`, {
      redirect: 'manual',
      signal: AbortSignal.timeout(answerWithin),
      headers: {
        Cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        'X-Forwarded-For': this.#address,
        Origin: this.#origin,
        ...(type !== undefined && { 'Content-Type': type }),
      },
      ...(body !== undefined && { method: 'POST', body: body as BodyInit }),
    })
    const bytes = Buffer.from(await response.arrayBuffer())
    for (const each of response.headers.getSetCookie()) {
      const [pair = ''] = each.split(';')
      const at = pair.indexOf('=')
      if (/;\s*Max-Age=0\b/i.test(each)) this.#cookies.delete(pair.slice(0, at))
      else this.#cookies.set(pair.slice(0, at), pair.slice(at + 1))
    }
    return { status: response.status, to: response.headers.get('location'), body: bytes }
  }
}

function formBody(fields: ReadonlyMap<string, readonly string[]>, file: SentFile | undefined) {
  if (file !== undefined) {
    const one = [...fields].flatMap(([name, [value]]) =>
      name === 'file' || value === undefined ? [] : [[name, value]],
    )
    return madeForm(Object.fromEntries(one) as Record<string, string>, file)
  }
  const body = new URLSearchParams(
    [...fields].flatMap(([name, values]) => values.map((value) => [name, value])),
  )
  return { body: body.toString(), type: 'application/x-www-form-urlencoded' }
}

interface FoundForm {
  readonly action: string
  /** Every name that can be sent. */
  readonly fields: ReadonlySet<string>
  /** What would be sent of it as it stands. */
  readonly values: ReadonlyMap<string, readonly string[]>
}

function formsOf(markup: string): readonly FoundForm[] {
  return [...markup.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].map(([, head = '', inside = '']) => {
    const fields = new Set<string>()
    const values = new Map<string, string[]>()
    for (const [tag, kind, rest = ''] of inside.matchAll(/<(input|textarea|select)\b([^>]*)>/g)) {
      const name = attribute(rest, 'name')
      if (name === null) continue
      fields.add(name)
      const isChoice = /type="(?:radio|checkbox)"/.test(tag)
      if (kind !== 'input' || (isChoice && !/\schecked\b/.test(tag))) continue
      values.set(name, [...(values.get(name) ?? []), attribute(rest, 'value') ?? ''])
    }
    return { action: attribute(head, 'action') ?? '', fields, values }
  })
}

function attribute(tag: string, name: string): string | null {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]
  return found === undefined ? null : found.replaceAll('&amp;', '&').replaceAll('&quot;', '"')
}
