// How what a set states of a window becomes a part of its track: rows, derogations, variants, works left outside and closings as rules.
import type { Delay } from '../../../schemas/delay.js'
import type { Closing, ClosingPoint, Derogation, Outside, Power, WindowRule } from '../../../schemas/rule-set.js'
import { dayOf } from '../../calendar/day.js'
import type { Span } from '../../calendar/span.js'
import { amended, type Enacted } from '../sets/amend.js'
import { COVERED } from '../facts/coverage.js'
import { statedIn, type Stated } from '../sets/row.js'
import { whenBefore, whenOf, type Vocabulary, type When } from '../facts/tests.js'
import { trackId } from '../sets/track-id.js'
import type { ClosingRule, DelayRule, DelaySource, ExclusivityRule, Floor, Moment, OutsideRule, Part, PowerRule, RequestRule } from './track.js'

/** The window of a medium, or of one tier of it. */
export interface Place {
  readonly id: string
  readonly medium: string
  readonly tier: string | null
}

const ALWAYS: When = []

/** A window opens on the very day that is named. */
const NAMED = { after: 'derogation', orElse: null, delay: { months: 0 } } as const

/** The parts of a track, one for each set that speaks of it; built from the last, for each knows the next that concerns the same film. */
export function partsOf (place: Place, sets: readonly Enacted[], byRelease: boolean, vocabulary: Vocabulary): Part[] {
  const parts: Part[] = []
  for (const enacted of sets.toReversed()) {
    const next = byRelease ? undefined : parts.at(0)
    const days = { from: dayOf(enacted.from), until: next?.days.from ?? null }
    const part = partOf(place, enacted, days, next, vocabulary)
    if (part !== undefined) parts.unshift(part)
  }
  return parts
}

/** What a set says of a window on the days that it governs; undefined where it has no row for it. */
function partOf ({ id, medium, tier }: Place, enacted: Enacted, days: Span, next: Part | undefined, vocabulary: Vocabulary): Part | undefined {
  const { set, amendments } = enacted
  const stated = statedIn(set, medium, tier)
  if (stated === undefined) return undefined
  const amendment = amendments.get(id) ?? null
  const row = amendment === null ? stated.row : amended(stated.row, amendment)
  const derogated = derogationOf(row, stated, vocabulary)
  const powers = stated.powers.map(power => powerRule(power, stated.derogation, vocabulary))
  return {
    days,
    next,
    says: row.rule,
    act: set.lawOf === undefined ? null : whenBefore(set.lawOf, vocabulary),
    notBefore: row.notBefore === undefined ? null : forAll(row.notBefore.delay, { kind: 'rule', point: row.notBefore }),
    contested: row.contested === undefined ? null : { rule: forAll(row.contested.delay, { kind: 'contested', contested: row.contested }), since: dayOf(row.contested.since) },
    delays: [...ownDelays(row), ...derogated, ...variantsOf(row, vocabulary)],
    powers,
    requests: [...derogated.flatMap(rule => requestOf(rule, row.medium)), ...powers.flatMap(decisionOf)],
    outside: stated.outside.map(outside => outsideRule(outside, vocabulary)),
    closings: stated.closings.map(closing => closingRule(closing, vocabulary)),
    reach: reachOf(stated.closings),
    exclusivity: row.exclusiveUntil === undefined ? null : exclusivityRule(row.exclusiveUntil, vocabulary),
    source: { set, enacted, row, amendment }
  }
}

/** The delays that open a row for every film. A visa was taken on the release at the latest; that counts where there is nothing else. */
function ownDelays ({ opens = [] }: WindowRule): DelayRule[] {
  return opens.map((point, i) => ({
    after: point.after,
    orElse: point.after === 'visa' && i === 0 ? 'theatrical-release' : null,
    delay: point.delay,
    when: ALWAYS,
    criterion: ALWAYS,
    lifted: [],
    strict: [],
    source: { kind: 'rule', point }
  }))
}

type DerogationRule = DelayRule & { readonly source: Extract<DelaySource, { kind: 'derogation' }> }

