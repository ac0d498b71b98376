// The delays of the rows, each with how well the texts are known that may set it.
import type { Evidence, LegalBasis } from '../../../../schemas/legal.js'
import type { Territory } from '../../../../schemas/territory.js'
import type { Draft } from '../../draft.js'
import { delaysIn, type RowDelay } from './delays.js'
import { rowsIn, type PlacedRow } from './rows.js'

/** A delay that rests on texts. */
export interface Sourced {
  readonly row: PlacedRow
  readonly delay: RowDelay
  /** How each of the texts is known; at least one. */
  readonly known: readonly Evidence[]
}

/** The delays that rest on texts of the bibliography. */
export function * sourcedIn ({ legalTexts, territories }: Draft): Iterable<Sourced> {
  const texts = new Map(legalTexts?.content.texts.map(text => [text.id, text.known]))
  for (const { territory, sets } of territories) {
    for (const row of sets.flatMap(rowsIn)) {
      for (const delay of delaysIn(row.content)) {
        const known = settingTexts(delay.legalBasis, territory?.content).flatMap(text => texts.get(text) ?? [])
        if (known.length > 0) yield { row, delay, known }
      }
    }
  }
}

/** Whether a delay is to be looked up in a text that was read: it is known otherwise, and all of its texts were read, or one and the press has it. */
export function isInReadText ({ delay: { evidence }, known }: Sourced): boolean {
  return evidence !== 'text' && (known.every(one => one === 'text') || (evidence === 'press' && known.includes('text')))
}

/** The place of the evidence of a delay, beside it. */
export function evidenceOf ({ delay: { path } }: Sourced): string {
  return path.replace(/delay$/, 'evidence')
}

/** The texts that may set a delay: all that are cited but the orders of agreements that are cited too. */
function settingTexts (legalBasis: readonly LegalBasis[], territory: Territory | undefined): string[] {
  const cited = [...new Set(legalBasis.map(({ text }) => text))]
  const extending = (territory?.regimes ?? []).filter(({ agreement }) => agreement.some(text => cited.includes(text))).flatMap(({ extendedBy }) => extendedBy)
  return cited.filter(text => !extending.includes(text))
}
