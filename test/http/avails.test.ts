// The words of Avails: what they say of a film, and where they are asked for.
import t from 'tap'
import type { Avails, AvailsRow } from '../../schemas/avails.js'
import type { Chronology } from '../../schemas/chronology.js'
import type { Problem } from '../../schemas/problem.js'
import { nameOf } from '../../src/service/exploiter.js'
import { appFor } from '../fixtures/app.js'
import { clientOf, refused } from '../fixtures/contract.js'
import { rulebook } from '../fixtures/rulebook.js'

const FILM = 'theatricalReleaseDate=2024-07-24'
const HELD = 'theatricalReleaseDate=2020-01-15&freeTvAcquired=true&medium=svod&tier=with-agreement'

t.test('the words of Avails: one row per window, interval and license type', async t => {
  const client = await clientOf(t, await appFor(t))
  const rowsOf = async (query: string) => (await client.get<Avails>(`/v1/avails?${query}`)).body.rows
  const { body } = await client.get<Avails>(`/v1/avails?${FILM}&title=A&id=f-1`)
  const of = (rows: readonly AvailsRow[], medium: string) => rows.filter(row => row.medium === medium)
  t.match(of(body.rows, 'tvod'), [
    { Territory: 'FR', WorkType: 'Movie', TitleInternalAlias: 'A', AltID: 'f-1', LicenseType: 'VOD', Start: '2024-11-24', StartCondition: null, lag: 'P4M', service: null, serviceName: null, End: null, EndCondition: 'Open', note: null },
    { LicenseType: 'EST', Start: '2024-11-24' }
  ])
  t.match(of(body.rows, 'tvod')[0]?.ReleaseHistory, [{ ReleaseType: 'Theatrical', DistrTerritory: 'FR', Date: '2024-07-24' }])
  t.match(of(body.rows, 'free-vod'), [{ LicenseType: null, ReleaseType: ['AVOD'], note: /have no free VOD/ }])
  t.match(of(body.rows, 'pay-per-view'), [{
    status: 'contractual', Start: null, StartCondition: null, End: null, EndCondition: null, lag: null,
    note: 'Neither license types nor release types tell pay-per-view from video on demand. No rule sets a date for this medium: contract decides.'
  }])
  t.ok(body.rows.every(({ Start, StartCondition, lag }) => (Start === null || StartCondition === null) && (lag === null || Start !== null)), 'a day or a condition, never both')
  t.ok(body.rows.every(({ LicenseType, note }) => LicenseType !== null || note !== null), 'where there is no word, it is said')
  t.equal((await client.get(String(body.links.chronology))).status, 200)

  t.match(await rowsOf(HELD), [
    { LicenseType: 'SVOD', tier: 'with-agreement', Start: '2021-06-15', StartCondition: null, lag: 'P17M', End: '2022-02-09', EndCondition: null },
    { LicenseType: 'SVOD', Start: '2023-01-15', StartCondition: null, lag: null, End: null, EndCondition: 'Open' }
  ])
  t.match(await rowsOf(`${FILM}&derogationGranted=true&medium=physical-video`), [{ Start: '2024-10-27', StartCondition: null, lag: null }])
  t.match(await rowsOf('theatricalReleaseDate=2005-12-25&medium=tvod'), [{ Start: '2006-08-13', lag: 'P231D' }, { LicenseType: 'EST' }])
  t.match(await rowsOf('theatricalReleaseDate=1995-03-15&medium=physical-video'), [{ status: 'undetermined', Start: null, StartCondition: 'TBD', lag: null, note: /runs from the visa, which is not stated/ }])
  t.match(await rowsOf('theatricalReleaseDate=none&medium=svod&tier=with-agreement&lang=fr'), [{
    status: 'excluded', Start: null, StartCondition: null, ReleaseHistory: [], note: /^Hors de la chronologie : le film n'est jamais sorti en salles/
  }])
  t.match(await rowsOf(`${FILM}&medium=free-tv&tier=other&lang=fr`), [{ note: /Avails ne connaît pas/, label: /^Télévision gratuite/ }])
})

