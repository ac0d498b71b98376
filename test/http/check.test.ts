// The gate over HTTP: one question, a small answer, the links that lead on, and what is refused.
import t from 'tap'
import type { Chronology } from '../../schemas/chronology.js'
import type { LicencePeriod, Permission } from '../../schemas/check.js'
import type { Problem } from '../../schemas/problem.js'
import { daysAfter } from '../../src/calendar/civil-date.js'
import { appFor } from '../fixtures/app.js'
import { clientOf, refused, type Refusal } from '../fixtures/contract.js'
import { day, rulebook, TODAY } from '../fixtures/rulebook.js'

type Linked<Body> = Body & { links: { self: string | null, chronology: string | null } }
type Answered = Linked<Permission>

const DEADPOOL = 'theatricalReleaseDate=2024-07-24&medium=svod&tier=with-agreement'
const malformed = (...fields: string[]): Refusal => ({ status: 400, code: 'invalid-request', fields })

t.test('a yes, a no and an undecided, each with its span and its reason', async t => {
  const client = await clientOf(t, await appFor(t))
  const ask = async (query: string) => (await client.get<Answered>(`/v1/check?${query}`)).body
  t.match(await ask(`${DEADPOOL}&on=2025-10-24`), { permitted: true, since: '2025-10-24', next: '2027-07-24' })
  t.match(await ask(`${DEADPOOL}&on=2025-10-23`), { permitted: false, since: '2024-07-24', until: '2025-10-24', next: '2025-10-24' })
  t.match(await ask('theatricalReleaseDate=2024-07-24&medium=tvod&on=2024-11-01'), { permitted: null, missingFacts: ['derogationGranted'] })
  t.match(await ask('theatricalReleaseDate=none&medium=tvod&title=Roma&id=r'), { permitted: true, title: 'Roma', id: 'r', legalBasis: [], ruleSets: [], evidence: null, certainty: null })
  t.match(await ask('theatricalReleaseDate=2014-01-01&medium=svod&on=2016-01-01&knownOn=2014-10-01&adopt=filippetti-2014@2014-10-01'), { permitted: true, certainty: 'settled', hypothetical: true, legalBasis: [] })
})

t.test('the clocks default to today; the links ask the same again, and for the windows', async t => {
  const client = await clientOf(t, await appFor(t))
  const asked = await client.get<Answered>(`/v1/check?${DEADPOOL}&freeTvAcquired=true&title=Deadpool`, { 'accept-language': 'fr' })
  t.match(asked.body, { on: TODAY, knownOn: TODAY, rulebook: { version: rulebook.version } })
  t.match(asked.headers, { 'content-language': 'fr', vary: /Accept-Language/ })
  t.match(asked.body.because, /^Exploitation /)
  const followed = await client.get<Answered>(String(asked.body.links.self))
  t.equal(followed.text, asked.text, 'its link asks the same, in the same language')
  const { body } = await client.get<Chronology>(String(asked.body.links.chronology))
  t.match(body.windows, [{ medium: 'svod', tier: 'with-agreement', opensOn: '2025-10-24' }], 'one window: the one asked about')
  t.equal(body.film.title, 'Deadpool')
})

const NETFLIX = 'theatricalReleaseDate=2024-07-24&service=netflix&freeTvAcquired=true&coExploitationAgreement=false'

t.test('a licence period is cut where the answer turns, its last day included', async t => {
  const client = await clientOf(t, await appFor(t))
  const through = async (query: string) => (await client.get<Linked<LicencePeriod>>(`/v1/check?${query}`)).body
  const whole = await through(`${NETFLIX}&from=2024-07-23&to=2027-12-31&title=Deadpool&id=d`)
  t.match(whole, { id: 'd', title: 'Deadpool', from: '2024-07-23', to: '2027-12-31', medium: 'svod', tier: 'with-agreement', service: 'netflix', hypothetical: false, questions: [], knownOn: TODAY })
  t.match(whole.spans, [
    { from: '2024-07-23', until: '2024-07-24', permitted: null, because: /Undecided/ },
    { from: '2024-07-24', until: '2025-10-24', permitted: false, ruleSets: ['2023-10-06', '2025-02-10'] },
    { from: '2025-10-24', until: '2026-05-24', permitted: true, certainty: 'settled', evidence: 'inference', ruleSets: ['2025-02-10'] },
    { from: '2026-05-24', until: '2027-07-24', permitted: false, because: /closed/ },
    { from: '2027-07-24', until: '2028-01-01', permitted: true }
  ])
  t.equal(whole.spans.length, 5)
  t.match((await through(`${NETFLIX}&from=2025-10-24&to=2026-05-23`)).spans, [{ from: '2025-10-24', until: '2026-05-24', permitted: true }])
  t.match((await through(`${NETFLIX}&from=2026-05-24&to=2026-05-24`)).spans, [{ from: '2026-05-24', until: '2026-05-25', permitted: false }])
  t.match((await through('theatricalReleaseDate=none&medium=svod&from=1895-12-28&to=2200-12-31')).spans, [{ from: '1895-12-28', until: '2201-01-01', permitted: true }])
  t.match((await through(`${DEADPOOL}&from=2026-05-23&to=2026-05-24`)), { spans: [{ permitted: true, missingFacts: [] }, { permitted: null, missingFacts: ['freeTvAcquired', /./] }], questions: [{ fact: 'freeTvAcquired', question: /free/ }, {}] })
})

