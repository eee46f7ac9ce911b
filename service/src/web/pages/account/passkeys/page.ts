/** `/account/passkeys`: the passkeys of an account. */
import type { Auth, Passkey } from '../../../../auth/auth.ts'
import { button } from '../../../govuk/button.ts'
import { summaryList } from '../../../govuk/summary-list.ts'
import { type Html, html } from '../../../kit/html.ts'
import { dayOfInstant } from '../../../kit/instant-words.ts'
import { type Page, shown, signedIn, type Visit } from '../../../kit/page.ts'
import { accountView } from '../account-frame.ts'
import { words } from '../words.ts'

const { passkeys } = words

/** `/account/passkeys`. */
export function passkeysPage(auth: Auth): Page {
  return {
    path: '/account/passkeys',
    account: 'needed',
    get: async (visit) => shown(passkeysView(visit, await auth.listPasskeys(signedIn(visit)))),
    states: [{ name: 'none yet', address: '/account/passkeys', as: 'parent' }],
  }
}

function passkeysView(visit: Visit, all: readonly Passkey[]): Html {
  return accountView(visit, {
    title: passkeys.title,
    became: new Map(Object.entries(passkeys.became)).get(visit.query.get('became') ?? ''),
    main: html`<p>${passkeys.lead}</p>${
      all.length === 0
        ? html`<p>${passkeys.none}</p>`
        : summaryList({
            rows: all.map(({ id, name, addedAt }) => ({
              key: { text: name },
              value: { text: `${passkeys.added} ${dayOfInstant(addedAt)}` },
              actions: {
                items: [{ text: passkeys.change, href: `/account/passkeys/${id}`, visuallyHiddenText: name }],
              },
            })),
          })
    }${button({ text: passkeys.add, href: '/account/passkeys/add' })}`,
  })
}
