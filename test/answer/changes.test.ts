// The changes that the versions record, in order; and which of them touch a film.
import t from 'tap'
import type { ChangelogEntry } from '../../schemas/changelog.js'
import { changesOf, recordedSince } from '../../src/answer/laws/changes.js'
import { labelOf } from '../../src/law/sets/label.js'
import { Refusal } from '../../src/law/refusal.js'
import { changesTouching, type RecordedChange } from '../../src/law/sets/recorded-change.js'
import { day, NEWEST, rulebook } from '../fixtures/rulebook.js'

const text = { fr: 'x', en: 'x' }
const france = rulebook.territories.get('FR')!
const entry = (version: string, on: string, changes: ChangelogEntry['changes']): ChangelogEntry =>
  ({ version, on: day(on), summary: text, future: text, past: text, notes: [], changes })
const from = (first: string, until: string | null = null) => ({ from: day(first), until: until === null ? null : day(until) })
const data = (kind: 'correction' | 'addition', affects: Array<Extract<ChangelogEntry['changes'][number], { affects: unknown }>['affects'][number]>) =>
  ({ kind, territory: 'FR', summary: text, affects, because: [] })
const set = (ruleSet: string) => ({ kind: 'law' as const, territory: 'FR', ruleSet: day(ruleSet) })
const recorded = (...versions: ChangelogEntry[]) => changesOf({ changelog: versions, media: rulebook.media, services: [...rulebook.services.values()] }, rulebook.territories)

t.test('Each set of the first version is a change of the law, of the day on which its text was published', async t => {
  const first = rulebook.changelog.at(-1)!.version
  const law = rulebook.changes.filter(({ kind, territory, version }) => kind === 'law' && territory === 'FR' && version === first)
  const brought = new Set(law.map(({ ruleSet }) => ruleSet))
  t.strictSame(law.map(({ ruleSet, on, publishedOn, replaces, version, territory }) => ({ ruleSet, on, publishedOn, replaces, version, territory })),
    france.sets.map(({ id, publication }, i) => ({
      ruleSet: id, on: publication.on, publishedOn: publication.on, replaces: france.sets[i - 1]?.id ?? null, version: first, territory: 'FR'
    })).filter(({ ruleSet }) => brought.has(ruleSet)).reverse(), 'the newest first; of two texts of one day, the later set')
  for (const { ruleSet, summary, because } of law) {
    const { summary: own, texts } = france.sets.find(({ id }) => id === ruleSet)!
    t.strictSame([summary, because], [own, texts], 'it says what the set says')
  }
})

t.test('What changed in our data is of the day of its version, and stands among the first while that is the newest', async t => {
  t.match(rulebook.changes[0], { version: NEWEST.version, on: NEWEST.on })
  const [first] = rulebook.changes.filter(({ kind }) => kind !== 'law')
  const { version, on } = rulebook.changelog.find(({ changes }) => changes.some(({ kind }) => kind !== 'law'))!
  t.match(first, { version, on, ruleSet: null, publishedOn: null, replaces: null })
  const sets = [...rulebook.territories.values()].flatMap(law => law.sets)
  t.equal(rulebook.changes.filter(({ kind }) => kind === 'law').length, sets.length)
})

t.test('A set of a later version counts from the day of that version', async t => {
  const changes = recorded(entry('1.1.0', '2026-12-01', [set('2025-02-10')]), entry('1.0.0', '2026-11-22', [set('2023-10-06')]))
  t.strictSame(changes.map(({ on, publishedOn, version }) => [on, publishedOn, version]), [
    ['2026-12-01', '2025-02-09', '1.1.0'], ['2023-10-06', '2023-10-06', '1.0.0']
  ])
})

t.test('What a correction states is told per window: every tier unless some are named, all days moved unless others are', async t => {
  const [change] = recorded(entry('1.0.0', '2026-11-22', [data('correction', [
    { medium: 'free-tv', releases: from('2020-01-01') },
    { medium: 'svod', tiers: ['with-agreement'], releases: from('2020-01-01', '2021-01-01'), movedDates: from('2020-06-01', '2021-01-01') },
    { medium: 'tvod', releases: from('2020-01-01'), movedDates: null }
  ])]))
  t.strictSame(change?.affects.map(({ medium, tier, releases, movedDates, label }) => [medium, tier, releases, movedDates, label.en]), [
    ['free-tv', 'investing', from('2020-01-01'), from('2020-01-01'), 'Free TV (and pay TV other than cinema channels), channel that invests in films'],
    ['free-tv', 'other', from('2020-01-01'), from('2020-01-01'), 'Free TV (and pay TV other than cinema channels), other channel'],
    ['svod', 'with-agreement', from('2020-01-01', '2021-01-01'), from('2020-06-01', '2021-01-01'), 'Subscription VOD, service with an agreement'],
    ['tvod', null, from('2020-01-01'), null, 'Transactional VOD (rental and EST)']
  ])
})

