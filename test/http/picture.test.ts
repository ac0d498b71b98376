// A film as a picture: read back with another parser, held against the answer in JSON, whatever the film and the width.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import t from 'tap'
import type { Chronology, Window } from '../../schemas/chronology.js'
import type { CivilDate } from '../../schemas/civil-date.js'
import type { Problem } from '../../schemas/problem.js'
import { PICTURES } from '../../scripts/pictures.js'
import { daysBetween, plus } from '../../src/calendar/civil-date.js'
import { appFor } from '../fixtures/app.js'
import { addressOf, clientOf, refused, type Client, type Facts } from '../fixtures/contract.js'
import { faultsOf, pictureIn, type Picture } from '../fixtures/picture.js'
import { ROOT } from '../fixtures/root.js'
import { rulebook, tiersOf, WINDOWS } from '../fixtures/rulebook.js'

/** How many random films; the gate takes fewer when it repeats the suite in other time zones. */
const FILMS = Math.min(300, Number(process.env.FILMS ?? 300))

/** Films of every kind of row and mark. */
const FILMS_DRAWN: Readonly<Record<string, Facts>> = {
  'a film of today': { theatricalReleaseDate: '2024-07-24', title: 'Deadpool & Wolverine' },
  'a film with a gap, in French': { theatricalReleaseDate: '2020-01-15', freeTvAcquired: true, lang: 'fr' },
  'a window that facts could put off': { theatricalReleaseDate: '2019-12-18' },
  'a film of 1990 without a visa': { theatricalReleaseDate: '1990-02-14', title: 'Cyrano' },
  'a film between two laws': { theatricalReleaseDate: '2007-06-01' },
  'the first film ever': { theatricalReleaseDate: '1895-12-28' },
  'a film yet to come': { theatricalReleaseDate: '2027-03-03', lang: 'fr' },
  'the last film answered': { theatricalReleaseDate: '2200-12-31' },
  'a film never released': { theatricalReleaseDate: null, title: 'Roma' },
  'one never released, in French': { theatricalReleaseDate: null, lang: 'fr' },
  'a film looked at long before': { theatricalReleaseDate: '2024-07-24', on: '1990-01-01' },
  'two proposals': { theatricalReleaseDate: '2014-10-08', adopt: ['filippetti-2014@2014-10-01', 'lescure-2013@2015-09-01'], lang: 'fr' },
  'an assumption': { theatricalReleaseDate: '2025-06-01', knownOn: '2026-01-01' },
  'a service on a box': { theatricalReleaseDate: '2011-01-05', service: 'netflix', carrier: 'orange', device: 'livebox-play' },
  'a service whose day is not known': { theatricalReleaseDate: '2011-01-05', service: 'netflix', carrier: 'free' },
  'a service under another law': { theatricalReleaseDate: '2014-10-08', service: 'netflix', adopt: ['filippetti-2014@2014-10-01'] },
  'a film shared by a free channel': {
    theatricalReleaseDate: '2024-07-24', coExploitationAgreement: true, producedBySvodService: true, productionCostEuros: 30000000, prefinancedByFreeTv: false, blackoutFrom: '2026-11-01'
  },
  'another territory': { theatricalReleaseDate: '2024-07-24', territory: 'DE' },
  'the law of the release': { theatricalReleaseDate: '2021-07-24', territory: 'IT' },
  'an id for a name': { theatricalReleaseDate: '2024-07-24', id: 'tt6263850' }
}

const drawn = async (client: Client, facts: Facts, width?: number): Promise<Picture> => {
  const address = addressOf({ ...facts, ...width === undefined ? {} : { width } }).replace('?', '.svg?')
  return pictureIn((await client.get<string>(address)).text)
}
const placeOf = ({ medium, tier, service }: Window) => [medium, tier, service].flatMap(id => id ?? []).join('/')
const rowsOf = ({ all }: Picture) => new Map(all('g').flatMap(group => {
  const place = group.getAttribute('data-window')
  return place === null ? [] : [[place, group] as const]
}))

