// The parts of the page of many films, as the browser shows them: of what the API answers.
import t from 'tap'
import type { Agenda } from '../../schemas/calendar.js'
import type { Comparison } from '../../schemas/comparison.js'
import type { BriefWindow } from '../../schemas/windows.js'
import { agendaControls, agendaView } from '../../src/view/html/films/agenda.js'
import { columnsForm, type SheetSeen } from '../../src/view/html/films/columns.js'
import { filmLink, filmName, type Film } from '../../src/view/html/films/film.js'
import { linesView } from '../../src/view/html/films/lines.js'
import { movesControls, movesView } from '../../src/view/html/films/moves.js'
import { refusedRows } from '../../src/view/html/films/refused.js'
import { serviceControls, serviceView } from '../../src/view/html/films/service.js'
import { appFor } from '../fixtures/app.js'
import { answeredBy, SEEN, seenIn } from '../fixtures/films.js'
import { valuesOf, wordsOf } from '../fixtures/page.js'
import { day } from '../fixtures/rulebook.js'

const words = (html: unknown) => wordsOf(String(html))
const FR = { ...SEEN, language: 'fr' } as const
const film = (theatricalReleaseDate: string | null, more: Partial<Film> = {}): Film => ({ theatricalReleaseDate: theatricalReleaseDate === null ? null : day(theatricalReleaseDate), ...more })
const DEADPOOL = film('2024-07-24', { title: 'Deadpool & Wolverine' })

t.test('a film goes by its title, else by its release, and leads to its own page with all that was said of it', async t => {
  t.equal(filmName(DEADPOOL, SEEN), 'Deadpool & Wolverine')
  t.equal(words(filmName(film('2024-07-24'), SEEN)), 'A film of 24 Jul 2024')
  t.equal(words(filmName(film(null), FR)), 'Un film jamais sorti en salles')
  t.match(String(filmLink({ ...DEADPOOL, id: 'x', freeTvAcquired: true }, SEEN)), 'href="/film?theatricalReleaseDate=2024-07-24&amp;title=Deadpool+%26+Wolverine&amp;freeTvAcquired=true"')
  t.match(String(filmLink(film(null), { ...SEEN, stated: true }, 'DE')), 'href="/film?theatricalReleaseDate=none&amp;territory=DE&amp;lang=en"')
  t.match(String(filmLink(film('2024-07-24'), SEEN, 'FR')), 'href="/film?theatricalReleaseDate=2024-07-24"')
  t.match(String(filmLink(film('2024-07-24', { territory: 'DE' }), SEEN, 'DE')), '&amp;territory=DE"')
})

const SHEET: SheetSeen = {
  rows: 2, isHeaded: true, wrong: [], days: { told: 'none', order: 'dmy', example: null },
  columns: [{ heading: '<Film>', first: ['One', 'Two'], meaning: 'title' }, { heading: 'Day', first: ['01/02/2023'], meaning: 'theatricalReleaseDate' }, { heading: 'Mine', first: [], meaning: '' }]
}

t.test('columns are shown with their cells and what they were taken to say', async t => {
  const form = columnsForm(SEEN, SHEET)
  t.match(words(form), /2 rows, 3 columns\..*&lt;Film&gt; One · Two/)
  t.strictSame([0, 1, 2].map(i => valuesOf(String(form), String(i))[0]), ['title', 'theatricalReleaseDate', undefined])
  t.match(String(form), /<select name="0" aria-label="What “&lt;Film&gt;” says">/)
  t.match(words(columnsForm(SEEN, { ...SHEET, isHeaded: false, rows: 1, columns: SHEET.columns.slice(0, 1), wrong: ['Say it.'] })), /1 row, 1 column\..* The first row holds a film.*Say it\./)
  t.match(words(columnsForm(FR, { ...SHEET, columns: SHEET.columns.slice(0, 1), rows: 1 })), '1 ligne, 1 colonne.')
})

t.test('which number is the month is told, or asked with what either would mean', async t => {
  const example = { written: '01/02/2023', dmy: '2023-02-01', mdy: '2023-01-02' }
  const form = (days: SheetSeen['days']) => columnsForm(FR, { ...SHEET, days })
  const open = form({ told: 'open', order: null, example })
  t.match(words(open), 'Rien dans le tableau ne dit quel nombre est le mois. 01/02/2023 est le 1er févr. 2023 01/02/2023 est le 2 janv. 2023')
  t.strictSame(valuesOf(String(open), 'dates'), [])
  t.strictSame(valuesOf(String(form({ told: 'open', order: 'mdy', example })), 'dates'), ['mdy'])
  t.match(words(form({ told: 'mixed', order: null, example: { ...example, mdy: null } })), /n’ont de sens que le jour d’abord.*01\/02\/2023 est le 1er févr\. 2023(?!.*2 janv)/)
  t.match(words(form({ told: 'mdy', order: 'mdy', example })), '01/02/2023 est le 2 janv. 2023.')
})

