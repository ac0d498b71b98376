// The tracks of services beside those of the first engine: in every kind, day, span, bound, set and delay they say the same.
import fc from 'fast-check'
import t from 'tap'
import { isoOf } from '../../src/calendar/day.js'
import { exploiterOf } from '../../src/service/exploiter.js'
import { tracksHeld as tracksBefore } from '../../src/domain/holding.js'
import { timelineKnownOn } from '../../src/law/rulebook.js'
import { enact, lawOf, type Tracks } from '../../src/law/enact.js'
import { tracksHeld, type HeldTrack } from '../../src/service/held.js'
import { saidBefore, saidNow } from '../fixtures/beside.js'
import { daysFrom } from '../fixtures/made-up-law.js'
import { day, rulebook, TODAY } from '../fixtures/rulebook.js'

const laws = new Map([...rulebook.territories].map(([code, { territory, sets }]) => [code, lawOf(rulebook.media, territory, sets)]))
const offers = [...rulebook.services.values()].flatMap(service => service.territories.map(offer => ({ service, offer, code: offer.territory })))
  .filter(({ service, code }) => service.media.length > 0 && laws.has(code))

const iso = (one: HeldTrack['holdings'][number]['from']) => one === null ? null : isoOf(one)

t.test('Every service, in every territory, as known on any day', async t => {
  t.ok(offers.length > 20, 'the services are read')
  const yesNo = fc.option(fc.boolean(), { nil: undefined, freq: 2 })
  const facts = fc.record({ freeTvAcquired: yesNo, coExploitationAgreement: yesNo, derogationGranted: yesNo, publiclyFunded: yesNo })
    .map(all => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)))
  const films = fc.array(fc.record({ theatricalReleaseDate: daysFrom('1980-01-01', '2029-12-31'), facts }), { minLength: 6, maxLength: 6 })
  let windows = 0
  const { failed, errorInstance, counterexample } = fc.check(fc.property(fc.constantFrom(...offers), fc.oneof(fc.constant(TODAY), daysFrom('1984-01-01', '2026-11-22')), films, ({ service, offer, code }, knownOn, films) => {
    const territory = rulebook.territories.get(code)
    const law = laws.get(code)
    const exploiter = exploiterOf(rulebook, { release: { theatricalReleaseDate: null }, on: TODAY, service: service.id, territory: code })
    if (territory === undefined || law === undefined || exploiter === null) throw new Error(code)
    if (!territory.timelines.some(({ knownFrom }) => knownFrom <= knownOn)) return
    const timeline = timelineKnownOn(territory, knownOn)
    const tracks = enact(law, knownOn)
    const before = tracksBefore(exploiter, timeline, knownOn)
    const now = tracksHeld(service, offer, tracks, knownOn)
    const heldBefore = JSON.stringify(before.map(({ id, tier, holdings }) => [id, tier, holdings.map(one => [one.tier, one.from, one.renewedFrom])]))
    const heldNow = JSON.stringify(now.map(({ id, tier, holdings }) => [id, tier, holdings.map(one => [one.source.tier, iso(one.from), iso(one.renewedFrom)])]))
    if (heldBefore !== heldNow) throw new Error(`${heldBefore} and ${heldNow}`)
    for (const { theatricalReleaseDate, facts } of films) {
      const film = { theatricalReleaseDate, ...facts }
      const said = now.map((track, i) => [before[i] === undefined ? 'none' : saidBefore(timeline, before[i], film), saidNow(tracks, track, film, law.vocabulary)])
      windows += said.length
      const wrong = said.find(([a, b]) => a !== b)
      if (wrong !== undefined) throw new Error(JSON.stringify([film, ...wrong]))
    }
  }), { numRuns: 600 })
  t.notOk(failed, `${String(errorInstance)} for ${JSON.stringify(counterexample)}`)
  t.ok(windows > 2_000, `${windows} windows`)
})

const france = laws.get('FR')
if (france === undefined) throw new Error('FR')
const inFrance: Tracks = enact(france, TODAY)

function held (id: string, medium: string): HeldTrack {
  const service = rulebook.services.get(id)
  const offer = service?.territories.find(({ territory }) => territory === 'FR')
  const track = service && offer && tracksHeld(service, offer, inFrance, TODAY).find(one => one.medium === medium)
  if (track === undefined) throw new Error(id)
  return track
}

t.test('Each part is reached by the tier held on its days', async t => {
  const { parts, heldIn } = held('netflix', 'svod')
  t.strictSame(parts.slice(-5).map(part => [isoOf(part.days.from), part.source.set.id, heldIn.get(part)?.source.tier]), [
    ['2022-02-10', '2022-02-10', 'without-agreement'], ['2022-02-22', '2022-02-10', 'with-agreement'], ['2023-10-06', '2023-10-06', 'with-agreement'],
    ['2025-02-10', '2025-02-10', 'with-agreement'], ['2026-02-22', '2025-02-10', 'without-agreement']
  ])
  t.ok(parts.every((part, i) => part.next === parts[i + 1]))
})

t.test('Where the law sets a floor, the service has the delay of its agreement, or the floor where that is later', async t => {
  const last = held('disney-plus', 'svod').parts.at(-1)
  t.strictSame(last?.delays.map(({ delay, source }) => [source.kind, delay]), [['rule', { months: 9 }]])
  t.strictSame(inFrance.byId.get('svod/top-agreement')?.parts.at(-1)?.delays[0]?.delay, { months: 6 }, 'the track of the tier is as it was')
  const service = rulebook.services.get('disney-plus')
  const offer = service?.territories.find(({ territory }) => territory === 'FR')
  if (service === undefined || offer === undefined) throw new Error('disney-plus')
  const sooner = { ...offer, tiers: offer.tiers.map(one => one.delay === undefined ? one : { ...one, delay: { months: 5 } }) }
  t.strictSame(tracksHeld(service, sooner, inFrance, TODAY)[0]?.parts.at(-1)?.delays[0]?.delay, { months: 6 })
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
  const [track] = tracksHeld(service, offer, { ...inFrance, all }, TODAY)
  t.strictSame(track?.parts.at(-1)?.delays.map(({ delay, source }) => [source.kind, delay]), [['rule', { months: 9 }], ['variant', { months: 3 }]])
})

t.test('A service of which no tier is recorded has the tracks of every tier, or one where they are alike', async t => {
  const service = { ...rulebook.services.get('netflix'), media: ['svod', 'tvod'] } as Parameters<typeof tracksHeld>[0]
  const offer = { tiers: [] } as unknown as Parameters<typeof tracksHeld>[1]
  t.strictSame(tracksHeld(service, offer, inFrance, TODAY).map(({ id }) => id), ['tvod', 'svod/top-agreement', 'svod/with-agreement', 'svod/partial-commitments', 'svod/without-agreement'])
  const old = enact(france, day('2000-01-01'))
  t.strictSame(tracksHeld(service, offer, old, TODAY).map(({ id, tier }) => [id, tier]), [['tvod', null], ['svod', null]])
})
