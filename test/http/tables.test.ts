// Tables as people's spreadsheets write them, and as they read them: what comes in, what comes back, and what is said of it.
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import t from 'tap'
import type { Agenda } from '../../schemas/calendar.js'
import type { Chronology } from '../../schemas/chronology.js'
import type { Problem } from '../../schemas/problem.js'
import { EVENT_COLUMNS, WINDOW_COLUMNS } from '../../schemas/table.js'
import { COLUMN_LABELS } from '../../src/http/formats/csv/column-labels.js'
import { byColumn } from '../../src/http/problems/column-faults.js'
import { appFor } from '../fixtures/app.js'
import { clientOf, refused, type Client } from '../fixtures/contract.js'
import { ROOT } from '../fixtures/root.js'

const INVALID = { status: 400, code: 'invalid-request' }
const CSV = 'text/csv'
const saved = (name: string) => readFileSync(new URL(`test/fixtures/tables/${name}.csv`, ROOT))

const sent = <Body = Agenda>(client: Client, payload: string | Buffer, query = '', type = CSV, headers: Record<string, string> = {}) =>
  client.send<Body>({ method: 'POST', url: `/v1/calendar?from=2018-01-01&to=2030-01-01${query}`, payload, headers: { 'content-type': type, ...headers } })

const rowsIn = (text: string, delimiter = ',') => parse<Record<string, string>>(text, { bom: true, columns: true, delimiter })

t.test('a table that LibreOffice saved in French is read, in either of its encodings', async t => {
  const client = await clientOf(t, await appFor(t))
  for (const [name, type] of [['libreoffice-utf-8', CSV], ['libreoffice-windows-1252', 'text/csv; charset=windows-1252']] as const) {
    const { status, body } = await sent(client, saved(name), '&dates=dmy', type)
    t.equal(status, 200, name)
    t.match(body, { films: 2, events: [{ on: '2021-06-15', film: { title: 'L’œuvre ; « à 5 € »', theatricalReleaseDate: '2020-01-15', visaDate: '2019-12-03', freeTvAcquired: true, productionCostEuros: 25_000_000 } }, {}, {}] })
  }
})

const FRENCH = 'title;theatricalReleaseDate;freeTvAcquired;productionCostEuros\r\nÀ 5 €;15/01/2020;1;25\u00A0000\u00A0000\r\n'
const EURO = Buffer.from(FRENCH.replaceAll('€', '\x80'), 'latin1')

t.test('a table that Excel saved in French is read, whatever it is called and however it is encoded', async t => {
  const client = await clientOf(t, await appFor(t))
  const tables: ReadonlyArray<[name: string, table: string | Buffer, type: string]> = [
    ['UTF-8 with its mark', `\uFEFF${FRENCH}`, CSV],
    ['the separator named first', `sep=;\r\n${FRENCH}`, CSV],
    ['the separator named after the mark, in quotes', `\uFEFF"sep=;"\r\n${FRENCH}`, CSV],
    ['windows-1252', EURO, 'text/csv; charset=windows-1252'],
    ['windows-1252 by its name on the web', EURO, 'text/csv;header=present;CHARSET="ISO-8859-1"'],
    ['the separator named first, in windows-1252', Buffer.concat([Buffer.from('sep=;\r\n'), EURO]), 'text/csv; charset=cp1252'],
    ['by the name that a browser gives it', FRENCH, 'application/vnd.ms-excel'],
    ['by that name, in windows-1252', EURO, 'application/vnd.ms-excel; charset=windows-1252'],
    ['“Unicode text”', Buffer.from(`\uFEFF${FRENCH.replaceAll(';', '\t')}`, 'utf16le'), CSV],
    ['UTF-16 that says so', Buffer.from(FRENCH, 'utf16le'), 'text/csv; charset=utf-16']
  ]
  for (const [name, table, type] of tables) {
    const { body } = await sent(client, table, '&dates=dmy&media=theatrical', type)
    t.match(body, { films: 1, events: [{ film: { title: 'À 5 €', theatricalReleaseDate: '2020-01-15', freeTvAcquired: true, productionCostEuros: 25_000_000 } }] }, name)
  }
})

t.test('yes and no are read as spreadsheets write them', async t => {
  const client = await clientOf(t, await appFor(t))
  for (const [cell, value] of [['VRAI', true], ['TRUE', true], ['1', true], ['FAUX', false], ['false', false], ['0', false], [' Faux ', false]] as const) {
    const { body } = await sent(client, `theatricalReleaseDate,svodAcquired\n2024-07-24,${cell}\n`)
    t.match(body, { events: [{ film: { svodAcquired: value } }] }, cell)
  }
})

