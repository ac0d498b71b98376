// The page of many films in a browser: from a table as people have it to an agenda, and what goes wrong on the way.
import { readFileSync } from 'node:fs'
import t from 'tap'
import { browserFor, findingsOnBothGrounds, overflowOf, until, type Tab } from '../fixtures/browser.js'
import { ROOT } from '../fixtures/root.js'

/** Two hundred films as Excel saves them in French, one with a day that is none. */
const EXCEL = Buffer.from(['Titre;Sortie nationale;Acquis par une chaîne gratuite;Commentaire', ...Array.from({ length: 200 }, (_, i) => {
  const [day] = new Date(Date.UTC(2024, 0, 3 + 5 * i)).toISOString().split('T')
  return [`Le film n° ${i + 1}`, i === 56 ? '31/02/2024' : String(day).split('-').reverse().join('/'), ['VRAI', 'FAUX', ''][i % 3], 'à suivre'].join(';')
})].join('\r\n'), 'latin1')

const SHEET = 'Film\tRelease date\tRuntime\nDeadpool\t24/07/2024\t127\nLater\t07/01/2026\t100'

async function paste ({ page, open }: Tab, text: string, path = '/films'): Promise<void> {
  // From elsewhere, for to another view of the page it would not be loaded anew.
  await page.goto('about:blank')
  await open(path)
  await page.fill('#table', text)
}

/** The films of the sheet, in one view. */
async function shown (tab: Tab, view = 'agenda'): Promise<void> {
  await paste(tab, SHEET, `/films#${view}`)
  await tab.page.click('#columns button.main')
  await tab.page.locator(view === 'service' ? '#service' : '#view section').waitFor()
}

t.test('two hundred films from a French Excel, with one bad line: an agenda of the rest, and the line mended where it is told', async t => {
  const { tab } = await browserFor(t)
  const one = await tab({ locale: 'fr-FR' })
  const { page, open, faults } = one
  await open('/films')
  await page.setInputFiles('#file', { name: 'films.csv', mimeType: 'application/vnd.ms-excel', buffer: EXCEL })
  await page.locator('#columns').waitFor()
  t.match(await page.locator('#sheet-heading').innerText(), /200\sfilms, films\.csv/)
  t.strictSame(await page.locator('#columns select').evaluateAll((all: unknown[]) => all.map(one => (one as { value: string }).value)), ['title', 'theatricalReleaseDate', 'freeTvAcquired', ''])
  t.match(await page.locator('#columns .days').innerText(), /Les jours sont lus [^]*\sest le/)
  await page.click('#columns button.main')
  await page.locator('.agenda h3').first().waitFor()
  t.match(await page.locator('#refused').innerText(), /Ligne 58 Le film n° 57\s+Sortie nationale, ligne 58\s+«\s?Sortie nationale\s?» doit être un jour réel du calendrier/)
  t.match(await page.locator('#refused').innerText(), /Les 199\sautres films/)
  t.equal(await page.locator('.agenda h3').first().innerText(), 'Novembre 2026')
  await page.fill('#corrections input', '29/02/2024')
  await page.click('#corrections button')
  await page.locator('#corrections').waitFor({ state: 'detached' })
  await page.click('[data-view="lines"]')
  await page.locator('.strips').waitFor()
  t.equal(await page.locator('.strips li').count(), 200)
  t.match(await page.inputValue('#table'), /Le film n° 57\t29\/02\/2024/, 'the table holds what was mended')
  t.strictSame(faults, [])
})

