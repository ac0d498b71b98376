// Writes openapi/openapi.yaml from the routes; test/openapi.test.ts fails when it is out of date.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildApp } from '../src/app.js'
import { todayInParis } from '../src/http/question/clock.js'
import { yamlOf } from '../src/http/document/openapi.js'
import { checkedRulebook } from '../src/rulebook/check.js'
import { serviceVersion } from '../src/version.js'

const root = new URL('../../', import.meta.url)
const rulebook = checkedRulebook(fileURLToPath(new URL('rules/', root)))
const app = await buildApp({ rulebook, version: serviceVersion(root), today: todayInParis })
await app.ready()
writeFileSync(new URL('openapi/openapi.yaml', root), yamlOf(app))
await app.close()
