// How a window is called: its medium, and its tier where it has one.
import type { Medium } from '../../../schemas/medium.js'
import type { Bilingual } from '../../../schemas/text.js'

/** A medium as one whole: how many tiers it has, and its label. */
export function wholeMedium (media: readonly Medium[], medium: string): { readonly tiers: number, readonly label: Bilingual } {
  return { tiers: media.flatMap(({ id, tiers }) => id === medium ? tiers : []).length, label: labelOf(media, medium, null) }
}

/** The label of a medium, or of one tier of it; the ids are those of a rule book. */
export function labelOf (media: readonly Medium[], medium: string, tier: string | null): Bilingual {
  const named = media.find(({ id }) => id === medium)
  const held = named?.tiers.find(({ id }) => id === tier)
  if (named === undefined) return { fr: medium, en: medium }
  return held === undefined ? named.label : { fr: `${named.label.fr}, ${held.label.fr}`, en: `${named.label.en}, ${held.label.en}` }
}

/** The label of the window that a service has of a medium: its name comes first, in any language. */
export function heldLabelOf (media: readonly Medium[], medium: string, name: string): Bilingual {
  const { fr, en } = labelOf(media, medium, null)
  return { fr: `${name}, ${fr}`, en: `${name}, ${en}` }
}
