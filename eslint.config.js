import neostandard from 'neostandard'

/** A room of the engine: pure, and it knows itself, the shapes and the rooms further down the line. */
function room (name, below, message) {
  const known = ['\\./', '\\.\\./\\.\\./schemas/', ...below.map(other => `\\.\\./${other}/`)]
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
  {
    files: ['src/domain/**'],
    rules: {
      'no-restricted-globals': ['error', 'Date', 'process'],
      'no-restricted-imports': ['error', {
        patterns: [
          { group: ['node:*', 'fastify', '@fastify/*', 'pino', 'yaml', 'ajv', 'typebox*'], message: 'The engine knows the law and arithmetic only.' },
          { group: ['**/http/*', '**/rulebook/*', '**/app.js', '**/server.js', '**/config.js', '**/validator.js'], message: 'Nothing in the engine points back to the edge.' }
        ]
      }]
    }
  },
  room('calendar', [], 'The calendar knows days only.'),
  room('law', ['calendar'], 'The law knows days and what the rules say.'),
  room('decide', ['law', 'calendar'], 'Who decides knows the law and days: no service, no language, no form of an answer.'),
  room('service', ['decide', 'law', 'calendar'], 'Who exploits a film knows the law and what it decides.'),
  {
    files: ['src/view/html/**', 'src/words/**', 'src/http/pages/**'],
    rules: {
      'no-restricted-imports': ['error', {
        patterns: [{ group: ['**/domain/*', '**/decide/*', '**/service/*', '**/rulebook/*', '**/app.js', '**/config.js'], message: 'A page shows what the API answers; it asks no engine.' }]
      }]
    }
  },
  {
    files: ['src/**', 'schemas/**'],
    ignores: ['src/domain/language/written-date.ts'],
    rules: { 'no-restricted-syntax': ['error', { selector: 'ImportDeclaration[source.value=/date-fns/]', message: 'Only src/domain/language/written-date.ts knows date-fns.' }] }
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
  ...neostandard({ ts: true, ignores: ['dist/**', 'build/**', '.tap/**', 'openapi/**', 'src/http/document/answered.ts'] }),
  // A schema and its type share one name: that is the point of declaring a shape once.
  { rules: { '@typescript-eslint/no-redeclare': 'off', '@stylistic/object-property-newline': 'off', '@stylistic/multiline-ternary': 'off', camelcase: ['error', { allow: ['^OpenAPIV3_1$', '^escape_formulas$', '_delimiter$'] }] } },
  ...arrows
]
