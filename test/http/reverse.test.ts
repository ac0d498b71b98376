// The reverse question over HTTP: one day or a range, the link back, what is refused, and who may go first.
import { setImmediate } from 'node:timers/promises'
import t from 'tap'
import type { Chronology } from '../../schemas/chronology.js'
import type { Problem } from '../../schemas/problem.js'
import type { Reverse } from '../../schemas/reverse.js'
import { inSlices } from '../../src/http/work/slices.js'
import { appFor } from '../fixtures/app.js'
import { clientOf, refused, type Refusal } from '../fixtures/contract.js'
import { rulebook, TODAY } from '../fixtures/rulebook.js'

type Answered = Reverse & { links: { self: string } }

const PATH = '/v1/chronology/reverse'
const malformed = (...fields: string[]): Refusal => ({ status: 400, code: 'invalid-request', fields })
const unprocessable = (code: string, ...fields: string[]): Refusal => ({ status: 422, code, fields })

t.test('a day is answered as the range of that one day, and the chronology of a release found opens then', async t => {
  const client = await clientOf(t, await appFor(t))
  const { body, text } = await client.get<Answered>(`${PATH}?medium=svod&tier=with-agreement&opensOn=2025-10-24`)
  t.match(body, {
    territory: 'FR', medium: 'svod', knownOn: TODAY, hypothetical: false, opensFrom: '2025-10-24', opensUntil: '2025-10-25', rulebook: { version: rulebook.version }, windows: [{ tier: 'with-agreement', releases: [{ from: '2024-07-24', until: '2024-07-25' }] }]
  })
  t.ok(body.legalTexts['accord-2025-02-06'], 'the texts cited are given')
  t.equal((await client.get(`${PATH}?medium=svod&tier=with-agreement&opensFrom=2025-10-24&opensUntil=2025-10-25`)).text, text)
  const forward = await client.get<Chronology>(`/v1/chronology?theatricalReleaseDate=${String(body.windows[0]?.releases[0]?.from)}&medium=svod&tier=with-agreement`)
  t.match(forward.body.windows, [{ opensOn: '2025-10-24' }])
})

t.test('its link asks the same, with every default made explicit', async t => {
  const client = await clientOf(t, await appFor(t))
  for (const query of [
    'medium=tvod&opensOn=2025-02-28',
    'medium=physical-video&opensFrom=2024-06-01&opensUntil=2024-07-01&admissionsAfterFourWeeks=90000&derogationGranted=true&lang=fr',
    'medium=svod&tier=with-agreement&opensOn=2016-01-01&knownOn=2014-10-01&adopt=filippetti-2014@2014-10-01&adopt=lescure-2013@2014-10-01&territory=FR',
    'medium=pay-tv-second&opensOn=2000-05-05&rulebook=' + rulebook.version,
    'medium=free-tv&opensOn=2024-06-28&payTvAcquired=false',
    'medium=theatrical&opensOn=2200-12-31'
  ]) {
    const asked = await client.get<Answered>(`${PATH}?${query}`)
    t.equal(asked.status, 200, query)
    const followed = await client.get<Answered>(asked.body.links.self)
    t.equal(followed.text, asked.text, `${query}: its link asks the same`)
    t.equal(followed.headers['content-language'], asked.headers['content-language'])
  }
  const spoken = await client.get<Answered>(`${PATH}?medium=tvod&opensOn=2025-02-28`, { 'accept-language': 'fr' })
  t.match(spoken.headers, { 'content-language': 'fr', vary: /Accept-Language/ })
  t.match(spoken.body.windows, [{ label: /^Vidéo/ }])
})

t.test('the facts of the film are in one order in the link, whatever that of the request', async t => {
  const client = await clientOf(t, await appFor(t))
  const one = await client.get<Answered>(`${PATH}?medium=tvod&opensOn=2025-02-28&runtimeMinutes=90&derogationGranted=false`)
  const other = await client.get<Answered>(`${PATH}?derogationGranted=false&opensOn=2025-02-28&runtimeMinutes=90&medium=tvod`)
  t.equal(one.text, other.text)
  t.match(one.body.links.self, /derogationGranted=false&runtimeMinutes=90/)
})

