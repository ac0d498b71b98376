// Two rule books held against each other: what is said to differ is what films are answered.
import { addMonths, differenceInCalendarDays, formatISO, max, parseISO } from 'date-fns'
import t from 'tap'
import { diffOf, diffsOfSets, type BookDiff, type WindowDiff } from '../../src/answer/books/diff.js'
import type { Difference } from '../../src/answer/books/difference.js'
import type { FilmKind } from '../../src/answer/books/kinds.js'
import { dayOf, isoOf, shift, type Day } from '../../src/calendar/day.js'
import { COVERED } from '../../src/law/facts/coverage.js'
import { replace, type Edit } from '../fixtures/broken-rules.js'
import { day } from '../fixtures/rulebook.js'
import { laterSet, SET, smallRulebook } from '../fixtures/small-rules.js'

const nth = (n: number) => isoOf(n as Day)

/** What a diff says of a window. */
function windowIn (diff: BookDiff, medium: string, tier: string | null = null, service: string | null = null): WindowDiff | undefined {
  return diff.territories.flatMap(({ windows }) => windows).find(one => one.medium === medium && one.tier === tier && one.service === service)
}

/** The differences of a window for films of which nothing is stated, or of which these facts are. */
function differences (window: WindowDiff | undefined, facts: FilmKind['facts'] = {}): readonly Difference[] {
  return window?.differing.find(({ kinds }) => kinds.some(kind => JSON.stringify(kind) === JSON.stringify({ facts, events: [] })))?.differences ?? []
}

const shown = ({ effect, releases, count, least, most }: Difference) => ({ effect, releases: releases.map(({ from, until }) => `${isoOf(from)} ${isoOf(until)}`), count, least, most })

t.test('A rule book says the same as itself, and as one that changed its words alone', async t => {
  const before = smallRulebook(t)
  t.strictSame(diffOf(before, before).territories, [])
  t.strictSame(diffOf(before, smallRulebook(t, replace(SET, 'Delays.', 'The delays.'))).territories, [])
})

t.test('A shorter delay moves each release by as many days as there are between, by another calendar', async t => {
  const diff = diffOf(smallRulebook(t), smallRulebook(t, replace(SET, 'months: 24', 'months: 22')))
  const window = windowIn(diff, 'wire', 'slow')
  // A film released before the law opens on its first day where the delay ended before.
  const first = parseISO('2000-01-01')
  const opens = (release: Day, months: number) => max([first, addMonths(parseISO(nth(release)), months)])
  const moves: Array<[Day, number]> = []
  for (let release = dayOf(day('1990-01-01')); release < COVERED.until; release = shift(release, 1)) {
    const moved = differenceInCalendarDays(opens(release, 24), opens(release, 22))
    if (moved > 0) moves.push([release, moved])
  }
  const most = Math.max(...moves.map(([, moved]) => moved))
  t.strictSame(differences(window).map(shown), [{ effect: 'earlier', releases: [`1998-01-02 ${isoOf(COVERED.until)}`], count: moves.length, least: 1, most }])
  const { example, since } = differences(window)[0]!
  t.equal(example.release, moves.find(([, moved]) => moved === most)?.[0], 'the example is the first of those that move most')
  t.strictSame([example.before, example.after].map(({ days }) => days.map(nth)), [24, 22].map(months => [formatISO(opens(example.release, months), { representation: 'date' })]))
  t.equal(since, dayOf(day('2000-01-01')), 'the first day of exploitation that moves')
  t.equal(windowIn(diff, 'wire', 'fast'), undefined)
  t.strictSame(differences(windowIn(diff, 'wire', null, 'stream')).map(({ effect, releases }) => [effect, releases.map(({ from, until }) => [nth(from), nth(until)])]), [
    // From 2015 on the service holds the tier that stays: 22 months end before for releases before March 2013.
    ['earlier', [['1998-01-02', '2013-03-01']]]
  ])
})

t.test('A kind of film is told apart where it moves otherwise, and named where it stays', async t => {
  const derogated = diffOf(smallRulebook(t), smallRulebook(t, replace(SET, 'delay: { months: 3 }', 'delay: { months: 2 }')))
  const window = windowIn(derogated, 'tape')
  t.strictSame(differences(window), [], 'who says nothing of a grant has none')
  t.strictSame(differences(window, { derogationGranted: true }).map(({ effect, least, most }) => [effect, least, most]), [['earlier', 1, 31]])
  const plain = diffOf(smallRulebook(t), smallRulebook(t, replace(SET, 'delay: { months: 4 }', 'delay: { months: 5 }')))
  t.strictSame(differences(windowIn(plain, 'tape')).map(({ effect, least, most }) => [effect, least, most]), [['later', 1, 31]])
  t.ok(windowIn(plain, 'tape')?.same.some(({ facts }) => facts.derogationGranted === true))
})

