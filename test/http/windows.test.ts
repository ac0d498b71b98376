// The small answer: the same dates as the chronology, without their reasons, in JSON, as a table and line by line.
import t from 'tap'
import type { Problem } from '../../schemas/problem.js'
import { BRIEF_COLUMNS } from '../../schemas/table.js'
import type { BriefWindow } from '../../schemas/windows.js'
import { COLUMN_LABELS } from '../../src/http/formats/csv/column-labels.js'
import { appFor } from '../fixtures/app.js'
import { clientOf, inFrench, refused, type Client, type Facts } from '../fixtures/contract.js'
import { rulebook, TODAY } from '../fixtures/rulebook.js'

type Full = Readonly<Record<string, unknown>> & { readonly medium: string, readonly intervals: ReadonlyArray<{ readonly from: string }> }

const FILM = 'theatricalReleaseDate=2024-07-24'
const FIELDS = [
  'service', 'status', 'opensOn', 'closesOn', 'availableFrom', 'contractualUntil', 'earliestPossible', 'latestPossible', 'missingFacts', 'certainty', 'evidence', 'hypothetical'
]

const windowsOf = async (client: Client, query: string) => (await client.get<BriefWindow[]>(`/v1/windows?${query}`)).body

/** What the small answer says of a window of the chronology, beside how it is called. */
function saidOf ({ intervals, ...window }: Full): Facts {
  const said = FIELDS.flatMap(field => field in window ? [[field, window[field]]] : [])
  return { ...Object.fromEntries(said), opensAgainOn: intervals[1]?.from ?? null }
}

t.test('each window says what the chronology says of it, in its order, and nothing else', async t => {
  const client = await clientOf(t, await appFor(t))
  const questions = [
    FILM, `${FILM}&freeTvAcquired=true`, 'theatricalReleaseDate=1995-03-15', 'theatricalReleaseDate=2014-03-05&lang=fr', 'theatricalReleaseDate=none', `${FILM}&territory=DE`,
    `${FILM}&territory=LU&on=2024-08-01`, `${FILM}&service=netflix`, `${FILM}&service=tf1`, `${FILM}&knownOn=2025-01-01&runtimeMinutes=45`, 'theatricalReleaseDate=2014-01-01&adopt=filippetti-2014@2014-10-01'
  ]
  for (const question of questions) {
    const { body: { windows } } = await client.get<{ windows: Full[] }>(`/v1/chronology?explain=none&${question}`)
    const brief = await windowsOf(client, question)
    let next = 0
    for (const { label, tier, ...said } of brief) {
      const { medium } = said
      const own = windows.filter(window => window.medium === medium)
      const same = tier === null ? own : own.filter(window => window['tier'] === tier)
      for (const window of same) t.same(said, { medium, ...saidOf(window) }, `${question}: ${medium} ${String(window['tier'])}`)
      if (same.length === 1) t.equal(label, same[0]?.['label'])
      next += same.length
    }
    t.equal(next, windows.length, `${question}: each window once`)
    const media = windows.map(({ medium }) => medium)
    const shown = brief.map(({ medium }) => medium)
    t.strictSame([...new Set(shown)], [...new Set(media)], `${question}: in the same order`)
  }
})

t.test('tiers that agree in every field are one, named as the medium; those that do not stand apart', async t => {
  const client = await clientOf(t, await appFor(t))
  t.match(await windowsOf(client, 'theatricalReleaseDate=1995-03-15&medium=svod'), [{ tier: null, label: 'Subscription VOD', opensOn: '2005-12-20' }])
  t.match(await windowsOf(client, 'theatricalReleaseDate=1995-03-15&medium=svod&lang=fr'), [{ tier: null, label: 'Vidéo à la demande par abonnement' }])
  const apart = await windowsOf(client, `${FILM}&medium=svod`)
  t.match(apart[0], { tier: 'top-agreement', label: 'Subscription VOD, service with an agreement of the highest level', opensOn: '2025-01-24' })
  t.ok(apart.length > 1 && apart.every(({ tier }) => tier !== null))
  t.match(await windowsOf(client, 'theatricalReleaseDate=1995-03-15&medium=svod&tier=with-agreement'), [{ tier: 'with-agreement' }], 'one tier asked about keeps its name')
})

t.test('a service is named with its window, and with the day from which it can have the film', async t => {
  const client = await clientOf(t, await appFor(t))
  t.match(await windowsOf(client, `${FILM}&service=netflix`), [{ medium: 'svod', tier: 'with-agreement', service: 'netflix', opensOn: '2025-10-24', availableFrom: '2025-10-24' }])
  const without = await windowsOf(client, FILM)
  t.notOk(without.some(window => 'service' in window || 'availableFrom' in window), 'nothing of it where none is asked about')
})

t.test('a window that closes and opens again says when', async t => {
  const client = await clientOf(t, await appFor(t))
  const [top] = await windowsOf(client, `${FILM}&freeTvAcquired=true&medium=svod`)
  t.match(top, { opensOn: '2025-01-24', closesOn: '2026-05-24', opensAgainOn: '2027-07-24', status: 'closed' })
  t.match((await windowsOf(client, `${FILM}&medium=svod`))[0], { closesOn: null, opensAgainOn: null })
})

t.test('a body asks the same, and alone takes changes', async t => {
  const client = await clientOf(t, await appFor(t))
  const film = { theatricalReleaseDate: '2024-07-24', medium: ['svod'], tier: 'without-agreement' }
  const post = (payload: object) => client.send<BriefWindow[]>({ method: 'POST', url: '/v1/windows', payload })
  t.strictSame((await post(film)).body, await windowsOf(client, `${FILM}&medium=svod&tier=without-agreement`))
  const { body } = await post({ ...film, changes: [{ medium: 'svod', tier: 'without-agreement', delay: { months: 12 }, from: '2025-07-01' }] })
  t.match(body, [{ opensOn: '2025-07-24', hypothetical: true }])
})

