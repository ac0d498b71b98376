// On which days the law permits exploitation, whatever is not stated: what all worlds have in common, day by day.
import t from 'tap'
import type { Nature } from '../../schemas/legal.js'
import type { Closing, RuleSet, WindowRule } from '../../schemas/rule-set.js'
import { binds } from '../../src/answer/gate/judgement.js'
import { signedFrom } from '../../src/answer/gate/signed.js'
import { covers, inCommon, standingOf, stretchesOf, stretchOn, unboundOn } from '../../src/answer/gate/verdict.js'
import { dayOf, isoOf } from '../../src/calendar/day.js'
import type { Rulebook } from '../../src/law/rulebook.js'
import type { Way } from '../../src/service/presence.js'
import { day } from '../fixtures/rulebook.js'
import { FIRST, row, rulebookOf, text, windowIn } from '../fixtures/small-law.js'

const at = (date: string) => dayOf(day(date))

/** The stretches of a window in a line each, from everlasting to everlasting. */
function lines (rulebook: Rulebook, asked: Parameters<typeof windowIn>[2], facts = {}, ways: readonly Way[] | null = null): string[] {
  const { answered, setting } = windowIn(rulebook, 'wire', asked, facts)
  const standing = answered.kind === 'unreleased' ? unboundOn(answered.track) : standingOf(answered.track, answered.film, setting.tracks, signedFrom(setting.law, null))
  return stretchesOf([standing], ways).map(({ since, until, verdict }) => `${since === null ? '' : isoOf(since)}/${until === null ? '' : isoOf(until)} ${verdict}`)
}

const withRow = (rule: WindowRule, closings: Closing[] = []) => rulebookOf({ id: FIRST, windows: [row('hall', 0), row('tape', 4), rule], closings })
const law = (more: Partial<WindowRule> = {}) => row('wire', 6, { nature: 'law', ...more })
const setOf = (id: string, wire: WindowRule, more: Partial<RuleSet> = {}) => ({ id: day(id), windows: [row('hall', 0), row('tape', 4), wire], ...more })
const free: WindowRule = { medium: 'wire', rule: 'contract', legalBasis: [] }
const unknown: WindowRule = { medium: 'wire', rule: 'unmodelled', legalBasis: [] }

t.test('Before the release nothing is forbidden nor allowed; then a rule that binds all forbids until the day on which it opens the window', async t => {
  t.strictSame(lines(withRow(law()), '2010-01-10'), ['/2010-01-10 null', '2010-01-10/2010-07-10 false', '2010-07-10/ true'])
})

t.test('A rule that binds those who signed it, or nobody, decides nothing until then', async t => {
  t.strictSame((['law', 'extended-agreement', 'agreement', 'practice'] satisfies Nature[]).map(binds), [true, true, false, false])
  t.strictSame(lines(withRow(law({ nature: 'agreement' })), '2010-01-10'), ['/2010-07-10 null', '2010-07-10/ true'])
  t.strictSame(lines(withRow(row('wire', 6)), '2010-01-10'), ['/2010-07-10 null', '2010-07-10/ true'], 'a nature that is not stated binds nobody')
})

t.test('A day is judged by the law of that day, not by the one that opens the window', async t => {
  const both = (first: WindowRule, then: WindowRule) => rulebookOf(setOf(FIRST, first), setOf('2010-03-01', then))
  t.strictSame(lines(both(law(), row('wire', 6, { nature: 'practice' })), '2010-01-10'), ['/2010-01-10 null', '2010-01-10/2010-03-01 false', '2010-03-01/2010-07-10 null', '2010-07-10/ true'])
  t.strictSame(lines(both(row('wire', 6, { nature: 'practice' }), law()), '2010-01-10'), ['/2010-03-01 null', '2010-03-01/2010-07-10 false', '2010-07-10/ true'])
  t.strictSame(lines(both(free, law()), '2010-01-10'), ['/2010-01-10 null', '2010-01-10/2010-03-01 true', '2010-03-01/2010-07-10 false', '2010-07-10/ true'])
  t.strictSame(lines(both(law(), free), '2010-01-10'), ['/2010-01-10 null', '2010-01-10/2010-03-01 false', '2010-03-01/ true'])
  t.strictSame(lines(both(law(), unknown), '2010-01-10'), ['/2010-01-10 null', '2010-01-10/2010-03-01 false', '2010-03-01/ null'])
  t.strictSame(lines(both(unknown, law()), '2010-01-10'), ['/2010-07-10 null', '2010-07-10/ true'], 'what the first rule was is not known; it is open when the second has run')
})

t.test('Before the first set nothing is decided', async t => {
  t.strictSame(lines(withRow(law()), '1990-01-10'), ['/2000-01-01 null', '2000-01-01/ true'])
})

