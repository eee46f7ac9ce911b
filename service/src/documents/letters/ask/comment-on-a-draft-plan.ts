import { writtenDay } from '@way-forward/law'
import { sendTeam } from '../addressees.ts'
import { dueDay, replyDay } from '../due-day.ts'
import { choice, dayField, lines, text } from '../field.ts'
import { valuesFrom } from '../from-facts.ts'
import { howLate } from '../how-late.ts'
import { childrenAndFamiliesAct, sendRegulations } from '../instruments.ts'
import type { Block, Letter, LetterContext, Line } from '../letter.ts'
import { mayBeDecided } from '../part-of-concern.ts'
import { dayOr, gap, heading, line, list, paragraph } from '../prose.ts'
import { voiceOf } from '../voice.ts'
import { whose } from '../whose.ts'

const fields = {
  draft: choice(
    'What the council sent',
    {
      'draft-plan': 'A draft of a first plan',
      'proposal-to-amend': 'Changes that it proposes after a review',
    },
    'the draft plan or the proposed changes',
  ),
  servedOn: dayField(
    'The day on which it came to you',
    'the day on which the draft came',
    'By post or by email. The 15 days begin with this day.',
  ),
  needs: lines(
    'Comments on the needs (Section B)',
    'your comments on the draft',
    'What is missing, wrong or unclear, and the words that you would put. One point a line.',
  ),
  provision: lines(
    'Comments on the help (Section F)',
    'your comments on the draft',
    'Who gives it, how often, how long. One point a line.',
  ),
  others: lines(
    'Comments on other sections',
    'your comments on the draft',
    'Views, health, social care, outcomes. Begin with the letter of the section. One point a line.',
  ),
  place: text(
    'The school or college that you ask for',
    'the school or college that you ask for',
    'Leave it empty if you do not ask for one now.',
  ),
  placeKind: choice(
    'What kind of place it is',
    {
      listed:
        'A maintained school or nursery, an academy, a college of further education, a non-maintained special school, or a place approved under section 41',
      other: 'Another kind, such as an independent school without that approval',
      unsure: 'I am not sure',
    },
    'the kind of school or college',
  ),
  meeting: choice('Do you ask for a meeting?', { yes: 'Yes', no: 'No' }, 'whether you ask for a meeting'),
  papers: lines('Papers that you send with it', 'papers'),
}
type Context = LetterContext<typeof fields>

/** Comments on a draft plan or on proposed changes. Source: LAW-DUTY-08, LAW-DUTY-09, LAW-EHC-05, LAW-EHC-09. */
export const commentOnADraftPlan: Letter<typeof fields> = {
  id: 'comment-on-a-draft-plan',
  title: 'Comment on a draft plan',
  group: 'ask',
  when: 'The council has sent a draft plan, or changes that it proposes after a review. You have at least 15 days, the day on which it came included.',
  fields,
  needs: ['childName', 'reference'],
  to: () => sendTeam,
  write(context) {
    const { common, given, on, calendar } = context
    const { draft, servedOn, meeting, papers } = given
    const what = draft === 'proposal-to-amend' ? 'changes that you propose to' : 'draft of'
    const isChange = draft === 'proposal-to-amend'
    return {
      subject: [
        isChange ? 'Comments on the proposed changes to an EHC plan' : 'Comments on a draft EHC plan',
      ],
      body: [
        paragraph`These are my comments on the ${what} ${whose(voiceOf(common))} EHC plan. ${isChange ? 'The changes' : 'The draft'} came to me on ${dayOr(servedOn, 'the day on which it came')}. ${timeForComments(context)}`,
        ...comments(context),
        ...place(context),
        ...(meeting === 'yes'
          ? [
              paragraph`I ask for a meeting about ${isChange ? 'the changes' : 'the draft'}. Please offer me a day.`,
            ]
          : []),
        paragraph`Please tell me by ${replyDay(on, 10, calendar)} which of these points the council accepts, and for each that it does not accept, why not.`,
      ],
      enclosures: papers.map((each) => [each]),
    }
  },
  rules: ['LAW-DUTY-08', 'LAW-DUTY-09', 'LAW-EHC-05', 'LAW-EHC-09'],
  kinds: ['council-decision', 'plan-review'],
  fits: (concern) => concern.kind !== 'council-decision' || !mayBeDecided(concern),
  fromFacts(concern) {
    if (concern.kind === 'plan-review')
      return valuesFrom({
        draft: typeof concern.proposalOn === 'number' ? 'proposal-to-amend' : undefined,
        servedOn: concern.proposalOn,
      })
    if (concern.kind !== 'council-decision') return {}
    const { decision, noticeSentOn } = concern
    const isDraft = decision === 'draft-plan' || decision === 'proposal-to-amend'
    return isDraft ? valuesFrom({ draft: decision, servedOn: noticeSentOn }) : {}
  },
}

