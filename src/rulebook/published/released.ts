// The rule book of the last version published, kept beside the rules: one file, so that a change is held against it wherever the rules are.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { RuleData } from '../book.js'
import { statedData } from '../check.js'
import { RulebookError } from '../faults/error.js'
import { heldAgainst, type ReadDocument } from '../reading/document.js'
import { filesAmong, filesIn, readRules } from '../reading/read.js'
import type { MovedBy } from './moved.js'
import { byNumber } from './versions.js'

/** A published rule book: what each of its files says, by its path. */
export interface Released {
  readonly version: string
  readonly digest: string
  /** What it moved, and the versions before it. */
  readonly moved: MovedBy
  readonly files: Readonly<Record<string, unknown>>
}

/** The folder of published rule books, under that of the rules. */
export const RELEASED = 'released'

/** The rule book of a folder, to be published. */
export function releasedOf (root: string, { version, digest }: Pick<RuleData, 'version' | 'digest'>, moved: MovedBy): Released {
  const { sources } = readRules(filesIn(root))
  return { version, digest, moved, files: Object.fromEntries([...sources].sort().map(([file, text]) => [file, parse(text)])) }
}

/** A published rule book as it is kept: a line for each file. */
export function releasedText ({ version, digest, moved, files }: Released): string {
  const lines = Object.entries(files).map(([file, content]) => `${JSON.stringify(file)}:${JSON.stringify(content)}`)
  return `{"version":${JSON.stringify(version)},"digest":${JSON.stringify(digest)},\n"moved":${JSON.stringify(moved)},\n"files":{\n${lines.join(',\n')}\n}}\n`
}

/** The file of the last version published, under the folder of the rules; null where none was. */
export function lastReleased (root: string): string | null {
  const last = namesIn(join(root, RELEASED)).flatMap(name => name.endsWith('.json') ? [name.slice(0, -'.json'.length)] : []).sort(byNumber).at(-1)
  return last === undefined ? null : join(root, RELEASED, `${last}.json`)
}

function namesIn (folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/**
 * What a published rule book says.
 * @throws RulebookError where the file is none, or the fields of the rule files changed since
 */
export function releasedData (file: string): RuleData {
  const { digest, files } = releasedIn(file)
  return { ...statedData(filesAmong(new Map(Object.entries(files).map(([file, content]) => [file, Buffer.from(JSON.stringify(content))]))), readJson), digest }
}

/**
 * What a published version moved, and the versions before it.
 * @throws RulebookError where the file is none
 */
export function releasedMoves (file: string): MovedBy {
  return releasedIn(file).moved
}

function releasedIn (file: string): Released {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Released
  } catch {
    throw new RulebookError([{ file, path: '', detail: 'is no published rule book: npm run rules:release writes one' }])
  }
}

const readJson: ReadDocument = (text, schema) => heldAgainst(schema, JSON.parse(text))
