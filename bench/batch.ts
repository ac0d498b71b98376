// Many films in one stream: what one takes in processor time, and how the memory of the server goes meanwhile.
import { request } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { releaseOf } from './films.js'
import type { Server } from './server.js'

export const BATCH = '/v1/windows/batch'

/** The same lines for each server: films of a catalogue, each with a name, on another day. */
function * lines (films: number, at: (film: number) => void): Generator<string> {
  let text = ''
  for (let film = 0; film < films; film++) {
    text += `${JSON.stringify({ id: `film-${film}`, title: `Film ${film}`, theatricalReleaseDate: releaseOf(film) })}\n`
    at(film)
    if (text.length < 2 ** 16) continue
    yield text
    text = ''
  }
  yield text
}

/**
 * Sends films to a server, and gives the microseconds of its processor time that each took; `at` is told of each film as it is sent.
 * @throws where not every film came back
 */
export async function perLine ({ url, cpu }: Server, films: number, at: (film: number) => void = () => {}): Promise<number> {
  const begin = cpu()
  const asked = request(url + BATCH, { method: 'POST', headers: { 'content-type': 'application/x-ndjson' } })
  let count = 0
  const read = new Promise<void>((resolve, reject) => {
    asked.once('error', reject).once('response', answer => {
      answer.on('data', (some: Buffer) => {
        for (let at = some.indexOf(10); at !== -1; at = some.indexOf(10, at + 1)) count++
      }).once('end', resolve).once('error', reject)
    })
  })
  await Promise.all([pipeline(Readable.from(lines(films, at)), asked), read])
  if (count !== films) throw new Error(`${url}: ${count} lines came back for ${films} films`)
  return (cpu() - begin) * 1000 / films
}

/** Whether a server has the batch. */
export async function hasBatch ({ url }: Server): Promise<boolean> {
  const { status, body } = await fetch(url + BATCH, { method: 'POST', headers: { 'content-type': 'application/x-ndjson' }, body: '' })
  await body?.cancel()
  return status !== 404
}
