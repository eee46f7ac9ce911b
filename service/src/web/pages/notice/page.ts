/** `/notice`: reads a council's decision letter against what the law asks for in it. Nothing is kept. */
import { checkNotice, type NoticeCheck } from '@way-forward/law'
import { type Html, html, nothing } from '../../kit/html.ts'
import { layout } from '../../kit/layout.ts'
import { type Page, shown } from '../../kit/page.ts'
import { errorsView, formView } from './form-view.ts'
import { type GivenNotice, type NoticeForm, newForm, readNoticeForm } from './read-notice-form.ts'
import { resultHeading, resultView } from './result-view.ts'
import { noticeStates } from './states.ts'
import { page } from './words.ts'

/** A file of 10 MB, or the longest text, and what stands around them. */
const largestForm = 11 * 1024 * 1024

export const noticePage: Page = {
  path: '/notice',
  takes: { largest: largestForm, file: true },
  get: ({ query }) => shown(emptyView(newForm(query))),
  async post({ form: sent, upload, today }) {
    const { form, given } = await readNoticeForm({ form: sent, upload })
    if (given === null) return shown(emptyView(form), 400)
    const check = checkNotice(given.text, {
      kind: given.kind,
      decidedOn: given.decidedOn,
      detained: given.isDetained,
      today,
    })
    return shown(checkedView(form, given, check))
  },
  states: noticeStates,
}

function emptyView(form: NoticeForm): Html {
  return layout({
    title: page.title,
    section: '/notice',
    hasErrors: form.errors.length > 0,
    exit: true,
    main: html`${errorsView(form)}<h1 class="govuk-heading-xl">${page.title}</h1><p class="govuk-body-l">${page.lead}</p><p>${page.kept}</p>${formView(form, page.button)}`,
  })
}

function checkedView(form: NoticeForm, { file }: GivenNotice, check: NoticeCheck): Html {
  const heading = resultHeading(check)
  return layout({
    title: heading,
    section: '/notice',
    exit: true,
    main: html`<h1 class="govuk-heading-xl">${heading}</h1>${
      check.items.length === 0 ? nothing : html`<p class="govuk-inset-text">${page.limits}</p>`
    }${resultView(check, file)}<section class="not-print"><h2>${page.again}</h2>${formView(form, page.buttonAgain)}</section>`,
  })
}
