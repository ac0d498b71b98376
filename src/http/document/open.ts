// What the document says that answers may hold: in a later minor version, more fields than now. So what is answered is left open; what is asked is closed.
import { operationsOf, type Document } from './operations.js'

const REFERENCE = /"#\/components\/schemas\/([^"]+)"/g

type Components = NonNullable<Document['components']>

/** The document whose schemas are closed only where a question holds them. */
export function withOpenAnswers (document: Document): Document {
  const { components = {} } = document
  const asked = reached(operationsOf(document).map(({ operation: { parameters, requestBody } }) => [parameters, requestBody]), components)
  const schemas = Object.entries({ ...components.schemas }).map(([name, schema]) => [name, asked.has(name) ? schema : opened(schema)])
  return { ...document, components: { ...components, schemas: Object.fromEntries(schemas) as NonNullable<Components['schemas']> } }
}

/** The names of the schemas that a value refers to, and of those that these refer to. */
function reached (value: unknown, { schemas = {} }: Components, known = new Set<string>()): ReadonlySet<string> {
  for (const [, name = ''] of JSON.stringify(value).matchAll(REFERENCE)) {
    if (known.has(name)) continue
    reached(schemas[name], { schemas }, known.add(name))
  }
  return known
}

/** The same schema, which lets objects have more fields. */
function opened <T> (schema: T): T {
  return JSON.parse(JSON.stringify(schema, (key, value: unknown) => key === 'additionalProperties' && value === false ? undefined : value)) as T
}
