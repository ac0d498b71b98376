// Files that cannot be read as they stand: syntax, shape, place. Everything wrong is told at once.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { checkedRulebook } from '../../src/rulebook/check.js'
import { RulebookError } from '../../src/rulebook/faults/error.js'
import { filesAmong, readRules } from '../../src/rulebook/reading/read.js'
import { append, copy, editedRules, faultsAfter, remove, replace, sameFaults, write, type Edit, type Expected } from '../fixtures/broken-rules.js'
import { rulebook, RULES } from '../fixtures/rulebook.js'

const SET = 'fr/2025-02-10.yaml'
/** The first version stands last in the changelog; its sets are followed by its proposals. */
const FIRST = `versions.${rulebook.changelog.length - 1}`
const PROPOSALS = /- kind: addition(?=\n.*\n.*\n.*\n *Neuf)/
const PLAN = 'fr/proposals/filippetti-2014.yaml'

const TABLE: ReadonlyArray<readonly [sentence: string, edit: Edit, expected: readonly Expected[]]> = [
  // Syntax
  ['A file that is not YAML is refused', replace(SET, 'id: 2025-02-10', 'id: : 2025-02-10'), [[SET, '', 'has a text with a colon in it, which YAML takes for a field: put the text in double quotes']]],
  ['A key written twice is refused', append(SET, 'regime: null\n'), [[SET, '', 'has regime a second time: keep one of the two']]],
  ['Two documents in one file are refused', append(SET, '---\nid: 2025-02-11\n'), [[SET, '', 'begins a second document: a file is one']]],
  ['A reference to something that the file does not define is refused', replace('rulebook.yaml', '*channel-tiers', '*canal-tiers'), [
    ['rulebook.yaml', '', 'begins a text with *, which YAML takes for a reference']
  ]],
  ['Of two faults of syntax in a file the first is told: the other often follows from it', append('facts.yaml', 'facts: []\nfacts: []\n'), [['facts.yaml', '', 'has facts a second time']]],

  // Shape
  ['An empty file is refused', write('fr/cases.yaml', ''), [['fr/cases.yaml', '', 'must hold fields: cases']]],
  ['A day that does not exist is refused', replace(SET, 'publication: { on: 2025-02-09', 'publication: { on: 2025-02-30'), [
    [SET, 'publication.on', 'must be a real calendar day written YYYY-MM-DD']
  ]],
  ['A key that nobody knows is refused', replace(SET, '    nature: law\n', '    nature: law\n    natur: law\n'), [
    [SET, 'windows.1.natur', 'is not known here; check its spelling or leave it out']
  ]],
  ['A sentence in one language only is refused', replace(SET, '  en: "Agreement of 6 February 2025, extended by the order of the same day: the calendar of 2022, co-exploitation included."\n', ''), [
    [SET, 'summary.en', 'is required']
  ]],
  ['A word outside its list is refused', replace(SET, 'nature: law', 'nature: custom'), [
    [SET, 'windows.1.nature', 'must be one of: law, extended-agreement, agreement, practice']
  ]],
  ['A delay in half months is refused', replace(SET, 'months: 17', 'months: 17.5'), [[SET, 'windows.7.opens.0.delay.months', 'must be integer']]],
  ['A delay of nothing is refused', replace(SET, '{ months: 17 }', '{}'), [[SET, 'windows.7.opens.0.delay', 'is empty; state at least one of: months, weeks, days']]],
  ['A floor that is none is refused', replace(SET, 'floor: true', 'floor: false'), [[SET, 'windows.8.floor', 'must be true']]],
  ['A proposal without an address that can be followed is refused', replace(PLAN, 'url: https://', 'url: //'), [
    [PLAN, 'source.url', 'must be an address, as https://…']
  ]],

  ['A month that does not exist is refused', replace('services.yaml', 'on: 2014-09\n', 'on: 2014-13\n'), [
    ['services.yaml', 'services.15.territories.0.launch.effective.on', 'must be a real day, month or year written YYYY-MM-DD, YYYY-MM or YYYY']
  ]],
  ['A year without quotes is a number, and refused', replace('carriers.yaml', 'notAfter: "2017"', 'notAfter: 2017'), [
    ['carriers.yaml', 'carriers.0.carries.1.effective.notAfter', 'must be string: put it in double quotes']
  ]],
  ['A date without its evidence is refused', replace('services.yaml', 'effective: { on: 2020-04-28, evidence: press, sources:', 'effective: { on: 2020-04-28, sources:'), [
    ['services.yaml', 'services.26.territories.0.launch.effective.evidence', 'is required']
  ]],
  ['A date without its sources is refused', replace('services.yaml', 'effective: { on: 1984-11-04, evidence: unverified, sources: [],', 'effective: { on: 1984-11-04, evidence: unverified,'), [
    ['services.yaml', 'services.18.territories.0.launch.effective.sources', 'is required']
  ]],
  ['A territory that is no ISO code is refused', replace('carriers.yaml', 'territory: BE', 'territory: Belgium'), [
    ['carriers.yaml', 'carriers.7.territory', 'must be a code of two capital letters']
  ]],

  ['A change of a kind that nobody knows is refused by the list of kinds', replace('changelog.yaml', PROPOSALS, '- kind: novelty'), [
    ['changelog.yaml', `${FIRST}.changes.15.kind`, 'must be one of: law, correction, addition']
  ]],
  ['A change without a kind is refused', replace('changelog.yaml', /- kind: addition\n {8}(?=territory: FR\n.*\n.*\n *Neuf)/, '- '), [
    ['changelog.yaml', `${FIRST}.changes.15.kind`, 'is required']
  ]],
  ['A change of the law that says more than its set is refused', replace('changelog.yaml', 'ruleSet: 2025-02-10 }', 'ruleSet: 2025-02-10, summary: { fr: Accord, en: Agreement } }'), [
    ['changelog.yaml', `${FIRST}.changes.14.summary`, 'is not known here; check its spelling or leave it out']
  ]],
  ['An addition that names a set is refused', replace('changelog.yaml', /(?<=Nine propo[^]*?) {8}affects: \[\]\n/, '        ruleSet: 2025-02-10\n'), [
    ['changelog.yaml', `${FIRST}.changes.15.affects`, 'is required'],
    ['changelog.yaml', `${FIRST}.changes.15.ruleSet`, 'is not known here']
  ]],

  // Place
  ...['rulebook.yaml', 'facts.yaml', 'legal-texts.yaml', 'services.yaml', 'carriers.yaml', 'changelog.yaml', 'fr/territory.yaml', 'fr/cases.yaml'].map((file): [string, Edit, Expected[]] => [
    `Without ${file} the rules cannot be used, and nothing is held against the other files`, remove(file), [[file, '', 'cannot be read: the file must exist']]
  ]),
  ['A file beside the rules that is none is refused', write('notes.txt', 'To do\n'), [['notes.txt', '', 'is not a rule file, nor the folder of a territory']]],
  ['A folder beside the rules that is no territory is refused', write('france/territory.yaml', ''), [['france', '', 'is not a rule file, nor the folder of a territory']]],
  ['A file in the folder of a territory that is none is refused', write('fr/2025.yaml', ''), [
    ['fr/2025.yaml', '', 'is not a rule file: a set is named after its first day in force, YYYY-MM-DD.yaml']
  ]],
  ['A file in another encoding is refused: its letters would be lost unnoticed', root => { writeFileSync(join(root, SET), Buffer.from(readFileSync(join(root, SET), 'utf8'), 'latin1')) }, [[SET, '', 'is not UTF-8: save it in that encoding']]],
  ['A folder that has the name of a set is refused', write('fr/2026-01-01.yaml/notes.txt', ''), [['fr/2026-01-01.yaml', '', 'cannot be read']]],
  ['A file among the proposals that is none is refused', write('fr/proposals/notes.txt', 'To do\n'), [['fr/proposals/notes.txt', '', 'must hold fields: id, ']]],
  ['A file in the place of the folder of a territory is refused', write('dk', ''), [
    ['dk', '', 'cannot be listed: it must be a folder'],
    ['dk/territory.yaml', '', 'cannot be read: the file must exist'],
    ['dk/cases.yaml', '', 'cannot be read: the file must exist']
  ]],
  ['A file in the place of the folder of the proposals is refused', root => {
    remove('fr/proposals')(root)
    write('fr/proposals', '')(root)
  }, [
    ['fr/proposals', '', 'cannot be listed: it must be a folder'],
    ['fr/cases.yaml', 'cases.22.expect.1.scenario', 'names the proposal filippetti-2014'],
    ['fr/cases.yaml', 'cases.23.expect.1.scenario', 'names the proposal filippetti-2014']
  ]]
]