t.test('the words of Avails for a service: its name, and no day on which it was not there', async t => {
  const client = await clientOf(t, await appFor(t))
  const rowsOf = async (query: string) => (await client.get<Avails>(`/v1/avails?${query}`)).body.rows
  const none = { Start: null, StartCondition: null, End: null, EndCondition: null, lag: null }
  t.match(await rowsOf('theatricalReleaseDate=2011-01-05&service=netflix'), [{
    service: 'netflix', serviceName: 'Netflix', tier: 'without-agreement', Start: '2014-09-15', StartCondition: null, lag: null, End: null, EndCondition: 'Open', note: null, evidence: 'press'
  }], 'it came later than the law allows')
  t.match(await rowsOf('theatricalReleaseDate=2011-01-05&service=canalplay'), [{ serviceName: 'CanalPlay', Start: '2014-01-05', lag: 'P36M', End: '2019-03-11', EndCondition: null }], 'it closed')
  t.match(await rowsOf('theatricalReleaseDate=2018-01-05&service=canalplay'), [{ ...none, note: /^CanalPlay closed/ }], 'it was gone before')
  t.match(await rowsOf('theatricalReleaseDate=2011-01-05&service=netflix&carrier=free'), [{ ...none, StartCondition: 'TBD', note: /no source gives the day/ }], 'the day is not known')
  t.match(await rowsOf('theatricalReleaseDate=none&service=netflix&lang=fr'), [{ ...none, service: 'netflix', status: 'excluded', note: /^Hors de la chronologie/ }])

  for (const service of rulebook.services.values()) {
    for (const territory of service.media.length === 0 ? [] : service.territories.map(one => one.territory)) {
      for (const release of ['2009-02-11', '2016-02-17', '2021-06-02']) {
        const asked = `theatricalReleaseDate=${release}&service=${service.id}&territory=${territory}`
        const { windows } = (await client.get<Chronology>(`/v1/chronology?${asked}`)).body
        for (const { Start, StartCondition, End, EndCondition, medium, tier, serviceName } of await rowsOf(asked)) {
          const window = windows.find(one => one.medium === medium && one.tier === tier)
          t.equal(serviceName, nameOf(service))
          t.ok((Start === null || StartCondition === null) && (End === null || EndCondition === null), `${asked}: a day or a condition`)
          t.ok(Start === null || (window?.availableFrom != null && Start >= window.availableFrom), `${asked}: not before it can have the film`)
          t.ok(End === null || window?.availability?.closedOn == null || End < window.availability.closedOn, `${asked}: not after its closing`)
          t.ok(End === null || Start === null || Start <= End, `${asked}: in order`)
        }
      }
    }
  }
})

t.test('asked in a body, it is the same answer; a change made up is known to a body alone', async t => {
  const client = await clientOf(t, await appFor(t))
  const body = { theatricalReleaseDate: '2024-07-24', title: 'Roma' }
  const asked = await client.get<Avails>(`/v1/avails?${FILM}&title=Roma`)
  t.match(asked.headers, { 'content-type': /^application\/json/, 'content-language': 'en', etag: /./ })
  t.same((await client.send<Avails>({ method: 'POST', url: '/v1/avails', payload: body })).body, asked.body)
  const changes = [{ medium: 'svod', tier: 'without-agreement', delay: { months: 12 }, from: '2025-07-01' }]
  const supposed = await client.send<Avails>({ method: 'POST', url: '/v1/avails', payload: { ...body, medium: ['svod'], tier: 'without-agreement', changes } })
  t.match(supposed.body, { hypothetical: true, rows: [{ hypothetical: true }] })
})

t.test('format=avails, as they were once asked for, is refused with the address where they are', async t => {
  const client = await clientOf(t, await appFor(t))
  const body = { theatricalReleaseDate: '2024-07-24' }
  for (const options of [
    { url: `/v1/chronology?${FILM}&format=avails` }, { url: `/v1/chronology.csv?${FILM}&format=avails` }, { method: 'POST', url: '/v1/chronology?format=avails', payload: body }
  ] as const) {
    const problem = await refused(t, client, await client.send<Problem>(options), { status: 400, code: 'invalid-request', fields: ['format'] })
    t.match(problem.detail, /\/v1\/avails, with the same parameters/)
  }
})

t.test('what is asked of Avails is refused as a chronology refuses it', async t => {
  const client = await clientOf(t, await appFor(t))
  await refused(t, client, await client.get<Problem>('/v1/avails?theatricalReleaseDate=2014-02-30'), { status: 400, code: 'invalid-request', fields: ['theatricalReleaseDate'] })
  await refused(t, client, await client.get<Problem>(`/v1/avails?${FILM}&rulebook=0.0.1`), { status: 409, code: 'other-rulebook', fields: ['rulebook'] })
  await refused(t, client, await client.get<Problem>(`/v1/avails?${FILM}&visaDate=2025-01-01`), { status: 422, code: 'inconsistent-facts', fields: ['visaDate'] })
  await refused(t, client, await client.send<Problem>({ method: 'POST', url: '/v1/avails?lang=fr', payload: { theatricalReleaseDate: '2024-07-24' } }), { status: 400, code: 'invalid-request', fields: ['lang'] })
})
