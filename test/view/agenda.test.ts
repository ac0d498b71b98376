// What happens on which day: openings, closings and returns; and the two small notations that calendars bring.
import fc from 'fast-check'
import t from 'tap'
import type { CivilDate } from '../../schemas/civil-date.js'
import type { Question } from '../../schemas/question.js'
import { agendaOf, eventsOf, inOrder, intervalsOffered } from '../../src/view/agenda.js'
import { chronologyOf } from '../../src/view/chronology.js'
import { filmNamed } from '../../src/http/question/film-name.js'
import type { Rulebook } from '../../src/law/rulebook.js'
import { ask, askWindow, day, rulebook, TODAY } from '../fixtures/rulebook.js'
import { dated, offer, rulebookOf, service } from '../fixtures/services.js'

const ALWAYS = { from: null, to: null }
/** What is asked beside the release. */
const REST = { territory: 'FR', on: TODAY, knownOn: TODAY, adopt: [], changes: [], explain: 'short', language: 'en' } as const
const filmOn = (theatricalReleaseDate: CivilDate | null): Question => ({ ...REST, release: { theatricalReleaseDate } })

t.test('a window that closes and comes back has three days: R 2020-01-15, held by a free channel', async t => {
  const { intervals } = askWindow('svod/with-agreement', '2020-01-15', { freeTvAcquired: true })
  t.strictSame(eventsOf(intervals), [
    { on: '2021-06-15', kind: 'opening', nth: 1 },
    { on: '2022-02-10', kind: 'closing', nth: 1 },
    { on: '2023-01-15', kind: 'return', nth: 1 }
  ])
})

t.test('closings and returns of one window are told apart', async t => {
  const intervals = [{ from: day('2020-01-01'), until: day('2021-01-01') }, { from: day('2022-01-01'), until: day('2023-01-01') }, { from: day('2024-01-01'), until: null }]
  t.strictSame(eventsOf(intervals).map(({ kind, nth }) => `${kind} ${nth}`), ['opening 1', 'closing 1', 'return 1', 'closing 2', 'return 2'])
  t.strictSame(eventsOf([]), [])
})

t.test('both days of a span belong to it', async t => {
  const opening = (from: string, to: string) => agendaOf(rulebook, filmOn(day('2024-07-24')), { from: day(from), to: day(to) }).events.map(({ window: { medium }, on }) => `${medium} ${on}`)
  t.strictSame(opening('2024-11-24', '2024-11-24'), ['physical-video 2024-11-24', 'tvod 2024-11-24'])
  t.strictSame(opening('2024-11-25', '2025-01-23'), [])
  t.strictSame(opening('2024-11-25', '2025-01-24'), ['pay-tv-first 2025-01-24', 'svod 2025-01-24'])
})

t.test('a service is there from its launch until its end: R 2023-04-05, held by a free channel', async t => {
  const days = (launch: string, end?: string) => {
    const tiers = [{ medium: 'svod', tier: 'with-agreement', evidence: 'press', sources: [] }]
    const one = offer({ launch: { effective: dated(launch) }, ...end === undefined ? {} : { end: { effective: dated(end) } }, tiers })
    const book = rulebookOf(rulebook, service({ territories: [one] }))
    const question: Question = { ...REST, release: { theatricalReleaseDate: day('2023-04-05'), freeTvAcquired: true }, service: ['netflix'] }
    return agendaOf(book, question, ALWAYS).events.map(({ on, kind }) => `${on} ${kind}`)
  }
  t.strictSame(days('2014-09-15'), ['2024-07-05 opening', '2025-02-05 closing', '2026-04-05 return'])
  t.strictSame(days('2024-09-15'), ['2024-09-15 opening', '2025-02-05 closing', '2026-04-05 return'], 'it came while the window was open')
  t.strictSame(days('2014-09-15', '2026-01-01'), ['2024-07-05 opening', '2025-02-05 closing'], 'gone before the window opens again')
  t.strictSame(days('2014-09-15', '2026-06-01'), ['2024-07-05 opening', '2025-02-05 closing', '2026-04-05 return', '2026-06-01 closing'])
  t.strictSame(days('2014-09-15', '2024-12-01'), ['2024-07-05 opening', '2024-12-01 closing'])
  t.strictSame(days('2014-09-15', '2024-07-05'), [], 'gone on the day')
})

