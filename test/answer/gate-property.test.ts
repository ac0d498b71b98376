// The gate against every film that the one asked about may be: what they have in common, which facts decide, and the law of the day.
import fc from 'fast-check'
import t from 'tap'
import type { Permission } from '../../schemas/check.js'
import type { Question } from '../../schemas/question.js'
import type { Facts } from '../../schemas/release.js'
import { licencePeriodOf, permissionOf } from '../../src/view/check.js'
import { addMonths, dayNumber, firstNamed, iso, PLACES, type Place } from '../fixtures/oracle.js'
import { completionsOn, decisiveIn, setOn, type Name, type WholeFilm } from '../fixtures/oracle-gate.js'
import { holds } from '../fixtures/property.js'
import { day, rulebook, TODAY } from '../fixtures/rulebook.js'

/** What each of them is called where it is stated. */
const CALLED: Readonly<Record<Name, string>> = {
  visa: 'visaDate', derogation: 'derogationGranted', requested: 'derogationFrom', inFourthWeek: 'admissionsInFourthWeek', afterFourWeeks: 'admissionsAfterFourWeeks', payTv: 'payTvAcquired',
  svod: 'svodAcquired', freeTv: 'freeTvAcquired', coExploitation: 'coExploitationAgreement', produced: 'producedBySvodService', cost: 'productionCostEuros',
  prefinanced: 'prefinancedByFreeTv', broadcast: 'firstFreeTvBroadcastOn', blackout: 'blackoutFrom', minutes: 'runtimeMinutes'
}
const DATES: ReadonlySet<string> = new Set(['visa', 'requested', 'broadcast', 'blackout'])

function factsOf ({ release, ...film }: WholeFilm): Facts {
  return Object.fromEntries(Object.entries(film).map(([name, value]) => [CALLED[name as Name], DATES.has(name) ? iso(Number(value)) : value])) as Facts
}

function questionOf (place: Place, film: WholeFilm, on: number): Question {
  const [medium = '', tier] = place.split('/')
  return {
    release: { theatricalReleaseDate: day(iso(film.release)), ...factsOf(film) },
    territory: 'FR', on: day(iso(on)), knownOn: TODAY, adopt: [], changes: [], explain: 'none', language: 'en', medium: [medium], ...tier === undefined ? {} : { tier }
  }
}

function check (place: Place, film: WholeFilm, on: number): Permission {
  return permissionOf(rulebook, questionOf(place, film, on))
}

const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined, freq: 1 })
const stated = <T extends object>(all: T) => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as T

/** Films of all periods, those around the exclusivities of free television more often; a derogation before 2000 or from 2010 on, and no text that lifted its criterion. */
const films: fc.Arbitrary<WholeFilm> = fc.record({
  release: fc.oneof(fc.integer({ min: dayNumber(1975, 1, 1), max: dayNumber(2026, 12, 31) }), fc.integer({ min: dayNumber(2018, 1, 1), max: dayNumber(2025, 12, 31) })),
  visaAge: maybe(fc.integer({ min: 0, max: 900 })), requestedAfter: maybe(fc.integer({ min: 0, max: 400 })),
  derogation: maybe(fc.boolean()), inFourthWeek: maybe(fc.constantFrom(100, 300)), afterFourWeeks: maybe(fc.constantFrom(50_000, 150_000)),
  payTv: maybe(fc.boolean()), svod: maybe(fc.boolean()), freeTv: maybe(fc.boolean()), coExploitation: maybe(fc.boolean()), produced: maybe(fc.boolean()),
  cost: maybe(fc.constantFrom(4_000_000, 10_000_000, 30_000_000)), prefinanced: maybe(fc.boolean()), minutes: maybe(fc.constantFrom(90, 52))
}).map(({ visaAge, requestedAfter, ...film }) => {
  const { release } = film
  const isLifted = release >= dayNumber(2019, 11, 25) && release <= dayNumber(2020, 10, 29)
  const isNone = (release >= dayNumber(2000, 11, 28) && release < dayNumber(2010, 4, 24)) || isLifted
  const one = stated({ ...film, ...isNone ? { derogation: false } : {}, ...visaAge === undefined ? {} : { visa: release - visaAge } }) as WholeFilm
  return one.derogation === true && requestedAfter !== undefined ? { ...one, requested: firstNamed(one) + requestedAfter } : one
}).filter(film => completionsOn('svod/with-agreement', film, film.release).length > 0)

const DAYS = fc.record({ months: fc.integer({ min: -2, max: 50 }), shift: fc.constantFrom(-28, -1, 0, 0, 1, 10) })

