// What is taken as it is meant though it is written otherwise, and what is told to who wrote something near.
import t from 'tap'
import type { Chronology } from '../../schemas/chronology.js'
import type { Problem } from '../../schemas/problem.js'
import { appFor } from '../fixtures/app.js'
import { clientOf, refused } from '../fixtures/contract.js'
import { rulebook } from '../fixtures/rulebook.js'

const OUT = '2024-07-24'
const INVALID = { status: 400, code: 'invalid-request' }
/** The last medium of the rules, with which a list of all ends. */
const LAST = rulebook.media.at(-1)?.id ?? ''

t.test('a territory in small letters and a language with its region are taken, wherever they stand', async t => {
  const client = await clientOf(t, await appFor(t))
  const french = { headers: { 'content-language': 'fr' }, body: { territory: 'FR', windows: [{ label: 'Salles de cinéma' }] } }
  for (const lang of ['fr', 'fr-FR', 'FR', 'fr_CA', 'fr-Latn-FR']) {
    t.match(await client.get<Chronology>(`/v1/chronology?theatricalReleaseDate=${OUT}&territory=fr&lang=${lang}`), french, lang)
    t.match(await client.post({ theatricalReleaseDate: OUT, territory: 'fr', lang }), french, `${lang} in a body`)
  }
  const { body } = await client.get<Chronology>(`/v1/chronology?theatricalReleaseDate=${OUT}&territory=be&lang=en-GB`)
  t.match(body, { territory: 'BE', links: { self: /territory=BE.*lang=en&/ } }, 'the answer has them in one form')
  for (const path of ['/v1/rule-sets', '/v1/regimes', '/v1/services', '/v1/facts', '/v1/changes']) t.equal((await client.get(`${path}?territory=fr&lang=fr-FR`)).headers['content-language'], 'fr', path)
  const films = [{ theatricalReleaseDate: OUT, territory: 'fr', medium: 'tvod' }]
  t.match((await client.send({ method: 'POST', url: '/v1/calendar', payload: { films, from: '2024-01-01', lang: 'fr-FR' } })).body, { events: [{ territory: 'FR', label: /^Vidéo à la demande/ }] })
  t.match((await client.send({ method: 'POST', url: '/v1/chronology/compare', payload: { films, scenarios: [{}], lang: 'fr-FR' } })).body, { films: [{ territory: 'FR' }] })
  for (const [type, payload] of [['text/csv', `theatricalReleaseDate,territory\n${OUT},fr\n`], ['application/x-ndjson', JSON.stringify(films[0])], ['application/x-ndjson', JSON.stringify({ ...films[0], lang: 'fr-FR' })]] as const) {
    const url = payload.includes('lang') ? '/v1/chronology/batch' : '/v1/calendar?from=2024-01-01'
    t.match((await client.send<string>({ method: 'POST', url, payload, headers: { 'content-type': type } })).text, /"territory":"FR"/, `${type} at ${url}`)
  }
})

t.test('a problem is in the language that a tag names, too', async t => {
  const client = await clientOf(t, await appFor(t))
  for (const url of ['/v1/chronology?lang=fr-FR', '/nowhere?lang=fr-CA', '/%zz?lang=FR']) t.equal((await client.get(url)).headers['content-language'], 'fr', url)
  t.equal((await client.post({ lang: 'fr-FR' })).headers['content-language'], 'fr')
  for (const lang of ['de-FR', 'f', '', '-fr', 'french']) await refused(t, client, await client.get<Problem>(`/v1/chronology?theatricalReleaseDate=${OUT}&lang=${lang}`), { ...INVALID, fields: ['lang'] })
  for (const territory of ['f', 'fra', 'F1', '']) await refused(t, client, await client.get<Problem>(`/v1/chronology?theatricalReleaseDate=${OUT}&territory=${territory}`), { ...INVALID, fields: ['territory'] })
  for (const body of [{ lang: 1 }, { lang: ['fr'] }, { territory: ['fr'] }, { territory: null }]) await refused(t, client, await client.post<Problem>({ theatricalReleaseDate: OUT, ...body }), { ...INVALID, fields: [`/${Object.keys(body).join()}`] })
  await refused(t, client, await client.send<Problem>({ method: 'POST', url: '/v1/calendar', payload: { films: 'fr' } }), { ...INVALID, fields: ['/films'] })
  await refused(t, client, await client.send<Problem>({ method: 'POST', url: '/v1/calendar', payload: { films: [null] } }), { ...INVALID, fields: ['/films/0'] })
})

