import { type Concern, type NoticeKind, noticeOfKind } from '@way-forward/law'
import { sendTeam } from '../addressees.ts'
import { decisionFields } from '../decision-in-dispute.ts'
import { replyDay } from '../due-day.ts'
import { valuesFrom } from '../from-facts.ts'
import { sendRegulations } from '../instruments.ts'
import type { Block, Letter, Line } from '../letter.ts'
import { counted, dayOr, gap, line, list, paragraph } from '../prose.ts'
import { paragraphOf } from '../sentences.ts'
import { voiceOf } from '../voice.ts'
import { inFull, type MissingContents, missingContents } from './missing-contents.ts'
import { missingField, noticeInWords, noticeKindField } from './notice-words.ts'

const fields = {
  notice: noticeKindField,
  noticeDatedOn: decisionFields.noticeDatedOn,
  missing: missingField,
}

/** Asks for what a decision notice leaves out. Source: LAW-NOT-01 to 05. */
export const askForACompleteNotice: Letter<typeof fields> = {
  id: 'ask-for-a-complete-notice',
  title: 'Ask for what the decision letter leaves out',
  group: 'decisions-and-notices',
  when: 'The council’s decision letter leaves out something that it must say. Time to appeal may run all the same: do not wait for the answer.',
  fields,
  needs: ['childName', 'reference'],
  to: () => sendTeam,
  write({ common, given, on, calendar }) {
    const { notice, noticeDatedOn, missing } = given
    const voice = voiceOf(common)
    const what = notice === null ? gap('the decision that the letter gives') : noticeInWords[notice]
    const isProposal = notice === 'proposal-to-amend'
    const found = missingContents(notice, missing, noticeDatedOn ?? on)
    const { statutory, goodPractice } = found
    const isEmpty = statutory.length + goodPractice.length === 0
    return {
      subject: [
        isProposal
          ? 'Your letter about changes to an EHC plan: what it leaves out'
          : 'Your decision letter: what it leaves out',
      ],
      body: [
        paragraph`I have your letter about ${voice.person}, dated ${dayOr(noticeDatedOn, decisionFields.noticeDatedOn.gap)}. Its subject is ${what}.`,
        ...(isProposal || (statutory.length === 0 && !isEmpty) ? [] : [paragraphOf(whatTheLawAsks(notice))]),
        ...(isEmpty ? [list([[gap('what is missing from the council’s letter')]])] : []),
        ...(statutory.length === 0
          ? []
          : [
              paragraphOf(
                counted(
                  statutory,
                  'This is required, and I do not find it in the letter:',
                  'These are required, and I do not find them in the letter:',
                ),
              ),
              list(statutory),
            ]),
        ...(goodPractice.length === 0 ? [] : [paragraphOf(lead(found, notice)), list(goodPractice)]),
        paragraphOf(
          line`Please send ${statutory.length + goodPractice.length === 1 ? 'it' : 'all of it'} to me in writing by ${replyDay(on, 5, calendar)}.`,
          statutory.length === 0 || isProposal
            ? null
            : 'Please send it as a complete notice, and tell me from which day the council counts the time to appeal.',
        ),
        ...(statutory.length === 0 || isProposal ? [] : [ifTimeRunsOut()]),
      ],
    }
  },
  rules: ['LAW-NOT-01', 'LAW-NOT-02', 'LAW-NOT-03', 'LAW-NOT-04', 'LAW-NOT-05'],
  kinds: ['council-decision'],
  fromFacts: noticeOf,
}

function whatTheLawAsks(notice: NoticeKind | null): Line {
  const found = notice === null ? null : noticeOfKind(notice)
  return found === null
    ? line`What such a notice must contain stands in ${sendRegulations}: the regulation for each kind of decision, and regulation 32 about mediation.`
    : line`What such a notice must contain stands in ${sendRegulations}: ${inFull(found.provision)}, and regulation 32 about mediation.`
}

function lead({ statutory, goodPractice }: MissingContents, notice: NoticeKind | null): string {
  const also = statutory.length === 0 ? '' : 'also '
  if (notice === null)
    return `I ${also}ask for ${goodPractice.length === 1 ? 'this' : 'these'}, which the law requires in some decisions:`
  return `I ${also}ask for ${goodPractice.length === 1 ? 'this' : 'these'}, as good practice:`
}

/** A defective notice is a recognised reason to ask for more time. Source: LAW-NOT-04. */
function ifTimeRunsOut(): Block {
  return paragraph`The time to appeal may be running meanwhile. If it runs out before I have this, I may have to ask the Tribunal for more time. I would then show it your letter and this one: I understand that a notice which leaves out what it must say is a recognised reason for asking.`
}

/** The kind only where the plan’s answers leave no choice between two notices. */
function noticeOf(concern: Concern): Readonly<Record<string, string>> {
  if (concern.kind !== 'council-decision') return {}
  const { decision, noticeDatedOn, noticeSentOn } = concern
  const dated = noticeDatedOn ?? noticeSentOn
  const notice = decision === undefined ? null : noticeOfKind(decision)
  const kind = decision === 'refuse-amend' ? undefined : notice?.kind
  return valuesFrom({ notice: kind, noticeDatedOn: dated })
}
