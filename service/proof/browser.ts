/** A Chromium to look at pages with: the machine's own, else the one that npm brought. */
import { existsSync } from 'node:fs'
import sparticuz from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'

const own = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

// Nothing but the pages may be asked for, and a machine without a graphics card is enough.
const quiet = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run']

/**
 * Starts a browser.
 * @returns the browser, or null after saying in one line that there is none
 * @throws Error where there is none and CI=true: there a missing browser is a failure
 */
export async function startBrowser(): Promise<Browser | null> {
  const reasons: string[] = []
  for (const executablePath of own.filter((path) => existsSync(path))) {
    try {
      return await chromium.launch({ executablePath, args: quiet })
    } catch (error) {
      reasons.push(firstLine(error))
    }
  }
  try {
    const executablePath = await sparticuz.executablePath()
    return await chromium.launch({ executablePath, args: [...sparticuz.args, ...quiet] })
  } catch (error) {
    reasons.push(firstLine(error))
  }
  const message = `No Chromium can start here, so no page is looked at: ${reasons.join('; ')}`
  if (process.env['CI'] === 'true') throw new Error(message)
  console.log(message)
  return null
}

function firstLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split('\n', 1)[0] ?? ''
}