t.test('one medium may stand by itself in a body', async t => {
  const client = await clientOf(t, await appFor(t))
  const { body } = await client.post<Chronology>({ theatricalReleaseDate: OUT, medium: 'tvod' })
  t.strictSame(body, (await client.post({ theatricalReleaseDate: OUT, medium: ['tvod'] })).body, 'it is the same question')
  const films = [{ theatricalReleaseDate: OUT, medium: 'tvod' }]
  t.match((await client.send({ method: 'POST', url: '/v1/calendar', payload: { films, from: '2024-01-01' } })).body, { events: [{ medium: 'tvod' }] })
  t.match((await client.send({ method: 'POST', url: '/v1/calendar', payload: { films, from: '2024-01-01', services: ['netflix', 'canal-plus'] } })).body, { events: [] }, 'also where services are asked for')
  t.match((await client.send({ method: 'POST', url: '/v1/chronology/compare', payload: { films, scenarios: [{}] } })).body, { films: [{ windows: [{ medium: 'tvod' }] }] })
  t.match((await client.send({ method: 'POST', url: '/v1/chronology/batch', payload: JSON.stringify(films[0]), headers: { 'content-type': 'application/x-ndjson' } })).body, [{ windows: [{ medium: 'tvod' }] }])
  const wrong: ReadonlyArray<[medium: unknown, fields: string[], says: RegExp]> = [
    ['vhs', ['/medium'], /^medium must be one of: theatrical, /], [['svod', 'vhs'], ['/medium/1'], /^medium\[1\] must be one of/], [[], ['/medium'], /fewer than 1/],
    [['svod', 'svod'], ['/medium'], /duplicate/], [5, ['/medium'], /^medium must be one of/], [null, ['/medium'], /^medium must be one of/], [[['svod']], ['/medium/0'], /^medium\[0\] must be one of/]
  ]
  for (const [medium, fields, says] of wrong) {
    const { detail, errors } = await refused(t, client, await client.post<Problem>({ theatricalReleaseDate: OUT, medium }), { ...INVALID, fields })
    t.match([detail, errors?.length], [says, 1], JSON.stringify(medium))
  }
})

t.test('who writes a list as one word, or a day with a time, is told what to write', async t => {
  const client = await clientOf(t, await appFor(t))
  const queries: ReadonlyArray<[query: string, field: string, says: string]> = [
    [`theatricalReleaseDate=${OUT}&medium=svod,tvod`, 'medium', '; state each apart: medium=svod&medium=tvod in an address, ["svod","tvod"] in a body'],
    [`theatricalReleaseDate=${OUT}&medium=svod%20tvod`, 'medium', '; state each apart: medium=svod&medium=tvod in an address, ["svod","tvod"] in a body'],
    [`theatricalReleaseDate=${OUT}&medium=svod,vhs`, 'medium', LAST],
    [`theatricalReleaseDate=${OUT}&medium=svod,`, 'medium', LAST],
    [`theatricalReleaseDate=${OUT}&explain=none,full`, 'explain', 'none, short, full'],
    ['theatricalReleaseDate=2025-10-22T00:00:00.000Z', 'theatricalReleaseDate', 'never released in cinemas there: leave out the time, write 2025-10-22'],
    [`theatricalReleaseDate=${OUT}&visaDate=2025-10-22%2000:00`, 'visaDate', 'YYYY-MM-DD: leave out the time, write 2025-10-22'],
    [`theatricalReleaseDate=${OUT}&on=2025-10-21T22:00:00Z`, 'on', 'YYYY-MM-DD: leave out the time, write the day of the territory alone'],
    [`theatricalReleaseDate=${OUT}&on=22/10/2025`, 'on', 'must be a real calendar day written YYYY-MM-DD']
  ]
  for (const [query, field, says] of queries) {
    const { detail } = await refused(t, client, await client.get<Problem>(`/v1/chronology?${query}`), { ...INVALID, fields: [field] })
    t.ok(detail.endsWith(says), `${query}: ${detail}`)
  }
  const inBody = await refused(t, client, await client.post<Problem>({ theatricalReleaseDate: OUT, medium: ['svod,tvod'], visaDate: '2023-01-01T00:00:00Z' }), { ...INVALID, fields: ['/visaDate', '/medium/0'] })
  t.match(inBody.errors, [{ detail: /write 2023-01-01$/ }, { detail: /medium=svod&medium=tvod/ }])
  t.match((await refused(t, client, await client.post<Problem>({ theatricalReleaseDate: OUT, medium: 'svod,tvod' }), { ...INVALID, fields: ['/medium'] })).detail, /\["svod","tvod"\] in a body$/)
  const { detail } = await refused(t, client, await client.get<Problem>(`/v1/media/svod/history?tier=with-agreement,without-agreement&lang=en&theatricalReleaseDate=${OUT}`), INVALID)
  t.notMatch(detail, /state each apart/, 'what may be stated once is not to be stated twice')
})

t.test('a name that is not known is answered with those that are, the nearest first and five at most, in both languages', async t => {
  const client = await clientOf(t, await appFor(t))
  const asked = `/v1/chronology?theatricalReleaseDate=${OUT}&freeTVAcquired=true`
  const { detail } = await refused(t, client, await client.get<Problem>(asked), { ...INVALID, fields: ['freeTVAcquired'] })
  t.match(detail, /is not known here; check its spelling or leave it out; what is known, the nearest first: freeTvAcquired, payTvAcquired, (?:\w+, ){3}and \d\d more$/)
  t.match((await client.get<Problem>(`${asked}&lang=fr`)).body.detail, /ce qui est connu, du plus proche au plus éloigné : freeTvAcquired, (?:\w+, ){4}et \d\d de plus$/)
  t.match((await client.post<Problem>({ theatricalReleaseDate: OUT, runtime: 90 })).body.detail, /the nearest first: runtimeMinutes, /, 'in a body')
  t.match((await client.get<Problem>('/v1/services/netflix?territory=FR')).body.detail, /the nearest first: lang$/, 'all of them where there are few')
  t.match((await client.get<Problem>('/v1?colour=red')).body.detail, /leave it out$/, 'none where nothing can be asked')
})
