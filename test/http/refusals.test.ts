// What is refused: with which status, naming which field, and saying what to do.
import t from 'tap'
import type { Problem } from '../../schemas/problem.js'
import { appFor } from '../fixtures/app.js'
import { addressOf, clientOf, refused, type Facts, type Refusal } from '../fixtures/contract.js'
import { documentOf } from '../fixtures/document.js'
import { rulebook } from '../fixtures/rulebook.js'

const OUT = '2024-07-24'
const malformed = (...fields: string[]): Refusal => ({ status: 400, code: 'invalid-request', fields })

/** In an address everything is text: what each query is refused for. */
const QUERIES: ReadonlyArray<[name: string, query: string, refusal: Refusal, says: RegExp]> = [
  ['a day that the month does not have', 'theatricalReleaseDate=2014-02-30', malformed('theatricalReleaseDate'), /real calendar day/],
  ['the 29th of February of a common year', 'theatricalReleaseDate=1900-02-29', malformed('theatricalReleaseDate'), /real calendar day/],
  ['the year 0000', 'theatricalReleaseDate=0000-01-01', malformed('theatricalReleaseDate'), /real calendar day/],
  ['a day without leading zeros', 'theatricalReleaseDate=2014-1-1', malformed('theatricalReleaseDate'), /YYYY-MM-DD/],
  ['a date and time', 'theatricalReleaseDate=2014-01-01T00:00:00Z', malformed('theatricalReleaseDate'), /YYYY-MM-DD/],
  ['a day with spaces around it', 'theatricalReleaseDate=+2014-01-01', malformed('theatricalReleaseDate'), /YYYY-MM-DD/],
  ['an empty release', 'theatricalReleaseDate=', malformed('theatricalReleaseDate'), /or none/],
  ['no release', 'title=Roma', malformed('theatricalReleaseDate'), /is required/],
  ['nothing at all', '', malformed('theatricalReleaseDate'), /is required/],
  ['the word null for none', 'theatricalReleaseDate=null', malformed('theatricalReleaseDate'), /or none/],
  ['none for another date', `theatricalReleaseDate=${OUT}&visaDate=none`, malformed('visaDate'), /real calendar day/],
  ['a misspelt parameter', `theatricalReleaseDate=${OUT}&payTVAcquired=true`, malformed('payTVAcquired'), /not known here/],
  ['a parameter of the prototype', `theatricalReleaseDate=${OUT}&__proto__=1`, malformed('__proto__'), /not known here/],
  ['changes, which only a body can state', `theatricalReleaseDate=${OUT}&changes=[]`, malformed('changes'), /not known here/],
  ['an unknown medium', `theatricalReleaseDate=${OUT}&medium=vhs`, malformed('medium'), /one of: theatrical, physical-video/],
  ['an unknown medium among known ones', `theatricalReleaseDate=${OUT}&medium=svod&medium=vhs`, malformed('medium'), /one of/],
  ['an empty medium', `theatricalReleaseDate=${OUT}&medium=`, malformed('medium'), /one of/],
  ['a medium twice', `theatricalReleaseDate=${OUT}&medium=svod&medium=svod`, malformed('medium'), /duplicate/],
  ['media joined by a comma', `theatricalReleaseDate=${OUT}&medium=svod,tvod`, malformed('medium'), /one of/],
  ['an unknown tier', `theatricalReleaseDate=${OUT}&medium=svod&tier=gold`, malformed('tier'), /one of: .*with-agreement/],
  ['a release twice', `theatricalReleaseDate=${OUT}&theatricalReleaseDate=2024-07-25`, malformed('theatricalReleaseDate'), /^theatricalReleaseDate must have one value alone; 2 are stated$/],
  ['a day twice', `theatricalReleaseDate=${OUT}&on=2024-01-01&on=2024-01-02`, malformed('on'), /^on must have one value alone; 2 are stated$/],
  ['a language twice', `theatricalReleaseDate=${OUT}&lang=fr&lang=en`, malformed('lang'), /^lang must have one value alone; 2 are stated$/],
  ['negative admissions', `theatricalReleaseDate=${OUT}&admissionsAfterFourWeeks=-1`, malformed('admissionsAfterFourWeeks'), /must be 0 at least/],
  ['half an admission', `theatricalReleaseDate=${OUT}&admissionsAfterFourWeeks=1.5`, malformed('admissionsAfterFourWeeks'), /integer/],
  ['admissions in words', `theatricalReleaseDate=${OUT}&admissionsAfterFourWeeks=many`, malformed('admissionsAfterFourWeeks'), /integer/],
  ['empty admissions', `theatricalReleaseDate=${OUT}&admissionsInFourthWeek=`, malformed('admissionsInFourthWeek'), /integer/],
  ['a film of no length', `theatricalReleaseDate=${OUT}&runtimeMinutes=0`, malformed('runtimeMinutes'), /must be 1 at least/],
  ['a negative cost', `theatricalReleaseDate=${OUT}&productionCostEuros=-5`, malformed('productionCostEuros'), /must be 0 at least/],
  ['yes for true', `theatricalReleaseDate=${OUT}&svodAcquired=yes`, malformed('svodAcquired'), /boolean/],
  ['one for true', `theatricalReleaseDate=${OUT}&svodAcquired=1`, malformed('svodAcquired'), /boolean/],
  ['an empty boolean', `theatricalReleaseDate=${OUT}&svodAcquired=`, malformed('svodAcquired'), /boolean/],
  ['an unknown measure of reasoning', `theatricalReleaseDate=${OUT}&explain=all`, malformed('explain'), /none, short, full/],
  ['a language not spoken', `theatricalReleaseDate=${OUT}&lang=de`, malformed('lang'), /en, fr/],
  ['a territory by its name', `theatricalReleaseDate=${OUT}&territory=France`, malformed('territory'), /^territory must be a code of two capital letters \(ISO 3166-1\), such as FR$/],
  ['a version that is none', `theatricalReleaseDate=${OUT}&rulebook=latest`, malformed('rulebook'), /^rulebook must be a version of the rule book, such as 1\.0\.0$/],
  ['an empty title', `theatricalReleaseDate=${OUT}&title=`, malformed('title'), /fewer than 1/],
  ['a title without end', `theatricalReleaseDate=${OUT}&title=${'x'.repeat(501)}`, malformed('title'), /more than 500/],
  ['an adoption without a day', `theatricalReleaseDate=${OUT}&adopt=filippetti-2014`, malformed('adopt'), /<proposal>@<date>/],
  ['an adoption on a day that is none', `theatricalReleaseDate=${OUT}&adopt=filippetti-2014@2014-02-30`, malformed('adopt'), /<proposal>@<date>/],
  ['an adoption without a proposal', `theatricalReleaseDate=${OUT}&adopt=@2014-02-28`, malformed('adopt'), /<proposal>@<date>/],
  ['an empty adoption', `theatricalReleaseDate=${OUT}&adopt=`, malformed('adopt'), /<proposal>@<date>/],
  ['too many adoptions', `theatricalReleaseDate=${OUT}${[...Array(11).keys()].map(i => `&adopt=cnc-2017@2024-01-${String(10 + i)}`).join('')}`, malformed('adopt'), /more than 10/],
  ['several faults at once', 'theatricalReleaseDate=2014-02-30&svodAcquired=yes&colour=red', malformed('colour', 'theatricalReleaseDate', 'svodAcquired'), /colour.*;.*theatricalReleaseDate.*;.*svodAcquired/]
]

