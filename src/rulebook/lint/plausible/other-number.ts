import type { RuleSet } from '../../../../schemas/rule-set.js'
import { LANGUAGES, type Bilingual } from '../../../../schemas/text.js'
import { numbersIn } from '../../../words/numbers.js'
import type { Filed, PlausibilityRule } from '../../draft.js'
import { doubtAt, rowsIn, type Placed } from './rows.js'

/** Words, and the numbers beside them, state one thing. */
export const otherNumber: PlausibilityRule = {
  name: 'other-number',
  description: 'The words of a criterion or reason, or the note of an exclusivity, lack a number of the conditions or delays beside them, and state another in its place.',
  * check ({ territories }) {
    for (const { of, field, words, asked, known } of territories.flatMap(({ sets }) => sets).flatMap(worded)) {
      for (const language of LANGUAGES) {
        const stated = numbersIn(words[language])
        const missing = numbersUnder(asked, COUNTED).filter(number => !stated.includes(number))
        const others = stated.filter(number => ![1, ...numbersUnder(known)].includes(number))
        if (missing.length === 0 || others.length === 0) continue
        yield doubtAt(of, `${field}.${language}`, `states ${listed(others)} and lacks ${listed(missing)}, which ${missing.length === 1 ? 'stands' : 'stand'} beside it: make the words and the number agree`)
      }
    }
  }
}

/** Words of a set. */
interface Worded {
  readonly of: Placed
  readonly field: string
  readonly words: Bilingual
  /** What the words are to state. */
  readonly asked: unknown
  /** What they may state. */
  readonly known: unknown
}

function worded (set: Filed<RuleSet>): Worded[] {
  const { file, content: { derogation, ...lists } } = set
  return [
    ...derogation === null ? [] : [{ of: { file, path: 'derogation', name: 'derogation' }, field: 'criterion', words: derogation.criterion, asked: derogation.eligible, known: derogation }],
    ...rowsIn(set).flatMap(row => {
      const { variants = [], exclusiveUntil, note } = row.content
      return [
        ...variants.map((item, i) => ({ of: row, field: `variants.${i}.reason`, words: item.reason, asked: item, known: item })),
        ...exclusiveUntil === undefined || note === undefined ? [] : [{ of: row, field: 'note', words: note, asked: exclusiveUntil, known: row.content }]
      ]
    }),
    ...(['outside', 'closings'] as const).flatMap(list => lists[list].map((item, i) =>
      ({ of: { file, path: `${list}.${i}`, name: item.id }, field: 'reason', words: item.reason, asked: item, known: item })))
  ]
}

function listed (numbers: readonly number[]): string {
  return [...new Set(numbers)].join(' and ')
}

/** The fields whose numbers words state: what a fact is at most, below or above, and how long a delay is. */
const COUNTED = ['atMost', 'below', 'above', 'months', 'weeks', 'days']

/** The numbers that stand under some fields of a value, or anywhere in it; those of one and none are seldom put into words. */
function numbersUnder (value: unknown, fields?: readonly string[]): number[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => {
    if (typeof one !== 'number') return numbersUnder(one, fields)
    return Math.abs(one) > 1 && (fields?.includes(key) ?? true) ? [Math.abs(one)] : []
  })
}
