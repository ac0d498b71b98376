// One line of a batch: a question as text in, its answer or its problem as text out.
import type { FastifyRequest } from 'fastify'
import { LRUCache } from 'lru-cache'
import type { TSchema } from 'typebox'
import type { CivilDate } from '../../../schemas/civil-date.js'
import type { Problem } from '../../../schemas/problem.js'
import type { Bilingual, Language } from '../../../schemas/text.js'
import type { Rulebook } from '../../law/rulebook.js'
import { whenNeeded } from '../../law/on-demand.js'
import { faultsOf, requestsValidator } from '../../validator.js'
import { failureOf, invalidOf, problemOf, refusalOf, type Reader } from '../problems/errors.js'
import { writeCanonically } from '../body/canonical.js'
import { assertModest } from '../body/json-shape.js'
import { langIn } from '../protocol/language.js'
import type { Line } from '../body/lines.js'
import type { GateAsked } from '../question/gate.js'
import { assertRulebook, type Name } from '../question/question.js'

/** What holds for every line of one batch. */
export interface Batch {
  readonly request: FastifyRequest
  readonly defaults: Partial<Stated>
  readonly language: Language
  /** One day for all the lines, however long they take. */
  readonly today: CivilDate
  /** What is known of questions that only differ in the name of the film, by the line without that name. */
  readonly known: LRUCache<string, Named>
}

/** What a line states: which of it may be stated depends on the form of the answer. */
export type Stated = GateAsked & { readonly lang?: Language }

/** An answer, for a film of any name. */
type Named = (name: Name) => Buffer

const NEWLINE = Buffer.from('\n')

/** How many questions a batch remembers: more than there are days of release in two generations. */
const MOST_KNOWN = 4096

/** A batch that begins. */
export function batchOf (said: Omit<Batch, 'known'>): Batch {
  return { ...said, known: new LRUCache({ max: MOST_KNOWN }) }
}

/** Counts a line of a batch, by whether it has its answer or a problem. */
export type CountLine = (isAnswered: boolean) => void

/** The line that answers a line, with its newline. */
export type LineAnswer = (batch: Batch, line: Line) => Buffer

/** One form of the answer, line by line: what a line may state, and how it is answered. */
export interface LineForm {
  readonly body: TSchema
  readonly answer: (asked: Omit<Stated, keyof Name>, language: Language, today: CivilDate) => Named
}

/** Answers lines as the address of their form answers bodies: checked by the same schema, which is compiled with the first line. */
export function lineAnswerer (rulebook: Rulebook, { body, answer: answerTo }: LineForm, lineBytes: number, count: CountLine): LineAnswer {
  const check = whenNeeded(() => requestsValidator().compile<Stated>(body))

  function answered (batch: Batch, asked: unknown): Buffer | Problem {
    const { request, defaults, language } = batch
    writeCanonically(asked)
    const reader = { request, language: langIn(asked) ?? language }
    // A field at fault is the line's own, unless the address states it and the line does not.
    const inLine = (field = '') => !(field in defaults) || (typeof asked === 'object' && asked !== null && field in asked)
    const isQuestion = check()
    if (!isQuestion(asked)) return invalidOf(reader, faultsOf(isQuestion), { fr: 'La ligne', en: 'The line' }, inLine)
    try {
      const { id, title, ...nameless } = asked
      return answerFor(batch, nameless)({ id, title })
    } catch (error) {
      return refusalOf(error, reader, inLine) ?? failureOf(error, reader)
    }
  }

  function answerFor ({ defaults, language, today, known }: Batch, nameless: Omit<Stated, keyof Name>): Named {
    const key = JSON.stringify(nameless)
    const before = known.get(key)
    if (before !== undefined) return before
    assertRulebook(nameless.rulebook, rulebook.version)
    const named = answerTo({ ...defaults, ...nameless }, nameless.lang ?? language, today)
    known.set(key, named)
    return named
  }

  /** The id of the question in a line, and what is answered. */
  function read (batch: Batch, line: Line): [id: string | undefined, answer: Buffer | Problem] {
    if ('fault' in line) return [undefined, unreadable(batch, line.fault, lineBytes)]
    let asked: unknown
    try {
      assertModest(line.text)
      asked = JSON.parse(line.text)
    } catch (error) {
      return [undefined, refusalOf(error, batch, () => true) ?? problemOf(batch, 'invalid-request', NOT_JSON)]
    }
    return [idOf(asked), answered(batch, asked)]
  }

  return (batch, line) => {
    const [id, answer] = read(batch, line)
    count(Buffer.isBuffer(answer))
    return lineOf(line.number, id, answer)
  }
}

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

/** The line that goes back: its place, then the fields of the answer, or the problem. */
export function lineOf (line: number, id: string | undefined, answer: Buffer | Problem): Buffer {
  const place = Buffer.from(`${JSON.stringify({ line, id }).slice(0, -1)},`)
  return Buffer.isBuffer(answer)
    ? Buffer.concat([place, answer.subarray(1), NEWLINE])
    : Buffer.concat([place, Buffer.from(`"problem":${JSON.stringify(answer)}}`), NEWLINE])
}

/** The id to give back, also where the rest cannot be answered. */
function idOf (asked: unknown): string | undefined {
  return typeof asked === 'object' && asked !== null && 'id' in asked && typeof asked.id === 'string' ? asked.id : undefined
}