t.test('rows that are refused are told, each with a field to mend it', async t => {
  const row = (number: number) => ({ number, name: 'One', faults: [{ detail: 'must be a day', cell: { column: 1, heading: 'Release', written: '31/02/2024' } }, { detail: 'too early', cell: null }] })
  t.equal(refusedRows(SEEN, [], 3), '')
  const one = refusedRows(SEEN, [row(7)], 3)
  t.match(words(one), 'One row cannot be answered Correct it here or in your table. The other 3 films are below. Row 7 One Release, row 7 must be a day too early')
  t.strictSame(valuesOf(String(one), '7-1'), ['31/02/2024'])
  t.match(words(refusedRows(SEEN, [row(7), row(8)], 1)), '2 rows cannot be answered Correct them here or in your table. The other film is below.')
  t.match(words(refusedRows(FR, [row(7)], 1)), 'Une ligne n’a pas de réponse Corrigez-la ici ou dans votre tableau. L’autre film est ci-dessous.')
  t.match(words(refusedRows(FR, [row(7), row(8)], 2)), '2 lignes n’ont pas de réponse Corrigez-les ici ou dans votre tableau. Les 2 autres films sont ci-dessous.')
  for (const [seen, more] of [[SEEN, ['And one more.', 'And 2 more.']], [FR, ['Et une autre.', 'Et 2 autres.']]] as const) {
    more.forEach((said, i) => { t.match(words(refusedRows(seen, Array.from({ length: 26 + i }, (_, j) => row(j)), 0)), said) })
  }
})

t.test('an agenda goes by month, day and film, the tiers of a medium together', async t => {
  const app = await appFor(t)
  const seen = await seenIn(app, 'fr')
  const agendaOf = async (films: Film[], more = {}) => (await app.inject({ method: 'POST', url: '/v1/calendar', payload: { films, from: '2025-10-01', to: '2026-06-01', lang: 'fr', ...more } })).json<Agenda>()
  const view = agendaView(seen, await agendaOf([{ ...DEADPOOL, freeTvAcquired: true }, film('2025-07-02'), film('2026-03-04', { territory: 'DE', publiclyFunded: true })], { to: '2027-01-01' }))
  t.match(words(view), /jours à noter du 1er oct\. 2025 au 1er janv\. 2027 Octobre 2025 .*ven\. 24 Deadpool & Wolverine .*Vidéo à la demande par abonnement service avec accord ouvre/)
  t.match(words(view), 'service aux engagements partiels, service sans accord ouvre')
  t.match(words(view), /Mai 2026 dim\. 24 .*ferme/)
  t.match(String(view), 'territory=DE')
  const { from, to, events = [] } = await agendaOf([DEADPOOL])
  t.match(words(agendaView(seen, { from, to, events: events.map(event => ({ ...event, certainty: 'provisional' })) })), /service avec accord ouvre provisoire/)
  t.match(words(agendaView(seen, await agendaOf([DEADPOOL], { to: '2025-10-02' }))), 'Rien n’ouvre ni ne ferme durant ces mois.')
  const en = await seenIn(app, 'en')
  t.match(words(agendaView(en, await agendaOf([DEADPOOL], { to: '2025-10-30', media: ['svod'] }))), 'One day to note from 1 Oct 2025 to 30 Oct 2025 October 2025 Fri 24 Deadpool')
  t.match(words(agendaView(seen, await agendaOf([DEADPOOL], { to: '2025-10-30', media: ['svod'] }))), '1 jour à noter')
  t.match(words(agendaView(en, { from: day('2025-10-01'), to: day('2025-10-30') })), 'Nothing opens')
})

t.test('an agenda is asked for so many months, and some media', async t => {
  const controls = agendaControls(SEEN, { months: '24', medium: 'svod' })
  t.match(words(controls), '3 months 6 months 1 year 2 years 4 years')
  t.match(words(agendaControls(FR, { months: '24', medium: 'svod' })), '3 mois 6 mois 1 an 2 ans 4 ans')
  t.strictSame([valuesOf(String(controls), 'months'), valuesOf(String(controls), 'medium')], [['24'], ['svod']])
})

