// The page of the gate: one word, its reason, the day on which it changes, and what it depends on.
import t from 'tap'
import { appFor } from '../../fixtures/app.js'
import { readerOf, valuesOf } from '../../fixtures/page.js'

const DEADPOOL = '/check?theatricalReleaseDate=2024-07-24'

t.test('before anything is asked there is a form, and what it answers', async t => {
  const { status, text, html } = await readerOf(await appFor(t))('/check')
  t.equal(status, 200)
  t.match(text, 'May this film be shown?')
  t.match(text, 'yes, no, or what it depends on')
  t.match(html, '<option value="service~netflix">Netflix</option>')
  t.match(html, '<option value="svod/with-agreement">')
  t.notMatch(html, 'class="verdict')
})

t.test('yes: since when, under which law', async t => {
  const read = readerOf(await appFor(t))
  const { text, html } = await read(`${DEADPOOL}&service=netflix&freeTvAcquired=false&on=2025-12-01&title=Deadpool`)
  t.match(html, '<title>Yes. Netflix: Deadpool, on 1\u00A0Dec\u00A02025 · Chronologie</title>')
  t.match(text, /Netflix: Deadpool, on 1 Dec 2025 Yes /)
  t.match(text, 'So since 24 Oct 2025. No change is known after that.')
  t.match(text, /The law of that day Agreement of 6 February 2025 .*? Rules in force 10 Feb 2025/)
  t.strictSame(valuesOf(html, 'who'), ['service~netflix'])
  t.match(text, 'What could change this answer')
  t.match(html, 'href="/film?theatricalReleaseDate=2024-07-24&amp;service=netflix&amp;freeTvAcquired=false&amp;title=Deadpool"')
})

t.test('the sets of another territory are linked as its own', async t => {
  const read = readerOf(await appFor(t))
  const asked = '/check?theatricalReleaseDate=2023-11-02&territory=DE&medium=tvod&publiclyFunded=true'
  t.match((await read(`${asked}&on=2024-06-01`)).html, /href="\/law\/\d{4}-\d\d-\d\d\?territory=DE"/)
  t.match((await read(`${asked}&from=2024-01-01&to=2024-06-01`)).html, /href="\/law\/\d{4}-\d\d-\d\d\?territory=DE"/)
  t.notMatch((await read(`${DEADPOOL}&medium=tvod&on=2025-06-01`)).html, /href="\/law\/[^"]*territory/)
})

t.test('no: the next day on which it changes', async t => {
  const read = readerOf(await appFor(t))
  const { text, html } = await read(`${DEADPOOL}&medium=svod&tier=with-agreement&on=2025-10-23`)
  t.match(text, /Subscription VOD, service with an agreement: this film, on 23 Oct 2025 No /)
  t.match(text, 'This answer changes on 24 Oct 2025.')
  t.strictSame(valuesOf(html, 'who'), ['svod/with-agreement'])
  const closed = await read(`${DEADPOOL}&medium=svod&tier=with-agreement&freeTvAcquired=true&coExploitationAgreement=false&on=2026-06-01`)
  t.match(closed.text, /No .*? So since 24 May 2026/)
  t.match(closed.html, 'name="freeTvAcquired" value="true" checked')
})

t.test('it depends: on which facts, and stating them decides', async t => {
  const read = readerOf(await appFor(t), 'fr')
  const { text } = await read(`${DEADPOOL}&medium=tvod&on=2024-11-01`)
  t.match(text, /à l’acte \(location, achat\) : ce film, le 1er nov. 2024 Cela dépend /)
  t.match(text, /Ce dont cela dépend Une dérogation a-t-elle été accordée au délai du film/)
  t.match((await read(`${DEADPOOL}&medium=tvod&on=2024-11-01&derogationGranted=true`)).text, /le 1er nov. 2024 Oui /)
  t.match((await read(`${DEADPOOL}&medium=svod&on=2025-06-01`)).text, 'Le palier que détient le service : choisissez-le sous « Où ».')
})

t.test('what rests on an assumption, and what is supposed, says so', async t => {
  const read = readerOf(await appFor(t))
  t.match((await read('/check?theatricalReleaseDate=2026-01-01&medium=free-vod&on=2030-01-01')).text, 'This rests on an assumption')
  const supposed = await read('/check?theatricalReleaseDate=2014-01-01&medium=svod&on=2016-06-01&knownOn=2014-10-01&adopt=filippetti-2014@2014-10-01')
  t.match(supposed.text, 'this is not the law')
  t.match(supposed.html, '<input type="hidden" name="adopt" value="filippetti-2014@2014-10-01">', 'what the form has no field for is passed on')
})

