// What a window takes for granted: then its date is provisional.
import type { LegalBasis } from '../../schemas/legal.js'
import type { Bilingual } from '../../schemas/text.js'
import { holdingOn, type Holding } from './holding.js'
import { en } from './language/en.js'
import { fr } from './language/fr.js'
import type { Opening } from './opening.js'
import type { Outcome } from './outcome.js'
import type { Timeline, Track } from './timeline.js'

/** What is taken for granted, and the texts that it is about. */
export interface Assumption {
  readonly text: Bilingual
  readonly legalBasis: readonly LegalBasis[]
}

/**
 * That a text lifted a criterion, that a regime is renewed past its last day, that a service holds a tier on a day on which
 * sources disagree, or past the end of the agreement that earned it.
 */
export function assumptionsOf (track: Track, opening: Opening, outcome: Outcome, timeline: Timeline): Assumption[] {
  return [...ofLaw(opening, outcome, timeline), ...ofService(track, outcome)]
}

function ofLaw ({ cell, ground }: Opening, { intervals }: Outcome, { lastRegime }: Timeline): Assumption[] {
  if (ground.lifted !== null) return [{ text: ground.lifted.reason, legalBasis: ground.lifted.legalBasis }]
  const { lastDay = null, assumption, extendedBy = [] } = lastRegime ?? {}
  if (lastDay === null || assumption === undefined || cell.row.nature !== 'extended-agreement') return []
  const passes = intervals.some(({ from, until }) => from > lastDay || (until !== null && until > lastDay))
  return passes ? [{ text: assumption, legalBasis: extendedBy.map(text => ({ text, article: null })) }] : []
}

/** Where no service is asked about, nothing is assumed of one. */
const NOBODY: Pick<Holding, 'service' | 'disputed' | 'renewedFrom'> = { service: '', disputed: undefined, renewedFrom: null }

function ofService (track: Track, outcome: Outcome): Assumption[] {
  // It is the opening that rests on the tier: what is open stays open.
  return outcome.intervals.slice(0, 1).flatMap(({ from: on }) => {
    const { service, disputed, renewedFrom: end } = holdingOn(track, on) ?? NOBODY
    return [
      ...disputed !== undefined && disputed.from <= on && on < disputed.until ? [disputed.note] : [],
      ...end !== null && on >= end ? [{ en: en.agreementRenewed(service, en.date(end)), fr: fr.agreementRenewed(service, fr.date(end)) }] : []
    ]
  }).map(text => ({ text, legalBasis: [] }))
}
