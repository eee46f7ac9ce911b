/** What each decision notice must contain. */
import type { Notice } from './notice.ts'

/** Every notice. Source: LAW-NOT-01, LAW-NOT-02, LAW-NOT-05. */
export const notices: readonly Notice[] = []

/** The notice of this kind, or null. */
export function noticeOfKind(kind: string): Notice | null {
  return notices.find((each) => each.kind === kind) ?? null
}
