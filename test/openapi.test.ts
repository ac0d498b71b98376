// The document: current, complete, and true of the service.
import { readFileSync } from 'node:fs'
import t from 'tap'
import type { OpenAPIV3_1 } from 'openapi-types'
import { wordsOf } from '../src/keywords.js'
import { yamlOf } from '../src/http/document/openapi.js'
import { problemsPage, PROBLEMS } from '../src/http/problems/problems.js'
import { serviceVersion } from '../src/version.js'
import { appFor } from './fixtures/app.js'
import { clientOf } from './fixtures/contract.js'
import { ROOT } from './fixtures/root.js'

const read = (path: string) => readFileSync(new URL(path, ROOT), 'utf8')

type Operation = OpenAPIV3_1.OperationObject & { readonly path: string, readonly method: 'GET' | 'POST' }

/** The document of the service, and its operations. */
async function documentFor (t: Parameters<typeof appFor>[0]) {
  const app = await appFor(t, { version: serviceVersion(ROOT) })
  await app.ready()
  const document = app.swagger() as OpenAPIV3_1.Document
  const operations = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    Object.entries(item ?? {}).map(([method, operation]) => ({ ...operation as OpenAPIV3_1.OperationObject, path, method: method.toUpperCase() }) as Operation))
  return { app, document, operations }
}

t.test('openapi/openapi.yaml is what the routes declare', async t => {
  const { app } = await documentFor(t)
  t.ok(read('openapi/openapi.yaml') === yamlOf(app), 'it is current; if it is not, renew it with: npm run write')
})

t.test('docs/errors.md is the page of the problems', async t => {
  const page = read('docs/errors.md')
  t.ok(page === problemsPage(), 'it is current; if it is not, renew it with: npm run write')
  for (const code of Object.keys(PROBLEMS)) t.ok(page.includes(`\n## ${code}\n`), `${code} has its section`)
})

t.test('every pattern that a request is held to is told in words', async t => {
  const { operations } = await documentFor(t)
  const patterns = new Set<unknown>()
  JSON.stringify(operations.map(({ parameters, requestBody }) => [parameters, requestBody]), (key, value: unknown) => {
    if (key === 'pattern') patterns.add(value)
    return value
  })
  t.ok(patterns.size >= 2, 'there are patterns')
  for (const pattern of patterns) {
    const { en, fr } = wordsOf({ keyword: 'pattern', params: { pattern }, message: 'must match pattern' })
    t.notMatch(`${en} ${fr}`, /pattern|motif/, String(pattern))
  }
})

t.test('the example of every operation runs, and is answered as the document declares', async t => {
  const { app, operations } = await documentFor(t)
  const client = await clientOf(t, app)
  t.ok(operations.length >= 14, 'there are operations')
  for (const { operationId, path, method, parameters = [], requestBody } of operations) {
    const given = parameters as Array<OpenAPIV3_1.ParameterObject & { example?: unknown, schema?: { default?: unknown } }>
    for (const { name, required, example } of given) t.ok(!required || example !== undefined, `${String(operationId)} shows its parameter ${name}`)
    const url = given.filter(parameter => parameter.in === 'path')
      .reduce((url, { name, example }) => url.replace(`{${name}}`, encodeURIComponent(String(example))), path)
    // The interface at /docs sends the defaults along.
    const query = Object.fromEntries(given.filter(parameter => parameter.in === 'query')
      .flatMap(({ name, example, schema }) => {
        const value = example ?? schema?.default
        return value === undefined ? [] : [[name, Array.isArray(value) ? value.map(String) : String(value)]]
      }))
    const bodies = Object.entries((requestBody as OpenAPIV3_1.RequestBodyObject | undefined)?.content ?? {})
    t.equal(bodies.length > 0, method === 'POST', `${String(operationId)} takes a body or does not`)
    if (bodies.length === 0) t.equal((await client.send({ method, url, query })).status, 200, `${String(operationId)} answers its example`)
    for (const [type, { example, schema }] of bodies) {
      const name = `${String(operationId)} in ${type}`
      t.type(example, type === 'application/json' ? 'object' : 'string', `${name} shows a body, as it is sent`)
      t.equal((schema as OpenAPIV3_1.SchemaObject).type, type === 'application/json' ? 'object' : 'string', `${name} is declared as it is sent`)
      const { status } = await client.send({ method, url, query, payload: example as object | string, headers: { 'content-type': type } })
      t.equal(status, 200, `${name} answers its example`)
    }
  }
})

t.test('every operation has an id of its own, a summary, a tag that is explained, and its problems', async t => {
  const { document, operations } = await documentFor(t)
  const ids = operations.map(({ operationId }) => operationId)
  t.equal(new Set(ids).size, ids.length, 'no id twice')
  const tags = document.tags?.map(({ name }) => name) ?? []
  for (const { operationId, summary, tags: own = [], responses = {}, path, parameters = [], method } of operations) {
    const name = `${method} ${path}`
    t.match(operationId, /^[a-z][A-Za-z]+$/, `${name} has an id`)
    t.match(summary, /^[A-Z].{10,}[^.]$/, `${name} has a summary`)
    t.ok(own.length === 1 && own.every(tag => tags.includes(tag)), `${name} stands under one tag of the document`)
    const problems = Object.entries(responses).filter(([status]) => status.startsWith('4')).map(([status, response]) =>
      [status, '$ref' in response ? document.components?.responses?.[String(response.$ref.split('/').at(-1))] : response]) as Array<[string, OpenAPIV3_1.ResponseObject]>
    t.ok(problems.length > 0, `${name} declares how it refuses`)
    for (const [status, { content }] of problems) {
      t.same(content, { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } }, `${name} refuses ${status} with a problem`)
    }
    t.ok(path.includes('{') === ('404' in responses), `${name} is 404 if and only if it takes an id`)
    if (method === 'GET' && path.startsWith('/v1/')) {
      for (const parameter of parameters as OpenAPIV3_1.ParameterObject[]) {
        t.ok(parameter.in === 'path' || parameter.description !== undefined, `${name} says what ${parameter.name} is`)
      }
    }
  }
})

t.test('the parameters of the question and the fields of its body are the same, but for changes, and for the form of the answer', async t => {
  const { operations } = await documentFor(t)
  const named = (method: string) => operations.find(operation => operation.path === '/v1/chronology' && operation.method === method)
  const parameters = (named('GET')?.parameters as OpenAPIV3_1.ParameterObject[]).map(({ name }) => name)
  const body = (named('POST')?.requestBody as OpenAPIV3_1.RequestBodyObject).content['application/json']?.schema as OpenAPIV3_1.SchemaObject
  t.same([...parameters, 'changes'].sort(), [...Object.keys(body.properties ?? {}), 'format', 'separator', 'columns', 'headers', 'alarm', 'width'].sort())
  t.equal(body.additionalProperties, false)
})

t.test('every reference of the document leads somewhere, and everything shared is used', async t => {
  const { app, document } = await documentFor(t)
  const used = new Set([...yamlOf(app).matchAll(/\$ref: "?([^"\n]+)"?/g)].map(([, target]) => String(target)))
  const shared = (['schemas', 'responses'] as const).flatMap(kind => Object.keys(document.components?.[kind] ?? {}).map(name => `#/components/${kind}/${name}`))
  t.same([...used].sort(), shared.sort())
})