function timeForComments({ given: { draft, servedOn }, on, calendar }: Context): Line {
  const least =
    draft === 'proposal-to-amend'
      ? line`Regulation 22(2)(c) of ${sendRegulations} gives me at least 15 days to comment, beginning with the day of service.`
      : line`Regulation 13(1) of ${sendRegulations} gives me at least 15 days, beginning with the day of service, to comment, to ask for a school or college and to ask for a meeting.`
  if (servedOn === null) return least
  const due = dueDay('draft-comments', { served: servedOn }, calendar)
  if (due === null) return least
  return howLate(due, on) === 'late'
    ? line`${least} The fifteenth was ${writtenDay(due.lastDay)}. Fifteen days are the least, not the most, so I ask the council to take my comments into account while the plan is not final.`
    : line`${least} The fifteenth is ${writtenDay(due.lastDay)}.`
}

function comments({ given: { needs, provision, others, place } }: Context): readonly Block[] {
  const parts: readonly (readonly [string, readonly string[]])[] = [
    ['Section B: special educational needs', needs],
    ['Section F: special educational provision', provision],
    ['Other sections', others],
  ]
  const said = parts.filter(([, points]) => points.length > 0)
  if (said.length === 0) return place === null ? [list([[gap('your comments on the draft')]])] : []
  return said.flatMap(([title, points]) => [heading(title), list(points.map((each) => [each]))])
}

/** The school asked for: one of the listed kinds has a duty behind it. Source: LAW-DUTY-08, LAW-DUTY-09. */
function place({ given: { draft, place, placeKind } }: Context): readonly Block[] {
  if (place === null) return []
  const asks = line`I ask the council to name ${place} in Section I.`
  const begins =
    draft === 'proposal-to-amend'
      ? 'I ask the council to treat this as a request on a draft plan: it must then be met, unless the place is'
      : 'A timely request for such a place must be met, unless it is'
  const duty = line`${begins} unsuitable for age, ability, aptitude or special educational needs, or would be incompatible with the efficient education of others or the efficient use of resources (section 39(3) and (4)). If the council thinks that one of these is so, please tell me which, and on what facts.`
  const section = 'Section I: school or college'
  switch (placeKind) {
    case 'listed':
      return [
        heading(section),
        paragraph`${asks} It is of a kind listed in section 38(3) of ${childrenAndFamiliesAct}. ${duty}`,
      ]
    case 'other':
      return [
        heading(section),
        paragraph`${asks} It is not of a kind listed in section 38(3) of ${childrenAndFamiliesAct}. I ask the council to name it as the place that it thinks appropriate (section 40), because of what I say in this letter.`,
      ]
    default:
      return [
        heading(section),
        paragraph`${asks} If it is of a kind listed in section 38(3) of ${childrenAndFamiliesAct}, I make this request under that section. ${duty} If it is of another kind, I ask the council to consider it all the same, and to tell me so.`,
      ]
  }
}
