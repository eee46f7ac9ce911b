/** `/mediation/<matter>/disagreement`: what it is about, who has agreed, and what goes on without whom. */
import { readCase } from '../../../../../cases/read-case.ts'
import type { Data, PersonTx } from '../../../../../db/data.ts'
import { typedText } from '../../../../../documents/letters/typed-text.ts'
import { exampleMatters } from '../../../../../example/people.ts'
import { tellOthers } from '../../../../../mediation/arranging/tell-sides.ts'
import {
  answerConsent,
  answersOpenTo,
  goOnWithout,
  maySayFor,
} from '../../../../../mediation/disagreement/answer-consent.ts'
import { sayParts } from '../../../../../mediation/disagreement/begin-disagreement.ts'
import { waitsForService } from '../../../../../mediation/disagreement/consents.ts'
import { lastStep, type Matter } from '../../../../../mediation/matter.ts'
import { isoDay } from '../../../../kit/date.ts'
import { type FieldFault, fieldFault } from '../../../../kit/form-fault.ts'
import { type Answer, notFound, type Page, redirect, shown, type Visit } from '../../../../kit/page.ts'
import { matterAddress } from '../../matter-frame.ts'
import { withMatter } from '../../opened-matter.ts'
import { disagreementView } from './view.ts'
import { words } from './words.ts'

const longestSays = 1000

/** The page. */
export function disagreementPage(data: Data): Page {
  return {
    path: '/mediation/:matter/disagreement',
    account: 'needed',
    counts: 'invitations',
    get: (visit) => withMatter(data, visit, (tx, matter) => look(tx, visit, matter, visit.query, [], 200)),
    post: (visit) =>
      withMatter(data, visit, async (tx, matter) => {
        if (matter.process !== 'disagreement-resolution') return notFound
        switch (visit.form.get('act')) {
          case 'answer':
            return answer(tx, visit, matter)
          case 'go-on':
            return goOn(tx, visit, matter)
          case 'help':
            return help(tx, visit, matter)
          default:
            return notFound
        }
      }),
    takes: { largest: 32 * 1024 },
    states: [
      {
        name: 'for the family',
        address: `/mediation/${exampleMatters.disagreement}/disagreement`,
        as: 'parent',
      },
      {
        name: 'for the service',
        address: `/mediation/${exampleMatters.disagreement}/disagreement`,
        as: 'mediation-adviser',
      },
      {
        name: 'for the council',
        address: `/mediation/${exampleMatters.disagreement}/disagreement`,
        as: 'council-officer',
      },
      {
        name: 'not of a mediation',
        address: `/mediation/${exampleMatters.advised}/disagreement`,
        as: 'parent',
        status: 404,
      },
    ],
  }
}

async function look(
  tx: PersonTx,
  visit: Visit,
  matter: Matter,
  typed: URLSearchParams,
  faults: readonly FieldFault[],
  status: 200 | 400,
): Promise<Answer> {
  if (matter.process !== 'disagreement-resolution') return notFound
  const isFamily = matter.voice.as === 'side' && matter.voice.side.role === 'family'
  const file = isFamily ? await readCase(tx, matter.caseId) : null
  return shown(disagreementView(visit, { matter, file, typed, faults }), status)
}

/** Agrees, does not, or stops; the service writes it down for those who are not here. */
async function answer(tx: PersonTx, visit: Visit, matter: Matter): Promise<Answer> {
  const { form: typed } = visit
  const side = typed.get('side') ?? ''
  if (!maySayFor(matter, side)) return notFound
  const open = answersOpenTo(matter, side)
  const word = open.find((each) => each === typed.get('word'))
  const isService = matter.voice.as === 'service'
  const says = typedText(typed.get('says') ?? '')
  const faults: FieldFault[] = []
  // What was said already, such as by a form that is sent twice, is shown and not said again.
  if (open.length === 0 || (!isService && word === undefined))
    return redirect(matterAddress(matter, '/disagreement'))
  if (word === undefined) faults.push(fieldFault('word', words.chooseAnswer, `#word-${side}`))
  if (isService && says === '') faults.push(fieldFault('says', words.toldMissing, `#says-${side}`))
  if (says.length > longestSays) faults.push(fieldFault('says', words.toldLong, `#says-${side}`))
  if (faults.length > 0 || word === undefined) return look(tx, visit, matter, typed, faults, 400)
  const onDay = isoDay(visit.today)
  const { origin } = visit
  await answerConsent(tx, matter, { word, side, onDay, says: says === '' ? null : says, origin })
  return redirect(matterAddress(matter, '/disagreement'))
}

async function goOn(tx: PersonTx, visit: Visit, matter: Matter): Promise<Answer> {
  if (matter.voice.as !== 'service') return notFound
  const side = visit.form.get('side') ?? ''
  await goOnWithout(tx, matter, { side, onDay: isoDay(visit.today), origin: visit.origin })
  return redirect(matterAddress(matter, '/disagreement'))
}

/** The service says that it helps with what section 57 does not name, by saying the parts in its own name. */
async function help(tx: PersonTx, visit: Visit, matter: Matter): Promise<Answer> {
  if (matter.voice.as !== 'service') return notFound
  const said = lastStep(matter, 'disagreement')
  if (said !== null && waitsForService(matter)) {
    const { parts, runsBeside = [] } = said.body
    await sayParts(tx, matter, { parts, runsBeside, onDay: isoDay(visit.today) })
    await tellOthers(tx, matter, visit.origin)
  }
  return redirect(matterAddress(matter, '/disagreement'))
}
