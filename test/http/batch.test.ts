// Many questions in one stream: what each line is answered, and what becomes of lines that cannot be.
import { gunzipSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import t from 'tap'
import { pino } from 'pino'
import type { Problem } from '../../schemas/problem.js'
import { appFor } from '../fixtures/app.js'
import { clientOf, inFrench, refused, type Client, type Facts } from '../fixtures/contract.js'
import { rulebook, TODAY } from '../fixtures/rulebook.js'

const FILM = { theatricalReleaseDate: '2014-01-01', medium: ['svod'], tier: 'without-agreement' }
const NDJSON = { 'content-type': 'application/x-ndjson' }

/** A line that comes back, as far as the tests look at it. */
interface Back {
  readonly line: number
  readonly id?: string
  readonly film?: Facts
  readonly windows?: ReadonlyArray<{ medium: string, tier: string | null, opensOn: string, label: string, explanation: readonly string[] }>
  readonly problem?: Problem
}

const batch = async <Body = Back[]>(client: Client, payload: string | Buffer, query = '', headers: Record<string, string> = {}) =>
  await client.send<Body>({ method: 'POST', url: `/v1/chronology/batch${query}`, payload, headers: { ...NDJSON, ...headers } })
const linesOf = (...films: readonly unknown[]) => films.map(film => `${JSON.stringify(film)}\n`).join('')

t.test('a line in, a line out, in order, each under its id', async t => {
  const client = await clientOf(t, await appFor(t))
  const films = Array.from({ length: 500 }, (_, i) => ({ ...FILM, theatricalReleaseDate: `${2010 + i % 12}-0${1 + i % 9}-1${i % 10}`, id: `film-${i}`, title: `Film ${i}` }))
  const { status, headers, body } = await batch(client, linesOf(...films))
  t.equal(status, 200)
  t.match(headers, { 'content-type': 'application/x-ndjson', 'content-language': 'en', vary: 'Accept-Language, accept-encoding' })
  t.strictSame(body.map(({ line, id, film }) => [line, id, film?.title, film?.theatricalReleaseDate]), films.map(({ id, title, theatricalReleaseDate }, i) => [i + 1, id, title, theatricalReleaseDate]))
  t.notOk('id' in ((await batch(client, linesOf(FILM))).body[0] ?? {}), 'who states no id is given none')
})

t.test('a byte order mark, CRLF, blank lines and a last line without newline do no harm', async t => {
  const client = await clientOf(t, await appFor(t))
  const { body } = await batch(client, `\uFEFF${JSON.stringify({ ...FILM, id: 'a' })}\r\n\r\n  \n${JSON.stringify({ ...FILM, id: 'b' })}\r\n${JSON.stringify({ ...FILM, id: 'c' })}`)
  t.match(body, [{ line: 1, id: 'a' }, { line: 4, id: 'b' }, { line: 5, id: 'c' }])
  t.ok(body.every(({ windows }) => windows?.[0]?.opensOn === '2017-01-01'))
})

t.test('nothing asked is nothing answered', async t => {
  const client = await clientOf(t, await appFor(t))
  for (const payload of ['', '\n', '\uFEFF\r\n\n']) t.match(await batch(client, payload), { status: 200, text: '' })
})

t.test('titles come back as they went, whatever is in them', async t => {
  const client = await clientOf(t, await appFor(t))
  const titles = ['two\nlines', 'a, b; "c"', '🎬 é ﷽', '\u202Eright to left\u202C مرحبا', '=cmd|\' /C calc\'!A0', '\u2028\u2029\u0000']
  const { body } = await batch(client, linesOf(...titles.map(title => ({ ...FILM, title }))))
  t.strictSame(body.map(({ film }) => film?.title), titles)
})

/** Lines that have no answer: what each is refused for, at which fields. */
const BAD: ReadonlyArray<[name: string, line: string | Buffer, status: number, code: string, fields: readonly string[] | undefined, says: RegExp, id?: string]> = [
  ['no JSON', '{"id":"x",', 400, 'invalid-request', undefined, /^The line is not JSON: a line holds one question, a whole object\.$/],
  ['a list', '[]', 400, 'invalid-request', [''], /^The line must be object$/],
  ['null', 'null', 400, 'invalid-request', [''], /^The line must be object$/],
  ['a byte order mark in the middle', `\uFEFF${JSON.stringify(FILM)}`, 400, 'invalid-request', undefined, /not JSON/],
  ['Latin-1', Buffer.from(JSON.stringify({ ...FILM, title: 'été' }), 'latin1'), 400, 'invalid-request', undefined, /not UTF-8/],
  ['ten megabytes', JSON.stringify({ ...FILM, title: 'x'.repeat(10 ** 7) }), 413, 'line-too-long', undefined, /65536 bytes/],
  ['a title of 10,000 characters', JSON.stringify({ ...FILM, id: 'x', title: 'x'.repeat(10_000) }), 400, 'invalid-request', ['/title'], /more than 500/, 'x'],
  ['no release', '{"id":"x"}', 400, 'invalid-request', ['/theatricalReleaseDate'], /is required/, 'x'],
  ['an id that is a number', JSON.stringify({ ...FILM, id: 7 }), 400, 'invalid-request', ['/id'], /must be string/],
  ['an impossible day', JSON.stringify({ id: 'x', theatricalReleaseDate: '2014-02-30' }), 400, 'invalid-request', ['/theatricalReleaseDate'], /real calendar day/, 'x'],
  ['a misspelt fact', JSON.stringify({ ...FILM, payTvAquired: true }), 400, 'invalid-request', ['/payTvAquired'], /spelling/],
  ['a key of the prototype', '{"theatricalReleaseDate":"2014-01-01","__proto__":{"tier":1},"constructor":1}', 400, 'invalid-request', ['/__proto__', '/constructor'], /not known here/],
  ['an unknown medium', JSON.stringify({ ...FILM, medium: ['svod', 'vhs'] }), 400, 'invalid-request', ['/medium/1'], /one of/],
  ['facts that contradict each other', JSON.stringify({ ...FILM, id: 'x', visaDate: '2014-01-02' }), 422, 'inconsistent-facts', ['/visaDate'], /cannot come after/, 'x'],
  ['a territory without rules', JSON.stringify({ ...FILM, territory: 'ZZ' }), 422, 'unknown-territory', ['/territory'], /there is one for: .*FR/],
  ['an unknown proposal', JSON.stringify({ ...FILM, adopt: ['nobody-2020@2021-01-01'] }), 422, 'unknown-proposal', ['/adopt'], /filippetti-2014/],
  ['another rule book', JSON.stringify({ ...FILM, rulebook: '0.0.1' }), 409, 'other-rulebook', ['/rulebook'], /0\.0\.1/]
]

t.test('a line that cannot be answered has its problem, and the rest goes on', async t => {
  const client = await clientOf(t, await appFor(t))
  const good = Buffer.from(linesOf({ ...FILM, id: 'good' }))
  const payload = Buffer.concat([good, ...BAD.flatMap(([, line]) => [Buffer.from(line), Buffer.from('\n'), good])])
  const { status, body, headers } = await batch(client, payload)
  t.equal(status, 200)
  t.strictSame(body.map(({ line }) => line), Array.from({ length: 1 + 2 * BAD.length }, (_, i) => i + 1))
  t.ok(body.every(({ id, problem }, i) => i % 2 === 1 || (id === 'good' && problem === undefined)), 'every second line is answered')
  for (const [i, [name, , status, code, fields, says, id]] of BAD.entries()) {
    await t.test(name, async t => {
      const back = body[1 + 2 * i]
      t.match(back?.problem, { type: `/problems/${code}`, status, detail: says, instance: `/requests/${String(headers['x-request-id'])}` })
      t.strictSame(back?.problem?.errors?.map(({ pointer }) => pointer), fields)
      t.equal(back?.id, id, 'the id comes back where there is one')
      t.equal((await client.get(String(back?.problem?.type))).status, 200, 'its type leads to a page')
    })
  }
})

t.test('the problem of a line is told in the language of the line, else in that of the batch', async t => {
  const client = await clientOf(t, await appFor(t))
  const payload = Buffer.concat(BAD.flatMap(([, line]) => [Buffer.from(line), Buffer.from('\n')]))
  const english = (await batch(client, payload)).body
  for (const [query, headers] of [['?lang=fr', {}], ['', { 'accept-language': 'fr' }]] as const) {
    const french = await batch(client, payload, query, headers)
    t.equal(french.headers['content-language'], 'fr')
    for (const [i, { problem }] of french.body.entries()) {
      const before = english[i]?.problem
      if (problem === undefined || before === undefined) throw new Error(`line ${i + 1} has no problem`)
      inFrench(t, problem, before)
    }
  }
  const asked = [{ lang: 'fr' }, { lang: 'en' }, {}, { lang: 'de' }].map(lang => ({ ...FILM, visaDate: '2014-01-02', ...lang }))
  const titles = async (query: string) => (await batch(client, linesOf(...asked), query)).body.map(({ problem }) => problem?.title)
  const [fr, en] = ['Les faits se contredisent', 'The facts contradict each other']
  t.strictSame(await titles(''), [fr, en, en, 'The request is not well formed'])
  t.strictSame(await titles('?lang=fr'), [fr, en, fr, "La requête n'est pas bien formée"])
  const { body } = await batch(client, linesOf(FILM), '?lang=fr', { 'content-encoding': 'gzip' })
  t.match(body, [{ problem: { title: 'Le corps ne peut être décodé', detail: "Le corps n'est pas du gzip en bon état : les lignes à partir de la 1 n'ont pas de réponse ; envoyez-les de nouveau." } }])
})

t.test('the address states defaults; what a line states itself prevails', async t => {
  const client = await clientOf(t, await appFor(t))
  const query = '?medium=svod&tier=without-agreement&explain=none&lang=fr&knownOn=2014-10-01&on=2016-06-01&territory=FR&adopt=filippetti-2014@2014-10-01'
  const { body, headers } = await batch<Array<Back & Facts>>(client, linesOf(
    { theatricalReleaseDate: '2014-01-01' },
    { theatricalReleaseDate: '2014-01-01', lang: 'en', explain: 'short', adopt: ['filippetti-2014@2016-01-01'], on: '2015-01-01', knownOn: '2018-01-01' },
    { theatricalReleaseDate: '2014-01-01', medium: ['tvod', 'svod'] }
  ), query)
  t.match(headers, { 'content-language': 'fr', vary: 'accept-encoding' })
  t.match(body[0], { on: '2016-06-01', knownOn: '2014-10-01', hypothetical: true, windows: [{ medium: 'svod', tier: 'without-agreement', label: /^Vidéo à la demande/, opensOn: '2016-01-01', explanation: [] }] })
  t.match(body[1], { on: '2015-01-01', knownOn: '2018-01-01', windows: [{ label: /Subscription VOD/, explanation: [/./] }] })
  t.strictSame(body[2]?.windows?.map(({ medium, tier }) => [medium, tier]), [['tvod', null], ['svod', 'without-agreement']])
})

t.test('a default that a line cannot be answered with is said to be a parameter', async t => {
  const client = await clientOf(t, await appFor(t))
  const { body } = await batch(client, linesOf({ theatricalReleaseDate: '2014-01-01' }, { theatricalReleaseDate: '2014-01-01', medium: ['svod'] }, FILM), '?tier=investing')
  t.match(body, [{ problem: { status: 422, errors: [{ parameter: 'tier' }] } }, { problem: { status: 422, errors: [{ parameter: 'tier' }] } }, { windows: [{}] }])
})

/** What the address may not state: the whole batch is refused. */
const QUERIES: ReadonlyArray<[query: string, status: number, code: string, field: string]> = [
  ['?explain=all', 400, 'invalid-request', 'explain'],
  ['?medium=vhs', 400, 'invalid-request', 'medium'],
  ['?on=2014-02-30', 400, 'invalid-request', 'on'],
  ['?theatricalReleaseDate=2014-01-01', 400, 'invalid-request', 'theatricalReleaseDate'],
  ['?colour=red', 400, 'invalid-request', 'colour'],
  ['?rulebook=0.0.1', 409, 'other-rulebook', 'rulebook']
]

t.test('parameters that are wrong for every line are refused at once', async t => {
  const client = await clientOf(t, await appFor(t))
  for (const [query, status, code, field] of QUERIES) {
    await refused(t, client, await batch<Problem>(client, linesOf(FILM), query), { status, code, fields: [field] })
  }
  t.match((await batch(client, linesOf(FILM), `?rulebook=${rulebook.version}`)).body, [{ windows: [{}] }])
})

t.test('lines of JSON have three names; what has another is refused', async t => {
  const client = await clientOf(t, await appFor(t))
  for (const type of ['application/x-ndjson; charset=utf-8', 'application/ndjson', 'application/jsonl', 'Application/JSONL ; charset="utf-8"']) {
    t.match((await batch(client, linesOf(FILM), '', { 'content-type': type })).body, [{ line: 1, windows: [{}] }], type)
  }
  for (const type of ['application/json', 'text/plain', 'text/comma', 'ndjson']) {
    const problem = await refused(t, client, await batch<Problem>(client, linesOf(FILM), '', { 'content-type': type }), { status: 415, code: 'unsupported-media-type' })
    t.match(problem.detail, /must be application\/x-ndjson or text\/csv; its type is/)
  }
  const url = '/v1/chronology/batch'
  await refused(t, client, await client.send<Problem>({ method: 'POST', url }), { status: 415, code: 'unsupported-media-type' })
})

t.test('the body and the answer may be compressed, each for itself', async t => {
  const app = await appFor(t)
  const payload = linesOf(...Array.from({ length: 200 }, (_, i) => ({ ...FILM, id: `film-${i}` })))
  const send = (payload: string | Buffer, headers: Record<string, string>) => app.inject({ method: 'POST', url: '/v1/chronology/batch?explain=none', payload, headers: { ...NDJSON, ...headers } })
  const plain = await send(payload, {})
  t.equal(plain.headers['content-encoding'], undefined)
  for (const coding of ['gzip', 'x-gzip', 'GZIP', 'identity']) {
    t.equal((await send(coding === 'identity' ? payload : gzipSync(payload), { 'content-encoding': coding })).body, plain.body, coding)
  }
  t.equal((await send(Buffer.concat([gzipSync(payload.slice(0, 50)), gzipSync(payload.slice(50))]), { 'content-encoding': 'gzip' })).body, plain.body, 'in several members')
  for (const accepted of ['gzip', 'br, gzip;q=0.5', '*']) {
    const { headers, rawPayload } = await send(gzipSync(payload), { 'content-encoding': 'gzip', 'accept-encoding': accepted })
    t.match(headers, { 'content-encoding': 'gzip', vary: 'Accept-Language, accept-encoding' })
    t.ok(rawPayload.length < plain.rawPayload.length / 5, 'it is smaller')
    t.equal(gunzipSync(rawPayload).toString(), plain.body)
  }
  for (const accepted of ['', 'identity', 'gzip;q=0', 'br']) t.equal((await send(payload, { 'accept-encoding': accepted })).body, plain.body, `accepting ${accepted}`)
})

t.test('a coding that is not read is refused', async t => {
  const client = await clientOf(t, await appFor(t))
  for (const coding of ['br', 'deflate', 'gzip, gzip']) {
    const problem = await refused(t, client, await batch<Problem>(client, linesOf(FILM), '', { 'content-encoding': coding }), { status: 415, code: 'unsupported-media-type', fields: ['Content-Encoding'] })
    t.match(problem.detail, /with gzip, or not at all/)
  }
})

t.test('a body that is no gzip, or breaks off, is told on the last line, with the first that has no answer', async t => {
  const client = await clientOf(t, await appFor(t))
  const whole = gzipSync(linesOf(...Array.from({ length: 5000 }, (_, i) => ({ ...FILM, id: `film-${i}-${Math.sin(i)}` }))))
  const damaged = Buffer.from(whole)
  damaged.fill(0xAA, whole.length >> 1)
  for (const [name, payload] of [['no gzip', linesOf(FILM)], ['cut short', whole.subarray(0, whole.length >> 1)], ['damaged', damaged]] as const) {
    const { status, body } = await batch(client, payload, '?explain=none', { 'content-encoding': 'gzip' })
    t.equal(status, 200, name)
    const last = body.at(-1)
    t.match(last, { line: body.length, problem: { type: '/problems/broken-coding', status: 400, detail: new RegExp(`lines from ${body.length} on`) } }, name)
    t.ok(body.slice(0, -1).every(({ problem }) => problem === undefined))
    if (name !== 'no gzip') t.ok(body.length > 100, `${name}: what could be read is answered`)
  }
})

t.test('a failure of ours costs its line and is logged; the rest goes on', async t => {
  const logged: string[] = []
  const logger = pino({ level: 'error' }, { write: (line: string) => { logged.push(line) } })
  let answers = Infinity
  const failing = {
    ...rulebook,
    // Each answer that is written anew looks the digest up: the second film is of another set.
    get digest () {
      if (--answers === 0) throw new RangeError('the disk at /srv/secret')
      return rulebook.digest
    }
  }
  const client = await clientOf(t, await appFor(t, { rulebook: failing, logger }))
  answers = 2
  const { body, text } = await batch(client, linesOf(...['2014-01-01', '2024-07-24', '2016-01-01'].map(theatricalReleaseDate => ({ ...FILM, theatricalReleaseDate }))))
  t.match(body, [{ windows: [{}] }, { line: 2, problem: { status: 500, type: '/problems/internal-error' } }, { windows: [{}] }])
  t.notMatch(text, /secret/)
  t.match(logged.map(line => JSON.parse(line) as unknown), [{ level: 50, err: { message: /the disk/ } }])
})

t.test('whatever a line asks, it is answered or refused as the same body of a POST is', async t => {
  const app = await appFor(t)
  const days = fc.constantFrom('2014-01-01', '2018-07-11', '2024-07-24', '1890-01-01', '2014-02-30', null)
  const questions = fc.record({
    theatricalReleaseDate: days,
    id: fc.oneof(fc.constantFrom('a', '', 7), fc.string({ maxLength: 9 })),
    title: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
    visaDate: days,
    freeTvAcquired: fc.boolean(),
    medium: fc.subarray(['svod', 'tvod', 'free-tv', 'vhs']),
    tier: fc.constantFrom('with-agreement', 'investing'),
    on: fc.constantFrom('2020-02-29', '2021-02-29'),
    knownOn: fc.constantFrom('2014-10-01', '1950-01-01'),
    explain: fc.constantFrom('none', 'short', 'full', 'all'),
    lang: fc.constantFrom('fr', 'en'),
    rulebook: fc.constantFrom(rulebook.version, '0.0.1'),
    changes: fc.constant([{ medium: 'svod', delay: { months: 12 }, from: '2022-06-01' }])
  }, { requiredKeys: ['theatricalReleaseDate'] })
  const send = (url: string, payload: string, type: string) => app.inject({ method: 'POST', url, payload, headers: { 'content-type': type, 'x-request-id': 'the-same' } })
  await fc.assert(fc.asyncProperty(fc.array(questions, { minLength: 1, maxLength: 5 }), async asked => {
    const lines = (await send('/v1/chronology/batch', linesOf(...asked), 'application/x-ndjson')).body.trimEnd().split('\n')
    for (const [i, question] of asked.entries()) {
      const { line, id, problem, ...answer } = JSON.parse(lines[i] ?? '')
      const alone = JSON.parse((await send('/v1/chronology', JSON.stringify(question), 'application/json')).body)
      t.strictSame([line, id, problem ?? answer], [i + 1, typeof question.id === 'string' ? question.id : undefined, alone])
    }
  }), { numRuns: 60 })
})

t.test('one day holds for all the lines of a batch', async t => {
  let asked = 0
  const client = await clientOf(t, await appFor(t, { today: () => { asked++; return TODAY } }))
  await batch(client, linesOf(FILM, FILM, FILM))
  t.equal(asked, 1)
})
