// The tracks of services: which part is reached by which tier, and with which delay.
import t from 'tap'
import { isoOf } from '../../src/calendar/day.js'
import { enact, type Tracks } from '../../src/law/enact.js'
import { tracksHeld, type HeldTrack } from '../../src/service/held.js'
import { day, rulebook, TODAY } from '../fixtures/rulebook.js'

const law = rulebook.territories.get('FR')?.law
if (law === undefined) throw new Error('FR')
const inFrance: Tracks = enact(law, TODAY)

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
  const old = enact(law, day('2000-01-01'))
  t.strictSame(tracksHeld(service, offer, old, TODAY).map(({ id, tier }) => [id, tier]), [['tvod', null], ['svod', null]])
})
