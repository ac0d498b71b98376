// Where a rule book to compare with stands: in a folder, in a file of a published version, or in a revision that git knows.
import { execFileSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { changesOf } from '../../src/answer/laws/changes.js'
import type { Rulebook } from '../../src/law/rulebook.js'
import { rulebookOf, type RuleData } from '../../src/rulebook/book.js'
import { statedData } from '../../src/rulebook/check.js'
import { RulebookError } from '../../src/rulebook/faults/error.js'
import { filesAmong, filesIn, type RuleFiles } from '../../src/rulebook/reading/read.js'
import { releasedData } from '../../src/rulebook/published/released.js'

/** That a rule book cannot be had, and what to do. */
export class NoBase extends Error {}

/**
 * The rule book of a folder, of a file that `npm run rules:release` wrote, or of a git revision. Its meaning is not checked.
 * @throws NoBase
 */
export function baseOf (name: string, root: string): Rulebook {
  const data = dataOf(name, root)
  const book: Rulebook = rulebookOf(data, () => changesOf(data, book.territories))
  return book
}

/** A published rule book; null where its fields are not those of today. */
export function publishedOf (file: string, root: string): Rulebook | null {
  try {
    return baseOf(file, root)
  } catch {
    return null
  }
}

function dataOf (name: string, root: string): RuleData {
  try {
    if (!existsSync(name)) return statedData(filesOfRevision(name, root))
    return statSync(name).isDirectory() ? statedData(filesIn(name)) : releasedData(name)
  } catch (error) {
    if (!(error instanceof RulebookError)) throw error
    const [first] = error.faults
    const left = error.faults.filter(({ detail }) => detail.includes('left to write')).length
    if (left > 0) throw new NoBase(`The rules of ${basename(name)} are unfinished: npm run rules:check lists what is left to write (${left}).`)
    throw new NoBase(`The rules of ${basename(name)} cannot be read by this code, which knows other fields (${error.faults.length} faults; the first: ${first?.file} ${first?.path} ${first?.detail}).\n` +
      'Compare with a later revision; or, for the time before, run rules:diff in a working tree of that time.')
  }
}

/** The rule files of a revision, as git has them: all read by one process. */
function filesOfRevision (revision: string, root: string): RuleFiles {
  const git = (input: string, ...args: string[]) => execFileSync('git', args, { cwd: root, input, stdio: ['pipe', 'pipe', 'ignore'], maxBuffer: 1e8 })
  try {
    const paths = git('', 'ls-tree', '-r', '--name-only', '--end-of-options', revision, '--', 'rules/').toString().trim().split('\n').map(path => path.slice('rules/'.length))
    const contents = contentsIn(git(paths.map(path => `${revision}:rules/${path}\n`).join(''), 'cat-file', '--batch'))
    return filesAmong(new Map(contents.map((content, i) => [paths[i] as string, content])))
  } catch {
    throw new NoBase(`${revision} is neither a folder, nor a file, nor a revision that git knows here. In a shallow clone, git fetch --unshallow brings the others.`)
  }
}

/** The contents of what git was asked for, one after the other: each follows a line that ends with how many bytes it has, and is followed by a line feed. */
function contentsIn (batch: Buffer): Buffer[] {
  const contents: Buffer[] = []
  for (let at = 0; at < batch.length;) {
    const start = batch.indexOf('\n', at) + 1
    const end = start + Number(batch.toString('utf8', at, start).split(' ').at(-1))
    contents.push(batch.subarray(start, end))
    at = end + 1
  }
  return contents
}
