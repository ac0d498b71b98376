// The closed vocabulary in which rules speak of the facts of a film.
import { Type, type Static } from 'typebox'
import { FactName } from './release.js'

/** What may be asked of a fact. */
const ASKED = {
  is: Type.Optional(Type.Boolean({ description: 'Holds when a yes-or-no fact has this value.' })),
  atMost: Type.Optional(Type.Integer({ description: 'Holds up to and including this number.' })),
  below: Type.Optional(Type.Integer({ description: 'Holds under this number.' })),
  above: Type.Optional(Type.Integer({ description: 'Holds over this number.' }))
}

/** What is presumed of a fact while it is not stated: exactly one of these (a lint rule sees to it). */
export const Presumed = Type.Object(ASKED, { title: 'Presumed', additionalProperties: false, description: 'What is taken of a fact while it is not stated, as a test of it: `{ above: 60 }`.' })
export type Presumed = Readonly<Static<typeof Presumed>>

const FactTest = {
  fact: Type.Optional(FactName),
  ...ASKED,
  unstated: Type.Optional(Type.Literal('holds', { description: 'Holds too when the caller has not stated the fact.' }))
}

/** One test of one fact: exactly one of `is`, `atMost`, `below`, `above` (a lint rule sees to it). */
export const Test = Type.Object(FactTest, { title: 'FactTest', additionalProperties: false, description: 'A test of one fact.' })
export type Test = Readonly<Static<typeof Test>>

/**
 * A test of one fact, or a list of tests of which one suffices. A list of conditions holds when all do.
 * A fact that the caller has not stated makes its test neither hold nor fail.
 */
export const Condition = Type.Object({
  ...FactTest,
  any: Type.Optional(Type.Array(Test, { minItems: 2, description: 'Holds when one of these tests holds.' }))
}, { title: 'Condition', additionalProperties: false, description: 'A test of one fact, or tests of which one suffices (`any`).' })
export type Condition = Readonly<Static<typeof Condition>>
