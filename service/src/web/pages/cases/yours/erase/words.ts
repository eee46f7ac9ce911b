/** The words of erasing. */
import type { Holding } from '../../../../../cases/erase/what-goes.ts'

export const words = {
  title: 'Erase your side',
  intro: 'Read this first. Once it is done nobody can bring it back, not even whoever runs this service.',
  copyFirst: 'Take a copy first, if you may need any of it later:',
  copyLink: 'download a copy',
  goesHeading: 'What goes',
  goesNothing: 'Nothing of this case is seen by you alone.',
  goesWhole: 'You see nobody else in this case. If nobody else is in it, the whole case goes.',
  goesAlways:
    'At once: your way into this case, your reminders and calendar for it, invitations that nobody has taken yet, and questions to services that are still waiting.',
  goesAdviser:
    'Advisers and supporters lose sight of what the family shared with them, where nobody of the family is left who could take it back.',
  staysHeading: 'What stays, and why',
  staysNothing: 'Nothing that you can see.',
  staysBehind: (who: string) => `stays with ${who}, who can see it too`,
  staysWritten:
    'What you wrote there stays with your name, because others rely on it. If you do not want that, take it out before you erase your side: open it, and choose to take the words out.',
  own: (who: string) =>
    `${who}: what they wrote for themselves alone. It is their record, and you have never seen it.`,
  line: 'One line in what was done: that you erased your side, and when.',
  backups:
    'Copies that whoever runs this service keeps for emergencies hold it until they are deleted in their turn. If one of them is ever brought back, what you erased is erased again before anybody can see it.',
  shareFirst: 'To take back what others see, without erasing anything, go to',
  shareLink: 'who sees it',
  word: 'erase',
  wordLabel: 'To go on, type the word “erase”',
  wrongWord: 'Type the word “erase”, or leave everything as it is',
  button: 'Erase my side for good',
  leave: 'Leave everything as it is',
  erasedTitle: 'Your side is erased',
  erased: [
    'You are out of this case from now on. What only you could see is being erased, with its documents: this takes a minute or two.',
    'Others who are in the case see that you erased your side, and keep what they had.',
  ],
  toCases: 'Your cases',
} as const

/** Whether somebody typed the word, however they wrote it. */
export function isTheWord(typed: string): boolean {
  return typed.replaceAll(/[^\p{L}]/gu, '').toLowerCase() === words.word
}

/** How much stands behind a wall: "2 notes, calls or letters, 1 document". */
export function holdingInWords({ facts, entries, letters, documents, provisions }: Holding): string {
  const said = [
    count(facts, 'date or fact', 'dates and facts'),
    count(entries, 'note, call or letter', 'notes, calls and letters'),
    count(letters, 'letter made here', 'letters made here'),
    count(documents, 'document', 'documents'),
    count(provisions, 'promise of the plan', 'promises of the plan'),
  ].filter((each) => each !== null)
  return said.length === 0 ? 'nothing yet' : said.join('; ')
}

function count(number: number, one: string, many: string): string | null {
  return number === 0 ? null : `${number} ${number === 1 ? one : many}`
}
