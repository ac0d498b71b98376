// The law through time, held against the table of an independent computation, pair of sets by pair of sets.
import t from 'tap'
import type { Proposal } from '../../schemas/proposal.js'
import type { RuleSet } from '../../schemas/rule-set.js'
import { dayOf } from '../../src/calendar/day.js'
import { adoptableOn, comparisonOf, coursesOf, proposedFor, type Course } from '../../src/answer/laws/history.js'
import type { TerritoryLaw } from '../../src/law/rulebook.js'
import { rulebook, WINDOWS } from '../fixtures/rulebook.js'
import { secondEntry } from '../fixtures/second-entry.js'

const law = rulebook.territories.get('FR') as TerritoryLaw
const courses = coursesOf(law)
const pairs = law.sets.flatMap(before => law.sets.map((after): [RuleSet, RuleSet] => [before, after]))

t.test('Every window of the rule book has a course, in its order, without gap or overlap', async t => {
  t.strictSame(courses.map(({ track }) => track.id), WINDOWS)
  for (const { track, periods } of courses) {
    t.strictSame(periods.map(({ days }) => days.from), [dayOf(law.sets[0]!.id), ...periods.slice(0, -1).map(({ days }) => days.until)], `${track.id}: each period starts where the last ends`)
    t.equal(periods.at(-1)?.days.until, null, 'the last has no end')
    t.strictSame(periods.flatMap(({ parts }) => parts.map(({ source }) => source.set.id)), law.sets.map(({ id }) => id), 'each set stands in one period')
    t.ok(periods.every(({ first, parts, days }) => first === parts[0] && first.days.from === days.from), 'the first of its sets brings it')
  }
})

