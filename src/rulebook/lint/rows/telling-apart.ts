import { standingIn } from '../../../law/facts/standing.js'
import { MOST_TESTS, vocabularyIn } from '../../../law/facts/tests.js'
import type { LintRule } from '../../draft.js'

/** Each test is one bit of a number. */
export const tellingApart: LintRule = {
  name: 'telling-apart',
  description: `The sets of a territory, and the facts on which tiers of its services hang, have at most ${MOST_TESTS} distinct tests between them.`,
  * check ({ territories, services }) {
    for (const { folder, territory, sets } of territories) {
      const standing = standingIn(services?.content.services ?? [], territory?.content.id ?? '')
      const tests = vocabularyIn(sets.map(({ content }) => content), standing.keys())
      if (tests.length <= MOST_TESTS) continue
      const named = tests.map(({ fact, atMost }) => atMost === null ? fact : `${fact} <= ${atMost}`)
      yield { file: `${folder}/territory.yaml`, path: '', detail: `has sets with ${tests.length} distinct tests; at most ${MOST_TESTS} can be told apart: ${named.join(', ')}` }
    }
  }
}
