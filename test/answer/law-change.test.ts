// What each new set changed, held against answers asked before and after it, film by film.
import t from 'tap'
import type { CivilDate } from '../../schemas/civil-date.js'
import type { Question } from '../../schemas/question.js'
import type { Facts } from '../../schemas/release.js'
import { chronologyOf } from '../../src/view/chronology.js'
import { daysAfter } from '../../src/calendar/civil-date.js'
import { dayOf, isoOf, shift } from '../../src/calendar/day.js'
import { Refusal } from '../../src/law/refusal.js'
import { affectedBy, type Affected } from '../../src/answer/laws/law-change.js'
import { releasedOn } from '../../src/decide/eras/eras.js'
import { worldsOf } from '../../src/decide/worlds/worlds.js'
import { COVERED } from '../../src/law/facts/coverage.js'
import { EVENTS } from '../../src/law/facts/film.js'
import { territoryLawOf, type Rulebook } from '../../src/law/rulebook.js'
import { NO_TESTS, statedBy } from '../../src/law/facts/tests.js'
import type { Track } from '../../src/law/tracks/track.js'
import { dayNumber, iso } from '../fixtures/oracle.js'
import { day, rulebook, WINDOWS } from '../fixtures/rulebook.js'

const france = rulebook.territories.get('FR')!
const changes = france.sets.map((_, n) => affectedBy(france, n))
const [FIRST_RELEASE, LAST_RELEASE] = [isoOf(COVERED.from), isoOf(shift(COVERED.until, -1))]

/** The window of a set's change, or undefined where the set does not touch it. */
function touched (set: string, place: string): Affected | undefined {
  const [medium, tier = null] = place.split('/')
  return changes[france.sets.findIndex(({ id }) => id === set)]?.find(({ track }) => track.medium === medium && track.tier === tier)
}

/** The first releases answered otherwise, and those whose dates moved; null: no date; undefined: the window is not touched. */
function firsts (set: string, place: string) {
  const window = touched(set, place)
  return window && [window.releases.from, window.movedDates && window.movedDates.from]
}

t.test('The first set changes every answer from the first release on', async t => {
  t.strictSame(changes[0]?.map(({ track }) => track.id), WINDOWS)
  for (const { releases, movedDates } of changes[0] ?? []) t.strictSame([releases, movedDates], Array(2).fill({ from: FIRST_RELEASE, until: null }))
})

t.test('A shorter delay moves the films that the old one kept waiting past the first day, and no other', async t => {
  // 2022-02-10: first pay-TV window with an agreement, 8 months before and 6 after; its new exclusivity runs to R + 15 months.
  t.strictSame(firsts('2022-02-10', 'pay-tv-first/with-agreement'), ['2020-11-11', '2021-06-11'])
  // Subscription VOD without an agreement: 36 months, then 17. The film of 2019-02-10 was due on the first day anyway.
  t.strictSame(firsts('2022-02-10', 'svod/without-agreement'), ['2019-02-10', '2019-02-11'])
  // 2009-06-14: six months from the release, then four.
  t.strictSame(firsts('2009-06-14', 'physical-video'), ['2008-12-14', '2008-12-15'])
})

t.test('A set that repeats a row is named by the answers of later films, whose dates stay', async t => {
  t.strictSame(firsts('2025-02-10', 'tvod'), ['2024-10-10', null])
  t.strictSame(firsts('2025-02-10', 'theatrical'), ['2025-02-10', null])
  t.strictSame(firsts('2010-04-24', 'free-vod'), ['2006-04-24', null])
})

t.test('A first rule for a medium left to contract dates the films of all times; the end of one frees those still waiting', async t => {
  t.strictSame(firsts('2009-07-12', 'free-vod'), ['1895-12-28', '1895-12-28'])
  t.strictSame(firsts('2006-12-20', 'tvod'), ['2006-05-03', '2006-05-03'])
  t.equal(firsts('2000-11-28', 'tvod'), undefined, 'contract before and after: nothing to tell')
})

t.test('Another criterion moves the films that meet one and fail the other', async t => {
  t.strictSame(firsts('2019-03-23', 'physical-video'), ['2018-11-23', '2018-11-24'])
})

t.test('A closing touches the films still inside it: R + 36 months after the first day', async t => {
  t.strictSame(firsts('2023-10-06', 'svod/with-agreement'), ['2020-10-07', '2020-10-07'])
  // The order of 2022 ended on 2025-02-09: what reopened on 2025-02-10 was provisional until the next was known.
  t.strictSame(firsts('2025-02-10', 'svod/with-agreement'), ['2022-02-10', null])
})

t.test('A law without a set changes nothing', async t => {
  const empty = territoryLawOf(rulebook.media, france.territory, [], new Map(), [])
  t.strictSame(affectedBy(empty, 0), [])
})

/** The rule book as it was when the first sets were known, and no other. */
const knowing = france.sets.map((_, i): Rulebook => ({
  ...rulebook, territories: new Map([['FR', territoryLawOf(rulebook.media, france.territory, france.sets.slice(0, i + 1), france.proposals, [])]])
}))

