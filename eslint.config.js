import neostandard from 'neostandard'

/** A room of the engine: pure, and it knows itself, the shapes and the rooms further down the line. */
function room (name, below, message, packages = []) {
  const known = ['\\./', '(\\.\\./)+schemas/', ...[name, ...below].map(other => `(\\.\\./)+${other}/`), '\\.\\./[a-z-]+\\.js$', ...packages]
  return {
    files: [`src/${name}/**`],
    rules: {
      'no-restricted-globals': ['error', 'Date', 'process'],
      'no-restricted-imports': ['error', { patterns: [{ regex: `^(?!${known.join('|')})`, message }] }]
    }
  }
}

/** Which folder may import what: the arrows of docs/architecture.md. */
const arrows = [
  room('calendar', [], 'The calendar knows days only.'),
  room('law', ['calendar'], 'The law knows days and what the rules say.', ['\\.\\./(facts|once|sets)/']),
  room('decide', ['law', 'calendar'], 'Who decides knows the law and days: no service, no language, no form of an answer.', ['\\.\\./worlds/']),
  room('service', ['decide', 'law', 'calendar'], 'Who exploits a film knows the law and what it decides.'),
  room('answer', ['service', 'decide', 'law', 'calendar'], 'An answer has no language and no form: it knows services, the law and what it decides.', ['\\.\\./(gate|laws|window)/']),
  room('words', ['answer', 'service', 'decide', 'law', 'calendar'], 'Words know the answer that they are found for, not the form in which it is sent.', ['date-fns', '@date-fns/', '\\.\\./(en|fr|sentences)/']),
  room('view', ['words', 'answer', 'service', 'decide', 'law', 'calendar'], 'A view knows the answer and its words; nothing in the engine points back to the edge.', ['lru-cache$']),
  {
    files: ['src/view/html/**', 'src/words/pages.ts', 'src/words/*/pages*.ts', 'src/http/pages/**'],
    rules: {
      'no-restricted-globals': ['error', 'process'],
      'no-restricted-imports': ['error', {
        patterns: [{ group: ['**/decide/**', '**/answer/**', '**/service/*', '**/rulebook/*', '**/app.js', '**/config.js'], message: 'A page shows what the API answers; it asks no engine.' }]
      }]
    }
  },
  {
    files: ['src/page/**'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ regex: '^\\.\\.?/(?!.*(view/html|words/pages\\.js|schemas/)).*/(http|answer|service|decide|law|view|words|rulebook)/', message: 'Browsers run the parts of pages and their words, no engine and no edge.' }] }]
    }
  },
  {
    files: ['src/**', 'schemas/**'],
    ignores: ['src/words/written-date.ts'],
    rules: { 'no-restricted-syntax': ['error', { selector: 'ImportDeclaration[source.value=/date-fns/]', message: 'Only src/words/written-date.ts knows date-fns.' }] }
  },
  {
    files: ['src/http/**'],
    rules: {
      'no-restricted-globals': ['error', 'process'],
      'no-restricted-imports': ['error', { patterns: [{ group: ['**/rulebook/*', '**/app.js', '**/server.js', '**/config.js'], message: 'The edge is given the rule book; it does not load it.' }] }]
    }
  }
]

export default [
  ...neostandard({ ts: true, ignores: ['dist/**', 'build/**', '.tap/**', 'openapi/**', 'src/http/document/answered.ts', 'schemas/stated-facts.ts'] }),
  // A schema and its type share one name: that is the point of declaring a shape once.
  { rules: { '@typescript-eslint/no-redeclare': 'off', '@stylistic/object-property-newline': 'off', '@stylistic/multiline-ternary': 'off', camelcase: ['error', { allow: ['^OpenAPIV3_1$', '^escape_formulas$', '_delimiter$'] }] } },
  ...arrows
]