t.test('a question whose address is not well written is refused, naming the parameter', async t => {
  const client = await clientOf(t, await appFor(t))
  for (const [name, query, refusal, says] of QUERIES) {
    await t.test(name, async t => {
      const answer = await client.get<Problem>(`/v1/chronology?${query}`)
      const problem = await refused(t, client, answer, refusal)
      t.match(problem.detail, says, 'it says what is wrong')
      t.ok(problem.errors?.every(({ parameter, pointer }) => parameter !== undefined && pointer === undefined), 'each field is a parameter')
    })
  }
})

t.test('a number in an address is written in digits, and bounded like one in a body', async t => {
  const app = await appFor(t)
  const client = await clientOf(t, app)
  const operations = (await documentOf(app)).operations.filter(({ method }) => method === 'GET').flatMap(({ path, parameters }) =>
    parameters.filter(one => one.in === 'query' && one.schema.type === 'integer').map(({ name }) => ({ path, name })))
  t.ok(operations.length > 20)
  for (const { path, name } of operations) {
    for (const number of ['Infinity', '-Infinity', '1e400', '-1e400', '1e3', '0x10', '+5', ' 5', '5 ', '1_000', '5.0', 'NaN']) {
      const answer = await client.get<Problem>(`${path}?${new URLSearchParams({ [name]: number }).toString()}`)
      t.equal(answer.status, 400, `${path} ${name}=${number.slice(0, 10)}`)
      t.ok(answer.body.errors?.some(error => 'parameter' in error && error.parameter === name && error.detail === `${name} must be integer`), `${path} ${name}=${number.slice(0, 10)}`)
    }
    for (const [number, bound] of [['9'.repeat(16), 'at most'], ['9'.repeat(400), 'at most'], [`-${'9'.repeat(400)}`, 'at least']]) {
      const { body } = await client.get<Problem>(`${path}?${name}=${number}`)
      t.ok(body.errors?.some(error => 'parameter' in error && error.parameter === name && error.detail.startsWith(`${name} must be `) && error.detail.endsWith(` ${bound}`)), `however many digits it has, it is held against its bounds: ${path} ${name}`)
    }
  }
})

