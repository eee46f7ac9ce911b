/** The words of the page on taking out or erasing. */
export const words = {
  title: 'Copy or erase',
  copy: {
    heading: 'Take a copy',
    intro: 'You can download everything of this case that you can see, as one ZIP file. It holds:',
    holds: [
      'a PDF to read and print: where things stand today with the working of each date, what is recorded, notes, calls and letters, what the plan promises, and who did what',
      'the documents, as they were given',
      'all of it as data that other programs can read, with a description of how',
    ],
    care: 'The file is not encrypted and it names people. Keep it where only you can open it, and not on a computer that others use.',
    button: 'Download a copy',
    noted: 'That you took a copy is noted in what was done. A large case takes a minute to begin.',
  },
  erase: {
    heading: 'Erase your side',
    intro:
      'You can leave this case for good and have what only you can see erased. The next page says exactly what goes and what stays, before anything happens.',
    link: 'See what would go and what would stay',
    one: 'To remove one note, call, letter or document, open it and choose to take it out.',
    notYours:
      'You act here for an organisation. Whoever keeps its members can have its side erased, once they act in this case themselves.',
  },
} as const
