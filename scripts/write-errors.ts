// Writes docs/errors.md from the table of problems; test/openapi.test.ts fails when it is out of date.
import { writeFileSync } from 'node:fs'
import { problemsPage } from '../src/http/problems/problems.js'

writeFileSync(new URL('../../docs/errors.md', import.meta.url), problemsPage())
