// Writes src/http/document/answered.ts from what the service answers to its examples; test/openapi.test.ts fails when it is out of date.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildApp } from '../src/app.js'
import { checkedRulebook } from '../src/rulebook/check.js'
import { serviceVersion } from '../src/version.js'
import { answeredFile, answersOf, ASKED_ON } from './answers.js'

const root = new URL('../../', import.meta.url)
const rulebook = checkedRulebook(fileURLToPath(new URL('rules/', root)))
const answered = await answersOf(options => buildApp({ rulebook, version: serviceVersion(root), today: () => ASKED_ON, ...options }))
writeFileSync(new URL('src/http/document/answered.ts', root), answeredFile(answered))
