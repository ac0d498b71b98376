// The sets considered, in order: what each gives the window, and why it did or did not open it.
import type { Verdict } from '../../../schemas/reason.js'
import type { WindowRule } from '../../../schemas/rule-set.js'
import { groundOf, restsOnFirstDay, restsOnRelease, type Ground } from '../../answer/window/ground.js'
import { evidenceOfTier } from '../../answer/window/window.js'
import { dayOf } from '../../calendar/day.js'
import { actPresumed, partInForce } from '../../decide/concerning.js'
import { isScopeOpen } from '../../decide/due.js'
import type { Opening } from '../../decide/outcome.js'
import { weakestOf } from '../../law/tracks/evidence.js'
import { DATED_BY } from '../../law/facts/film.js'
import { verdictOf } from '../../law/facts/tests.js'
import type { OutsideRule, Part } from '../../law/tracks/track.js'
import { tierUsed } from '../../service/held.js'
import { rulesOf } from '../citation.js'
import { onStart, tierOpenSentence, tierSentence, tiersOpen } from '../tier.js'
import { heardIn, type Heard } from '../heard.js'
import { ABSENCE, basisOfOutside, ruleReasons, type Decided } from './rule.js'
import { deciding, decidingFacts, draft, nextOf, plainFacts, pointsOf, rulesIn, setIn, sourceOf, tooLate, withoutTextIn, type Basis, type Draft, type Telling } from './telling.js'

/** The steps of every set from the release to the one that opens the window; all of them where none does. */
export function setReasons (telling: Telling): Draft[] {
  const { answered: { outcome, opening, steps } } = telling.told
  if (outcome.kind === 'excluded') return [excluded(outcome.part, outcome.by, telling)]
  const reasons = actReasons(telling)
  const before = new Map<string, string>()
  for (const heard of heardIn(steps)) {
    const { part } = heard
    if (opening?.contractUntil === part.days.from) reasons.push(contractBefore(part, telling))
    // A change of one tier splits the set of all of them in two: where it leaves the row as it is, that is one step, not two.
    if (part !== opening?.part && isOneWith(part, part.next, telling)) continue
    reasons.push(...heard.opening === null ? [silent(part, before, telling)] : stepsOf(heard, heard.opening, telling).filter(one => differs(one, before)))
  }
  return reasons
}

/** Under which act the film is, where a fact other than its release tells that. */
function actReasons (telling: Telling): Draft[] {
  const { told: { answered: { track, film, opening, steps } }, words, speaker: { language } } = telling
  const asked = steps.flatMap(step => step.what === 'act' ? [step.part] : [])[0]
  const stated = asked ?? track.parts.findLast(({ act }) => act !== null && verdictOf(act, film) !== 'open')
  const presumed = stated ?? (opening !== null && restsOnRelease(track, opening, film) ? actPresumed(track, opening.part, film) : null)
  const lawOf = presumed?.source.set.lawOf
  if (presumed == null || lawOf === undefined || track.startsTheClock) return []
  const { reason, evidence, legalBasis } = lawOf
  const facts = plainFacts([lawOf.fact], telling)
  const basis: Basis = { ruleSet: presumed.source.set.id, evidence: stated === undefined ? ABSENCE : evidence, legalBasis, withoutText: 'reading' }
  const source = sourceOf(basis, facts, telling)
  if (asked !== undefined) return [draft('act', 'unstated', basis, deciding(facts), words.actUnstated(reason[language], source))]
  return stated === undefined
    ? [draft('act', 'assumed', basis, deciding(facts), words.actPresumed(reason[language], source))]
    : [draft('act', 'decides', basis, deciding(facts), words.actStated(source))]
}

/** Whether the next part says the same of the window, of the same tier, by the same set. */
function isOneWith (part: Part, next: Part | undefined, { told: { answered: { track } } }: Telling): boolean {
  return next?.source.set === part.source.set && next.source.amendment === part.source.amendment && track.heldIn.get(next) === track.heldIn.get(part)
}

