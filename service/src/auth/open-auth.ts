/** Puts sign-in together. */
import { askForCode } from './ask-for-code.ts'
import type { Auth, AuthNeeds, Demonstration } from './auth.ts'
import { openLibrary } from './better-auth.ts'
import { askToChangeEmail, confirmEmail, pendingEmail } from './change-email.ts'
import { clearExpired } from './clear-expired.ts'
import { countUse } from './count-use.ts'
import { endSessionOf, enterWith, markStrong } from './enter.ts'
import { giveName } from './give-name.ts'
import { secondSteps } from './may-change.ts'
import type { Needs, Secrets } from './needs.ts'
import { listLinked, unlink } from './organisations/linked-sign-ins.ts'
import { beginOwnSignIn, comeBack, lookAtProvider, ownSignInOf } from './organisations/own-sign-in.ts'
import { emailsOf, listResets, resetSecondStep } from './organisations/reset-second-step.ts'
import { ownPath } from './own-path.ts'
import {
  addPasskey,
  enterByPasskey,
  listPasskeys,
  offerPasskey,
  removePasskey,
  renamePasskey,
} from './passkeys.ts'
import { pendingAttempt } from './pending-attempt.ts'
import { isLinkGood, proveByCode, proveByLink } from './prove-address.ts'
import { rewrapSecrets } from './rewrap-secrets.ts'
import {
  confirmApp,
  offerApp,
  openOffer,
  proveByApp,
  proveByRecoveryCode,
  removeApp,
  renewRecoveryCodes,
} from './second-step.ts'
import { cookieNames, droppedCookie } from './session-cookie.ts'
import { endOtherSessions, endSession, hasReadMail, listSessions } from './sessions.ts'
import { whoIs } from './who-is.ts'

/** Sign-in over its door. */
export function authOver(given: AuthNeeds): Auth {
  const { signIn, data, keys, mail, origin, isDemonstration, uses, providersMayBeLocal = false } = given
  const names = cookieNames(origin)
  const secrets: Secrets = {
    cookies: Buffer.from(keys.secretFor('session cookies')).toString('hex'),
    codes: keys.secretFor('codes of sign-in'),
    counts: keys.secretFor('counts of sign-in'),
  }
  const { database } = signIn
  const library = openLibrary({
    database,
    secret: secrets.cookies,
    origin,
    cookieName: names.session,
    challengeName: names.challenge,
    isSecure: names.isSecure,
  })
  const needs: Needs = { database, data, library, mail, names, keys, secrets, providersMayBeLocal }
  const bound =
    <Given extends readonly unknown[], Result>(verb: (needs: Needs, ...given: Given) => Result) =>
    (...given: Given): Result =>
      verb(needs, ...given)
  return {
    whoIs: (cookies) => whoIs(needs, cookies),
    askForCode: bound(askForCode),
    pendingAttempt: bound(pendingAttempt),
    proveByCode: bound(proveByCode),
    isLinkGood: bound(isLinkGood),
    proveByLink: bound(proveByLink),
    giveName: bound(giveName),
    askForPasskey: (asker) => library.askForPasskey(asker),
    enterByPasskey: bound(enterByPasskey),
    listPasskeys: bound(listPasskeys),
    offerPasskey: bound(offerPasskey),
    addPasskey: bound(addPasskey),
    renamePasskey: bound(renamePasskey),
    removePasskey: bound(removePasskey),
    secondSteps: bound(secondSteps),
    offerApp: bound(offerApp),
    openOffer: bound(openOffer),
    confirmApp: bound(confirmApp),
    proveByApp: bound(proveByApp),
    proveByRecoveryCode: bound(proveByRecoveryCode),
    renewRecoveryCodes: bound(renewRecoveryCodes),
    removeApp: bound(removeApp),
    hasReadMail: bound(hasReadMail),
    listSessions: bound(listSessions),
    endSession: bound(endSession),
    endOtherSessions: bound(endOtherSessions),
    signOut: async (cookies) => {
      await endSessionOf(needs, cookies)
      return [names.session, names.attempt, names.challenge, names.provider].map((name) =>
        droppedCookie(name, names.isSecure),
      )
    },
    askToChangeEmail: bound(askToChangeEmail),
    pendingEmail: bound(pendingEmail),
    confirmEmail: bound(confirmEmail),
    countUse: async (by, counted) => (uses === undefined ? null : countUse(needs, uses, by, counted)),
    ownSignInOf: bound(ownSignInOf),
    beginOwnSignIn: bound(beginOwnSignIn),
    comeBack: bound(comeBack),
    lookAtProvider: bound(lookAtProvider),
    listLinked: bound(listLinked),
    unlink: bound(unlink),
    emailsOf: bound(emailsOf),
    resetSecondStep: bound(resetSecondStep),
    listResets: bound(listResets),
    clearExpired: bound(clearExpired),
    rewrapSecrets: bound(rewrapSecrets),
    demonstration: isDemonstration ? demonstrationOf(needs) : null,
  }
}

function demonstrationOf(needs: Needs): Demonstration {
  return {
    addPerson: async (email, name, id) => {
      if (id === undefined) return needs.library.addPerson(email, name)
      await needs.database
        .insertInto('sign_in.user')
        .values({ id, email, name, email_verified: true })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
      return id
    },
    signInAs: async (person, onward, asker) => {
      const known = await needs.database
        .selectFrom('sign_in.user')
        .select('id')
        .where('id', '=', person)
        .executeTakeFirst()
      if (known === undefined) return null
      const begun = await needs.library.beginSession(person, asker)
      await markStrong(needs, begun.session)
      return enterWith(needs, begun, ownPath(onward), asker)
    },
  }
}
