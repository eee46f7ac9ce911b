/** Where the provider of an organisation sends browsers back to. */

/** The path, which the organisation registers at its provider. @param organisation its id */
export function returnPath(organisation: string): string {
  return `/sign-in/organisation/${organisation}/back`
}
