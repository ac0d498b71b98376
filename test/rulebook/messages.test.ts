// What whoever edits the rules is told of the mistakes that they usually make: the file, the line, the row, and what to do.
import t, { type Test } from 'tap'
import { FACT_NAMES } from '../../schemas/release.js'
import { checkedData } from '../../src/rulebook/check.js'
import { copy, replace, write, type Edit } from '../fixtures/broken-rules.js'
import { laterSet, SET, smallRules } from '../fixtures/small-rules.js'

const SUMMARY = 'summary: { fr: "Des délais.", en: "Delays." }'
const FAST = 'opens: [{ after: theatrical-release, delay: { months: 6 }, evidence: text }]'
const SLOW = / {2}- medium: wire\n {4}tiers: \[slow\]\n( {4}.*\n)*/

/** A text in place of the summary of the set, as somebody would write it: `fr` stands in line 3. */
const summary = (...lines: readonly string[]) => replace(SET, SUMMARY, ['summary:', ...lines.map(line => `  ${line}`)].join('\n'))
/** What stands in the place of the days of a tier. */
const fast = (by: string) => replace(SET, FAST, by)
const FLOOR = fast(`${FAST}\n    floor: true`)
const OWN = (tier: string) => replace('services.yaml', `{ medium: wire, tier: ${tier}, from`, `{ medium: wire, tier: ${tier}, delay: { months: 9 }, from`)

type Mistake = readonly [sentence: string, edits: Edit | readonly Edit[], ...told: readonly string[]]

