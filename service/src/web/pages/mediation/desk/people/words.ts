/** What is said of those who advise and mediate. */
import type { Capacity } from '../../../../../db/data.ts'

export const capacityNames: Readonly<Record<Capacity, string>> = {
  mediationAdviser: 'mediation adviser',
  mediator: 'mediator',
}

/** How much room somebody has. @param room null: they have not said */
export function roomWords(room: boolean | null, matters: number, capacity: number | null): string {
  const has = `${matters} ${matters === 1 ? 'matter' : 'matters'}`
  if (room === null || capacity === null) return `Has ${has}; has not said how many they take`
  return room
    ? `Room for ${capacity - matters} more; has ${has} of ${capacity}`
    : `No room: has ${has} of ${capacity}`
}
