// Facts that cannot be true together, and days that no rule can answer for.
import type { CivilDate } from '../../schemas/civil-date.js'
import type { Release } from '../../schemas/release.js'
import type { Bilingual } from '../../schemas/text.js'
import { dayOf } from './closing.js'
import { holdAll } from './condition.js'
import { DomainError } from './errors.js'
import { firstConcerned, grantOf, rulingOf, type Film } from './opening.js'
import type { Timeline } from './timeline.js'

/** The first public showing of a film, before which nothing was released; and a far end, past any contract. */
export const FIRST_RELEASE = '1895-12-28' as CivilDate
export const LAST_RELEASE = '2200-12-31' as CivilDate

/** A contradiction: the field to look at first, and why it cannot be. */
export interface Contradiction {
  readonly field: keyof Release
  readonly detail: Bilingual
}

/**
 * Refuses facts that contradict each other or lie outside coverage.
 * @throws DomainError `date-out-of-coverage`, `inconsistent-facts`
 */
export function assertConsistent (release: Release, timeline: Timeline): void {
  for (const field of ['theatricalReleaseDate', 'visaDate', 'firstFreeTvBroadcastOn', 'blackoutFrom'] as const) {
    const date = release[field]
    if (date !== undefined && date !== null) assertCovered(field, date)
  }
  const contradiction = isFilm(release)
    ? contradictionUnder(release, timeline)
    : neverReleased(release) ?? contradictionIn(release)
  if (contradiction !== undefined) throw new DomainError('inconsistent-facts', contradiction.field, contradiction.detail)
}

/**
 * Refuses a day that lies outside coverage.
 * @throws DomainError `date-out-of-coverage`
 */
export function assertCovered (field: string, date: CivilDate): void {
  if (date < FIRST_RELEASE || date > LAST_RELEASE) {
    throw new DomainError('date-out-of-coverage', field, {
      fr: `Le ${date} est hors de la période couverte : les dates vont du ${FIRST_RELEASE} (la première projection publique) au ${LAST_RELEASE}.`,
      en: `${date} lies outside coverage: dates are answered from ${FIRST_RELEASE} (the first public showing) to ${LAST_RELEASE}.`
    })
  }
}

/** True where the film came out in cinemas. */
export function isFilm (release: Release): release is Film {
  return release.theatricalReleaseDate !== null
}

/** What cannot be true of a film that came out, whatever the law or under this one. */
export function contradictionUnder (film: Film, timeline: Timeline): Contradiction | undefined {
  return contradictionIn(film) ?? blackoutTooEarly(film, timeline) ?? grantImpossible(film, timeline)
}

/** The first pair of facts that cannot both be true, whatever the law. */
export function contradictionIn (release: Release): Contradiction | undefined {
  const { theatricalReleaseDate: out, visaDate, admissionsAfterFourWeeks: total, admissionsInFourthWeek: fourth } = release
  if (out !== null && visaDate !== undefined && visaDate > out) {
    return {
      field: 'visaDate',
      detail: {
        fr: `Le visa (${visaDate}) ne peut être postérieur à la sortie en salles (${out}) : aucun film n'est montré sans lui.`,
        en: `The visa (${visaDate}) cannot come after the theatrical release (${out}): no film is shown without it.`
      }
    }
  }
  if (total !== undefined && fourth !== undefined && fourth > total) {
    return {
      field: 'admissionsInFourthWeek',
      detail: {
        fr: `Les entrées de la quatrième semaine (${fourth}) ne peuvent dépasser celles des quatre premières semaines (${total}).`,
        en: `The admissions of the fourth week (${fourth}) cannot exceed those of the first four weeks (${total}).`
      }
    }
  }
  if (release.freeTvAcquired === false) {
    for (const field of ['coExploitationAgreement', 'prefinancedByFreeTv'] as const) {
      if (release[field] === true) {
        return {
          field,
          detail: {
            fr: `${field} vaut true, une chaîne gratuite a donc acquis le film : freeTvAcquired ne peut valoir false.`,
            en: `${field} is true, so a free channel holds the film: freeTvAcquired cannot be false.`
          }
        }
      }
    }
  }
  if (out !== null && release.firstFreeTvBroadcastOn !== undefined && release.firstFreeTvBroadcastOn < out) {
    return {
      field: 'firstFreeTvBroadcastOn',
      detail: {
        fr: `La première diffusion gratuite (${release.firstFreeTvBroadcastOn}) ne peut précéder la sortie en salles (${out}).`,
        en: `The first free broadcast (${release.firstFreeTvBroadcastOn}) cannot come before the theatrical release (${out}).`
      }
    }
  }
  return undefined
}

