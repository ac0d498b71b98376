// The services and carriers over HTTP: filtered, in one language, with a suggestion for an id that does not exist.
import t from 'tap'
import type { Static } from 'typebox'
import type * as answers from '../../schemas/answers.js'
import type { Problem } from '../../schemas/problem.js'
import type { ServiceView } from '../../schemas/service.js'
import { appFor } from '../fixtures/app.js'
import { clientOf, refused } from '../fixtures/contract.js'
import { rulebook } from '../fixtures/rulebook.js'

type Services = Static<typeof answers.ServiceList>
type Carriers = Static<typeof answers.CarrierList>

const services = [...rulebook.services.values()]

t.test('All services are listed, each as it is found alone', async t => {
  const client = await clientOf(t, await appFor(t))
  const { status, body } = await client.get<Services>('/v1/services?lang=fr')
  t.equal(status, 200)
  t.same(body.services.map(({ id }) => id), services.map(({ id }) => id))
  for (const service of body.services) t.same((await client.get<Static<typeof ServiceView>>(`/v1/services/${service.id}?lang=fr`)).body, service, service.id)
})

t.test('A service carries its launch, its prices and its tiers, with evidence and sources', async t => {
  const client = await clientOf(t, await appFor(t))
  const { body } = await client.get<Static<typeof ServiceView>>('/v1/services/disney-plus')
  const france = body.territories.find(({ territory }) => territory === 'FR')
  t.match(france?.launch, {
    announced: [{ for: '2020-03-31', evidence: 'press' }, { for: '2020-03-24' }, { for: '2020-04-07', note: 'Put back at the request of the government.' }],
    effective: { on: '2020-04-07', evidence: 'press', sources: [/^https:/, /^https:/] }
  })
  t.match(france?.prices, [{ amount: 6.99, currency: 'EUR', period: 'month' }, { amount: 69.99, period: 'year' }])
  t.match(france?.tiers.at(-1), { tier: 'top-agreement', from: '2025-01-29', delay: { months: 9 }, agreements: [{ agreementEndsOn: '2028-01-29' }] })
})

t.test('A territory keeps the services that are offered there, and the carriers of it', async t => {
  const client = await clientOf(t, await appFor(t))
  for (const territory of ['FR', 'BE', 'LU', 'CH']) {
    const { body } = await client.get<Services>(`/v1/services?territory=${territory}`)
    t.ok(body.services.length > 0, territory)
    t.same(body.services.map(({ id }) => id), services.filter(({ territories }) => territories.some(offer => offer.territory === territory)).map(({ id }) => id), territory)
  }
  const carriers = async (query: string) => (await client.get<Carriers>(`/v1/carriers${query}`)).body.carriers.map(({ id }) => id)
  t.same(await carriers('?territory=FR'), ['orange', 'bouygues-telecom', 'sfr', 'numericable', 'free', 'canal-plus', 'netflix'])
  t.same(await carriers('?territory=BE'), ['proximus', 'voo', 'telenet', 'orange-belgium'])
  t.same(await carriers('?territory=LU'), ['post', 'tango', 'eltrona'])
  t.same(await carriers('?territory=CH'), [], 'services, and no carrier documented')
  t.same(await carriers(''), [...rulebook.carriers.keys()])
})

t.test('Media keep the services that exploit one of them', async t => {
  const client = await clientOf(t, await appFor(t))
  const ids = async (query: string) => (await client.get<Services>(`/v1/services?${query}`)).body.services.map(({ id }) => id)
  t.same(await ids('medium=tvod'), ['filmotv', 'prime-store', 'universcine', 'sooner', 'vod-lu'])
  t.same(await ids('medium=tvod&medium=pay-tv-second'), ['filmotv', 'ocs', 'prime-store', 'universcine', 'sooner', 'vod-lu'])
  t.same(await ids('medium=tvod&territory=BE'), ['universcine', 'sooner'])
  t.same(await ids('medium=physical-video'), [], 'no service of disc is recorded')
})

t.test('Both dictionaries speak one language at a time, and both say the same things', async t => {
  const client = await clientOf(t, await appFor(t))
  for (const path of ['/v1/services', '/v1/services/netflix', '/v1/carriers']) {
    const [english, french] = [await client.get<Services>(`${path}?lang=en`), await client.get<Services>(`${path}?lang=fr`)]
    t.same([english.headers['content-language'], french.headers['content-language']], ['en', 'fr'], path)
    for (const { text } of [english, french]) t.notMatch(text, /"(fr|en)":/, `${path}: no text is left in two languages`)
    t.not(english.text, french.text)
    t.equal((await client.get(path, { 'accept-language': 'fr' })).text, french.text, `${path}: a header asks the same`)
    t.equal((await client.get(path)).text, english.text, `${path}: English is the default`)
  }
  const reason = async (lang: string) => (await client.get<Carriers>(`/v1/carriers?territory=LU&lang=${lang}`)).body.carriers.map(({ carries }) => carries.map(({ because }) => because?.split(' ').at(0)))
  t.same(await reason('en'), [['Nothing'], ['Nothing'], ['Nothing']])
  t.same(await reason('fr'), [['Rien'], ['Rien'], ['Rien']])
})

t.test('A service that does not exist is a 404 with the nearest id that does', async t => {
  const client = await clientOf(t, await appFor(t))
  for (const [wrong, nearest] of [['netflx', 'netflix'], ['Netflix', 'netflix'], ['disney', 'disney-plus'], ['canal', 'canal-plus'], ['tf1plus', 'tf1-plus'], ['betv', 'be-tv']] as const) {
    const problem = await refused(t, client, await client.get<Problem>(`/v1/services/${wrong}`), { status: 404, code: 'unknown-id', fields: ['id'] })
    t.equal(problem.detail, `There is no service ${wrong}; the nearest is ${nearest}. All are listed at /v1/services.`)
  }
})

t.test('A territory of which nothing is recorded is refused with those that have services', async t => {
  const client = await clientOf(t, await appFor(t))
  for (const path of ['/v1/services', '/v1/carriers']) {
    const problem = await refused(t, client, await client.get<Problem>(`${path}?territory=ZZ`), { status: 422, code: 'unknown-territory', fields: ['territory'] })
    t.equal(problem.detail, 'No service is recorded in the territory ZZ; there are services in: FR, BE, LU, CH.')
  }
})

t.test('What is misspelt or malformed is refused by name', async t => {
  const client = await clientOf(t, await appFor(t))
  for (const [url, field, words] of [
    ['/v1/services?territory=FRA', 'territory', 'must be a code of two capital letters'],
    ['/v1/services?medium=laser-disc', 'medium', 'must be one of: theatrical'],
    ['/v1/services?lang=de', 'lang', 'must be one of: en, fr'],
    ['/v1/services?media=svod', 'media', 'is not known here'],
    ['/v1/services/netflix?territory=FR', 'territory', 'is not known here'],
    ['/v1/carriers?territoire=FR', 'territoire', 'is not known here'],
    ['/v1/carriers?service=netflix', 'service', 'is not known here'],
    ['/v1/carriers?territory=', 'territory', 'must be a code of two capital letters']
  ] as const) {
    const problem = await refused(t, client, await client.get<Problem>(url), { status: 400, code: 'invalid-request', fields: [field] })
    t.ok(problem.detail.includes(words), url, { found: problem.detail })
  }
})
