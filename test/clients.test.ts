// What docs/clients.md and examples/ say: run where the machine has the language, against the service.
import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import openapiTS, { astToString } from 'openapi-typescript'
import t, { type Test } from 'tap'
import { brunoFiles } from '../scripts/bruno.js'
import { serviceVersion } from '../src/version.js'
import { appFor } from './fixtures/app.js'
import { clientOf } from './fixtures/contract.js'
import { documentOf } from './fixtures/document.js'
import { NARROWED } from './fixtures/narrowed.js'
import { ROOT } from './fixtures/root.js'
import { portOf } from './fixtures/wire.js'

const { PATH } = process.env

/** Runs a program by itself: what watches these tests does not watch it. */
const run = async (program: string, words: readonly string[], env: Record<string, string> = {}) =>
  await promisify(execFile)(program, [...words], { cwd: fileURLToPath(ROOT), env: { PATH, ...env } })
const read = (path: string) => readFileSync(new URL(path, ROOT), 'utf8')
const PAGE = read('docs/clients.md')
const PRINTED = String(/```text\n([\s\S]*?)```/.exec(PAGE)?.[1])

/** What a program prints against the service; null where the machine cannot run it. */
async function printedBy (t: Test, program: string, words: readonly string[]): Promise<string | null> {
  // What the page shows was written when no other medium or tier was there.
  const port = await portOf(await appFor(t, { rulebook: NARROWED }))
  try {
    await run(program, ['--version'])
  } catch {
    return null
  }
  const { stdout } = await run(program, words, { CHRONOLOGIE: `http://127.0.0.1:${port}` })
  return stdout
}

t.test('the page shows the programs that are in examples/', async t => {
  for (const [path, language] of [['typescript/windows.ts', 'ts'], ['python/windows.py', 'python'], ['shell/windows.sh', 'sh']] as const) {
    t.ok(PAGE.includes(`\`\`\`${language}\n${read(`examples/${path}`)}\`\`\``), path)
  }
})

t.test('TypeScript, with types made from the document, compiles and prints the openings', async t => {
  const { document } = await documentOf(await appFor(t))
  const program = read('examples/typescript/windows.ts')
  const folder = t.testdir({
    'chronologie.ts': astToString(await openapiTS(JSON.stringify(document))),
    'windows.ts': program,
    'wrong.ts': program.replace('theatricalReleaseDate:', 'releaseDate:')
  })
  const file = (name: string) => join(folder, name)
  const settings = ['--ignoreConfig', '--strict', '--target', 'es2023', '--module', 'nodenext', '--types', 'node', '--skipLibCheck']
  const tsc = fileURLToPath(new URL('node_modules/typescript/bin/tsc', ROOT))
  await t.resolves(run(process.execPath, [tsc, ...settings, file('windows.ts')]), 'it compiles')
  await t.rejects(run(process.execPath, [tsc, ...settings, '--noEmit', file('wrong.ts')]), 'a misspelt parameter does not')
  t.equal(await printedBy(t, process.execPath, [file('windows.js')]), PRINTED)
})

t.test('Python and a shell print the openings, where the machine has them', async t => {
  const python = await printedBy(t, 'python3', ['examples/python/windows.py'])
  t.ok(python === null || python === PRINTED, 'Python')
  const shell = await printedBy(t, 'jq', ['--version']) === null || await printedBy(t, 'curl', ['--version']) === null ? null : await printedBy(t, 'bash', ['examples/shell/windows.sh'])
  t.ok(shell === null || shell === PRINTED, 'a shell')
})

t.test('the addresses for spreadsheets answer tables', async t => {
  const client = await clientOf(t, await appFor(t))
  const addresses = [...PAGE.matchAll(/http:\/\/localhost:3000(\/v1\/chronology\.csv\?[^`"]+)/g)].map(([, url]) => String(url))
  t.equal(addresses.length, 3)
  for (const url of addresses) t.match(await client.get(url), { status: 200, headers: { 'content-type': /^text\/csv/ } }, url)
})

t.test('examples/bruno has a request for every operation', async t => {
  const { document, operations } = await documentOf(await appFor(t, { version: serviceVersion(ROOT) }))
  const files = brunoFiles(document)
  t.equal(files.size, operations.length + 2)
  const folder = new URL('examples/bruno/', ROOT)
  const kept = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  t.equal(kept.length, files.size, 'and no other')
  for (const [path, text] of files) t.equal(readFileSync(new URL(path, folder), 'utf8'), text, `${path} is current; if it is not, renew it with: npm run write`)
})
