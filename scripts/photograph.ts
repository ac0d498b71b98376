// The pictures of the pages in the README: taken of the service as it is, in Debian's Chromium (or that which CHROMIUM names).
import { fileURLToPath } from 'node:url'
import { chromium, type Page } from 'playwright-core'
import { buildApp } from '../src/app.js'
import { loadAssets } from '../src/assets.js'
import { todayInParis } from '../src/http/question/clock.js'
import { loadRulebook } from '../src/rulebook/load.js'

/** Each picture: its name, the page, on which ground, and what is done there first. */
const PICTURES: ReadonlyArray<[name: string, path: string, colorScheme: 'light' | 'dark', first?: (page: Page) => Promise<void>]> = [
  ['film', '/film?theatricalReleaseDate=2024-07-24&title=Deadpool+%26+Wolverine', 'light'],
  ['check', '/check?theatricalReleaseDate=2024-07-24&service=netflix&on=2025-06-01&title=Deadpool+%26+Wolverine', 'light'],
  ['films', '/films#lines', 'light', async page => {
    await page.click('[data-do="example"]')
    await page.click('#columns button.main')
    await page.locator('.strips').waitFor()
  }],
  ['law', '/law', 'light'],
  ['service', '/services/netflix', 'dark']
]

const root = new URL('../../', import.meta.url)
const app = await buildApp({
  rulebook: loadRulebook(fileURLToPath(new URL('build/rulebook.json', root))), assets: loadAssets(new URL('build/page/', root)), version: '1.0.0', today: todayInParis
})
const origin = await app.listen({ port: 0 })
const browser = await chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: ['--no-sandbox'] })
for (const [name, path, colorScheme, first] of PICTURES) {
  const page = await browser.newPage({ viewport: { width: 1200, height: 900 }, colorScheme, locale: 'en-GB' })
  await page.goto(origin + path, { waitUntil: 'networkidle' })
  await first?.(page)
  await page.screenshot({ path: fileURLToPath(new URL(`docs/pictures/pages/${name}.png`, root)) })
  await page.close()
}
await browser.close()
await app.close()
