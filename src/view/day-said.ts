// What the gate says of one day, in words: why, how sure it is, and what to ask.
import type { Permission } from '../../schemas/check.js'
import type { Bilingual } from '../../schemas/text.js'
import { checkOn, type Check, type Gate, type OnDay } from '../answer/gate/check.js'
import { exclusivitiesAgainst } from '../answer/gate/exclusivity.js'
import type { Permitted } from '../answer/gate/judgement.js'
import type { Setting } from '../answer/setting.js'
import { evidenceFor, isAssumed, isDated, setsFor } from '../answer/gate/support.js'
import { stretchOn } from '../answer/gate/verdict.js'
import type { Day } from '../calendar/day.js'
import { eachOnce } from '../law/once/each-once.js'
import { weakestOf } from '../law/tracks/evidence.js'
import { labelOf } from '../law/sets/label.js'
import { isThere } from '../service/presence.js'
import { catchUpOf, notThereOf } from '../words/availability.js'
import { reasonOf, type Because } from '../words/clause.js'
import type { Speaker } from '../words/speaker.js'
import { tiersNotRecorded } from '../words/tier.js'

/** The answer of one day: what does not depend on the days around it. */
export type DaySaid = Pick<Permission, 'permitted' | 'because' | 'legalBasis' | 'ruleSets' | 'certainty' | 'evidence' | 'missingFacts' | 'questions'>

/** A window on the day asked about, and why its verdict is what it is. */
type Explained = OnDay & Because

/** What a gate says of a day. */
export function saidOn (gate: Gate, on: Day, speaker: Speaker): DaySaid {
  const { setting, stretches } = gate
  const check = checkOn(gate, on)
  const { verdict: permitted } = stretchOn(stretches, on)
  const windows = check.windows.map((window): Explained => ({ ...window, ...reasonOf({ window, on, setting, speaker }, check.decisive) }))
  const certainty = certaintyOf(permitted, check)
  const evidence = windows.flatMap(({ answered, judgements }) => judgements.flatMap(one => evidenceFor(one, answered, setting) ?? []))
  const questions = questionsFor(windows, check, speaker)
  return {
    permitted,
    because: [
      speaker.say.verdict({
        permitted,
        hypothetical: windows.some(({ answered }) => answered.kind !== 'unreleased' && answered.adoption !== null),
        provisional: certainty === 'provisional',
        clause: absence(check, speaker) ?? clauseFor(windows, setting, speaker)
      }),
      ...new Set(windows.flatMap(({ citations }) => citations).flatMap(({ late }) => late ?? [])),
      ...permitted === true ? exclusivities(check, speaker) : [],
      ...tiersNotRecorded(setting, speaker),
      ...catchUpOf(setting, on, speaker)
    ].join(' '),
    legalBasis: eachOnce(windows.flatMap(({ citations }) => citations).flatMap(({ legalBasis }) => legalBasis)),
    ruleSets: [...new Set(windows.flatMap(({ answered }) => setsFor(answered, on)))].sort(),
    certainty,
    evidence: evidence.length === 0 ? null : weakestOf(evidence),
    missingFacts: questions.map(({ fact }) => fact),
    questions
  }
}

/** That the service is not there on the day, or not known to be, where that and not the law decides. */
function absence ({ gate: { ways, setting: { exploiters: [exploiter], law } }, lawful, on }: Check, speaker: Speaker): string | null {
  if (exploiter === undefined || ways === null) return null
  const there = isThere(ways, on)
  return there === true || lawful === false || there === lawful ? null : notThereOf(exploiter, ways, there === false, on, law.territory.label, speaker)
}

/** The exclusivities of others that run on the day: they forbid nothing to who did not agree to them. */
function exclusivities ({ windows, on, gate: { medium, setting } }: Check, { say, language, day }: Speaker): string[] {
  const films = windows.flatMap(({ answered }) => answered.kind === 'unreleased' ? [] : [answered.film])
  return films.slice(0, 1).flatMap(film => exclusivitiesAgainst(medium, film, setting.tracks, on))
    .map(({ track, until }) => say.exclusiveElsewhere(labelOf(setting.rulebook.media, track.medium, track.tier)[language], day(until)))
}

/** Why the windows of all tiers give the same, or what each of them gives. */
function clauseFor (windows: readonly Explained[], setting: Setting, speaker: Speaker): string {
  const agree = new Set(windows.map(({ alone }) => alone.verdict)).size === 1
  return agree ? clauseInCommon(windows, setting, speaker) : clauseApart(windows, setting, speaker)
}

/** Why all tiers give the same: their one reason, or that of the tier on which it hangs. */
function clauseInCommon (windows: readonly Explained[], setting: Setting, { say, language }: Speaker): string {
  const { clause, answered } = windows.reduce(hanging)
  return windows.every(window => window.clause === clause) ? clause : say.whateverTier(tierOf(answered, setting)[language], clause)
}

/** Of two tiers that are permitted, the one that was so last; of two that are not, the one that ceases first. */
function hanging (a: Explained, b: Explained): Explained {
  const [{ verdict, since, until }, other] = [a.alone, b.alone]
  if (verdict === true) return (other.since ?? -Infinity) > (since ?? -Infinity) ? b : a
  return until === null || (other.until !== null && other.until < until) ? b : a
}

/** What each tier gives, where they disagree. */
function clauseApart (windows: readonly Explained[], setting: Setting, { say, language, day }: Speaker): string {
  const tiers = windows.map(({ answered, alone: { verdict, until } }) => say.ofTier(tierOf(answered, setting)[language], verdict, until === null ? null : day(until)))
  const rules = new Set(windows.flatMap(({ citations }) => citations.map(one => one.rules)))
  return say.tierDecides(tiers, [...rules])
}

/** The label of a tier; that of the medium where it has none. */
function tierOf ({ track: { medium, tier } }: OnDay['answered'], { rulebook: { media } }: Setting): Bilingual {
  const named = media.filter(({ id }) => id === medium)
  return named.flatMap(({ tiers }) => tiers).find(({ id }) => id === tier)?.label ?? named.reduce<Bilingual>((_, { label }) => label, { fr: medium, en: medium })
}

/** What to ask: the facts that change the answer of that day, in the words of the dictionary. */
function questionsFor (windows: readonly OnDay[], { decisive, gate: { setting } }: Check, { say, language, facts }: Speaker): Permission['questions'] {
  const tiers = windows.map(({ answered }) => `${tierOf(answered, setting)[language]} (${answered.track.tier})`)
  return decisive.flatMap((fact): Permission['questions'] => fact === 'tier'
    ? [{ fact, question: say.whichTier(tiers) }]
    : facts.filter(({ id }) => id === fact).map(({ question }) => ({ fact, question: question[language] })))
}

/** Provisional where a judgement of that day takes something for granted; null where nothing is decided, or no rule gives a date. */
function certaintyOf (permitted: Permitted, { windows, on, gate: { setting } }: Check): Permission['certainty'] {
  const dated = windows.flatMap(({ answered, judgements }) => judgements.filter(isDated).map(one => isAssumed(one, answered, on, setting)))
  if (permitted === null || dated.length === 0) return null
  return dated.includes(true) ? 'provisional' : 'settled'
}
