// What closes a window and what opens it again: what holds, what does not, and what waits for a fact.
import type { Delay } from '../../../schemas/delay.js'
import type { FactName } from '../../../schemas/release.js'
import type { Anchor } from '../../../schemas/rule-set.js'
import { shift, type Day } from '../../calendar/day.js'
import type { BoundedSpan } from '../../calendar/span.js'
import { mayReach } from '../../decide/closing.js'
import { partInForce } from '../../decide/concerning.js'
import type { Gap, Step } from '../../decide/outcome.js'
import { DATED_BY } from '../../law/facts/film.js'
import type { ClosingRule, Moment, Part } from '../../law/tracks/track.js'
import type { DatedAnswer } from '../../answer/window/window.js'
import { basisOfOutside } from './rule.js'
import { deciding, decidingFacts, draft, plainFacts, setIn, sourceOf, type Basis, type Draft, type Telling } from './telling.js'

type ClosingStep = Extract<Step, { what: 'closing' }>

/** A closing that does not act on the window, as it was first told of, and the days of it where they are known. */
interface Idle {
  readonly step: ClosingStep
  readonly days: BoundedSpan | null
}

/** The closings that act on an opening, each with its end, then those that do not or of which a fact is missing. */
export function closingReasons (telling: Telling): Draft[] {
  const { answered } = telling.told
  if (answered.kind === 'undated' || answered.ground.kind === 'outside') return []
  return [
    ...sparedFrom(answered, telling),
    ...answered.outcome.gaps.flatMap(gap => [closed(gap, answered, telling), reopened(gap, answered, telling)]),
    ...idleIn(answered).map(idle => notClosed(idle, telling))
  ]
}

/** The part in force on a day on which the window is closed. */
function partOn (day: Day, { track }: DatedAnswer): Part {
  // Such a day lies in a part.
  return partInForce(track, day) as Part
}

function basisOf ({ source: { set } }: Part, { source: { legalBasis, from: { evidence } } }: ClosingRule): Basis {
  return { ruleSet: set.id, evidence, legalBasis, withoutText: 'reading' }
}

/** Where a moment is a delay after an event, both. */
function delayOf (moment: Moment): { readonly delay?: Delay, readonly anchor?: Anchor } {
  return 'after' in moment ? { delay: moment.delay, anchor: moment.after } : {}
}

/** The facts that date the events from which moments run, each once. */
function datesOf (moments: readonly Moment[]): FactName[] {
  return [...new Set(moments.flatMap(moment => 'after' in moment && moment.after !== 'theatrical-release' ? [DATED_BY[moment.after]] : []))]
}

function closed (gap: Gap, answered: DatedAnswer, telling: Telling): Draft {
  const { told: { missing }, speaker: { day, language }, words } = telling
  const { opening, outcome: { putOff } } = answered
  const part = partOn(gap.from, answered)
  // The set in force when it closes may not be the last one that keeps it closed.
  const rule = part.closings.find(({ source }) => source.id === gap.by.source.id) ?? gap.by
  // What holds while it is not stated is told where stating it could undo the closing.
  const holding = decidingFacts(rule.source.when, telling).filter(({ fact, value }) => value !== null || missing.includes(fact))
  const facts = [...holding, ...plainFacts(datesOf([rule.from]), telling)]
  const basis = basisOf(part, rule)
  const source = sourceOf(basis, facts, telling)
  const why = rule.source.reason[language]
  const text = gap === putOff ? words.closedThen(day(opening.on), why, source)
    : startsWith(part, gap, answered) ? words.closedFromFirstDay(day(gap.from), why, source) : words.closed(day(gap.from), why, source)
  return draft('closing', 'held', basis, { rule: rule.source.id, ...delayOf(rule.from), gives: gap.from, until: gap.until, ...deciding(facts) }, text)
}