t.test('a closing and a return rest on the rule that makes them: R 2020-01-15, held by a free channel', async t => {
  const question: Question = { ...filmOn(day('2020-01-15')), release: { theatricalReleaseDate: day('2020-01-15'), freeTvAcquired: true }, medium: ['svod'], tier: 'with-agreement' }
  const { chronology, events } = agendaOf(rulebook, question, ALWAYS)
  t.match(events.map(({ on, kind, window: { ruleSet, legalBasis } }) => [on, kind, ruleSet, legalBasis[0]?.text]), [
    ['2021-06-15', 'opening', '2019-03-23', 'accord-2018-09-06'],
    ['2022-02-10', 'closing', '2022-02-10', 'accord-2022-01-24'],
    ['2023-01-15', 'return', '2022-02-10', 'accord-2022-01-24']
  ])
  t.match(events.map(({ window: { explanation } }) => explanation), [[/^17 months/], [/^Closed from 10 February 2022, the first day of the rules/], [/^It opens again on 15 January 2023/]])
  for (const { window: { legalBasis } } of events) t.ok(legalBasis.every(({ text }) => text in chronology.legalTexts), 'each text is in the answer')
  t.ok(chronology.windows.every(window => !('reasons' in window)), 'which is otherwise as it was asked')
})

t.test('where a service closes, that is the reason, and no law', async t => {
  const question = (release: string, language: 'en' | 'fr' = 'en'): Question =>
    ({ ...REST, language, release: { theatricalReleaseDate: day(release), freeTvAcquired: true }, service: ['canalplay'] })
  const events = (asked: Question) => agendaOf(rulebook, asked, ALWAYS).events
  const [opening, closing, ...more] = events(question('2011-01-05'))
  t.match(opening, { on: '2014-01-05', kind: 'opening', window: { ruleSet: '2010-04-24', legalBasis: [{ text: 'accord-2009-07-06' }] } })
  t.match(closing, { on: '2019-03-12', kind: 'closing', evidence: 'press' })
  t.strictSame([closing?.window.ruleSet, closing?.window.legalBasis, closing?.window.explanation], [null, [], ['CanalPlay closes (France) on 12 March 2019.']])
  t.strictSame(more, [])
  t.strictSame(events(question('2011-01-05', 'fr')).at(-1)?.window.explanation, ['CanalPlay ferme (France) le 12 mars 2019.'])
})

t.test('a window that closes by law on the day on which the service closes has the law for its reason', async t => {
  const tiers = [{ medium: 'svod', tier: 'with-agreement', evidence: 'press', sources: [] }]
  const book = rulebookOf(rulebook, service({ territories: [offer({ tiers, end: { effective: dated('2025-02-05') } })] }))
  const question: Question = { ...REST, release: { theatricalReleaseDate: day('2023-04-05'), freeTvAcquired: true }, service: ['netflix'] }
  const closing = agendaOf(book, question, ALWAYS).events.find(({ kind }) => kind === 'closing')
  t.match(closing, { on: '2025-02-05', window: { ruleSet: /^\d{4}/ } })
  t.ok((closing?.window.legalBasis.length ?? 0) > 0)
})

t.test('a service has a film that no rule holds back: from the day that the window names, until it closes', async t => {
  const asked = (question: Partial<Question>, release = '2014-05-07'): Question => ({ ...REST, release: { theatricalReleaseDate: day(release) }, service: ['netflix'], ...question })
  const told = (book: Rulebook, question: Question) => agendaOf(book, question, ALWAYS).events.map(({ on, kind, evidence, window: { status, certainty } }) => [on, kind, evidence, status, certainty].join(' '))
  t.strictSame(told(rulebook, asked({ territory: 'BE' })), ['2014-09-19 opening press contractual '])
  const closed = rulebookOf(rulebook, service({ territories: [offer({ territory: 'BE', launch: { effective: dated('2014-09-19') }, end: { effective: dated('2020-01-01') } })] }))
  t.strictSame(told(closed, asked({ territory: 'BE' })), ['2014-09-19 opening press contractual ', '2020-01-01 closing press contractual '])
  t.match(agendaOf(closed, asked({ territory: 'BE' }), ALWAYS).events[1]?.window, { ruleSet: null, legalBasis: [], explanation: [/closes \(Belgium\) on 1 January 2020/] })
  t.strictSame(agendaOf(closed, asked({ territory: 'BE' }), { from: day('2014-09-20'), to: day('2019-12-31') }).events, [], 'both lie outside')
  t.strictSame(told(closed, asked({ territory: 'BE' }, '2020-01-01')), [], 'it was gone')
  const short: Question = asked({ release: { theatricalReleaseDate: day('2024-05-07'), runtimeMinutes: 40 } })
  t.strictSame(told(rulebook, short), ['2024-05-07 opening press excluded '])
})

