// The question of the service, asked in an address and in a body: one question, one answer, one contract.
import t from 'tap'
import type { Chronology, Status } from '../../schemas/chronology.js'
import { appFor } from '../fixtures/app.js'
import { addressOf, clientOf, refused, type Facts } from '../fixtures/contract.js'
import { placeOf, rulebook, TODAY, WINDOWS } from '../fixtures/rulebook.js'

type Answered = Chronology & { links: { ruleSets: string[], self: string | null } }

/** Films of every era, with facts of every type. */
const QUESTIONS: Readonly<Record<string, Facts>> = {
  'the first film ever': { theatricalReleaseDate: '1895-12-28', title: "L'Arroseur arrosé" },
  'a film older than the law': { theatricalReleaseDate: '1960-03-16' },
  'a film of 1984': { theatricalReleaseDate: '1984-05-02', visaDate: '1984-04-20' },
  'a film of 1984 whose visa is not stated': { theatricalReleaseDate: '1984-05-02' },
  'a film of 1990': { theatricalReleaseDate: '1990-02-14' },
  'a film of 1999': { theatricalReleaseDate: '1999-06-02', visaDate: '1999-01-04' },
  'a film of 2003': { theatricalReleaseDate: '2003-01-29' },
  'a film of 2006': { theatricalReleaseDate: '2006-06-01', payTvAcquired: false },
  'a film released under one law and opened by the next': { theatricalReleaseDate: '2018-12-15', derogationGranted: true, admissionsAfterFourWeeks: 90000, admissionsInFourthWeek: 150 },
  'a film of 2009 with a derogation': { theatricalReleaseDate: '2012-05-02', derogationGranted: true, admissionsInFourthWeek: 0 },
  'a film of 2020 with a gap': { theatricalReleaseDate: '2020-01-15', freeTvAcquired: true },
  'a film without any pay window': { theatricalReleaseDate: '2022-06-01', payTvAcquired: false, svodAcquired: false },
  'a film of less than an hour': { theatricalReleaseDate: '2023-05-03', runtimeMinutes: 45 },
  'a film shared by a free channel': {
    theatricalReleaseDate: '2024-07-24', coExploitationAgreement: true, producedBySvodService: true, productionCostEuros: 30000000, prefinancedByFreeTv: false, blackoutFrom: '2026-11-01'
  },
  'a film shared until its broadcast': {
    theatricalReleaseDate: '2024-07-24', coExploitationAgreement: true, producedBySvodService: false, firstFreeTvBroadcastOn: '2026-10-01'
  },
  'a film yet to come': { theatricalReleaseDate: '2027-12-31' },
  'the last film answered': { theatricalReleaseDate: '2200-12-31' },
  'a film never released': { theatricalReleaseDate: null, title: 'Roma' },
  'several media, in an order of their own': { theatricalReleaseDate: '2024-07-24', medium: ['svod', 'tvod'] },
  'one tier': { theatricalReleaseDate: '2024-07-24', medium: ['svod'], tier: 'with-agreement' },
  'two proposals': { theatricalReleaseDate: '2014-10-08', adopt: ['filippetti-2014@2014-10-01', 'lescure-2013@2014-09-01'] },
  'another day, known on another': { theatricalReleaseDate: '2018-12-15', on: '2019-01-01', knownOn: '2018-12-31' },
  'a title of many signs': { theatricalReleaseDate: '2024-07-24', title: 'Où ça ? & été = 100 % + #1;/', id: 'ü/1?a=b' },
  'all the reasoning, in French': { theatricalReleaseDate: '2024-07-24', explain: 'full', lang: 'fr' },
  'no reasoning': { theatricalReleaseDate: '2024-07-24', explain: 'none', territory: 'FR' },
  'facts in an order of their own': { theatricalReleaseDate: '2024-07-24', svodAcquired: true, title: 'Z', payTvAcquired: true, visaDate: '2024-07-01', id: 'z' },
  'the version that answers': { theatricalReleaseDate: '2024-07-24', medium: ['tvod'], rulebook: rulebook.version }
}

