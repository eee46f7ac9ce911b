/** What the page of a letter can look like. */
import type { PageState } from '../../../kit/page.ts'

const plan = 'd=ra&l=2026-11-03&a=x&m=x&t=x&w=hartlepool'
const person = {
  writer: 'parent',
  name: '[Parent’s name]',
  childName: '[Child’s name]',
  address: '1 High Street\nHartlepool',
  w: 'hartlepool',
} as const

export const letterStates: readonly PageState[] = [
  { name: 'empty', address: '/letters/ask-for-an-assessment' },
  { name: 'filled from a plan, with a clock that runs', address: `/letters/raise-a-concern?${plan}` },
  {
    name: 'filled in, few gaps left',
    address: '/letters/raise-a-concern',
    form: {
      ...person,
      body: 'council',
      topic: 'speech and language therapy',
      concerns: 'There has been no therapy since September.\nNobody has told us when it starts.',
      helpful: 'A therapist, and a day on which it begins.',
      'spokenOn-day': '3',
      'spokenOn-month': '11',
      'spokenOn-year': '2026',
      out: 'show',
    },
  },
  {
    name: 'faults in the form',
    address: '/letters/raise-a-concern',
    form: { ...person, email: 'nowhere', 'spokenOn-day': '31', 'spokenOn-month': '2', 'spokenOn-year': '26' },
    status: 400,
  },
  { name: 'no such letter', address: '/letters/no-such-letter', status: 404 },
]
