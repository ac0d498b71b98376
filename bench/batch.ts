// Many films in one stream: how many a second, and how much memory that takes, beside a server that only reads and writes the lines again.
import { readFileSync } from 'node:fs'
import { request } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** How many films; a million takes a minute or two. */
const FILMS = Number(process.env.FILMS ?? 100_000)

/** A server that runs. */
interface Server {
  readonly url: string
  readonly pid: number | undefined
}

/** The same lines for each server: films of a catalogue, each with a name, on the days given. */
function * lines (days: readonly string[]): Generator<string> {
  let text = ''
  for (let i = 0; i < FILMS; i++) {
    // A stride that shares no factor with the number of days: neighbours in time are not neighbours in the load.
    text += `${JSON.stringify({ id: `film-${i}`, title: `Film ${i}`, theatricalReleaseDate: days[(i * 7919) % days.length] })}\n`
    if (text.length < 2 ** 16) continue
    yield text
    text = ''
  }
  yield text
}

/** Sends the films to a server, and says how fast they came back and how much memory the server took at most. */
async function stream (name: string, { url, pid }: Server, query: string, days: readonly string[]): Promise<void> {
  const begin = process.hrtime.bigint()
  const asked = request(`${url}/v1/chronology/batch?${query}`, { method: 'POST', headers: { 'content-type': 'application/x-ndjson' } })
  let count = 0
  let bytes = 0
  const read = new Promise<void>((resolve, reject) => {
    asked.once('error', reject).once('response', answer => {
      answer.on('data', (some: Buffer) => {
        bytes += some.length
        for (let at = some.indexOf(10); at !== -1; at = some.indexOf(10, at + 1)) count++
      }).once('end', resolve).once('error', reject)
    })
  })
  await Promise.all([pipeline(Readable.from(lines(days)), asked), read])
  if (count !== FILMS) throw new Error(`${name}: ${count} lines came back for ${FILMS} films`)
  const seconds = Number(process.hrtime.bigint() - begin) / 1e9
  const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  console.log(`${name}, ${FILMS} films: ${Math.round(FILMS / seconds)} films/s, ${Math.round(bytes / FILMS)} bytes each; peak ${Math.round(Number(peak) / 1024)} MiB resident`)
}

/** Streams through both servers in turn. */
export async function batch (ours: Server, bare: Server, days: readonly string[]): Promise<void> {
  await stream('pass-through, lines read and written again', bare, '', days)
  await stream('POST /v1/chronology/batch, one window each, explain=none', ours, 'medium=svod&tier=without-agreement&explain=none', days)
  await stream('POST /v1/chronology/batch, one medium each, explain=none', ours, 'medium=svod&explain=none', days)
}
