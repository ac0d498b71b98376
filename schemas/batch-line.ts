// What comes back for one line of a batch, whichever answer it asks for.
import { Type, type TProperties } from 'typebox'
import { Problem } from './problem.js'
import { ref } from './ref.js'

const place = {
  line: Type.Integer({ title: 'LineNumber', minimum: 1, description: 'Which line of the request this answers; blank lines count.' }),
  id: Type.Optional(Type.String({ title: 'IdAsked', description: 'The `id` of the question, where it states one.' }))
}

/** A line that comes back with its answer, of so many fields. */
export const lineAnswered = <Fields extends TProperties>(fields: Fields, description: string) =>
  Type.Object({ ...place, ...fields }, { additionalProperties: false, description })

/** A line that comes back with its problem. */
export const LINE_REFUSED = Type.Object({ ...place, problem: ref(Problem) }, { title: 'LineRefused', additionalProperties: false, description: 'Why this line has no answer.' })

/** Which of them a line is. */
export const WHICH = 'A line has `problem` if and only if it is refused.'
