/** Takes the pictures of the README: `npm run pictures`. The plan, a letter, the notice check, a case, desks and a mediation, 1,280 pixels wide. */
import { statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { exampleCases, exampleMatters } from '../src/example/people.ts'
import type { PageState } from '../src/web/kit/page.ts'
import { letterStates } from '../src/web/pages/letters/letter/states.ts'
import { noticeStates } from '../src/web/pages/notice/states.ts'
import { startBrowser } from './browser.ts'
import { openState } from './open-state.ts'
import { closeServed, servedOn, signedInAs } from './served.ts'

const day = '2026-11-21'
const width = 1280
/** Bytes: a README should open at once. */
const most = 200_000

const plan = '/plan?d=ra&l=2026-11-03&a=x&m=x&t=x'
const pictures: readonly (readonly [name: string, state: PageState, height: number])[] = [
  ['plan', { name: 'a plan', address: plan }, 1300],
  ['letter', named(letterStates, 'filled in, few gaps left'), 1000],
  ['notice', named(noticeStates, 'a poor letter'), 1100],
  ['case', { name: 'a case', address: `/cases/${exampleCases.refusal}`, as: 'parent' }, 1150],
  ['desk', { name: 'a desk', address: '/desk', as: 'adviser' }, 900],
  [
    'mediation',
    { name: 'a mediation', address: `/mediation/${exampleMatters.preparing}`, as: 'mediation-adviser' },
    1150,
  ],
  [
    'kept',
    { name: 'what was agreed', address: `/mediation/${exampleMatters.kept}/kept`, as: 'council-officer' },
    1150,
  ],
]

const browser = await startBrowser()
if (browser === null) process.exit(1)
const origin = await servedOn(day)
for (const [name, state, height] of pictures) {
  const tab = await browser.newPage({ viewport: { width, height } })
  await openState(tab, origin, state, state.as === undefined ? null : await signedInAs(state.as))
  const path = fileURLToPath(new URL(`../../docs/pictures/${name}.png`, import.meta.url))
  await tab.screenshot({ path })
  const { size } = statSync(path)
  console.log(`docs/pictures/${name}.png: ${Math.round(size / 1000)} kB`)
  if (size > most) {
    console.error(`That is more than ${most / 1000} kB.`)
    process.exitCode = 1
  }
}
await browser.close()
await closeServed()

function named(states: readonly PageState[], name: string): PageState {
  const found = states.find((state) => state.name === name)
  if (found === undefined) throw new Error(`there is no state "${name}"`)
  return found
}