/** Where a window stands: in a row of its own, or in that of its medium, whose tiers all say the same. */
const rowOf = (picture: Picture, window: Window) => {
  const rows = rowsOf(picture)
  const place = [placeOf(window), placeOf({ ...window, tier: null })].find(one => rows.has(one)) ?? 'nowhere'
  return { place, group: rows.get(place) }
}
const rowsFor = (picture: Picture, windows: readonly Window[]) => [...new Set(windows.map(window => rowOf(picture, window).place))].sort()
/** What a window says but for its name. */
const saidOf = ({ tier, label, ...said }: Window) => JSON.stringify(said)

t.test('every window has its row, whatever the film; nothing leaves the picture, and no text covers another', async t => {
  const client = await clientOf(t, await appFor(t))
  for (const [name, facts] of Object.entries(FILMS_DRAWN)) {
    const { body } = await client.get<Chronology>(addressOf(facts))
    for (const width of [240, 360, 1200, 2400]) {
      const picture = await drawn(client, facts, width)
      t.equal(picture.width, width, `${name}, ${width}`)
      t.same([...rowsOf(picture).keys()].sort(), rowsFor(picture, body.windows), `${name}: a row each`)
      for (const window of body.windows) {
        if (rowOf(picture, window).place === placeOf(window)) continue
        t.same(new Set(body.windows.filter(({ medium }) => medium === window.medium).map(saidOf)), new Set([saidOf(window)]), `${name}: tiers of one row say the same`)
      }
      t.same(faultsOf(picture), [], `${name}, ${width} pixels wide`)
    }
  }
})

t.test('bars begin and end where their days stand on the axis', async t => {
  const client = await clientOf(t, await appFor(t))
  for (const [name, facts] of Object.entries(FILMS_DRAWN)) {
    const { windows, film: { theatricalReleaseDate: release } } = (await client.get<Chronology>(addressOf(facts))).body
    if (release === null) continue
    const picture = await drawn(client, facts, 1000)
    const lines = picture.all('line').filter(line => picture.kind(line) === 'grid')
    const grid = lines.map(line => Number(line.getAttribute('x1')))
    const plot = Number(lines.at(0)?.getAttribute('y1'))
    const numbers = picture.texts.filter(({ y, text }) => y < plot && /^\d+$/.test(text)).map(({ text }) => Number(text))
    t.equal(numbers.length, grid.length, `${name}: each line across has its number`)
    const [first = 0, last = 0] = [grid.at(0), grid.at(-1)]
    const perDay = (last - first) / daysBetween(release, plus(release, { months: numbers.at(-1) ?? 0 }))
    const expected = (day: CivilDate) => first + perDay * daysBetween(release, day)
    for (const [i, months] of numbers.entries()) t.ok(Math.abs(expected(plus(release, { months })) - Number(grid[i])) < 0.1, `${name}: month ${months} stands exactly`)
    for (const window of windows) {
      const { group } = rowOf(picture, window)
      const bars = picture.all('path', group).filter(path => /^m\d$/.test(path.getAttribute('class') ?? '')).map(path => path.getAttribute('d') ?? '')
      t.equal(bars.length, window.intervals.length, `${name}: a bar for each interval`)
      for (const [i, { from, until }] of window.intervals.entries()) {
        const [, left, right] = /^M(\S+) .*H([\d.]+)L/.exec(bars[i] ?? '') ?? []
        t.ok(Math.abs(Number(left) - expected(from)) < 0.1, `${name}: ${placeOf(window)} from ${from}`)
        if (until !== null) t.ok(Math.abs(Number(right) - expected(until)) < 0.1, `${name}: ${placeOf(window)} until ${until}`)
      }
    }
  }
})

t.test('tiers that say the same have one row, and only those that do', async t => {
  const client = await clientOf(t, await appFor(t))
  const rows = async (facts: Facts) => [...rowsOf(await drawn(client, { medium: 'svod', ...facts })).keys()]
  t.same(await rows({ theatricalReleaseDate: '2011-01-05' }), ['svod'], '36 months whatever the service')
  t.same(await rows({ theatricalReleaseDate: '2024-07-24' }), WINDOWS.filter(place => place.startsWith('svod/')))
  t.same(await rows({ theatricalReleaseDate: '2011-01-05', tier: 'with-agreement' }), ['svod/with-agreement'], 'one tier was asked for, and it keeps its name')
  const changes = [{ medium: 'svod', tier: 'with-agreement', delay: { months: 24 }, from: '2012-01-01' }]
  const supposed = pictureIn((await client.post({ theatricalReleaseDate: '2011-01-05', medium: ['svod'], changes }, { accept: 'image/svg+xml' })).text)
  t.equal(rowsOf(supposed).size, tiersOf('svod').length, 'what is supposed of one tier sets it apart')
  const all = [{ medium: 'svod', delay: { months: 17 }, from: '2024-08-01' }]
  const levelled = pictureIn((await client.post({ theatricalReleaseDate: '2024-07-24', medium: ['svod'], changes: all }, { accept: 'image/svg+xml' })).text)
  t.ok(rowsOf(levelled).size > 1, 'tiers that a what-if makes alike differ in the law as it is')
})

