/**
 * The inputs of the appeal date, the same objects of ISO text for every side: a notice on each of 4,000
 * days running, in five shapes that turn up in real letters.
 */
const firstNotice = Date.UTC(2015, 0, 1)
const millisecondsOfDay = 86_400_000
const days = 4000

/** @returns {readonly Readonly<Record<string, string | boolean>>[]} frozen inputs of `deadline('appeal', …)` */
export function appealInputs() {
  return Object.freeze(Array.from({ length: days }, (_, index) => Object.freeze(inputOf(index))))
}

function inputOf(index) {
  const sent = isoAfter(index)
  // The gaps run through every length, because a prime shares no rhythm with weeks or shapes.
  const gap = (index * 7) % 113
  switch (index % 5) {
    case 0:
      return { 'notice-sent': sent }
    case 1:
      return { 'notice-sent': sent, 'certificate-issued': isoAfter(index + gap) }
    case 2:
      return { 'notice-sent': sent, 'notice-dated': isoAfter(index - (gap % 6)) }
    case 3:
      return {
        'notice-sent': sent,
        'certificate-issued': isoAfter(index + gap),
        'adviser-contacted': isoAfter(index + Math.floor(gap / 2)),
      }
    default:
      return {
        'notice-sent': sent,
        'certificate-issued': isoAfter(index + gap),
        'placement-only': index % 2 === 0,
      }
  }
}

function isoAfter(count) {
  return new Date(firstNotice + count * millisecondsOfDay).toISOString().slice(0, 10)
}
