/** A form that records or corrects one thing that was said: what all of them share. */
import type { Data, PersonTx } from '../../../../../db/data.ts'
import { mayCorrect } from '../../../../../mediation/advice/conversation.ts'
import { currentSteps, isFamily, lastStep, type Matter, type Step } from '../../../../../mediation/matter.ts'
import type { StepKind } from '../../../../../mediation/step-kinds.ts'
import { button } from '../../../../govuk/button.ts'
import { type FieldFault, faultSummary } from '../../../../kit/form-fault.ts'
import { tokenInput } from '../../../../kit/form-token.ts'
import { type Html, href, html, nothing } from '../../../../kit/html.ts'
import { notFound, type Page, type PageState, redirect, shown, type Visit } from '../../../../kit/page.ts'
import { isUuid } from '../../../cases/opened-case.ts'
import { beginOnce, onceInput, onceOf } from '../../../cases/sent-once.ts'
import {
  isOvertaken,
  isSentTwice,
  keptSeen,
  overtakenView,
  overtakenWords,
  seeFrom,
} from '../../made-from.ts'
import { backWithoutSaving, matterAddress, matterLayout } from '../../matter-frame.ts'
import { withMatter } from '../../opened-matter.ts'
import type { Typed } from '../../sides/side-form.ts'

/** How a thing is kept: under which id, and what it corrects. */
export interface Keeping {
  readonly id?: string
  readonly corrects?: string
}

export interface SayForm<Kind extends StepKind, Said> {
  /** The end of its address. */
  readonly part: 'contact' | 'given' | 'choice' | 'letter' | 'note'
  readonly kind: Kind
  readonly title: string
  readonly lead: Html
  readonly button: string
  /** The same as it is said to the family itself, where it may fill in the form. */
  readonly toFamily?: { readonly title: string; readonly lead: Html }
  /** Whether the reader may say it. */
  may(matter: Matter): boolean
  /** What it says takes the place of what was said, which it need not name. */
  readonly takesPlace?: true
  /** Whether a step is one that this form corrects; absent: every one of its kind is. */
  readonly corrects?: (step: Step, matter: Matter) => boolean
  /** What a new form begins with. */
  begin(typed: URLSearchParams, matter: Matter, visit: Visit): void
  /** What the form of a correction begins with. */
  put(typed: URLSearchParams, step: Extract<Step, { readonly kind: Kind }>, matter: Matter): void
  fields(typed: Typed, matter: Matter, visit: Visit): Html
  /** @param matter as it would be without what is corrected */
  read(visit: Visit, matter: Matter, faults: FieldFault[]): Said | null
  /** @returns null: it was kept before, or somebody else corrected the same at that moment */
  keep(tx: PersonTx, matter: Matter, said: Said, keeping: Keeping): Promise<string | null>
  /** Takes back what was recorded by mistake; absent: it is corrected, and never taken back. */
  readonly takeBack?: (
    tx: PersonTx,
    matter: Matter,
    step: Extract<Step, { readonly kind: Kind }>,
  ) => Promise<unknown>
  readonly states: readonly PageState[]
}

