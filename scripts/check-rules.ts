// `npm run rules:check`: says whether the rules can be used and what is due for another look, or everything that is wrong with them.
import { fileURLToPath } from 'node:url'
import { todayInParis } from '../src/http/question/clock.js'
import { doubtedRulebook } from '../src/rulebook/check.js'
import { RulebookError } from '../src/rulebook/faults/error.js'
import { warningsOf } from '../src/rulebook/warnings.js'
import { sincePublished } from './rules/since-published.js'

const [rules = fileURLToPath(new URL('../../rules/', import.meta.url))] = process.argv.slice(2)

try {
  const { rulebook, doubts } = doubtedRulebook(rules)
  const { faults, warnings } = sincePublished(rules, rulebook)
  if (faults.length > 0) throw new RulebookError(faults)
  for (const warning of [...doubts, ...warnings, ...warningsOf(rulebook, todayInParis())]) process.stderr.write(`warning: ${warning}\n`)
  process.stdout.write(`The rules are sound: version ${rulebook.version}, ${rulebook.digest}\n`)
} catch (error) {
  // Every error of the check says in its message what is wrong.
  process.stderr.write(`${(error as Error).message}\n`)
  process.exitCode = 1
}
