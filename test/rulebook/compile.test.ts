// The rule book as a build product: what is written, what is read back, and that unsound rules write nothing.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { compileRules } from '../../src/rulebook/compile.js'
import { RulebookError } from '../../src/rulebook/faults/error.js'
import { loadRulebook } from '../../src/rulebook/load.js'
import { editedRules, replace } from '../fixtures/broken-rules.js'
import { ran } from '../fixtures/ran.js'
import { RULES, rulebook } from '../fixtures/rulebook.js'
import { smallRulebook, smallRules } from '../fixtures/small-rules.js'

const build = async (t: Test, ...words: string[]) => await ran(t, 'src/compile-rules', ...words)

/** Rules that cannot be used, for two reasons. */
const unsound = [replace('fr/2025-02-10.yaml', 'regime: accord-2025-02-06', 'regime: accord-2025-02-07'), replace('carriers.yaml', 'service: netflix', 'service: netflicks')]

t.test('The rule book that is read back says what the rules say, and the changes that follow from them', async t => {
  const file = join(t.testdir(), 'rulebook.json')
  compileRules(RULES, file)
  const read = loadRulebook(file)
  t.strictSame(read.digest, rulebook.digest)
  t.strictSame([...read.territories.get('FR')?.sets ?? []], rulebook.territories.get('FR')?.sets)
  t.strictSame([...read.legalTexts.values()], [...rulebook.legalTexts.values()])
  t.strictSame(read.changes, rulebook.changes)
  t.ok(read.changes.length > 10, 'the changes of the law are among them')
  t.ok(Object.isFrozen(read.territories.get('FR')?.sets[0]?.windows[0]), 'no answer can change the law')
})

t.test('The command builds the rules of a folder into a file, and names what it built', async t => {
  const file = join(t.testdir(), 'rulebook.json')
  const { version, digest } = smallRulebook(t)
  const { stdout } = await build(t, smallRules(t), file)
  t.equal(stdout, `The rules are built: version ${version}, ${digest}\n`)
  t.equal(loadRulebook(file).digest, digest)
})

t.test('Without words the command builds the rules of the project where the service finds them; what it cannot write is no silent success', async t => {
  const { stdout } = await build(t)
  t.match(stdout, rulebook.digest)
  const failed = await build(t, smallRules(t), join(t.testdir(), 'no', 'folder.json'))
  t.equal(failed.status, 1)
  t.match(failed.stderr, /^The rules cannot be used:\n {2}\S+ cannot be written \(ENOENT\): name a file in a folder/)
  const folder = t.testdir()
  mkdirSync(join(folder, 'taken'))
  t.throws(() => compileRules(smallRules(t), join(folder, 'taken')), /cannot be written \(EISDIR\)/)
  t.strictSame(readdirSync(folder), ['taken'], 'nothing is left behind')
})

t.test('Rules that cannot be used stop the build with every fault, and nothing is written', async t => {
  const root = editedRules(t, ...unsound)
  const file = join(t.testdir(), 'rulebook.json')
  t.throws(() => compileRules(root, file), RulebookError)
  const failed = await build(t, root, file)
  t.equal(failed.status, 1)
  t.match(failed.stderr, /^The rules cannot be used:\n(.*\n)* {2}rules\/carriers\.yaml, .*netflicks(.*\n)*/)
  t.match(failed.stderr, /^ {2}rules\/fr\/2025-02-10\.yaml, .*accord-2025-02-07/m)
  t.notOk(existsSync(file))
})

t.test('A rule book that was changed by hand since it was built is not served: its digest would name another law', async t => {
  const file = join(t.testdir(), 'rulebook.json')
  compileRules(smallRules(t), file)
  const built = readFileSync(file, 'utf8')
  for (const text of [built.replace('"months":24', '"months":25'), '{}', '[]', 'null', '{"seal":"x","rulebook":{}}']) {
    writeFileSync(file, text)
    t.throws(() => loadRulebook(file), new RulebookError([{ file, path: '', detail: 'is not as it was written; npm run build writes it anew from rules/' }]), text.slice(0, 40))
  }
})

t.test('What is no built rule book is told in a sentence with the remedy', async t => {
  const folder = t.testdir({ 'broken.json': '{"version":' })
  for (const file of ['absent.json', 'broken.json'].map(name => join(folder, name))) {
    t.throws(() => loadRulebook(file), new RulebookError([{ file, path: '', detail: 'cannot be read; npm run build writes it from rules/' }]))
  }
})
