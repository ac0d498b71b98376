// The worked cases that the service ships: the engine and HTTP give the dates that the sources do.
import t from 'tap'
import type { Case, Expectation } from '../schemas/case.js'
import type { Chronology } from '../schemas/chronology.js'
import { appFor } from './fixtures/app.js'
import { ask, rulebook } from './fixtures/rulebook.js'

const territories = [...rulebook.territories].map(([territory, { cases }]) => ({ territory, cases }))

interface Asked { readonly territory: string, readonly scenario: string | undefined, readonly service: string | undefined }

/** How one case is asked, under one scenario and for one service: to the engine, and over HTTP. */
async function answers (t: Test, { theatricalReleaseDate, facts = {}, knownOn }: Case, { territory, scenario, service }: Asked): Promise<Array<Pick<Chronology, 'windows'>>> {
  const rest = {
    territory, ...knownOn === undefined ? {} : { knownOn }, ...scenario === undefined ? {} : { adopt: [scenario] }, ...service === undefined ? {} : { service: [service] }
  }
  const app = await appFor(t)
  const post = await app.inject({ method: 'POST', url: '/v1/chronology', body: { theatricalReleaseDate, ...facts, ...rest } })
  const query = Object.entries({ theatricalReleaseDate: theatricalReleaseDate ?? 'none', ...facts, ...rest }).map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
  const get = await app.inject(`/v1/chronology?${query.join('&')}`)
  t.equal(post.statusCode, 200)
  t.equal(get.statusCode, 200)
  return [ask(theatricalReleaseDate, facts, rest), post.json(), get.json()]
}

type Test = Parameters<typeof appFor>[0]

function meets (t: Test, { windows }: Pick<Chronology, 'windows'>, expected: Expectation): void {
  const { medium, tier, status, opensOn, closesOn, opensAgainOn, opensNoLaterThan, notYetOpenOn } = expected
  const concerned = windows.filter(window => window.medium === medium && (tier === undefined || window.tier === tier))
  t.not(concerned.length, 0, `${medium} is answered`)
  for (const window of concerned) {
    const name = `${medium} ${window.tier ?? ''}`
    if (status !== undefined) t.equal(window.status, status, `${name} is ${status}`)
    if (opensOn !== undefined) t.equal(window.opensOn, opensOn, `${name} opens on ${opensOn}`)
    if (closesOn !== undefined) t.equal(window.closesOn, closesOn, `${name} closes on ${closesOn}`)
    if (opensAgainOn !== undefined) t.equal(window.intervals[1]?.from, opensAgainOn, `${name} opens again on ${opensAgainOn}`)
    if (opensNoLaterThan !== undefined) t.ok(window.opensOn !== null && window.opensOn <= opensNoLaterThan, `${name} is open on ${opensNoLaterThan}, when it was seen`)
    if (notYetOpenOn !== undefined) t.ok(window.opensOn !== null && window.opensOn > notYetOpenOn, `${name} is not open on ${notYetOpenOn}`)
  }
}

t.test('There are cases', async t => { t.ok(territories.flatMap(({ cases }) => cases).length >= 24) })

for (const { territory, cases } of territories) {
  for (const one of cases) {
    t.test(`${territory}: ${one.name}`, async t => {
      const asked = new Map(one.expect.map(({ scenario, service }) => [`${scenario} ${service}`, { scenario, service }]))
      for (const { scenario, service } of asked.values()) {
        for (const answer of await answers(t, one, { territory, scenario, service })) {
          for (const expected of one.expect.filter(expected => expected.scenario === scenario && expected.service === service)) meets(t, answer, expected)
        }
      }
    })
  }
}

for (const { territory, cases } of territories) {
  for (const { name, theatricalReleaseDate, facts = {}, knownOn, check = [] } of cases) {
    for (const { permitted, on, ...rest } of check) {
      t.test(`${territory}: ${name}, on ${on}`, async t => {
        const app = await appFor(t)
        const query = Object.entries({ theatricalReleaseDate: theatricalReleaseDate ?? 'none', ...facts, territory, on, ...rest, ...knownOn === undefined ? {} : { knownOn } })
          .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
        const answer = await app.inject(`/v1/check?${query.join('&')}`)
        t.match(answer.json(), { permitted }, answer.json<{ because: string }>().because)
      })
    }
  }
}

t.test('An exception is a day before the one computed, or one on which the gate decides nothing', async t => {
  for (const { name, exception, expect, check = [] } of territories.flatMap(({ cases }) => cases)) {
    if (exception === undefined) continue
    const undecided = check.filter(({ on }) => on === exception.on).some(({ permitted }) => permitted === null)
    t.ok(undecided || expect.some(({ opensOn }) => opensOn !== undefined && exception.on < opensOn), name)
  }
})

t.test('The service serves the cases it is tested with', async t => {
  const app = await appFor(t)
  for (const { territory, cases } of territories) {
    const { cases: served } = (await app.inject(`/v1/cases?territory=${territory}`)).json()
    t.strictSame(served, cases)
  }
})
