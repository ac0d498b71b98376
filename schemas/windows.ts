// The small answer: the windows of a film, one flat object each.
import { Type, type Static } from 'typebox'
import { LINE_REFUSED, lineAnswered, WHICH } from './batch-line.js'
import { Status } from './chronology.js'
import { CivilDate, NullableCivilDate } from './civil-date.js'
import { Evidence, Slug } from './legal.js'
import { nullable } from './nullable.js'
import { oneOf } from './one-of.js'
import { FactName } from './release.js'
import { ref } from './ref.js'

const orNull = (description: string) => Type.Unsafe<CivilDate | null>({ ...NullableCivilDate, description })

/** One window, without its reasons; tiers of a medium that agree in every field shown are one. */
export const BriefWindow = Type.Object({
  medium: Slug,
  tier: nullable(Type.Unsafe<string>({ ...Slug, description: 'The tier; null: the medium has none, or all its tiers agree.' })),
  service: Type.Optional(Type.Unsafe<string>({ ...Slug, description: 'The service asked about.' })),
  label: Type.String(),
  status: Status,
  opensOn: orNull('The earliest lawful day.'),
  closesOn: orNull('The first day no longer lawful.'),
  opensAgainOn: orNull('The day on which the window, once closed, opens again.'),
  availableFrom: Type.Optional(orNull('With `service`: the first day on which it can have the film; null: never, or not known to the day.')),
  contractualUntil: orNull('Until that day, contract alone decides.'),
  earliestPossible: orNull('The first day on which it may open, whatever the facts that are not stated.'),
  latestPossible: orNull('The last such day.'),
  missingFacts: Type.Array(FactName, { description: 'Facts not stated of which some value changes this window.' }),
  certainty: nullable(oneOf(['settled', 'provisional'], { description: '`provisional` rests on an assumption; null: there is no date.' })),
  evidence: nullable(Evidence),
  hypothetical: Type.Boolean({ description: 'True where the dates rest on what the question adopts.' })
}, { $id: 'BriefWindow', additionalProperties: false, description: 'A window without its reasons.' })
export type BriefWindow = Readonly<Static<typeof BriefWindow>>

/** The windows of a film, in order of opening; those without a date last. */
export const BriefWindows = Type.Array(ref(BriefWindow), { description: 'In order of opening; those without a date last.' })

/** What comes back for one line of a batch of small answers: the windows, or the problem in their place. */
export const BriefLine = Type.Union([
  lineAnswered({ windows: BriefWindows, notices: Type.Optional(Type.Array(Type.String(), { minItems: 1, description: 'That the law of another territory is taken, where it is.' })) }, 'The answer: that of `POST /v1/windows` to the same question.'), LINE_REFUSED
], { $id: 'BriefLine', description: WHICH })
