// The engine against a second, independent computation, over random films; failures shrink.
import fc from 'fast-check'
import t from 'tap'
import type { Chronology } from '../../schemas/chronology.js'
import type { CivilDate } from '../../schemas/civil-date.js'
import type { Facts } from '../../schemas/release.js'
import { plus } from '../../src/calendar/civil-date.js'
import { dayOf } from '../../src/calendar/day.js'
import { decide } from '../../src/decide/decide.js'
import { opensOn } from '../../src/decide/outcome.js'
import { filmOf, type Film } from '../../src/law/facts/film.js'
import { knownOn, lawIn } from '../../src/law/rulebook.js'
import { addMonths, calendarDay, dayNumber, firstNamed, iso, oracle, oracleExclusive, PLACES, type OracleFilm } from '../fixtures/oracle.js'
import { holds } from '../fixtures/property.js'
import { ask, day, rulebook, TODAY, WINDOWS } from '../fixtures/rulebook.js'

/** How many random films; the gate takes more of them once, and fewer when it repeats the suite in other time zones. */
const FILMS = Number(process.env.FILMS ?? 20_000)

const releases = fc.integer({ min: dayNumber(1983, 1, 1), max: dayNumber(2028, 12, 31) })
const maybe = (name: keyof OracleFilm) => fc.option(fc.boolean(), { nil: undefined }).map(value => value === undefined ? {} : { [name]: value })
const films: fc.Arbitrary<OracleFilm> = fc.tuple(
  releases,
  fc.option(fc.integer({ min: 0, max: 900 }), { nil: undefined }),
  maybe('derogation'), maybe('freeTv'), maybe('payTv'), maybe('svod'),
  fc.option(fc.constantFrom(52, 60, 61, 140), { nil: undefined, freq: 2 }),
  fc.option(fc.record({ after: fc.integer({ min: 0, max: 420 }), admissions: fc.constantFrom({}, { inFourthWeek: 100 }, { inFourthWeek: 100, afterFourWeeks: 50_000 }, { inFourthWeek: 300, afterFourWeeks: 50_000 }) }), { nil: undefined, freq: 2 })
).map(([release, visaAge, ...facts]) => {
  const request = facts.pop() as { after: number, admissions: object } | undefined
  const minutes = facts.pop()
  const film = Object.assign({ release }, visaAge === undefined ? {} : { visa: release - visaAge }, ...facts, minutes === undefined ? {} : { minutes }) as OracleFilm
  if (request === undefined || film.derogation !== true) return film
  // Under the criterion of the fourth week alone a film that fails it has no derogation.
  return requesting({ ...film, ...iso(release) < '2018-12-01' ? {} : request.admissions }, request.after)
})

/** The film with a request that names a day so long after the first that it may. */
function requesting (film: OracleFilm, after: number): OracleFilm {
  return { ...film, requested: firstNamed(film) + after }
}

function factsOf ({ visa, derogation, requested, inFourthWeek, afterFourWeeks, freeTv, payTv, svod, minutes }: OracleFilm): Facts {
  return Object.fromEntries(Object.entries({
    visaDate: visa === undefined ? undefined : iso(visa),
    derogationGranted: derogation,
    derogationFrom: requested === undefined ? undefined : iso(requested),
    admissionsInFourthWeek: inFourthWeek,
    admissionsAfterFourWeeks: afterFourWeeks,
    freeTvAcquired: freeTv,
    payTvAcquired: payTv,
    svodAcquired: svod,
    runtimeMinutes: minutes
  }).filter(([, value]) => value !== undefined))
}

/** What the oracle says of a window: its kind, its spans, and the day until which contract decides. */
function expected (place: (typeof PLACES)[number], film: OracleFilm): string {
  const window = oracle(place, film)
  return window.kind === 'dated' ? JSON.stringify([window.kind, window.spans, window.contractualUntil]) : JSON.stringify([window.kind])
}

const tracks = knownOn(lawIn(rulebook, 'FR'), TODAY)

/** The same as the walk decides it. */
function decided (place: (typeof PLACES)[number], film: Film): string {
  const track = tracks.byId.get(place)
  if (track === undefined) throw new Error(place)
  const outcome = decide(track, film, tracks)
  if (outcome.kind !== 'dated') return JSON.stringify([outcome.kind])
  return JSON.stringify([outcome.kind, outcome.spans.map(({ from, until }) => [from, until]), outcome.opening.contractUntil])
}

