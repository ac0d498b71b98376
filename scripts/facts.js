// `node scripts/facts.js`: writes what a caller may state of a film, as rules/facts.yaml has it, into schemas/stated-facts.ts.
// Plain JavaScript, because it runs before anything is compiled.
import { readFileSync, writeFileSync } from 'node:fs'
import { parseDocument } from 'yaml'

const [READ, WRITTEN] = ['rules/facts.yaml', 'schemas/stated-facts.ts']

/** What the types and the document of the API need of a fact; its names and questions stay in the rule book. */
const FIELDS = ['id', 'type', 'minimum', 'maximum', 'implies', 'description']

/** The release is stated of every film, and by a type of its own. */
const RELEASE = 'theatricalReleaseDate'

const NAME = /^[a-z][A-Za-z]*$/
const TYPES = ['date', 'boolean', 'integer']

/** The entries of the file; none where it cannot be read. */
function entriesOf (text) {
  const document = parseDocument(text)
  const { facts } = Object(document.errors.length === 0 ? document.toJS() : undefined)
  return Array.isArray(facts) ? facts.map(Object) : []
}

/** Whether code can be written of an entry. */
function isWhole ({ id, type, description, implies = [] }, names) {
  return NAME.test(id) && TYPES.includes(type) && typeof description === 'string' && Array.isArray(implies) && implies.every(implied => names.includes(implied))
}

const facts = entriesOf(readFileSync(READ, 'utf8')).filter(({ id }) => id !== RELEASE)
const names = facts.map(({ id }) => id)
// Where the file is not as it should be, the check of the rules says what to mend; until then the facts are those of before.
if (facts.length > 0 && facts.every(fact => isWhole(fact, names))) {
  const lines = facts.map(fact => `  ${JSON.stringify(fact, FIELDS)}`)
  const text = `// Written from ${READ} by scripts/facts.js: what a caller may state of a film.\n\n/** The facts of a film, in the order in which answers list them. */\nexport const STATED_FACTS = [\n${lines.join(',\n')}\n] as const\n`
  if (text !== readFileSync(WRITTEN, 'utf8')) writeFileSync(WRITTEN, text)
}
