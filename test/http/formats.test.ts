// A film in each form: which one a request gets, and what an independent reader finds in it.
import { connect, type AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { foldLines } from 'ical-generator'
import t from 'tap'
import type { Chronology } from '../../schemas/chronology.js'
import type { Problem } from '../../schemas/problem.js'
import { folded } from '../../src/http/formats/icalendar/fold.js'
import { appFor } from '../fixtures/app.js'
import { readCalendar } from '../fixtures/calendar.js'
import { addressOf, clientOf, refused } from '../fixtures/contract.js'
import { day, rulebook } from '../fixtures/rulebook.js'

const FILM = 'theatricalReleaseDate=2024-07-24'
const HELD = 'theatricalReleaseDate=2020-01-15&freeTvAcquired=true&medium=svod&tier=with-agreement'
const JSON_TYPE = 'application/json; charset=utf-8'
const CSV_TYPE = 'text/csv; charset=utf-8; header=present'
const ICS_TYPE = 'text/calendar; charset=utf-8'

/** Titles that break careless writers. */
const TITLES: readonly string[] = [
  'Un, deux, trois; soleil', 'Say "yes"', 'two\nlines', 'two\r\nlines', 'a\rb', '🎬 Amélie 👨‍👩‍👧', 'سينما باراديسو', 'שלום', 'back\\slash', 'ü'.repeat(500), '  spaces  ', '\u0007bell', '\u2028'
]
const FORMULAS: readonly string[] = ['=cmd|\' /C calc\'!A0', '+1', '-1', '@SUM(A1)', '\t=1', 'x;=1+1', 'a,=HYPERLINK(1)', 'x\n=1+1', 'x\t@y']

const titled = (title: string, rest = '&medium=svod&tier=with-agreement') => `${FILM}${rest}&title=${encodeURIComponent(title)}`

/** The rows of a table by the names of its columns, as a spreadsheet reads them. */
function tableOf (text: string, delimiter = ','): Array<Record<string, string>> {
  return parse(text, { bom: true, columns: true, delimiter })
}

t.test('Accept chooses the form by its weights; JSON where it says nothing', async t => {
  const client = await clientOf(t, await appFor(t))
  const wanted: ReadonlyArray<[string | undefined, string]> = [
    [undefined, JSON_TYPE], ['*/*', JSON_TYPE], ['', JSON_TYPE], ['application/json', JSON_TYPE], ['application/json; charset=utf-8', JSON_TYPE], ['application/*', JSON_TYPE],
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', JSON_TYPE],
    ['text/csv', CSV_TYPE], ['text/csv; charset=utf-8', CSV_TYPE], ['text/csv;q=0.9, application/json;q=0.8', CSV_TYPE], ['text/csv;q=0.5, */*', JSON_TYPE],
    ['text/*', CSV_TYPE], ['text/calendar', ICS_TYPE], ['text/calendar, text/csv;q=0.5', ICS_TYPE], ['application/json;q=0, */*', CSV_TYPE]
  ]
  for (const [accept, type] of wanted) {
    const { status, headers } = await client.get(`/v1/chronology?${FILM}`, accept === undefined ? {} : { accept })
    t.equal(status, 200, String(accept))
    t.equal(headers['content-type'], type, String(accept))
    t.equal(headers.vary, 'Accept, Accept-Language, accept-encoding', 'caches are told')
  }
})

t.test('the options of a form are taken wherever the form is, and those of another are refused', async t => {
  const client = await clientOf(t, await appFor(t))
  const body = { theatricalReleaseDate: '2024-07-24', title: 'Roma' }
  const options = [['width=360', 'image/svg+xml', 'svg'], ['alarm=P7D', 'text/calendar', 'ics'], ['separator=semicolon', 'text/csv', 'csv']] as const
  for (const [option, accept, suffix] of options) {
    const { text } = await client.get<string>(`/v1/chronology.${suffix}?${FILM}&title=Roma&${option}`)
    t.equal((await client.get<string>(`/v1/chronology?${FILM}&title=Roma&${option}`, { accept })).text, text, `${option} by Accept`)
    t.equal((await client.send<string>({ method: 'POST', url: `/v1/chronology?${option}`, payload: body, headers: { accept } })).text, text, `${option} with a body`)
    const name = option.split('=', 1)
    await refused(t, client, await client.get<Problem>(`/v1/chronology?${FILM}&${option}`), { status: 400, code: 'invalid-request', fields: name })
    await refused(t, client, await client.send<Problem>({ method: 'POST', url: `/v1/chronology?${option}`, payload: body }), { status: 400, code: 'invalid-request', fields: name })
  }
  const wrong = await refused(t, client, await client.get<Problem>(`/v1/chronology?${FILM}&width=360&alarm=P7D`, { accept: 'text/csv' }), { status: 400, code: 'invalid-request', fields: ['alarm', 'width'] })
  t.match(wrong.detail, /alarm is about text\/calendar alone; this answer is text\/csv/)
})

t.test('a form that there is not is refused with the list of those there are', async t => {
  const client = await clientOf(t, await appFor(t))
  for (const accept of ['image/png', 'application/json;q=0']) {
    const answer = await client.get<Problem>(`/v1/chronology?${FILM}`, { accept })
    const problem = await refused(t, client, answer, { status: 406, code: 'not-acceptable', fields: ['Accept'] })
    t.match(problem.detail, `${accept}; the answer comes as application/json, text/csv, text/calendar, image/svg+xml`)
    t.match(answer.headers.vary, 'Accept')
  }
})

t.test('an address that says its form is answered in it, whatever is accepted', async t => {
  const client = await clientOf(t, await appFor(t))
  for (const [suffix, type] of [['csv', CSV_TYPE], ['ics', ICS_TYPE]] as const) {
    const { status, headers, text } = await client.get(`/v1/chronology.${suffix}?${FILM}`, { accept: 'text/html' })
    t.match([status, headers['content-type']], [200, type])
    t.equal(headers.vary, 'Accept-Language, accept-encoding', 'the form does not depend on Accept')
    const negotiated = await client.get(`/v1/chronology?${FILM}`, { accept: type })
    t.equal(text, negotiated.text, 'it is the same answer')
    const head = await client.send({ method: 'HEAD', url: `/v1/chronology.${suffix}?${FILM}` })
    t.match([head.status, head.text, head.headers['content-type']], [200, '', type])
  }
  t.equal((await client.get('/v1/chronology.xml')).status, 404)
})

t.test('a question in a body is answered in the same forms', async t => {
  const client = await clientOf(t, await appFor(t))
  const asked = { theatricalReleaseDate: '2024-07-24' }
  for (const accept of [JSON_TYPE, CSV_TYPE, ICS_TYPE, 'image/svg+xml']) {
    const [answer, same] = [await client.post(asked, { accept }), await client.get(addressOf(asked), { accept })]
    t.equal(answer.headers['content-type'], same.headers['content-type'])
    t.equal(answer.text, same.text, accept)
  }
  await refused(t, client, await client.post<Problem>(asked, { accept: 'text/html' }), { status: 406, code: 'not-acceptable', fields: ['Accept'] })
  const changes = [{ medium: 'svod', delay: { months: 12 }, from: '2025-03-01' }]
  const { text } = await client.post({ ...asked, medium: ['svod'], tier: 'with-agreement', changes }, { accept: ICS_TYPE })
  t.match(readCalendar(text).events, [{ dtstart: '2025-07-24', status: 'TENTATIVE', summary: /^What if/ }], 'what only a body can ask')
})

t.test('a table has one row per window, with the columns of JSON in every language', async t => {
  const client = await clientOf(t, await appFor(t))
  const { body: { windows } } = await client.get<Chronology>(`/v1/chronology?${FILM}&lang=fr`)
  const { text } = await client.get<string>(`/v1/chronology.csv?${FILM}&lang=fr&id=f-1`)
  t.ok(text.startsWith('\uFEFFid,title,theatricalReleaseDate,'), 'UTF-8 with its mark, by which a spreadsheet knows it')
  t.ok(text.endsWith('\r\n'))
  const rows = tableOf(text)
  t.strictSame(rows.map(({ medium, tier, opensOn, label, status }) => [medium, tier, opensOn, label, status]),
    windows.map(({ medium, tier, opensOn, label, status }) => [medium, tier ?? '', opensOn ?? '', label, status]))
  t.match(rows.find(({ medium }) => medium === 'tvod'), {
    id: 'f-1', title: '', theatricalReleaseDate: '2024-07-24', territory: 'FR', delay: '4 mois', anchor: 'theatrical-release', hypothetical: 'false', intervals: '2024-11-24/..',
    missingFacts: 'derogationGranted', legalBasis: /^Accord du 24 janvier 2022/, explanation: /^4 mois après la sortie/, on: '2026-11-22', knownOn: '2026-11-22', rulebook: rulebook.version
  })
  const held = tableOf((await client.get<string>(`/v1/chronology.csv?${HELD}`)).text)
  t.match(held, [{ opensOn: '2021-06-15', closesOn: '2022-02-10', intervals: '2021-06-15/2022-02-10 2023-01-15/..' }])
})

t.test('a table may be separated by semicolons, as Excel expects in French', async t => {
  const client = await clientOf(t, await appFor(t))
  const { text } = await client.get<string>(`/v1/chronology.csv?${titled('Un, deux; trois')}&separator=semicolon`)
  t.match(tableOf(text, ';'), [{ title: 'Un, deux; trois', opensOn: '2025-10-24' }])
  await refused(t, client, await client.get<Problem>(`/v1/chronology.csv?${FILM}&separator=tab`), { status: 400, code: 'invalid-request', fields: ['separator'] })
  await refused(t, client, await client.get<Problem>(`/v1/chronology?${FILM}&separator=comma`), { status: 400, code: 'invalid-request', fields: ['separator'] })
})

t.test('any title comes back from a table as it was; one that looks like a formula as text', async t => {
  const client = await clientOf(t, await appFor(t))
  for (const [i, title] of TITLES.entries()) t.equal(tableOf((await client.get<string>(`/v1/chronology.csv?${titled(title)}`)).text)[0]?.title, title, `title ${i}`)
  for (const separator of ['comma', 'semicolon']) {
    for (const [i, title] of FORMULAS.entries()) {
      const { text } = await client.get<string>(`/v1/chronology.csv?${titled(title)}&separator=${separator}`)
      t.notMatch(text, /(?:^|[,;\t\r\n"])[=+@-](?![\d]{3})/m, `formula ${i} starts no cell, whichever separator is expected`)
      t.equal(tableOf(text, separator === 'comma' ? ',' : ';').length, 1)
    }
  }
})

t.test('a calendar has a whole day for each opening, closing and return, and says why', async t => {
  const client = await clientOf(t, await appFor(t, { publicUrl: 'https://films.example/api/' }))
  const { text, headers } = await client.get<string>(`/v1/chronology.ics?${HELD}&title=Un+titre&id=f-1`)
  t.equal(headers['content-language'], 'en')
  const { properties, events, alarms } = readCalendar(text)
  t.match(properties, { version: '2.0', prodid: /chronologie/, name: 'Un titre', 'x-wr-calname': 'Un titre', 'refresh-interval': 'P1D', 'x-published-ttl': 'P1D' })
  t.notOk('method' in properties, 'a feed is no invitation')
  t.strictSame(events.map(({ dtstart, dtend, summary }) => [dtstart, dtend, summary]), [
    ['2021-06-15', '2021-06-16', 'Un titre – opens: Subscription VOD, service with an agreement'],
    ['2022-02-10', '2022-02-11', 'Un titre – closes: Subscription VOD, service with an agreement'],
    ['2023-01-15', '2023-01-16', 'Un titre – opens again: Subscription VOD, service with an agreement']
  ])
  const [opening, closing] = events
  t.match(opening, { transp: 'TRANSPARENT', categories: 'Subscription VOD', sequence: '8', dtstamp: '2022-02-09T00:00:00Z', 'last-modified': '2022-02-09T00:00:00Z' })
  t.match(opening?.description, /17 months after the theatrical release.*\n.*contract may set a later one.*\nHow this is known: derived\.\nText: Agreement of 6 September 2018.*https:/s)
  t.match(opening?.description, 'Details: https://films.example/api/v1/chronology?theatricalReleaseDate=2020-01-15&freeTvAcquired=true&territory=FR&title=Un+titre&id=f-1&lang=en')
  t.equal(opening?.url, 'https://films.example/api/v1/chronology?theatricalReleaseDate=2020-01-15&freeTvAcquired=true&territory=FR&title=Un+titre&id=f-1&lang=en')
  t.notMatch(closing?.description, /contract may set/, 'a contract cannot put off a closing')
  t.strictSame(alarms, [])
  t.equal((await client.get(String(opening?.url).slice('https://films.example/api'.length))).status, 200, 'its link is answered')
})

t.test('every line of a calendar ends right, is short enough, and the last one too', async t => {
  const client = await clientOf(t, await appFor(t))
  for (const [i, title] of [...TITLES, ...FORMULAS].entries()) {
    const { text } = await client.get<string>(`/v1/chronology.ics?${titled(title, '')}&lang=fr`)
    t.ok(text.endsWith('END:VCALENDAR\r\n'))
    const lines = text.split('\r\n')
    t.ok(lines.every(line => Buffer.byteLength(line) <= 75 && !/[\n\r]/.test(line)), `title ${i}`)
    t.notMatch(text.replaceAll('\r\n', ''), /\p{Cc}/u, 'controls have no place in it')
    const oneLine = title.replaceAll(/[\p{Cc}\u2028]+/gu, ' ')
    t.ok(readCalendar(text).events.every(({ summary }) => summary?.startsWith(`${oneLine} – `)), 'the title comes back, in one line')
  }
})

t.test('a title turns no word of a calendar around, and stays readable; as data it comes back as sent', async t => {
  const client = await clientOf(t, await appFor(t))
  for (const [title, shown] of [
    ['\u202Ecba', 'cba'], ['\u2067a\u2068b\u2069\u202B\u202A\u202D\u202C\u2066', 'ab'], ['باب الحديد\u200F', 'باب الحديد\u200F'], ['ואלס עם באשיר', 'ואלס עם באשיר']
  ] as const) {
    const asked = titled(title, '')
    const { text } = await client.get<string>(`/v1/chronology.ics?${asked}&alarm=P1D`)
    t.notMatch(text.replaceAll('\r\n ', ''), /[\u202A-\u202E\u2066-\u2069]/)
    const { events, properties } = readCalendar(text)
    t.equal(properties.name, shown)
    t.ok(events.every(({ summary }) => summary?.startsWith(`${shown} – opens: `)))
    t.equal((await client.get<Chronology>(`/v1/chronology?${asked}`)).body.film.title, title)
    t.equal(tableOf((await client.get<string>(`/v1/chronology.csv?${asked}`)).text)[0]?.title, title)
  }
})

t.test('a calendar in French has no English in it', async t => {
  const client = await clientOf(t, await appFor(t))
  const { events, properties } = readCalendar((await client.get<string>(`/v1/chronology.ics?${HELD}&lang=fr`)).text)
  t.equal(properties.name, "Fenêtres d'exploitation")
  t.strictSame(events.map(({ summary }) => summary), ['ouverture', 'fermeture', 'réouverture'].map(kind => `Film sorti le 15 janvier 2020 – ${kind} : Vidéo à la demande par abonnement, service avec accord`))
  t.match(events[0]?.description, /un contrat peut en fixer un plus tardif.*\nSource : déduit\.\nTexte : Accord du 6 septembre 2018.*\nEn détail : http/s)
})

t.test('a film without a title goes by its id, without either by its release', async t => {
  const client = await clientOf(t, await appFor(t))
  const first = async (query: string) => readCalendar((await client.get<string>(`/v1/chronology.ics?${FILM}&medium=tvod${query}`)).text).events[0]?.summary
  t.match(await first('&id=f-1'), /^f-1 – opens/)
  t.match(await first(''), /^Film released on 24 July 2024 – opens/)
})

t.test('an event keeps its name whatever its day, and a what-if never takes that of the law', async t => {
  const client = await clientOf(t, await appFor(t))
  const uids = async (query: string) => readCalendar((await client.get<string>(`/v1/chronology.ics?${query}`)).text).events.map(({ uid }) => uid)
  const moved = await uids(`${FILM}&id=f-1&title=A`)
  t.strictSame(await uids('theatricalReleaseDate=2024-08-01&id=f-1&title=B'), moved, 'by its id')
  t.strictSame([...new Set(moved)], moved, 'each has its own')
  t.strictSame(await uids(`${FILM}&title=A&lang=fr`), await uids(`${FILM}&title=A`), 'in every language')
  t.notSame(await uids(`${FILM}&title=A`), await uids(`${FILM}&title=B`), 'without an id by release and title')
  t.notSame(await uids(`${FILM}&title=A`), await uids('theatricalReleaseDate=2024-08-01&title=A'))
  const supposed = await uids(`${FILM}&id=f-1&adopt=filippetti-2014@2025-01-01`)
  t.ok(supposed.every(uid => !moved.includes(uid)))
})

t.test('a day that is not sure is tentative: an assumption, a supposition, or evidence that nobody states', async t => {
  const client = await clientOf(t, await appFor(t))
  const { events } = readCalendar((await client.get<string>('/v1/chronology.ics?theatricalReleaseDate=2026-11-04')).text)
  const { body: { windows } } = await client.get<Chronology>('/v1/chronology?theatricalReleaseDate=2026-11-04')
  const dated = windows.filter(({ opensOn }) => opensOn !== null)
  t.strictSame(events.map(({ status }) => status), dated.map(({ certainty, evidence }) =>
    certainty === 'provisional' || evidence === 'inference' || evidence === 'unverified' ? 'TENTATIVE' : 'CONFIRMED'))
  t.strictSame([...new Set(events.map(({ status }) => status))].sort(), ['CONFIRMED', 'TENTATIVE'])
  const supposed = readCalendar((await client.get<string>('/v1/chronology.ics?theatricalReleaseDate=2014-10-08&medium=svod&adopt=filippetti-2014@2014-10-01&title=A')).text)
  t.ok(supposed.events.length > 0 && supposed.events.every(({ status, summary }) => status === 'TENTATIVE' && summary?.startsWith('What if – A – opens')))
})

t.test('the sequence counts the changes known, and moves with them', async t => {
  const client = await clientOf(t, await appFor(t))
  const event = async (knownOn: string) => readCalendar((await client.get<string>(`/v1/chronology.ics?theatricalReleaseDate=2020-06-03&medium=svod&tier=without-agreement&knownOn=${knownOn}`)).text).events[0]
  const before = await event('2022-02-08')
  const after = await event('2022-02-09')
  t.match(before, { dtstart: '2023-06-03', 'last-modified': '2019-03-22T00:00:00Z' })
  t.match(after, { dtstart: '2022-02-10', 'last-modified': '2022-02-09T00:00:00Z', uid: before?.uid })
  t.ok(Number(after?.sequence) > Number(before?.sequence))
  t.match(after?.url, /knownOn=2022-02-09/, 'a day of knowledge that was asked for is asked for again')
})

t.test('where nothing is recorded, an event dates from its own day', async t => {
  const client = await clientOf(t, await appFor(t, { rulebook: { ...rulebook, changes: [] } }))
  t.match(readCalendar((await client.get<string>(`/v1/chronology.ics?${FILM}&medium=tvod`)).text).events, [{ sequence: '0', dtstamp: '2024-11-24T00:00:00Z' }])
})

t.test('tomorrow a calendar is the same, byte for byte', async t => {
  const today = await clientOf(t, await appFor(t))
  const tomorrow = await clientOf(t, await appFor(t, { today: () => day('2026-11-23') }))
  const url = `/v1/chronology.ics?${FILM}&title=A`
  t.equal((await today.get(url)).text, (await tomorrow.get(url)).text)
})

t.test('a calendar rings as long before as it is asked to', async t => {
  const client = await clientOf(t, await appFor(t))
  t.strictSame(readCalendar((await client.get<string>(`/v1/chronology.ics?${HELD}&alarm=P1W`)).text).alarms, ['-P7D', '-P7D', '-P7D'])
  const { text } = await client.get<string>(`/v1/chronology.ics?${HELD}&alarm=P1W&title=${encodeURIComponent('END:VALARM\r\nBEGIN:VALARM')}`)
  const events = text.replaceAll('\r\n ', '').split(/(?=BEGIN:VEVENT\r\n)/).slice(1)
  t.equal(events.length, 3)
  const names = (lines: string) => lines.trimEnd().split('\r\n').map(line => line.split(/[:;]/, 1)[0])
  for (const event of events) {
    const [, properties = '', alarm = '', rest] = /^BEGIN:VEVENT\r\n(.*?\r\n)BEGIN:VALARM\r\n(.*?\r\n)END:VALARM\r\n(.*)$/s.exec(event) ?? []
    t.match(rest, /^END:VEVENT\r\n(?:END:VCALENDAR\r\n)?$/, 'nothing of the event stands after its alarm')
    t.strictSame(names(properties).sort(), ['CATEGORIES', 'DESCRIPTION', 'DTEND', 'DTSTAMP', 'DTSTART', 'LAST-MODIFIED', 'SEQUENCE', 'STATUS', 'SUMMARY', 'TRANSP', 'UID', 'URL', 'X-MICROSOFT-CDO-ALLDAYEVENT', 'X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT'])
    t.strictSame(names(alarm).sort(), ['ACTION', 'DESCRIPTION', 'TRIGGER'])
  }
  for (const alarm of ['7', 'P1M', 'P0D', 'P400D', '-P7D', '']) {
    const problem = await refused(t, client, await client.get<Problem>(`/v1/chronology.ics?${FILM}&alarm=${alarm}`), { status: 400, code: 'invalid-request', fields: ['alarm'] })
    t.match(problem.detail, /P7D/, 'it shows how it is written')
  }
})

t.test('links lead to where the request came, or nowhere else if it does not say', async t => {
  const client = await clientOf(t, await appFor(t))
  const url = async (host: string) => readCalendar((await client.get<string>(`/v1/chronology.ics?${FILM}&medium=tvod`, { host })).text).events[0]?.url
  for (const host of ['films.example:8080', 'films.example', 'FILMS.example.', 'my_service:3000', '127.0.0.1', '[::1]', '[2001:db8::1]:3000', 'xn--t-zfa.example']) {
    t.ok((await url(host))?.startsWith(`http://${host}/v1/chronology?`), host)
  }
})

t.test('where the request does not say to whom it came, links begin with their path', async t => {
  const app = await appFor(t, {})
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as AddressInfo
  // A version of HTTP from before there were names.
  const asked = connect(port, '127.0.0.1').end(`GET /v1/chronology.ics?${FILM}&medium=tvod HTTP/1.0\r\n\r\n`)
  const [head = '', calendar = ''] = (await text(asked)).split('\r\n\r\n')
  t.match(head, /^HTTP\/1\.1 200 /)
  t.match(readCalendar(calendar).events[0]?.url, /^\/v1\/chronology\?/)
})

t.test('what is no host is not written into calendars and tables', async t => {
  const client = await clientOf(t, await appFor(t))
  const addresses = [`/v1/chronology.ics?${FILM}`, `/v1/calendar.ics?film=${encodeURIComponent('2024-07-24~A')}`]
  const hosts = ['exa"mple.com', 'exa\tmple.com', 'not a host', 'user@films.example', 'films.example/x', 'films.example?x', 'films.example#x', 'films.example:99999', 'films.example:x', 'films.example:', 'films%2eexample', '[::g]', '::1', '1.2.3.4.5', '<b>', 'a,b']
  for (const host of hosts) {
    for (const address of addresses) {
      const problem = await refused(t, client, await client.get<Problem>(address, { host }), { status: 400, code: 'invalid-request', fields: ['Host'] })
      t.match(problem.detail, /^The header Host must be the name of a host/, host)
    }
    const table = { method: 'POST', url: '/v1/calendar', payload: { films: [{ theatricalReleaseDate: '2024-07-24' }] } } as const
    await refused(t, client, await client.send<Problem>({ ...table, headers: { host, accept: 'text/csv' } }), { status: 400, code: 'invalid-request', fields: ['Host'] })
    t.equal((await client.send({ ...table, headers: { host } })).status, 200, 'answers that do not write it do not mind')
  }
  const proxied = await clientOf(t, await appFor(t, { trustProxy: true }))
  for (const address of addresses) {
    await refused(t, proxied, await proxied.get<Problem>(address, { 'x-forwarded-host': 'a"b' }), { status: 400, code: 'invalid-request', fields: ['X-Forwarded-Host'] })
    t.equal((await proxied.get(address, { 'x-forwarded-host': 'films.example', host: 'a"b' })).status, 200, 'the host that counts is the one asked for')
  }
  const known = await clientOf(t, await appFor(t, { publicUrl: 'https://films.example' }))
  for (const address of addresses) t.equal((await known.get(address, { host: 'a"b' })).status, 200, 'where the service knows its address, nobody is asked')
})

t.test('lines are folded as the generator of calendars folds them, but for the octet it leaves', async t => {
  const unfold = (text: string) => text.replaceAll('\r\n ', '')
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), text => {
    const line = text.replaceAll(/[\r\n]/g, '')
    const result = folded(line)
    return unfold(result) === unfold(foldLines(line)) && result.split('\r\n').every(one => Buffer.byteLength(one) <= 75) && Buffer.from(result).toString() === result
  }))
  t.equal(folded('x'.repeat(76)), `${'x'.repeat(75)}\r\n x`)
})

t.test('the formats refuse what the question refuses', async t => {
  const client = await clientOf(t, await appFor(t))
  const refusals: ReadonlyArray<[string, number, string, string[]]> = [
    [`chronology.csv?${FILM}&title=${'x'.repeat(10_000)}`, 400, 'invalid-request', ['title']],
    ['chronology.ics?theatricalReleaseDate=2024-02-30', 400, 'invalid-request', ['theatricalReleaseDate']],
    [`chronology.ics?${FILM}&visaDate=2025-01-01`, 422, 'inconsistent-facts', ['visaDate']],
    [`chronology.csv?${FILM}&rulebook=0.0.1`, 409, 'other-rulebook', ['rulebook']],
    [`chronology?${FILM}&format=xml`, 400, 'invalid-request', ['format']],
    [`chronology.csv?${FILM}&format=avails`, 400, 'invalid-request', ['format']]
  ]
  for (const [url, status, code, fields] of refusals) await refused(t, client, await client.get<Problem>(`/v1/${url}`), { status, code, fields })
})
