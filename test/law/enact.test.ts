// From sets and adoptions to tracks: which parts there are, on which days, and what they hold.
import t from 'tap'
import type { WindowRule } from '../../schemas/rule-set.js'
import { isoOf } from '../../src/calendar/day.js'
import { madeUp, proposed } from '../../src/law/sets/adoption.js'
import { amend } from '../../src/law/sets/amend.js'
import { enact, lawOf, type Law, type Tracks } from '../../src/law/tracks/enact.js'
import type { Part } from '../../src/law/tracks/track.js'
import { day, rulebook, TODAY, WINDOWS } from '../fixtures/rulebook.js'

function lawIn (code: string): Law {
  const territory = rulebook.territories.get(code)
  if (territory === undefined) throw new Error(code)
  return lawOf(rulebook.media, territory.territory, territory.sets)
}

const france = lawIn('FR')
/** Those that are known on the day of the tests. */
const known = france.sets.filter(({ publication }) => publication.on <= TODAY)
const partsOf = ({ byId }: Tracks, id: string): readonly Part[] => byId.get(id)?.parts ?? []
const spansOf = (parts: readonly Part[]) => parts.map(({ days: { from, until } }) => [isoOf(from), until === null ? null : isoOf(until)])

t.test('Each set has a part in every track, from its first day to that of the next', async t => {
  const tracks = enact(france, TODAY)
  t.strictSame(tracks.all.map(({ id }) => id), WINDOWS)
  t.strictSame(tracks.all.filter(({ startsTheClock }) => startsTheClock).map(({ id }) => id), ['theatrical'])
  for (const { id, parts } of tracks.all) {
    t.strictSame(spansOf(parts), known.map((set, i) => [set.id, known[i + 1]?.id ?? null]), id)
    t.ok(parts.every((part, i) => part.next === parts[i + 1]), `${id}: each part knows the next`)
  }
})

t.test('A set that does not speak of a window has no part in its track', async t => {
  const media = [...rulebook.media, { id: 'dream', label: { fr: 'rêve', en: 'dream' }, tiers: [], avails: { licenseTypes: [], releaseTypes: [] } }]
  const tracks = enact(lawOf(media, {}, france.sets), TODAY)
  t.strictSame(tracks.all.at(-1), { id: 'dream', medium: 'dream', tier: null, tiers: 0, startsTheClock: false, neverFailed: 0, parts: [], readings: [], disputed: [] })
})

t.test('A set counts from its publication on', async t => {
  t.strictSame(partsOf(enact(france, day('2022-02-08')), 'svod/with-agreement').at(-1)?.source.set.id, '2019-03-23')
  t.strictSame(partsOf(enact(france, day('2022-02-09')), 'svod/with-agreement').at(-1)?.source.set.id, '2022-02-10')
  t.strictSame(partsOf(enact(france, day('1900-01-01')), 'tvod'), [], 'before the first publication there is no law')
})

t.test('Where the law of the release governs, each part governs its films for good', async t => {
  const parts = partsOf(enact(lawIn('DE'), TODAY), 'tvod')
  t.ok(parts.length > 3)
  t.ok(parts.every(({ days, next }) => days.until === null && next === undefined))
})

t.test('Own delays, the derogation and the variants of a row are one list', async t => {
  const kinds = (id: string, set: string) => partsOf(enact(france, TODAY), id).find(({ source }) => source.set.id === set)?.delays.map(({ source, after, orElse }) => [source.kind, after, orElse])
  t.strictSame(kinds('physical-video', '2000-11-28'), [['rule', 'theatrical-release', null], ['rule', 'visa', null]])
  t.strictSame(kinds('physical-video', '1999-01-01'), [['rule', 'visa', 'theatrical-release']], 'where there is nothing else, the visa was taken on the release at the latest')
  t.strictSame(kinds('free-tv/investing', '2019-03-23'), [['rule', 'theatrical-release', null], ['derogation', 'theatrical-release', null], ['variant', 'theatrical-release', null]])
  t.strictSame(kinds('pay-per-view', '2025-02-10'), [])
})

t.test('An adoption amends the set in force, as a set of its own from that day, and the later ones of the same regime', async t => {
  const tracks = enact(france, TODAY, [madeUp(rulebook.media, { medium: 'svod', tier: 'without-agreement', delay: { months: 12 }, from: day('2023-01-01') })])
  const parts = partsOf(tracks, 'svod/without-agreement')
  const told = parts.slice(-4).map(({ days, delays, source }) => [isoOf(days.from), delays[0]?.delay, source.amendment?.adoptedOn])
  t.strictSame(told, [
    ['2022-02-10', { months: 17 }, undefined], ['2023-01-01', { months: 12 }, '2023-01-01'], ['2023-10-06', { months: 12 }, '2023-01-01'], ['2025-02-10', { months: 17 }, undefined]
  ])
  t.equal(parts.at(-3)?.source.row.floor, undefined)
  t.equal(partsOf(tracks, 'svod/with-agreement').at(-3)?.source.amendment, null, 'the other tiers keep their delay')
})

t.test('Of two adoptions on one day the later stated prevails, and the order of their days counts, not that in which they are stated', async t => {
  const change = (months: number, from: string) => madeUp(rulebook.media, { medium: 'tvod', delay: { months }, from: day(from) })
  const last = (...adoptions: Array<ReturnType<typeof change>>) => partsOf(enact(france, TODAY, adoptions), 'tvod').at(-1)?.delays[0]?.delay
  t.strictSame(last(change(3, '2026-01-01'), change(2, '2026-01-01')), { months: 2 })
  t.strictSame(last(change(3, '2026-06-01'), change(2, '2026-01-01')), { months: 3 })
})

t.test('A change of a medium without naming a tier changes all of its tiers; a proposal those that it names', async t => {
  const every = madeUp(rulebook.media, { medium: 'free-tv', delay: { months: 20 }, from: day('2026-01-01') })
  t.strictSame([...every.amendments.keys()], ['free-tv/investing', 'free-tv/other'])
  for (const proposal of rulebook.territories.get('FR')?.proposals.values() ?? []) {
    const { on, amendments } = proposed(rulebook.media, proposal, day('2014-10-01'))
    const named = proposal.changes.flatMap(({ medium, tiers }) => tiers?.map(tier => `${medium}/${tier}`) ?? [medium])
    t.equal(on, '2014-10-01')
    t.ok(named.every(id => amendments.has(id) || [...amendments.keys()].some(track => track.startsWith(`${id}/`))), proposal.id)
  }
})

t.test('Before the first set there is nothing to amend', async t => {
  const sets = france.sets.map(set => ({ from: set.id, set, amendments: new Map() }))
  const adoption = madeUp(rulebook.media, { medium: 'tvod', delay: { months: 1 }, from: day('1983-01-06') })
  t.strictSame(amend(sets, adoption), sets)
})

t.test('A row that a change amends opens after its delay alone, and cites nothing', async t => {
  const [part] = partsOf(enact(france, TODAY, [madeUp(rulebook.media, { medium: 'physical-video', delay: { months: 5 }, from: day('1983-01-07') })]), 'physical-video')
  t.match(part?.source.row, { rule: 'delay', legalBasis: [], opens: [{ after: 'theatrical-release', delay: { months: 5 }, evidence: 'unverified' }] } satisfies Partial<WindowRule>)
})
