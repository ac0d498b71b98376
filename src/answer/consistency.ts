// Facts that cannot be true together, and days that no rule can answer for.
import type { CivilDate } from '../../schemas/civil-date.js'
import type { Release } from '../../schemas/release.js'
import { isoOf, shift } from '../calendar/day.js'
import { impossibleIn, type Impossible } from '../decide/worlds/consistency.js'
import { COVERED } from '../law/facts/coverage.js'
import { IMPLIED } from '../law/facts/implied.js'
import type { Tracks } from '../law/tracks/enact.js'
import { filmOf } from '../law/facts/film.js'
import { Refusal, type Refusals } from '../law/refusal.js'

/** The first and the last release that are answered for. */
export const FIRST_RELEASE = isoOf(COVERED.from)
export const LAST_RELEASE = isoOf(shift(COVERED.until, -1))

/** A release in cinemas, and what is stated of it. */
export interface Released extends Release {
  readonly theatricalReleaseDate: CivilDate
}

/** True where the film came out in cinemas. */
export function isReleased (release: Release): release is Released {
  return release.theatricalReleaseDate !== null
}

/** Why facts cannot be true together, and the one to look at first. */
interface Contradiction<Says extends keyof Refusals> {
  readonly field: keyof Release
  readonly says: Says
  readonly given: Refusals[Says]
}

/**
 * Refuses facts that contradict each other or lie outside coverage.
 * @throws Refusal `date-out-of-coverage`, `inconsistent-facts`
 */
export function assertConsistent (release: Release, tracks: Tracks): void {
  assertCoherent(release)
  if (!isReleased(release)) return
  const impossible = impossibleIn(tracks, filmOf(release, tracks.law.vocabulary))
  if (impossible !== null) refuse(contradictionOf(impossible, release))
}

/**
 * Refuses facts that contradict each other whatever the law, or lie outside coverage.
 * @throws Refusal `date-out-of-coverage`, `inconsistent-facts`
 */
export function assertCoherent (release: Release): void {
  for (const field of ['theatricalReleaseDate', 'visaDate', 'derogationFrom', 'firstFreeTvBroadcastOn', 'blackoutFrom', 'aidGrantedOn'] as const) {
    const date = release[field]
    if (date !== undefined && date !== null) assertCovered(field, date)
  }
  const found = (isReleased(release) ? null : neverReleased(release)) ?? contradictionIn(release)
  if (found !== null) refuse(found)
}

function refuse<Says extends keyof Refusals> ({ field, says, given }: Contradiction<Says>): never {
  throw new Refusal('inconsistent-facts', field, says, given)
}

/**
 * Refuses a day that lies outside coverage.
 * @throws Refusal `date-out-of-coverage`
 */
export function assertCovered (field: string, date: CivilDate): void {
  if (date < FIRST_RELEASE || date > LAST_RELEASE) {
    throw new Refusal('date-out-of-coverage', field, 'outOfCoverage', { date, first: FIRST_RELEASE, last: LAST_RELEASE })
  }
}

/** The first pair of facts that cannot both be true, whatever the law. */
export function contradictionIn (release: Release) {
  const { theatricalReleaseDate: out, visaDate, derogationFrom: requested, admissionsAfterFourWeeks: total, admissionsInFourthWeek: week, firstFreeTvBroadcastOn: broadcast } = release
  if (out !== null && visaDate !== undefined && visaDate > out) return because('visaDate', 'visaAfterRelease', { visa: visaDate, release: out })
  if (total !== undefined && week !== undefined && week > total) return because('admissionsInFourthWeek', 'weekExceedsTotal', { week, total })
  if (requested !== undefined && release.derogationGranted !== true) return because('derogationFrom', 'requestWithoutGrant', { requested })
  if (out !== null && requested !== undefined && requested < out) return because('derogationFrom', 'requestBeforeRelease', { requested, release: out })
  for (const [field, implied] of IMPLIED) {
    if (release[field] === true && release[implied] === false) return because(field, 'implied', { field, implied })
  }
  if (release.publiclyFunded === false && release.aidGrantedOn !== undefined) return because('aidGrantedOn', 'aidWithoutSupport', { aid: release.aidGrantedOn })
  if (out !== null && broadcast !== undefined && broadcast < out) return because('firstFreeTvBroadcastOn', 'broadcastBeforeRelease', { broadcast, release: out })
  return null
}

function neverReleased (release: Release) {
  for (const field of ['admissionsAfterFourWeeks', 'admissionsInFourthWeek', 'derogationGranted', 'derogationFrom'] as const) {
    if (release[field] !== undefined && release[field] !== false) return because(field, 'neverReleased', { field })
  }
  return null
}

function contradictionOf (impossible: Impossible, { blackoutFrom, derogationFrom }: Released) {
  if (impossible.what === 'grant') {
    const criteria = impossible.rules.map(({ source }) => source.derogation.criterion)
    return because('derogationGranted', 'grantImpossible', { criteria })
  }
  // A blackout that starts too early has a day, and so has a request that names one too early.
  if (impossible.what === 'request') return because('derogationFrom', 'requestTooEarly', { requested: derogationFrom as CivilDate, earliest: isoOf(impossible.earliest) })
  const { rule, earliest } = impossible
  return because('blackoutFrom', 'blackoutTooEarly', { blackout: blackoutFrom as CivilDate, earliest: isoOf(earliest), reason: rule.source.reason })
}

function because<Says extends keyof Refusals> (field: keyof Release, says: Says, given: Refusals[Says]): Contradiction<Says> {
  return { field, says, given }
}
