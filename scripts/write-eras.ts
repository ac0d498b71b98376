// Writes docs/eras.md from the rules; test/rulebook/eras-page.test.ts fails when it is out of date.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { checkedRulebook } from '../src/rulebook/check.js'
import { erasPage } from './eras-page.js'

const root = new URL('../../', import.meta.url)
writeFileSync(new URL('docs/eras.md', root), erasPage(checkedRulebook(fileURLToPath(new URL('rules/', root)))))
