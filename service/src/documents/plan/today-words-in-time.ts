/** Today's words while there is time. Source: LAW-MED-05 to 07, 20, 21, 25, 26, 28, 35, LAW-TIME-01, 04, 19, LAW-FORM-01 to 03. */
import { appealForm, writtenDay } from '@way-forward/law'
import {
  decisionIn,
  type LetterContext,
  lastDayOf,
  letterOf,
  type TodayPart,
  type TodayWords,
  whomToRing,
} from './today-context.ts'

/** Contact the mediation adviser. */
export function ringAdviser(context: LetterContext): TodayWords {
  const { step, concern } = context
  const isPressing = step.urgency === 'urgent' || step.urgency === 'late'
  return {
    heading: isPressing ? 'Contact the mediation adviser today' : 'Ring the mediation adviser this week',
    card:
      step.leaf === null
        ? step.urgency === 'late'
          ? 'You can still make contact'
          : 'Ringing early is always safe'
        : step.leaf.which === 'advised'
          ? 'Contact the mediation adviser by this day'
          : 'The last day to contact the mediation adviser',
    why: [whyCertificate(context), ...whyNow(context)],
    parts: [
      whomToRing,
      {
        heading: 'What to say or send',
        says: ['A call, an email or a form counts. An email leaves proof of the day.'],
        message: `I have had the council’s decision ${decisionIn(concern)}, in ${letterOf(concern).replace('your', 'a')}. I want to appeal. I [want / do not want] to mediate. If I do not mediate, please send me the mediation certificate. Please confirm in writing the day on which I contacted you.`,
      },
      {
        heading: 'Then',
        says: [
          'Write down the day, the time and the name. If nobody answers, write as well: your contact counts, not their reply.',
        ],
      },
    ],
  }
}

function whyCertificate({ concern }: LetterContext): string {
  if (concern.decision !== 'plan') {
    return 'You need the adviser’s certificate before you can appeal. You do not have to mediate.'
  }
  if (concern.disputed === undefined) {
    return 'Unless you dispute only the school or other setting, you need the adviser’s certificate before you can appeal. You do not have to mediate.'
  }
  return concern.disputed.some((part) => part === 'needs' || part === 'provision')
    ? 'You need the adviser’s certificate before you can appeal. You do not have to mediate.'
    : 'You may not need the adviser’s certificate, but as you dispute health or social care too, having it is the safe course. You do not have to mediate.'
}

function whyNow(context: LetterContext): string[] {
  const { step, on } = context
  const { deadline } = step
  if (deadline === null && step.urgency !== 'late') {
    return [
      'You have two months from the day on which the letter was sent. Their last day cannot be worked out here.',
    ]
  }
  if (deadline === null) {
    return [
      'The two months to make contact are over. If you made contact within them, tell us the day: it changes what comes next.',
      'If not, ring today all the same. A judge can let you appeal without a certificate.',
    ]
  }
  const { lastDay, laterDay } = deadline
  if (on > lastDay) {
    return [
      `On the safe reading the time to make contact ended on ${writtenDay(lastDay)}.${laterDay === null ? '' : ` On the later date of the letter it ends on ${writtenDay(laterDay)}.`}`,
      'Ring today. If it turns out to be late, a judge can still let you appeal without a certificate.',
    ]
  }
  const when = on === lastDay ? 'today' : writtenDay(lastDay)
  return [`The last day in law is ${when}. It does not move for a weekend, for August or for Christmas.`]
}

/** The adviser was contacted; the certificate is still to come. */
export function askForCertificate(context: LetterContext): TodayWords {
  const { step, concern } = context
  const { leaf } = step
  const isPressing = step.urgency === 'urgent' || step.urgency === 'late'
  return {
    heading: isPressing
      ? 'Press the adviser for your certificate today'
      : 'Ask the adviser for your certificate',
    card: leaf === null ? 'Your month to appeal starts with the certificate' : appealCard(leaf.which),
    why:
      leaf === null
        ? [
            'The two months are over, but you contacted the adviser in time. You have one month to appeal from the day on which the certificate is issued.',
            'If you do not want to mediate, say so: the certificate is due three working days later.',
          ]
        : [
            'You have made contact. If you do not want to mediate, say so: the certificate is due three working days later.',
            ...appealReceived(context),
          ],
    parts: [
      {
        heading: 'What to send',
        message: `I contacted you about the council’s decision ${decisionIn(concern)}. I do not want to mediate. Please send me the mediation certificate. By law it is due within three working days of your being told.`,
      },
      {
        heading: 'If you do want to mediate',
        says: [
          'Tell the council so, and what it is about, or let the mediation service pass it on. Note the day: the council then has 30 days to arrange it.',
        ],
      },
      {
        heading: 'If the adviser does not answer',
        says: [
          'Write again and keep both messages. Ask the Tribunal what to do if the certificate does not come; the law names no way for a slow adviser.',
        ],
      },
    ],
  }
}

