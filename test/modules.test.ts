// What the image holds of node_modules: all that the service loads, and nothing that only builds or tests it.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { serve } from './fixtures/process.js'
import { ROOT } from './fixtures/root.js'

const root = fileURLToPath(ROOT)

t.test('the service answers in every form with the modules that were kept for it, and builds rules', async t => {
  const folder = t.testdir()
  const { status, stderr } = spawnSync(process.execPath, ['scripts/modules.js', 'build', folder], { cwd: root, encoding: 'utf8' })
  t.match({ status, stderr }, { status: 0, stderr: '' })
  for (const built of ['src', 'schemas', 'page', 'rulebook.json']) cpSync(join(root, 'build', built), join(folder, 'build', built), { recursive: true })
  cpSync(join(root, 'package.json'), join(folder, 'package.json'))

  const files = readdirSync(join(folder, 'node_modules'), { recursive: true, encoding: 'utf8' }).map(file => join(folder, 'node_modules', file))
  const bytes = files.map(file => statSync(file)).filter(file => file.isFile()).reduce((sum, { size }) => sum + size, 0)
  t.ok(bytes < 20 * 2 ** 20, `${bytes} bytes of modules`)
  for (const tool of ['typescript', 'tap', 'eslint', '@vercel/nft', 'react-dom']) t.notOk(existsSync(join(folder, 'node_modules', tool)), tool)
  for (const terms of ['fastify/LICENSE', 'typebox/license']) t.ok(existsSync(join(folder, 'node_modules', terms)), `${terms} comes with it`)

  const service = serve(t, {}, join(folder, 'build/src/server.js'))
  const address = await service.address()
  const film = 'theatricalReleaseDate=2024-07-24&service=netflix&lang=fr&explain=full'
  const paths = ['/readyz', '/metrics', '/docs/', '/docs/static/swagger-ui-bundle.js', '/openapi.json', '/openapi.yaml', '/problems/too-many', '/v1/changes.atom', '/v1/services',
    ...['', '.csv', '.ics', '.svg'].map(form => `/v1/chronology${form}?${film}`)]
  for (const path of paths) t.equal((await fetch(address + path, { headers: { 'accept-encoding': 'gzip' } })).status, 200, path)
  const table = await fetch(`${address}/v1/calendar`, { method: 'POST', body: 'theatricalReleaseDate\n2024-07-24\n', headers: { 'content-type': 'text/csv' } })
  t.equal(table.status, 200)
  service.kill('SIGTERM')
  t.match(await service.ended(), { code: 0, stderr: '' })
  const rules = spawnSync(process.execPath, [join(folder, 'build/src/compile-rules.js'), join(root, 'rules'), join(folder, 'rules.json')], { encoding: 'utf8' })
  t.match(rules, { status: 0, stdout: /The rules are built/ })
})