t.test('timelines stand on one scale: three years back, four years on, and each bar says its days', async t => {
  const app = await appFor(t)
  const seen = await seenIn(app, 'en')
  const films = [film('1995-03-15', { title: 'Old' }), { ...DEADPOOL, freeTvAcquired: true }, film(null, { title: 'Never' }), film('2026-10-21')]
  const view = String(linesView(seen, await answeredBy(app, films, 'lang=en')))
  t.match(wordsOf(view.replaceAll(/<svg[\s\S]*?<\/svg>/g, '')), /Subscription VOD.* Old 15 Mar 1995 Deadpool & Wolverine 24 Jul 2024 Never A film of 21 Oct 2026$/)
  t.match(view, />2024<.*>2029</)
  t.match(wordsOf(view), 'Subscription VOD, service with an agreement: from 24 Oct 2025 until 24 May 2026')
  t.match(wordsOf(view), 'Subscription VOD, service with an agreement: from 24 Jul 2027')
  t.match(view, /aria-label="Deadpool &amp; Wolverine: Physical video[^"]* 24\u00A0Nov\u00A02024, /)
  t.notMatch(view, /NaN|undefined|width="-|width="0%/)
  const [deadpool, never] = ['Deadpool &amp; Wolverine:', 'Never"'].map(name => view.slice(view.indexOf(`aria-label="${name}`)).split('</svg>')[0] ?? '')
  t.match(deadpool, '<circle class="release"')
  t.notMatch(never, /<circle|<rect/, 'what was never released has no line')
  t.equal(view.split('<circle class="release"').length - 1, 2, 'a release before the first day shown is not marked')
})

t.test('timelines of films that are near take no more room than they need', async t => {
  const window = { medium: 'tvod', tier: null, label: 'TVOD', status: 'open', opensOn: day('2026-12-01'), closesOn: day('2026-12-02'), opensAgainOn: day('2027-06-01') } as BriefWindow
  const view = String(linesView(SEEN, [{ film: film('2026-08-01'), windows: [window] }]))
  t.match(view, />2026<.*>2027</)
  t.notMatch(view, />2028</)
  t.equal(view.split('<rect').length - 1, 2)
  const far = String(linesView(SEEN, [{ film: film('2032-01-01'), windows: [{ ...window, opensOn: day('2032-05-01'), closesOn: null, opensAgainOn: null }] }]))
  t.match(far, />2030</)
  t.notMatch(far, />2031<|<rect/, 'what opens later than that is not drawn')
})

t.test('what a proposal moves is told window by window, with what the law gives', async t => {
  const app = await appFor(t)
  const compared = async (body: object) => (await app.inject({ method: 'POST', url: '/v1/chronology/compare', payload: { show: 'changed', lang: 'en', ...body } })).json<Comparison>()
  const seen = await seenIn(app, 'en')
  const plan = await compared({ films: [film('2014-01-01', { title: 'One', freeTvAcquired: true }), film('1990-01-01')], scenarios: [{ adopt: ['filippetti-2014@2014-10-01'] }] })
  const view = movesView(seen, { proposal: 'filippetti-2014', day: '2014-10-01' }, plan)
  t.match(words(view), /1 of 2 films changes, in .* What if: this is not the law\..* One Subscription VOD/)
  t.match(words(view), /1 Jan 2017 1 Jan 2016 366 days earlier/)
  t.match(String(view), '<span class="again">')
  const since = await compared({ films: [film('2019-03-01'), film('2019-04-01')], baseline: { knownOn: '2021-01-01' }, scenarios: [{}] })
  const past = movesView(seen, { proposal: '', day: '2021-01-01' }, since)
  t.match(words(past), /2 of 2 films change, .* As known on 1 Jan 2021 As known today/)
  t.notMatch(words(past), 'What if')
  const nothing = await compared({ films: [film('2019-03-01')], baseline: { knownOn: '2022-02-09' }, scenarios: [{ knownOn: '2022-02-10' }] })
  t.match(words(movesView(seen, { proposal: '', day: '2026-11-22' }, nothing)), /Nothing moves for these films\. \S+/, 'and why')
  t.match(words(movesView(FR, { proposal: 'filippetti-2014', day: '2014-10-01' }, plan)), /1 film change sur 2, dans \d+ fenêtres\./)
  t.match(words(movesView(FR, { proposal: '', day: '2021-01-01' }, since)), /2 films changent sur 2/)
})

