// The eras of windows as a table: one row per era.
import type { Delay } from '../../../../schemas/delay.js'
import type { EraDay, Eras, EraShown } from '../../../../schemas/eras.js'
import { ERA_COLUMNS, type EraColumn } from '../../../../schemas/table.js'
import type { Language } from '../../../../schemas/text.js'
import { textsOf } from '../cited.js'
import { headerOf, inOneCell, rowsOf, styleOf, type Row, type TableAsked } from './csv.js'

/** The table of an answer. */
export function erasCsv (answer: Eras, language: Language, asked: TableAsked<EraColumn>): string {
  const style = styleOf(ERA_COLUMNS, asked, language)
  return headerOf(style) + rowsOf(style, answer.windows.flatMap(window => window.eras.map(era => rowOf(answer, window, era))))
}

function rowOf (answer: Eras, { medium, tier, label }: Eras['windows'][number], era: EraShown): Row<EraColumn> {
  const { territory, service, knownOn, rulebook } = answer
  return {
    ...era,
    territory,
    service: service ?? null,
    medium,
    tier: era.tier ?? tier,
    label,
    opens: dayText(era.opens),
    closings: era.closings.map(({ from, until }) => `${dayText(from)}/${dayText(until)}`).join(' '),
    exclusiveUntil: dayText(era.exclusiveUntil),
    contractualUntil: dayText(era.contractualUntil),
    earliestPossible: dayText(era.earliestPossible),
    latestPossible: dayText(era.latestPossible),
    delay: era.delay === null ? null : duration(era.delay),
    legalBasis: inOneCell(textsOf(answer, era).map(({ title }) => title)),
    missingFacts: era.missingFacts.join(' '),
    knownOn,
    rulebook: rulebook.version
  }
}

/** A day of the law as ISO 8601 writes it; or the durations after the release, one after the other. */
export function dayText (day: EraDay | null): string | null {
  if (day === null) return null
  if (day.on !== null) return day.on
  const after = day.after ?? []
  return after.length === 0 ? 'P0D' : after.map(duration).join('+')
}

/**
 * A delay as ISO 8601-2 writes a duration: its parts may be negative.
 * @example duration({ months: 4, days: -28 }) // 'P4M-28D'
 */
export function duration ({ months = 0, weeks = 0, days = 0 }: Delay): string {
  const all = days + 7 * weeks
  return `P${months === 0 ? '' : `${months}M`}${all === 0 && months !== 0 ? '' : `${all}D`}`
}
