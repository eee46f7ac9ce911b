/** The dates that can be checked for a route, by the names of their kinds. */
import { type AnyKind, kindNamed, type RouteId } from '@way-forward/law'

const names: Readonly<Partial<Record<RouteId, readonly string[]>>> = {
  'draft-plan-representations': ['draft-comments', 'final-plan', 'final-amended-plan'],
  'mediation-advice': ['adviser-contact', 'certificate'],
  mediation: ['mediation-arranged', 'mediation-notice', 'commissioner-notified', 'certificate'],
  appeal: ['appeal', 'tribunal-response'],
  'appeal-late': ['appeal'],
  'appeal-leave-without-certificate': ['adviser-contact', 'appeal'],
  'appeal-recommendations': ['recommendation-response', 'recommendation-copy'],
  'appeal-continues': ['tribunal-response', 'order', 'unopposed'],
  'upper-tribunal-appeal': ['permission-to-appeal', 'upper-tribunal-appeal'],
  'discrimination-claim': ['discrimination-claim', 'tribunal-response'],
  'discrimination-claim-late': ['discrimination-claim'],
  'exclusion-review': ['governors-meeting', 'exclusion-review-panel'],
  'admission-appeal': [
    'admission-appeal',
    'admission-appeal-notice',
    'admission-appeal-heard',
    'admission-appeal-decision',
  ],
  'complaint-early-years': ['early-years-complaint'],
  'complaint-childrens-social-care': [
    'childrens-complaint',
    'childrens-complaint-stage-1',
    'childrens-complaint-stage-2',
    'childrens-complaint-stage-3-request',
    'childrens-complaint-panel',
    'childrens-complaint-panel-report',
    'childrens-complaint-response',
  ],
  'complaint-adult-social-care': ['health-or-adult-care-complaint'],
  'complaint-nhs': [
    'health-or-adult-care-complaint',
    'nhs-complaint-acknowledged',
    'nhs-complaint-explained',
  ],
  'ombudsman-lgsco': ['ombudsman-lgsco'],
  'ombudsman-phso': ['ombudsman-phso'],
  'assessment-request': ['assessment-decision', 'refusal-to-issue', 'final-plan'],
  'reassessment-or-review-request': ['reassessment-decision', 'reassessment-final-plan', 'annual-review'],
  'transport-appeal': ['transport-review'],
  'judicial-review': ['judicial-review'],
}

/** The kinds of date that belong to a route, in the order in which they come; none for most. */
export function datesOfRoute(id: RouteId): readonly AnyKind[] {
  return (names[id] ?? []).flatMap((name) => kindNamed(name) ?? [])
}

/** Every name that is used here, for the test that each is a kind. */
export const namesOfDates: readonly string[] = Object.values(names).flat()