t.test('what moves without a number of days is told in words', async t => {
  const side = { status: 'undetermined', opensOn: null, closesOn: null, intervals: [], delay: null, ruleSet: null, certainty: null, hypothetical: false, proposal: null } as const
  const after = { ...side, status: 'open', opensOn: day('2026-01-01'), closesOn: day('2026-06-01') } as const
  const windows = [
    { medium: 'tvod', tier: null, before: side, scenarios: [{ scenario: 'x', after, movedDays: null, effects: ['opened', 'status'] as const }] },
    { medium: 'svod', tier: 'with-agreement', before: after, scenarios: [{ scenario: 'x', after, movedDays: 0, effects: ['certainty'] as const }] },
    { medium: 'svod', tier: 'without-agreement', before: after, scenarios: [{ scenario: 'x', after, movedDays: 3, effects: ['later'] as const }] }
  ]
  const comparison = { films: [{ film: DEADPOOL, territory: 'FR', on: day('2026-01-01'), windows, notices: [] }], scenarios: [] } as unknown as Comparison
  const told = words(movesView(SEEN, { proposal: 'x', day: '2026-01-01' }, comparison))
  t.match(told, 'not known 1 Jan 2026 closes on 1 Jun 2026 now open, another standing')
  t.match(told, 'SVOD with 1 Jan 2026 closes on 1 Jun 2026 1 Jan 2026 closes on 1 Jun 2026 now settled, or no longer')
  t.match(told, '3 days later')
  t.equal(words(movesView(SEEN, { proposal: 'x', day: '2026-01-01' }, { films: [], scenarios: [] })), 'What moves Nothing moves for these films. What if: this is not the law.')
  const summary = { changed: 1, films: 1 }
  const one = { films: [{ film: DEADPOOL, territory: 'FR', on: day('2026-01-01'), windows: windows.slice(0, 1), notices: [] }], scenarios: [{ summary }] } as unknown as Comparison
  t.match(words(movesView(SEEN, { proposal: '', day: '2026-01-01' }, one)), '1 of 1 film changes, in one window.')
  t.match(words(movesView(FR, { proposal: '', day: '2026-01-01' }, one)), '1 film change sur 1, dans 1 fenêtre.')
  const leftOut = { film: DEADPOOL, territory: 'FR', on: day('2026-01-01'), windows: [{ ...windows[0], before: null, scenarios: [{ scenario: 'x', after, movedDays: null, effects: [] }] }], notices: ['The baseline is left out.'] }
  const both = words(movesView(SEEN, { proposal: '', day: '2026-01-01' }, { ...one, films: [...one.films, leftOut, leftOut] as unknown as Comparison['films'] }))
  t.match(both, '1 of 1 film changes, in one window. The baseline is left out. Film', 'once, and what was not compared is not counted')
  t.match(both, '– 1 Jan 2026')
})

t.test('what is compared is chosen: a past day, or a proposal and its first day', async t => {
  const since = String(movesControls(SEEN, { proposal: '', day: '2025-11-22' }))
  t.match(words(since), 'Since')
  t.strictSame(valuesOf(since, 'day'), ['2025-11-22'])
  t.match(words(movesControls(SEEN, { proposal: 'filippetti-2014', day: '2026-11-22' })), /The plan of 2014 In force from/)
})

t.test('on a service: what it may show today, what later and when, and where no day is known', async t => {
  const app = await appFor(t)
  const seen = await seenIn(app, 'en')
  const films = [DEADPOOL, film('2026-01-07', { title: 'Later' }), film('2025-12-03', { title: 'Soon' }), film(null, { title: 'Never' }), film('2024-10-16', { title: 'Gone', freeTvAcquired: true }), film('2023-01-04', { title: 'Back' })]
  const view = words(serviceView(seen, 'netflix', await answeredBy(app, films, 'service=netflix')))
  t.match(view, /May be shown by Netflix today, 22 Nov 2026 .*Back since .*Deadpool & Wolverine since 24 Oct 2025/)
  t.match(view, /Later Soon from 3 May 2027, in 5 months Later from 7 Jun 2027/)
  t.match(view, /No day is known Never/)
  const window = { medium: 'svod', tier: null, service: 'netflix', label: 'x', opensOn: day('2026-01-01'), closesOn: day('2026-06-01'), opensAgainOn: day('2028-01-01'), availableFrom: day('2026-01-01') } as BriefWindow
  const made = (change: object) => words(serviceView(SEEN, 'unheard', [{ film: film('2025-01-01'), windows: [{ ...window, ...change }] }]))
  t.match(made({ status: 'closed' }), 'May be shown by unheard today, 22 Nov 2026 None of these films. Later A film of 1 Jan 2025 from 1 Jan 2028')
  t.match(made({ status: 'open', closesOn: day('2027-06-01') }), 'since 1 Jan 2026, until 1 Jun 2027')
  t.match(made({ status: 'open' }), /since 1 Jan 2026$/, 'a closing that is over is not told')
  t.match(made({ status: 'closed', opensAgainOn: null }), 'No day is known A film of 1 Jan 2025 closed')
  t.match(made({ status: 'undetermined', availableFrom: null }), 'No day is known A film of 1 Jan 2025 not known')
  t.strictSame(valuesOf(String(serviceControls(SEEN, 'netflix')), 'service'), ['netflix'])
})
