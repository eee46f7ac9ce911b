/** Sums of money as people write and read them. */

/** Pence as pounds: "£12.50". */
export function pounds(pence: number): string {
  return `£${(pence / 100).toFixed(2)}`
}

/** The pence of "12", "12.5", "£12.50"; null: it is no sum between a penny and 9,999 pounds. */
export function penceOf(typed: string): number | null {
  const [, whole = '', rest = ''] =
    /^£?\s*(\d{1,4})(?:\.(\d{1,2}))?$/.exec(typed.replaceAll(',', '').trim()) ?? []
  if (whole === '') return null
  const pence = Number(whole) * 100 + Number(rest.padEnd(2, '0'))
  return pence > 0 ? pence : null
}

/** A count with at most one place behind the point; null: it is none between 0.1 and 9,999. */
export function countOf(typed: string): number | null {
  if (!/^\d{1,4}(\.\d)?$/.test(typed.trim())) return null
  const count = Number(typed)
  return count > 0 ? count : null
}
