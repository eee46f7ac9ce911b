/** The addresses of the certificates of a matter, and who may open them. */
import type { PersonTx } from '../../../../db/data.ts'
import { type Certificate, readCertificates } from '../../../../mediation/certificate/read-certificates.ts'
import type { Matter } from '../../../../mediation/matter.ts'
import { wallWithFamily } from '../../../../mediation/walls-of-matter.ts'
import { isUuid } from '../../cases/opened-case.ts'
import { matterAddress } from '../matter-frame.ts'

/** The address of all, or of what lies below. */
export function certificateAddress(matter: Pick<Matter, 'id'>, below: '' | `/${string}` = ''): string {
  return matterAddress(matter, `/certificate${below}`)
}

/** Certificates are of mediation alone, between its service and the family. */
export function hasCertificates(matter: Matter): boolean {
  return matter.process === 'mediation' && wallWithFamily(matter) !== null
}

/** The certificate that an address names; null: there is none that the reader may see. */
export async function certificateNamed(
  tx: PersonTx,
  matter: Matter,
  id: string | null | undefined,
): Promise<Certificate | null> {
  if (id == null || !isUuid(id) || !hasCertificates(matter)) return null
  return (await readCertificates(tx, matter.id)).find((each) => each.id === id) ?? null
}

/** The page of all certificates of a matter, in the way back of those below it. */
export function certificatesOf(matter: Pick<Matter, 'id'>): { readonly text: string; readonly href: string } {
  return { text: 'Certificates', href: certificateAddress(matter) }
}
