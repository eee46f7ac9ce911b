/** A reader of calendar files for tests, written from RFC 5545 and sharing nothing with what writes them. */

export interface ReadProperty {
  readonly name: string
  readonly parameters: Readonly<Record<string, string>>
  readonly value: string
}

export interface ReadCalendar {
  readonly method: string
  readonly properties: readonly ReadProperty[]
  readonly events: readonly (readonly ReadProperty[])[]
}

/** Reads one calendar. @throws Error where a line, its folding or its nesting breaks RFC 5545 */
export function readCalendarFile(text: string): ReadCalendar {
  const bytes = Buffer.from(text)
  if (text.replaceAll('\r\n', '').match(/[\r\n]/)) throw new Error('a bare CR or LF')
  if (!text.endsWith('\r\n')) throw new Error('the last line does not end')
  for (const line of text.split('\r\n'))
    if (Buffer.byteLength(line) > 75) throw new Error('a line is too long')
  if (bytes.includes(0)) throw new Error('a null')
  const lines = text
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n')
    .slice(0, -1)
    .map(readLine)
  const stack: string[] = []
  const properties: ReadProperty[] = []
  const events: ReadProperty[][] = []
  for (const line of lines) {
    if (line.name === 'BEGIN') {
      if ((stack.length === 0) !== (line.value === 'VCALENDAR')) throw new Error('one calendar around all')
      stack.push(line.value)
      if (line.value === 'VEVENT') events.push([])
    } else if (line.name === 'END') {
      if (stack.pop() !== line.value) throw new Error('ends what did not begin')
    } else if (stack.length === 1) properties.push(line)
    else if (stack.at(-1) === 'VEVENT') events.at(-1)?.push(line)
    else throw new Error(`a line outside: ${line.name}`)
  }
  if (stack.length > 0) throw new Error('something does not end')
  return { method: only(properties, 'METHOD').value, properties, events }
}

/** The one property of a name. @throws Error where there is none, or more */
export function only(properties: readonly ReadProperty[], name: string): ReadProperty {
  const [found, ...more] = properties.filter((each) => each.name === name)
  if (found === undefined || more.length > 0) throw new Error(`not one ${name}`)
  return found
}

/** A value of the type TEXT without its escapes. */
export function textOfValue(value: string): string {
  let text = ''
  for (let index = 0; index < value.length; index += 1) {
    const character = value[index] as string
    if (character === ',' || character === ';') throw new Error('a bare mark in a text')
    if (character !== '\\') text += character
    else {
      index += 1
      const escaped = value[index] ?? ''
      if (!'\\;,nN'.includes(escaped)) throw new Error('no such escape')
      text += escaped === 'n' || escaped === 'N' ? '\n' : escaped
    }
  }
  return text
}

/** An instant in UTC. @throws Error where it is none */
export function instantOfValue(value: string): Date {
  const [, ...parts] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(value) ?? []
  if (parts.length !== 6) throw new Error('no instant in UTC')
  const [year = 0, month = 1, dayOfMonth = 1, hour, minute, second] = parts.map(Number)
  return new Date(Date.UTC(year, month - 1, dayOfMonth, hour, minute, second))
}

function readLine(line: string): ReadProperty {
  const parameters: Record<string, string> = {}
  const name = /^[A-Z-]+/.exec(line)?.[0]
  if (name === undefined) throw new Error(`no name: ${line}`)
  let rest = line.slice(name.length)
  for (;;) {
    const found = /^;([A-Z-]+)=("[^"\p{Cc}]*"|[^";:,\p{Cc}]*)/u.exec(rest)
    if (found === null) break
    parameters[found[1] ?? ''] = (found[2] ?? '').replaceAll('"', '')
    rest = rest.slice(found[0].length)
  }
  if (!rest.startsWith(':')) throw new Error(`no value: ${line}`)
  return { name, parameters, value: rest.slice(1) }
}
