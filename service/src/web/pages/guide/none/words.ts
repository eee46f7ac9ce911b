/** The words of the page for those whom no answer fits. */
export const words = {
  title: 'None of these fits',
  back: 'Back',
  lead: 'You are not at the wrong place. Not every matter has a route of its own here, and somebody can help you sort out which one yours has.',
  adviceHeading: 'Ask your local advice service (SENDIASS)',
  advice:
    'Every council area has one. It gives information, advice and support about special educational needs and disability to children, young people and parents. It is free and impartial.',
  adviceFind:
    'Search for SENDIASS and the name of your council. Or look in the Local Offer, the council’s list of what there is in its area: it has to be on the council’s website.',
  council: 'Find your council',
  sayHeading: 'What to say',
  say: 'Tell them who wrote or said what, on which day, and what you want to happen. Ask: “Which routes do I have, and by when?” Have the letter beside you.',
  clock:
    'If a letter from the council says no, its time limits run whatever else you do. When in doubt, start with the letter.',
  moreHeading: 'Or look around here',
  more: [
    { text: 'Start with a letter from the council', to: '/guide/decision' },
    { text: 'Situations like yours, each with its dates and routes', to: '/situations' },
    { text: 'Every route, and what it is good for', to: '/routes' },
    { text: 'What the words mean', to: '/glossary' },
    { text: 'Check one date', to: '/date' },
  ],
} as const

/** GOV.UK's own pages. */
export const councilFinder = 'https://www.gov.uk/find-local-council'
