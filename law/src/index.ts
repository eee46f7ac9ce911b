/** The public surface of the law. */

export { type LawChange, lawChanges } from './changes/law-changes.ts'
export * from './claims/claim.ts'
export { claims, conflicts, guideOf } from './claims/claims.ts'
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
export { resultJson } from './deadlines/result-json.ts'
export type { Example, Examples, Expectation } from './examples/example.ts'
export { examplesOf } from './examples/examples.ts'
export * from './facts.ts'
export { glossary, type Term as GlossaryTerm, termNamed } from './glossary/glossary.ts'
export { addressOf, questionAbout, questionOnPath, readAnswers } from './guide/answers.ts'
export { keyOf, nextQuestion, pathOf } from './guide/path.ts'
export * from './guide/question.ts'
export type { Question } from './guide/questions/shape.ts'
export { type Situation, type SituationGroup, situationGroups, situations } from './guide/situations.ts'
export * from './guide/today.ts'
export { en } from './guide/words/en.ts'
export * from './guide/words/question-words.ts'
export { checkNotice } from './notices/check/check-notice.ts'
export * from './notices/check/notice-check.ts'
export { longestRead as longestNoticeRead } from './notices/check/sentences.ts'
export { contentsOf as contentsOfNotice, type NoticeCase, noticeOfKind, notices } from './notices/contents.ts'
export * from './notices/notice.ts'
export { positionJson } from './position/position-json.ts'
export { findFrom, type PositionResult, positionFrom, positionResultOf } from './position/position-result.ts'
export { howToWriteFact, readFacts } from './position/read-facts.ts'
export { position } from './position.ts'
export { type Proposal, proposals } from './proposals/proposals.ts'
export { type InForce, presentLawFrom } from './provisions/cite.ts'
export { type RuleSubject, ruleSubjects, subjectOfRule } from './provisions/subjects.ts'
export { type Provision, provisionOf, type RuleId, ruleIds, sourcesOf } from './provisions.ts'
export { describedRoute, routeDescriptions } from './routes/routes.ts'
export * from './rule.ts'
export { appealForm, type Ground, grounds } from './rules/appeal/right-of-appeal.ts'
export { factsSchema } from './schema/facts-schema.ts'
export type { JsonSchema } from './schema/json-schema.ts'
export { deadlineSchema, positionSchema } from './schema/result-schema.ts'
export { workedExample, workedExamples, workedFacts } from './schema/worked-examples.ts'
export { type Confidence, confidenceInWords, lawAsAt, type Source } from './sources.ts'
export { type BankHolidays, BeyondHolidays, englandAndWales, withHolidays } from './time/bank-holidays.ts'
export * from './time/day.ts'
export { readHolidayFile } from './time/holiday-file.ts'
export * from './time/period.ts'
export { parseTerms, type Term, type Terms } from './time/school-day.ts'
export { type ClosedPeriod, closedPeriodsOf } from './time/tribunal-time.ts'
export { type Calendar, calendarOf, publishedCalendar, type WorkingDays } from './time/working-day.ts'
export * from './time/written-day.ts'
export * from './tribunal-papers/bundle-limits.ts'
