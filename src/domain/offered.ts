// A window with what there is to say of the service asked about: from when it can have the film, and why.
import type { Window } from '../../schemas/chronology.js'
import { availabilityOf } from './availability.js'
import type { Exploiter } from './exploiter.js'
import { reasoned } from './reasons.js'
import { reason, type Basis } from './reasons/telling.js'
import type { Setting } from './window.js'

/** The window of a service; its explanation ends with the sentence on its availability, where there is one. */
export function offered (window: Window, exploiter: Exploiter, { question, law, speaker }: Setting): Window {
  const { service, availableFrom, availability } = availabilityOf(window, question.release, exploiter, law.territory.label, speaker)
  const { because, evidence } = availability
  const told: Window = { ...window, service, availableFrom, availability }
  if (question.explain === 'none') return told
  const basis: Basis = { ruleSet: null, evidence: evidence ?? 'unverified', legalBasis: [], withoutText: 'record' }
  return window.reasons === undefined
    ? { ...told, explanation: [...window.explanation, because] }
    : reasoned(told, [...window.reasons, availableFrom === null
      ? reason('availability', 'unknown', basis, {}, because)
      : reason('availability', 'decides', basis, { gives: availableFrom }, because)])
}