t.test('the same facts get the same answer in an address, in a body, and at the link that the answer carries', async t => {
  const client = await clientOf(t, await appFor(t))
  for (const [name, facts] of Object.entries(QUESTIONS)) {
    const asked = await client.get<Answered>(addressOf(facts))
    t.equal(asked.status, 200, `${name} is answered`)
    t.equal((await client.post<Answered>(facts)).text, asked.text, `${name}: a body asks the same`)
    const followed = await client.get<Answered>(asked.body.links.self ?? '')
    t.equal(followed.text, asked.text, `${name}: its link asks the same`)
    t.equal(followed.headers['content-language'], asked.headers['content-language'], `${name}: in the same language`)
  }
})

t.test('the order in which facts are stated changes no byte of the answer', async t => {
  const client = await clientOf(t, await appFor(t))
  const facts = { theatricalReleaseDate: '2024-07-24', visaDate: '2024-07-01', payTvAcquired: true, svodAcquired: false, title: 'Z', id: 'z' }
  const reversed = Object.fromEntries(Object.entries(facts).reverse())
  const asked = await client.post<Answered>(facts)
  t.equal((await client.post<Answered>(reversed)).text, asked.text)
  t.equal((await client.get<Answered>(addressOf(reversed))).text, asked.text)
})

t.test('each status of a window has been held against the contract', async t => {
  const client = await clientOf(t, await appFor(t))
  const met = new Set<Status>()
  for (const facts of Object.values(QUESTIONS)) {
    const { body } = await client.post<Answered>(facts)
    for (const { status } of body.windows) met.add(status)
  }
  t.same([...met].sort(), ['closed', 'contractual', 'excluded', 'open', 'undetermined', 'upcoming'])
})

t.test('the answer carries every window of the film, dated by the rules of its time', async t => {
  const client = await clientOf(t, await appFor(t))
  const { body } = await client.get<Answered>('/v1/chronology?theatricalReleaseDate=2024-07-24&title=Deadpool+%26+Wolverine')
  t.match(body, {
    film: { theatricalReleaseDate: '2024-07-24', title: 'Deadpool & Wolverine' },
    territory: 'FR',
    on: TODAY,
    knownOn: TODAY,
    hypothetical: false,
    rulebook: { version: rulebook.version, digest: rulebook.digest }
  })
  t.same(body.windows.map(placeOf).sort(), WINDOWS.toSorted(), 'the media and tiers of the rule book, all of them')
  const svod = body.windows.find(({ medium, tier }) => medium === 'svod' && tier === 'with-agreement')
  t.match(svod, { label: 'Subscription VOD, service with an agreement', status: 'open', opensOn: '2025-10-24', exclusiveUntil: '2026-05-24', delay: { months: 15 }, ruleSet: '2025-02-10' })
  t.match(body.summary.find(({ medium }) => medium === 'svod'), { earliestOpensOn: '2025-01-24', latestOpensOn: '2025-12-24' })
  t.ok(body.legalTexts['accord-2025-02-06'], 'the texts cited are given')
  t.same(body.links.ruleSets, ['/v1/rule-sets/2023-10-06?territory=FR', '/v1/rule-sets/2025-02-10?territory=FR'], 'the sets that open its windows')
  for (const link of body.links.ruleSets) t.equal((await client.get(link)).status, 200, link)
})

t.test('an answer in which nothing opens leads to no rule set', async t => {
  const client = await clientOf(t, await appFor(t))
  const { body } = await client.get<Answered>('/v1/chronology?theatricalReleaseDate=none')
  t.same(body.links.ruleSets, [])
})

