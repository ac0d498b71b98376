// The tracks of services: on each day, what the law says of the tier that the service held.
import fc from 'fast-check'
import t from 'tap'
import type { Facts } from '../../schemas/release.js'
import type { Offer, Service } from '../../schemas/service.js'
import { dayOf, isoOf, type Day } from '../../src/calendar/day.js'
import { readingsFor } from '../../src/decide/readings.js'
import { enact, type Tracks } from '../../src/law/tracks/enact.js'
import { filmOf } from '../../src/law/facts/film.js'
import type { Part, Track } from '../../src/law/tracks/track.js'
import type { Exploiter } from '../../src/service/exploiter.js'
import { holdingOn, tierUsed, tracksHeld, type HeldTrack } from '../../src/service/held.js'
import { daysFrom } from '../fixtures/made-up-law.js'
import { holds } from '../fixtures/property.js'
import { day, rulebook, tiersOf, TODAY } from '../fixtures/rulebook.js'

/** A service by its offer, through no carrier. */
const exploiterBy = (service: Exploiter['service'], offer: Exploiter['offer']): Exploiter => ({ service, name: service.id, offer, through: null })

const laws = new Map([...rulebook.territories].map(([code, { law }]) => [code, law]))
const offers = [...rulebook.services.values()].flatMap(service => service.territories.flatMap(offer => {
  const law = laws.get(offer.territory)
  return law === undefined || service.media.length === 0 ? [] : [{ service, offer, law }]
}))

t.test('Every service, in every territory, as known on any day: on each day the part of the tier held that day counts', async t => {
  t.ok(offers.length > 20, 'the services are read')
  const days = fc.array(daysFrom('1980-01-01', '2034-12-31').map(dayOf), { minLength: 20, maxLength: 20 })
  let looked = 0
  holds(t, fc.property(fc.constantFrom(...offers), fc.oneof(fc.constant(TODAY), daysFrom('1984-01-01', '2026-11-22')), days, ({ service, offer, law }, knownOn, days) => {
    const tracks = enact(law, knownOn)
    for (const track of tracksHeld(exploiterBy(service, offer), tracks, knownOn).flatMap(waysToRead)) {
      t.ok(track.parts.every((part, i) => part.next === undefined || part.next === track.parts[i + 1]))
      for (const on of days) {
        const tier = holdingOn(track, on, null)?.tier ?? track.tier
        const own = tracks.all.find(one => one.medium === track.medium && (tier === null || one.tier === tier))
        const [held, whole] = [partOn(track, on), own && partOn(own, on)]
        if (held?.source.set !== whole?.source.set || held?.source.row.rule !== whole?.source.row.rule) throw new Error(`${track.id} on ${isoOf(on)}`)
        if (held !== undefined && track.holdings.length > 0 && track.heldIn.get(held)?.tier !== tier) throw new Error(`${track.id} is reached by another tier on ${isoOf(on)}`)
        looked++
      }
    }
  }), { numRuns: 300 })
  t.ok(looked > 5_000, `${looked} days`)
})

/** A track, or each of the ways to read it; and what other sources make of it. */
function waysToRead ({ readings, disputed, ...track }: HeldTrack): HeldTrack[] {
  const ways = readings.length === 0 ? [{ ...track, readings, disputed }] : readings.map(one => one.track)
  return [...ways, ...disputed.flatMap(waysToRead)]
}

/** The part that governs a day. */
function partOn ({ parts }: Track, on: Day): Part | undefined {
  return parts.findLast(({ days }) => days.from <= on)
}

const france = laws.get('FR')
if (france === undefined) throw new Error('FR')
const inFrance: Tracks = enact(france, TODAY)

function held (id: string, medium: string): HeldTrack {
  const service = rulebook.services.get(id)
  const offer = service?.territories.find(({ territory }) => territory === 'FR')
  const track = service && offer && tracksHeld(exploiterBy(service, offer), inFrance, TODAY).find(one => one.medium === medium)
  if (track === undefined) throw new Error(id)
  return track
}

t.test('Each part is reached by the tier held on its days', async t => {
  const { parts, heldIn } = held('netflix', 'svod')
  t.strictSame(parts.slice(-5).map(part => [isoOf(part.days.from), part.source.set.id, heldIn.get(part)?.tier]), [
    ['2022-02-10', '2022-02-10', 'without-agreement'], ['2022-02-22', '2022-02-10', 'with-agreement'], ['2023-10-06', '2023-10-06', 'with-agreement'],
    ['2025-02-10', '2025-02-10', 'with-agreement'], ['2026-02-22', '2025-02-10', 'without-agreement']
  ])
  t.ok(parts.every((part, i) => part.next === parts[i + 1]))
})