t.test('A delay that waits for an event which is not dated decides nothing', async t => {
  t.strictSame(lines(withRow(law({ opens: [{ after: 'first-free-tv-broadcast', delay: { months: 1 }, evidence: 'text' }] })), '2010-01-10'), ['/ null'])
})

t.test('While facts not stated may move the opening, nothing is decided between the days on which it may fall', async t => {
  const variants = [{ id: 'free', when: [{ fact: 'freeTvAcquired' as const, is: true }], delay: { months: 3 }, evidence: 'text' as const, reason: text }]
  t.strictSame(lines(withRow(law({ variants })), '2010-01-10'), ['/2010-01-10 null', '2010-01-10/2010-04-10 false', '2010-04-10/2010-07-10 null', '2010-07-10/ true'])
  t.strictSame(lines(withRow(law({ variants })), '2010-01-10', { freeTvAcquired: true }), ['/2010-01-10 null', '2010-01-10/2010-04-10 false', '2010-04-10/ true'])
})

const point = (months: number, after: 'theatrical-release' | 'blackout' | 'first-free-tv-broadcast' = 'theatrical-release') => ({ after, delay: { months }, evidence: 'text' as const })
const closing = (more: Partial<Closing>): Closing => ({ id: 'closed', media: ['wire'], when: [{ fact: 'freeTvAcquired', is: true }], from: point(12), until: [point(24)], legalBasis: [], reason: text, ...more })

t.test('A closing forbids what was permitted; one that a fact not stated would bring leaves it undecided', async t => {
  const closings = [closing({})]
  t.strictSame(lines(withRow(law(), closings), '2010-01-10', { freeTvAcquired: true }), ['/2010-01-10 null', '2010-01-10/2010-07-10 false', '2010-07-10/2011-01-10 true', '2011-01-10/2012-01-10 false', '2012-01-10/ true'])
  t.strictSame(lines(withRow(law(), closings), '2010-01-10'), ['/2010-01-10 null', '2010-01-10/2010-07-10 false', '2010-07-10/2011-01-10 true', '2011-01-10/2012-01-10 null', '2012-01-10/ true'])
})

t.test('A closing that starts on a day not stated may start on any day on which it can; where its spans overlap, it is closed', async t => {
  const held = { freeTvAcquired: true }
  const blackout = (notAfter?: { after: 'theatrical-release', delay: { months: number }, evidence: 'inference' }) =>
    closing({ from: point(0, 'blackout'), until: [point(2, 'blackout')], notBefore: { after: 'theatrical-release', delay: { months: 12 } }, ...notAfter === undefined ? {} : { notAfter } })
  const until = (months: number) => ({ after: 'theatrical-release', delay: { months }, evidence: 'inference' } as const)
  const from = ['/2010-01-10 null', '2010-01-10/2010-07-10 false']
  t.strictSame(lines(withRow(law(), [blackout(until(18))]), '2010-01-10', held), [...from, '2010-07-10/2011-01-10 true', '2011-01-10/2011-09-10 null', '2011-09-10/ true'])
  t.strictSame(lines(withRow(law(), [blackout(until(13))]), '2010-01-10', held), [...from, '2010-07-10/2011-01-10 true', '2011-01-10/2011-02-10 null', '2011-02-10/2011-03-10 false', '2011-03-10/2011-04-10 null', '2011-04-10/ true'])
  t.strictSame(lines(withRow(law(), [blackout(until(12))]), '2010-01-10', held), [...from, '2010-07-10/2011-01-10 true', '2011-01-10/2011-03-10 false', '2011-03-10/ true'], 'on one day alone')
  t.strictSame(lines(withRow(law(), [blackout(until(11))]), '2010-01-10', held), [...from, '2010-07-10/ true'], 'on no day')
  t.strictSame(lines(withRow(law(), [blackout()]), '2010-01-10', held), [...from, '2010-07-10/2011-01-10 true', '2011-01-10/2011-03-10 null', '2011-03-10/ true'], 'it may never come')
})

t.test('A closing that ends with an event not dated is over by the last of its other ends', async t => {
  const closings = [closing({ until: [point(1, 'first-free-tv-broadcast'), point(24), point(22)] })]
  t.strictSame(lines(withRow(law(), closings), '2010-01-10', { freeTvAcquired: true }).slice(2), ['2010-07-10/2011-01-10 true', '2011-01-10/2011-02-10 false', '2011-02-10/2011-11-10 null', '2011-11-10/ true'])
  const alone = [closing({ until: [point(1, 'first-free-tv-broadcast')] })]
  t.strictSame(lines(withRow(law(), alone), '2010-01-10', { freeTvAcquired: true }).slice(2), ['2010-07-10/2011-01-10 true', '2011-01-10/2011-02-10 null', '2011-02-10/ true'], 'without another end, it does not close before it is broadcast')
})

