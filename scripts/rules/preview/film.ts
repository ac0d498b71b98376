// The film that a preview shows, as its address states it: what is asked of both rule books.
import type { Case } from '../../../schemas/case.js'
import type { TerritoryDiff, WindowDiff } from '../../../src/answer/books/diff.js'
import type { Difference } from '../../../src/answer/books/difference.js'
import type { FilmKind } from '../../../src/answer/books/kinds.js'
import { isoOf } from '../../../src/calendar/day.js'
import { dayIn } from '../../../src/decide/eras/reckoning.js'
import { DATED_BY } from '../../../src/law/facts/film.js'

/** The parameters of a question about a film. */
export type FilmAsked = ReadonlyArray<readonly [name: string, value: string]>

/** The film that stands for a difference of a window. */
export function exampleAsked ({ territory }: TerritoryDiff, { service, differing }: WindowDiff, difference: Difference): FilmAsked {
  const { example: { release } } = difference
  // A difference is of some kinds.
  const { facts, events } = differing.flatMap(({ kinds, differences }) => differences.includes(difference) ? kinds : [])[0] as FilmKind
  return [
    ['theatricalReleaseDate', isoOf(release)],
    ...Object.entries(facts).map(([fact, value]): [string, string] => [fact, String(value)]),
    ...events.map(([event, on]): [string, string] => [DATED_BY[event], isoOf(dayIn(on, release))]),
    ['territory', territory],
    ...service === null ? [] : [['service', service] as const]
  ]
}

/** A real film of a territory. */
export function caseAsked (territory: string, { name, theatricalReleaseDate, facts = {} }: Case): FilmAsked {
  return [['title', name], ['theatricalReleaseDate', theatricalReleaseDate ?? 'none'], ...Object.entries(facts).map(([fact, value]): [string, string] => [fact, String(value)]), ['territory', territory]]
}
