/** The letters about records and advice, in the order in which lists show them. */
import { askForCopiesOfRecords } from './ask-for-copies-of-records.ts'
import { askSendiassForHelp } from './ask-sendiass-for-help.ts'
import { chaseCopiesOfRecords } from './chase-copies-of-records.ts'

export const recordsAndAdvice = [askSendiassForHelp, askForCopiesOfRecords, chaseCopiesOfRecords] as const