t.test('A refusal that appears or vanishes is told', async t => {
  const strict = replace(SET, 'atMost: 1000', 'atMost: 500')
  const [before, after] = [smallRulebook(t), smallRulebook(t, strict)]
  const refused = differences(windowIn(diffOf(before, after), 'tape'), { derogationGranted: true, admissionsAfterFourWeeks: 501 })
  t.strictSame(refused.map(({ effect }) => effect), ['refused'])
  t.strictSame(differences(windowIn(diffOf(after, before), 'tape'), { derogationGranted: true, admissionsAfterFourWeeks: 501 }).map(({ effect }) => effect), ['answered'])
})

t.test('A window that loses its rule has a date no more, and what contract allows changes from the first day of its set on', async t => {
  const contract = replace(SET, /rule: delay\n {4}opens: .*months: 6.*\n {4}nature: law/, 'rule: contract')
  const [one] = differences(windowIn(diffOf(smallRulebook(t), smallRulebook(t, contract)), 'wire', 'fast'))
  t.match(one, { effect: 'status', least: null, most: null, example: { before: { status: 'dated' }, after: { status: 'contractual' } } })
  t.equal(one?.since, dayOf(day('2000-01-01')))
})

t.test('A later set moves the films that it concerns, and the others rest on what they did', async t => {
  const record = replace('changelog.yaml', '    changes:\n', '    changes:\n      - { kind: law, territory: ZZ, ruleSet: 2023-06-01 }\n')
  const later = (...edits: Parameters<typeof laterSet>[1][]) => smallRulebook(t, laterSet('2023-06-01', ...edits), record)
  const diff = diffOf(smallRulebook(t), later(file => replace(file, 'months: 24', 'months: 12')))
  t.strictSame(differences(windowIn(diff, 'wire', 'slow')).map(({ effect, releases, since }) => [effect, nth(releases[0]!.from), since && nth(since)]), [['earlier', '2021-06-02', '2023-06-01']])
  t.match(windowIn(diff, 'tape'), { differing: [], ground: { effect: 'ground', count: COVERED.until - dayOf(day('2023-02-01')) } })
})

t.test('Real films and what only one of the books has are named', async t => {
  const wider: Edit[] = [
    replace('rulebook.yaml', 'id: tape', 'id: disc'), replace('zz/1895-12-28.yaml', 'medium: tape', 'medium: disc'), replace('zz/1895-12-28.yaml', '[tape,', '[disc,'),
    replace(SET, 'medium: tape', 'medium: disc'), replace(SET, '{ medium: tape }', '{ medium: disc }'), replace('zz/cases.yaml', 'medium: tape, opensOn', 'medium: disc, opensOn'), replace('zz/cases.yaml', 'medium: tape, status', 'medium: disc, status')
  ]
  const renamed = diffOf(smallRulebook(t), smallRulebook(t, ...wider)).territories
  t.strictSame(renamed.map(({ added, removed, windows }) => ({ added, removed, windows })), [{
    added: [{ service: null, medium: 'disc', tier: null }], removed: [{ service: null, medium: 'tape', tier: null }], windows: []
  }])
  const [moved] = diffOf(smallRulebook(t), smallRulebook(t, replace(SET, 'delay: { months: 4 }', 'delay: { months: 5 }'), replace('zz/cases.yaml', '2020-07-10', '2020-08-10'))).territories
  t.match(moved?.films, [{ name: 'A film of 2020 is on tape after four months', release: '2020-03-10', window: { medium: 'tape' }, effect: 'later', days: 31 }])
  const before = smallRulebook(t)
  t.strictSame(diffOf(before, { ...before, territories: new Map() }).territories.map(({ territory, removed }) => [territory, removed.length]), [['ZZ', 5]])
  t.strictSame(diffOf({ ...before, territories: new Map() }, before).territories.map(({ territory, added }) => [territory, added.length]), [['ZZ', 5]])
})

t.test('A delay from another event moves the films that date it, on whatever day that is supposed', async t => {
  const visa = (months: number) => replace(SET, 'after: theatrical-release, delay: { months: 24 }', `after: visa, delay: { months: ${months} }`)
  const window = windowIn(diffOf(smallRulebook(t, visa(24)), smallRulebook(t, visa(12))), 'wire', 'slow')
  const dated = window?.differing.flatMap(({ kinds, differences }) => kinds.flatMap(({ events }) => events.map(([event, on]) => [event, on, differences.map(({ effect }) => effect)])))
  // Two years before, the visa lets both open on the release; one year before, the shorter delay alone.
  t.strictSame(dated?.map(one => JSON.stringify(one)).sort(), [
    ['visa', { after: [] }, ['earlier']],
    ['visa', { after: [{ months: -12 }] }, ['earlier']]
  ].map(one => JSON.stringify(one)).sort())
})