t.test('what an address says beside a body is not passed over', async t => {
  const client = await clientOf(t, await appFor(t))
  const film = { theatricalReleaseDate: OUT }
  for (const [url, payload] of [['/v1/chronology', film], ['/v1/chronology/compare', { films: [film], scenarios: [{}] }], ['/v1/calendar', { films: [film] }]] as const) {
    for (const [query, name] of [['colour=red', 'colour'], ['rulebook=9.9.9', 'rulebook'], ['knownOn=2014-01-01', 'knownOn']] as const) {
      const answer = await client.send<Problem>({ method: 'POST', url: `${url}?${query}`, payload })
      const { errors } = await refused(t, client, answer, malformed(name))
      t.match(errors, [{ parameter: name }], `${url}?${query}`)
    }
  }
})

/** A body is read as it is: nothing in it is coerced. */
const BODIES: ReadonlyArray<[name: string, body: Facts, refusal: Refusal, says: RegExp]> = [
  ['a day that the month does not have', { theatricalReleaseDate: '2014-02-30' }, malformed('/theatricalReleaseDate'), /real calendar day/],
  ['the word none, which is for addresses', { theatricalReleaseDate: 'none' }, malformed('/theatricalReleaseDate'), /real calendar day/],
  ['a number for a day', { theatricalReleaseDate: 20140230 }, malformed('/theatricalReleaseDate'), /string or null/],
  ['no release', {}, malformed('/theatricalReleaseDate'), /is required/],
  ['null for another date', { theatricalReleaseDate: OUT, visaDate: null }, malformed('/visaDate'), /must be string/],
  ['the text true for a boolean', { theatricalReleaseDate: OUT, svodAcquired: 'true' }, malformed('/svodAcquired'), /boolean/],
  ['the number one for a boolean', { theatricalReleaseDate: OUT, svodAcquired: 1 }, malformed('/svodAcquired'), /boolean/],
  ['the text of a number', { theatricalReleaseDate: OUT, admissionsAfterFourWeeks: '100' }, malformed('/admissionsAfterFourWeeks'), /integer/],
  ['half an admission', { theatricalReleaseDate: OUT, admissionsAfterFourWeeks: 0.5 }, malformed('/admissionsAfterFourWeeks'), /integer/],
  ['negative admissions', { theatricalReleaseDate: OUT, admissionsInFourthWeek: -1 }, malformed('/admissionsInFourthWeek'), /must be 0 at least/],
  ['no medium at all', { theatricalReleaseDate: OUT, medium: [] }, malformed('/medium'), /fewer than 1/],
  ['an unknown medium', { theatricalReleaseDate: OUT, medium: ['svod', 'vhs'] }, malformed('/medium/1'), /^medium\[1\] must be one of/],
  ['an unknown key', { theatricalReleaseDate: OUT, releaseDate: OUT }, malformed('/releaseDate'), /not known here/],
  ['a number for a key', { theatricalReleaseDate: OUT, 0: OUT }, malformed('/0'), /^0 is not known here/],
  ['an unknown key with signs of a pointer', { theatricalReleaseDate: OUT, 'a/b~c': 1 }, malformed('/a~1b~0c'), /a\/b~c is not known here/],
  ['no adoption at all', { theatricalReleaseDate: OUT, adopt: [] }, malformed('/adopt'), /fewer than 1/],
  ['a malformed adoption', { theatricalReleaseDate: OUT, adopt: ['cnc-2017@2024-01-01', 'cnc-2017'] }, malformed('/adopt/1'), /^adopt\[1\] must be <proposal>@<date>/],
  ['no change at all', { theatricalReleaseDate: OUT, changes: [] }, malformed('/changes'), /fewer than 1/],
  ['a change of nothing', { theatricalReleaseDate: OUT, changes: [{ medium: 'svod', delay: {}, from: OUT }] }, malformed('/changes/0/delay'), /^delay is empty; state at least one of: months, weeks, days$/],
  ['a change without a day', { theatricalReleaseDate: OUT, changes: [{ medium: 'svod', delay: { months: 1 } }] }, malformed('/changes/0/from'), /is required/],
  ['a change in years', { theatricalReleaseDate: OUT, changes: [{ medium: 'svod', delay: { years: 1 }, from: OUT }] }, malformed('/changes/0/delay/years'), /not known here/],
  ['a change beyond measure', { theatricalReleaseDate: OUT, changes: [{ medium: 'svod', delay: { months: 1201 }, from: OUT }] }, malformed('/changes/0/delay/months'), /must be 1200 at most/],
  ['a change on a day that is none', { theatricalReleaseDate: OUT, changes: [{ medium: 'svod', delay: { months: 1 }, from: '2024-13-01' }] }, malformed('/changes/0/from'), /real calendar day/]
]

