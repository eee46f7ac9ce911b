/** What Cambridgeshire’s page says (S0), in its own order. */
import { cambridgeshireAppealAndCertificate } from './cambridgeshire-appeal-and-certificate.ts'
import { cambridgeshireDisagreementResolution } from './cambridgeshire-disagreement-resolution.ts'
import { cambridgeshireTalkingAndComplaints } from './cambridgeshire-talking-and-complaints.ts'
import { cambridgeshireTimeToAppeal } from './cambridgeshire-time-to-appeal.ts'
import { cambridgeshireTribunal } from './cambridgeshire-tribunal.ts'
import type { Claim } from './claim.ts'

export const cambridgeshireClaims: readonly Claim[] = [
  ...cambridgeshireTalkingAndComplaints,
  ...cambridgeshireDisagreementResolution,
  ...cambridgeshireAppealAndCertificate,
  ...cambridgeshireTimeToAppeal,
  ...cambridgeshireTribunal,
]
