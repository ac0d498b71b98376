// Which corrections of our data moved the days of a window, of those recorded after the day as of which a question asks.
import type { DataChange } from '../../schemas/changelog.js'
import type { CivilDate } from '../../schemas/civil-date.js'
import type { Bilingual } from '../../schemas/text.js'
import { dayOf, type Day } from '../calendar/day.js'
import { isIn, type Span } from '../calendar/span.js'
import { isMeant, isOf } from '../law/sets/recorded-change.js'
import type { HeldTrack } from '../service/held.js'
import type { Setting } from './setting.js'

/** A correction, and the version that brought it. */
export interface Correction {
  readonly version: string
  readonly on: CivilDate
  readonly summary: Bilingual
  readonly affects: DataChange['affects']
}

/** The corrections recorded for the territory since the day of knowledge, the newest first. */
function correctionsSince ({ rulebook: { changelog }, law: { territory }, question: { knownOn } }: Setting): Correction[] {
  return changelog.filter(({ on }) => on > knownOn).flatMap(({ version, on, changes }) => changes.flatMap(change =>
    change.kind === 'correction' && isOf(change, territory.id) ? [{ version, on, summary: change.summary, affects: change.affects }] : []))
}

/** The releases of which a correction moved the days of a window. */
function releasesOf ({ affects }: Correction, { medium, tier, exploiter }: HeldTrack): Span[] {
  const window = { service: exploiter === null ? null : exploiter.service.id, medium, tier }
  return affects.flatMap(({ service = null, medium, tiers = [null], releases, movedDates = releases }) =>
    movedDates === null || !tiers.some(tier => isMeant({ service, medium, tier }, window)) ? [] : [
      { from: dayOf(movedDates.from), until: movedDates.until === null ? null : dayOf(movedDates.until) }
    ])
}

/** Those that moved a day of some window of an answer on a film released on a day. */
export function correctionsIn (setting: Setting, release: Day): Correction[] {
  return correctionsSince(setting).filter(one => setting.kept.some(track => releasesOf(one, track).some(span => isIn(span, release))))
}

/** The releases at which what was corrected of a window begins or ends. */
export function boundsCorrected (track: HeldTrack, setting: Setting): Day[] {
  return correctionsSince(setting).flatMap(one => releasesOf(one, track)).flatMap(({ from, until }) => until === null ? [from] : [from, until])
}
