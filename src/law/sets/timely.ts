// Whether a text came after the rules that rest on it.
import type { CivilDate } from '../../../schemas/civil-date.js'
import type { LegalText } from '../../../schemas/legal-text.js'

/** True where a text is known to be later than the first day of a set. */
export function isLater ({ inForceOn, publishedOn, signedOn }: LegalText, set: CivilDate): boolean {
  const day = inForceOn ?? publishedOn ?? signedOn
  return day !== null && day > set
}
