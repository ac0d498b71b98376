// A rule book with any number of sets: those of France over and over, on days evenly spread, each with other delays than its neighbour.
import { readFileSync, writeFileSync } from 'node:fs'
import type { CivilDate } from '../schemas/civil-date.js'
import type { RuleSet } from '../schemas/rule-set.js'
import { dayOf, isoOf, shift } from '../src/calendar/day.js'
import { sealOf, type BuiltFile, type BuiltRulebook } from '../src/rulebook/load.js'

const [FIRST, LAST] = [dayOf('1983-01-07' as CivilDate), dayOf('2025-02-10' as CivilDate)]

/** Writes such a rule book beside the one that the build wrote, from which it is made. */
export function writeMadeUpLaw (from: string, to: string, count: number): void {
  const { rulebook: shipped } = JSON.parse(readFileSync(from, 'utf8')) as BuiltFile // The build wrote it.
  const france = shipped.territories.find(({ territory }) => territory.id === shipped.defaultTerritory)
  if (france === undefined) throw new Error('the rule book has no default territory')
  const sets = Array.from({ length: count }, (_, i) => madeUp(france.sets, isoOf(shift(FIRST, Math.floor(i * (LAST - FIRST) / count))), i % 3))
  const rulebook: BuiltRulebook = { ...shipped, changelog: [], changes: [], territories: [{ ...france, sets, proposals: [], cases: [] }] }
  writeFileSync(to, JSON.stringify({ seal: sealOf(rulebook), rulebook } satisfies BuiltFile))
}

/** The set of the law in force on a day, as of that day, with its delays so many months longer. */
function madeUp (sets: readonly RuleSet[], day: CivilDate, months: number): RuleSet {
  const set = sets.findLast(({ id }) => id <= day)
  if (set === undefined) throw new Error(`no set is in force on ${day}`)
  return {
    ...set,
    id: day,
    publication: { ...set.publication, on: day },
    windows: set.windows.map(row => row.rule !== 'delay' || row.medium === 'theatrical' ? row : {
      ...row, opens: row.opens?.map(point => ({ ...point, delay: { ...point.delay, months: (point.delay.months ?? 0) + months } }))
    })
  } as RuleSet // Its shape is that of the set it was made from.
}
