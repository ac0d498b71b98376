// What breaks those who call the service, and which version then is needed: told of made-up documents.
import t from 'tap'
import { breaksOf, isSameContract } from '../scripts/contract/breaks.js'
import type { Json } from '../scripts/contract/schemas.js'
import { newest, verdictOn } from '../scripts/contract/verdict.js'

const film = { type: 'object', required: ['title'], properties: { title: { type: 'string' }, days: { type: ['integer', 'null'], minimum: 0 } }, additionalProperties: false }

/** A document with one address, which is asked by a parameter and a body. */
function documentWith ({ answer = film, body = film, parameters = [], operation = {}, schemas = {} }: { answer?: Json, body?: Json, parameters?: readonly Json[], operation?: Json, schemas?: Json } = {}): Json {
  return {
    components: { schemas, parameters: { lang: { name: 'lang', in: 'query', schema: { enum: ['en', 'fr'], type: 'string' } } } },
    paths: {
      '/films': {
        post: {
          operationId: 'postFilms',
          parameters: [{ $ref: '#/components/parameters/lang' }, ...parameters],
          requestBody: { content: { 'application/json': { schema: body } } },
          responses: { 200: { description: 'Films', content: { 'application/json': { schema: answer } } }, 400: { description: 'No' } },
          ...operation
        }
      }
    }
  }
}

const before = documentWith()
const broken = (change: Parameters<typeof documentWith>[0], base = before) => breaksOf(base, documentWith(change))

t.test('what stays, and what is only added, breaks nothing', async t => {
  t.same(breaksOf(before, before), [])
  t.same(broken({ answer: { ...film, properties: { ...film.properties, id: { type: 'string' } } } }), [], 'an answer says more')
  t.same(broken({ body: { ...film, properties: { ...film.properties, id: { type: 'string' } } } }), [], 'a question may say more')
  t.same(broken({ body: { ...film, required: [] } }), [], 'a question need not say as much')
  t.same(broken({ parameters: [{ name: 'on', in: 'query', schema: { type: 'string' } }] }), [], 'a parameter more')
  t.same(breaksOf(documentWith({ answer: { enum: ['a'], type: 'string' } }), documentWith({ answer: { enum: ['a', 'b'], type: 'string' } })), [], 'a list of an answer grows')
  t.same(breaksOf(documentWith({ body: { const: 'a', type: 'string' } }), documentWith({ body: { enum: ['a', 'b'], type: 'string' } })), [], 'a list of a question grows')
  t.same(breaksOf(documentWith({ answer: { type: 'number' } }), documentWith({ answer: { type: 'integer' } })), [], 'a whole number is a number')
  t.same(breaksOf({ ...before, paths: { '/gone': { get: undefined } } }, before), [], 'what was never there')
})

t.test('what a client relies on is missed', async t => {
  t.same(breaksOf(before, { paths: {} }), ['POST /films is gone'])
  t.match(broken({ operation: { operationId: 'askFilms' } }), [/operationId askFilms/])
  for (const parameters of [[], undefined]) t.match(broken({ operation: { parameters } }), [/the parameter lang is not known/])
  t.match(broken({ operation: { requestBody: { content: { 'text/csv': { schema: { type: 'string' } } } } } }), [/a body in application\/json is not read/])
  t.match(broken({ operation: { responses: {} } }), [/200 does not come as application\/json/])
})

t.test('a question that was taken is refused', async t => {
  t.match(broken({ parameters: [{ name: 'on', in: 'query', required: true, schema: {} }] }), [/the parameter on is required/])
  t.match(broken({ body: { ...film, required: ['title', 'days'] } }), [/\/days is required/])
  t.match(broken({ body: { ...film, properties: { title: { type: 'string' } } } }), [/\/days is not known/])
  t.match(broken({ body: { ...film, properties: { ...film.properties, days: { type: 'integer' } } } }), [/\/days may be null/])
  t.match(broken({ body: { ...film, properties: { ...film.properties, title: { type: 'string', enum: ['Roma'] } } } }), [/\/title may be any string/])
  t.match(broken({ body: { ...film, properties: { ...film.properties, title: { type: 'string', format: 'date', minLength: 2, maxLength: 5 } } } }), [/format date/, /minLength 2/, /maxLength 5/])
  t.match(breaksOf(documentWith({ body: { enum: ['a', 'b'], type: 'string' } }), documentWith({ body: { enum: ['a'], type: 'string' } })), [/may not be b/])
})

t.test('an answer is no longer what it was', async t => {
  t.match(broken({ answer: { ...film, required: [] } }), [/\/title may be missing/])
  t.match(broken({ answer: { ...film, properties: { title: { type: 'string' } } } }), [/\/days is gone/])
  t.match(broken({ answer: { ...film, properties: { ...film.properties, title: { type: ['string', 'null'] } } } }), [/\/title may be null/])
  t.match(breaksOf(documentWith({ answer: { type: 'string', format: 'date' } }), documentWith({ answer: { type: 'string' } })), [/is no date/])
  t.match(breaksOf(documentWith({ answer: { anyOf: [{ type: 'null' }, { type: 'string', enum: ['a'] }] } }), documentWith({ answer: { oneOf: [{ enum: [1], type: 'integer' }] } })), [/may be integer \(1\)/])
  t.match(breaksOf(documentWith({ answer: { type: 'string' } }), documentWith({ answer: {} })), [/may be anything/])
})

t.test('it looks inside of lists, lines, dictionaries and references, also of those that lead back to themselves', async t => {
  const tree = (label: Json) => ({ schemas: { Tree: { type: 'object', properties: { label, children: { type: 'array', items: { $ref: '#/components/schemas/Tree' } } } } }, answer: { $ref: '#/components/schemas/Tree' } })
  t.same(breaksOf(documentWith(tree({ type: 'string' })), documentWith(tree({ type: 'string' }))), [])
  t.match(breaksOf(documentWith(tree({ type: 'string' })), documentWith(tree({ type: 'number' }))), [/\/label may be number/])
  for (const [keyword, type] of [['items', 'array'], ['contentSchema', 'string'], ['additionalProperties', 'object']] as const) {
    t.match(breaksOf(documentWith({ answer: { type, [keyword]: { type: 'string' } } }), documentWith({ answer: { type, [keyword]: { type: 'integer' } } })), [/\[\] may be integer/], keyword)
  }
})

t.test('a break needs a new major version, an addition a new minor one; words need none', async t => {
  const last = { version: '1.4.0', document: before }
  const gone = { paths: {} }
  const more = documentWith({ parameters: [{ name: 'on', in: 'query', schema: {} }] })
  const words = documentWith({ operation: { summary: 'Films', description: 'All of them' } })
  t.match(verdictOn('1.5.0', gone, last), [/Version 1.5.0 breaks those who call 1.4.0: it needs the version 2.0.0/, '- POST /films is gone'])
  t.same(verdictOn('2.0.0', gone, last), [])
  t.match(verdictOn('1.4.1', more, last), [/it needs the version 1.5.0/])
  t.same(verdictOn('1.5.0', more, last), [])
  t.same(verdictOn('1.4.0', words, last), [])
  t.ok(isSameContract(before, words))
})

t.test('the newest version is told by its numbers', async t => {
  t.equal(newest(['1.9.0', '1.10.0', '1.10.0', '0.30.2']), '1.10.0')
  t.equal(newest([]), undefined)
})
