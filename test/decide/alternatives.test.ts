// Alternatives and stakes against brute force: each alternative is as small as it can be, and no fact that moves a window is missed.
import fc from 'fast-check'
import t from 'tap'
import type { FactName, Facts } from '../../schemas/release.js'
import { shift, type Day } from '../../src/calendar/day.js'
import { sensitivityOf } from '../../src/decide/worlds/alternatives.js'
import { isPossibleIn } from '../../src/decide/worlds/consistency.js'
import { decide } from '../../src/decide/decide.js'
import { sameDates, type Outcome } from '../../src/decide/outcome.js'
import { enact, type Tracks } from '../../src/law/tracks/enact.js'
import { DATED_BY, EVENTS, filmOf, withDay, type Film } from '../../src/law/facts/film.js'
import { lawIn } from '../../src/law/rulebook.js'
import type { Track } from '../../src/law/tracks/track.js'
import { completionsOf, mayFallOn, possible, statementsOf, stating, type Statement } from '../fixtures/completions.js'
import { films, madeUpLaw, sets } from '../fixtures/made-up-law.js'
import { holds } from '../fixtures/property.js'
import { day, rulebook, TODAY } from '../fixtures/rulebook.js'

const { law } = lawIn(rulebook, 'FR')
const tracks = enact(law, TODAY)

/** The films that state one thing less of what one states beyond another. */
function lessThan (more: Film, film: Film): Film[] {
  const { decided, passed, days } = more
  const bits = Array.from({ length: 32 }, (_, i) => 1 << i).filter(bit => (decided & ~film.decided & bit) !== 0)
  return [
    ...bits.map(bit => ({ decided: decided & ~bit, passed: passed & ~bit, days })),
    ...EVENTS.filter(event => days[event] !== film.days[event]).map(event => ({ decided, passed, days: withDay(days, event, null) }))
  ]
}

/** What is wrong with the alternatives of a track for a film; null where nothing is. */
function fault (track: Track, film: Film, tracks: Tracks): string | null {
  const base = decide(track, film, tracks)
  const { alternatives, stakes } = sensitivityOf(track, film, tracks, base)
  if (stakes.some(({ between: [a, b] }) => sameDates(a, b))) return `${track.id}: a fact decides between the same dates`
  for (const { film: one, outcome } of alternatives) {
    const said = `${track.id}: ${JSON.stringify([film, one])}`
    if (sameDates(outcome, base)) return `${said} changes nothing`
    if (!isPossibleIn(tracks, one)) return `${said} cannot be`
    if ((film.decided & ~one.decided) !== 0 || (film.decided & one.passed) !== film.passed) return `${said} takes back what is stated`
    if (!sameDates(decide(track, one, tracks), outcome)) return `${said} has other dates`
    if (possible(lessThan(one, film), tracks).some(less => sameDates(decide(track, less, tracks), outcome))) return `${said} supposes too much`
  }
  const all = alternatives.map(({ film }) => JSON.stringify(film))
  return new Set(all).size < all.length ? `${track.id}: an alternative comes twice` : null
}

/** Facts that move a window, alone or beside one other, and are not said to be at stake. */
function missed (track: Track, film: Film, tracks: Tracks, days: readonly Day[]): Set<FactName> {
  const base = decide(track, film, tracks)
  const atStake = new Set(sensitivityOf(track, film, tracks, base).stakes.map(({ fact }) => fact))
  const fact = (one: Statement) => 'event' in one ? DATED_BY[one.event] : tracks.law.vocabulary.flatMap(({ fact }, i) => 1 << i === one.test ? [fact] : [])[0]
  const statements = statementsOf(film, tracks, event => days.filter(on => mayFallOn(event, on, film, track)))
  const found = new Set<FactName>()
  const compare = (from: Film, before: Outcome) => {
    for (const more of statements) {
      const name = fact(more)
      if (name === undefined || atStake.has(name) || found.has(name) || isStated(more, from)) continue
      const one = stating(from, more)
      if (isPossibleIn(tracks, one) && !sameDates(decide(track, one, tracks), before)) found.add(name)
    }
  }
  compare(film, base)
  for (const first of statements) {
    const one = stating(film, first)
    if (isPossibleIn(tracks, one)) compare(one, decide(track, one, tracks))
  }
  return found
}

function isStated (one: Statement, film: Film): boolean {
  return 'event' in one ? film.days[one.event] !== null : (film.decided & one.test) !== 0
}

t.test('Under laws made up at random, each alternative moves the window, and none supposes more than it needs', async t => {
  let found = 0
  holds(t, fc.property(sets, fc.boolean(), films, (sets, byRelease, release) => {
    const tracks = madeUpLaw(sets, byRelease)
    const film = filmOf(release, tracks.law.vocabulary)
    if (!isPossibleIn(tracks, film)) return
    for (const track of tracks.all) {
      const wrong = fault(track, film, tracks)
      if (wrong !== null) throw new Error(wrong)
      found += sensitivityOf(track, film, tracks, decide(track, film, tracks)).alternatives.length
    }
  }), { numRuns: 300 })
  t.ok(found > 300, `${found} alternatives`)
})

/** Facts between whose values the dates of two films differ that are alike in all else, and that are not said to be at stake. */
function unsaid (track: Track, film: Film, tracks: Tracks): Set<FactName> {
  const atStake = new Set(sensitivityOf(track, film, tracks, decide(track, film, tracks)).stakes.map(({ fact }) => fact))
  const outcomes = new Map(possible(completionsOf(film, tracks), tracks).map(one => [one.passed, decide(track, one, tracks)]))
  const found = new Set<FactName>()
  for (const [passed, outcome] of outcomes) {
    for (const [i, { fact }] of tracks.law.vocabulary.entries()) {
      const other = outcomes.get(passed ^ 1 << i)
      if (other !== undefined && !atStake.has(fact) && !sameDates(outcome, other)) found.add(fact)
    }
  }
  return found
}

t.test('Under laws made up at random, every fact on which the dates of some film hang is at stake', async t => {
  holds(t, fc.property(sets, films, (sets, release) => {
    const tracks = madeUpLaw(sets)
    const film = filmOf(release, tracks.law.vocabulary)
    if (!isPossibleIn(tracks, film)) return
    for (const track of tracks.all) {
      const found = unsaid(track, film, tracks)
      if (found.size > 0) throw new Error(`${track.id}: ${[...found].join()}`)
    }
  }), { numRuns: 300 })
})

t.test('Under the law of France too; and no fact, or day of an event, moves a window, alone or beside one other, that is not at stake', async t => {
  for (const release of ['1984-02-29', '1999-06-30', '2005-12-20', '2009-03-31', '2018-10-31', '2019-12-18', '2021-11-30', '2022-10-05', '2025-05-31']) {
    for (const facts of [{}, { coExploitationAgreement: true }, { freeTvAcquired: true, derogationGranted: true }] satisfies Facts[]) {
      const film = filmOf({ theatricalReleaseDate: day(release), ...facts }, law.vocabulary)
      const days = [-700, -90, 0, 500, 800, 1000].map(after => shift(film.days['theatrical-release'], after))
      for (const track of tracks.all) {
        const said = `${release}, ${Object.keys(facts).join()}, ${track.id}`
        t.equal(fault(track, film, tracks), null, said)
        t.strictSame([...missed(track, film, tracks, days)], [], `${said}: facts missed`)
      }
    }
  }
})
