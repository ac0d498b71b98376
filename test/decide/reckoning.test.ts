// How the days that a walk compares follow from the release.
import t from 'tap'
import type { Derogation, WindowRule } from '../../schemas/rule-set.js'
import { dayOf } from '../../src/calendar/day.js'
import { comparedBy, reckoningsOf } from '../../src/decide/eras/reckoning.js'
import { day } from '../fixtures/rulebook.js'
import { FIRST, row, rulebookOf, text, windowIn } from '../fixtures/small-law.js'

const at = (date: string) => dayOf(day(date))

function compared (rule: WindowRule, derogation: Derogation | null = null) {
  const { answered: { track }, setting: { tracks } } = windowIn(rulebookOf({ id: FIRST, windows: [row('hall', 0), row('tape', 4), rule], derogation }), 'wire', null)
  const { within, fixed } = comparedBy(track, tracks, at(FIRST))
  return { all: reckoningsOf(track, tracks), within: within.flatMap(({ own }) => own), fixed }
}

t.test('The least that a value not known can be is compared, and nothing where nobody knows one', async t => {
  const unknown: WindowRule = { medium: 'wire', rule: 'unmodelled', legalBasis: [] }
  const least = { after: [{ months: 5, days: 0 }] }
  const known = compared({ ...unknown, notBefore: { after: 'theatrical-release', delay: { months: 5 }, evidence: 'text' } })
  t.strictSame([known.all, known.within], [[{ after: [] }, least, { on: at(FIRST) }], [least]])
  const none = compared(unknown)
  t.strictSame([none.all, none.within], [[{ after: [] }, { on: at(FIRST) }], []])
})

t.test('So are the releases for which a text lifted a criterion, and the first day on which the delay may end for them', async t => {
  const span = { releasedFrom: day('2005-01-01'), releasedUntil: day('2005-06-01'), media: ['wire'], legalBasis: [], reason: text }
  const derogation = (more: object): Derogation => ({
    decides: { medium: 'wire' }, grantedBy: { fact: 'derogationGranted', is: true }, eligible: [{ fact: 'admissionsAfterFourWeeks', atMost: 100_000 }],
    evidence: 'text', legalBasis: [], criterion: text, lifted: [{ ...span, ...more }]
  })
  const derogated = row('wire', 6, { derogated: { delay: { months: 3 }, evidence: 'text', legalBasis: [] } })
  const days = (more: object) => compared(derogated, derogation(more)).fixed
  const bounds = [FIRST, '2005-01-01', '2005-06-01'].map(on => ({ on: at(on) }))
  t.strictSame(days({}), bounds)
  t.strictSame(days({ notBefore: { on: day('2005-09-01'), evidence: 'text' } }), [...bounds, { on: at('2005-09-01') }])
})
