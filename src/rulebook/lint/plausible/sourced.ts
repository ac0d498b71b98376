// What the sets state, each thing with how well the texts are known that may say it.
import type { Evidence, LegalBasis } from '../../../../schemas/legal.js'
import type { Territory } from '../../../../schemas/territory.js'
import type { Draft } from '../../draft.js'
import { statedIn, type Stated } from './stated.js'

/** A thing stated that rests on texts. */
export interface Sourced {
  readonly stated: Stated
  readonly evidence: Evidence
  /** Its texts, and how each is known; at least one. */
  readonly known: ReadonlyArray<readonly [text: string, known: Evidence]>
}

/** What the sets state by texts of the bibliography. */
export function * sourcedIn ({ legalTexts, territories }: Draft): Iterable<Sourced> {
  const texts = new Map(legalTexts?.content.texts.map(text => [text.id, text.known]))
  for (const { territory, sets } of territories) {
    for (const stated of sets.flatMap(statedIn)) {
      const { evidence, legalBasis } = stated
      const known = settingTexts(legalBasis, territory?.content).flatMap(text => [...texts].filter(([id]) => id === text))
      if (evidence !== undefined && known.length > 0) yield { stated, evidence, known }
    }
  }
}

/** Whether a thing is to be looked up in a text that was read: it is known otherwise, and all of its texts were read, or one and the press has it. */
export function isInReadText ({ evidence, known }: Sourced): boolean {
  const read = known.filter(([, how]) => how === 'text')
  return evidence !== 'text' && (read.length === known.length || (evidence === 'press' && read.length > 0))
}

/** The texts that may say a thing: all that are cited but the orders of agreements that are cited too. */
function settingTexts (legalBasis: readonly LegalBasis[], territory: Territory | undefined): string[] {
  const cited = [...new Set(legalBasis.map(({ text }) => text))]
  const extending = (territory?.regimes ?? []).filter(({ agreement }) => agreement.some(text => cited.includes(text))).flatMap(({ extendedBy }) => extendedBy)
  return cited.filter(text => !extending.includes(text))
}
