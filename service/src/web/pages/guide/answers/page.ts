/** `/guide/answers`: check the answers, and change one. */
import { readAnswers } from '@way-forward/law'
import { type Page, redirect, shown } from '../../../kit/page.ts'
import { answersView } from './view.ts'

/** `/guide/answers`. Without any answer it leads to the first question. */
export const answersPage: Page = {
  path: '/guide/answers',
  get({ query }) {
    const reading = readAnswers(query)
    return reading.next === 'about' ? redirect('/guide/about') : shown(answersView(reading))
  },
  states: [
    {
      name: 'answers: all given',
      address: '/guide/answers?d=pl&l=2026-11-03&s=2026-11-05&t=x&p=nfi&a=2026-11-10&c=x&m=2026-11-12',
    },
    { name: 'answers: one to come', address: '/guide/answers?d=ra&l=u&s=u&t=x' },
  ],
}
