// What a named shape stands for in one place.
import { Type, type Static, type TSchema, type TUnsafe } from 'typebox'

/** The same shape, with the words of this place; the OpenAPI document shares it under the name in its `title`. */
export function described<T extends TSchema> (schema: T, description: string): TUnsafe<Static<T>> {
  return Type.Unsafe<Static<T>>({ ...schema, description })
}