t.test('Films of which the contrary of a presumption is true are a kind', async t => {
  const presumptions = replace('zz/territory.yaml', 'regimes: []', `regimes: []
presumptions:
  - { fact: runtimeMinutes, presumed: { above: 60 }, sentence: { fr: "Un film est long.", en: "A film is long." } }
  - { fact: publiclyFunded, presumed: { is: true }, sentence: { fr: "Un film est aidé.", en: "A film has aid." } }`)
  const variants = (months: number) => replace(SET, '  - medium: wire\n    tiers: [slow]\n    rule: delay\n', `  - medium: wire
    tiers: [slow]
    rule: delay
    variants:
      - { id: short, when: [{ fact: runtimeMinutes, atMost: 60 }], delay: { months: ${months} }, evidence: text, reason: { fr: "le film est court", en: "the film is short" } }
      - { id: free, when: [{ fact: publiclyFunded, is: false }], delay: { months: ${months - 1} }, evidence: text, reason: { fr: "le film n'a pas d'aide", en: "the film has no aid" } }
`)
  const window = windowIn(diffOf(smallRulebook(t, presumptions, variants(12)), smallRulebook(t, presumptions, variants(10))), 'wire', 'slow')
  t.strictSame(differences(window), [])
  for (const facts of [{ runtimeMinutes: 60 }, { publiclyFunded: false }]) t.match(differences(window, facts), [{ effect: 'earlier', most: 62 }])
})

t.test('A window whose value is not known opens between other days', async t => {
  const unknown = (months: number) => replace(SET, /rule: delay\n {4}opens: .*months: 24.*\n {4}nature: law/, `rule: unmodelled\n    note: { fr: "Inconnu.", en: "Not known." }\n    notBefore: { after: theatrical-release, delay: { months: ${months} }, evidence: text }`)
  t.match(differences(windowIn(diffOf(smallRulebook(t, unknown(12)), smallRulebook(t, unknown(11))), 'wire', 'slow')), [{ effect: 'bounds', least: null }])
})

t.test('A service whose tier a fact of the film decides is asked about both', async t => {
  const byFact = replace('services.yaml', 'tier: fast, from', 'byFact: { fact: svodAcquired, yes: fast, no: slow }, from')
  const window = windowIn(diffOf(smallRulebook(t, byFact), smallRulebook(t, byFact, replace(SET, 'months: 6', 'months: 5'))), 'wire', null, 'stream')
  t.match(differences(window, { svodAcquired: true }), [{ effect: 'earlier' }])
  t.ok(window?.same.some(({ facts }) => facts.svodAcquired === false))
})

t.test('A service recorded in another way moves by itself', async t => {
  const diff = diffOf(smallRulebook(t), smallRulebook(t, replace('services.yaml', 'until: 2015-01-01', 'until: 2016-01-01'), replace('services.yaml', 'from: 2015-01-01', 'from: 2016-01-01')))
  t.strictSame(diff.territories.flatMap(({ windows }) => windows).map(({ service, medium }) => [service, medium]), [['stream', 'wire']])
  t.match(differences(windowIn(diff, 'wire', null, 'stream')), [{ effect: 'later' }])
})

t.test('An exclusivity that ends on another day moves no opening, and is told', async t => {
  const exclusive = (months: number) => replace(SET, 'delay: { months: 6 }, evidence: text }]\n', `delay: { months: 6 }, evidence: text }]\n    exclusiveUntil: { after: theatrical-release, delay: { months: ${months} }, evidence: text }\n`)
  const { differing, ground } = windowIn(diffOf(smallRulebook(t, exclusive(9)), smallRulebook(t, exclusive(10))), 'wire', 'fast') ?? {}
  t.match(differing, [{ kinds: [{ facts: {} }], differences: [{ effect: 'exclusiveLater', least: 28, most: 31, example: { after: { exclusiveUntil: Number } } }] }])
  t.equal(ground, null)
})