t.test('a question whose body is not well written is refused, pointing at the field', async t => {
  const client = await clientOf(t, await appFor(t))
  for (const [name, body, refusal, says] of BODIES) {
    await t.test(name, async t => {
      const problem = await refused(t, client, await client.post<Problem>(body), refusal)
      t.match(problem.detail, says, 'it says what is wrong')
      t.ok(problem.errors?.every(({ parameter, pointer }) => parameter === undefined && pointer !== undefined), 'each field is a pointer')
    })
  }
})

/** What is sent as it stands, under the type it claims. */
const PAYLOADS: ReadonlyArray<[name: string, type: string | undefined, payload: string, refusal: Refusal]> = [
  ['an array', 'application/json', '[]', malformed('')],
  ['null', 'application/json', 'null', malformed('')],
  ['a text', 'application/json', '"2024-07-24"', malformed('')],
  ['JSON cut short', 'application/json', '{"theatricalReleaseDate":"2024-', { status: 400, code: 'invalid-request' }],
  ['nothing', 'application/json', '', { status: 400, code: 'invalid-request' }],
  ['a key that would replace the prototype', 'application/json', `{"theatricalReleaseDate":"${OUT}","__proto__":{"svodAcquired":true}}`, { status: 400, code: 'invalid-request' }],
  ['a key that would replace the constructor', 'application/json', `{"theatricalReleaseDate":"${OUT}","constructor":{"prototype":{}}}`, { status: 400, code: 'invalid-request' }],
  ['two mebibytes', 'application/json', JSON.stringify({ theatricalReleaseDate: OUT, title: 'x'.repeat(2 ** 21) }), { status: 413, code: 'body-too-large' }],
  ['plain text', 'text/plain', '{}', { status: 415, code: 'unsupported-media-type' }],
  ['XML', 'application/xml', '<film/>', { status: 415, code: 'unsupported-media-type' }],
  ['a form', 'application/x-www-form-urlencoded', `theatricalReleaseDate=${OUT}`, { status: 415, code: 'unsupported-media-type' }],
  ['a type that is none', 'json', '{}', { status: 415, code: 'unsupported-media-type' }],
  ['no type', undefined, '{}', { status: 415, code: 'unsupported-media-type' }]
]

