// `npm run rules:release`: keeps the rule book as it is published now; later changes of the rules are held against it.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkedRulebook } from '../../src/rulebook/check.js'
import { lastReleased, RELEASED, releasedOf, releasedText } from '../../src/rulebook/published/released.js'
import { movedBy } from './moved-by.js'

const [rules = fileURLToPath(new URL('../../../rules', import.meta.url))] = process.argv.slice(2)
const rulebook = checkedRulebook(rules)
const text = releasedText(releasedOf(rules, rulebook, movedBy(rules, rulebook)))
const last = lastReleased(rules)
if (last !== null) rmSync(last)
mkdirSync(join(rules, RELEASED), { recursive: true })
writeFileSync(join(rules, RELEASED, `${rulebook.version}.json`), text)