t.test('any film at any width gives a sound picture', async t => {
  const app = await appFor(t)
  const days = fc.date({ min: new Date('1895-12-28'), max: new Date('2200-12-31'), noInvalidDate: true }).map(day => day.toISOString().slice(0, 10))
  const films = fc.record({
    theatricalReleaseDate: days, on: days, width: fc.integer({ min: 240, max: 2400 }), lang: fc.constantFrom('en', 'fr'),
    title: fc.string({ unit: 'binary', minLength: 1, maxLength: 500 }), territory: fc.constantFrom(...rulebook.territories.keys())
  })
  const { failed, errorInstance, counterexample } = await fc.check(fc.asyncProperty(films, async ({ width, ...facts }) => {
    const { statusCode, body } = await app.inject({ url: addressOf({ ...facts, width }).replace('?', '.svg?') })
    if (statusCode !== 200) return
    const faults = faultsOf(pictureIn(body))
    if (faults.length > 0) throw new Error(faults.join('; '))
  }), { numRuns: FILMS })
  t.notOk(failed, `${String(errorInstance)} for ${JSON.stringify(counterexample)}`)
})

t.test('a title of any signs is text and nothing else, whole in the name of the picture and cut where it is drawn', async t => {
  const client = await clientOf(t, await appFor(t))
  const titles = [
    '<script>alert(1)</script>', ']]>&amp;"\'<!--', 'a\u0000b\u0007c\u001Fd', 'فيلم طويل جدا \u202Eabc', '🎬👩‍👩‍👧‍👦 e\u0301', 'line\r\nbreak\u2028end', '\uFFFE\uFFFF', 'x'.repeat(500), '漢字'.repeat(200), '   '
  ]
  for (const [i, title] of titles.entries()) {
    for (const width of [240, 1200]) {
      const picture = await drawn(client, { theatricalReleaseDate: '2024-07-24', title }, width)
      t.same(faultsOf(picture), [], `title ${i}`)
      t.same(picture.all('script'), [])
      const name = picture.all('title').at(0)?.textContent ?? ''
      t.ok(name.startsWith(title.replaceAll(/[\p{Cc}\uFFFE\uFFFF]/gu, sign => /\s/.test(sign) ? ' ' : '\uFFFD').replaceAll(/\s+/g, ' ').replaceAll('\u202E', '')), 'the whole title is there')
      t.notMatch(picture.root.textContent, /[\u202A-\u202E\u2066-\u2069]/, 'and turns no other word around')
    }
  }
  t.match((await drawn(client, { theatricalReleaseDate: '2024-07-24', title: 'x'.repeat(500) })).texts.at(0)?.text, /^x+…$/)
})

t.test('it says in words what it shows, in the language asked for', async t => {
  const client = await clientOf(t, await appFor(t))
  const facts = { theatricalReleaseDate: '2020-01-15', freeTvAcquired: true, title: '1917' }
  const picture = await drawn(client, facts)
  t.equal(picture.root.getAttribute('role'), 'img')
  t.equal(picture.root.getAttribute('aria-labelledby'), 'title description')
  const said = (one: Picture) => one.all('desc').at(0)?.textContent ?? ''
  t.match(said(picture), 'Subscription VOD, service with an agreement: from 15 June 2021 until 10 February 2022 and from 15 January 2023.')
  t.match(said(picture), 'Pay-per-view: contract decides.')
  t.match(said(picture), 'New rules on 10 February 2022')
  const french = await drawn(client, { ...facts, lang: 'fr' })
  t.equal(french.root.getAttribute('lang'), 'fr')
  t.match(said(french), 'Vidéo à la demande par abonnement, service avec accord : du 15 juin 2021 au 10 février 2022 et dès le 15 janvier 2023.')
  t.ok(french.texts.some(({ text }) => text === 'fermeture 10 févr. 2022'))
  t.match(said(await drawn(client, FILMS_DRAWN['a film of 1990 without a visa'] ?? {})), 'not determined, opens between 14 February 1990 and 14 February 1991.')
  t.match(said(await drawn(client, FILMS_DRAWN['a film of today'] ?? {})), 'from 24 October 2025, exclusive until 24 May 2026.')
  t.match(said(await drawn(client, FILMS_DRAWN['two proposals'] ?? {})), 'dès le 8 avril 2016 au lieu du 8 octobre 2017, hypothèse.')
  t.match(said(await drawn(client, FILMS_DRAWN['a service on a box'] ?? {})), /Netflix/)
})

