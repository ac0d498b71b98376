// The facts of a film on which the tier of a service hangs, where its record says so.
import type { FactName } from '../../../schemas/release.js'
import type { Service } from '../../../schemas/service.js'

/** By fact that decides which tier some service of a territory held, the media on which it does. */
export type Standing = ReadonlyMap<FactName, readonly string[]>

/** What decides the tiers that services held in a territory. */
export function standingIn (services: readonly Service[], territory: string): Standing {
  const decided = new Map<FactName, string[]>()
  for (const { medium, byFact } of services.flatMap(({ territories }) => territories).flatMap(offer => offer.territory === territory ? offer.tiers : [])) {
    if (byFact === undefined) continue
    const media = decided.get(byFact.fact) ?? []
    decided.set(byFact.fact, media.includes(medium) ? media : [...media, medium])
  }
  return decided
}
