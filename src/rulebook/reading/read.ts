// Reads the rule files and checks the shape of each; the only file that touches the disk.
import { isUtf8 } from 'node:buffer'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Static, TSchema } from 'typebox'
import { CarriersFile } from '../../../schemas/carrier.js'
import { CasesFile } from '../../../schemas/case.js'
import { ChangelogFile } from '../../../schemas/changelog.js'
import { FactsFile } from '../../../schemas/fact.js'
import { LegalTextsFile } from '../../../schemas/legal-text.js'
import { RulebookFile } from '../../../schemas/medium.js'
import { Proposal } from '../../../schemas/proposal.js'
import { RuleSetFile } from '../../../schemas/rule-set.js'
import { ServicesFile } from '../../../schemas/service.js'
import { Territory } from '../../../schemas/territory.js'
import { documentOf, type ReadDocument } from './document.js'
import type { Draft, Fault, Filed, TerritoryDraft } from '../draft.js'
import { hintsIn, unfinishedIn } from './unfinished.js'

/** The schema of each kind of rule file. */
export const FILE_SCHEMAS = {
  rulebook: RulebookFile,
  facts: FactsFile,
  'legal-texts': LegalTextsFile,
  services: ServicesFile,
  carriers: CarriersFile,
  changelog: ChangelogFile,
  territory: Territory,
  'rule-set': RuleSetFile,
  proposal: Proposal,
  cases: CasesFile
}

const TERRITORY_FOLDER = /^[a-z]{2}$/
const SET_FILE = /^\d{4}-\d{2}-\d{2}\.yaml$/
const COMPANION_FILES = ['territory.yaml', 'cases.yaml', 'proposals', 'second-entry.txt']
const ROOT_FILES = ['rulebook.yaml', 'facts.yaml', 'legal-texts.yaml', 'services.yaml', 'carriers.yaml', 'changelog.yaml', 'README.md', 'CHANGELOG.md', 'released']

/** What was read: the documents of the right shape, the faults of the others, and the bytes for the digest. */
export interface Reading {
  readonly draft: Draft
  readonly faults: readonly Fault[]
  readonly sources: ReadonlyMap<string, string>
}

/** Where rule files stand: the names in a folder, and the bytes of a file, each by its path from the root. Both throw where there is none. */
export interface RuleFiles {
  readonly namesIn: (folder: string) => string[]
  readonly bytesOf: (file: string) => Buffer
}

/** The rule files of a folder on the disk. */
export function filesIn (root: string): RuleFiles {
  return { namesIn: folder => readdirSync(join(root, folder)), bytesOf: file => readFileSync(join(root, file)) }
}

/** Rule files that were read, by their paths. */
export function filesAmong (read: ReadonlyMap<string, Buffer>): RuleFiles {
  const paths = [...read.keys()]
  return {
    namesIn: folder => {
      const inside = folder === '.' ? paths : paths.filter(path => path.startsWith(`${folder}/`)).map(path => path.slice(folder.length + 1))
      return [...new Set(inside.flatMap(path => path.split('/').slice(0, 1)))]
    },
    bytesOf: file => {
      const bytes = read.get(file)
      if (bytes === undefined) throw new Error(`There is no ${file}.`)
      return bytes
    }
  }
}

/** Reads the rule files. Every file is looked at, whatever the others hold. */
export function readRules (files: RuleFiles, readDocument: ReadDocument = documentOf): Reading {
  const faults: Fault[] = []
  const sources = new Map<string, string>()

  function read<T extends TSchema> (file: string, schema: T): Filed<Static<T>> | undefined {
    let bytes: Buffer
    try {
      bytes = files.bytesOf(file)
    } catch {
      faults.push({ file, path: '', detail: 'cannot be read: the file must exist' })
      return undefined
    }
    if (!isUtf8(bytes)) {
      faults.push({ file, path: '', detail: 'is not UTF-8: save it in that encoding' })
      return undefined
    }
    const text = bytes.toString('utf8')
    sources.set(file, text)
    const left = unfinishedIn(text)
    if (left.length > 0) {
      faults.push(...left.map(detail => ({ file, path: '', detail })))
      return undefined
    }
    const document = readDocument(text, schema)
    const wrong = 'content' in document ? hintsIn(document.content) : document.wrong
    if ('content' in document && wrong.length === 0) return { file, content: document.content }
    faults.push(...wrong.map(one => ({ file, ...one })))
    return undefined
  }

  function namesIn (folder: string): string[] {
    try {
      return files.namesIn(folder).sort()
    } catch {
      faults.push({ file: folder, path: '', detail: 'cannot be listed: it must be a folder' })
      return []
    }
  }

  function readTerritory (folder: string): TerritoryDraft {
    const names = namesIn(folder)
    for (const name of names.filter(name => !SET_FILE.test(name) && !COMPANION_FILES.includes(name))) {
      faults.push({ file: `${folder}/${name}`, path: '', detail: 'is not a rule file: a set is named after its first day in force, YYYY-MM-DD.yaml' })
    }
    const territory = read(`${folder}/territory.yaml`, Territory)
    const cases = read(`${folder}/cases.yaml`, CasesFile)
    const sets = names.filter(name => SET_FILE.test(name)).map(name => read(`${folder}/${name}`, RuleSetFile))
    const proposals = names.includes('proposals')
      ? namesIn(`${folder}/proposals`).map(name => read(`${folder}/proposals/${name}`, Proposal))
      : []
    return {
      folder, territory, cases, sets: sets.filter(isThere), proposals: proposals.filter(isThere), hasAllSets: sets.every(isThere), hasAllProposals: proposals.every(isThere)
    }
  }

  const entries = namesIn('.')
  const folders = entries.filter(name => TERRITORY_FOLDER.test(name))
  for (const name of entries.filter(name => !folders.includes(name) && !ROOT_FILES.includes(name))) {
    faults.push({ file: name, path: '', detail: 'is not a rule file, nor the folder of a territory' })
  }
  const draft = {
    rulebook: read('rulebook.yaml', RulebookFile),
    facts: read('facts.yaml', FactsFile),
    legalTexts: read('legal-texts.yaml', LegalTextsFile),
    services: read('services.yaml', ServicesFile),
    carriers: read('carriers.yaml', CarriersFile),
    changelog: read('changelog.yaml', ChangelogFile),
    territories: folders.map(readTerritory)
  }
  return { draft, faults, sources }
}

function isThere<T> (value: T | undefined): value is T {
  return value !== undefined
}
