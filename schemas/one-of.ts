// A string of a closed list. It says that it is a string, which readers of the OpenAPI document need.
import { Type, type TSchemaOptions, type TUnsafe } from 'typebox'

/** One of these strings. */
export function oneOf<const Values extends readonly string[]> (values: Values, options: TSchemaOptions = {}): TUnsafe<Values[number]> {
  return Type.Unsafe<Values[number]>({ type: 'string', enum: [...values], ...options })
}
