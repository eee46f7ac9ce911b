/** The words of what is left of somebody's own in a case that is no longer shared with them. */
export const words = {
  title: 'Your own notes',
  listHeading: 'No longer shared with you',
  listLead: 'What you wrote for yourself alone in these cases is still yours.',
  period: (from: string, to: string) => `From ${from} to ${to}`,
  lead: 'This case is no longer shared with you. You see nothing of it but what you wrote for yourself alone, and nobody else sees that.',
  notes: 'What you wrote',
  cut: (shown: number, all: number) => `The latest ${shown} of ${all} are here. All of them are in the copy.`,
  documents: (count: number) =>
    count === 1 ? 'One document of yours is in the copy.' : `${count} documents of yours are in the copy.`,
  copy: 'Take a copy',
  copyLead: 'A ZIP archive with a paper to read, your documents, and all of it for other programs.',
  copyButton: 'Download a copy',
  erase: 'Erase it',
  eraseLead:
    'What you wrote here goes for good, with its documents. Those in the case see that you erased your side, and nothing of what it was.',
  asked: 'If you are asked back, it is still here, unless you have erased it.',
} as const
