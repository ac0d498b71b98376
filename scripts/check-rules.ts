// `npm run rules:check`: says whether the rules can be used, or everything that is wrong with them.
import { fileURLToPath } from 'node:url'
import { loadRulebook, RulebookError } from '../src/rulebook/load.js'

try {
  const { version, digest } = loadRulebook(fileURLToPath(new URL('../../rules/', import.meta.url)))
  process.stdout.write(`The rules are sound: version ${version}, ${digest}\n`)
} catch (error) {
  if (!(error instanceof RulebookError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
