// What is true of a film where something else is, as the rules say of each fact.
import type { FactName } from '../../../schemas/release.js'
import { STATED_FACTS } from '../../../schemas/stated-facts.js'

/** Each yes-or-no fact with each of those that it implies: a free channel and a service that share a film hold it, and so does a channel that paid for it beforehand. */
export const IMPLIED: ReadonlyArray<readonly [fact: FactName, implied: FactName]> = STATED_FACTS.flatMap(
  fact => 'implies' in fact ? fact.implies.map(implied => [fact.id, implied] as const) : []
)
