// Tables: how one is written that is answered, and how one is read that comes in.
import { Type, type Static } from 'typebox'
import { oneOf } from './one-of.js'
import { optional } from './release.js'

/** What separates the cells of a table: the comma, or the semicolon where the comma is for decimals. */
const SEPARATORS = ['comma', 'semicolon'] as const
export type Separator = (typeof SEPARATORS)[number]

/** What stands in the header of a table: the names of JSON, or words in the language of the answer. */
const HEADERS = ['names', 'labels'] as const
export type HeaderNames = (typeof HEADERS)[number]

/** The columns of the windows of a film. */
export const WINDOW_COLUMNS = [
  'id', 'title', 'theatricalReleaseDate', 'territory', 'medium', 'tier', 'service', 'carrier', 'device', 'label', 'status', 'opensOn', 'availableFrom', 'closesOn', 'intervals', 'exclusiveUntil',
  'contractualUntil', 'delay', 'anchor', 'nature', 'certainty', 'evidence', 'hypothetical', 'proposal', 'earliestPossible', 'latestPossible',
  'missingFacts', 'ruleSet', 'regime', 'legalBasis', 'explanation', 'on', 'knownOn', 'rulebook'
] as const
export type WindowColumn = (typeof WINDOW_COLUMNS)[number]

/** The columns of the events of an agenda. */
export const EVENT_COLUMNS = [
  'on', 'kind', 'id', 'title', 'theatricalReleaseDate', 'territory', 'medium', 'tier', 'service', 'carrier', 'device', 'label', 'certainty', 'evidence', 'hypothetical', 'ruleSet',
  'legalBasis', 'explanation', 'chronology'
] as const
export type EventColumn = (typeof EVENT_COLUMNS)[number]

/** The columns of eras. */
export const ERA_COLUMNS = [
  'territory', 'medium', 'tier', 'service', 'label', 'from', 'until', 'status', 'opens', 'closings', 'exclusiveUntil', 'contractualUntil', 'earliestPossible',
  'latestPossible', 'delay', 'anchor', 'nature', 'certainty', 'evidence', 'hypothetical', 'ruleSet', 'regime', 'legalBasis', 'because', 'missingFacts', 'knownOn', 'rulebook'
] as const
export type EraColumn = (typeof ERA_COLUMNS)[number]

/** The columns of the small answer. */
export const BRIEF_COLUMNS = [
  'id', 'title', 'theatricalReleaseDate', 'territory', 'medium', 'tier', 'service', 'label', 'status', 'opensOn', 'closesOn', 'opensAgainOn', 'availableFrom', 'contractualUntil',
  'earliestPossible', 'latestPossible', 'missingFacts', 'certainty', 'evidence', 'hypothetical', 'on', 'knownOn', 'rulebook'
] as const
export type BriefColumn = (typeof BRIEF_COLUMNS)[number]

/** The columns of all tables. */
export type Column = WindowColumn | EventColumn | EraColumn | BriefColumn

/** How a table that is answered is written: each of it may be left out. No default is declared: tools send it along, where it must not stand. */
export const tableAsked = <const Columns extends readonly string[]>(columns: Columns) => optional({
  separator: oneOf(SEPARATORS, {
    title: 'Separator',
    description: 'In a table, what separates the cells: `comma` (unless stated), or `semicolon`, which Excel expects where the comma is for decimals, as in France.'
  }),
  columns: Type.Array(oneOf<Columns>(columns), {
    minItems: 1, maxItems: columns.length, uniqueItems: true, description: 'In a table, the columns, in this order; all of them unless stated.'
  }),
  headers: oneOf(HEADERS, {
    title: 'HeaderNames',
    description: 'In a table, what stands in the header: `names`, those of JSON (unless stated), or `labels`, words in the language of the answer.'
  })
})

/** How days are written in a table that comes in, where not as `YYYY-MM-DD`: the day first, or the month. */
const DATE_ORDERS = ['dmy', 'mdy'] as const
export type DateOrder = (typeof DATE_ORDERS)[number]

/** What becomes of columns that are no facts of a film. */
const UNKNOWN_COLUMNS = ['refuse', 'ignore'] as const

/** How a table that comes in is read. */
export const readingAsked = optional({
  dates: oneOf(DATE_ORDERS, {
    description: 'In a table that is sent, days are written `24/07/2024`: `dmy`, the day first, or `mdy`, the month first. Unless stated, such a day is refused; `2024-07-24` is always read.'
  }),
  unknownColumns: oneOf(UNKNOWN_COLUMNS, {
    description: 'In a table that is sent, what becomes of columns that are no facts of a film: `refuse` (unless stated), or `ignore`, so that a table of this service comes back in.'
  })
})

/** The query of a table that comes in; what else stands in the address is for others to read. */
export const TableReading = Type.Object(readingAsked)
export type TableReading = Readonly<Static<typeof TableReading>>
