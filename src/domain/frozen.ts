// How what every answer rests on is kept from being changed by one.

/** Freezes a value and all that it holds; what is made when it is first asked for is not asked for. */
export function frozen<T> (value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.freeze(value)
  const parts: unknown[] = value instanceof Map ? [...value.values()] : Object.values(Object.getOwnPropertyDescriptors(value)).map(property => property.value)
  parts.forEach(frozen)
  return value
}
