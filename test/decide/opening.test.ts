// What rules that are silent, or not known, leave of a date.
import t from 'tap'
import type { Evidence } from '../../schemas/legal.js'
import type { Facts } from '../../schemas/release.js'
import type { RuleSet, WindowRule } from '../../schemas/rule-set.js'
import { dayOf, isoOf, type Day } from '../../src/calendar/day.js'
import { decide } from '../../src/decide/decide.js'
import { enact } from '../../src/law/tracks/enact.js'
import { filmOf } from '../../src/law/facts/film.js'
import { lawIn } from '../../src/law/rulebook.js'
import { READ_IN_ONE_WAY, type Part, type Track } from '../../src/law/tracks/track.js'
import { actOf, delayed, filmUnder, point, setOf, silent } from '../fixtures/one-window.js'
import { day, rulebook, TODAY } from '../fixtures/rulebook.js'
import { FIRST, row, rulebookOf, text, windowIn } from '../fixtures/small-law.js'

const { law } = lawIn(rulebook, 'FR')
const tracks = enact(law, TODAY)
const sample = tracks.byId.get('tvod')?.parts.at(-1)
if (sample === undefined) throw new Error('tvod')

const numberOf = (text: string) => dayOf(day(text))

/** A track whose parts begin on the first of January of years in a row, from 2001 on: each says nothing, is not known, or has a delay of months. */
function trackOf (...says: Array<'contract' | 'unmodelled' | number>): Track {
  const parts: Part[] = []
  for (const [i, one] of [...says.entries()].toReversed()) {
    const next = parts.at(0)
    const delays = sample?.delays.slice(0, 1).map(rule => ({ ...rule, delay: { months: Number(one) } })) ?? []
    const days = { from: numberOf(`${2001 + i}-01-01`), until: next?.days.from ?? null }
    parts.unshift({ ...sample as Part, days, next, outside: [], closings: [], ...typeof one === 'number' ? { says: 'delay', delays } : { says: one, delays: [] } })
  }
  return { id: 'x', medium: 'x', tier: null, tiers: 0, startsTheClock: false, neverFailed: 0, parts, ...READ_IN_ONE_WAY }
}

/** What the law says of a film released in the middle of 2001. */
const ruling = (...says: Parameters<typeof trackOf>) => decide(trackOf(...says), filmOf({ theatricalReleaseDate: day('2001-07-01') }, law.vocabulary), tracks)

t.test('Where a delay is not known, the window opens between the release and the day on which it surely is', async t => {
  const undetermined = (latest: string | null) => ({ kind: 'undetermined', earliest: numberOf('2001-07-01'), latest: latest === null ? null : numberOf(latest) })
  t.match(ruling('unmodelled'), undetermined(null))
  t.match(ruling('unmodelled', 24), undetermined('2003-07-01'), 'the later delay has ended')
  t.match(ruling('unmodelled', 'contract', 'contract'), undetermined('2002-01-01'), 'from the first of the parts on that leave it to contract, nothing holds it back')
  t.match(ruling('unmodelled', 'contract', 'unmodelled'), undetermined(null), 'unless what follows is not known either')
  t.match(ruling('unmodelled', 'unmodelled', 1), undetermined('2003-01-01'))
  t.match(ruling(24, 'unmodelled', 'contract'), { kind: 'undetermined', earliest: numberOf('2002-01-01'), latest: numberOf('2003-01-01') }, 'not before the part that is not known')
})

t.test('A window that opens after contract tells when contract ended', async t => {
  const opens = (on: string, until: string | null) => ({ kind: 'dated', opening: { on: numberOf(on), contractUntil: until === null ? null : numberOf(until) } })
  t.match(ruling(3), opens('2001-10-01', null))
  t.match(ruling('contract', 3), opens('2002-01-01', '2002-01-01'))
  t.match(ruling('contract', 24, 24), opens('2003-07-01', '2002-01-01'), 'a delay of the next part that comes too late changes nothing of that')
  t.match(ruling('contract', 13, 'contract', 1), opens('2002-08-01', '2002-01-01'))
  t.match(ruling('contract', 24, 'contract', 1), opens('2004-01-01', '2004-01-01'), 'the last run of contract counts')
  t.match(ruling(24, 'contract'), { kind: 'contractual' })
})

t.test('A part that ends on the day that its delay gives does not open the window', async t => {
  t.match(ruling(6, 1), { kind: 'dated', opening: { on: numberOf('2002-01-01'), due: numberOf('2001-08-01') } })
  t.match(ruling(5, 1), { kind: 'dated', opening: { on: numberOf('2001-12-01') } })
})

