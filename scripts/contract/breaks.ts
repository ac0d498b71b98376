// What breaks those who call the service, between two versions of its document.
import { followed, misfits, type Json } from './schemas.js'

const METHODS = ['get', 'post'] as const

/** Every break, in words: where, and what does not hold any more. */
export function breaksOf (before: Json, after: Json): string[] {
  return Object.entries(Object(before.paths) as Readonly<Record<string, Json>>).flatMap(([path, item]) => METHODS.flatMap(method => {
    const place = `${method.toUpperCase()} ${path}`
    const operation = item[method] as Json | undefined
    const now = Object(Object(after.paths)[path])[method] as Json | undefined
    if (operation === undefined) return []
    if (now === undefined) return [`${place} is gone`]
    return [
      ...operation.operationId === now.operationId ? [] : [`${place} has the operationId ${String(now.operationId)}, which clients are named after; it was ${String(operation.operationId)}`],
      ...parameterBreaks(operation, now, before, after).map(text => `${place}: ${text}`),
      ...bodyBreaks(operation, now, before, after).map(text => `${place}: ${text}`),
      ...answerBreaks(operation, now, before, after).map(text => `${place}: ${text}`)
    ]
  }))
}

/** Whether the document asks and answers the same: words and examples are passed over, and references followed. */
export function isSameContract (before: Json, after: Json): boolean {
  return meaningOf(before) === meaningOf(after)
}

const WORDS = new Set(['description', 'summary', 'example', 'examples', 'title', 'tags'])

function meaningOf (document: Json): string {
  const plain = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(plain)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries('$ref' in value ? followed(value, document) : value)
      .filter(([key, one]) => !(WORDS.has(key) && (typeof one === 'string' || key.startsWith('example') || key === 'tags'))).sort(([a], [b]) => a < b ? -1 : 1).map(([key, one]) => [key, plain(one)]))
  }
  return JSON.stringify(plain(document.paths))
}

type Compare = (operation: Json, now: Json, before: Json, after: Json) => string[]

const parameterBreaks: Compare = (operation, now, before, after) => {
  const own = parametersOf(operation, before)
  const others = parametersOf(now, after)
  return [
    ...[...others].filter(([name, { required }]) => required === true && own.get(name)?.required !== true).map(([name]) => `the parameter ${name} is required`),
    ...[...own].flatMap(([name, { schema }]) => {
      const other = others.get(name)
      if (other === undefined) return [`the parameter ${name} is not known`]
      return misfits({ narrow: Object(schema) as Json, wide: Object(other.schema) as Json, at: `the parameter ${name}` }, { narrowIn: before, wideIn: after, isAnswer: false, seen: new Set() })
    })
  ]
}

function parametersOf ({ parameters = [] }: Json, document: Json): Map<string, Json> {
  return new Map((parameters as readonly Json[]).map(one => followed(one, document)).map(one => [String(one.name), one]))
}

const bodyBreaks: Compare = (operation, now, before, after) => {
  const others = contentOf(now.requestBody, after)
  return Object.entries(contentOf(operation.requestBody, before)).flatMap(([type, { schema }]) => {
    const other = others[type]
    if (other === undefined) return [`a body in ${type} is not read`]
    return misfits({ narrow: Object(schema) as Json, wide: Object(other.schema) as Json, at: `the body (${type}) ` }, { narrowIn: before, wideIn: after, isAnswer: false, seen: new Set() })
  })
}

const answerBreaks: Compare = (operation, now, before, after) => Object.entries(Object(operation.responses) as Json)
  .filter(([status]) => status.startsWith('2'))
  .flatMap(([status, response]) => {
    const others = contentOf(Object(now.responses)[status], after)
    return Object.entries(contentOf(response, before)).flatMap(([type, { schema }]) => {
      const other = others[type]
      if (other === undefined) return [`${status} does not come as ${type}`]
      return misfits({ narrow: Object(other.schema) as Json, wide: Object(schema) as Json, at: `${status} (${type}) ` }, { narrowIn: after, wideIn: before, isAnswer: true, seen: new Set() })
    })
  })

function contentOf (value: unknown, document: Json): Readonly<Record<string, Json>> {
  return Object(followed(value, document).content) as Readonly<Record<string, Json>>
}
