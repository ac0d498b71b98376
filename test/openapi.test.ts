// The document: current, complete, and true of the service.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import t from 'tap'
import type { OpenAPIV3_1 } from 'openapi-types'
import { parse } from 'yaml'
import type { Problem } from '../schemas/problem.js'
import { answeredFile, answersOf, ASKED_ON, requestOf } from '../scripts/answers.js'
import { buildApp } from '../src/app.js'
import { wordsOf } from '../src/keywords.js'
import { ANSWERED } from '../src/http/document/answered.js'
import { yamlOf } from '../src/http/document/openapi.js'
import { operationsOf } from '../src/http/document/operations.js'
import { QUESTIONS } from '../src/http/document/questions.js'
import { withNamedSchemas } from '../src/http/document/sharing.js'
import { problemsPage, PROBLEMS } from '../src/http/problems/problems.js'
import { SECURITY_HEADERS } from '../src/http/protocol/security-headers.js'
import { serviceVersion } from '../src/version.js'
import { appFor } from './fixtures/app.js'
import { clientOf, contractOf } from './fixtures/contract.js'
import { documentOf } from './fixtures/document.js'
import { ROOT } from './fixtures/root.js'
import { rulebook } from './fixtures/rulebook.js'

const read = (path: string) => readFileSync(new URL(path, ROOT), 'utf8')

/** The document of the service, and its operations, read once for all. */
const app = await appFor(t, { version: serviceVersion(ROOT) })
const { document, operations } = await documentOf(app)

t.test('openapi/openapi.yaml is what the routes declare', async t => {
  t.ok(read('openapi/openapi.yaml') === yamlOf(app), 'it is current; if it is not, renew it with: npm run write')
})

t.test('docs/errors.md is the page of the problems', async t => {
  const page = read('docs/errors.md')
  t.ok(page === problemsPage(), 'it is current; if it is not, renew it with: npm run write')
  for (const code of Object.keys(PROBLEMS)) t.ok(page.includes(`\n## ${code}\n`), `${code} has its section`)
})

t.test('every pattern that a request is held to is told in words', async t => {
  const patterns = new Set<unknown>()
  const seen = new Set<unknown>()
  const collect = (value: unknown): void => {
    JSON.stringify(value, (key, one: unknown) => {
      if (key === 'pattern') patterns.add(one)
      if (key !== '$ref' || seen.has(one)) return one
      seen.add(one)
      collect(Object(document.components?.schemas)[String(one).split('/').at(-1) ?? ''])
      return one
    })
  }
  collect(operations.map(({ parameters, requestBody }) => [parameters, requestBody]))
  t.ok(patterns.size >= 2, 'there are patterns')
  for (const pattern of patterns) {
    const { en, fr } = wordsOf({ keyword: 'pattern', params: { pattern }, message: 'must match pattern' })
    t.notMatch(`${en} ${fr}`, /pattern|motif/, String(pattern))
  }
})

t.test('the examples are what the service answers, and there is one of each kind of problem', async t => {
  const answered = await answersOf(options => buildApp({ rulebook, version: serviceVersion(ROOT), today: () => ASKED_ON, ...options }))
  t.ok(answeredFile(answered) === read('src/http/document/answered.ts'), 'they are current; if they are not, renew them with: npm run write')
  t.same(Object.keys(ANSWERED.problems), Object.keys(PROBLEMS).sort())
  for (const [code, { type, status }] of Object.entries(ANSWERED.problems)) t.same([type, status], [`/problems/${code}`, PROBLEMS[code as keyof typeof PROBLEMS]])
})

