// Walks that serve several films, against a walk for each.
import fc from 'fast-check'
import t from 'tap'
import type { Facts } from '../../schemas/release.js'
import { dayOf, type Day } from '../../src/calendar/day.js'
import { decide } from '../../src/decide/decide.js'
import { hangingOf, type Hanging } from '../../src/decide/outcome.js'
import { isSame } from '../../src/decide/eras/shape.js'
import { walksOf } from '../../src/decide/worlds/walks.js'
import { enact, type Tracks } from '../../src/law/tracks/enact.js'
import { filmOf, type Film } from '../../src/law/facts/film.js'
import { lawIn } from '../../src/law/rulebook.js'
import type { Track } from '../../src/law/tracks/track.js'
import { stating, undatedIn, undecidedIn } from '../fixtures/completions.js'
import { daysFrom, films, madeUpLaw, sets } from '../fixtures/made-up-law.js'
import { holds } from '../fixtures/property.js'
import { rulebook, TODAY } from '../fixtures/rulebook.js'

const { law } = lawIn(rulebook, 'FR')
const tracks = enact(law, TODAY)

/** What to state beyond a film: per test in turn, to pass it, to fail it, or nothing; per event in turn, a day, or nothing. */
interface More {
  readonly tests: ReadonlyArray<'passed' | 'failed' | 'open'>
  readonly events: ReadonlyArray<Day | null>
}

const more: fc.Arbitrary<More> = fc.record({
  tests: fc.array(fc.constantFrom('passed' as const, 'failed' as const, 'open' as const), { minLength: 12, maxLength: 12 }),
  events: fc.array(fc.option(daysFrom('1995-01-01', '2012-01-01').map(dayOf), { freq: 2 }), { minLength: 3, maxLength: 3 })
})

function filmWith (film: Film, { tests, events }: More, count: number): Film {
  let one = film
  for (const [i, test] of undecidedIn(film, count).entries()) {
    const how = tests[i]
    if (how !== undefined && how !== 'open') one = stating(one, { test, passed: how === 'passed' })
  }
  for (const [i, event] of undatedIn(film).entries()) {
    const on = events[i] ?? null
    if (on !== null) one = stating(one, { event, on })
  }
  return one
}

function hangingAlone (track: Track, film: Film, tracks: Tracks): Hanging {
  const steps: Hanging[] = []
  decide(track, film, tracks, step => steps.push(hangingOf(step)))
  return { hangsOn: [...new Set(steps.flatMap(({ hangsOn }) => hangsOn))], awaits: steps.flatMap(({ awaits }) => awaits) }
}

/** Checks that walks for a film say of others, which state more, what a walk for each says. */
function check (film: Film, tracks: Tracks, others: readonly More[]): void {
  for (const track of tracks.all) {
    const walks = walksOf(track, film, tracks)
    for (const one of others.map(more => filmWith(film, more, tracks.law.vocabulary.length))) {
      if (!isSame(walks.outcomeOf(one), decide(track, one, tracks))) throw new Error(`${track.id}: another outcome`)
      const [kept, alone] = [walks.hangingOf(one), hangingAlone(track, one, tracks)]
      if (JSON.stringify(kept) !== JSON.stringify(alone)) throw new Error(`${track.id}: hangs on something else`)
      if (walks.outcomeOf(one) !== walks.outcomeOf({ ...one, days: { ...one.days } })) throw new Error(`${track.id}: walked again for the same film`)
    }
  }
}

t.test('Under laws made up at random, a walk that serves several films says of each what its own would', async t => {
  holds(t, fc.property(sets, fc.boolean(), films, fc.array(more, { minLength: 20, maxLength: 20 }), (sets, byRelease, release, others) => {
    const tracks = madeUpLaw(sets, byRelease)
    check(filmOf(release, tracks.law.vocabulary), tracks, others)
  }), { numRuns: 200 })
})

t.test('So under the law of France', async t => {
  const stated = fc.constantFrom<Facts>({}, { freeTvAcquired: true }, { derogationGranted: true, runtimeMinutes: 100 })
  holds(t, fc.property(daysFrom('1981-01-01', '2028-12-31'), stated, fc.array(more, { minLength: 10, maxLength: 10 }), (theatricalReleaseDate, facts, others) => {
    check(filmOf({ theatricalReleaseDate, ...facts }, law.vocabulary), tracks, others)
  }), { numRuns: 60 })
})
