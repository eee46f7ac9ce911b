/** The words of an enquiry: asking the service of the area for help. */
import type { Enquiry } from '../../../../cases/desk/enquiry.ts'

export const words = {
  title: 'Ask your local advice service for help',
  lead: 'Every council must arrange free, impartial information, advice and support about special educational needs (SENDIASS). If the service of your area is here, you can ask it now. It sees what you write in this form and nothing else until it accepts.',
  area: 'Which council’s area is it?',
  areaHint: 'The one where the child lives. If you are the young person: where you live.',
  chooseArea: 'Choose a council',
  next: 'Continue',
  otherArea: 'Choose another council',
  noDirectory: 'The list of councils cannot be reached just now. Try again in a few minutes.',
  noneTitle: (area: string) => `The service of ${area} is not here yet`,
  none: 'No advice service of this area takes enquiries through Way Forward. It exists all the same, and its help is free: this is how to reach it.',
  formTitle: (area: string) => `Ask for help in ${area}`,
  sees: 'They see what you write here. They see nothing of your case until they accept, and then only what you choose below. You can take it back at any time.',
  seesAlone: 'They see what you write here and nothing else. You can take it back at any time.',
  service: 'Which service do you want to ask?',
  about: 'What it is about',
  reaching: 'How to reach you',
  scope: 'Once they accept',
  shares: 'What may they see?',
  sharesHint: 'They also get a place to write with you. What only you can see is never shown.',
  writes: 'May they add to it?',
  readsOnly: 'No, they read it',
  readsAndAdds: 'Yes, they may add dates, notes and documents',
  until: 'Until when? (optional)',
  untilHint:
    'The last day on which they see it. Leave it empty for as long as you want: you can end it at any time.',
  passOn: 'Another service',
  passOnQuestion: 'May they pass your enquiry to another advice service if they cannot help?',
  passOnHint:
    'Such as when you live in another area. The other service then sees this enquiry, and may accept it in the same way. You are told to whom it went and why.',
  send: 'Send the enquiry',
  sentBefore: 'What you asked before',
  toAll: 'All that you asked: take a copy, or erase it',
  allTitle: 'What you asked advice services',
  noneSent: 'You have asked no advice service through Way Forward.',
  askOne: 'Ask your local advice service for help',
  eraseEach:
    'What you asked without a case can be erased: open it. What you asked from a case belongs to the case, and to the copy of it.',
  copy: 'Take a copy',
  copyLead:
    'A ZIP file with a PDF to read, and all of it for other programs. It is not encrypted and it names people: keep it where only you can open it.',
  copyButton: 'Download a copy',
  erase: 'Erase it',
  eraseLead:
    'What you wrote goes for good, and the service sees it no more. What the service wrote for itself stays with it, and it still counts that somebody asked.',
  copyFirst: 'You can take a copy first.',
  eraseButton: 'Erase this enquiry for good',
  erased: 'It is being erased: this takes a minute or two. The service sees it no more.',
  sentTo: (service: string, day: string) => `To ${service}, on ${day}`,
  toEnquiries: 'What you asked',
  whatSaid: 'What you sent',
  become: 'What has become of it',
  takeBack: 'Take it back',
  takeBackSays: 'If you take it back, the service sees it no more. What it wrote for itself stays with it.',
  takeBackShare:
    'If you take it back, the service sees neither this enquiry nor your case. What it wrote for itself stays with it.',
  sharing: 'See and change what they see',
  waitsAlready:
    'An enquiry from this case waits with that service already. It is below: you can take it back and send another.',
  tooMany: 'Ten of your enquiries are waiting. Take one back before you send another.',
} as const

export const labels = {
  name: 'Your name',
  childName: 'The child’s or young person’s name',
  bornOn: 'Their date of birth (optional)',
  query: 'What do you want to ask?',
  email: 'Email',
  phone: 'Telephone',
  reach: 'When and how do they best reach you? (optional)',
  accessNeeds: 'Is there anything you need so that you can use the service? (optional)',
  meeting: 'Would you like somebody with you at a meeting?',
  meetingSays: 'Which meeting, and when? (optional)',
} as const

export const hints = {
  childName: 'Your own, if you are the young person.',
  query: 'What happened, and what you would like to know or have help with.',
  reach: 'For example: after 6pm, by text message.',
  accessNeeds: 'For example: an interpreter, large print, somewhere without stairs.',
} as const

/** What an enquiry is doing now, as a heading. */
export function headingOf({ state, organisation }: Enquiry): string {
  switch (state) {
    case 'waiting':
      return `Your enquiry waits with ${organisation.name}`
    case 'accepted':
      return `${organisation.name} has accepted your enquiry`
    case 'declined':
      return `${organisation.name} cannot take on your enquiry`
    case 'taken-back':
      return 'You took your enquiry back'
  }
}
