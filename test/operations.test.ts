// docs/operations.md against the service: the metrics, settings and alerts that it names, and the commands for keys.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { parser } from '@prometheus-io/lezer-promql'
import t from 'tap'
import { collectDefaultMetrics, Registry } from 'prom-client'
import { configOf } from '../src/config.js'
import { appFor } from './fixtures/app.js'
import { textOf, yamlOf } from './fixtures/manifests.js'

const PAGE = textOf('docs/operations.md')

interface Rule { readonly alert: string, readonly expr: string }

const rules = (yamlOf('deploy/alerts.yaml') as { groups: Array<{ rules: Rule[] }> }).groups.flatMap(({ rules }) => rules)

/** A section of the page, with the sections below it. */
function section (title: string): string {
  const [hashes = ''] = title.split(' ')
  const [, rest = ''] = PAGE.split(`\n${title}\n`)
  return rest.split(new RegExp(`^#{1,${hashes.length}} `, 'm'))[0] ?? ''
}

/** What stands in backquotes in the first cells of the tables of a section. */
const named = (text: string): string[] => [...text.matchAll(/^\| (`[^|]*) \|/gm)].flatMap(([, cell = '']) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name))

/** What only Linux tells of a process. */
const LINUX = ['process_open_fds', 'process_max_fds']

/** The names of the metrics that the process gives. */
async function measured (): Promise<string[]> {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const app = await appFor(t, { registry })
  const { body } = await app.inject('/metrics')
  return [...LINUX, ...[...body.matchAll(/^# TYPE (\S+)/gm)].map(([, name = '']) => name)]
}

t.test('the page names the metrics that there are: each that it names, and each of ours', async t => {
  const [metrics = ''] = section('## Metrics').split('\n### ')
  const known = await measured()
  t.strictSame(named(metrics).filter(name => !known.includes(name)), [])
  t.strictSame(known.filter(name => /^(chronologie|http)_/.test(name) && !named(metrics).includes(name)), [])
})

t.test('alerts look at metrics that there are, and each is on the page', async t => {
  const known = await measured()
  for (const { alert, expr } of rules) {
    const names: string[] = []
    parser.parse(expr).iterate({ enter: ({ name, from, to }) => { if (name === 'Identifier') names.push(expr.slice(from, to)) } })
    t.ok(names.length > 0, alert)
    t.strictSame(names.filter(name => name !== 'up' && !known.includes(name.replace(/_(bucket|count|sum)$/, '')) && !known.includes(name)), [], alert)
  }
  t.strictSame(named(section('### Alerts')), rules.map(({ alert }) => alert))
})

t.test('the settings that the page names are settings', async t => {
  const settings = new Set([...PAGE.matchAll(/`([A-Z]+(?:_[A-Z]+)+)[=`]/g)].map(([, name = '']) => name).filter(name => !/^(OTEL|NODE)_/.test(name)))
  t.ok(settings.size > 10)
  for (const name of settings) t.throws(() => configOf({ [name]: '? no such value ?' }), { message: new RegExp(`  ${name}`) }, name)
})

t.test('the commands for a key give the hash by which the service knows it', async t => {
  const [, withOpenssl = ''] = /```sh\n(key=[\s\S]*?)```/.exec(PAGE) ?? []
  const [, withNode = ''] = /```sh\n(node -e "console[\s\S]*?)```/.exec(PAGE) ?? []
  const { stdout, status } = spawnSync('bash', ['-c', `set -e\n${withOpenssl}${withNode}printf %s "$key"`], { encoding: 'utf8' })
  t.equal(status, 0)
  const [first, second, key = ''] = stdout.split('\n')
  t.match(key, /^[0-9a-f]{64}$/)
  t.equal(first, createHash('sha256').update(key).digest('hex'))
  t.equal(second, first)
})
