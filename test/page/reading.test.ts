// The pages as they are looked at: by anybody, in any size and theme, with and without a script.
import t from 'tap'
import { ASSETS, browserFor, findingsOnBothGrounds, overflowOf } from '../fixtures/browser.js'
import { appFor } from '../fixtures/app.js'

/** Every page, in the states that it can be in. */
const STATES = [
  '/', '/film?theatricalReleaseDate=1995-03-15&lang=fr', '/film?theatricalReleaseDate=2026-10-21', '/film?theatricalReleaseDate=2027-11-03&lang=fr',
  '/film?theatricalReleaseDate=2011-01-05&service=netflix&carrier=orange', '/film?theatricalReleaseDate=2014-01-01&adopt=filippetti-2014@2014-10-01&lang=fr',
  '/film?theatricalReleaseDate=2024-07-24&territory=DE', '/film?theatricalReleaseDate=2014-02-30&changeTrack=tvod', '/film?theatricalReleaseDate=none&title=Roma',
  '/check', '/check?theatricalReleaseDate=2024-07-24&medium=tvod&on=2024-11-01', '/check?theatricalReleaseDate=2024-07-24&service=netflix&lang=fr', '/check?theatricalReleaseDate=2024-07-24',
  '/law', '/law/2022-02-10', '/law/2025-02-10?beside=2009-07-12&lang=fr', '/law/1900-01-01', '/services', '/services/netflix?lang=fr', '/limits', '/films', '/law/media/tvod?lang=fr'
]

t.test('axe finds nothing on any page in any state, on light and on dark ground', async t => {
  const { tab } = await browserFor(t)
  const { page, open } = await tab({ bypassCSP: true })
  for (const state of STATES) {
    await open(state)
    t.strictSame(await findingsOnBothGrounds(page), [], state)
  }
})

t.test('no page that answers makes an error in the console, nor asks anybody but us; and nothing is wider than its window, from the smallest telephone to the widest screen, and at twice the size of text', async t => {
  const { tab } = await browserFor(t)
  const { page, open, faults } = await tab()
  for (const state of STATES) {
    await page.setViewportSize({ width: 320, height: 800 })
    await open(state)
    await page.locator('h1').waitFor()
    if (!/02-30|1900|check\?theatricalReleaseDate=2024-07-24$/.test(state)) t.strictSame(faults.splice(0), [], state)
    // The smallest loads the page, for a telephone never was wider; the others are what its window may become.
    for (const width of [320, 768, 2560, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      t.ok(await overflowOf(page) <= 0, `${state} at ${width}`)
    }
    await page.evaluate("document.documentElement.style.fontSize = '200%'")
    t.ok(await overflowOf(page) <= 0, `${state} at 200 %`)
    faults.length = 0
  }
})

t.test('without a script a film is asked by a form, and the answer has an address', async t => {
  const { origin, tab } = await browserFor(t)
  const { page, open } = await tab({ javaScriptEnabled: false })
  await open('/')
  await page.fill('#theatricalReleaseDate', '2024-07-24')
  await page.fill('#title', 'Deadpool')
  await page.click('button.main')
  t.equal(page.url(), `${origin}/film?theatricalReleaseDate=2024-07-24&title=Deadpool`)
  t.equal(await page.locator('h1').innerText(), 'Deadpool')
  await page.locator('summary', { hasText: 'What if' }).click()
  await page.check('input[value="filippetti-2014"]')
  await page.click('button:has-text("Suppose it")')
  t.equal(page.url(), `${origin}/film?theatricalReleaseDate=2024-07-24&title=Deadpool&adopt=filippetti-2014@2014-07-21`)
  await open('/check')
  await page.fill('#theatricalReleaseDate', '2024-07-24')
  await page.selectOption('#who', 'service~netflix')
  await page.click('button.main')
  t.equal(page.url(), `${origin}/check?theatricalReleaseDate=2024-07-24&service=netflix`)
  t.equal(await page.locator('.word').innerText(), 'It depends')
})

t.test('on a telephone the picture of the law begins at today, and the names of the media stay where one scrolls to the past', async t => {
  const { tab } = await browserFor(t)
  const { page, open } = await tab({ javaScriptEnabled: false })
  await page.setViewportSize({ width: 390, height: 800 })
  await open('/law')
  const leftOf = async (selector: string) => Number((await page.locator(selector).first().boundingBox())?.x)
  const frame = await page.locator('.law-picture').boundingBox()
  const isSeen = (left: number) => frame !== null && left >= frame.x && left < frame.x + frame.width
  t.ok(isSeen(await leftOf('.law-picture .now')), 'today is seen')
  const name = await leftOf('.law-picture .name')
  t.ok(isSeen(name), 'and the first name')
  await page.evaluate("document.querySelector('.law-picture').scrollLeft = -600")
  t.notOk(isSeen(await leftOf('.law-picture .now')), 'today is gone')
  t.ok(Math.abs(await leftOf('.law-picture .name') - name) < 1, 'the name is where it was')
})

t.test('what a first view loads is far under a hundred kilobytes', async t => {
  const app = await appFor(t, { assets: ASSETS })
  const sizeOf = async (url: string) => Number((await app.inject({ url, headers: { accept: 'text/html,*/*', 'accept-encoding': 'gzip' } })).rawPayload.length)
  const film = '/film?theatricalReleaseDate=2024-07-24&lang=fr'
  const loaded = [film, '/v1/chronology.svg?theatricalReleaseDate=2024-07-24&width=960&lang=fr', '/assets/page.css', '/assets/page.js', '/assets/icon.svg']
  const sizes = await Promise.all(loaded.map(sizeOf))
  t.ok(sizes.every(size => size > 100))
  t.ok(sizes.reduce((all, one) => all + one) < 30_000, sizes.join(' + '))
  for (const page of ['/law', '/limits', '/services/netflix']) t.ok(await sizeOf(page) < 30_000, page)
  const many = await Promise.all(['/films', '/assets/page.css', '/assets/page.js', '/assets/films.js'].map(sizeOf))
  t.ok(many.reduce((all, one) => all + one) < 50_000, many.join(' + '))
})