t.test('what is not settled law is hatched, and the law as it is lies under what is supposed', async t => {
  const client = await clientOf(t, await appFor(t))
  const hatched = ({ all }: Picture, pattern: string) => all('g').filter(group => all('path', group).some(path => path.getAttribute('fill') === `url(#${pattern})`)).flatMap(group => group.getAttribute('data-window') ?? [])
  for (const name of ['two proposals', 'a film yet to come', 'a film of today']) {
    const facts = FILMS_DRAWN[name] ?? {}
    const { windows } = (await client.get<Chronology>(addressOf(facts))).body
    const picture = await drawn(client, facts)
    t.same(hatched(picture, 'provisional').sort(), rowsFor(picture, windows.filter(({ certainty, hypothetical }) => certainty === 'provisional' && !hypothetical)), `${name}: provisional`)
    t.same(hatched(picture, 'hypothetical').sort(), rowsFor(picture, windows.filter(({ hypothetical, opensOn }) => hypothetical && opensOn !== null)), `${name}: what if`)
    t.equal(picture.all('path').some(path => / law$/.test(path.getAttribute('class') ?? '')), name === 'two proposals', `${name}: the law beside it`)
  }
  const texts = (await drawn(client, FILMS_DRAWN['two proposals'] ?? {})).texts.map(({ text }) => text)
  t.ok(texts.includes('8 avr. 2016 au lieu du 8 oct. 2017'))
  const changes = [{ medium: 'svod', tier: 'with-agreement', delay: { months: 12 }, from: '2025-03-01' }]
  const changed = pictureIn((await client.post({ theatricalReleaseDate: '2024-07-24', medium: ['svod'], changes }, { accept: 'image/svg+xml' })).text)
  t.same(hatched(changed, 'hypothetical'), ['svod/with-agreement'], 'a change made up for the question')
  t.same(changed.texts.map(({ text }) => text).filter(text => /instead of|supposed|1 Mar/.test(text)), [
    'what if: a change made up for the question, from 1 Mar 2025; this is not the law', '1 Mar 2025', '24 Jul 2025 instead of 24 Oct 2025', 'what is supposed'
  ])
})