const answered = new Map<string, ReturnType<typeof answerAnew>>()

/** The same, asked once: what a set changes and what the next one changes are both held against it. */
function answer (set: number, track: Track, release: CivilDate, facts: Facts): ReturnType<typeof answerAnew> {
  const key = JSON.stringify([set, track.id, release, facts])
  const found = answered.get(key) ?? answerAnew(set, track, release, facts)
  answered.set(key, found)
  return found
}

/** One window as the service answers it with the sets up to one, its explanation aside; or the refusal. */
function answerAnew (set: number, { medium, tier }: Track, release: CivilDate, facts: Facts) {
  const question: Question = {
    release: { theatricalReleaseDate: release, ...facts },
    territory: 'FR', medium: [medium], ...(tier === null ? {} : { tier }), on: day('2026-11-22'), knownOn: day('9999-12-31'), adopt: [], changes: [], explain: 'none', language: 'en'
  }
  try {
    const [window] = chronologyOf(knowing[set]!, question).windows
    const { explanation, alternatives, missingFacts, ...shown } = window!
    const { status, intervals, opensOn, earliestPossible, latestPossible } = shown
    return {
      all: JSON.stringify([shown, alternatives, missingFacts]),
      shown: JSON.stringify(shown),
      days: JSON.stringify([status, intervals, ...opensOn === null ? [earliestPossible, latestPossible] : []])
    }
  } catch (error) {
    if (error instanceof Refusal) return { all: error.code, shown: error.code, days: error.code }
    throw error
  }
}

/** Grants on either side of each criterion. */
const GRANTS: readonly Facts[] = [
  { admissionsInFourthWeek: 200 }, { admissionsAfterFourWeeks: 100_001 },
  { admissionsInFourthWeek: 199, admissionsAfterFourWeeks: 100_001 }, { admissionsInFourthWeek: 200, admissionsAfterFourWeeks: 100_000 }
].map(admissions => ({ derogationGranted: true, ...admissions }))

/** What films state: the facts of each world of either law; and all grants where one can matter, for elsewhere a film may only be refused. */
function statedOf (set: number, { id }: Track, release: CivilDate): Facts[] {
  const stated = [set, set - 1].flatMap(n => {
    const tracks = france.known[n]!.tracks
    const track = tracks.byId.get(id)!
    const worlds = worldsOf(track, releasedOn(dayOf(release), { decided: NO_TESTS, passed: NO_TESTS }), tracks)
    return [
      ...worlds.filter(({ film: { days } }) => EVENTS.every(event => days[event] === null)).map(({ film }) => statedBy(film, tracks.law.vocabulary)),
      ...track.parts.some(({ delays }) => delays.some(({ source }) => source.kind === 'derogation')) ? GRANTS : []
    ]
  })
  return [{}, ...new Map(stated.map(facts => [JSON.stringify(facts), facts])).values()]
}

/** Which answers on films released on a day one more set changes: on some film, as shown; its dates; or by days that it does not state. */
function differences (set: number, track: Track, release: CivilDate): Set<'all' | 'shown' | 'days'> {
  const found = new Set<'all' | 'shown' | 'days'>()
  for (const facts of statedOf(set, track, release)) {
    const [before, after] = [answer(set - 1, track, release, facts), answer(set, track, release, facts)]
    for (const what of ['all', 'shown', 'days'] as const) if (before[what] !== after[what]) found.add(what)
    if (found.size === 3) break
  }
  return found
}

const NEAR = [-31, -3, -2, -1, 0, 1, 2, 3, 31]
const FAR = Array.from({ length: 40 }, (_, i) => iso(dayNumber(1979, 1, 31) + 487 * i) as CivilDate)
  .concat(FIRST_RELEASE, day('1930-06-15'), day('2100-02-28'), LAST_RELEASE)

for (const [set, { id }] of france.sets.entries()) {
  if (set === 0) continue
  t.test(`${id}: before the first release no film is answered otherwise, nor would be by days it does not state; of every later release some film is`, async t => {
    const wrong: string[] = []
    for (const track of france.known[set]!.tracks.all) {
      const [from = null, moved = null] = firsts(id, track.id) ?? []
      const near = [from, moved, id].flatMap(start => start === null ? [] : NEAR.map(days => daysAfter(start, days)))
      for (const release of new Set([...near, ...FAR].filter(release => FIRST_RELEASE <= release && release <= LAST_RELEASE))) {
        const found = differences(set, track, release)
        const later = from !== null && from <= release
        if (found.has(later ? 'shown' : 'all') !== later) wrong.push(`${track.id}, released ${release}: answers from ${String(from)}`)
        if (found.has('days') !== (moved !== null && moved <= release)) wrong.push(`${track.id}, released ${release}: dates from ${String(moved)}`)
      }
    }
    t.strictSame(wrong, [])
  })
}