t.test('A film that a later set leaves outside opens on its first day, and none of its closings touch it', async t => {
  const track = tracks.byId.get('svod/without-agreement')
  if (track === undefined) throw new Error('svod')
  const decided = (runtimeMinutes: number) => decide(track, filmOf({ theatricalReleaseDate: day('2019-12-18'), freeTvAcquired: true, runtimeMinutes }, law.vocabulary), tracks)
  t.match(decided(60), { kind: 'dated', spans: [{ from: numberOf('2022-02-10'), until: null }], putOff: null })
  t.match(decided(61), { kind: 'dated', spans: [{ from: numberOf('2022-12-18'), until: null }], putOff: { until: numberOf('2022-12-18') } })
})

t.test('Of two delays that end together, the better known counts; of two as well known, the first of the row; what is supposed never does', async t => {
  const given = (first: Evidence, second: Evidence, facts: Facts = {}) => {
    const opens = [{ after: 'theatrical-release' as const, delay: { months: 6 }, evidence: first }, { after: 'visa' as const, delay: { months: 6 }, evidence: second }]
    const { answered } = windowIn(rulebookOf({ id: FIRST, windows: [row('hall', 0), row('tape', 0, { opens }), row('wire', 6)] }), 'tape', '2010-03-03', facts)
    return answered.kind === 'unreleased' ? null : [answered.ground?.anchor, answered.evidence]
  }
  const sameDay = { visaDate: day('2010-03-03') }
  t.strictSame(given('press', 'text', sameDay), ['visa', 'text'])
  t.strictSame(given('text', 'press', sameDay), ['theatrical-release', 'text'])
  t.strictSame(given('press', 'press', sameDay), ['theatrical-release', 'press'])
  t.strictSame(given('press', 'text', { visaDate: day('2010-03-02') }), ['visa', 'text'], 'the earlier one')
  t.strictSame(given('press', 'text'), ['theatrical-release', 'press'], 'a visa not stated')
})

/** What some sets say of a film, where the law of the release governs; each step of the walk by its kind. */
function underRelease (sets: readonly RuleSet[], release: string, facts: Facts = {}, byRelease = true) {
  const { track, film, tracks } = filmUnder(sets, release, facts, byRelease)
  const steps: string[] = []
  const outcome = decide(track, film, tracks, ({ what }) => { if (what !== 'elsewhere') steps.push(what) })
  const iso = (one: Day | null) => one === null ? null : isoOf(one)
  switch (outcome.kind) {
    case 'dated': return [outcome.opening.part.source.set.id, iso(outcome.opening.on), ...steps]
    case 'undetermined': return [outcome.part.source.set.id, iso(outcome.earliest), iso(outcome.latest), ...steps]
    default: return [outcome.kind, ...steps]
  }
}

t.test('A film is under the set of its release, of the act that its aid tells', async t => {
  const sets = [
    setOf('2001-01-01', delayed(1)), setOf('2003-01-01', delayed(2)),
    setOf('2005-01-01', delayed(3), { lawOf: actOf('2005-01-01') }), setOf('2007-01-01', delayed(4), { lawOf: actOf('2005-01-01') }),
    setOf('2009-01-01', delayed(5), { lawOf: actOf('2009-01-01') })
  ]
  const under = (release: string, aid?: string) => underRelease(sets, release, aid === undefined ? {} : { aidGrantedOn: day(aid) })[0]
  for (const [release, aid, set] of [
    ['2002-01-01', '2004-12-31', '2001-01-01'], ['2004-01-01', '2004-12-31', '2003-01-01'], ['2010-01-01', '2004-12-31', '2003-01-01'],
    ['2002-01-01', '2005-01-01', '2005-01-01'], ['2006-01-01', '2005-01-01', '2005-01-01'], ['2007-01-01', '2008-12-31', '2007-01-01'], ['2010-01-01', '2008-12-31', '2007-01-01'],
    ['2002-01-01', '2009-01-01', '2009-01-01'], ['2010-01-01', '2009-01-01', '2009-01-01']
  ] as const) t.equal(under(release, aid), set, `released ${release}, aided ${aid}`)
  for (const [release, set] of [['2000-01-01', '2001-01-01'], ['2004-12-31', '2003-01-01']] as const) t.equal(under(release), set, 'the release stands for the aid')
  t.strictSame(underRelease(sets, '2006-01-31'), ['2005-01-01', '2006-03-31', '2006-04-30', 'delay', 'opens', 'act', 'delay', 'opens'], 'either act')
  t.strictSame(underRelease(sets, '2010-01-31').slice(0, 3), ['2009-01-01', '2010-03-31', '2010-06-30'], 'any of the three')
})

