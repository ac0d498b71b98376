// What all pages share: languages, headers, the files they load, and how they tell that the service cannot answer now.
import { createHash } from 'node:crypto'
import t from 'tap'
import { assetAddress, type Assets } from '../../../src/http/pages/assets.js'
import { stoppingOf } from '../../../src/http/connection/stopping.js'
import { appFor } from '../../fixtures/app.js'
import { readerOf } from '../../fixtures/page.js'

const PAGES = ['/', '/films', '/law/media/tvod', '/film?theatricalReleaseDate=2024-07-24', '/check', '/law', '/law/2022-02-10', '/services', '/services/netflix', '/limits']
const ASSETS: Assets = new Map([['page.css', { type: 'text/css; charset=utf-8', content: Buffer.from('main { margin: 0 }'), hash: 'abc' }]])

t.test('every page has one heading, a language, a way to the other one, and nothing that a strict policy forbids', async t => {
  const app = await appFor(t)
  for (const language of ['en', 'fr'] as const) {
    const read = readerOf(app, language)
    for (const url of PAGES) {
      const { html, headers, text } = await read(url)
      t.equal(headers['content-language'], language, url)
      t.match(html, `<html lang="${language}">`)
      t.equal(html.match(/<h1/g)?.length, 1, url)
      t.equal(headers['content-security-policy'], "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'")
      t.notMatch(html, /<style|<script>| style=| on[a-z]+=/, 'no inline style or script')
      t.notMatch(text, /undefined|\bnull\b|\[object|NaN/, url)
      t.match(html, /<link rel="alternate" hreflang="en" href="http:\/\/localhost:80\/[^"]*lang=en"><link rel="alternate" hreflang="fr"/)
      const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
      t.strictSame(ids.filter((id, i) => ids.indexOf(id) !== i), [], 'no id stands twice')
    }
  }
})

t.test('a language that the address states stays in the links, and wins over the header', async t => {
  const { html, headers } = await readerOf(await appFor(t), 'en')('/film?theatricalReleaseDate=2024-07-24&lang=fr')
  t.match(headers, { 'content-language': 'fr' })
  t.match(html, 'href="/law?lang=fr"')
  t.match(html, '<a href="/film?theatricalReleaseDate=2024-07-24&amp;lang=en" hreflang="en" lang="en" rel="alternate">English</a>')
  t.match(html, '<input type="hidden" name="lang" value="fr">')
  t.match((await readerOf(await appFor(t))('/check?lang=fr')).html, '<input type="hidden" name="lang" value="fr">')
})

t.test('a page is kept as an answer is: a validator, until midnight', async t => {
  const read = readerOf(await appFor(t))
  const { headers } = await read('/law')
  t.match(headers, { etag: /^"/, 'cache-control': /^public, max-age=3[56]\d\d$/ })
  const again = await read('/law', { 'if-none-match': String(headers['etag']) })
  t.match(again, { status: 304, html: '' })
})

t.test('who wants no page is told so', async t => {
  const app = await appFor(t)
  const { statusCode, headers } = await app.inject({ url: '/', headers: { accept: 'application/json' } })
  t.equal(statusCode, 406)
  t.match(headers['content-type'], /problem\+json/)
  t.equal((await app.inject({ method: 'POST', url: '/film' })).statusCode, 405)
})

/** What a browser accepts of an address that is typed into it. */
const TYPED = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8'

t.test('an address that does not exist is told on a page to who looks, and in a document to who reads', async t => {
  const app = await appFor(t)
  const { status, headers, html, text } = await readerOf(app, 'fr')('/nowhere?x=%3Cb%3E', { accept: TYPED })
  t.equal(status, 404)
  t.match(headers, { 'content-type': /^text\/html/, 'content-language': 'fr', vary: /Accept(,|$)/, 'content-security-policy': /default-src 'none'/ })
  t.match(text, /Cette page n’existe pas Il n’y a rien à \/nowhere/)
  t.match(html, '<a href="/">')
  t.match(html, 'href="/nowhere?x=%3Cb%3E&amp;lang=en" hreflang="en"')
  t.match((await readerOf(app)('/nowhere', { accept: TYPED })).text, /This page does not exist/)
  t.match((await readerOf(app)('/problems/nothing', { accept: TYPED })).text, /This page does not exist/)
  for (const [url, accept] of [['/nowhere', '*/*'], ['/nowhere', 'application/json'], ['/v1/nowhere', TYPED], ['/v1?x', TYPED], ['/v1/chronology?theatricalReleaseDate=x', TYPED]] as const) {
    const { headers } = await app.inject({ url, headers: { accept } })
    t.match(headers, { 'content-type': /^application\/problem\+json/ }, `${url}, ${accept}`)
  }
  t.match((await app.inject('/nowhere')).headers, { vary: /Accept(,|$)/ }, 'for another reader is shown a page')
})

t.test('who asks the API for a page, and for nothing else, is led to it', async t => {
  const app = await appFor(t)
  const ask = async (accept: string, method: 'GET' | 'POST' = 'GET') => await app.inject({ method, url: '/v1/chronology?theatricalReleaseDate=2024-07-24&lang=fr', headers: { accept } })
  t.match(await ask('text/html'), { statusCode: 303, headers: { location: '/film?theatricalReleaseDate=2024-07-24&lang=fr', vary: /Accept/, 'cache-control': 'no-store' } })
  t.equal((await ask('text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8')).statusCode, 200, 'a browser takes JSON too')
  t.equal((await ask('text/plain')).statusCode, 406)
  t.not((await ask('text/html', 'POST')).statusCode, 303, 'a body has no address')
})

t.test('the files of the pages are named by their content, and kept for ever', async t => {
  const app = await appFor(t, { assets: ASSETS })
  t.match((await readerOf(app)('/')).html, '<link rel="stylesheet" href="/assets/page.css?v=abc">')
  const named = await app.inject('/assets/page.css?v=abc')
  t.match(named, { statusCode: 200, headers: { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'public, max-age=31536000, immutable' }, payload: 'main { margin: 0 }' })
  const older = await app.inject('/assets/page.css?v=of-an-older-page')
  t.match(older, { statusCode: 200, headers: { 'cache-control': 'public, max-age=3600', etag: /^"/ } })
  t.equal((await app.inject('/assets/nothing.js')).statusCode, 404)
  t.equal(assetAddress(ASSETS)('page.js'), '/assets/page.js')
})

t.test('where the service has too much to do, the page says when to come again, and keeps what was typed', async t => {
  const app = await appFor(t, { limits: { perMinute: 1 } })
  const read = readerOf(app)
  t.equal((await read('/services')).status, 200, 'a page is one request, whatever it asks')
  const refused = await read('/film?theatricalReleaseDate=2024-07-24&title=Kept')
  t.equal(refused.status, 429)
  t.match(refused.headers, { 'retry-after': /^\d+$/ })
  t.match(refused.text, 'Try again in a few seconds')
  t.match((await app.inject({ url: '/film', headers: { accept: 'application/json' } })).headers, { 'content-type': /problem\+json/ }, 'who wants no page is told in a document')
})

t.test('behind a key, a page is for who has it', async t => {
  const app = await appFor(t, { limits: { keyHashes: [createHash('sha256').update('opens-it').digest('hex')] } })
  const read = readerOf(app)
  t.match(await read('/law'), { status: 401, headers: { 'content-type': /^text\/html/ }, text: /A key is needed/ })
  t.equal((await read('/law', { authorization: 'Bearer opens-it' })).status, 200)
})

t.test('what a page asks comes on no connection, and counts as no request under way', async t => {
  const stopping = stoppingOf()
  const app = await appFor(t, { stopping })
  await readerOf(app)('/services')
  t.equal(stopping.connections.open(), 1, 'that of its reader')
  t.equal(stopping.connections.underWay(), 0)
  t.equal(stopping.connections.arrived(), 2, 'one connection, one request')
})

t.test('a page whose process is at its limits is answered whole, once it was let in', async t => {
  const app = await appFor(t, { limits: { pressure: { maxRssBytes: 1 } } })
  t.equal((await readerOf(app)('/film?theatricalReleaseDate=2024-07-24')).status, 200)
})
