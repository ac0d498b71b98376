// The preview of rules in the making: which film it begins with, the two pictures, what is refused, and the command.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import t, { type Test } from 'tap'
import { opened, openerOf } from '../../scripts/rules/preview/open.js'
import { previewing } from '../../scripts/rules/preview/server.js'
import { allKnownOn } from '../../src/answer/books/known.js'
import type { Rulebook } from '../../src/law/rulebook.js'
import { replace, write, type Edit } from '../fixtures/broken-rules.js'
import { ASSETS, findingsOnBothGrounds, overflowOf } from '../fixtures/browser.js'
import { ran } from '../fixtures/ran.js'
import { ROOT } from '../fixtures/root.js'
import { day } from '../fixtures/rulebook.js'
import { laterSet, SET, smallRulebook, smallRules } from '../fixtures/small-rules.js'
import { chromium } from 'playwright-core'

/** A preview that listens, and what it sends. */
async function previewed (t: Test, before: Rulebook, after: Rulebook) {
  const { server, start, close } = await previewing({ before, after, assets: ASSETS, version: '1.0.0', today: () => day('2024-03-01') })
  server.listen(0, 'localhost')
  await once(server, 'listening')
  t.teardown(close)
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`
  const get = async (path: string) => {
    const response = await fetch(origin + path)
    return { status: response.status, type: response.headers.get('content-type'), text: await response.text() }
  }
  return { origin, start, get }
}

const books = (t: Test, ...edits: Edit[]) => [smallRulebook(t), smallRulebook(t, ...edits)] as const
const slower = replace(SET, 'delay: { months: 4 }', 'delay: { months: 5 }')
const linksIn = (text: string) => [...text.matchAll(/href="(\/preview\?[^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'))

t.test('It begins with a real film that moves, and shows it under both rule books', async t => {
  const { start, get } = await previewed(t, ...books(t, slower))
  t.equal(start, '/preview?title=A+film+of+2020+is+on+tape+after+four+months&theatricalReleaseDate=2020-03-10&territory=ZZ&knownOn=2024-03-01')
  const { status, type, text } = await get(start)
  t.match({ status, type }, { status: 200, type: 'text/html; charset=utf-8' })
  t.match(text, '31 days later')
  t.match(text, 'any film')
  const pictures = [...text.matchAll(/<img src="([^"]*)"/g)].map(([, src = '']) => src.replaceAll('&amp;', '&'))
  t.equal(pictures.length, 2)
  const [before, after] = await Promise.all(pictures.map(get))
  for (const one of [before, after]) t.match(one, { status: 200, type: 'image/svg+xml; charset=utf-8' })
  t.match(before?.text, '10 Jul 2020')
  t.match(after?.text, '10 Aug 2020')
  t.match(await get('/preview/preview.css'), { type: 'text/css; charset=utf-8', text: '.pair' })
  t.match((await get('/v1/chronology?theatricalReleaseDate=2020-03-10&territory=ZZ')).text, '2020-08-10', 'around it is the service with the rules in the making')
})

t.test('Each example leads to the film that it is of', async t => {
  const { get } = await previewed(t, ...books(t,
    replace(SET, 'delay: { months: 3 }', 'delay: { months: 2 }'),
    replace(SET, 'after: theatrical-release, delay: { months: 24 }', 'after: visa, delay: { months: 24 }'),
    replace('services.yaml', 'until: 2015-01-01', 'until: 2016-01-01'), replace('services.yaml', 'from: 2015-01-01', 'from: 2016-01-01')))
  const { text } = await get('/preview')
  t.notMatch(text, '<img', 'no film is asked about')
  const links = linksIn(text)
  for (const stated of ['derogationGranted=true', 'visaDate=', 'service=stream']) t.ok(links.some(link => link.includes(stated)), stated)
  const [first = ''] = links.filter(link => link.includes('derogationGranted=true'))
  t.match((await get(first)).text, '<input name="derogationGranted" value="true">')
  t.match((await get(first)).text, '<img')
})

t.test('Without a real film that moves it begins with an example; where nothing moves, with any real film, or none', async t => {
  t.match((await previewed(t, ...books(t, replace(SET, 'delay: { months: 3 }', 'delay: { months: 2 }')))).start, /^\/preview\?theatricalReleaseDate=\d{4}-\d\d-\d\d&derogationGranted=true&territory=ZZ&knownOn=/)
  const same = smallRulebook(t)
  const { start, get } = await previewed(t, same, same)
  t.match(start, 'title=A+film+of+2020')
  t.match((await get(start)).text, 'Every answer is the same.')
  const none = smallRulebook(t, write('zz/cases.yaml', 'cases: []\n'))
  t.match((await previewed(t, none, none)).start, /^\/preview\?knownOn=/)
  t.match((await previewed(t, none, { ...none, defaultTerritory: 'YY' })).start, /^\/preview\?knownOn=/)
  const unreleased = smallRulebook(t, replace('zz/cases.yaml', /[^]*?(?= {2}- name: A film that was never)/, 'cases:\n'))
  t.match((await previewed(t, unreleased, unreleased)).start, 'theatricalReleaseDate=none')
})

t.test('What only one of them has, and windows that rest on something else alone, are said', async t => {
  const { get } = await previewed(t, ...books(t, root => {
    for (const file of ['rulebook.yaml', 'services.yaml', 'zz/1895-12-28.yaml', SET]) replace(file, /\bslow\b/, 'late')(root)
  }))
  t.match((await get('/preview')).text, /New: wire\/late[^]*Gone: wire\/slow/)
  const exclusive = replace(SET, 'delay: { months: 6 }, evidence: text }]\n', 'delay: { months: 6 }, evidence: text }]\n    exclusiveUntil: { after: theatrical-release, delay: { months: 9 }, evidence: text }\n')
  t.match((await (await previewed(t, ...books(t, exclusive))).get('/preview')).text, 'is exclusive, and was not')
  const again: Edit = root => [
    laterSet('2015-01-01', file => replace(file, 'article: "3"', 'article: "4"')), replace('changelog.yaml', '    changes:\n', '    changes:\n      - { kind: law, territory: ZZ, ruleSet: 2015-01-01 }\n')
  ].forEach(edit => edit(root))
  t.match((await (await previewed(t, ...books(t, again))).get('/preview')).text, 'No day moves.')
  const before = smallRulebook(t)
  t.match((await (await previewed(t, before, { ...before, territories: new Map() })).get('/preview')).text, 'Gone: ')
})

t.test('What one of them refuses is told in the place of its picture, and the other drawn; a field left empty is not stated', async t => {
  const { get } = await previewed(t, ...books(t, replace(SET, 'atMost: 1000', 'atMost: 500')))
  const { text } = await get('/preview?theatricalReleaseDate=2020-03-10&territory=ZZ&derogationGranted=true&admissionsAfterFourWeeks=600&service=&knownOn=')
  t.equal(text.match(/<img /g)?.length, 1)
  t.match(text, /<p role="note">[^<]*derogation/)
  t.match((await get('/preview?theatricalReleaseDate=yesterday')).text, /YYYY-MM-DD/)
})

t.test('The day of knowledge is the last on which something of either becomes known, and no day before today', async t => {
  const small = smallRulebook(t)
  const law = small.territories.get('ZZ')!
  const later = { ...small, territories: new Map([['ZZ', { ...law, sets: law.sets.map(set => ({ ...set, publication: { ...set.publication, on: day('2031-05-01') } })) }]]) }
  t.equal(allKnownOn([small, later], day('2024-03-01')), '2031-05-01')
  t.equal(allKnownOn([small], day('2020-03-01')), '2024-01-01')
  for (const [tier, known] of [
    [{ from: '2033-02-03' }, '2033-02-03'], [{ agreements: [{ startsOn: '2034-01-02' }] }, '2034-01-02'], [{ agreements: [{ signedOn: '2035-06' }] }, '2035-06-01'], [{ from: '2036-01-01', agreements: [{ signedOn: '2035-12-01', startsOn: '2036-01-01' }] }, '2036-01-01']
  ] as const) {
    const services = new Map([['stream', { territories: [{ tiers: [tier] }] }]]) as unknown as Rulebook['services']
    t.equal(allKnownOn([{ ...small, services }], day('2020-03-01')), known)
  }
  t.equal(allKnownOn([], day('2020-03-01')), '2020-03-01')
})

t.test('Two pictures stand side by side where there is room, and a browser finds nothing wrong', async t => {
  const { origin, start } = await previewed(t, ...books(t, slower))
  const browser = await chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: ['--no-sandbox'] })
  t.teardown(() => browser.close())
  const places = []
  for (const width of [1400, 400]) {
    const context = await browser.newContext({ viewport: { width, height: 900 }, locale: 'en-GB', bypassCSP: true })
    const page = await context.newPage()
    const faults: string[] = []
    page.on('console', message => { if (message.type() === 'error') faults.push(message.text()) })
    await page.goto(origin + start, { waitUntil: 'load' })
    places.push(await page.evaluate<number[]>('[...document.images].filter(one => one.naturalWidth > 0).map(one => Math.round(one.getBoundingClientRect().top))'))
    t.strictSame(faults, [])
    t.strictSame(await findingsOnBothGrounds(page), [])
    t.equal(await overflowOf(page), 0)
    await context.close()
  }
  const [wide, narrow] = places
  t.equal(wide?.[0], wide?.[1])
  t.ok(narrow?.length === 2 && narrow[0]! < narrow[1]!)
})

t.test('A browser is opened by what BROWSER names, or as the system does it; without a screen by nothing', async t => {
  t.equal(openerOf('linux', {}), null)
  t.equal(openerOf('linux', { DISPLAY: ':0' }), 'xdg-open')
  t.equal(openerOf('linux', { WAYLAND_DISPLAY: 'wayland-0' }), 'xdg-open')
  t.equal(openerOf('darwin', {}), 'open')
  t.equal(openerOf('win32', {}), 'explorer')
  t.equal(openerOf('linux', { BROWSER: 'lynx' }), 'lynx')
  const missing = opened('http://localhost/', 'no-such-program-to-open-a-page')
  t.equal(missing, undefined, 'whose program is missing reads the address')
  opened('http://localhost/', null)
  await setTimeout(100)
})

const script = fileURLToPath(new URL('../../scripts/rules/preview.js', import.meta.url))

t.test('The command prints the address, opens it, and ends when it is told to', async t => {
  const root = smallRules(t, write('browser.sh', '#!/bin/sh\nprintf %s "$1" > "$0.told"\n'))
  spawnSync('chmod', ['+x', join(root, 'browser.sh')])
  const told = join(root, 'browser.sh.told')
  const rules = smallRules(t, slower)
  const child = spawn(process.execPath, [script, smallRules(t), rules, '--port', '0'], { env: { ...process.env, BROWSER: join(root, 'browser.sh') }, cwd: fileURLToPath(ROOT) })
  t.teardown(() => child.kill('SIGKILL'))
  const [address] = await once(createInterface(child.stdout), 'line') as [string]
  t.match(address, /^http:\/\/localhost:\d+\/preview\?title=A\+film/)
  t.equal((await fetch(address)).status, 200)
  while (!existsSync(told) || readFileSync(told, 'utf8') === '') await setTimeout(20)
  t.equal(readFileSync(told, 'utf8'), address)
  const taken = spawnSync(process.execPath, [script, rules, rules, '--port', new URL(address).port], { encoding: 'utf8', timeout: 60_000 })
  t.match(taken.stderr, 'EADDRINUSE')
  child.kill('SIGTERM')
  t.strictSame(await once(child, 'exit'), [0, null])
})

t.test('What cannot be shown is told with what to do', async t => {
  const run = async (...words: string[]) => await ran(t, 'scripts/rules/preview', ...words)
  for (const args of [['--port', 'x'], ['--colour'], ['a', 'b', 'c']]) t.match(await run(...args), { status: 2, stderr: /^npm run rules:preview \[before \[after\]\]/ })
  const unheard = spawnSync(process.execPath, [script, '--port', '99999'], { encoding: 'utf8', cwd: fileURLToPath(ROOT) })
  t.match(unheard, { status: 2, stderr: /port/i }, 'where no rules are named, those published and those that stand')
  t.match(await run('no-such-revision'), { status: 2, stderr: /^no-such-revision is neither a folder/ })
})
