/** The clocks of a move to another area, and of mediation that the council must arrange. */
import { dueDay } from '../due-day.ts'
import { sendRegulations } from '../instruments.ts'
import { dayOr, line } from '../prose.ts'
import { begunWith, whose } from '../whose.ts'
import type { OverdueClock } from './overdue-clock.ts'

/** Source: LAW-EHC-12, LAW-MED-25, LAW-MED-26. */
export const otherClocks = {
  'plan-transfer': {
    option: 'To pass the plan to the new council, after a move (write to the old council)',
    thing: 'EHC plan to be passed to the new council',
    began: ({ startedOn, toldOn }, voice) =>
      line`${voice.subject} moved to another council’s area on ${dayOr(startedOn, 'the day of the move')}. I told you of the move on ${dayOr(toldOn, 'the day on which you told the old council')}.`,
    law: line`Regulation 15 of ${sendRegulations} asks the old council to transfer the plan on the day of the move. If it was not told of the move 15 working days before, it has 15 working days, beginning with the day on which it became aware of it.`,
    dayGap: 'the day by which the plan had to be passed on',
    missing: 'The plan has not been transferred.',
    asks: 'transfer the plan, and tell me the day on which you did',
    excusedBy: null,
    // Without the day of telling the old council could have more time than can be counted here.
    due: ({ startedOn, toldOn }, calendar) =>
      toldOn === null ? null : dueDay('plan-transfer', { moved: startedOn, told: toldOn }, calendar),
    rules: ['LAW-EHC-12'],
  },
  'new-authority-informs': {
    option: 'To say what it will do with the plan, after a move: six weeks (write to the new council)',
    thing: 'EHC plan transferred to you',
    began: ({ startedOn }, voice) =>
      line`${begunWith(whose(voice))} EHC plan was transferred to you on ${dayOr(startedOn, 'the day of the transfer')}.`,
    law: line`Regulation 15 of ${sendRegulations} gives the new council six weeks, from the transfer, to tell me when it will review the plan and whether it will re-assess.`,
    dayGap: 'six weeks from the transfer',
    missing: 'I have not been told.',
    asks: 'tell me both',
    excusedBy: null,
    due: ({ startedOn }, calendar) => dueDay('new-authority-informs', { transferred: startedOn }, calendar),
    rules: ['LAW-EHC-12'],
  },
  'new-authority-review': {
    option: 'To review the plan, after a move (write to the new council)',
    thing: 'review of the EHC plan transferred to you',
    began: ({ startedOn, reviewedOn }, voice) =>
      line`${begunWith(whose(voice))} EHC plan was transferred to you on ${dayOr(startedOn, 'the day of the transfer')}. It was made or last reviewed on ${dayOr(reviewedOn, 'the day of the last review')}.`,
    law: line`Regulation 15 of ${sendRegulations} asks the new council to review it within 12 months of its making or last review, or within three months beginning with the transfer, whichever is later.`,
    dayGap: 'the later of the two days',
    missing: 'There has been no review.',
    asks: 'hold the review, and tell me its day',
    excusedBy: null,
    // Without the last review the twelve months could end later than can be counted here.
    due: ({ startedOn, reviewedOn }, calendar) =>
      reviewedOn === null
        ? null
        : dueDay(
            'new-authority-review',
            { transferred: startedOn, 'plan-made-or-last-reviewed': reviewedOn },
            calendar,
          ),
    rules: ['LAW-EHC-12', 'LAW-DUTY-11'],
  },
  'mediation-arranged': {
    option: 'To arrange mediation that is not about health alone: 30 days from hearing that you want it',
    thing: 'mediation that I asked for',
    began: ({ startedOn }) =>
      line`On ${dayOr(startedOn, 'the day on which the council was told')} the council was told that I want mediation, and about which issues.`,
    law: line`Regulations 35(4) and 36(2) of ${sendRegulations} give the council 30 days, from being told, to arrange it.`,
    dayGap: '30 days from the day on which the council was told',
    missing: 'It has not been arranged.',
    asks: 'tell me the day and place of the mediation',
    excusedBy: null,
    alsoLate: () =>
      line`A council that cannot arrange it in time must tell the mediation adviser so as soon as it can, and the adviser then issues the certificate within three working days (regulation 39(2) and (3)). If you have not told the adviser, please do so today, and send me a copy.`,
    due: ({ startedOn }, calendar) => dueDay('mediation-arranged', { informed: startedOn }, calendar),
    rules: ['LAW-MED-25', 'LAW-MED-26'],
  },
} as const satisfies Readonly<Record<string, OverdueClock>>
