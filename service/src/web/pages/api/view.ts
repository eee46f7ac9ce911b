/** The API for people: what it is, every operation with a call to copy, and every problem. */
import { type Html, href, html, nothing } from '../../kit/html.ts'
import { layout } from '../../kit/layout.ts'
import { problemRows, words } from './words.ts'

/** What the page reads of an OpenAPI document. */
export interface ApiDescription {
  readonly paths: Readonly<Record<string, Readonly<Record<string, DescribedOperation>>>>
}

interface DescribedOperation {
  readonly operationId: string
  readonly summary: string
  readonly description: string
  /** Absent: it needs no token. */
  readonly security?: readonly object[]
  readonly parameters: readonly {
    readonly name: string
    readonly in: string
    readonly required: boolean
    readonly description: string
  }[]
  readonly requestBody?: {
    readonly content: {
      readonly 'application/json': {
        readonly examples: Readonly<Record<string, { readonly summary: string; readonly value: unknown }>>
      }
    }
  }
}

/** A whole page. @param origin where the calls that it shows are sent */
export function apiView({ paths }: ApiDescription, origin: string): Html {
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  )
  return layout({
    title: words.title,
    section: null,
    main: html`<h1 class="govuk-heading-xl">${words.title}</h1>
<p class="govuk-body-l">${words.lead}</p>
<p>${words.manner}</p>
<p><a class="govuk-link" href="/api/v1/openapi.json">${words.document}</a><br><a class="govuk-link" href="/open-referral/v3">${words.feed}</a></p>
<h2>${words.operations}</h2>
${operations.map(({ path, method, operation }) => operationView(path, method, operation, origin))}
<section id="webhooks"><h2>${words.webhooks}</h2>${words.webhooksSay.map((says) => html`<p>${says}</p>`)}</section>
<h2>${words.problems}</h2>
<p>${words.problemsSay}</p>
<dl>${problemRows.map(
      ({ status, title, says }) =>
        html`<dt id="problem-${String(status)}"><strong>${status} ${title}</strong></dt><dd>${says}</dd>`,
    )}</dl>`,
  })
}

function operationView(path: string, method: string, operation: DescribedOperation, origin: string): Html {
  const { operationId, summary, description, parameters } = operation
  const needed = parameters.filter(({ required }) => required)
  const others = parameters.filter(({ required }) => !required)
  return html`<section aria-labelledby="${operationId}"><h3 id="${operationId}">${summary}</h3>
<p><code>${method.toUpperCase()} ${path}</code></p>
<p>${description}</p>
${[...needed, ...others.slice(0, mostShown)].map(
  ({ name, required, description: says }) =>
    html`<p class="small"><code>${name}</code>${required ? ` (${words.required})` : ''}: ${says}</p>`,
)}${
  others.length > mostShown
    ? html`<p class="small">${words.more} <a class="govuk-link" href="${href('/api/v1/deadlines')}">/api/v1/deadlines</a></p>`
    : nothing
}
<pre class="api__call" tabindex="0"><code>${callOf(path, operation, origin)}</code></pre></section>`
}

/** Of a long list of parameters only so many are shown. */
const mostShown = 3

function callOf(path: string, operation: DescribedOperation, origin: string): string {
  const { requestBody, operationId, security, parameters } = operation
  const example = Object.values(requestBody?.content['application/json'].examples ?? {})[0]
  const headers = [
    ...(security === undefined ? [] : [` -H "Authorization: Bearer $TOKEN"`]),
    ...parameters.filter((each) => each.in === 'header').map(({ name }) => ` -H '${name}: 7f1c2b9e-example'`),
  ].join('')
  if (example === undefined) return `curl '${origin}${words.calls[operationId] ?? path}'${headers}`
  return `curl '${origin}${path}'${headers} -H 'Content-Type: application/json' -d '${JSON.stringify(example.value, null, 2)}'`
}