t.test('every answer has an example, which is what the document declares', async t => {
  const { shape } = contractOf(JSON.stringify(app.swagger()))
  const examples = ({ example, examples = {} }: OpenAPIV3_1.MediaTypeObject) => example === undefined ? Object.values(examples).map(one => 'value' in one ? one.value : one) : [example]
  for (const { operationId, path, method, responses } of operations) {
    for (const [status, { content = {} }] of Object.entries(responses).filter(([status]) => status === '200' || operationId === 'getReadiness')) {
      for (const [mediaType, shown] of Object.entries(content).filter(([type]) => !type.startsWith('application/problem'))) {
        const values = examples(shown)
        t.ok(values.length > 0, `${String(operationId)} shows what it answers in ${mediaType}`)
        const check = shape(['', 'paths', path, method.toLowerCase(), 'responses', status, 'content', mediaType, 'schema']
          .map(segment => encodeURIComponent(segment.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/'))
        for (const value of values) t.same(check(value) ? [] : check.errors, [], `${String(operationId)} shows in ${mediaType} what it declares`)
      }
    }
  }
  const isProblem = shape('/components/schemas/Problem')
  for (const [name, response] of Object.entries({ ...document.components?.responses })) {
    const shown = 'content' in response ? response.content?.['application/problem+json'] : undefined
    if (shown !== undefined) t.ok(examples(shown).length > 0 && examples(shown).every(problem => isProblem(problem)), `${name} shows a problem`)
  }
})

t.test('every question of the examples runs, with the defaults that the interface sends along', async t => {
  const client = await clientOf(t, app)
  t.ok(operations.length >= 30, 'there are operations')
  for (const { path, method, operation } of operationsOf(app.swagger() as OpenAPIV3_1.Document)) {
    const { operationId = '' } = operation
    const { parameters = [], requestBody } = operations.find(one => one.operationId === operationId) ?? {}
    for (const { name, required, example } of parameters) t.ok(!required || example !== undefined, `${operationId} shows its parameter ${name}`)
    t.equal(requestBody !== undefined, method === 'post', `${operationId} takes a body or does not`)
    const defaults = Object.fromEntries(parameters.flatMap(({ name, schema }) => schema.default === undefined ? [] : [[name, schema.default as string]]))
    for (const [name, question] of Object.entries(QUESTIONS[operationId] ?? { asked: {} })) {
      for (const [type, { schema }] of Object.entries(requestBody?.content ?? { none: {} })) {
        const asked = { ...question, body: question.bodyIn?.[type] ?? question.body, parameters: { ...defaults, ...question.parameters } }
        const request = requestOf(path, method, operation, asked)
        const { status } = await client.send({ ...request, ...type === 'none' ? {} : { headers: { 'content-type': type } } })
        t.equal(status, 200, `${operationId} answers ${name} in ${type}`)
        if (schema !== undefined && type !== 'application/json') t.match(schema, { type: 'string' }, `${operationId} in ${type} is declared as it is sent`)
      }
    }
  }
})

t.test('every operation has an id of its own, a summary, a description, a tag that is explained, and every answer its words', async t => {
  const ids = operations.map(({ operationId }) => operationId)
  t.equal(new Set(ids).size, ids.length, 'no id twice')
  const tags = document.tags?.map(({ name }) => name) ?? []
  for (const { operationId, summary, description, tags: own = [], responses, path, parameters, method, requestBody } of operations) {
    const name = `${method} ${path}`
    t.match(operationId, /^[a-z][A-Za-z]+$/, `${name} has an id`)
    t.match(summary, /^[A-Z].{10,}[^.]$/, `${name} has a summary`)
    t.match(description, /^[A-Z`].{10,}\.$/s, `${name} has a description`)
    t.ok(own.length === 1 && own.every(tag => tags.includes(tag)), `${name} stands under one tag of the document`)
    for (const [status, response] of Object.entries(responses)) {
      t.match(response.description, /^(?!Default Response).{8,}/, `${name} says what ${status} is`)
      if (!/^[23]/.test(status) && operationId !== 'getReadiness') t.match(response, { content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } }, `${name} refuses ${status} with a problem`)
    }
    const isProbe = ['/livez', '/readyz', '/metrics'].includes(path)
    const all = ['200', '400', '405', '500', 'default', ...isProbe ? [] : ['429', '503', ...method === 'GET' ? ['304'] : []], ...requestBody === undefined ? [] : ['408']]
    t.ok(all.every(status => status in responses), `${name} declares ${all.join(', ')}`)
    t.ok(path.includes('{') === ('404' in responses), `${name} is 404 if and only if it takes an id`)
    for (const parameter of parameters) t.ok(parameter.description !== undefined, `${name} says what ${parameter.name} is`)
  }
})

t.test('every header of an answer is explained where it stands, or with those of every answer', async t => {
  const client = await clientOf(t, app)
  // What HTTP itself sets, what browsers are told of origins, and what keeps them safe.
  const known = new Set([...Object.keys(SECURITY_HEADERS), 'content-type', 'content-length', 'content-security-policy', 'date', 'connection', 'transfer-encoding', 'access-control-allow-origin', 'access-control-expose-headers'])
  const explained = ({ headers }: { headers: Readonly<Record<string, unknown>> }, all: Readonly<Record<string, OpenAPIV3_1.ResponseObject>>, status: number, name: string) => {
    const names = Object.keys({ ...all[status]?.headers, ...all.default?.headers }).map(header => header.toLowerCase())
    t.same(Object.keys(headers).filter(header => !known.has(header) && !names.includes(header)), [], name)
  }
  for (const { path, method, operation } of operationsOf(app.swagger() as OpenAPIV3_1.Document)) {
    const { responses = {} } = operations.find(({ operationId }) => operationId === operation.operationId) ?? {}
    const [question = {}] = Object.values(QUESTIONS[String(operation.operationId)] ?? {})
    const request = requestOf(path, method, operation, question)
    const answer = await client.send(request)
    explained(answer, responses, 200, `${path} 200`)
    if (answer.headers.etag !== undefined) explained(await client.send({ ...request, headers: { 'if-none-match': '*' } }), responses, 304, `${path} 304`)
    explained(await client.send<Problem>({ ...request, url: `${String(request.url).split('?', 1).join('')}?colour=red` }), responses, 400, `${path} 400`)
  }
})

t.test('parameters come in the order in which people think: the path, the question, its form, and facts that few films need', async t => {
  const names = operations.find(({ operationId }) => operationId === 'getChronologyCsv')?.parameters.map(({ name }) => name) ?? []
  t.same(names.slice(0, 5), ['theatricalReleaseDate', 'title', 'id', 'medium', 'tier'])
  t.ok(names.indexOf('service') < names.indexOf('on') && names.indexOf('knownOn') < names.indexOf('separator') && names.indexOf('separator') < names.indexOf('visaDate'))
  const [publiclyFunded] = operations.flatMap(({ parameters }) => parameters).filter(({ name }) => name === 'publiclyFunded')
  t.match(publiclyFunded?.description, /Asked for in (\w\w, )*DE, (\w\w, )*IT\.$/, 'a fact says in which territories it is asked for')
  for (const { path, parameters } of operations) t.same(parameters.map(({ in: place }) => place === 'path'), parameters.map(({ in: place }) => place === 'path').sort().reverse(), `${path}: its own place first`)
})

t.test('a chronology is JSON alone in the document, for clients that are made from it', async t => {
  for (const { operationId, responses } of operations.filter(({ path }) => path === '/v1/chronology')) {
    t.same(Object.keys({ ...responses[200]?.content }), ['application/json'], String(operationId))
  }
})

t.test('what an answer may hold is listed as what a question may say', async t => {
  const schemas: Readonly<Record<string, unknown>> = { ...document.components?.schemas }
  t.match(schemas.MediumId, { type: 'string', enum: rulebook.media.map(({ id }) => id) })
  for (const name of ['TierId', 'Evidence', 'Certainty', 'Nature', 'Anchor', 'WindowStatus', 'FactName', 'Language']) t.match(schemas[name], { type: 'string', enum: [/./] }, name)
  for (const name of ['Delay', 'Condition', 'LegalBasis', 'Film', 'Facts', 'Window', 'Question', 'CivilDate']) t.ok(name in schemas, name)
})

t.test('answers are left open for what a minor version adds, what is asked is closed, and no format is one of our own', async t => {
  const schemas: Readonly<Record<string, unknown>> = { ...document.components?.schemas }
  for (const name of ['Question', 'CheckAsked', 'FilmAsked', 'Change']) t.match(schemas[name], { additionalProperties: false }, `${name} is asked`)
  for (const name of ['Chronology', 'DatedWindow', 'Permission', 'BatchLine', 'Problem']) t.notMatch(JSON.stringify(schemas[name]), '"additionalProperties":false', `${name} is answered`)
  const formats = [...JSON.stringify(app.swagger()).matchAll(/"format":"([^"]+)"/g)].map(([, format]) => format)
  t.same([...new Set(formats)].sort(), ['date', 'duration', 'uri', 'uri-reference'])
})

t.test('every schema of the document is sound: validators are told that nobody need look', async t => {
  const ajv = new Ajv2020({ strict: false, logger: false })
  const schemasIn = (value: unknown): unknown[] => typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, one]): unknown[] => key === 'schema' ? [one] : key === 'schemas' ? Object.values(Object(one)) : schemasIn(one))
  const schemas = schemasIn(document)
  t.ok(schemas.length > 200, `${schemas.length} schemas`)
  for (const schema of schemas) if (!ajv.validateSchema(Object(schema))) t.fail(`${ajv.errorsText()}: ${JSON.stringify(schema).slice(0, 200)}`)
  t.notOk(ajv.validateSchema({ type: 'string', minLength: -1 }), 'as that which is none is not')
})

t.test('no schema has the name of what a client of the web has from its platform, such as Headers or Request', async t => {
  t.strictSame(Object.keys({ ...document.components?.schemas }).filter(name => name in globalThis), [])
})

t.test('two shapes of one name are told apart before anybody reads them', async t => {
  const number = { title: 'Number', type: 'number' }
  const paths = (other: object) => ({ paths: { '/': { get: { responses: { 200: { description: '', content: { a: { schema: number }, b: { schema: other } } } } } } } }) as object
  t.match(withNamedSchemas(paths({ ...number, description: 'Of a place.' })), { components: { schemas: { Number: { type: 'number', description: 'Of a place.' } } } })
  t.throws(() => withNamedSchemas(paths({ title: 'Number', type: 'string' })), /Two schemas are called Number/)
})

t.test('the document reads the same by YAML 1.1, by YAML 1.2 and as JSON', async t => {
  const document = JSON.parse(JSON.stringify(app.swagger())) as unknown
  const text = yamlOf(app)
  t.same(parse(text, { version: '1.1' }), document)
  t.same(parse(text), document)
  const python = pythonOf('import json, sys, yaml\njson.dump(yaml.safe_load(sys.stdin), sys.stdout)', text)
  if (python !== null) t.same(JSON.parse(python), document, 'by PyYAML')
})

/** What a program in Python with PyYAML writes; null where the machine has none. */
function pythonOf (program: string, input: string): string | null {
  try {
    return execFileSync('python3', ['-c', program], { input, encoding: 'utf8', maxBuffer: 2 ** 26, stdio: ['pipe', 'pipe', 'ignore'] })
  } catch {
    return null
  }
}

t.test('the parameters of the question and the fields of its body are the same, but for changes, and for the form of the answer', async t => {
  const parameters = operations.find(({ operationId }) => operationId === 'getChronology')?.parameters.map(({ name }) => name) ?? []
  const body = document.components?.schemas?.Question as OpenAPIV3_1.SchemaObject
  t.same([...parameters, 'changes'].sort(), [...Object.keys(body.properties ?? {}), 'separator', 'columns', 'headers', 'alarm', 'width'].sort())
  t.equal(body.additionalProperties, false)
})

t.test('every reference of the document leads somewhere, and everything shared is used', async t => {
  const used = new Set([...JSON.stringify(app.swagger()).matchAll(/"\$ref":"([^"]+)"/g)].map(([, target]) => String(target)))
  const shared = (['schemas', 'responses', 'parameters', 'headers'] as const).flatMap(kind => Object.keys(document.components?.[kind] ?? {}).map(name => `#/components/${kind}/${name}`))
  t.same([...used].sort(), shared.sort())
})