/** False where a rule does what it did under the set before: that need not be told again. */
function differs ({ step, verdict, given, text }: Draft, before: Map<string, string>): boolean {
  const { rule, delay, anchor, gives, until, facts } = given
  if (step === 'rule-set') return true
  const key = JSON.stringify([step, rule, anchor])
  // A work is outside from the first set that says so: the first days of later sets are nothing new.
  const now = verdict === 'not-obtainable' ? text : JSON.stringify([verdict, delay, step === 'outside' ? null : gives, until, facts])
  if (before.get(key) === now) return false
  before.set(key, now)
  return true
}

function excluded (part: Part, { source: outside }: OutsideRule, telling: Telling): Draft {
  const { speaker: { language }, words } = telling
  const facts = decidingFacts(outside.when, telling)
  const basis = basisOfOutside(part, outside)
  return draft('outside', 'excluded', basis, { rule: outside.id, ...deciding(facts) }, words.outside(outside.reason[language], sourceOf(basis, facts, telling)))
}

function contractBefore ({ days: { from } }: Part, { speaker: { say, day } }: Telling): Draft {
  return draft('contract', 'no-rule', { ruleSet: null, evidence: ABSENCE, legalBasis: [], withoutText: 'contract' }, { until: from }, say.contractBefore(day(from)))
}

/** A set that leaves the window to contract, or whose delay is not known. */
function silent (part: Part, before: Map<string, string>, telling: Telling): Draft {
  const { speaker: { language }, words } = telling
  const { says, source: { set, row } } = part
  const basis: Basis = {
    ruleSet: set.id, evidence: says === 'contract' ? ABSENCE : 'unverified', legalBasis: row.legalBasis, withoutText: withoutTextIn(part)
  }
  const rules = rulesIn(part, basis, telling)
  if (says === 'contract') return draft('rule-set', 'no-rule', basis, {}, words.noRule(rules))
  const note = row.note?.[language] ?? ''
  const told = before.get('note') === note
  before.set('note', note)
  return draft('rule-set', 'unknown', basis, {}, words.unknown(rules, told ? '' : note))
}

/** The steps of a part with a delay. */
function stepsOf (heard: Heard, opening: Opening, telling: Telling): Draft[] {
  const { part, outside } = heard
  const { answered, setting: { tracks: { law } } } = telling.told
  const decided: Decided = { opening, ground: groundOf(opening.by, part, answered.film) }
  const opens = answered.opening === opening
  const verdict = verdictOn(decided, telling)
  const isOfRelease = !law.byRelease || part === partInForce(answered.track, answered.film.days['theatrical-release'])
  const first = opens && verdict === 'opens' && isOfRelease && restsOnFirstDay(opening, law.byRelease) ? [firstDay(part, telling)] : []
  const left = outside.find(({ holds }) => holds === 'yes')
  if (left !== undefined) return [freed(left.rule, decided, verdict, telling), ...first]
  return [ruleOf(decided, verdict, telling), ...contested(part, telling), ...first, ...opens ? [...tier(part, telling), ...tierOpen(telling), ...floor(part, telling)] : [], ...ruleReasons(heard, decided, telling)]
}

function verdictOn ({ opening, ground }: Decided, { told: { answered } }: Telling): Verdict {
  const { outcome, film } = answered
  if (outcome.kind === 'undetermined' && outcome.otherwise === opening) return 'unstated'
  if (answered.opening !== opening) return ground.anchor === 'visa' && film.days.visa === null ? 'unstated' : 'too-late'
  if (outcome.kind === 'dated') return outcome.putOff === null ? 'opens' : 'closed'
  if (outcome.kind === 'undetermined' && outcome.by !== null) return 'at-latest'
  if (ground.anchor !== 'visa' && tiersOpen(answered) !== null) return 'at-latest'
  if (ground.anchor === 'derogation') return 'at-latest'
  // It is this set's own visa that is missing, or the delay of an earlier set that is not known.
  return outcome.part === opening.part ? 'unstated' : 'at-latest'
}

