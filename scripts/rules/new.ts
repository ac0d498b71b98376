// `npm run rules:new-set`, `rules:new-medium`, `rules:new-tier`, `rules:new-service`, `rules:new-territory`, `rules:new-fact`: writes what can be written by rote, and marks the rest.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { RELEASED } from '../../src/rulebook/published/released.js'
import { newFact } from '../../src/rulebook/scaffold/fact.js'
import { NoScaffold, type Scaffold, type Texts } from '../../src/rulebook/scaffold/scaffold.js'
import { newService } from '../../src/rulebook/scaffold/service.js'
import { newSet } from '../../src/rulebook/scaffold/set.js'
import { newTerritory } from '../../src/rulebook/scaffold/territory.js'
import { newMedium, newTier } from '../../src/rulebook/scaffold/window.js'

const MADE: Readonly<Record<string, (texts: Texts, ...args: string[]) => Scaffold>> = { set: newSet, medium: newMedium, tier: newTier, service: newService, territory: newTerritory, fact: newFact }
const USAGE = `npm run rules:new-set DAY [territory]          a rule set from a day on, its texts, its regime, its version
npm run rules:new-medium MEDIUM               a medium, and a row for it in each set
npm run rules:new-tier MEDIUM TIER            a tier, and a row for it in each set
npm run rules:new-service SERVICE [MEDIUM …]  a service
npm run rules:new-territory CODE              a territory of which nothing is known yet
npm run rules:new-fact FACT                   a yes-or-no fact of a film`

const [kind = '', ...args] = process.argv.slice(2)
const root = process.env['RULES'] ?? fileURLToPath(new URL('../../../rules', import.meta.url))

try {
  const make = MADE[kind]
  if (make === undefined) throw new NoScaffold(USAGE)
  const { files, next } = make(textsIn(root), ...args)
  for (const [file, text] of files) {
    const path = join(root, file)
    process.stdout.write(`${existsSync(path) ? 'changed' : 'new'}: rules/${file}\n`)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  process.stdout.write(['', ...next, 'npm run rules:check lists what is left to write.', ''].join('\n'))
} catch (error) {
  if (!(error instanceof NoScaffold)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 2
}

/** The rule files, and those of the versions published; where none was, the version that is committed stands for it, as for `npm run rules:diff`. */
function textsIn (folder: string): Texts {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.yaml') || file.startsWith(`${RELEASED}/`))
  const texts = new Map(files.map(file => [file, readFileSync(join(folder, file), 'utf8')]))
  return files.some(file => file.startsWith(`${RELEASED}/`)) ? texts : new Map([...texts, ...committed(folder)])
}

function committed (folder: string): Array<[file: string, text: string]> {
  try {
    const text = execFileSync('git', ['-C', folder, 'show', 'HEAD:./rulebook.yaml'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    return [[`${RELEASED}/${(parse(text) as { version: string }).version}.json`, text]]
  } catch {
    // Without git, or before the rules were committed, nothing is known to be published.
    return []
  }
}
