// An agenda over many films, and a calendar to subscribe to: what is answered, what is refused, and who else is served meanwhile.
import { gunzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import ICAL from 'ical.js'
import t from 'tap'
import type { Agenda } from '../../schemas/calendar.js'
import type { Problem } from '../../schemas/problem.js'
import { tableFaultOf } from '../../src/http/formats/films/fault.js'
import { appFor } from '../fixtures/app.js'
import { readCalendar } from '../fixtures/calendar.js'
import { clientOf, refused, type Client } from '../fixtures/contract.js'
import { day, rulebook, TODAY } from '../fixtures/rulebook.js'

const FILM = { theatricalReleaseDate: '2024-07-24', title: 'A', id: 'f-1' }
const HELD = { theatricalReleaseDate: '2020-01-15', title: 'B', id: 'f-2', freeTvAcquired: true, medium: ['svod'], tier: 'with-agreement' }
const CSV = { 'content-type': 'text/csv' }
const LINES = { 'content-type': 'application/x-ndjson' }

const agenda = <Body = Agenda>(client: Client, payload: object | string | Buffer, headers: Record<string, string> = {}, query = '') =>
  client.send<Body>({ method: 'POST', url: `/v1/calendar${query}`, payload, headers })

t.test('what opens, closes and comes back between two days, in order', async t => {
  const client = await clientOf(t, await appFor(t))
  const { status, headers, body } = await agenda(client, { films: [FILM, HELD, { theatricalReleaseDate: null, title: 'never released' }], from: '2021-06-15', to: '2024-11-24' })
  t.equal(status, 200)
  t.match(headers, { 'content-type': 'application/json; charset=utf-8', vary: 'Accept, Accept-Language', 'content-language': 'en' })
  t.match(body, { rulebook: { version: rulebook.version }, from: '2021-06-15', to: '2024-11-24', knownOn: TODAY, hypothetical: false, films: 3 })
  t.notOk('days' in body)
  t.match(body.events?.map(({ on, kind, film, medium }) => `${on} ${kind} ${film.id} ${medium}`), [
    '2021-06-15 opening f-2 svod', '2022-02-10 closing f-2 svod', '2023-01-15 return f-2 svod',
    '2024-07-24 opening f-1 theatrical', '2024-11-24 opening f-1 physical-video', '2024-11-24 opening f-1 tvod'
  ])
  const [first] = body.events ?? []
  t.match(first, { film: { title: 'B', freeTvAcquired: true }, territory: 'FR', tier: 'with-agreement', certainty: 'settled', evidence: 'inference', ruleSet: '2019-03-23', hypothetical: false })
  t.equal((await client.get(String(first?.links.chronology))).status, 200, 'its link is answered')
})

t.test('unless stated, an agenda runs from today for a year', async t => {
  const client = await clientOf(t, await appFor(t))
  const { body } = await agenda(client, { films: [FILM] })
  t.match(body, { from: TODAY, to: '2027-11-22' })
  for (const [from, to] of [['2199-12-30', '2200-12-30'], ['2199-12-31', '2200-12-31'], ['2200-01-01', '2200-12-31'], ['2200-12-31', '2200-12-31']]) {
    t.match((await agenda(client, { films: [FILM], from })).body, { from, to }, 'at most to the last day that is answered')
  }
  await refused(t, client, await agenda<Problem>(client, { films: [FILM], from: '9999-12-31' }), { status: 422, code: 'date-out-of-coverage', fields: ['/from'] })
  t.match(body.events?.map(({ on, medium }) => `${on} ${medium}`), ['2027-01-24 free-tv', '2027-07-24 free-vod'])
})

t.test('on request it is gathered by day', async t => {
  const client = await clientOf(t, await appFor(t))
  const { body } = await agenda(client, { films: [FILM], from: '2024-11-24', to: '2025-01-24', groupBy: 'day', lang: 'fr' })
  t.notOk('events' in body)
  t.match(body.days?.map(({ on, events }) => [on, events.map(({ medium, label }) => [medium, label][0])]), [['2024-11-24', ['physical-video', 'tvod']], ['2025-01-24', ['pay-tv-first', 'svod']]])
  t.equal(body.days?.[0]?.events[1]?.label, 'Vidéo à la demande à l\'acte (location, achat)')
})

t.test('only the media asked for are kept, also of a film that names others', async t => {
  const client = await clientOf(t, await appFor(t))
  const own = { ...HELD, medium: ['tvod', 'physical-video'], tier: undefined }
  const kept = async (media: string[], films: unknown[]) =>
    (await agenda(client, { films, from: '2020-01-01', to: '2026-01-01', media })).body.events?.map(({ film, medium }) => `${film.id} ${medium}`)
  t.strictSame(await kept(['physical-video'], [FILM, own]), ['f-2 physical-video', 'f-1 physical-video'])
  t.strictSame(await kept(['physical-video', 'tvod'], [{ ...own, medium: ['tvod'] }]), ['f-2 tvod'])
  t.strictSame(await kept(['svod'], [own, { ...FILM, service: 'canal-plus' }]), [], 'none of theirs')
  t.strictSame(await kept(['svod'], [{ ...FILM, service: 'netflix' }]), ['f-1 svod'])
})

t.test('of several services each keeps what it exploits of the media asked for', async t => {
  const client = await clientOf(t, await appFor(t))
  const asked = { films: [FILM], from: '2024-01-01', to: '2026-01-01', services: ['netflix', 'canal-plus'] }
  const events = async (more: object) => (await agenda(client, { ...asked, ...more })).body.events?.map(({ service, medium }) => `${service} ${medium}`)
  t.strictSame(await events({ media: ['svod'] }), ['netflix svod'])
  t.strictSame(await events({ media: ['svod', 'pay-tv-first'] }), ['canal-plus pay-tv-first', 'netflix svod'])
  t.strictSame(await events({ films: [{ ...FILM, medium: ['svod'] }] }), ['netflix svod'])
  t.strictSame(await events({ films: [{ ...FILM, medium: ['tvod'] }] }), [])
  const { events: fed } = readCalendar((await client.get<string>(`${feedOf('2024-07-24~A')}&pastDays=1000&service=netflix&service=canal-plus&medium=svod`)).text)
  t.match(fed, [{ summary: /Netflix/ }])
  const refusal = await refused(t, client, await agenda<Problem>(client, { ...asked, media: ['tvod', 'free-tv'] }), { status: 422, code: 'wrong-pair', fields: ['/services'] })
  t.match(refusal.detail, /None of these services \(netflix, canal-plus\) exploits tvod, free-tv/)
  await refused(t, client, await client.get<Problem>(`${feedOf('2024-07-24~A')}&service=netflix&medium=tvod`), { status: 422, code: 'wrong-pair', fields: ['service'] })
  await refused(t, client, await agenda<Problem>(client, { ...asked, services: ['voo'], media: ['svod'] }), { status: 422, code: 'wrong-pair', fields: ['/films/0/service'] })
})

t.test('only the services asked for are kept, from the day on which they are there', async t => {
  const client = await clientOf(t, await appFor(t))
  const old = { theatricalReleaseDate: '2011-01-05', id: 'old' }
  const { body } = await agenda(client, { films: [old, { ...old, id: 'own', service: 'canalplay' }, { ...FILM, id: 'new' }], from: '2012-01-01', to: '2026-11-22', services: ['netflix', 'disney-plus'] })
  t.strictSame(body.events?.map(({ on, kind, film, service, tier }) => [on, kind, film.id, service, tier].join(' ')), [
    '2014-09-15 opening old netflix without-agreement',
    '2020-04-07 opening old disney-plus without-agreement', '2025-04-24 opening new disney-plus top-agreement', '2025-10-24 opening new netflix with-agreement'
  ])
  t.equal(body.films, 3)
  const held = await agenda(client, { films: [{ ...FILM, theatricalReleaseDate: '2023-04-05', freeTvAcquired: true }], from: '2024-01-01', to: '2026-11-22', services: ['netflix', 'canalplay'] })
  t.strictSame(held.body.events?.map(({ on, kind, service }) => [on, kind, service].join(' ')), ['2024-07-05 opening netflix', '2025-02-05 closing netflix', '2026-04-05 return netflix'], 'the other was gone')
  const between = await agenda(client, { films: [{ ...FILM, theatricalReleaseDate: '2016-02-28', medium: ['svod'] }], from: '2019-01-01', to: '2019-12-31', services: ['canalplay'] })
  t.strictSame(between.body.events?.map(({ on, kind }) => `${on} ${kind}`), ['2019-02-28 opening', '2019-03-12 closing'], 'a fortnight before it closed')
  const through = await agenda(client, { films: [{ theatricalReleaseDate: '2011-01-05', service: 'netflix', carrier: 'orange' }], from: '2014-01-01', to: '2015-01-01' })
  t.match(through.body.events, [{ on: '2014-10-02', certainty: 'settled', evidence: 'press' }], 'a day is known as well as the weakest of what it rests on')
  const rung = readCalendar((await client.get<string>('/v1/chronology.ics?theatricalReleaseDate=2011-01-05&service=netflix&carrier=orange')).text)
  t.match(rung.events, [{ dtstart: '2014-10-02', description: /How this is known: press/ }])
  t.notMatch(rung.events[0]?.description, /earliest lawful day/, 'the law came before')
  const table = await agenda<string>(client, { films: [FILM], from: '2025-01-01', to: '2026-01-01', services: ['netflix'] }, { accept: 'text/csv' })
  t.match(parse(table.text, { columns: true, bom: true }), [{ on: '2025-10-24', service: 'netflix' }])
  const calendar = readCalendar((await client.get<string>(`${feedOf('2024-07-24~A~f-1')}&service=netflix&service=disney-plus&service=filmotv&pastDays=3650`)).text)
  t.match(calendar.events.map(({ summary }) => summary), [/Filmo, Transactional VOD/, /Disney\+, Subscription VOD, service with an agreement of the highest level/, /Netflix, /, /Filmo, /])
  t.equal(new Set(calendar.events.map(({ uid }) => uid)).size, calendar.events.length, 'each event has its own name')
  const tiers = readCalendar((await client.get<string>(`${feedOf('2018-07-24~A~f-1')}&service=altice-studio&service=canal-series-tv&pastDays=3650`)).text)
  t.match(tiers.events.map(({ uid }) => String(uid).split('.').slice(1).join('.')).slice(0, 4), [
    'FR.pay-tv-first.altice-studio.with-agreement.opening.1', 'FR.pay-tv-first.altice-studio.without-agreement.opening.1',
    'FR.free-tv.canal-series-tv.investing.opening.1', 'FR.free-tv.canal-series-tv.other.opening.1'
  ], 'where every tier is answered, the name says which')
  const films = Array.from({ length: 501 }, (_, i) => ({ ...FILM, id: `${i}` }))
  await refused(t, client, await agenda<Problem>(client, { films, services: ['netflix', 'tf1'] }), { status: 422, code: 'too-many', fields: ['/services'] })
  await refused(t, client, await agenda<Problem>(client, { films: [FILM, FILM], services: ['netfliks'] }), { status: 422, code: 'unknown-service' })
  for (const medium of ['', '&medium=svod']) await refused(t, client, await client.get<Problem>(`${feedOf('2024-07-24~A')}&service=netfliks${medium}`), { status: 422, code: 'unknown-service' })
})

t.test('what is adopted or made up for the question holds for every film, and is said', async t => {
  const client = await clientOf(t, await appFor(t))
  const asked = { films: [{ theatricalReleaseDate: '2014-10-08', medium: ['svod'], tier: 'without-agreement' }], from: '2014-01-01', to: '2018-01-01', knownOn: '2014-10-01' }
  const adopted = await agenda(client, { ...asked, adopt: ['filippetti-2014@2014-10-01'] })
  t.match(adopted.body, { hypothetical: true, knownOn: '2014-10-01', events: [{ on: '2016-10-08', hypothetical: true, links: { chronology: /knownOn=2014-10-01/ } }] })
  const changes = [{ medium: 'svod', delay: { months: 12 }, from: '2015-01-01' }]
  const made = await agenda(client, { ...asked, changes })
  t.match(made.body, { hypothetical: true, events: [{ on: '2015-10-08', links: { chronology: null } }] })
  const { events } = readCalendar((await agenda<string>(client, { ...asked, changes }, { accept: 'text/calendar' })).text)
  t.match(events, [{ summary: /^What if – Film released on 8 October 2014/, status: 'TENTATIVE' }])
  t.notOk('url' in (events[0] ?? {}), 'only a body can ask this')
  t.notMatch(events[0]?.description, /Details/)
  t.match(readCalendar((await agenda<string>(client, { ...asked, changes, lang: 'fr' }, { accept: 'text/calendar' })).text).events, [{ summary: /^Hypothèse – Film sorti le 8 octobre 2014 – ouverture/ }])
})

t.test('an agenda comes as a table and as a calendar', async t => {
  const client = await clientOf(t, await appFor(t))
  const asked = { films: [FILM, HELD], from: '2022-02-10', to: '2024-11-24', alarm: 'P7D', separator: 'semicolon' }
  const table = await agenda<string>(client, asked, { accept: 'text/csv' })
  t.equal(table.headers['content-type'], 'text/csv; charset=utf-8; header=present')
  const rows = parse(table.text, { bom: true, columns: true, delimiter: ';' }) as Array<Record<string, string>>
  t.match(rows.map(({ on, kind, id, title, medium }) => [on, kind, id, title, medium].join(' ')), ['2022-02-10 closing f-2 B svod', '2023-01-15 return f-2 B svod', '2024-07-24 opening f-1 A theatrical', '2024-11-24 opening f-1 A physical-video', '2024-11-24 opening f-1 A tvod'])
  t.match(rows[0], { legalBasis: /^Agreement of 24 January 2022/, explanation: /^Closed from 10 February 2022/, chronology: /^http:\/\/localhost/, hypothetical: 'false' })
  const { events, alarms, properties } = readCalendar((await agenda<string>(client, asked, { accept: 'text/calendar' })).text)
  t.equal(properties.name, 'Film windows')
  t.equal(events.length, 5)
  t.strictSame(alarms, Array(5).fill('-P7D'))
  const nameless = await agenda<string>(client, { films: [{ theatricalReleaseDate: '2024-07-24' }], from: '2024-11-01', to: '2024-11-30', lang: 'fr' }, { accept: 'text/csv' })
  t.match(parse(nameless.text, { bom: true, columns: true }) as unknown, [{ id: '', title: '' }, { id: '', title: '' }])
  await refused(t, client, await agenda<Problem>(client, asked, { accept: 'image/svg+xml' }), { status: 406, code: 'not-acceptable', fields: ['Accept'] })
})

const TABLES: ReadonlyArray<[name: string, body: string]> = [
  ['as written', 'theatricalReleaseDate,title,freeTvAcquired,runtimeMinutes,medium,tier\n2020-01-15,"B, or ""C""; D",true,100,svod,with-agreement\n'],
  ['as Excel in French saves it', '\uFEFFtheatricalReleaseDate;title;freeTvAcquired;runtimeMinutes;medium;tier\r\n2020-01-15;"B, or ""C""; D";VRAI;100;svod;with-agreement\r\n;;;;;\r\n\r\n'],
  ['with tabs', 'theatricalReleaseDate\ttitle\tfreeTvAcquired\truntimeMinutes\tmedium\ttier\n2020-01-15\t"B, or ""C""; D"\tTRUE\t100\tsvod \twith-agreement'],
  ['with commas, after blank lines', '\n  \r\n,,\ntheatricalReleaseDate,title,freeTvAcquired,runtimeMinutes,medium,tier\n2020-01-15,"B, or ""C""; D",true,100,svod,with-agreement\n'],
  ['with semicolons, after blank lines', '\uFEFF\r\n \r\ntheatricalReleaseDate;title;freeTvAcquired;runtimeMinutes;medium;tier\r\n2020-01-15;"B, or ""C""; D";VRAI;100;svod;with-agreement\r\n'],
  ['as an old Macintosh saved it', 'theatricalReleaseDate,title,freeTvAcquired,runtimeMinutes,medium,tier\r2020-01-15,"B, or ""C""; D",true,100,svod,with-agreement\r'],
  ['with tabs, after blank lines', '\n\t\t\t\t\t\n\ntheatricalReleaseDate\ttitle\tfreeTvAcquired\truntimeMinutes\tmedium\ttier\n2020-01-15\t"B, or ""C""; D"\ttrue\t100\tsvod\twith-agreement\n']
]

t.test('films come as a table, whatever spreadsheet saved it', async t => {
  const client = await clientOf(t, await appFor(t))
  for (const [name, body] of TABLES) {
    const answer = await agenda(client, body, CSV, '?from=2021-01-01&to=2023-12-31')
    t.match(answer.body, { films: 1, from: '2021-01-01', events: [{ on: '2021-06-15', film: { title: 'B, or "C"; D', freeTvAcquired: true, runtimeMinutes: 100 } }, { kind: 'closing' }, { kind: 'return' }] }, name)
  }
  const { body } = await agenda(client, 'title,theatricalReleaseDate,medium,svodAcquired\nnever,none,,FAUX\nboth,2024-07-24,tvod svod,false\n', CSV, '?from=2024-01-01&to=2025-01-24')
  t.match(body, { films: 2, events: [{ medium: 'tvod' }, { medium: 'svod' }] })
})

t.test('films come as lines of JSON, blank ones between them', async t => {
  const client = await clientOf(t, await appFor(t))
  const { body } = await agenda(client, `\uFEFF${JSON.stringify(HELD)}\r\n\r\n  \n${JSON.stringify(FILM)}`, LINES, '?from=2023-01-01&to=2024-07-24&media=theatrical&media=svod&groupBy=day&lang=fr')
  t.match(body, { films: 2, days: [{ on: '2023-01-15' }, { on: '2024-07-24' }] })
})

t.test('lines of JSON have three names, whatever their parameters, and are checked under each', async t => {
  const client = await clientOf(t, await appFor(t))
  for (const type of ['application/x-ndjson; charset=utf-8', 'application/ndjson', 'application/jsonl', 'Application/JSONL ; charset="utf-8"']) {
    const headers = { 'content-type': type }
    t.match((await agenda(client, `${JSON.stringify(FILM)}\n${JSON.stringify(HELD)}`, headers)).body, { films: 2 }, type)
    await refused(t, client, await agenda<Problem>(client, '{"theatricalReleaseDate":"2024-02-30"}', headers), { status: 400, code: 'invalid-request', fields: ['/0/theatricalReleaseDate'] })
  }
})

t.test('lines that cannot be read are refused, at their place', async t => {
  const client = await clientOf(t, await appFor(t))
  const header = 'theatricalReleaseDate,title,runtimeMinutes,svodAcquired\n'
  const refusals: ReadonlyArray<[name: string, body: string | Buffer, headers: Record<string, string>, query: string, status: number, code: string, fields: string[], says: RegExp]> = [
    ['an empty table', '', CSV, '', 400, 'invalid-request', [''], /The table holds no film/],
    ['a header alone', header, CSV, '', 400, 'invalid-request', [''], /The table holds no film; after the header, write a film on each row/],
    ['a row that is too long', `${header}2024-07-24,A,1,true,x\n`, CSV, '', 400, 'invalid-request', [''], /line 2 does not have as many cells as the header \(it has 5\)/],
    ['a row that is too short, after one that holds a line break', `${header}2024-07-24,"A\nB",1,true\n2024-07-24,A\n`, CSV, '', 400, 'invalid-request', [''], /line 4 .*\(it has 2\)/],
    ['a quote without end', `${header}2024-07-24,"A,1,true\n`, CSV, '', 400, 'invalid-request', [''], /nothing closes before the end, at line 2/],
    ['a cell that goes on after its quote', `${header}2024-07-24,"A"B,1,true\n`, CSV, '', 400, 'invalid-request', [''], /on line 2 a cell goes on after the quote/],
    ['a quote inside a cell', `${header}2024-07-24,A "B",1,true\n`, CSV, '', 400, 'invalid-request', [''], /on line 2 a quote .* does not begin with one/],
    ['a header alone, without an end', 'theatricalReleaseDate', CSV, '', 400, 'invalid-request', [''], /holds no film/],
    ['a column twice', 'title,title\nA,B\n', CSV, '', 400, 'invalid-request', [''], /called title/],
    ['a column that is not known', 'theatricalReleaseDate,colour,__proto__\n2024-07-24,red,1\n', CSV, '', 400, 'invalid-request', ['/0/colour', '/0/__proto__'], /^colour is not known here/],
    ['a column named by a number', 'theatricalReleaseDate,2025\n2024-07-24,1\n', CSV, '', 400, 'invalid-request', ['/0/2025'], /^2025 is not known here/],
    ['a medium of a film that is none', `${JSON.stringify(FILM)}\n${JSON.stringify({ ...FILM, medium: ['svod', 'vhs'] })}`, LINES, '', 400, 'invalid-request', ['/1/medium/1'], /^medium\[1\] of film 2 must be one of/],
    ['cells that say something else', `${header}24/07/2024,A,1.5,peut-être\n`, CSV, '', 400, 'invalid-request', ['/0/theatricalReleaseDate', '/0/runtimeMinutes', '/0/svodAcquired'], /YYYY-MM-DD.*integer.*boolean/s],
    ['a table that is not UTF-8', Buffer.from(`${header}2024-07-24,\xe9,1,true\n`, 'latin1'), CSV, '', 400, 'invalid-request', [''], /CSV UTF-8/],
    ['1,001 rows', `${header}${'2024-07-24,A,1,true\n'.repeat(1001)}`, CSV, '', 422, 'too-many', [''], /1000 films at most; there are more here/],
    ['lines that are no JSON', `${JSON.stringify(FILM)}\n\n{"title":\n[\n`, LINES, '', 400, 'invalid-request', ['/1', '/2'], /Line 3 is not JSON.*Line 4/],
    ['lines that are no films', '1\n{"theatricalReleaseDate":"2024-07-24","svodAcquired":"true"}', LINES, '', 400, 'invalid-request', ['/0', '/1/svodAcquired'], /^Film 1 must be object; svodAcquired of film 2 must be boolean$/],
    ['lines that are not UTF-8', Buffer.from([0x7b, 0xff, 0x7d]), LINES, '', 400, 'invalid-request', [''], /UTF-8/],
    ['a line of ten megabytes', `{"title":"${'x'.repeat(10_000_000)}"}`, LINES, '', 413, 'body-too-large', [], /4194304/],
    ['a contradiction', `${JSON.stringify(FILM)}\n${JSON.stringify({ ...FILM, visaDate: '2025-01-01' })}`, LINES, '', 422, 'inconsistent-facts', ['/1/visaDate'], /cannot come after/],
    ['a film twice in a calendar', `${JSON.stringify(FILM)}\n${JSON.stringify(FILM)}`, { ...LINES, accept: 'text/calendar' }, '?from=2024-01-01', 422, 'repeated-film', ['/1'], /^Films 1 and 2 have the same id/],
    ['an unknown setting', JSON.stringify(FILM), LINES, '?form=2024-01-01', 400, 'invalid-request', ['form'], /not known/],
    ['a last day before the first', JSON.stringify(FILM), LINES, '?from=2024-01-02&to=2024-01-01', 422, 'wrong-pair', ['to'], /last day/],
    ['a day outside coverage', JSON.stringify(FILM), LINES, '?from=1800-01-01', 422, 'date-out-of-coverage', ['from', 'to'], /1895/],
    ['an unknown proposal', JSON.stringify(FILM), LINES, '?adopt=nobody-2020@2021-01-01', 422, 'unknown-proposal', ['adopt'], /filippetti/],
    ['another rule book', JSON.stringify(FILM), LINES, '?rulebook=0.0.1', 409, 'other-rulebook', ['rulebook'], /0\.0\.1/]
  ]
  for (const [name, body, headers, query, status, code, fields, says] of refusals) {
    await t.test(name, async t => {
      const problem = await refused(t, client, await agenda<Problem>(client, body, headers, query), { status, code, ...fields.length === 0 ? {} : { fields } })
      t.match(problem.detail, says)
    })
  }
})

t.test('a fault of a table that has no sentence of its own is told with its line', async t => {
  t.strictSame(tableFaultOf({ code: 'CSV_UNKNOWN_ERROR', lines: 3 }), {
    fr: 'Le tableau ne peut être lu à la ligne 3 ; enregistrez-le en « CSV UTF-8 ».',
    en: 'The table cannot be read at line 3; save it as “CSV UTF-8”.'
  })
})

t.test('a JSON body that cannot be answered is refused, at its place', async t => {
  const client = await clientOf(t, await appFor(t))
  const refusals: ReadonlyArray<[name: string, body: object, query: string, status: number, code: string, fields: string[], says: RegExp]> = [
    ['1,001 films', { films: Array(1001).fill(FILM) }, '', 422, 'too-many', ['/films'], /1000 films at most/],
    ['no films', { films: [] }, '', 400, 'invalid-request', ['/films'], /fewer than 1/],
    ['a list of films alone', [FILM], '', 400, 'invalid-request', [''], /object/],
    ['settings in the address beside it', { films: [FILM] }, '?from=2024-01-01&groupBy=day', 400, 'invalid-request', ['from', 'groupBy'], /stands in the address/],
    ['a language in the address beside it, in which it is told', { films: [FILM] }, '?from=2024-01-01&lang=fr', 400, 'invalid-request', ['from', 'lang'], /lang figure dans l'adresse/],
    ['a film with a law of its own', { films: [{ ...FILM, knownOn: '2014-10-01' }] }, '', 400, 'invalid-request', ['/films/0/knownOn'], /not known here/],
    ['an unknown medium', { films: [FILM], media: ['vhs'] }, '', 400, 'invalid-request', ['/media/0'], /^media\[0\] must be one of/],
    ['films that are none', { films: [FILM, 1, null] }, '', 400, 'invalid-request', ['/films/1', '/films/2'], /^films\[1\] must be object; films\[2\] must be object$/],
    ['a medium of a film that is none', { films: [{ ...FILM, medium: ['vhs'] }] }, '', 400, 'invalid-request', ['/films/0/medium/0'], /^medium\[0\] of film 1 must be one of/],
    ['a last day before the first', { films: [FILM], from: '2024-01-02', to: '2024-01-01' }, '', 422, 'wrong-pair', ['/to'], /last day/],
    ['contradictions in two films of three', { films: [{ ...FILM, visaDate: '2025-01-01' }, FILM, { theatricalReleaseDate: '1890-01-01' }] }, '', 422, 'inconsistent-facts', ['/films/0/visaDate', '/films/2/theatricalReleaseDate'], /cannot come after.*outside coverage/],
    ['a territory without rules', { films: [FILM, { ...FILM, territory: 'ZZ' }] }, '', 422, 'unknown-territory', ['/films/1/territory'], /there is one for/],
    ['a day before all law', { films: [FILM], knownOn: '1982-12-31' }, '', 422, 'no-law-known', ['/knownOn'], /No rule set was known/],
    ['a group that there is not', { films: [FILM], groupBy: 'week' }, '', 400, 'invalid-request', ['/groupBy'], /day/]
  ]
  for (const [name, body, query, status, code, fields, says] of refusals) {
    await t.test(name, async t => {
      const problem = await refused(t, client, await agenda<Problem>(client, body, {}, query), { status, code, fields })
      t.match(problem.detail, says)
    })
  }
})

t.test('a body of another type, or none, is refused with the types there are', async t => {
  const client = await clientOf(t, await appFor(t))
  for (const request of [{ payload: '<films/>', headers: { 'content-type': 'application/xml' } }, {}]) {
    const problem = await refused(t, client, await client.send<Problem>({ method: 'POST', url: '/v1/calendar', ...request }), { status: 415, code: 'unsupported-media-type' })
    t.match(problem.detail, /application\/json(,| or) text\/csv or application\/x-ndjson/)
  }
})

t.test('two films that share an id are one too many in a calendar, and two films elsewhere', async t => {
  const client = await clientOf(t, await appFor(t))
  t.equal((await agenda(client, { films: [FILM, FILM], from: '2020-01-01' })).status, 200)
  await refused(t, client, await agenda<Problem>(client, { films: [{ ...FILM, theatricalReleaseDate: '2024-07-31' }, FILM], from: '2024-01-01' }, { accept: 'text/calendar' }), { status: 422, code: 'repeated-film', fields: ['/films/1'] })
  await refused(t, client, await agenda<Problem>(client, { films: [{ theatricalReleaseDate: '2024-07-24' }, { theatricalReleaseDate: '2024-07-24' }], from: '2024-01-01' }, { accept: 'text/calendar' }), { status: 422, code: 'repeated-film', fields: ['/films/1'] })
})

t.test('a thousand films are answered in each form; others are served meanwhile', async t => {
  const app = await appFor(t)
  const client = await clientOf(t, app)
  const films = Array.from({ length: 1000 }, (_, i) => ({ theatricalReleaseDate: `${1985 + i % 40}-0${1 + i % 9}-1${i % 10}`, id: `film-${i}`, medium: ['svod'], tier: 'without-agreement' }))
  for (const accept of ['application/json', 'text/csv', 'text/calendar']) {
    const order: string[] = []
    const long = agenda<unknown>(client, { films, from: '1985-01-01', to: '2050-01-01' }, { accept }).then(answer => { order.push('agenda'); return answer })
    const short = app.inject('/livez').then(() => order.push('probe'))
    const [{ status }] = await Promise.all([long, short])
    t.equal(status, 200)
    t.strictSame(order, ['probe', 'agenda'])
  }
})

const feedOf = (...films: string[]) => `/v1/calendar.ics?${films.map(film => `film=${encodeURIComponent(film)}`).join('&')}`

t.test('a calendar to subscribe to holds its films in its address', async t => {
  const client = await clientOf(t, await appFor(t))
  const { status, headers, text } = await client.get<string>(`${feedOf('2024-07-24~Deadpool & Wolverine~f-1', '2026-10-14~Été, 100 % ~ 🎬~')}&medium=svod&medium=free-tv&alarm=P7D`)
  t.match([status, headers['content-type'], headers.vary], [200, 'text/calendar; charset=utf-8', 'Accept-Language'])
  const { events, alarms, properties } = readCalendar(text)
  t.equal(properties.name, 'Film windows')
  t.strictSame(events.map(({ dtstart, summary }) => `${dtstart} ${summary}`).slice(0, 2), [
    '2027-01-24 Deadpool & Wolverine – opens: Free TV (and pay TV other than cinema channels), other channel',
    '2027-04-14 Été, 100 % ~ 🎬 – opens: Subscription VOD, service with an agreement of the highest level'
  ])
  t.equal(alarms.length, events.length)
  const chronology = readCalendar((await client.get<string>('/v1/chronology.ics?theatricalReleaseDate=2024-07-24&id=f-1&title=Other')).text)
  t.ok(chronology.events.some(({ uid }) => uid === events[0]?.uid), 'the event is the same wherever it is read')
  const head = await client.send({ method: 'HEAD', url: feedOf('2024-07-24~A') })
  t.match([head.status, head.text], [200, ''])
})

t.test('a service has a film that no rule holds back: its day is told in every form, and that contract decides', async t => {
  const client = await clientOf(t, await appFor(t))
  const film = { theatricalReleaseDate: '2014-05-07', title: 'A', territory: 'BE', service: 'netflix' }
  const asked = { films: [film], from: '2014-01-01', to: '2015-01-01' }
  const { body } = await agenda(client, asked)
  t.match(body.events, [{ on: '2014-09-19', kind: 'opening', service: 'netflix', certainty: null, evidence: 'press' }])
  const table = await agenda<string>(client, asked, { accept: 'text/csv' })
  t.match(parse(table.text, { columns: true, bom: true }), [{ on: '2014-09-19', kind: 'opening', certainty: '', explanation: /contract decides.* \| The launch decides/ }])
  const calendars = [
    (await agenda<string>(client, asked, { accept: 'text/calendar' })).text,
    (await client.get<string>(`/v1/chronology.ics?${new URLSearchParams(film).toString()}`)).text,
    (await client.get<string>(`${feedOf('2014-05-07~A')}&territory=BE&service=netflix&pastDays=36525`)).text
  ].map(readCalendar)
  for (const { events } of calendars) {
    t.match(events, [{ dtstart: '2014-09-19', status: 'TENTATIVE', summary: 'A – opens: Netflix, Subscription VOD (contract decides)', description: /^No rule sets a date for this medium: contract decides/ }])
    t.notMatch(events[0]?.description, /earliest lawful day/)
  }
  t.equal(new Set(calendars.map(({ events }) => events[0]?.uid)).size, 1, 'it is one event')
  const said = async (film: object) => readCalendar((await agenda<string>(client, { films: [film], from: '1990-01-01', to: '2030-01-01', lang: 'fr' }, { accept: 'text/calendar' })).text).events.map(({ summary }) => summary)
  t.match(await said(film), ['A – ouverture : Netflix, Vidéo à la demande par abonnement (le contrat décide)'])
  t.match(await said({ title: 'B', theatricalReleaseDate: '2024-05-07', runtimeMinutes: 40, service: 'netflix' }), [/ \(aucun délai ne s’applique\)$/])
  t.ok((await said({ title: 'C', theatricalReleaseDate: '1990-02-14', service: 'altice-studio', medium: ['pay-tv-first'] })).some(summary => / \(règle non déterminée\)$/.test(String(summary))))
})

t.test('a calendar without events has a component all the same: the time zone of its days', async t => {
  const client = await clientOf(t, await appFor(t))
  const empty = [
    (await client.get<string>(feedOf('1950-07-24~A'))).text,
    (await client.get<string>('/v1/chronology.ics?theatricalReleaseDate=none')).text,
    (await agenda<string>(client, { films: [FILM], from: '2000-01-01', to: '2000-01-02' }, { accept: 'text/calendar' })).text
  ]
  for (const text of empty) {
    t.strictSame(readCalendar(text).components, ['vtimezone'])
    t.match(text, /^BEGIN:VCALENDAR\r\n[^]*\r\nEND:VTIMEZONE\r\nEND:VCALENDAR\r\n$/)
    const zone = new ICAL.Component(ICAL.parse(text) as unknown[]).getFirstSubcomponent('vtimezone')
    const offset = (day: string) => new ICAL.Timezone({ component: zone }).utcOffset(ICAL.Time.fromDateString(day)) / 3600
    t.strictSame(['2026-01-15', '2026-03-28', '2026-03-30', '2026-07-15', '2026-10-24', '2026-10-26'].map(offset), [1, 1, 2, 2, 2, 1])
  }
  t.strictSame(readCalendar((await client.get<string>(feedOf('2026-07-24~A'))).text).components.filter(name => name !== 'vevent'), [], 'events need none')
})

t.test('a long agenda comes in pieces, compressed where that is accepted; a short one whole', async t => {
  const app = await appFor(t)
  const films = Array.from({ length: 60 }, (_, i) => ({ ...FILM, id: `f-${i}` }))
  for (const accept of ['application/json', 'text/csv', 'text/calendar']) {
    const ask = (films: object[], coding: string) =>
      app.inject({ method: 'POST', url: '/v1/calendar', payload: { films, from: '2024-01-01', to: '2028-01-01' }, headers: { accept, 'accept-encoding': coding } })
    const [plain, coded, short] = [await ask(films, 'identity'), await ask(films, 'gzip'), await ask([FILM], 'identity')]
    t.ok(plain.body.length > 2 ** 17, `${accept}: ${plain.body.length} bytes`)
    t.notOk('content-length' in plain.headers)
    t.equal(short.headers['content-length'], String(Buffer.byteLength(short.body)))
    t.match(coded.headers, { 'content-encoding': 'gzip', 'content-type': plain.headers['content-type'], vary: /accept-encoding/i, 'cache-control': 'no-store' })
    t.equal(gunzipSync(coded.rawPayload).toString(), plain.body)
  }
})

t.test('an agenda larger than 32 MiB is refused before anything is written, naming how far it looks ahead', async t => {
  const client = await clientOf(t, await appFor(t))
  const films = Array.from({ length: 300 }, (_, i) => ({ theatricalReleaseDate: '2024-07-24', title: '\u{1F3AC}'.repeat(500), id: `${i}`.padEnd(500, '\u{1F3AC}') }))
  const asked = { films, from: '2000-01-01', to: '2040-01-01' }
  const problem = await refused(t, client, await agenda<Problem>(client, asked), { status: 422, code: 'too-many', fields: ['/to'] })
  t.match(problem.detail, /larger than 32 MiB: ask for fewer films or media at once, or for an earlier last day \(to\)/)
  const lines = films.map(film => JSON.stringify(film)).join('\n')
  await refused(t, client, await agenda<Problem>(client, lines, { ...LINES, accept: 'text/csv' }, '?from=2000-01-01&to=2040-01-01'), { status: 422, code: 'too-many', fields: ['to'] })
  t.equal((await agenda(client, { ...asked, to: '2024-08-01' })).status, 200)
})

t.test('a subscription looks back and ahead as far as it is asked to, both days included', async t => {
  const client = await clientOf(t, await appFor(t, { today: () => day('2025-01-24') }))
  const days = async (query: string) => [...new Set(readCalendar((await client.get<string>(`${feedOf('2024-07-24~A')}${query}`)).text).events.map(({ dtstart }) => dtstart))]
  t.strictSame(await days('&pastDays=61&futureDays=0'), ['2024-11-24', '2025-01-24'])
  t.strictSame(await days('&pastDays=60&futureDays=89'), ['2025-01-24'])
  t.strictSame(await days('&pastDays=0&futureDays=90'), ['2025-01-24', '2025-04-24'])
  t.strictSame((await days('')).at(-1), '2027-07-24')
})

t.test('a hundred films are a calendar; a hundred and one are refused', async t => {
  const client = await clientOf(t, await appFor(t))
  const films = Array.from({ length: 101 }, (_, i) => `2025-03-05~Film ${i}`)
  t.equal(readCalendar((await client.get<string>(`${feedOf(...films.slice(1))}&medium=free-vod`)).text).events.length, 100)
  const problem = await refused(t, client, await client.get<Problem>(feedOf(...films)), { status: 422, code: 'too-many', fields: ['film'] })
  t.match(problem.detail, /100 films at most; this address names 101/)
})

t.test('an address of forty kibibytes arrives', async t => {
  const app = await appFor(t)
  const address = await app.listen({ port: 0 })
  const films = Array.from({ length: 100 }, (_, i) => `2025-03-05~Film ${i} ${'x'.repeat(400)}`)
  const response = await fetch(`${address}${feedOf(...films)}&medium=free-vod`, { headers: { connection: 'close' } })
  t.equal(response.status, 200)
  t.equal(readCalendar(await response.text()).events.length, 100)
})

t.test('what is asked of every film is at fault where it is asked, once', async t => {
  const client = await clientOf(t, await appFor(t))
  const films = [FILM, { ...FILM, theatricalReleaseDate: '2024-07-31' }]
  const feed = feedOf('2024-07-24~A', '2024-07-24~B', '2024-07-24~C')
  const refusals: ReadonlyArray<[answer: ReturnType<typeof agenda<Problem>>, code: string, fields: string[]]> = [
    [client.get<Problem>(`${feed}&service=nope`), 'unknown-service', ['service']],
    [client.get<Problem>(`${feed}&territory=ZZ`), 'unknown-territory', ['territory']],
    [client.get<Problem>(`${feed}&tier=with-agreement`), 'wrong-pair', ['tier']],
    [client.get<Problem>(`${feedOf('2300-07-24~A', '2024-07-24~B')}`), 'date-out-of-coverage', ['film']],
    [agenda<Problem>(client, { films, services: ['netflix', 'nope'] }), 'unknown-service', ['/services/1']],
    [client.send<Problem>({ method: 'POST', url: '/v1/calendar?services=nope', payload: 'theatricalReleaseDate\n2024-07-24\n', headers: { 'content-type': 'text/csv' } }), 'unknown-service', ['services']]
  ]
  for (const [answer, code, fields] of refusals) await refused(t, client, await answer, { status: 422, code, fields })
  const half = await client.get<Problem>(`/v1/calendar.ics?film=${encodeURIComponent(`2024-02-30~${'\u{1F600}'.repeat(60)}`)}`)
  t.equal(Buffer.from(half.body.detail).toString(), half.body.detail, 'no character is cut in two')
  t.equal((await client.get(feedOf(`2024-07-24~${'\u{1F600}'.repeat(500)}`))).status, 200, 'a character is one, however many units it takes')
  t.equal((await client.get(feedOf(`2024-07-24~${'\u{1F600}'.repeat(501)}`))).status, 400)
})

t.test('an address that names no calendar is refused, naming the parameter', async t => {
  const client = await clientOf(t, await appFor(t))
  const refusals: ReadonlyArray<[url: string, status: number, code: string, fields: string[], says: RegExp]> = [
    ['/v1/calendar.ics', 400, 'invalid-request', ['film'], /required/],
    [feedOf('2024-07-24', '2024-07-24~A', 'none~Roma'), 400, 'invalid-request', ['film', 'film'], /2024-07-24~Roma.*this one is 2024-07-24\. film.*none~Roma/],
    [feedOf(`2024-07-24~${'x'.repeat(10_000)}`), 400, 'invalid-request', ['film'], /500 characters/],
    [feedOf('1890-01-01~A'), 422, 'date-out-of-coverage', ['film'], /outside coverage/],
    [feedOf('2024-07-24~A', '2024-07-24~A'), 422, 'repeated-film', ['film'], /state it once/],
    [`${feedOf('2024-07-24~A')}&pastDays=-1`, 400, 'invalid-request', ['pastDays'], /must be 0 at least/],
    [`${feedOf('2024-07-24~A')}&territory=ZZ`, 422, 'unknown-territory', ['territory'], /there is one for/],
    [`${feedOf('2024-07-24~A')}&tier=investing`, 422, 'wrong-pair', ['tier'], /needs a medium/],
    [`${feedOf('2024-07-24~A')}&adopt=nobody-2020@2021-01-01`, 422, 'unknown-proposal', ['adopt'], /filippetti/],
    [`${feedOf('2024-07-24~A')}&from=2024-01-01`, 400, 'invalid-request', ['from'], /not known/]
  ]
  for (const [url, status, code, fields, says] of refusals) {
    t.match((await refused(t, client, await client.get<Problem>(url), { status, code, fields })).detail, says)
  }
})
