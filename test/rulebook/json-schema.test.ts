// The schemas that editors read: current, and true of the shipped rules.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { parse } from 'yaml'
import { jsonSchemas } from '../../src/rulebook/pages/json-schema.js'
import { validator } from '../../src/validator.js'
import { ROOT } from '../fixtures/root.js'
import { RULES } from '../fixtures/rulebook.js'

const FOLDER = new URL('schemas/json/', ROOT).pathname
const schemaFile = (name: string) => readFileSync(join(FOLDER, name), 'utf8')

t.test('There is one schema for each kind of rule file, and no other', async t => {
  const kinds = ['carriers', 'cases', 'changelog', 'facts', 'legal-texts', 'proposal', 'rule-set', 'rulebook', 'services', 'territory']
  t.strictSame(jsonSchemas().map(([name]) => name).sort(), kinds.map(kind => `${kind}.schema.json`))
  t.strictSame(readdirSync(FOLDER).sort(), kinds.map(kind => `${kind}.schema.json`))
})

for (const [name, text] of jsonSchemas()) {
  t.test(`${name} says what the service checks; where it does not, npm run write brings it up to date`, async t => {
    t.equal(schemaFile(name), text)
  })
}

t.test('Each schema says by which standard it is written', async t => {
  for (const [name, text] of jsonSchemas()) t.equal(JSON.parse(text).$schema, 'http://json-schema.org/draft-07/schema#', name)
})

/** The kind of a rule file, by the place in which it stands. */
function kindOf (file: string): string {
  if (file.includes('/proposals/')) return 'proposal'
  return /\/\d{4}-\d{2}-\d{2}\.yaml$/.test(file) ? 'rule-set' : file.split('/').slice(-1).join().replace('.yaml', '')
}

t.test('Every rule file sends the editor to the schema of its kind, and keeps it', async t => {
  const files = readdirSync(RULES, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.yaml'))
  const keeps = new Map(jsonSchemas().map(([name]) => [name, validator().compile(JSON.parse(schemaFile(name)))]))
  t.ok(files.length > 25, 'there are files to look at')
  for (const file of files) {
    const text = readFileSync(join(RULES, file), 'utf8')
    const schema = `${'../'.repeat(file.split('/').length)}schemas/json/${kindOf(file)}.schema.json`
    t.equal(text.split('\n').at(0), `# yaml-language-server: $schema=${schema}`, `${file} names ${schema}`)
    t.ok(keeps.get(`${kindOf(file)}.schema.json`)?.(parse(text)), `${file} keeps it`)
  }
})
