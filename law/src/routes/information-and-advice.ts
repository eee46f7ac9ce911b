import { type ConcernKind, concernKinds } from '../facts.ts'
import type { DecisionMatter } from '../position/matter.ts'
import { always, type Found, found, reason, route } from './route.ts'

const arranged = reason(
  'The council must arrange it for parents, children and young people. It is free.',
  'LAW-DUTY-04',
)
const inTheLocalOffer = reason(
  'The council’s Local Offer, which it must publish, says how to reach it, how to complain, and what else there is near you.',
  'LAW-DUTY-03',
)
const aboutDisability = reason(
  'In its area it also advises about disability, which means here what it means in the Equality Act.',
  'LAW-DEF-07',
)
const healthwatch = reason(
  'Healthwatch, where it still works, tells you about health services. It decides no complaints.',
  'LAW-CMP-10',
)
const beyondIt = reason(
  'Ask whether it helps with this where special educational needs or a disability play a part.',
  'LAW-DUTY-04',
)
const doWhatIsAsked = reason(
  'With an appeal under way it can help you to keep to what the Tribunal asks. Whoever does not give it the papers that it requires commits an offence; that holds for the council as for you.',
  'LAW-APP-14',
)

const open = found('open', [arranged, inTheLocalOffer])
const duringAppeal = found('open', [arranged, doWhatIsAsked])
const aboutHealth = found('open', [arranged, inTheLocalOffer, healthwatch])
const discrimination = found('open', [arranged, aboutDisability])
const aboutOtherThings = found('open', [arranged, beyondIt, inTheLocalOffer])

const others = ['exclusion', 'admission', 'transport', 'social-care', 'records'] as const
const named: readonly ConcernKind[] = ['council-decision', 'health-service', 'discrimination', ...others]
type Named = 'council-decision' | 'health-service' | 'discrimination' | (typeof others)[number]

/** Information, advice and support (SENDIASS). Source: LAW-DUTY-03, LAW-DUTY-04, LAW-NOT-01, LAW-DEF-07, LAW-CMP-10, LAW-APP-14. */
export const informationAndAdvice = route(
  {
    id: 'information-and-advice',
    title: 'Free advice for your area',
    what: 'The information, advice and support service, often called SENDIASS, explains your choices and can stand by you.',
    goodFor: 'Someone who knows your council, reads your letter with you and comes to meetings.',
    cannot: 'It decides nothing, and asking it stops no time limit.',
    cost: 'Free',
    time: 'No set time',
    binding: 'Nothing is decided',
    beside: 'Can run beside all others',
    steps: [
      'Find the service in the council’s letter or in its Local Offer.',
      'Say in your first sentence what it is about and your last day, if you have one.',
      'If nobody calls back in time, do not wait: take the next step yourself.',
    ],
    whom: 'The service for your council’s area. Children and young people may ask it themselves.',
    rules: ['LAW-DUTY-03', 'LAW-DUTY-04', 'LAW-NOT-01', 'LAW-DEF-07', 'LAW-CMP-10', 'LAW-APP-14'],
  },
  {
    ...always(concernKinds.filter((kind) => !named.includes(kind)) as Exclude<ConcernKind, Named>[], open),
    ...always(others, aboutOtherThings),
    ...always(['health-service'], aboutHealth),
    ...always(['discrimination'], discrimination),
    'council-decision': findAdvice,
  },
)

function findAdvice({ concern: { appealMadeOn, tribunalDecidedOn } }: DecisionMatter): Found {
  return typeof appealMadeOn === 'number' && typeof tribunalDecidedOn !== 'number' ? duringAppeal : open
}
