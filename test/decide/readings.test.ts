// What the ways to read a track have in common.
import t from 'tap'
import type { WindowRule } from '../../schemas/rule-set.js'
import { dayOf } from '../../src/calendar/day.js'
import { firstOpenOn, type Outcome } from '../../src/decide/outcome.js'
import { inCommon } from '../../src/decide/readings.js'
import { day } from '../fixtures/rulebook.js'
import { FIRST, row, rulebookOf, windowIn } from '../fixtures/small-law.js'

const release = dayOf(day('2010-01-10'))

function outcomeUnder (rule: WindowRule): Outcome {
  const { answered } = windowIn(rulebookOf({ id: FIRST, windows: [row('hall', 0), row('tape', 4), rule] }), 'wire', '2010-01-10')
  if (answered.kind === 'unreleased') throw new Error('released')
  return answered.outcome
}

const sooner = outcomeUnder(row('wire', 6))
const later = outcomeUnder(row('wire', 9))
const unknown = outcomeUnder({ medium: 'wire', rule: 'unmodelled', legalBasis: [] })

t.test('Where they open on two days, the window opens between them, as the last of them has it', async t => {
  t.match(inCommon([sooner, later], release), { outcome: { kind: 'undetermined', earliest: dayOf(day('2010-07-10')), latest: dayOf(day('2010-10-10')) }, place: 1 })
  t.match(inCommon([later, sooner], release), { outcome: { earliest: dayOf(day('2010-07-10')), latest: dayOf(day('2010-10-10')) }, place: 0 })
  t.strictSame(inCommon([sooner, sooner], release), { outcome: sooner, place: 0 }, 'what agrees stays as it is')
})

t.test('One that has no last day is the last of all, wherever it stands', async t => {
  t.ok(sooner.kind === 'dated' && firstOpenOn(sooner) > release)
  for (const [all, place] of [[[sooner, unknown], 1], [[unknown, sooner], 0], [[sooner, unknown, later], 1], [[unknown, sooner, unknown], 0]] as const) {
    t.match(inCommon(all, release), { outcome: { kind: 'undetermined', earliest: release, latest: null }, place })
  }
})

t.test('What contract decides opens by no rule, at the release', async t => {
  const contract = outcomeUnder({ medium: 'wire', rule: 'contract', legalBasis: [] })
  const atOnce = outcomeUnder(row('wire', 0))
  t.match(inCommon([contract, atOnce], release).outcome, { kind: 'undetermined', earliest: release, latest: release, opening: null })
  t.match(inCommon([atOnce, contract], release).outcome, { kind: 'undetermined', earliest: release, latest: release, opening: { on: release } })
})
