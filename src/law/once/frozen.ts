// How the law is kept from being changed by an answer.

/** Freezes a value and all that it holds. An accessor is left alone: to read it would make what it stands for. */
export function frozen<T> (value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.freeze(value)
  const parts: unknown[] = value instanceof Map ? [...value.values()] : Object.values(Object.getOwnPropertyDescriptors(value)).map(property => property.value)
  parts.forEach(frozen)
  return value
}
