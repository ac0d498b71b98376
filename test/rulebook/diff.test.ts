// The command that compares two rule books: where they stand, what is printed in each form, and what its exit code says.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import t, { type Test } from 'tap'
import { baseOf } from '../../scripts/rules/base.js'
import { diffOf } from '../../src/answer/books/diff.js'
import { broadestOf, type FilmKind } from '../../src/answer/books/kinds.js'
import { dayOf, isoOf, type Day } from '../../src/calendar/day.js'
import { answerText, changeText, effectText, exampleText, kindText, releasesText, windowText } from '../../src/rulebook/pages/diff-told.js'
import { summaryOf } from '../../src/rulebook/pages/diff-summary.js'
import { DIFF_FORMATS, diffPage, type DiffFormat } from '../../src/rulebook/pages/diff-page.js'
import { lastReleased } from '../../src/rulebook/published/released.js'
import { remove, replace, write, type Edit } from '../fixtures/broken-rules.js'
import { ran } from '../fixtures/ran.js'
import { ROOT } from '../fixtures/root.js'
import { day } from '../fixtures/rulebook.js'
import { SET, smallRules } from '../fixtures/small-rules.js'

const diff = async (t: Test, ...words: string[]) => await ran(t, 'scripts/rules/diff', ...words)
const release = async (t: Test, root: string) => await ran(t, 'scripts/rules/release', root)

/** What the command prints, asked without a process of its own. */
function told (before: string, after: string, format: DiffFormat = 'text'): string {
  const root = fileURLToPath(ROOT)
  const later = baseOf(after, root)
  return diffPage(diffOf(baseOf(before, root), later), format, later.media)
}

const slower = replace(SET, 'months: 24', 'months: 22')

t.test('Two folders that answer the same are told in a line', async t => {
  const { status, stdout } = await diff(t, smallRules(t), smallRules(t))
  t.equal(status, 0)
  t.equal(stdout, 'Rules 1.0.0 beside 1.0.0: every answer is the same\n')
})

t.test('What differs is told by window and by film, with an example', async t => {
  const edited = smallRules(t, slower, replace(SET, 'delay: { months: 4 }', 'delay: { months: 5 }'), replace(SET, 'delay: { months: 3 }', 'delay: { months: 2 }'))
  const { status, stdout } = await diff(t, smallRules(t), edited)
  t.equal(status, 1)
  const lines = stdout.split('\n')
  t.equal(lines[0], 'Rules 1.0.0 beside 1.0.0: answers differ in ZZ')
  t.strictSame(lines.slice(2, 7), [
    'ZZ',
    '  2 windows of 2 media (1 tier) and 1 service; releases: 74143 days (from 1998-01-02 on)',
    '  1 to 62 days earlier: wire/slow; stream, wire',
    '  1 to 31 days earlier, of films of which more is stated: tape',
    '  1 to 31 days later: tape'
  ], 'in a few lines first')
  t.ok(lines.includes('  wire/slow') && lines.includes('  stream, wire') && lines.includes('    any film') && lines.includes('    derogationGranted: true'))
  t.match(stdout, /\n {6}1 to 62 days earlier; releases: \d+ days \(from 1998-01-02 on\); \d{4}-\d\d-\d\d: \d{4}-\d\d-\d\d → \d{4}-\d\d-\d\d\n/)
  t.match(stdout, '\n    A film of 2020 is on tape after four months (2020-03-10), tape: 31 days later; 2020-07-10 → 2020-08-10\n')
})

t.test('Markdown has a table for each window, and JSON the same for programs', async t => {
  const [before, after] = [smallRules(t), smallRules(t, replace(SET, 'delay: { months: 4 }', 'delay: { months: 5 }'))]
  const { stdout } = await diff(t, before, after, '--format', 'markdown')
  t.equal(stdout, told(before, after, 'markdown'), 'as the command prints it')
  t.match(stdout, /\n\nZZ:\n\n- 1 window of 1 medium; releases: [^\n]*\n- 1 to 31 days later: tape\n- is refused, of films of which more is stated: tape\n- real films: 1 film, 1 answer\n\n/)
  t.match(stdout, '\n## ZZ tape\n\n| films | what differs | releases | example |\n| --- | --- | --- | --- |\n| any film | 1 to 31 days later | ')
  t.match(stdout, '\nThe same for: derogationGranted: true')
  t.match(stdout, '\n## ZZ, real films\n')
  const { territories } = JSON.parse(told(before, after, 'json'))
  t.match(territories, [{ territory: 'ZZ', windows: [{ medium: 'tape', tier: null, service: null, differing: [{ kinds: [{ facts: {}, events: [] }], differences: [{ effect: 'later', releases: [{ from: '1999-08-02' }], example: { after: { status: 'dated' } } }] }] }] }])
  t.match(territories[0].windows[0].differing[0].differences[0].example.after.days, [/^\d{4}-\d\d-\d\d$/])
})

