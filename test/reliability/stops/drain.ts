// What a stop owes to who was there: every request sent before the signal is answered, and the process ends with 0 in its time.
import { Agent, request } from 'node:http'
import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { posted, queryOf, type Asked } from '../client.js'
import { catalogue } from '../hostile/bodies.js'
import { tally, type Report } from '../report.js'
import { withService, type Service } from '../service.js'

/** How long a stop may take: half of it to take in what was sent, for which a hundred requests on a busy machine need more than the usual five seconds give. */
const SHUTDOWN_SECONDS = 15
const MARGIN_SECONDS = 2
const STARTED = { settings: { SHUTDOWN_SECONDS: String(SHUTDOWN_SECONDS) } }

/** Sends the signal, and holds the end to be clean and in time; returns how long it took, in milliseconds. */
async function stopped (service: Service, report: Report, name: string, codes: readonly number[] = [0]): Promise<number> {
  const start = performance.now()
  service.kill('SIGTERM')
  const ending = await Promise.race([service.ended, wait((SHUTDOWN_SECONDS + 10) * 1000)])
  const ms = Math.round(performance.now() - start)
  report.holds(ending !== undefined && codes.includes(ending.code ?? NaN), `${name}: it ends with ${ending === undefined ? 'nothing' : ending.code ?? String(ending.signal)}, not with ${codes.join(' or ')}`, service.printed.slice(-3).join('\n'))
  report.holds(ms <= (SHUTDOWN_SECONDS + MARGIN_SECONDS) * 1000, `${name}: it takes ${ms} ms to end`)
  return ms
}

/** A request that tells when all of it is sent (or that it is not), and how it is answered. */
function sending (port: number, agent: Agent, { method = 'GET', path, headers = {}, body }: Asked) {
  const sized = body === undefined ? headers : { ...headers, 'content-length': Buffer.byteLength(body) }
  const asked = request({ host: '127.0.0.1', port, agent, method, path, headers: sized })
  const answer = new Promise<string>(resolve => {
    asked.on('error', error => { resolve('code' in error ? String(error.code) : error.message) })
    asked.on('response', answer => { answer.resume().on('end', () => { resolve(String(answer.statusCode)) }).on('error', () => { resolve('cut short') }) })
  })
  const sent = Promise.race([once(asked, 'finish').then(() => true, () => false), answer.then(() => false)])
  asked.end(body)
  return { sent, answer }
}

/** A question about a film, another for each number. */
const film = (i: number): Asked => ({ path: `/v1/chronology?${queryOf(catalogue(1, i)[0] ?? {})}` })

/** A hundred requests on the wire when the signal comes, on new or kept connections, light or heavy. */
export async function underWay (report: Report): Promise<void> {
  const compared = posted('/v1/chronology/compare', { films: catalogue(20), scenarios: [{ adopt: ['filippetti-2014@2014-10-01'] }] })
  for (const [what, asked] of [['questions', film], ['comparisons', () => compared]] as const) {
    for (const kept of [false, true]) {
      await withService(STARTED, async service => {
        const name = `100 ${what} on ${kept ? 'kept' : 'new'} connections`
        const agent = new Agent({ keepAlive: true, maxSockets: 100 })
        if (kept) await Promise.all(Array.from({ length: 100 }, () => sending(service.port, agent, { path: '/livez' }).answer))
        const all = Array.from({ length: 100 }, (_, i) => sending(service.port, agent, asked(i)))
        await Promise.all(all.map(({ sent }) => sent))
        const ms = await stopped(service, report, name)
        const answers = await Promise.all(all.map(({ answer }) => answer))
        report.figure(`${name} when the signal comes: ${tally(answers)}; ended after ${ms} ms`)
        const lost = answers.filter(answer => answer !== '200' && answer !== '503')
        report.holds(lost.length === 0, `${name}: ${lost.length} of them are lost`, tally(lost))
        agent.destroy()
      })
    }
  }
}

