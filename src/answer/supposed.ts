// What a question supposes instead of the law, by name and day.
import type { CivilDate } from '../../schemas/civil-date.js'
import type { Question } from '../../schemas/question.js'
import type { Bilingual } from '../../schemas/text.js'
import { earlier } from '../calendar/civil-date.js'
import { lawIn, type Rulebook } from '../law/rulebook.js'
import { parseAdoption } from './adoption.js'

/** The proposals adopted, each with its day, in the order stated; and how many changes are made up, the first of them from which day. */
export interface Supposed {
  readonly proposals: ReadonlyArray<{ readonly label: Bilingual, readonly on: CivilDate }>
  /** Null where none is made up. */
  readonly changes: { readonly count: number, readonly from: CivilDate } | null
}

/**
 * What a question supposes; its proposals are taken to exist, as an answer to the question makes sure.
 * @throws Refusal `unknown-territory`
 */
export function supposedIn (rulebook: Rulebook, { territory, adopt, changes }: Pick<Question, 'territory' | 'adopt' | 'changes'>): Supposed {
  const { proposals } = lawIn(rulebook, territory)
  const [first, ...rest] = changes.map(({ from }) => from)
  return {
    proposals: adopt.map(parseAdoption).flatMap(({ proposal, on }) =>
      [...proposals.values()].filter(({ id }) => id === proposal).map(({ label }) => ({ label, on }))),
    changes: first === undefined ? null : { count: changes.length, from: rest.reduce(earlier, first) }
  }
}
