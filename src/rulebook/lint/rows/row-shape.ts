import type { Fault, LintRule } from '../../draft.js'
import type { WindowRule } from '../../../../schemas/rule-set.js'

/** A row says what its rule needs, and no more. */
export const rowShape: LintRule = {
  name: 'row-shape',
  description: 'A delay has its days and its nature; a row without a delay has neither; a value that is not known says why.',
  * check ({ territories }) {
    for (const { file, content } of territories.flatMap(({ sets }) => sets)) {
      for (const [i, row] of content.windows.entries()) {
        for (const detail of row.rule === 'delay' ? delayFaults(row) : silentFaults(row)) yield { file, path: `windows.${i}`, detail } satisfies Fault
      }
    }
  }
}

function * delayFaults ({ opens = [], nature, legalBasis, notBefore }: WindowRule): Iterable<string> {
  if (notBefore !== undefined) yield 'has a delay, so notBefore must go: it is for a value that is not known'
  if (opens.length === 0) yield 'has a delay, so it needs opens: the days from which the earliest is taken'
  if (nature === undefined) yield 'has a delay, so it needs its nature'
  if (legalBasis.length === 0 && nature !== 'practice') yield 'binds somebody, so it needs a legalBasis; only practice may have none'
  if (opens.length > 1 && opens[0]?.after !== 'theatrical-release') yield 'has several days: the first must run from the theatrical release, which is always known'
  if (opens.some(({ after }) => after !== 'theatrical-release' && after !== 'visa')) yield 'opens after an event that is known only once the film is exploited'
}

function * silentFaults (row: WindowRule): Iterable<string> {
  for (const field of ['opens', 'nature', 'derogated', 'variants', 'contested', 'exclusiveUntil', 'floor'] as const) {
    if (row[field] !== undefined) yield `has no delay (rule: ${row.rule}), so ${field} must go`
  }
  if (row.rule === 'contract' && row.notBefore !== undefined) yield 'is left to contract, so notBefore must go'
  if (row.rule === 'unmodelled' && row.note === undefined) yield 'is unmodelled, so it needs a note that says what is not known'
}
