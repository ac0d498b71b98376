// The pages of the law: the picture of all of it, one set, two sets side by side, and what is not known.
import t from 'tap'
import { dayText } from '../../../src/view/html/days.js'
import { appFor } from '../../fixtures/app.js'
import { readerOf } from '../../fixtures/page.js'
import { rulebook, TODAY } from '../../fixtures/rulebook.js'

const SETS = rulebook.territories.get('FR')?.sets.map(({ id }) => id as string) ?? []

t.test('all of the law: each step leads to its rules, each proposal to what it would have changed', async t => {
  const app = await appFor(t)
  const read = readerOf(app)
  const { status, html, text } = await read('/law')
  t.equal(status, 200)
  t.match(html, /<a class="step" href="\/law\/2022-02-10" aria-label="Subscription VOD, service with an agreement: 15\u00A0months after the release, from 10\u00A0Feb\u00A02022 to 6\u00A0Oct\u00A02023">/)
  t.match(html, /<a class="proposed" href="\/film\?theatricalReleaseDate=2014-07-21&amp;adopt=filippetti-2014@2014-07-21" aria-label="Proposed on 21\u00A0Jul\u00A02014, never adopted: [^"]*24\u00A0months">/)
  t.match(text, /10 Feb 2022 4 4 – 6 \/ 9 15 \/ 17 6 \/ 15 \/ 17( \/ \S+)* 22 \/ 30 36/, 'the delays at a glance')
  t.match(text, /7 Jan 1983 12 – – 12 \/ \? \? – \? –/, 'what is not known is not filled in')
  t.strictSame([...html.matchAll(/<li><h3><a href="\/law\/([\d-]+)">/g)].map(([, id]) => id), SETS.toReversed(), 'the sets, the newest first')
  for (const [, href = ''] of html.matchAll(/class="(?:step|proposed)" href="([^"]+)"/g)) {
    t.equal((await read(href.replaceAll('&amp;', '&'))).status, 200, href)
  }
})

t.test('the law of another territory, which keeps its territory in its links', async t => {
  const read = readerOf(await appFor(t), 'fr')
  const { html, text } = await read('/law?territory=DE&lang=fr')
  t.match(text, 'La loi, depuis 1983 · Allemagne')
  t.match(html, /href="\/law\/[\d-]+\?territory=DE&amp;lang=fr"/)
  t.match(html, '<input type="hidden" name="lang" value="fr">')
  const [, href = ''] = /href="(\/law\/[\d-]+\?territory=DE&amp;lang=fr)"/.exec(html) ?? []
  const set = await read(href.replaceAll('&amp;', '&'))
  t.equal(set.status, 200)
  t.match(set.html, '<input type="hidden" name="territory" value="DE"><input type="hidden" name="lang" value="fr">')
  t.equal((await read('/law?territory=BE')).status, 200, 'a law without a delay')
})

t.test('one set: the whole of it, and what changed from the one before', async t => {
  const read = readerOf(await appFor(t))
  const { html, text } = await read('/law/2022-02-10')
  t.match(text, 'The rules in force from 10 Feb 2022')
  t.match(text, 'In force until 6 Oct 2023')
  t.match(text, /What a breach costs A breach of the extended agreement can cost a warning, .* at most 3\s%/, 'and by which articles')
  t.match(text, /Cinema code, article L\. 421-1.*Cinema code, article L\. 422-1/)
  t.match(text, /Before \( 23 Mar 2019 \) After \( 6 Oct 2023 \)/)
  t.match(text, /free TV.*? 19 months where .*? Exclusive until 36 months after the release/i)
  t.match(text, /Physical video \(DVD, Blu-ray\) 4 months after the release With the derogation: 4 months less 28 days after the release unchanged text read law/)
  t.match(text, /Free, ad-funded VOD changed: delay, .*? 36 months after the release .*? 44 months after the release/)
  t.match(text, /Pay-per-view contract decides unchanged – –/)
  t.match(html, '<option value="2019-03-23" selected>')
  t.match(text, /Term Three years/)
})

t.test('the first set and the last one, and a set without an agreement', async t => {
  const read = readerOf(await appFor(t))
  const first = await read('/law/1983-01-07')
  t.match(first.text, 'These are the first rules')
  t.match(first.text, '12 months after the visa')
  t.notMatch(first.text, 'Agreement')
  for (const [i, id] of SETS.entries()) {
    const next = SETS[i + 1]
    t.match((await read(`/law/${id}`)).text, id > TODAY ? 'Not in force yet' : next === undefined ? 'In force today' : `In force until ${dayText(next, 'en').replaceAll('\u00A0', ' ')}`)
  }
})

