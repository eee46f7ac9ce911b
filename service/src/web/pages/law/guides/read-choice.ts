/** Which statements a visitor asked for. */
import { type GuideId, guides, type Verdict, verdicts } from '@way-forward/law'

/** What is asked for; null: any. */
export interface Choice {
  readonly guide: GuideId | null
  readonly verdict: Verdict | null
}

/** What an address asks for. @returns null where nothing is asked for; what is not known counts as any */
export function readChoice(query: URLSearchParams): Choice | null {
  const [guide, verdict] = [query.get('guide'), query.get('verdict')]
  if (guide === null && verdict === null) return null
  return {
    guide: guides.find((each) => each === guide?.toUpperCase()) ?? null,
    verdict: verdicts.find((each) => each === verdict?.toUpperCase()) ?? null,
  }
}
