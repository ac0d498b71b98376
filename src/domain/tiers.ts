// The tiers of a medium, named to who asks for one that it does not have.
import type { Medium } from '../../schemas/medium.js'
import type { Bilingual } from '../../schemas/text.js'

/** Why a tier cannot be asked of a medium that does not have it, with those that it has. */
export function noTier (medium: Medium, tier: string): Bilingual {
  const known = tiersOf(medium)
  return {
    fr: `Le mode d'exploitation ${medium.id} n'a pas de palier ${tier}${known.fr}.`,
    en: `The medium ${medium.id} has no tier ${tier}${known.en}.`
  }
}

/** The tiers of a medium, as a remedy. */
export function tiersOf ({ tiers }: Medium): Bilingual {
  const all = tiers.map(({ id }) => id).join(', ')
  return all === '' ? { fr: " : il n'en a aucun", en: ': it has none' } : { fr: ` ; il a : ${all}`, en: `; it has: ${all}` }
}
