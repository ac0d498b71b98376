// `npm run rules:check`: says whether the rules can be used and what is due for another look, or everything that is wrong with them.
import { fileURLToPath } from 'node:url'
import { todayInParis } from '../src/http/clock.js'
import { loadRulebook, RulebookError } from '../src/rulebook/load.js'
import { warningsOf } from '../src/rulebook/warnings.js'

try {
  const rulebook = loadRulebook(fileURLToPath(new URL('../../rules/', import.meta.url)))
  for (const warning of warningsOf(rulebook, todayInParis())) process.stderr.write(`warning: ${warning}\n`)
  process.stdout.write(`The rules are sound: version ${rulebook.version}, ${rulebook.digest}\n`)
} catch (error) {
  if (!(error instanceof RulebookError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