/** The twelve mistakes that are made most, and how each is told. */
const MISTAKES: Readonly<Record<string, readonly Mistake[]>> = {
  'a file that is no YAML': [
    ['A text with a colon', summary('fr: Un délai : le sien', 'en: "Delays."'), `${SET}, line 3: has a text with a colon in it, which YAML takes for a field: put the text in double quotes`],
    ['A text with an apostrophe in single quotes', summary("fr: 'L'accord'", 'en: "Delays."'), `${SET}, line 3: has an apostrophe in a text in single quotes: put the text in double quotes`],
    ['A text whose last quotation mark is forgotten', summary('fr: "Des délais.', 'en: "Delays."'), `${SET}, line 3: opens a quotation mark and does not close it: put the text in double quotes, at its end too`],
    ['A text with quotation marks inside', summary('fr: "Des "délais"."', 'en: "Delays."'), `${SET}, line 3: has words after the quotation mark that ends the text: put the text in double quotes as a whole, and write « » or \\" for those inside`],
    ['A text that begins with a bracket', summary('fr: [Des] délais', 'en: "Delays."'), `${SET}, line 3: has a text that begins with a sign of YAML: put the text in double quotes`],
    ['A text that begins with an asterisk', summary('fr: "Des délais."', 'en: *delays'), `${SET}, line 4: begins a text with *, which YAML takes for a reference: put the text in double quotes; or, where a reference is meant, check its name`],
    ['A comma in a text between brackets', replace(SET, '"Des délais."', 'Des délais (vidéo, télé)'), `${SET}, line 2, summary.télé): is not known here; check its spelling or leave it out. If it is the rest of a text, put the whole text in double quotes`],
    ['A bracket that is not closed is told where it opens, not where it is missed', fast('opens:\n      - { after: theatrical-release, delay: { months: 6 , evidence: text }'), `${SET}, line 24: opens a bracket, { or [, and does not close it: close it, and any quotation mark in it`],
    ['A quotation mark that is not closed between brackets', replace(SET, 'en: "Delays." }', 'en: "Delays. }'), `${SET}, line 2: opens a bracket, { or [, and does not close it: close it, and any quotation mark in it`],
    ['A bracket closed twice', replace(SET, 'en: "Delays." }', 'en: "Delays." }}'), `${SET}, line 2: closes a bracket, } or ], that is not open: leave it out`],
    ['A text with a colon between brackets', replace(SET, '"Des délais."', 'Un délai : le sien'), `${SET}, line 2: has a colon too many or a comma too few between brackets: part the fields by commas, and put the text in double quotes`],
    ['A text in single quotes between brackets', replace(SET, '"Des délais."', "'L'accord'"), `${SET}, line 2: has a text between brackets that YAML cannot read: put the text in double quotes`],
    ['A backslash', replace(SET, 'Des délais', '\\Des délais'), `${SET}, line 2: has a backslash in a text in double quotes: write it twice, \\\\`],
    ['A line that is no field', replace(SET, 'notes: []', 'notes'), `${SET}, line 41: is no field, for it has no colon: write name: value; or, if it goes on with the text above, put the text in double quotes`],
    ['A quotation mark that is not closed and ends the file', replace(SET, 'notes: []', 'notes: "none'), `${SET}, line 41: opens a quotation mark and does not close it: put the text in double quotes, at its end too`],
    ['A bracket that is not closed, many lines above', replace(SET, 'outside: []', 'outside: [\n  1,\n  2,\n  3,\n  4'), `${SET}, line 39: opens a bracket, { or [, and does not close it: close it, and any quotation mark in it`],
    ['A quotation mark of the other kind', replace(SET, 'notes: []', "notes: 'none"), `${SET}, line 41: opens a quotation mark and does not close it: put the text in double quotes, at its end too`],
    ['A tab', replace(SET, '    tiers: [fast]', '\ttiers: [fast]'), `${SET}, line 21: begins with a tab: begin it with spaces, as many as the field above it`],
    ['A line that stands too far to the left', replace(SET, '    tiers: [fast]', '   tiers: [fast]'), `${SET}, line 21: does not begin where the lines of its row do: begin it as far to the right as the field beside it`],
    ['A dash without a space', replace(SET, '  - medium: tape', '  -medium: tape'), `${SET}, line 14: needs a space after the dash`],
    ['A colon without a space', replace(SET, '    tiers: [fast]', '    tiers:[fast]'), `${SET}, line 21: needs a space after the colon`],
    ['A field written twice', replace(SET, '    tiers: [fast]', '    tiers: [fast]\n    tiers: [fast]'), `${SET}, line 22: has tiers a second time: keep one of the two`],
    ['Two sets in one file', replace(SET, 'notes: []', 'notes: []\n---\nnotes: []'), `${SET}, line 42: begins a second document: a file is one; leave the line --- out`]
  ],
  'a misspelt field': [
    ['Months', fast(FAST.replace('months', 'monhts')), `${SET}, line 23, wire/fast, opens.delay.monhts: is not known here; check its spelling or leave it out. The fields here are: months, weeks, days`]
  ],
  'a delay that nobody filled in': [
    ['An empty delay', fast(FAST.replace('{ months: 6 }', 'null')), `${SET}, line 23, wire/fast, opens.delay: is null, and a delay is never empty: of a text whose delay you do not know, write rule: unmodelled in the row, with a note that says what is not known, and leave opens and nature out`],
    ['A delay without its field', fast(FAST.replace('{ months: 6 }', '6')), `${SET}, line 23, wire/fast, opens.delay: must hold fields: months, weeks, days`],
    ['Days that are no list', fast('opens: 6'), `${SET}, line 23, wire/fast, opens: must be array: write a list, [a, b], or a line with a dash for each`]
  ],
  'a tier without a row': [
    ['It is not told that contract decides, which may be false', replace(SET, SLOW, ''), `${SET}, line 8, windows: has no row for wire/slow: a file is the whole law. Write it as the text has it; until you have read what the text says, rule: unmodelled, with a note that says what is not known`]
  ],
  'a row written twice': [
    ['The second is named', replace(SET, '[slow]', '[fast, slow]'), `${SET}, line 26, wire/fast and slow: is one of 2 rows for wire/fast: keep one`]
  ],
  'a text that nobody wrote down': [
    ['It is told once, however often it is cited', root => ['1', '2', '3'].forEach(() => replace(SET, '{ text: act-2000', '{ text: act-2001')(root)), `${SET}, line 6, texts: cites act-2001, which legal-texts.yaml does not have (3 times, in ${SET}): check its id, or write the text down there`],
    ['In one place', replace(SET, '{ text: act-2000, article: "3" }', '{ text: act-2001, article: "3" }'), `${SET}, line 20, wire/fast: cites act-2001, which legal-texts.yaml does not have: check its id, or write the text down there`]
  ],
  'a delay of its own under the wrong tier': [
    ['The right tier is named', [FLOOR, OWN('slow'), OWN('fast')], 'services.yaml, line 11, stream ZZ wire/slow, delay: must go: the law itself sets the delay of wire/slow. A service with a delay of its own holds the tier wire/fast: is that meant?'],
    ['Where no tier has one, none is named', OWN('slow'), 'services.yaml, line 11, stream ZZ wire/slow, delay: must go: the law itself sets the delay of wire/slow']
  ],
  'a fact that does not exist': [
    ['In a condition', replace(SET, 'admissionsAfterFourWeeks', 'seats'), `${SET}, line 35, derogation.eligible.fact: names "seats", which is no fact of a film: choose one of FACTS. npm run rules:new-fact adds one`]
  ],
  'a day that is none': [
    ['Written in the French way', replace(SET, 'publication: { on: 2000-01-01', 'publication: { on: 01/01/2000'), `${SET}, line 3, publication.on: must be a real calendar day written YYYY-MM-DD`]
  ],
  'a name that does not exist': [
    ['A tier is told with those that do, and not as a missing row too', replace(SET, '[slow]', '[slwo]'), `${SET}, line 26, wire/slwo: names the tier slwo, which wire does not have in rulebook.yaml; its tiers are fast, slow`],
    ['A medium', replace(SET, SLOW, '  - { medium: wires, rule: contract, legalBasis: [] }\n'), `${SET}, line 26, wires: names the medium wires, which rulebook.yaml does not have; its media are hall, tape, wire`]
  ],
  'a number that is a text': [
    ['With a space for the thousands', replace(SET, 'atMost: 1000', 'atMost: 1 000'), `${SET}, line 35, derogation.eligible.atMost: must be integer: write it in digits alone, without quotes or spaces`],
    ['And a text that is a number', replace(SET, '{ text: act-2000, article: "3" }', '{ text: act-2000, article: 3 }'), `${SET}, line 25, wire/fast, legalBasis.article: must be string: put it in double quotes`],
    ['And neither', replace(SET, '{ text: act-2000, article: "3" }', '{ text: act-2000, article: [] }'), `${SET}, line 25, wire/fast, legalBasis.article: must be string`],
    ['Not even a text', replace(SET, 'atMost: 1000', 'atMost: true'), `${SET}, line 35, derogation.eligible.atMost: must be integer`],
    ['A yes that is a number', replace(SET, 'is: true', 'is: 1'), `${SET}, line 34, derogation.grantedBy.is: must be boolean`]
  ],
  'a set that nobody recorded': [
    ['The changelog lacks it', laterSet('2010-01-01', file => replace(file, 'months: 24', 'months: 12')), 'changelog.yaml, line 1, versions: does not record zz/2010-01-01.yaml: add { kind: law, territory: ZZ, ruleSet: 2010-01-01 } to the version that brings it'],
    ['A copy that was not edited', copy(SET, 'zz/2010-01-01.yaml'), 'zz/2010-01-01.yaml, line 1, id: is 2000-01-01: the file must be named 2000-01-01.yaml', 'zz/2010-01-01.yaml: says the same as 2000-01-01: a file stands for a day on which the law changed', 'changelog.yaml, line 1, versions: does not record zz/2010-01-01.yaml: add { kind: law, territory: ZZ, ruleSet: 2000-01-01 } to the version that brings it']
  ],
  'a file with nothing in it': [
    ['A rule file', write('facts.yaml', ''), 'facts.yaml: must hold fields: facts']
  ]
}

for (const [mistake, kinds] of Object.entries(MISTAKES)) {
  t.test(mistake, async t => {
    for (const [sentence, edits, ...told] of kinds) {
      t.test(sentence, async t => t.strictSame(toldAfter(t, edits), told.map(line => `rules/${line}`.replace('FACTS', FACT_NAMES.join(', ')))))
    }
  })
}

/** What is told, line by line, of the small rules with edits. */
function toldAfter (t: Test, edits: Edit | readonly Edit[]): string[] {
  try {
    checkedData(smallRules(t, ...[edits].flat()))
    return []
  } catch (error) {
    return (error as Error).message.split('\n').slice(1).map(line => line.trim())
  }
}
