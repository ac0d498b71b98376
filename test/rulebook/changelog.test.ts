// The changelog of the data: what it must keep, what it records, and the page that people read.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { daysAfter } from '../../src/calendar/civil-date.js'
import { changelogPage, movedBySets, type Moved } from '../../src/rulebook/pages/changelog-page.js'
import { movesBetween } from '../../src/rulebook/published/moved.js'
import { copy, type Edit, editedRulebook, type Entry, faultsAfter, remove, replace, sameFaults, testRules, write } from '../fixtures/broken-rules.js'
import { laterSet, SET, smallRulebook } from '../fixtures/small-rules.js'
import { windowsText } from '../../src/rulebook/pages/moves.js'
import { NEWEST, NEXT_VERSION, rulebook, RULES } from '../fixtures/rulebook.js'

const FILE = 'changelog.yaml'
/** The version that brought the first sets stands last. */
const FIRST = `versions.${rulebook.changelog.length - 1}`
const DAY_AFTER = daysAfter(NEWEST.on, 1)
const TEXTS = '    summary: { fr: Suite., en: More. }\n    future: { fr: Rien., en: Nothing. }\n    past: { fr: Un délai., en: One delay. }\n    notes: []\n'

/** A version put above the first; its changes are lines of YAML. */
const above = (version: string, on: string, changes: string): Edit => replace(FILE, 'versions:\n', `versions:\n  - version: ${version}\n    on: ${on}\n${TEXTS}    changes:\n${changes}`)
const served = (version: string): Edit => replace('rulebook.yaml', `version: ${NEWEST.version}`, `version: ${version}`)
/** A correction, with fields put in or replaced. */
const correction = (fields: string) => `      - kind: correction\n        territory: FR\n        summary: { fr: Un délai., en: A delay. }\n${fields}`
const BECAUSE = '        because: [{ text: decret-2019-216, article: "D. 231-2" }]\n'
const ALL = '        affects: []\n'
const affects = (what: string) => `        affects: [${what}]\n`
const broken = (fields: string): Edit[] => [served(NEXT_VERSION), above(NEXT_VERSION, '2030-12-01', correction(fields))]
const CHANGE = 'versions.0.changes.0'

