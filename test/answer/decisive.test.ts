// Which facts that are not stated decide on one day, where an event may come on a day, or never.
import t from 'tap'
import type { Closing } from '../../schemas/rule-set.js'
import { decisiveOn } from '../../src/answer/gate/decisive.js'
import { signedFrom } from '../../src/answer/gate/signed.js'
import { standingOf, unboundOn } from '../../src/answer/gate/verdict.js'
import { dayOf } from '../../src/calendar/day.js'
import { day } from '../fixtures/rulebook.js'
import { FIRST, row, rulebookOf, text, windowIn } from '../fixtures/small-law.js'

const within = (months: number) => ({ after: 'theatrical-release', delay: { months }, evidence: 'inference' } as const)
const blackout = (more: Partial<Closing> = {}): Closing => ({
  id: 'closed', media: ['wire'], when: [{ fact: 'freeTvAcquired', is: true }], legalBasis: [], reason: text,
  from: { after: 'blackout', delay: {}, evidence: 'text' }, until: [{ after: 'blackout', delay: { months: 2 }, evidence: 'text' }], notBefore: within(12), ...more
})

/** The facts that decide on a day of a window that opens six months after 10 January 2010. */
function decisive (on: string, closing: Closing, facts: Parameters<typeof windowIn>[3], release: string | null = '2010-01-10'): string[] {
  const rulebook = rulebookOf({ id: FIRST, windows: [row('hall', 0), row('tape', 4), row('wire', 6, { nature: 'law' })], closings: [closing] })
  const { answered, setting: { tracks, law } } = windowIn(rulebook, 'wire', release, facts)
  const standing = answered.kind === 'unreleased' ? unboundOn(answered.track) : standingOf(answered.track, answered.film, tracks, signedFrom(law, null))
  return decisiveOn([standing], dayOf(day(on)), tracks)
}

t.test('The day of an event that may never come decides while it may start a closing', async t => {
  const acquired = { freeTvAcquired: true }
  t.strictSame(decisive('2011-01-09', blackout(), acquired), [])
  t.strictSame(decisive('2011-01-10', blackout(), acquired), ['blackoutFrom'])
  t.strictSame(decisive('2011-02-01', blackout(), { ...acquired, blackoutFrom: day('2011-01-20') }), [], 'not once it is stated')
  t.strictSame(decisive('2011-02-01', blackout(), { freeTvAcquired: false }), [], 'nor where it closes nothing')
})

t.test('So does that of an event that comes within a time', async t => {
  t.strictSame(decisive('2011-01-10', blackout({ notAfter: within(18) }), { freeTvAcquired: true }), ['blackoutFrom'])
  t.strictSame(decisive('2011-01-10', blackout({ notAfter: within(12) }), { freeTvAcquired: true }), [], 'not where that is one day alone')
})

t.test('Nothing decides of a film that never came out in cinemas', async t => {
  t.strictSame(decisive('2011-01-10', blackout(), {}, null), [])
})

t.test('A blackout may start as early as the law of its day lets it, whatever a later one says', async t => {
  const acquired = { freeTvAcquired: true }
  const windows = [row('hall', 0), row('tape', 4), row('wire', 6, { nature: 'law' })]
  const rulebook = rulebookOf({ id: FIRST, windows }, { id: day('2005-01-01'), windows, closings: [blackout()] }, { id: day('2011-02-01'), windows, closings: [blackout({ notBefore: within(14) })] })
  const from = (blackoutFrom: string) => windowIn(rulebook, 'wire', '2010-01-10', { ...acquired, blackoutFrom: day(blackoutFrom) }).answered
  t.throws(() => from('2011-01-09'), { code: 'inconsistent-facts', field: 'blackoutFrom' }, 'twelve months under the first that knows it')
  t.doesNotThrow(() => from('2011-01-10'))
  t.doesNotThrow(() => from('2011-01-31'), 'the last day of that law')
  t.throws(() => from('2011-02-01'), { code: 'inconsistent-facts', field: 'blackoutFrom' }, 'fourteen under the next')
  t.throws(() => from('2011-03-09'), { code: 'inconsistent-facts', field: 'blackoutFrom' })
  t.doesNotThrow(() => from('2011-03-10'))
  t.throws(() => windowIn(rulebook, 'wire', '2004-01-10', { ...acquired, blackoutFrom: day('2004-12-31') }), { code: 'inconsistent-facts' }, 'before any law that knows it, by the first that does')
})
