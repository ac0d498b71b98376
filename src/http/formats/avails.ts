// The windows of a film in the words of MovieLabs Avails: what the law allows, beside what was sold.
import type { Avails, AvailsRow } from '../../../schemas/avails.js'
import type { Chronology, DatedWindow, Interval, Window } from '../../../schemas/chronology.js'
import type { CivilDate } from '../../../schemas/civil-date.js'
import type { Delay } from '../../../schemas/delay.js'
import type { Question } from '../../../schemas/question.js'
import { evidenceOf, intervalsOffered } from '../../view/agenda.js'
import { daysAfter, plus } from '../../calendar/civil-date.js'
import { holderName } from '../../service/exploiter.js'
import type { Rulebook } from '../../law/rulebook.js'

/** The rows of an answer that has its short explanations, with the link to that answer. */
export function availsOf (whole: Rulebook, question: Question, chronology: Chronology, link: string | null): Avails {
  const { rulebook, on, knownOn, hypothetical, windows, film: { theatricalReleaseDate: release }, territory } = chronology
  const { media } = whole
  const history = release === null ? [] : media.filter(({ startsTheClock }) => startsTheClock === true)
    .flatMap(({ avails }) => avails.releaseTypes.map(ReleaseType => ({ ReleaseType, DistrTerritory: territory, Date: release })))
  const serviceNameOf = ({ service }: Window) => holderName(whole, service === undefined ? {} : { service })
  const offered = intervalsOffered(whole, question)
  const rows = windows.flatMap(window => media.filter(({ id }) => id === window.medium).flatMap(({ avails }) => {
    const licenseTypes = avails.licenseTypes.length === 0 ? [null] : avails.licenseTypes
    return spansOf(window, release, offered).flatMap(span => licenseTypes.map((LicenseType): AvailsRow => ({
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
      service: window.service ?? null,
      carrier: window.carrier ?? null,
      device: window.device ?? null,
      serviceName: serviceNameOf(window),
      status: window.status,
      certainty: window.certainty,
      evidence: window.opensOn === null ? window.evidence : evidenceOf(window),
      hypothetical: window.hypothetical,
      note: noteOf([avails.note?.[question.language] ?? [], span.Start === null ? whyUndated(window) : []].flat())
    })))
  }))
  return { rulebook, on, knownOn, hypothetical, rows, links: { chronology: link } }
}

type AvailsSpan = Pick<AvailsRow, 'Start' | 'StartCondition' | 'End' | 'EndCondition' | 'lag'>

const UNDATED: AvailsSpan = { Start: null, StartCondition: null, End: null, EndCondition: null, lag: null }
const NOT_KNOWN: AvailsSpan = { ...UNDATED, StartCondition: 'TBD' }

/** From when to when: a span for each interval; one without days where there is none, or none in which the service is known to be there. */
function spansOf (window: Window, release: CivilDate | null, offered: (window: DatedWindow) => readonly Interval[]): AvailsSpan[] {
  if (window.opensOn === null) return [window.status === 'undetermined' ? NOT_KNOWN : UNDATED]
  const { delay, anchor, availability } = window
  const spans = offered(window).map(({ from, until }): AvailsSpan => {
    const runs = release !== null && anchor === 'theatrical-release' && plus(release, delay) === from
    return {
      Start: from,
      StartCondition: null,
      End: until === null ? null : daysAfter(until, -1),
      EndCondition: until === null ? 'Open' : null,
      lag: runs ? lagOf(delay) : null
    }
  })
  if (spans.length > 0) return spans
  const isGone = availability?.decidedBy === 'end' && availability.notBefore === null
  return [isGone ? UNDATED : NOT_KNOWN]
}

/** Why a window has no day: of a dated one, it is the service that has none. */
function whyUndated ({ opensOn, explanation, availability }: Window): string[] {
  return [...opensOn === null ? explanation : [], ...availability === undefined ? [] : [availability.because]]
}

function noteOf (sentences: readonly string[]): string | null {
  return sentences.length === 0 ? null : sentences.join(' ')
}

/** A delay as a duration of ISO 8601; null where it takes days away, which such a duration cannot. */
function lagOf ({ months, weeks = 0, days = 0 }: Delay): string | null {
  const rest = 7 * weeks + days
  if (rest < 0) return null
  return `P${months === undefined ? '' : `${months}M`}${months === undefined || rest > 0 ? `${rest}D` : ''}`
}
