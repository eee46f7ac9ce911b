/** One family at the desk. */
import { plainDay } from '@way-forward/law'
import type { CaseFile, Wall } from '../../../../cases/case-file.ts'
import { namesOfConcerns } from '../../../../cases/concern-names.ts'
import type { Named } from '../../../../cases/desk/enquiry.ts'
import type { NextDate } from '../../../../cases/desk/next-date.ts'
import type { Entry } from '../../../../cases/entries/entry.ts'
import { nameOfCase } from '../../../../cases/name-of-case.ts'
import { nameOfParty } from '../../../../cases/wall-words.ts'
import { breadcrumbs } from '../../../govuk/breadcrumbs.ts'
import { button } from '../../../govuk/button.ts'
import { checkboxes } from '../../../govuk/checkboxes.ts'
import { select } from '../../../govuk/select.ts'
import { textarea } from '../../../govuk/textarea.ts'
import { described, faultSummary } from '../../../kit/form-fault.ts'
import { tokenInput } from '../../../kit/form-token.ts'
import { type Html, href, html, nothing } from '../../../kit/html.ts'
import { leaf } from '../../../kit/leaf.ts'
import type { Visit } from '../../../kit/page.ts'
import { caseAddress } from '../../cases/case-frame.ts'
import { onceInput } from '../../cases/sent-once.ts'
import { deskLayout } from '../desk-frame.ts'
import { notesList } from './notes-view.ts'
import { noteButton, noteName } from './read-note.ts'
import { type RecordModel, recordView } from './record-view.ts'

export interface FamilyModel extends RecordModel {
  readonly file: CaseFile
  readonly next: NextDate | null
  readonly ownWall: Wall | null
  readonly ownNotes: readonly Entry[]
  /** One for each of the family who asked the service. */
  readonly joint: readonly { readonly wall: Wall; readonly notes: readonly Entry[] }[]
  /** Those who work for the service and do not have it. */
  readonly colleagues: readonly Named[]
  /** Who else has it. */
  readonly has: readonly Named[]
  /** What stands in the boxes of notes. */
  readonly notes: URLSearchParams
  /** A note was saved, and another is still being written. */
  readonly isNoteSaved: boolean
}

/** A whole page. */
export function familyView(visit: Visit, model: FamilyModel): Html {
  const { file, faults } = model
  return deskLayout(visit, {
    // Titles stand in histories of browsers: no name.
    title: 'One family',
    part: '/desk',
    hasErrors: faults.length > 0,
    before: breadcrumbs({ items: [{ text: 'Your families', href: '/desk' }, { text: nameOfCase(file) }] }),
    main: html`${faultSummary(faults)}<h1 class="govuk-heading-l">${nameOfCase(file)}</h1><div class="desk-columns"><div>${nextView(model)}${notesView(visit, model)}</div><div>${recordView(visit, model)}${handoverView(visit, model)}</div></div>`,
  })
}

function nextView({ file, next }: FamilyModel): Html {
  const goingOn = file.concerns.filter(({ settledOn }) => settledOn === null)
  const names = namesOfConcerns(file.concerns)
  const bar = next === null ? '' : next.hasPassed ? ' card--late' : ' card--urgent'
  return html`<section class="card${bar}" aria-labelledby="next-heading"><h2 class="govuk-heading-m" id="next-heading">${headingOf(next)}</h2>${
    next === null
      ? nothing
      : html`<div class="desk-next">${leaf(next.day)}<p>${next.what}.${
          next.which === 'advised' ? html` The last day is ${plainDay(next.lastDay)}.` : nothing
        }${next.hasPassed && ' Open the case to see what can be done now.'}</p></div>`
  }${
    goingOn.length === 0
      ? nothing
      : html`<ul class="govuk-list govuk-list--bullet">${goingOn.map((each) => html`<li>${names.get(each.id) ?? ''}</li>`)}</ul>`
  }<p><a class="govuk-link" href="${href(caseAddress(file))}">Open the case</a></p></section>`
}

