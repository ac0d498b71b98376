// What a set states of the law, judged alike wherever it stands: in rows, closings, works left outside, powers, the derogation.
import type { Delay } from '../../../../schemas/delay.js'
import type { Evidence, LegalBasis } from '../../../../schemas/legal.js'
import type { Closing, Derogation, Power, RuleSet } from '../../../../schemas/rule-set.js'
import type { Doubt, Filed } from '../../draft.js'
import { delaysIn } from './delays.js'
import { doubtAt, rowsIn, type Placed, type PlacedRow } from './rows.js'

/** A thing stated: a delay, how well something is known, or both. */
export interface Stated {
  /** The row, or what stands like one. */
  readonly of: Placed
  /** What it is: the same thing is called the same in every set. */
  readonly what: string
  /** Where it stands in that; empty where it is all of it. */
  readonly path: string
  readonly delay?: Delay
  readonly evidence?: Evidence
  readonly legalBasis: readonly LegalBasis[]
}

/** Everything that a set states. */
export function statedIn (set: Filed<RuleSet>): Stated[] {
  return [...rowsIn(set).flatMap(statedByRow), ...statedBesideRows(set)]
}

/** What a row states. */
export function statedByRow (row: PlacedRow): Stated[] {
  return delaysIn(row.content).map(one => ({ of: row, ...one }))
}

/** What a set states beside its rows. */
export function statedBesideRows ({ file, content: { closings, outside, powers = [], derogation, lawOf } }: Filed<RuleSet>): Stated[] {
  const at = (path: string, name: string, stated: ReadonlyArray<Omit<Stated, 'of'>>) => stated.map(one => ({ of: { file, path, name }, ...one }))
  return [
    ...lawOf === undefined ? [] : at('lawOf', 'lawOf', [{ what: 'lawOf', path: '', evidence: lawOf.evidence, legalBasis: lawOf.legalBasis }]),
    ...derogation === null ? [] : at('derogation', 'derogation', ofDerogation(derogation)),
    ...powers.flatMap((one, i) => at(`powers.${i}`, one.id, ofPower(one))),
    ...outside.flatMap(({ id, evidence, legalBasis }, i) => at(`outside.${i}`, id, [{ what: `outside ${id}`, path: '', evidence, legalBasis }])),
    ...closings.flatMap((one, i) => at(`closings.${i}`, one.id, ofClosing(one)))
  ]
}

/** What is doubted of a thing stated, at one of its fields. */
export function doubtOf ({ of, path }: Stated, field: 'delay' | 'evidence', detail: string): Doubt {
  return doubtAt(of, path === '' ? field : `${path}.${field}`, detail)
}

type Inside = Omit<Stated, 'of'>

function ofClosing ({ id, from, until, notBefore, notAfter, legalBasis }: Closing): Inside[] {
  const bounds = [['from', 'from', from], ...until.map((one, i) => ['until', `until.${i}`, one] as const), ['notBefore', 'notBefore', notBefore], ['notAfter', 'notAfter', notAfter]] as const
  return bounds.flatMap(([name, path, bound]): Inside[] => bound === undefined ? [] : [{ ...bound, what: `closing ${id}, ${name} after ${bound.after}`, path, legalBasis }])
}

function ofPower ({ id, floor, evidence, legalBasis }: Power): Inside[] {
  return [
    { what: `power ${id}`, path: '', evidence, legalBasis },
    ...floor.flatMap(({ after, delay }, i) => delay === undefined ? [] : [{ what: `power ${id} after ${after}`, path: `floor.${i}`, delay, legalBasis }])
  ]
}

function ofDerogation ({ evidence, legalBasis, request, lifted = [] }: Derogation): Inside[] {
  return [
    { what: 'derogation', path: '', evidence, legalBasis },
    ...request === undefined ? [] : [{ what: 'request', path: 'request', evidence: request.evidence, legalBasis: request.legalBasis }],
    ...lifted.flatMap(({ notBefore, legalBasis }, i) => notBefore === undefined ? [] : [{ what: `lifted ${i}`, path: `lifted.${i}.notBefore`, evidence: notBefore.evidence, legalBasis }])
  ]
}