const TABLE: Readonly<Record<string, readonly Entry[]>> = {
  'current-version': [
    ['A version of the data that the changelog does not record is refused', served(NEXT_VERSION), [
      [FILE, 'versions.0.version', `is ${NEWEST.version}, but rulebook.yaml says ${NEXT_VERSION}: record what that version changed, the latest first`]
    ]],
    ['A version recorded ahead of the data is refused', above(NEXT_VERSION, '2030-12-01', correction(ALL + BECAUSE)), [
      [FILE, 'versions.0.version', `is ${NEXT_VERSION}, but rulebook.yaml says ${NEWEST.version}`]
    ]]
  ],
  'version-order': [
    ['A version below a lower one is refused', [served('0.9.9'), above('0.9.9', '2030-12-01', correction(ALL + BECAUSE))], [
      [FILE, 'versions.1.version', `is ${NEWEST.version}, which does not come before 0.9.9: the latest stands first, each once`]
    ]],
    ['A version recorded twice is refused', above(NEWEST.version, '2030-12-01', correction(ALL + BECAUSE)), [
      [FILE, 'versions.1.version', `is ${NEWEST.version}, which does not come before ${NEWEST.version}`]
    ]],
    ['A version of an earlier day above one of a later day is refused', [served(NEXT_VERSION), replace(FILE, `    on: ${NEWEST.on}\n`, `    on: ${DAY_AFTER}\n`), above(NEXT_VERSION, NEWEST.on, correction(ALL + BECAUSE))], [
      [FILE, 'versions.1.on', `is ${DAY_AFTER}, later than the version above it (${NEWEST.on})`]
    ]]
  ],
  'recorded-sets': [
    ['A set that no change of the law names is refused', replace(FILE, '      - { kind: law, territory: FR, ruleSet: 2009-07-12 }\n', ''), [
      [FILE, 'versions', 'does not record fr/2009-07-12.yaml: add { kind: law, territory: FR, ruleSet: 2009-07-12 } to the version that brings it']
    ]],
    ['A set that two changes of the law name is refused', replace(FILE, 'ruleSet: 2010-04-24 }', 'ruleSet: 2009-07-12 }'), [
      [FILE, `${FIRST}.changes.9`, 'records fr/2009-07-12.yaml again: a set changes the law once'],
      [FILE, 'versions', 'does not record fr/2010-04-24.yaml']
    ]],
    ['A change of the law that names no set is refused', replace(FILE, '    changes:\n', '    changes:\n      - { kind: law, territory: FR, ruleSet: 2026-01-01 }\n'), [
      [FILE, 'versions.0.changes.0', 'names the set fr/2026-01-01.yaml, which does not exist']
    ]],
    ['A set recorded for another territory is not recorded', replace(FILE, 'territory: FR, ruleSet: 2009-07-12', 'territory: DK, ruleSet: 2009-07-12'), [
      [FILE, 'versions', 'does not record fr/2009-07-12.yaml'],
      [FILE, `${FIRST}.changes.8`, 'names the territory DK, which has no folder']
    ]],
    ['A set that cannot be read is not said to be missing as well', replace('fr/2009-07-12.yaml', 'regime: accord-2009-07-06', 'regime: 2009'), [
      ['fr/2009-07-12.yaml', 'regime', 'must be string']
    ]]
  ],
  'known-changes': [
    ['A correction for a territory without rules is refused', broken(ALL + BECAUSE).concat(replace(FILE, 'territory: FR', 'territory: ZZ')), [
      [FILE, CHANGE, 'names the territory ZZ, which has no folder']
    ]],
    ['A correction of a medium that is not in the rule book is refused', broken(affects('{ medium: laser-disc, tiers: [gold], releases: { from: 2020-01-01, until: null } }') + BECAUSE), [
      [FILE, CHANGE, 'names the medium laser-disc, which rulebook.yaml does not have']
    ]],
    ['A correction of a tier of another medium is refused', broken(affects('{ medium: free-tv, tiers: [investing, top-agreement], releases: { from: 2020-01-01, until: null } }') + BECAUSE), [
      [FILE, CHANGE, 'names the tier top-agreement, which free-tv does not have in rulebook.yaml']
    ]],
    ['A correction because of a text without an entry in the bibliography is refused', broken(`${ALL}        because: [{ text: decret-2019-999, article: null }]\n`), [
      [FILE, CHANGE, 'cites decret-2019-999, which legal-texts.yaml does not have']
    ]],
    ['A correction because of nothing is refused', broken(`${ALL}        because: []\n`), [
      [FILE, CHANGE, 'corrects something: say because of which text (because) or source']
    ]],
    ['Releases that end on the day they start are refused, as are days moved of none', broken(affects('{ medium: tvod, releases: { from: 2020-01-01, until: 2020-01-01 } }, { medium: tvod, releases: { from: 2020-01-01, until: null }, movedDates: { from: 2020-01-02, until: 2020-01-01 } }') + BECAUSE), [
      [FILE, CHANGE, 'speaks of releases from 2020-01-01 until 2020-01-01, which is none: until is the first day no longer concerned'],
      [FILE, CHANGE, 'speaks of releases from 2020-01-01 until 2020-01-01'],
      [FILE, CHANGE, 'speaks of releases from 2020-01-02 until 2020-01-01']
    ]],
    ['A correction of a service that is nowhere, or does not exploit the medium, or not there, is refused', [
      ...broken(affects('{ service: laser, medium: svod, releases: { from: 2020-01-01, until: null } }, { service: netflix, medium: tvod, releases: { from: 2020-01-01, until: null } }, { service: streamz, medium: svod, releases: { from: 2020-01-01, until: null } }') + BECAUSE)
    ], [
      [FILE, CHANGE, 'names the service laser, which services.yaml does not have'],
      [FILE, CHANGE, 'names tvod of netflix, which does not exploit it in services.yaml'],
      [FILE, CHANGE, 'names the service streamz, which services.yaml does not have in FR']
    ]],
    ['A correction of tiers of a service is refused', broken(affects('{ service: netflix, medium: svod, tiers: [top-agreement], releases: { from: 2020-01-01, until: null } }') + BECAUSE), [
      [FILE, CHANGE, 'names tiers of netflix: a service has one window of a medium, whichever tier it holds; leave them out']
    ]],
    ['What cannot be read is not said to be unknown as well', [...broken(affects('{ medium: tvod, tiers: [gold], releases: { from: 2020-01-01, until: null } }, { service: laser, medium: tvod, releases: { from: 2020-01-01, until: null } }') + BECAUSE), write('rulebook.yaml', ''), write('legal-texts.yaml', ''), write('services.yaml', '')], [
      ['rulebook.yaml', '', 'must hold fields: version'],
      ['legal-texts.yaml', '', 'must hold fields: texts'],
      ['services.yaml', '', 'must hold fields: services']
    ]]
  ]
}

