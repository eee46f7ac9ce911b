/** Faults as others see them: one JSON object, and the exit code. */
import type { Fault } from '@way-forward/law'

/** Exit codes: done; reading or writing failed; the input is wrong; past the holidays; a certificate is not as it was signed. */
export const exitCodes = { done: 0, failed: 1, input: 2, beyondHolidays: 3, notVerified: 4 } as const

/** `{"error":{"code","field","message"}}` on one line, without its line end. */
export function faultLine({ code, field, message }: Fault): string {
  return JSON.stringify({ error: { code, field, message } })
}

/** The exit code of a command that ended with these faults: 3 where all are beyond the holidays, else 2. */
export function exitCodeOf(faults: readonly Fault[]): number {
  return faults.every(({ code }) => code === 'beyond-holidays') ? exitCodes.beyondHolidays : exitCodes.input
}
