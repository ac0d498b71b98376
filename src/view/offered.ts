// A window with what there is to say of the service asked about: from when it can have the film, and why.
import type { Window } from '../../schemas/chronology.js'
import type { Setting } from '../answer/setting.js'
import type { Answered, Unreleased } from '../answer/window/window.js'
import { availabilityOf } from '../service/availability.js'
import { holderOf } from '../service/exploiter.js'
import { becauseOf } from '../words/availability.js'
import { reasoned } from '../words/reasons/reasons.js'
import { reason, type Basis } from '../words/reasons/telling.js'
import type { Speaker } from '../words/speaker.js'
import { windowOf } from './window.js'

/** A window as it is sent; of a service, its explanation ends with the sentence on its availability, where there is one. */
export function windowShown (answered: Answered | Unreleased, setting: Setting, speaker: Speaker): Window {
  const window = windowOf(answered, setting, speaker)
  const { question: { explain }, law: { territory: { label: territory } } } = setting
  const { exploiter } = answered.track
  if (exploiter === null) return window
  const available = availabilityOf(answered.film === null ? null : answered, exploiter)
  const { launchedOn, closedOn, carriedSince, notBefore, notAfter, precision, decidedBy, evidence } = available
  const because = becauseOf({ outcome: answered.film === null ? null : answered.outcome, exploiter, territory, available }, speaker)
  const iso = (day: typeof notBefore) => day === null ? null : speaker.iso(day)
  const availableFrom = iso(available.availableFrom)
  const told: Window = {
    ...window,
    ...holderOf(exploiter),
    availableFrom,
    availability: { launchedOn, closedOn, carriedSince, notBefore: iso(notBefore), notAfter: iso(notAfter), precision, decidedBy, evidence, because }
  }
  if (explain === 'none') return told
  const basis: Basis = { ruleSet: null, evidence: evidence ?? 'unverified', legalBasis: [], withoutText: 'record' }
  return window.reasons === undefined
    ? { ...told, explanation: [...window.explanation, because] }
    : reasoned(told, [...window.reasons, availableFrom === null
      ? reason('availability', 'unknown', basis, {}, because)
      : reason('availability', 'decides', basis, { gives: availableFrom }, because)])
}
