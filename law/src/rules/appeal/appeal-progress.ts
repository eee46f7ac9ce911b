/** How far an appeal has come, from what is known of its steps. */
import type { CouncilDecision } from '../../facts.ts'

/**
 * Whether an appeal has been made: the Tribunal received it, or a later step of it is known. The Tribunal
 * sends an appeal on to the council, and decides no other. Source: LAW-TIME-01, LAW-TIME-16, LAW-TIME-17.
 */
export function appealIsMade(concern: CouncilDecision): boolean {
  return (
    typeof concern.appealMadeOn === 'number' ||
    typeof concern.authorityReceivedAppealOn === 'number' ||
    tribunalHasDecided(concern)
  )
}

/** Whether the Tribunal has decided the appeal. Source: LAW-TIME-17. */
export function tribunalHasDecided({ tribunalDecidedOn, permissionRefusedOn }: CouncilDecision): boolean {
  return typeof tribunalDecidedOn === 'number' || typeof permissionRefusedOn === 'number'
}
