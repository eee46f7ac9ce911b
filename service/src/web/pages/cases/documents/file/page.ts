/** The file of a document: downloaded, and for a picture shown within its page. Never opened as a page of ours. */
import { isoOf } from '@way-forward/law'
import type { CaseDocument } from '../../../../../cases/documents/case-document.ts'
import type { Documents } from '../../../../../cases/documents/documents.ts'
import { type OpenedDocument, openDocument } from '../../../../../cases/documents/open-document.ts'
import { isConfidential } from '../../../../../cases/mediation-walls.ts'
import { londonDay } from '../../../../../clock.ts'
import type { Data } from '../../../../../db/data.ts'
import { endingOf, mediaTypeOfPicture } from '../../../../../files/document-type.ts'
import { type Answer, notFound, type Page, signedIn, type Visit } from '../../../../kit/page.ts'
import { isUuid } from '../../opened-case.ts'

/** `/cases/<case>/documents/<document>/file`: as it was given. */
export function documentFilePage(data: Data, documents: Documents): Page {
  return {
    path: '/cases/:case/documents/:document/file',
    account: 'needed',
    get: async (visit) => answerWithFile(await opened(data, documents, visit, () => true)),
    hasNoLook: true,
    states: [],
  }
}

/** `/cases/<case>/documents/<document>/picture`: a picture, for its page alone. */
export function documentPicturePage(data: Data, documents: Documents): Page {
  return {
    path: '/cases/:case/documents/:document/picture',
    account: 'needed',
    get: async (visit) =>
      answerWithFile(await opened(data, documents, visit, ({ type }) => mediaTypeOfPicture(type) !== null)),
    hasNoLook: true,
    states: [],
  }
}

async function opened(
  data: Data,
  documents: Documents,
  visit: Visit,
  isWanted: (document: CaseDocument) => boolean,
): Promise<OpenedDocument | 'store-away' | null> {
  const { case: caseId = '', document = '' } = visit.params
  if (!isUuid(caseId) || !isUuid(document)) return null
  const which = { caseId, document }
  return openDocument(data, documents, signedIn(visit).person, which, {
    // What stays in a mediation is opened there.
    isWanted: (each) => isWanted(each) && !isConfidential(each.wallKind),
  })
}

/** A document as it was given; null: there is none. */
export function answerWithFile(found: OpenedDocument | 'store-away' | null): Answer {
  if (found === 'store-away') return { kind: 'problem', status: 503 }
  if (found === null) return notFound
  const { document, bytes } = found
  return {
    kind: 'stream',
    // Bytes alone: a browser makes nothing of them, whatever is in them.
    type: mediaTypeOfPicture(document.type) ?? 'application/octet-stream',
    name: quietName(document),
    body: streamOf(bytes),
    size: document.bytes,
  }
}

/** Nothing is opened before somebody reads: to who asks for the headers alone, nothing is sent. */
function streamOf(bytes: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const reader = bytes[Symbol.asyncIterator]()
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await reader.next()
        if (done === true) controller.close()
        else controller.enqueue(value)
      },
      async cancel() {
        await reader.return?.()
      },
    },
    { highWaterMark: 0 },
  )
}

/** What it is saved as: it tells nobody who looks over a shoulder what it is about. */
function quietName({ givenAt, type }: CaseDocument): string {
  const on = isoOf(londonDay(Temporal.Instant.fromEpochMilliseconds(givenAt.getTime())))
  return `document-${on}.${endingOf(type)}`
}