t.test('a body that cannot be read as an object of JSON is refused', async t => {
  const client = await clientOf(t, await appFor(t))
  for (const [name, type, payload, refusal] of PAYLOADS) {
    await t.test(name, async t => {
      const headers = type === undefined ? {} : { 'content-type': type }
      await refused(t, client, await client.send({ method: 'POST', url: '/v1/chronology', headers, payload }), refusal)
    })
  }
  t.equal(({} as Facts).svodAcquired, undefined, 'no prototype was touched')
})

t.test('JSON is read whatever the parameters of its type', async t => {
  const client = await clientOf(t, await appFor(t))
  const payload = JSON.stringify({ theatricalReleaseDate: OUT })
  for (const type of ['application/json', 'application/json; charset=utf-8', 'Application/JSON']) {
    t.equal((await client.send({ method: 'POST', url: '/v1/chronology', headers: { 'content-type': type }, payload })).status, 200, type)
  }
})

t.test('JSON that is not UTF-8 is refused, and not read with signs that stand for anything', async t => {
  const client = await clientOf(t, await appFor(t))
  const film = { theatricalReleaseDate: OUT, title: 'Été à l\'envers' }
  const bodies: ReadonlyArray<[url: string, body: Facts]> = [
    ['/v1/chronology', film], ['/v1/calendar', { films: [film] }], ['/v1/chronology/compare', { films: [film], scenarios: [{}] }]
  ]
  for (const [url, body] of bodies) {
    const send = <Body>(payload: Buffer) => client.send<Body>({ method: 'POST', url, headers: { 'content-type': 'application/json' }, payload })
    for (const payload of [Buffer.from(JSON.stringify(body), 'latin1'), Buffer.from(`\uFEFF${JSON.stringify(body)}`, 'utf16le'), Buffer.concat([Buffer.from(JSON.stringify(body)), Buffer.of(0xC3)])]) {
      const problem = await refused(t, client, await send<Problem>(payload), malformed(''))
      t.match(problem.detail, /^The body is not UTF-8/)
    }
    t.equal((await send(Buffer.from(JSON.stringify(body)))).status, 200, `${url} reads accents`)
    t.equal((await send(Buffer.from(`\uFEFF${JSON.stringify(body)}`))).status, 200, `${url} reads them after a mark`)
  }
})

const contradiction = (field: string): Refusal => ({ status: 422, code: 'inconsistent-facts', fields: [field] })
const blackout = { theatricalReleaseDate: OUT, coExploitationAgreement: true, producedBySvodService: true, productionCostEuros: 25000001, prefinancedByFreeTv: false }

