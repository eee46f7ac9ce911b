/** The words of an organisation's webhooks and of what they were told. */
import type { DeliveryState, WebhookEvent } from '../../../../db/data.ts'
import type { DeliveryFault } from '../../../../mediation/api/deliver.ts'

export const eventWords: Readonly<Record<WebhookEvent, string>> = {
  'matter.changed': 'A matter changed',
  'clock.changed': 'A clock of it began, moved or ended',
  'outcome.changed': 'What came of it changed',
}

export const stateWords: Readonly<Record<DeliveryState, string>> = {
  waiting: 'Waiting',
  sent: 'Arrived',
  stopped: 'Not delivered',
}

export const faultWords: Readonly<Record<DeliveryFault, string>> = {
  'no-answer': 'It did not answer',
  'too-slow': 'It did not answer within 10 seconds',
  refused: 'It refused the connection, or cut it',
  redirect: 'It sends on to another address, which is not followed',
  certificate: 'Nobody vouches for its certificate',
  private: 'It is on this machine or in a private network',
  status: 'It answered that it did not take it',
}

export const words = {
  title: 'Webhooks for your systems',
  lead: 'We tell a system of yours within minutes that a matter changed: the id of the matter and what kind of change, and no words. It then asks with its token.',
  promise:
    'Each call is signed. One that fails is tried again with growing pauses for three days. Calls may come twice and in any order: go by the id of the call, and by what the matter says when you ask.',
  how: 'How a system checks the signature',
  webhooks: 'Webhooks',
  none: 'There is none yet.',
  name: 'Name',
  address: 'Address',
  tells: 'What it tells',
  since: 'Since',
  ended: 'Ended',
  look: 'Deliveries',
  make: 'Add a webhook',
  nameHint: 'What it is for, such as the name of your case system.',
  addressHint: 'It must begin with https:// and be reached from the internet.',
  events: 'What is it told?',
  submit: 'Add the webhook',
  noName: 'Write a name of at most 100 characters',
  noAddress: 'Write an address that begins with https://, such as https://cases.example.org/told',
  privateAddress: 'We cannot reach that address: it stands in a private network',
  noEvents: 'Say what it is told',
  tooMany: 'You have 10 webhooks that are told, or this one was added already. End one, and try again',
  made: 'This is the secret that signs what we send there. Copy it now: it is shown this once.',
  end: 'End the webhook',
  endLead: 'Nothing is sent there any more. What waits is not sent.',
  deliveries: 'Deliveries of the last 30 days',
  noDeliveries: 'Nothing was to be told yet.',
  what: 'What',
  when: 'When',
  state: 'What became of it',
  tries: 'Tries',
  again: 'Send again',
  matter: 'Matter',
  nextTry: (when: string) => `next try ${when}`,
  became: {
    ended: 'The webhook has ended.',
    again: 'It is sent again within a minute or two.',
    waits: 'It waits to be sent already.',
  },
  older: 'Older',
  newer: 'Newer',
} as const
