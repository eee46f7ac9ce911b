/** `/mediation/<matter>/sides/guest/<step>/printed`: an invitation on paper for somebody who is to come to the meeting. */
import { plainDay } from '@way-forward/law'
import type { Data } from '../../../../db/data.ts'
import { dayInLondon, spanInLondon } from '../../../../documents/london-time.ts'
import { exampleMatters } from '../../../../example/people.ts'
import { guestToInvite } from '../../../../mediation/arranging/guest-invitations.ts'
import type { AskedGuest } from '../../../../mediation/arranging/who-must-agree.ts'
import type { Matter } from '../../../../mediation/matter.ts'
import { type Meeting, meetingAhead } from '../../../../mediation/meeting/meetings-of-matter.ts'
import { summaryList } from '../../../govuk/summary-list.ts'
import { type Html, html } from '../../../kit/html.ts'
import { notFound, type Page, shown, type Visit } from '../../../kit/page.ts'
import { matterAddress, matterLayout } from '../matter-frame.ts'
import { whereWords } from '../meeting/where-fields.ts'
import { withMatter } from '../opened-matter.ts'

/** `/mediation/<matter>/sides/guest/<step>/printed`. For whoever asked for them. */
export function printedInvitationPage(data: Data): Page {
  return {
    path: '/mediation/:matter/sides/guest/:guest/printed',
    account: 'needed',
    get: (visit) =>
      withMatter(data, visit, async (_, matter) => {
        const guest = guestToInvite(matter, visit.params['guest'] ?? '')
        return guest === null ? notFound : shown(view(visit, matter, guest))
      }),
    states: (['arranging', 'dated'] as const).map((name) => ({
      name: name === 'dated' ? 'to a meeting that is set' : 'before a meeting is set',
      address: `/mediation/${exampleMatters[name]}/sides`,
      as: 'mediation-adviser',
      follow: '/printed',
    })),
  }
}

function view(visit: Visit, matter: Matter, { step }: AskedGuest): Html {
  const { service, reference } = matter
  const meeting = meetingAhead(matter)
  const row = (key: string, value: string) => ({ key: { text: key }, value: { text: value } })
  const rows = [
    ...(step.body.name === undefined ? [] : [row('For', step.body.name)]),
    row(
      'When',
      meeting === null ? 'The date is not set yet.' : spanInLondon(meeting.startsAt, meeting.endsAt),
    ),
    ...(meeting === null ? [] : [row('Where', whereOf(meeting))]),
    row('Run by', service.name),
    row('Number', reference),
  ]
  return matterLayout(visit, matter, {
    title: 'An invitation to a mediation',
    part: '/sides',
    isBelow: true,
    main: html`<h1 class="govuk-heading-l">An invitation to a mediation</h1><p>You are asked to come to a mediation meeting: a talk, with a mediator, between people who disagree. Nobody decides anything there for anybody else.</p>${summaryList({ rows })}<p>What is said in the meeting, and what is shown there, stays between those who take part. You are asked to keep it so too.</p><p>If you need an interpreter, a ramp or a break, or cannot come, tell whoever asked you, or ${service.name}. Please give the number above.</p><p class="soft">Printed on ${plainDay(visit.today)}.${
      meeting !== null &&
      ` The meeting was set on ${plainDay(dayInLondon(meeting.step.recordedAt))}; it can still be moved.`
    }</p><p class="not-print"><button class="govuk-button govuk-button--secondary needs-script" type="button" data-print>Print this page</button> <a class="govuk-link" href="${matterAddress(matter, '/sides')}">Back to who takes part</a></p>`,
  })
}

function whereOf({ step }: Meeting): string {
  const { place, link } = step.body
  const word = step.word === 'cancelled' ? null : whereWords[step.word]
  return [word, place, link].filter((each) => each !== undefined && each !== null).join('. ')
}
