/** The words of the page of one document. */

export const words = {
  title: 'Document',
  download: 'Download the file',
  picture: 'The picture',
  pictureAlt: 'The picture as it was added. What it shows is not described.',
  noWords: (type: string) =>
    type === 'PDF'
      ? 'We found no words in this file: it may be a scan. Download it to read it.'
      : 'This sort of file is not shown here. Download it to open it.',
  saysHeading: 'What it says',
  saysHint: 'The words alone, as far as they could be read. The file is the document itself.',
  facts: 'About this document',
  sort: 'What it is',
  given: 'Added',
  givenBy: (name: string, on: string) => `By ${name} on ${on}`,
  whoSees: 'Who can see it',
  belongsTo: 'Belongs to',
  entry: 'The entry that it came with',
  viruses: 'Viruses',
  scanned: 'Checked when it was added: nothing found',
  notScanned: 'Not checked. Open it as carefully as an email from somebody you do not know.',
  sum: 'Fingerprint (SHA-256)',
  sumHint: 'It shows later that the file is still the same, letter for letter.',
  remove: 'Take this document out',
  takenOut: (name: string, on: string) => `${name} took this document out on ${on}.`,
  why: 'Why',
} as const
