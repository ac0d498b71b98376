// Requests for each operation of the document: as they are meant, or made hostile in one or several places.
import fc from 'fast-check'
import type { OpenAPIV3_1 } from 'openapi-types'
import type { Asked } from '../client.js'
import { maybe } from '../questions.js'
import type { World } from '../world.js'
import { shapesOf, type Schema } from './shapes.js'
import { HEADERS, HOSTILE_HEADERS, HOSTILE_TEXTS, HOSTILE_VALUES, KEYS, METHODS, SPOILED, TAILS } from './values.js'

/** An operation of the document. */
export interface Operation {
  readonly method: string
  readonly path: string
  readonly declared: OpenAPIV3_1.OperationObject
}

/** A request, and the operation that it is meant for. */
export interface Aimed { readonly operation: Operation, readonly asked: Asked, readonly hostile: boolean }

/** The operations of a document. */
export function operationsOf ({ paths = {} }: OpenAPIV3_1.Document): Operation[] {
  return Object.entries(paths).flatMap(([path, item]) => Object.entries(item ?? {})
    .map(([method, declared]) => ({ method: method.toUpperCase(), path, declared: declared as OpenAPIV3_1.OperationObject })))
}

/** Requests for all of the operations, the questions more often. */
export function requestsOf (world: World, operations: readonly Operation[]): fc.Arbitrary<Aimed> {
  const weighed = operations.map(operation => ({
    weight: /chronology|calendar|check/.test(operation.path) ? 3 : 1,
    arbitrary: fc.oneof({ weight: 55, arbitrary: aimedAt(world, operation, false) }, { weight: 45, arbitrary: aimedAt(world, operation, true) })
  }))
  return fc.oneof(...weighed)
}

const hostileText = fc.constantFrom(...HOSTILE_TEXTS)

/** Ids that stand in a path, by where they stand. */
function idsOf ({ ruleSets, proposals, services }: World, path: string): readonly string[] {
  if (path.includes('rule-sets')) return ruleSets.map(({ id }) => id)
  return path.includes('proposals') ? proposals : services.map(({ id }) => id)
}

function aimedAt (world: World, operation: Operation, hostile: boolean): fc.Arbitrary<Aimed> {
  const { method, path, declared } = operation
  const { valuesOf, objectsOf } = shapesOf(world)
  const parameters = (declared.parameters ?? []) as OpenAPIV3_1.ParameterObject[]
  const inPath = parameters.filter(parameter => parameter.in === 'path').map(({ name, schema }) => {
    const meant = name === 'id' || name === 'other' ? fc.constantFrom(...idsOf(world, path)) : name === 'medium' ? fc.constantFrom(...world.media) : valuesOf(schema as Schema, name)
    const any = hostile ? fc.oneof({ weight: 60, arbitrary: meant }, { weight: 40, arbitrary: hostileText.filter(text => text !== '') }) : meant
    return any.map(value => [`{${name}}`, encoded(String(value))] as const)
  })
  const inQuery = parameters.filter(parameter => parameter.in === 'query')
  const query = objectsOf({
    properties: Object.fromEntries(inQuery.map(({ name, schema }) => [name, schema as Schema])),
    // Beside what must be there, what makes a question complete.
    required: inQuery.filter(({ name, required = false }) => required || (path === '/v1/check' && name === 'medium') || (path.endsWith('/reverse') && /^(medium|opensOn)$/.test(name))).map(({ name }) => name)
  })
  const wrong = hostile ? maybe(60, fc.record({ at: fc.nat(20), name: maybe(30, fc.constantFrom(...KEYS)), text: hostileText, tail: maybe(10, fc.constantFrom(...TAILS)) })) : fc.constant(undefined)
  const verb = hostile ? fc.oneof({ weight: 95, arbitrary: fc.constant(method) }, { weight: 5, arbitrary: fc.constantFrom(...METHODS) }) : fc.constant(method)
  const body = declared.requestBody === undefined ? fc.constant(undefined) : bodiesOf((declared.requestBody as OpenAPIV3_1.RequestBodyObject).content, objectsOf, hostile)
  return fc.record({ inPath: fc.tuple(...inPath), query, wrong, headers: headers(hostile), verb, body }).map(({ inPath, query, wrong, headers, verb, body }) => {
    // A JSON body says all of it: beside it an address does not speak.
    const pairs = body?.type === 'application/json' && !hostile ? [] : Object.entries(query).flatMap(([name, value]) => [value].flat().map(one => [name, String(one)] as const))
    if (wrong !== undefined) pairs.splice(wrong.at % (pairs.length + 1), 1, [wrong.name ?? pairs[wrong.at % (pairs.length + 1)]?.[0] ?? 'x', wrong.text])
    const text = pairs.map(([name, value]) => `${encoded(name)}=${encoded(value)}`).join('&') + (wrong?.tail ?? '')
    const address = inPath.reduce((path, [name, value]) => path.replace(name, value), path)
    return {
      operation, hostile,
      asked: {
        method: verb, path: text === '' ? address : `${address}?${text}`,
        headers: { ...body === undefined ? {} : { 'content-type': body.type }, ...headers }, ...body === undefined ? {} : { body: body.bytes }
      }
    }
  })
}