t.test('nothing is asked before the columns are confirmed, and nothing is guessed of which number is the month', async t => {
  const { tab } = await browserFor(t)
  const one = await tab()
  const { page } = one
  const asked: string[] = []
  page.on('request', request => { if (request.url().includes('/v1/')) asked.push(request.url()) })
  await paste(one, 'What;When\nOne;01/02/2023\nTwo;03/04/2023')
  await page.selectOption('#columns select >> nth=0', 'title')
  await page.selectOption('#columns select >> nth=1', '')
  await page.click('#columns button.main')
  t.match(await page.locator('#columns .wrong').allInnerTexts(), ['Choose the column that holds the release in cinemas.'])
  await page.focus('#columns select >> nth=1')
  await page.selectOption('#columns select >> nth=1', 'theatricalReleaseDate')
  t.equal(await page.evaluate('document.activeElement.name'), '1', 'who chooses is not interrupted')
  await page.click('#columns button.main')
  t.match(await page.locator('#columns .wrong').allInnerTexts(), ['Say how days are written.'])
  t.strictSame(asked, [])
  await page.locator('#columns label', { hasText: '1\u00A0Feb\u00A02023' }).click()
  await page.click('#columns button.main')
  await page.locator('#view .agenda').waitFor()
  await page.click('[data-view="lines"]')
  await page.locator('.strips', { hasText: '1\u00A0Feb\u00A02023' }).waitFor()
})

t.test('what moves since a day, or under a proposal, and what a service may show today', async t => {
  const { tab } = await browserFor(t)
  const one = await tab()
  const { page } = one
  await shown(one, 'moves')
  await page.fill('#day', '2025-01-01')
  await page.locator('.moves', { hasText: 'As known on 1\u00A0Jan\u00A02025' }).waitFor()
  await page.selectOption('#proposal', 'filippetti-2014')
  await page.locator('.moves', { hasText: 'this is not the law' }).waitFor()
  t.equal(await page.inputValue('#day'), '2026-11-22', 'a proposal begins today, unless another day is said')
  await page.fill('#day', '2025-06-01')
  await page.locator('.moves tbody tr').first().waitFor()
  await page.fill('#day', '0025-06-01')
  await page.locator('#view .problem').waitFor()
  await page.fill('#day', '2025-06-01')
  await page.locator('.moves tbody tr').first().waitFor()
  await page.click('[data-view="service"]')
  await page.selectOption('#service', 'netflix')
  await page.locator('.on-service', { hasText: 'Deadpool since' }).waitFor()
  await page.goBack()
  await page.locator('.moves').waitFor()
  await page.selectOption('#proposal', '')
  await page.locator('.moves', { hasText: 'As known on 1\u00A0Jan\u00A02025' }).waitFor()
})

t.test('the agenda is taken along as a calendar, as a table, and on paper', async t => {
  const { tab } = await browserFor(t)
  const one = await tab({ locale: 'fr-FR' })
  const { page } = one
  await shown(one)
  await page.selectOption('#months', '24')
  await page.selectOption('#medium', 'svod')
  await page.locator('.agenda .intro', { hasText: '2028' }).waitFor()
  for (const [button, name, start] of [['calendar', 'mes-films.ics', /^BEGIN:VCALENDAR/], ['table', 'mes-films.csv', /^\uFEFF?Jour;/]] as const) {
    const [download] = await Promise.all([page.waitForEvent('download'), page.click(`[data-do="${button}"]`)])
    t.equal(download.suggestedFilename(), name)
    const chunks: Buffer[] = []
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
    t.match(Buffer.concat(chunks).toString(), start)
  }
  await page.evaluate('window.print = () => { window.isPrinted = true }')
  await page.click('[data-do="print"]')
  t.equal(await page.evaluate('window.isPrinted'), true)
  await page.emulateMedia({ media: 'print' })
  t.equal(await page.locator('.agenda').isVisible(), true)
  for (const part of ['#sheet', '.views', '#controls form']) t.equal(await page.locator(part).isVisible(), false, part)
})

