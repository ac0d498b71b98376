// When the values were last held against their sources, and what a maintainer is told to look at again.
import t from 'tap'
import type { Rulebook } from '../../src/law/rulebook.js'
import { plus } from '../../src/calendar/civil-date.js'
import { warningsOf } from '../../src/rulebook/warnings.js'
import { copy, type Edit, editedRulebook, type Entry, faultsAfter, replace, sameFaults, testRules } from '../fixtures/broken-rules.js'
import { day, NEWEST, rulebook, TODAY } from '../fixtures/rulebook.js'

const SET = 'fr/2025-02-10.yaml'
const PLAN = 'fr/proposals/pvod-2022.yaml'
/** The first check of a file, on another day. */
const checked = (file: string, on: string): Edit => replace(file, /checkedOn: \d{4}-\d\d-\d\d/, `checkedOn: ${on}`)
/** The day after the newest version. */
const LATER = plus(NEWEST.on, { days: 1 })
/** The texts, services and carriers: each is checked by itself. */
const listed = [rulebook.legalTexts, rulebook.services, rulebook.carriers].flatMap((entries: ReadonlyMap<string, { id: string, checkedOn: string }>) => [...entries.values()])
/** The row of transactional VOD, checked on a day of its own. */
const rowChecked = (on: string): Edit => replace(SET, '  - medium: tvod\n', `  - medium: tvod\n    checkedOn: ${on}\n`)

const TABLE: Readonly<Record<string, readonly Entry[]>> = {
  'checked-days': [
    ['A text checked before it was published is refused', replace('legal-texts.yaml', /(?<=publishedOn: 1983-01-05\n.*\n.*\n.*\n {4}checkedOn: )\S+/, '1983-01-04'), [
      ['legal-texts.yaml', 'texts.1.checkedOn', 'is 1983-01-04, before there was anything to check (1983-01-05)']
    ]],
    ['A text whose publication is not known is not checked before it was signed', checked('legal-texts.yaml', '1982-07-28'), [
      ['legal-texts.yaml', 'texts.0.checkedOn', 'is 1982-07-28, before there was anything to check (1982-07-29)']
    ]],
    ['A set checked before it was published is refused', checked(SET, '2025-02-08'), [
      [SET, 'checkedOn', 'is 2025-02-08, before there was anything to check (2025-02-09)']
    ]],
    ['A row checked before its set was published is refused', rowChecked('2025-02-08'), [
      [SET, 'windows.2.checkedOn', 'is 2025-02-08, before there was anything to check (2025-02-09)']
    ]],
    ['A proposal checked before it was made is refused', checked(PLAN, '2022-09-30'), [
      [PLAN, 'checkedOn', 'is 2022-09-30, before there was anything to check (2022-10)']
    ]],
    ['Anything checked after the newest version of the data is refused', [checked('legal-texts.yaml', LATER), checked(SET, LATER), rowChecked('2030-01-01'), checked(PLAN, LATER), checked('services.yaml', LATER), checked('carriers.yaml', LATER)], [
      ['legal-texts.yaml', 'texts.0.checkedOn', `is ${LATER}, later than the newest version of changelog.yaml (${NEWEST.on})`],
      ['services.yaml', 'services.0.checkedOn', 'later than the newest version'],
      ['carriers.yaml', 'carriers.0.checkedOn', 'later than the newest version'],
      [SET, 'checkedOn', 'later than the newest version'],
      [SET, 'windows.2.checkedOn', 'is 2030-01-01, later than the newest version'],
      [PLAN, 'checkedOn', 'later than the newest version']
    ]],
    ['Where much was checked after the newest version, its day is what is told', replace('changelog.yaml', `on: ${NEWEST.on}`, 'on: 2020-01-01'), [
      ['changelog.yaml', 'versions.1.on', 'later than the version above it (2020-01-01)'],
      ['changelog.yaml', 'versions.0.on', ' values were checked later, the last on 20']
    ]]
  ]
}

testRules(t, TABLE)

t.test('What the rule on checked days allows', async t => {
  const ALLOWED: ReadonlyArray<readonly [sentence: string, ...edits: readonly Edit[]]> = [
    ['A set may be checked on the day of its publication', checked(SET, '2025-02-09')],
    ['A row may be checked on a day of its own, before the rest of its set', rowChecked('2025-03-01')],
    ['A proposal may be checked in the month in which it was made', checked(PLAN, '2022-10-01')]
  ]
  for (const [sentence, ...edits] of ALLOWED) t.test(sentence, async t => sameFaults(t, faultsAfter(...edits), []))
})

