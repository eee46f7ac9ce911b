/** A decision letter of ten pages, such as a council sends with all its reasons. */

/** Lines of a page, and the letters that a line holds at most. */
const linesOfPage = 50
const longestLine = 88
export const pagesOfLetter = 10

const opening = `Example Borough Council
SEND service
3 November 2026

Dear parent

We have decided not to carry out an education, health and care needs assessment for your child. We decided this because the support in the school is working, as the reports below show. At the end we say what you can do if you disagree.`

const rights = `Your rights

You have the right to appeal to the First-tier Tribunal (Special Educational Needs and Disability) against this decision. An appeal must be made within two months of the date on which this letter was sent, or within one month of the date of a mediation certificate, whichever is later.

You have the right to mediation. Before you can appeal you need a certificate from a mediation adviser. You do not need a certificate if your appeal is only about the school or college named in a plan. You do not have to take part in mediation. Contact the mediation adviser, the Example Mediation Service, on 01632 960001 or at adviser@example.org, within two months of the date of this letter. If you want mediation you must tell us so, tell us what the mediation is about and, where you want health care provision, which. The person at the council to contact about mediation is the SEND mediation officer, 01632 960002.

Disagreement resolution services are also available to you: Example Resolve, 01632 960003. For free and impartial information, advice and support contact SENDIASS on 01632 960004.

Yours faithfully

SEND service manager`

const whose = [
  'the school',
  'the educational psychologist',
  'the speech and language therapist',
  'the parent',
  'the community paediatrician',
  'the specialist teacher',
  'the class teacher',
]
const what = [
  'reading',
  'spoken language',
  'attention',
  'friendships',
  'handwriting',
  'attendance',
  'anxiety',
  'number',
  'sleep',
]
const found = [
  'progress in the last two terms was steady from a low start',
  'the support in class was reviewed each half term and changed where it did not help',
  'a programme in a small group had been in place for twelve weeks',
  'the gap to other children of the same age had not grown',
  'the targets of the support plan were met in part',
]

/** The words of the letter, by lines, as they stand on its pages. */
export function longLetterLines() {
  const room = linesOfPage * pagesOfLetter
  const [first, last] = [wrapped(opening), wrapped(rights)]
  const middle = []
  for (let at = 0; first.length + middle.length + last.length < room; at++) {
    const report = `Report ${at + 1}: ${whose[at % whose.length]} wrote on ${1 + (at % 28)} June 2026 about ${what[at % what.length]}. The panel read that ${found[at % found.length]}, and weighed it with what was said in report ${1 + ((at * 7) % (at + 1))}. The school has £${4000 + 10 * at} of its own resources for this support.`
    middle.push('', ...wrapped(report))
  }
  return [...first, ...middle.slice(0, room - first.length - last.length - 1), '', ...last]
}

/** The lines of each page. */
export function longLetterPages() {
  const lines = longLetterLines()
  return Array.from({ length: pagesOfLetter }, (_, page) =>
    lines.slice(page * linesOfPage, (page + 1) * linesOfPage),
  )
}

function wrapped(text) {
  return text.split('\n').flatMap((line) => {
    const lines = ['']
    for (const word of line.split(' ')) {
      const grown = `${lines.at(-1)} ${word}`.trimStart()
      if (grown.length > longestLine) lines.push(word)
      else lines[lines.length - 1] = grown
    }
    return lines
  })
}
