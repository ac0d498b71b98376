// Why a service can have the film from a day, or why no day is known, in one sentence.
import type { Bilingual, Language } from '../../schemas/text.js'
import type { Setting } from '../answer/setting.js'
import type { Bounds } from '../calendar/dated.js'
import { dayOf, type Day } from '../calendar/day.js'
import type { Outcome } from '../decide/outcome.js'
import type { Available } from '../service/availability.js'
import type { Exploiter, Through } from '../service/exploiter.js'
import { boundsIn, certainOn, type Way } from '../service/presence.js'
import type { AvailabilitySentences } from './sentences/availability.js'
import { availabilityEn } from './en/availability.js'
import { availabilityFr } from './fr/availability.js'
import type { Speaker } from './speaker.js'

const SENTENCES: Readonly<Record<Language, AvailabilitySentences>> = { en: availabilityEn, fr: availabilityFr }

/** What the sentence is about. */
export interface Finding {
  /** What the law says of the window; null: the film never came out in cinemas. */
  readonly outcome: Outcome | null
  readonly exploiter: Exploiter
  readonly territory: Bilingual
  readonly available: Available
}

/** The sentence, by what decides. */
export function becauseOf (finding: Finding, speaker: Speaker): string {
  switch (finding.available.decidedBy) {
    case 'law': return byLaw(finding, speaker)
    case 'launch': return byLaunch(finding, speaker)
    case 'carrier': return byCarrier(finding, speaker)
    case 'end': return byEnd(finding, speaker)
  }
}

/** That a service is not there on a day, or (`isSure` false) is not known to be: a clause. */
export function notThereOf (exploiter: Exploiter, [way]: readonly [Way, ...Way[]], isSure: boolean, on: Day, territory: Bilingual, speaker: Speaker): string {
  const { name: service, through } = exploiter
  const { language } = speaker
  return SENTENCES[language].notThere({
    service,
    carrier: through?.name ?? null,
    territory: territory[language],
    isSure,
    life: (isSure ? null : notKnown(exploiter, way, on, speaker))?.replace(/\.$/, '') ?? SENTENCES[language].life(daysIn(way.start, speaker), way.end && daysIn(way.end, speaker))
  })
}

/** Why it is not known whether a service is there on a day; null: the days between which it came or went say it. */
function notKnown (exploiter: Exploiter, way: Way, on: Day, speaker: Speaker): string | null {
  const { offer: { launch, end }, through } = exploiter
  if (way.carriage !== null) return null
  if (through !== null) return notDocumented(exploiter, speaker)
  const { hasCome, stays } = certainOn(way, on)
  const unsure = [...hasCome ? [] : [launch], ...stays ? [] : [end]]
  const reasons = unsure.flatMap(one => one?.because?.[speaker.language] ?? [])
  return reasons.length < unsure.length ? null : reasons.join(' ')
}

/** That a service closes, whose last day is known. */
export function endOf ({ name: service, offer: { end } }: Exploiter, territory: Bilingual, speaker: Speaker): string {
  const { language } = speaker
  return SENTENCES[language].ends({ service, territory: territory[language], days: daysIn(boundsIn(end?.effective), speaker) })
}

/** That services offer what was broadcast, which is not dated here; of a day on which no text spoke of it yet, nothing. */
export function catchUpOf ({ exploiters, law: { territory: { catchUp } } }: Pick<Setting, 'exploiters' | 'law'>, on: Day, { language }: Speaker): string[] {
  if (catchUp !== undefined && on < dayOf(catchUp.since)) return []
  return exploiters.flatMap(({ name, service }) => service.catchUp === undefined ? [] : [SENTENCES[language].catchUp(name)])
}

function byLaw ({ outcome, exploiter: { name: service }, territory }: Finding, { language }: Speaker): string {
  const say = SENTENCES[language]
  if (outcome === null) return say.neverReleased(territory[language])
  if (outcome.kind === 'undetermined') return say.undetermined(service)
  return outcome.kind === 'dated' ? say.byLaw(service) : say.byContract(service)
}

function byLaunch ({ exploiter: { name: service, offer: { launch } }, territory, available: { availableFrom, way } }: Finding, speaker: Speaker): string {
  const { language } = speaker
  if (launch.because !== undefined) return launch.because[language]
  const where = { service, territory: territory[language] }
  return availableFrom !== null
    ? SENTENCES[language].byLaunch({ ...where, on: speaker.day(availableFrom) })
    : SENTENCES[language].launchUnknown({ ...where, days: daysIn(way.start, speaker) })
}

/** Why no day is known on which the carrier has the service. */
function notDocumented ({ name: service, through }: Exploiter, { language }: Speaker): string {
  // Only of a carrier can nothing be recorded.
  const { name: carrier, device, carriages } = through as Through
  const reasons = new Set(carriages.flatMap(({ because }) => because === undefined ? [] : [because[language]]))
  return reasons.size > 0
    ? [...reasons].join(' ')
    : SENTENCES[language].nothingRecorded({ service, carrier, device: device?.name ?? null })
}

function byCarrier ({ exploiter, available: { availableFrom, way } }: Finding, speaker: Speaker): string {
  const { carriage } = way
  if (carriage === null) return notDocumented(exploiter, speaker)
  const { name: service, through } = exploiter
  // Only through a carrier is there a carriage.
  const { name: carrier, device, carrier: { devices } } = through as Through
  const { language } = speaker
  const words = SENTENCES[language]
  const box = devices.find(({ id }) => id === carriage.device)
  if (availableFrom !== null) {
    return words.byCarrier({
      service, carrier, device: box?.name ?? null, on: speaker.day(availableFrom), hedged: carriage.effective?.hedged === true, requires: box?.requires?.[language] ?? null
    })
  }
  if (carriage.device === null && device !== null) return words.deviceNotTold({ service, carrier, device: device.name })
  return carriage.because === undefined ? words.launchUnknown({ service, territory: carrier, days: daysIn(way.start, speaker) }) : carriage.because[language]
}

function byEnd ({ exploiter: { name: service, offer: { end }, through }, territory, available: { way } }: Finding, speaker: Speaker): string {
  const { language } = speaker
  const words = SENTENCES[language]
  const closed = boundsIn(end?.effective)
  // What ends the way before the service itself ends is that the carrier ceases to have it.
  if (through !== null && way.end?.notAfter !== closed.notAfter) return words.left({ service, carrier: through.name, days: daysIn(way.end, speaker) })
  return end?.because === undefined ? words.closed({ service, territory: territory[language], days: daysIn(closed, speaker) }) : end.because[language]
}

/** One day, or the days between which it lies. */
function daysIn (bounds: Bounds<Day> | null, { language, day }: Speaker): string {
  const notBefore = bounds?.notBefore ?? null
  const notAfter = bounds?.notAfter ?? null
  return SENTENCES[language].days({
    earliest: notBefore === null ? null : day(notBefore), latest: notAfter === null ? null : day(notAfter), isOne: notBefore === notAfter
  })
}
