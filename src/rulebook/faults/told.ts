// A fault as it is told to whoever edits the rules: the file, the line, the row and the field, then what to do.
import { join } from 'node:path/posix'
import type { Fault } from '../draft.js'
import { placesIn } from './place.js'

/** Each fault on one line; `sources` are the texts of the files by their paths. */
export function toldOf (faults: readonly Fault[], sources: ReadonlyMap<string, string>): string[] {
  const places = new Map<string, ReturnType<typeof placesIn>>()
  return faults.map(({ file, path, line, detail }) => `${[join('rules', file), ...placed(file, path, line)].join(', ')}: ${detail}`)

  function placed (file: string, path: string, known: number | undefined): string[] {
    if (known !== undefined) return [`line ${known}`]
    const source = sources.get(file)
    if (source === undefined || path === '') return []
    const find = places.get(file) ?? placesIn(source)
    places.set(file, find)
    const { line, row, field } = find(path)
    return [`line ${line}`, row, field].filter(part => part !== '')
  }
}
