/** `/cases/<case>/entries/letters/<letter>`: writes a letter with what the case knows, and keeps a sealed copy. */
import { type Facts, lawAsAt } from '@way-forward/law'
import type { CaseFile } from '../../../../../cases/case-file.ts'
import { isCopyOf, keepLetter } from '../../../../../cases/entries/keep-letter.ts'
import { readKeptLetter } from '../../../../../cases/entries/read-kept-letter.ts'
import { factsOf } from '../../../../../cases/facts-of-case.ts'
import { readProvisions } from '../../../../../cases/provision/read-provisions.ts'
import type { Data } from '../../../../../db/data.ts'
import { composed } from '../../../../../documents/letters/compose.ts'
import type { Letter } from '../../../../../documents/letters/letter.ts'
import { letterNamed } from '../../../../../documents/letters/letters.ts'
import { exampleCases } from '../../../../../example/people.ts'
import { concernOfTerm } from '../../../../../mediation/agreement/agreement.ts'
import { readKeptTerm } from '../../../../../mediation/agreement/read-kept-term.ts'
import { isoDay } from '../../../../kit/date.ts'
import { tokenInput } from '../../../../kit/form-token.ts'
import { notFound, type Page, redirect, shown, signedIn, type Visit } from '../../../../kit/page.ts'
import { formFromFacts, inWords, readTypedForm, type TypedForm } from '../../../letters/letter/read-form.ts'
import { whereOf } from '../../../letters/letter/where.ts'
import { caseAddress } from '../../case-frame.ts'
import { chosenConcern, concernName } from '../../concern-choice.ts'
import { inCase } from '../../opened-case.ts'
import { beginOnce, onceOf } from '../../sent-once.ts'
import { chosenWall, usualWall, wallName, writableWalls } from '../../wall-choice.ts'
import { areaNamed, logOf, namesOf, periodNamed } from './known-values.ts'
import { termNamed, valuesOfTerm } from './term-values.ts'
import { type CaseLetterModel, caseLetterView } from './view.ts'

/** Bytes of a post: what a letter may hold at most, every character of it escaped. */
const largest = 512 * 1024

/** `/cases/<case>/entries/letters/<letter>`. */
export function caseLetterPage(data: Data): Page {
  return {
    path: '/cases/:case/entries/letters/:letter',
    account: 'needed',
    async get(visit) {
      const letter = letterNamed(visit.params['letter'] ?? '')
      const period = periodNamed(visit.query)
      const place = termNamed(visit.query)
      const opened = await inCase(data, visit, async (tx, file) => ({
        file,
        provisions: period === null ? [] : await readProvisions(tx, file.id),
        agreed: place === null ? null : await readKeptTerm(tx, file.id, place, isoDay(visit.today)),
      }))
      if (letter === null || opened === null || writableWalls(opened.file).length === 0) return notFound
      const { file, provisions, agreed } = opened
      const ofTerm = place === null || agreed === null ? null : concernOfTerm(place.matter, place.term)
      const followed = file.concerns.some(({ id }) => id === ofTerm) ? ofTerm : null
      const concern =
        agreed === null ? (chosenConcern(file, visit.query) ?? onlyConcern(letter, file)) : followed
      const log = period === null ? {} : logOf(letter, provisions, period)
      const term = agreed === null ? null : valuesOfTerm(letter, agreed, followed !== null)
      const form = await filled(data, visit, letter, file, {
        concern,
        known: { ...log, ...term },
        isAbout: term !== null,
      })
      form.typed.set(concernName, concern ?? '')
      beginOnce(form.typed)
      form.typed.set(wallName, usualWall(file)?.id ?? '')
      const model = await modelOf(data, visit, letter, file, form)
      return shown(caseLetterView(visit, { ...model, filled: Object.keys(log).length > 0 ? 'log' : 'case' }))
    },
    async post(visit) {
      const letter = letterNamed(visit.params['letter'] ?? '')
      const file = await inCase(data, visit, async (_, found) => found)
      if (letter === null || file === null) return notFound
      const wall = chosenWall(file, visit.form)
      if (wall === null) return notFound
      const model = await modelOf(data, visit, letter, file, readTypedForm(letter, visit.form))
      if (model.faults.length > 0) return shown(caseLetterView(visit, model), 400)
      if (visit.form.get('out') !== 'keep') return shown(caseLetterView(visit, model))
      const once = onceOf(visit.form)
      const concern = chosenConcern(file, visit.form)
      const kept = { caseId: file.id, wall: wall.id, concern, letter, text: model.text }
      const issued = await inCase(data, visit, async (tx) => {
        const before = once === null ? null : await readKeptLetter(tx, file.id, once)
        // The button was pressed twice; or somebody went back, and wrote something else.
        if (before !== null && isCopyOf(before, kept)) return before.id
        const fresh = once !== null && before === null ? { id: once } : {}
        return keepLetter(tx, { ...kept, ...fresh, madeOn: isoDay(visit.today), lawAsAt })
      })
      return issued === null ? notFound : redirect(caseAddress(file, `/entries/made/${issued}`))
    },
    takes: { largest },
    states: [
      {
        name: 'filled from the case',
        address: `/cases/${exampleCases.refusal}/entries/letters/ask-the-adviser-for-a-certificate`,
        as: 'parent',
      },
      {
        name: 'filled from the log',
        address: `/cases/${exampleCases.provision}/entries/letters/ask-for-help-in-the-plan?logFrom=2026-09-07&logUntil=2026-11-16`,
        as: 'parent',
      },
    ],
  }
}

