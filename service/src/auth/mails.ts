/** The emails of sign-in: quiet, plain, and each says what to do if you did not ask. */
import type { Email } from '../mail/mail.ts'

type Words = Pick<Email, 'subject' | 'text'>

const name = 'Way Forward'

/** The code to sign in, and the link that does the same. @param link the whole address */
export function codeMail(code: string, link: string): Words {
  return {
    subject: `Your code for ${name}`,
    text: `Your code is ${shown(code)}

Type it into the page where you asked for it. It works once, for 10 minutes.

On another device, or if you closed that page, open this address and press the button there:

${link}

If you did not ask for this, you need do nothing: nobody gets in without this email. Please do not pass the code or the link on, whoever asks for it. We never ring or write to ask for it.

${name}
`,
  }
}

/** The code of somebody who came by their organisation's own sign-in for the first time. There is no link. */
export function firstCodeMail(code: string): Words {
  return {
    subject: `Your code for ${name}`,
    text: `Somebody signed in at your organisation with this email address, to come to ${name}.

If that is you, your code is ${shown(code)}

Type it into the page that you came to. It works once, for 10 minutes. From then on your organisation’s own sign-in opens your account here without a code.

If it was not you, do not pass this code on, whoever asks for it: without it nothing happens. Please tell whoever looks after the computers of your organisation.

${name}
`,
  }
}

/** Goes to the old address: it too must say yes. */
export function oldAddressMail(code: string): Words {
  return {
    subject: `Confirm your new email address for ${name}`,
    text: `Somebody who is signed in to your account wants to sign in with another email address from now on.

If that is you, your code for this address is ${shown(code)}

Type it into the page where you asked, together with the code that went to the new address. Both work once, for 30 minutes.

If it was not you, do not pass this code on: without it nothing changes. Then sign in, go to “Your account” and “Where you are signed in”, and sign out everywhere else.

${name}
`,
  }
}

/** Goes to the new address. */
export function newAddressMail(code: string): Words {
  return {
    subject: `Confirm this email address for ${name}`,
    text: `Somebody wants to sign in to ${name} with this email address from now on.

If that is you, your code for this address is ${shown(code)}

Type it into the page where you asked, together with the code that went to your old address. Both work once, for 30 minutes.

If it was not you, you need do nothing: without this code nothing changes.

${name}
`,
  }
}

/** Goes to the new address where somebody has an account with it: the page that asked says nothing of that. */
export function addressTakenMail(): Words {
  return {
    subject: `Your email address at ${name}`,
    text: `Somebody asked to use this email address for their account. You have an account with it, so it cannot be used for another, and nothing was changed.

If that was you, sign in with this address to reach the account that you have with it.

If it was not you, you need do nothing.

${name}
`,
  }
}

/** What the owner of an account is told of, so that they notice if it was not they. */
export type Notice =
  | 'address-changed'
  | 'passkey-added'
  | 'passkey-removed'
  | 'app-added'
  | 'app-removed'
  | 'recovery-codes-made'
  | 'recovery-code-used'
  | 'second-step-reset'
  | 'own-sign-in-linked'

const notices: Readonly<Record<Notice, { readonly subject: string; readonly says: string }>> = {
  'address-changed': {
    subject: `Your email address at ${name} has changed`,
    says: 'You sign in with your new email address from now on. This one no longer opens your account. We signed you out on every other device.',
  },
  'passkey-added': {
    subject: `A passkey was added to your account at ${name}`,
    says: 'A passkey was added to your account. Whoever has it can sign in with it.',
  },
  'passkey-removed': {
    subject: `A passkey was removed from your account at ${name}`,
    says: 'A passkey was removed from your account. It no longer signs you in.',
  },
  'app-added': {
    subject: `An app for codes was added to your account at ${name}`,
    says: 'An app that shows one-time codes was set up for your account.',
  },
  'app-removed': {
    subject: `The app for codes was removed from your account at ${name}`,
    says: 'The app that shows one-time codes, and its recovery codes, were removed from your account.',
  },
  'recovery-codes-made': {
    subject: `New recovery codes for your account at ${name}`,
    says: 'New recovery codes were made for your account. The old ones no longer work.',
  },
  'recovery-code-used': {
    subject: `A recovery code was used at ${name}`,
    says: 'Somebody signed in to your account with one of your recovery codes. Each works once.',
  },
  'second-step-reset': {
    subject: `The second step of your account at ${name} was taken away`,
    says: 'Whoever runs this service took away your app for codes, your recovery codes and your passkeys, because they were told that you lost them. You are signed out everywhere. When you next sign in, you set up a second step anew.',
  },
  'own-sign-in-linked': {
    subject: `Your organisation’s own sign-in opens your account at ${name}`,
    says: 'You signed in by your organisation’s own sign-in for the first time, and proved that this address is yours. From now on that sign-in opens your account, for as long as you work there.',
  },
}

/** What happened, and what to do if it was somebody else. */
export function noticeMail(notice: Notice): Words {
  const { subject, says } = notices[notice]
  const ifNot =
    notice === 'address-changed' || notice === 'second-step-reset'
      ? 'If it was not you, contact whoever runs this service at once. The page “About” says how.'
      : 'If it was not you, sign in now, go to “Your account” and “Where you are signed in”, and sign out everywhere else. Then look at your email address, your passkeys and your second step.'
  return {
    subject,
    text: `${says}

If that was you, you need do nothing.

${ifNot}

${name}
`,
  }
}

/** Three and three are easier to carry from one page to another. */
function shown(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`
}
