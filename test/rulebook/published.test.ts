// A changed rule book held against the last one published: which number it needs, and what its changelog has to name.
import t, { type Test } from 'tap'
import { movedBy } from '../../scripts/rules/moved-by.js'
import { sincePublished } from '../../scripts/rules/since-published.js'
import { checkedData, checkedRulebook } from '../../src/rulebook/check.js'
import { lineOf } from '../../src/rulebook/faults/error.js'
import { faultsSince } from '../../src/rulebook/published/since.js'
import { lastReleased, releasedOf, releasedText } from '../../src/rulebook/published/released.js'
import { replace, write, type Edit } from '../fixtures/broken-rules.js'
import { ran } from '../fixtures/ran.js'
import { laterSet, SET, smallRulebook, smallRules } from '../fixtures/small-rules.js'

/** What is wrong with the small rules once they are edited. */
const faults = (t: Test, ...edits: Edit[]) => faultsSince(smallRulebook(t), smallRulebook(t, ...edits)).map(lineOf)

/** The next version, of a day, with its changes, each on a line. */
function version (number: string, on: string, ...changes: string[]): Edit {
  return root => {
    replace('rulebook.yaml', 'version: 1.0.0', `version: ${number}`)(root)
    const said = ['summary', 'future', 'past'].map(name => `    ${name}: { fr: Autre., en: Other. }\n`).join('')
    replace('changelog.yaml', 'versions:\n', `versions:\n  - version: ${number}\n    on: ${on}\n${said}    notes: []\n    changes:\n${changes.map(change => `      - ${change}\n`).join('')}`)(root)
  }
}

const change = (kind: string, ...affects: string[]) =>
  `{ kind: ${kind}, territory: ZZ, summary: { fr: Autre., en: Other. }, affects: [${affects.join(', ')}], because: [{ text: act-2000, article: null }] }`
const moved = (from: string, until: string | null, more = '') => `{ medium: wire, tiers: [slow], releases: { from: ${from}, until: ${until} }${more} }`

const moved98 = moved('1998-01-02', null)

/** The tier waits two months less. */
const sooner = replace(SET, 'months: 24', 'months: 22')
const ASKED = '- { medium: wire, tiers: [slow], releases: { from: 1998-01-02, until: null } }'

t.test('The same rules need nothing', async t => {
  t.strictSame(faults(t), [])
})

t.test('Other rules need another number, by what changed', async t => {
  const numbered = (...edits: Edit[]) => faults(t, ...edits).filter(line => line.includes('rulebook.yaml'))
  const is = (own: string, needed: string, because: string) => [`rulebook.yaml version: is ${own}, and 1.0.0 is published with other rules: make it ${needed}, for ${because}`]
  const spelt = replace(SET, 'Delays.', 'The delays.')
  t.strictSame(numbered(spelt), is('1.0.0', '1.0.1', 'a value, a label or a reference'))
  t.strictSame(numbered(spelt, version('1.0.1', '2024-02-01', change('correction'))), [])
  const set = [laterSet('2015-01-01', file => replace(file, 'months: 24', 'months: 12'))]
  t.strictSame(numbered(...set, version('1.0.9', '2024-02-01', '{ kind: law, territory: ZZ, ruleSet: 2015-01-01 }')), is('1.0.9', '1.1.0', 'what is new: set ZZ 2015-01-01'))
  t.strictSame(numbered(...set, version('1.1.0', '2024-02-01', '{ kind: law, territory: ZZ, ruleSet: 2015-01-01 }')), [])
  const plan = write('zz/proposals/plan.yaml', PLAN)
  t.strictSame(numbered(plan), is('1.0.0', '1.1.0', 'what is new: proposal ZZ plan'))
  const renamed = replace('services.yaml', 'id: platform', 'id: other')
  t.strictSame(numbered(renamed, version('1.1.0', '2024-02-01', change('correction'))), is('1.1.0', '2.0.0', 'what is gone: service platform'))
  t.strictSame(numbered(renamed, version('2.0.0', '2024-02-01', change('correction'))), [])
})

const PLAN = `id: plan
label: { fr: Plan, en: Plan }
author: { fr: "Quelqu'un", en: Somebody }
madeOn: "2014"
fate: { fr: Refusé., en: Refused. }
source: { label: { fr: Presse, en: Press }, url: null, evidence: press }
checkedOn: 2024-01-01
changes: [{ medium: tape, delay: { months: 2 }, evidence: press }]
notes: []
`

