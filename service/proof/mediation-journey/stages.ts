/** A mediation in the order in which it happens, each step by the pages of whoever does it. */
import assert from 'node:assert/strict'
import type { Email } from '../../src/mail/mail.ts'
import type { Issued } from './check-certificate.ts'
import type { PersonInBrowser, Secrets } from './person-in-browser.ts'

/** Family, its adviser, the mediation service, the council, the health commissioner. */
export const everybody = ['family', 'adviser', 'service', 'council', 'commissioner'] as const
/** And whoever has no account, and is shown the certificate. */
export type Name = (typeof everybody)[number] | 'anybody'

/** The addresses of the family and of its adviser. */
export const familyEmail = 'journey@example.org'
const adviserEmail = 'adviser@example.org'

export interface Journey {
  readonly people: Readonly<Record<Name, PersonInBrowser>>
  readonly secrets: Secrets<Name>
  /** Moves the clock of the running service. @param iso ISO day */
  moveTo(iso: string): void
  /** What waits in the post goes out. */
  sent(): Promise<readonly Email[]>
}

/** ISO days. All are before the day of the database, which takes no agreement of tomorrow. */
export const days = {
  letter: '2026-09-01',
  call: '2026-09-14',
  /** Six working days before the meeting, and the third after the call: in time on every reading. */
  arranged: '2026-09-17',
  meeting: '2026-09-28',
  certificate: '2026-09-29',
  /** Two weeks after the meeting one term is due, and this is the day after. */
  missed: '2026-10-13',
} as const

/** A child’s name, as a family types it. No council, no email and no address has it. */
export const childName = 'Robin'

/** The family opens a case from the letter and lets its adviser in. @returns the address of the case */
export async function opensCase({ people: { family, adviser }, sent }: Journey): Promise<string> {
  await family.go(`/cases/open?d=pl&l=${days.letter}&p=f&p=h&a=x&m=x&t=x`)
  await family.choose('A parent or carer')
  await family.type(/called/, childName)
  await family.press('Open the case')
  const { pathname } = new URL(family.tab.url())
  await family.go(`${pathname}/sharing/invite`)
  await family.choose('An adviser')
  await family.type('Their email address', adviserEmail)
  await family.type(/name you to them/, 'A parent')
  await family.tick(/kept for the family/)
  await family.tick(/kept for everybody/)
  await family.choose(/^Yes, they may add/)
  await family.press('Send the invitation')
  const invited = (await sent()).find(({ to, text }) => to === adviserEmail && text.includes('/invitation/'))
  const path = /\/invitation\/[\w-]+/.exec(invited?.text ?? '')?.[0]
  assert.ok(path, 'an invitation of the adviser')
  await adviser.go(path)
  await adviser.choose('For Example SENDIASS')
  await adviser.press('Accept')
  return pathname
}

/** The adviser refers it with the family’s consent; the family lets the adviser follow. @returns the matter’s address */
export async function refers({ people: { family, adviser }, secrets }: Journey, at: string): Promise<string> {
  await adviser.go(`${at}/mediation`)
  await adviser.press('Ask a mediation service')
  await adviser.tick(/^The family agrees/)
  await adviser.choose('In person')
  await adviser.day(/^On which day/, days.call)
  await adviser.choose('No', /in touch with a mediation adviser/)
  await adviser.type(/speaks for the family/, 'A parent')
  await adviser.type(/^Name of the child/, childName)
  await adviser.type('Telephone', secrets.plant('01632 960 011', ['family', 'service', 'adviser']))
  await adviser.press('Refer the family')
  await family.go(`${at}/mediation`)
  await family.press(/^Mediation [0-9A-Z]{4}-[0-9A-Z]{4}$/)
  const { pathname } = new URL(family.tab.url())
  await adviser.go(pathname, 404)
  await family.go(`${pathname}/sides`)
  await family.press(/^Let them follow/)
  await adviser.go(pathname)
  return pathname
}

/** The service speaks with the family, which chooses mediation. */
export async function advises({ people: { service, family }, secrets }: Journey, at: string): Promise<void> {
  await service.go('/mediation')
  await service.go(`${at}/advice/contact`)
  await service.choose('With this service')
  await service.day(/On which day/, days.call)
  await service.choose('By telephone')
  await service.choose('No, they were asked')
  await service.press('Save the contact')
  await service.go(`${at}/advice/letter`)
  await service.choose(/^What is in the plan/)
  await service.day(/The date on the letter/, days.letter)
  await service.day(/on which it was sent/, days.letter)
  await service.tick(/^The help it promises/)
  await service.tick(/^Health/)
  await service.press('Save the letter')
  await service.go(`${at}/advice/given`)
  await service.tickAll(/What was explained/)
  await service.day(/On which day/, days.call)
  await service.choose('By telephone')
  await service.type(/What did the family ask/, secrets.plant('Will the school know?', ['family', 'service']))
  await service.press('Save what was explained')
  await service.go(`${at}/advice/choice`)
  await service.choose(/^They want to mediate/)
  await service.day(/On which day/, days.call)
  await service.choose('By telephone')
  await service.press('Save what they decided')
  await service.go(`${at}/advice/note`)
  await service.type('Note', secrets.plant('Sounded tired on the telephone', ['service']))
  await service.day(/Of which day/, days.call)
  await service.press('Save the note')
  await family.go(`${at}/advice`)
  await family.reads(/wants? to mediate/i)
}