t.test('the switch of languages keeps the table and all that was said of it, and the back button goes back', async t => {
  const { origin, tab } = await browserFor(t)
  const one = await tab()
  const { page, faults } = one
  await shown(one, 'lines')
  await page.evaluate('window.isStillHere = true')
  await page.click('.languages a')
  await page.locator('h2', { hasText: 'Une ligne par film' }).waitFor()
  t.equal(page.url(), `${origin}/films?lang=fr#lines`)
  t.equal(await page.evaluate('document.documentElement.lang'), 'fr')
  t.equal(await page.title(), 'Mes films · Chronologie')
  t.equal(await page.inputValue('#table'), SHEET)
  await page.click('[data-view="agenda"]')
  await page.locator('.agenda').waitFor()
  await page.goBack()
  await page.locator('h2', { hasText: 'Une ligne par film' }).waitFor()
  await page.goBack()
  await page.locator('h2', { hasText: 'A line for each film' }).waitFor()
  t.equal(await page.evaluate('window.isStillHere'), true)
  t.strictSame(faults, [])
})

t.test('the browser remembers the table only where it is asked to, and forgets it when that is taken back', async t => {
  const { tab } = await browserFor(t)
  const one = await tab()
  const { page, open } = one
  const kept = async () => await page.evaluate<number>('localStorage.length + sessionStorage.length + document.cookie.length')
  await shown(one)
  t.equal(await kept(), 0)
  await page.click('#sheet summary')
  await page.check('#remember')
  t.equal(await kept(), 1)
  await open('/services')
  await open('/films')
  t.equal(await page.inputValue('#table'), SHEET)
  t.equal(await page.isChecked('#remember'), true)
  await page.locator('#columns').waitFor()
  await page.uncheck('#remember')
  t.equal(await kept(), 0)
  await page.click('[data-do="clear"]')
  t.equal(await page.inputValue('#table'), '')
  t.equal(await page.locator('#columns').count(), 0)
})

t.test('what is typed is still there for who comes back from another page', async t => {
  const { tab } = await browserFor(t)
  const one = await tab()
  await shown(one)
  await one.page.click('.agenda .film a >> nth=0')
  await one.page.locator('h1', { hasText: /Later|Deadpool/ }).waitFor()
  await one.page.goBack()
  await one.page.locator('#sheet-heading', { hasText: '2 films' }).waitFor()
  t.equal(await one.page.inputValue('#table'), SHEET)
})

t.test('files that are no table are told, with what to do', async t => {
  const { tab } = await browserFor(t)
  const { page, open } = await tab()
  await open('/films')
  const choose = async (buffer: Buffer) => { await page.setInputFiles('#file', { name: 'films.xlsx', mimeType: '', buffer }) }
  await choose(Buffer.from('PK\x03\x04'))
  await page.locator('#reading', { hasText: 'reads workbooks without a password' }).waitFor()
  await choose(readFileSync(new URL('test/fixtures/tables/blank.xlsx', ROOT)))
  await page.locator('#reading', { hasText: 'nothing in this file' }).waitFor()
  await choose(Buffer.alloc(4 * 2 ** 20 + 1, 'a'))
  await page.locator('#reading', { hasText: 'too large' }).waitFor()
  await choose(Buffer.from('Film;Release\n'))
  await page.locator('#reading', { hasText: 'no film under them' }).waitFor()
})

t.test('a workbook is read in the browser, its days as days', async t => {
  const { tab } = await browserFor(t)
  const { page, open } = await tab()
  await open('/films?lang=fr#lines')
  await page.setInputFiles('#file', { name: 'films.xlsx', mimeType: '', buffer: readFileSync(new URL('test/fixtures/tables/sheets.xlsx', ROOT)) })
  await page.locator('#sheet-heading', { hasText: 'Votre tableau : 2 films, films.xlsx, feuille « Films »' }).waitFor()
  await page.locator('#columns', { hasText: '2020-01-15' }).waitFor()
  await page.click('#columns button')
  await page.locator('#view', { hasText: '15 janv. 2020' }).waitFor()
})

