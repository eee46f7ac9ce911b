import { earlierOf, isoOf, laterOf } from '../time/day.ts'
import { weeksOf } from '../time/period.ts'
import { dayField, optionalDay } from './field.ts'
import { type Clock, kind, type Step } from './kind.ts'

const weeksFromProposal = 8
const weeksFromMeeting = 12

/**
 * The last day for the council to send the final amended plan, or to say that it will not amend: eight
 * weeks of its proposal, and at most 12 of the review meeting where that is known. Source: LAW-EHC-09.
 */
export const finalAmendedPlan = kind({
  name: 'final-amended-plan',
  title: 'Final amended plan',
  says: 'The council must send the final amended plan, or say that it will not amend, within eight weeks of sending its proposal, and at most 12 weeks after the review meeting.',
  fields: {
    proposed: dayField('The day on which the council sent the changes that it proposes.'),
    meeting: optionalDay('The day of the review meeting, where the changes follow one.'),
  },
  manner: 'sent',
  runsOn: 'authority',
  relaxedIn2020: true,
  since2014: true,
  rules: ['LAW-EHC-09'],
  check({ proposed, meeting }) {
    if (meeting === undefined || proposed >= meeting) return null
    return {
      code: 'bad-value',
      field: 'proposed',
      message: `A proposal that follows the review meeting (${isoOf(meeting)}) cannot have been sent before it. Check both dates, or leave "meeting" out.`,
    }
  },
  clock({ proposed, meeting }): Clock {
    const afterProposal = weeksOf(proposed, weeksFromProposal)
    const fromProposal: Step = {
      say: 'Eight weeks after sending the proposal',
      from: proposed,
      to: afterProposal,
      rule: 'LAW-EHC-09',
    }
    if (meeting === undefined) return { lastDay: afterProposal, working: [fromProposal] }

    const afterMeeting = weeksOf(meeting, weeksFromMeeting)
    const lastDay = earlierOf(afterProposal, afterMeeting)
    const laterDay = laterOf(afterProposal, afterMeeting)
    return {
      lastDay,
      laterDay,
      doubts: laterDay > lastDay ? whichCounts : [],
      working: [
        fromProposal,
        {
          say: '12 weeks after the review meeting: four to propose and eight to finish',
          from: meeting,
          to: afterMeeting,
          rule: 'LAW-EHC-09',
        },
        {
          say: 'The earlier of the two is the end of the time',
          from: lastDay,
          to: lastDay,
          rule: 'LAW-EHC-09',
        },
      ],
    }
  },
})

const whichCounts = [
  'The eight weeks of the proposal and the 12 weeks of the review meeting end on different days. The earlier is the safe one to expect; before the council is called late, let the other pass.',
]
