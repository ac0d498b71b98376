// The dates of different questions about one film: the gate, the question backwards, several laws, what was known when.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { Permission } from '../../../schemas/check.js'
import type { Chronology, Interval, Window } from '../../../schemas/chronology.js'
import type { Comparison as Compared } from '../../../schemas/comparison.js'
import type { Reverse } from '../../../schemas/reverse.js'
import { json } from '../client.js'
import { adoptions, daysBetween, films, maybe, namedFilms, plusDays, questions, stated, type Facts } from '../questions.js'
import type { World } from '../world.js'
import { answered, comparison } from './comparison.js'

const PATH = '/v1/chronology'

/** Whether a day lies in one of half-open intervals. */
export const inside = (intervals: readonly Interval[], day: string) => intervals.some(({ from, until }) => from <= day && (until === null || day < until))

/** The window of a medium and tier. */
const windowOf = ({ windows }: Chronology, medium: string, tier: string | null) => windows.find(window => window.medium === medium && window.tier === tier)

const gate = comparison({
  name: 'the gate and the windows',
  inputs: questions,
  async holds ({ explain, medium, service, carrier, device, ...film }, { get }) {
    const { windows, on: today } = answered<Chronology>(await get(PATH, film))
    for (const { medium, tier, status, intervals, contractualUntil } of windows) {
      const edges = intervals.flatMap(({ from, until }) => [from, plusDays(from, -1), ...until === null ? [] : [until, plusDays(until, -1)]])
      for (const on of new Set([today, ...edges])) {
        if (on < '1975-01-01' || on > '2099-12-31') continue
        const checked = await get('/v1/check', { ...film, on, medium, tier: tier ?? undefined })
        if (checked.status === 422) continue
        assert.equal(checked.status, 200, checked.body.toString())
        const { permitted, since, until, next } = json<Permission>(checked)
        const name = `${medium} ${tier ?? ''} on ${on}`
        if (inside(intervals, on)) assert.notEqual(permitted, false, `${name} is in an interval`)
        else if (status === 'excluded') assert.notEqual(permitted, false, `${name} is outside the chronology`)
        else if (!(status === 'undetermined' || status === 'contractual' || (contractualUntil !== null && on < contractualUntil))) assert.notEqual(permitted, true, `${name} is in no interval`)
        assert.ok(since === null || since <= on, `${name}: since ${since}`)
        assert.ok(until === null || until > on, `${name}: until ${until}`)
        assert.ok(next === null || next > on, `${name}: next ${next}`)
      }
    }
  }
})

/** A kind of film, without what ties it to a day. */
const kinds = (world: World) => fc.record({ film: films, territory: maybe(10, fc.constantFrom(...world.territories)), adopt: maybe(20, adoptions(world, '2013-01-01', '2020-01-01')), nth: fc.nat(20) })
  .map(({ film: { visaDate, derogationFrom, firstFreeTvBroadcastOn, blackoutFrom, ...film }, nth, ...rest }) => ({ film: stated({ ...film, ...rest }), nth }))

const backwards = comparison({
  name: 'backwards and forwards',
  inputs: kinds,
  async holds ({ film, nth }, { get }) {
    const { theatricalReleaseDate, ...kind } = film
    const release = String(theatricalReleaseDate)
    const { windows } = answered<Chronology>(await get(PATH, film))
    const opening = windows.filter(({ opensOn, medium }) => opensOn !== null && opensOn >= '1975-01-01' && medium !== 'theatrical')
    const window = opening[nth % opening.length]
    fc.pre(window !== undefined)
    const { medium, tier, opensOn } = window
    const kept = { ...kind, medium, tier: tier ?? undefined }
    const reversed = await get(`${PATH}/reverse`, { ...kept, opensOn })
    assert.equal(reversed.status, 200, reversed.body.toString())
    const releases = json<Reverse>(reversed).windows.flatMap(({ releases }) => releases)
    const among = (day: string) => releases.some(({ from, until }) => from <= day && day < until)
    assert.ok(among(release), `${release} is not among the releases of which ${medium} opens on ${opensOn}`)
    // The edges of a span, and the days beside them.
    for (const day of releases.slice(0, 3).flatMap(({ from, until }) => [from, plusDays(until, -1), plusDays(from, -1), until])) {
      if (day < '1900-01-01') continue
      const forwards = await get(PATH, { ...kept, theatricalReleaseDate: day })
      if (forwards.status !== 200) continue
      const opens = json<Chronology>(forwards).windows.some(window => window.opensOn === opensOn)
      assert.equal(opens, among(day), `released on ${day}, ${medium} ${opens ? 'opens' : 'does not open'} on ${opensOn}`)
    }
  }
})

