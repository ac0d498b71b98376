// A value that may be absent on purpose.
import { Type, type TNull, type TSchema, type TUnion } from 'typebox'

/** The schema or null. */
export function nullable<T extends TSchema> (schema: T): TUnion<[T, TNull]> {
  return Type.Union([schema, Type.Null()])
}
