/** What a family is asked once it is over. Each mark is from 1, not at all, to 5, very much. */
export const feedbackQuestions = [
  { name: 'told-clearly', says: 'Was it clear to you what would happen?' },
  { name: 'heard', says: 'Were you heard?' },
  { name: 'fair', says: 'Was the service fair to everybody?' },
  { name: 'quick-enough', says: 'Was it quick enough?' },
  { name: 'would-advise', says: 'Would you tell another family to try it?' },
] as const