/** Well written, and cannot be answered, whether asked in an address or in a body. */
const UNANSWERABLE: ReadonlyArray<[name: string, facts: Facts, refusal: Refusal, says: RegExp]> = [
  ['a tier without a medium', { theatricalReleaseDate: OUT, tier: 'with-agreement' }, { status: 422, code: 'wrong-pair', fields: ['tier'] }, /needs a medium/],
  ['a tier that the medium does not have', { theatricalReleaseDate: OUT, medium: ['svod'], tier: 'investing' }, { status: 422, code: 'wrong-pair', fields: ['tier'] }, /svod; it has: top-agreement/],
  ['a tier of a medium without tiers', { theatricalReleaseDate: OUT, medium: ['tvod', 'physical-video'], tier: 'investing' }, { status: 422, code: 'wrong-pair', fields: ['tier'] }, /tvod: it has none/],
  ['a territory without rules', { theatricalReleaseDate: OUT, territory: 'ZZ' }, { status: 422, code: 'unknown-territory', fields: ['territory'] }, /there is one for: .*AT, .*FR/],
  ['a proposal nobody made', { theatricalReleaseDate: OUT, adopt: ['nobody-2020@2024-01-01'] }, { status: 422, code: 'unknown-proposal', fields: ['adopt'] }, /there are: .*filippetti-2014/],
  ['a proposal adopted twice', { theatricalReleaseDate: OUT, adopt: ['cnc-2017@2024-01-01', 'cnc-2017@2024-01-01'] }, { status: 422, code: 'repeated-adoption', fields: ['adopt'] }, /keep one day/],
  ['an adoption before the first rules', { theatricalReleaseDate: OUT, adopt: ['cnc-2017@1983-01-06'] }, { status: 422, code: 'adoption-too-early', fields: ['adopt'] }, /1983-01-07/],
  ['a day before any text was published', { theatricalReleaseDate: OUT, knownOn: '1983-01-04' }, { status: 422, code: 'no-law-known', fields: ['knownOn'] }, /1983-01-05/],
  ['a release before the first showing', { theatricalReleaseDate: '1895-12-27' }, { status: 422, code: 'date-out-of-coverage', fields: ['theatricalReleaseDate'] }, /1895-12-28/],
  ['a release past the far end', { theatricalReleaseDate: '2201-01-01' }, { status: 422, code: 'date-out-of-coverage', fields: ['theatricalReleaseDate'] }, /2200-12-31/],
  ['a visa after the release', { theatricalReleaseDate: OUT, visaDate: '2024-07-25' }, contradiction('visaDate'), /visa/],
  ['more admissions in the fourth week than in all four', { theatricalReleaseDate: OUT, admissionsAfterFourWeeks: 100, admissionsInFourthWeek: 101 }, contradiction('admissionsInFourthWeek'), /101.*100/],
  ['a derogation for too many admissions', { theatricalReleaseDate: OUT, derogationGranted: true, admissionsAfterFourWeeks: 100001 }, contradiction('derogationGranted'), /100,000/],
  ['a derogation for too many admissions in the fourth week', { theatricalReleaseDate: '2012-05-02', derogationGranted: true, admissionsInFourthWeek: 200 }, contradiction('derogationGranted'), /200/],
  ['an agreement with a free channel that holds nothing', { theatricalReleaseDate: OUT, coExploitationAgreement: true, freeTvAcquired: false }, contradiction('coExploitationAgreement'), /freeTvAcquired cannot be false/],
  ['a pre-financing by a free channel that holds nothing', { theatricalReleaseDate: OUT, prefinancedByFreeTv: true, freeTvAcquired: false }, contradiction('prefinancedByFreeTv'), /freeTvAcquired cannot be false/],
  ['the day of a derogation that is not stated', { theatricalReleaseDate: OUT, derogationFrom: '2024-11-01' }, contradiction('derogationFrom'), /state derogationGranted true, or leave derogationFrom out/],
  ['the day of a derogation that was not granted', { theatricalReleaseDate: OUT, derogationGranted: false, derogationFrom: '2024-11-01' }, contradiction('derogationFrom'), /derogationGranted true/],
  ['the day of a derogation before the release', { theatricalReleaseDate: OUT, derogationGranted: true, derogationFrom: '2024-07-23' }, contradiction('derogationFrom'), /2024-07-23.*2024-07-24/],
  ['the day of a derogation too early', { theatricalReleaseDate: OUT, derogationGranted: true, derogationFrom: '2024-10-26' }, contradiction('derogationFrom'), /2024-10-27: name that day or a later one/],
  ['the day of a derogation of a film never released', { theatricalReleaseDate: null, derogationFrom: '2024-11-01' }, contradiction('derogationFrom'), /has no derogation/],
  ['a broadcast before the release', { theatricalReleaseDate: OUT, firstFreeTvBroadcastOn: '2024-07-23' }, contradiction('firstFreeTvBroadcastOn'), /2024-07-23/],
  ['a blackout before the twenty-fourth month', { ...blackout, blackoutFrom: '2026-07-23' }, contradiction('blackoutFrom'), /2026-07-24/],
  ['admissions of a film never released', { theatricalReleaseDate: null, admissionsAfterFourWeeks: 0 }, contradiction('admissionsAfterFourWeeks'), /never released/],
  ['admissions in the fourth week of a film never released', { theatricalReleaseDate: null, admissionsInFourthWeek: 3 }, contradiction('admissionsInFourthWeek'), /never released/],
  ['a derogation of a film never released', { theatricalReleaseDate: null, derogationGranted: true }, contradiction('derogationGranted'), /never released/]
]

