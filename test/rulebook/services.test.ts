// The services and carriers that are shipped, held against what the sources say: the value and how well it is known.
import { readFileSync } from 'node:fs'
import t from 'tap'
import type { Carriage, Carrier } from '../../schemas/carrier.js'
import type { Dated } from '../../schemas/dated.js'
import type { Offer, Service } from '../../schemas/service.js'
import { boundsOf, knownDay } from '../../src/calendar/dated.js'
import { servicesPage } from '../../src/rulebook/pages/services-page.js'
import { ROOT } from '../fixtures/root.js'
import { rulebook } from '../fixtures/rulebook.js'

const { services, carriers } = rulebook

function service (id: string): Service {
  const found = services.get(id)
  if (found === undefined) throw new Error(`no service ${id}`)
  return found
}

function offer (id: string, territory = 'FR'): Offer {
  const found = service(id).territories.find(one => one.territory === territory)
  if (found === undefined) throw new Error(`no service ${id} in ${territory}`)
  return found
}

function carrier (id: string): Carrier {
  const found = carriers.get(id)
  if (found === undefined) throw new Error(`no carrier ${id}`)
  return found
}

function carriage (id: string, carried: string, device: string | null): Carriage {
  const found = carrier(id).carries.find(one => one.service === carried && one.device === device)
  if (found === undefined) throw new Error(`${id} does not mention ${carried}`)
  return found
}

const seen = (dated: Dated | undefined) => [dated?.on, dated?.evidence]

/** The services of the sources; others may come. */
const SOURCED = [
  'altice-studio', 'apple-tv-plus', 'arte', 'arte-tv', 'be-tv', 'be-tv-online', 'be-tv-partout', 'belgacom-movies-series-pass', 'canal-plus',
  'canal-series-svod', 'canal-series-tv', 'canalplay', 'disney-plus', 'filmotv', 'france-televisions', 'francetv', 'hbo-max', 'jook', 'labox-series',
  'm6', 'm6-plus', 'molotov', 'netflix', 'ocs', 'paramount-plus', 'pass-m6', 'pickx-plus', 'pluto-tv', 'prime-store', 'prime-video', 'proximus-pickx',
  'salto', 'sooner', 'sooner-lu', 'streamz', 'telenet-play', 'tf1', 'tf1-in-netflix', 'tf1-plus', 'universal-plus', 'universcine', 'vod-lu', 'voo', 'youtube', 'zive'
]

t.test('Every service of the sources is there, under one id', async t => {
  t.same(SOURCED.filter(id => !services.has(id)), [])
  for (const [id, one] of services) t.equal(one.id, id)
  for (const [id, one] of carriers) t.equal(one.id, id)
})

t.test('Launches are those of the sources, each as well known as they say', async t => {
  for (const [id, territory, on, evidence] of [
    ['netflix', 'FR', '2014-09-15', 'press'], ['netflix', 'BE', '2014-09-19', 'press'], ['netflix', 'LU', '2014-09-19', 'press'], ['netflix', 'CH', undefined, 'press'],
    ['canalplay', 'FR', '2011-11-08', 'press'], ['canal-plus', 'FR', '1984-11-04', 'unverified'], ['proximus-pickx', 'BE', '2005', 'press'],
    ['belgacom-movies-series-pass', 'BE', '2014-09', 'press'], ['be-tv', 'BE', '2004-10-29', 'press'], ['be-tv-partout', 'BE', '2014-09', 'press'],
    ['voo', 'BE', '2006-04', 'press'], ['pickx-plus', 'BE', '2021-04-29', 'press'], ['ocs', 'FR', '2008-11-13', 'unverified'], ['tf1', 'FR', '1975', 'unverified'],
    ['prime-video', 'FR', '2016-12-14', 'press'], ['prime-video', 'BE', '2016-12-14', 'inference'], ['prime-video', 'LU', '2016-12-14', 'inference'],
    ['prime-store', 'FR', '2020-04-28', 'press'], ['disney-plus', 'FR', '2020-04-07', 'press'], ['disney-plus', 'CH', '2020-03-24', 'press'],
    ['disney-plus', 'BE', '2020-09-15', 'press'], ['disney-plus', 'LU', '2020-09-15', 'unverified'], ['apple-tv-plus', 'FR', '2019-11-01', 'press'],
    ['hbo-max', 'FR', '2024-06-11', 'press'], ['hbo-max', 'BE', '2024-06-11', 'unverified'], ['paramount-plus', 'FR', '2022-12-01', 'press'],
    ['salto', 'FR', '2020-10-20', 'press'], ['canal-series-svod', 'FR', '2019-03-12', 'press'], ['canal-series-tv', 'FR', '2013-09-21', 'press'],
    ['zive', 'FR', '2015-11-17', 'press'], ['altice-studio', 'FR', '2017-08-22', 'press'], ['labox-series', 'FR', '2014-09-15', 'press'],
    ['filmotv', 'FR', '2008', 'press'], ['universcine', 'FR', '2006', 'inference'], ['universcine', 'BE', '2009-12', 'press'], ['vod-lu', 'LU', '2016-05', 'press'], ['sooner-lu', 'LU', '2020', 'press'],
    ['molotov', 'FR', '2016-07-11', 'press'], ['streamz', 'BE', '2020-09', 'press'], ['tf1-plus', 'FR', '2024-01-08', 'press'], ['m6-plus', 'FR', '2024-05-15', 'press'],
    ['pluto-tv', 'FR', '2021-02', 'unverified'], ['arte', 'FR', '1992', 'unverified'], ['sooner', 'BE', '2020', 'press']
  ] as const) t.same(seen(offer(id, territory).launch.effective), [on, evidence], `${id} in ${territory}`)
})

