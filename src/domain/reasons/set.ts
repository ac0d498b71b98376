// The sets considered, in order: what each gives the window, and why it did or did not open it.
import type { CivilDate } from '../../../schemas/civil-date.js'
import type { Reason, Verdict } from '../../../schemas/reason.js'
import type { Outside } from '../../../schemas/rule-set.js'
import { eventDate } from '../anchor.js'
import { rulesOf } from '../citation.js'
import { decidingTests, holdAll } from '../condition.js'
import { onStart, tierSentence } from '../explanation.js'
import { weakestOf } from '../evidence.js'
import { tierUsed } from '../holding.js'
import { firstConcerned, groundOf, restsOnFirstDay, type Ground } from '../opening.js'
import type { Cell, DelayCell, SilentCell } from '../timeline.js'
import { ABSENCE, basisOfOutside, ruleReasons } from './rule.js'
import { dayUnder, deciding, factsOf, nextOf, plainFacts, reason, rulesIn, sourceOf, tooLate, withoutTextIn, type Basis, type Telling } from './telling.js'

/** The steps of every set from the release to the one that opens the window; all of them where none does. */
export function setReasons (telling: Telling): Reason[] {
  const { told: { track, film, outcome: { ruling } }, opening } = telling
  if (ruling.kind === 'excluded') return [excluded(ruling.cell, ruling.outside, telling)]
  const reasons: Reason[] = []
  const before = new Map<string, string>()
  for (let cell = firstConcerned(track.cells, film.theatricalReleaseDate); cell !== undefined; cell = cell === opening?.cell ? undefined : cell.next) {
    if (opening?.contractualUntil === cell.from) reasons.push(contractBefore(cell, telling))
    // What is adopted splits a set in two: where it leaves the row as it is, that is one step, not two.
    if (cell !== opening?.cell && cell.next?.span.set === cell.span.set && cell.next.amendment === cell.amendment && cell.next.holding === cell.holding) continue
    if (cell.rule !== 'delay') reasons.push(silent(cell, before, telling))
    else reasons.push(...stepsOf(cell, telling).filter(one => differs(one, before)))
  }
  return reasons
}

/** False where a rule does what it did under the set before: that need not be told again. */
function differs (one: Reason, before: Map<string, string>): boolean {
  const { step, verdict, rule, delay, anchor, gives, until, facts, text } = one
  if (step === 'rule-set') return true
  const key = JSON.stringify([step, rule, anchor])
  // A work is outside from the first set that says so: the first days of later sets are nothing new.
  const now = verdict === 'not-obtainable' ? text : JSON.stringify([verdict, delay, step === 'outside' ? null : gives, until, facts])
  if (before.get(key) === now) return false
  before.set(key, now)
  return true
}

function excluded (cell: Cell, outside: Outside, telling: Telling): Reason {
  const { told: { film }, speaker: { language }, words } = telling
  const facts = factsOf(decidingTests(outside.when, film), film)
  const basis = basisOfOutside(cell, outside)
  return reason('outside', 'excluded', basis, { rule: outside.id, ...deciding(facts) }, words.outside(outside.reason[language], sourceOf(basis, facts, telling)))
}

function contractBefore ({ from }: Cell, { speaker: { say } }: Telling): Reason {
  return reason('contract', 'no-rule', { ruleSet: null, evidence: ABSENCE, legalBasis: [], withoutText: 'contract' }, { until: from }, say.contractBefore(say.date(from)))
}

/** A set that leaves the window to contract, or whose delay is not known. */
function silent (cell: SilentCell, before: Map<string, string>, telling: Telling): Reason {
  const { speaker: { language }, words } = telling
  const basis: Basis = {
    ruleSet: cell.span.set.id, evidence: cell.rule === 'contract' ? ABSENCE : 'unverified', legalBasis: cell.row.legalBasis, withoutText: withoutTextIn(cell)
  }
  const rules = rulesIn(cell, basis, telling)
  if (cell.rule === 'contract') return reason('rule-set', 'no-rule', basis, {}, words.noRule(rules))
  const note = cell.row.note?.[language] ?? ''
  const told = before.get('note') === note
  before.set('note', note)
  return reason('rule-set', 'unknown', basis, {}, words.unknown(rules, told ? '' : note))
}

function stepsOf (cell: DelayCell, telling: Telling): Reason[] {
  const { told: { film }, opening } = telling
  const opens = opening?.cell === cell
  const ground = opens ? opening.ground : groundOf(cell, film)
  const on = opens ? opening.on : dayUnder(cell, ground.due, telling)
  const verdict = verdictOn(cell, ground, telling)
  const first = opens && verdict === 'opens' && restsOnFirstDay(opening) ? [firstDay(cell, telling)] : []
  const outside = cell.outside.find(one => holdAll(one.when, film) === true)
  if (outside !== undefined) return [freed(cell, outside, ground, on, verdict, telling), ...first]
  return [ruleOf(cell, ground, on, verdict, telling), ...first, ...opens ? [...tier(cell, telling), ...cell.row.floor ? [floor(cell, telling)] : []] : [], ...ruleReasons(cell, ground, telling)]
}

function verdictOn (cell: DelayCell, ground: Ground, { told: { film, outcome: { ruling, movedBy } }, opening }: Telling): Verdict {
  const visaNotStated = ground.anchor === 'visa' && film.visaDate === undefined
  if (opening?.cell !== cell) return visaNotStated ? 'unstated' : 'too-late'
  if (ruling.kind === 'dated') return movedBy === null ? 'opens' : 'closed'
  // It is this set's own visa that is missing, or the delay of an earlier set that is not known.
  return 'cell' in ruling && ruling.cell === cell ? 'unstated' : 'at-latest'
}