t.test('Changes of one day stand version by version, the latest version first', async t => {
  const changes = recorded(entry('1.0.1', '2026-11-22', [data('correction', [])]), entry('1.0.0', '2026-11-22', [data('addition', [])]))
  t.strictSame(changes.map(({ version, kind }) => [version, kind]), [['1.0.1', 'correction'], ['1.0.0', 'addition']])
})

t.test('Since a version is in the later ones; since a day is that day or later', async t => {
  const log = [entry('2.0.0', '2027-01-01', []), entry('1.1.0', '2026-12-01', []), entry('1.0.0', '2026-11-22', [])]
  const kept = (since: string) => log.filter(recordedSince(log, since)).map(({ version }) => version)
  t.strictSame(kept('2.0.0'), [])
  t.strictSame(kept('1.1.0'), ['2.0.0'])
  t.strictSame(kept('1.0.0'), ['2.0.0', '1.1.0'])
  t.strictSame(['2026-11-30', '2026-12-01', '2026-12-02'].map(on => kept(on).length), [2, 2, 1])
  t.throws(() => recordedSince(log, '1.0.1'), new Refusal('unknown-version', 'since', 'noVersion', { version: '1.0.1', known: ['2.0.0', '1.1.0', '1.0.0'] }))
})

const touching: RecordedChange = {
  version: '1.0.1', on: day('2026-12-01'), kind: 'correction', territory: 'FR', ruleSet: null, replaces: null, publishedOn: null, summary: text, because: [], source: null,
  affects: [{ service: null, medium: 'svod', tier: 'with-agreement', label: text, releases: from('2020-01-01', '2021-01-01'), movedDates: null }]
}
const count = (changes: readonly RecordedChange[], place: string, release: string, territory = 'FR') => {
  const [medium = '', tier = null, service = null] = place.split('/')
  return changesTouching(changes, territory, { service, medium, tier: tier === '' ? null : tier }, day(release))
}

t.test('A change touches the releases from its first day on and before its last', async t => {
  const counts = ['2019-12-31', '2020-01-01', '2020-12-31', '2021-01-01'].map(release => count([touching], 'svod/with-agreement', release).count)
  t.strictSame(counts, [0, 1, 1, 0])
})

t.test('A change touches its territory, its medium and its tier; a tier that is not asked for is any', async t => {
  t.strictSame(count([touching], 'svod', '2020-06-01'), { count: 1, lastOn: '2026-12-01' })
  t.strictSame(count([touching], 'svod/without-agreement', '2020-06-01'), { count: 0, lastOn: null })
  t.strictSame(count([touching], 'tvod', '2020-06-01'), { count: 0, lastOn: null })
  t.strictSame(count([touching], 'svod', '2020-06-01', 'BE'), { count: 0, lastOn: null })
  t.strictSame(count([{ ...touching, territory: null }], 'svod', '2020-06-01', 'BE'), { count: 1, lastOn: '2026-12-01' })
  t.strictSame(count([{ ...touching, affects: [{ ...touching.affects[0]!, medium: 'tvod', tier: null }] }], 'tvod/any', '2020-06-01').count, 1, 'a medium without tiers')
})

t.test('A change of what a service held touches its window alone; one of the law touches that of each service too', async t => {
  const own = { ...touching, affects: [{ ...touching.affects[0]!, service: 'netflix', tier: null }] }
  t.strictSame(['svod', 'svod/with-agreement', 'svod//netflix', 'svod//disney-plus', 'tvod//netflix'].map(place => count([own], place, '2020-06-01').count), [0, 0, 1, 0, 0])
  t.equal(count([touching], 'svod//netflix', '2020-06-01').count, 1)
})

t.test('What a correction states of a service is told of its one window, by its name', async t => {
  const [change] = recorded(entry('1.0.0', '2026-11-22', [data('correction', [{ service: 'disney-plus', medium: 'svod', releases: from('2020-01-01') }])]))
  t.strictSame(change?.affects, [{
    service: 'disney-plus', medium: 'svod', tier: null, label: { fr: `Disney+, ${labelOf(rulebook.media, 'svod', null).fr}`, en: `Disney+, ${labelOf(rulebook.media, 'svod', null).en}` },
    releases: from('2020-01-01'), movedDates: from('2020-01-01')
  }])
})

t.test('The changes that touch a film are counted once each, up to the day of the last', async t => {
  t.strictSame(count([{ ...touching, on: day('2026-11-30') }, touching, { ...touching, on: day('2026-11-29') }], 'svod', '2020-06-01'), { count: 3, lastOn: '2026-12-01' })
  const law = rulebook.changes.filter(({ kind }) => kind === 'law')
  // Released after the last set: each of the fifteen was, in its time, the law that would answer it.
  t.strictSame(count(law, 'theatrical', '2026-01-01'), { count: 15, lastOn: '2025-02-09' })
  // A film of 1990: its window opened with the protocol of 2005; no set has touched it since.
  t.strictSame(count(law, 'svod/with-agreement', '1990-01-01'), { count: 2, lastOn: '2005-12-20' })
})
