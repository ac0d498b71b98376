// Which windows of a rule book can be held against those of another: every one of the law, and those of the services whose tiers are recorded.
import type { CivilDate } from '../../../schemas/civil-date.js'
import { besideIn } from '../../decide/eras/reckoning.js'
import { keptTurns, turnsOf } from '../../decide/eras/eras.js'
import { grantedIn } from '../../decide/worlds/consistency.js'
import { onDemand } from '../../law/once/on-demand.js'
import type { Tracks } from '../../law/tracks/enact.js'
import type { Rulebook, TerritoryLaw } from '../../law/rulebook.js'
import type { Track } from '../../law/tracks/track.js'
import { exploitersOf } from '../../service/exploiter.js'
import { tracksHeld, tracksOfAll, type HeldTrack } from '../../service/held.js'
import { daysBeside } from '../beside.js'
import { statedBy } from '../laws/history.js'
import { lastRegime } from '../window/window.js'
import type { AskedTrack } from './asked-track.js'

/** The windows of a law as it is known once all its sets are published, and those of services in it, by how they are called. */
export function windowsIn (rulebook: Rulebook, law: TerritoryLaw, knownOn: CivilDate): ReadonlyMap<string, AskedTrack> {
  return new Map([...windowsOf(law), ...askedIn(law, () => held(rulebook, law, knownOn))])
}

/** Those of the law alone. */
export function windowsOf (law: TerritoryLaw): ReadonlyMap<string, AskedTrack> {
  return askedIn(law, tracksOfAll)
}

function askedIn (law: TerritoryLaw, heldIn: (tracks: Tracks) => readonly HeldTrack[]): Map<string, AskedTrack> {
  return new Map(law.known.slice(-1).flatMap(({ tracks }) => {
    const regime = lastRegime(law.territory.regimes, tracks)
    return heldIn(tracks).map((track): [string, AskedTrack] => {
      const turns = onDemand(() => keptTurns(turnsOf(track, tracks, daysBeside(track, { law, tracks }))))
      return [`${track.exploiter?.service.id ?? ''} ${track.id}`, { track, tracks, regime, law, get turns () { return turns() } }]
    })
  }))
}

/** Those of services, where it is recorded which tier they held: what else is answered for a service is what the law answers. */
function held (rulebook: Rulebook, { territory: { id }, known }: TerritoryLaw, knownOn: CivilDate): HeldTrack[] {
  const services = [...rulebook.services.values()].filter(({ media, territories }) => media.length > 0 && territories.some(({ territory }) => territory === id))
  const exploiters = exploitersOf(rulebook, { territory: id, service: services.map(service => service.id), release: { theatricalReleaseDate: null }, on: knownOn })
  return known.slice(-1).flatMap(({ tracks }) => exploiters.flatMap(exploiter => tracksHeld(exploiter, tracks, knownOn)).filter(({ holdings }) => holdings.length > 0))
}

/** All that a window is answered by: where two laws have the same, they answer the same. */
export function basisOf ({ track, tracks, regime, law }: AskedTrack): string {
  const beside = new Set([track, ...besideIn(track, tracks), ...grantedIn(tracks).map(one => one.track)])
  return JSON.stringify([
    [...beside].map(one => [one.id, partsOf(one)]), track.holdings, track.disputed.map(({ note, since, holdings }) => [note, since, holdings]),
    regime, law.territory.governedBy, law.territory.presumptions, tracks.law.sets.map(({ derogation, powers }) => [derogation, powers])
  ])
}

function partsOf ({ parts }: Track): unknown[] {
  return parts.map(part => [part.days, part.act, part.source.set.id, part.delays.map(({ delay }) => delay), statedBy(part)])
}
