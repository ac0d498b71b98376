// When a window closes and comes back, and what is supposed: on a small made-up law, where every mechanism stands on its own.
import t from 'tap'
import type { Facts } from '../../schemas/release.js'
import type { Closing, RuleSet, WindowRule } from '../../schemas/rule-set.js'
import { supposedBy } from '../../src/answer/window/alternatives.js'
import { natureOf } from '../../src/answer/window/ground.js'
import { isoOf } from '../../src/calendar/day.js'
import { opensOn, spansOf, type Outcome } from '../../src/decide/outcome.js'
import { FIRST, row, rulebookOf, text, windowIn } from '../fixtures/small-law.js'
import { day } from '../fixtures/rulebook.js'

type Sets = Array<Partial<RuleSet> & Pick<RuleSet, 'id'>>

const HELD = { freeTvAcquired: true }
const after = (months: number) => ({ after: 'theatrical-release' as const, delay: { months }, evidence: 'text' as const })
const closing = (id: string, more: Partial<Closing>): Closing =>
  ({ id, media: ['wire'], when: [{ fact: 'freeTvAcquired', is: true }], from: after(12), until: [after(24)], legalBasis: [], reason: text, ...more })
const windows = (tape: number, wire: number) => [row('hall', 0), row('tape', tape), row('wire', wire)]

/** What such sets answer of a film. */
function answered (sets: Sets, facts: Facts = HELD, medium = 'wire', release = '2010-01-10') {
  const { answered } = windowIn(rulebookOf(...sets), medium, release, facts)
  if (answered.kind === 'unreleased') throw new Error(medium)
  return answered
}

const written = (outcome: Outcome) => spansOf(outcome).map(({ from, until }) => [isoOf(from), until === null ? null : isoOf(until)])
const spans = (...asked: Parameters<typeof answered>) => written(answered(...asked).outcome)

t.test('Closings that touch or overlap are one, which ends as the last of them ends', async t => {
  const closed = (closings: Closing[]) => spans([{ id: FIRST, closings }])
  const first = ['2010-07-10', '2011-01-10']
  t.strictSame(closed([closing('late', { from: after(20), until: [after(30)] }), closing('early', {})]), [first, ['2012-07-10', null]], 'in order of their days, not of the file')
  t.strictSame(closed([closing('long', {}), closing('inside', { from: after(14), until: [after(16)] })]), [first, ['2012-01-10', null]])
  t.strictSame(closed([closing('one', {}), closing('two', { from: after(30), until: [after(32)] })]), [first, ['2012-01-10', '2012-07-10'], ['2012-09-10', null]])
  t.strictSame(closed([closing('before it opens', { from: after(2), until: [after(5)] })]), [['2010-07-10', null]])
})

t.test('A closing of one set ends with it', async t => {
  t.strictSame(spans([{ id: FIRST, closings: [closing('gone', {})] }, { id: day('2011-06-01') }]), [['2010-07-10', '2011-01-10'], ['2011-06-01', null]])
  const { outcome } = answered([{ id: FIRST, windows: windows(4, 14), closings: [closing('gone', {})] }, { id: day('2011-06-01'), windows: windows(4, 14) }])
  t.strictSame(written(outcome), [['2011-06-01', null]])
  t.match(outcome, { putOff: { isCut: true } }, 'no delay gives that day')
})

t.test('A film that a set leaves outside is spared by the closings of that set alone', async t => {
  const outside = [{ id: 'short', when: [{ fact: 'runtimeMinutes' as const, atMost: 60 }], media: ['wire'], evidence: 'text' as const, legalBasis: [], reason: text }]
  const sets: Sets = [{ id: FIRST }, { id: day('2010-12-01'), outside, closings: [closing('gap', {})] }, { id: day('2011-06-01'), closings: [closing('gap', {})] }]
  const short = { ...HELD, runtimeMinutes: 59 }
  t.strictSame(spans(sets), [['2010-07-10', '2011-01-10'], ['2012-01-10', null]])
  t.strictSame(spans(sets, short), [['2010-07-10', '2011-06-01'], ['2012-01-10', null]])
  t.strictSame(spans(sets.slice(0, 2), short), [['2010-07-10', null]])
  const told = (facts: Facts) => answered(sets, facts).steps.filter(step => step.what === 'spared' && step.holds === 'yes').length
  t.strictSame([told(short), told(HELD), told({ ...short, freeTvAcquired: false })], [1, 0, 0], 'only of what would close')
})