t.test('a file is dropped on the table', async t => {
  const { tab } = await browserFor(t)
  const { page, open } = await tab()
  await open('/films')
  await page.evaluate(`{
    const files = new DataTransfer()
    files.items.add(new File(['Film;Release\\nOne;2024-07-24'], 'dropped.csv'))
    for (const type of ['dragover', 'drop']) document.querySelector('#table').dispatchEvent(new DragEvent(type, { dataTransfer: files, bubbles: true, cancelable: true }))
  }`)
  await page.locator('#sheet-heading', { hasText: '1 film, dropped.csv' }).waitFor()
  t.equal(await page.inputValue('#table'), 'Film;Release\nOne;2024-07-24')
})

t.test('a service that sheds, is down, or breaks off is told and asked again; the table stays', async t => {
  const { tab } = await browserFor(t)
  const one = await tab()
  const { page } = one
  await page.clock.install()
  let asked = 0
  await page.route(/windows\/batch/, async route => {
    asked++
    if (asked === 1) await route.fulfill({ status: 503, contentType: 'application/problem+json', headers: { 'retry-after': '1' }, body: '{}' })
    else if (asked === 2) await route.abort()
    else if (asked === 3) await route.fulfill({ status: 200, contentType: 'application/x-ndjson', body: '{"line":1,"problem":{"status":503}}\n' })
    else await route.continue()
  })
  await paste(one, SHEET)
  await page.click('#columns button.main')
  await page.locator('#said', { hasText: 'Asking again in 1 s' }).waitFor()
  t.equal(await page.inputValue('#table'), SHEET)
  await page.clock.fastForward(1000)
  for (const before of [2, 3]) {
    await page.locator('#said', { hasText: 'Asking again in 5 s' }).waitFor()
    t.equal(asked, before)
    await page.clock.fastForward(5000)
    await until(page, () => asked > before)
  }
  await page.locator('.agenda').waitFor()
  t.equal(asked, 4)
  t.equal(await page.locator('#said').innerText(), '')
})

t.test('axe finds nothing in any state, nothing is wider than its window, and the console says nothing', async t => {
  const { tab } = await browserFor(t)
  const one = await tab({ bypassCSP: true })
  for (const state of ['empty', 'columns', 'agenda', 'lines', 'moves', 'service', 'refused']) {
    await one.page.setViewportSize({ width: 320, height: 800 })
    if (state === 'empty') await one.open('/films')
    else if (state === 'columns') await paste(one, 'Film;When\nOne;01/02/2023')
    else if (state === 'refused') {
      await paste(one, 'Film;Release\nOne;2024-02-31\nTwo;')
      await one.page.click('#columns button.main')
      await one.page.locator('#corrections').waitFor()
    } else await shown(one, state)
    if (state === 'moves') {
      await one.page.selectOption('#proposal', 'filippetti-2014')
      await one.page.locator('.supposed').waitFor()
    }
    if (state === 'service') {
      await one.page.selectOption('#service', 'netflix')
      await one.page.locator('.on-service').waitFor()
    }
    t.strictSame(await findingsOnBothGrounds(one.page), [], state)
    for (const width of [320, 768, 1280, 2560]) {
      await one.page.setViewportSize({ width, height: 800 })
      t.ok(await overflowOf(one.page) <= 0, `${state} at ${width}`)
    }
    await one.page.evaluate("document.documentElement.style.fontSize = '200%'")
    await one.page.setViewportSize({ width: 1280, height: 800 })
    t.ok(await overflowOf(one.page) <= 0, `${state} at 200 %`)
  }
  t.strictSame(one.faults, [])
})

t.test('without a script the page says so, and what to do instead', async t => {
  const { tab } = await browserFor(t)
  const { page, open } = await tab({ javaScriptEnabled: false })
  await open('/films')
  t.match(await page.locator('main').innerText(), /needs JavaScript/)
  t.equal(await page.locator('#films').isVisible(), false)
})
