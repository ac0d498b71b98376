// Why what seldom is so is so in a rule set: what a warning of the check is answered with.
import { Type, type Static } from 'typebox'
import { oneOf } from './one-of.js'
import { Bilingual } from './text.js'

/** What the check warns of where it may be a slip; a rule under `src/rulebook/lint/plausible/` says when. */
export const WARNINGS = [
  'earlier-tier', 'idle-variant', 'ended-exclusivity', 'changed-delay', 'long-delay', 'other-number', 'dropped-floor', 'read-text', 'weaker-evidence', 'same-texts', 'twin-closings'
] as const
export type Warning = (typeof WARNINGS)[number]

/** That what a warning tells of some rows is no slip, and why. It changes no answer, and is not served. */
export const Plausible = Type.Object({
  warning: oneOf(WARNINGS, { description: 'The warning that is answered.' }),
  rows: Type.Array(Type.String({ minLength: 1, description: 'A row, as the warning names it.' }), { minItems: 1, uniqueItems: true, description: 'The rows of which it is raised.' }),
  because: Bilingual
}, { title: 'Plausible', additionalProperties: false, description: 'Why what a warning tells of these rows is no slip.' })
export type Plausible = Readonly<Static<typeof Plausible>>
