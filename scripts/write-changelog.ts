// Writes rules/CHANGELOG.md from rules/changelog.yaml; test/rulebook/changelog.test.ts fails when it is out of date.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { changelogPage } from '../src/rulebook/pages/changelog-page.js'
import { checkedRulebook } from '../src/rulebook/check.js'

const rules = new URL('../../rules/', import.meta.url)
writeFileSync(new URL('CHANGELOG.md', rules), changelogPage(checkedRulebook(fileURLToPath(rules))))