/** Where nothing is computed. */
const NOTHING: Moved = { bySet: new Map(), byVersion: {} }

testRules(t, TABLE)

t.test('What the rules of the changelog allow', async t => {
  const ALLOWED: ReadonlyArray<readonly [sentence: string, ...edits: readonly Edit[]]> = [
    ['Two versions may be of one day', served(NEXT_VERSION), above(NEXT_VERSION, NEWEST.on, correction(ALL + BECAUSE))],
    ['99.10.0 comes after 99.9.0', served('99.10.0'), above('99.9.0', '2030-12-01', correction(ALL + BECAUSE)), above('99.10.0', '2030-12-02', correction(ALL + BECAUSE))],
    ['A correction may rest on a source that is no text', served(NEXT_VERSION), above(NEXT_VERSION, '2030-12-01', correction(`${ALL}        because: []\n        source: { fr: Un film vu, en: A film seen }\n`))],
    ['Releases may end the day after they start', served(NEXT_VERSION), above(NEXT_VERSION, '2030-12-01', correction(affects('{ medium: tvod, releases: { from: 2020-01-01, until: 2020-01-02 } }') + BECAUSE))],
    ['A correction may be of a service, wherever it is', served(NEXT_VERSION), above(NEXT_VERSION, '2030-12-01', correction(affects('{ service: netflix, medium: svod, releases: { from: 2020-01-01, until: null } }') + BECAUSE).replace('territory: FR', 'territory: null'))],
    ['A set may come with a later version', served(NEXT_VERSION), replace(FILE, '      - { kind: law, territory: FR, ruleSet: 2025-02-10 }\n', ''), above(NEXT_VERSION, '2030-12-01', '      - { kind: law, territory: FR, ruleSet: 2025-02-10 }\n')]
  ]
  for (const [sentence, ...edits] of ALLOWED) t.test(sentence, async t => sameFaults(t, faultsAfter(...edits), []))
})

// To compute what each version moved takes longer than all else here: that the whole page is current is seen by CI, which writes it anew.
t.test('rules/CHANGELOG.md has the newest version and all before it, in order', async t => {
  const titles = readFileSync(join(RULES, 'CHANGELOG.md'), 'utf8').split('\n').filter(line => line.startsWith('## '))
  t.strictSame(titles, rulebook.changelog.map(({ version, on }) => `## ${version} – ${on}`), 'if it has not, renew it with: npm run write')
})

t.test('The page has each version, each set with its text and the evidence of its first day, and every note', async t => {
  const page = changelogPage(rulebook, NOTHING)
  for (const { version, on, notes } of rulebook.changelog) {
    t.ok(page.includes(`\n## ${version} – ${on}\n`))
    for (const { en } of notes) t.ok(page.includes(`\n- ${en}\n`))
  }
  for (const { id, summary, entryIntoForce } of rulebook.territories.get('FR')!.sets) {
    t.ok(page.includes(`\n| ${id} | ${summary.en} | \`${entryIntoForce.evidence}\` |\n`), id)
  }
  for (const id of rulebook.territories.get('FR')!.proposals.keys()) t.ok(page.includes(`\`${id}\``), id)
})

