/** `/letters/<letter>`: a form, and the letter beside it. What is typed is posted and answered, never kept. */
import { addressOf, readAnswers } from '@way-forward/law'
import type { Data } from '../../../../db/data.ts'
import { composed } from '../../../../documents/letters/compose.ts'
import type { Letter } from '../../../../documents/letters/letter.ts'
import { letterNamed } from '../../../../documents/letters/letters.ts'
import { nothing } from '../../../kit/html.ts'
import { type Answer, type Page, shown, type Visit } from '../../../kit/page.ts'
import { clocksOf } from './clocks.ts'
import { fileOf } from './files.ts'
import { type LetterModel, withQuery } from './model.ts'
import { filledForm, inWords, readTypedForm, type TypedForm } from './read-form.ts'
import { letterStates } from './states.ts'
import { letterView, unknownLetterView } from './view.ts'
import { whereOf } from './where.ts'

/** Bytes of a post: what a letter may hold at most, every character of it escaped. */
const largest = 512 * 1024

/** `/letters/<letter>`. @param data where the councils and whom to write to are read */
export function letterPage(data: Data): Page {
  return {
    path: '/letters/:letter',
    async get(visit) {
      const letter = letterOf(visit)
      if (letter === null) return shown(unknownLetterView(), 404)
      const form = filledForm(letter, visit.query)
      return shown(letterView(await modelOf(letter, form, visit, data, true)))
    },
    async post(visit) {
      const letter = letterOf(visit)
      if (letter === null) return shown(unknownLetterView(), 404)
      const model = await modelOf(letter, readTypedForm(letter, visit.form), visit, data, false)
      return answerTo(model, visit.form.get('out') ?? 'show')
    },
    takes: { largest },
    states: letterStates,
  }
}

/** The page, or the file that was asked for, where nothing is wrong. */
async function answerTo(model: LetterModel, out: string): Promise<Answer> {
  if (model.faults.length > 0) return shown(letterView(model), 400)
  const { letter, text, common, on } = model
  const made = await fileOf({ id: letter.id, text, from: common.email, on }, out)
  if (made === null) return shown(letterView(model))
  return 'noPdf' in made ? shown(letterView({ ...model, ...made })) : made
}

function letterOf({ params }: Visit): Letter | null {
  return letterNamed(params['letter'] ?? '')
}

async function modelOf(
  letter: Letter,
  form: TypedForm,
  { query: asked, today, calendar }: Visit,
  data: Data,
  isNew: boolean,
): Promise<LetterModel> {
  const { answers, facts } = readAnswers(asked)
  const where = await whereOf(data, form.values.get('w'))
  const { faults, ...rest } = composed(letter, form.values, { today, calendar, ...where })
  // The council that was chosen here goes along to the other letters and the plan.
  const query = addressOf(where.area === null ? answers : { ...answers, w: where.area.slug })
  const hasPlan = facts.concerns.length > 0
  return {
    ...rest,
    letter,
    form,
    faults: [...form.faults, ...inWords(letter, faults)],
    where,
    action: withQuery(`/letters/${letter.id}`, query),
    unseen: nothing,
    query,
    hasPlan,
    isFilled: isNew && hasPlan && [...form.values.keys()].some((name) => name !== 'w'),
    clocks: clocksOf(facts, today, calendar),
    noPdf: null,
    on: today,
  }
}
