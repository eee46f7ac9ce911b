/** The form with which a certificate is issued, or replaced by another. */
import type { Basis } from '../../../../../db/data.ts'
import { typedLine, typedText } from '../../../../../documents/letters/typed-text.ts'
import { bases } from '../../../../../mediation/certificate/may-issue.ts'
import { type FieldFault, fieldFault } from '../../../../kit/form-fault.ts'

/** What was typed, made tidy. */
export interface IssueForm {
  readonly name: string
  readonly is: string
  readonly child: string
  /** Why, where the readings differ. */
  readonly reason: string
  /** What was wrong with the one that it replaces. */
  readonly wrong: string
}

const longest = { name: 200, is: 60, child: 200, reason: 2000, wrong: 500 } as const

/** Reads it. @param needs which of the two reasons have to be given */
export function readIssueForm(
  form: URLSearchParams,
  needs: { readonly reason: boolean; readonly wrong: boolean },
): { readonly typed: IssueForm; readonly faults: readonly FieldFault[] } {
  const line = (name: string) => typedLine(form.get(name) ?? '')
  const typed: IssueForm = {
    name: line('name'),
    is: line('is'),
    child: line('child'),
    reason: typedText(form.get('reason') ?? ''),
    wrong: line('wrong'),
  }
  const missing: readonly (readonly [keyof IssueForm, string, boolean])[] = [
    ['name', 'Write who the certificate is for', true],
    ['is', 'Write what they are to the child, such as parent', true],
    ['reason', 'Write why you decide so', needs.reason],
    ['wrong', 'Write what is wrong with the certificate that it replaces', needs.wrong],
  ]
  const faults = missing.flatMap(([name, says, isNeeded]) =>
    isNeeded && typed[name] === '' ? [fieldFault(name, says)] : [],
  )
  const long = (Object.keys(longest) as readonly (keyof IssueForm)[]).flatMap((name) =>
    typed[name].length > longest[name] ? [fieldFault(name, `Use ${longest[name]} characters or fewer`)] : [],
  )
  return { typed, faults: [...faults, ...long] }
}

/** The button with which the adviser decides not to issue it, where the readings differ. */
export const notToIssue = { name: 'act', value: 'not-issued' } as const

/** Whether it was pressed. */
export function isNotToIssue(form: URLSearchParams): boolean {
  return form.get(notToIssue.name) === notToIssue.value
}

/** Reads why: nothing else is asked of whoever issues none. */
export function readWhyNot(form: URLSearchParams): {
  readonly why: string
  readonly faults: readonly FieldFault[]
} {
  const { typed, faults } = readIssueForm(form, { reason: true, wrong: false })
  return { why: typed.reason, faults: faults.filter(({ name }) => name === 'reason') }
}

/** The basis that an address names. */
export function basisOf(text: string | null): Basis | null {
  return bases.find((each) => each === text) ?? null
}