for (const [sentence, edit, expected] of TABLE) {
  t.test(sentence, async t => sameFaults(t, faultsAfter(edit), expected))
}

t.test('A set or a proposal that cannot be read is not said to be missing as well', async t => {
  t.test('the last set of a regime', async t => {
    sameFaults(t, faultsAfter(replace(SET, 'evidence: press }', 'evidence: rumour }')), [[SET, 'publication.evidence', 'must be one of: text, official']])
  })
  t.test('the set between two sets that say the same', async t => {
    sameFaults(t, faultsAfter(replace('fr/2005-12-20.yaml', 'regime: null', 'regime: 2005')), [
      ['fr/2005-12-20.yaml', 'regime', 'must be string: put it in double quotes']
    ])
  })
  t.test('the proposal of a case', async t => {
    sameFaults(t, faultsAfter(replace(PLAN, 'evidence: inference', 'evidence: rumour')), [[PLAN, 'changes.0.evidence', 'must be one of']])
  })
})

t.test('All the faults of all the files are told at once, of shape and of meaning', async t => {
  const edits = [
    remove('facts.yaml'),
    write('notes.txt', ''),
    append('legal-texts.yaml', 'texts: []\n'),
    replace('rulebook.yaml', `version: ${rulebook.version}`, 'version: one'),
    replace(SET, 'nature: law', 'nature: custom'),
    replace('fr/2023-10-06.yaml', 'publication: { on: 2023-10-06', 'publication: { on: 2023-10-07'),
    copy('fr/proposals/pvod-2022.yaml', 'fr/proposals/pvod-2023.yaml'),
    replace('fr/territory.yaml', 'lastDay: 2022-02-09', 'lastDay: null')
  ]
  sameFaults(t, faultsAfter(...edits), [
    ['notes.txt', '', 'is not a rule file'],
    ['rulebook.yaml', 'version', 'must be a version of the rule book'],
    ['facts.yaml', '', 'cannot be read'],
    ['legal-texts.yaml', '', 'has texts a second time'],
    [SET, 'windows.1.nature', 'must be one of'],
    ['fr/proposals/pvod-2023.yaml', 'id', 'is pvod-2022'],
    ['fr/2023-10-06.yaml', 'publication.on', 'is after 2023-10-06'],
    ['fr/territory.yaml', 'regimes.1', 'renews itself: it needs no assumption']
  ])
})