/** `/mediation/<matter>/advice/<part>`; with `?corrects=<step>` to correct what was recorded. */
export function sayPage<Kind extends StepKind, Said>(data: Data, form: SayForm<Kind, Said>): Page {
  return {
    path: `/mediation/:matter/advice/${form.part}`,
    account: 'needed',
    takes: { largest: 96 * 1024 },
    get: (visit) =>
      withMatter(data, visit, async (_tx, matter) => {
        const corrects = correctedStep(form, matter, visit.query.get('corrects'))
        if (!form.may(matter) || corrects === 'none') return notFound
        const typed = seeFrom(beginOnce(new URLSearchParams()), placeOf(form, matter))
        if (corrects === null) form.begin(typed, matter, visit)
        else form.put(typed, corrects, matter)
        return shown(view(visit, matter, form, { typed, faults: [] }, corrects))
      }),
    post: (visit) =>
      withMatter(data, visit, async (tx, matter) => {
        const { form: typed } = visit
        if (!form.may(matter)) return notFound
        const back = matterAddress(matter, '/advice')
        if (isSentTwice(typed, matter)) return redirect(back)
        const named = typed.get('corrects')
        const corrects = correctedStep(form, matter, named)
        if (corrects === 'none' || isOvertaken(typed, matter, placeOf(form, matter))) {
          const now = corrects === 'none' ? correctedStep(form, matter, standingFor(matter, named)) : corrects
          // It was taken back meanwhile, or is not theirs: the page shows how it stands.
          if (now === 'none') return redirect(`${back}?became=changed`)
          const again = { typed: seeFrom(typed, placeOf(form, matter)), faults: [], notice: overtakenWords }
          return shown(view(visit, matter, form, again, now), 400)
        }
        if (corrects !== null && typed.get('act') === 'take-back' && form.takeBack !== undefined) {
          await form.takeBack(tx, matter, corrects)
          return redirect(back)
        }
        const faults: FieldFault[] = []
        const others = { ...matter, steps: matter.steps.filter((step) => step !== corrects) }
        const said = form.read(visit, others, faults)
        if (said === null || faults.length > 0)
          return shown(view(visit, matter, form, { typed, faults }, corrects), 400)
        const once = onceOf(typed)
        await form.keep(tx, matter, said, {
          ...(once === null ? {} : { id: once }),
          ...(corrects === null ? {} : { corrects: corrects.id }),
        })
        return redirect(back)
      }),
    states: form.states,
  }
}

/** What the form takes the place of without naming it; null: nothing. */
function placeOf<Kind extends StepKind, Said>(
  { kind, takesPlace }: SayForm<Kind, Said>,
  matter: Matter,
): { readonly id: string } | null {
  return takesPlace === true ? lastStep(matter, kind) : null
}

/** The last correction of a step that was corrected meanwhile. */
function standingFor(matter: Pick<Matter, 'steps'>, id: string | null): string | null {
  const next = matter.steps.find(({ corrects }) => corrects !== null && corrects === id)
  return next === undefined ? id : standingFor(matter, next.id)
}

/** The step that is to be corrected; null: something new is said; `none`: there is no such step that the reader may correct. */
function correctedStep<Kind extends StepKind, Said>(
  { kind, corrects }: SayForm<Kind, Said>,
  matter: Matter,
  id: string | null,
): Extract<Step, { readonly kind: Kind }> | null | 'none' {
  if (id === null || id === '') return null
  const found = isUuid(id) ? currentSteps(matter.steps).find((step) => step.id === id) : undefined
  if (found === undefined || found.kind !== kind || !mayCorrect(matter, found)) return 'none'
  if (corrects?.(found, matter) === false) return 'none'
  return found as Extract<Step, { readonly kind: Kind }>
}

function view<Kind extends StepKind, Said>(
  visit: Visit,
  matter: Matter,
  form: SayForm<Kind, Said>,
  typed: Typed,
  corrects: Step | null,
): Html {
  const said = (isFamily(matter) ? form.toFamily : undefined) ?? form
  const title =
    corrects === null ? said.title : `Correct: ${said.title.charAt(0).toLowerCase()}${said.title.slice(1)}`
  return matterLayout(visit, matter, {
    title,
    part: '/advice',
    isBelow: true,
    hasErrors: typed.faults.length > 0,
    main: html`${faultSummary(typed.faults)}<h1 class="govuk-heading-l">${title}</h1>${overtakenView(typed.notice ?? null)}${
      corrects === null ? said.lead : html`<p>What it says now is kept, and shown as corrected.</p>`
    }<form class="entry-form" method="post" action="${href(visit.path)}" novalidate>${tokenInput(visit)}${onceInput(typed.typed)}${keptSeen(typed.typed)}${
      corrects === null ? nothing : html`<input type="hidden" name="corrects" value="${corrects.id}">`
    }${form.fields(typed, matter, visit)}${button({ text: corrects === null ? form.button : 'Save the correction', preventDoubleClick: true })}${
      corrects === null || form.takeBack === undefined
        ? nothing
        : html`<p>If it was recorded by mistake and nothing of it happened:</p>${button({ text: 'Take it back', name: 'act', value: 'take-back', classes: 'govuk-button--secondary' })}`
    }</form>${backWithoutSaving(matterAddress(matter, '/advice'))}`,
  })
}