/** The delay of a set that decides under it. */
function ruleOf (cell: DelayCell, ground: Ground, on: CivilDate, verdict: Verdict, telling: Telling): Reason {
  const { window, told: { film }, speaker: { say } } = telling
  // The window names no set, and no text, where it opened before the first of them.
  const { ruleSet, legalBasis } = verdict === 'opens' ? window : { ruleSet: cell.span.set.id, legalBasis: ground.legalBasis }
  const basis: Basis = { ruleSet, legalBasis, evidence: ground.evidence, withoutText: withoutTextIn(cell) }
  const facts = ground.anchor === 'visa' ? plainFacts(['visaDate'], film) : []
  const late = tooLate(cell, on)
  const said = { delay: say.delay(ground.delay), anchor: say.anchor[ground.anchor], rules: rulesIn(cell, basis, telling), on: say.date(on) }
  const text = late.until === undefined ? inTime(said, cell, ground, on, verdict, telling) : outOfTime(said, nextOf(cell, late.until, telling), verdict, telling)
  const notes = verdict === 'too-late' ? [] : notesOn(cell, telling)
  return reason('rule-set', verdict, basis, { delay: ground.delay, anchor: ground.anchor, gives: on, ...late, ...deciding(facts) }, [text, ...notes].join(' '))
}

/** What the rule book adds to the row that decides; that it is a floor has its own step. */
function notesOn ({ row: { lateBasis, note, floor } }: DelayCell, { speaker: { language } }: Telling): string[] {
  return [lateBasis, floor === true ? undefined : note].flatMap(one => one?.[language] ?? [])
}

type Said = Parameters<Telling['words']['atLatest']>[0]

function outOfTime (said: Said, next: string, verdict: Verdict, { words }: Telling): string {
  return verdict === 'unstated' ? words.tooLateByLatestVisa({ ...said, next }) : words.tooLate({ ...said, next })
}

function inTime (said: Said, cell: DelayCell, ground: Ground, on: CivilDate, verdict: Verdict, { told: { track, film }, speaker, words }: Telling): string {
  const { say } = speaker
  if (verdict === 'closed') return words.putOff(said)
  if (verdict === 'unstated') return ground.anchor === 'visa' ? words.visaNotStated(said) : words.ifBound(said)
  if (verdict === 'at-latest') return words.atLatest(said)
  if (track.medium.startsTheClock) return say.opensWithRelease(said.on)
  const from = eventDate(ground.anchor, film)
  if (from === undefined) return words.dueByLatestVisa(said)
  if (ground.due === on) return say.due({ ...said, from: say.date(from) })
  return onStart({ ...said, due: say.date(ground.due) }, { cell, on }, speaker)
}

/** A set's own first day opened the window, or put the film under the set: how well that day is known counts too. */
function firstDay (cell: DelayCell, telling: Telling): Reason {
  const { told: { film }, speaker, words } = telling
  const { say, language } = speaker
  const { set } = cell.span
  const basis: Basis = { ruleSet: set.id, evidence: set.entryIntoForce.evidence, legalBasis: set.texts, withoutText: 'reading' }
  const note = set.entryIntoForce.note?.[language] ?? ''
  const source = sourceOf(basis, [], telling)
  return reason('first-day', 'decides', basis, { gives: set.id }, cell.byRelease
    ? words.byRelease(say.date(film.theatricalReleaseDate), rulesOf(cell, [], speaker), note, source)
    : words.firstDay(say.date(set.id), note, source))
}

/** A later set leaves the work outside: nothing holds back what no earlier set had opened. */
function freed (cell: DelayCell, outside: Outside, ground: Ground, on: CivilDate, verdict: Verdict, telling: Telling): Reason {
  const { told: { film }, speaker, words } = telling
  const { say, language } = speaker
  const facts = factsOf(decidingTests(outside.when, film), film)
  const basis = basisOfOutside(cell, outside)
  return reason('outside', verdict, basis, { rule: outside.id, delay: ground.delay, anchor: ground.anchor, gives: on, ...deciding(facts) },
    words.freed(say.date(on), rulesOf(cell, [], speaker), outside.reason[language], sourceOf(basis, facts, telling)))
}

/** The tier of the service on which the row rests. */
function tier (cell: DelayCell, telling: Telling): Reason[] {
  const { told: { track }, speaker } = telling
  const held = tierUsed(track, cell)
  if (held === null) return []
  const { from, evidence, fromEvidence, delay } = held
  const basis: Basis = { ruleSet: null, evidence: from === cell.from ? weakestOf([evidence, fromEvidence]) : evidence, legalBasis: [], withoutText: 'record' }
  return [reason('tier', 'held', basis, { ...delay === null ? {} : { delay }, ...from === null ? {} : { gives: from } }, tierSentence(held, speaker).replace(/\.$/, ` (${sourceOf(basis, [], telling)}).`))]
}

function floor (cell: DelayCell, telling: Telling): Reason {
  const { speaker: { say }, words } = telling
  const { delay, after, evidence } = cell.point
  const basis: Basis = { ruleSet: cell.span.set.id, evidence, legalBasis: cell.row.legalBasis, withoutText: withoutTextIn(cell) }
  return reason('floor', 'at-least', basis, { delay, anchor: after }, words.floor(say.delay(delay), sourceOf(basis, [], telling)))
}
