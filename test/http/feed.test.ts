// What changed, as a feed: valid Atom, an entry for each change of /v1/changes, in both languages.
import { readFileSync } from 'node:fs'
import { DOMParser, type Element } from '@xmldom/xmldom'
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm'
import t, { type Test } from 'tap'
import type { Static } from 'typebox'
import type { ChangeList } from '../../schemas/changelog.js'
import type { Problem } from '../../schemas/problem.js'
import { changesFeed } from '../../src/http/formats/changes-feed.js'
import { appFor } from '../fixtures/app.js'
import { clientOf, refused } from '../fixtures/contract.js'
import { ROOT } from '../fixtures/root.js'
import { portOf, wired } from '../fixtures/wire.js'

const grammar = readFileSync(new URL('test/fixtures/atom.rng', ROOT), 'utf8')

/** Holds a text against the grammar of Atom, by libxml2. */
function assertAtom (t: Test, text: string): void {
  const schema = XmlDocument.fromString(grammar)
  const validator = RelaxNGValidator.fromDoc(schema)
  const feed = XmlDocument.fromString(text)
  t.doesNotThrow(() => { validator.validate(feed) }, 'it is a feed by the grammar of RFC 4287')
  for (const one of [feed, validator, schema]) one.dispose()
}

const textIn = (element: Element, name: string) => element.getElementsByTagName(name)[0]?.textContent ?? ''

function entriesIn (text: string) {
  const document = new DOMParser().parseFromString(text, 'application/xml')
  return [...document.getElementsByTagName('entry')].map(entry => ({
    id: textIn(entry, 'id'), title: textIn(entry, 'title'), updated: textIn(entry, 'updated'), content: textIn(entry, 'content'),
    link: entry.getElementsByTagName('link')[0]?.getAttribute('href') ?? ''
  }))
}

