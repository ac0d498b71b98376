// Which media each fact can move: read off the rules, so that the dictionary cannot drift from them.
import type { FactName } from '../../schemas/release.js'
import type { Anchor } from '../../schemas/rule-set.js'
import type { Tracks } from '../law/tracks/enact.js'
import { DATED_BY } from '../law/facts/film.js'
import type { TerritoryLaw } from '../law/rulebook.js'
import { NO_TESTS, openIn, type When } from '../law/facts/tests.js'
import type { ClosingRule, DelayRule, Moment, Part } from '../law/tracks/track.js'

/** A fact that can move a window; the release itself is one. */
type Moving = FactName | 'theatricalReleaseDate'

/** The media that each fact can move, those of services included, by fact, in the order of the rule book; a fact that moves none is not there. */
export function mediaMoved ({ known, standing }: Pick<TerritoryLaw, 'known' | 'standing'>): ReadonlyMap<string, readonly string[]> {
  const moved = new Map<Moving, Set<string>>()
  for (const { tracks } of known.slice(-1)) {
    for (const { medium, parts } of tracks.all) {
      for (const fact of parts.flatMap(part => factsOf(part, tracks))) moved.set(fact, (moved.get(fact) ?? new Set()).add(medium))
    }
  }
  return new Map([...[...moved].map(([fact, media]) => [fact, [...media]] as const), ...standing])
}

function factsOf (part: Part, tracks: Tracks): Moving[] {
  return [...factsOfOpening(part, tracks), ...part.closings.flatMap(closing => factsOfClosing(closing, tracks))]
}

function factsOfOpening ({ act, delays, requests, outside }: Part, tracks: Tracks): Moving[] {
  return ['theatricalReleaseDate', ...factsIn(act ?? [], tracks), ...[...delays, ...requests].flatMap(rule => factsOfDelay(rule, tracks)), ...outside.flatMap(({ when }) => factsIn(when, tracks))]
}

function factsOfDelay ({ after, when, criterion }: DelayRule, tracks: Tracks): Moving[] {
  return [...factOf(after), ...factsIn(when, tracks), ...factsIn(criterion, tracks)]
}

function factsOfClosing ({ when, from, until }: ClosingRule, tracks: Tracks): Moving[] {
  return [...factsIn(when, tracks), ...[from, ...until.map(({ at }) => at)].flatMap(moment => factsOfMoment(moment, tracks))]
}

function factsOfMoment (moment: Moment, tracks: Tracks): Moving[] {
  if ('after' in moment) return factOf(moment.after)
  const { opensWith } = moment
  return tracks.all.filter(({ id }) => id === opensWith).flatMap(({ parts }) => parts).flatMap(part => factsOfOpening(part, tracks))
}

function factOf (anchor: Anchor): Moving[] {
  return anchor === 'theatrical-release' ? [] : [DATED_BY[anchor]]
}

/** The facts that conditions ask for: those of every test that is open while nothing is known. */
function factsIn (when: When, { law: { vocabulary } }: Tracks): Moving[] {
  const asked = openIn(when, { decided: NO_TESTS, passed: NO_TESTS })
  return vocabulary.flatMap(({ fact }, i) => (asked & 1 << i) === 0 ? [] : [fact])
}
