/** Counts tries, in the database, so that all processes of the service count together. */
import { createHmac } from 'node:crypto'
import { sql } from '../db/sql.ts'
import type { Needs } from './needs.ts'

/** How many tries in how many minutes. */
export interface Limit {
  readonly name: string
  readonly most: number
  readonly minutes: number
}

/**
 * One try more. @param whose an address or an id; a hash of it is kept
 * @returns whether it is still within every limit. All are counted, also where one is over
 */
export async function countTry(
  needs: Pick<Needs, 'database' | 'secrets'>,
  whose: string,
  limits: readonly Limit[],
): Promise<boolean> {
  return (await countAndWait(needs, whose, limits)) === 0
}

/** As `countTry`. @returns seconds until it is within every limit again; 0: it is */
export async function countAndWait(
  { database, secrets }: Pick<Needs, 'database' | 'secrets'>,
  whose: string,
  limits: readonly Limit[],
): Promise<number> {
  let wait = 0
  for (const { name, most, minutes } of limits) {
    const key = `${name} ${createHmac('sha256', secrets.counts).update(whose).digest('base64url')}`
    const { rows } = await sql<{ readonly count: number; readonly left: number }>`
      insert into sign_in.rate_limit as counted (key, count) values (${key}, 1)
      on conflict (key) do update set
        count = case when counted.began_at < now() - make_interval(mins => ${minutes}) then 1 else counted.count + 1 end,
        began_at = case when counted.began_at < now() - make_interval(mins => ${minutes}) then now() else counted.began_at end
      returning count,
        ceil(extract(epoch from began_at + make_interval(mins => ${minutes}) - now()))::int as left`.execute(
      database,
    )
    const [counted] = rows
    if (counted !== undefined && counted.count > most) wait = Math.max(wait, counted.left, 1)
  }
  return wait
}

/** The longest time that is counted over, in minutes. */
export const longestCount = 24 * 60

const hour = 60
const day = longestCount

/** Codes asked for from one network: an office or a school may share an address. */
export const asksOfNetwork: readonly Limit[] = [{ name: 'asks-of-network', most: 60, minutes: hour }]
/** Codes sent to one address. With five tries each, a guess in a day has a chance of one in ten thousand. */
export const asksOfEmail: readonly Limit[] = [
  { name: 'asks-of-email-hour', most: 6, minutes: hour },
  { name: 'asks-of-email-day', most: 20, minutes: day },
]
/** Codes, links and passkeys tried from one network. */
export const triesOfNetwork: readonly Limit[] = [{ name: 'tries-of-network', most: 120, minutes: hour }]
/** Second steps tried for one person. */
export const triesOfPerson: readonly Limit[] = [
  { name: 'tries-of-person', most: 6, minutes: 15 },
  { name: 'tries-of-person-day', most: 40, minutes: day },
]

/**
 * The network of an IP address: whoever has one address of IPv6 has the other 2^64 of it too.
 * @param address as the server or its proxy names it
 */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped !== undefined || !address.includes(':')) return mapped ?? address
  const [before = '', after] = address.toLowerCase().split('%')[0]?.split('::') ?? []
  const groups = before === '' ? [] : before.split(':')
  const last = after === undefined || after === '' ? [] : after.split(':')
  const all =
    after === undefined
      ? groups
      : [...groups, ...Array(Math.max(0, 8 - groups.length - last.length)).fill('0'), ...last]
  return all
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')
}
