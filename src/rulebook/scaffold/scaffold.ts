// What a scaffold is: files with all that can be written by rote, and a mark wherever somebody has to say something.
import { parseDocument } from 'yaml'
import type { Hint } from '../reading/hints.js'
import { LEFT } from '../reading/unfinished.js'

/** The rule files by their paths, as they stand. */
export type Texts = ReadonlyMap<string, string>

/** What a scaffold writes, by path; and what is to be done next, in words. */
export interface Scaffold {
  readonly files: Texts
  readonly next: readonly string[]
}

/** That a scaffold cannot be made, and why. */
export class NoScaffold extends Error {}

/** A text that is left to write; the hint says what belongs there. */
export function left (hint: Hint): string {
  return `"${LEFT}: ${hint}"`
}

/** A text in both languages that is left to write. */
export function bothLeft (hint: Hint): string {
  return `{ fr: ${left(hint)}, en: ${left(hint)} }`
}

/** The row of a window of which nobody has looked anything up: that contract decides would be law, and nobody said so. */
export function unknownRow (medium: string, tiers: readonly string[] = []): string[] {
  return [
    `- medium: ${medium}`,
    ...tiers.length === 0 ? [] : [`  tiers: [${tiers.join(', ')}]`],
    '  rule: unmodelled',
    '  legalBasis: []',
    '  note: { fr: "Ce qui y valait n\'a pas été recherché.", en: "What held for it was not looked up." }'
  ]
}

/** The territory of a question that names none, as its folder is called. */
export function defaultFolder (texts: Texts): string {
  return String(parseDocument(textIn(texts, 'rulebook.yaml')).get('defaultTerritory')).toLowerCase()
}

/** The file of a rule set, by its path. */
export const SET_FILE = /^[a-z]{2}\/\d{4}-\d{2}-\d{2}\.yaml$/

/** A file that has to stand. */
export function textIn (texts: Texts, file: string): string {
  const text = texts.get(file)
  if (text === undefined) throw new NoScaffold(`There is no file ${file}.`)
  return text
}

/** Holds an argument against the shape of an id. */
export function idIn (argument: string | undefined, what: string): string {
  if (argument !== undefined && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(argument)) return argument
  throw new NoScaffold(`Name ${what}: lower-case words and numbers joined by hyphens.`)
}
