// Many films under several laws in one request: what is answered, what is refused, and who else is served meanwhile.
import t from 'tap'
import type { Comparison } from '../../schemas/comparison.js'
import type { Problem } from '../../schemas/problem.js'
import type { Proposal } from '../../schemas/proposal.js'
import { appFor } from '../fixtures/app.js'
import { clientOf, refused, type Client, type Facts } from '../fixtures/contract.js'
import { rulebook, tiersOf, TODAY, WINDOWS } from '../fixtures/rulebook.js'

const FILM = { theatricalReleaseDate: '2014-01-01', title: 'A film', id: 'f-1' }
const PLAN = { name: 'plan', knownOn: '2014-10-01', adopt: ['filippetti-2014@2014-10-01'] }
const SEEN_FROM_2014 = { knownOn: '2014-10-01' }

const compare = <Body = Comparison>(client: Client, payload: unknown, headers: Record<string, string> = {}) =>
  client.send<Body>({ method: 'POST', url: '/v1/chronology/compare', payload: payload as object, headers })

t.test('which of my films move if the plan of 2014 is adopted', async t => {
  const client = await clientOf(t, await appFor(t))
  const { status, headers, body } = await compare(client, { films: [FILM, { theatricalReleaseDate: '2010-06-02' }], baseline: SEEN_FROM_2014, scenarios: [PLAN] })
  t.equal(status, 200)
  t.match(headers, { 'content-type': 'application/json; charset=utf-8', 'content-language': 'en', vary: 'Accept-Language' })
  t.match(body.rulebook, { version: rulebook.version, digest: rulebook.digest })
  t.strictSame(body.baseline, { knownOn: '2014-10-01', adopt: [], changes: [], hypothetical: false })
  t.match(body.films.map(({ film, territory, on, windows }) => [film, territory, on, windows.length]), [[FILM, 'FR', TODAY, WINDOWS.length], [{ theatricalReleaseDate: '2010-06-02' }, 'FR', TODAY, WINDOWS.length]])
  const svod = body.films[0]?.windows.find(({ medium, tier }) => medium === 'svod' && tier === 'without-agreement')
  t.match(svod, { before: { opensOn: '2017-01-01' }, scenarios: [{ scenario: 'plan', after: { opensOn: '2016-01-01', hypothetical: true }, movedDays: -366, effects: ['earlier'] }] })
  const [scenario] = body.scenarios
  t.match(scenario, { name: 'plan', knownOn: '2014-10-01', adopt: PLAN.adopt, changes: [], hypothetical: true })
  t.match(scenario?.summary, { films: 2, changed: 1, all: { windows: 2 * WINDOWS.length, movedDays: { min: -366 } } })
  t.match(scenario?.summary.media.find(({ medium }) => medium === 'svod'), { label: 'Subscription VOD', tally: { moved: tiersOf('svod').length, movedDays: { min: -366, median: -366, max: -366 } } })
})

t.test('what changed for my catalogue between the law known on 2022-02-08 and today', async t => {
  const client = await clientOf(t, await appFor(t))
  const { body } = await compare(client, {
    films: [{ theatricalReleaseDate: '2021-03-03', medium: ['svod'], tier: 'without-agreement', on: '2022-11-22' }],
    baseline: { knownOn: '2022-02-08' },
    scenarios: [{}, { name: 'made up', changes: [{ medium: 'svod', delay: { months: 12 }, from: '2022-06-01' }] }]
  })
  t.match(body.films[0]?.windows[0]?.scenarios, [
    { scenario: 'scenario 1', movedDays: -578, effects: ['earlier', 'opened', 'status', 'certainty'], after: { opensOn: '2022-08-03', hypothetical: false } },
    { scenario: 'made up', movedDays: -641, after: { opensOn: '2022-06-01', delay: { months: 12 }, hypothetical: true } }
  ])
  t.match(body.scenarios, [{ name: 'scenario 1', knownOn: TODAY, hypothetical: false }, { name: 'made up', knownOn: TODAY, hypothetical: true, changes: [{ medium: 'svod', from: '2022-06-01' }] }])
})

