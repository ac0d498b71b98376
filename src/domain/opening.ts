// The first day on which the set in force that day permits a window.
import type { CivilDate } from '../../schemas/civil-date.js'
import type { Delay } from '../../schemas/delay.js'
import type { Evidence, LegalBasis } from '../../schemas/legal.js'
import type { Release } from '../../schemas/release.js'
import type { Anchor, Derogation, Outside, Point } from '../../schemas/rule-set.js'
import type { Bilingual } from '../../schemas/text.js'
import { later, plus } from './civil-date.js'
import { holdAll, holds } from './condition.js'
import type { Cell, DelayCell, Track } from './timeline.js'

/** A film that came out in cinemas: what the engine computes with. */
export interface Film extends Release {
  readonly theatricalReleaseDate: CivilDate
}

/** Why a window opens on its day: the delay that decides and what it rests on. */
export interface Ground {
  readonly kind: 'rule' | 'derogation' | 'variant' | 'outside'
  readonly delay: Delay
  readonly anchor: Anchor
  readonly evidence: Evidence
  readonly legalBasis: readonly LegalBasis[]
  /** The day that anchor and delay give, before the set's first day is looked at. */
  readonly due: CivilDate
  readonly reason: Bilingual | null
  /** Why the grant holds although the admissions fail the criterion: a text that lifted it case by case. */
  readonly lifted: Lifted | null
  /** Of a derogation, whether the admissions stated meet its criterion; null: they are not stated. */
  readonly eligible: boolean | null
}

/** A window that opens, and under what. */
export interface Opening {
  readonly kind: 'dated'
  readonly on: CivilDate
  readonly cell: DelayCell
  readonly ground: Ground
  readonly contractualUntil: CivilDate | null
}

/** What the law says of the start of one window. */
export type Ruling =
  | Opening
  | { readonly kind: 'contractual', readonly legalBasis: readonly LegalBasis[] }
  | { readonly kind: 'excluded', readonly cell: Cell, readonly outside: Outside }
  | {
    readonly kind: 'undetermined'
    readonly cell: Cell
    readonly earliest: CivilDate
    readonly latest: CivilDate | null
    readonly opening: Opening | null
    /** The works of which it must be stated whether the film is one; null where something else is missing. */
    readonly scope: Outside | null
  }

const NO_DELAY: Delay = { months: 0 }

/** The first cell that the release concerns: the one in force that day, or the first of all. */
export function firstConcerned (cells: readonly Cell[], release: CivilDate): Cell | undefined {
  return cells.findLast(cell => cell.from <= release) ?? cells[0]
}

/** The cells that concern a film, in order: what it is released under, and what comes after it for the same film. */
export function * concerning (cells: readonly Cell[], release: CivilDate): Generator<Cell, void> {
  for (let cell = firstConcerned(cells, release); cell !== undefined; cell = cell.next) yield cell
}

/** Walks the sets from the release on; the first that permits a day before the next set starts opens the window. */
export function rulingOf (track: Track, film: Film): Ruling {
  const release = film.theatricalReleaseDate
  const first = firstConcerned(track.cells, release)
  if (first === undefined) return { kind: 'contractual', legalBasis: [] }
  let afterContract = false
  let contractualUntil: CivilDate | null = null
  let unknown: Cell | null = null
  let freedOn: CivilDate | null = null
  let silence: readonly LegalBasis[] = []
  for (let cell: Cell | undefined = first; cell !== undefined; cell = cell.next) {
    if (afterContract && cell.rule !== 'contract') contractualUntil = cell.from
    afterContract = cell.rule === 'contract'
    const outside = cell.outside.find(one => holdAll(one.when, film) === true)
    if (outside !== undefined && cell === first) return { kind: 'excluded', outside, cell }
    if (cell.rule !== 'delay') {
      if (cell.rule === 'unmodelled') unknown ??= cell
      // Whatever the delay was that is not known, from here on nothing holds the window back.
      freedOn = cell.rule === 'contract' && unknown !== null ? freedOn ?? cell.from : null
      silence = cell.row.legalBasis
      continue
    }
    const ground = outside === undefined ? groundOf(cell, film) : freed(outside, release)
    const on = track.medium.startsTheClock ? release : later(later(cell.from, release), ground.due)
    if (cell.until !== null && on >= cell.until) continue
    const opening: Opening = { kind: 'dated', on, cell, ground, contractualUntil }
    if (unknown !== null) return unmodelled(unknown, release, opening, on)
    const scope = cell === first ? scopeUnstated(cell, film) : undefined
    if (scope !== undefined) return { kind: 'undetermined', cell, opening, earliest: later(release, cell.from), latest: on, scope }
    return ground.anchor === 'visa' && film.visaDate === undefined
      ? supposingVisa(opening, later(release, first.from))
      : opening
  }
  return unknown === null ? { kind: 'contractual', legalBasis: silence } : unmodelled(unknown, release, null, freedOn)
}

