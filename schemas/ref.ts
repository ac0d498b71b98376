// A reference to a shared schema that keeps its type: a plain reference would be `unknown`.
import { Type, type Static, type TSchema, type TUnsafe } from 'typebox'

/** A `$ref` to a schema that carries an `$id`, typed as that schema. */
export function ref<T extends TSchema & { $id?: string }> (schema: T): TUnsafe<Static<T>> {
  return Type.Unsafe<Static<T>>({ $ref: `${schema.$id}#` })
}
