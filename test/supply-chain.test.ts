// What comes with the service: the bill of materials of its production dependencies, their licences, and what only the build needs.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { ROOT } from './fixtures/root.js'

interface Licence { readonly license?: { readonly id?: string, readonly name?: string }, readonly expression?: string }

interface Component {
  readonly name: string
  readonly version: string
  readonly purl: string
  readonly licenses?: readonly Licence[]
  readonly hashes?: ReadonlyArray<{ readonly alg: string }>
}

/** Licences that ask for no more than to be named: whoever runs or changes the service owes nothing else. */
const ALLOWED = ['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT']

const root = fileURLToPath(ROOT)
const { name, version, dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { name: string, version: string, dependencies: Record<string, string> }

/** Components with a licence that is not allowed, or none that is named. */
const notAllowed = (components: readonly Component[]): string[] => components
  .filter(({ licenses = [] }) => licenses.length === 0 || licenses.some(({ license }) => !ALLOWED.includes(license?.id ?? '')))
  .map(({ purl, licenses = [] }) => `${purl} ${JSON.stringify(licenses)}`)

t.test('the bill of materials names the service and all that it runs with, under licences that are allowed', async t => {
  const { status, stdout } = spawnSync('npm', ['run', '--silent', 'sbom'], { cwd: root, encoding: 'utf8' })
  t.equal(status, 0)
  const { bomFormat, metadata, components } = JSON.parse(stdout) as { bomFormat: string, metadata: { component: Component }, components: readonly Component[] }
  t.equal(bomFormat, 'CycloneDX')
  t.match(metadata.component, { purl: `pkg:npm/${name}@${version}`, version, type: 'application' })
  const listed = components.map(({ name, version }) => `${name}@${version}`)
  for (const [dependency, exact] of Object.entries(dependencies)) t.ok(listed.includes(`${dependency}@${exact}`), dependency)
  t.notOk(listed.some(entry => /^(typescript|tap)@/.test(entry)), 'and nothing that only builds or tests')
  t.ok(components.every(({ hashes }) => hashes?.some(({ alg }) => alg === 'SHA-512')), 'each by the hash of what was installed')
  t.strictSame(notAllowed(components), [])
})

t.test('a licence that is not allowed is found, and so is none', async t => {
  const of = (...licenses: Licence[]) => notAllowed([{ name: 'a', version: '1.0.0', purl: 'pkg:npm/a@1.0.0', licenses }])
  t.strictSame(of({ license: { id: 'MIT' } }), [])
  t.equal(of({ license: { id: 'GPL-3.0-only' } }).length, 1)
  t.equal(of({ license: { id: 'MIT' } }, { license: { id: 'AGPL-3.0-only' } }).length, 1)
  t.equal(of({ license: { name: 'SEE LICENSE IN x' } }).length, 1)
  t.equal(of({ expression: '(MIT OR GPL-2.0-only)' }).length, 1, 'to be looked at by somebody')
  t.equal(of().length, 1)
})

t.test('what the service imports is what it is installed with: values from dependencies, no dependency for its types alone', async t => {
  const sources = ['src', 'schemas'].flatMap(folder => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(file => join(folder, file)))
  // What browsers run is bundled: it brings its own along.
  const own = sources.filter(file => file.endsWith('.ts') && !file.startsWith(join('src', 'page')))
  const imported = own.flatMap(file => [...readFileSync(join(root, file), 'utf8').matchAll(/^import (?!type )(?:[^'\n]* from )?'([^'.][^']*)'/gm)].map(([, what = '']) => what))
  const packages = new Set(imported.filter(what => !what.startsWith('node:')).map(what => what.split('/', what.startsWith('@') ? 2 : 1).join('/')))
  t.strictSame([...packages].sort(), Object.keys(dependencies).sort())
})

/** Whether a range of versions, as packages state what they need, has one with this number in front. */
const allows = (range: string, major: number): boolean => range.split('||').some(part => {
  const [, sign = '', least = ''] = /^\s*(>=|>|\^|~)?\s*v?(\d+)/.exec(part) ?? []
  return part.trim() === '*' || (sign.startsWith('>') ? Number(least) <= major : Number(least) === major)
})

t.test('what the service runs with asks for no later line of Node.js than the service itself', async t => {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { engines: { node: string } }
  const oldest = Number(/\d+/.exec(engines.node)?.[0])
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, { dev?: true, engines?: { node?: string } }> }
  const run = Object.entries(packages).filter(([, { dev }]) => dev !== true)
  t.ok(run.length > 80)
  t.strictSame(run.filter(([, { engines }]) => !allows(engines?.node ?? '*', oldest)).map(([name, { engines }]) => `${name} ${engines?.node}`), [])
  for (const range of ['>=20', '>= 14.15', '^18 || ^20', '*', '>=10.0.0 <23', '20 || >=22', '~20.19']) t.ok(allows(range, 20), range)
  for (const range of ['>=22', '^18 || >=22', '18', '>24']) t.notOk(allows(range, 20), range)
})