t.test('a delay that is contested, and one of which only the least is known', async t => {
  const read = readerOf(await appFor(t))
  t.match((await read('/law/2022-07-01?territory=IT')).text, /90 days after the release Contested: perhaps 105 days after the release\. The administrative court of Lazio/)
  t.match((await read('/law/2016-01-01?territory=AT')).text, /least known rule not known \(not before 4 months after the release\)/)
})

t.test('two sets side by side', async t => {
  const read = readerOf(await appFor(t))
  const { text } = await read('/law/2025-02-10?beside=2009-07-12')
  t.match(text, 'The rules of 10 Feb 2025 beside those of 12 Jul 2009')
  t.match(text, /Subscription VOD, service with an agreement changed: delay.*? 15 months after the release .*? 36 months after the release/)
})

t.test('a set that does not exist is a page too, with the way back', async t => {
  const read = readerOf(await appFor(t))
  for (const url of ['/law/2001-01-01', '/law/x%2Fy', '/law/2025-02-10?beside=1999-12-31']) {
    const { status, text, html } = await read(url)
    t.equal(status, 404, url)
    t.match(text, 'This page does not exist')
    t.match(html, '<a href="/">To the first page</a>')
  }
  t.equal((await read('/law?territory=XX')).status, 422)
})

t.test('what is not known is read off the rule book', async t => {
  const read = readerOf(await appFor(t))
  const { text, html } = await read('/limits')
  t.match(text, new RegExp(`Of \\d+ values that decide a date, in ${SETS.length} rule sets`))
  t.match(text, /How the delays are known text read .*? \d+ .*? no source/)
  t.match(text, /Values not read in the text .*? Pay-TV cinema channel, second window, channel without an agreement 24 months after the release no source 10 Feb 2019/)
  t.match(text, /Rules whose value nobody gives .*? 7 Jan 1983/)
  t.match(text, /Texts that were not read .*? Last looked for: 22 Nov 2026/)
  t.match(html, 'href="/services/canal-plus"', 'its first day has no source')
  t.match((await readerOf(await appFor(t), 'fr')('/limits')).text, 'Cherché en dernier : 22 nov. 2026')
  t.match((await read('/limits?territory=BE')).text, /Of \d values/)
})

t.test('one medium, release by release, as the trade prints it; with its table and the feed of changes', async t => {
  const app = await appFor(t)
  const law = await readerOf(app)('/law')
  t.match(law.html, '<a href="/law/media/tvod">Transactional VOD (rental and EST)</a>')
  t.match(law.html, '<link rel="alternate" type="application/atom+xml" href="/v1/changes.atom?territory=FR&amp;lang=en">')
  t.match(law.html, '<a href="/v1/changes.atom?territory=FR&amp;lang=en">')
  const { status, html, text } = await readerOf(app)('/law/media/tvod')
  t.equal(status, 200)
  t.match(text, /Transactional VOD \(rental and EST\), release by release/)
  t.match(text, /Released from Opens Closed Rules How sure .*10 Oct 2024 4 months after the release – 10 Feb 2025/)
  t.match(text, /3 May 2006 12 Jul 2009 – 12 Jul 2009/)
  t.match(text, /These facts could change it: .*Derogation/)
  t.match(html, '<th scope="row" role="rowheader"><time datetime="1983-01-07">')
  t.match(html, '/v1/eras.csv?medium=tvod&amp;territory=FR&amp;headers=labels&amp;separator=comma&amp;lang=en')
  t.equal((await app.inject('/v1/eras.csv?medium=tvod&territory=FR&headers=labels&separator=comma&lang=en')).statusCode, 200)
  t.equal((await app.inject('/v1/changes.atom?territory=FR&lang=en')).statusCode, 200)
  const german = await readerOf(app, 'fr')('/law/media/tvod?territory=DE')
  t.match(german.text, /Allemagne, sortie par sortie/)
  t.match(german.html, /href="\/law\/[\d-]+\?territory=DE"/)
  t.equal((await readerOf(app)('/law/media/nothing')).status, 404)
})