/** Idle connections do not hold a stop up; nor does one that was busy when the signal came, once it is answered. */
export async function keptConnections (report: Report): Promise<void> {
  await withService(STARTED, async service => {
    const sockets = await Promise.all(Array.from({ length: 50 }, async () => {
      const socket = connect(service.port, '127.0.0.1').on('error', () => {})
      socket.write('GET /livez HTTP/1.1\r\nhost: x\r\n\r\n')
      await once(socket, 'data')
      return socket
    }))
    const ms = await stopped(service, report, '50 idle connections')
    report.figure(`50 idle connections: ended after ${ms} ms`)
    for (const socket of sockets) socket.destroy()
  })
  await withService(STARTED, async service => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    const one = sending(service.port, agent, posted('/v1/chronology/compare', { films: catalogue(1000), scenarios: [{ adopt: ['filippetti-2014@2014-10-01'] }] }))
    await one.sent
    await wait(100)
    const [ms, status] = await Promise.all([stopped(service, report, 'a long answer on a kept connection'), one.answer])
    report.figure(`a long answer on a kept connection: ${status}, ended after ${ms} ms`)
    report.holds(status === '200', `a long answer on a kept connection: ${status}`)
    agent.destroy()
  })
}

/** A stop under load: a hundred clients that go on asking; what was on the wire before the signal is answered. */
export async function underLoad (report: Report, { seconds }: { seconds: number }): Promise<void> {
  for (const keepAlive of [false, true]) {
    await withService(STARTED, async service => {
      const agent = new Agent({ keepAlive, maxSockets: 100 })
      let signalled = Infinity
      const before: string[] = []
      const after: string[] = []
      const loops = Array.from({ length: 100 }, async (_, first) => {
        for (let i = first; service.running() && performance.now() < signalled + (SHUTDOWN_SECONDS + MARGIN_SECONDS) * 1000; i += 100) {
          const one = sending(service.port, agent, film(i))
          const sent = one.sent.then(whole => whole ? performance.now() : Infinity)
          const word = await one.answer
          const list = await sent < signalled ? before : after
          list.push(word)
        }
      })
      await wait(seconds * 1000)
      const name = `100 clients with${keepAlive ? '' : 'out'} kept connections`
      signalled = performance.now()
      const ms = await stopped(service, report, name)
      await Promise.all(loops)
      const lost = before.filter(word => word !== '200' && word !== '503')
      report.figure(`${name}: sent before the signal ${tally(before)}; after it ${tally(after)}; ended after ${ms} ms`)
      report.holds(lost.length === 0, `${name}: ${lost.length} requests sent before the signal are lost`, tally(lost))
      agent.destroy()
    })
  }
}

/** A batch that runs when the signal comes ends with a line that says so, whether or not its reader is quick. */
export async function runningBatch (report: Report): Promise<void> {
  for (const reads of [true, false]) {
    await withService(STARTED, async service => {
      const name = `a running batch whose reader ${reads ? 'reads' : 'never reads'}`
      const asked = request({ host: '127.0.0.1', port: service.port, method: 'POST', path: '/v1/chronology/batch', headers: { 'content-type': 'application/x-ndjson' } })
      let text = ''
      let whole = false
      asked.on('error', () => {}).on('response', answer => {
        answer.on('error', () => {}).on('end', () => { whole = answer.complete })
        if (reads) answer.setEncoding('utf8').on('data', (some: string) => { text = (text + some).slice(-20_000) })
      })
      let sent = 0
      const timer = setInterval(() => {
        for (const film of catalogue(100, sent++)) asked.write(`${JSON.stringify(film)}\n`)
      }, 20)
      await wait(1000)
      // Who never reads cannot be answered: such a request is cut, which 1 says.
      const ms = await stopped(service, report, name, reads ? [0] : [0, 1])
      clearInterval(timer)
      await wait(100)
      asked.destroy()
      const last = text.trimEnd().split('\n').at(-1) ?? ''
      report.figure(`${name}: ended after ${ms} ms${reads ? `, last line ${last.slice(0, 120)}` : ''}`)
      if (reads) report.holds(whole && /"type":"\/problems\/stopping"/.test(last), `${name}: it is cut without its last line`, last.slice(0, 500))
    })
  }
}