t.test('days are read as the address says that they are written, and no others', async t => {
  const client = await clientOf(t, await appFor(t))
  const days: ReadonlyArray<[written: string, order: string, day: string]> = [
    ['03/02/2021', 'dmy', '2021-02-03'], ['03/02/2021', 'mdy', '2021-03-02'], ['3.2.2021', 'dmy', '2021-02-03'], ['3-2-2021', 'mdy', '2021-03-02'], ['2021-02-03', 'dmy', '2021-02-03'], ['2021-02-03', 'mdy', '2021-02-03']
  ]
  for (const [written, order, day] of days) {
    const { body } = await sent(client, `theatricalReleaseDate\n${written}\n`, `&dates=${order}&media=theatrical`)
    t.match(body, { events: [{ on: day }] }, `${written} as ${order}`)
  }
  for (const [written, order] of [['31/02/2021', 'dmy'], ['24/07/2024', 'mdy'], ['24/07/24', 'dmy'], ['24/07-2024', 'dmy']]) {
    const { detail } = await refused(t, client, await sent<Problem>(client, `theatricalReleaseDate\n${written}\n`, `&dates=${order}`), { ...INVALID, fields: ['/0/theatricalReleaseDate'] })
    t.match(detail, /^Row 2: theatricalReleaseDate must be a real calendar day written YYYY-MM-DD$/, `${written} as ${order}`)
  }
  t.match((await sent(client, 'title,theatricalReleaseDate\n24/07/2024,2024-07-24\n', '&dates=dmy')).body, { events: [{ film: { title: '24/07/2024' } }] }, 'a title is no day')
})

t.test('a day of which nobody can tell the month is refused, and what to say', async t => {
  const client = await clientOf(t, await appFor(t))
  const table = `theatricalReleaseDate;visaDate;svodAcquired\n\n${'01/02/2023;02/01/2023;oui\n'.repeat(12)};;VRAI\n`
  const { errors } = await refused(t, client, await sent<Problem>(client, table), { ...INVALID, fields: ['/0/theatricalReleaseDate', '/0/visaDate', '/0/svodAcquired', '/12/theatricalReleaseDate'] })
  t.match(errors, [
    { detail: 'Rows 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 and more: theatricalReleaseDate must be a real calendar day written YYYY-MM-DD; where days are written 24/07/2024, add dates=dmy to the address, or dates=mdy where the month comes first' },
    { detail: /^Rows 3, .*visaDate.*dates=dmy/ },
    { detail: /^Rows 3, .* and more: svodAcquired must be boolean$/ },
    { detail: 'Row 15: theatricalReleaseDate is required' }
  ])
  const { body } = await sent<Problem>(client, table, '', CSV, { 'accept-language': 'fr' })
  t.match(body.errors?.[0]?.detail, /^Lignes 3, 4, .*, 12 et d'autres : theatricalReleaseDate doit être un jour réel .* dates=dmy à l'adresse/)
})

t.test('a film that stands twice in a calendar is told by its row, and what is of no film by none', async t => {
  const client = await clientOf(t, await appFor(t))
  const { detail } = await refused(t, client, await sent<Problem>(client, 'theatricalReleaseDate,title\n2024-07-24,A\n2024-07-25,B\n2024-07-24,A\n', '', CSV, { accept: 'text/calendar' }), { status: 422, code: 'repeated-film', fields: ['/2'] })
  t.match(detail, /^Row 4: Films 1 and 3 have the same id, or, without one, the same release and title/)
  const whole = { path: [], detail: { fr: 'Rien.', en: 'Nothing.' } }
  t.strictSame(byColumn([whole], { rows: [2], fields: new Set(), shortDays: new Set() }), [whole])
})

t.test('a row is told by the number that a sheet shows', async t => {
  const client = await clientOf(t, await appFor(t))
  const rows = ['2024-07-24,A\n,\n\n2024-02-30,"B\nC"\n', '2024-07-24,D\n', '2024-02-31,E\n', '2024-07-24,F\n']
  for (const [start, first] of [['', 1], ['sep=,\n', 1], ['\n\n', 3], ['\uFEFFsep=,\n\n', 2]] as const) {
    const { detail } = await refused(t, client, await sent<Problem>(client, `${start}theatricalReleaseDate,title\n${rows.join('')}`), { ...INVALID, fields: ['/1/theatricalReleaseDate'] })
    t.match(detail, `Rows ${first + 4}, ${first + 6}: theatricalReleaseDate`, JSON.stringify(start))
  }
  const { detail } = await refused(t, client, await sent<Problem>(client, 'theatricalReleaseDate,visaDate\n2024-07-24,\n2024-07-24,2025-01-01\n'), { status: 422, code: 'inconsistent-facts', fields: ['/1/visaDate'] })
  t.match(detail, /^Row 3: /, 'also where the facts contradict each other')
})