t.test('each span of a period is what its days are answered one by one', async t => {
  const client = await clientOf(t, await appFor(t))
  const facts = { ...Object.fromEntries(new URLSearchParams(DEADPOOL)), lang: 'fr' }
  const { spans } = (await client.send<LicencePeriod>({ method: 'POST', url: '/v1/check', payload: { ...facts, from: '2024-07-01', to: '2028-12-31' } })).body
  for (const { from, until, permitted, ...first } of spans) {
    const on = async (day: string) => (await client.send<Permission>({ method: 'POST', url: '/v1/check', payload: { ...facts, on: day } })).body
    t.match(await on(from), { ...first, permitted })
    t.equal((await on(daysAfter(day(until), -1))).permitted, permitted, `the day before ${until}`)
    if (until !== '2029-01-01') t.not((await on(until)).permitted, permitted, until)
  }
})

t.test('a licence period has its link, and holds for ever where nothing is left to a clock', async t => {
  const client = await clientOf(t, await appFor(t))
  const { body, text } = await client.get<Linked<LicencePeriod>>(`/v1/check?${NETFLIX}&from=2025-10-24&to=2026-12-31`)
  const followed = await client.get(String(body.links.self))
  t.equal(followed.text, text)
  t.match(followed.headers, { 'cache-control': 'public, max-age=31536000, immutable' })
  t.equal((await client.get(String(body.links.self), { 'if-none-match': String(followed.headers.etag) })).status, 304)
  t.match((await client.get(`/v1/check?${NETFLIX}&from=2025-10-24&to=2026-12-31&rulebook=${rulebook.version}`)).headers['cache-control'], /^public, max-age=\d{1,5}$/, 'what is known is left to today')
  t.match((await client.get<Chronology>(String(body.links.chronology))).body, { on: '2025-10-24', windows: [{ medium: 'svod', service: 'netflix' }] })
})

t.test('asked in a body, it takes what is made up', async t => {
  const client = await clientOf(t, await appFor(t))
  const post = async <Body = Linked<Permission>>(payload: object) => await client.send<Body>({ method: 'POST', url: '/v1/check', payload })
  const film = { theatricalReleaseDate: '2024-07-24', on: '2025-10-24' }
  t.match((await post({ ...film, medium: ['svod'], service: ['netflix'] })).body, { permitted: true, service: 'netflix', links: { self: /^\/v1\/check\?/, chronology: /./ } })
  t.match((await post({ ...film, service: 'netflix' })).body, { permitted: true, medium: 'svod' })
  t.match((await post({ ...film, theatricalReleaseDate: null, medium: 'tvod' })).body, { permitted: true })
  const supposed = { ...film, medium: 'svod', tier: 'without-agreement', changes: [{ medium: 'svod', tier: 'without-agreement', delay: { months: 12 }, from: '2025-07-01' }] }
  t.match((await post(supposed)).body, { permitted: true, hypothetical: true, links: { self: null, chronology: null } })
  const { on, ...rest } = supposed
  t.match((await post<Linked<LicencePeriod>>({ ...rest, from: '2025-07-23', to: '2025-07-24' })).body, { hypothetical: true, links: { self: null }, spans: [{ permitted: false }, { permitted: true }] })
  for (const [payload, field] of [[{ ...film, medium: ['svod', 'tvod'] }, '/medium'], [{ ...film, service: ['netflix', 'disney-plus'] }, '/service'], [film, '/medium'], [{ ...film, medium: 'svod', explain: 'full' }, '/explain']] as const) {
    await refused(t, client, await client.send<Problem>({ method: 'POST', url: '/v1/check', payload }), malformed(field))
  }
  await refused(t, client, await client.send<Problem>({ method: 'POST', url: '/v1/check', payload: { ...film, medium: 'svod', from: '2025-01-01', to: '2025-01-02' } }), { status: 422, code: 'wrong-pair', fields: ['/on'] })
  await refused(t, client, await client.send<Problem>({ method: 'POST', url: '/v1/check?on=2025-01-01', payload: { ...film, medium: 'svod' } }), malformed('on'))
})

