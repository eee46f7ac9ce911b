/** What the operator's command for accounts does, whoever opens the database and takes what it prints. */
import { emailFrom } from '../auth/email-address.ts'
import { inviteOperator, listForCommand } from '../auth/organisations/first-operator.ts'
import type { OperatorData } from '../db/data.ts'

const help = `npm run accounts -- COMMAND

  invite-operator EMAIL  invites somebody to run this service: prints a link for them, once
  list                   the organisations of this service, with how many work there

Whoever runs the service adds organisations and invites their administrators on the page /operate.
The service may go on meanwhile. See docs/tasks/organisations.md.`

/** What the command is given. */
export interface AccountsDesk {
  withData(work: (data: OperatorData) => Promise<void>): Promise<void>
  /** The service's own address, for the link. @throws where the configuration is wrong */
  origin(): string
  out(line: string): void
  say(line: string): void
}

/** Runs it. @returns the exit code: 0, 1 where it failed, 2 where it was asked wrongly */
export async function runAccounts(args: readonly string[], desk: AccountsDesk): Promise<0 | 1 | 2> {
  const [name = '', ...given] = args
  if (['help', '--help', '-h'].includes(name)) {
    desk.out(help)
    return 0
  }
  const email = name === 'invite-operator' && given.length === 1 ? emailFrom(given[0] ?? '') : null
  const isList = name === 'list' && given.length === 0
  if (email === null && !isList) {
    desk.say(
      name === 'invite-operator'
        ? 'Name one email address, such as name@example.org.\n'
        : `${unknown(name)}\n`,
    )
    desk.say(help)
    return 2
  }
  try {
    await desk.withData(async (data) => (email === null ? list(desk, data) : invite(desk, data, email)))
    return 0
  } catch (error) {
    desk.say(error instanceof Error ? error.message : String(error))
    return 1
  }
}

function unknown(name: string): string {
  return name === '' ? 'Say which command.' : `There is no command "${name}" that takes this.`
}

async function invite(desk: AccountsDesk, data: OperatorData, email: string): Promise<void> {
  const origin = desk.origin()
  const secret = await data.asOperator((tx) => inviteOperator(tx, email))
  desk.say(
    `Whoever signs in as ${email} and opens this address runs the service. It works once, for 14 days, and is not shown again:`,
  )
  desk.out(`${origin}/join/${secret}`)
}

async function list(desk: AccountsDesk, data: OperatorData): Promise<void> {
  const all = await data.asOperator(listForCommand)
  if (all.length === 0) desk.say('There is no organisation yet. Begin with invite-operator.')
  for (const { kind, name, isRetired, members, administrators, offers } of all) {
    desk.out(
      `${kind.padEnd(16)}  ${name}${isRetired ? ' (retired)' : ''}: ${members} members, ${administrators} of them administrators, ${offers} invitations waiting`,
    )
  }
}
