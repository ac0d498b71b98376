// `npm run rules:preview`: the service with the rules in the making, and a page that shows a film under them and under others, side by side.
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { loadAssets } from '../../src/assets.js'
import { todayInParis } from '../../src/http/question/clock.js'
import { lastReleased } from '../../src/rulebook/published/released.js'
import { serviceVersion } from '../../src/version.js'
import { baseOf, NoBase } from './base.js'
import { opened, openerOf } from './preview/open.js'
import { previewing } from './preview/server.js'

const USAGE = `npm run rules:preview [before [after]] [-- --port 3001]
  before, after: a folder of rules, a file of rules/released/, or a git revision.
  Without them: the last version published, and rules/.`

const root = new URL('../../../', import.meta.url)
const folder = fileURLToPath(root)
const rules = `${folder}rules`

try {
  const { port, books: [before = lastReleased(rules) ?? 'HEAD', after = rules] } = asked()
  const preview = await previewing({
    before: baseOf(before, folder), after: baseOf(after, folder), version: serviceVersion(root), today: todayInParis, assets: loadAssets(new URL('../../page/', import.meta.url))
  })
  preview.server.on('error', error => fail(error)).listen(port, 'localhost', () => {
    // A server that listens on a port has one.
    const at = `http://localhost:${(preview.server.address() as AddressInfo).port}${preview.start}`
    process.stdout.write(`${at}\n`)
    opened(at, openerOf(process.platform, process.env))
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => { preview.close() })
} catch (error) {
  fail(error as Error)
}

function fail ({ message }: Error): void {
  process.stderr.write(`${message}\n`)
  process.exitCode = 2
}

/** What the command line asks for. */
function asked (): { port: number, books: string[] } {
  try {
    const { values: { port }, positionals } = parseArgs({ allowPositionals: true, options: { port: { type: 'string', default: '3001' } } })
    if (!/^\d{1,5}$/.test(port) || positionals.length > 2) throw new NoBase(USAGE)
    return { port: Number(port), books: positionals }
  } catch {
    throw new NoBase(USAGE)
  }
}
