import type { LegalBasis } from '../../../../schemas/legal.js'
import type { RuleSet } from '../../../../schemas/rule-set.js'
import type { Draft, Fault, LintRule, TerritoryDraft } from '../../draft.js'

/** Every text that is cited is in the bibliography, and every regime that a set names is in its territory. */
export const knownTexts: LintRule = {
  name: 'known-texts',
  description: 'Texts cited by sets and regimes stand in legal-texts.yaml; regimes and proposals named exist.',
  * check (draft) {
    yield * unknownTexts(draft)
    for (const { territory, sets, proposals, cases, hasAllProposals } of draft.territories) {
      const regimes = territory?.content.regimes
      for (const { file, content } of sets) {
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

/** Each text that is cited and not known, once, where it is cited first: to write it down mends all. */
function * unknownTexts ({ legalTexts, territories }: Draft): Iterable<Fault> {
  if (legalTexts === undefined) return
  const known = legalTexts.content.texts.map(({ id }) => id)
  const unknown = [...citedIn(territories)].filter(({ text }) => !known.includes(text))
  for (const [i, { file, path, text }] of unknown.entries()) {
    const all = unknown.filter(one => one.text === text)
    if (all[0] !== unknown[i]) continue
    const times = all.length === 1 ? '' : ` (${all.length} times, in ${[...new Set(all.map(one => one.file))].join(', ')})`
    yield { file, path, detail: `cites ${text}, which legal-texts.yaml does not have${times}: check its id, or write the text down there` }
  }
}

interface Citation {
  readonly file: string
  readonly path: string
  readonly text: string
}

function * citedIn (territories: readonly TerritoryDraft[]): Iterable<Citation> {
  for (const { territory, sets } of territories) {
    if (territory !== undefined) {
      const { file, content } = territory
      for (const path of ['noRelease', 'catchUp'] as const) {
        for (const { text } of content[path]?.legalBasis ?? []) yield { file, path, text }
      }
      for (const [i, { agreement, extendedBy, breach }] of content.regimes.entries()) {
        for (const text of [...agreement, ...extendedBy, ...breach?.legalBasis.map(one => one.text) ?? []]) yield { file, path: `regimes.${i}`, text }
      }
    }
    for (const { file, content } of sets) {
      for (const [path, { text }] of citations(content)) yield { file, path, text }
    }
  }
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
