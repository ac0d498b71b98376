// With which days of the law and of the service an answer compares those of a window, beyond what the walk compares.
import { dayOf, type Day } from '../calendar/day.js'
import type { HeldTrack } from '../service/held.js'
import type { Setting } from './setting.js'

/** The last day of the regime, the days of the tiers held, and the releases for which a text lifted the criterion of a derogation or gave a power. */
export function daysBeside ({ holdings, disputed }: HeldTrack, { law, tracks }: Pick<Setting, 'law' | 'tracks'>): Day[] {
  const regime = law.territory.regimes.find(({ id }) => id === tracks.sets.at(-1)?.set.regime)
  return [
    ...regime?.lastDay === undefined || regime.lastDay === null ? [] : [dayOf(regime.lastDay)],
    ...[...holdings, ...disputed.flatMap(one => one.holdings)].flatMap(({ from, renewedFrom }) => [from, renewedFrom]).filter(day => day !== null),
    ...tracks.law.sets.flatMap(({ derogation, powers = [] }) => [...derogation?.lifted ?? [], ...powers])
      .flatMap(({ releasedFrom, releasedUntil }) => [releasedFrom, releasedUntil]).flatMap(day => day === undefined ? [] : [dayOf(day)])
  ]
}
