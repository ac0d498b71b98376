import type { LegalBasis } from '../../../../schemas/legal.js'
import type { RuleSet } from '../../../../schemas/rule-set.js'
import type { LintRule } from '../../draft.js'

/** An agreement binds everybody through its order: a rule that rests on one cites the other. */
export const extendedBasis: LintRule = {
  name: 'extended-basis',
  description: 'A row of nature extended-agreement rests on an order of the regime of its set; wherever a set cites an agreement, it cites the order of that agreement too.',
  * check ({ legalTexts, territories }) {
    const texts = legalTexts?.content.texts.map(({ id }) => id)
    for (const { territory, sets } of territories) {
      for (const { file, content } of sets) {
        const regime = territory?.content.regimes.find(({ id }) => id === content.regime)
        // Texts that do not exist are told of by another rule, once.
        if (regime === undefined || ![...regime.agreement, ...regime.extendedBy].every(text => texts?.includes(text))) continue
        for (const { path, legalBasis, isExtended } of basesIn(content)) {
          const cited = legalBasis.map(({ text }) => text)
          if (!cited.every(text => texts?.includes(text))) continue
          if (isExtended && !regime.extendedBy.some(order => cited.includes(order))) yield { file, path, detail: `cites no order of the regime ${regime.id}, by which the agreement binds everybody: add it` }
          for (const [i, order] of regime.extendedBy.entries()) {
            const agreement = regime.agreement[i]
            if (!isExtended && agreement !== undefined && cited.includes(agreement) && !cited.includes(order)) yield { file, path, detail: `cites ${agreement} without ${order}, by which it binds everybody: cite both` }
          }
        }
      }
    }
  }
}

interface Basis {
  readonly path: string
  readonly legalBasis: readonly LegalBasis[]
  readonly isExtended: boolean
}

/** What the rules of a set rest on, with its place. A derogated delay rests on its row too. */
function basesIn ({ windows, outside, closings }: RuleSet): Basis[] {
  return [
    ...windows.map(({ legalBasis, nature }, i) => ({ path: `windows.${i}.legalBasis`, legalBasis, isExtended: nature === 'extended-agreement' })),
    ...Object.entries({ outside, closings }).flatMap(([name, list]) => list.map(({ legalBasis }, i) => ({ path: `${name}.${i}.legalBasis`, legalBasis, isExtended: false })))
  ]
}
