// Rows of single questions over HTTP, each beside a bare Fastify that sends as many bytes.
import { DAYS, films, releaseOf } from '../films.js'
import { lengthOf, perRequest, type Asked } from '../load.js'
import { paired, speed, type Measured, type Row } from '../row.js'
import { BARE, beside, SERVICE, serving } from '../server.js'
import type { Size } from '../size.js'

/** Each film is another, released on another day. */
const pathOf = (resource: string, film: number) => `/v1/${resource}?theatricalReleaseDate=${releaseOf(film)}&id=film-${film}`

/** The load asks for no coding, and another coding has another validator. */
const IDENTITY = { headers: { 'accept-encoding': 'identity' } }

/** Asks both the same, by turns, once each was asked about every release; where they should answer that nothing changed, by the validator that the first gave. */
async function asked ({ rounds, requests }: Size, resource: string, next: () => number, unchanged = false): Promise<Measured | null> {
  const ours = await serving(SERVICE)
  const bytes = await lengthOf(ours, Array.from({ length: 100 }, () => pathOf(resource, next())))
  if (bytes === null) {
    await ours.stop()
    return null
  }
  const bare = await serving(BARE, { BYTES: String(bytes) })
  return beside([ours, bare], async () => {
    const headers = unchanged ? { 'if-none-match': (await fetch(ours.url + pathOf(resource, next()), IDENTITY)).headers.get('etag') ?? '' } : {}
    const status = unchanged ? 304 : 200
    const ask = (): Asked => ({ path: pathOf(resource, next()), headers })
    for (const server of [ours, bare]) await perRequest(server, DAYS, ask, status)
    const measured = await paired(rounds, () => perRequest(ours, requests, ask, status), () => perRequest(bare, requests, ask, status))
    return speed(measured, 'µs', unchanged ? 'bare Fastify that answers 304' : `bare Fastify that sends ${bytes.toLocaleString('en')} bytes`)
  })
}

/** The rows of `GET`. */
export const getRows: readonly Row[] = [
  {
    name: 'get-chronology', what: '`GET /v1/chronology`, every release day another', goal: { atLeast: 0.5 }, unit: '×', measure: size => asked(size, 'chronology', films())
  },
  {
    name: 'get-windows', what: '`GET /v1/windows`, likewise', goal: { atLeast: 0.5 }, unit: '×', measure: size => asked(size, 'windows', films())
  },
  {
    name: 'get-again', what: '`GET /v1/chronology`, the same question again', goal: { atLeast: 0.6 }, unit: '×', measure: size => asked(size, 'chronology', () => 4711)
  },
  {
    name: 'get-304', what: '… by somebody who has the answer: 304', goal: { atLeast: 0.7 }, unit: '×', measure: size => asked(size, 'chronology', () => 4711, true)
  }
]
