// The overseas departments are answered as France; the collectivities, of whose law nothing was read, are refused.
import t from 'tap'
import type { Chronology } from '../../schemas/chronology.js'
import type { Problem } from '../../schemas/problem.js'
import { appFor } from '../fixtures/app.js'
import { clientOf, refused } from '../fixtures/contract.js'
import { readerOf } from '../fixtures/page.js'
import { rulebook } from '../fixtures/rulebook.js'

const DEPARTMENTS = ['GP', 'MQ', 'GF', 'RE', 'YT']
const COLLECTIVITIES = ['PF', 'NC', 'WF', 'PM', 'BL', 'MF', 'TF']
const FILM = 'theatricalReleaseDate=2023-04-05&freeTvAcquired=true&coExploitationAgreement=false'
const NOTICE = 'The overseas departments are answered as France: the cinema code and the visa hold there (inferred).'

/** An answer without what names the territory. */
const withoutTerritory = (text: string) => text.replaceAll(/"(?:Distr)?[Tt]erritory":"[A-Z]{2}"/g, '').replaceAll(/territory=[A-Z]{2}/g, '').replace(`"${NOTICE}"`, '').replace('"notices":[,', '"notices":[')

/** What is asked about one territory, whose answers are those of France but for its name and the notice. */
const ASKED = [
  `/v1/chronology?${FILM}`, `/v1/chronology?${FILM}&explain=full&medium=svod`, `/v1/chronology?${FILM}&service=netflix`, '/v1/chronology?theatricalReleaseDate=2011-01-05&service=netflix&carrier=orange&device=livebox-play',
  `/v1/windows?${FILM}`, `/v1/avails?${FILM}`, `/v1/check?${FILM}&service=netflix&on=2025-06-01`, '/v1/chronology/reverse?medium=svod&tier=with-agreement&opensOn=2025-10-24',
  '/v1/eras?medium=physical-video', '/v1/rule-sets', '/v1/rule-sets/2025-02-10', '/v1/regimes', '/v1/proposals', '/v1/facts', '/v1/media/svod/history', '/v1/cases', '/v1/services', '/v1/carriers', '/v1/changes',
  '/v1/chronology?theatricalReleaseDate=none&medium=svod'
]

t.test('an overseas department is answered as France, under its own name and with a notice', async t => {
  const client = await clientOf(t, await appFor(t))
  for (const asked of ASKED) {
    const [france, reunion] = await Promise.all(['FR', 'RE'].map(async territory => await client.get<{ notices?: string[] }>(`${asked}${asked.includes('?') ? '&' : '?'}territory=${territory}`)))
    t.equal(reunion?.status, 200, asked)
    t.equal(withoutTerritory(reunion?.text ?? ''), withoutTerritory(france?.text ?? ''), asked)
    if (reunion?.body.notices !== undefined) t.same([france?.body.notices?.includes(NOTICE), reunion.body.notices.includes(NOTICE)], [false, true], asked)
  }
})

