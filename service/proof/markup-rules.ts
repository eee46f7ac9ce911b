/** What valid and accessible markup is here: the checker's own presets, adapted with the reason. */
import { HtmlValidate, StaticConfigLoader } from 'html-validate'

const rules = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:standard', 'html-validate:a11y'],
    rules: {
      // HTML knows no self-closing elements, but SVG inside it does.
      'void-style': 'off',
      // Markup is sent without needless spaces and line breaks; these are matters of taste in source files.
      'no-trailing-whitespace': 'off',
      'long-title': 'off',
      // The components are GOV.UK's, word for word: doctype in small letters, a role on a link that looks like
      // a button, ids and names of theirs.
      'doctype-style': 'off',
      'prefer-native-element': ['error', { exclude: ['button'] }],
      'valid-id': ['error', { relaxed: true }],
      // Answers of one question share a name: all of them reach the service.
      'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
      // A date is a group by role too, because otherwise one screen reader does not read its description.
      'no-redundant-role': 'off',
    },
  }),
)

/** What is wrong with a document, in words; empty where nothing is. */
export async function markupFaults(markup: string): Promise<readonly string[]> {
  const report = await rules.validateString(markup)
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${ruleId} at ${line}:${column}: ${message}`),
  )
}
