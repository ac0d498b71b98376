// On which days a window permits exploitation: before, between and after its dates.
import t from 'tap'
import type { Nature } from '../../schemas/legal.js'
import type { Closing, WindowRule } from '../../schemas/rule-set.js'
import { binds, covers, inCommon, stretchesOf, verdictOn } from '../../src/answer/verdict.js'
import { dayOf, isoOf } from '../../src/calendar/day.js'
import type { Rulebook } from '../../src/law/rulebook.js'
import type { Way } from '../../src/service/presence.js'
import { day } from '../fixtures/rulebook.js'
import { FIRST, row, rulebookOf, text, windowIn } from '../fixtures/small-law.js'

const at = (date: string) => dayOf(day(date))

/** The stretches of a window in a line each, from everlasting to everlasting. */
function lines (rulebook: Rulebook, asked: Parameters<typeof windowIn>[2], facts = {}, ways: readonly Way[] | null = null): string[] {
  return stretchesOf([windowIn(rulebook, 'wire', asked, facts).answered], ways)
    .map(({ since, until, verdict }) => `${since === null ? '' : isoOf(since)}/${until === null ? '' : isoOf(until)} ${verdict}`)
}

const withRow = (rule: WindowRule, closings: Closing[] = []) => rulebookOf({ id: FIRST, windows: [row('hall', 0), row('tape', 4), rule], closings })
const law = (more: Partial<WindowRule> = {}) => row('wire', 6, { nature: 'law', ...more })

t.test('A rule that binds all forbids until the day on which it opens the window, and permits from that day on', async t => {
  t.strictSame(lines(withRow(law()), '2010-01-10'), ['/2010-07-10 false', '2010-07-10/ true'])
  const { answered } = windowIn(withRow(law()), 'wire', '2010-01-10')
  t.equal(verdictOn(answered, at('2010-07-09')), false)
  t.equal(verdictOn(answered, at('2010-07-10')), true)
})

t.test('A rule that binds those who signed it, or nobody, decides nothing until then', async t => {
  t.strictSame((['law', 'extended-agreement', 'agreement', 'practice'] satisfies Nature[]).map(binds), [true, true, false, false])
  t.strictSame(lines(withRow(law({ nature: 'agreement' })), '2010-01-10'), ['/2010-07-10 null', '2010-07-10/ true'])
  t.strictSame(lines(withRow(row('wire', 6)), '2010-01-10'), ['/2010-07-10 null', '2010-07-10/ true'], 'a nature that is not stated binds nobody')
})

t.test('While facts not stated may move the opening, nothing is decided between the days on which it may fall', async t => {
  const variants = [{ id: 'free', when: [{ fact: 'freeTvAcquired' as const, is: true }], delay: { months: 3 }, evidence: 'text' as const, reason: text }]
  t.strictSame(lines(withRow(law({ variants })), '2010-01-10'), ['/2010-04-10 false', '2010-04-10/2010-07-10 null', '2010-07-10/ true'])
  t.strictSame(lines(withRow(law({ variants })), '2010-01-10', { freeTvAcquired: true }), ['/2010-04-10 false', '2010-04-10/ true'])
})

t.test('A closing forbids what was permitted', async t => {
  const point = (months: number) => ({ after: 'theatrical-release' as const, delay: { months }, evidence: 'text' as const })
  const closings: Closing[] = [{ id: 'closed', media: ['wire'], when: [{ fact: 'freeTvAcquired', is: true }], from: point(12), until: [point(24)], legalBasis: [], reason: text }]
  t.strictSame(lines(withRow(law(), closings), '2010-01-10', { freeTvAcquired: true }), ['/2010-07-10 false', '2010-07-10/2011-01-10 true', '2011-01-10/2012-01-10 false', '2012-01-10/ true'])
})

t.test('Contract decides where no rule binds, and permits; so it does until the first rule is in force', async t => {
  const free = { id: FIRST, windows: [row('hall', 0), row('tape', 4), { medium: 'wire', rule: 'contract' as const, legalBasis: [] }] }
  t.strictSame(lines(rulebookOf(free), '2010-01-10'), ['/ true'])
  const bound = { id: day('2012-01-01'), windows: [row('hall', 0), row('tape', 4), law()] }
  t.strictSame(lines(rulebookOf(free, bound), '2011-12-01'), ['/2012-01-01 true', '2012-01-01/2012-06-01 false', '2012-06-01/ true'])
})

t.test('A delay that is not known forbids until the release, and decides nothing from then on', async t => {
  t.strictSame(lines(withRow({ medium: 'wire', rule: 'unmodelled', legalBasis: [] }), '2010-01-10'), ['/2010-01-10 false', '2010-01-10/ null'])
})

t.test('Nothing holds back a film that never came out in cinemas', async t => {
  t.strictSame(lines(withRow(law()), null), ['/ true'])
})

t.test('A service must be there too: where it is not, nothing is permitted; where that is not known, nothing is decided', async t => {
  const way = (notBefore: string | null, notAfter: string | null): Way => ({
    carriage: null,
    start: { notBefore: notBefore === null ? null : at(notBefore), notAfter: notAfter === null ? null : at(notAfter) },
    end: null
  })
  t.strictSame(lines(withRow(law()), '2010-01-10', {}, [way('2010-08-01', '2010-08-01')]), ['/2010-08-01 false', '2010-08-01/ true'])
  t.strictSame(lines(withRow(law()), '2010-01-10', {}, [way('2010-08-01', '2010-09-01')]), ['/2010-08-01 false', '2010-08-01/2010-09-01 null', '2010-09-01/ true'])
  t.strictSame(lines(withRow(law({ nature: 'agreement' })), '2010-01-10', {}, [way(null, '2010-01-01')]), ['/2010-07-10 null', '2010-07-10/ true'], 'what the law leaves open stays so')
})

t.test('Tiers that disagree decide nothing', async t => {
  t.equal(inCommon([true, true]), true)
  t.equal(inCommon([false]), false)
  t.equal(inCommon([true, false, true]), null)
})

t.test('A stretch has its first day, and not the day on which it ends', async t => {
  const stretch = { since: at('2010-07-10'), until: at('2010-07-12') }
  t.strictSame(['2010-07-09', '2010-07-10', '2010-07-11', '2010-07-12'].map(date => covers(stretch, at(date))), [false, true, true, false])
  t.ok(covers({ since: null, until: null }, at('2010-07-10')))
})
