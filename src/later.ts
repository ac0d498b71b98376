// What takes long to make and is not always needed.

/** Makes a thing when it is first asked for, and keeps it. */
export function later<T> (make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}