/** The delay of a set that decides under it. */
function ruleOf (decided: Decided, verdict: Verdict, telling: Telling): Draft {
  const { told: { answered }, speaker: { say, day } } = telling
  const { opening: { part, on }, ground } = decided
  // The window names no set, and no text, where it opened before the first of them.
  const rests = verdict === 'opens' ? answered : { part, legalBasis: ground.legalBasis }
  const basis: Basis = { ruleSet: setIn(rests), legalBasis: rests.legalBasis, evidence: ground.evidence, withoutText: withoutTextIn(part) }
  const facts = ground.anchor === 'visa' || ground.anchor === 'derogation' ? plainFacts([DATED_BY[ground.anchor]], telling) : []
  const late = tooLate(part, on)
  const said = { delay: say.delay(ground.delay), anchor: say.anchor[ground.anchor], rules: rulesIn(part, basis, telling), on: day(on) }
  const text = late.until === undefined ? inTime(said, decided, verdict, telling) : outOfTime(said, nextOf(part, late.until, telling), decided, verdict, telling)
  const notes = verdict === 'too-late' ? [] : notesOn(part, ground, telling)
  return draft('rule-set', verdict, basis, { delay: ground.delay, anchor: ground.anchor, gives: on, ...late, ...deciding(facts) }, [text, ...notes].join(' '))
}

/** What the rule book adds to the row that decides; that it is a floor has its own step. */
function notesOn ({ source: { row: { lateBasis, note, floor } } }: Part, { kind, reason }: Ground, { speaker: { language } }: Telling): string[] {
  return [kind === 'rule' ? reason : null, lateBasis, floor === true ? null : note].flatMap(one => one?.[language] ?? [])
}

type Said = Parameters<Telling['words']['putOff']>[0]

function outOfTime (said: Said, next: string, { ground }: Decided, verdict: Verdict, { words }: Telling): string {
  if (ground.anchor === 'derogation') return words.requestedTooLate({ ...said, next })
  return verdict === 'unstated' ? words.tooLateByLatestVisa({ ...said, next }) : words.tooLate({ ...said, next })
}

function inTime (said: Said, { opening, ground }: Decided, verdict: Verdict, { told, speaker, words }: Telling): string {
  const { say, day } = speaker
  const { track, film, outcome } = told.answered
  const { due, on } = opening
  if (verdict === 'closed') return words.putOff(said)
  if (ground.anchor === 'derogation') return verdict === 'at-latest' ? words.requestedAtLatest(said) : words.requested(said)
  if (verdict === 'unstated' && ground.anchor === 'visa') return words.visaNotStated(said)
  if (verdict === 'unstated' && isScopeOpen(opening.part, film)) return words.ifBound(said)
  if (verdict === 'at-latest' && tiersOpen(told.answered) !== null) return words.atLatestByTier(said)
  if (verdict === 'at-latest') return outcome.kind === 'undetermined' && outcome.by !== null ? words.atLatestByDecision(said) : words.atLatest({ ...said, isFirstDay: due < on && on === dayOf(opening.part.source.set.id) })
  if (track.startsTheClock) return say.opensWithRelease(said.on)
  const from = film.days[ground.anchor]
  if (from === null) return words.dueByLatestVisa(said)
  if (due === on) return say.due({ ...said, from: day(from) })
  return onStart({ ...said, due: day(due) }, opening, told, speaker)
}

/** The delay that may hold instead, where the window lies between the two. */
function contested (part: Part, telling: Telling): Draft[] {
  const { told: { answered: { outcome, film } }, speaker: { say, day, language }, words } = telling
  if (outcome.kind !== 'undetermined' || outcome.otherwise === null || outcome.otherwise.part !== outcome.part || part !== outcome.part) return []
  const { by, on } = outcome.otherwise
  const { delay, anchor, evidence, legalBasis } = groundOf(by, part, film)
  const basis: Basis = { ruleSet: part.source.set.id, evidence, legalBasis, withoutText: 'reading' }
  // Two days of one part are those of a contested delay.
  const { note } = part.source.row.contested as NonNullable<WindowRule['contested']>
  const said = { delay: say.delay(delay), anchor: say.anchor[anchor], on: day(on), note: note[language], source: sourceOf(basis, [], telling) }
  return [draft('contested', 'unknown', basis, { delay, anchor, gives: on }, words.contested(said))]
}

