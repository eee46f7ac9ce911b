/** What the pages of an agreement share: the way in, the appeal date that stays in sight, and small pieces. */
import { day, plainDay, writtenDay } from '@way-forward/law'
import type { Data, PersonTx } from '../../../../db/data.ts'
import type { Agreement } from '../../../../mediation/agreement/agreement.ts'
import { hashInGroups } from '../../../../mediation/agreement/agreement-paper.ts'
import type { LawOfMatter } from '../../../../mediation/agreement/appeal-dates.ts'
import type { AgreementVersion } from '../../../../mediation/agreement/read-agreement.ts'
import { readVersions, waitsForConsent } from '../../../../mediation/agreement/read-agreement.ts'
import type { Matter } from '../../../../mediation/matter.ts'
import { wallOfMatter } from '../../../../mediation/walls-of-matter.ts'
import { type Html, href, html, nothing } from '../../../kit/html.ts'
import { type Answer, notFound, redirect, type Visit } from '../../../kit/page.ts'
import { provisionLinks } from '../../law/rule-statement.ts'
import { matterAddress } from '../matter-frame.ts'
import { appealTimeView } from '../now/appeal-time.ts'
import { withMatter } from '../opened-matter.ts'
import { words } from './words.ts'

/** Answers from the agreement of the matter that the address names; whoever is not let in behind its wall finds nothing. */
export function withAgreement(
  data: Data,
  visit: Visit,
  work: (tx: PersonTx, matter: Matter, versions: readonly AgreementVersion[]) => Promise<Answer>,
): Promise<Answer> {
  return withMatter(data, visit, async (tx, matter) => {
    const versions = await openedAgreement(tx, matter)
    return versions === null ? notFound : work(tx, matter, versions)
  })
}

/** The versions of an agreement that the reader sees; null: they are not let in behind its wall. */
export async function openedAgreement(
  tx: PersonTx,
  matter: Matter,
): Promise<readonly AgreementVersion[] | null> {
  return wallOfMatter(matter, { use: 'agreement' }) === null ? null : readVersions(tx, matter.id)
}

/** To whoever may not write in it: where a disagreement resolution waits for somebody it leads to who that is. */
export function cannotWrite(matter: Matter): Answer {
  return waitsForConsent(matter) ? redirect(matterAddress(matter, '/disagreement?too-soon')) : notFound
}

/** An ISO day with its weekday. */
export function longDay(iso: string): Html {
  return html`<time datetime="${iso}">${writtenDay(day(iso))}</time>`
}

/** An ISO day: "3 November 2026". */
export function shortOf(iso: string): Html {
  return html`<time datetime="${iso}">${plainDay(day(iso))}</time>`
}

/** Which day an agreement is dated, and after mediation that its times run from that day: elsewhere the law sets none. */
export function datedView({ process }: Pick<Matter, 'process'>, { madeOn }: Pick<Agreement, 'madeOn'>): Html {
  return html`${madeOn === null ? words.datedLast : html`It is dated ${longDay(madeOn)}.`}${
    process === 'mediation' && html` ${words.timesRun} ${provisionLinks(['LAW-MED-34'])}`
  }`
}

/** A hash in groups, so that people can compare it. */
export function hashView(sha256: string): Html {
  return html`<code class="agreement-hash">${hashInGroups(sha256)}</code>`
}

/**
 * The last day for an appeal, for a family and whoever sees it with them. Nothing here says that it may pass.
 * @param isAllDone nothing that was in dispute is open any more
 * Source: LAW-MED-35, LAW-UNO-02.
 */
export function appealView(matter: Matter, law: LawOfMatter | null, isAllDone: boolean): Html {
  if (law === null || !law.mayBeAppealed || isAllDone) return nothing
  const isFamily = matter.voice.as === 'side' && matter.voice.side.role === 'family'
  const { appeal } = law
  if (appeal === null && !isFamily) return nothing
  return html`<section class="card agreement-appeal" aria-labelledby="appeal"><h2 class="govuk-heading-m" id="appeal">The time for an appeal goes on</h2><p>${words.running} ${provisionLinks(['LAW-MED-35'])}</p>${
    appeal === null
      ? html`<p>${words.unknown} <a class="govuk-link" href="${href(`/cases/${matter.caseId}/events`)}">${words.tellDay}</a>.</p>`
      : html`${appealTimeView(appeal)}<p>${words.stays}</p>${isFamily && html`<p><a class="govuk-link" href="${href(`/cases/${matter.caseId}`)}">How the day is worked out, and how to appeal</a></p>`}`
  }</section>`
}
