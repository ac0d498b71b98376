// The texts on which a window rests, by title and address.
import type { Chronology, Window } from '../../../schemas/chronology.js'

/** The texts of a window, each once, as its answer names them. */
export function textsOf ({ legalTexts }: Pick<Chronology, 'legalTexts'>, { legalBasis }: Pick<Window, 'legalBasis'>): Array<Chronology['legalTexts'][string]> {
  const cited = new Set(legalBasis.map(({ text }) => text))
  return Object.entries(legalTexts).filter(([id]) => cited.has(id)).map(([, text]) => text)
}