t.test('A launch that no source dates has a reason, or a bound, in its place', async t => {
  for (const [id, territory] of [
    ['francetv', 'FR'], ['arte-tv', 'FR'], ['youtube', 'FR'], ['tf1-plus', 'BE'], ['tf1-plus', 'LU'], ['be-tv-online', 'BE'],
    ['universal-plus', 'FR'], ['tf1-in-netflix', 'FR']
  ] as const) {
    const { effective, because } = offer(id, territory).launch
    t.equal(effective, undefined, id)
    t.match(because?.en, /not documented/, id)
  }
  const bounds: ReadonlyArray<[id: string, territory: string, notBefore: string | null, notAfter: string]> = [
    ['netflix', 'CH', '2014-09-15', '2014-09-21'], ['sooner', 'BE', '2020-06-01', '2020-09-30'], ['m6', 'FR', null, '2009-07-06'], ['france-televisions', 'FR', null, '2009-07-06']
  ]
  for (const [id, territory, notBefore, notAfter] of bounds) t.same(boundsOf(offer(id, territory).launch.effective ?? {}), { notBefore, notAfter }, `${id} in ${territory}`)
  for (const id of ['jook', 'pass-m6']) t.same(boundsOf(offer(id).launch.effective ?? {}), { notBefore: null, notAfter: '2014-06-30' }, id)
  t.same(boundsOf(offer('telenet-play', 'BE').launch.effective ?? {}), { notBefore: null, notAfter: '2014-08-31' })
  t.same(boundsOf(offer('belgacom-movies-series-pass', 'BE').launch.effective ?? {}), { notBefore: '2014-09-01', notAfter: '2014-09-19' }, 'already there when the press wrote of it')
})

t.test('What was announced is kept apart from what happened', async t => {
  t.same(offer('disney-plus').launch.announced?.map(one => one.for), ['2020-03-31', '2020-03-24', '2020-04-07'], 'the day moved twice')
  t.same(offer('tf1-plus', 'LU').launch.announced?.map(one => one.for), ['2024-06'])
  t.match(offer('tf1-in-netflix').launch.announced, [{ on: '2025-06-18', for: '2026' }])
  t.same(offer('canalplay').end?.announced?.map(one => one.on), ['2018-06-27', '2018-12-05'])
  t.match(service('proximus-pickx').names.at(-1)?.announced, [{ on: '2018-07-28', evidence: 'press', note: { en: /never a subscription offer/ } }])
})

