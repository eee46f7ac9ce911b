/** The public surface of the law. */
export { deadline, kindNamed, kinds } from './deadlines/deadline.ts'
export type { Fault, Field, Fields, Input } from './deadlines/field.ts'
export { howToWrite, readFields } from './deadlines/field.ts'
export type {
  AnyDeadline,
  AnyKind,
  Clock,
  Deadline,
  DeadlineResult,
  Kind,
  Manner,
  RunsOn,
  Step,
} from './deadlines/kind.ts'
export { resultOf } from './deadlines/kind.ts'
export type { Example, Examples, Expectation } from './examples/example.ts'
export * from './facts.ts'
export { addressOf, questionAbout, readAnswers } from './guide/answers.ts'
export { nextQuestion } from './guide/path.ts'
export * from './guide/question.ts'
export * from './guide/today.ts'
export { en } from './guide/words/en.ts'
export * from './guide/words/question-words.ts'
export * from './notices/notice.ts'
export { howToWriteFact, readFacts } from './position/read-facts.ts'
export { position } from './position.ts'
export type { InForce } from './provisions/cite.ts'
export { type Provision, provisionOf, type RuleId, ruleIds, sourcesOf } from './provisions.ts'
export { describedRoute, routeDescriptions } from './routes/routes.ts'
export * from './rule.ts'
export { appealForm, type Ground, grounds } from './rules/appeal/right-of-appeal.ts'
export { type Confidence, confidenceInWords, lawAsAt, type Source } from './sources.ts'
export { type BankHolidays, BeyondHolidays, englandAndWales, withHolidays } from './time/bank-holidays.ts'
export * from './time/day.ts'
export { readHolidayFile } from './time/holiday-file.ts'
export * from './time/period.ts'
export { type ClosedPeriod, closedPeriodsOf } from './time/tribunal-time.ts'
export { type Calendar, calendarOf, publishedCalendar, type WorkingDays } from './time/working-day.ts'
export * from './time/written-day.ts'
