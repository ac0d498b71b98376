import { EVIDENCE, type Evidence, type LegalBasis } from '../../../../schemas/legal.js'
import type { Territory } from '../../../../schemas/territory.js'
import type { PlausibilityRule } from '../../draft.js'
import { delaysIn } from './delays.js'
import { doubtAt, rowsIn } from './rows.js'

/** A value is known as well as the text that sets it. */
export const weakerEvidence: PlausibilityRule = {
  name: 'weaker-evidence',
  description: 'A delay is less well known than every text that it rests on, or by the press where one of them was read. An order that only extends an agreement is none of them.',
  * check ({ legalTexts, territories }) {
    const known = new Map(legalTexts?.content.texts.map(text => [text.id, text.known]))
    for (const { territory, sets } of territories) {
      for (const row of sets.flatMap(rowsIn)) {
        for (const { path, evidence, legalBasis } of delaysIn(row.content)) {
          const texts = settingTexts(legalBasis, territory?.content).flatMap(text => known.get(text) ?? [])
          const read = evidence === 'press' && texts.includes('text')
          if (texts.length === 0 || (!read && !texts.every(text => isWeaker(evidence, text)))) continue
          yield doubtAt(row, path.replace(/delay$/, 'evidence'), `is ${evidence}, and the text that it rests on is known better (${[...new Set(texts)].join(', ')}): look the delay up there, and say how it is known now`)
        }
      }
    }
  }
}

function isWeaker (evidence: Evidence, than: Evidence): boolean {
  return EVIDENCE.indexOf(evidence) > EVIDENCE.indexOf(than)
}

/** The texts that may set a delay: all that are cited but the orders of agreements that are cited too. */
function settingTexts (legalBasis: readonly LegalBasis[], territory: Territory | undefined): string[] {
  const cited = [...new Set(legalBasis.map(({ text }) => text))]
  const extending = (territory?.regimes ?? []).filter(({ agreement }) => agreement.some(text => cited.includes(text))).flatMap(({ extendedBy }) => extendedBy)
  return cited.filter(text => !extending.includes(text))
}