t.test('a question that cannot be answered is refused, naming the field, whichever way it is asked', async t => {
  const client = await clientOf(t, await appFor(t))
  for (const [name, facts, refusal, says] of UNANSWERABLE) {
    await t.test(name, async t => {
      const inAddress = await refused(t, client, await client.get<Problem>(addressOf(facts)), refusal)
      t.match(inAddress.detail, says, 'it says why, and what there is')
      t.same(inAddress.errors, [{ parameter: refusal.fields?.at(0), detail: inAddress.detail }])
      const inBody = await refused(t, client, await client.post<Problem>(facts), { ...refusal, fields: (refusal.fields ?? []).map(field => `/${field}`) })
      t.equal(inBody.detail, inAddress.detail, 'a body is refused alike')
    })
  }
})

t.test('a change of what has no delay, or before the first rules, is refused', async t => {
  const client = await clientOf(t, await appFor(t))
  const asked = (change: Facts) => client.post<Problem>({ theatricalReleaseDate: OUT, changes: [{ delay: { months: 1 }, from: OUT, ...change }] })
  const fields = ['/changes']
  await refused(t, client, await asked({ medium: 'theatrical' }), { status: 422, code: 'wrong-pair', fields })
  await refused(t, client, await asked({ medium: 'tvod', tier: 'investing' }), { status: 422, code: 'wrong-pair', fields })
  await refused(t, client, await asked({ medium: 'svod', from: '1983-01-06' }), { status: 422, code: 'adoption-too-early', fields })
})

t.test('what lies just inside each limit is answered', async t => {
  const client = await clientOf(t, await appFor(t))
  const inside: readonly Facts[] = [
    { theatricalReleaseDate: '1895-12-28' },
    { theatricalReleaseDate: '2200-12-31' },
    { theatricalReleaseDate: '2024-02-29' },
    { theatricalReleaseDate: OUT, knownOn: '1983-01-05' },
    { theatricalReleaseDate: OUT, adopt: ['cnc-2017@1983-01-07'] },
    { theatricalReleaseDate: OUT, adopt: [...rulebook.territories.get('FR')?.proposals.keys() ?? []].map(id => `${id}@2024-01-10`) },
    { theatricalReleaseDate: OUT, visaDate: OUT },
    { theatricalReleaseDate: OUT, admissionsAfterFourWeeks: 100, admissionsInFourthWeek: 100 },
    { theatricalReleaseDate: OUT, derogationGranted: true, admissionsAfterFourWeeks: 100000 },
    { theatricalReleaseDate: OUT, derogationGranted: true, derogationFrom: '2024-10-27' },
    { theatricalReleaseDate: OUT, firstFreeTvBroadcastOn: OUT },
    { ...blackout, blackoutFrom: '2026-07-24' },
    { theatricalReleaseDate: null, derogationGranted: false },
    { theatricalReleaseDate: OUT, title: 'x'.repeat(500) }
  ]
  for (const facts of inside) {
    t.equal((await client.get(addressOf(facts))).status, 200, addressOf(facts).slice(0, 100))
    t.equal((await client.post(facts)).status, 200)
  }
})

