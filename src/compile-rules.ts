// The end of `npm run build`: checks the rules and writes them where the service finds them. With arguments, another folder and file.
import { fileURLToPath } from 'node:url'
import { compileRules } from './rulebook/compile.js'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const [rules = here('../../rules/'), file = here('../rulebook.json')] = process.argv.slice(2)
try {
  const { version, digest } = compileRules(rules, file)
  process.stdout.write(`The rules are built: version ${version}, ${digest}\n`)
} catch (error) {
  // Every error of the build says in its message what is wrong.
  process.stderr.write(`${(error as Error).message}\n`)
  process.exitCode = 1
}