t.test('`show=changed` keeps the films and windows that move, and counts them all', async t => {
  const client = await clientOf(t, await appFor(t))
  const { body } = await compare(client, { films: [{ theatricalReleaseDate: '2010-06-02' }, FILM], baseline: SEEN_FROM_2014, scenarios: [PLAN], show: 'changed', on: '2015-01-01', lang: 'fr' }, { 'accept-language': 'en' })
  t.strictSame(body.films.map(({ film, on }) => [film.id, on]), [['f-1', '2015-01-01']])
  t.ok(body.films[0]?.windows.every(({ scenarios }) => scenarios[0]?.effects.length), 'each window shown changes')
  t.match(body.scenarios[0]?.summary, { films: 2, changed: 1, all: { windows: 2 * WINDOWS.length } })
  t.equal(body.scenarios[0]?.summary.media[0]?.label, 'Salles de cinéma')
  const none = await compare(client, { films: [FILM], scenarios: [{}], show: 'changed' })
  t.strictSame(none.body.films, [])
})

t.test('a contradiction that only the baseline has leaves it out, and the answer says so', async t => {
  const client = await clientOf(t, await appFor(t))
  const sound = { theatricalReleaseDate: '2018-12-05', medium: ['physical-video'] }
  // Under the criterion known until March 2019 it cannot have been granted.
  const granted = { ...sound, id: 'g', derogationGranted: true, admissionsAfterFourWeeks: 90_000, admissionsInFourthWeek: 5_000 }
  const asked = { films: [granted, sound], baseline: { knownOn: '2019-03-01' }, scenarios: [{}, { name: 'later', knownOn: '2020-01-01' }] }
  const { status, body } = await compare(client, asked)
  t.equal(status, 200)
  t.match(body.films, [
    { film: { id: 'g' }, windows: [{ before: null, scenarios: [{ after: { opensOn: '2019-03-23' }, movedDays: null, effects: [] }, {}] }], notices: [/^The baseline is left out for this film, which cannot be compared with it\. The derogation cannot have been granted/] },
    { windows: [{ before: { opensOn: '2019-04-05' } }], notices: [] }
  ])
  t.match(body.scenarios.map(({ summary }) => summary), Array(2).fill({ films: 1, leftOut: 1, changed: 0, all: { windows: 1 } }))
  t.match((await compare(client, { ...asked, show: 'changed', lang: 'fr' })).body.films, [{ film: { id: 'g' }, notices: [/^Le droit de référence \(baseline\) est omis/] }], 'what was not compared may have changed')
  for (const [scenarios, baseline] of [[[{}, { knownOn: '2019-03-01' }], {}], [[{ knownOn: '2019-03-01' }], { knownOn: '2019-03-01' }]] as const) {
    await refused(t, client, await compare<Problem>(client, { films: [sound, granted], baseline, scenarios }), { status: 422, code: 'inconsistent-facts', fields: ['/films/1/derogationGranted'] })
  }
  const whatever = { ...sound, visaDate: '2018-12-06' }
  await refused(t, client, await compare<Problem>(client, { films: [whatever], scenarios: [{}] }), { status: 422, code: 'inconsistent-facts', fields: ['/films/0/visaDate'] })
})

t.test('a what-if is answered although the law as it is contradicts what is stated', async t => {
  const client = await clientOf(t, await appFor(t))
  const film = { theatricalReleaseDate: '2018-12-05', medium: 'physical-video', derogationGranted: true, admissionsAfterFourWeeks: 90_000, admissionsInFourthWeek: 5_000 }
  const changes = [{ medium: 'physical-video', delay: { months: 3 }, from: '2019-03-01' }]
  for (const url of ['/v1/chronology', '/v1/windows', '/v1/check']) {
    t.equal((await client.send({ method: 'POST', url, payload: { ...film, changes } })).status, 200, url)
  }
})

t.test('a thousand films and ten scenarios are answered; others are served meanwhile', async t => {
  const app = await appFor(t)
  const client = await clientOf(t, app)
  const films = Array.from({ length: 1000 }, (_, i) => ({ theatricalReleaseDate: `${1985 + i % 40}-0${1 + i % 9}-1${i % 10}`, id: `film-${i}`, medium: ['svod'], tier: 'without-agreement' }))
  const order: string[] = []
  const long = compare(client, { films, scenarios: Array.from({ length: 10 }, (_, i) => ({ knownOn: `${2013 + i}-01-01` })) }).then(answer => { order.push('comparison'); return answer })
  const short = app.inject('/livez').then(() => order.push('probe'))
  const [{ status, body }] = await Promise.all([long, short])
  t.equal(status, 200)
  t.strictSame(order, ['probe', 'comparison'])
  t.strictSame(body.films.map(({ film }) => film.id), films.map(({ id }) => id), 'in the order of the question')
  t.equal(body.scenarios.length, 10)
  t.ok(body.scenarios.every(({ summary }) => summary.films === 1000 && summary.all.windows === 1000))
})

