// How a track is called: the one name that rules, levers and adoptions share.
import type { WindowRef } from '../../../schemas/rule-set.js'

/** The id of a track: the medium, and its tier where it has tiers. */
export function trackId ({ medium, tier }: WindowRef): string {
  return tier === undefined ? medium : `${medium}/${tier}`
}
