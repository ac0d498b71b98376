import type { Announcement, Dated } from '../../../../schemas/dated.js'
import { boundsOf } from '../../../calendar/dated.js'
import { firstDayOf, lastDayOf } from '../../../calendar/partial-date.js'
import { carriersIn, namedIn, offersIn, type Placed } from '../../dates.js'
import type { Draft, LintRule } from '../../draft.js'

/** What is announced is said before it comes, and for a day to come. */
export const announcements: LintRule = {
  name: 'announcements',
  description: 'Nothing is announced after it happened, nor for a day before it is said.',
  * check (draft) {
    for (const { file, path, value: { announced, effective } } of promisesIn(draft)) {
      const happened = effective === undefined ? null : boundsOf(effective).notAfter
      for (const [i, { on, for: promised }] of announced.entries()) {
        if (on === undefined) continue
        const said = firstDayOf(on)
        if (happened !== null && said > happened) yield { file, path: `${path}.announced.${i}`, detail: `is said on ${on}, after it happened (${happened} at the latest)` }
        if (promised !== undefined && said > lastDayOf(promised)) yield { file, path: `${path}.announced.${i}`, detail: `is said on ${on} for ${promised}, which is before` }
      }
    }
  }
}

interface Promised {
  readonly announced: readonly Announcement[]
  readonly effective: Dated | undefined
}

/** Whatever was announced, with what came of it. */
function * promisesIn (draft: Draft): Iterable<Placed<Promised>> {
  for (const { file, path, value } of namedIn(draft)) {
    for (const [i, { announced = [], since: effective }] of value.names.entries()) yield { file, path: `${path}.names.${i}`, value: { announced, effective } }
  }
  for (const { file, path, value } of offersIn(draft)) {
    for (const moment of ['launch', 'end'] as const) {
      const { announced = [], effective } = value[moment] ?? {}
      yield { file, path: `${path}.${moment}`, value: { announced, effective } }
    }
  }
  for (const { file, path, value } of carriersIn(draft)) {
    for (const [i, { announced = [], effective }] of value.carries.entries()) yield { file, path: `${path}.carries.${i}`, value: { announced, effective } }
  }
}