t.test('an address that leads nowhere is refused', async t => {
  const client = await clientOf(t, await appFor(t))
  for (const url of ['/v2', '/v1/chronologie', '/v1/chronology/', '/v2/chronology', '/docs/static/none.css']) {
    const problem = await refused(t, client, await client.get<Problem>(url), { status: 404, code: 'unknown-route' })
    t.ok(problem.detail.includes(url), `${url} is named`)
  }
  const { detail } = (await client.get<Problem>('/nowhere?secret=1')).body
  t.notMatch(detail, /secret/, 'the query is not repeated')
})

t.test('an id that does not exist is refused with the ids there are, however it is written', async t => {
  const client = await clientOf(t, await appFor(t))
  const collections: ReadonlyArray<[path: string, known: RegExp, field: string]> = [
    ['/v1/rule-sets/', /1983-01-07, .*2025-02-10/, 'id'], ['/v1/proposals/', /filippetti-2014/, 'id'], ['/problems/', /inconsistent-facts/, 'code']
  ]
  for (const [path, known, field] of collections) {
    for (const id of ['2022-02-11', 'nobody', '__proto__', 'constructor', '%2fetc%2fpasswd', '%00', '%C3%A9', 'x'.repeat(300)]) {
      const problem = await refused(t, client, await client.get<Problem>(path + id), { status: 404, code: 'unknown-id', fields: [field] })
      t.match(problem.detail, known, `${path}${id.slice(0, 20)} lists what there is`)
    }
  }
})

t.test('the parameters of every resource are checked', async t => {
  const client = await clientOf(t, await appFor(t))
  const territorial = ['/v1/rule-sets', '/v1/rule-sets/2025-02-10', '/v1/regimes', '/v1/proposals', '/v1/proposals/cnc-2017', '/v1/cases', '/v1/facts']
  for (const path of [...territorial, '/v1/legal-texts', '/v1/media']) {
    await refused(t, client, await client.get(`${path}?langue=fr`), malformed('langue'))
    await refused(t, client, await client.get(`${path}?lang=de`), malformed('lang'))
  }
  for (const path of territorial) {
    await refused(t, client, await client.get(`${path}?territory=France`), malformed('territory'))
    const problem = await refused(t, client, await client.get<Problem>(`${path}?territory=ZZ`), { status: 422, code: 'unknown-territory', fields: ['territory'] })
    t.match(problem.detail, /one for: .*AT, .*FR, .*SE\.$/, `${path} lists the territories`)
  }
  await refused(t, client, await client.get('/v1/rule-sets?inForceOn=2022-02-30'), malformed('inForceOn'))
  await refused(t, client, await client.get('/v1/rule-sets?knownOn=today'), malformed('knownOn'))
  await refused(t, client, await client.get('/v1/rule-sets?knownOn=1983-01-04'), { status: 422, code: 'no-law-known', fields: ['knownOn'] })
})

t.test('an address that cannot be decoded is refused like any other fault', async t => {
  const client = await clientOf(t, await appFor(t))
  for (const url of ['/%zz', '/v1/rule-sets/%zz', '/v1/chronology%', '/v1/rule-sets/%ff?territory=FR', '/problems/%E9', '/%']) {
    const { detail } = await refused(t, client, await client.get<Problem>(url), { status: 400, code: 'invalid-request' })
    t.match(detail, `'${url.split('?', 1).join()}' is not a valid url component`)
  }
  t.equal((await client.get('/v1/rule-sets/%7B?territory=%zz')).status, 400, 'what the query says is read as it can be')
  t.equal((await client.get('/v1/rule-sets/%7B')).status, 404)
})

t.test('an id longer than any request can hold is refused like all else', async t => {
  const client = await clientOf(t, await appFor(t))
  const { detail } = await refused(t, client, await client.get<Problem>(`/v1/rule-sets/${'a'.repeat(70_000)}`), { status: 400, code: 'invalid-request' })
  t.ok(detail.length < 300, 'what it repeats of the address is short')
})
