// The gate over HTTP: one question, a small answer, the links that lead on, and what is refused.
import t from 'tap'
import type { Chronology } from '../../schemas/chronology.js'
import type { Permission } from '../../schemas/check.js'
import type { Problem } from '../../schemas/problem.js'
import { appFor } from '../fixtures/app.js'
import { clientOf, refused, type Refusal } from '../fixtures/contract.js'
import { rulebook, TODAY } from '../fixtures/rulebook.js'

type Answered = Permission & { links: { self: string, chronology: string } }

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
  const followed = await client.get<Answered>(asked.body.links.self)
  t.equal(followed.text, asked.text, 'its link asks the same, in the same language')
  const { body } = await client.get<Chronology>(asked.body.links.chronology)
  t.match(body.windows, [{ medium: 'svod', tier: 'with-agreement', opensOn: '2025-10-24' }], 'one window: the one asked about')
  t.equal(body.film.title, 'Deadpool')
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