t.test('Ends are those of the sources; a service without one is open', async t => {
  for (const [id, territory, on, evidence] of [
    ['canalplay', 'FR', '2019-03-12', 'press'], ['salto', 'FR', '2023-03-27', 'press'], ['altice-studio', 'FR', '2023-03-22', 'press'],
    ['canal-series-tv', 'FR', '2025-10-13', 'inference'], ['telenet-play', 'BE', '2020', 'press'], ['universcine', 'BE', '2020', 'press']
  ] as const) t.same(seen(offer(id, territory).end?.effective), [on, evidence], id)
  const ended = [...services.values()].flatMap(({ id, territories }) => territories.filter(({ end }) => end !== undefined).map(({ territory }) => `${id} ${territory}`))
  // Of those whose end is not documented, the first day on which they are not known to have been there.
  const unknown: ReadonlyArray<[id: string, territory: string, notBefore: string | null]> = [
    ['be-tv-online', 'BE', null], ['be-tv-partout', 'BE', '2014-09-20'], ['belgacom-movies-series-pass', 'BE', '2014-09-20'], ['canal-series-svod', 'FR', '2019-03-13'],
    ['jook', 'FR', '2014-10-01'], ['labox-series', 'FR', '2014-09-16'], ['pass-m6', 'FR', '2014-10-01'], ['pickx-plus', 'BE', '2021-04-30'], ['zive', 'FR', '2017-01-01']
  ]
  for (const [id, territory, notBefore] of unknown) {
    t.same(boundsOf(offer(id, territory).end?.effective ?? {}), { notBefore, notAfter: null }, id)
    t.match(offer(id, territory).end?.because?.en, /^The end is not documented/, id)
  }
  t.same(ended.sort(), ['altice-studio FR', 'canal-series-tv FR', 'canalplay FR', 'salto FR', 'telenet-play BE', 'universcine BE', ...unknown.map(([id, territory]) => `${id} ${territory}`)].sort())
  t.match(offer('canalplay').end?.effective?.note?.en, /26 November 2019, recalled, was found in no source/)
})

t.test('Names change on the days of the sources', async t => {
  const names = (one: Service | Carrier) => one.names.map(({ name, since }) => [name, since === undefined ? null : since.on ?? `not after ${since.notAfter}`])
  t.same(names(service('hbo-max')), [['Max', null], ['HBO Max', '2025-07-09']])
  t.same(names(service('ocs')), [['OCS', null], ['Ciné+ OCS', '2024-07-03']])
  t.same(names(service('proximus-pickx')), [['Belgacom TV', null], ['Proximus TV', null], ['Proximus Pickx', '2019-06-13']])
  t.same(names(service('canalplay')), [['CanalPlay Infinity', null], ['CanalPlay', null]])
  t.same(names(service('zive')), [['Zive', null], ['SFR Play', 'not after 2017-01']])
  t.same(names(carrier('numericable')), [['Numericable', null], ['SFR Fibre', '2016-04']])
})

t.test('Prices have their currency, their period and their evidence', async t => {
  const prices = (id: string, territory = 'FR') => offer(id, territory).prices.map(({ amount, upTo, currency, period, evidence }) => [amount, upTo ?? null, currency, period, evidence])
  t.same(prices('belgacom-movies-series-pass', 'BE'), [[14.95, null, 'EUR', 'month', 'press']])
  t.same(prices('be-tv-partout', 'BE'), [[0, null, 'EUR', 'month', 'press'], [42.5, null, 'EUR', 'month', 'press']])
  t.same(prices('netflix'), [[7.99, null, 'EUR', 'month', 'press'], [8.99, null, 'EUR', 'month', 'press'], [11.99, null, 'EUR', 'month', 'press']])
  t.same(prices('netflix', 'CH'), [[11.9, null, 'CHF', 'month', 'press']])
  t.same(prices('prime-store'), [[2.99, 5.99, 'EUR', 'rental', 'press'], [11.99, 16.99, 'EUR', 'purchase', 'press']])
  t.same(prices('disney-plus', 'BE'), [[6.99, null, 'EUR', 'month', 'press'], [69.99, null, 'EUR', 'year', 'press']])
  t.same(prices('salto'), [[6.99, null, 'EUR', 'month', 'unverified'], [7.99, null, 'EUR', 'month', 'press']])
  t.same(offer('prime-video').prices.map(({ amount, on }) => [amount, on]), [[6.99, '2024-04-09'], [8.98, '2024-04-09']], 'not those of the launch')
})

