/** Whole numbers of the environment. */

type Environment = Readonly<Record<string, string | undefined>>

/** A whole number, or the usual one where nothing is set. @throws Error that says what to write */
export function readNumber(
  env: Environment,
  name: string,
  { usual, most, least = 1 }: { readonly usual: number; readonly most: number; readonly least?: number },
): number {
  const text = env[name]
  if (text === undefined || text === '') return usual
  const number = Number(text)
  if (!/^\d{1,7}$/.test(text) || number < least || number > most) {
    throw new Error(`${name} is "${text}". Write a whole number from ${least} to ${most}, such as ${usual}.`)
  }
  return number
}