t.test('What only one of two rule books has, and what rests on something else, is told in a line', async t => {
  const edited = smallRules(t, remove('zz/2000-01-01.yaml'))
  for (const format of DIFF_FORMATS.filter(one => one !== 'json')) {
    t.match(told(smallRules(t), smallRules(t, root => {
      for (const file of ['rulebook.yaml', 'services.yaml', 'zz/1895-12-28.yaml', SET]) replace(file, /\bslow\b/, 'late')(root)
    }), format), /New: wire\/late\n[^]*Gone: wire\/slow\n/)
    t.match(told(smallRules(t), edited, format), /Same days, which rest on another set or closing, or are sure in another way: hall \(\d+ days \(from 2000-01-01 on\)\)/)
  }
})

t.test('What moves alike is told once: tiers of a medium, services, windows of a real film', async t => {
  const alike = replace(SET, 'months: 24', 'months: 6')
  const again = (...ids: readonly string[]): Edit => root => {
    const [head = '', first = '', ...others] = readFileSync(join(root, 'services.yaml'), 'utf8').split(/^(?= {2}- id: )/m)
    writeFileSync(join(root, 'services.yaml'), [head, first, ...ids.map(id => first.replaceAll('stream', id)), ...others].join(''))
  }
  const wire = replace('zz/cases.yaml', 'expect: [{ medium: tape', 'facts: {}\n    expect: [{ medium: tape')
  const sooner: Edit = root => [replace(SET, 'months: 6', 'months: 5'), replace(SET, 'months: 6', 'months: 5')].forEach(edit => edit(root))
  const two = told(smallRules(t, alike, wire, again('relay')), smallRules(t, alike, wire, again('relay'), sooner))
  t.match(two, '\n  2 windows of 1 medium (2 tiers) and 2 services; releases: ')
  t.match(two, '\n  1 to 31 days earlier: wire; wire of stream, relay\n')
  t.match(two, '\n  real films: 1 film, 4 answers\n')
  t.match(two, /\n\n {2}wire; wire of stream, relay\n {4}any film\n {6}1 to 31 days earlier; [^\n]*\n\n {2}Real films\n/)
  t.match(two, /\n {4}A film of 2020 [^\n]* \(2020-03-10\), wire; wire of stream, relay: 31 days earlier; 2020-09-10 → 2020-08-10\n/)
})

t.test('A summary names services, or counts them where they are many, and says nothing where no day moves', async t => {
  const answer = { status: 'dated' as const, days: [day('2020-01-01')].map(dayOf), exclusiveUntil: null, contractFrom: null, ground: '' }
  const release = dayOf(day('2019-01-01'))
  const difference = { effect: 'status' as const, releases: [{ from: release, until: dayOf(day('2019-01-02')) }], count: 1, least: null, most: null, since: null, example: { release, before: answer, after: answer } }
  const window = (service: string) => ({ service, medium: 'wire', tier: null, differing: [{ kinds: [{ facts: {}, events: [] }] as const, differences: [difference] }], same: [], ground: null })
  const summary = (...services: readonly string[]) => summaryOf({ territory: 'ZZ', added: [], removed: [], films: [], windows: services.map(window) }, [])
  t.strictSame(summary('a'), ['1 service; releases: 1 day (2019-01-01 to 2019-01-01)', 'has a date no more, or one that it had not: a, wire'])
  t.strictSame(summary('a', 'b', 'c', 'd').at(-1), 'has a date no more, or one that it had not: wire of a, b, c, d')
  t.strictSame(summary('a', 'b', 'c', 'd', 'e').at(-1), 'has a date no more, or one that it had not: 5 services')
  t.strictSame(summary(), [])
})

