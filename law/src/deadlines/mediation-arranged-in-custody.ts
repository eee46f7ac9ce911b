import { daysFrom } from '../time/period.ts'
import { dayField } from './field.ts'
import { kind } from './kind.ts'
import { note } from './one-period.ts'

const days = 30

/**
 * The same date in custody, where the 30 days start when the mediation adviser is told of the wish to mediate.
 * That day is not asked for: it is the first contact at the earliest. That it may be the day on which the
 * council was told is the later reading. Source: LAW-DET-03, LAW-TIME-21.
 */
export const mediationArrangedInCustody = kind({
  name: 'mediation-arranged',
  title: 'Mediation arranged, in custody',
  says: 'In custody the mediation must be arranged within 30 days from the day on which the mediation adviser was told that the family wants it.',
  fields: {
    contacted: dayField('The day on which the family first contacted the mediation adviser.'),
    told: dayField('The day on which the council was told that the family wants mediation.'),
  },
  manner: 'done',
  runsOn: 'authority',
  rules: ['LAW-DET-03'],
  clock({ contacted, told }) {
    const lastDay = daysFrom(contacted, days)
    const laterDay = daysFrom(told, days)
    return {
      lastDay,
      laterDay,
      doubts: [startsWithTheAdviser],
      working: [
        {
          say: '30 days from the first contact with the mediation adviser; every day counts',
          from: contacted,
          to: lastDay,
          rule: 'LAW-DET-03',
        },
        ...(laterDay > lastDay
          ? [
              {
                say: '30 days from the day on which the council was told, in case the adviser heard of it then',
                from: told,
                to: laterDay,
                rule: 'LAW-DET-03',
              } as const,
            ]
          : []),
        notTheCouncil,
      ],
    }
  },
})

const notTheCouncil = note(
  'Elsewhere the 30 days start when the council is told; in custody they start with the adviser',
  'LAW-DET-03',
)
const startsWithTheAdviser =
  'In custody the 30 days start when the mediation adviser was told that you want mediation. This counts from your first contact with the adviser; if you said it later, it ends later. Ask an adviser who knows the rules for custody.'
