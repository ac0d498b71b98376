// What scaffolds ask for, in words that are instructions: none of them is what anybody would say in its place.

/** What may be asked for. */
export const HINTS = [
  'its name',
  'its name in two or three words',
  'its title in full',
  'its name as it stands in a sentence',
  'which services hold it',
  'its words in the vocabularies of MovieLabs, or that there are none',
  'what changes that day, by which text',
  'why it is that day',
  'what is assumed after its last day; leave it out where there is none, or where it renews itself',
  'its term, by which point',
  'that what held before the first text that was read is not known',
  'that the first day of the releases that are answered for is not that of a text',
  'why none could be obtained',
  'what is true of the film, a sentence in English',
  'que, and what follows « selon », without a full stop',
  'whether, and what follows “depending on”, without a full stop',
  'the question to ask for it',
  'the address that says so',
  'what changes, in one sentence',
  'what it means for films to come',
  'what it means for days gone by'
] as const

/** What an addition is of, before its name. */
const ADDED = 'that this was added:'

/** What a scaffold asks for. */
export type Hint = (typeof HINTS)[number] | `${typeof ADDED} ${string}`

const KNOWN: ReadonlySet<string> = new Set(HINTS.map(unmarked))

/** Whether a value still is what a scaffold asks for, although its mark is gone. */
export function isHint (value: string): boolean {
  const said = unmarked(value)
  return KNOWN.has(said) || said.startsWith(ADDED)
}

/** A value as it is compared: to begin it with a capital letter, or to end it with a full stop, says nothing. */
function unmarked (value: string): string {
  return value.trim().replace(/\s+/g, ' ').replace(/\.$/, '').toLowerCase()
}
