// A fault as it is told to whoever edits the rules: the file, the line, the row and the field, then what to do.
import { join } from 'node:path/posix'
import type { Fault } from '../draft.js'
import { placesIn, type Place } from './place.js'

/** Each fault on one line; `sources` are the texts of the files by their paths. */
export function toldOf (faults: readonly Fault[], sources: ReadonlyMap<string, string>): string[] {
  const places = new Map<string, ReturnType<typeof placesIn>>()
  return faults.map(({ file, path, line, also = [], detail }) => {
    const place = line === undefined ? placed(file, path).flatMap(one => [`line ${one.line}`, one.row, one.field]) : [`line ${line}`]
    return `${[join('rules', file), ...place.filter(part => part !== '')].join(', ')}${othersTold(also.flatMap(other => placed(file, other)))}: ${detail}`
  })

  function placed (file: string, path: string): Place[] {
    const source = sources.get(file)
    if (source === undefined || path === '') return []
    const find = places.get(file) ?? placesIn(source)
    places.set(file, find)
    return [find(path)]
  }
}

/** The further places of a fault, the lines of each row together. */
function othersTold (others: readonly Place[]): string {
  const rows = new Map<string, Set<number>>()
  for (const { row, line } of others) rows.set(row, (rows.get(row) ?? new Set()).add(line))
  const told = [...rows].map(([row, lines]) => `line${lines.size === 1 ? '' : 's'} ${[...lines].join(' and ')}, ${row}`)
  return told.length === 0 ? '' : ` (and ${told.join('; ')})`
}
