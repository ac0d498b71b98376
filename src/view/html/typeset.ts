// Typography: which apostrophes are curved, and in French which spaces must not break.
import type { Language } from '../../../schemas/text.js'

const NARROW = '\u202F'
const WIDE = '\u00A0'

/** A sentence as it is set: apostrophes are curved; in French, no line ends before `; ! ?` or `:`, inside guillemets, or between a number and what it counts. */
export function typeset (sentence: string, language: Language): string {
  const curved = sentence.replaceAll(/(?<=\p{L})'(?=[\p{L}\d])/gu, '’')
  if (language !== 'fr') return curved
  return curved
    .replaceAll(/[ \u00A0]([;!?])/g, `${NARROW}$1`)
    .replaceAll(/ ([:»%])/g, `${WIDE}$1`)
    .replaceAll('« ', `«${WIDE}`)
    .replaceAll(/(\d|n°|1er) (?=\p{L}|\d)/gu, `$1${WIDE}`)
}