t.test('A delay that is contested opens between two days', async t => {
  const byRelease = replace('zz/territory.yaml', 'regimes: []', 'governedBy: release\nregimes: []')
  const contested = replace(SET, 'delay: { months: 24 }, evidence: text }]\n', 'delay: { months: 24 }, evidence: text }]\n    contested: { delay: { months: 28 }, since: 2010-01-01, evidence: text, legalBasis: [{ text: act-2000, article: "3" }], note: { fr: "Contesté.", en: "Contested." } }\n')
  const found = differences(windowIn(diffOf(smallRulebook(t, byRelease), smallRulebook(t, byRelease, contested)), 'wire', 'slow'))
  t.strictSame(found.map(({ effect, example: { after } }) => [effect, after.status, after.days.length]), [['status', 'undetermined', 2]])
})

t.test('Releases that differ alike before and after others that do not are told as two spans', async t => {
  const record = replace('changelog.yaml', '    changes:\n', '    changes:\n      - { kind: law, territory: ZZ, ruleSet: 2010-01-01 }\n      - { kind: law, territory: ZZ, ruleSet: 2015-01-01 }\n')
  const between = laterSet('2010-01-01', file => replace(file, 'months: 24', 'months: 6'))
  const sooner = (file: string) => replace(file, 'months: 24', 'months: 23')
  const diff = diffOf(smallRulebook(t, record, between, laterSet('2015-01-01')), smallRulebook(t, record, between, laterSet('2015-01-01', sooner), sooner(SET)))
  const found = differences(windowIn(diff, 'wire', 'slow'))
  t.strictSame(found.map(({ effect, releases }) => [effect, releases.length]), [['earlier', 2]])
})

/** A closing of the tier that waits two years, from so many months after the release until so many. */
const closed = (from: number, until: number) => replace(SET, 'closings: []', `closings:
  - { id: gap, media: [wire], when: [{ fact: payTvAcquired, is: false, unstated: holds }], from: { after: theatrical-release, delay: { months: ${from} }, evidence: text }, until: [{ after: theatrical-release, delay: { months: ${until} }, evidence: text }], legalBasis: [{ text: act-2000, article: "3" }], reason: { fr: "aucune chaîne ne l'a", en: "no channel has it" } }`)

t.test('A closing that ends sooner closes the window for less, and moves no opening but one that it puts off', async t => {
  const found = differences(windowIn(diffOf(smallRulebook(t, closed(30, 36)), smallRulebook(t, closed(30, 34))), 'wire', 'slow'))
  // Films of before 2000 had no date then, and open when the closing ends.
  t.strictSame(found.map(({ effect }) => effect), ['earlier', 'shorter'])
  t.match(found[1], { least: 59, most: 62, example: { before: { days: { length: 3 } } } })
  const [later] = differences(windowIn(diffOf(smallRulebook(t, closed(30, 34)), smallRulebook(t, closed(30, 36))), 'wire', 'slow')).slice(1)
  t.match(later, { effect: 'longer', least: 59, most: 62 })
})

t.test('A delay and a closing that change together are told apart', async t => {
  const found = differences(windowIn(diffOf(smallRulebook(t, closed(30, 36)), smallRulebook(t, closed(30, 34), replace(SET, 'months: 24', 'months: 22'))), 'wire', 'slow'))
  t.strictSame(found.map(({ effect, least, most }) => [effect, least, most]).filter(([effect]) => effect !== 'earlier'), [['shorter', 59, 62]])
  t.ok(found.some(({ effect }) => effect === 'earlier'))
})

t.test('A closing as long, on other days, moves by no number of days', async t => {
  const [one] = differences(windowIn(diffOf(smallRulebook(t, closed(30, 31)), smallRulebook(t, closed(32, 33))), 'wire', 'slow')).filter(({ effect }) => effect === 'closings')
  t.match(one, { least: null, most: null })
})

t.test('What each set but the first moved is told of films of which nothing is stated, window by window of the law', async t => {
  const book = smallRulebook(t, laterSet('2015-01-01', file => replace(file, 'months: 24', 'months: 12')), replace('changelog.yaml', '    changes:\n', '    changes:\n      - { kind: law, territory: ZZ, ruleSet: 2015-01-01 }\n'))
  const [first, second, ...others] = diffsOfSets(book.territories.get('ZZ')!)
  t.strictSame(others, [])
  t.match(first?.films, [{ window: { medium: 'tape' }, effect: 'status' }])
  t.strictSame(second?.windows.filter(({ differing }) => differing.length > 0).map(({ medium, tier, service, differing }) => [medium, tier, service, differing.map(({ kinds, differences }) => [kinds, differences.map(({ effect }) => effect)])]), [
    ['wire', 'slow', null, [[[{ facts: {}, events: [] }], ['earlier']]]]
  ])
  t.equal(nth(differences(second?.windows.find(({ tier }) => tier === 'slow'))[0]!.releases[0]!.from), '2013-01-02', 'two years end on the first day of the set for the release of the day before')
})