t.test('Days of the past that moved need a correction that names them, which is written out', async t => {
  const past = `changelog.yaml versions.0.changes: answers of ZZ moved on days before 2203-01-01, and no correction names them. Add one, or add to its affects:\n      ${ASKED}`
  const future = 'changelog.yaml versions.0.changes: answers of ZZ moved that no change names. Add to the affects of one:\n      - { medium: wire, tiers: [slow], releases: '
  const at = (...changes: string[]) => faults(t, sooner, version('1.0.1', '2024-02-01', ...changes))
  const [first, second, ...others] = at(change('correction'))
  t.match(first, /days before 2024-02-01.*\n {6}- \{ medium: wire, tiers: \[slow\], releases: \{ from: 1998-01-02, until: \d{4}-\d\d-\d\d \} \}$/)
  t.ok(second?.startsWith(future))
  t.strictSame(others, [])
  t.strictSame(at(change('correction', moved('1998-01-02', null))), [])
  t.strictSame(at(change('correction', moved('1998-01-02', null, ', movedDates: null'))), [first, second])
  t.match(at(change('correction', moved('1998-01-03', null))), [/from: 1998-01-02, until: 1998-01-03 /])
  t.match(at(change('correction', moved('1998-01-02', '2010-01-01'))), [/from: 2010-01-01, until: /, future])
  t.strictSame(at(change('addition', moved('1998-01-02', null))), [first], 'an addition moves no day of the past')
  t.strictSame(faults(t, sooner, version('1.0.1', '2024-02-01', change('correction', moved('1998-01-02', null).replace('tiers: [slow], ', '')))), [])
  t.strictSame(faults(t, sooner, version('1.0.1', '2203-01-01', change('addition', moved('1998-01-02', null)))), [past])
})

t.test('Tiers that moved alike stand on one line, and a medium without tiers names none', async t => {
  const both = faults(t, sooner, replace(SET, 'months: 6', 'months: 5'), replace(SET, 'delay: { months: 4 }', 'delay: { months: 5 }'), version('1.0.1', '2202-01-01', change('correction')))
  t.match(both.join('\n'), /- \{ medium: tape, releases: \{ from: 1999-08-02, until: null \} \}/)
  t.match(both.join('\n'), /tiers: \[fast\]/)
  t.match(both.join('\n'), /tiers: \[slow\]/)
  const alike = faults(t, replace('zz/1895-12-28.yaml', '{ medium: wire, tiers: [fast, slow], rule: contract, legalBasis: [] }', UNKNOWN), version('1.0.1', '2024-01-02', change('correction')))
  t.match(alike.join('\n'), /tiers: \[fast, slow\]/)
})

const UNKNOWN = '{ medium: wire, tiers: [fast, slow], rule: unmodelled, legalBasis: [], note: { fr: "On ne sait.", en: "Not known." } }'

t.test('What moved of a service alone needs a change that names it; what the law moved of its medium needs none', async t => {
  const later = (root: string) => {
    replace('services.yaml', 'until: 2015-01-01', 'until: 2016-01-01')(root)
    replace('services.yaml', 'from: 2015-01-01', 'from: 2016-01-01')(root)
  }
  const at = (...changes: string[]) => faults(t, later, version('1.0.1', '2024-02-01', ...changes))
  const [asked, ...others] = at(change('correction'))
  t.match(asked, /^changelog\.yaml versions\.0\.changes: answers of ZZ moved on days before 2024-02-01, and no correction names them\. Add one, or add to its affects:\n {6}- \{ service: stream, medium: wire, releases: \{ from: 2013-01-02, until: 2015-07-01 \} \}$/)
  t.strictSame(others, [])
  const own = '{ service: stream, medium: wire, releases: { from: 2013-01-02, until: 2015-07-01 } }'
  t.strictSame(at(change('correction', own)), [])
  t.strictSame(at(change('correction', own.replace('01-02', '01-03'))).length, 1)
  t.strictSame(at(change('correction', '{ medium: tape, releases: { from: 2013-01-02, until: 2015-07-01 } }')), [asked])
  t.match(faults(t, sooner, version('1.0.1', '2024-02-01', change('correction', '{ service: stream, medium: wire, releases: { from: 1998-01-02, until: null } }')))[0], ASKED.slice(0, 30), 'a service alone is not the law')
})