/** What each query is refused for. */
const QUERIES: ReadonlyArray<[name: string, query: string, refusal: Refusal, says: RegExp]> = [
  ['no medium', 'theatricalReleaseDate=2024-07-24', malformed('medium'), /medium is required/],
  ['two media', 'theatricalReleaseDate=2024-07-24&medium=svod&medium=tvod', malformed('medium'), /one value alone; 2 are stated/],
  ['one medium twice', 'theatricalReleaseDate=2024-07-24&medium=svod&medium=svod', malformed('medium'), /one value alone; 2 are stated/],
  ['an unknown medium', 'theatricalReleaseDate=2024-07-24&medium=vhs', malformed('medium'), /one of: theatrical/],
  ['an unknown tier', 'theatricalReleaseDate=2024-07-24&medium=svod&tier=gold', malformed('tier'), /one of: .*with-agreement/],
  ['no release', 'medium=svod', malformed('theatricalReleaseDate'), /is required/],
  ['a day that is none', `${DEADPOOL}&on=2025-02-30`, malformed('on'), /real calendar day/],
  ['a measure of reasoning', `${DEADPOOL}&explain=full`, malformed('explain'), /not known here/],
  ['a misspelt parameter', `${DEADPOOL}&freeTVAcquired=true`, malformed('freeTVAcquired'), /not known here/],
  ['changes', `${DEADPOOL}&changes=[]`, malformed('changes'), /not known here/],
  ['a language not spoken', `${DEADPOOL}&lang=de`, malformed('lang'), /en, fr/],
  ['another version of the rule book', `${DEADPOOL}&rulebook=9.9.9`, { status: 409, code: 'other-rulebook', fields: ['rulebook'] }, /9\.9\.9/],
  ['a tier that the medium does not have', 'theatricalReleaseDate=2024-07-24&medium=svod&tier=investing', { status: 422, code: 'wrong-pair', fields: ['tier'] }, /with-agreement/],
  ['a tier of a medium without tiers', 'theatricalReleaseDate=2024-07-24&medium=tvod&tier=investing', { status: 422, code: 'wrong-pair', fields: ['tier'] }, /it has none/],
  ['a period without its last day', `${NETFLIX}&from=2025-01-01`, { status: 422, code: 'wrong-pair', fields: ['from'] }, /state the last too \(to\)/],
  ['a period without its first day', `${NETFLIX}&to=2025-01-01`, { status: 422, code: 'wrong-pair', fields: ['to'] }, /state the first too \(from\)/],
  ['a period and a day', `${NETFLIX}&from=2025-01-01&to=2025-12-31&on=2025-02-01`, { status: 422, code: 'wrong-pair', fields: ['on'] }, /state the one or the other/],
  ['a period that ends before it begins', `${NETFLIX}&from=2025-01-02&to=2025-01-01`, { status: 422, code: 'wrong-pair', fields: ['to'] }, /2025-01-01\) comes before the first \(from, 2025-01-02/],
  ['a day of a period that is none', `${NETFLIX}&from=2025-02-30&to=2025-12-31`, malformed('from'), /real calendar day/],
  ['a period that begins before cinema', `${NETFLIX}&from=1895-12-27&to=2025-12-31`, { status: 422, code: 'date-out-of-coverage', fields: ['from'] }, /1895-12-28/],
  ['a period without end', `${NETFLIX}&from=2025-01-01&to=9999-12-31`, { status: 422, code: 'date-out-of-coverage', fields: ['to'] }, /2200-12-31/],
  ['a territory without rules', `${DEADPOOL}&territory=ZZ`, { status: 422, code: 'unknown-territory', fields: ['territory'] }, /FR/],
  ['a proposal that is none', `${DEADPOOL}&adopt=nobody@2025-01-01`, { status: 422, code: 'unknown-proposal', fields: ['adopt'] }, /filippetti-2014/],
  ['facts that contradict each other', `${DEADPOOL}&freeTvAcquired=false&coExploitationAgreement=true`, { status: 422, code: 'inconsistent-facts', fields: ['coExploitationAgreement'] }, /freeTvAcquired/],
  ['a release before cinema', 'theatricalReleaseDate=1895-12-27&medium=svod', { status: 422, code: 'date-out-of-coverage', fields: ['theatricalReleaseDate'] }, /1895-12-28/],
  ['a day before any law was known', `${DEADPOOL}&knownOn=1983-01-04`, { status: 422, code: 'no-law-known', fields: ['knownOn'] }, /1983-01-05/]
]

t.test('what cannot be answered is refused, naming the parameter', async t => {
  const client = await clientOf(t, await appFor(t))
  for (const [name, query, refusal, says] of QUERIES) {
    await t.test(name, async t => {
      const problem = await refused(t, client, await client.get<Problem>(`/v1/check?${query}`), refusal)
      t.match(problem.detail, says)
    })
  }
})
