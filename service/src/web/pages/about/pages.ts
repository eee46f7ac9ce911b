/** The pages of plain words. */
import type { Page } from '../../kit/page.ts'
import { aboutPage } from './about.ts'
import { accessibilityPage } from './accessibility.ts'
import { privacyPage } from './privacy.ts'
import { safetyPage } from './safety.ts'

/** @param contact how to reach whoever runs this copy, or null */
export function aboutPages(contact: string | null): readonly Page[] {
  return [aboutPage, privacyPage, accessibilityPage(contact), safetyPage]
}
