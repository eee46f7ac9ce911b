/** The largest matters of the demonstration: an agreement with twelve terms, and a disagreement resolution with eight sides. */
import { type AgreementTerm, emptyAgreement } from '../../mediation/agreement/agreement.ts'
import { answerConsent } from '../../mediation/disagreement/answer-consent.ts'
import { beginDisagreement, type PartWith } from '../../mediation/disagreement/begin-disagreement.ts'
import { consentsOf } from '../../mediation/disagreement/consents.ts'
import { openMatter } from '../../mediation/open-matter.ts'
import { caseOfMatter } from '../../mediation/read-matter.ts'
import type { Referral } from '../../mediation/step-kinds.ts'
import { exampleMatters, examplePeople } from '../people.ts'
import { accept, councilOf, takeFamilySide, write } from './agreement.ts'
import { inMatterAs, type MatterFill } from './matters.ts'

/** Fills both. */
export async function fillLargeMatters(fill: MatterFill): Promise<void> {
  await fillEightSides(fill)
  await fillTwelveTerms(fill)
}

const referralOf = (name: string, phone: string): Referral => ({
  name,
  label: 'carer',
  childName: null,
  email: null,
  phone,
  reach: null,
  needs: null,
  about: null,
  consent: null,
  authority: 'Kent',
})

const schools: readonly (readonly [string, NonNullable<PartWith['setting']>, string])[] = [
  [
    'The infant school, which has closed since',
    'maintained-school',
    'Which help was given in the first two years.',
  ],
  ['The academy that the plan names', 'academy', 'Which adult helps in which lessons, and who stands in.'],
  ['The college that begins in September', 'college', 'What is made ready before the first day.'],
  ['The nursery of the younger brother', 'early-years', 'Whether both can be brought by one escort.'],
  [
    'The independent school that the family asks for',
    'independent-school',
    'Whether a place is kept until January.',
  ],
]

async function fillEightSides({ doors: { data }, parts, ago }: MatterFill): Promise<void> {
  const family = 'Two grandparents who are the guardians of child Z'
  await data.actingAs({ person: examplePeople['mediation-adviser'].id }, async (tx) => {
    const id = exampleMatters.eight
    if ((await caseOfMatter(tx, id)) !== null) return
    await openMatter(tx, {
      id,
      process: 'disagreement-resolution',
      service: parts.mediation,
      opener: parts.mediation,
      area: null,
      concernKind: null,
      withFamily: true,
      referredOn: ago(15),
      referral: referralOf(family, '01632 960 301'),
    })
    const isBegun = await beginDisagreement(tx, {
      matter: id,
      onDay: ago(14),
      knownAs: family,
      runsBeside: ['appeal', 'complaint'],
      toldConsent: 'They said yes on the telephone.',
      parts: [
        {
          role: 'authority',
          organisation: parts.council,
          name: 'council',
          subject: 'not-delivered',
          says: 'Who makes sure that the help in the plan is given in every one of these places.',
        },
        {
          role: 'commissioner',
          organisation: parts.commissioner,
          name: 'commissioner',
          subject: 'provision',
          says: 'Which therapist comes where, and how often.',
        },
        ...schools.map(
          ([name, setting, says]): PartWith => ({
            role: 'provider',
            organisation: null,
            name,
            setting,
            subject: 'provision',
            says,
          }),
        ),
      ],
    })
    if (!isBegun) throw new Error('the service adds sides to what it opened')
  })
}

/** By whom each is to be done, until so many days from today, and what. */
const terms: readonly (readonly [by: 'council' | 'school', days: number, what: string])[] = [
  [
    'council',
    -4,
    'Send the family the notes of all meetings since March, with the names of those who were there.',
  ],
  [
    'council',
    -1,
    'Name one officer who answers within two working days, and somebody who stands in when that officer is away.',
  ],
  ['council', 0, 'Write to the school that the hours of the plan are not to be shared between children.'],
  [
    'council',
    3,
    'Ask an occupational therapist for advice, and send the letter to the family on the same day.',
  ],
  ['council', 6, 'Pay back the taxi fares of the spring term.'],
  ['council', 7, 'Agree with the family on one page that says what is done when the escort is ill.'],
  ['council', 14, 'Send the amended plan in draft, with everything that changed marked.'],
  ['council', 21, 'Meet the family and the school for an hour, to go through the draft.'],
  ['council', 40, 'Review how the new timetable goes, from what the child says about it as well.'],
  ['school', 5, 'Put the visual timetable up in every room that the child uses, and in the hall.'],
  ['school', 10, 'Give both adults the training that the therapist names, before they work alone.'],
  ['school', 30, 'Send home one page each Friday: what went well, what did not, what is tried next.'],
]
const termId = (number: number): string => `0e000000-0000-4000-8000-0000000000${number + 40}`

async function fillTwelveTerms(fill: MatterFill): Promise<void> {
  const { doors, parts, ago } = fill
  await doors.data.actingAs({ person: examplePeople['mediation-adviser'].id }, async (tx) => {
    if ((await caseOfMatter(tx, exampleMatters.twelve)) !== null) return
    await openMatter(tx, {
      id: exampleMatters.twelve,
      process: 'disagreement-resolution',
      service: parts.mediation,
      opener: parts.mediation,
      area: null,
      concernKind: null,
      withFamily: true,
      referredOn: ago(60),
      referral: referralOf('The other parent, of child Y', '01632 960 302'),
    })
    await beginDisagreement(tx, {
      matter: exampleMatters.twelve,
      onDay: ago(60),
      knownAs: 'A family that wants everything in writing, and has good reason for it',
      runsBeside: [],
      toldConsent: 'They said yes on the telephone.',
      parts: [
        {
          role: 'authority',
          organisation: parts.council,
          name: 'council',
          subject: 'not-delivered',
          says: 'How the help in the plan is given from now on.',
        },
      ],
    })
  })
  await takeFamilySide(fill, 'twelve')
  await inMatterAs(doors.data, 'council-officer', 'twelve', async (tx, matter) => {
    const own = consentsOf(matter).find(({ side }) => side.isMine)
    if (own === undefined || own.consent !== 'silent') return
    await answerConsent(tx, matter, {
      word: 'joins',
      side: own.side.id,
      onDay: ago(55),
      says: '',
      origin: doors.origin,
    })
  })
  const council = await councilOf(fill, 'twelve')
  const agreed = terms.map(
    ([by, days, what], number): AgreementTerm => ({
      id: termId(number),
      what,
      side: by === 'council' ? council : null,
      named: by === 'council' ? null : 'Example Academy',
      kind: 'own-day',
      by: ago(-days),
    }),
  )
  await write(fill, 'twelve', 'mediation-adviser', 0, { ...emptyAgreement, terms: agreed })
  await accept(fill, 'twelve', 'council-officer', ago(20))
  await accept(fill, 'twelve', 'other-parent', ago(20))
}
