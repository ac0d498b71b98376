// What differs between two courses of answers, release by release, of made-up answers.
import t from 'tap'
import type { Answer, Stretch } from '../../src/answer/books/answers.js'
import { differencesIn } from '../../src/answer/books/difference.js'
import type { Day } from '../../src/calendar/day.js'

const d = (day: number) => day as Day
const answer = (status: Answer['status'], ...days: number[]): Answer => ({ status, days: days.map(d), exclusiveUntil: null, contractFrom: status === 'contractual' ? d(-5) : null, ground: '' })
/** The answers of releases from the day 0 on, one each. */
const course = (...answers: Answer[]): Stretch[] => answers.map((one, i) => ({ releases: { from: d(i), until: d(i + 1) }, pattern: null, at: () => one }))
const dated = (...days: number[]) => answer('dated', ...days)

t.test('Of releases that move, the least, the most, and the first day of exploitation that does', async t => {
  const same = course(dated(100), dated(101), dated(102), dated(103), dated(104))
  t.match(differencesIn(same, course(dated(105), dated(103), dated(102), dated(110), dated(90))), [
    { effect: 'earlier', count: 1, least: 14, most: 14, since: 90, example: { release: 4 } },
    { effect: 'later', count: 3, least: 2, most: 7, since: 100, example: { release: 3 }, releases: [{ from: 0, until: 2 }, { from: 3, until: 4 }] }
  ])
  t.match(differencesIn(course(dated(100), dated(100)), course(dated(90), dated(80))), [{ effect: 'earlier', least: 10, most: 20, since: 80, example: { release: 1 } }])
  t.strictSame(differencesIn(same, same), [])
})

t.test('Every effect, and what it is told of', async t => {
  const effectOf = (before: Answer, after: Answer) => differencesIn(course(before), course(after)).map(({ effect, least, since }) => [effect, least, since])
  t.strictSame(effectOf(dated(10), dated(10, 20)), [['closings', null, 20]])
  t.strictSame(effectOf(dated(10, 20), dated(10)), [['closings', null, 20]])
  t.strictSame(effectOf(dated(10, 20), dated(10, 30)), [['closings', null, 20]])
  t.strictSame(effectOf(dated(10, 20, 30), dated(10, 20, 25)), [['shorter', 5, 25]])
  t.strictSame(effectOf(dated(10, 20, 30), dated(10, 15, 30)), [['longer', 5, 15]])
  t.strictSame(effectOf(dated(10, 20, 30), dated(10)), [['shorter', 10, 20]])
  t.strictSame(effectOf(dated(10, 20, 30), dated(10, 20)), [['closings', null, 30]], 'what is closed for good is closed for no number of days')
  t.strictSame(effectOf(dated(10, 20, 30), dated(10, 25, 35)), [['closings', null, 20]])
  t.strictSame(effectOf(dated(10, 20, 30), dated(8, 20, 30)), [['earlier', 2, 8]])
  t.strictSame(effectOf(dated(10, 20, 30), dated(8, 20, 33, 40, 41)), [['earlier', 2, 8], ['longer', 4, 8]], 'each effect apart')
  t.strictSame(effectOf(dated(10), answer('refused')), [['refused', null, 10]])
  t.strictSame(effectOf(answer('refused'), dated(10)), [['answered', null, 10]])
  t.strictSame(effectOf(answer('contractual'), dated(10)), [['status', null, 0]], 'what contract decided is held back from the release on')
  t.strictSame(effectOf(dated(10), { ...answer('contractual'), contractFrom: d(7) }), [['status', null, 7]], 'and by a later set from its first day on')
  t.strictSame(effectOf({ ...answer('contractual'), contractFrom: d(7) }, dated(6)), [['status', null, 6]], 'which may be that of the last of several sets')
  t.strictSame(effectOf(answer('excluded'), answer('undetermined', 5)), [['status', null, 5]])
  t.strictSame(effectOf(answer('undetermined', 5, 9), answer('undetermined', 5, 8)), [['bounds', null, 8]])
  t.strictSame(effectOf(dated(10), { ...dated(10), ground: 'another set' }), [['ground', null, null]])
  t.strictSame(effectOf(dated(10), { ...dated(10), exclusiveUntil: d(12) }), [['exclusive', null, null]])
  t.strictSame(effectOf({ ...dated(10), exclusiveUntil: d(12) }, dated(10)), [['shared', null, null]])
  t.strictSame(effectOf({ ...dated(10), exclusiveUntil: d(12) }, { ...dated(10), exclusiveUntil: d(15), ground: 'another set' }), [['exclusiveLater', 3, null]])
  t.strictSame(effectOf({ ...dated(10), exclusiveUntil: d(12) }, { ...dated(9), exclusiveUntil: d(11) }), [['earlier', 1, 9], ['exclusiveEarlier', 1, 9]])
})

t.test('Stretches of which the days are the same for each release differ as one', async t => {
  const long = (one: Answer, pattern: string): Stretch[] => [{ releases: { from: d(0), until: d(1000) }, pattern, at: () => one }]
  t.match(differencesIn(long(dated(10), 'x'), long({ ...dated(10), ground: 'y' }, 'x')), [{ effect: 'ground', count: 1000, releases: [{ from: 0, until: 1000 }] }])
  t.match(differencesIn(long(dated(10), 'x'), long(dated(11), 'y')), [{ effect: 'later', count: 1000, least: 1, most: 1 }])
  t.match(differencesIn(long(dated(10), 'x'), long(answer('contractual'), 'y')), [{ effect: 'status', count: 1000, releases: [{ from: 0, until: 1000 }], since: 0 }])
  t.match(differencesIn(long(dated(10), 'x'), long(answer('contractual'), 'y'), [d(5)]), [{ effect: 'status', count: 5, since: 0 }, { effect: 'status', count: 995, since: 5 }])
})

t.test('What differs before a day is kept apart from what differs from it on', async t => {
  const courses = [course(dated(100), dated(101), dated(102)), course(dated(90), dated(91), dated(99))] as const
  const spans = (turns: Day[]) => differencesIn(...courses, turns).map(({ releases, since }) => [releases.map(({ from, until }) => [from, until]), since])
  t.strictSame(spans([]), [[[[0, 3]], 90]])
  t.strictSame(spans([d(50)]), [[[[0, 3]], 90]])
  t.strictSame(spans([d(91)]), [[[[0, 1]], 90], [[[1, 3]], 91]])
  t.strictSame(spans([d(91), d(99)]), [[[[0, 1]], 90], [[[1, 2]], 91], [[[2, 3]], 99]])
})
