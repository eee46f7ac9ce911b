/** Where the meetings of a matter are, as a token may read it: when each ends and its place, and nothing else that was written. */
import type { TokenTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import type { MeetingPlace } from './matter-shape.ts'

/** @param matterId a UUID */
export async function meetingPlaces(tx: TokenTx, matterId: string): Promise<readonly MeetingPlace[]> {
  const { rows } = await sql<MeetingPlace>`
    select step, ends_at as "endsAt", place from api.meetings_of(${matterId}::uuid)`.execute(tx)
  return rows
}
