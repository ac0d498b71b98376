// What a rule rests on: its delay, texts and evidence, as an answer states them.
import type { Delay } from '../../../schemas/delay.js'
import type { Evidence, LegalBasis, Nature } from '../../../schemas/legal.js'
import type { Anchor, Derogation } from '../../../schemas/rule-set.js'
import type { Bilingual } from '../../../schemas/text.js'
import { dayOf } from '../../calendar/day.js'
import { isIn } from '../../calendar/span.js'
import { actPresumed } from '../../decide/concerning.js'
import type { Dated, Opening } from '../../decide/outcome.js'
import { eachOnce } from '../../law/once/each-once.js'
import { evidenceOf, weakestOf } from '../../law/tracks/evidence.js'
import type { Film } from '../../law/facts/film.js'
import { verdictOf, type Verdict, type When } from '../../law/facts/tests.js'
import type { DelayRule, DelaySource, OutsideRule, Part, Track } from '../../law/tracks/track.js'

/** A text that lifted the criterion of a derogation case by case. */
export type Lifted = NonNullable<Derogation['lifted']>[number]

/** Why a window opens on its day. */
export interface Ground {
  readonly kind: DelaySource['kind'] | 'outside'
  readonly delay: Delay
  readonly anchor: Anchor
  readonly evidence: Evidence
  readonly legalBasis: readonly LegalBasis[]
  readonly reason: Bilingual | null
  /** The text that lifted the criterion of a derogation, where the film fails it. */
  readonly lifted: Lifted | null
  /** Of a derogation, whether the admissions stated meet its criterion; null: they are not stated, or it is none. */
  readonly eligible: boolean | null
}

const NO_DELAY: Delay = { months: 0 }
const ELIGIBLE: Readonly<Record<Verdict, boolean | null>> = { yes: true, no: false, open: null }

/** What a rule of a part rests on for a film. */
export function groundOf (by: DelayRule | OutsideRule, { source: { row } }: Part, film: Film): Ground {
  if (!('delay' in by)) {
    const { evidence, legalBasis, reason } = by.source
    return { kind: 'outside', delay: NO_DELAY, anchor: 'theatrical-release', evidence, legalBasis, reason, lifted: null, eligible: null }
  }
  const { delay, after, source } = by
  const plain = { kind: source.kind, delay, anchor: after, evidence: evidenceOf(source), legalBasis: row.legalBasis, reason: null, lifted: null, eligible: null }
  switch (source.kind) {
    case 'rule': return { ...plain, reason: source.point.note ?? null }
    case 'contested': return { ...plain, legalBasis: source.contested.legalBasis, reason: source.contested.note }
    case 'variant': return { ...plain, reason: source.variant.reason }
    case 'decided': return { ...plain, legalBasis: eachOnce([...row.legalBasis, ...source.power.legalBasis]), reason: source.power.reason }
    case 'derogation':
    case 'requested': {
      const { derogation, derogated } = source
      const lifted = liftedIn(by, row.medium, film)
      return {
        ...plain,
        evidence: weakestOf([plain.evidence, ...lifted?.notBefore === undefined ? [] : [lifted.notBefore.evidence]]),
        legalBasis: eachOnce([...row.legalBasis, ...derogated.legalBasis, ...'request' in source ? source.request.legalBasis : [], ...lifted?.legalBasis ?? []]),
        reason: lifted?.reason ?? derogation.criterion,
        lifted,
        eligible: ELIGIBLE[verdictOf(by.criterion, film)]
      }
    }
  }
}

/** The text that lifted the criterion of a derogation that a film is not known to meet, or fails; null where none had to. */
export function liftedIn (by: DelayRule | OutsideRule, medium: string, film: Film): Lifted | null {
  if (!('delay' in by) || !('derogation' in by.source)) return null
  const lifted = liftedFor(by.source.derogation, by.criterion, medium, film)
  const { derogation: named } = film.days
  // A request that names an earlier day than the text allows can only be that of a film which meets the criterion.
  return lifted?.notBefore !== undefined && by.source.kind === 'requested' && named !== null && named < dayOf(lifted.notBefore.on) ? null : lifted
}

/** The text that lifted a criterion for a release, where there is one that the film needs: one that bounds the day, as long as it is not known to meet it. */
export function liftedFor ({ lifted = [] }: Derogation, criterion: When, medium: string, film: Film): Lifted | null {
  const { days } = film
  const meets = verdictOf(criterion, film)
  return lifted.find(({ releasedFrom, releasedUntil, media, notBefore }) =>
    isIn({ from: dayOf(releasedFrom), until: dayOf(releasedUntil) }, days['theatrical-release']) && media.includes(medium) &&
    (meets === 'no' || (meets === 'open' && notBefore !== undefined))) ?? null
}

/**
 * Whether an opening rests on the first day of its set: that day opens the window, or, where the law of the release governs,
 * it puts the film under the set. The day of an adoption is the caller's own, and what is custom begins on no day.
 */
export function restsOnFirstDay ({ part, due, on }: Opening, byRelease: boolean): boolean {
  const { set, amendment, row } = part.source
  if (byRelease) return amendment === null && row.nature !== 'practice'
  return due < on && part.days.from === on && part.days.from === dayOf(set.id)
}

/** Whether it is a delay adopted for the question that opens a window: it stands in no set. */
export function isAdopted ({ part, by }: Opening): boolean {
  return part.source.amendment !== null && 'delay' in by
}

/** Whether an opening rests on the release for want of the fact that tells under which act the film is. */
export function restsOnRelease (track: Track, { part }: Opening, film: Film): boolean {
  return part.source.row.nature !== 'practice' && actPresumed(track, part, film) !== null
}

/** The delay at the end of which a window opens: that of its rule, or that which ends the closing that put the opening off, where one does. */
export function lastDelay ({ opening: { by }, putOff }: Dated): Pick<Ground, 'delay' | 'anchor'> {
  const end = putOff === null || putOff.isCut ? null : putOff.end.at
  if (end !== null && 'delay' in end) return { delay: end.delay, anchor: end.after }
  return 'delay' in by ? { delay: by.delay, anchor: by.after } : { delay: NO_DELAY, anchor: 'theatrical-release' }
}

/** Whom the rule of a part binds; what no text says is custom. */
export function natureOf ({ source: { row } }: Part): Nature {
  return row.nature ?? 'practice'
}