const figures = new Map(secondEntry().map(({ from, cells }) => [from, cells]))
const cellsOf = (place: string, ...sets: RuleSet[]) => sets.map(({ id }) => figures.get(id)?.get(place) ?? '')
const kindOf = (cell: string) => cell === '-' || cell === '?' ? cell : 'delay'
/** The delay of a cell without and with the derogation. */
const plain = (cell: string) => kindOf(cell) === 'delay' ? cell.replace(/\(.*/, '') : ''
const granted = (cell: string) => cell.replace(/^[^(]*/, '')

t.test('The delays of two sets differ where the table says so, and nowhere else', async t => {
  const wrong: string[] = []
  for (const [before, after] of pairs) {
    for (const { track, change, differences } of comparisonOf(courses, before, after)) {
      const [a = '', b = ''] = cellsOf(track.id, before, after)
      const expected = a === '-' && b !== '-' ? 'added' : a !== '-' && b === '-' ? 'removed' : differences.length > 0 ? 'changed' : 'unchanged'
      const right = change === expected &&
        differences.includes('opens') === (plain(a) !== plain(b)) &&
        differences.includes('rule') === (kindOf(a) !== kindOf(b)) &&
        (differences.includes('derogated') || granted(a) === granted(b))
      if (!right) wrong.push(`${track.id} from ${before.id} to ${after.id}: ${a} to ${b}, ${change}: ${differences.join()}`)
    }
  }
  t.strictSame(wrong, [])
})

t.test('Backwards in time, before and after change places and all else stays', async t => {
  const mirrored = { added: 'removed', removed: 'added', changed: 'changed', unchanged: 'unchanged' } as const
  for (const [before, after] of pairs) {
    const forth = comparisonOf(courses, before, after)
    t.strictSame(comparisonOf(courses, after, before).map(({ track, before, after, change, differences, changedBy }) => [track.id, after.days.from, before.days.from, mirrored[change], differences, changedBy.map(({ id }) => id)]),
      forth.map(({ track, before, after, change, differences, changedBy }) => [track.id, before.days.from, after.days.from, change, differences, changedBy.map(({ id }) => id)]), `${before.id} and ${after.id}`)
  }
})

t.test('What changed a row between two sets is each set in between that differs from the one before it', async t => {
  const changedOn = (index: number) => {
    const [before, after] = law.sets.slice(index - 1, index + 1) as [RuleSet, RuleSet]
    return new Set(comparisonOf(courses, before, after).filter(({ change }) => change !== 'unchanged').map(({ track }) => track.id))
  }
  const steps = law.sets.map((_, index) => index === 0 ? new Set<string>() : changedOn(index))
  const wrong: string[] = []
  for (const [i, before] of law.sets.entries()) {
    for (const after of law.sets.slice(i)) {
      for (const { track, change, changedBy } of comparisonOf(courses, before, after)) {
        const between = law.sets.filter(({ id }, k) => before.id < id && id <= after.id && steps[k]?.has(track.id))
        const same = between.length === changedBy.length && between.every((set, k) => set === changedBy[k])
        if (!same || (change !== 'unchanged' && between.length === 0)) wrong.push(`${track.id} from ${before.id} to ${after.id}`)
      }
    }
  }
  t.strictSame(wrong, [])
})

t.test('A set and itself differ in nothing', async t => {
  for (const set of law.sets) {
    const rows = comparisonOf(courses, set, set)
    t.ok(rows.length === WINDOWS.length && rows.every(({ change, differences, changedBy }) => change === 'unchanged' && differences.length + changedBy.length === 0), set.id)
  }
})

t.test('The proposals that name a window stand beside it by their days, a month or year before its days', async t => {
  const beside = (id: string) => proposedFor((courses.find(({ track }) => track.id === id) as Course).track, law).map(({ proposal, change }) => [proposal.id, change.delay.months])
  t.strictSame(beside('theatrical'), [])
  t.strictSame(beside('physical-video'), [['gerard-2009', 3], ['lescure-2013', 3], ['csa-2013', 3], ['bonnell-2014', 4], ['cnc-2017', 4]])
  t.strictSame(beside('tvod'), [['lescure-2013', 3], ['csa-2013', 3], ['bonnell-2014', 4], ['cnc-2017', 4], ['pvod-2022', 3]])
  t.strictSame(beside('pay-tv-first/with-agreement'), [['filippetti-2014', 8], ['cnc-2017', 8]])
  t.strictSame(beside('pay-tv-first/without-agreement'), [['filippetti-2014', 10]])
  t.strictSame(beside('svod/without-agreement'), [['lescure-2013', 18], ['csa-2013', 24], ['cnc-2014', 18], ['bonnell-2014', 18], ['filippetti-2014', 24], ['cnc-2021', 14]])
  t.strictSame(beside('svod/top-agreement').at(-1), ['cnc-2021', 12])
  t.strictSame(beside('free-tv/investing'), [['cnc-2014', 22], ['filippetti-2014', 20], ['cnc-2017', 20]])
  t.strictSame(beside('free-tv/other'), [['filippetti-2014', 28]])
  t.strictSame([...beside('pay-per-view'), ...beside('free-vod')], [])
})

t.test('Proposals of one day stand in the order of the law', async t => {
  const [one, two] = ['one', 'two'].map(id => ({ ...law.proposals.get('gerard-2009'), id }) as Proposal)
  const { track } = courses.find(({ track }) => track.id === 'physical-video') as Course
  const both = new Map([one, two].flatMap(proposal => proposal === undefined ? [] : [[proposal.id, proposal]]))
  t.strictSame(proposedFor(track, { ...law, proposals: both }).map(({ proposal }) => proposal.id), ['one', 'two'])
})

t.test('A proposal can be adopted on its day, or the first of its month or year, from the first set on', async t => {
  const on = (madeOn: string) => adoptableOn({ ...law.proposals.get('gerard-2009'), madeOn } as Proposal, law)
  for (const [madeOn, day] of [
    ['2014-07-21', '2014-07-21'], ['2013-12', '2013-12-01'], ['2014', '2014-01-01'],
    ['1983-01-06', null], ['1983-01-07', '1983-01-07'], ['1983-01', null], ['1983', null], ['1984', '1984-01-01'],
    ['2014-02-30', null], ['2014-13', null]
  ] as const) t.equal(on(madeOn), day, madeOn)
})