t.test('columns that are no facts are passed over on request', async t => {
  const client = await clientOf(t, await appFor(t))
  const table = 'theatricalReleaseDate,colour,Notre n°\n2024-07-24,red,12\n'
  const { detail } = await refused(t, client, await sent<Problem>(client, table, '&unknownColumns=refuse'), { ...INVALID, fields: ['/0/colour', '/0/Notre n°'] })
  t.match(detail, /^colour is not known here; check its spelling or leave it out; what is known, the nearest first: (?:\w+, ){5}and \d\d more; or have such columns passed over: unknownColumns=ignore in the address; Notre n° is not known here; check its spelling or leave it out; what is known, /)
  t.match((await sent(client, table, '&unknownColumns=ignore')).body, { films: 1 })
})

t.test('the tables of the service come back in, with either header, also through a spreadsheet', async t => {
  const client = await clientOf(t, await appFor(t))
  const film = 'theatricalReleaseDate=2024-07-24&title=%3DSUM(1)&id=f-1'
  const { body: { windows } } = await client.get<Chronology>(`/v1/chronology?${film}`)
  const told = windows.filter(({ opensOn }) => opensOn !== null).map(({ opensOn, medium, tier }) => [opensOn, medium, tier].join())
  const back = async (table: string | Buffer, type = CSV) => {
    const { body } = await sent(client, table, '&unknownColumns=ignore', type)
    t.ok(body.events?.every(({ film }) => film.title === '=SUM(1)' && film.id === 'f-1'), 'a title that was kept from being a formula is itself again')
    return body.events?.filter(({ kind }) => kind === 'opening').map(({ on, medium, tier }) => [on, medium, tier].join())
  }
  for (const query of ['', '&separator=semicolon', '&headers=labels', '&headers=labels&lang=fr']) {
    t.strictSame(await back((await client.get<string>(`/v1/chronology.csv?${film}${query}`)).text), told, query)
  }
  t.strictSame(await back(saved('libreoffice-returned'), 'text/csv; charset=windows-1252'), told, 'as LibreOffice saved it in French')
  const never = (await client.get<string>('/v1/chronology.csv?theatricalReleaseDate=none&title=A')).text
  t.match((await sent(client, never, '&unknownColumns=ignore')).status, 200, 'a film that was never released')
  const agenda = (await sent<string>(client, 'theatricalReleaseDate,title\n2024-07-24,A\n', '', CSV, { accept: CSV })).text
  t.match((await sent(client, agenda, '&unknownColumns=ignore')).status, 200, 'an agenda')
})

t.test('a table has the columns asked for, in their order', async t => {
  const client = await clientOf(t, await appFor(t))
  const { text } = await client.get<string>('/v1/chronology.csv?theatricalReleaseDate=2024-07-24&title=A&medium=tvod&columns=opensOn&columns=title')
  t.equal(text, '\uFEFFopensOn,title\r\n2024-11-24,A\r\n')
  const agenda = (query: string) => sent<string>(client, 'theatricalReleaseDate,title\n2024-07-24,A\n', `&media=tvod&${query}`, CSV, { accept: CSV })
  t.equal((await agenda('columns=on&columns=kind')).text, '\uFEFFon,kind\r\n2024-11-24,opening\r\n')
  t.equal((await agenda('columns=on&headers=labels&separator=semicolon&lang=fr&columns=title')).text, '\uFEFFJour;Titre\r\n2024-11-24;A\r\n')
  const said = { films: [{ theatricalReleaseDate: '2024-07-24' }], from: '2024-11-01', to: '2024-11-30', media: ['tvod'], columns: ['kind', 'on'], headers: 'labels' }
  t.equal((await client.send<string>({ method: 'POST', url: '/v1/calendar', payload: said, headers: { accept: CSV } })).text, '\uFEFFEvent,Day\r\nopening,2024-11-24\r\n', 'also in a body')
  for (const [query, field] of [['columns=opensOn&columns=colour', 'columns'], ['columns=title&columns=title', 'columns'], ['headers=french', 'headers']] as const) {
    await refused(t, client, await client.get<Problem>(`/v1/chronology.csv?theatricalReleaseDate=2024-07-24&${query}`), { ...INVALID, fields: [field] })
  }
  const joined = await refused(t, client, await client.get<Problem>('/v1/chronology.csv?theatricalReleaseDate=2024-07-24&columns=opensOn,title'), { ...INVALID, fields: ['columns'] })
  t.match(joined.detail, /; state each apart: columns=opensOn&columns=title in an address, \["opensOn","title"\] in a body$/)
  await refused(t, client, await client.get<Problem>('/v1/chronology?theatricalReleaseDate=2024-07-24&columns=title&headers=labels'), { ...INVALID, fields: ['columns', 'headers'] })
})

