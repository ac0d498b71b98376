// Many questions in one stream: what holds for all of its lines, and what comes back on each.
import { Type, type Static } from 'typebox'
import { Chronology } from './chronology.js'
import { Problem } from './problem.js'
import { pieces, type Vocabulary } from './question.js'
import { ref } from './ref.js'
import { optional } from './release.js'
import { readingAsked, type TableReading } from './table.js'

/** What the address of a batch may state: the defaults of its lines. */
export const batchQuery = (vocabulary: Vocabulary) => {
  const { territory, medium, tier, service, carrier, device, on, knownOn, adopt, explain, lang, rulebook } = pieces(vocabulary)
  return Type.Object({
    ...optional({ territory, medium, tier, service, carrier, device, on, knownOn, adopt, explain, lang, rulebook }), ...readingAsked
  }, { additionalProperties: false })
}
export type BatchDefaults = Omit<Static<ReturnType<typeof batchQuery>>, keyof TableReading>

const place = {
  line: Type.Integer({ minimum: 1, description: 'Which line of the request this answers; blank lines count.' }),
  id: Type.Optional(Type.String({ description: 'The `id` of the question, where it states one.' }))
}

/** What comes back for one line: the chronology, or the problem in its place. */
export const BatchLine = Type.Union([
  Type.Object({ ...place, ...Chronology.properties }, { additionalProperties: false, description: 'The answer: that of `POST /v1/chronology` to the same question.' }),
  Type.Object({ ...place, problem: ref(Problem) }, { additionalProperties: false, description: 'Why this line has no answer.' })
], { $id: 'BatchLine', description: 'A line has `problem` if and only if it is refused.' })

/** A body of lines of JSON; what its lines are is said beside it, since a schema can only describe the whole. Its media type is not repeated: tools would ask for a file. */
export const linesOfJson = <T> (contentSchema: object, description: string) =>
  Type.Unsafe<T>({ type: 'string', contentSchema, description })
