// One window of the answer: its outcome, what it rests on, how sure it is, and why.
import type { DatedWindow, UndatedStatus, UndatedWindow, Window } from '../../schemas/chronology.js'
import type { CivilDate } from '../../schemas/civil-date.js'
import type { Evidence, LegalBasis } from '../../schemas/legal.js'
import type { Question } from '../../schemas/question.js'
import type { FactName } from '../../schemas/release.js'
import { earlier, later } from './civil-date.js'
import { sensitivityOf, type Sensitivity, type Suppositions } from './alternatives.js'
import { exclusiveUntil } from './closing.js'
import { weakestOf } from './evidence.js'
import type { Exploiter } from './exploiter.js'
import { assumptionsOf } from './assumption.js'
import { explanationOf, type Speaker, type Told } from './explanation.js'
import { restsOnFirstDay, type Film, type Opening, type Ruling } from './opening.js'
import { closesOn, outcomeOf, sameDates, statusOn, type Outcome } from './outcome.js'
import { holdingOn, tierUsed, type Holding } from './holding.js'
import { gather, type Stakes } from './questions.js'
import { neverReleasedReason, reasoned, reasonsOf } from './reasons.js'
import type { TerritoryLaw } from './rulebook.js'
import type { Timeline, Track } from './timeline.js'

/** What the windows of one answer share. */
export interface Setting {
  readonly question: Question
  readonly law: TerritoryLaw
  /** The law that answers, and the law without what the question adopts. */
  readonly timeline: Timeline
  readonly plain: Timeline
  /** The tracks that the question keeps, in the order of the rule book, and the same of the plain law. */
  readonly tracks: readonly Track[]
  readonly plainTracks: readonly Track[]
  /** The service that the question asks about; null: none. */
  readonly exploiter: Exploiter | null
  readonly speaker: Speaker
  /** What is supposed of the film, shared by the tracks of a medium. */
  readonly suppositions: Suppositions
  /** What is at stake with the facts that are missing, gathered from window to window. */
  readonly stakes: Stakes
}

/** The status of a window that has no date, by its ruling. */
const UNDATED: Readonly<Record<Ruling['kind'], UndatedStatus>> = {
  contractual: 'contractual', excluded: 'excluded', undetermined: 'undetermined', dated: 'undetermined'
}
const NO_BOUNDS = { earliest: null, latest: null }

/** The window of a track for a film that came out. */
export function windowOf (track: Track, film: Film, setting: Setting): Window {
  const { question, timeline, suppositions, stakes } = setting
  const outcome = outcomeOf(timeline, track, film)
  const sensitivity = sensitivityOf(timeline, track, film, outcome, question.on, suppositions)
  gather(stakes, track.medium.id, sensitivity)
  const [first] = outcome.intervals
  return outcome.ruling.kind === 'dated' && first !== undefined
    ? dated(track, film, outcome, outcome.ruling, first.from, sensitivity, setting)
    : undated(track, film, outcome, sensitivity, setting)
}

/** The window of a track for a film that was never released in cinemas: no delay runs. */
export function neverReleased (track: Track, { question, law, speaker }: Setting): UndatedWindow {
  const { say, language } = speaker
  const window = withoutDate(track, holdingOn(track, question.on), speaker, {
    status: 'excluded',
    hypothetical: false,
    evidence: null,
    ruleSet: null,
    regime: null,
    legalBasis: [],
    alternatives: [],
    missingFacts: [],
    explanation: question.explain === 'short' ? [say.neverReleased(law.territory.label[language])] : [],
    earliestPossible: null,
    latestPossible: null
  })
  return question.explain === 'full' ? reasoned(window, [neverReleasedReason(speaker, law.territory.label)]) : window
}

type Said = 'status' | 'hypothetical' | 'evidence' | 'ruleSet' | 'regime' | 'legalBasis' | 'alternatives' | 'missingFacts' | 'explanation' | 'earliestPossible' | 'latestPossible'

