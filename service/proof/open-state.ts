/** Opens a page in one of its states. */
import assert from 'node:assert/strict'
import type { Page as Tab } from 'playwright-core'
import type { PageState } from '../src/web/kit/page.ts'

/** A GET, or a form as a browser posts it. @returns the answer's status and markup */
export async function openState(
  tab: Tab,
  origin: string,
  { address, form }: PageState,
): Promise<{ readonly status: number; readonly markup: string }> {
  const url = origin + address
  if (form !== undefined) {
    const body = new URLSearchParams(form).toString()
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    await tab.route(url, (route) => route.continue({ method: 'POST', postData: body, headers }), { times: 1 })
  }
  const response = await tab.goto(url, { waitUntil: 'load' })
  assert.ok(response, 'an answer')
  return { status: response.status(), markup: await response.text() }
}