t.test('Tiers are held on the days that the law of France was read with', async t => {
  const held = (id: string) => offer(id).tiers.map(({ medium, tier, from, until, evidence }) => [medium, tier, from ?? null, until ?? null, evidence])
  t.same(held('netflix'), [
    ['svod', 'without-agreement', '2014-09-15', '2022-02-22', 'press'], ['svod', 'with-agreement', '2022-02-22', '2026-02-22', 'press'],
    ['svod', 'without-agreement', '2026-02-22', null, 'press']
  ])
  t.same(held('disney-plus'), [['svod', 'without-agreement', '2020-04-07', '2025-01-29', 'press'], ['svod', 'top-agreement', '2025-01-29', null, 'press']])
  t.same(held('prime-video'), [['svod', 'without-agreement', '2016-12-14', null, 'press']])
  t.same(held('apple-tv-plus'), [['svod', 'without-agreement', '2019-11-01', null, 'press']])
  t.same(held('paramount-plus'), [['svod', 'without-agreement', '2022-12-01', null, 'inference']])
  t.same(held('hbo-max'), [['svod', 'without-agreement', '2024-06-11', null, 'inference']])
  t.same(held('canalplay'), [['svod', 'without-agreement', '2011-11-08', '2019-03-12', 'press']])
  t.same(held('canal-plus'), [['pay-tv-first', 'with-agreement', '1984-11-04', null, 'official']])
  t.same(held('ocs'), [['pay-tv-first', 'with-agreement', '2008-11-13', null, 'press'], ['pay-tv-second', 'with-agreement', '2008-11-13', null, 'press']])
  for (const id of ['tf1', 'm6', 'france-televisions', 'arte']) {
    t.match(offer(id).tiers, [{ medium: 'free-tv', byFact: { fact: 'coproducedByFreeTv', yes: 'investing', no: 'other' }, until: '2009-07-12' }, { tier: 'investing', from: '2009-07-12' }], id)
    t.equal(offer(id).tiers.length, 2, id)
  }
  for (const id of ['tf1-plus', 'm6-plus', 'pluto-tv', 'youtube']) t.same([service(id).media, held(id)], [['free-vod'], []], `${id}: a medium without tiers`)
  for (const id of ['canal-plus', 'ocs']) for (const { fromEvidence } of offer(id).tiers) t.equal(fromEvidence, 'unverified', `${id}: the first day is recalled`)
})

t.test('Every service of subscription VOD in France holds a tier', async t => {
  for (const { id, media, territories } of SOURCED.map(service)) {
    const france = territories.find(({ territory }) => territory === 'FR')
    if (media.includes('svod') && france !== undefined) t.ok(france.tiers.some(({ medium }) => medium === 'svod'), id)
  }
})

t.test('The dispute about Netflix is told on both sides of the change', async t => {
  t.match(offer('netflix').tiers.map(({ disputed }) => disputed ?? null), [
    null, { from: '2026-01-01', until: '2026-02-22', note: { en: /23 January 2026/ } }, { from: '2026-01-01', until: '2026-02-22' }
  ])
})

t.test('An agreement has its signatories, its amounts and its term', async t => {
  const terms = (id: string, i = -1) => offer(id).tiers.at(i)?.agreements?.map(({ signedOn, startsOn, agreementEndsOn, evidence }) => [signedOn ?? null, startsOn ?? null, agreementEndsOn ?? null, evidence])
  t.same(terms('netflix', 1), [['2022-02-22', '2022-02-22', '2026-02-22', 'press']])
  t.same(terms('disney-plus'), [['2025-01-29', '2025-01-29', '2028-01-29', 'press']])
  t.same(terms('canal-plus'), [
    ['2004-05-06', '2005-01-01', '2010-01-01', 'press'], ['2018-11', null, null, 'press'], ['2021-12-02', '2022-01-01', '2025-01-01', 'official'], [null, '2025-01-01', '2028-01-01', 'official']
  ])
  t.same(terms('ocs', 0), [['2022-02-09', '2022-01-01', '2025-01-01', 'press'], [null, '2025-01-01', '2028-01-01', 'official']])
  t.same(terms('ocs', 0), terms('ocs', 1), 'one agreement for both windows')
  t.same(terms('tf1'), [['2024-10', null, null, 'press']])
  t.same(terms('m6'), [['2022-03', null, null, 'press'], ['2025-04', null, null, 'press']])
  t.same(terms('france-televisions'), [['2024-05', null, null, 'press']])
  t.same(offer('disney-plus').tiers.at(-1)?.delay, { months: 9 })
  t.same(offer('disney-plus').tiers.at(-1)?.agreements?.at(-1)?.signatories, ['Disney+', 'ARP', 'BLIC', 'BLOC'])
  t.ok(offer('netflix').tiers.at(1)?.agreements?.at(0)?.amounts.some(({ en }) => en.startsWith('4 %')), 'four per cent of the turnover')
})