t.test('what is supposed is named, in the picture and in its name, and in words each window that it moves stands beside the law as it is', async t => {
  const client = await clientOf(t, await appFor(t))
  const nameOf = ({ all }: Picture) => all('title').at(0)?.textContent ?? ''
  const descOf = ({ all }: Picture) => all('desc').at(0)?.textContent ?? ''
  const subtitleOf = ({ texts }: Picture) => texts.filter(({ y }) => y < 160).map(({ text }) => text).join(' ')

  const draft = await drawn(client, { theatricalReleaseDate: '2024-07-24', adopt: ['cnc-2017@2024-01-01'] })
  t.match(nameOf(draft), / – what if: “CNC draft of February 2017” from 1 Jan 2024; this is not the law$/)
  t.match(descOf(draft), 'first window, channel with an agreement: from 10 February 2025 instead of 24 January 2025, exclusive until 24 October 2025, what if.')
  const two = FILMS_DRAWN['two proposals'] ?? {}
  for (const [lang, said] of [
    ['en', 'what if: “The plan of July 2014: subscription VOD from 36 to 24 months” from 1 Oct 2014, “Report of the Lescure mission” from 1 Sep 2015; this is not the law'],
    ['fr', "hypothèse : « Le plan de juillet 2014 : la VàD par abonnement de 36 à 24 mois » au 1er oct. 2014, « Rapport de la mission Lescure » au 1er sept. 2015 ; ce n'est pas le droit"]
  ] as const) {
    for (const width of [240, 360, 1200]) {
      const picture = await drawn(client, { ...two, lang }, width)
      t.ok(nameOf(picture).endsWith(` – ${said}`))
      t.ok(subtitleOf(picture).includes(said), `whole at ${width} pixels`)
    }
  }

  const changes = [
    { medium: 'svod', tier: 'with-agreement', delay: { months: 12 }, from: '2025-03-01' }, { medium: 'free-tv', delay: { months: 20 }, from: '2025-02-20' }
  ]
  const asked = { theatricalReleaseDate: '2024-07-24', medium: ['svod', 'free-tv'], changes }
  const changed = async (question: Readonly<Record<string, unknown>>) => pictureIn((await client.post(question, { accept: 'image/svg+xml' })).text)
  const [one, both, french] = [await changed({ ...asked, changes: changes.slice(0, 1) }), await changed(asked), await changed({ ...asked, lang: 'fr' })]
  t.match(nameOf(one), /what if: a change made up for the question, from 1 Mar 2025; this/)
  t.match(nameOf(both), /what if: 2 changes made up for the question, the first from 20 Feb 2025; this/)
  t.match(descOf(both), /, service with an agreement: from 24 July 2025 instead of 24 October 2025, exclusive until 24 May 2026, what if\./)
  t.match(descOf(both), / other channel: from 24 March 2026 instead of 24 January 2027, what if\./)
  t.match(descOf(both), 'New rules on 10 February 2025. What is supposed comes into force on 20 February 2025, 1 March 2025.')
  t.match(nameOf(french), /hypothèse : 2 changements imaginés pour la question, le premier à partir du 20 févr\. 2025 ; ce/)
  t.match(nameOf(await changed({ ...asked, changes: changes.slice(0, 1), lang: 'fr' })), /hypothèse : un changement imaginé pour la question, à partir du 1er mars 2025 ; ce/)
  t.match(descOf(french), 'au lieu du 24 octobre 2025, exclusivité')
  t.match(descOf(french), 'Ce qui est supposé entre en vigueur le 20 février 2025, le 1er mars 2025.')
  const mixed = await changed({ ...asked, adopt: ['cnc-2017@2024-01-01'], changes: changes.slice(0, 1) })
  t.match(nameOf(mixed), /what if: “CNC draft of February 2017” from 1 Jan 2024, a change made up for the question, from 1 Mar 2025; this/)
  t.notMatch(nameOf(await drawn(client, { theatricalReleaseDate: '2024-07-24' })), /what if/)
})

t.test('in words and in the picture, a window that is moved stands beside the law as it is, whatever the film', async t => {
  const client = await clientOf(t, await appFor(t))
  for (const [i, adopt] of [...rulebook.territories.get('FR')?.proposals.keys() ?? []].entries()) {
    for (const theatricalReleaseDate of ['2013-11-20', '2016-02-17', '2024-07-24']) {
      const facts = { theatricalReleaseDate, adopt: [`${adopt}@${i % 2 === 0 ? '2015-06-01' : '2024-01-01'}`], knownOn: '2026-11-22' }
      const picture = await drawn(client, facts)
      const drawnBeside = picture.texts.filter(({ text }) => text.includes(' instead of ')).length
      const saidBeside = (picture.all('desc').at(0)?.textContent ?? '').split(' instead of ').length - 1
      t.equal(saidBeside, drawnBeside, `${adopt}, ${theatricalReleaseDate}`)
    }
  }
})

t.test('with a service the day from which it has the film is marked, or it is said what is known of it', async t => {
  const client = await clientOf(t, await appFor(t))
  const onBox = await drawn(client, FILMS_DRAWN['a service on a box'] ?? {})
  t.ok(onBox.texts.some(({ text }) => text === 'Netflix (Orange, Livebox Play) from 2 Oct 2014'))
  t.equal(onBox.all('path').filter(path => onBox.kind(path) === 'there').length, 2, 'on the bar and in the legend')
  const unknown = await drawn(client, FILMS_DRAWN['a service whose day is not known'] ?? {})
  t.ok(unknown.texts.some(({ text }) => text === 'Netflix (Free) not before 4 Dec 2018'))
  t.equal(unknown.all('path').filter(path => unknown.kind(path) === 'there').length, 0)
})

