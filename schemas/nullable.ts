// A value that may be absent on purpose.
import { Type, type TNull, type TSchema, type TUnion } from 'typebox'

/** The schema or null; of one that has a name, under a name of its own, which the OpenAPI document shares. */
export function nullable<T extends TSchema & { title?: string, description?: string }> (schema: T): TUnion<[T, TNull]> {
  const { title, description, ...shape } = schema
  if (title === undefined) return Type.Union([schema, Type.Null()])
  return Type.Union([{ ...shape, title } as unknown as T, Type.Null()], { title: `${title}OrNull`, ...description === undefined ? {} : { description } })
}
