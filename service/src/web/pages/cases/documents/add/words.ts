/** The words of the form for a document, and why one is not taken. */
import type { AddingFault } from '../../../../../cases/documents/add-document.ts'
import type { DocumentLimits } from '../../../../../cases/documents/documents.ts'
import { limitInWords } from '../document-words.ts'

export const words = {
  title: 'Add a document',
  for: 'For:',
  file: 'The file',
  fileHint: (largest: string) =>
    `PDF, Word (DOCX), pictures, emails saved as files (EML or MSG), and plain text. At most ${largest}.`,
  button: 'Add the document',
  sending: 'Sending the file',
  checking: 'Sent. We are looking at the file.',
  failed: 'The file did not get through. Check your connection and try again.',
  whoSees: 'Who can see it',
  kept: 'The file is kept encrypted, as it is. Its name is seen by who can see the file; it stands in no email and no web address.',
} as const

/** What can be wrong with the form: no file, one that did not arrive, or one that is not taken. */
export type FormFault = AddingFault | 'nothing-chosen' | 'not-whole'

const another = 'Save it as PDF and try again'

/** Why a file was not added, and what to do. */
export function faultWords(fault: FormFault, limits: DocumentLimits): string {
  switch (fault) {
    case 'nothing-chosen':
      return 'Choose a file'
    case 'not-whole':
      return 'The file did not arrive whole. Nothing of it was kept. Try again'
    case 'empty':
      return 'The file is empty. Choose another'
    case 'too-large':
      return tooLarge(limits.file)
    case 'old-office':
      return `This is an older sort of Office file, which we do not take. ${another}`
    case 'markup':
      return `This is a web page or a drawing made of code, which can hold programs. ${another}`
    case 'macro':
      return `The file holds a program. Save it without macros, or as PDF, and try again`
    case 'two-in-one':
      return `The file holds another file inside it, which we do not take. ${another}`
    case 'too-much':
      return `The file unpacks to far more than a document holds. ${another}`
    case 'locked':
      return 'The file is locked with a password. Save it without one and try again'
    case 'broken':
      return 'The file is damaged: it cannot be opened. Open it on your own device, save it again and try that'
    case 'infected':
      return 'Our virus scanner found something harmful in the file. Nothing of it was kept. Have your device checked, and do not open the file'
    case 'unknown':
      return 'We do not take this sort of file. Choose a PDF, a Word document (DOCX), a picture, an email or plain text'
    case 'full':
      return `This case holds as many documents as it can: at most ${limits.count}, and ${limitInWords(limits.total)} together. Take out some that are no longer needed`
    case 'busy':
      return 'Many files are coming in just now. Nothing of yours was kept. Try again in a minute'
    case 'scanner-away':
      return 'The file could not be checked for viruses just now, so it was not kept. Try again in a few minutes'
    case 'store-away':
      return 'The file could not be kept just now. Nothing is lost on your side. Try again in a few minutes'
    case 'no-wall':
      return 'Choose who may see it, and choose the file again'
  }
}

/** The file is larger than it may be. @param largest bytes */
export function tooLarge(largest: number): string {
  return `The file is larger than ${limitInWords(largest)}. Make it smaller, or add it in parts`
}
