// The eras of windows as they are sent.
import type { Delay } from '../../schemas/delay.js'
import type { EraDay, Eras, EraShown } from '../../schemas/eras.js'
import type { FactName } from '../../schemas/release.js'
import { erasOf as erasFor, type AnsweredEra, type EraAlternative, type EraQuestion, type OpenEra, type RefusedEra, type WindowEras } from '../answer/eras.js'
import { lastDelay, natureOf } from '../answer/window/ground.js'
import type { Setting } from '../answer/setting.js'
import type { Answered } from '../answer/window/window.js'
import { isoOf } from '../calendar/day.js'
import { firstOpenOn, type Outcome } from '../decide/outcome.js'
import type { Reckoning } from '../decide/eras/reckoning.js'
import { DATED_BY } from '../law/facts/film.js'
import type { Rulebook } from '../law/rulebook.js'
import { refusalIn } from '../words/refusals.js'
import { speakerOf, type Speaker } from '../words/speaker.js'
import { textsCited } from './bibliography.js'
import { contrariesIn, noticesElsewhere, noticesOfRegimes, presumptionsOf } from './chronology.js'
import { labelOf } from '../law/sets/label.js'

/**
 * The eras that a question asks for. It is long work, which pauses between releases.
 * @throws Refusal when the question cannot be answered, naming the field
 */
export function * erasOf (rulebook: Rulebook, question: EraQuestion): Generator<void, Eras> {
  const { territory, service, knownOn, language, kind } = question
  const { setting, windows } = yield * erasFor(rulebook, question)
  const { law, tracks, plain } = setting
  const speaker = speakerOf(rulebook, language)
  const answered = windows.flatMap(({ eras }) => eras).flatMap(era => era.kind === 'answered' ? era.answered : [])
  const regimes = answered.flatMap(({ part }) => part?.source.set.regime ?? [])
  return {
    territory,
    knownOn,
    ...service === undefined ? {} : { service },
    hypothetical: tracks !== plain,
    kind,
    rulebook: { version: rulebook.version, digest: rulebook.digest },
    windows: windows.map(window => windowOf(window, setting, speaker)),
    presumptions: presumptionsOf(contrariesIn(answered), law, speaker),
    legalTexts: textsCited(rulebook, answered.map(({ legalBasis }) => legalBasis), language),
    notices: [...noticesElsewhere(territory, law), ...noticesOfRegimes(law.territory.regimes, regimes, knownOn)].map(text => text[language])
  }
}

function windowOf ({ track, eras }: WindowEras, setting: Setting, speaker: Speaker): Eras['windows'][number] {
  return {
    medium: track.medium,
    tier: track.tier,
    label: labelOf(setting.rulebook.media, track.medium, track.tier)[speaker.language],
    eras: eras.map(era => ({ from: isoOf(era.releases.from), until: isoOf(era.releases.until), ...eraOf(era, speaker) }))
  }
}

type Said = Omit<EraShown, 'from' | 'until'>

function eraOf (era: AnsweredEra, speaker: Speaker): Said {
  return era.kind === 'refused' ? refused(era, speaker) : answered(era, speaker)
}

const NOTHING = {
  opens: null, exclusiveUntil: null, contractualUntil: null, earliestPossible: null, latestPossible: null, delay: null, anchor: null,
  nature: null, certainty: null, evidence: null, ruleSet: null, regime: null, hypothetical: false
} as const

function refused ({ rules }: RefusedEra, { language }: Speaker): Said {
  const criteria = rules.map(({ source }) => source.derogation.criterion)
  return { ...NOTHING, status: 'refused', closings: [], legalBasis: [], because: refusalIn({ says: 'grantImpossible', given: { criteria } })[language], alternatives: [], missingFacts: [] }
}

function answered ({ outcome, exclusiveUntil, alternatives, answered }: OpenEra, speaker: Speaker): Said {
  const missing = new Set<string>(answered.sensitivity.stakes.map(({ fact }) => fact))
  return {
    ...NOTHING,
    ...datesOf(outcome),
    ...answered.track.exploiter === null ? {} : { tier: answered.holding?.tier ?? answered.track.tier },
    ...boundsOf(outcome),
    ...ruleOf(answered),
    exclusiveUntil: dayOrNull(exclusiveUntil),
    contractualUntil: outcome.kind === 'dated' ? dayOrNull(outcome.opening.contractUntil) : null,
    evidence: answered.evidence,
    ruleSet: answered.part?.source.set.id ?? null,
    regime: answered.part?.source.set.regime ?? null,
    hypothetical: answered.adoption !== null,
    legalBasis: [...answered.legalBasis],
    because: reasonOf(answered, speaker),
    alternatives: alternatives.map(alternativeOf),
    missingFacts: speaker.facts.flatMap(({ id }): FactName[] => id !== 'theatricalReleaseDate' && missing.has(id) ? [id] : [])
  }
}

/** The rule that opens a window, and whom it binds. */
function ruleOf (answered: Answered): Pick<Said, 'delay' | 'anchor' | 'nature' | 'certainty'> {
  if (answered.kind === 'undated') return { delay: null, anchor: null, nature: null, certainty: null }
  const { outcome, opening, assumptions, adoption } = answered
  return { ...lastDelay(outcome), nature: natureOf(opening.part), certainty: assumptions.length === 0 && adoption === null ? 'settled' : 'provisional' }
}

/** Why a window has no date, in the words of the rule book. */
function reasonOf ({ outcome }: Answered, { language }: Speaker): string | null {
  if ('by' in outcome && outcome.by !== null) return outcome.by.source.reason[language]
  if (outcome.kind !== 'undetermined') return null
  const { contested, note } = outcome.part.source.row
  return (outcome.otherwise?.part === outcome.part ? contested?.note : note)?.[language] ?? null
}

function alternativeOf ({ facts, events, outcome }: EraAlternative): Said['alternatives'][number] {
  return { if: facts, ifDays: events.map(([event, day]) => ({ fact: DATED_BY[event], day: dayOf(day) })), ...datesOf(outcome) }
}

function datesOf (outcome: Outcome<Reckoning>): Pick<Said, 'status' | 'opens' | 'closings'> {
  if (outcome.kind !== 'dated') return { status: outcome.kind, opens: null, closings: [] }
  const { spans } = outcome
  const closed = spans.flatMap(({ until }, i) => {
    const back = spans[i + 1]
    return until === null || back === undefined ? [] : [{ from: dayOf(until), until: dayOf(back.from) }]
  })
  return { status: outcome.kind, opens: dayOf(firstOpenOn(outcome)), closings: closed }
}

/** Between which days a window without a date opens, as far as can be told. */
function boundsOf (outcome: Outcome<Reckoning>): Pick<Said, 'earliestPossible' | 'latestPossible'> {
  return outcome.kind === 'undetermined'
    ? { earliestPossible: dayOf(outcome.earliest), latestPossible: dayOrNull(outcome.latest) }
    : { earliestPossible: null, latestPossible: null }
}

function dayOf (day: Reckoning): EraDay {
  return 'on' in day ? { on: isoOf(day.on), after: null } : { on: null, after: day.after.map(delayOf) }
}

/** A delay without what adds nothing. */
function delayOf ({ months = 0, days = 0 }: Delay): Delay {
  return { ...months === 0 ? {} : { months }, ...days === 0 ? {} : { days } }
}

function dayOrNull (day: Reckoning | null): EraDay | null {
  return day === null ? null : dayOf(day)
}
