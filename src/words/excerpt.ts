// How much of what a caller wrote a sentence repeats.

/** The most characters that are repeated, unless a sentence says otherwise: the longest id and name there is, by far. */
const MOST = 80

/** Controls, halves of characters, line separators, and what turns the direction of the words after it (UAX 9): a sentence that repeats them can no longer be read. */
const UNREADABLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/gu

/** The beginning of a text, whole characters, with an ellipsis where it goes on. */
export function cut (text: string, most = MOST): string {
  if (text.length <= most) return text
  // A character takes two units at most: past these there is one too many in any case.
  const characters = [...text.slice(0, 2 * most + 2)]
  return characters.length > most ? `${characters.slice(0, most).join('')}…` : text
}

/**
 * What a caller wrote, as a sentence repeats it: cut, and with a replacement for each sign that would disturb the sentence.
 * @example excerpt('svod\u202E') // svod, and U+FFFD
 */
export function excerpt (text: string, most = MOST): string {
  return cut(text, most).replaceAll(UNREADABLE, '\uFFFD')
}
