// Values that say the same: once, or together.

/** Each value once, in the order in which it first comes; two are the same that are written alike. */
export function eachOnce<T> (values: readonly T[]): T[] {
  return [...new Map(values.map(value => [JSON.stringify(value), value])).values()]
}

/** At least one value. */
export type AtLeastOne<T> = readonly [T, ...T[]]

/** Values of which the same is said, in the order of the first of each; what is said is the same where it is written alike. */
export function gathered<T, U> (values: readonly T[], saidOf: (value: T) => U): Array<readonly [said: U, values: AtLeastOne<T>]> {
  const found = new Map<string, readonly [U, [T, ...T[]]]>()
  for (const value of values) {
    const said = saidOf(value)
    const key = JSON.stringify(said)
    const known = found.get(key)
    if (known === undefined) found.set(key, [said, [value]])
    else known[1].push(value)
  }
  return [...found.values()]
}
