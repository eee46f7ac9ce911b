/** A paper in the voice of the one who asks: every sentence of it is turned, as on the page. */
import type { Person } from '@way-forward/law'
import { inVoiceOf } from '../plan/voice.ts'

/** The same data with its words turned for a young person; else as it is. */
export function inVoice<T>(data: T, { asks }: Person): T {
  const turn = inVoiceOf(asks)
  return turn === null ? data : (turned(data, turn) as T)
}

function turned(value: unknown, turn: (text: string) => string): unknown {
  if (typeof value === 'string') return turn(value)
  if (Array.isArray(value)) return value.map((each) => turned(each, turn))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, turned(each, turn)]))
}
