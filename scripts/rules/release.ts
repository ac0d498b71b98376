// `npm run rules:release`: keeps the rule book as it is published now; later changes of the rules are held against it.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkedData } from '../../src/rulebook/check.js'
import { lastReleased, RELEASED, releasedOf, releasedText } from '../../src/rulebook/published/released.js'

const [rules = fileURLToPath(new URL('../../../rules', import.meta.url))] = process.argv.slice(2)
const { version, digest } = checkedData(rules)
const last = lastReleased(rules)
if (last !== null) rmSync(last)
mkdirSync(join(rules, RELEASED), { recursive: true })
writeFileSync(join(rules, RELEASED, `${version}.json`), releasedText(releasedOf(rules, { version, digest })))
