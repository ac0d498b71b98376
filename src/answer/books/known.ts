// From when on all that a rule book says is known.
import type { CivilDate } from '../../../schemas/civil-date.js'
import { later } from '../../calendar/civil-date.js'
import { firstDayOf } from '../../calendar/partial-date.js'
import type { Rulebook } from '../../law/rulebook.js'

/** The first day, and none before another, on which all that some rule books say is known: each version of their data, each set, each tier that a service holds, each of its agreements. */
export function allKnownOn (books: readonly Rulebook[], noneBefore: CivilDate): CivilDate {
  return books.flatMap(({ changelog, territories, services }) => [
    ...changelog.map(({ on }) => on),
    ...[...territories.values()].flatMap(({ sets }) => sets.map(({ publication }) => publication.on)),
    ...[...services.values()].flatMap(service => service.territories.flatMap(({ tiers }) => tiers.flatMap(({ from, agreements = [] }) => [from ?? [], ...agreements.flatMap(({ signedOn, startsOn }) => [startsOn ?? [], signedOn === undefined ? [] : firstDayOf(signedOn)].flat())].flat())))
  ]).reduce(later, noneBefore)
}
