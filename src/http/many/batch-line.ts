// One line of a batch: a question as text in, its answer or its problem as text out.
import type { FastifyRequest } from 'fastify'
import { LRUCache } from 'lru-cache'
import type { TSchema } from 'typebox'
import type { CivilDate } from '../../../schemas/civil-date.js'
import type { Problem } from '../../../schemas/problem.js'
import type { Bilingual, Language } from '../../../schemas/text.js'
import type { Rulebook } from '../../law/rulebook.js'
import { whenNeeded } from '../../law/once/on-demand.js'
import { faultsOf, requestsValidator } from '../../validator.js'
import { failureOf, invalidOf, problemOf, refusalOf, type Reader } from '../problems/errors.js'
import { writeCanonically } from '../body/canonical.js'
import { assertModest } from '../body/json-shape.js'
import { langIn } from '../protocol/language.js'
import type { Line } from '../body/lines.js'
import type { GateAsked } from '../question/gate.js'
import { assertRulebook, type Name } from '../question/question.js'
import type { Named } from '../views/answers.js'

/** What holds for every line of one batch. */
export interface Batch {
  readonly request: FastifyRequest
  readonly defaults: Partial<Stated>
  readonly language: Language
  /** One day for all the lines, however long they take. */
  readonly today: CivilDate
  /** What is known of questions that only differ in the name of the film, by the line without that name. */
  readonly known: () => LRUCache<string, Named>
}

/** What a line states: which of it may be stated depends on the form of the answer. */
export type Stated = GateAsked & { readonly lang?: Language }

/** How many questions a batch remembers: more than there are days of release in two generations. */
const MOST_KNOWN = 4096

/** A batch that begins. */
export function batchOf (said: Omit<Batch, 'known'>): Batch {
  return { ...said, known: whenNeeded(() => new LRUCache({ max: MOST_KNOWN })) }
}

/** Counts a line of a batch, by whether it has its answer or a problem. */
export type CountLine = (isAnswered: boolean) => void

/** The line that answers a line, with its newline. */
export type LineAnswer = (batch: Batch, line: Line) => Buffer

/** One form of the answer, line by line: what a line may state, and how it is answered. */
export interface LineForm {
  readonly body: TSchema
  /** Whether an answer takes so long that a batch remembers it, for films that only differ in their name. */
  readonly isRemembered: boolean
  readonly answer: (asked: Omit<Stated, keyof Name>, language: Language, today: CivilDate) => Named
}

/** Answers lines as the address of their form answers bodies: checked by the same schema, which is compiled with the first line. */
export function lineAnswerer (rulebook: Rulebook, { body, isRemembered, answer: answerTo }: LineForm, lineBytes: number, count: CountLine): LineAnswer {
  const check = whenNeeded(() => requestsValidator().compile<Stated>(body))

  /** The line that answers what is asked, from its place on, or what is wrong with it. */
  function answered (batch: Batch, asked: unknown, place: string): Buffer | Problem {
    const { request, defaults, language } = batch
    writeCanonically(asked)
    const reader = { request, language: langIn(asked) ?? language }
    // A field at fault is the line's own, unless the address states it and the line does not.
    const inLine = (field = '') => !(field in defaults) || (typeof asked === 'object' && asked !== null && field in asked)
    const isQuestion = check()
    if (!isQuestion(asked)) return invalidOf(reader, faultsOf(isQuestion), { fr: 'La ligne', en: 'The line' }, inLine)
    try {
      const { id, title, ...nameless } = asked
      return answerFor(batch, nameless)({ id, title }, place, END)
    } catch (error) {
      return refusalOf(error, reader, inLine) ?? failureOf(error, reader)
    }
  }

  function answerFor (batch: Batch, nameless: Omit<Stated, keyof Name>): Named {
    if (!isRemembered) return answerAnew(batch, nameless)
    const key = JSON.stringify(nameless)
    const known = batch.known()
    const named = known.get(key) ?? answerAnew(batch, nameless)
    known.set(key, named)
    return named
  }

  function answerAnew ({ defaults, language, today }: Batch, nameless: Omit<Stated, keyof Name>): Named {
    assertRulebook(nameless.rulebook, rulebook.version)
    return answerTo({ ...defaults, ...nameless }, nameless.lang ?? language, today)
  }

  return (batch, line) => {
    const read = readLine(batch, line)
    const place = placeOf(line.number, 'asked' in read ? idOf(read.asked) : undefined)
    const answer = 'asked' in read ? answered(batch, read.asked, place) : read
    count(Buffer.isBuffer(answer))
    return Buffer.isBuffer(answer) ? answer : problemLine(place, answer)
  }

  /** What a line asks, or why it cannot be read. */
  function readLine (batch: Batch, line: Line): { readonly asked: unknown } | Problem {
    if ('fault' in line) return unreadable(batch, line.fault, lineBytes)
    try {
      assertModest(line.text)
      return { asked: JSON.parse(line.text) }
    } catch (error) {
      return refusalOf(error, batch, () => true) ?? problemOf(batch, 'invalid-request', NOT_JSON)
    }
  }
}

/** How a line ends. */
const END = '}\n'

/** What the parser says of it, in English alone, is not told. */
const NOT_JSON: Bilingual = {
  fr: "La ligne n'est pas du JSON : une ligne tient une question, un objet entier.",
  en: 'The line is not JSON: a line holds one question, a whole object.'
}

/** Why a line cannot be read as text. */
function unreadable (reader: Reader, fault: 'too-long' | 'not-utf-8', lineBytes: number): Problem {
  return fault === 'too-long'
    ? problemOf(reader, 'line-too-long', { fr: `La ligne dépasse ${lineBytes} octets ; une ligne tient une question.`, en: `The line exceeds ${lineBytes} bytes; a line holds one question.` })
    : problemOf(reader, 'invalid-request', { fr: "La ligne n'est pas en UTF-8 : enregistrez le fichier dans ce codage.", en: 'The line is not UTF-8: save the file in that encoding.' })
}

/** The line of a problem, where the batch ends before its last one. */
export function lastLine (line: number, problem: Problem): Buffer {
  return problemLine(placeOf(line, undefined), problem)
}

function problemLine (place: string, problem: Problem): Buffer {
  return Buffer.from(`${place}"problem":${JSON.stringify(problem)}${END}`)
}

/** How a line begins that answers another: its number, and the id of its question. */
function placeOf (line: number, id: string | undefined): string {
  return id === undefined ? `{"line":${line},` : `{"line":${line},"id":${JSON.stringify(id)},`
}

/** The id to give back, also where the rest cannot be answered. */
function idOf (asked: unknown): string | undefined {
  return typeof asked === 'object' && asked !== null && 'id' in asked && typeof asked.id === 'string' ? asked.id : undefined
}