t.test('Netflix comes to the boxes of France when the sources say, and no day is guessed', async t => {
  const bounds = (id: string, device: string) => { const { notBefore, notAfter } = boundsOf(carriage(id, 'netflix', device).effective ?? {}); return [notBefore, notAfter] }
  t.same(bounds('orange', 'livebox-play'), ['2014-10-02', '2014-10-02'])
  t.match(carriage('orange', 'netflix', 'livebox-play'), {
    status: 'effective', announced: [{ on: '2014-10-02', for: '2014-11' }], effective: { hedged: true, evidence: 'press' }
  })
  t.match(carrier('orange').devices.find(({ id }) => id === 'livebox-play')?.requires?.en, /Polaris/)
  t.same(bounds('sfr', 'decodeur-google-play'), ['2014-10-08', '2014-10-08'])
  t.same(bounds('bouygues-telecom', 'bbox-sensation'), ['2014-11-01', '2014-11-30'])
  t.same(bounds('bouygues-telecom', 'bbox-miami'), ['2015-01-01', '2015-02-28'])
  t.match(carriage('bouygues-telecom', 'netflix', 'bbox-sensation'), { announced: [{ on: '2014-09-15', for: '2014-11' }], because: { fr: /novembre 2014/, en: /November 2014/ } })
  for (const device of ['freebox-delta', 'freebox-one']) {
    t.same(bounds('free', device), ['2018-12-04', '2018-12-31'], device)
    t.match(carriage('free', 'netflix', device), { status: 'effective', announced: [{ on: '2018-12-04' }], effective: { on: '2018-12' } })
  }
  t.same(seen(carriage('free', 'netflix', 'freebox-pop').effective), ['2020-07', 'unverified'])
  t.same(bounds('orange', 'livebox-4'), ['2014-10-02', '2017-12-31'])
  t.match(carriage('sfr', 'netflix', 'decodeur-evolution'), { status: 'unknown', effective: { notBefore: '2015-02' } })
})

t.test('Who refused is said to have refused', async t => {
  for (const [id, device] of [['numericable', 'labox'], ['free', 'freebox-revolution'], ['free', 'freebox-mini-4k'], ['free', 'freebox-crystal']] as const) {
    t.match(carriage(id, 'netflix', device), { status: 'refused', refused: { on: '2014-10', evidence: 'press' }, because: { fr: /refusait/, en: /refused/ } }, `${id} ${device}`)
  }
})

t.test('Belgium and Luxembourg are told as far as they are documented', async t => {
  t.same(boundsOf(carriage('proximus', 'netflix', null).effective ?? {}), { notBefore: '2014-09-19', notAfter: '2014-12-31' })
  t.same(seen(carriage('proximus', 'be-tv', null).effective), ['2018-03', 'press'])
  t.same(seen(carriage('telenet', 'prime-video', null).effective), ['2022-04-01', 'inference'])
  for (const id of ['voo', 'telenet', 'orange-belgium', 'post', 'tango', 'eltrona']) t.equal(carriage(id, 'netflix', null).status, 'unknown', id)
  for (const id of ['post', 'tango', 'eltrona']) t.match(carriage(id, 'netflix', null), { sources: [], because: { en: /Nothing was found/ } }, id)
})

t.test('Carriage can come through another service, and can end', async t => {
  t.same(seen(carriage('canal-plus', 'disney-plus', 'mycanal').effective), ['2020-04-07', 'press'])
  t.match([carriage('netflix', 'tf1', null), carriage('netflix', 'tf1-plus', null)], [{ status: 'announced' }, { status: 'announced' }])
  t.same(seen(carriage('sfr', 'canalplay', null).effective), ['2011-11-08', 'press'])
  t.same(boundsOf(carriage('sfr', 'canalplay', null).until ?? {}), { notBefore: '2015-01-01', notAfter: '2016-12-31' })
  t.same(seen(carriage('numericable', 'labox-series', 'labox').effective), ['2014-09-15', 'press'])
})

t.test('Where no first day is known there is a reason in both languages, and nowhere else', async t => {
  for (const { id, carries } of carriers.values()) {
    for (const { service, device, status, effective, because } of carries) {
      const known = status === 'effective' && knownDay(effective ?? {}) !== null
      t.equal(because === undefined, known, `${service} on ${id} ${device ?? ''}`)
    }
  }
})

t.test('docs/services.md shows the data as they are; where it does not, npm run write brings it up to date', async t => {
  const page = readFileSync(new URL('docs/services.md', ROOT), 'utf8')
  t.ok(page === servicesPage(rulebook), 'it is current')
  for (const id of [...services.keys(), ...carriers.keys()]) t.ok(page.includes(`\n| \`${id}\` |`), `${id} is on it`)
})

t.test('Each table of the page has as many cells in each line as it has columns', async t => {
  for (const section of servicesPage(rulebook).split('\n## ').slice(1)) {
    const [title = '', ...rest] = section.split('\n')
    const cells = rest.filter(line => line.startsWith('| ')).map(line => line.split(/(?<!\\)\|/).length)
    t.ok(cells.length > 3, `${title} has lines`)
    t.same([...new Set(cells)], cells.slice(0, 1), title)
  }
})
