// Requests that are small to send and dear to read or to answer: each once killed the service, or held it for seconds.
import { gzipSync, createGzip } from 'node:zlib'
import { buffer } from 'node:stream/consumers'
import { Readable } from 'node:stream'
import { posted, type Asked } from '../client.js'

/** A request, and the statuses that answer it; 503 always does. */
export interface Dear {
  readonly name: string
  readonly asked: Asked
  readonly statuses: readonly number[]
}

const CALENDAR = '/v1/calendar'
const COMPARE = '/v1/chronology/compare'

const sent = (path: string, type: string, body: string | Buffer, headers: Readonly<Record<string, string>> = {}): Asked =>
  ({ method: 'POST', path, headers: { 'content-type': type, ...headers }, body })

const pad = (number: number) => String(number).padStart(2, '0')

/** As many films, of as many years and days; another `shift` gives others. */
export const catalogue = (count: number, shift = 0) => Array.from({ length: count }, (_, i) => ({
  theatricalReleaseDate: `${1990 + (i * 7 + shift) % 40}-${pad(1 + (i + shift) % 12)}-${pad(1 + (i * 3 + shift) % 28)}`, runtimeMinutes: 61 + (i + shift) % 120, title: `Film ${i} ${shift}`
}))

/** A thousand films over thirty-one years: the longest agenda that is no mistake. */
const agenda = (accept: string): Asked => posted(CALENDAR, { films: catalogue(1000), from: '2000-01-01', to: '2030-12-31' }, { accept })

const SCENARIOS = [
  { name: 'a', adopt: ['filippetti-2014@2014-10-01'] }, { name: 'b', knownOn: '2018-01-01' },
  { name: 'c', changes: [{ medium: 'svod', delay: { months: 12 }, from: '2023-01-01' }] }
]

const REFUSED = [400, 413, 422]

/** What anybody may send: bodies that cannot be right, and questions that are right and large. */
export function dearRequests (): Dear[] {
  const unknownKeys = Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`k${i}`, 1]))
  const table = `${Array.from({ length: 900 }, (_, i) => `c${i}`).join()}\n${`${Array(900).fill('1').join()}\n`.repeat(1000)}`
  const columns = (count: number) => `${Array.from({ length: count }, (_, i) => i.toString(36)).join()}\n`
  const wrong: ReadonlyArray<readonly [string, Asked]> = [
    ['2,000,000 bad lines, compressed', sent(CALENDAR, 'application/x-ndjson', gzipSync('x\n'.repeat(2e6)), { 'content-encoding': 'gzip' })],
    ['2,000,000 bad lines', sent(CALENDAR, 'application/x-ndjson', 'x\n'.repeat(2e6))],
    ['a table of 900 unknown columns and 1,000 rows', sent(CALENDAR, 'text/csv', table)],
    ['1,000 films of 400 unknown keys', posted(COMPARE, { films: Array(1000).fill(unknownKeys), scenarios: [{}] })],
    ['a table of 40,000 columns', sent(CALENDAR, 'text/csv', columns(40_000))],
    ['a table of 160,000 columns', sent(CALENDAR, 'text/csv', columns(160_000))],
    ['a table of 400,000 columns and a short row', sent(CALENDAR, 'text/csv', `${'a,'.repeat(400_000)}a\n1\n`)],
    ['a table of 350,000 rows', sent(CALENDAR, 'text/csv', `theatricalReleaseDate\n${'2024-01-01\n'.repeat(350_000)}`)],
    ['4 MB of open brackets', sent(COMPARE, 'application/json', '['.repeat(4e6))],
    ['4 MB of nested lists', sent(COMPARE, 'application/json', '['.repeat(2e6) + ']'.repeat(2e6))],
    ['400,000 films that are none', sent(COMPARE, 'application/json', `{"films":[${'{"a":1},'.repeat(4e5)}{}],"scenarios":[{}]}`)],
    ['1,390,000 empty films', sent(COMPARE, 'application/json', `{"films":[${'{},'.repeat(1.39e6)}{}],"scenarios":[{}]}`)],
    ['90,000 unknown keys', sent('/v1/chronology', 'application/json', `{${Array.from({ length: 90_000 }, (_, i) => `"k${i}":1`).join()}}`)],
    ['a title of 5 MB', sent('/v1/chronology', 'application/json', `{"title":"${'x'.repeat(5e6)}"}`)]
  ]
  return [
    ...wrong.map(([name, asked]) => ({ name, asked, statuses: REFUSED })),
    { name: 'an Accept of 60 kB', asked: { path: '/v1/chronology?theatricalReleaseDate=2024-01-01', headers: { accept: 'x/y,'.repeat(15_000) } }, statuses: [400, 406, 431] },
    { name: '1,000 films over 31 years as JSON', asked: agenda('application/json'), statuses: [200, 422] },
    { name: '1,000 films over 31 years as iCalendar', asked: agenda('text/calendar'), statuses: [200, 422] },
    { name: '1,000 films over 31 years as CSV', asked: agenda('text/csv'), statuses: [200, 422] },
    { name: '1,000 films under three laws', asked: posted(COMPARE, { films: catalogue(1000), scenarios: SCENARIOS }), statuses: [200] },
    { name: 'a year backwards, all media of a service', asked: { path: '/v1/chronology/reverse?service=netflix&opensFrom=2020-01-01&opensUntil=2020-12-31' }, statuses: [200, 422] },
    {
      name: 'a batch of 5,000 lines', statuses: [200],
      asked: sent('/v1/chronology/batch', 'application/x-ndjson', catalogue(5000).map(film => JSON.stringify(film)).join('\n'))
    }
  ]
}

/** A gibibyte of zeros in one mebibyte, for each address that takes a body. */
export async function bombs (): Promise<Dear[]> {
  const zeros = Buffer.alloc(2 ** 20)
  const bomb = await buffer(Readable.from(Array(1024).fill(zeros)).pipe(createGzip({ level: 9 })))
  const paths = [['/v1/chronology', 'application/json'], [COMPARE, 'application/json'], [CALENDAR, 'application/json'], [CALENDAR, 'text/csv'], ['/v1/chronology/batch', 'application/x-ndjson']] as const
  return paths.map(([path, type]) => ({
    name: `a gibibyte of zeros, compressed, for ${path} as ${type}`, asked: sent(path, type, bomb, { 'content-encoding': 'gzip' }), statuses: [...REFUSED, 200, 415]
  }))
}