/** A set's own first day opened the window, or put the film under the set: how well that day is known counts too. */
function firstDay (part: Part, telling: Telling): Draft {
  const { told: { answered: { film }, setting: { tracks: { law } } }, speaker, words } = telling
  const { say, day, language } = speaker
  const { set } = part.source
  const basis: Basis = { ruleSet: set.id, evidence: set.entryIntoForce.evidence, legalBasis: set.texts, withoutText: 'reading' }
  const source = sourceOf(basis, [], telling)
  const notes = [set.entryIntoForce.note].flatMap(note => note?.[language] ?? [])
  const text = law.byRelease ? words.byRelease(day(film.days['theatrical-release']), rulesOf(part, [], law, speaker), source) : words.firstDay(say.date(set.id), source)
  return draft('first-day', 'decides', basis, { gives: dayOf(set.id) }, [text, ...notes].join(' '))
}

/** A later set leaves the work outside: nothing holds back what no earlier set had opened. */
function freed ({ source: outside }: OutsideRule, { opening: { part, on }, ground: { delay, anchor } }: Decided, verdict: Verdict, telling: Telling): Draft {
  const { told: { setting: { tracks } }, speaker, words } = telling
  const { day, language } = speaker
  const facts = decidingFacts(outside.when, telling)
  const basis = basisOfOutside(part, outside)
  return draft('outside', verdict, basis, { rule: outside.id, delay, anchor, gives: on, ...deciding(facts) },
    words.freed(day(on), rulesOf(part, [], tracks.law, speaker), outside.reason[language], sourceOf(basis, facts, telling)))
}

/** The tier of the service on which the row rests. */
function tier (part: Part, telling: Telling): Draft[] {
  const { told, speaker } = telling
  const held = tierUsed(told.answered.track, part, told.answered.film)
  if (held === null) return []
  const { from } = held
  const delay = held.source?.delay
  const basis: Basis = { ruleSet: null, evidence: weakestOf([...evidenceOfTier(held, false), ...evidenceOfTier(held, from === part.days.from)]), legalBasis: [], withoutText: 'record' }
  const text = tierSentence(held, told, speaker).replace(/\.$/, ` (${sourceOf(basis, [], telling)}).`)
  return [draft('tier', 'held', basis, { ...delay === undefined ? {} : { delay }, ...from === null ? {} : { gives: from } }, text)]
}

/** The tiers of the service between which nothing stated decides. */
function tierOpen (telling: Telling): Draft[] {
  const { told, speaker } = telling
  const tiers = tiersOpen(told.answered)
  if (tiers === null) return []
  const { holdings } = tiers
  const facts = plainFacts([...new Set(holdings.flatMap(({ source }) => source?.byFact?.fact ?? []))], telling)
  const basis: Basis = { ruleSet: null, evidence: weakestOf(['text', ...holdings.flatMap(({ source }) => source?.evidence ?? 'unverified')]), legalBasis: [], withoutText: 'record' }
  const text = tierOpenSentence(tiers, told, speaker)
  return [draft('tier', facts.length > 0 ? 'unstated' : 'unknown', basis, deciding(facts), text)]
}

function floor (part: Part, telling: Telling): Draft[] {
  const { speaker: { say }, words } = telling
  const { set, row } = part.source
  return row.floor === undefined ? [] : pointsOf(part).slice(0, 1).map(({ delay, after, evidence }) => {
    const basis: Basis = { ruleSet: set.id, evidence, legalBasis: row.legalBasis, withoutText: withoutTextIn(part) }
    return draft('floor', 'at-least', basis, { delay, anchor: after }, words.floor(say.delay(delay), sourceOf(basis, [], telling)))
  })
}
