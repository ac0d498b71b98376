// One window of the answer: its outcome, what it rests on, how sure it is, and why.
import type { DatedWindow, UndatedStatus, UndatedWindow, Window } from '../../schemas/chronology.js'
import type { CivilDate } from '../../schemas/civil-date.js'
import type { Evidence } from '../../schemas/legal.js'
import type { Question } from '../../schemas/question.js'
import type { FactName } from '../../schemas/release.js'
import type { Bilingual } from '../../schemas/text.js'
import { earlier, later } from './civil-date.js'
import { sensitivityOf, type Sensitivity, type Suppositions } from './alternatives.js'
import { exclusiveUntil } from './closing.js'
import { explanationOf, type Speaker, type Told } from './explanation.js'
import type { Film, Opening, Ruling } from './opening.js'
import { closesOn, outcomeOf, sameDates, statusOn, type Outcome } from './outcome.js'
import type { TerritoryLaw } from './rulebook.js'
import type { Timeline, Track } from './timeline.js'

/** What the windows of one answer share. */
export interface Setting {
  readonly question: Question
  readonly law: TerritoryLaw
  /** The law that answers, and the law without what the question adopts. */
  readonly timeline: Timeline
  readonly plain: Timeline
  /** The tracks that the question keeps, in the order of the rule book. */
  readonly tracks: readonly Track[]
  readonly speaker: Speaker
  /** What is supposed of the film, shared by the tracks of a medium. */
  readonly suppositions: Suppositions
}

const WEAKNESS: Readonly<Record<Evidence, number>> = { text: 0, official: 1, press: 2, inference: 3, unverified: 4 }

/** The status of a window that has no date, by its ruling. */
const UNDATED: Readonly<Record<Ruling['kind'], UndatedStatus>> = {
  contractual: 'contractual', excluded: 'excluded', undetermined: 'undetermined', dated: 'undetermined'
}
const NO_BOUNDS = { earliest: null, latest: null }

/** The window of a track for a film that came out. */
export function windowOf (track: Track, film: Film, setting: Setting): Window {
  const { question, timeline, suppositions } = setting
  const outcome = outcomeOf(timeline, track, film)
  const sensitivity = sensitivityOf(timeline, track, film, outcome, question.on, suppositions)
  const [first] = outcome.intervals
  return outcome.ruling.kind === 'dated' && first !== undefined
    ? dated(track, film, outcome, outcome.ruling, first.from, sensitivity, setting)
    : undated(track, film, outcome, sensitivity, setting)
}

/** The window of a track for a film that was never released in cinemas: no delay runs. */
export function neverReleased (track: Track, { question, law, speaker }: Setting): UndatedWindow {
  const { say, language } = speaker
  return withoutDate(track, speaker, {
    status: 'excluded',
    hypothetical: false,
    evidence: null,
    ruleSet: null,
    regime: null,
    legalBasis: [],
    alternatives: [],
    missingFacts: [],
    explanation: question.explain === 'none' ? [] : [say.neverReleased(law.territory.label[language])],
    earliestPossible: null,
    latestPossible: null
  })
}

type Said = 'status' | 'hypothetical' | 'evidence' | 'ruleSet' | 'regime' | 'legalBasis' | 'alternatives' | 'missingFacts' | 'explanation' | 'earliestPossible' | 'latestPossible'

/** A window that has no date, and what can be said of it all the same. */
function withoutDate (track: Track, { language }: Speaker, said: Pick<UndatedWindow, Said>): UndatedWindow {
  return {
    medium: track.medium.id,
    tier: track.tier,
    label: track.label[language],
    status: said.status,
    opensOn: null,
    closesOn: null,
    intervals: [],
    exclusiveUntil: null,
    delay: null,
    anchor: null,
    nature: null,
    certainty: null,
    hypothetical: said.hypothetical,
    proposal: null,
    contractualUntil: null,
    evidence: said.evidence,
    ruleSet: said.ruleSet,
    regime: said.regime,
    legalBasis: said.legalBasis,
    alternatives: said.alternatives,
    missingFacts: said.missingFacts,
    explanation: said.explanation,
    earliestPossible: said.earliestPossible,
    latestPossible: said.latestPossible
  }
}

