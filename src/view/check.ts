// The answer of the gate as it is sent, with its one sentence.
import type { Permission } from '../../schemas/check.js'
import type { Question } from '../../schemas/question.js'
import type { Bilingual } from '../../schemas/text.js'
import { checkOf, type Check, type Standing } from '../answer/check.js'
import { inCommon } from '../answer/verdict.js'
import { weakestOf } from '../law/evidence.js'
import type { Rulebook } from '../law/rulebook.js'
import { isThere } from '../service/presence.js'
import { notThereOf } from '../words/availability.js'
import { reasonOf, type Because } from '../words/clause.js'
import { isoOrNull, speakerOf, type Speaker } from '../words/speaker.js'
import { toldOf } from '../words/told.js'

/** A window on the day asked about, and why its verdict is what it is. */
type Explained = Standing & Because

/**
 * The answer of the gate. It depends on nothing but its arguments.
 * @throws Refusal when the question cannot be answered, naming the field
 */
export function permissionOf (rulebook: Rulebook, question: Question): Permission {
  const { knownOn, id, title, language } = question
  const speaker = speakerOf(rulebook, language)
  const check = checkOf(rulebook, question)
  const { setting, medium, on, verdict, since, until, next } = check
  const standings = check.standings.map((standing): Explained => ({ ...standing, ...reasonOf(toldOf(standing.answered, setting), on, speaker) }))
  const certainty = certaintyOf(standings)
  const evidence = standings.flatMap(({ answered }) => answered.kind === 'unreleased' ? [] : answered.evidence ?? [])
  const citations = distinct(standings.flatMap(standing => standing.citations))
  const questions = questionsFor(standings, check, speaker)
  return {
    ...id === undefined ? {} : { id },
    ...title === undefined ? {} : { title },
    on: question.on,
    medium,
    tier: tierIn(question, standings),
    ...setting.exploiter === null ? {} : { service: setting.exploiter.service.id },
    permitted: verdict,
    since: isoOrNull(since, speaker),
    until: isoOrNull(until, speaker),
    next: isoOrNull(next, speaker),
    because: speaker.say.verdict({
      permitted: verdict,
      hypothetical: standings.some(({ answered }) => answered.kind !== 'unreleased' && answered.adoption !== null),
      provisional: certainty === 'provisional',
      clause: absence(check, speaker) ?? (check.agreed ? clauseInCommon(standings, check, speaker) : clauseApart(standings, check, speaker))
    }),
    legalBasis: distinct(citations.flatMap(({ legalBasis }) => legalBasis)),
    ruleSets: [...new Set(citations.map(({ ruleSet }) => ruleSet))].sort(),
    certainty,
    evidence: evidence.length === 0 ? null : weakestOf(evidence),
    hypothetical: setting.tracks !== setting.plain,
    missingFacts: questions.map(({ fact }) => fact),
    questions,
    knownOn,
    rulebook: { version: rulebook.version, digest: rulebook.digest }
  }
}

/** The tier asked about, or the one that the service holds when the window opens. */
function tierIn ({ tier }: Question, standings: readonly Standing[]): string | null {
  const [only, ...others] = standings
  return only === undefined || others.length > 0 ? tier ?? null : only.answered.holding?.source.tier ?? only.answered.track.tier
}

/** That the service is not there on the day, or not known to be, where that and not the law decides. */
function absence ({ ways, standings, on, setting: { exploiter, law } }: Check, speaker: Speaker): string | null {
  if (exploiter === null || ways === null) return null
  const there = isThere(ways, on)
  const lawful = inCommon(standings.map(({ verdict }) => verdict))
  return there === true || lawful === false || there === lawful ? null : notThereOf(exploiter, ways, there === false, on, law.territory.label, speaker)
}

/** Why all tiers give the same: their one reason, or that of the tier on which it hangs. */
function clauseInCommon (standings: readonly Explained[], { setting }: Check, { say, language }: Speaker): string {
  const { clause, answered } = standings.reduce(decisive)
  return standings.every(standing => standing.clause === clause) ? clause : say.whateverTier(tierOf(answered, setting)[language], clause)
}

/** Of two tiers that are permitted, the one that was so last; of two that are not, the one that ceases first. */
function decisive (a: Explained, b: Explained): Explained {
  if (a.verdict === true) return (b.since ?? -Infinity) > (a.since ?? -Infinity) ? b : a
  return a.until === null || (b.until !== null && b.until < a.until) ? b : a
}

/** What each tier gives, where they disagree. */
function clauseApart (standings: readonly Explained[], { setting }: Check, { say, language, day }: Speaker): string {
  const tiers = standings.map(({ answered, verdict, until }) => say.ofTier(tierOf(answered, setting)[language], verdict, until === null ? null : day(until)))
  const rules = new Set(standings.flatMap(({ citations }) => citations.map(one => one.rules)))
  return say.tierDecides(tiers, [...rules])
}

/** The label of a tier; that of the medium where it has none. */
function tierOf ({ track: { medium, tier } }: Standing['answered'], { rulebook: { media } }: Check['setting']): Bilingual {
  const named = media.filter(({ id }) => id === medium)
  return named.flatMap(({ tiers }) => tiers).find(({ id }) => id === tier)?.label ?? named.reduce<Bilingual>((_, { label }) => label, { fr: medium, en: medium })
}

/** What is not stated and could change the answer: the tier, where they disagree, then the facts of those that are undecided. */
function questionsFor (standings: readonly Explained[], { agreed, setting }: Check, { say, language, facts }: Speaker): Permission['questions'] {
  const open = agreed ? standings : standings.filter(({ verdict }) => verdict === null)
  const missing = new Set<string>(open.flatMap(({ answered }) => toldOf(answered, setting).missing))
  const tiers = standings.map(({ answered }) => `${tierOf(answered, setting)[language]} (${answered.track.tier})`)
  return [
    ...agreed ? [] : [{ fact: 'tier' as const, question: say.whichTier(tiers) }],
    ...facts.flatMap(({ id, question }) => id !== 'theatricalReleaseDate' && missing.has(id) ? [{ fact: id, question: question[language] }] : [])
  ]
}

/** Provisional where one date is, null where there is none. */
function certaintyOf (standings: readonly Standing[]): Permission['certainty'] {
  const dated = standings.flatMap(({ answered }) => answered.kind === 'dated' ? [answered] : [])
  if (dated.length === 0) return null
  return dated.some(({ assumptions }) => assumptions.length > 0) ? 'provisional' : 'settled'
}

/** Each value once, in the order in which it comes. */
function distinct<T> (values: readonly T[]): T[] {
  return [...new Map(values.map(value => [JSON.stringify(value), value])).values()]
}