t.test('What a new set moves is computed, from its first day on; days before it are not the law', async t => {
  const set = laterSet('2015-01-01', file => replace(file, 'months: 24', 'months: 12'))
  const law = version('1.1.0', '2024-02-01', '{ kind: law, territory: ZZ, ruleSet: 2015-01-01 }')
  t.strictSame(faults(t, set, law), [])
  const [past, ...others] = faults(t, set, law, sooner)
  t.match(past, /days before 2024-02-01.*\n.*releases: \{ from: 1998-01-02, until: 201\d-\d\d-\d\d \} \}$/)
  t.strictSame(others, [])
  const contract = laterSet('2015-01-01', file => replace(file, /rule: delay\n.*months: 24.*\n.*\n.*/, 'rule: contract\n    legalBasis: []'))
  t.strictSame(faults(t, contract, law), [])
})

t.test('What moved in another territory, or only rests on something else, is not asked of a change', async t => {
  const exclusive = replace(SET, /(?<=tiers: \[slow\]\n[^]*?legalBasis: .*\n)/, '    exclusiveUntil: { after: theatrical-release, delay: { months: 30 }, evidence: text }\n')
  t.strictSame(faults(t, exclusive, version('1.0.1', '2024-02-01', change('correction'))), [])
  const everywhere = change('correction', moved('1998-01-02', null)).replace('territory: ZZ', 'territory: null')
  t.strictSame(faults(t, sooner, version('1.0.1', '2024-02-01', everywhere)), [])
})

/** A copy of the small rules, published. */
function published (t: Test): string {
  const root = smallRules(t)
  write('released/1.0.0.json', releasedText(releasedOf(root, checkedData(root), {})))(root)
  return root
}

const since = (root: string) => {
  const { faults, warnings } = sincePublished(root, checkedRulebook(root))
  return [...faults.map(lineOf), ...warnings]
}

t.test('Before a version is published, and where the fields changed since, the check says what it cannot compare', async t => {
  t.strictSame(since(smallRules(t)), ['no version was published: what moved is not held against the changelog before npm run rules:release'])
  const root = published(t)
  t.strictSame(since(root), [])
  replace('released/1.0.0.json', '"startsTheClock"', '"clock"')(root)
  t.strictSame(since(root), ['rulebook.yaml version: is 1.0.0, and the fields of the files changed since 1.0.0 was published: make it 2.0.0'])
  version('2.0.0', '2024-02-01', change('correction'))(root)
  t.strictSame(since(root), ['what moved since 1.0.0 is not held against the changelog: the fields of the files changed'])
})

t.test('The check says whether rules can be used, and refuses those whose changelog leaves out what moved', async t => {
  const check = async (root: string) => await ran(t, 'scripts/check-rules', root)
  t.match(await check(smallRules(t)), { status: 0, stdout: 'The rules are sound: version 1.0.0, sha256-', stderr: 'warning: no version was published' })
  const root = published(t)
  sooner(root)
  t.match(await check(root), { status: 1, stdout: /^$/, stderr: 'make it 1.0.1, for a value, a label or a reference\n  changelog.yaml versions.0.changes: answers of ZZ moved on days before' })
})

t.test('What a version moved is kept with it when it is published, and computed while it is made', async t => {
  const root = published(t)
  const moved = () => movedBy(root, checkedRulebook(root))
  t.strictSame(movedBy(smallRules(t), smallRulebook(t)), {}, 'before any is published, nothing is known')
  t.strictSame(moved(), {}, 'nor of the first')
  sooner(root)
  version('1.0.1', '2024-02-01', change('correction', moved98))(root)
  const made = moved()
  t.match(made, { '1.0.1': { since: '1.0.0', territories: [{ territory: 'ZZ', only: [], moves: [{ windows: '`wire/slow`', films: 'any film', what: '1 to 62 days earlier' }] }] } })
  const release = async () => await ran(t, 'scripts/rules/release', root)
  for (const time of ['once', 'again']) {
    t.match(await release(), { status: 0, stderr: '' }, time)
    t.match(lastReleased(root), /1\.0\.1\.json$/)
    t.strictSame(moved(), made)
  }
  replace('rulebook.yaml', 'version: 1.0.1', 'version: 2.0.0')(root)
  replace('changelog.yaml', 'version: 1.0.1', 'version: 2.0.0')(root)
  replace('released/1.0.1.json', '"startsTheClock"', '"clock"')(root)
  t.strictSame(moved(), made, 'where the fields changed, of what was published')
})