/** Refused whole, before a byte of answer is written. */
const REFUSALS: ReadonlyArray<[name: string, body: Facts, status: number, code: string, fields: readonly string[], says: RegExp]> = [
  ['1,001 films', { films: Array(1001).fill(FILM), scenarios: [{}] }, 422, 'too-many', ['/films'], /1000 films at most; this one has 1001/],
  ['eleven scenarios', { films: [FILM], scenarios: Array(11).fill({}) }, 422, 'too-many', ['/scenarios'], /10 scenarios at most/],
  ['a hundred thousand things that are no films', { films: Array(100_000).fill(1), scenarios: [{}] }, 422, 'too-many', ['/films'], /has 100000/],
  ['no films', { films: [], scenarios: [{}] }, 400, 'invalid-request', ['/films'], /fewer than 1/],
  ['no scenarios', { films: [FILM], scenarios: [] }, 400, 'invalid-request', ['/scenarios'], /fewer than 1/],
  ['neither', {}, 400, 'invalid-request', ['/films', '/scenarios'], /required/],
  ['films that are no list', { films: FILM, scenarios: [{}] }, 400, 'invalid-request', ['/films'], /array/],
  ['a misspelt fact', { films: [FILM, { ...FILM, payTvAquired: true }], scenarios: [{}] }, 400, 'invalid-request', ['/films/1/payTvAquired'], /spelling/],
  ['a law of its own for a film', { films: [{ ...FILM, knownOn: '2014-10-01' }], scenarios: [{}] }, 400, 'invalid-request', ['/films/0/knownOn'], /not known here/],
  ['an impossible day', { films: [{ theatricalReleaseDate: '2014-02-30' }], scenarios: [{}] }, 400, 'invalid-request', ['/films/0/theatricalReleaseDate'], /real calendar day/],
  ['a malformed adoption', { films: [FILM], scenarios: [{}, { adopt: ['filippetti-2014'] }] }, 400, 'invalid-request', ['/scenarios/1/adopt/0'], /<proposal>@<date>/],
  ['an unknown way to show', { films: [FILM], scenarios: [{}], show: 'some' }, 400, 'invalid-request', ['/show'], /all, changed/],
  ['a contradiction in two films of three', {
    films: [{ ...FILM, visaDate: '2014-01-02' }, FILM, { theatricalReleaseDate: '1890-01-01' }], scenarios: [{}]
  }, 422, 'inconsistent-facts', ['/films/0/visaDate', '/films/2/theatricalReleaseDate'], /cannot come after.*outside coverage/],
  ['a territory without rules', { films: [FILM, { ...FILM, territory: 'ZZ' }], scenarios: [{}] }, 422, 'unknown-territory', ['/films/1/territory'], /there is one for: .*AT, .*FR/],
  ['a tier without a medium', { films: [{ ...FILM, tier: 'investing' }], scenarios: [{}] }, 422, 'wrong-pair', ['/films/0/tier'], /needs a medium/],
  ['an unknown proposal', { films: [FILM], scenarios: [{}, { name: 'b', adopt: ['nobody-2020@2021-01-01'] }] }, 422, 'unknown-proposal', ['/scenarios/1/adopt'], /filippetti-2014/],
  ['a proposal adopted twice', { films: [FILM], scenarios: [{ adopt: ['cnc-2017@2020-01-01', 'cnc-2017@2021-01-01'] }] }, 422, 'repeated-adoption', ['/scenarios/0/adopt'], /keep one day/],
  ['changes that overlap', {
    films: [FILM], scenarios: [{ changes: [{ medium: 'tvod', delay: { months: 3 }, from: '2020-01-01' }, { medium: 'tvod', delay: { months: 5 }, from: '2020-01-01' }] }]
  }, 422, 'overlapping-changes', ['/scenarios/0/changes'], /another day/],
  ['a change of a medium without rule', { films: [FILM], scenarios: [{ changes: [{ medium: 'pay-per-view', delay: { months: 3 }, from: '2020-01-01' }] }] }, 422, 'no-rule', ['/scenarios/0/changes'], /contract decides/],
  ['a baseline before all law', { films: [FILM], baseline: { knownOn: '1982-12-31' }, scenarios: [{}] }, 422, 'no-law-known', ['/baseline/knownOn'], /No rule set was known/],
  ['two scenarios of one name', { films: [FILM], scenarios: [{ name: 'a' }, { name: 'b' }, { name: 'a' }] }, 422, 'repeated-name', ['/scenarios/2/name'], /named a/],
  ['another rule book', { films: [FILM], scenarios: [{}], rulebook: '0.0.1' }, 409, 'other-rulebook', ['/rulebook'], /0\.0\.1/]
]