t.test('of a window that is not determined, a service has the film once every day on which it may open has passed', async t => {
  const asked = (question: Partial<Question>): Question => ({ ...REST, release: { theatricalReleaseDate: day('1990-02-14') }, ...question })
  const { chronology, events } = agendaOf(rulebook, asked({ service: ['altice-studio'], medium: ['pay-tv-first'] }), ALWAYS)
  t.match(chronology.windows.filter(({ tier }) => tier === 'without-agreement'), [{ status: 'undetermined', latestPossible: '1999-01-01', availableFrom: '2017-08-22' }])
  t.match(events.filter(({ window: { tier } }) => tier === 'without-agreement'), [{ on: '2017-08-22', kind: 'opening', evidence: 'press', window: { certainty: null } }])
  const unbound = agendaOf(rulebook, asked({ service: ['netflix'], territory: 'CH' }), ALWAYS)
  t.match(unbound.chronology.windows, [{ status: 'undetermined', availableFrom: null }])
  t.strictSame(unbound.events, [])
})

t.test('what has no date has no day in an agenda', async t => {
  t.strictSame(agendaOf(rulebook, filmOn(null), ALWAYS).events, [])
  t.ok(ask('2024-07-24').windows.some(({ opensOn }) => opensOn === null))
  t.equal(agendaOf(rulebook, filmOn(day('2024-07-24')), ALWAYS).events.length, ask('2024-07-24').windows.filter(({ opensOn }) => opensOn !== null).length)
})

t.test('an agenda is in order, and keeps the order of what happens on one day', async t => {
  const events = [['b', '2024-02-01'], ['a', '2024-02-01'], ['c', '2024-01-01'], ['d', '2025-01-01']].map(([name, on]) => ({ name, on: day(String(on)) }))
  t.strictSame(inOrder(events).map(({ name }) => name), ['c', 'b', 'a', 'd'])
})

t.test('the intervals of a window are those in which the service that a question names is there', async t => {
  const offered = (asked: Question, from: Rulebook = rulebook) => {
    const [window] = chronologyOf(from, asked).windows
    return window === undefined || window.opensOn === null ? [] : intervalsOffered(from, asked)(window)
  }
  const film: Question = { ...filmOn(day('2011-01-05')), medium: ['svod'] }
  t.strictSame(offered(film), [{ from: '2014-01-05', until: null }], 'no service: what the law gives')
  t.strictSame(offered({ ...film, service: ['netflix'] }), [{ from: '2014-09-15', until: null }])
  const closing = service({ territories: [offer({ end: { effective: dated('2016-05-31') }, tiers: [{ medium: 'svod', tier: 'without-agreement', evidence: 'press', sources: [] }] })] })
  t.strictSame(offered({ ...film, service: ['netflix'] }, rulebookOf(rulebook, closing)), [{ from: '2014-09-15', until: '2016-05-31' }])
})

t.test('a film is named in an address by release, title and id', async t => {
  const named: ReadonlyArray<[string, object | null]> = [
    ['2024-07-24~Deadpool & Wolverine', { theatricalReleaseDate: '2024-07-24', title: 'Deadpool & Wolverine' }],
    ['2024-07-24~Emilia Pérez~tt20221436', { theatricalReleaseDate: '2024-07-24', title: 'Emilia Pérez', id: 'tt20221436' }],
    ['2024-07-24~Y~Z~', { theatricalReleaseDate: '2024-07-24', title: 'Y~Z' }],
    ['2024-07-24~Y~Z~f-1', { theatricalReleaseDate: '2024-07-24', title: 'Y~Z', id: 'f-1' }],
    ['2024-07-24~two\nlines', { theatricalReleaseDate: '2024-07-24', title: 'two\nlines' }],
    [`2024-07-24~${'x'.repeat(500)}`, { theatricalReleaseDate: '2024-07-24', title: 'x'.repeat(500) }],
    [`2024-07-24~${'x'.repeat(501)}`, null], [`2024-07-24~x~${'x'.repeat(501)}`, null], [`2024-07-24~${'x'.repeat(10_000)}`, null],
    ['2024-07-24', null], ['2024-07-24~', null], ['2024-07-24~~id', null], ['2024-02-30~Roma', null], ['none~Roma', null], ['Roma', null], ['~Roma', null], ['', null]
  ]
  for (const [word, film] of named) t.strictSame(filmNamed(word), film, JSON.stringify(word.slice(0, 60)))
})

t.test('whatever its title, a film is found again behind its tilde', async t => {
  const title = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 100 }).filter(text => !text.startsWith('~') && text.length <= 500)
  fc.assert(fc.property(title, title => {
    const film = filmNamed(`2024-07-24~${title}~`)
    return film?.title === title && film.id === undefined
  }))
})
