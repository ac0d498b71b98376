// Which parts of a track concern a film: by its release, or by the act that a fact tells.
import type { Day } from '../calendar/day.js'
import type { Film } from '../law/facts/film.js'
import { verdictOf, type When } from '../law/facts/tests.js'
import type { Part, Track } from '../law/tracks/track.js'

/** The part in force on a day, or the first of all. */
export function partInForce ({ parts }: Track, day: Day): Part | undefined {
  let found = parts[0]
  for (const part of parts) {
    if (part.days.from > day) break
    found = part
  }
  return found
}

/**
 * The first part that a film concerns: the one in force on its release, or the first of all. Where a fact tells under which act the
 * film is, only the parts of that act count; while it is not stated, the release stands for it.
 */
export function firstPart (track: Track, film: Film): Part | undefined {
  const release = film.days['theatrical-release']
  if (!hasActs(track)) return partInForce(track, release)
  let first: Part | undefined
  for (const part of track.parts) {
    const isEarlier = part.act === null ? 'open' : verdictOf(part.act, film)
    const isOfAct = first === undefined || part.days.from <= release || (isEarlier === 'no' && part.act !== first.act)
    if (isEarlier !== 'yes' && isOfAct) first = part
  }
  return first
}

/** Whether a fact other than the release tells which part concerns a film. */
export function hasActs ({ parts }: Track): boolean {
  const last = parts.at(-1)
  return last !== undefined && last.act !== null
}

/** The part that a film would be under if the act of a part did not exist, and when it is, where that is not stated; null elsewhere. */
export function underEarlierAct ({ act }: Part, { parts }: Track, film: Film): { readonly when: When, readonly part: Part | undefined } | null {
  return act === null || verdictOf(act, film) !== 'open' ? null : { when: act, part: parts[parts.findIndex(part => part.act === act) - 1] }
}

/** The condition that puts a film under an earlier act than that of a part which it concerns by its release, and which is not stated; null: none. */
export function actPresumed ({ parts }: Track, { act, days }: Part, film: Film): Part | null {
  const later = parts.find(part => part.act !== null && part.act !== act && part.days.from > days.from && verdictOf(part.act, film) === 'open')
  return later ?? null
}

/** The parts that concern some film released on a day or later. */
export function concerning (track: Track, since: Day): readonly Part[] {
  const { parts } = track
  return hasActs(track) ? parts : parts.filter((_, i) => (parts[i + 1]?.days.from ?? Infinity) > since)
}
