// The pages as they are used with a script: answers while one types, an address that can be shared, a back button that goes back.
import t from 'tap'
import { browserFor, until } from '../fixtures/browser.js'

t.test('a newcomer types a day: the answer comes, the address can be shared, the calendar be subscribed to', async t => {
  const { origin, tab } = await browserFor(t)
  const { page, open, faults } = await tab()
  await open('/')
  await page.evaluate('window.isStillHere = true')
  await page.fill('#theatricalReleaseDate', '2024-07-24')
  await page.waitForURL(`${origin}/film?theatricalReleaseDate=2024-07-24`)
  await page.locator('h1', { hasText: 'A film released on' }).waitFor()
  await page.locator('#title').pressSequentially('Deadpool')
  await page.waitForURL(`${origin}/film?theatricalReleaseDate=2024-07-24&title=Deadpool`)
  await page.locator('h1', { hasText: 'Deadpool' }).waitFor()
  t.equal(await page.inputValue('#title'), 'Deadpool')
  t.equal(await page.evaluate('document.activeElement.id'), 'title', 'who types is not interrupted')
  t.equal(await page.evaluate('window.isStillHere'), true, 'nothing was loaded anew')

  await page.locator('[name="freeTvAcquired"][value="true"]').check()
  await page.waitForURL(/freeTvAcquired=true/)
  await page.locator('.windows', { hasText: 'again from 24\u00A0Jul\u00A02027' }).waitFor()
  const other = await tab()
  await other.page.goto(page.url())
  t.equal(await other.page.locator('.windows').innerText(), await page.locator('.windows').innerText(), 'who is sent the address sees the same')

  const subscription = await page.locator('a[href^="webcal:"]').getAttribute('href')
  const calendar = await page.request.get(String(subscription).replace('webcal:', 'http:'))
  t.match(await calendar.text(), /^BEGIN:VCALENDAR/)
  t.strictSame(faults, [])
})

t.test('the back button goes back by answers, and what was typed comes back with them', async t => {
  const { origin, tab } = await browserFor(t)
  const { page, open } = await tab()
  await open('/film?theatricalReleaseDate=2024-07-24')
  await page.fill('#title', 'One')
  await page.waitForURL(/title=One/)
  await page.locator('[name="payTvAcquired"][value="false"]').check()
  await page.waitForURL(/payTvAcquired=false/)
  await page.goBack()
  await page.waitForURL(`${origin}/film?theatricalReleaseDate=2024-07-24&title=One`)
  await page.locator('[name="payTvAcquired"][value=""]:checked').waitFor()
  await page.goBack()
  await page.waitForURL(`${origin}/film?theatricalReleaseDate=2024-07-24`)
  await page.locator('h1', { hasText: 'A film released on' }).waitFor()
  t.equal(await page.inputValue('#title'), '')
  await page.goForward()
  await page.locator('h1', { hasText: 'One' }).waitFor()
  t.equal(await page.inputValue('#title'), 'One')
})

t.test('who goes back before the answer came finds the fields as they were', async t => {
  const { origin, tab } = await browserFor(t)
  const { page, open } = await tab()
  await open('/film?theatricalReleaseDate=2024-07-24')
  await page.fill('#title', 'One')
  await page.locator('h1', { hasText: 'One' }).waitFor()
  await page.route(/payTvAcquired=false/, () => {}) // It is never answered.
  const asked = page.waitForRequest(/payTvAcquired=false/)
  await page.locator('[name="payTvAcquired"][value="false"]').check()
  await asked
  await page.goBack()
  await page.waitForURL(`${origin}/film?theatricalReleaseDate=2024-07-24`)
  await page.locator('h1', { hasText: 'A film released on' }).waitFor()
  t.equal(await page.locator('[name="payTvAcquired"]:checked').inputValue(), '')
})

t.test('what is typed while an answer is under way is not taken back by it', async t => {
  const { tab } = await browserFor(t)
  const { page, open } = await tab()
  await open('/film?theatricalReleaseDate=2024-07-24')
  let answer = async (): Promise<void> => {}
  await page.route(/title=One$/, route => { answer = () => route.continue() })
  const asked = page.waitForRequest(/title=One$/)
  await page.fill('#title', 'One')
  await asked
  await page.locator('[name="payTvAcquired"][value="false"]').check()
  await page.focus('#title')
  await answer().catch(() => {}) // The browser may have given it up.
  await page.waitForURL(/payTvAcquired=false/)
  t.match(page.url(), /title=One/)
  t.equal(await page.locator('[name="payTvAcquired"]:checked').inputValue(), 'false')
})

