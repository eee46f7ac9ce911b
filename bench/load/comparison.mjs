/** Two addresses under the same load, in turn. */
import { alternate, middle } from '../alternate.mjs'
import { load } from './processes.mjs'

/**
 * One address against another; beside the rates, the same by processor time and how busy each server was.
 * @param {{server: object, path: string, json?: string}} ours what is asked for; `json` is sent by POST
 * @param {{server: object, path: string, json?: string}} theirs the other side
 * @param {boolean} isQuick fewer and shorter rounds
 * @returns {Promise<{ratio: number, rates: string, checks: string}>} ours to theirs, and words for the table
 */
export async function comparison(ours, theirs, isQuick) {
  const seen = { ours: [], theirs: [] }
  const measure =
    (name, { server, path, json }) =>
    async () => {
      const measured = await load(server, path, isQuick ? 500 : 2000, json)
      seen[name].push(measured)
      return measured.rate
    }
  await warmUp(ours)
  await warmUp(theirs)
  const rates = await alternate(measure('ours', ours), measure('theirs', theirs), isQuick ? 3 : 9)
  const middleOf = (name, what) => middle(seen[name].map((measured) => measured[what]))
  const byProcessor = middleOf('ours', 'ratePerProcessor') / middleOf('theirs', 'ratePerProcessor')
  const busy = ['ours', 'theirs'].map((name) => `${Math.round(middleOf(name, 'busy') * 100)}%`)
  return {
    ratio: rates.ratio,
    rates: `${perSecond(rates.ours)}, ${perSecond(rates.theirs)}`,
    checks: `${byProcessor.toFixed(2)} by processor time, servers ${busy.join(' and ')} busy`,
  }
}

/** Asks until the server has had its code optimised: a slow machine would else measure that for one side alone. */
async function warmUp({ server, path, json }) {
  const wanted = 2000
  for (let answers = 0, tries = 0; answers < wanted && tries < 8; tries++) {
    answers += (await load(server, path, 1000, json)).answers
  }
}

function perSecond(rate) {
  return `${Math.round(rate).toLocaleString('en-GB')} a second`
}
