// What the OpenAPI document says in many places, it says once, under a name, and refers to.
import type { OpenAPIV3_1 } from 'openapi-types'

type Document = Partial<OpenAPIV3_1.Document>
type Json = Readonly<Record<string, unknown>>

/** The document with every schema that has a title among its components, and a reference where it stood. It has no examples yet, whose titles are those of films. */
export function withNamedSchemas (document: Document): Document {
  const { paths, components, ...rest } = document
  const uses = new Map<string, Json[]>()
  collect([components?.schemas, paths], uses)
  const named = Object.fromEntries([...uses].map(([title, all]) => [title, wholeOf(title, all)]))
  const schemas = Object.entries({ ...components?.schemas, ...named }).map(([name, schema]) => [name, referring(schema, named)])
  return { ...rest, components: { ...components, schemas: Object.fromEntries(schemas) }, paths: referring(paths, named) as NonNullable<Document['paths']> }
}

function isObject (value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Only a schema has a text for its title: a property of that name is a schema itself. */
function titleOf (schema: Json): string | undefined {
  return typeof schema.title === 'string' ? schema.title : undefined
}

function collect (value: unknown, uses: Map<string, Json[]>): void {
  if (typeof value !== 'object' || value === null) return
  if (isObject(value)) {
    const title = titleOf(value)
    if (title !== undefined) uses.set(title, [...uses.get(title) ?? [], value])
  }
  for (const part of Object.values(value)) collect(part, uses)
}

/** What a schema says of values, without the words of the place where it stands. */
function meaningOf ({ title, description, default: initial, ...meaning }: Json): Json {
  return meaning
}

/**
 * The schema of a name, with the words that most places give it. A list of the values that there are says more than their pattern.
 * @throws Error where two shapes have one name
 */
function wholeOf (title: string, uses: readonly Json[]): Json {
  const listed = uses.filter(use => 'enum' in use)
  const [first = {}, ...others] = (listed.length > 0 ? listed : uses).map(meaningOf)
  if (others.some(other => JSON.stringify(other) !== JSON.stringify(first))) throw new Error(`Two schemas are called ${title}`)
  const description = mostOften(uses.flatMap(use => typeof use.description === 'string' ? use.description : []))
  return { ...first, ...description === undefined ? {} : { description } }
}

/** What stands most often in a list, the first of those that do. */
function mostOften (texts: readonly string[]): string | undefined {
  const times = new Map<string, number>()
  for (const text of texts) times.set(text, (times.get(text) ?? 0) + 1)
  return [...times].sort(([, a], [, b]) => b - a)[0]?.[0]
}

/** A field of a body whose default is told in words: of a field that has one, clients made from the document believe that it must be sent. */
function withoutDefault (field: unknown): unknown {
  if (!isObject(field) || field.default === undefined) return field
  const { default: initial, ...rest } = field
  return { ...rest, description: `${String(rest.description)} \`${String(initial)}\` unless stated.` }
}

/** A value with references in the place of the schemas named. */
function referring (value: unknown, named: Readonly<Record<string, Json>>): unknown {
  if (Array.isArray(value)) return value.map(one => referring(one, named))
  if (!isObject(value)) return value
  const title = titleOf(value)
  if (title === undefined) {
    return Object.fromEntries(Object.entries(value).map(([key, one]) =>
      [key, referring(key === 'properties' && isObject(one) ? Object.fromEntries(Object.entries(one).map(([name, field]) => [name, withoutDefault(field)])) : one, named)]))
  }
  const { description, default: initial } = value
  return {
    $ref: `#/components/schemas/${title}`,
    ...description === undefined || description === named[title]?.description ? {} : { description },
    ...initial === undefined ? {} : { default: initial }
  }
}
