// What a window takes for granted: then its date is provisional.
import type { LegalBasis } from '../../../schemas/legal.js'
import type { Regime } from '../../../schemas/territory.js'
import type { Bilingual } from '../../../schemas/text.js'
import { dayOf, shift, type Day } from '../../calendar/day.js'
import { firstOpenOn, type Dated } from '../../decide/outcome.js'
import type { Film } from '../../law/facts/film.js'
import { holdingOn, type HeldTrack } from '../../service/held.js'
import type { Lifted } from './ground.js'
import type { DisputedWindow } from './disputed.js'

/** What is taken for granted: in the words of the rule book, or that a service renews an agreement that ended; and the texts that it is about. */
export interface Assumption {
  readonly text: Bilingual | { readonly renewedFrom: Day }
  /** The first day that rests on it. */
  readonly since: Day
  readonly legalBasis: readonly LegalBasis[]
}

/**
 * That a text lifted a criterion, that a delay which is contested holds, that a regime is renewed past its last day, that a service holds a tier of which
 * sources disagree where they give the window another day (`disputed`), or past the end of the agreement that earned it. `lifted` is the text, where the window rests on one; `regime` that of the last set known.
 */
export function assumptionsOf (track: HeldTrack, film: Film, outcome: Dated, disputed: readonly DisputedWindow[], lifted: Lifted | null, regime: Regime | null): Assumption[] {
  return [...ofLaw(outcome, lifted, regime), ...ofService(track, film, outcome, disputed)]
}

function ofLaw ({ opening: { on, part, by }, spans }: Dated, lifted: Lifted | null, regime: Regime | null): Assumption[] {
  if (lifted !== null) return [{ text: lifted.reason, since: on, legalBasis: lifted.legalBasis }]
  const { contested } = part.source.row
  if (contested !== undefined && isPlain(by)) return [{ text: contested.note, since: on, legalBasis: contested.legalBasis }]
  const { lastDay = null, assumption, extendedBy = [] } = regime ?? {}
  if (lastDay === null || assumption === undefined || part.source.row.nature !== 'extended-agreement') return []
  const last = dayOf(lastDay)
  const passes = spans.some(({ from, until }) => from > last || (until !== null && until > last))
  return passes ? [{ text: assumption, since: shift(last, 1), legalBasis: extendedBy.map(text => ({ text, article: null })) }] : []
}

/** Whether a rule is the delay that a row has for every film. */
function isPlain (by: Dated['opening']['by']): boolean {
  return 'delay' in by && by.source.kind === 'rule'
}

function ofService (track: HeldTrack, film: Film, outcome: Dated, disputed: readonly DisputedWindow[]): Assumption[] {
  // It is the opening that rests on the tier: what is open stays open.
  const on = firstOpenOn(outcome)
  const renewedFrom = holdingOn(track, on, film)?.renewedFrom ?? null
  return [
    ...disputed.map(({ track: { note, since } }) => ({ text: note, since, legalBasis: [] })),
    ...renewedFrom !== null && on >= renewedFrom ? [{ text: { renewedFrom }, since: renewedFrom, legalBasis: [] }] : []
  ]
}