t.test('what cannot be compared is refused whole, at its place', async t => {
  const client = await clientOf(t, await appFor(t))
  for (const [name, body, status, code, fields, says] of REFUSALS) {
    await t.test(name, async t => {
      const problem = await refused(t, client, await compare<Problem>(client, body), { status, code, fields })
      t.match(problem.detail, says)
    })
  }
})

t.test('a problem lists fifty faults, and says that there are more', async t => {
  const client = await clientOf(t, await appFor(t))
  for (const film of [{ ...FILM, visaDate: '2014-01-02' }, { ...FILM, visaDate: 'soon' }]) {
    const { body } = await compare<Problem>(client, { films: Array(60).fill(film), scenarios: [{}] })
    t.equal(body.errors?.length, 50)
    t.match(body.detail, /; and more$/)
  }
})

t.test('five mebibytes are too many, four are read', async t => {
  const client = await clientOf(t, await appFor(t))
  const films = (bytes: number) => [{ ...FILM, title: 'x'.repeat(500) }, { ...FILM, id: 'x'.repeat(bytes) }]
  const problem = await refused(t, client, await compare<Problem>(client, { films: films(5 * 2 ** 20), scenarios: [{}] }), { status: 413, code: 'body-too-large' })
  t.match(problem.detail, /4194304 bytes/)
  t.equal((await compare<Problem>(client, { films: films(3 * 2 ** 20), scenarios: [{}] })).status, 400, 'the name alone is too long')
})

t.test('a body that is no object is refused, whatever it is', async t => {
  const client = await clientOf(t, await appFor(t))
  for (const payload of ['[]', 'null', '"films"']) {
    await refused(t, client, await client.send<Problem>({ method: 'POST', url: '/v1/chronology/compare', headers: { 'content-type': 'application/json' }, payload }), { status: 400, code: 'invalid-request', fields: [''] })
  }
})

t.test('a failure of ours is not taken for a refusal', async t => {
  const law = rulebook.territories.get('FR')
  if (law === undefined) throw new Error('the shipped law has no FR')
  class Unreadable extends Map<string, Proposal> {
    override get (): never { throw new RangeError('unreadable') }
  }
  const proposals = new Unreadable(law.proposals)
  const client = await clientOf(t, await appFor(t, { rulebook: { ...rulebook, territories: new Map([['FR', { ...law, proposals }]]) } }))
  await refused(t, client, await compare<Problem>(client, { films: [FILM], scenarios: [PLAN] }), { status: 500, code: 'internal-error' })
})

t.test('a scenario that moves nothing says so where its day knows the same law', async t => {
  const client = await clientOf(t, await appFor(t))
  const film = { theatricalReleaseDate: '2019-12-18', medium: 'svod', tier: 'without-agreement' }
  const noticeOf = async (before: object, after: object, more: object = {}) => {
    const { body } = await client.send<Comparison>({ method: 'POST', url: '/v1/chronology/compare', payload: { films: [film], baseline: before, scenarios: [after], on: '2022-02-10', ...more } })
    return body.scenarios[0]?.notice
  }
  t.equal(await noticeOf({ knownOn: '2022-02-09' }, { knownOn: '2022-02-10' }),
    'The rules of 2022-02-10 were published on 2022-02-09: both days of knowledge know them. To compare with the law before, state a knownOn of 2022-02-08 or earlier.')
  t.match(await noticeOf({ knownOn: '2022-02-10' }, { knownOn: '2022-02-09' }, { lang: 'fr' }), /^Les règles du 2022-02-10 ont été publiées le 2022-02-09 : .* ne dépasse pas 2022-02-08\.$/)
  t.equal(await noticeOf({ knownOn: '2022-02-08' }, { knownOn: '2022-02-10' }), undefined, 'what moves explains itself')
  t.equal(await noticeOf({ knownOn: '2022-02-10' }, { knownOn: '2022-02-11' }), undefined, 'no rules start between them')
  t.equal(await noticeOf({ knownOn: '2022-02-09' }, { knownOn: '2022-02-10' }, { films: [{ theatricalReleaseDate: '2020-01-01', territory: 'BE' }] }), undefined, 'rules of another territory')
  t.equal(await noticeOf({ knownOn: '2022-02-09' }, { knownOn: '2022-02-10', adopt: ['filippetti-2014@2030-01-01'] }), undefined, 'it is what is adopted that moves nothing')
})
