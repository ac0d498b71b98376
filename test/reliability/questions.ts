// Random questions that people might ask: mostly answerable, at the edges of the law now and then.
import fc from 'fast-check'
import type { World } from './world.js'

/** A question, by the names of its fields. */
export type Facts = Readonly<Record<string, unknown>>

const DAY = 86_400_000

/** The day so many days after another. */
export const plusDays = (day: string, days: number) => new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10)

/** Days between two, both included. */
export const daysBetween = (from: string, to: string): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max: (Date.parse(to) - Date.parse(from)) / DAY }).map(days => plusDays(from, days))

/** A value so many times in a hundred, else nothing; what fails is tried without it. */
export const maybe = <T>(percent: number, value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof({ withCrossShrink: true }, { weight: 100 - percent, arbitrary: fc.constant(undefined) }, { weight: percent, arbitrary: value })

/** The fields that have a value. */
export const stated = (facts: Facts): Facts => Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined))

const yesOrNo = maybe(15, fc.boolean())
const number = (...values: number[]) => maybe(15, fc.constantFrom(...values))

/** What describes a film: its days are in the order in which they come about. */
export const films: fc.Arbitrary<Facts> = fc.record({
  release: fc.oneof({ weight: 99, arbitrary: daysBetween('1975-01-01', '2030-12-31') }, { weight: 1, arbitrary: fc.constant(null) }),
  visa: maybe(30, fc.nat(900)),
  // Mostly of right, or before the window opens in any case; a day too early is refused, as it is everywhere.
  requested: maybe(40, fc.integer({ min: 60, max: 400 })),
  aid: maybe(10, fc.integer({ min: -900, max: 200 })),
  broadcast: maybe(10, fc.integer({ min: 400, max: 1500 })),
  blackout: maybe(10, fc.integer({ min: 200, max: 1500 })),
  facts: fc.record({
    derogationGranted: yesOrNo, payTvAcquired: yesOrNo, svodAcquired: yesOrNo, freeTvAcquired: yesOrNo, coExploitationAgreement: yesOrNo,
    producedBySvodService: yesOrNo, prefinancedByFreeTv: yesOrNo, publiclyFunded: yesOrNo,
    admissionsAfterFourWeeks: number(0, 90_000, 99_999, 100_000, 199_999, 200_000, 200_001, 5_000_000),
    admissionsInFourthWeek: number(0, 5000, 9999, 10_000, 10_001, 1_000_000),
    runtimeMinutes: number(30, 59, 60, 61, 90, 150),
    productionCostEuros: number(0, 5_000_000, 25_000_000, 25_000_001, 100_000_000)
  })
}).map(({ release, visa, requested, aid, broadcast, blackout, facts }) => {
  const after = (days: number | undefined) => days === undefined || release === null ? undefined : plusDays(release, days)
  const visaDate = visa === undefined ? undefined : after(-visa)
  const derogationFrom = facts.derogationGranted === true ? after(requested) : undefined
  return stated({ theatricalReleaseDate: release, visaDate, derogationFrom, aidGrantedOn: facts.publiclyFunded === false ? undefined : after(aid), firstFreeTvBroadcastOn: after(broadcast), blackoutFrom: after(blackout), ...facts })
})

/** How a film is called: also as it is hard to write in a table, a calendar or a picture. */
const names = fc.record({
  title: maybe(40, fc.constantFrom('Amélie', 'A, "B"; C', 'x\\y', '日本', '=1+1', '👍', 'a'.repeat(200), 'l1 & <b>')),
  id: maybe(30, fc.constantFrom('f-1', 'é', 'x'.repeat(60), '1'))
})

/** A proposal as if it had come into force on some day. */
export const adoptions = ({ proposals }: World, from = '2013-01-01', to = '2024-01-01'): fc.Arbitrary<string> =>
  fc.tuple(fc.constantFrom(...proposals), daysBetween(from, to)).map(([proposal, day]) => `${proposal}@${day}`)

/** A service, perhaps through a carrier, perhaps on a device. */
const exploiters = ({ services, carriers }: World): fc.Arbitrary<Facts> => fc.record({
  service: fc.constantFrom(...services.map(({ id }) => id)),
  through: maybe(50, fc.constantFrom(...carriers.flatMap(({ id, devices = [] }) => [{ carrier: id }, ...devices.map(device => ({ carrier: id, device: device.id }))])))
}).map(({ service, through }) => ({ service, ...through }))

/** Some of the media of the rule book. */
export const someMedia = ({ media }: World): fc.Arbitrary<string[]> => fc.subarray([...media], { minLength: 1, maxLength: 4 })

/** Films with a name, in a territory, on a day. */
export const namedFilms = ({ territories }: World): fc.Arbitrary<Facts> => fc.record({
  film: films, name: names, territory: maybe(10, fc.constantFrom(...territories)), on: maybe(40, daysBetween('1975-01-01', '2035-01-01'))
}).map(({ film, name, territory, on }) => stated({ ...film, ...name, territory, on }))

/** Whole questions: a film, the law that answers, and what of it is kept. */
export const questions = (world: World): fc.Arbitrary<Facts> => fc.record({
  film: namedFilms(world),
  knownOn: maybe(30, daysBetween('1990-01-01', '2027-12-31')),
  adopt: maybe(15, fc.uniqueArray(adoptions(world), { minLength: 1, maxLength: 2, selector: one => one.split('@')[0] })),
  explain: maybe(30, fc.constantFrom('none', 'short', 'full')),
  kept: maybe(35, fc.oneof({ weight: 15, arbitrary: exploiters(world) }, { weight: 20, arbitrary: someMedia(world).map(medium => ({ medium })) }))
}).map(({ film, kept, ...rest }) => stated({ ...film, ...rest, ...kept }))