function neverReleased (release: Release): Contradiction | undefined {
  for (const field of ['admissionsAfterFourWeeks', 'admissionsInFourthWeek', 'derogationGranted'] as const) {
    if (release[field] !== undefined && release[field] !== false) {
      const what = field === 'derogationGranted' ? { fr: 'de dérogation', en: 'derogation' } : { fr: "d'entrées", en: 'admissions' }
      return {
        field,
        detail: {
          fr: `Un film jamais sorti en salles n'a pas ${what.fr} : omettez ${field}, ou indiquez la sortie.`,
          en: `A film never released in cinemas has no ${what.en}: leave ${field} out, or state the release.`
        }
      }
    }
  }
  return undefined
}

/** A blackout that the caller dates must not start before the day its rule allows. */
function blackoutTooEarly (film: Film, timeline: Timeline): Contradiction | undefined {
  if (film.blackoutFrom === undefined) return undefined
  for (const closing of timeline.spans.flatMap(span => span.set.closings)) {
    if (closing.notBefore === undefined || holdAll(closing.when, film) !== true) continue
    const earliest = dayOf(closing.notBefore, film, () => null)
    if (earliest !== null && film.blackoutFrom < earliest) {
      return {
        field: 'blackoutFrom',
        detail: {
          fr: `Le gel (${film.blackoutFrom}) ne peut commencer avant le ${earliest} : ${closing.reason.fr}`,
          en: `The blackout (${film.blackoutFrom}) cannot start before ${earliest}: ${closing.reason.en}`
        }
      }
    }
  }
  return undefined
}

/**
 * A derogation cannot have been granted when, in every set in which it could open the window earlier, the
 * admissions stated fail the criterion of that set (and no text lifted it for that release).
 */
export function grantImpossible (film: Film, timeline: Timeline): Contradiction | undefined {
  if (film.derogationGranted !== true) return undefined
  const failed = timeline.spans.flatMap(({ set: { derogation } }) =>
    derogation === null || grantOf(derogation, derogation.decides.medium, film).obtained ? [] : [derogation.decides.medium])
  const { derogationGranted, ...rest } = film
  for (const track of timeline.tracks.filter(({ medium }) => failed.includes(medium.id))) {
    const plain = rulingOf(track, rest)
    if (plain.kind !== 'dated') continue
    const refused: Bilingual[] = []
    let obtainable = false
    for (let cell = firstConcerned(track.cells, film.theatricalReleaseDate); cell !== undefined; cell = cell.next) {
      const { derogation } = cell.span.set
      if (derogation === null || derogation.decides.medium !== track.medium.id) continue
      const alone = rulingOf({ ...track, cells: [cell] }, { theatricalReleaseDate: film.theatricalReleaseDate, derogationGranted })
      const opensEarlier = alone.kind === 'dated' && alone.on < plain.on && (cell.until === null || alone.on < cell.until)
      if (!opensEarlier) continue
      if (grantOf(derogation, track.medium.id, film).obtained) obtainable = true
      else refused.push(derogation.criterion)
    }
    if (refused.length > 0 && !obtainable) {
      return {
        field: 'derogationGranted',
        detail: {
          fr: `La dérogation n'a pu être accordée à un film qui a ces entrées : ${[...new Set(refused.map(({ fr }) => fr))].join(' ; ')}.`,
          en: `The derogation cannot have been granted to a film with these admissions: ${[...new Set(refused.map(({ en }) => en))].join('; ')}.`
        }
      }
    }
  }
  return undefined
}
