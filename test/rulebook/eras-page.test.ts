// The page that prints the law over releases is what the rules say today.
import { readFileSync } from 'node:fs'
import t from 'tap'
import type { EraDay, EraShown } from '../../schemas/eras.js'
import { erasPage, opensIn } from '../../scripts/eras-page.js'
import { ROOT } from '../fixtures/root.js'
import { day, rulebook, WINDOWS } from '../fixtures/rulebook.js'

t.test('docs/eras.md shows the law as it is; where it does not, npm run write brings it up to date', async t => {
  const page = erasPage(rulebook)
  t.ok(readFileSync(new URL('docs/eras.md', ROOT), 'utf8') === page, 'it is current')
  t.equal(page.split('\n## ').length - 1, WINDOWS.length, 'a table for each window')
  for (const line of page.split('\n').filter(line => line.startsWith('| '))) t.equal(line.split('|').length, 7, line)
})

t.test('A cell tells the day on which a window opens, or why it has none and between which days it opens', async t => {
  const on = (text: string): EraDay => ({ on: day(text), after: null })
  const after = (...delays: NonNullable<EraDay['after']>): EraDay => ({ on: null, after: delays })
  const none = { status: 'undetermined', opens: null, earliestPossible: null, latestPossible: null } as const
  const told: ReadonlyArray<readonly [Pick<EraShown, 'status' | 'opens' | 'earliestPossible' | 'latestPossible'>, string]> = [
    [{ ...none, status: 'dated', opens: on('2009-07-12') }, '2009-07-12'],
    [{ ...none, status: 'dated', opens: after() }, 'R'],
    [{ ...none, status: 'dated', opens: { on: null, after: null } }, 'R'],
    [{ ...none, status: 'dated', opens: after({ months: 24 }, { days: 3 }) }, 'R + 24 months + 3 days'],
    [{ ...none, status: 'dated', opens: after({ months: 4, days: -28 }) }, 'R + 4 months less 28 days'],
    [{ ...none, status: 'dated', opens: after({ months: 1, days: 2 }) }, 'R + 1 months and 2 days'],
    [{ ...none, status: 'contractual' }, 'by contract'],
    [{ ...none, status: 'excluded' }, 'excluded'],
    [none, 'not known'],
    [{ ...none, earliestPossible: after() }, 'between R and no day that is known'],
    [{ ...none, earliestPossible: on('1983-01-07'), latestPossible: after({ months: 12 }) }, 'between 1983-01-07 and R + 12 months']
  ]
  for (const [era, text] of told) t.equal(opensIn(era), text)
})
