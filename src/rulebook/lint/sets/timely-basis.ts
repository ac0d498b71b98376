import { isLater } from '../../../law/sets/timely.js'
import type { LintRule } from '../../draft.js'

/** A rule rests on texts that exist when it applies. */
export const timelyBasis: LintRule = {
  name: 'timely-basis',
  description: 'No row rests on a text later than the first day of its set, unless lateBasis says why.',
  * check ({ legalTexts, territories }) {
    const texts = new Map(legalTexts?.content.texts.map(text => [text.id, text]))
    for (const { file, content } of territories.flatMap(({ sets }) => sets)) {
      for (const [i, { legalBasis, derogated, lateBasis }] of content.windows.entries()) {
        const late = [...legalBasis, ...derogated?.legalBasis ?? []].map(({ text }) => texts.get(text)).find(text => text !== undefined && isLater(text, content.id))
        if (late !== undefined && lateBasis === undefined) {
          yield { file, path: `windows.${i}.legalBasis`, detail: `rests on ${late.id}, which is later than ${content.id}: cite an earlier text, or say why in lateBasis` }
        }
        if (late === undefined && lateBasis !== undefined && legalTexts !== undefined) {
          yield { file, path: `windows.${i}.lateBasis`, detail: 'excuses a text that is not late: leave it out' }
        }
      }
    }
  }
}
