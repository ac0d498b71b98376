// Which rows a change amends, and how long it lasts under the sets that follow.
import t from 'tap'
import type { Medium } from '../../schemas/medium.js'
import type { Proposal } from '../../schemas/proposal.js'
import type { RuleSet, WindowRule } from '../../schemas/rule-set.js'
import { madeUp, proposed } from '../../src/law/sets/adoption.js'
import { amend, inForceOn, inOrder, rowOfTrack, type Adoption, type Enacted } from '../../src/law/sets/amend.js'
import { day } from '../fixtures/rulebook.js'

const label = { fr: 'mot', en: 'word' }
const tier = (id: string) => ({ id, label, meaning: label })
const avails = { licenseTypes: [], releaseTypes: [] }
const media: readonly Medium[] = [{ id: 'wire', label, tiers: [], avails }, { id: 'aerial', label, tiers: [tier('high'), tier('low')], avails }]

const entriesOf = ({ amendments }: Adoption) => [...amendments.entries()]

t.test('A change made up amends the tracks that it names, from its day on, and nobody vouches for it', async t => {
  const amendment = { proposal: null, adoptedOn: day('2024-01-01'), delay: { months: 3 }, evidence: 'unverified' }
  const change = { delay: { months: 3 }, from: day('2024-01-01') }
  t.equal(madeUp(media, { medium: 'wire', ...change }).on, '2024-01-01')
  t.strictSame(entriesOf(madeUp(media, { medium: 'wire', ...change })), [['wire', amendment]])
  t.strictSame(entriesOf(madeUp(media, { medium: 'aerial', ...change })), [['aerial/high', amendment], ['aerial/low', amendment]])
  t.strictSame(entriesOf(madeUp(media, { medium: 'aerial', tier: 'low', ...change })), [['aerial/low', amendment]])
})

t.test('A proposal amends what each of its changes names, and is named', async t => {
  const proposal = {
    id: 'plan',
    changes: [{ medium: 'wire', delay: { months: 1 }, evidence: 'press' }, { medium: 'aerial', tiers: ['high'], delay: { months: 2 }, evidence: 'text' }]
  } as unknown as Proposal // Who made it, and what became of it, changes no row.
  const adoption = proposed(media, proposal, day('2024-01-01'))
  t.equal(adoption.on, '2024-01-01')
  t.strictSame(entriesOf(adoption), [
    ['wire', { proposal: 'plan', adoptedOn: '2024-01-01', delay: { months: 1 }, evidence: 'press' }],
    ['aerial/high', { proposal: 'plan', adoptedOn: '2024-01-01', delay: { months: 2 }, evidence: 'text' }]
  ])
})

const adoption = (on: string, months: number, ...tracks: string[]): Adoption => ({
  on: day(on), amendments: new Map(tracks.map(track => [track, { proposal: null, adoptedOn: day(on), delay: { months }, evidence: 'unverified' }]))
})

t.test('Adoptions come in the order of their days, and on one day as they are stated', async t => {
  const [late, early, also] = [adoption('2024-02-01', 1, 'wire'), adoption('2024-01-01', 2, 'wire'), adoption('2024-01-01', 3, 'wire')]
  t.strictSame(inOrder([late, early, also]), [early, also, late])
  t.strictSame(inOrder([also, late, early]), [also, early, late])
  t.strictSame(inOrder([early, late]), [early, late])
})

const wire = (more: Partial<WindowRule> = {}): WindowRule => ({
  medium: 'wire', rule: 'delay', nature: 'extended-agreement', legalBasis: [], opens: [{ after: 'theatrical-release', delay: { months: 6 }, evidence: 'text' }], ...more
})
const aerial = (...tiers: string[]): WindowRule => ({ ...wire(), medium: 'aerial', tiers })

/** A set, from a day on, of a regime. */
function set (from: string, regime: string | null, ...windows: WindowRule[]): Enacted {
  return { from: day(from), set: { id: day(from), regime, windows, derogation: null, outside: [], closings: [] } as unknown as RuleSet, amendments: new Map() }
}

/** From which day on which delay is adopted for a track, set by set. */
const told = (sets: readonly Enacted[], track = 'wire') => sets.map(({ from, amendments }) => [from, amendments.get(track)?.delay.months])

t.test('The set in force on a day is the last that has begun', async t => {
  const sets = [set('2010-01-01', null, wire()), set('2020-01-01', null, wire())]
  t.equal(inForceOn(sets, day('2009-12-31')), undefined)
  t.equal(inForceOn(sets, day('2010-01-01')), sets[0])
  t.equal(inForceOn(sets, day('2019-12-31')), sets[0])
  t.equal(inForceOn(sets, day('2020-01-01')), sets[1])
  t.equal(inForceOn(sets, day('2020-01-02')), sets[1])
})

