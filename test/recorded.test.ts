// Recorded answers: what an earlier computation of the same law, written apart from this one, said of some four hundred questions
// chosen at random. They stay as an independent check. Where the data of the law changes on purpose, the lines concerned are renewed by hand.
import { readFileSync } from 'node:fs'
import t from 'tap'
import type { Window } from '../schemas/chronology.js'
import type { CivilDate } from '../schemas/civil-date.js'
import type { Delay } from '../schemas/delay.js'
import type { Question } from '../schemas/question.js'
import { Refusal } from '../src/law/refusal.js'
import { chronologyOf } from '../src/view/chronology.js'
import { ROOT } from './fixtures/root.js'
import { rulebook } from './fixtures/rulebook.js'

type On = CivilDate | null

/** What is recorded of a window; the bounds only where they do not hang on which facts were tried. */
type Recorded = [
  place: string, status: Window['status'], intervals: CivilDate[][], contractualUntil: On, exclusiveUntil: On, ruleSet: On, delay: Delay | null,
  certainty: Window['certainty'], availableFrom: On, ...bounds: [earliest: On, latest: On] | []
]

/** A line of the file: a question, and its windows, or the code and the field of its refusal. */
interface Line {
  readonly release: Question['release']
  readonly question: Pick<Question, 'territory' | 'on' | 'knownOn'> & Partial<Question>
  readonly windows?: readonly Recorded[]
  readonly refused?: readonly [code: string, field: string]
}

const lines = readFileSync(new URL('test/fixtures/recorded.ndjson', ROOT), 'utf8').trim().split('\n').map(text => JSON.parse(text) as Line)

function said ({ release, question, windows = [] }: Line): Pick<Line, 'windows' | 'refused'> {
  try {
    const answer = chronologyOf(rulebook, { adopt: [], changes: [], explain: 'none', language: 'en', ...question, release })
    return { windows: answer.windows.map((window, i) => recorded(window, (windows[i]?.length ?? 0) > 9)) }
  } catch (error) {
    if (error instanceof Refusal) return { refused: [error.code, error.field] }
    throw error
  }
}

function recorded (window: Window, hasBounds: boolean): Recorded {
  const { medium, tier, status, intervals, contractualUntil, exclusiveUntil, ruleSet, delay, certainty, availableFrom = null, earliestPossible, latestPossible } = window
  const spans = intervals.map(({ from, until }) => until === null ? [from] : [from, until])
  const bounds: [On, On] | [] = hasBounds ? [earliestPossible, latestPossible] : []
  return [tier === null ? medium : `${medium}/${tier}`, status, spans, contractualUntil, exclusiveUntil, ruleSet, delay, certainty, availableFrom, ...bounds]
}

t.test('Every question recorded is answered as it was, or refused for the same reason', async t => {
  t.equal(lines.length, 400)
  const statuses = new Set(lines.flatMap(({ windows = [] }) => windows.map(([, status]) => status)))
  t.strictSame([...statuses].sort(), ['closed', 'contractual', 'excluded', 'open', 'undetermined', 'upcoming'], 'answers of every kind are recorded')
  for (const [i, line] of lines.entries()) {
    const { windows, refused } = line
    const expected = refused === undefined ? { windows } : { refused }
    const now = said(line)
    if (JSON.stringify(now) !== JSON.stringify(expected)) t.strictSame(now, expected, `line ${i + 1}: ${JSON.stringify([line.release, line.question])}`)
  }
})