t.test('What moves films alone of which something is stated is told of no other, and no kind stays', async t => {
  const text = told(smallRules(t), smallRules(t, replace(SET, 'delay: { months: 3 }', 'delay: { months: 2 }')))
  t.match(text, '\n    derogationGranted: true')
  t.notMatch(text, 'any film')
  t.notMatch(text, 'The same for')
})

t.test('An exclusivity that changes is named', async t => {
  const FAST = 'delay: { months: 6 }, evidence: text }]\n'
  const exclusive = (months: number) => replace(SET, FAST, `${FAST}    exclusiveUntil: { after: theatrical-release, delay: { months: ${months} }, evidence: text }\n`)
  const [none, nine, ten] = [smallRules(t), smallRules(t, exclusive(9)), smallRules(t, exclusive(10))]
  t.match(told(nine, ten), /\n {6}its exclusivity ends 28 to 31 days later; releases: [^;]*; \d{4}-\d\d-\d\d: \d{4}-\d\d-\d\d, exclusive until \d{4}-\d\d-\d\d → /)
  t.match(told(ten, nine), '\n  its exclusivity ends 28 to 31 days earlier: wire/fast; stream, wire\n')
  t.match(told(none, nine), '\n  is exclusive, and was not: wire/fast; stream, wire\n')
  const { territories } = JSON.parse(told(nine, none, 'json'))
  t.match(territories[0].windows[0].differing, [{ differences: [{ effect: 'shared', example: { before: { exclusiveUntil: /^\d{4}-/ }, after: { exclusiveUntil: null } } }] }])
})

