// The first and the last day on which a window may open, against every film that the one asked about may turn out to be.
import fc from 'fast-check'
import t from 'tap'
import type { Chronology } from '../../schemas/chronology.js'
import type { Facts } from '../../schemas/release.js'
import { settingOf } from '../../src/answer/setting.js'
import { answerOf } from '../../src/answer/window/window.js'
import { dayOf, isoOf, shift, type Day } from '../../src/calendar/day.js'
import { isPossibleIn } from '../../src/decide/worlds/consistency.js'
import { decide } from '../../src/decide/decide.js'
import { betweenIn, widened } from '../../src/decide/outcome.js'
import { filmOf, type Film } from '../../src/law/facts/film.js'
import { appFor } from '../fixtures/app.js'
import { clientOf } from '../fixtures/contract.js'
import { daysFrom } from '../fixtures/made-up-law.js'
import { holds } from '../fixtures/property.js'
import { ask, day, rulebook, TODAY } from '../fixtures/rulebook.js'

t.test('TF1, released 7 March 1990, visa of 20 February: eighteen months after it at the earliest, for a decision may have opened the window of what it coproduced', async t => {
  const visaDate = day('1990-02-20')
  const tf1 = (facts: Facts) => ask('1990-03-07', { visaDate, ...facts }, { service: ['tf1'] }).windows[0]
  t.match(tf1({}), { status: 'undetermined', earliestPossible: '1991-08-20', latestPossible: '1993-02-20', missingFacts: ['derogationGranted', 'coproducedByFreeTv'] })
  t.match(tf1({ derogationGranted: false }), { earliestPossible: '1992-02-20', latestPossible: '1993-02-20', missingFacts: ['coproducedByFreeTv'] })
  t.match(tf1({ coproducedByFreeTv: true }), { opensOn: '1992-02-20', earliestPossible: '1991-08-20', latestPossible: '1992-02-20' })
  t.match(tf1({ derogationGranted: true }), { status: 'undetermined', earliestPossible: '1991-08-20', latestPossible: '1993-02-20' })
  const client = await clientOf(t, await appFor(t))
  const { body } = await client.get<Chronology>('/v1/chronology?theatricalReleaseDate=1990-03-07&visaDate=1990-02-20&service=tf1')
  t.match(body.windows, [{ earliestPossible: '1991-08-20', latestPossible: '1993-02-20' }])
})

t.test('What has no last day has none beside what has one', async t => {
  const [first, last] = [dayOf(day('2001-01-01')), dayOf(day('2002-01-01'))]
  t.strictSame(widened({ earliest: last, latest: last }, [{ earliest: first, latest: null }]), { earliest: first, latest: null })
  t.strictSame(widened({ earliest: first, latest: null }, [{ earliest: last, latest: last }]), { earliest: first, latest: null })
})

const SERVICES = [[], ['tf1'], ['netflix'], ['disney-plus'], ['canal-plus'], ['altice-studio']]
const TERRITORIES = ['FR', 'DE', 'AT', 'ES', 'IT']
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined, freq: 1 })

const questions = fc.record({
  asked: fc.oneof(
    { arbitrary: fc.constantFrom(...SERVICES).map(service => ({ territory: 'FR', ...service.length === 0 ? {} : { service } })), weight: 3 },
    fc.constantFrom(...TERRITORIES).map(territory => ({ territory }))
  ),
  release: daysFrom('1983-01-07', '2026-06-30'),
  facts: fc.record({
    derogationGranted: maybe(fc.constant(false)), freeTvAcquired: maybe(fc.boolean()), payTvAcquired: maybe(fc.boolean()), svodAcquired: maybe(fc.boolean()),
    coproducedByFreeTv: maybe(fc.boolean())
  }).map(facts => Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Facts)
})

/** What the film turns out to be: every test decided, and each event dated or not. */
const turns = fc.record({
  passed: fc.integer(), visaAge: maybe(fc.nat(900)), broadcast: maybe(fc.integer({ min: 600, max: 1300 })), blackout: maybe(fc.integer({ min: 731, max: 1100 }))
})

function turnedOut (film: Film, { passed, visaAge, broadcast, blackout }: typeof turns extends fc.Arbitrary<infer T> ? T : never, tests: number): Film {
  const release = film.days['theatrical-release']
  const all = tests === 32 ? -1 : (1 << tests) - 1
  const after = (days: number | undefined): Day | null => days === undefined ? null : shift(release, days)
  return {
    decided: all,
    passed: film.passed | (passed & all & ~film.decided),
    days: { ...film.days, visa: after(visaAge === undefined ? undefined : -visaAge), 'first-free-tv-broadcast': after(broadcast), blackout: after(blackout) }
  }
}

t.test('Whatever a film turns out to be, its windows open between the days that the answer names', async t => {
  let opened = 0
  holds(t, fc.property(questions, fc.array(turns, { minLength: 12, maxLength: 12 }), ({ asked, release, facts }, ways) => {
    const setting = settingOf(rulebook, { release: { theatricalReleaseDate: release, ...facts }, on: TODAY, knownOn: TODAY, adopt: [], changes: [], explain: 'none', language: 'en', ...asked })
    const { tracks, kept } = setting
    const { vocabulary } = tracks.law
    const film = filmOf({ theatricalReleaseDate: release, ...facts }, vocabulary)
    // There the release stands for the day of the aid, which is not stated.
    if (!isPossibleIn(tracks, film) || (asked.territory === 'DE' && release < '2025-01-01')) return
    const films = ways.map(way => turnedOut(film, way, vocabulary.length)).filter(one => isPossibleIn(tracks, one))
    for (const track of kept) {
      const { earliest, latest } = answerOf(track, film, setting)
      for (const one of films) {
        const between = betweenIn(decide(track, one, tracks))
        if (between === null || earliest === null) continue
        opened++
        if (between.earliest < earliest || (latest !== null && (between.latest === null || between.latest > latest))) {
          throw new Error(`${track.id}: ${JSON.stringify(one)} opens from ${isoOf(between.earliest)}, and the answer says ${isoOf(earliest)} to ${latest === null ? 'no day' : isoOf(latest)}`)
        }
      }
    }
  }), { numRuns: 400 })
  t.ok(opened > 5000, `${opened} windows opened`)
})