t.test('what lies just inside each limit is answered', async t => {
  const client = await clientOf(t, await appFor(t))
  for (const query of [
    'medium=tvod&opensFrom=2024-01-01&opensUntil=2025-01-01',
    'medium=theatrical&opensOn=1895-12-28',
    'medium=theatrical&opensFrom=2200-12-31&opensUntil=2201-01-01',
    'medium=physical-video&opensOn=2009-07-11',
    'medium=pay-per-view&opensOn=2009-07-11',
    'medium=svod&opensFrom=2005-12-19&opensUntil=2005-12-21'
  ]) t.equal((await client.get(`${PATH}?${query}`)).status, 200, query)
})

/** What each query is refused for. */
const QUERIES: ReadonlyArray<[name: string, query: string, refusal: Refusal, says: RegExp]> = [
  ['no medium', 'opensOn=2024-01-01', malformed('medium'), /medium is required/],
  ['a tier without a medium', 'opensOn=2024-01-01&tier=with-agreement', malformed('medium'), /medium is required/],
  ['two media', 'medium=svod&medium=tvod&opensOn=2024-01-01', malformed('medium'), /one value alone; 2 are stated/],
  ['an unknown medium', 'medium=vhs&opensOn=2024-01-01', malformed('medium'), /one of: theatrical/],
  ['an unknown tier', 'medium=svod&tier=gold&opensOn=2024-01-01', malformed('tier'), /one of: .*with-agreement/],
  ['no day at all', 'medium=tvod', malformed('opensOn'), /opensOn is required, or opensFrom and opensUntil/],
  ['a day that is none', 'medium=tvod&opensOn=2024-02-30', malformed('opensOn'), /real calendar day/],
  ['a range from a day that is none', 'medium=tvod&opensFrom=2024-02-30&opensUntil=2024-03-30', malformed('opensFrom'), /real calendar day/],
  ['the visa, a fact of one film', 'medium=physical-video&opensOn=1995-01-01&visaDate=1994-01-01', malformed('visaDate'), /not known here/],
  ['the day of a derogation', 'medium=tvod&opensOn=2025-01-01&derogationGranted=true&derogationFrom=2025-01-01', malformed('derogationFrom'), /not known here/],
  ['the first free broadcast', 'medium=svod&opensOn=2025-01-01&firstFreeTvBroadcastOn=2024-01-01', malformed('firstFreeTvBroadcastOn'), /not known here/],
  ['the start of a blackout', 'medium=svod&opensOn=2025-01-01&blackoutFrom=2024-01-01', malformed('blackoutFrom'), /not known here/],
  ['a release, which is what is asked for', 'medium=svod&opensOn=2025-01-01&theatricalReleaseDate=2024-01-01', malformed('theatricalReleaseDate'), /not known here/],
  ['a misspelt parameter', 'medium=svod&opensOn=2025-01-01&freeTVAcquired=true', malformed('freeTVAcquired'), /not known here/],
  ['yes for true', 'medium=svod&opensOn=2025-01-01&freeTvAcquired=yes', malformed('freeTvAcquired'), /boolean/],
  ['a language not spoken', 'medium=svod&opensOn=2025-01-01&lang=de', malformed('lang'), /en, fr/],
  ['a day and a range', 'medium=tvod&opensOn=2024-01-01&opensFrom=2024-01-01&opensUntil=2024-02-01', unprocessable('wrong-pair', 'opensOn'), /the one or the others/],
  ['a day and the end of a range', 'medium=tvod&opensOn=2024-01-01&opensUntil=2024-02-01', unprocessable('wrong-pair', 'opensOn'), /the one or the others/],
  ['a range without an end', 'medium=tvod&opensFrom=2024-01-01', unprocessable('wrong-pair', 'opensFrom'), /in opensUntil/],
  ['a range without a start', 'medium=tvod&opensUntil=2024-01-01', unprocessable('wrong-pair', 'opensUntil'), /in opensFrom/],
  ['a range of no day', 'medium=tvod&opensFrom=2024-01-01&opensUntil=2024-01-01', unprocessable('wrong-pair', 'opensUntil'), /must come after opensFrom/],
  ['a range that ends before it starts', 'medium=tvod&opensFrom=2024-01-02&opensUntil=2024-01-01', unprocessable('wrong-pair', 'opensUntil'), /must come after opensFrom/],
  ['a range of more than a year', 'medium=tvod&opensFrom=2024-01-01&opensUntil=2025-01-02', unprocessable('too-many', 'opensUntil'), /367 days; at most 366/],
  ['a day before cinema', 'medium=tvod&opensOn=1895-12-27', unprocessable('date-out-of-coverage', 'opensOn'), /1895-12-28/],
  ['a day past coverage', 'medium=tvod&opensOn=2201-01-01', unprocessable('date-out-of-coverage', 'opensOn'), /2200-12-31/],
  ['a range from before cinema', 'medium=tvod&opensFrom=1895-12-27&opensUntil=1896-01-01', unprocessable('date-out-of-coverage', 'opensFrom'), /1895-12-28/],
  ['a range to past coverage', 'medium=tvod&opensFrom=2200-12-01&opensUntil=2201-01-02', unprocessable('date-out-of-coverage', 'opensUntil'), /2200-12-31/],
  ['the end of the calendar', 'medium=tvod&opensFrom=9999-12-30&opensUntil=9999-12-31', unprocessable('date-out-of-coverage', 'opensFrom'), /2200-12-31/],
  ['a medium without a rule that day', 'medium=pay-per-view&opensOn=2024-06-01', unprocessable('no-rule', 'medium'), /pay-per-view from 2024-06-01 until 2024-06-02: contract decides/],
  ['a medium without a rule that year, in any tier', 'medium=svod&opensFrom=2005-01-01&opensUntil=2005-12-20', unprocessable('no-rule', 'medium'), /contract decides/],
  ['a tier that the medium does not have', 'medium=svod&tier=investing&opensOn=2024-01-01', unprocessable('wrong-pair', 'tier'), /with-agreement/],
  ['facts that contradict each other', 'medium=svod&opensOn=2024-01-01&freeTvAcquired=false&prefinancedByFreeTv=true', unprocessable('inconsistent-facts', 'prefinancedByFreeTv'), /freeTvAcquired/],
  ['a territory without rules', 'medium=svod&opensOn=2024-01-01&territory=ZZ', unprocessable('unknown-territory', 'territory'), /FR/],
  ['a day before any law was known', 'medium=svod&opensOn=2024-01-01&knownOn=1983-01-04', unprocessable('no-law-known', 'knownOn'), /1983-01-05/],
  ['a proposal that is none', 'medium=svod&opensOn=2024-01-01&adopt=nobody@2020-01-01', unprocessable('unknown-proposal', 'adopt'), /filippetti-2014/],
  ['another version of the rule book', 'medium=svod&opensOn=2024-01-01&rulebook=9.9.9', { status: 409, code: 'other-rulebook', fields: ['rulebook'] }, /9\.9\.9/]
]

