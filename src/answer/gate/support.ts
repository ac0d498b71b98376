// What a judgement of the gate rests on: the set in force that day, how well its values are known, and whether it takes anything for granted.
import type { CivilDate } from '../../../schemas/civil-date.js'
import type { Evidence } from '../../../schemas/legal.js'
import { dayOf, type Day } from '../../calendar/day.js'
import { weakestOf } from '../../law/tracks/evidence.js'
import { assumptionsOf } from '../window/assumption.js'
import { groundOf } from '../window/ground.js'
import { partOn, type Judgement } from './judgement.js'
import { disputedOf } from '../window/disputed.js'
import type { Setting } from '../setting.js'
import { evidenceOf, lastRegime, type Answered, type Unreleased } from '../window/window.js'

/** How well the values are known on which a judgement rests; null where it rests on none. */
export function evidenceFor (judgement: Judgement, { track }: Answered | Unreleased, { tracks }: Setting): Evidence | null {
  switch (judgement.why) {
    case 'open': {
      const { film, outcome } = judgement
      return evidenceOf(track, film, outcome, groundOf(outcome.opening.by, outcome.opening.part, film), tracks.law.byRelease)
    }
    case 'held':
    case 'signed':
    case 'custom': return groundOf(judgement.due.by, judgement.part, judgement.film).evidence
    case 'closed': return weakestOf([judgement.by.source.from.evidence, judgement.gap.end.evidence])
    case 'outside': return judgement.outcome.by.source.evidence
    default: return null
  }
}

/** Whether a judgement rests on rules that give a day. */
export function isDated ({ why }: Judgement): boolean {
  return why === 'open' || why === 'held' || why === 'closed' || why === 'open-by-then'
}

/** Whether a judgement of a day takes for granted what may turn out otherwise: that a term is renewed, a tier kept, a criterion lifted. */
export function isAssumed (judgement: Judgement, { track }: Answered | Unreleased, on: Day, { tracks, law: { territory } }: Setting): boolean {
  const regime = lastRegime(territory.regimes, tracks)
  switch (judgement.why) {
    case 'open': {
      const { film, outcome } = judgement
      const { lifted } = groundOf(outcome.opening.by, outcome.opening.part, film)
      return assumptionsOf(track, film, outcome, disputedOf(track, film, tracks, outcome), lifted, regime).some(({ since }) => since <= on)
    }
    case 'held':
    case 'closed': return judgement.part.source.row.nature === 'extended-agreement' && regime?.lastDay != null && on > dayOf(regime.lastDay)
    default: return false
  }
}

/** The sets of an answer: the one in force on the day, and the one that opens the window. */
export function setsFor (answered: Answered | Unreleased, on: Day): CivilDate[] {
  if (answered.kind === 'unreleased') return []
  const { track, film, outcome } = answered
  const ofDay = partOn(track, film, on)
  const opening = outcome.kind === 'dated' || outcome.kind === 'undetermined' ? outcome.opening : null
  return [ofDay === undefined || on < ofDay.days.from ? null : ofDay, opening === null ? null : opening.part].flatMap(part => part?.source.set.id ?? [])
}
