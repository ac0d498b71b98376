// A new version of the data: its number, and its entry in the changelog.
import { LEFT } from '../reading/unfinished.js'
import { withFirstItem, withValue } from './place.js'
import { bothLeft, NoScaffold, textIn, type Texts } from './scaffold.js'

/**
 * The files of the next minor version, with the changes that it records.
 * @throws NoScaffold
 */
export function nextVersion (texts: Texts, changes: readonly string[]): Array<readonly [file: string, text: string]> {
  const rulebook = textIn(texts, 'rulebook.yaml')
  const [, major, minor] = /^version: (\d+)\.(\d+)\.\d+/m.exec(rulebook) ?? []
  if (major === undefined || minor === undefined) throw new NoScaffold('rulebook.yaml has no version of three numbers.')
  const version = `${major}.${Number(minor) + 1}.0`
  const entry = [
    `- version: ${version}`,
    `  on: ${LEFT}`,
    `  summary: ${bothLeft('what changes, in one sentence')}`,
    `  future: ${bothLeft('what it means for films to come')}`,
    `  past: ${bothLeft('what it means for days gone by')}`,
    '  notes: []',
    '  changes:',
    ...changes.map(line => `    ${line}`)
  ]
  return [
    ['rulebook.yaml', withValue(rulebook, ['version'], version)],
    ['changelog.yaml', withFirstItem(textIn(texts, 'changelog.yaml'), ['versions'], entry)]
  ]
}

/** A change that adds something to ask for. */
export function addition (territory: string | null, what: string): string[] {
  return ['- kind: addition', `  territory: ${String(territory)}`, `  summary: ${bothLeft(`that this was added: ${what}`)}`, '  affects: []', '  because: []']
}
