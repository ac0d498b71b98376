// Which known id somebody may have meant who wrote another.

/** Ids are short: what stands past this length brings no id nearer, and would only cost time. */
const LONGEST = 64

/**
 * The known ids, those first that take the fewest letters added, removed or replaced to reach; of several, as they are known. What is written
 * whole in an id is taken for a part of it, first of all where it is a word of it: `disney` is nearer to `disney-plus` than to `zive`, and
 * `canal` to `canal-plus` than to `canalplay`.
 */
export function byNearness (text: string, known: Iterable<string>): string[] {
  const written = text.slice(0, LONGEST).toLowerCase()
  const far = (name: string) => `-${name}-`.includes(`-${written}-`) ? 0 : name.includes(written) ? 1 : 2
  const measured = [...known].map(id => ({ id, name: id.toLowerCase() })).map(({ id, name }) => ({ id, far: far(name), edits: editsBetween(written, name) }))
  return measured.sort((a, b) => a.far - b.far || a.edits - b.edits).map(({ id }) => id)
}

/** The nearest of them; undefined where none is known. */
export function nearestOf (text: string, known: Iterable<string>): string | undefined {
  return byNearness(text, known)[0]
}

/** What has an id, and the names that it ever had. */
interface Named {
  readonly id: string
  readonly names: ReadonlyArray<{ readonly name: string }>
}

/** The id of what somebody may have meant, by its id or any name that it ever had: `belgacom` is what is called Proximus today. */
export function nearestNamed (text: string, known: Iterable<Named>): string | undefined {
  const all = [...known]
  const ids = new Map([...all.flatMap(({ id, names }) => names.map(({ name }) => [asId(name), id] as const)), ...all.map(({ id }) => [id, id] as const)])
  return ids.get(nearestOf(text, ids.keys()) ?? '')
}

/** A name as it would be written in an id. */
function asId (name: string): string {
  return name.normalize('NFD').replaceAll('+', ' plus').replace(/\p{Mark}/gu, '').toLowerCase().split(/[^a-z0-9]+/).filter(word => word !== '').join('-')
}

/** How many letters must be added, removed or replaced to turn one text into another (Levenshtein's distance). */
export function editsBetween (from: string, to: string): number {
  const letters = to.split('')
  // From what was read of one text so far: the edits to nothing of the other, then to each more of its letters.
  let toNothing = 0
  let row = letters.map((_, i) => i + 1)
  for (const letter of from.split('')) {
    let corner = toNothing
    let left = toNothing += 1
    row = row.map((above, i) => {
      const edits = Math.min(corner + (letter === letters[i] ? 0 : 1), above + 1, left + 1)
      corner = above
      left = edits
      return edits
    })
  }
  return row.at(-1) ?? toNothing
}
