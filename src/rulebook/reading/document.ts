// Reads one text as a document of a schema: what it says, or everything that is wrong with it.
import type { ErrorObject } from 'ajv'
import type { Static, TSchema } from 'typebox'
import { validator } from '../../validator.js'
import type { Fault } from '../draft.js'
import { shapeFaults } from './shape.js'
import { readYaml } from './syntax.js'

/** It compiles each schema once, however often the rules are read, and its errors hold the values at fault. */
const ajv = validator({ verbose: true })

/** What a text is as a document of a schema: its content, or everything that is wrong with it, each with its path inside. */
export type Document<T> = { readonly content: T } | { readonly wrong: ReadonlyArray<Omit<Fault, 'file'>> }

/** How a text is read as a document of a schema. */
export type ReadDocument = <T extends TSchema>(text: string, schema: T) => Document<Static<T>>

/** Reads a text as YAML and holds it against a schema. */
export const documentOf: ReadDocument = <T extends TSchema>(text: string, schema: T) => {
  const read = readYaml(text)
  return 'content' in read ? heldAgainst(schema, read.content) : { wrong: [{ path: '', ...read }] }
}

/** What a value is as a document of a schema. */
export function heldAgainst<T extends TSchema> (schema: T, content: unknown): Document<Static<T>> {
  const check = ajv.compile<Static<T>>(schema)
  // Where a check fails, it has errors.
  return check(content) ? { content } : { wrong: shapeFaults(check.errors as ErrorObject[]) }
}
