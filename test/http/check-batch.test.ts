// A catalogue before the gate: lines and rows in, a line out for each, as the address answers the same question.
import fc from 'fast-check'
import t from 'tap'
import type { LicencePeriod, Permission } from '../../schemas/check.js'
import type { Problem } from '../../schemas/problem.js'
import { appFor } from '../fixtures/app.js'
import { clientOf, refused, type Client, type Facts } from '../fixtures/contract.js'
import { rulebook } from '../fixtures/rulebook.js'

/** A line that comes back: an answer of either kind, or a problem. */
type Back = Partial<Omit<Permission, 'title'> & LicencePeriod> & { readonly line: number, readonly problem?: Problem }

const NDJSON = 'application/x-ndjson'
const CSV = 'text/csv'
const batch = async <Body = Back[]>(client: Client, payload: string, query = '', type = NDJSON) =>
  await client.send<Body>({ method: 'POST', url: `/v1/check/batch${query}`, payload, headers: { 'content-type': type } })
const linesOf = (...films: readonly unknown[]) => films.map(film => `${JSON.stringify(film)}\n`).join('')
const INVALID = { status: 400, code: 'invalid-request' }

t.test('a catalogue against one day and one service, which the address states once', async t => {
  const client = await clientOf(t, await appFor(t))
  const films = [{ id: 'a', theatricalReleaseDate: '2024-07-24', title: 'Deadpool & Wolverine' }, { id: 'b', theatricalReleaseDate: '2014-02-30' }, { theatricalReleaseDate: null }]
  const { status, headers, body } = await batch(client, linesOf(...films), '?service=netflix&on=2025-10-23')
  t.equal(status, 200)
  t.match(headers, { 'content-type': NDJSON, 'content-language': 'en' })
  t.match(body, [
    { line: 1, id: 'a', title: 'Deadpool & Wolverine', on: '2025-10-23', medium: 'svod', service: 'netflix', permitted: false, next: '2025-10-24' },
    { line: 2, id: 'b', problem: { status: 400, errors: [{ pointer: '/theatricalReleaseDate' }] } },
    { line: 3, permitted: true }
  ])
  t.notOk('links' in (body[0] ?? {}), 'a line is small')
  t.notOk('title' in (body[2] ?? {}))
})

t.test('a catalogue through a licence period', async t => {
  const client = await clientOf(t, await appFor(t))
  const { body } = await batch(client, linesOf(
    { theatricalReleaseDate: '2024-07-24', freeTvAcquired: false },
    { theatricalReleaseDate: '2024-07-24', freeTvAcquired: true, coExploitationAgreement: false, to: '2026-12-31' },
    { theatricalReleaseDate: '2024-07-24', on: '2025-11-01' }
  ), '?service=netflix&from=2025-10-24&to=2026-05-23&lang=fr')
  t.match(body, [
    { from: '2025-10-24', to: '2026-05-23', spans: [{ permitted: true, because: /^Exploitation permise/ }] },
    { to: '2026-12-31', spans: [{ permitted: true, until: '2026-05-24' }, { permitted: false, until: '2027-01-01' }] },
    { problem: { status: 422, type: '/problems/wrong-pair', errors: [{ pointer: '/on' }] } }
  ])
})

