// What closes a window and what opens it again: what holds, what does not, and what waits for a fact.
import type { CivilDate } from '../../../schemas/civil-date.js'
import type { Delay } from '../../../schemas/delay.js'
import type { Reason } from '../../../schemas/reason.js'
import type { FactName } from '../../../schemas/release.js'
import type { Anchor, Closing, ClosingPoint } from '../../../schemas/rule-set.js'
import { DATED_BY } from '../anchor.js'
import { plus } from '../civil-date.js'
import { pieceIn, spanOf, type Gap } from '../closing.js'
import { decidingTests, holdAll } from '../condition.js'
import { weakestOf } from '../evidence.js'
import { reachOf } from '../lever.js'
import { firstConcerned, type Film, type Opening } from '../opening.js'
import { openingOf } from '../outcome.js'
import type { Cell } from '../timeline.js'
import { deciding, factsOf, plainFacts, reason, sourceOf, type Basis, type Telling } from './telling.js'

/** The last day before another. */
const EVE: Delay = { days: -1 }

/** A closing that does not act on the window, and the days of it where they are known. */
interface Idle {
  readonly closing: Closing
  readonly cell: Cell
  readonly span: { readonly gives: CivilDate, readonly until: CivilDate } | null
}

/** The closings that act on an opening, each with its end, then those that do not or of which a fact is missing. */
export function closingReasons (telling: Telling): Reason[] {
  const { ruling, gaps } = telling.told.outcome
  if (ruling.kind !== 'dated' || ruling.ground.kind === 'outside') return []
  return [
    ...gaps.flatMap(gap => [closed(gap, ruling, telling), reopened(gap, telling)]),
    ...idleClosings(ruling, telling).map(idle => notClosed(idle, telling))
  ]
}

/** The set in force on a day on which the window is closed: such a day lies in a set. */
function cellOn (day: CivilDate, { told: { track } }: Telling): Cell {
  return firstConcerned(track.cells, day) as Cell
}

function basisOf ({ span: { set } }: Cell, { legalBasis, from: { evidence } }: Closing): Basis {
  return { ruleSet: set.id, evidence, legalBasis, withoutText: 'reading' }
}

/** Where the step is a delay after an event, both. */
function delayOf ({ after, delay }: ClosingPoint): { delay?: NonNullable<typeof delay>, anchor?: Anchor } {
  return delay === undefined || after === undefined ? {} : { delay, anchor: after }
}

/** The facts that date the events from which the points run. */
function datesOf (points: readonly ClosingPoint[]): FactName[] {
  return points.flatMap(({ after }) => after === undefined ? [] : DATED_BY[after] ?? [])
}

function closed (gap: Gap, { on }: Opening, telling: Telling): Reason {
  const { window, told: { film, outcome: { movedBy } }, speaker: { say, language }, words } = telling
  const cell = cellOn(gap.from, telling)
  // The set in force when it closes may not be the last one that keeps it closed.
  const closing = cell.closings.find(({ id }) => id === gap.closing.id) ?? gap.closing
  const { when, from } = closing
  // What holds while it is not stated is told where stating it could undo the closing.
  const holding = factsOf(decidingTests(when, film), film).filter(({ fact, value }) => value !== null || window.missingFacts.includes(fact))
  const facts = [...holding, ...plainFacts(datesOf([from]), film)]
  const basis = basisOf(cell, closing)
  const source = sourceOf(basis, facts, telling)
  const why = closing.reason[language]
  const text = gap === movedBy ? words.closedThen(say.date(on), why, source)
    : startsWith(cell, gap, telling) ? words.closedFromFirstDay(say.date(gap.from), why, source) : words.closed(say.date(gap.from), why, source)
  return reason('closing', 'held', basis, { rule: closing.id, ...delayOf(from), gives: gap.from, until: gap.until, ...deciding(facts) }, text)
}

/** Whether it is the first day of a set, and not the closing's own, on which the window closes. */
function startsWith (cell: Cell, gap: Gap, { told: { film }, timeline }: Telling): boolean {
  const own = spanOf(gap.closing, film, ref => openingOf(timeline, ref, film))
  return cell.from === gap.from && own !== null && own.from < gap.from
}

function reopened (gap: Gap, telling: Telling): Reason {
  const { window, told: { film, outcome: { movedBy } }, speaker: { say }, words } = telling
  const { closing, back, until } = gap
  const opens = gap === movedBy
  const cell = cellOn(plus(until, EVE), telling)
  const { ruleSet, legalBasis } = opens ? window : { ruleSet: cell.span.set.id, legalBasis: closing.legalBasis }
  const basis: Basis = { ruleSet, legalBasis, evidence: weakestOf(gap.evidence.slice(1)), withoutText: 'reading' }
  const facts = plainFacts(datesOf(closing.until), film)
  const sooner = facts.some(({ value }) => value === null)
  const how = back === null ? words.byFirstDay : words.byDelay(say.delay(back.delay), say.anchor[back.anchor])
  const source = sourceOf(basis, facts, telling)
  const on = say.date(until)
  const text = opens ? words.opensAfter(on, how, source) : sooner ? words.opensAgainAtLatest(on, how, source) : words.opensAgain(on, how, source)
  return reason('reopening', opens ? 'opens' : sooner ? 'unstated' : 'held', basis, { rule: closing.id, ...back ?? {}, gives: until, ...deciding(facts) }, text)
}

/** The closings of the sets to come that leave the window as it is, each once. */
function idleClosings ({ on }: Opening, { told: { track, film, outcome: { gaps } }, timeline }: Telling): Idle[] {
  const idle = new Map<string, Idle>()
  for (let cell = firstConcerned(track.cells, film.theatricalReleaseDate); cell !== undefined; cell = cell.next) {
    for (const closing of cell.closings) {
      if (gaps.some(gap => gap.closing.id === closing.id)) continue
      const span = spanOf(closing, film, ref => openingOf(timeline, ref, film))
      const piece = span && pieceIn(cell, span)
      const known = idle.get(closing.id)
      if (span === null) {
        if (known === undefined && mayReach(cell, film)) idle.set(closing.id, { closing, cell, span: null })
      } else if (piece !== null && piece.until > on && holdAll(closing.when, film) !== true) {
        idle.set(closing.id, { closing, cell, ...known, span: { gives: known?.span?.gives ?? piece.from, until: piece.until } })
      }
    }
  }
  return [...idle.values()]
}

/** Whether the closings of a set may concern the film although their days are not known. */
function mayReach ({ from, closings }: Cell, { theatricalReleaseDate: release }: Film): boolean {
  const reach = reachOf(closings)
  return reach === null || from <= release || plus(release, reach) > from
}

function notClosed ({ closing, cell, span }: Idle, telling: Telling): Reason {
  const { told: { film }, speaker: { say, language }, words } = telling
  const holding = holdAll(closing.when, film)
  const tests = holding === true ? [] : factsOf(decidingTests(closing.when, film), film)
  const dates = plainFacts([...new Set(datesOf([closing.from, ...closing.until]))], film).filter(({ value }) => value === null)
  const facts = [...tests, ...holding === false ? [] : dates]
  const basis = basisOf(cell, closing)
  const days = span === null ? '' : words.wouldClose(say.date(span.gives), say.date(span.until))
  const given = { rule: closing.id, ...delayOf(closing.from), ...span, ...deciding(facts) }
  const told = [days, closing.reason[language], sourceOf(basis, facts, telling)] as const
  return holding === false
    ? reason('closing', 'failed', basis, given, words.closingFailed(...told))
    : reason('closing', 'unstated', basis, given, words.closingUnstated(...told))
}
