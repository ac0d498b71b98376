// A batch over a real connection: readers that are slow, stop or leave, writers that stall, and who else is served meanwhile.
import { once } from 'node:events'
import { Agent, request, type ClientRequest, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'
import { createGunzip } from 'node:zlib'
import { createInterface } from 'node:readline'
import t, { type Test } from 'tap'
import { pino } from 'pino'
import type { AppOptions } from '../../src/app.js'
import { appFor } from '../fixtures/app.js'
import { rulebook } from '../fixtures/rulebook.js'

const LINE = `${JSON.stringify({ theatricalReleaseDate: '2014-01-01', id: 'a' })}\n`

/** As many films, each with a fact of its own: none is answered with what was computed for another. */
const films = (count: number) => Array.from({ length: count }, (_, i) => `${JSON.stringify({ theatricalReleaseDate: '2014-01-01', runtimeMinutes: i + 1 })}\n`).join('')
/** Enough of them to fill every buffer on the way. */
const MANY = 2000

/** An application that listens, and counts what it answers. */
async function listening (t: Test, options: Partial<AppOptions> = {}) {
  const counted = { answers: 0 }
  const app = await appFor(t, {
    rulebook: {
      ...rulebook,
      // Each question looks up the version that answers.
      get version () {
        counted.answers++
        return rulebook.version
      }
    },
    ...options
  })
  await app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = app.server.address() as AddressInfo
  const open = (headers: Record<string, string> = {}, query = '') => {
    const asked = request({ port, host: '127.0.0.1', method: 'POST', path: `/v1/chronology/batch${query}`, headers: { 'content-type': 'application/x-ndjson', ...headers } })
    t.teardown(() => asked.destroy())
    return asked
  }
  return { app, port, open, counted }
}

const answerTo = async (asked: ClientRequest) => (await once(asked, 'response') as [IncomingMessage])[0]
const linesOf = (answer: NodeJS.ReadableStream) => createInterface({ input: answer })[Symbol.asyncIterator]()

/** Waits until a number no longer changes. */
async function settled (number: () => number): Promise<number> {
  for (let before = -1; ;) {
    if (number() === before) return before
    before = number()
    await wait(300)
  }
}

t.test('who asks line by line is answered line by line, compressed or not', async t => {
  const { open } = await listening(t)
  for (const coding of ['identity', 'gzip']) {
    const asked = open({ 'accept-encoding': coding })
    asked.write(LINE)
    const answer = await answerTo(asked)
    const lines = linesOf(coding === 'gzip' ? answer.pipe(createGunzip()) : answer)
    for (let line = 1; line <= 3; line++) {
      t.match(JSON.parse((await lines.next()).value ?? ''), { line, id: 'a' }, `${coding}: line ${line} is answered before the next is asked`)
      asked.write(LINE)
    }
    asked.end()
    t.match(JSON.parse((await lines.next()).value ?? ''), { line: 4 })
    t.equal((await lines.next()).done, true)
  }
})

t.test('a reader that stops reading stops the work; when it reads on, it has every line', async t => {
  const { open, counted } = await listening(t)
  const asked = open()
  asked.end(films(MANY))
  const answer = await answerTo(asked)
  const before = await settled(() => counted.answers)
  t.ok(before < MANY, `it stops: ${before} look-ups for ${MANY} lines`)
  t.equal(await settled(() => counted.answers), before, 'and waits')
  let last = 0
  for await (const line of linesOf(answer)) {
    last++
    if (!line.startsWith(`{"line":${last},`)) throw new Error(`line ${last} is ${line.slice(0, 20)}`)
  }
  t.equal(last, MANY)
})

t.test('a reader that leaves ends the work, and is no failure of ours', async t => {
  const logged: string[] = []
  const { open, counted, app } = await listening(t, { logger: pino({ level: 'warn' }, { write: (line: string) => { logged.push(line) } }) })
  for (const headers of [{}, { 'accept-encoding': 'gzip' }]) {
    const asked = open(headers)
    asked.on('error', () => {})
    // More would follow.
    asked.write(films(MANY))
    const answer = await answerTo(asked)
    await once(answer, 'data')
    asked.destroy()
    const before = await settled(() => counted.answers)
    t.equal(await settled(() => counted.answers), before, 'nothing more is answered')
    t.ok(before < MANY)
    counted.answers = 0
    t.equal((await app.inject('/livez')).statusCode, 200)
  }
  t.strictSame(logged.filter(line => Number(JSON.parse(line).level) > 40), [], 'no error is logged')
})

t.test('when the time is over, the last line says so, and from where to go on', async t => {
  const { open } = await listening(t, { batch: { lineBytes: 1000, seconds: 1 } })
  const asked = open()
  asked.write(LINE + LINE)
  const lines = []
  for await (const line of linesOf(await answerTo(asked))) lines.push(JSON.parse(line) as unknown)
  t.match(lines, [{ line: 1 }, { line: 2 }, { line: 3, problem: { type: '/problems/out-of-time', status: 408, detail: /time of a batch is over \(1 s\): the lines from 3 on are not answered; send them again/ } }])
  t.equal(lines.length, 3)
  const french = open({}, '?lang=fr')
  french.write(LINE)
  const said = []
  for await (const line of linesOf(await answerTo(french))) said.push(JSON.parse(line) as unknown)
  t.match(said.at(-1), { problem: { title: "Le temps d'une requête est écoulé", detail: "Le temps d'un lot est écoulé (1 s) : les lignes à partir de la 2 n'ont pas de réponse ; envoyez-les de nouveau." } })
})

t.test('the time is also over for who sends without end; what still comes is passed over until the connection is cut', async t => {
  const { open } = await listening(t, { batch: { lineBytes: 1000, seconds: 3 } })
  const asked = open({}, '?medium=svod&explain=none')
  asked.on('error', () => {})
  const sending = (async () => {
    while (!asked.destroyed) {
      if (!asked.write(LINE.repeat(200))) await Promise.race([once(asked, 'drain'), once(asked, 'close')])
      await wait(1)
    }
  })().catch(() => {})
  let last = ''
  for await (const line of linesOf(await answerTo(asked))) last = line
  t.match(JSON.parse(last), { problem: { status: 408 } })
  await sending
  t.ok(asked.destroyed, 'it is cut off')
})

t.test('who does not read the end is cut off', async t => {
  const { open } = await listening(t, { batch: { lineBytes: 1000, seconds: 1 } })
  const asked = open()
  asked.on('error', () => {})
  // All the same, so that they are answered fast enough to fill every buffer in time.
  asked.end(LINE.repeat(20_000))
  const answer = await answerTo(asked)
  answer.on('error', () => {})
  await wait(2500)
  await t.rejects((async () => { for await (const part of answer) t.ok(part) })(), /aborted/)
})

t.test('the connection serves the next request when a batch is over', async t => {
  const { app, port } = await listening(t, { batch: { lineBytes: 1000, seconds: 1 } })
  let connections = 0
  app.server.on('connection', () => { connections++ })
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  t.teardown(() => { agent.destroy() })
  const send = async () => {
    const asked = request({ agent, port, host: '127.0.0.1', method: 'POST', path: '/v1/chronology/batch?medium=svod', headers: { 'content-type': 'application/x-ndjson' } })
    asked.end(LINE)
    return (await text(await answerTo(asked))).length
  }
  const length = await send()
  // Longer than the time of the first batch, twice over.
  await wait(2500)
  t.equal(await send(), length)
  t.equal(connections, 1, 'the same')
})

t.test('others are served while a batch is answered', async t => {
  const { open, app, counted } = await listening(t)
  const asked = open({}, '?medium=svod')
  asked.end(films(MANY))
  const reading = (async () => { for await (const line of linesOf(await answerTo(asked))) if (line === '') throw new Error('an empty line') })()
  await once(asked, 'response')
  t.equal((await app.inject('/livez')).statusCode, 200)
  t.ok(counted.answers < MANY, 'the probe did not wait for the batch')
  await reading
})
