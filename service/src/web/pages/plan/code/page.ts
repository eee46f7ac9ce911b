/** `/plan/code.svg`: the address of a plan as a square to scan, for paper and for another phone. */
import { addressOf, readAnswers } from '@way-forward/law'
import { qrOf, qrSvg } from '../../../../documents/qr.ts'
import type { Page } from '../../../kit/page.ts'

/** An address too long to be scanned gives an empty drawing: it stands in words beside it. */
const empty = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"></svg>'

export const codePage: Page = {
  path: '/plan/code.svg',
  get({ query, origin }) {
    const code = qrOf(`${origin}/plan?${addressOf(readAnswers(query).answers)}`)
    return {
      kind: 'file',
      type: 'image/svg+xml; charset=utf-8',
      name: null,
      body: code === null ? empty : qrSvg(code),
    }
  },
  states: [],
}