t.test('The error says every fault, one after the other', async t => {
  const root = editedRules(t, remove('facts.yaml'), replace('fr/2023-10-06.yaml', 'publication: { on: 2023-10-06', 'publication: { on: 2023-10-07'))
  t.throws(() => checkedRulebook(root), new RulebookError([
    { file: 'facts.yaml', path: '', detail: 'cannot be read: the file must exist' },
    { file: 'fr/2023-10-06.yaml', path: 'publication.on', detail: 'is after 2023-10-06, the first day in force' }
  ], [
    'rules/facts.yaml: cannot be read: the file must exist',
    'rules/fr/2023-10-06.yaml, line 6, publication.on: is after 2023-10-06, the first day in force'
  ]))
  t.equal(new RulebookError([{ file: 'a.yaml', path: 'id', detail: 'is a' }, { file: 'b.yaml', path: '', detail: 'is b' }]).message,
    'The rules cannot be used:\n  a.yaml id: is a\n  b.yaml: is b')
})

t.test('A folder without rules is refused, with each file that it should have', async t => {
  const missing = ['rulebook.yaml', 'facts.yaml', 'legal-texts.yaml', 'services.yaml', 'carriers.yaml', 'changelog.yaml']
  t.throws(() => checkedRulebook(`${t.testdir()}/nowhere`), new RulebookError([
    { file: '.', path: '', detail: 'cannot be listed: it must be a folder' },
    ...missing.map(file => ({ file, path: '', detail: 'cannot be read: the file must exist' }))
  ], ['rules: cannot be listed: it must be a folder', ...missing.map(file => `rules/${file}: cannot be read: the file must exist`)]))
})

t.test('Of files that are held, one that is missing is told as one that cannot be read', async t => {
  const { faults } = readRules(filesAmong(new Map([['rulebook.yaml', readFileSync(join(RULES, 'rulebook.yaml'))]])))
  t.ok(faults.some(({ file, detail }) => file === 'facts.yaml' && detail === 'cannot be read: the file must exist'))
  t.notOk(faults.some(({ file }) => file === 'rulebook.yaml'))
})
