/** Reads the words after `way-forward deadline`. */
import { type AnyKind, type Fault, kindNamed } from '@way-forward/law'
import { unknownKind } from './unknown-kind.ts'

/** The options that no kind may use as the name of a field. */
export const ownOptions = ['json', 'list', 'holidays', 'help'] as const

/** What somebody asks for. */
export interface DeadlineRequest {
  readonly wants: 'date' | 'list' | 'batch' | 'help'
  readonly json: boolean
  /** The kind, where one was named and exists. */
  readonly kind: AnyKind | null
  /** The values of its fields, as in a line of JSON. */
  readonly values: Readonly<Record<string, unknown>>
  /** The file of added bank holidays, or null. */
  readonly holidaysFile: string | null
  /** What is wrong with the words themselves; the values are not looked at here. */
  readonly faults: readonly Fault[]
}

/**
 * Reads the words.
 * @param words such as `['appeal', '--notice-sent', '2026-10-01', '--json']`
 */
export function readArguments(words: readonly string[]): DeadlineRequest {
  const faults: Fault[] = []
  // Without a prototype, so that `--__proto__` is a name like any other.
  const values: Record<string, unknown> = Object.create(null)
  const given = new Set<string>()
  let wants: DeadlineRequest['wants'] | null = null
  let json = false
  let kindName: string | null = null
  let kind: AnyKind | null = null
  let holidaysFile: string | null = null

  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string
    if (word === '-h') {
      wants = 'help'
      continue
    }
    if (word === '-' && kindName === null && wants === null) {
      wants = 'batch'
      continue
    }
    if (!word.startsWith('--') || word === '--') {
      if (kindName !== null || wants === 'batch') faults.push(standsAlone(word))
      else {
        kindName = word
        kind = kindNamed(word)
        if (kind === null) faults.push(unknownKind(word))
      }
      continue
    }

    const equals = word.indexOf('=')
    const name = equals === -1 ? word.slice(2) : word.slice(2, equals)
    const attached = equals === -1 ? null : word.slice(equals + 1)
    const bare = isBare(name, kind)
    const next = words[at + 1]
    let value = attached
    if (!bare && attached === null && next !== undefined && !next.startsWith('--')) {
      value = next
      at++
    }
    if (given.has(name)) {
      faults.push(bad(name, `"${name}" is given twice. Give it once.`))
      continue
    }
    given.add(name)

    if (bare && value !== null && value !== 'true') {
      if (value !== 'false') {
        faults.push(
          bad(name, `"${name}" takes no value. Write --${name} on its own where it is so, or leave it out.`),
        )
      } else if (isField(name, kind)) values[name] = false
    } else if (name === 'json') json = true
    else if (name === 'help') wants = 'help'
    else if (name === 'list') wants = wants === 'help' ? 'help' : 'list'
    else if (name === 'holidays') {
      if (value === null || value === '') faults.push(holidaysMissing)
      else holidaysFile = value
    } else if (bare) values[name] = true
    else if (value !== null || !isField(name, kind)) values[name] = value
    // A field of the kind without its value is left out: the law then says that it is missing.
  }

  if (wants === 'list' || wants === 'batch') faults.push(...notTogether(wants, kindName, values))
  if (wants === null && kindName === null) faults.unshift(kindMissing)
  return { wants: wants ?? 'date', json, kind, values, holidaysFile, faults }
}

function isBare(name: string, kind: AnyKind | null): boolean {
  if (name === 'json' || name === 'list' || name === 'help') return true
  return kind !== null && isField(name, kind) && kind.fields[name]?.type === 'flag'
}

function isField(name: string, kind: AnyKind | null): boolean {
  return kind !== null && Object.hasOwn(kind.fields, name)
}

function notTogether(
  wants: 'list' | 'batch',
  kindName: string | null,
  values: Readonly<Record<string, unknown>>,
): readonly Fault[] {
  const shown = wants === 'list' ? '--list' : '"-"'
  const instead =
    wants === 'list' ? 'It shows every kind.' : 'Each line of standard input names its own kind and fields.'
  const faults: Fault[] = []
  if (kindName !== null) faults.push(bad('kind', `"${kindName}" cannot stand beside ${shown}. ${instead}`))
  for (const name of Object.keys(values)) {
    faults.push({
      code: 'unknown-field',
      field: name,
      message: `--${name} cannot stand beside ${shown}. ${instead}`,
    })
  }
  return faults
}

function standsAlone(word: string): Fault {
  return {
    code: 'unknown-field',
    field: null,
    message: `"${word}" stands alone. Write the name of its field before it, such as --notice-sent 2026-10-01.`,
  }
}

function bad(field: string, message: string): Fault {
  return { code: 'bad-value', field, message }
}

const holidaysMissing: Fault = {
  code: 'missing',
  field: 'holidays',
  message: 'Give --holidays the name of a file of added bank holidays.',
}

const kindMissing: Fault = {
  code: 'missing',
  field: 'kind',
  message: 'Give a kind first, such as "appeal". "way-forward deadline --list" shows every kind.',
}