t.test('the plan of 2014 is chosen, and subscription VOD moves by a year', async t => {
  const { tab } = await browserFor(t)
  const { page, open } = await tab({ locale: 'fr-FR' })
  await open('/film?theatricalReleaseDate=2014-01-01&medium=svod&tier=without-agreement')
  await page.locator('summary', { hasText: 'Et si' }).click()
  await page.check('input[value="filippetti-2014"]')
  await page.locator('.moved', { hasText: '366 jours plus tôt' }).first().waitFor()
  await page.fill('[name="from-filippetti-2014"]', '2014-10-01')
  await page.waitForURL(/filippetti-2014@2014-10-01/)
  t.ok(await page.locator('.what-if').getAttribute('open') !== null, 'what was unfolded stays so')
})

t.test('a delay of one’s own is set by a slider', async t => {
  const { tab } = await browserFor(t)
  const { page, open } = await tab()
  await open('/film?theatricalReleaseDate=2026-01-07&medium=tvod&changeTrack=tvod&changeMonths=4&changeFrom=2026-01-01')
  await page.locator('input[type="range"]').fill('2')
  await page.waitForURL(/changeMonths=2/)
  await page.locator('.moved', { hasText: 'instead of' }).waitFor()
  t.equal(await page.inputValue('#changeMonths'), '2')
  await page.fill('#changeMonths', '3')
  t.equal(await page.inputValue('input[type="range"]'), '3')
})

t.test('a day that is none is told beside its field, and what else was typed stays', async t => {
  const { tab } = await browserFor(t)
  const { page, open } = await tab()
  await open('/film?theatricalReleaseDate=2014-02-30&title=Kept')
  t.match(await page.locator('#theatricalReleaseDate-wrong').innerText(), 'must be a real calendar day')
  t.equal(await page.inputValue('#theatricalReleaseDate'), '2014-02-30')
  await page.fill('#theatricalReleaseDate', '2014-02-28')
  await page.locator('h1', { hasText: 'Kept' }).waitFor()
  t.equal(await page.locator('.problem').count(), 0)
})

t.test('a check that depends on a fact is answered by stating it', async t => {
  const { tab } = await browserFor(t)
  const { page, open } = await tab()
  await open('/check?theatricalReleaseDate=2024-07-24&medium=tvod&on=2024-11-01&runtimeMinutes=120')
  t.equal(await page.locator('.word').innerText(), 'It depends')
  await page.locator('[name="derogationGranted"][value="true"]').check()
  await page.locator('.word', { hasText: 'Yes' }).waitFor()
  await page.locator('[name="derogationGranted"][value="false"]').check()
  await page.locator('.word', { hasText: 'No' }).waitFor()
})

t.test('the switch of languages keeps the question', async t => {
  const { origin, tab } = await browserFor(t)
  const { page, open } = await tab({ locale: 'fr-FR' })
  await open('/film?theatricalReleaseDate=2024-07-24')
  t.equal(await page.locator('h1').innerText(), 'Un film sorti le 24\u00A0juil.\u00A02024')
  await page.fill('#title', 'Deadpool')
  await page.waitForURL(/title=Deadpool/)
  await page.locator('.languages a[href*="Deadpool"]').click()
  await page.waitForURL(`${origin}/film?theatricalReleaseDate=2024-07-24&title=Deadpool&lang=en`)
  t.match(await page.locator('.sub').innerText(), 'Released on')
})

t.test('a service that cannot answer now is told, asked again, and nothing is lost', async t => {
  const { tab } = await browserFor(t)
  const { page, open } = await tab()
  await page.clock.install()
  await open('/film?theatricalReleaseDate=2024-07-24')
  let refused = 0
  await page.route(/film\?.*title=Later/, async route => {
    refused++
    if (refused === 1) await route.fulfill({ status: 503, contentType: 'application/problem+json', headers: { 'retry-after': '1' }, body: '{}' })
    else if (refused === 2) await route.abort()
    else await route.continue()
  })
  await page.fill('#title', 'Later')
  await page.locator('.problem', { hasText: 'too much to do' }).waitFor()
  t.equal(await page.inputValue('#title'), 'Later')
  for (const before of [1, 2]) {
    await page.clock.fastForward(5000)
    await until(page, () => refused > before)
  }
  await page.locator('h1', { hasText: 'Later' }).waitFor()
  t.equal(refused, 3)
  t.equal(await page.locator('.problem').count(), 0)
})