t.test('An adoption splits the set in force in two; on its first day it takes it whole', async t => {
  const sets = [set('2010-01-01', null, wire()), set('2015-01-01', 'one', wire()), set('2020-01-01', 'two', wire())]
  t.strictSame(told(amend(sets, adoption('2016-01-01', 3, 'wire'))), [['2010-01-01', undefined], ['2015-01-01', undefined], ['2016-01-01', 3], ['2020-01-01', undefined]])
  t.strictSame(told(amend(sets, adoption('2015-01-01', 3, 'wire'))), [['2010-01-01', undefined], ['2015-01-01', 3], ['2020-01-01', undefined]])
  t.strictSame(told(amend(sets, adoption('2009-01-01', 3, 'wire'))), told(sets), 'before the first set there is nothing to amend')
  t.equal(amend(sets, adoption('2016-01-01', 3, 'wire'))[2]?.set, sets[1]?.set)
})

t.test('It lasts as long as the regime does', async t => {
  const sets = [set('2010-01-01', 'one', wire()), set('2015-01-01', 'one', wire({ floor: true })), set('2020-01-01', 'two', wire()), set('2025-01-01', 'one', wire())]
  t.strictSame(told(amend(sets, adoption('2011-01-01', 3, 'wire'))).slice(2), [['2015-01-01', 3], ['2020-01-01', undefined], ['2025-01-01', undefined]], 'and does not come back with it')
})

t.test('A row of the law, and one whose value is not known, last until a set says otherwise of it', async t => {
  const after = (before: WindowRule, ...next: WindowRule[]) => told(amend([set('2010-01-01', 'one', before), ...next.map((row, i) => set(`202${i}-01-01`, `${i}`, row))], adoption('2010-01-01', 3, 'wire')))
    .map(([, months]) => months)
  const months = (months: number) => [{ after: 'theatrical-release' as const, delay: { months }, evidence: 'text' as const }]
  t.strictSame(after(wire({ nature: 'law' }), wire({ nature: 'law' }), wire({ nature: 'law', opens: months(7) }), wire({ nature: 'law' })), [3, 3, undefined, undefined])
  t.strictSame(after({ medium: 'wire', rule: 'unmodelled', legalBasis: [] }, { medium: 'wire', rule: 'unmodelled', legalBasis: [] }, wire()), [3, 3, undefined])
  t.strictSame(after(wire({ nature: 'practice' }), wire({ nature: 'practice' })), [3, undefined])
  t.strictSame(after(wire({ nature: 'law' }), { ...wire({ nature: 'law' }), medium: 'other' }), [3, undefined], 'a set of another regime without such a row')
})

t.test('Where the set in force has no such row, it lasts as long as the regime', async t => {
  const sets = [set('2010-01-01', 'one', aerial('high')), set('2015-01-01', 'one', wire()), set('2020-01-01', 'two', wire())]
  t.strictSame(told(amend(sets, adoption('2011-01-01', 3, 'wire'))), [['2010-01-01', undefined], ['2011-01-01', 3], ['2015-01-01', 3], ['2020-01-01', undefined]])
})

t.test('Of several tracks each lasts as long as its own row, and a later adoption is added to an earlier one', async t => {
  const lasting = [wire({ nature: 'law' }), aerial('high', 'low')]
  const once = amend([set('2010-01-01', 'one', ...lasting), set('2020-01-01', 'two', ...lasting)], adoption('2011-01-01', 3, 'wire', 'aerial/low'))
  t.strictSame([told(once), told(once, 'aerial/low')].map(list => list.map(([, months]) => months)), [[undefined, 3, 3], [undefined, 3, undefined]])
  const twice = amend(once, adoption('2012-01-01', 4, 'aerial/high'))
  t.strictSame(twice.map(({ amendments }) => [...amendments.keys()]), [[], ['wire', 'aerial/low'], ['wire', 'aerial/low', 'aerial/high'], ['wire']])
  t.strictSame(told(amend(once, adoption('2012-01-01', 5, 'wire'))).map(([, months]) => months), [undefined, 3, 5, 5], 'of two for one track the later')
})

t.test('The row of a track is that of its tier', async t => {
  const [high, low] = [aerial('high'), aerial('low')]
  const law = set('2010-01-01', null, wire(), high, low)
  t.equal(rowOfTrack(law, 'aerial/low'), low)
  t.equal(rowOfTrack(law, 'aerial/high'), high)
  t.equal(rowOfTrack(law, 'aerial/none'), undefined)
  t.equal(rowOfTrack(law, 'wire/none'), undefined, 'a row without tiers has none')
  t.match(rowOfTrack(law, 'wire'), { medium: 'wire' })
})
