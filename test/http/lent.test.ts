// Memory that answers are written into is used again: each reader gets its own answer all the same, however late it reads.
import { once } from 'node:events'
import { connect, type AddressInfo } from 'node:net'
import t, { type Test } from 'tap'
import { appFor } from '../fixtures/app.js'
import { rulebook } from '../fixtures/rulebook.js'

async function listening (t: Test): Promise<number> {
  const app = await appFor(t, { rulebook })
  await app.listen({ host: '127.0.0.1', port: 0 })
  return (app.server.address() as AddressInfo).port
}

/** The address of one of many films. */
const path = (name: string) => `/v1/chronology?theatricalReleaseDate=2024-07-24&id=${name}`

/** Sends many requests over one connection at once; what comes back is read from when it is resumed. */
function asking (t: Test, port: number, names: readonly string[]) {
  const socket = connect(port, '127.0.0.1').pause()
  t.teardown(() => socket.destroy())
  for (const name of names) socket.write(`GET ${path(name)} HTTP/1.1\r\nHost: localhost\r\n\r\n`)
  socket.write('GET /livez HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n')
  /** The bodies of what comes back, but for the last. */
  return async () => {
    const pieces: Buffer[] = []
    socket.on('data', piece => { pieces.push(piece) }).resume()
    await once(socket, 'end')
    return bodiesIn(Buffer.concat(pieces).toString('latin1')).slice(0, -1)
  }
}

/** The bodies of answers that follow each other. */
function bodiesIn (answers: string): string[] {
  const bodies = []
  for (let rest = answers; rest !== '';) {
    const begin = rest.indexOf('\r\n\r\n') + 4
    const length = /^content-length: (\d+)/im.exec(rest)?.[1]
    if (length === undefined) throw new Error(`no whole answer: ${rest.slice(0, 1000)}`)
    const end = begin + Number(length)
    bodies.push(rest.slice(begin, end))
    rest = rest.slice(end)
  }
  return bodies
}

const namesOf = (reader: string, count: number) => Array.from({ length: count }, (_, i) => `${reader}-${i}`)

t.test('an answer that waits to be read is not written over by those that others are sent', async t => {
  const port = await listening(t)
  const [expected] = await asking(t, port, ['late-0'])()
  const answerFor = (name: string) => expected?.replaceAll('late-0', name)
  // More than the system takes of a reader that does not read.
  const late = namesOf('late', 400)
  const read = asking(t, port, late)
  for (let i = 0; i < 5; i++) {
    const names = namesOf(`quick${i}`, 20)
    t.strictSame(await asking(t, port, names)(), names.map(answerFor))
  }
  t.strictSame(await read(), late.map(answerFor))
})

t.test('who leaves in the middle of an answer takes nothing from those who stay', async t => {
  const port = await listening(t)
  const [expected] = await asking(t, port, ['stays-0'])()
  for (let i = 0; i < 20; i++) {
    const socket = connect(port, '127.0.0.1').pause()
    socket.write(namesOf('leaves', 50).map(name => `GET ${path(name)} HTTP/1.1\r\nHost: localhost\r\n\r\n`).join(''))
    await once(socket, 'readable')
    socket.destroy()
    const names = namesOf('stays', 5)
    t.strictSame(await asking(t, port, names)(), names.map(name => expected?.replaceAll('stays-0', name)))
  }
})

t.test('what is sent in a coding, as a table or line by line is whole while others are answered', async t => {
  const app = await appFor(t)
  const asked = (name: string) => [
    app.inject({ url: path(name), headers: { 'accept-encoding': 'gzip' } }),
    app.inject({ url: `/v1/windows.csv?theatricalReleaseDate=2024-07-24&id=${name}` }),
    app.inject({ method: 'POST', url: '/v1/chronology/batch', headers: { 'content-type': 'application/x-ndjson' }, body: `${JSON.stringify({ theatricalReleaseDate: '2024-07-24', id: name })}\n`.repeat(30) })
  ]
  const alone = await Promise.all(asked('alone'))
  const together = await Promise.all(namesOf('other', 10).map(asked).concat(Array.from({ length: 10 }, () => asked('alone'))).flat())
  for (const [i, { rawPayload }] of together.slice(-3 * 10).entries()) t.ok(rawPayload.equals(alone[i % 3]?.rawPayload ?? Buffer.alloc(0)), `answer ${i}`)
})