/** As a URL writes it; half of a character as its bytes would be. */
function encoded (text: string): string {
  return /\p{Surrogate}/u.test(text) ? '%ED%A0%80' : encodeURIComponent(text)
}

function headers (hostile: boolean): fc.Arbitrary<Record<string, string>> {
  const some = Object.entries(hostile ? HOSTILE_HEADERS : HEADERS).map(([name, values]) => [name, maybe(hostile ? 8 : 20, fc.constantFrom(...values))] as const)
  return fc.record(Object.fromEntries(some)).map(headers => Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => value === undefined ? [] : [[name, value]])))
}

type Bodies = fc.Arbitrary<{ type: string, bytes: Buffer }>

/** Bodies in each media type that an operation takes. */
function bodiesOf (content: Readonly<Record<string, OpenAPIV3_1.MediaTypeObject>>, objectsOf: ReturnType<typeof shapesOf>['objectsOf'], hostile: boolean): Bodies {
  const broken = (object: fc.Arbitrary<unknown>) => hostile ? fc.tuple(object, fc.array(changes, { maxLength: 3 })).map(([value, changes]) => changes.reduce(changed, value)) : object
  const types = Object.entries(content).map(([type, { schema = {} }]) => {
    const own = schema as Schema & { contentSchema?: Schema }
    const lines = fc.array(broken(objectsOf(own.contentSchema ?? {})).map(value => JSON.stringify(value)), { minLength: 1, maxLength: 6 }).map(lines => lines.join('\n'))
    const text = type === 'application/json' ? broken(objectsOf(own)).map(value => JSON.stringify(value)) : type === 'text/csv' ? tables(hostile) : lines
    const spoiled = hostile ? maybe(20, fc.constantFrom(...SPOILED)) : fc.constant(undefined)
    const byte = hostile ? maybe(3, fc.tuple(fc.nat(), fc.constantFrom(0xff, 0xc0, 0x00, 0x80))) : fc.constant(undefined)
    return fc.tuple(text, spoiled, byte).map(([text, spoil, byte]) => {
      const bytes = Buffer.from(spoil === undefined ? text : spoil(text))
      if (byte !== undefined && bytes.length > 0) bytes[byte[0] % bytes.length] = byte[1]
      return { type, bytes }
    })
  })
  return fc.oneof(...types)
}

const COLUMNS = ['title', 'id', 'medium', 'visaDate', 'runtimeMinutes', 'territory', 'service', 'payTvAcquired', 'on']

/** Tables of films, whose cells need not fit their columns. */
function tables (hostile: boolean): fc.Arbitrary<string> {
  const cells = fc.oneof(fc.constantFrom('', 'svod', '1', 'true', '2024-01-01'), hostileText.map(text => /[",;\t\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text))
  return fc.record({
    columns: fc.uniqueArray(fc.constantFrom(...COLUMNS, ...hostile ? KEYS : []), { maxLength: 4 }), separator: fc.constantFrom(',', ';', '\t'), end: fc.constantFrom('\n', '\r\n'),
    rows: fc.array(fc.array(cells, { minLength: 4, maxLength: 4 }), { maxLength: 4 })
  }).map(({ columns, separator, end, rows }) => [['theatricalReleaseDate', ...columns], ...rows.map(cells => ['2024-07-24', ...cells.slice(0, columns.length)])]
    .map(row => row.join(separator)).join(end))
}

/** A change to some place of a JSON value. */
const changes = fc.record({
  kind: fc.constantFrom('drop', 'add', 'replace', 'repeat'), at: fc.nat(), key: fc.constantFrom(...KEYS), value: fc.constantFrom(...HOSTILE_VALUES)
})

type Change = typeof changes extends fc.Arbitrary<infer T> ? T : never

/** A value with a change at one of its places, whichever `at` leads to. */
function changed (value: unknown, change: Change): unknown {
  const { kind, at, key, value: other } = change
  if (typeof value !== 'object' || value === null) return other
  const list = Array.isArray(value)
  const entries: Array<[string, unknown]> = Object.entries(value)
  const whole = (entries: Array<[string, unknown]>) => list ? entries.map(([, one]) => one) : Object.fromEntries(entries)
  const here = entries[at % Math.max(1, entries.length)]
  if (here === undefined || kind === 'add') return whole([...entries, [key, other]])
  if (kind === 'drop') return whole(entries.filter(entry => entry !== here))
  if (kind === 'repeat') return list ? Array.from({ length: 2 + at % 100 }, () => here[1]) : { ...value, [key]: here[1] }
  const [name, inner] = here
  // Deeper where there is a place deeper, more often than not.
  const next = typeof inner === 'object' && at % 3 > 0 ? changed(inner, { ...change, at: Math.floor(at / 3) }) : other
  return whole(entries.map(entry => entry === here ? [name, next] : entry))
}
