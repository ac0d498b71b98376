// The worked pages of docs/: every command runs, and answers what the page shows. A medium or tier that came later stands in no page.
import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import t from 'tap'
import { appFor } from './fixtures/app.js'
import { clientOf } from './fixtures/contract.js'
import { NARROWED } from './fixtures/narrowed.js'
import { ROOT } from './fixtures/root.js'

/** A command of a page, and the part of its answer that the page shows. */
interface Worked {
  readonly command: string
  readonly shown: string
}

const PAGES = ['docs/what-if.md', 'docs/formats.md', 'README.md', 'docs/fr/et-si.md', 'docs/fr/services.md', 'docs/fr/periodes.md', 'README.fr.md']

/** Each ```sh block with a curl command, and the ```json block that follows it. */
function workedIn (page: string): Worked[] {
  const text = readFileSync(new URL(page, ROOT), 'utf8')
  return [...text.matchAll(/```sh\n(curl [\s\S]*?)```\s+```json\n([\s\S]*?)```/g)].map(([, command = '', shown = '']) => ({ command, shown }))
}

/** What a shell makes of a command: words, of which a quoted one may hold anything but its quote. */
function wordsOf (command: string): string[] {
  return [...command.replaceAll('\\\n', ' ').matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')
}

/** The request that a command sends; an option that is not understood is a mistake of the page. */
function requestOf (command: string) {
  const [curl, ...words] = wordsOf(command)
  if (curl !== 'curl') throw new Error(`not a curl command: ${command}`)
  const body = words.indexOf('--json')
  const payload = body === -1 ? undefined : words.splice(body, 2)[1]
  const [address, ...rest] = words
  if (address === undefined || rest.length > 0 || !address.startsWith('localhost:3000/')) throw new Error(`a command that the test cannot read: ${command}`)
  const url = address.slice('localhost:3000'.length)
  return payload === undefined
    ? { method: 'GET' as const, url }
    : { method: 'POST' as const, url, payload, headers: { 'content-type': 'application/json' } }
}

/** Where an answer differs from what a page shows of it: objects may have more fields, lists may not be longer or shorter, unless the page ends one by an ellipsis. */
function differences (shown: unknown, given: unknown, path = ''): string[] {
  if (typeof shown !== 'object' || shown === null) return shown === given ? [] : [`${path}: shown ${JSON.stringify(shown)}, given ${JSON.stringify(given)}`]
  if (typeof given !== 'object' || given === null) return [`${path}: given ${JSON.stringify(given)}`]
  if (Array.isArray(shown) && Array.isArray(given) && shown.at(-1) === '…') return differences(shown.slice(0, -1), given.slice(0, shown.length - 1), path)
  const short = Array.isArray(shown) && Array.isArray(given) && shown.length !== given.length ? [`${path}: shown ${shown.length} items, given ${given.length}`] : []
  const fields: Readonly<Record<string, unknown>> = Object.fromEntries(Object.entries(given))
  return [...short, ...Object.entries(shown).flatMap(([key, value]) => differences(value, fields[key], `${path}/${key}`))]
}

for (const page of PAGES) {
  t.test(`the commands of ${page} answer what it shows`, async t => {
    const client = await clientOf(t, await appFor(t, { rulebook: NARROWED }))
    const worked = workedIn(page)
    t.ok(worked.length > 0, 'there are commands')
    for (const { command, shown } of worked) {
      const { status, body } = await client.send(requestOf(command))
      t.equal(status, 200, command)
      t.strictSame(differences(JSON.parse(shown), body), [], command)
    }
  })
}

t.test('a page cannot show what is not answered', async t => {
  t.strictSame(differences({ a: 1, b: [1, { c: 2 }] }, { a: 1, b: [1, { c: 2, d: 3 }], e: 4 }), [])
  t.equal(differences({ a: 1 }, { a: 2 }).length, 1)
  t.equal(differences({ a: { b: 1 } }, { a: null }).length, 1)
  t.equal(differences([1], [1, 2]).length, 1)
  t.strictSame(differences([1, '…'], [1, 2]), [])
  t.not(differences([1, 2, '…'], [1]).length, 0)
  t.equal(differences({ a: 1 }, {}).length, 1)
  t.throws(() => requestOf('wget localhost:3000/'), /not a curl/)
  t.throws(() => requestOf('curl -X DELETE localhost:3000/'), /cannot read/)
  t.throws(() => requestOf('curl example.org'), /cannot read/)
})

t.test('every page of docs/ has its place in the index', async t => {
  const folder = new URL('docs/', ROOT)
  const index = readFileSync(new URL('README.md', folder), 'utf8')
  const pages = ['', 'fr/'].flatMap(below => readdirSync(new URL(below, folder)).filter(file => file.endsWith('.md') && file !== 'README.md').map(file => below + file))
  t.ok(pages.length > 10)
  for (const page of pages) t.ok(index.includes(`](${page})`), page)
})

t.test('the pages that people decide by say that they are no legal advice', async t => {
  for (const [page, says] of [['README.md', /no legal advice/], ['README.fr.md', /non un conseil juridique/], ...['et-si', 'formes', 'services', 'periodes'].map(name => [`docs/fr/${name}.md`, /non un conseil juridique/] as const)] as const) {
    t.match(readFileSync(new URL(page, ROOT), 'utf8'), says, page)
  }
})

t.test('the program of the README runs, and prints what it says', async t => {
  const app = await appFor(t, {})
  const address = await app.listen({ port: 0, host: '127.0.0.1' })
  const [, program = ''] = /```js\n([\s\S]*?)```/.exec(readFileSync(new URL('README.md', ROOT), 'utf8')) ?? []
  const [, printed] = /^\/\/ (.*)$/m.exec(program) ?? []
  const file = join(t.testdir({ 'program.mjs': program.replace('http://localhost:3000', address) }), 'program.mjs')
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [file])
  t.match({ stdout, stderr }, { stdout: `${printed}\n`, stderr: '' })
})
