/** Pages of a case, for tests: visited as somebody who is signed in. */
import type { SignedIn } from '../../../auth/signed-in.ts'
import type { ParentsCase } from '../../../cases/sharing/shares-of-test.ts'
import type { Page } from '../../kit/page.ts'
import { answerLater, read } from '../../kit/visit-of.ts'

/** Somebody of a family, as the pages see them. */
export function familyMember(person: string, name = 'A parent'): SignedIn {
  return {
    person,
    name,
    email: 'parent@example.org',
    session: `session-${person}`,
    works: [],
    isStrong: false,
  }
}

export interface Visitor {
  get(address: string): Promise<ReturnType<typeof read>>
  post(address: string, form: Readonly<Record<string, string>>): Promise<ReturnType<typeof read>>
  /** The answer as it is, such as a file. */
  answer(address: string): ReturnType<typeof answerLater>
}

/** Visits pages as somebody. @param on ISO day */
export function visitorOf(pages: readonly Page[], person: string, on?: string): Visitor {
  const who = familyMember(person)
  return {
    get: async (address) => read(await answerLater(pages, address, undefined, on, who)),
    post: async (address, form) => read(await answerLater(pages, address, form, on, who)),
    answer: (address) => answerLater(pages, address, undefined, on, who),
  }
}

/** How those visit pages who have to do with a case of two parents. */
export function visitorsOf(
  pages: readonly Page[],
  { parent, other, stranger }: ParentsCase,
): Readonly<Record<'parent' | 'other' | 'stranger', Visitor>> {
  return {
    parent: visitorOf(pages, parent),
    other: visitorOf(pages, other),
    stranger: visitorOf(pages, stranger),
  }
}

/** A day in the three boxes of a form. @param iso ISO day */
export function boxesOf(name: string, iso: string): Readonly<Record<string, string>> {
  const [year = '', month = '', dayOfMonth = ''] = iso.split('-')
  return { [`${name}-day`]: dayOfMonth, [`${name}-month`]: month, [`${name}-year`]: year }
}
