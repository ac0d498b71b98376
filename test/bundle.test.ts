// What the image holds: the service and the build of the rules, which need nothing but Node.js.
import { spawnSync } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { serve } from './fixtures/process.js'
import { ROOT } from './fixtures/root.js'

const root = fileURLToPath(ROOT)

/** What a bundled file loads by name, from outside itself: its imports, and what older packages in it require. */
const LOADED = /^import [^'"\n]*["']([^.'"][^'"]*)["'];?$|__require\("([^"]*)"\)/gm

t.test('the bundle answers in every form without any module beside it, and builds rules', async t => {
  const folder = t.testdir()
  const dist = join(folder, 'dist')
  const { status, stderr } = spawnSync(process.execPath, ['scripts/bundle.js', dist], { cwd: root, encoding: 'utf8' })
  t.match({ status, stderr }, { status: 0, stderr: '' })
  for (const built of ['page', 'rulebook.json']) cpSync(join(root, 'build', built), join(dist, built), { recursive: true })
  cpSync(join(root, 'package.json'), join(folder, 'package.json'))

  const code = readdirSync(join(dist, 'src')).filter(file => file.endsWith('.js')).map(file => readFileSync(join(dist, 'src', file), 'utf8'))
  const loaded = code.flatMap(text => [...text.matchAll(LOADED)].map(([, imported, required]) => String(imported ?? required)))
  t.ok(loaded.length > 50, `${loaded.length} modules named`)
  t.strictSame(loaded.filter(name => !isBuiltin(name)), [], 'Node.js has them all')
  const bytes = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map(file => statSync(join(dist, file))).filter(file => file.isFile()).reduce((sum, { size }) => sum + size, 0)
  t.ok(bytes < 10 * 2 ** 20, `${bytes} bytes in all`)
  const terms = readFileSync(join(dist, 'src/licences.txt'), 'utf8')
  for (const [name, of] of [['fastify', 'The Fastify team'], ['typebox', 'Haydn Paterson'], ['@remix-run/html-template', 'Permission is hereby granted']] as const) {
    t.match(terms, new RegExp(`^${name} [0-9.]+ \\(MIT\\)\n[^]*?${of}`, 'm'), `the terms of ${name} come with it`)
  }

  const inPages = readFileSync(join(dist, 'page/licences.txt'), 'utf8')
  for (const name of ['read-excel-file', '@remix-run/html-template']) t.match(inPages, new RegExp(`^${name} [0-9.]+ \\(MIT\\)\n`, 'm'), `and those of ${name}, which browsers load`)

  const service = serve(t, {}, join(dist, 'src/server.js'))
  const address = await service.address()
  const film = 'theatricalReleaseDate=2024-07-24&service=netflix&lang=fr&explain=full'
  const paths = ['/readyz', '/metrics', '/docs/', '/docs/static/swagger-ui-bundle.js', '/openapi.json', '/openapi.yaml', '/problems/too-many', '/v1/changes.atom', '/v1/services', `/film?${film}`, '/assets/page.js',
    ...['', '.csv', '.ics', '.svg'].map(form => `/v1/chronology${form}?${film}`)]
  for (const path of paths) t.equal((await fetch(address + path, { headers: { 'accept-encoding': 'gzip' } })).status, 200, path)
  const table = await fetch(`${address}/v1/calendar`, { method: 'POST', body: 'theatricalReleaseDate\n2024-07-24\n', headers: { 'content-type': 'text/csv' } })
  t.equal(table.status, 200)
  const refused = await fetch(`${address}/v1/chronology?theatricalReleaseDay=2024-07-24`)
  t.equal(refused.status, 400)
  service.kill('SIGTERM')
  t.match(await service.ended(), { code: 0, stderr: '' })
  const rules = spawnSync(process.execPath, [join(dist, 'src/compile-rules.js'), join(root, 'rules'), join(folder, 'rules.json')], { encoding: 'utf8' })
  t.match(rules, { status: 0, stdout: /The rules are built/ })
})
