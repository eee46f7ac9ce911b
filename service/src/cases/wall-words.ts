/** What walls are called where somebody chooses one or sees behind which a thing stands. */
import type { CaseFile, Party, Wall } from './case-file.ts'

/** Who can see what stands behind a wall, as its reader would say it: "Only you", "You and Example SENDIASS". */
export function wallInWords(wall: Wall, { parties }: Pick<CaseFile, 'parties'>): string {
  const owner = parties.find(({ id }) => id === wall.party)
  switch (wall.kind) {
    case 'private':
      return owner === undefined || owner.isMine ? whoIsAlone(owner) : `Only ${nameOfParty(owner)}`
    case 'family':
      return 'The family, and who it lets in'
    case 'adviser-joint':
      return owner?.isMine === true
        ? 'You and the family that asked you'
        : `You and ${owner === undefined ? 'your adviser' : nameOfParty(owner)}`
    case 'shared':
      return 'Everybody in this case'
    case 'mediation-private':
      return 'The mediation service'
    case 'mediation-with':
      return owner === undefined
        ? 'You and the mediation service'
        : `${nameOfParty(owner)} and the mediation service`
    case 'matter':
      return 'Everybody who takes part in this mediation or disagreement resolution'
    case 'mediation':
      return 'Everybody in the mediation'
    case 'agreement':
      return 'Everybody whom the agreement concerns'
  }
}

function whoIsAlone(owner: Party | undefined): string {
  return owner?.organisation == null ? 'Only you' : `Only ${owner.organisation}`
}

/** What a party is called: its organisation, or the names of its people. */
export function nameOfParty({ organisation, people, label }: Party): string {
  return organisation ?? (people.map(({ name }) => name).join(' and ') || label)
}
