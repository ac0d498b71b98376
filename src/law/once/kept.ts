// How what follows from the law alone is made once.

/** The same function, which makes what belongs to a key when it is first asked for, and keeps it as long as the key. */
export function keptBy<Key extends object, T> (make: (key: Key) => T): (key: Key) => T {
  const kept = new WeakMap<Key, { readonly value: T }>()
  return key => {
    let one = kept.get(key)
    if (one === undefined) kept.set(key, one = { value: make(key) })
    return one.value
  }
}
