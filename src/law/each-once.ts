// Values that say the same, once.

/** Each value once, in the order in which it first comes; two are the same that are written alike. */
export function eachOnce<T> (values: readonly T[]): T[] {
  return [...new Map(values.map(value => [JSON.stringify(value), value])).values()]
}