/** Lines that have no answer, and the fields at fault. */
const BAD: ReadonlyArray<[line: unknown, code: string, at: ReadonlyArray<{ readonly pointer?: string, readonly parameter?: string }>]> = [
  [{ theatricalReleaseDate: '2024-07-24' }, 'invalid-request', [{ pointer: '/medium' }]],
  [{ theatricalReleaseDate: '2024-07-24', medium: ['svod', 'tvod'] }, 'invalid-request', [{ pointer: '/medium' }]],
  [{ theatricalReleaseDate: '2024-07-24', medium: 'vhs' }, 'invalid-request', [{ pointer: '/medium' }]],
  [{ theatricalReleaseDate: '2024-07-24', service: ['netflix', 'disney-plus'] }, 'invalid-request', [{ pointer: '/service' }]],
  [{ theatricalReleaseDate: '2024-07-24', service: 'nobody' }, 'unknown-service', [{ pointer: '/service' }]],
  [{ theatricalReleaseDate: '2024-07-24', medium: 'svod', explain: 'none' }, 'invalid-request', [{ pointer: '/explain' }]],
  [{ theatricalReleaseDate: '2024-07-24', medium: 'svod', on: '2025-02-30' }, 'invalid-request', [{ pointer: '/on' }]],
  [{ theatricalReleaseDate: '2024-07-24', medium: 'svod', from: '2025-02-01' }, 'wrong-pair', [{ pointer: '/from' }]],
  [{ theatricalReleaseDate: '2024-07-24', medium: 'svod', to: '2025-02-01' }, 'wrong-pair', [{ pointer: '/to' }]],
  [{ theatricalReleaseDate: '2024-07-24', medium: 'svod', from: '2025-02-02', to: '2025-02-01' }, 'wrong-pair', [{ pointer: '/to' }]],
  [{ theatricalReleaseDate: '2024-07-24', medium: 'svod', from: '2025-02-02', to: '2201-02-01' }, 'date-out-of-coverage', [{ pointer: '/to' }]],
  [{ theatricalReleaseDate: '2024-07-24', medium: 'svod', visaDate: '2024-07-25' }, 'inconsistent-facts', [{ pointer: '/visaDate' }]],
  [{ theatricalReleaseDate: '2024-07-24', medium: 'tvod', tier: 'investing' }, 'wrong-pair', [{ pointer: '/tier' }]],
  [{ theatricalReleaseDate: '2024-07-24', medium: 'svod', rulebook: '0.0.1' }, 'other-rulebook', [{ pointer: '/rulebook' }]],
  [[], 'invalid-request', [{ pointer: '' }]]
]

t.test('a line that cannot be answered has its problem, and the rest goes on', async t => {
  const client = await clientOf(t, await appFor(t))
  const good = { id: 'good', theatricalReleaseDate: '2024-07-24', medium: ['svod'], service: ['netflix'], on: '2025-10-24' }
  const { body } = await batch(client, `${linesOf(...BAD.flatMap(([line]) => [line, good]))}no JSON\n`)
  t.equal(body.length, 2 * BAD.length + 1)
  for (const [i, [line, code, at]] of BAD.entries()) {
    t.match(body[2 * i], { problem: { type: `/problems/${code}`, errors: at } }, JSON.stringify(line))
    t.match(body[2 * i + 1], { id: 'good', permitted: true })
  }
  t.match(body.at(-1), { problem: { detail: /not JSON/ } })
  const defaults = await batch(client, linesOf({ theatricalReleaseDate: '2024-07-24' }), '?medium=tvod&from=2025-01-01')
  t.match(defaults.body, [{ problem: { type: '/problems/wrong-pair', errors: [{ parameter: 'from' }] } }], 'what the address states is a parameter')
})

t.test('what is wrong for every line is refused at once', async t => {
  const client = await clientOf(t, await appFor(t))
  const film = linesOf({ theatricalReleaseDate: '2024-07-24' })
  for (const [query, field] of [['?medium=svod&medium=tvod', 'medium'], ['?service=netflix&service=canal-plus', 'service'], ['?explain=none', 'explain'], ['?from=2025-02-30', 'from'], ['?dates=dmy', 'dates'], ['?unknownColumns=ignore', 'unknownColumns']] as const) {
    await refused(t, client, await batch<Problem>(client, film, query), { ...INVALID, fields: [field] })
  }
  await refused(t, client, await batch<Problem>(client, film, '?rulebook=0.0.1'), { status: 409, code: 'other-rulebook', fields: ['rulebook'] })
  await refused(t, client, await batch<Problem>(client, film, '', 'application/json'), { status: 415, code: 'unsupported-media-type' })
})