/** The concern that a letter goes with, where there is just one; null: there are several, or none. */
function onlyConcern(letter: Letter, file: CaseFile): string | null {
  const fitting = file.concerns.filter(
    ({ settledOn, kind }) => settledOn === null && letter.kinds.includes(kind),
  )
  return fitting.length === 1 ? (fitting[0]?.id ?? null) : null
}

/** The form before anything is typed. */
async function filled(
  data: Data,
  { query, ...visit }: Visit,
  letter: Letter,
  file: CaseFile,
  {
    concern,
    known,
    isAbout,
  }: {
    readonly concern: string | null
    /** What was recorded of the plan’s help, or was agreed. */
    readonly known: Readonly<Record<string, string>>
    /** It is about that concern, or about something that the case does not follow, and about no other. */
    readonly isAbout: boolean
  },
): Promise<TypedForm> {
  const goingOn = file.concerns.filter(({ settledOn }) => settledOn === null)
  const all = factsOf(file.events, goingOn).facts
  // A letter is about one thing: what is known of another stays out of it.
  const facts: Facts =
    concern === null && !isAbout ? all : { ...all, concerns: all.concerns.filter(({ id }) => id === concern) }
  const { bornOn } = facts.person
  const names = namesOf(letter, file, signedIn({ query, ...visit }), bornOn)
  const { areas } = await whereOf(data, null)
  const area = areaNamed(areas, file.details.authority?.value)
  return formFromFacts(
    letter,
    facts,
    { ...names, ...known, ...(area === null ? {} : { w: area.slug }) },
    query,
  )
}

async function modelOf(
  data: Data,
  visit: Visit,
  letter: Letter,
  file: CaseFile,
  form: TypedForm,
): Promise<CaseLetterModel> {
  const where = await whereOf(data, form.values.get('w'))
  const { today, calendar } = visit
  const { faults, ...rest } = composed(letter, form.values, { today, calendar, ...where })
  return {
    ...rest,
    letter,
    form,
    faults: [...form.faults, ...inWords(letter, faults)],
    where,
    action: caseAddress(file, `/entries/letters/${letter.id}`),
    unseen: tokenInput(visit),
    file,
    filled: null,
  }
}
