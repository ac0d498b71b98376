// The one shape of every error (RFC 9457).
import { Type, type Static } from 'typebox'

/** What went wrong, in which field, and what to do. */
export const Problem = Type.Object({
  type: Type.String({ format: 'uri-reference', description: 'Resolves to the page that explains this kind of problem.' }),
  title: Type.String(),
  status: Type.Integer({ minimum: 400, maximum: 599 }),
  detail: Type.String(),
  instance: Type.String({ description: 'The request, as it stands in the logs.' }),
  errors: Type.Optional(Type.Array(Type.Object({
    pointer: Type.Optional(Type.String({ description: 'JSON Pointer into the body.' })),
    parameter: Type.Optional(Type.String({ description: 'Name of the query, path or header parameter.' })),
    detail: Type.String()
  }, { additionalProperties: false })))
}, { $id: 'Problem', additionalProperties: false, description: 'Problem document, RFC 9457, in the language asked for.' })
export type Problem = Readonly<Static<typeof Problem>>

/** What is to be known of a kind of problem. */
export const ProblemKind = Type.Object({
  type: Type.String({ format: 'uri-reference', description: 'The page that explains it.' }),
  status: Type.Integer({ minimum: 400, maximum: 599 }),
  title: Type.String(),
  cause: Type.String({ description: 'Why it happens.' }),
  remedy: Type.String({ description: 'What to do.' })
}, { title: 'ProblemKind', additionalProperties: false, description: 'What is to be known of a kind of problem.' })

/** All of them. */
export const ProblemKindList = Type.Object({ problems: Type.Array(ProblemKind) }, { $id: 'ProblemKindList', additionalProperties: false, description: 'The kinds of problem.' })
