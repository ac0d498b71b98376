// One window as it is sent: the fields of the wire, with its sentences.
import type { Alternative, DatedWindow, Interval, UndatedWindow, Window } from '../../schemas/chronology.js'
import type { Explain } from '../../schemas/question.js'
import { shownOf, type Supposed } from '../answer/window/alternatives.js'
import { lastDelay, natureOf } from '../answer/window/ground.js'
import type { Setting } from '../answer/setting.js'
import { statusOn } from '../answer/window/status.js'
import type { Answered, DatedAnswer, UndatedAnswer, Unreleased } from '../answer/window/window.js'
import { dayOf, type Day } from '../calendar/day.js'
import { opensOn, spansOf, type Outcome } from '../decide/outcome.js'
import { explanationOf } from '../words/explanation.js'
import { neverReleasedReason, reasoned, reasonsOf } from '../words/reasons/reasons.js'
import { isoOrNull, type Speaker } from '../words/speaker.js'
import { toldOf } from '../words/told.js'
import { labelOf } from '../law/sets/label.js'

/** A window as it is sent, with as much reasoning as is asked for. */
export function windowOf (answered: Answered | Unreleased, setting: Setting, speaker: Speaker): Window {
  switch (answered.kind) {
    case 'unreleased': return neverReleased(answered, setting, speaker)
    case 'dated': return withReasons(dated(answered, setting, speaker), answered, setting, speaker)
    case 'undated': return withReasons(undated(answered, setting, speaker), answered, setting, speaker)
  }
}

function withReasons<W extends Window> (window: W, answered: Answered, setting: Setting, speaker: Speaker): Window {
  return setting.question.explain === 'full' ? reasoned(window, reasonsOf(toldOf(answered, setting), speaker)) : window
}

type Placed = Pick<Window, 'medium' | 'tier' | 'label'>

function placed ({ track, holding }: Answered | Unreleased, { rulebook: { media } }: Setting, { language }: Speaker): Placed {
  const tier = holding?.tier ?? track.tier
  return { medium: track.medium, tier, label: labelOf(media, track.medium, tier)[language] }
}

/** What is said of a window whether it has a date or not. */
function shared (answered: Answered, setting: Setting, speaker: Speaker) {
  const told = toldOf(answered, setting)
  return {
    ruleSet: answered.part?.source.set.id ?? null,
    regime: answered.part?.source.set.regime ?? null,
    legalBasis: [...answered.legalBasis],
    alternatives: alternativesOf(answered, setting, speaker),
    missingFacts: [...told.missing],
    explanation: explained(setting.question.explain, () => explanationOf(told, speaker))
  }
}

function explained (explain: Explain, sentences: () => string[]): string[] {
  return explain === 'short' ? sentences() : []
}

function dated (answered: DatedAnswer, setting: Setting, speaker: Speaker): DatedWindow {
  const { outcome, opening, adoption, assumptions } = answered
  const { iso } = speaker
  const { delay, anchor } = lastDelay(outcome)
  const status = statusOn(outcome, dayOf(setting.question.on))
  const { medium, tier, label } = placed(answered, setting, speaker)
  const bounds = { earliestPossible: iso(answered.earliest), latestPossible: iso(answered.latest) }
  // What is spread comes last: V8 takes a hundred times as long to write fields after it.
  return {
    medium,
    tier,
    label,
    status: status === 'open' || status === 'closed' ? status : 'upcoming',
    opensOn: iso(answered.opensOn),
    closesOn: isoOrNull(outcome.spans[0]?.until ?? null, speaker),
    intervals: intervalsOf(outcome, speaker),
    exclusiveUntil: isoOrNull(answered.exclusiveUntil, speaker),
    delay,
    anchor,
    nature: natureOf(opening.part),
    certainty: assumptions.length === 0 && adoption === null ? 'settled' : 'provisional',
    hypothetical: adoption !== null,
    proposal: opening.part.source.amendment?.proposal ?? null,
    contractualUntil: isoOrNull(opening.contractUntil, speaker),
    evidence: answered.evidence,
    ...shared(answered, setting, speaker),
    ...bounds
  }
}

/** A window without a date: what is said of its opening, and then the rest. */
function withoutDate<Rest extends object> ({ medium, tier, label }: Placed, status: UndatedWindow['status'], rest: Rest) {
  return {
    medium, tier, label, status, opensOn: null, closesOn: null, intervals: [], exclusiveUntil: null, delay: null, anchor: null, nature: null, certainty: null, ...rest
  }
}

function undated (answered: UndatedAnswer, setting: Setting, speaker: Speaker): UndatedWindow {
  const bounds = { earliestPossible: isoOrNull(answered.earliest, speaker), latestPossible: isoOrNull(answered.latest, speaker) }
  return withoutDate(placed(answered, setting, speaker), answered.outcome.kind, {
    hypothetical: answered.adoption !== null,
    proposal: null,
    contractualUntil: null,
    evidence: answered.evidence,
    ...shared(answered, setting, speaker),
    ...bounds
  })
}

function neverReleased (answered: Unreleased, setting: Setting, speaker: Speaker): UndatedWindow {
  const { question: { explain }, law: { territory } } = setting
  const { say, language } = speaker
  const window: UndatedWindow = withoutDate(placed(answered, setting, speaker), 'excluded', {
    hypothetical: false,
    proposal: null,
    contractualUntil: null,
    evidence: null,
    ruleSet: null,
    regime: null,
    legalBasis: [],
    alternatives: [],
    missingFacts: [],
    explanation: explained(explain, () => [say.neverReleased(territory.label[language]), ...territory.noRelease === undefined ? [] : [territory.noRelease.text[language]]]),
    earliestPossible: null,
    latestPossible: null
  })
  return explain === 'full' ? reasoned(window, [neverReleasedReason(speaker, territory.label)]) : window
}

function alternativesOf ({ sensitivity, film, outcome }: Answered, { tracks, question }: Setting, speaker: Speaker): Alternative[] {
  return shownOf(sensitivity, film, outcome, tracks.law.vocabulary).map(one => alternativeOf(one, dayOf(question.on), speaker))
}

function alternativeOf ({ facts, dates, outcome, eligible }: Supposed, on: Day, speaker: Speaker): Alternative {
  const stated = Object.entries(dates).map(([fact, day]) => [fact, speaker.iso(day)])
  const supposed = { ...facts, ...Object.fromEntries(stated) }
  const told = {
    status: statusOn(outcome, on),
    opensOn: isoOrNull(opensOn(outcome), speaker),
    closesOn: isoOrNull(spansOf(outcome)[0]?.until ?? null, speaker),
    intervals: intervalsOf(outcome, speaker)
  }
  return eligible === undefined ? { if: supposed, ...told } : { if: supposed, eligible, ...told }
}

function intervalsOf (outcome: Outcome, speaker: Speaker): Interval[] {
  return spansOf(outcome).map(({ from, until }) => ({ from: speaker.iso(from), until: isoOrNull(until, speaker) }))
}