function unmodelled (cell: Cell, release: CivilDate, opening: Opening | null, latest: CivilDate | null): Ruling {
  return {
    kind: 'undetermined', cell, opening, earliest: later(release, cell.from), latest, scope: null
  }
}

/** The works left outside of which the text must know whether the film is one, where that is not stated. */
function scopeUnstated ({ outside }: Cell, film: Film): Outside | undefined {
  return outside.find(({ unstated, when }) => unstated === 'undetermined' && holdAll(when, film) === undefined)
}

/**
 * Whether an opening rests on the first day of its set: that day opens the window, or, where the law of the release governs,
 * it puts the film under the set. The day of an adoption is the caller's own, and what is custom begins on no day.
 */
export function restsOnFirstDay ({ cell, ground, on }: Opening): boolean {
  if (cell.byRelease) return cell.amendment === null && cell.nature !== 'practice'
  return ground.due < on && cell.from === on && cell.from === cell.span.set.id
}

/** The visa was taken on its latest possible day, the release: that dates the window only where no earlier visa could. */
function supposingVisa (opening: Opening, earliest: CivilDate): Ruling {
  if (opening.on === earliest) return opening
  return { kind: 'undetermined', cell: opening.cell, opening, earliest, latest: opening.on, scope: null }
}

/** The earliest of the delays that a row gives this film. */
export function groundOf (cell: DelayCell, film: Film): Ground {
  const { row } = cell
  const release = film.theatricalReleaseDate
  let best = byPoint(cell.point, row.legalBasis, film)
  for (const point of cell.otherPoints) {
    if (point.after === 'visa' && film.visaDate === undefined) continue
    best = soonest(best, byPoint(point, row.legalBasis, film))
  }
  const { derogation } = cell.span.set
  if (row.derogated !== undefined && derogation !== null) {
    const { delay, evidence, legalBasis } = row.derogated
    const { obtained, lifted } = grantOf(derogation, row.medium, film)
    if (obtained) {
      best = soonest(best, {
        kind: 'derogation', delay, anchor: 'theatrical-release', evidence, due: plus(release, delay),
        legalBasis: [...row.legalBasis, ...legalBasis, ...lifted?.legalBasis ?? []],
        reason: lifted?.reason ?? derogation.criterion, lifted,
        eligible: holdAll(derogation.eligible, film) ?? null
      })
    }
  }
  for (const { when, delay, evidence, reason } of row.variants ?? []) {
    if (holdAll(when, film) !== true) continue
    best = soonest(best, {
      kind: 'variant', delay, anchor: 'theatrical-release', evidence, due: plus(release, delay),
      legalBasis: row.legalBasis, reason, lifted: null, eligible: null
    })
  }
  return best
}

function byPoint ({ after, delay, evidence }: Point, legalBasis: readonly LegalBasis[], film: Film): Ground {
  const anchor = after === 'visa' ? film.visaDate ?? film.theatricalReleaseDate : film.theatricalReleaseDate
  return { kind: 'rule', delay, anchor: after, evidence, due: plus(anchor, delay), legalBasis, reason: null, lifted: null, eligible: null }
}

function soonest (a: Ground, b: Ground): Ground {
  return b.due < a.due ? b : a
}

function freed (outside: Outside, release: CivilDate): Ground {
  return {
    kind: 'outside', delay: NO_DELAY, anchor: 'theatrical-release', evidence: outside.evidence, due: release,
    legalBasis: outside.legalBasis, reason: outside.reason, lifted: null, eligible: null
  }
}

/** A text that lifted the criterion of a derogation case by case. */
export type Lifted = NonNullable<Derogation['lifted']>[number]

/** Whether a derogation governs a window, and the text that lifted its criterion where the admissions fail it. */
interface Grant {
  readonly obtained: boolean
  readonly lifted: Lifted | null
}

/** It was granted, and no stated admissions fail the criterion of that set; or they do, but a text lifted it for that release. */
export function grantOf (derogation: Derogation, medium: string, film: Film): Grant {
  if (holds(derogation.grantedBy, film) !== true) return { obtained: false, lifted: null }
  if (holdAll(derogation.eligible, film) !== false) return { obtained: true, lifted: null }
  const lifted = liftedFor(derogation, medium, film)
  return { obtained: lifted !== null, lifted }
}

/** The text that lifted the criterion for a release, where there is one. */
export function liftedFor ({ lifted = [] }: Derogation, medium: string, { theatricalReleaseDate: release }: Film): Lifted | null {
  return lifted.find(({ releasedFrom, releasedUntil, media }) =>
    releasedFrom <= release && release < releasedUntil && media.includes(medium)) ?? null
}