t.test('what changed is a feed that is valid, in both languages and for each territory', async t => {
  const client = await clientOf(t, await appFor(t))
  for (const query of ['', '?lang=fr', '?territory=FR', '?territory=de&lang=fr-FR']) {
    const { status, headers, text } = await client.get<string>(`/v1/changes.atom${query}`)
    t.match({ status, headers }, { status: 200, headers: { 'content-type': 'application/atom+xml; charset=utf-8', 'content-language': query.includes('fr') ? 'fr' : 'en', etag: /^"/ } })
    assertAtom(t, text)
    t.match(text, query.includes('fr') ? 'un conseil juridique' : 'not legal advice')
  }
  t.equal((await client.get('/v1/changes.atom', { 'accept-language': 'fr' })).headers['content-language'], 'fr')
})

t.test('it has an entry for each change, newest first, with a name of its own that stays', async t => {
  const client = await clientOf(t, await appFor(t))
  const { body: { changes } } = await client.get<Static<typeof ChangeList>>('/v1/changes?lang=fr')
  const entries = entriesIn((await client.get<string>('/v1/changes.atom?lang=fr')).text)
  t.strictSame(entries.map(({ updated }) => updated.slice(0, 10)), changes.map(({ on }) => on))
  t.equal(new Set(entries.map(({ id }) => id)).size, changes.length)
  const [law] = changes.filter(({ ruleSet, territory }) => ruleSet === '2025-02-10' && territory === 'FR')
  const told = entries.find(({ title }) => title === `Loi · FR · ${law?.summary.replaceAll("'", '&#39;')}`)
  t.match(told, { link: `http://localhost:80${law?.links.compare}`.replace(':80', ''), content: /<li>Salles de cinéma : sorties à partir du 2025-02-10<\/li>/ })
  t.equal((await client.get(String(told?.link.replace('http://localhost', '')))).status, 200, 'its link is answered')
  const french = entriesIn((await client.get<string>('/v1/changes.atom?lang=fr&territory=FR')).text)
  const ids = new Set(entries.map(({ id }) => id))
  t.ok(french.length > 15 && french.every(({ id }) => ids.has(id)), 'a narrower feed names its entries alike')
  const english = entriesIn((await client.get<string>('/v1/changes.atom')).text)
  t.notOk(english.some(({ id }) => ids.has(id)), 'an entry in another language is another entry')
  t.match(english.map(({ content }) => content).join(), /before \d{4}-\d{2}-\d{2}<\/li>|dates move: releases from/)
})

t.test('an entry keeps its name when others come, and a title is text', async t => {
  const change = (summary: string, on: string) => ({
    version: '1.0.0', on: on as never, kind: 'addition' as const, territory: null, ruleSet: null, publishedOn: null, summary, source: null, because: [], links: {},
    affects: [{ service: null, medium: 'svod', tier: null, label: 'A & B', releases: { from: '2020-01-01' as never, until: '2021-01-01' as never }, movedDates: null }]
  })
  const of = { territory: null, service: null, language: 'en', origin: 'https://films.example', path: '/v1/changes.atom?lang=en&territory=FR' } as const
  const first = changesFeed([change('<b>first</b> & last', '2026-01-01')], of)
  const both = changesFeed([change('second', '2026-02-01'), change('<b>first</b> & last', '2026-01-01')], of)
  for (const text of [first, both, changesFeed([], of)]) assertAtom(t, text)
  t.equal(entriesIn(both)[1]?.id, entriesIn(first)[0]?.id)
  t.not(entriesIn(both)[0]?.id, entriesIn(first)[0]?.id)
  t.match(entriesIn(first), [{ title: 'Addition · &lt;b&gt;first&lt;/b&gt; &amp; last', content: /^<p>&lt;b&gt;first.*<li>A &amp; B: releases from 2020-01-01, before 2021-01-01<\/li>/ }])
  t.match(changesFeed([change('premier', '2026-01-01')], { ...of, language: 'fr' }), 'A & B : sorties du 2020-01-01 inclus au 2021-01-01 exclu'.replace('&', '&amp;'))
  t.match(first, 'href="https://films.example/v1/changes.atom?lang=en&amp;territory=FR"')
  t.match(changesFeed([], of), '<updated>1970-01-01T00:00:00.000Z</updated>')
})

t.test('a feed of a service is another feed, of what touches its answers', async t => {
  const client = await clientOf(t, await appFor(t))
  const all = await client.get<string>('/v1/changes.atom?territory=FR')
  const own = await client.get<string>('/v1/changes.atom?territory=FR&service=netflix')
  assertAtom(t, own.text)
  t.match(own.text, '<title>Chronologie: what changes (FR, Netflix)</title>')
  t.match((await client.get<string>('/v1/changes.atom?service=netflix')).text, '<title>Chronologie: what changes (Netflix)</title>')
  const ids = entriesIn(own.text).map(({ id }) => id)
  t.ok(ids.length > 0 && ids.length < entriesIn(all.text).length)
  const idOf = (text: string) => /<id>(.*?)<\/id>/.exec(text)?.[1]
  t.not(idOf(own.text), idOf(all.text))
})

t.test('a feed of nothing that is known is refused', async t => {
  const client = await clientOf(t, await appFor(t))
  await refused(t, client, await client.get<Problem>('/v1/changes.atom?territory=ZZ'), { status: 422, code: 'unknown-territory', fields: ['territory'] })
  await refused(t, client, await client.get<Problem>('/v1/changes.atom?since=1.0.0'), { status: 400, code: 'invalid-request', fields: ['since'] })
  t.match((await client.get<string>('/v1/changes.atom', { host: '' })).text, 'href="http://localhost/v1/changes"', 'who names no host is answered all the same')
})

t.test('who names no host is given links all the same', async t => {
  const port = await portOf(await appFor(t, {}))
  // A version of HTTP from before there were names.
  const { status, text } = await wired(t, port, 'GET /v1/changes.atom HTTP/1.0\r\n\r\n')
  t.equal(status, 200)
  t.match(text, '<link rel="self" href="http://localhost/v1/changes.atom"/>')
  assertAtom(t, text)
})