function dated (track: Track, film: Film, outcome: Outcome, opening: Opening, opensOn: CivilDate, sensitivity: Sensitivity, setting: Setting): DatedWindow {
  const { question, timeline, speaker } = setting
  const { cell, ground } = opening
  const { movedBy, intervals } = outcome
  const back = movedBy?.back ?? null
  const inForce = cell.from <= opensOn
  const assumption = assumptionOf(opening, outcome, timeline)
  const adoption = adoptionOf(track, film, outcome, setting)
  const legalBasis = !inForce ? [] : movedBy === null ? ground.legalBasis : movedBy.closing.legalBasis
  const told: Told = {
    track, film, outcome, adoption, assumption, missing: sensitivity.missing, derogation: derogationIn(sensitivity)
  }
  const status = statusOn(outcome, question.on)
  return {
    medium: track.medium.id,
    tier: track.tier,
    label: track.label[speaker.language],
    status: status === 'open' || status === 'closed' ? status : 'upcoming',
    opensOn,
    closesOn: closesOn(outcome),
    intervals: [...intervals],
    exclusiveUntil: exclusiveUntil(track, film, opensOn),
    delay: back === null ? ground.delay : back.delay,
    anchor: back === null ? ground.anchor : back.anchor,
    nature: cell.nature,
    certainty: assumption === null ? 'settled' : 'provisional',
    hypothetical: adoption !== null,
    proposal: cell.amendment?.proposal ?? null,
    contractualUntil: opening.contractualUntil,
    evidence: evidenceOf(opening, outcome),
    ruleSet: inForce ? cell.span.set.id : null,
    regime: inForce ? cell.span.set.regime : null,
    legalBasis: [...legalBasis],
    alternatives: [...sensitivity.alternatives],
    missingFacts: missingIn(sensitivity, speaker),
    explanation: explanationOf(told, speaker, question.explain),
    earliestPossible: sensitivity.days.reduce(earlier, opensOn),
    latestPossible: sensitivity.days.reduce(later, opensOn)
  }
}

function undated (track: Track, film: Film, outcome: Outcome, sensitivity: Sensitivity, setting: Setting): UndatedWindow {
  const { question, speaker } = setting
  const { ruling } = outcome
  const adoption = adoptionOf(track, film, outcome, setting)
  const told: Told = { track, film, outcome, adoption, assumption: null, missing: sensitivity.missing, derogation: null }
  const cell = 'cell' in ruling ? ruling.cell : null
  const bounds = ruling.kind === 'undetermined' ? ruling : NO_BOUNDS
  return withoutDate(track, speaker, {
    status: UNDATED[ruling.kind],
    hypothetical: adoption !== null,
    evidence: ruling.kind === 'excluded' ? ruling.outside.evidence : null,
    ruleSet: cell?.span.set.id ?? null,
    regime: cell?.span.set.regime ?? null,
    legalBasis: ruling.kind === 'excluded' ? [...ruling.outside.legalBasis] : [...cell?.row.legalBasis ?? []],
    alternatives: [...sensitivity.alternatives],
    missingFacts: missingIn(sensitivity, speaker),
    explanation: explanationOf(told, speaker, question.explain),
    earliestPossible: bounds.earliest && sensitivity.days.reduce(earlier, bounds.earliest),
    latestPossible: bounds.latest && sensitivity.days.reduce(later, bounds.latest)
  })
}

/** The facts that are missing, in the order of the dictionary. */
function missingIn ({ missing }: Sensitivity, { facts }: Speaker): FactName[] {
  return missing.size === 0 ? [] : facts.flatMap(({ id }) => id !== 'theatricalReleaseDate' && missing.has(id) ? [id] : [])
}

/** The weakest of the values that the dates rest on. */
function evidenceOf ({ cell, ground, on }: Opening, { movedBy, gaps }: Outcome): Evidence {
  const values: Evidence[] = movedBy === null ? [ground.evidence] : []
  // The day of an adoption is the caller's own: only a set's own first day has to be known.
  if (ground.due < on && cell.from === on && cell.from === cell.span.set.id) values.push(cell.span.set.entryIntoForce.evidence)
  for (const gap of gaps) values.push(...gap.evidence)
  return values.reduce(weaker, 'text')
}

/** The weaker of two values. */
export function weaker (a: Evidence, b: Evidence): Evidence {
  return WEAKNESS[b] > WEAKNESS[a] ? b : a
}

/** What a window takes for granted: that a text lifted a criterion, or that a regime is renewed past its last day. */
export function assumptionOf ({ cell, ground }: Opening, { intervals }: Outcome, { lastRegime }: Timeline): Bilingual | null {
  if (ground.lifted !== null) return ground.lifted
  const { lastDay = null, assumption = null } = lastRegime ?? {}
  if (lastDay === null || cell.row.nature !== 'extended-agreement') return null
  return intervals.some(({ from, until }) => from > lastDay || (until !== null && until > lastDay)) ? assumption : null
}

/** Whether the dates rest on what the question adopts: the row that opens is amended, or they differ from the law's own. */
function adoptionOf (track: Track, film: Film, outcome: Outcome, { timeline, plain, law }: Setting): Told['adoption'] {
  if (timeline === plain) return null
  const amendment = outcome.ruling.kind === 'dated' ? outcome.ruling.cell.amendment : null
  if (amendment !== null) {
    return { proposal: law.proposals.get(amendment.proposal ?? '')?.label ?? null, on: amendment.adoptedOn }
  }
  const before = plain.tracks.filter(({ id }) => id === track.id).map(own => outcomeOf(plain, own, film))
  return before.every(one => sameDates(one, outcome)) ? null : 'moved'
}

/** What the derogation alone would give, for the explanation. */
function derogationIn ({ alternatives }: Sensitivity): Told['derogation'] {
  const found = alternatives.find(({ if: facts }) => facts.derogationGranted === true && Object.keys(facts).length === 1)
  return found === undefined || found.opensOn === null ? null : { on: found.opensOn, eligible: found.eligible ?? null }
}