t.test('A text of which no day is known may have been checked on any', async t => {
  sameFaults(t, faultsAfter(replace('legal-texts.yaml', 'signedOn: 1982-07-29', 'signedOn: null'), checked('legal-texts.yaml', '1970-01-01')), [])
})

t.test('Everything shipped was checked, and no warning is due on the day of the version', async t => {
  const { sets, proposals } = rulebook.territories.get('FR')!
  for (const { id, checkedOn } of [...listed, ...sets, ...proposals.values()]) t.match(checkedOn, /^\d{4}-\d{2}-\d{2}$/, id)
  t.strictSame(warningsOf(rulebook, TODAY), [])
})

t.test('A row that was only checked anew makes no new law', async t => {
  sameFaults(t, faultsAfter(
    copy(SET, 'fr/2025-03-01.yaml'), rowChecked('2026-03-01'), replace('fr/2025-03-01.yaml', 'id: 2025-02-10', 'id: 2025-03-01'),
    replace('changelog.yaml', '    changes:\n', '    changes:\n      - { kind: law, territory: FR, ruleSet: 2025-03-01 }\n')
  ), [['fr/2025-03-01.yaml', '', 'says the same as 2025-02-10']])
})

/** The warnings that speak of checks. */
const unchecked = (book: Rulebook, on: string) => warningsOf(book, day(on)).filter(line => line.includes('last checked'))

t.test('A check holds for a year to the day', async t => {
  const filed = [...rulebook.territories.values()].flatMap(({ sets, proposals }) => [...sets, ...proposals.values()])
  const days = [...listed, ...filed].map(({ checkedOn }) => checkedOn).sort()
  t.strictSame(unchecked(rulebook, plus(day(days[0]!), { months: 12 })), [], 'exactly a year after the first check')
  const due = unchecked(rulebook, plus(day(days.at(-1)!), { months: 12, days: 1 }))
  t.equal(due.length, listed.length + filed.length, 'a year and a day after the last')
  for (const [where, { checkedOn }] of [['legal-texts.yaml loi-82-652', rulebook.legalTexts.get('loi-82-652')!], ['services.yaml netflix', rulebook.services.get('netflix')!]] as const) {
    t.ok(due.includes(`${where}: was last checked on ${checkedOn}, more than a year ago; hold it against its sources, then renew checkedOn`), where)
  }
  for (const where of ['carriers.yaml orange', SET, PLAN]) t.ok(due.some(line => line.startsWith(`${where}: was last checked on `)), where)
})

t.test('A check of 29 February holds until 28 February of the next year', async t => {
  const book = editedRulebook(checked(PLAN, '2024-02-29'))
  const about = (on: string) => unchecked(book, on).filter(line => line.startsWith(PLAN)).length
  t.strictSame(['2025-02-27', '2025-02-28', '2025-03-01'].map(about), [0, 0, 1])
})

t.test('A row checked on a day of its own has a warning of its own', async t => {
  const book = editedRulebook(rowChecked('2026-03-01'), replace(SET, '    tiers: [with-agreement]\n', '    tiers: [with-agreement]\n    checkedOn: 2026-03-01\n'))
  t.strictSame(unchecked(book, '2027-03-01'), [])
  t.strictSame(unchecked(book, '2027-03-02').map(line => line.split(':')[0]), [`${SET} tvod`, `${SET} pay-tv-first with-agreement`])
})

/** The warnings that speak of the end of a regime. */
const ending = (book: Rulebook, on: string) => warningsOf(book, day(on)).filter(line => line.includes('territory.yaml'))

/** The rule book without what came after a set of France. */
function until (last: string): Rulebook {
  const france = rulebook.territories.get('FR')!
  return { ...rulebook, territories: new Map([['FR', { ...france, sets: france.sets.slice(0, france.sets.findIndex(({ id }) => id === last) + 1) }]]) }
}

t.test('The end of the order in force is told six months ahead, to the day, and for as long as nothing replaces it', async t => {
  const book = until('2025-02-10')
  const line = (verb: string) => `fr/territory.yaml accord-2025-02-06: ${verb} on 2028-02-09; look for the order that renews or replaces it, and transpose it`
  t.strictSame(ending(book, '2027-08-08'), [], 'six months and a day before')
  t.strictSame(ending(book, '2027-08-09'), [line('ends')], 'six months before')
  t.strictSame(ending(book, '2028-02-09'), [line('ends')], 'its last day')
  t.strictSame(ending(book, '2028-02-10'), [line('ended')], 'the day after')
})

t.test('A regime that renews itself, and a law without a regime, have no end to tell', async t => {
  t.strictSame(ending(until('2010-04-24'), '2030-01-01'), [])
  t.strictSame(ending(until('2009-06-14'), '2030-01-01'), [])
})