/** The shorter delay of a derogation: granted, to a film that does not fail its criterion unless a text lifted that. */
function derogationOf ({ medium, derogated }: WindowRule, { derogation, powers }: Stated, vocabulary: Vocabulary): DerogationRule[] {
  if (derogated === undefined || derogation === null) return []
  const lifted = (derogation.lifted ?? []).filter(({ media }) => media.includes(medium))
  return [{
    after: 'theatrical-release',
    orElse: null,
    delay: derogated.delay,
    when: whenOf([derogation.grantedBy], vocabulary),
    criterion: whenOf(derogation.eligible, vocabulary),
    lifted: lifted.map(({ releasedFrom, releasedUntil, notBefore }) => ({
      from: dayOf(releasedFrom), until: dayOf(releasedUntil), notBefore: notBefore === undefined ? null : dayOf(notBefore.on)
    })),
    strict: powers.map(releasedIn),
    source: { kind: 'derogation', derogation, derogated }
  }]
}

function variantsOf ({ variants = [] }: WindowRule, vocabulary: Vocabulary): DelayRule[] {
  return variants.map(variant => ({
    after: 'theatrical-release',
    orElse: null,
    delay: variant.delay,
    when: whenOf(variant.when, vocabulary),
    criterion: ALWAYS,
    lifted: [],
    strict: [],
    source: { kind: 'variant', variant }
  }))
}

function powerRule (source: Power, derogation: Derogation | null, vocabulary: Vocabulary): PowerRule {
  const criterion = whenOf(derogation?.eligible ?? [], vocabulary)
  const floor = source.floor.map(({ after = 'theatrical-release', delay = {}, on, eligible }): Floor =>
    ({ ...on === undefined ? { after, delay } : { on: dayOf(on) }, criterion: eligible === undefined ? ALWAYS : criterion }))
  return { when: whenOf([source.grantedBy], vocabulary), released: releasedIn(source), floor, source }
}

/** The day that the request for a derogation names, for the media that it opens. */
function requestOf (bound: DerogationRule, medium: string): RequestRule[] {
  const { when, criterion, lifted, strict, source: { derogation, derogated } } = bound
  const { decides, request } = derogation
  if (request?.media.includes(medium) !== true) return []
  return [{ ...NAMED, when, criterion, lifted, strict, bound, decides: decides.medium, source: { kind: 'requested', derogation, derogated, request } }]
}

/** The day that the decision of an authority names, where a fact states it. */
function decisionOf (bound: PowerRule): RequestRule[] {
  const { when, source: power } = bound
  return power.decides === undefined ? [] : [{ ...NAMED, when, criterion: ALWAYS, lifted: [], strict: [], bound, decides: power.decides.medium, source: { kind: 'decided', power } }]
}

/** The releases of films over which an authority has a power. */
function releasedIn ({ releasedFrom, releasedUntil }: Power): Span {
  return { from: releasedFrom === undefined ? COVERED.from : dayOf(releasedFrom), until: releasedUntil === undefined ? null : dayOf(releasedUntil) }
}

/** A delay after the release, for every film. */
function forAll (delay: Delay, source: DelaySource): DelayRule {
  return { after: 'theatrical-release', orElse: null, delay, when: ALWAYS, criterion: ALWAYS, lifted: [], strict: [], source }
}

function outsideRule (source: Outside, vocabulary: Vocabulary): OutsideRule {
  return { when: whenOf(source.when, vocabulary), decisive: source.unstated === 'undetermined', source }
}

function closingRule (source: Closing, vocabulary: Vocabulary): ClosingRule {
  return {
    when: whenOf(source.when, vocabulary),
    from: momentOf(source.from),
    until: source.until.map(point => ({ at: momentOf(point), evidence: point.evidence })),
    notBefore: source.notBefore === undefined ? null : momentOf(source.notBefore),
    notAfter: source.notAfter === undefined ? null : momentOf(source.notAfter),
    source
  }
}

/** The delay after the release by which the first of some closings that names one ends. */
function reachOf (closings: readonly Closing[]): Delay | null {
  return closings.flatMap(({ until }) => until).find(({ after }) => after === 'theatrical-release')?.delay ?? null
}

function exclusivityRule ({ unless, against, ...point }: NonNullable<WindowRule['exclusiveUntil']>, vocabulary: Vocabulary): ExclusivityRule {
  return {
    until: point,
    unless: unless === undefined ? null : whenOf(unless, vocabulary),
    against: against === undefined ? null : { media: against.media, when: whenOf(against.when, vocabulary) }
  }
}

/** A bound of a closing; that it is one of both, a lint rule has made sure. */
function momentOf ({ after = 'theatrical-release', delay = {}, onOpeningOf }: Omit<ClosingPoint, 'evidence'>): Moment {
  return onOpeningOf === undefined ? { after, delay } : { opensWith: trackId(onOpeningOf) }
}