/** Whether it is the first day of a set, and not the closing's own, on which the window closes. */
function startsWith (part: Part, gap: Gap, { steps }: DatedAnswer): boolean {
  return part.days.from === gap.from && steps.some(step => step.what === 'closing' && step.rule === gap.by && step.days !== null && step.days.from < gap.from)
}

function reopened (gap: Gap, answered: DatedAnswer, telling: Telling): Draft {
  const { speaker: { say, day }, words } = telling
  const { by, until, end, isCut } = gap
  const opens = gap === answered.outcome.putOff
  const rests = opens ? answered : { part: partOn(shift(until, -1), answered), legalBasis: by.source.legalBasis }
  const basis: Basis = { ruleSet: setIn(rests), legalBasis: rests.legalBasis, evidence: end.evidence, withoutText: 'reading' }
  const facts = plainFacts(datesOf(by.until.map(({ at }) => at)), telling)
  const sooner = facts.some(({ value }) => value === null)
  const back = isCut || 'opensWith' in end.at ? null : end.at
  const how = back === null ? words.byFirstDay : words.byDelay(say.delay(back.delay), say.anchor[back.after])
  const source = sourceOf(basis, facts, telling)
  const on = day(until)
  const text = opens ? words.opensAfter(on, how, source) : sooner ? words.opensAgainAtLatest(on, how, source) : words.opensAgain(on, how, source)
  return draft('reopening', opens ? 'opens' : sooner ? 'unstated' : 'held', basis, { rule: by.source.id, ...back === null ? {} : delayOf(back), gives: until, ...deciding(facts) }, text)
}

/** That a film left outside is touched by no closing, where one would close its window otherwise. */
function sparedFrom ({ steps, opening }: DatedAnswer, telling: Telling): Draft[] {
  const step = steps.find(step => step.what === 'spared' && step.holds === 'yes' && step.gap !== null && step.gap.until > opening.on)
  if (step?.what !== 'spared') return []
  const { part, by: { source: outside } } = step
  const { speaker: { language }, words } = telling
  const facts = decidingFacts(outside.when, telling)
  const basis = basisOfOutside(part, outside)
  return [draft('outside', 'held', basis, { rule: outside.id, ...deciding(facts) }, words.spared(outside.reason[language], sourceOf(basis, facts, telling)))]
}

/** The closings of the sets to come that leave the window as it is, each once. */
function idleIn ({ steps, film, opening, outcome: { gaps } }: DatedAnswer): Idle[] {
  const idle = new Map<string, Idle>()
  for (const step of steps) {
    if (step.what !== 'closing') continue
    const { part, rule: { source: { id } }, holds, days, gap } = step
    if (gaps.some(({ by }) => by.source.id === id)) continue
    const known = idle.get(id)
    if (days === null) {
      if (known === undefined && mayReach(part, film)) idle.set(id, { step, days: null })
    } else if (gap !== null && gap.until > opening.on && holds !== 'yes') {
      idle.set(id, { step: known?.step ?? step, days: { from: known?.days?.from ?? gap.from, until: gap.until } })
    }
  }
  return [...idle.values()]
}

function notClosed ({ step: { part, rule, holds }, days }: Idle, telling: Telling): Draft {
  const { speaker: { day, language }, words } = telling
  const { id, when, reason } = rule.source
  const tests = holds === 'yes' ? [] : decidingFacts(when, telling)
  const dates = plainFacts(datesOf([rule.from, ...rule.until.map(({ at }) => at)]), telling).filter(({ value }) => value === null)
  const facts = [...tests, ...holds === 'no' ? [] : dates]
  const basis = basisOf(part, rule)
  const named = days === null ? '' : words.wouldClose(day(days.from), day(days.until))
  const given = { rule: id, ...delayOf(rule.from), ...days === null ? {} : { gives: days.from, until: days.until }, ...deciding(facts) }
  const told = [named, reason[language], sourceOf(basis, facts, telling)] as const
  return holds === 'no'
    ? draft('closing', 'failed', basis, given, words.closingFailed(...told))
    : draft('closing', 'unstated', basis, given, words.closingUnstated(...told))
}