t.test('A closing whose start or end cannot be known never starts', async t => {
  const closed = (more: Partial<Closing>, facts: Facts = HELD) => spans([{ id: FIRST, closings: [closing('lame', more)] }], facts).length
  t.equal(closed({ until: [{ after: 'first-free-tv-broadcast', delay: { months: 1 }, evidence: 'text' }] }), 1)
  t.equal(closed({ from: { onOpeningOf: { medium: 'nowhere' }, evidence: 'text' } }), 1, 'no such window')
  t.equal(closed({ from: { onOpeningOf: { medium: 'wire', tier: 'none' }, evidence: 'text' } }), 1, 'no such tier')
  t.equal(closed({ from: { after: 'blackout', delay: { months: 0 }, evidence: 'text' } }), 1)
  t.equal(closed({ from: { after: 'visa', delay: { months: 14 }, evidence: 'text' } }, { ...HELD, visaDate: day('2010-01-01') }), 2)
})

t.test('A closing may start, and end, on the opening of another window', async t => {
  const tape = { onOpeningOf: { medium: 'tape' }, evidence: 'press' } as const
  t.strictSame(spans([{ id: FIRST, windows: windows(9, 6), closings: [closing('shared', { from: tape, until: [after(20)] })] }]), [['2010-07-10', '2010-10-10'], ['2011-09-10', null]])
  t.strictSame(spans([{ id: FIRST, windows: windows(9, 2), closings: [closing('until tape', { from: after(4), until: [tape] })] }]), [['2010-03-10', '2010-05-10'], ['2010-10-10', null]])
  const never: Sets = [{ id: FIRST, windows: [row('hall', 0), { medium: 'tape', rule: 'contract', legalBasis: [] }, row('wire', 6)], closings: [closing('shared', { from: tape })] }]
  t.equal(spans(never).length, 1, 'a window that contract decides has no opening')
})

t.test('A nature that is not stated binds nobody', async t => {
  const nature = (sets: Sets) => answered(sets).track.parts.map(natureOf)
  t.strictSame(nature([{ id: FIRST }]), ['practice'])
  t.strictSame(nature([{ id: FIRST, windows: [row('hall', 0), row('tape', 4), row('wire', 6, { nature: 'law' })] }]), ['law'])
})

t.test('A medium of which no set speaks is left to contract', async t => {
  const sets: Sets = [{ id: FIRST, windows: [row('hall', 0)] }]
  t.match(answered(sets), { outcome: { kind: 'contractual', part: null }, track: { parts: [] }, legalBasis: [] })
  t.strictSame(spans(sets, {}, 'hall', '1990-01-10'), [['1990-01-10', null]])
})

t.test('Facts that cannot be supposed together are not combined, and a start to be stated is supposed on its first day', async t => {
  const variants: WindowRule['variants'] = [{ id: 'free', when: [{ fact: 'freeTvAcquired', is: false }], delay: { months: 3 }, evidence: 'press', reason: text }]
  const blackout = (months: number) => ({ after: 'blackout' as const, delay: { months }, evidence: 'text' as const })
  const { sensitivity: { alternatives }, film } = answered([{
    id: FIRST, windows: [row('hall', 0), row('tape', 4), row('wire', 20, { variants })], closings: [closing('dated', { from: blackout(0), until: [blackout(2), after(30)] })]
  }], {})
  const vocabulary = [{ fact: 'freeTvAcquired' as const, atMost: null }]
  t.strictSame(alternatives.map(one => [supposedBy(one, film, vocabulary).facts, isoOf(opensOn(one.outcome) ?? film.days['theatrical-release'])]), [[{ freeTvAcquired: false }, '2010-04-10']],
    'a blackout on the release itself closes nothing that is open, and no film is held and not held')
})