t.test('A later version tells which answers it changed, the computed ones too', async t => {
  const later = editedRulebook(served(NEXT_VERSION), replace(FILE, '      - { kind: law, territory: FR, ruleSet: 2019-02-10 }\n', ''),
    above(NEXT_VERSION, '2030-12-01', [
      '      - { kind: law, territory: FR, ruleSet: 2019-02-10 }\n',
      correction(affects('{ medium: free-tv, tiers: [other], releases: { from: 2020-01-01, until: 2021-01-01 } }, { medium: tvod, releases: { from: 2020-01-01, until: null }, movedDates: null }') + BECAUSE + '        source: { fr: Un film vu, en: A film seen }\n'),
      '      - kind: addition\n        territory: null\n        summary: { fr: Un fait., en: A fact. }\n        affects: []\n        because: [{ text: decret-2010-397, article: null }]\n',
      '      - kind: addition\n        territory: null\n        summary: { fr: Un mode., en: A medium. }\n        affects: [{ medium: free-vod, releases: { from: 2021-01-01, until: null } }, { service: disney-plus, medium: svod, releases: { from: 2021-01-01, until: null } }]\n        because: []\n'
    ].join('')))
  const [section = ''] = changelogPage(later, NOTHING).split('\n## ').slice(1)
  const [start = '', , correctionLine] = section.split('\n- ')
  t.equal(start, `${NEXT_VERSION} – 2030-12-01\n\nMore.\n\n**Answers changed**:\n`)
  t.match(section, /- set 2019-02-10 \(FR\): `theatrical`, (`\S+`, )*releases from 2019-02-10, no date moved; `physical-video`, `tvod`, (`\S+`, )*releases from 2018-10-10, no date moved; /)
  t.match(section, '`pay-tv-first/with-agreement`, releases from 2018-04-10, dates moved from 2018-04-11; ')
  t.match(correctionLine, 'correction (FR): `free-tv/other`, releases from 2020-01-01 until 2021-01-01; `tvod`, releases from 2020-01-01, no date moved')
  t.match(section, '\n- addition: `free-vod`, `disney-plus, svod`, releases from 2021-01-01\n')
  t.match(section, '\n**Law, France**:\n\n| set | because | evidence of the first day |\n| --- | --- | --- |\n| 2019-02-10 | ')
  t.match(section, '\n**Correction, France**: A delay. **Because**: `decret-2019-216`, D. 231-2; A film seen\n')
  t.match(section, '\n**Addition**: A fact. **Because**: `decret-2010-397`\n')
  t.match(section, '\n**Addition**: A medium.')
  t.notMatch(section, 'What stays open', 'it has no notes')
})

t.test('A later version that changes no answer says so', async t => {
  const page = changelogPage(editedRulebook(...broken(ALL + BECAUSE)), NOTHING)
  t.match(page, `\n## ${NEXT_VERSION} – 2030-12-01\n\nMore.\n\n**Answers changed**: none.\n`)
  t.notMatch(page.split(`\n## ${NEWEST.version}`)[0], '**Law', 'it has no set')
})

t.test('A page of two territories has a table for each', async t => {
  const page = changelogPage(editedRulebook(
    write('dk/territory.yaml', 'id: DK\nlabel: { fr: Danemark, en: Denmark }\nregimes: []\n'),
    write('dk/cases.yaml', 'cases: []\n'),
    copy('fr/1983-01-07.yaml', 'dk/1983-01-07.yaml'),
    replace(FILE, '    changes:\n', '    changes:\n      - { kind: law, territory: DK, ruleSet: 1983-01-07 }\n')), NOTHING)
  t.match(page, '**Law, Denmark**:\n\n| set | because | evidence of the first day |\n| --- | --- | --- |\n| 1983-01-07 |')
  t.match(page, '**Law, France**:')
})

t.test('A set tells what it moves, window by window: by how many days, of which releases, with a real film where one moves', async t => {
  const book = smallRulebook(t, laterSet('2015-01-01', file => replace(file, /months: (24|6) /g, 'months: 12 ')), laterSet('2017-01-01', file => replace(file, /months: (24|6) /g, 'months: 12 '), file => replace(file, '1000', '900')),
    replace(FILE, '    changes:\n', '    changes:\n      - { kind: law, territory: ZZ, ruleSet: 2015-01-01 }\n      - { kind: law, territory: ZZ, ruleSet: 2017-01-01 }\n'))
  const page = changelogPage(book, { bySet: movedBySets(book), byVersion: {} })
  const [, rows = ''] = page.split('| set | windows | what moves | releases | example |\n| --- | --- | --- | --- | --- |\n')
  // A film of 2020 is on tape four months after; before 2000 nobody knew.
  t.match(rows, /^\| 2000-01-01 \| `tape` \| has a date no more, or one that it had not \| .* \| \*A film of 2020 is on tape after four months\* \(2020-03-10\): .* → 2020-07-10 \|\n/)
  t.match(rows, /\n\| 2015-01-01 \| `wire\/slow` \| 1 to 366 days earlier \| \d+ days \(from 2013-01-02 on\) \| \*A film of 2020 .*: 2022-03-10 → 2021-03-10 \|\n/)
  t.match(rows, /\n\| 2015-01-01 \| `wire\/fast` \| 181 to 184 days later \|/)
  t.match(rows, '\nNo day of a film of which nothing is stated moves with 2017-01-01.')
})