function agrees (film: OracleFilm): void {
  const walked = filmOf({ theatricalReleaseDate: day(iso(film.release)), ...factsOf(film) }, tracks.law.vocabulary)
  for (const place of PLACES) {
    const [given, value] = [decided(place, walked), expected(place, film)]
    if (given !== value) throw new Error(`${place}: the engine says ${given}, the table ${value}`)
  }
}

/** The window of a place in an answer. */
function windowIn (place: (typeof PLACES)[number], { windows }: Chronology): Chronology['windows'][number] {
  const [medium, tier = null] = place.split('/')
  const window = windows.find(one => one.medium === medium && one.tier === tier)
  if (window === undefined) throw new Error(place)
  return window
}

/** The end of an exclusivity by the table, and in an answer. */
function exclusiveUntil (place: (typeof PLACES)[number], film: OracleFilm): string | null {
  const window = oracle(place, film)
  const opens = window.kind === 'dated' ? window.spans[0]?.[0] : undefined
  const until = opens === undefined ? null : oracleExclusive(place, film, opens)
  return until === null ? null : iso(until)
}

function exclusiveIn (place: (typeof PLACES)[number], answer: Chronology): string | null {
  return windowIn(place, answer).exclusiveUntil
}

/** The same as an answer shows it. */
function shown (place: (typeof PLACES)[number], answer: Chronology): string {
  const { opensOn, closesOn, intervals, status, contractualUntil } = windowIn(place, answer)
  if (intervals.length === 0) return JSON.stringify([status])
  if (opensOn !== intervals[0]?.from || closesOn !== intervals[0].until) throw new Error(`${place}: the first interval is not from opensOn until closesOn`)
  const number = (date: CivilDate | null) => date === null ? null : dayOf(date)
  return JSON.stringify(['dated', intervals.map(({ from, until }) => [number(from), number(until)]), number(contractualUntil)])
}

t.test(`The engine and the table agree on ${FILMS} films, every medium and tier`, async t => {
  const { numRuns } = holds(t, fc.property(films, agrees), { numRuns: FILMS })
  t.equal(numRuns, FILMS)
})

t.test('An answer shows what the table says', async t => {
  holds(t, fc.property(films, film => {
    const answer = ask(iso(film.release), factsOf(film), { explain: 'none' })
    for (const place of PLACES) {
      const [given, value] = [shown(place, answer), expected(place, film)]
      if (given !== value) throw new Error(`${place}: the answer says ${given}, the table ${value}`)
      const [exclusive, until] = [exclusiveIn(place, answer), exclusiveUntil(place, film)]
      if (exclusive !== until) throw new Error(`${place}: exclusive until ${exclusive} in the answer, ${until} by the table`)
    }
  }), { numRuns: 500 })
})

t.test('They agree on the day before, the day and the day after each set starts, for release and for opening', async t => {
  const starts = ['1983-01-07', '1987-01-29', '1999-01-01', '2000-11-28', '2005-04-17', '2005-12-20', '2006-12-20', '2009-06-14', '2009-07-12',
    '2010-04-24', '2019-02-10', '2019-03-23', '2022-02-10', '2023-10-06', '2025-02-10', '2028-02-10']
  const delays = [0, 4, 6, 8, 9, 10, 12, 15, 16, 17, 18, 19, 20, 22, 24, 28, 30, 34, 36, 42, 44, 48]
  let films = 0
  for (const start of starts) {
    const [year = 0, month = 0, date = 0] = start.split('-').map(Number)
    for (const delay of delays) {
      for (const shift of [-29, -2, -1, 0, 1, 2, 28]) {
        const release = addMonths(dayNumber(year, month, date), -delay) + shift
        for (const facts of [{}, { derogation: true }, { freeTv: true }, { freeTv: true, payTv: false, svod: false, derogation: false }]) {
          agrees({ release, ...facts })
          films++
        }
      }
    }
  }
  t.equal(films, starts.length * delays.length * 7 * 4)
})

t.test('They agree on the last days of every month, leap years included', async t => {
  let films = 0
  for (const year of [1988, 1999, 2000, 2004, 2011, 2012, 2018, 2019, 2020, 2023, 2024]) {
    for (let month = 1; month <= 12; month++) {
      const first = dayNumber(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1)
      for (const back of [0, 1, 2, 3, 4]) {
        agrees({ release: first - back, freeTv: true, derogation: true })
        films++
      }
    }
  }
  t.equal(films, 11 * 12 * 5)
})

