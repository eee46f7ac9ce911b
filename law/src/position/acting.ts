/** What a finding gains where someone else must act, or where the one who asks acts for another. */
import type { FactName, Person } from '../facts.ts'
import { reason } from '../routes/route.ts'
import type { Reason } from '../rule.ts'
import { type Actor, asksForThemselves } from '../rules/people/who-acts.ts'

/**
 * Whose a right is, as far as it matters who may use it. `appeal`, `mediation`, `request`, `reassessment` and
 * `plan` are rights of parent or young person under the Act, where its rules on capacity hold; `claim` is the
 * discrimination claim; `school` are rights of parents under other rules; `anyone` needs nobody's right.
 */
export type Whose =
  | 'appeal'
  | 'mediation'
  | 'request'
  | 'reassessment'
  | 'plan'
  | 'claim'
  | 'school'
  | 'anyone'

/** What is added to a finding. */
export interface Added {
  readonly why: readonly Reason[]
  readonly needs: readonly FactName[]
  /** What must come first; null: nothing more than before. */
  readonly first: Reason | null
}
/** What is added to the findings of each kind of right; nothing where it is left out. */
export type AddedTo = { readonly [W in Whose]?: Added }

/**
 * What is added for this person.
 * @param actor who must act
 * @returns null where nothing is: the one who asks may use every right
 * Source: LAW-DEF-05, LAW-CAP-01 to 07, LAW-CHILD-01, LAW-APP-13.
 */
export function addedFor(person: Person, actor: Actor): AddedTo | null {
  const { asks, youngPersonCapacity, parentRepresentative } = person
  const own = asksForThemselves(person, actor)
  switch (actor) {
    case 'parent':
      if (own) return null
      return asks === 'alternative-person' ? parentHasCapacity : askYourParent
    case 'young-person':
      if (own) return null
      return youngPersonCapacity === undefined ? youngPersonActsUnlessUnable : youngPersonActs
    case 'young-persons-representative':
      return own ? youActForThem : representativeActs
    case 'parent-for-young-person':
      return own ? parentActsForThem : askTheParent
    case 'alternative-person':
      return own ? youActForThem : someoneActs
    case 'parents-representative':
      if (own) return youActForTheParent
      if (parentRepresentative === 'none') return nobodyActsForTheParent
      return parentRepresentative === undefined ? someoneActsForTheParent : parentsRepresentativeActs
    case 'parents-representative-for-young-person':
      if (own) return youActForThem
      if (parentRepresentative === 'none') return nobodyActsForThem
      return parentRepresentative === undefined ? someOtherActsForThem : parentsRepresentativeActsForThem
    case 'young-person-in-doubt':
    case 'parent-in-doubt':
      return inDoubt
  }
}

function added(why: readonly Reason[], first: Reason | null = null, needs: readonly FactName[] = []): Added {
  return { why, needs, first }
}

/** The same for every right under the Act, where its rules on capacity hold. */
function underTheAct(each: Added): AddedTo {
  return { appeal: each, mediation: each, request: each, reassessment: each, plan: each }
}

/** As above; in mediation the young person may be there too. */
function insteadOfYoungPerson(each: Added): AddedTo {
  return { ...underTheAct(each), mediation: { ...each, why: [...each.why, youngPersonMayCome] } }
}

const youngPersonMayCome = reason(
  'The young person may come to the mediation if the one who acts and the mediator agree. The mediator must find out what they think.',
  'LAW-CAP-07',
)
const representativeIs = reason(
  'A representative is a deputy of the Court of Protection, or someone with a power of attorney, for such matters.',
  'LAW-CAP-02',
)

const parentOf = reason(
  'A parent has to do this. That is anyone who has parental responsibility for the child or who cares for the child.',
  'LAW-DEF-08',
)
const askYourParent: AddedTo = {
  appeal: added(
    [],
    reason(
      'You cannot appeal in your own name in England. Your parent, or whoever cares for you, can. Tell them what you want.',
      'LAW-CHILD-01',
    ),
  ),
  mediation: added(
    [],
    reason(
      'Your parent, or whoever cares for you, has to ask for this. What you think must be asked.',
      'LAW-CHILD-01',
    ),
  ),
  request: added(
    [],
    reason('Your parent can ask for it, and so can your school. You can ask them to.', 'LAW-DUTY-05'),
  ),
  reassessment: added(
    [],
    reason('Your parent can ask for it, and so can your school. You can ask them to.', 'LAW-DUTY-12'),
  ),
  plan: added([], parentOf),
  claim: added([], reason('Your parent has to make this claim for you.', 'LAW-APP-13')),
  school: added([], parentOf),
}
const parentHasCapacity = underTheAct(added([], parentOf))

