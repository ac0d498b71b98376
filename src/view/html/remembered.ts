// What pages write again and again, kept: labels, hints and days are the same on most of them.

/** How many texts are kept, and how long each may be: sentences about one film are longer, and seldom come back. */
const MOST = 5000
const LONGEST = 120

/** A function of a text that keeps what it made of those seen before; once there are too many, it begins anew. */
export function remembered (make: (text: string) => string): (text: string) => string {
  const kept = new Map<string, string>()
  return text => {
    if (text.length > LONGEST) return make(text)
    const known = kept.get(text)
    if (known !== undefined) return known
    if (kept.size === MOST) kept.clear()
    const made = make(text)
    kept.set(text, made)
    return made
  }
}