t.test('Where both acts say the same, it does not matter which it is; what one of them leaves open stays so', async t => {
  const both = (before: WindowRule, after: WindowRule, more: Partial<RuleSet> = {}) =>
    underRelease([setOf('2001-01-01', before, more), setOf('2005-01-01', after, { lawOf: actOf('2005-01-01'), ...more })], '2006-01-01')
  t.strictSame(both(delayed(2), delayed(2)), ['2005-01-01', '2006-03-01', 'delay', 'opens'])
  t.strictSame(both(silent('contract'), silent('contract')), ['contractual', 'silent'])
  t.strictSame(both(silent('contract'), delayed(2)).slice(0, 3), ['2005-01-01', '2006-01-01', '2006-03-01'], 'nothing holds it back, or two months')
  t.strictSame(both(delayed(2), silent('contract')).slice(0, 3), ['2005-01-01', '2006-01-01', '2006-03-01'])
  t.strictSame(both(silent('unmodelled'), delayed(2)).slice(0, 3), ['2005-01-01', '2006-01-01', null])
  t.strictSame(both(delayed(2), silent('unmodelled', { notBefore: point(1) })).slice(0, 3), ['2005-01-01', '2006-02-01', null])
  t.strictSame(underRelease([setOf('2005-01-01', delayed(2), { lawOf: actOf('2005-01-01') })], '2006-01-01').slice(0, 3), ['2005-01-01', '2006-01-01', '2006-03-01'], 'no law before the act')
  const contested = (months: number) => delayed(3, { contested: { delay: { months }, since: day('2001-01-01'), evidence: 'press', legalBasis: [], note: text } })
  t.strictSame(both(contested(4), contested(5)).slice(0, 3), ['2005-01-01', '2006-04-01', '2006-06-01'], 'they begin alike')
  t.strictSame(both(contested(5), contested(4)).slice(0, 3), ['2005-01-01', '2006-04-01', '2006-06-01'])
  t.strictSame(both(delayed(2), contested(4)).slice(0, 3), ['2005-01-01', '2006-03-01', '2006-05-01'])
})

t.test('A value that is not known opens nothing before the least that it can be', async t => {
  const floor = (months: number) => silent('unmodelled', { notBefore: point(months) })
  t.strictSame(underRelease([setOf('2001-01-01', floor(4))], '2006-10-31'), ['2001-01-01', '2007-02-28', null, 'silent'])
  const inTurn = (...sets: readonly RuleSet[]) => underRelease(sets, '2002-07-01', {}, false)
  t.strictSame(inTurn(setOf('2001-01-01', floor(6)), setOf('2003-01-01', delayed(12))).slice(0, 2), ['2003-01-01', '2003-07-01'], 'the least ends with the set: it opens nothing')
  t.strictSame(inTurn(setOf('2001-01-01', floor(5)), setOf('2003-01-01', delayed(12))).slice(0, 3), ['2001-01-01', '2002-12-01', '2003-07-01'])
  t.strictSame(inTurn(setOf('2001-01-01', floor(12)), setOf('2003-01-01', floor(3))).slice(0, 3), ['2003-01-01', '2003-01-01', null], 'that of the next set has run')
  const someOnly = { outside: [{ id: 'others', when: [{ fact: 'publiclyFunded' as const, is: false }], unstated: 'undetermined' as const, media: ['x'], evidence: 'text' as const, legalBasis: [], reason: text }] }
  t.strictSame(underRelease([setOf('2001-01-01', floor(4), someOnly)], '2006-01-01').slice(0, 3), ['2001-01-01', '2006-01-01', null], 'it may not bind the film')
  t.strictSame(underRelease([setOf('2001-01-01', floor(4), someOnly)], '2006-01-01', { publiclyFunded: true }).slice(0, 3), ['2001-01-01', '2006-05-01', null])
})

t.test('A delay that is contested leaves the window open between it and the other, from a day of exploitation on', async t => {
  const contested = (months: number, since: string) => [setOf('2001-01-01', delayed(3, { contested: { delay: { months }, since: day(since), evidence: 'press', legalBasis: [], note: text } }))]
  t.strictSame(underRelease(contested(4, '2006-04-02'), '2006-01-01').slice(0, 2), ['2001-01-01', '2006-04-01'], 'the day before: open, it stays open')
  t.strictSame(underRelease(contested(4, '2006-04-01'), '2006-01-01').slice(0, 3), ['2001-01-01', '2006-04-01', '2006-05-01'], 'the day of')
  t.strictSame(underRelease(contested(4, '2006-03-31'), '2006-01-01').slice(0, 3), ['2001-01-01', '2006-04-01', '2006-05-01'], 'the day after')
  t.strictSame(underRelease(contested(3, '2006-01-01'), '2006-01-01').slice(0, 2), ['2001-01-01', '2006-04-01'], 'the other ends no later')
})