t.test('every department is, and its links lead to itself', async t => {
  const client = await clientOf(t, await appFor(t))
  for (const territory of DEPARTMENTS) {
    const { body, text } = await client.get<Chronology & { links: { self: string } }>(`/v1/chronology?${FILM}&territory=${territory}&lang=fr`)
    t.match(body, { territory, notices: ["Les départements d'outre-mer sont traités comme la France : le code du cinéma et le visa d'exploitation y valent (déduit).", /Conseil d'État/] })
    t.equal((await client.get(body.links.self)).text, text)
  }
})

t.test('many films, a comparison, an agenda and a page may name a department', async t => {
  const app = await appFor(t)
  const client = await clientOf(t, app)
  const film = { theatricalReleaseDate: '2024-07-24', territory: 'RE', medium: ['svod'] }
  const lines = await client.send<unknown>({ method: 'POST', url: '/v1/windows/batch', payload: `${JSON.stringify(film)}\n`, headers: { 'content-type': 'application/x-ndjson' } })
  t.equal(lines.status, 200)
  t.match(lines.text, '"opensOn":"2025-10-24"')
  t.match(lines.text, `"notices":["${NOTICE}"]}`)
  const chronologies = await client.send<unknown>({ method: 'POST', url: '/v1/chronology/batch?lang=fr', payload: `${JSON.stringify(film)}\n`, headers: { 'content-type': 'application/x-ndjson' } })
  t.match(chronologies.text, 'traités comme la France')
  const checks = await client.send<unknown>({ method: 'POST', url: '/v1/check/batch?service=netflix', payload: 'theatricalReleaseDate,territory,from,to\n2024-07-24,RE,,\n2024-07-24,YT,2025-10-01,2025-12-31\n2024-07-24,,,\n', headers: { 'content-type': 'text/csv' } })
  t.match(checks.body, [{ territory: 'RE', notices: [NOTICE] }, { territory: 'YT', notices: [NOTICE], spans: [{}, {}] }, { territory: 'FR', notices: [] }])
  const compared = await client.send<{ films: unknown[] }>({ method: 'POST', url: '/v1/chronology/compare', payload: { films: [film], scenarios: [{ adopt: ['lescure-2013@2025-03-01'] }] } })
  t.match(compared.body, { films: [{ territory: 'RE', notices: [NOTICE] }] })
  const agenda = { films: [film], from: '2025-01-01', to: '2025-12-31' }
  const { body } = await client.send<{ events: unknown[] }>({ method: 'POST', url: '/v1/calendar', payload: agenda })
  t.ok(body.events.length > 0)
  t.match(body, { notices: [NOTICE] })
  const mixed = { ...agenda, films: [film, { ...film, territory: 'GP' }, { ...film, territory: 'FR' }], lang: 'fr', groupBy: 'day' }
  t.match((await client.send<{ notices: string[] }>({ method: 'POST', url: '/v1/calendar', payload: mixed })).body.notices.length, 1, 'told once')
  t.match((await client.send({ method: 'POST', url: '/v1/calendar', payload: { ...agenda, films: [{ ...film, territory: 'FR' }] } })).body, { notices: [] })
  const calendar = await client.send<string>({ method: 'POST', url: '/v1/calendar', payload: agenda, headers: { accept: 'text/calendar' } })
  t.match(calendar.text, /UID:.*RE/)
  t.equal((await app.inject('/film?theatricalReleaseDate=2024-07-24&territory=RE')).statusCode, 200)
})

t.test('the pages offer the departments, with the services of France, and say what is taken', async t => {
  const read = readerOf(await appFor(t))
  const options = (html: string, value: string) => html.includes(`<option value="${value}"`)
  const home = (await read('/')).html
  for (const territory of DEPARTMENTS) t.ok(options(home, territory), territory)
  t.match(home, '>Réunion<')
  for (const collectivity of COLLECTIVITIES) t.notOk(options(home, collectivity), collectivity)
  const reunion = await read('/film?theatricalReleaseDate=2024-07-24&territory=RE&service=netflix')
  t.ok(options(reunion.html, 'canal-plus') && options(reunion.html, 'orange'))
  t.match(reunion.text, NOTICE)
  const check = await read('/check?theatricalReleaseDate=2024-07-24&territory=RE&service=netflix&on=2025-06-01')
  t.ok(options(check.html, 'service~canal-plus'))
  t.match(check.text, NOTICE)
  t.match((await read('/check?theatricalReleaseDate=2024-07-24&territory=RE&service=netflix&from=2025-06-01&to=2025-06-30')).text, NOTICE)
  t.equal((await read('/film?theatricalReleaseDate=2024-07-24&territory=ZZ')).status, 422)
})

t.test('an overseas collectivity is refused, and told why', async t => {
  const client = await clientOf(t, await appFor(t))
  for (const territory of COLLECTIVITIES) {
    const { detail } = await refused(t, client, await client.get<Problem>(`/v1/chronology?${FILM}&territory=${territory}`), { status: 422, code: 'unknown-territory', fields: ['territory'] })
    t.equal(detail, `The territory ${territory} is known, but what binds this overseas collectivity was not read; it is not answered for; ask for FR for France.`)
  }
  t.same([...rulebook.territories.keys()].filter(id => [...DEPARTMENTS, ...COLLECTIVITIES].includes(id)), [], 'none has a law of its own on record')
})
