// The pages of the services: all of them, and one with its tiers, operators and sources.
import t from 'tap'
import { appFor } from '../../fixtures/app.js'
import { readerOf } from '../../fixtures/page.js'
import { servicesFr } from '../../../src/words/fr/pages-services.js'

t.test('all services, by medium, each with its days and the tier it holds', async t => {
  const { text, html } = await readerOf(await appFor(t))('/services')
  t.match(text, /Subscription VOD Netflix since 15 Sept 2014, service without an agreement/)
  t.match(text, /Salto since [^,]+, until/)
  t.match(text, 'day not known')
  t.match(html, '<a href="/services/netflix">Netflix</a>')
  t.match(text, /Be tv Belgium, since 29 Oct 2004 /, 'one from elsewhere says where')
  t.match(text, /Be tv Belgium, day not known\. The online subscription of Be tv, without an operator\. /, 'one of two of a name says what it is')
})

t.test('one service: its picture, its tiers with what is disputed, its operators with their days', async t => {
  const { text, html } = await readerOf(await appFor(t))('/services/netflix')
  t.match(html, '<title>Netflix: its standing over time · Chronologie</title>')
  t.match(html, '<rect class="doubt"')
  t.match(text, /Opened 15 Sept 2014 press source 1 source 2 Closed open, as far as anybody knows/)
  t.match(text, /service with an agreement Subscription VOD 22 Feb 2022 22 Feb 2026 press .*? Disputed from 1 Jan 2026 to 22 Feb 2026/)
  t.match(text, 'signed on 22 Feb 2022')
  t.match(text, /Orange Livebox Play carried 2 Oct 2014 \(in the conditional\) press/)
  t.match(text, /between 2 Oct 2014 and 2017/)
  t.match(text, 'not before Feb 2015')
  t.match(text, /Prices €7.99 a month/)
})

t.test('in French a day has its article, and a month or a year has none', async t => {
  const read = readerOf(await appFor(t), 'fr')
  const { text } = await read('/services')
  t.match(text, /Netflix depuis le 15 sept\. 2014, service sans accord/)
  t.match(text, /UniversCiné depuis 2006/)
  t.match(text, /Sooner\.lu Luxembourg, depuis mai 2016/)
  t.match(text, /depuis le 8 nov\. 2011, jusqu’au 12 mars 2019/)
  const { text: netflix } = await read('/services/netflix')
  t.match(netflix, /entre le 2 oct\. 2014 et 2017/)
  t.match(netflix, 'pas avant févr. 2015')
  t.equal(servicesFr.until('mai 2016'), 'jusqu’en mai 2016')
  t.equal(servicesFr.one.notAfter('2017'), 'au plus tard en 2017')
  t.equal(servicesFr.one.notAfter('1er janv. 2017'), 'au plus tard le 1er janv. 2017')
})

t.test('every service has its page, in both languages', async t => {
  const app = await appFor(t)
  const { services } = (await app.inject('/v1/services')).json<{ services: Array<{ id: string }> }>()
  for (const language of ['en', 'fr']) {
    const read = readerOf(app, language)
    for (const { id } of services) {
      const { status, text } = await read(`/services/${id}`)
      t.equal(status, 200, id)
      t.notMatch(text, /undefined|\[object/, id)
    }
  }
})

t.test('a service that does not exist', async t => {
  const { status, text } = await readerOf(await appFor(t), 'fr')('/services/nobody')
  t.equal(status, 404)
  t.match(text, 'Cette page n’existe pas')
})