t.test('A version tells what moved since the one published before it, of every kind of film, and whether nothing did', async t => {
  const before = smallRulebook(t)
  const pageOf = (...edits: Edit[]) => {
    const after = smallRulebook(t, ...edits)
    return changelogPage(after, { bySet: new Map(), byVersion: { '1.0.0': movesBetween(before, after) } })
  }
  const page = pageOf(replace(SET, 'months: 24', 'months: 22'), replace(SET, 'delay: { months: 4 }', 'delay: { months: 5 }'), replace(SET, 'delay: { months: 3 }', 'delay: { months: 2 }'))
  t.match(page, '**What moves since 1.0.0, ZZ**:\n\n| windows | films | what moves | releases | example |\n| --- | --- | --- | --- | --- |\n')
  t.match(page, /\n\| `tape` \| any film \| 1 to 31 days later \| .* \| \*A film of 2020 is on tape after four months\* \(2020-03-10\): 2020-07-10 → 2020-08-10 \|\n/)
  t.match(page, /\n\| `tape` \| derogationGranted: true \| 1 to 31 days earlier \| /)
  t.match(page, /\n\| `wire\/slow` \| any film \| 1 to 62 days earlier \| .* \| \*A film of 2020/)
  t.match(page, /\n\| `stream, wire` \| any film \| 1 to 62 days earlier \| .* \(1998-01-02 to 2013-02-28\) \| \d{4}-\d\d-\d\d: /, 'a release, where no real film moves')
  t.match(pageOf(replace(SET, 'Delays.', 'The delays.')), '\n**What moves since 1.0.0**: nothing.\n')
  t.match(pageOf(remove(SET), replace(FILE, /.*ruleSet: 2000-01-01 }\n/, '')), '\n**What moves since 1.0.0, ZZ**:\n')
  t.match(pageOf(replace(SET, 'opens: [{ after: theatrical-release, delay: { months: 6 }, evidence: text }]\n', 'opens: [{ after: theatrical-release, delay: { months: 6 }, evidence: text }]\n    exclusiveUntil: { after: theatrical-release, delay: { months: 9 }, evidence: text }\n')), /\n\| `wire\/fast` \| any film \| is exclusive, and was not \| /)
  t.match(pageOf(laterSet('2015-01-01', file => replace(file, 'article: "3"', 'article: "4"')), replace(FILE, '    changes:\n', '    changes:\n      - { kind: law, territory: ZZ, ruleSet: 2015-01-01 }\n')), '\n**What moves since 1.0.0, ZZ**: no day.\n')
  t.match(pageOf(root => {
    for (const file of ['rulebook.yaml', 'services.yaml', 'zz/1895-12-28.yaml', SET]) replace(file, /\bslow\b/, 'late')(root)
  }), /\*\*What moves since 1\.0\.0, ZZ\*\*:\n\nNew: wire\/late\n\nGone: wire\/slow\n/)
})

t.test('Windows that move alike stand together, a medium without its tiers where all of them do', async t => {
  const windows = (...names: string[]) => windowsText(names.map(name => {
    const [medium = '', tier = null, service = null] = name.split('/')
    return { medium, tier: tier === '' ? null : tier, service }
  }), smallRulebook(t).media)
  t.equal(windows('tape', 'wire/fast', 'wire/slow'), '`tape`, `wire`')
  t.equal(windows('wire/slow'), '`wire/slow`')
  t.equal(windows('wire//stream', 'wire/fast', 'laser'), '`stream, wire`, `wire/fast`, `laser`')
})