const theirOwn = reason(
  'Over school-leaving age this right is the young person’s own. They can ask you to help and to speak for them.',
  'LAW-DEF-05',
)
const theirClaim = added(
  [],
  reason(
    'Over school-leaving age the young person makes this claim. They can ask you to help.',
    'LAW-APP-13',
  ),
)
const youngPersonActs: AddedTo = { ...underTheAct(added([], theirOwn)), claim: theirClaim }
const youngPersonActsUnlessUnable: AddedTo = {
  ...underTheAct(
    added(
      [
        reason(
          'Young people are taken to be able to decide for themselves. If they cannot decide this, someone else acts for them.',
          'LAW-CAP-01',
        ),
      ],
      theirOwn,
      ['youngPersonCapacity'],
    ),
  ),
  claim: theirClaim,
}

const youActForThem = insteadOfYoungPerson(
  added([
    reason('You do this instead of the young person, who lacks the capacity for it.', 'LAW-CAP-05'),
    reason(
      'The Mental Capacity Act’s own limits on deciding for others do not stand in the way.',
      'LAW-CAP-06',
    ),
  ]),
)
const parentActsForThem = insteadOfYoungPerson(
  added([
    reason(
      'The young person lacks capacity and has no representative, so the parent does this instead.',
      'LAW-CAP-04',
    ),
    reason(
      'The Mental Capacity Act’s own limits on deciding for others do not stand in the way.',
      'LAW-CAP-06',
    ),
  ]),
)
const representativeActs = insteadOfYoungPerson(
  added(
    [representativeIs],
    reason('The young person lacks capacity, so their representative does this instead.', 'LAW-CAP-04'),
  ),
)
const askTheParent = insteadOfYoungPerson(
  added(
    [],
    reason(
      'The young person lacks capacity and has no representative, so the parent does this instead.',
      'LAW-CAP-04',
    ),
  ),
)
const someoneActs = insteadOfYoungPerson(
  added(
    [representativeIs],
    reason(
      'The young person lacks capacity. Their representative does this instead, or the parent where there is none.',
      'LAW-CAP-04',
    ),
    ['youngPersonRepresentative'],
  ),
)
const otherRepresentativeActs = reason(
  'The young person and the parent lack capacity and the young person has no representative, so the parent’s representative does this.',
  'LAW-CAP-04',
)
const parentsRepresentativeActsForThem = insteadOfYoungPerson(
  added([representativeIs], otherRepresentativeActs),
)
const someOtherActsForThem = insteadOfYoungPerson(
  added([representativeIs], otherRepresentativeActs, ['parentRepresentative']),
)

const inPlaceOfTheParent = reason(
  'The parent lacks capacity, so the parent’s representative does this in the parent’s place.',
  'LAW-CAP-03',
)
const youActForTheParent = underTheAct(
  added([reason('You do this in the place of the parent, who lacks the capacity for it.', 'LAW-CAP-03')]),
)
const parentsRepresentativeActs = underTheAct(added([representativeIs], inPlaceOfTheParent))
const someoneActsForTheParent = underTheAct(
  added([representativeIs], inPlaceOfTheParent, ['parentRepresentative']),
)
const nobodyYet = reason(
  'Nobody has the power to act yet: only a deputy or an attorney can be the representative. Ask the advice service how to get one, and tell the council or the Tribunal that this is being settled.',
  'LAW-CAP-02',
)
const nobodyActsForTheParent = underTheAct(added([inPlaceOfTheParent], nobodyYet))
const nobodyActsForThem = insteadOfYoungPerson(added([otherRepresentativeActs], nobodyYet))

const inDoubt = underTheAct(
  added([
    reason(
      'Whether someone can decide is judged for each matter, at the time when it must be done. Take advice on it now; the times run on meanwhile.',
      'LAW-CAP-01',
    ),
  ]),
)
