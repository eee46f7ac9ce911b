/** The words of the comparison of routes. */
export const words = {
  title: 'The routes compared',
  lead: 'These are the routes that are open to you today, or may be. They stand side by side: you can use several at once.',
  leadAll:
    'These are all routes that the law of England gives. Which of them are open to you turns on your answers.',
  route: 'Route',
  goodFor: 'Good for',
  cost: 'Cost',
  time: 'Time',
  binding: 'Who decides, and whom it binds',
  beside: 'Beside other routes',
  cannot: 'What it cannot do',
  state: 'Today',
} as const