t.test('Where a fact of the film decides the tier, there is a track for each; where nothing is known of it, one for each tier', async t => {
  const tf1 = held('tf1', 'free-tv')
  t.strictSame(tf1.holdings.map(({ from, tier }) => [from === null ? null : isoOf(from), tier]), [[null, null], ['2009-07-12', 'investing']])
  const { vocabulary } = inFrance.law
  const film = (facts: Facts) => filmOf({ theatricalReleaseDate: day('1990-03-07'), ...facts }, vocabulary)
  const tiers = (facts: Facts) => readingsFor(tf1, film(facts)).map(({ holdings }) => holdings.map(({ tier }) => tier).join(' '))
  t.strictSame(tiers({}), ['investing investing', 'other investing'])
  t.strictSame(tiers({ coproducedByFreeTv: true }), ['investing investing'])
  t.strictSame(tiers({ coproducedByFreeTv: false }), ['other investing'])
  const on = (facts: Facts, date: string) => holdingOn(tf1, dayOf(day(date)), film(facts))?.tier
  t.strictSame([on({}, '2009-07-11'), on({}, '2009-07-12'), on({ coproducedByFreeTv: false }, '2009-07-11'), on({ coproducedByFreeTv: true }, '2009-07-11')], [null, 'investing', 'other', 'investing'])

  const usedBy = (part: Part | undefined, facts: Facts) => part && tierUsed(tf1, part, film(facts))?.tier
  const early = tf1.parts.findLast(({ source: { row }, days }) => row.tiers?.length !== tf1.tiers && days.from < dayOf(day('2009-07-12')))
  t.strictSame([usedBy(early, {}), usedBy(early, { coproducedByFreeTv: true })], [undefined, 'investing'], 'a part rests on a tier where it is known which')
  t.equal(usedBy(tf1.parts.at(-1), {}), 'investing', 'whatever the tier was before')

  const late = { medium: 'svod', tier: 'with-agreement', from: '2020-01-01', evidence: 'press', sources: [] }
  const record = (parts: object) => ({ service: { id: 'x', media: ['svod'] } as unknown as Service, offer: { territory: 'FR', tiers: [{ ...late, ...parts }] } as unknown as Offer })
  const of = ({ service, offer }: ReturnType<typeof record>, knownOn = TODAY) => tracksHeld(exploiterBy(service, offer), inFrance, knownOn)[0]
  t.strictSame(of(record({}))?.readings.map(({ track }) => track.holdings.map(({ tier }) => tier)[0]), tiersOf('svod'))
  t.strictSame(of(record({ sinceLaunch: true }))?.readings, [], 'held since the launch: it reaches back')
  t.strictSame(of(record({ from: undefined }))?.readings, [], 'as far back as anybody knows')
  t.equal(of(record({}), day('2019-12-31'))?.holdings.length, 1, 'not known yet')
  t.equal(of(record({ sinceLaunch: true }), day('2019-12-31'))?.holdings[0]?.tier, 'with-agreement', 'what reaches back counts')
})

t.test('Where the law sets a floor, the service has the delay of its agreement, or the floor where that is later', async t => {
  const last = held('disney-plus', 'svod').parts.at(-1)
  t.strictSame(last?.delays.map(({ delay, source }) => [source.kind, delay]), [['rule', { months: 9 }]])
  t.strictSame(inFrance.byId.get('svod/top-agreement')?.parts.at(-1)?.delays[0]?.delay, { months: 6 }, 'the track of the tier is as it was')
  const service = rulebook.services.get('disney-plus')
  const offer = service?.territories.find(({ territory }) => territory === 'FR')
  if (service === undefined || offer === undefined) throw new Error('disney-plus')
  const sooner = { ...offer, tiers: offer.tiers.map(one => one.delay === undefined ? one : { ...one, delay: { months: 5 } }) }
  t.strictSame(tracksHeld(exploiterBy(service, sooner), inFrance, TODAY)[0]?.parts.at(-1)?.delays[0]?.delay, { months: 6 })
})

t.test('The delay of its agreement stands for all that opens the row for every film; derogations and variants stay', async t => {
  const service = rulebook.services.get('disney-plus')
  const offer = service?.territories.find(({ territory }) => territory === 'FR')
  if (service === undefined || offer === undefined) throw new Error('disney-plus')
  const all = inFrance.all.map(track => ({
    ...track, parts: track.parts.map(part => {
      const [own] = part.delays
      if (own === undefined || part.source.row.floor === undefined) return part
      const variant = { id: 'some-variant', when: [], delay: { months: 3 }, evidence: 'text' as const, reason: { fr: 'x', en: 'x' } }
      return { ...part, delays: [own, { ...own, after: 'visa' as const }, { ...own, delay: { months: 3 }, source: { kind: 'variant' as const, variant } }] }
    })
  }))
  const [track] = tracksHeld(exploiterBy(service, offer), { ...inFrance, all }, TODAY)
  t.strictSame(track?.parts.at(-1)?.delays.map(({ delay, source }) => [source.kind, delay]), [['rule', { months: 9 }], ['variant', { months: 3 }]])
})

t.test('A service of which no tier is recorded has the tracks of every tier, or one where they are alike', async t => {
  const exploiter = exploiterBy({ ...rulebook.services.get('netflix'), media: ['svod', 'tvod'] } as Exploiter['service'], { tiers: [] } as unknown as Exploiter['offer'])
  t.strictSame(tracksHeld(exploiter, inFrance, TODAY).map(({ id }) => id), ['tvod', ...tiersOf('svod').map(tier => `svod/${tier}`)])
  const old = enact(france, day('2000-01-01'))
  t.strictSame(tracksHeld(exploiter, old, TODAY).map(({ id, tier }) => [id, tier]), [['tvod', null], ['svod', null]])
})