t.test('The engine and the table add the same delays to any day', async t => {
  const days = fc.integer({ min: dayNumber(1895, 12, 28), max: dayNumber(2200, 12, 31) })
  const delays = fc.record({ months: fc.integer({ min: -48, max: 60 }), days: fc.integer({ min: -40, max: 40 }) })
  holds(t, fc.property(days, delays, (n, delay) => {
    return plus(iso(n) as CivilDate, delay) === iso(addMonths(n, delay.months) + delay.days)
  }), { numRuns: 20_000 })
  t.strictSame(calendarDay(dayNumber(2024, 2, 29)), [2024, 2, 29])
})

t.test('Whatever is stated, an answer keeps its shape', async t => {
  holds(t, fc.property(films, film => {
    const facts = factsOf(film)
    const answer = ask(iso(film.release), facts)
    for (const window of answer.windows) {
      const { intervals, opensOn, closesOn, earliestPossible: earliest, latestPossible: latest, missingFacts, alternatives } = window
      intervals.forEach(({ from, until }, i) => {
        const next = intervals[i + 1]
        if (until !== null && from >= until) throw new Error('an interval ends before it starts')
        if ((until === null) !== (next === undefined)) throw new Error('only the last interval is without end')
        if (until !== null && next !== undefined && until >= next.from) throw new Error('intervals overlap or touch')
      })
      if (opensOn !== null && (opensOn !== intervals[0]?.from || closesOn !== intervals[0]?.until)) throw new Error('opensOn and closesOn bound the first interval')
      if (opensOn !== null && opensOn < iso(film.release)) throw new Error('opens before the release')
      if (opensOn !== null && !(earliest !== null && earliest <= opensOn && latest !== null && opensOn <= latest)) throw new Error('the opening lies outside its bounds')
      if (missingFacts.some(fact => facts[fact] !== undefined)) throw new Error('a stated fact is said to be missing')
      if (alternatives.some(({ if: supposed }) => Object.keys(supposed).some(fact => !missingFacts.includes(fact as never)))) throw new Error('an alternative supposes a fact that is not missing')
    }
  }), { numRuns: Math.max(500, FILMS / 40) })
})

t.test('An alternative is what the engine answers once its facts are stated', async t => {
  holds(t, fc.property(films, film => {
    const facts = factsOf(film)
    for (const window of ask(iso(film.release), facts, { explain: 'none' }).windows) {
      for (const { if: supposed, status, opensOn, intervals } of window.alternatives) {
        const again = ask(iso(film.release), { ...facts, ...supposed }, { explain: 'none', medium: [window.medium] }).windows.find(one => one.medium === window.medium && one.tier === window.tier)
        if (JSON.stringify([again?.status, again?.opensOn, again?.intervals]) !== JSON.stringify([status, opensOn, intervals])) {
          throw new Error(`${window.medium} ${window.tier ?? ''}: ${JSON.stringify(supposed)} gives ${JSON.stringify(again?.intervals)}, not ${JSON.stringify(intervals)}`)
        }
        if (JSON.stringify([status, intervals]) === JSON.stringify([window.status, window.intervals])) throw new Error('an alternative changes nothing')
      }
    }
  }), { numRuns: 500 })
})

t.test('Within one set a later release never opens earlier, closings aside', async t => {
  const spans: Array<[string, string]> = [['2010-04-24', '2015-01-01'], ['2025-02-10', '2027-12-30']]
  for (const [from, until] of spans) {
    const [year = 0, month = 0, date = 0] = from.split('-').map(Number)
    let before = new Map<string, number>()
    for (let n = dayNumber(year, month, date); iso(n) < until; n++) {
      const film = filmOf({ theatricalReleaseDate: day(iso(n)) }, tracks.law.vocabulary)
      const opened = new Map(tracks.all.map(track => [track.id, opensOn(decide(track, film, tracks)) ?? 0]))
      for (const [place, on] of opened) if (on < (before.get(place) ?? 0)) t.fail(`${place}, released ${iso(n)}`)
      before = opened
    }
    t.strictSame([...before.keys()], WINDOWS)
  }
})

t.test('The same question gives the same bytes', async t => {
  for (const release of ['1990-02-01', '2014-01-01', '2024-07-24']) t.equal(JSON.stringify(ask(release)), JSON.stringify(ask(release)))
})