t.test('Two sets that keep it closed one after the other forbid as one', async t => {
  const closings = [closing({})]
  t.strictSame(lines(rulebookOf(setOf(FIRST, law(), { closings }), setOf('2011-06-01', law(), { closings })), '2010-01-10', { freeTvAcquired: true }).slice(2), ['2010-07-10/2011-01-10 true', '2011-01-10/2012-01-10 false', '2012-01-10/ true'])
})

t.test('So do two closings that differ, of which the second takes over from the first', async t => {
  const book = rulebookOf(setOf(FIRST, law(), { closings: [closing({})] }), setOf('2011-06-01', law(), { closings: [closing({ id: 'other', until: [point(26)] })] }))
  t.strictSame(lines(book, '2010-01-10', { freeTvAcquired: true }).slice(2), ['2010-07-10/2011-01-10 true', '2011-01-10/2012-03-10 false', '2012-03-10/ true'])
})

t.test('A day on which several closings follow each other is judged by the one that closes it', async t => {
  const by = (book: Rulebook, on: string) => {
    const { answered, setting } = windowIn(book, 'wire', '2010-01-10', { freeTvAcquired: true })
    if (answered.kind === 'unreleased') return null
    const judgement = standingOf(answered.track, answered.film, setting.tracks, signedFrom(setting.law, null)).statedOn(at(on))
    return judgement.why === 'closed' ? [judgement.by.source.id, judgement.part.source.set.id, isoOf(judgement.gap.from), isoOf(judgement.gap.until)] : judgement.why
  }
  const whole = ['2011-01-10', '2012-07-10']
  const closings = [closing({ id: 'second', from: point(20), until: [point(30)] }), closing({ id: 'first', until: [point(22)] })]
  const one = withRow(law(), closings)
  for (const [on, id] of [['2011-01-10', 'first'], ['2011-09-09', 'first'], ['2011-09-10', 'first'], ['2011-11-09', 'first'], ['2011-11-10', 'second'], ['2012-07-09', 'second']] as const) {
    t.strictSame(by(one, on), [id, FIRST, ...whole], on)
  }
  t.equal(by(one, '2012-07-10'), 'open')
  const two = rulebookOf(setOf(FIRST, law(), { closings: [closing({ id: 'first' })] }), setOf('2011-06-01', law(), { closings: [closing({ id: 'second', until: [point(30)] })] }))
  t.strictSame([by(two, '2011-05-31'), by(two, '2011-06-01')], [['first', FIRST, ...whole], ['second', '2011-06-01', ...whole]], 'each set by its own')
})

t.test('A medium of which no set speaks is left to contract, from the release on', async t => {
  t.strictSame(lines(rulebookOf({ id: FIRST, windows: [row('hall', 0), row('tape', 4)] }), '2010-01-10'), ['/2010-01-10 null', '2010-01-10/ true'])
})

t.test('Contract decides where no rule binds, and permits; so it does until the first rule is in force', async t => {
  t.strictSame(lines(rulebookOf(setOf(FIRST, free)), '2010-01-10'), ['/2010-01-10 null', '2010-01-10/ true'])
  t.strictSame(lines(rulebookOf(setOf(FIRST, free), setOf('2012-01-01', law())), '2011-12-01'), ['/2011-12-01 null', '2011-12-01/2012-01-01 true', '2012-01-01/2012-06-01 false', '2012-06-01/ true'])
})

t.test('A delay that is not known decides nothing, before the release and after', async t => {
  t.strictSame(lines(withRow(unknown), '2010-01-10'), ['/ null'])
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

t.test('What disagrees decides nothing', async t => {
  t.equal(inCommon([{ verdict: true }, { verdict: true }]), true)
  t.equal(inCommon([{ verdict: false }]), false)
  t.equal(inCommon([{ verdict: true }, { verdict: false }, { verdict: true }]), null)
})

t.test('A stretch has its first day, and not the day on which it ends', async t => {
  const stretch = { since: at('2010-07-10'), until: at('2010-07-12') }
  t.strictSame(['2010-07-09', '2010-07-10', '2010-07-11', '2010-07-12'].map(date => covers(stretch, at(date))), [false, true, true, false])
  t.ok(covers({ since: null, until: null }, at('2010-07-10')))
  const all = [{ since: null, until: at('2010-07-10'), verdict: false }, { since: at('2010-07-10'), until: null, verdict: true }]
  t.strictSame(['2010-07-09', '2010-07-10'].map(date => stretchOn(all, at(date)).verdict), [false, true])
})
