// Many questions in one stream: what holds for all of its lines, and what comes back on each.
import { Type } from 'typebox'
import { LINE_REFUSED, lineAnswered, WHICH } from './batch-line.js'
import { Chronology } from './chronology.js'
import { pieces, type Vocabulary } from './question.js'
import { optional } from './release.js'
import { readingAsked } from './table.js'

/** What the address of a batch may state: the defaults of its lines. */
export const batchQuery = (vocabulary: Vocabulary) => {
  const { territory, medium, tier, service, carrier, device, on, knownOn, adopt, explain, lang, rulebook } = pieces(vocabulary)
  return Type.Object({
    ...optional({ territory, medium, tier, service, carrier, device, on, knownOn, adopt, explain, lang, rulebook }), ...readingAsked
  }, { additionalProperties: false })
}

/** What comes back for one line: the chronology, or the problem in its place. */
export const BatchLine = Type.Union([
  lineAnswered(Chronology.properties, 'The answer: that of `POST /v1/chronology` to the same question.'), LINE_REFUSED
], { $id: 'BatchLine', description: WHICH })

/** A body of lines of JSON; what its lines are is said beside it, since a schema can only describe the whole. Its media type is not repeated: tools would ask for a file. */
export const linesOfJson = <T> (contentSchema: object, description: string) =>
  Type.Unsafe<T>({ type: 'string', contentSchema, description })