t.test('a table as a spreadsheet writes it, with a day or a period on each row', async t => {
  const client = await clientOf(t, await appFor(t))
  const table = 'sep=;\r\nid;theatricalReleaseDate;medium;tier;freeTvAcquired;coExploitationAgreement;on;from;to\r\na;24/07/2024;svod;with-agreement;VRAI;FAUX;;24/10/2025;31/12/2026\r\n\r\nb;24/07/2024;tvod;;;;24/11/2024;;\r\nc;none;tvod;;;;;;\r\n'
  const { body } = await batch(client, table, '?dates=dmy', CSV)
  t.match(body, [
    { line: 2, id: 'a', spans: [{ until: '2026-05-24', permitted: true }, { permitted: false }] },
    { line: 4, id: 'b', on: '2024-11-24', permitted: true },
    { line: 5, id: 'c', permitted: true }
  ])
  const wrong = 'theatricalReleaseDate,medium,from,colour,knownOn\n2024-07-24,svod tvod,01/02/2025,red,2025-01-01\n'
  const { detail } = await refused(t, client, await batch<Problem>(client, wrong, '', CSV), { ...INVALID, fields: ['/0/colour', '/0/knownOn', '/0/medium', '/0/from'] })
  t.match(detail, /from .*dates=dmy/)
  for (const url of ['/v1/chronology/batch', '/v1/windows/batch']) {
    await refused(t, client, await client.send<Problem>({ method: 'POST', url, payload: 'theatricalReleaseDate,from\n2024-07-24,2025-01-01\n', headers: { 'content-type': CSV } }), { ...INVALID, fields: ['/0/from'] })
  }
})

t.test('our own tables come back in: each of their windows is asked about', async t => {
  const client = await clientOf(t, await appFor(t))
  for (const form of ['chronology.csv', 'windows.csv']) {
    const table = (await client.get<string>(`/v1/${form}?theatricalReleaseDate=2024-07-24&id=f-1&medium=svod&medium=tvod&on=2025-06-01`)).text
    const { body } = await batch(client, table, '?unknownColumns=ignore&on=2025-06-01', CSV)
    t.ok(body.length > 1)
    t.ok(body.every(({ id, permitted }) => id === 'f-1' && permitted !== undefined), form)
  }
})

t.test('whatever a line asks, it is answered or refused as the same body of a POST is', async t => {
  const app = await appFor(t)
  const days = fc.constantFrom('2020-02-29', '2021-02-29', '2024-11-01', '2026-06-01')
  const questions = fc.record({
    theatricalReleaseDate: fc.constantFrom('2014-01-01', '2022-10-05', '2024-07-24', '1890-01-01', null),
    id: fc.constantFrom('a', ''), title: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
    medium: fc.constantFrom('svod', ['tvod'], ['svod', 'tvod'], 'free-tv', 'vhs'), tier: fc.constantFrom('with-agreement', 'investing'),
    service: fc.constantFrom('netflix', ['disney-plus'], 'nobody'), carrier: fc.constantFrom('orange'), territory: fc.constantFrom('FR', 'RE', 'DE', 'ZZ'),
    freeTvAcquired: fc.boolean(), derogationGranted: fc.boolean(), on: days, from: days, to: days, lang: fc.constantFrom('fr', 'en'), rulebook: fc.constantFrom(rulebook.version, '0.0.1'),
    changes: fc.constant([{ medium: 'svod', delay: { months: 12 }, from: '2022-06-01' }])
  }, { requiredKeys: ['theatricalReleaseDate', 'medium'] })
  const send = (url: string, payload: string, type: string) => app.inject({ method: 'POST', url, payload, headers: { 'content-type': type, 'x-request-id': 'the-same' } })
  await fc.assert(fc.asyncProperty(fc.array(questions, { minLength: 1, maxLength: 5 }), async asked => {
    const lines = (await send('/v1/check/batch', linesOf(...asked), NDJSON)).body.trimEnd().split('\n')
    for (const [i, question] of asked.entries()) {
      const { line, id, problem, ...answer } = JSON.parse(lines[i] ?? '') as Back & Facts
      const { links, id: named, ...alone } = JSON.parse((await send('/v1/check', JSON.stringify(question), 'application/json')).body) as Facts
      t.strictSame([line, id, problem ?? answer], [i + 1, question.id, alone])
    }
  }), { numRuns: 60 })
})