/** What it is about, who takes part, and that each of them says who comes. */
export async function arranges({ people, moveTo }: Journey, at: string): Promise<void> {
  const { service, council, commissioner, family } = people
  await service.go(`${at}/sides/issues`)
  await service.pick('It is about', 'Education: needs or help', 'Issue 1')
  await service.type(/What is the disagreement/, 'Two hours of speech therapy', 'Issue 1')
  await service.pick('It is about', 'Health care', 'Issue 2')
  await service.type(/What is the disagreement/, 'Physiotherapy at school', 'Issue 2')
  await service.type(/what is wanted/, 'Physiotherapy each week', 'Issue 2')
  await service.press('Save the issues')
  await service.go(`${at}/sides/told`)
  await service.choose('The mediation service')
  await service.day(/On which day/, days.call)
  await service.choose('By email')
  await service.press('Save')
  for (const who of [council, commissioner]) await who.go(at, 404)
  await adds(service, at, 'Council', 'Kent')
  await adds(service, at, 'Health commissioner', 'integrated care board')
  await family.go(`${at}/sides`)
  await family.reads(/Kent/, /integrated care board/, /14 October 2026/)
  moveTo(days.arranged)
  await council.go('/mediation')
  await council.go(`${at}/sides`)
  await council.press(/^Write down when the council told it/)
  await council.day(/On which day/, days.arranged)
  await council.choose('By email')
  await council.press('Save')
  for (const [who, name] of [
    [council, 'An officer'],
    [commissioner, 'A nurse'],
  ] as const) {
    await who.go(`${at}/sides`)
    await who.press(/^Say who comes/)
    await who.choose('Yes', /Do you take part/)
    await who.type('Name', name, 'Person 1')
    await who.type('What they do', 'Decides for it', 'Person 1')
    await who.tick('They may settle the issues at the meeting')
    await who.press('Save the answer')
  }
}

async function adds(service: PersonInBrowser, at: string, role: string, words: string): Promise<void> {
  await service.go(`${at}/sides/add`)
  await service.choose(role)
  await service.type(/^Name or area/, words)
  await service.press('Look')
  await service.choose(new RegExp(words))
  await service.press('Add them')
}

