/** The few words of JSON Schema (2020-12) that the schemas of the law use. */
export type JsonSchema = Readonly<Record<string, unknown>>

/** A day as ISO text. */
export const daySchema: JsonSchema = {
  type: 'string',
  format: 'date',
  pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$',
}

/** An object with just these properties. @param required names that must be there; all of them unless given */
export function objectOf(
  properties: Readonly<Record<string, JsonSchema>>,
  required: readonly string[] = Object.keys(properties),
): JsonSchema {
  return { type: 'object', properties, required, additionalProperties: false }
}

/** A list of such things. */
export function listOf(items: JsonSchema, more: JsonSchema = {}): JsonSchema {
  return { type: 'array', items, ...more }
}

/** Such a thing, or null. */
export function orNull(schema: JsonSchema): JsonSchema {
  return { anyOf: [schema, { type: 'null' }] }
}

/** Text with a description. */
export function text(description?: string): JsonSchema {
  return description === undefined ? { type: 'string' } : { type: 'string', description }
}