t.test('a question keeps only the media and the tier it names, and as much reasoning as it asks for', async t => {
  const client = await clientOf(t, await appFor(t))
  const ask = async (more: Facts) => (await client.post<Answered>({ theatricalReleaseDate: '2024-07-24', ...more })).body.windows
  t.same((await ask({ medium: ['svod', 'tvod'], tier: 'with-agreement' })).map(placeOf).sort(), ['svod/with-agreement', 'tvod'])
  const reasons = async (explain: string) => (await ask({ medium: ['tvod'], explain })).flatMap(({ explanation }) => explanation).length
  t.equal(await reasons('none'), 0)
  t.ok(await reasons('short') > 0, 'the short explanation says something')
  t.ok(await reasons('full') > await reasons('short'), 'the full one says more')
})

t.test('asked in full, each window carries its reasons, whose sentences are its explanation; else none; what to ask next, always', async t => {
  const client = await clientOf(t, await appFor(t))
  for (const [name, facts] of Object.entries(QUESTIONS)) {
    const { windows, questions } = (await client.post<Answered>({ ...facts, explain: 'full' })).body
    for (const { reasons = [], explanation } of windows) t.strictSame(reasons.map(({ text }) => text), explanation, name)
    t.ok(windows.every(({ explanation }) => explanation.length > 0), `${name}: each window has a reason`)
    const brief = (await client.post<Answered>({ ...facts, explain: 'none' })).body
    t.notOk(brief.windows.some(window => 'reasons' in window), `${name}: none is given unasked`)
    t.strictSame(brief.questions, questions, `${name}: the same to ask next`)
  }
})

t.test('a change made up in a body is hypothetical and has no address', async t => {
  const client = await clientOf(t, await appFor(t))
  const changes = [{ medium: 'svod', tier: 'without-agreement', delay: { months: 12 }, from: '2025-07-01' }]
  const { body } = await client.post<Answered>({ theatricalReleaseDate: '2024-07-24', medium: ['svod'], changes })
  t.equal(body.links.self, null)
  t.equal(body.hypothetical, true)
  const amended = body.windows.find(({ tier }) => tier === 'without-agreement')
  t.match(amended, { opensOn: '2025-07-24', hypothetical: true, proposal: null })
  t.same(body.windows.filter(({ hypothetical }) => hypothetical).map(({ tier }) => tier), ['without-agreement'], 'the other tiers keep the law')
})

t.test('a proposal adopted is hypothetical, named, and has an address', async t => {
  const client = await clientOf(t, await appFor(t))
  const { body } = await client.get<Answered>('/v1/chronology?theatricalReleaseDate=2014-10-08&medium=svod&adopt=filippetti-2014@2014-10-01')
  t.equal(body.hypothetical, true)
  t.same([...new Set(body.windows.map(({ hypothetical, proposal }) => `${String(hypothetical)} ${String(proposal)}`))], ['true filippetti-2014'])
  t.equal(new URL(body.links.self ?? '', 'http://localhost').searchParams.get('adopt'), 'filippetti-2014@2014-10-01')
})

t.test('the day of the clock is the default of both clocks', async t => {
  let today = TODAY
  const client = await clientOf(t, await appFor(t, { today: () => today }))
  t.match((await client.get<Answered>('/v1/chronology?theatricalReleaseDate=2024-07-24')).body, { on: '2026-11-22', knownOn: '2026-11-22' })
  today = '2019-01-31' as typeof TODAY
  t.match((await client.get<Answered>('/v1/chronology?theatricalReleaseDate=2018-07-24')).body, { on: '2019-01-31', knownOn: '2019-01-31' })
})

t.test('another version of the rule book is refused, wherever it is asked for', async t => {
  const client = await clientOf(t, await appFor(t))
  const facts = { theatricalReleaseDate: '2024-07-24', rulebook: '9.9.9' }
  const refusal = { status: 409, code: 'other-rulebook' }
  const problem = await refused(t, client, await client.get(addressOf(facts)), { ...refusal, fields: ['rulebook'] })
  t.ok(problem.detail.includes('9.9.9') && problem.detail.includes(rulebook.version), 'it says which was asked for and which answers')
  await refused(t, client, await client.post(facts), { ...refusal, fields: ['/rulebook'] })
})