t.test('a film never released: contract decides, and no law is cited', async t => {
  const { text } = await readerOf(await appFor(t))('/check?theatricalReleaseDate=none&medium=physical-video&lang=en')
  t.match(text, /Physical video \(DVD, Blu-ray\): this film, on 22 Nov 2026 Yes/)
  t.notMatch(text, 'The law of that day')
})

t.test('faults are told beside their fields', async t => {
  const read = readerOf(await appFor(t))
  const { status, html } = await read('/check?theatricalReleaseDate=2014-02-30&title=x')
  t.equal(status, 400)
  t.match(html, 'id="theatricalReleaseDate-wrong"')
  const nobody = await read('/check?theatricalReleaseDate=2014-02-20')
  t.match(nobody.html, /id="who-wrong">[^<]*medium/)
})

t.test('the choice of a form becomes what the address says', async t => {
  const app = await appFor(t)
  const leadsTo = async (query: string) => (await app.inject({ url: `/check?${query}`, headers: { accept: 'text/html' } })).headers.location
  t.equal(await leadsTo('theatricalReleaseDate=2024-07-24&who=service~netflix&on='), '/check?theatricalReleaseDate=2024-07-24&service=netflix')
  t.equal(await leadsTo('theatricalReleaseDate=2024-07-24&who=svod/with-agreement'), '/check?theatricalReleaseDate=2024-07-24&medium=svod&tier=with-agreement')
  t.equal(await leadsTo('theatricalReleaseDate=2024-07-24&who=tvod&title='), '/check?theatricalReleaseDate=2024-07-24&medium=tvod')
})

t.test('a licence period: one word, and the days on which the answer turns', async t => {
  const read = readerOf(await appFor(t))
  const film = '/check?theatricalReleaseDate=2024-07-24&service=netflix'
  const closed = await read(`${film}&freeTvAcquired=true&coExploitationAgreement=false&from=2025-10-24&to=2027-12-31&title=Deadpool`)
  t.match(closed.html, '<title>In part. Netflix: Deadpool, from 24\u00A0Oct\u00A02025 to 31\u00A0Dec\u00A02027 · Chronologie</title>')
  t.match(closed.text, /In part From Answer Why Rules 24 Oct 2025 Yes Permitted: .*? 10 Feb 2025 24 May 2026 No Not permitted: .*? 24 Jul 2027 Yes /)
  t.match(closed.html, /<details class="more" open>/)
  t.strictSame([valuesOf(closed.html, 'from'), valuesOf(closed.html, 'to')], [['2025-10-24'], ['2027-12-31']])
  t.match(closed.html, 'href="/film?theatricalReleaseDate=2024-07-24&amp;service=netflix&amp;freeTvAcquired=true&amp;coExploitationAgreement=false&amp;title=Deadpool"')
  t.match((await read(`${film}&from=2025-10-24&to=2026-05-23`)).html, '<title>Yes. ')
  t.match((await read(`${film}&from=2025-01-01&to=2025-10-23`)).html, '<title>No. ')
  const depends = await read(`${film}&from=2024-07-23&to=2024-07-24`)
  t.match(depends.html, '<title>It depends. ', 'before the release no text decides')
  t.match((await read(`${film}&from=2026-05-23&to=2026-05-24`)).text, /What it depends on .*free channel/)
  t.match((await read('/check?theatricalReleaseDate=2014-01-01&medium=svod&from=2016-06-01&to=2016-07-01&knownOn=2014-10-01&adopt=filippetti-2014@2014-10-01')).text, 'this is not the law')
  t.match((await read('/check?theatricalReleaseDate=2026-01-01&medium=free-vod&from=2030-01-01&to=2030-02-01')).text, 'This rests on an assumption')
  const french = await readerOf(await appFor(t), 'fr')(`${film}&from=2025-10-23&to=2025-10-24&lang=fr`)
  t.match(french.text, /du 23 oct. 2025 au 24 oct. 2025 En partie Du Réponse Motif Règles 23 oct. 2025 Non /)
  const wrong = await read(`${film}&from=2026-05-24&to=2026-05-23`)
  t.equal(wrong.status, 422)
  t.match(wrong.html, /id="to-wrong">The last day of the period \(to, 2026-05-23\) comes before/)
  t.notMatch(closed.html, /<input type="hidden" name="from"/)
})
