// From when on all that a rule book says is known.
import type { CivilDate } from '../../../schemas/civil-date.js'
import { later } from '../../calendar/civil-date.js'
import type { Rulebook } from '../../law/rulebook.js'
import { knownSince } from '../../service/holding.js'

/** The first day, and none before another, on which all that some rule books say is known: each version of their data, each set, each tier that a service holds, each of its agreements. */
export function allKnownOn (books: readonly Rulebook[], noneBefore: CivilDate): CivilDate {
  return books.flatMap(book => [...daysOfSets(book), ...daysOfTiers(book)]).reduce(later, noneBefore)
}

function daysOfSets ({ changelog, territories }: Rulebook): CivilDate[] {
  return [...changelog.map(({ on }) => on), ...[...territories.values()].flatMap(({ sets }) => sets.map(({ publication }) => publication.on))]
}

function daysOfTiers ({ services }: Rulebook): CivilDate[] {
  const tiers = [...services.values()].flatMap(({ territories }) => territories).flatMap(({ tiers }) => tiers)
  return tiers.flatMap(({ from, agreements = [] }) => [from, ...agreements.map(knownSince)]).filter(day => day !== undefined)
}
