// The windows of a film in the words of MovieLabs Avails: what the law allows, beside what was sold.
import type { Avails, AvailsRow } from '../../../schemas/avails.js'
import type { Chronology, Interval, Window } from '../../../schemas/chronology.js'
import type { CivilDate } from '../../../schemas/civil-date.js'
import type { Delay } from '../../../schemas/delay.js'
import type { Language } from '../../../schemas/text.js'
import { daysAfter, plus } from '../../domain/civil-date.js'
import type { Rulebook } from '../../domain/rulebook.js'

/** The rows of an answer, with the link to that answer. */
export function availsOf ({ media }: Pick<Rulebook, 'media'>, chronology: Chronology, language: Language, link: string | null): Avails {
  const { rulebook, on, knownOn, hypothetical, windows, film: { theatricalReleaseDate: release }, territory } = chronology
  const history = release === null ? [] : media.filter(({ startsTheClock }) => startsTheClock === true)
    .flatMap(({ avails }) => avails.releaseTypes.map(ReleaseType => ({ ReleaseType, DistrTerritory: territory, Date: release })))
  const rows = windows.flatMap(window => media.filter(({ id }) => id === window.medium).flatMap(({ avails }) => {
    const licenseTypes = avails.licenseTypes.length === 0 ? [null] : avails.licenseTypes
    return spansOf(window, release).flatMap(span => licenseTypes.map((LicenseType): AvailsRow => ({
      Territory: territory,
      WorkType: 'Movie',
      TitleInternalAlias: chronology.film.title ?? null,
      AltID: chronology.film.id ?? null,
      LicenseType,
      ReleaseType: avails.releaseTypes,
      ...span,
      ReleaseHistory: history,
      medium: window.medium,
      tier: window.tier,
      label: window.label,
      status: window.status,
      certainty: window.certainty,
      evidence: window.evidence,
      hypothetical: window.hypothetical,
      note: avails.note?.[language] ?? null
    })))
  }))
  return { rulebook, on, knownOn, hypothetical, rows, links: { chronology: link } }
}

type AvailsSpan = Pick<AvailsRow, 'Start' | 'StartCondition' | 'StartLag' | 'End' | 'EndCondition'>

/** From when to when: a span for each interval; one without days where there is none. */
function spansOf (window: Window, release: CivilDate | null): AvailsSpan[] {
  if (window.opensOn === null) {
    return [{ Start: null, StartCondition: window.status === 'undetermined' ? 'TBD' : null, StartLag: null, End: null, EndCondition: null }]
  }
  const { delay, anchor } = window
  return window.intervals.map(({ from, until }: Interval) => {
    const runs = release !== null && anchor === 'theatrical-release' && plus(release, delay) === from
    const lag = runs ? lagOf(delay) : null
    return {
      Start: from,
      StartCondition: lag === null ? null : 'Theatrical',
      StartLag: lag,
      End: until === null ? null : daysAfter(until, -1),
      EndCondition: until === null ? 'Open' : null
    }
  })
}

/** A delay as a duration of ISO 8601; null where it takes days away, which such a duration cannot. */
function lagOf ({ months, weeks = 0, days = 0 }: Delay): string | null {
  const rest = 7 * weeks + days
  if (rest < 0) return null
  return `P${months === undefined ? '' : `${months}M`}${months === undefined || rest > 0 ? `${rest}D` : ''}`
}