/** A law that may be compared: as known on a day, with something adopted. */
const laws = (world: World) => fc.record({ knownOn: maybe(40, daysBetween('2014-06-01', '2027-12-31')), adopt: maybe(40, adoptions(world, '2014-10-01', '2019-01-01').map(one => [one])) }).map(stated)

const severalLaws = comparison({
  name: 'a comparison and its sides',
  inputs: world => fc.record({ films: fc.array(namedFilms(world), { minLength: 2, maxLength: 15 }), law: laws(world) }),
  async holds ({ films, law }, { post }) {
    const compared = answered<Compared>(await post(`${PATH}/compare`, { films, baseline: law, scenarios: [law, {}] }))
    for (const [i, film] of films.entries()) {
      const windows = compared.films[i]?.windows ?? []
      for (const { medium, scenarios: [same] } of windows) assert.ok(same !== undefined && (same.movedDays ?? 0) === 0 && same.effects.length === 0, `${medium} moves where nothing changes`)
      // One film in each comparison is asked for alone: to ask for all of them says little more.
      if (i > 0) continue
      const [before, after] = await Promise.all([{ ...film, ...law }, film].map(async question => await post(PATH, { ...question, explain: 'none' })))
      if (before?.status !== 200 || after?.status !== 200) continue
      for (const { medium, tier, before: shown, scenarios: [, changed] } of windows) {
        const one: Window | undefined = windowOf(json(before), medium, tier)
        const other: Window | undefined = windowOf(json(after), medium, tier)
        if (one !== undefined) assert.deepEqual([shown?.opensOn, shown?.closesOn], [one.opensOn, one.closesOn], `${medium} before`)
        if (other !== undefined && changed?.after != null) assert.deepEqual([changed.after.opensOn, changed.after.closesOn], [other.opensOn, other.closesOn], `${medium} after`)
        if (one?.opensOn != null && other?.opensOn != null) assert.equal(plusDays(one.opensOn, changed?.movedDays ?? NaN), other.opensOn, `${medium} moves`)
      }
    }
  }
})

const knowledge = comparison({
  name: 'what is known on two days',
  inputs: () => fc.record({ film: films, first: daysBetween('1985-01-01', '2027-12-01'), days: fc.integer({ min: 1, max: 800 }) }),
  async holds ({ film, first, days }, { get, world: { ruleSets } }) {
    const clocks = [first, plusDays(first, days)]
    const [known, later] = await Promise.all(clocks.map(async knownOn => answered<{ ruleSets: Array<{ id: string }> }>(await get('/v1/rule-sets', { knownOn })).ruleSets.map(({ id }) => id)))
    assert.ok(known !== undefined && later !== undefined)
    assert.deepEqual(known.filter(id => !later.includes(id)), [], 'who knows more knows every set that was known')
    const [one, other] = (await Promise.all(clocks.map(knownOn => get(PATH, { ...film, knownOn, explain: 'none' })))).map(answer => answered<Chronology>(answer))
    assert.ok(one !== undefined && other !== undefined)
    const published = ruleSets.some(({ publishedOn }) => publishedOn > first && publishedOn <= plusDays(first, days))
    const sure = ({ windows }: Chronology) => windows.map(({ certainty, ...window }) => window)
    if (!published) assert.deepEqual(sure(other), sure(one), 'between the two days nothing was published')
    for (const { medium, tier, opensOn, certainty } of one.windows) {
      if (opensOn === null || certainty !== 'settled' || opensOn > first) continue
      const then = windowOf(other, medium, tier)
      assert.ok(then?.opensOn != null && (then.opensOn <= opensOn || then.opensOn <= first), `${medium} was open on ${opensOn}, and later knowledge says ${String(then?.opensOn)}`)
    }
  }
})

const alternatives = comparison({
  name: 'an alternative and the fact stated',
  inputs: world => fc.tuple(questions(world), fc.nat(30)),
  async holds ([question, nth], { post }) {
    const { windows } = answered<Chronology>(await post(PATH, question))
    const all = windows.flatMap(({ medium, tier, alternatives }) => alternatives.map(alternative => ({ medium, tier, alternative })))
    const one = all[nth % all.length]
    fc.pre(one !== undefined)
    const kept: Facts = question.service === undefined ? { medium: [one.medium] } : {}
    const answer = await post(PATH, { ...question, ...kept, ...one.alternative.if, explain: 'none' })
    assert.equal(answer.status, 200, `what an alternative supposes can be stated: ${answer.body.toString()}`)
    const window = windowOf(json(answer), one.medium, one.tier)
    if (window !== undefined) assert.deepEqual([window.opensOn, window.intervals], [one.alternative.opensOn, one.alternative.intervals])
  }
})

/** The comparisons of dates. */
export const dates = [gate, backwards, severalLaws, knowledge, alternatives]