t.test('a table has one row per window, written as it is asked for', async t => {
  const client = await clientOf(t, await appFor(t))
  const table = async (query: string) => (await client.get<string>(`/v1/windows.csv?${query}`)).text
  t.equal(await table('theatricalReleaseDate=none&medium=svod&title=Film&id=film-1'),
    `\uFEFF${BRIEF_COLUMNS.join(',')}\r\nfilm-1,Film,none,FR,svod,,,Subscription VOD,excluded,,,,,,,,,,,false,${TODAY},${TODAY},${rulebook.version}\r\n`)
  t.match(await table(`${FILM}&medium=tvod`), '\r\n,,2024-07-24,FR,tvod,,,Transactional VOD (rental and EST),open,2024-11-24,,,,,2024-10-27,2024-11-24,derogationGranted,settled,press,false,')
  t.match(await table(`${FILM}&service=netflix`), /,svod,with-agreement,netflix,"Subscription VOD, service with an agreement",open,2025-10-24,,,2025-10-24,/)
  t.equal(await table(`${FILM}&medium=tvod&lang=fr&headers=labels&separator=semicolon&columns=opensOn&columns=label`),
    "\uFEFFOuverture;Fenêtre\r\n2024-11-24;Vidéo à la demande à l'acte (location, achat)\r\n")
  const [header] = (await table(`${FILM}&lang=fr&headers=labels&separator=semicolon`)).split('\r\n')
  t.equal(header, `\uFEFF${BRIEF_COLUMNS.map(column => COLUMN_LABELS[column].fr).join(';')}`)
})

t.test('who has the answer is told so, and it is known by another name than the chronology', async t => {
  const client = await clientOf(t, await appFor(t))
  const { headers: { etag } } = await client.get(`/v1/windows?${FILM}`)
  t.match(etag, /^"[\w-]{22}"$/)
  const kept = await client.get(`/v1/windows?${FILM}`, { 'if-none-match': String(etag) })
  t.match(kept, { status: 304, text: '' })
  t.not((await client.get(`/v1/chronology?explain=none&${FILM}`)).headers['etag'], etag)
})

t.test('reasons are not asked for here, in any of its forms', async t => {
  const client = await clientOf(t, await appFor(t))
  const refusal = { status: 400, code: 'invalid-request', fields: ['explain'] }
  for (const path of ['/v1/windows', '/v1/windows.csv']) await refused(t, client, await client.get<Problem>(`${path}?${FILM}&explain=short`), refusal)
  const payload = { theatricalReleaseDate: '2024-07-24', explain: 'none' }
  await refused(t, client, await client.send<Problem>({ method: 'POST', url: '/v1/windows', payload }), { ...refusal, fields: ['/explain'] })
})

t.test('a rule book that is not served, and an unknown medium, are refused with what there is', async t => {
  const client = await clientOf(t, await appFor(t))
  await refused(t, client, await client.get<Problem>(`/v1/windows?${FILM}&rulebook=9.9.9`), { status: 409, code: 'other-rulebook', fields: ['rulebook'] })
  await refused(t, client, await client.get<Problem>(`/v1/windows?${FILM}&medium=radio`), { status: 400, code: 'invalid-request', fields: ['medium'] })
})

t.test('a line in, its windows out; a bad line has a problem, and the rest goes on', async t => {
  const client = await clientOf(t, await appFor(t))
  const lines = [
    { id: 'a', theatricalReleaseDate: '2024-07-24' },
    { id: 'b', theatricalReleaseDate: '2024-07-24', explain: 'none' },
    { theatricalReleaseDate: '2024-07-24', medium: ['svod'], tier: 'top-agreement', lang: 'en' }
  ]
  const send = (lang: string) => client.send<Array<{ line: number, windows?: BriefWindow[], problem?: Problem }>>({
    method: 'POST',
    url: `/v1/windows/batch?medium=tvod&lang=${lang}`,
    headers: { 'content-type': 'application/x-ndjson' },
    payload: lines.map(line => `${JSON.stringify(line)}\n`).join('')
  })
  const { status, body } = await send('fr')
  t.equal(status, 200)
  t.strictSame(body.map(({ line, windows }) => [line, windows]), [
    [1, await windowsOf(client, `${FILM}&medium=tvod&lang=fr`)], [2, undefined], [3, await windowsOf(client, `${FILM}&medium=svod&tier=top-agreement`)]
  ])
  t.match(body, [{ id: 'a' }, { id: 'b', problem: { status: 400, type: '/problems/invalid-request' } }, {}])
  const [french, english] = [body[1]?.problem, (await send('en')).body[1]?.problem]
  if (french === undefined || english === undefined) throw new Error('The second line is answered.')
  inFrench(t, french, english)
})

t.test('the answer stays small, whenever the film was released: under 10 kB', async t => {
  const client = await clientOf(t, await appFor(t))
  for (let year = 1975; year <= 2030; year++) {
    for (const lang of ['fr', 'en']) {
      const { text } = await client.get<unknown>(`/v1/windows?theatricalReleaseDate=${year}-03-15&lang=${lang}`)
      t.ok(Buffer.byteLength(text) < 10_000, `${year}, ${lang}: ${Buffer.byteLength(text)} bytes`)
    }
  }
})
