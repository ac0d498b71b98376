// Writes rules/CHANGELOG.md from rules/changelog.yaml.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { changelogPage, movedBySets } from '../src/rulebook/pages/changelog-page.js'
import { checkedRulebook } from '../src/rulebook/check.js'
import { movedBy } from './rules/moved-by.js'

const rules = new URL('../../rules/', import.meta.url)
const root = fileURLToPath(rules)
const rulebook = checkedRulebook(root)
writeFileSync(new URL('CHANGELOG.md', rules), changelogPage(rulebook, { bySet: movedBySets(rulebook), byVersion: movedBy(root, rulebook) }))
