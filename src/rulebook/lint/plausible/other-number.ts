import { LANGUAGES, type Bilingual } from '../../../../schemas/text.js'
import { numbersIn } from '../../../words/numbers.js'
import type { Doubt, Filed, PlausibilityRule } from '../../draft.js'
import type { RuleSet } from '../../../../schemas/rule-set.js'
import { rowsIn } from './rows.js'

/** Words and the test beside them state one criterion. */
export const otherNumber: PlausibilityRule = {
  name: 'other-number',
  description: 'The words of a criterion or reason lack a number of the conditions beside them, and state another in its place.',
  * check ({ territories }) {
    for (const set of territories.flatMap(({ sets }) => sets)) {
      for (const { path, row, words, item } of worded(set)) {
        const [asked, known] = [boundsIn(item), [1, ...numbersOf(item)]]
        for (const language of LANGUAGES) {
          const stated = numbersIn(words[language])
          const missing = asked.find(number => !stated.includes(number))
          const others = stated.filter(number => !known.includes(number))
          if (missing === undefined || others.length === 0) continue
          yield { file: set.file, path: `${path}.${language}`, row, detail: `states ${others.join(' and ')}, and the condition beside it ${missing}: make the words and the number agree` }
        }
      }
    }
  }
}

interface Worded extends Omit<Doubt, 'detail' | 'file'> {
  readonly words: Bilingual
  /** All that stands beside the words. */
  readonly item: object
}

/** The words of a set that stand beside conditions. */
function worded (set: Filed<RuleSet>): Worded[] {
  const { derogation, ...lists } = set.content
  return [
    ...derogation === null ? [] : [{ path: 'derogation.criterion', row: 'derogation', words: derogation.criterion, item: derogation }],
    ...rowsIn(set).flatMap(({ path, name, content: { variants = [] } }) =>
      variants.map((item, i) => ({ path: `${path}.variants.${i}.reason`, row: name, words: item.reason, item }))),
    ...(['outside', 'closings'] as const).flatMap(list => lists[list].map((item, i) => ({ path: `${list}.${i}.reason`, row: item.id, words: item.reason, item })))
  ]
}

/** The numbers of which a fact is at most, below or above one. */
function boundsIn (value: unknown): number[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => ['atMost', 'below', 'above'].includes(key) ? [Number(one)] : boundsIn(one))
}

function numbersOf (value: unknown): number[] {
  if (typeof value === 'number') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersOf) : []
}