/** A window that has no date, and what can be said of it all the same. */
function withoutDate (track: Track, holding: Holding | undefined, { language }: Speaker, said: Pick<UndatedWindow, Said>): UndatedWindow {
  const { tier, label } = holding ?? track
  return {
    medium: track.medium.id,
    tier,
    label: label[language],
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
  const assumptions = assumptionsOf(track, opening, outcome, timeline)
  const adoption = adoptionOf(track, film, outcome, setting)
  const legalBasis = !inForce ? [] : movedBy === null ? ground.legalBasis : movedBy.closing.legalBasis
  const told: Told = {
    track, film, outcome, adoption, assumptions, missing: sensitivity.missing, derogation: derogationIn(sensitivity)
  }
  const status = statusOn(outcome, question.on)
  const { tier, label } = holdingOn(track, opensOn) ?? track
  const window: DatedWindow = {
    medium: track.medium.id,
    tier,
    label: label[speaker.language],
    status: status === 'open' || status === 'closed' ? status : 'upcoming',
    opensOn,
    closesOn: closesOn(outcome),
    intervals: [...intervals],
    exclusiveUntil: exclusiveUntil(track, film, opensOn),
    delay: back === null ? ground.delay : back.delay,
    anchor: back === null ? ground.anchor : back.anchor,
    nature: cell.nature,
    certainty: assumptions.length === 0 ? 'settled' : 'provisional',
    hypothetical: adoption !== null,
    proposal: cell.amendment?.proposal ?? null,
    contractualUntil: opening.contractualUntil,
    evidence: evidenceOf(track, opening, outcome),
    ruleSet: inForce ? cell.span.set.id : null,
    regime: inForce ? cell.span.set.regime : null,
    legalBasis: [...legalBasis],
    alternatives: [...sensitivity.alternatives],
    missingFacts: missingIn(sensitivity, speaker),
    explanation: explanationOf(told, speaker, question.explain),
    earliestPossible: sensitivity.days.reduce(earlier, opensOn),
    latestPossible: sensitivity.days.reduce(later, opensOn)
  }
  return question.explain === 'full' ? reasoned(window, reasonsOf(window, told, timeline, speaker)) : window
}

function undated (track: Track, film: Film, outcome: Outcome, sensitivity: Sensitivity, setting: Setting): UndatedWindow {
  const { question, timeline, speaker } = setting
  const { ruling } = outcome
  const adoption = adoptionOf(track, film, outcome, setting)
  const told: Told = { track, film, outcome, adoption, assumptions: [], missing: sensitivity.missing, derogation: null }
  const cell = 'cell' in ruling ? ruling.cell : null
  const bounds = ruling.kind === 'undetermined' ? ruling : NO_BOUNDS
  const window = withoutDate(track, holdingOn(track, question.on), speaker, {
    status: UNDATED[ruling.kind],
    hypothetical: adoption !== null,
    evidence: ruling.kind === 'excluded' ? ruling.outside.evidence : null,
    ruleSet: cell?.span.set.id ?? null,
    regime: cell?.span.set.regime ?? null,
    legalBasis: [...silentBasis(ruling)],
    alternatives: [...sensitivity.alternatives],
    missingFacts: missingIn(sensitivity, speaker),
    explanation: explanationOf(told, speaker, question.explain),
    earliestPossible: bounds.earliest && sensitivity.days.reduce(earlier, bounds.earliest),
    latestPossible: bounds.latest && sensitivity.days.reduce(later, bounds.latest)
  })
  return question.explain === 'full' ? reasoned(window, reasonsOf(window, told, timeline, speaker)) : window
}

/** What a window without a date rests on. */
function silentBasis (ruling: Ruling): readonly LegalBasis[] {
  if (ruling.kind === 'contractual') return ruling.legalBasis
  return ruling.kind === 'excluded' ? ruling.outside.legalBasis : ruling.cell.row.legalBasis
}

/** The facts that are missing, in the order of the dictionary. */
function missingIn ({ missing }: Sensitivity, { facts }: Speaker): FactName[] {
  return missing.size === 0 ? [] : facts.flatMap(({ id }) => id !== 'theatricalReleaseDate' && missing.has(id) ? [id] : [])
}

/** The weakest of the values that the dates rest on. */
function evidenceOf (track: Track, opening: Opening, { movedBy, gaps }: Outcome): Evidence {
  const { cell, ground, on } = opening
  const values: Evidence[] = movedBy === null ? [ground.evidence] : []
  if (restsOnFirstDay(opening)) values.push(cell.span.set.entryIntoForce.evidence)
  const held = tierUsed(track, cell)
  if (movedBy === null && held !== null) values.push(ground.due < on && on === held.from ? held.fromEvidence : held.evidence)
  for (const gap of gaps) values.push(...gap.evidence)
  return weakestOf(values)
}

/** Whether the dates rest on what the question adopts: the row that opens is amended, or they differ from the law's own. */
function adoptionOf (track: Track, film: Film, outcome: Outcome, { timeline, plain, plainTracks, law }: Setting): Told['adoption'] {
  if (timeline === plain) return null
  const amendment = outcome.ruling.kind === 'dated' ? outcome.ruling.cell.amendment : null
  if (amendment !== null) {
    const { proposal, adoptedOn: on, delay, evidence } = amendment
    return { proposal: law.proposals.get(proposal ?? '')?.label ?? null, on, delay, evidence }
  }
  const before = plainTracks.filter(({ id }) => id === track.id).map(own => outcomeOf(plain, own, film))
  return before.every(one => sameDates(one, outcome)) ? null : 'moved'
}

/** What the derogation alone would give, for the explanation. */
function derogationIn ({ alternatives }: Sensitivity): Told['derogation'] {
  const found = alternatives.find(({ if: facts }) => facts.derogationGranted === true && Object.keys(facts).length === 1)
  return found === undefined || found.opensOn === null ? null : { on: found.opensOn, eligible: found.eligible ?? null }
}
