// A request that is refused for each kind of problem, by what the application must be set up with to refuse it.
import { gzipSync } from 'node:zlib'
import type { InjectOptions } from 'fastify'
import type { AppOptions } from '../src/app.js'
import { stoppingOf } from '../src/http/connection/stopping.js'

/** Requests by the code of their problem, and what the application that is asked is built with. */
export interface Refusals {
  readonly options: Partial<AppOptions>
  readonly requests: Readonly<Record<string, InjectOptions | Bytes>>
}

/** A request that only a connection can bring: byte for byte. */
export type Bytes = string

const FILM = 'theatricalReleaseDate=2024-07-24'
const film = { theatricalReleaseDate: '2024-07-24' }
const about = (query: string, path = '/v1/chronology'): InjectOptions => ({ url: `${path}?${FILM}&${query}` })
const post = (url: string, payload: object): InjectOptions => ({ method: 'POST', url, payload })
const batch = (payload: string | Buffer, headers: Record<string, string> = {}): InjectOptions =>
  ({ method: 'POST', url: '/v1/chronology/batch', payload, headers: { 'content-type': 'application/x-ndjson', ...headers } })
const change = { medium: 'svod', delay: { months: 12 }, from: '2025-07-01' }

/** All of them. */
export const REFUSALS: readonly Refusals[] = [
  {
    options: {},
    requests: {
      'invalid-request': { url: '/v1/chronology?theatricalReleaseDate=2014-02-30&mediun=svod' },
      'unknown-route': { url: '/v1/chronologie' },
      'unknown-id': { url: '/v1/proposals/lescure' },
      'method-not-allowed': { method: 'DELETE', url: '/v1/chronology' },
      'not-acceptable': { ...about(''), headers: { accept: 'application/xml' } },
      'other-rulebook': about('rulebook=0.1.0'),
      'body-too-large': post('/v1/chronology', { ...film, title: 'x'.repeat(2 ** 20) }),
      'line-too-long': batch(`{"title":"${'x'.repeat(2 ** 16)}"}\n`),
      'broken-coding': { ...post('/v1/chronology', film), payload: gzipSync(JSON.stringify(film)).subarray(0, 20), headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' } },
      'unsupported-media-type': { method: 'POST', url: '/v1/chronology', payload: '<film/>', headers: { 'content-type': 'application/xml' } },
      'not-expected': { ...about(''), headers: { expect: 'a-miracle' } },
      'date-out-of-coverage': { url: '/v1/chronology?theatricalReleaseDate=1890-01-01' },
      'inconsistent-facts': about('visaDate=2025-01-01'),
      'unknown-territory': about('territory=US'),
      'unknown-service': about('service=netflicks'),
      'unknown-carrier': about('service=netflix&carrier=orang'),
      'unknown-device': about('service=netflix&carrier=orange&device=livebox'),
      'unknown-proposal': about('adopt=lescure-2012@2014-01-01'),
      'wrong-pair': about('tier=with-agreement'),
      'no-law-known': about('knownOn=1970-01-01'),
      'adoption-too-early': about('adopt=filippetti-2014@1970-01-01'),
      'repeated-adoption': about('adopt=filippetti-2014@2014-10-01&adopt=filippetti-2014@2015-01-01'),
      'overlapping-changes': post('/v1/chronology', { ...film, changes: [change, change] }),
      'no-rule': post('/v1/chronology', { ...film, changes: [{ ...change, medium: 'pay-per-view' }] }),
      'repeated-name': post('/v1/chronology/compare', { films: [film], scenarios: [{ name: 'plan' }, { name: 'plan' }] }),
      'repeated-film': { ...post('/v1/calendar', { films: [film, film], from: '2024-01-01', to: '2026-12-31' }), headers: { accept: 'text/calendar' } },
      'unknown-version': { url: '/v1/changes?since=9.9.9' },
      'too-many': { url: '/v1/chronology/reverse?medium=svod&tier=with-agreement&opensFrom=2024-01-01&opensUntil=2026-01-01' }
    }
  },
  { options: { limits: { keyHashes: ['0'.repeat(64)] } }, requests: { 'not-authorised': about('') } },
  { options: { limits: { perMinute: 2 } }, requests: { first: about(''), second: about(''), 'too-many-requests': about('') } },
  { options: { limits: { heavy: 1 } }, requests: { first: post('/v1/calendar', { films: [film] }), overloaded: post('/v1/calendar', { films: [film] }) } },
  { options: { stopping: { ...stoppingOf(), batches: AbortSignal.abort('stopping') } }, requests: { stopping: batch('{}\n') } },
  {
    options: { connection: { requestSeconds: 1 }, batch: { lineBytes: 2 ** 16, seconds: 1 } },
    requests: {
      'out-of-time': 'POST /v1/chronology/batch HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-ndjson\r\nContent-Length: 99\r\n\r\n{}\n',
      'too-slow': 'POST /v1/chronology HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{',
      'headers-too-large': `GET /v1/chronology HTTP/1.1\r\nHost: a\r\nCookie: ${'x'.repeat(2 ** 16)}\r\n\r\n`
    }
  },
  { options: { today: () => { throw new Error('The clock stopped') } }, requests: { 'internal-error': about('') } }
]