/** The council's 30 days run. */
export function awaitMediation(context: LetterContext): TodayWords {
  const { leaf } = context.step
  const appealBy = lastDayOf(context, 'appeal')
  return {
    heading: 'Watch for the date of your mediation',
    card: leaf === null ? 'It must be arranged within 30 days' : 'It must be arranged by this day',
    why: [
      'The council was told that you want to mediate. You must hear the day and place at least five working days before.',
      ...(appealBy !== null && appealBy >= context.on
        ? [
            `The time to appeal runs on meanwhile: its last day is ${writtenDay(appealBy)}, or one month from the certificate where that is later.`,
          ]
        : ['Your month to appeal starts on the day that the certificate is issued.']),
    ],
    parts: [
      {
        heading: 'Meanwhile',
        list: [
          'Say who should be there to decide.',
          'Write down what you want, and what you could live with.',
          'If nothing is arranged by that day, come back to this page. You can then ask for your certificate.',
        ],
      },
    ],
  }
}

/** Nothing else comes first. */
export function sendAppeal(context: LetterContext): TodayWords {
  const { step } = context
  const { leaf, urgency } = step
  const heading = {
    calm: 'Get your appeal ready',
    soon: 'Send your appeal this week',
    urgent: 'Send your appeal today',
    late: 'Send your appeal today, and ask for more time',
  }[urgency]
  return {
    heading,
    card: leaf === null ? 'You may still be in time' : appealCard(leaf.which),
    why:
      urgency === 'late' ? betweenReadings(context) : [certificateWords(context), ...appealReceived(context)],
    parts: [
      whatToSend(context),
      ...(urgency === 'late'
        ? [
            {
              heading: 'What to write in the form',
              message:
                'I believe that this appeal is in time. If it is late, please extend the time, because [why it was not sent earlier].',
            },
          ]
        : []),
      {
        heading: 'Keep',
        says: ['Keep a copy of all of it, and the proof of the day and time on which it was sent.'],
      },
    ],
  }
}

/** What an appeal consists of. */
export function whatToSend({ concern }: LetterContext): TodayPart {
  const form = concern.decision === undefined ? 'SEND35' : appealForm(concern.decision)
  const hasCertificate = typeof concern.certificateIssuedOn === 'number'
  return {
    heading: 'What to send',
    list: [
      `Form ${form}, from GOV.UK. The form says where to send it.`,
      'The council’s decision letter.',
      ...(concern.decision === 'refuse-assess' || concern.decision === 'refuse-issue'
        ? []
        : ['The final plan with its papers.']),
      ...(hasCertificate ? ['The mediation certificate.'] : []),
    ],
  }
}

function certificateWords({ concern }: LetterContext): string {
  if (typeof concern.certificateIssuedOn === 'number')
    return 'You have the certificate, so nothing else comes first.'
  return 'You dispute only the school or other setting, so you need no certificate. You can still ask for mediation beside the appeal.'
}

function appealReceived({ step, on }: LetterContext): string[] {
  const lastDay = step.deadline?.lastDay
  if (lastDay === undefined) return []
  return [
    `The Tribunal must have your appeal by 5pm ${on === lastDay ? 'today' : `on ${writtenDay(lastDay)}`}. Posting it by then is not enough.`,
  ]
}

function betweenReadings({ step }: LetterContext): string[] {
  const { deadline } = step
  if (deadline === null) return []
  const { lastDay, laterDay } = deadline
  return [
    `On the safe reading the last day was ${writtenDay(lastDay)}.${laterDay === null ? '' : ` On a later reading it is ${writtenDay(laterDay)}.`} Which is right is not settled.`,
    'Send the appeal today, and ask in it for more time in case it is late. A judge decides.',
  ]
}

function appealCard(which: 'advised' | 'last'): string {
  return which === 'advised'
    ? 'Have your appeal with the Tribunal by this day'
    : 'The last day to appeal, by 5pm'
}
