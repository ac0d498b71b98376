// What rules that are silent, or not known, leave of a date.
import t from 'tap'
import type { Evidence } from '../../schemas/legal.js'
import type { Facts } from '../../schemas/release.js'
import { dayOf } from '../../src/calendar/day.js'
import { decide } from '../../src/decide/decide.js'
import { enact } from '../../src/law/enact.js'
import { filmOf } from '../../src/law/film.js'
import { lawIn } from '../../src/law/rulebook.js'
import { READ_IN_ONE_WAY, type Part, type Track } from '../../src/law/track.js'
import { day, rulebook, TODAY } from '../fixtures/rulebook.js'
import { FIRST, row, rulebookOf, windowIn } from '../fixtures/small-law.js'

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
