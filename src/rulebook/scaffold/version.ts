// The version of the data in the making: its number, and its entry in the changelog, which whatever is added before it is published joins.
import { parse } from 'yaml'
import { RELEASED } from '../published/released.js'
import { byNumber } from '../published/versions.js'
import { LEFT } from '../reading/unfinished.js'
import { withFirstItem, withItem, withValue } from './place.js'
import { bothLeft, NoScaffold, textIn, type Texts } from './scaffold.js'

/**
 * The files of the version in the making with the changes that it records: of the one that is open, or of the next minor one.
 * @throws NoScaffold
 */
export function recorded (texts: Texts, changes: readonly string[]): Array<readonly [file: string, text: string]> {
  const [rulebook, changelog] = [textIn(texts, 'rulebook.yaml'), textIn(texts, 'changelog.yaml')]
  const [, current] = /^version: (\d+\.\d+\.\d+)/m.exec(rulebook) ?? []
  if (current === undefined) throw new NoScaffold('rulebook.yaml has no version of three numbers.')
  const last = lastPublished(texts)
  const isOpened = isOpen(changelog, last)
  const version = isOpened ? [current, ...last === undefined ? [] : [nextMinor(last)]].sort(byNumber).at(-1) as string : nextMinor(current)
  return [
    ['rulebook.yaml', withValue(rulebook, ['version'], version)],
    ['changelog.yaml', isOpened ? withValue(withItem(changelog, ['versions', 0, 'changes'], changes), ['versions', 0, 'version'], version) : withFirstItem(changelog, ['versions'], entryOf(version, changes))]
  ]
}

/** A change that adds something to ask for. */
export function addition (territory: string | null, what: string): string[] {
  return ['- kind: addition', `  territory: ${String(territory)}`, `  summary: ${bothLeft(`that this was added: ${what}`)}`, '  affects: []', '  because: []']
}

/** Whether the newest version is in the making: something of it is left to write, or it is newer than the last that was published. */
function isOpen (changelog: string, last: string | undefined): boolean {
  const [newest] = (parse(changelog) as { versions: ReadonlyArray<{ version: string }> }).versions
  return newest !== undefined && (JSON.stringify(newest).includes(LEFT) || (last !== undefined && byNumber(newest.version, last) > 0))
}

/** The number of the last version published. */
function lastPublished (texts: Texts): string | undefined {
  return [...texts.keys()].flatMap(file => new RegExp(`^${RELEASED}/(\\d+\\.\\d+\\.\\d+)\\.json$`).exec(file)?.[1] ?? []).sort(byNumber).at(-1)
}

function nextMinor (version: string): string {
  const [major, minor] = version.split('.')
  return `${major}.${Number(minor) + 1}.0`
}

function entryOf (version: string, changes: readonly string[]): string[] {
  return [
    `- version: ${version}`,
    `  on: ${LEFT}`,
    `  summary: ${bothLeft('what changes, in one sentence')}`,
    `  future: ${bothLeft('what it means for films to come')}`,
    `  past: ${bothLeft('what it means for days gone by')}`,
    '  notes: []',
    '  changes:',
    ...changes.map(line => `    ${line}`)
  ]
}
