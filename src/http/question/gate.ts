// From a request to a question of the gate: who is to exploit the film, and on which day or days.
import type { CivilDate } from '../../../schemas/civil-date.js'
import type { Question } from '../../../schemas/question.js'
import type { Language } from '../../../schemas/text.js'
import { assertCovered } from '../../answer/consistency.js'
import type { Period } from '../../view/check.js'
import { HttpProblem } from '../problems/errors.js'
import { questionOf, type Asked } from './question.js'

/** What a request asks of the gate. */
export interface GateAsked extends Asked {
  readonly from?: CivilDate
  readonly to?: CivilDate
}

/** A question of the gate with its defaults: of one day, or (with a period) from its first day on. */
export interface GateQuestion {
  readonly question: Question
  readonly period: Period | null
}

/**
 * The question of the gate that a request asks.
 * @throws HttpProblem `invalid-request` where nobody is to exploit the film, and what `periodOf` throws
 */
export function gateQuestionOf ({ from, to, ...asked }: GateAsked, language: Language, today: CivilDate, defaultTerritory: string): GateQuestion {
  if (asked.medium === undefined && asked.service === undefined) throw new HttpProblem('invalid-request', { fr: 'medium est obligatoire, ou service.', en: 'medium is required, or service.' }, 'medium')
  const period = periodOf({ on: asked.on, from, to })
  return { question: questionOf(period === null ? asked : { ...asked, on: period.from }, language, today, defaultTerritory), period }
}

/**
 * The licence period asked for; null: one day is.
 * @throws HttpProblem `wrong-pair`; Refusal `date-out-of-coverage`
 */
function periodOf ({ on, from, to }: Readonly<Record<'on' | 'from' | 'to', CivilDate | undefined>>): Period | null {
  if (from === undefined && to === undefined) return null
  if (on !== undefined) {
    throw new HttpProblem('wrong-pair', {
      fr: "Un jour (on) et une période (from, to) sont demandés : indiquez l'un ou l'autre.",
      en: 'A day (on) and a period (from, to) are asked for: state the one or the other.'
    }, 'on')
  }
  if (from === undefined) {
    throw new HttpProblem('wrong-pair', {
      fr: 'Le dernier jour (to) finit une période : indiquez aussi le premier (from).',
      en: 'The last day (to) ends a period: state the first too (from).'
    }, 'to')
  }
  if (to === undefined) {
    throw new HttpProblem('wrong-pair', {
      fr: 'Le premier jour (from) commence une période : indiquez aussi le dernier (to).',
      en: 'The first day (from) begins a period: state the last too (to).'
    }, 'from')
  }
  assertCovered('from', from)
  assertCovered('to', to)
  if (to < from) {
    throw new HttpProblem('wrong-pair', {
      fr: `Le dernier jour de la période (to, ${to}) précède le premier (from, ${from}).`,
      en: `The last day of the period (to, ${to}) comes before the first (from, ${from}).`
    }, 'to')
  }
  return { from, to }
}
