/** Sends a form as it stands on its page, with what is typed into it. */
import { type Actor, ask, type Everybody, type ServedMatter } from './served-matter.ts'

/** Opens the page, and sends its hidden fields with what was typed. Where there is no such page nothing is sent. */
export async function sendFilled(
  all: Everybody,
  served: ServedMatter,
  actor: Actor,
  address: string,
  typed: Readonly<Record<string, string>>,
): Promise<void> {
  const page = await ask(all, served, actor, address)
  if (page?.kind !== 'page') return
  const hidden: Record<string, string> = {}
  for (const [input] of String(page.document).matchAll(/<input[^>]* type="hidden"[^>]*>/g)) {
    const [name, value] = ['name', 'value'].map((each) => new RegExp(` ${each}="([^"]*)"`).exec(input)?.[1])
    if (name !== undefined && value !== undefined) hidden[name] = value
  }
  await ask(all, served, actor, address, { ...hidden, ...typed })
}
