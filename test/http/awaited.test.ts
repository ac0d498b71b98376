// Heavy answers over a real connection: clients that leave, that do not read, or that ask for more than there is time for.
import { once } from 'node:events'
import { request, type IncomingMessage } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { setImmediate } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { pino } from 'pino'
import type { AppOptions } from '../../src/app.js'
import { appFor } from '../fixtures/app.js'
import { clientOf, refused } from '../fixtures/contract.js'
import type { Problem } from '../../schemas/problem.js'
import type { Part } from '../../src/law/tracks/track.js'
import { rulebook } from '../fixtures/rulebook.js'

const RELEASES = Array.from({ length: 300 }, (_, i) => `${1990 + i % 40}-0${1 + i % 9}-1${i % 10}`)
const FILMS = RELEASES.map((theatricalReleaseDate, i) => ({ theatricalReleaseDate, id: `${i}`, runtimeMinutes: 61 + i }))

/** What is asked: enough of it to last many slices. */
interface Asked {
  readonly path: string
  readonly body?: object
  readonly headers?: Record<string, string>
}

const agenda = { path: '/v1/calendar', body: { films: FILMS, from: '1990-01-01', to: '2040-01-01' } }
const HEAVY: Readonly<Record<string, Asked>> = {
  'an agenda in JSON': agenda,
  'an agenda as a calendar': { ...agenda, headers: { accept: 'text/calendar', 'accept-encoding': 'gzip' } },
  'a subscription': { path: `/v1/calendar.ics?pastDays=36525&futureDays=36525&${RELEASES.slice(0, 100).map((day, i) => `film=${day}~${i}`).join('&')}` },
  'a comparison': { path: '/v1/chronology/compare', body: { films: FILMS, scenarios: [{ knownOn: '2018-01-01' }, { name: 'b', adopt: ['filippetti-2014@2014-10-01'] }] } },
  'a comparison of which nothing is shown': {
    path: '/v1/chronology/compare', body: { films: [...FILMS, ...FILMS, ...FILMS], scenarios: Array.from({ length: 10 }, (_, i) => ({ name: `${i}` })), show: 'changed' }
  },
  'a reverse question': { path: '/v1/chronology/reverse?medium=svod&opensFrom=2024-01-01&opensUntil=2024-12-31' }
}

/** The same parts, which count how often somebody looks at their delays. */
function countingParts (parts: readonly Part[], counted: <Value>(value: Value) => Value): readonly Part[] {
  const counting: Part[] = []
  for (const part of parts.toReversed()) {
    const next = part.next === undefined ? undefined : counting[0]
    counting.unshift({ ...part, next, get delays () { return counted(part.delays) } })
  }
  return counting
}

/** An application that listens, counts the steps of its work, and keeps the lines of its log that are warnings or worse. */
async function listening (t: Test, options: Partial<AppOptions> = {}) {
  const work = { steps: 0, onStep: () => {} }
  const warnings: string[] = []
  const counted = <Value>(value: Value): Value => {
    work.steps++
    work.onStep()
    return value
  }
  const territories = new Map([...rulebook.territories].map(([id, law]) => [id, {
    ...law,
    known: law.known.map(({ from, tracks: { law, sets, all } }) => {
      // Each film, and each release tried, looks at what the parts of its tracks say.
      const counting = all.map(track => ({ ...track, parts: countingParts(track.parts, counted) }))
      return { from, tracks: { law, sets, all: counting, byId: new Map(counting.map(track => [track.id, track])) } }
    })
  }]))
  const app = await appFor(t, { rulebook: { ...rulebook, territories }, logger: pino({ level: 'warn' }, { write: (line: string) => { warnings.push(line) } }), ...options })
  await app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = app.server.address() as AddressInfo
  const open = ({ path, body, headers = {} }: Asked) => {
    const asked = request({ port, host: '127.0.0.1', method: body === undefined ? 'GET' : 'POST', path, headers: { ...body === undefined ? {} : { 'content-type': 'application/json' }, ...headers } })
    asked.on('error', () => {})
    t.teardown(() => asked.destroy())
    asked.end(body === undefined ? undefined : JSON.stringify(body))
    return asked
  }
  return { app, open, work, warnings }
}

/** Waits until a number has not changed for so many turns of the event loop. */
async function settled (number: () => number): Promise<number> {
  let last = number()
  for (let turns = 0; turns < 500; turns++) {
    await setImmediate()
    if (number() === last) continue
    last = number()
    turns = 0
  }
  return last
}

for (const [name, asked] of Object.entries(HEAVY)) {
  t.test(`a client that leaves stops the work: ${name}`, async t => {
    const { open, work, warnings } = await listening(t)
    work.steps = 0
    const [whole] = await once(open(asked), 'response') as [IncomingMessage]
    t.equal(whole.statusCode, 200)
    whole.resume()
    await once(whole, 'end')
    const all = work.steps
    t.ok(all > 1000, `${all} steps for all of it`)

    work.steps = 0
    const leaving = open(asked)
    const left = new Promise(resolve => leaving.on('close', resolve))
    work.onStep = () => { if (work.steps > all / 10) leaving.destroy() }
    await left
    const done = await settled(() => work.steps)
    t.ok(done > 0 && done < all / 2, `of ${all} steps ${done} are done`)
    t.strictSame(warnings, [], 'which is no error')
  })
}

/** More than the buffers on the way hold, though few films. */
const LONG = FILMS.slice(0, 80).map(film => ({ ...film, title: '\u{1F3AC}'.repeat(500) }))
const UNREAD: Readonly<Record<string, Asked>> = {
  'an agenda in JSON': { path: '/v1/calendar', body: { ...agenda.body, films: LONG } },
  'an agenda as a table': { path: '/v1/calendar', body: { ...agenda.body, films: LONG }, headers: { accept: 'text/csv' } },
  'a comparison': { path: '/v1/chronology/compare', body: { films: FILMS, scenarios: Array.from({ length: 10 }, (_, i) => ({ name: `${i}` })) } }
}

for (const [name, asked] of Object.entries(UNREAD)) {
  t.test(`a reader that does not read is disconnected when the time of an answer is over: ${name}`, async t => {
    const { app, open, warnings } = await listening(t, { batch: { lineBytes: 2 ** 16, seconds: 3 } })
    const connected = once(app.server, 'connection') as Promise<[Socket]>
    const reading = open(asked)
    const [[socket], [response]] = await Promise.all([connected, once(reading, 'response') as Promise<[IncomingMessage]>])
    // One that came too late for its time is whole, and its connection stays.
    if (!t.equal(response.statusCode, 200)) {
      reading.destroy()
      return
    }
    if (!socket.destroyed) await new Promise(resolve => socket.once('close', resolve))
    response.on('error', () => {}).resume()
    await new Promise(resolve => response.once('close', resolve))
    t.notOk(response.complete, 'what it has is not whole, and it can tell')
    t.strictSame(warnings, [])
  })
}

t.test('who asks for more than there is time for is told', async t => {
  const client = await clientOf(t, await appFor(t, { batch: { lineBytes: 2 ** 16, seconds: 0.001 } }))
  // A comparison begins to be sent as soon as it is checked.
  for (const { path, body } of Object.values(HEAVY).filter(({ path }) => !path.endsWith('compare'))) {
    const answer = await client.send<Problem>({ url: path, ...body === undefined ? {} : { method: 'POST', payload: body } })
    const { detail } = await refused(t, client, answer, { status: 408, code: 'out-of-time' })
    t.match(detail, /The time of an answer is over \(0.001 s\)/)
  }
})
