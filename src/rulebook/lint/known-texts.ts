import type { LegalBasis } from '../../../schemas/legal.js'
import type { RuleSet } from '../../../schemas/rule-set.js'
import type { LintRule } from '../draft.js'

/** Every text that is cited is in the bibliography, and every regime that a set names is in its territory. */
export const knownTexts: LintRule = {
  name: 'known-texts',
  description: 'Texts cited by sets and regimes stand in legal-texts.yaml; regimes and proposals named exist.',
  * check ({ legalTexts, territories }) {
    const texts = legalTexts?.content.texts.map(({ id }) => id)
    for (const { territory, sets, proposals, cases, hasAllProposals } of territories) {
      const regimes = territory?.content.regimes
      if (territory !== undefined) {
        for (const path of ['noRelease', 'catchUp'] as const) {
          for (const { text } of territory.content[path]?.legalBasis ?? []) if (texts?.includes(text) === false) yield { file: territory.file, path, detail: unknownText(text) }
        }
        for (const [i, { agreement, extendedBy, breach }] of territory.content.regimes.entries()) {
          for (const text of [...agreement, ...extendedBy, ...breach?.legalBasis.map(one => one.text) ?? []]) {
            if (texts?.includes(text) === false) yield { file: territory.file, path: `regimes.${i}`, detail: unknownText(text) }
          }
        }
      }
      for (const { file, content } of sets) {
        for (const [path, { text }] of citations(content)) {
          if (texts?.includes(text) === false) yield { file, path, detail: unknownText(text) }
        }
        if (content.regime !== null && regimes?.some(({ id }) => id === content.regime) === false) {
          yield { file, path: 'regime', detail: `names the regime ${content.regime}, which territory.yaml does not have` }
        }
      }
      if (cases === undefined || !hasAllProposals) continue
      const known = proposals.map(({ content }) => content.id)
      for (const [i, one] of cases.content.cases.entries()) {
        for (const [j, { scenario }] of one.expect.entries()) {
          const id = scenario?.split('@').at(0)
          if (id !== undefined && !known.includes(id)) yield { file: cases.file, path: `cases.${i}.expect.${j}.scenario`, detail: `names the proposal ${id}, which has no file in proposals/` }
        }
      }
    }
  }
}

function unknownText (text: string): string {
  return `cites ${text}, which legal-texts.yaml does not have`
}

function * citations ({ texts, lawOf, windows, derogation, powers = [], outside, closings }: RuleSet): Iterable<[string, LegalBasis]> {
  const at = (path: string, list: readonly LegalBasis[] = []) => list.map((basis): [string, LegalBasis] => [path, basis])
  yield * at('texts', texts)
  yield * at('lawOf', lawOf?.legalBasis)
  for (const [i, row] of windows.entries()) yield * at(`windows.${i}`, [...row.legalBasis, ...row.contested?.legalBasis ?? [], ...row.derogated?.legalBasis ?? []])
  yield * at('derogation', [...derogation?.legalBasis ?? [], ...derogation?.request?.legalBasis ?? []])
  for (const [i, lifted] of (derogation?.lifted ?? []).entries()) yield * at(`derogation.lifted.${i}`, lifted.legalBasis)
  for (const [i, one] of powers.entries()) yield * at(`powers.${i}`, one.legalBasis)
  for (const [i, one] of outside.entries()) yield * at(`outside.${i}`, one.legalBasis)
  for (const [i, one] of closings.entries()) yield * at(`closings.${i}`, one.legalBasis)
}
