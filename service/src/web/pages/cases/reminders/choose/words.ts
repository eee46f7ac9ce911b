/** The words of choosing reminders. */
export const words = {
  title: 'Reminders',
  lead: 'We write to you before a last day that you can see in this case. The email says what is to be done and by when. It never names a child or the case.',
  to: (email: string) =>
    `Reminders go to ${email}, in one email a day. What we find after it and cannot wait until tomorrow comes at once.`,
  change: 'Change your address',
  question: 'When do you want an email?',
  hint: 'Choose as many as you like, or none. What others get, they choose for themselves.',
  before: (days: number) => (days === 1 ? 'The day before a last day' : `${days} days before a last day`),
  late: 'When somebody else’s time has passed',
  lateHint: 'Such as the council’s time to decide. We wait until it has passed on every reading of the law.',
  save: 'Keep my choice',
  kept: 'Your choice is kept.',
  never:
    'Do not rely on an email alone: it may come late, or land among spam. The dates are always in your case.',
  calendar: 'In your own calendar',
  calendarLead:
    'Your phone or computer can follow the dates of this case. It asks us for them by itself, so a date that changes here changes there.',
  calendarNone:
    'You get a secret address to give to your calendar. Whoever has the address can read these dates, without names. You can stop it at any time.',
  make: 'Make a calendar address',
  madeOn: (on: string) =>
    `You made a calendar address on ${on}. For your safety we do not keep it, so we cannot show it again.`,
  another: 'Make a new address',
  anotherHint: 'If you have lost the address, make a new one. The old one then stops working.',
  stop: 'Stop the calendar',
  stopHint:
    'If you stop it, the address stops working at once. Your calendar may show what it has read until you remove it there.',
  stopped: 'The calendar address no longer works.',
  madeTitle: 'Your calendar address',
  madeLead: 'Copy it now. It is shown only this once.',
  address: 'Calendar address',
  addressHint: 'Whoever has it can read these dates. Do not send it to anybody.',
  how: 'How to add it',
  ways: [
    {
      where: 'iPhone or iPad',
      steps:
        'Open Calendar, choose Calendars, then Add Calendar, then Add Subscription Calendar, and paste the address.',
    },
    {
      where: 'Mac',
      steps: 'Open Calendar, choose File, then New Calendar Subscription, and paste the address.',
    },
    {
      where: 'Google Calendar',
      steps:
        'On a computer, next to Other calendars choose the plus sign, then From URL, and paste the address. It then shows on an Android phone too. Google may take a day to read a change.',
    },
    {
      where: 'Outlook',
      steps: 'Choose Add calendar, then Subscribe from web, and paste the address.',
    },
  ],
  shared:
    'If others can see your calendar, they see these dates too. The entries name what is to be done, and nobody.',
  back: 'Back to reminders',
} as const