t.test('On any day the gate says what all films have in common that the one asked about may be', async t => {
  holds(t, fc.property(films, fc.constantFrom(...PLACES), DAYS, (film, place, { months, shift }) => {
    const on = addMonths(film.release, months) + shift
    const answer = check(place, film, on)
    const completions = completionsOn(place, film, on)
    const verdicts = new Set(completions.map(({ verdict }) => verdict))
    const expected = verdicts.size === 1 ? [...verdicts][0] ?? null : null
    if (answer.permitted !== expected) throw new Error(`${place} on ${iso(on)}: ${String(answer.permitted)}, not ${String(expected)}: ${answer.because}`)
    const decisive = [...decisiveIn(completions, film)].map(name => CALLED[name]).sort()
    if (JSON.stringify([...answer.missingFacts].sort()) !== JSON.stringify(decisive)) throw new Error(`${place} on ${iso(on)}: asks for ${answer.missingFacts.join()}, and ${decisive.join()} decide`)
    const set = setOn(on)
    if (set !== undefined && on >= film.release && !answer.ruleSets.includes(day(set))) throw new Error(`${place} on ${iso(on)}: cites ${answer.ruleSets.join()}, and ${set} is in force`)
    if (answer.permitted === false && !answer.because.includes('in force from')) throw new Error(`no rule is cited: ${answer.because}`)
    if ((answer.certainty === null) !== (answer.permitted === null) && !answer.because.includes('contract')) throw new Error(`${String(answer.permitted)} is ${String(answer.certainty)}`)
  }), { numRuns: 150 })
})

t.test('An answer holds for exactly the days that it names', async t => {
  holds(t, fc.property(films, fc.constantFrom(...PLACES), DAYS, (film, place, { months, shift }) => {
    const on = addMonths(film.release, months) + shift
    const { permitted, since, until, next } = check(place, film, on)
    const at = (date: string) => check(place, film, dayNumber(...dateOf(date)))
    if (since !== null && at(since).permitted !== permitted) throw new Error(`${place}: since ${since} it is otherwise`)
    if (since !== null && check(place, film, dayNumber(...dateOf(since)) - 1).permitted === permitted) throw new Error(`${place}: the day before ${since} it is the same`)
    if (until !== null && at(until).permitted === permitted) throw new Error(`${place}: on ${until} it is the same`)
    if (until !== null && check(place, film, dayNumber(...dateOf(until)) - 1).permitted !== permitted) throw new Error(`${place}: the day before ${until} it is otherwise`)
    if (next !== null && (at(next).permitted !== true || check(place, film, dayNumber(...dateOf(next)) - 1).permitted === true)) throw new Error(`${place}: it does not become permitted on ${next}`)
  }), { numRuns: 60 })
})

function dateOf (date: string): [year: number, month: number, day: number] {
  const [year = 0, month = 0, date_ = 0] = date.split('-').map(Number)
  return [year, month, date_]
}

t.test('A licence period says of each of its days what the day itself is answered', async t => {
  holds(t, fc.property(films, fc.constantFrom(...PLACES), DAYS, fc.integer({ min: 0, max: 900 }), (film, place, { months, shift }, length) => {
    const first = addMonths(film.release, months) + shift
    const [from, to] = [day(iso(first)), day(iso(first + length))]
    const { spans } = licencePeriodOf(rulebook, questionOf(place, film, first), { from, to })
    if (spans[0]?.from !== from || spans.at(-1)?.until !== iso(first + length + 1)) throw new Error(`${place}: not the days from ${from} to ${to}`)
    for (const [i, { from, until, permitted, ...said }] of spans.entries()) {
      const on = check(place, film, dayNumber(...dateOf(from)))
      for (const [name, value] of Object.entries({ ...said, permitted })) {
        if (JSON.stringify(on[name as keyof Permission]) !== JSON.stringify(value)) throw new Error(`${place}, from ${from}: ${name} is otherwise on that day`)
      }
      for (const last of [dayNumber(...dateOf(until)) - 1, Math.floor((dayNumber(...dateOf(from)) + dayNumber(...dateOf(until))) / 2)]) {
        if (check(place, film, last).permitted !== permitted) throw new Error(`${place}, on ${iso(last)}: otherwise than from ${from} on`)
      }
      const next = spans[i + 1]
      if (next !== undefined && (next.from !== until || next.permitted === permitted)) throw new Error(`${place}: nothing turns on ${until}`)
    }
  }), { numRuns: 60 })
})
