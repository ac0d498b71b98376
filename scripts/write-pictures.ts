// Writes docs/pictures/*.svg; test/http/picture.test.ts fails when they are out of date.
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildApp } from '../src/app.js'
import { todayInParis } from '../src/http/question/clock.js'
import { checkedRulebook } from '../src/rulebook/check.js'
import { serviceVersion } from '../src/version.js'
import { PICTURES } from './pictures.js'

const root = new URL('../../', import.meta.url)
const folder = new URL('docs/pictures/', root)
const app = await buildApp({ rulebook: checkedRulebook(fileURLToPath(new URL('rules/', root))), version: serviceVersion(root), today: todayInParis })
mkdirSync(folder, { recursive: true })
for (const [name, query] of Object.entries(PICTURES)) {
  writeFileSync(new URL(name, folder), (await app.inject(`/v1/chronology.svg?${query}`)).body)
}
await app.close()