t.test('a header in words is in the language of the answer, and says of each column one thing', async t => {
  const client = await clientOf(t, await appFor(t))
  for (const [lang, first] of [['fr', 'Identifiant,Titre,Sortie en salles,Territoire'], ['en', 'Identifier,Title,Theatrical release,Territory']] as const) {
    const { text } = await client.get<string>(`/v1/chronology.csv?theatricalReleaseDate=2024-07-24&headers=labels&lang=${lang}`)
    t.ok(text.startsWith(`\uFEFF${first},`))
    for (const columns of [WINDOW_COLUMNS, EVENT_COLUMNS]) t.equal(new Set(columns.map(column => COLUMN_LABELS[column][lang])).size, columns.length)
  }
})

t.test('every cell of the service is one line', async t => {
  const client = await clientOf(t, await appFor(t))
  for (const query of ['2024-07-24', '2018-12-15&explain=full', '2011-01-05&service=netflix']) {
    const { text } = await client.get<string>(`/v1/chronology.csv?theatricalReleaseDate=${query}`)
    t.equal(text.split('\r\n').length, rowsIn(text).length + 2)
    t.notMatch(text.replaceAll('\r\n', ''), /[\r\n]/)
  }
})

t.test('what is no table of films is refused, and what to do', async t => {
  const client = await clientOf(t, await appFor(t))
  const refusals: ReadonlyArray<[name: string, table: string | Buffer, type: string, query: string, status: number, code: string, fields: string[], says: RegExp]> = [
    ['a table without a header', '2024-07-24,Roma\n2024-07-25,Solo\n', CSV, '', 400, 'invalid-request', [''], /has no header: its first line must name the columns, such as theatricalReleaseDate and title; its own is 2024-07-24, Roma\.$/],
    ['a separator that is none', 'sep=x\n', CSV, '', 400, 'invalid-request', [''], /has no header/],
    ['a separator and nothing else', 'sep=;\r\n', CSV, '', 400, 'invalid-request', [''], /holds no film/],
    ['windows-1252 that does not say so', EURO, CSV, '', 400, 'invalid-request', [''], /is not UTF-8; save it as “CSV UTF-8”, or state its encoding: .*charset=windows-1252/],
    ['an encoding that is not read', FRENCH, 'text/csv; charset=ebcdic', '', 415, 'unsupported-media-type', ['Content-Type'], /The encoding ebcdic is not read/],
    ['a name of every object', FRENCH, 'text/csv; charset=toString', '', 415, 'unsupported-media-type', ['Content-Type'], /The encoding toString is not read/],
    ['a workbook', Buffer.from('PK\x03\x04\xFF', 'latin1'), 'application/vnd.ms-excel', '', 400, 'invalid-request', [''], /is a workbook/],
    ['an old workbook', Buffer.from([0xD0, 0xCF, 0x11, 0xE0, 0xA1]), CSV, '', 400, 'invalid-request', [''], /is a workbook/],
    ['an order of days that is none', FRENCH, CSV, '&dates=french', 400, 'invalid-request', ['dates'], /^dates must be one of: dmy, mdy$/],
    ['columns neither refused nor ignored', FRENCH, CSV, '&unknownColumns=yes', 400, 'invalid-request', ['unknownColumns'], /must be one of: refuse, ignore/],
    ['dates beside lines of JSON', '{"theatricalReleaseDate":"2024-07-24"}', 'application/x-ndjson', '&dates=dmy', 400, 'invalid-request', ['dates'], /dates is about tables \(text\/csv\) alone/]
  ]
  for (const [name, table, type, query, status, code, fields, says] of refusals) {
    await t.test(name, async t => {
      t.match((await refused(t, client, await sent<Problem>(client, table, query, type), { status, code, fields })).detail, says)
    })
  }
  const beside = await client.send<Problem>({ method: 'POST', url: '/v1/calendar?dates=dmy&unknownColumns=ignore', payload: { films: [{ theatricalReleaseDate: '2024-07-24' }] } })
  await refused(t, client, beside, { ...INVALID, fields: ['dates', 'unknownColumns'] })
  const settings = await sent<Problem>(client, 'theatricalReleaseDate\n2024-07-24\n', '&services=nope')
  t.equal((await refused(t, client, settings, { status: 422, code: 'unknown-service', fields: ['services'] })).detail.includes('unknownColumns'), false, 'what the address says has no row')
})
