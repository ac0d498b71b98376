// A batch as a stream: questions as they come, answers no faster than they are read, and how it ends before its last line.
import type { Readable } from 'node:stream'
import type { Bilingual } from '../../../schemas/text.js'
import { isBrokenCoding } from '../body/coding.js'
import { lineReader } from '../body/lines.js'
import { problemOf } from '../problems/errors.js'
import { gatherer, PIECE } from '../work/pieces.js'
import { SLICE, turn } from '../work/slices.js'
import type { Answerer } from '../views/answers.js'
import { lastLine, type Batch, type LineAnswer } from './batch-line.js'

/** What one batch may take. */
export interface BatchLimits {
  /** The longest line, in bytes. */
  readonly lineBytes: number
  /** The longest that lines are answered, in seconds. */
  readonly seconds: number
}

/** How lines are answered, and who takes back the bytes of an answer. */
interface Answering extends Pick<Answerer, 'giveBack'> {
  readonly answer: LineAnswer
}

/** The answers in pieces, as the questions come; it waits while its reader does, and stops with it. */
export async function * writtenLines (batch: Batch, bytes: Readable, over: AbortSignal, { answer, giveBack }: Answering, { lineBytes, seconds }: BatchLimits): AsyncGenerator<Buffer> {
  const lines = lineReader(lineBytes)
  let last = 0
  const { add, length, take } = gatherer(giveBack)
  let since = performance.now()
  try {
    for await (const some of bytes) {
      for (const line of lines.read(some as Buffer)) {
        const answered = answer(batch, line)
        add(answered)
        last = line.number
        if (length() < PIECE && performance.now() - since < SLICE) continue
        yield take()
        await turn()
        since = performance.now()
        over.throwIfAborted()
      }
      // Who asks line by line is answered line by line.
      if (length() > 0) yield take()
    }
    for (const line of lines.rest()) yield answer(batch, line)
  } catch (error) {
    const next = last + 1
    const [code, why] = endOf(error, over, seconds)
    yield lastLine(next, problemOf(batch, code, {
      fr: `${why.fr} : les lignes à partir de la ${next} n'ont pas de réponse ; envoyez-les de nouveau.`,
      en: `${why.en}: the lines from ${next} on are not answered; send them again.`
    }))
  } finally {
    // What is still on its way is passed over, so that the connection can be used again.
    batch.request.raw.resume()
  }
}

/**
 * Why a batch ends before its last line.
 * @throws what it ends with where that is a failure of ours, or of the connection
 */
function endOf (error: unknown, over: AbortSignal, seconds: number): ['out-of-time' | 'stopping' | 'broken-coding', Bilingual] {
  if (over.aborted) {
    return over.reason === 'stopping'
      ? ['stopping', { fr: "Le service s'arrête", en: 'The service is stopping' }]
      : ['out-of-time', { fr: `Le temps d'un lot est écoulé (${seconds} s)`, en: `The time of a batch is over (${seconds} s)` }]
  }
  if (isBrokenCoding(error)) return ['broken-coding', { fr: "Le corps n'est pas du gzip en bon état", en: 'The body is not sound gzip' }]
  throw error
}
