/** The words of the page that stands where no PDF could be made. */
export const words = {
  title: 'We cannot make this PDF',
  never: 'This machine cannot make PDF files.',
  busy: 'Many people are asking for one just now. Try again in a minute.',
  instead: 'These say the same:',
  print: 'The plan, to print or to save as a PDF with your browser',
  file: 'The plan as one file that opens without the internet',
  back: 'Back to your plan',
  guide: 'Find your way forward',
} as const
