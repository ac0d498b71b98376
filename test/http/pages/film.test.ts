// The page of a film without a browser's script: what is asked, what is shown, what is refused beside its field, what is kept in the address.
import t from 'tap'
import { appFor } from '../../fixtures/app.js'
import { readerOf, valuesOf } from '../../fixtures/page.js'
import { TODAY } from '../../fixtures/rulebook.js'

const DEADPOOL = '/film?theatricalReleaseDate=2024-07-24&title=Deadpool'

t.test('before anything is asked, the page shows what the law of today gives', async t => {
  const read = readerOf(await appFor(t))
  const { status, text, html, headers } = await read('/')
  t.equal(status, 200)
  t.match(headers, { 'content-type': 'text/html; charset=utf-8', 'content-language': 'en', vary: /Accept-Language/i, 'cache-control': /^public, max-age=3[56]\d\d$/ })
  t.match(text, 'When may a film be seen in France?')
  t.match(text, 'What today’s law gives a film released today, 22 Nov 2026')
  t.strictSame(valuesOf(html, 'theatricalReleaseDate'), [''], 'nothing is filled in')
  t.match(html, `/v1/chronology.svg?theatricalReleaseDate=${TODAY}&amp;width=960`)
})

t.test('the page of a film shows its windows, each with its day, delay, certainty, text and reason', async t => {
  const read = readerOf(await appFor(t))
  const { text, html } = await read(DEADPOOL)
  t.match(html, '<title>Deadpool: its windows in France · Chronologie</title>')
  t.match(html, /<meta name="description" content="Theatres 24\u00A0Jul\u00A02024 · /)
  t.match(text, 'Released on 24 Jul 2024 · France')
  t.match(text, /Subscription VOD service with an agreement open Why .*?24 Oct 2025 last year|Subscription VOD service with an agreement open Why .*?24 Oct 2025 13 months ago/)
  t.match(text, 'exclusive until 24 May 2026')
  t.match(text, /15 months settled official/)
  t.match(text, '4 months after the theatrical release of 24 July 2024', 'the reason')
  t.match(text, 'rules of 10 Feb 2025')
  t.match(html, 'href="/law/2025-02-10"')
  t.match(text, 'from 27 Oct 2024 to 24 Nov 2024, by facts not stated')
  t.match(text, 'by contract')
  t.match(text, 'Good to know')
  t.match(text, /Next 24 Jan 2027 in 63 days .*?: opening/)
  t.strictSame([valuesOf(html, 'theatricalReleaseDate'), valuesOf(html, 'title')], [['2024-07-24'], ['Deadpool']])
})

t.test('each question tells what its answers would move, and what is stated is kept', async t => {
  const read = readerOf(await appFor(t))
  const { text } = await read(DEADPOOL)
  t.match(text, /Does a free channel hold the rights .*? not known yes no If yes .*? is open until 24 May 2026/i)
  t.match(text, /Good to know The running time is not stated; the film is presumed to last more than sixty minutes/)
  t.match((await read('/film?theatricalReleaseDate=2023-07-05&territory=DE')).text, /If no .*?: no delay applies/)
  t.match((await read(`${DEADPOOL}&coExploitationAgreement=true&producedBySvodService=true&payTvAcquired=true&svodAcquired=true&medium=svod&tier=with-agreement`)).text, /If at most 25,000,000 euros .*? is open until/)
  const shared = `${DEADPOOL}&coExploitationAgreement=true`
  t.match((await read(`${shared}&producedBySvodService=true&prefinancedByFreeTv=true`)).text, 'If more than 5,000,000 euros', 'one more than a threshold stands for all beyond it')
  t.match((await read(`${shared}&producedBySvodService=false`)).text, /If it is 24 May 2026 Subscription VOD.*? opens again on 24 Jun 2026/, 'a day supposed')
  t.match((await readerOf(await appFor(t), 'fr')(`${shared}&producedBySvodService=true&prefinancedByFreeTv=true`)).text, /Si plus de 5.000.000.euros/)
  t.match(text, /If yes Physical video .*? opens on 27 Oct 2024/)
  t.match(text, /may move a date by \d+ days/)
  t.match((await read('/film?theatricalReleaseDate=1995-03-15')).text, /If yes Pay-TV cinema channel, first window.*? may open from 15 Mar 1995/, 'a grant whose day is not known')
  t.notMatch((await read('/film?theatricalReleaseDate=1998-02-11&visaDate=1998-01-20')).html, /<strong>If \w+<\/strong>\s*<\/li>/, 'no answer is named that moves nothing')
  const held = await read(`${DEADPOOL}&freeTvAcquired=true&runtimeMinutes=120&medium=svod&tier=with-agreement`)
  t.strictSame([valuesOf(held.html, 'freeTvAcquired'), valuesOf(held.html, 'runtimeMinutes'), valuesOf(held.html, 'medium')], [['true'], ['120'], ['svod']])
  t.match(held.text, /What you stated .*? Not stated/)
  t.match(held.text, /24 May 2026 again from 24 Jul 2027/, 'it closes and comes back')
  t.match(held.text, /Next 24 Jul 2027 .*?: reopening/)
  const physical = await read('/film?theatricalReleaseDate=2024-07-24&medium=physical-video&derogationGranted=false')
  t.match(physical.text, 'Nothing more to ask')
  t.match(physical.text, 'Nothing changes any more for this film.')
})

t.test('a service is answered at the tier it held, with the day from which it can have the film', async t => {
  const read = readerOf(await appFor(t), 'fr')
  const { text, html } = await read('/film?theatricalReleaseDate=2011-01-05&service=netflix&carrier=orange&device=livebox-play')
  t.match(text, 'sur Netflix dès le 2 oct. 2014')
  t.strictSame([valuesOf(html, 'service'), valuesOf(html, 'carrier'), valuesOf(html, 'device')], [['netflix'], ['orange'], ['livebox-play']])
  t.match(text, 'Service, territoire, jours Netflix, Orange, livebox-play', 'folded, and told')
  t.match((await read('/film?theatricalReleaseDate=2011-01-05&service=netflix&carrier=free')).text, 'sur Netflix : aucun jour connu')
  t.match((await read('/film?theatricalReleaseDate=2024-07-24&service=netflix')).text, /Si oui Netflix : ouverte jusqu’au 24 mai 2026/)
})

t.test('the plan of 2014 moves subscription VOD by a year, and the law stands beside it', async t => {
  const read = readerOf(await appFor(t))
  const { text, html } = await read('/film?theatricalReleaseDate=2014-01-01&medium=svod&tier=without-agreement&adopt=filippetti-2014@2014-10-01')
  t.match(text, 'this is not the law')
  t.match(text, /1 Jan 2016 .*? instead of 1 Jan 2017 366 days earlier/)
  t.match(html, '<details class="what-if" open>')
  t.strictSame([valuesOf(html, 'proposal'), valuesOf(html, 'from-filippetti-2014')], [['filippetti-2014'], ['2014-10-01']])
  t.strictSame([valuesOf(html, 'from-cnc-2014'), valuesOf(html, 'from-csa-2013'), valuesOf(html, 'from-pvod-2022')], [['2015-01-01'], ['2014-01-01'], ['2022-11-01']], 'the first day after what is known of a proposal')
  const late = await read('/film?theatricalReleaseDate=2024-07-24&medium=tvod&changeTrack=tvod&changeMonths=6&changeFrom=2024-08-01')
  t.match(late.text, /24 Jan 2025 .*? instead of 24 Nov 2024 61 days later/)
})

t.test('a delay of one’s own is asked in a body, and its picture passes on', async t => {
  const app = await appFor(t)
  const read = readerOf(app)
  const query = 'theatricalReleaseDate=2024-07-24&title=12&medium=svod&runtimeMinutes=120&freeTvAcquired=false&changeTrack=svod/without-agreement&changeMonths=12&changeFrom=2025-03-01'
  const { text, html } = await read(`/film?${query}`)
  t.match(text, /24 Jul 2025 .*? instead of 24 Dec 2025 153 days earlier/)
  t.match(text, '--json \'{"theatricalReleaseDate":"2024-07-24","title":"12","medium":["svod"],"runtimeMinutes":120,"freeTvAcquired":false,"changes":[{"medium":"svod","tier":"without-agreement","delay":{"months":12},"from":"2025-03-01"}]}\'')
  t.notMatch(html, '/v1/chronology.svg')
  const source = /<img src="([^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? ''
  const picture = await app.inject({ url: source })
  t.match(picture, { statusCode: 200, headers: { 'content-type': /^image\/svg\+xml/, 'content-language': 'en' } })
  t.match(picture.payload, /^<svg [^>]*width="960"/)
  const plain = await app.inject({ url: '/film/picture.svg?theatricalReleaseDate=2024-07-24&lang=fr' })
  t.match(plain.payload, /lang="fr"/)
  t.equal((await app.inject({ url: '/film/picture.svg?theatricalReleaseDate=none&runtimeMinutes=x&changeTrack=tvod' })).statusCode, 400)
})

t.test('a film that was never released, and one abroad', async t => {
  const read = readerOf(await appFor(t))
  const roma = await read('/film?theatricalReleaseDate=none&title=Roma')
  t.match(roma.text, 'Never released in cinemas · France')
  t.match(roma.html, 'name="neverReleased" value="true" checked')
  t.notMatch(roma.html, 'webcal:')
  t.match((await read('/film?theatricalReleaseDate=none')).text, /^.*A film never released in cinemas/)
  t.equal((await read('/film?theatricalReleaseDate=none&changeTrack=svod/with-agreement&changeMonths=2&changeFrom=2024-01-01')).status, 200)
  const abroad = await read('/film?theatricalReleaseDate=2024-07-24&territory=DE&publiclyFunded=true')
  t.match(abroad.text, 'Released on 24 Jul 2024 · Germany')
  t.notMatch(abroad.text, 'What if…', 'nothing was proposed there')
  t.match(abroad.html, /href="\/law\/[\d-]+\?territory=DE"/)
  const belgian = await read('/film?theatricalReleaseDate=2024-07-24&territory=BE')
  t.match(belgian.html, '<option value="be-tv-online">Be tv (be-tv-online)</option>', 'of two of one name each has its id')
  t.match(belgian.html, '<option value="be-tv-partout">TV partout</option>')
})

t.test('an old film waits for its visa; what opens with contract says so', async t => {
  const { text } = await readerOf(await appFor(t))('/film?theatricalReleaseDate=1985-03-15&visaDate=1985-01-10')
  t.match(text, '10 Jan 1986')
  t.match(text, 'Nothing changes any more')
})

t.test('every fault is told in words above the form and beside its field, and nothing typed is lost', async t => {
  const read = readerOf(await appFor(t))
  const { status, text, html, headers } = await read('/film?theatricalReleaseDate=2014-02-30&title=%3Cb%3E&service=netflixx&runtimeMinutes=long&on=yesterday')
  t.equal(status, 400)
  t.equal(headers['cache-control'], 'no-store')
  t.match(text, /This question cannot be answered yet .*?“Released in cinemas on” must be a real calendar day/)
  t.match(html, /<input id="theatricalReleaseDate" name="theatricalReleaseDate" type="text" value="2014-02-30" autocomplete="off" aria-invalid="true" aria-describedby="theatricalReleaseDate-wrong theatricalReleaseDate-hint">/)
  t.strictSame([valuesOf(html, 'title'), valuesOf(html, 'service'), valuesOf(html, 'runtimeMinutes'), valuesOf(html, 'on')], [['&lt;b&gt;'], ['netflixx'], ['long'], ['yesterday']])
  t.match((await read('/film?theatricalReleaseDate=2014-02-20&service=netflixx')).html, /id="service-wrong">There is no service netflixx/)
  t.match((await read('/film?theatricalReleaseDate=2014-02-20&adopt=cnc-2014@')).html, /<p class="wrong">[^<]*date/i)
  t.match((await read('/film?theatricalReleaseDate=2014-02-20&medium=radio')).html, /<p class="wrong">/)
  t.match((await read('/film?theatricalReleaseDate=2014-02-20&territory=XX')).html, /id="territory-wrong"/)
  t.match((await read('/film?title=Nameless')).text, /is required|must be|missing/)
  const french = await readerOf(await appFor(t), 'fr')('/film?theatricalReleaseDate=2014-02-30')
  t.match(french.text, '« Sortie en salles » doit être un jour réel du calendrier')
})

t.test('a delay of one’s own that is half stated is told at the half that is missing', async t => {
  const read = readerOf(await appFor(t))
  const film = '/film?theatricalReleaseDate=2024-07-24'
  t.match((await read(`${film}&changeTrack=tvod`)).html, /id="changeMonths-wrong"[\s\S]*id="changeFrom-wrong"/)
  t.match((await read(`${film}&changeTrack=tvod&changeMonths=many&changeFrom=2024-08-01`)).html, /id="changeMonths-wrong"/)
  t.match((await read(`${film}&changeTrack=radio&changeMonths=3&changeFrom=2024-08-01`)).html, /id="changeTrack-wrong"/)
})

t.test('what a form sends is tidied into the address that is kept and shared', async t => {
  const app = await appFor(t)
  const leadsTo = async (query: string) => {
    const { statusCode, headers } = await app.inject({ url: `/film?${query}`, headers: { accept: 'text/html' } })
    t.equal(statusCode, 303, query)
    t.equal(headers['cache-control'], 'no-store')
    return headers.location
  }
  t.equal(await leadsTo('theatricalReleaseDate=2024-07-24&title=&service=&on=+'), '/film?theatricalReleaseDate=2024-07-24')
  t.equal(await leadsTo('theatricalReleaseDate=2014-01-01&proposal=filippetti-2014&from-filippetti-2014=2014-10-01&from-cnc-2014=2015-01-01'), '/film?theatricalReleaseDate=2014-01-01&adopt=filippetti-2014@2014-10-01')
  t.equal(await leadsTo('theatricalReleaseDate=2014-01-01&proposal=cnc-2014'), '/film?theatricalReleaseDate=2014-01-01&adopt=cnc-2014@', 'the day is asked for')
  t.equal(await leadsTo('theatricalReleaseDate=2014-01-01&neverReleased=true&title=Roma'), '/film?title=Roma&theatricalReleaseDate=none')
  t.equal(await leadsTo('theatricalReleaseDate=2014-01-01&changeMonths=3&changeFrom=2014-01-01'), '/film?theatricalReleaseDate=2014-01-01', 'a delay of no window')
  t.equal(await leadsTo('title='), '/film')
})

t.test('it can be taken along: a subscription, files, the same question for a terminal', async t => {
  const app = await appFor(t)
  const read = readerOf(app)
  const { html } = await read('/film?theatricalReleaseDate=2024-07-24&title=A~B%20%26%20C&medium=svod')
  const links = [...html.matchAll(/class="button(?: main)?" href="([^"]+)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'))
  t.equal(links.length, 5)
  for (const link of links) {
    const { statusCode, payload } = await app.inject({ url: link.replace('webcal://localhost:80', '') })
    t.equal(statusCode, 200, link)
    t.ok(payload.length > 100)
  }
  t.match(links[0], /^webcal:\/\/localhost(:80)?\/v1\/calendar\.ics\?film=2024-07-24(%7E|~)A(%7E|~)B\+%26\+C(%7E|~)&medium=svod&lang=en$/)
  t.match(html, 'curl &#39;http://localhost:80/v1/chronology?theatricalReleaseDate=2024-07-24&amp;')
})
