// What must hold inside one answer, and between the whole of it and a part: order, intervals, status, media, tiers, services.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { Chronology, Window } from '../../../schemas/chronology.js'
import { json } from '../client.js'
import { questions } from '../questions.js'
import { answered, comparison } from './comparison.js'
import { inside } from './dates.js'

const PATH = '/v1/chronology'

/** What each status says of the dates, on a day. */
const MEANING: Readonly<Record<Window['status'], (window: Window, on: string) => boolean>> = {
  open: ({ intervals }, on) => inside(intervals, on),
  upcoming: ({ opensOn }, on) => opensOn !== null && opensOn > on,
  closed: ({ opensOn, intervals }, on) => opensOn !== null && opensOn <= on && !inside(intervals, on),
  contractual: ({ opensOn }) => opensOn === null,
  excluded: ({ opensOn }) => opensOn === null,
  undetermined: ({ opensOn }) => opensOn === null
}

const order = comparison({
  name: 'the order of an answer',
  inputs: questions,
  async holds (question, { post }) {
    const { windows, on, summary } = answered<Chronology>(await post(PATH, question))
    const openings = windows.map(({ opensOn }) => opensOn ?? '9')
    assert.deepEqual(openings, openings.toSorted(), 'windows come in the order of their openings')
    for (const window of windows) {
      const { medium, tier, opensOn, closesOn, intervals, status, earliestPossible, latestPossible } = window
      const name = `${medium} ${tier ?? ''}`
      for (const [i, { from, until }] of intervals.entries()) {
        assert.ok(until === null || until > from, `${name}: an interval is empty`)
        const before = intervals[i - 1]
        if (before !== undefined) assert.ok(before.until !== null && before.until < from, `${name}: intervals touch`)
      }
      assert.ok(MEANING[status](window, on), `${name} is ${status} on ${on}`)
      if (opensOn === null) continue
      assert.equal(intervals[0]?.from, opensOn, `${name} opens with its first interval`)
      assert.ok([intervals[0].until, intervals.at(-1)?.until ?? null].includes(closesOn), `${name} closes with an interval`)
      assert.ok(earliestPossible === null || earliestPossible <= opensOn, `${name}: earliest`)
      assert.ok(latestPossible === null || latestPossible >= opensOn, `${name}: latest`)
    }
    for (const { medium, earliestOpensOn, latestOpensOn } of summary) {
      const days = windows.flatMap(({ medium: other, opensOn }) => other === medium && opensOn !== null ? [opensOn] : []).sort()
      if (days.length > 0) assert.deepEqual([earliestOpensOn, latestOpensOn], [days.at(0), days.at(-1)], `the summary of ${medium}`)
    }
  }
})

const parts = comparison({
  name: 'the whole and its media and tiers',
  inputs: world => fc.tuple(questions(world), fc.nat(511), fc.nat(10)),
  async holds ([{ medium, service, carrier, device, ...question }, bits, nth], { get }) {
    const whole = answered<Chronology>(await get(PATH, question)).windows
    const all = [...new Set(whole.map(({ medium }) => medium))]
    const media = all.filter((_, i) => (bits >> i) % 2 === 1)
    fc.pre(media.length > 0)
    const tiers = [...new Set(whole.flatMap(({ medium, tier }) => media.includes(medium) && tier !== null ? [tier] : []))]
    // One time in two or so, no tier.
    const tier = tiers[nth % (2 * tiers.length)]
    const part = await get(PATH, { ...question, medium: media, tier })
    assert.equal(part.status, 200, part.body.toString())
    const wanted = whole.filter(window => media.includes(window.medium) && (tier === undefined || window.tier === null || window.tier === tier))
    assert.deepEqual(json<Chronology>(part).windows, wanted)
  }
})

const services = comparison({
  name: 'the whole and a service',
  inputs: world => fc.tuple(questions(world), fc.constantFrom(...world.services)),
  async holds ([{ medium, carrier, device, service: _, ...question }, { id, territories }], { get }) {
    fc.pre(territories.some(({ territory }) => territory === (question.territory ?? 'FR')))
    const whole = answered<Chronology>(await get(PATH, question)).windows
    const held = answered<Chronology>(await get(PATH, { ...question, service: id })).windows
    for (const { medium, opensOn, availableFrom } of held) {
      const same = whole.filter(window => window.medium === medium)
      assert.ok(same.length > 0, `${medium} is a medium of the whole`)
      if (opensOn === null) continue
      assert.ok(same.some(window => window.opensOn === null || window.opensOn <= opensOn), `${medium} opens for ${id} before it opens on any tier`)
      assert.ok(availableFrom == null || availableFrom >= opensOn, `${id} has the film before ${medium} opens`)
    }
  }
})

/** The comparisons within and between answers. */
export const windows = [order, parts, services]
