// A window with what there is to say of the service asked about: from when it can have the film, and why.
import type { Window } from '../../schemas/chronology.js'
import type { Reason } from '../../schemas/reason.js'
import { availabilityOf } from './availability.js'
import type { Exploiter } from './exploiter.js'
import type { Setting } from './window.js'

/** The window of a service; its explanation ends with the sentence on its availability, where there is one. */
export function offered (window: Window, exploiter: Exploiter, { question, law, speaker }: Setting): Window {
  const { service, availableFrom, availability } = availabilityOf(window, question.release, exploiter, law.territory.label, speaker)
  const { because: text, evidence } = availability
  const reasons: Reason[] = window.reasons === undefined
    ? []
    : [...window.reasons, {
        step: 'availability',
        verdict: availableFrom === null ? 'unknown' : 'decides',
        ruleSet: null,
        ...availableFrom === null ? {} : { gives: availableFrom },
        evidence: evidence ?? 'unverified',
        legalBasis: [],
        withoutText: 'record',
        text
      }]
  return {
    ...window,
    explanation: question.explain === 'none' ? window.explanation : [...window.explanation, text],
    ...window.reasons === undefined ? {} : { reasons },
    service,
    availableFrom,
    availability
  }
}