function headingOf(next: NextDate | null): string {
  if (next === null) return 'No date runs'
  const { which, hasPassed } = next
  if (which === 'theirs') return hasPassed ? 'The other side is late' : 'Last day of the other side'
  return hasPassed ? 'The last day has passed' : which === 'advised' ? 'Advised day' : 'Last day'
}

function linkTo(file: CaseFile) {
  return (entry: Entry) =>
    html`<a class="govuk-link" href="${href(caseAddress(file, `/entries/${entry.id}`))}">Open<span class="govuk-visually-hidden"> the note of ${entry.happenedOn}</span></a>`
}

/** One form, so that a note that is half written is still there when another is saved. */
function notesView(visit: Visit, model: FamilyModel): Html {
  if (model.joint.length === 0 && model.ownWall === null) return nothing
  return html`<form method="post" action="${href(visit.path)}" novalidate>${tokenInput(visit)}${onceInput(model.notes)}${
    model.isNoteSaved
      ? html`<p class="govuk-inset-text" role="status">Your note is saved. The other one, below, is not saved yet.</p>`
      : nothing
  }${model.joint.map((each) => jointView(model, each))}${ownView(model)}</form>`
}

function ownView(model: FamilyModel): Html {
  if (model.ownWall === null) return nothing
  return html`<section class="card" aria-labelledby="own-heading"><h2 class="govuk-heading-m" id="own-heading">Your service’s own notes</h2><p class="small soft">Only those of your service who have this case see them. The family does not. A family may ask your service for a copy of what it keeps about them.</p>${notesList(model.ownNotes, linkTo(model.file))}${noteField(model, model.ownWall, 'Add a note of your own')}</section>`
}

function jointView(model: FamilyModel, { wall, notes }: FamilyModel['joint'][number]): Html {
  const { file } = model
  const family = file.parties.filter(({ kind, hasLeft }) => kind === 'family' && !hasLeft)
  const names = family.map(nameOfParty).join(' and ')
  return html`<section class="card" aria-labelledby="joint-${wall.id}"><h2 class="govuk-heading-m" id="joint-${wall.id}">Notes with the family</h2><p class="small soft">You and whoever asked you see them${model.joint.length === 1 && family.length === 1 && names !== '' && html`: ${names}`}.</p>${notesList(notes, linkTo(file))}${noteField(model, wall, 'Add a note that the family sees')}</section>`
}

function noteField({ notes, faults }: FamilyModel, wall: Wall, label: string): Html {
  const name = noteName(wall)
  return html`${textarea({
    name,
    label: { text: label, classes: 'govuk-label--s' },
    value: notes.get(name) ?? '',
    rows: 3,
    ...described(faults, name, null),
  })}${button({
    text: 'Save',
    name: 'do',
    value: noteButton(wall),
    classes: 'govuk-button--secondary',
    preventDoubleClick: true,
  })}`
}

function handoverView(visit: Visit, { colleagues, has, asked, faults }: FamilyModel): Html {
  const isWrong = asked === 'give'
  return html`<section class="card" aria-labelledby="give-heading"><h2 class="govuk-heading-m" id="give-heading">Colleagues</h2><p>${
    has.length === 0
      ? 'Nobody else of your service has this case.'
      : `${has.map(({ name }) => name).join(', ')} ${has.length === 1 ? 'has' : 'have'} it too.`
  }</p>${
    colleagues.length === 0
      ? nothing
      : html`<form method="post" action="${href(visit.path)}" novalidate>${tokenInput(visit)}<input type="hidden" name="do" value="give">${select(
          {
            name: 'colleague',
            label: { text: 'Give it to', classes: 'govuk-label--s' },
            ...described(isWrong ? faults : [], 'colleague', 'The family reads it in what was done.'),
            items: [
              { value: '', text: 'Choose' },
              ...colleagues.map(({ id, name }) => ({ value: id, text: name })),
            ],
          },
        )}${checkboxes({
          name: 'keep',
          classes: 'govuk-checkboxes--small',
          items: [{ value: 'yes', text: 'I keep it too' }],
        })}${button({ text: 'Give', classes: 'govuk-button--secondary', preventDoubleClick: true })}</form>`
  }</section>`
}
