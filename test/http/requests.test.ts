// The day that the request for a derogation names, wherever a film is stated: query, body, lines, tables, agendas, comparisons, the page of a film.
import t from 'tap'
import type { Chronology } from '../../schemas/chronology.js'
import type { BriefWindow } from '../../schemas/windows.js'
import { appFor } from '../fixtures/app.js'
import { clientOf } from '../fixtures/contract.js'

const TITANIC = { theatricalReleaseDate: '1998-01-07', visaDate: '1997-12-29', derogationGranted: true, derogationFrom: '1998-10-14' } as const
const QUERY = Object.entries(TITANIC).map(([name, value]) => `${name}=${value}`).join('&')
const OPENS = { medium: 'physical-video', opensOn: '1998-10-14' }

t.test('asked one film at a time, in an address or in a body', async t => {
  const client = await clientOf(t, await appFor(t))
  t.match((await client.get<Chronology>(`/v1/chronology?${QUERY}&medium=physical-video`)).body, {
    film: TITANIC, windows: [{ ...OPENS, anchor: 'derogation', delay: { months: 0 }, legalBasis: [{ text: 'decret-83-4' }, { text: 'loi-82-652', article: '89' }, { text: 'decret-83-4', article: '2' }] }]
  })
  t.match((await client.post<Chronology>({ ...TITANIC, medium: 'physical-video' })).body.windows, [{ ...OPENS, anchor: 'derogation' }])
  t.match((await client.get<BriefWindow[]>(`/v1/windows?${QUERY}&medium=physical-video`)).body, [{ ...OPENS, missingFacts: [] }])
  t.match((await client.send<BriefWindow[]>({ method: 'POST', url: '/v1/windows', payload: { ...TITANIC, medium: 'physical-video' } })).body, [OPENS])
  const on = async (day: string) => (await client.get(`/v1/check?${QUERY}&medium=physical-video&on=${day}`)).body
  t.match(await on('1998-10-13'), { permitted: false, next: '1998-10-14' })
  t.match(await on('1998-10-14'), { permitted: true, since: '1998-10-14' })
})

t.test('many films at once: lines, tables, agendas, comparisons', async t => {
  const app = await appFor(t)
  const client = await clientOf(t, app)
  const lines = `${JSON.stringify({ id: 't', ...TITANIC, medium: ['physical-video'] })}\n`
  const batch = async (payload: string, type: string) => (await app.inject({ method: 'POST', url: '/v1/windows/batch', payload, headers: { 'content-type': type } })).payload.split('\n').slice(0, -1).map(line => JSON.parse(line) as object)
  t.match(await batch(lines, 'application/x-ndjson'), [{ id: 't', windows: [OPENS] }])
  const table = `theatricalReleaseDate,visaDate,derogationGranted,derogationFrom,medium\n${Object.values(TITANIC).join()},physical-video\n1998-01-07,1997-12-29,,1998-10-14,physical-video\n`
  t.match(await batch(table, 'text/csv'), [{ windows: [OPENS] }, { problem: { status: 422, errors: [{ pointer: '/derogationFrom' }] } }])
  t.match((await client.send({ method: 'POST', url: '/v1/calendar', payload: { films: [TITANIC], from: '1998-01-01', to: '1999-12-31', media: ['physical-video'] } })).body, { events: [{ on: '1998-10-14', film: TITANIC }] })
  const scenario = { name: 'as known then', knownOn: '1998-10-14' }
  t.match((await client.send({ method: 'POST', url: '/v1/chronology/compare', payload: { films: [{ ...TITANIC, medium: 'physical-video' }], scenarios: [scenario] } })).body, { films: [{ windows: [{ before: { opensOn: '1998-10-14' }, scenarios: [{ after: { opensOn: '1998-10-14' } }] }] }] })
})

t.test('the page of a film asks for it where it decides, and shows what it gives', async t => {
  const app = await appFor(t)
  const page = async (query: string) => (await app.inject({ url: `/film?${query}&lang=en`, headers: { accept: 'text/html' } })).payload
  t.match(await page('theatricalReleaseDate=1998-01-07&visaDate=1997-12-29&derogationGranted=true'), /name="derogationFrom"/)
  t.match(await page(QUERY), /on the day of the request/)
})

t.test('the dictionary says what it moves, and what a grant covers', async t => {
  const client = await clientOf(t, await appFor(t))
  const { body } = await client.get<{ facts: Array<{ id: string, type: string, moves: string[], note: string | null }> }>('/v1/facts?lang=en')
  const one = (fact: string) => body.facts.find(({ id }) => id === fact)
  t.match(one('derogationFrom'), { type: 'date', moves: ['physical-video', 'tvod'] })
  t.match(one('derogationGranted')?.note, /whose day no fact states/)
})