t.test('A published version is kept in a file, which is compared with where nothing is named', async t => {
  const root = smallRules(t)
  t.equal(lastReleased(root), null)
  t.equal((await release(t, root)).status, 0)
  const file = join(root, 'released/1.0.0.json')
  t.equal(lastReleased(root), file)
  t.match(told(file, root), 'every answer is the same')
  t.match(told(file, smallRules(t, slower)), 'answers differ in ZZ')
  write('rulebook.yaml', '')(root)
  t.throws(() => told(file, root), { message: /cannot be read by this code, which knows other fields \(1 faults; the first: rulebook\.yaml/ })
  for (const version of ['1.9.0', '1.10.0']) copyFileSync(file, join(root, `released/${version}.json`))
  writeFileSync(join(root, 'released/README.md'), 'what is published')
  t.equal(lastReleased(root), join(root, 'released/1.10.0.json'), 'the newest by its number')
  t.match(await release(t, smallRules(t, root => {
    mkdirSync(join(root, 'released'))
    writeFileSync(join(root, 'released/0.9.0.json'), '{}')
  })), { status: 0 })
})

t.test('A revision of git is read as it was', async t => {
  t.match(await diff(t, 'HEAD', 'HEAD'), { status: 0, stdout: 'every answer is the same' })
  t.match((await diff(t)).stdout, /^Rules \S+ beside \S+: /, 'where nothing is named, the last that was published or committed, beside what stands')
})

t.test('What cannot be compared is told with what to do, and has a code of its own', async t => {
  t.match(await diff(t, 'no-such-revision'), { status: 2, stderr: /^no-such-revision is neither a folder, nor a file, nor a revision that git knows here\. In a shallow clone, git fetch --unshallow/ })
  for (const args of [['--format', 'pdf'], ['--colour'], ['a', 'b', 'c']]) t.match(await diff(t, ...args), { status: 2, stderr: /^npm run rules:diff \[before \[after\]\]/ })
  const unfinished = smallRules(t, replace('rulebook.yaml', 'version: 1.0.0', 'version: TODO'))
  t.throws(() => told(unfinished, unfinished), { message: /^The rules of \S+ are unfinished: npm run rules:check lists what is left to write \(1\)\.$/m })
  const file = join(smallRules(t, write('notes.json', 'none')), 'notes.json')
  t.throws(() => told(file, file), { message: /is no published rule book: npm run rules:release writes one/ })
})

t.test('A kind that states more than another of which the same is told is left out', async t => {
  const stated = (facts: object, ...events: FilmKind['events']): FilmKind => ({ facts, events })
  const granted = stated({ derogationGranted: true })
  const dated = stated({ derogationGranted: true }, ['derogation', { on: dayOf(day('2020-01-01')) }])
  const [many, few] = [stated({ admissionsAfterFourWeeks: 9 }), stated({ admissionsAfterFourWeeks: 1 })]
  t.strictSame(broadestOf([stated({}), granted, dated]), [stated({})])
  t.strictSame(broadestOf([dated, granted, many, few]), [granted, many, few])
  t.strictSame(broadestOf([dated, many]), [dated, many])
  t.strictSame(broadestOf([granted, granted]), [granted, granted])
  t.strictSame(broadestOf([]), [])
})

t.test('Words for what differs', async t => {
  const d = (text: string) => Math.round(Date.parse(text) / 864e5) as Day
  t.equal(windowText({ service: 'stream', medium: 'wire', tier: null }), 'stream, wire')
  t.equal(windowText({ service: null, medium: 'wire', tier: 'fast' }), 'wire/fast')
  t.equal(kindText({ facts: {}, events: [] }), 'any film')
  t.equal(kindText({ facts: { runtimeMinutes: 60 }, events: [['visa', { after: [{ months: -4, days: 2 }] }], ['blackout', { on: d('2020-01-02') }]] }), 'runtimeMinutes: 60, visaDate: R - 4 months + 2 days, blackoutFrom: 2020-01-02')
  t.equal(kindText({ facts: {}, events: [['visa', { after: [{ days: 1 }] }]] }), 'visaDate: R + 1 day')
  t.equal(kindText({ facts: {}, events: [['visa', { after: [] }]] }), 'visaDate: R')
  t.equal(effectText({ effect: 'earlier', least: 1, most: 1 }), '1 day earlier')
  t.equal(effectText({ effect: 'later', least: 2, most: 3 }), '2 to 3 days later')
  t.equal(effectText({ effect: 'shorter', least: 1, most: 2 }), 'closed for 1 to 2 days less')
  t.equal(effectText({ effect: 'longer', least: 1, most: 1 }), 'closed for 1 day more')
  t.equal(effectText({ effect: 'refused', least: null, most: null }), 'is refused')
  const spans = [1, 3, 5, 7].map(n => ({ from: d('2020-01-01') + n as Day, until: d('2020-01-01') + n + 1 as Day }))
  t.equal(releasesText({ releases: spans, count: 4 }), '4 days (2020-01-02 to 2020-01-02, …, 2020-01-08 to 2020-01-08)')
  t.equal(releasesText({ releases: spans.slice(0, 1), count: 1 }), '1 day (2020-01-02 to 2020-01-02)')
  const days = ['2020-01-01', '2021-01-01', '2022-01-01'].map(d)
  t.equal(answerText({ status: 'dated', days }), '2020-01-01 closed from 2021-01-01 to 2022-01-01')
  t.equal(answerText({ status: 'undetermined', days: days.slice(0, 1) }), 'not before 2020-01-01')
  t.equal(answerText({ status: 'undetermined', days: days.slice(0, 2) }), 'between 2020-01-01 and 2021-01-01')
  t.equal(answerText({ status: 'contractual', days: [] }), 'by contract')
  t.equal(exampleText({ effect: 'status', example: { release: d('2019-01-01'), before: { status: 'refused', days: [], exclusiveUntil: null, contractFrom: null, ground: '' }, after: { status: 'excluded', days: [], exclusiveUntil: null, contractFrom: null, ground: '' } } }), '2019-01-01: refused → excluded')
  const [plain, exclusive] = [null, d('2022-01-01')].map(exclusiveUntil => ({ status: 'dated' as const, days: days.slice(0, 1), exclusiveUntil, contractFrom: null, ground: '' }))
  t.equal(changeText({ effect: 'exclusive', before: plain!, after: exclusive! }), '2020-01-01, not exclusive → 2020-01-01, exclusive until 2022-01-01')
  t.equal(changeText({ effect: 'later', before: plain!, after: exclusive! }), '2020-01-01 → 2020-01-01')
  t.equal(effectText({ effect: 'exclusiveLater', least: 1, most: 3 }), 'its exclusivity ends 1 to 3 days later')
  t.equal(effectText({ effect: 'exclusiveEarlier', least: 1, most: 1 }), 'its exclusivity ends 1 day earlier')
  t.equal(isoOf(d('2019-01-01')), '2019-01-01')
})
