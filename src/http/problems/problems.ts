// Every kind of problem the service answers with: its status, and the pages that explain it.
import type { Static } from 'typebox'
import type { ProblemKind } from '../../../schemas/problem.js'
import type { Language } from '../../../schemas/text.js'
import type { ErrorCode } from '../../law/refusal.js'
import { problemsEn } from './problems-en.js'
import { problemsFr } from './problems-fr.js'

type HttpCode =
  | 'invalid-request' | 'unknown-route' | 'unknown-id' | 'method-not-allowed' | 'not-acceptable' | 'other-rulebook'
  | 'not-authorised' | 'too-slow' | 'not-expected' | 'too-many-requests' | 'headers-too-large' | 'overloaded'
  | 'body-too-large' | 'line-too-long' | 'broken-coding' | 'out-of-time' | 'stopping'
  | 'too-many' | 'repeated-name' | 'repeated-film' | 'unsupported-media-type' | 'internal-error'
export type ProblemCode = ErrorCode | HttpCode

/** What is said of each kind of problem in one language: its name, why it happens, what to do. */
export type ProblemWords = Readonly<Record<ProblemCode, { readonly title: string, readonly cause: string, readonly remedy: string }>>

/** The HTTP status of each kind of problem, by code; the code ends the `type` of the document, `/problems/<code>`. */
export const PROBLEMS: Readonly<Record<ProblemCode, number>> = {
  'invalid-request': 400,
  'not-authorised': 401,
  'unknown-route': 404,
  'unknown-id': 404,
  'method-not-allowed': 405,
  'not-acceptable': 406,
  'other-rulebook': 409,
  'body-too-large': 413,
  'line-too-long': 413,
  'broken-coding': 400,
  'out-of-time': 408,
  'too-slow': 408,
  stopping: 503,
  'unsupported-media-type': 415,
  'not-expected': 417,
  'too-many-requests': 429,
  'headers-too-large': 431,
  'date-out-of-coverage': 422,
  'inconsistent-facts': 422,
  'unknown-territory': 422,
  'unknown-service': 422,
  'unknown-carrier': 422,
  'unknown-device': 422,
  'unknown-proposal': 422,
  'wrong-pair': 422,
  'no-law-known': 422,
  'adoption-too-early': 422,
  'repeated-adoption': 422,
  'overlapping-changes': 422,
  'no-rule': 422,
  'repeated-name': 422,
  'repeated-film': 422,
  'unknown-version': 422,
  'too-many': 422,
  'internal-error': 500,
  overloaded: 503
}

/** What is said of the kinds of problem, by language. */
export const PROBLEM_WORDS: Readonly<Record<Language, ProblemWords>> = { fr: problemsFr, en: problemsEn }

/** The `type` of a problem: an address of this service that explains it. */
export function problemType (code: string): string {
  return `/problems/${code}`
}

/** Whether there is a kind of problem of this name. */
export function isProblemCode (code: string): code is ProblemCode {
  return Object.hasOwn(PROBLEMS, code)
}

/** What is to be known of each kind of problem, in one language. */
export function problemKinds (language: Language): Array<Static<typeof ProblemKind>> {
  return Object.entries(PROBLEM_WORDS[language]).map(([code, words]) => ({ type: problemType(code), status: PROBLEMS[code as ProblemCode], ...words }))
}

/** The page to which the `type` of a problem leads, as plain text. */
export function problemPage (code: ProblemCode, language: Language): string {
  const { title, cause, remedy } = PROBLEM_WORDS[language][code]
  const [status, why, what] = language === 'fr' ? ['Statut', 'Pourquoi :', 'Que faire :'] : ['Status', 'Why:', 'What to do:']
  return `${title}\n\n${status} ${PROBLEMS[code]}, type ${problemType(code)}\n\n${why} ${cause}\n\n${what} ${remedy}\n`
}

/** The page of docs/ that explains every problem. */
export function problemsPage (): string {
  const sections = Object.entries(problemsEn).map(([code, { title, cause, remedy }]) =>
    `## ${code}\n\n**${title}** (status ${PROBLEMS[code as ProblemCode]})\n\nWhy: ${cause}\n\nWhat to do: ${remedy}\n`)
  return `# Problems

Every error is a problem document (RFC 9457), \`application/problem+json\`. Its \`type\` is \`/problems/<code>\`, an address that
the service itself answers with the text below; \`errors\` names the fields at fault; \`instance\` carries the id under which
the request stands in the logs. Where more than fifty are at fault, the first fifty are named, and \`detail\` ends in “and more”. What
was sent is repeated up to eighty characters, and then ends in “…”.

${sections.join('\n')}`
}