t.test('it is drawn for light and for dark ground, and may load nothing but its own style', async t => {
  const client = await clientOf(t, await appFor(t))
  const { headers, text } = await client.get<string>('/v1/chronology.svg?theatricalReleaseDate=2024-07-24')
  t.match(headers, { 'content-type': 'image/svg+xml; charset=utf-8', 'content-language': 'en', 'x-content-type-options': 'nosniff' })
  const picture = pictureIn(text)
  const style = picture.all('style').at(0)?.textContent ?? ''
  t.match(style, /\.paper\{fill:#ffffff\}.*@media\(prefers-color-scheme:dark\)\{.*\.paper\{fill:#14181f\}/)
  t.match(headers['content-security-policy'], `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}';`)
  t.notMatch(text.replace('http://www.w3.org/2000/svg', ''), /https?:|href|url\((?!#)|@import|<script|\son\w+=| style=/)
})

t.test('the header Accept asks for it too, at the width that is given unless stated', async t => {
  const client = await clientOf(t, await appFor(t))
  const plain = await client.get<string>('/v1/chronology?theatricalReleaseDate=2024-07-24', { accept: 'image/svg+xml, application/json;q=0.5' })
  t.match(plain.headers, { 'content-type': 'image/svg+xml; charset=utf-8', vary: /Accept\b/ })
  t.equal(plain.text, (await client.get<string>('/v1/chronology.svg?theatricalReleaseDate=2024-07-24&width=960')).text)
})

t.test('a width that is none, or where nothing is drawn, is refused', async t => {
  const client = await clientOf(t, await appFor(t))
  const refusal = { status: 400, code: 'invalid-request', fields: ['width'] }
  for (const width of ['239', '2401', '600.5', 'wide', '', '-600', '1e3x']) {
    await refused(t, client, await client.get<Problem>(`/v1/chronology.svg?theatricalReleaseDate=2024-07-24&width=${width}`), refusal)
  }
  for (const address of ['/v1/chronology', '/v1/chronology.csv', '/v1/chronology.ics']) {
    await refused(t, client, await client.get<Problem>(`${address}?theatricalReleaseDate=2024-07-24&width=600`), refusal)
  }
  await refused(t, client, await client.get<Problem>('/v1/chronology.svg?theatricalReleaseDate=2024-07-24&alarm=P7D'), { ...refusal, fields: ['alarm'] })
})

t.test('the pictures of docs/formats.md are current: run `npm run write`', async t => {
  const app = await appFor(t)
  for (const [name, query] of Object.entries(PICTURES)) {
    t.equal((await app.inject(`/v1/chronology.svg?${query}`)).body, readFileSync(new URL(`docs/pictures/${name}`, ROOT), 'utf8'), name)
  }
})

t.test('where the law as it is refuses what is stated, the picture comes without its bars, and says why', async t => {
  const client = await clientOf(t, await appFor(t))
  const refusedByLaw: ReadonlyArray<[facts: object, code: string, en: RegExp, fr: RegExp]> = [
    [{ theatricalReleaseDate: '2027-12-13', derogationGranted: true, admissionsAfterFourWeeks: 200_000, adopt: ['lescure-2013@2014-09-14'] }, 'inconsistent-facts',
      /The derogation cannot have been granted to a film with these admissions/, /La dérogation n'a pu être accordée à un film qui a ces entrées/]
  ]
  for (const [facts, code, en, fr] of refusedByLaw) {
    const asItIs = { ...facts, adopt: undefined, changes: undefined }
    await refused(t, client, await client.post<Problem>(asItIs), { status: 422, code })
    t.equal((await client.post({ ...facts })).status, 200)
    for (const [language, why] of [['en', en], ['fr', fr]] as const) {
      const { status, text } = await client.post<string>({ ...facts, lang: language }, { accept: 'image/svg+xml' })
      t.equal(status, 200)
      const description = pictureIn(text).all('desc').at(0)?.textContent ?? ''
      t.match(description, language === 'en' ? /The law as it is has no bars here, for what is stated cannot be true under it\. / : /Le droit tel quel n'a pas de barres ici : ce qui est indiqué ne peut être vrai sous ce droit\. /)
      t.match(description, why)
      t.notMatch(text, / law"/, 'nothing is drawn of it')
    }
  }
})
