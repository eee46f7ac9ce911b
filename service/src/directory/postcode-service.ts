/** Asks a service that the operator chose for the council of a postcode. A postcode is never kept or logged. */

/** Where to ask, and where in its answer the codes stand. */
export interface PostcodeServiceOptions {
  /** With `{postcode}` where the postcode goes. */
  readonly address: string
  /** Ways into the JSON of the answer, tried in order: `['result', 'codes', 'admin_county']`. */
  readonly paths: readonly (readonly string[])[]
  /** Milliseconds for one answer; 3,000 unless given. */
  readonly within?: number
}

export interface PostcodeService {
  /**
   * GSS codes of the postcode, the likeliest first; none: the service does not know it.
   * @param postcode as `postcodeIn` gives it
   * @throws PostcodesUnavailable where the service cannot be asked, or answers what cannot be read
   */
  codesOf(postcode: string): Promise<readonly string[]>
}

/** The postcode service cannot be asked just now. Its message never holds a postcode. */
export class PostcodesUnavailable extends Error {
  override readonly name = 'PostcodesUnavailable'
}

const largest = 256 * 1024

/** A client of such a service. */
export function postcodeService({ address, paths, within = 3000 }: PostcodeServiceOptions): PostcodeService {
  return {
    async codesOf(postcode) {
      const answer = await asked(address.replaceAll('{postcode}', encodeURIComponent(postcode)), within)
      if (answer === null) return []
      const codes = paths.flatMap((path) => {
        const found = path.reduce<unknown>(stepInto, answer)
        return typeof found === 'string' && /^E\d{8}$/.test(found) ? [found] : []
      })
      return [...new Set(codes)]
    },
  }
}

/** A postcode as it is written, `SW1A 1AA`, from what somebody typed; null: it is none. */
export function postcodeIn(typed: string): string | null {
  const bare = typed
    .slice(0, 40)
    .toUpperCase()
    .replace(/[\s.-]/g, '')
  const parts = /^([A-Z]{1,2}\d[A-Z\d]?)(\d[A-Z]{2})$/.exec(bare)
  return parts === null ? null : `${parts[1]} ${parts[2]}`
}

/** The JSON of an answer; null: the service does not know the postcode. */
async function asked(url: string, within: number): Promise<unknown> {
  try {
    const response = await fetch(url, {
      headers: { Accept: 'application/json' },
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(within),
    })
    if (response.status === 404 || response.status === 400) {
      await response.body?.cancel()
      return null
    }
    if (!response.ok) {
      await response.body?.cancel()
      throw new PostcodesUnavailable(`the postcode service answers with status ${response.status}`)
    }
    return JSON.parse(await textOf(response))
  } catch (error) {
    if (error instanceof PostcodesUnavailable) throw error
    // The words of other errors may hold the address, and so the postcode.
    throw new PostcodesUnavailable(`the postcode service cannot be asked (${nameOf(error)})`)
  }
}

async function textOf({ body }: Response): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  let size = 0
  for await (const chunk of body ?? []) {
    size += chunk.byteLength
    if (size > largest) throw new PostcodesUnavailable('the postcode service answers with too much')
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}

function stepInto(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'fault'
}
