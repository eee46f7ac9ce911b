/** `way-forward verify`: whether the file of a mediation certificate is as it was signed, without a network. */
import { posix, win32 } from 'node:path'
import { parseArgs } from 'node:util'
import { type Decision, type Fault, parseDay, plainDay } from '@way-forward/law'
import { bold, type Emphasis, heading, plain } from '../emphasis.ts'
import { exitCodes, faultLine } from '../fault.ts'
import { entry, paragraph } from '../paragraph.ts'
import type { Surroundings } from '../run.ts'
import { keysFileName, readKeys } from './published-keys.ts'
import { type SignedCertificate, type VerifyFault, verifyCertificate } from './verify-certificate.ts'

const options = {
  keys: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

/**
 * Runs the command.
 * @param words after `verify`
 * @returns the exit code: `exitCodes.notVerified` where the certificate is not as it was signed
 */
export function runVerify(words: readonly string[], surroundings: Surroundings): number {
  const { output, outputWidth: width } = surroundings
  const json = words.includes('--json')
  const read = readWords(words)
  if (typeof read === 'string') return refuse('unknown-field', read, json, surroundings)
  const { values, positionals } = read
  if (values.help === true) {
    output.write(`${help.flatMap((each) => [...paragraph(each, { width }), '']).join('\n')}`)
    return exitCodes.done
  }
  const [file] = positionals
  if (file === undefined || positionals.length > 1)
    return refuse('missing', 'Name one file: way-forward verify FILE', json, surroundings)
  const text = textOf(file, surroundings)
  if (text === null) return refuse('missing', `${file} cannot be read.`, json, surroundings, exitCodes.failed)
  const keysFile = values.keys ?? beside(file)
  const keysText = textOf(keysFile, surroundings)
  if (keysText === null)
    return refuse(
      'missing',
      `${keysFile} cannot be read. Save /.well-known/${keysFileName} of the service beside the certificate, or name it: --keys FILE`,
      json,
      surroundings,
      exitCodes.failed,
    )
  const keys = readKeys(keysText)
  if (keys === null)
    return refuse(
      'bad-value',
      `${keysFile} is no file of keys, or one of its keys was changed.`,
      json,
      surroundings,
    )
  const found = verifyCertificate(text, keys)
  if (json) output.write(`${JSON.stringify({ verified: found.fault === null, ...found })}\n`)
  else if (found.fault === null)
    output.write(textOfGood(found.certificate, width, surroundings.bold ? bold : plain))
  else output.write(`${paragraph(faultWords[found.fault], { width }).join('\n')}\n`)
  return found.fault === null ? exitCodes.done : exitCodes.notVerified
}

const faultWords: Readonly<Record<VerifyFault, string>> = {
  'not-json': 'Not verified. The file is not JSON, or was cut short or changed so that it no longer is.',
  'no-certificate': 'Not verified. The file is no mediation certificate.',
  rewritten:
    'Not verified. The file is not written as it was saved: something was added, or spaces or the order changed. Save it again from where it came from.',
  'unknown-key':
    'Not verified. It names a key that is not among those given. Fetch the keys of the service that issued it again; if it is not there, that service did not sign it.',
  'bad-signature': 'Not verified. Something in the file was changed after it was signed.',
  'unknown-format':
    'The signature is right, but this program is older than the certificate. Fetch a newer one.',
  'key-not-in-use':
    'Not verified. Its key did not sign on the day on which the certificate says that it was issued.',
}

const help: readonly string[] = [
  'way-forward verify FILE [--keys FILE] [--json]',
  `Says whether the file of a mediation certificate is byte for byte as it was signed. It needs no network: only the keys that the service publishes at /.well-known/${keysFileName}. Without --keys they are looked for beside FILE under that name.`,
  'Whether a certificate was replaced or withdrawn since, only the page of the service says, by the code of the certificate.',
  'Exit codes: 0 verified, 1 a file cannot be read, 2 the words are wrong, 4 not verified.',
]

const basisWords: Readonly<Record<string, string>> = {
  'no-mediation': 'no mediation wanted',
  'took-part': 'took part in mediation',
  deemed: 'counts as having taken part in mediation',
}

const decisionWords: Readonly<Record<Decision, string>> = {
  'refuse-assess': 'not to carry out an EHC needs assessment',
  'refuse-issue': 'not to issue an EHC plan',
  plan: 'what the EHC plan says',
  'refuse-amend': 'not to change the EHC plan',
  'refuse-reassess': 'not to carry out a re-assessment',
  cease: 'to end the EHC plan',
  'draft-plan': 'the draft of an EHC plan',
  'proposal-to-amend': 'the proposal to change the EHC plan',
}

/** A file may name a decision that this program does not know yet. */
function decisionInWords(what: string): string {
  const known: Readonly<Record<string, string>> = decisionWords
  return known[what] ?? what
}

function textOfGood(certificate: SignedCertificate, width: number, emphasis: Emphasis): string {
  const { code, basis, issuedOn, issuedTo, issuedBy, decision, replaces } = certificate
  const row = (name: string, value: string | null) =>
    // What was typed into a certificate may hold bytes that steer a terminal.
    value === null ? [] : entry(name, value.replace(/\p{Cc}/gu, '\uFFFD'), width)
  const lines = [
    ...heading('Verified: as it was signed', width, emphasis),
    ...row('Code', code),
    ...row('Basis', basisWords[basis] ?? basis),
    ...row('Issued on', inWords(issuedOn)),
    ...row('Issued to', `${issuedTo.name} (${issuedTo.is})`),
    ...row('Child', issuedTo.child),
    ...row('Decision', decisionInWords(decision.what)),
    ...row('Council', decision.authority),
    ...row('Letter sent on', decision.sentOn === null ? null : inWords(decision.sentOn)),
    ...row('Date on the letter', decision.datedOn === null ? null : inWords(decision.datedOn)),
    ...row('Issued by', `${issuedBy.adviser}, ${issuedBy.service}`),
    ...row(
      'Replaces',
      replaces === null ? null : `${replaces.code} of ${inWords(replaces.issuedOn)}: ${replaces.wrong}`,
    ),
    '',
    ...paragraph(
      'Whether it was replaced or withdrawn since cannot be told offline: the page /certificate of the service says so by its code.',
      { width },
    ),
  ]
  return `${lines.join('\n')}\n`
}

function inWords(iso: string): string {
  const read = parseDay(iso)
  return read === null ? iso : plainDay(read)
}

function beside(file: string): string {
  const path = file.includes('\\') ? win32 : posix
  return path.join(path.dirname(file), keysFileName)
}

function textOf(path: string, { readFile }: Surroundings): string | null {
  try {
    return readFile(path)
  } catch {
    return null
  }
}

function readWords(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true })
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function refuse(
  code: Fault['code'],
  message: string,
  json: boolean,
  { output, errors, errorsWidth: width }: Surroundings,
  exit: number = exitCodes.input,
): number {
  if (json) output.write(`${faultLine({ code, field: null, message })}\n`)
  else errors.write(`${paragraph(message, { width }).join('\n')}\n`)
  return exit
}
