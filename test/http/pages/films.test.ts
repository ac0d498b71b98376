// The page of many films as it is sent: the place for a table, what the browser needs to read it, and what to do without a script.
import t from 'tap'
import { appFor } from '../../fixtures/app.js'
import { seenIn } from '../../fixtures/films.js'
import { readerOf } from '../../fixtures/page.js'

t.test('the page hands the names of the rule book to the browser, and runs its own script beside that of all pages', async t => {
  const app = await appFor(t)
  const { html, text } = await readerOf(app, 'fr')('/films?lang=fr')
  t.match(html, '<script type="module" src="/assets/page.js"></script><script type="module" src="/assets/films.js"></script>')
  t.match(html, /<a href="\/films\?lang=fr" aria-current="page">Mes films<\/a>/)
  t.match(html, /<div id="films" data-known="[^"]+" data-stated="true" hidden>/)
  t.match(text, 'n’est gardé nulle part')
  t.match(text, /Sans lui, demandez film par film, ou envoyez vous-même le tableau au service/)
  t.equal((await readerOf(app)('/')).html.includes('films.js'), false, 'no other page loads it')
})

t.test('what is handed over is all that forms need, and no more', async t => {
  const { known } = await seenIn(await appFor(t), 'en')
  t.match(known, { home: 'FR', today: '2026-11-22', clock: ['theatrical'] })
  t.match(known.media.find(({ id }) => id === 'svod'), { label: 'Subscription VOD', tiers: [{ id: 'top-agreement' }] })
  t.ok(known.facts.some(({ id, type }) => id === 'visaDate' && type === 'date'))
  t.match(known.services.find(({ id }) => id === 'netflix'), { label: 'Netflix' })
  t.match(known.proposals.find(({ id }) => id === 'filippetti-2014'), { label: /\S/ })
  t.ok(JSON.stringify(known).length < 16_000, String(JSON.stringify(known).length))
})
