// Whether one medium may exploit a film on one day: yes, no or undecided, for how long, and why.
import type { Window } from '../../schemas/chronology.js'
import type { Permission } from '../../schemas/check.js'
import type { CivilDate } from '../../schemas/civil-date.js'
import type { Question } from '../../schemas/question.js'
import type { Bilingual } from '../../schemas/text.js'
import { settingOf } from './chronology.js'
import { notThereOf } from './availability-sentence.js'
import { assertConsistent, isFilm } from './consistency.js'
import { weakestOf } from './evidence.js'
import { outcomeOf } from './outcome.js'
import { reasonOf, type Case, type Reason } from './clause.js'
import { isThere, waysTo, type Way } from './presence.js'
import type { Rulebook } from './rulebook.js'
import type { Track } from './timeline.js'
import { assertTier, mediumOf } from './tracks-asked.js'
import { covers, inCommon, stretchesOf, type Stretch } from './verdict.js'
import { neverReleased, windowOf, type Setting } from './window.js'

/** A tier (or the medium, where it has none) on the day asked about: its verdict there, for how long, and why. */
interface Standing extends Case, Reason, Stretch {}

/**
 * The answer of the gate. It depends on nothing but its arguments; only the tracks asked for are computed.
 * @throws DomainError when the question cannot be answered, naming the field
 */
export function permissionOf (rulebook: Rulebook, question: Question): Permission {
  const { release, on, knownOn, id, title } = question
  const setting = settingOf(rulebook, { ...question, explain: 'none' })
  assertConsistent(release, setting.timeline)
  const medium = mediumOf(setting.tracks)
  const standings = setting.tracks.map(track => standingOf(track, setting))
  const windows = standings.map(({ window }) => window)
  assertTier(windows, question, setting)

  const ways = setting.exploiter === null ? null : waysTo(setting.exploiter)
  const stretches = stretchesOf(windows, ways)
  const { verdict, since, until } = stretchOn(stretches, on)
  const certainty = certaintyOf(windows)
  const evidence = windows.flatMap(({ evidence }) => evidence ?? [])
  const agreed = new Set(standings.map(one => one.verdict)).size === 1
  const citations = distinct(standings.flatMap(standing => standing.citations))
  const questions = questionsFor(standings, agreed, setting)
  return {
    ...(id === undefined ? {} : { id }),
    ...(title === undefined ? {} : { title }),
    on,
    medium,
    tier: tierIn(question, windows),
    ...setting.exploiter === null ? {} : { service: setting.exploiter.service.id },
    permitted: verdict,
    since,
    until,
    next: stretches.find(one => one.verdict === true && one.since !== null && one.since > on)?.since ?? null,
    because: setting.speaker.say.verdict({
      permitted: verdict,
      hypothetical: windows.some(({ hypothetical }) => hypothetical),
      provisional: certainty === 'provisional',
      clause: absence(ways, standings, setting) ?? (agreed ? clauseInCommon(standings, setting) : clauseApart(standings, setting))
    }),
    legalBasis: distinct(citations.flatMap(({ legalBasis }) => legalBasis)),
    ruleSets: [...new Set(citations.map(({ ruleSet }) => ruleSet))].sort(),
    certainty,
    evidence: evidence.length === 0 ? null : weakestOf(evidence),
    hypothetical: setting.timeline !== setting.plain,
    missingFacts: questions.map(({ fact }) => fact),
    questions,
    knownOn,
    rulebook: { version: rulebook.version, digest: rulebook.digest }
  }
}

/** The tier asked about, or the one that the service holds when the window opens. */
function tierIn ({ tier }: Question, windows: readonly Window[]): string | null {
  return windows.reduce<string | null>((asked, one) => windows.length === 1 ? one.tier : asked, tier ?? null)
}

/** That the service is not there on the day, or not known to be, where that and not the law decides. */
function absence (ways: readonly [Way, ...Way[]] | null, standings: readonly Standing[], { question: { on }, exploiter, law, speaker }: Setting): string | null {
  if (exploiter === null || ways === null) return null
  const there = isThere(ways, on)
  const lawful = inCommon(standings.map(({ verdict }) => verdict))
  return there === true || lawful === false || there === lawful ? null : notThereOf(exploiter, ways, there === false, on, law.territory.label, speaker)
}

function standingOf (track: Track, setting: Setting): Standing {
  const { question: { release, on }, timeline } = setting
  const one: Case = isFilm(release)
    ? { track, window: windowOf(track, release, setting), release: { film: release, outcome: outcomeOf(timeline, track, release) } }
    : { track, window: neverReleased(track, setting), release: null }
  return { ...one, ...stretchOn(stretchesOf([one.window], null), on), ...reasonOf(one, on, setting) }
}

/** The one of consecutive stretches in which a day lies. */
function stretchOn (stretches: readonly Stretch[], on: CivilDate): Stretch {
  return stretches.reduce((found, one) => covers(one, on) ? one : found)
}

/** Why all tiers give the same: their one reason, or that of the tier on which it hangs. */
function clauseInCommon (standings: readonly Standing[], { speaker: { say, language } }: Setting): string {
  const { clause, track } = standings.reduce(decisive)
  return standings.every(standing => standing.clause === clause) ? clause : say.whateverTier(tierOf(track)[language], clause)
}

/** Of two tiers that are permitted, the one that was so last; of two that are not, the one that ceases first. */
function decisive (a: Standing, b: Standing): Standing {
  if (a.verdict === true) return (b.since ?? '') > (a.since ?? '') ? b : a
  return a.until === null || (b.until !== null && b.until < a.until) ? b : a
}

/** What each tier gives, where they disagree. */
function clauseApart (standings: readonly Standing[], { speaker: { say, language } }: Setting): string {
  const tiers = standings.map(({ track, verdict, until }) =>
    say.ofTier(tierOf(track)[language], verdict, until === null ? null : say.date(until)))
  const rules = new Set(standings.flatMap(({ citations }) => citations.map(one => one.rules)))
  return say.tierDecides(tiers, [...rules])
}

/** The label of a tier; that of the medium where it has none. */
function tierOf ({ medium, tier, label }: Track): Bilingual {
  return medium.tiers.reduce((found, one) => one.id === tier ? one.label : found, label)
}

/** What is not stated and could change the answer: the tier, where they disagree, then the facts of those that are undecided. */
function questionsFor (standings: readonly Standing[], agreed: boolean, { tracks, speaker: { say, language, facts } }: Setting): Permission['questions'] {
  const open = agreed ? standings : standings.filter(({ verdict }) => verdict === null)
  const missing = new Set(open.flatMap(({ window }) => window.missingFacts))
  const tiers = tracks.map(track => `${tierOf(track)[language]} (${track.tier})`)
  return [
    ...agreed ? [] : [{ fact: 'tier' as const, question: say.whichTier(tiers) }],
    ...facts.flatMap(({ id, question }) => id !== 'theatricalReleaseDate' && missing.has(id) ? [{ fact: id, question: question[language] }] : [])
  ]
}

/** Provisional where one date is, null where there is none. */
function certaintyOf (windows: readonly Window[]): Permission['certainty'] {
  const certainties = new Set(windows.map(({ certainty }) => certainty))
  return certainties.has('provisional') ? 'provisional' : certainties.has('settled') ? 'settled' : null
}

/** Each value once, in the order in which it comes. */
function distinct<T> (values: readonly T[]): T[] {
  return [...new Map(values.map(value => [JSON.stringify(value), value])).values()]
}