/** Each prepares behind its own wall, and the family shows one thing to everybody in the mediation. */
export async function prepares({ people, secrets }: Journey, at: string): Promise<void> {
  for (const [name, says] of [
    ['family', 'Speech for our child comes first'],
    ['council', 'The panel can go to three hours'],
    ['commissioner', 'The clinic has two places in spring'],
  ] as const) {
    const who = people[name]
    await who.go(`${at}/preparing/write?as=matters`)
    await who.type('In your words', secrets.plant(says, [name, 'service']))
    await who.press('Save')
  }
  const { family, service } = people
  const inMediation = ['family', 'service', 'council', 'commissioner'] as const
  await family.go(`${at}/preparing/write?as=enough`)
  const shown = 'Two hours each week would be enough'
  await family.type('In your words', secrets.plant(shown, ['family', 'service']))
  await family.press('Save')
  await everybodyLooks(people, `${at}/preparing`)
  secrets.plant(shown, inMediation)
  await family.press(/^Show to everybody\s+\(What would be enough/)
  await family.press('Show to everybody')
  await family.go(`${at}/preparing/views`)
  await family.choose(/^They said/)
  await family.type(/^How/, 'At home')
  await family.choose(/^(?:You|The family) and/)
  await family.type('In their words', secrets.plant('I like Mondays with Sam', ['family', 'service']))
  await family.press('Save')
  await service.go(`${at}/preparing/note?as=own`)
  await service.type('The note', secrets.plant('The council will move if asked', ['service']))
  await service.press('Save')
  await people.council.go(`${at}/preparing/note?as=joint`)
  await people.council.type('The note', secrets.plant('We look at Thursdays together', inMediation))
  await people.council.press('Save')
  await everybodyLooks(people, `${at}/preparing`)
}

/** Everybody opens a page, whatever it answers them: what comes is looked through. */
export async function everybodyLooks(people: Journey['people'], path: string): Promise<void> {
  for (const name of everybody) {
    const { tab, reads } = people[name]
    await tab.goto(new URL(path, tab.url()).href)
    await reads()
  }
}

/** A date is found, and everybody is told of it in time. */
export async function findsDate({ people, sent }: Journey, at: string): Promise<void> {
  const { service, family, council, commissioner } = people
  await service.go(`${at}/meeting/offer`)
  await service.day('Time 1', days.meeting)
  await service.type('From', '10am')
  await service.type('Until', '12pm')
  await service.choose('By video')
  await service.type(/Link to the video/, 'https://video.example/room-one')
  await service.press('Offer these times')
  for (const who of [family, council, commissioner]) {
    await who.go(`${at}/meeting/mark`)
    await who.choose('Yes', /28 September 2026/)
    await who.press('Save')
  }
  await service.go(`${at}/meeting`)
  await service.press(/^Set this/)
  await service.press('Set it and tell everybody')
  const told = (await sent()).filter(({ calendar }) => calendar !== undefined)
  for (const to of [familyEmail, 'council-officer@example.org', 'commissioner@example.org'])
    assert.ok(
      told.some((email) => email.to === to),
      `a calendar entry for ${to}`,
    )
}

/** The meeting is held, and ends with a part agreed. */
export async function meets({ people, moveTo }: Journey, at: string): Promise<void> {
  const { service } = people
  moveTo(days.meeting)
  await service.go(`${at}/meeting`)
  await service.press('Write down who came')
  for (const side of [/^A parent/, /^Kent/, /integrated care board/]) await service.choose('Came', side)
  await service.press('Save who came')
  await service.press('The mediation ended')
  await service.choose('A part was agreed')
  await service.day(/On which day did it end/, days.meeting)
  await service.press('Save that it ended')
}

/** Two terms, one issue agreed and one not; each side accepts by name, and the last one seals it. */
export async function agrees({ people, secrets }: Journey, at: string): Promise<void> {
  const { family, council, commissioner } = people
  const sides = ['family', 'service', 'council', 'commissioner'] as const
  for (const [what, kind] of [
    [
      'Send a final plan with two hours of speech therapy each week',
      'Change the needs or the help in the plan (Sections B and F): five weeks',
    ],
    [
      'Send the report of 3 July to the family',
      'Do something else, that could not have been appealed: two weeks',
    ],
  ] as const) {
    await council.go(`${at}/agreement`)
    await council.press('Add a term')
    await council.type('What is to be done?', secrets.plant(what, sides))
    await council.choose(/^Kent/)
    await council.pick('What kind of thing is it?', kind)
    await council.press('Save')
  }
  await family.go(`${at}/agreement/issues`)
  await family.choose('Agreed', 'Two hours of speech therapy')
  await family.choose('Not agreed', 'Physiotherapy at school')
  await family.press('Save')
  for (const who of [council, commissioner, family]) {
    await who.go(`${at}/agreement/accept`)
    await who.choose('Yes', /Do you accept/)
    await who.type('Your name', 'My own name')
    await who.tick(/^If I accept/)
    await who.press('Send my answer')
  }
  await everybodyLooks(people, `${at}/agreement`)
}

/** The service issues the certificate after mediation; the family takes it. Nobody else sees even its code. */
export async function certifies({ people, secrets, moveTo }: Journey, at: string): Promise<Issued> {
  const { service, family, council, commissioner, adviser } = people
  moveTo(days.certificate)
  await service.go(`${at}/certificate`)
  await service.press(/^Issue this certificate/)
  await service.press('Issue it')
  const text = await service.reads(/Took part in mediation/, /Monday 2 November 2026/)
  const code = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(text)?.[0]
  assert.ok(code, 'a code of the certificate')
  secrets.plant(code, ['family', 'service'])
  for (const who of [council, commissioner, adviser]) await who.go(`${at}/certificate`, 404)
  await family.go(`${at}/certificate`)
  await family.press(new RegExp(code))
  return {
    code,
    file: await family.save('The certificate as a file that a computer can check'),
    paper: await family.save('The certificate as a PDF'),
  }
}

/** The day after a term was due and was not done: what each of them is told. */
export async function findsMissed({ people, moveTo }: Journey, at: string, inCase: string): Promise<void> {
  const { family, council, service } = people
  moveTo(days.missed)
  await council.go(`${at}/kept`)
  await council.reads(/One term is late/, /12 October 2026/)
  await service.go(`${at}/kept`)
  await service.reads(/One term is late/)
  for (const path of [at, `${at}/kept`, `${at}/agreement`]) {
    await family.go(path)
    await family.reads(/Last day: Monday 2 November 2026/)
    for (const who of [council, people.commissioner]) {
      await who.go(path)
      assert.doesNotMatch(await who.reads(), /last day to appeal|time for an appeal goes on/i)
    }
  }
  await family.go(`${at}/kept`)
  await family.reads(/One term is late/)
  await family.press('Ask for what was agreed to be done')
  await family.reads(/12 October 2026|28 September 2026/)
  await family.go(inCase)
  await family.reads(/Mon(?:day)? 2 November 2026/)
}