t.test('what cannot be answered is refused, naming the parameter', async t => {
  const client = await clientOf(t, await appFor(t))
  for (const [name, query, refusal, says] of QUERIES) {
    await t.test(name, async t => {
      const problem = await refused(t, client, await client.get<Problem>(`${PATH}?${query}`), refusal)
      t.match(problem.detail, says)
    })
  }
})

t.test('a long question does not hold up a short one', async t => {
  const app = await appFor(t)
  await app.ready()
  const order: string[] = []
  const ask = async (url: string) => {
    t.equal((await app.inject(url)).statusCode, 200)
    order.push(url)
  }
  const long = `${PATH}?medium=svod&opensFrom=2021-12-01&opensUntil=2022-12-01`
  await Promise.all([ask(long), ask('/livez')])
  t.same(order, ['/livez', long], 'the one asked first is answered last')
})

t.test('work that is cut in slices lets others through, and hands on what it gives and what it throws', async t => {
  const others: string[] = []
  setImmediate('let through').then(other => others.push(other))
  function * patient (): Generator<void, string> {
    while (others.length === 0) yield
    return 'done'
  }
  t.equal(await inSlices(patient()), 'done')
  function * broken (): Generator<void, string> {
    yield
    throw new Error('broken')
  }
  await t.rejects(inSlices(broken()), { message: 'broken' })
})
