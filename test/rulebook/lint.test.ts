// Each rule of meaning, with faults that it must find: the shipped rules, one edit, and what is said of it.
import t from 'tap'
import { MOST_TESTS } from '../../src/law/facts/tests.js'
import { LAW_RULES } from '../../src/rulebook/check.js'
import { rulebook } from '../fixtures/rulebook.js'
import { copy, faultsAfter, remove, replace, sameFaults, testRules, write, type Edit, type Entry } from '../fixtures/broken-rules.js'
import { carriage, carrier, device, given, held, offer, service } from '../fixtures/services.js'

/** The set that most edits break: the last one, which uses every construct but one. */
const SET = 'fr/2025-02-10.yaml'
/** The last set of France, after which no other must follow what is tried. */
const NEWEST_SET = rulebook.territories.get('FR')!.sets.at(-1)!
const LAST = `fr/${NEWEST_SET.id}.yaml`
/** The set that lifts the criterion of the derogation. */
const LIFTED = 'fr/2019-03-23.yaml'
/** A set that knows no derogation. */
const WITHOUT = 'fr/2009-07-12.yaml'
/** The first set, without a regime and without a derogation, but with a power. */
const FIRST = 'fr/1983-01-07.yaml'
const TERRITORY = 'fr/territory.yaml'
const CASES = 'fr/cases.yaml'
const PLAN = 'fr/proposals/filippetti-2014.yaml'

/** The change of the law that records a copy of the last set. */
const record = (set: string) => replace('changelog.yaml', '    changes:\n', `    changes:\n      - { kind: law, territory: FR, ruleSet: ${set} }\n`)
/** The last set once more, from another day on. */
const AGAIN = 'fr/2025-03-01.yaml'
const again = () => [record('2025-03-01'), copy(SET, AGAIN), replace(AGAIN, 'id: 2025-02-10', 'id: 2025-03-01')]
/** An act that a fact tells, as a set states it. */
const ACT = (before: string) => `lawOf: { fact: aidGrantedOn, before: ${before}, evidence: text, legalBasis: [{ text: ffg-2025, article: null }], reason: { fr: x, en: x } }\n`
/** Where the changelog records the later named of some German sets. */
const lastRecordOf = (...named: readonly string[]) => rulebook.changelog.flatMap(({ changes }, i) => changes.flatMap((change, j) =>
  change.kind === 'law' && change.territory === 'DE' && named.includes(change.ruleSet) ? [`versions.${i}.changes.${j}`] : [])).at(-1) ?? ''
/** How many tests the sets of France have between them. */
const TESTS = rulebook.territories.get('FR')!.law.vocabulary.length
/** So many tests, each with a limit of its own. */
const limits = (n: number) => Array.from({ length: n }, (_, i) => `{ fact: runtimeMinutes, atMost: ${i + 1} }`).join(', ')
const SVOD_WITHOUT = `  - medium: svod
    tiers: [without-agreement]
    rule: delay
    opens:
      - { after: theatrical-release, delay: { months: 17 }, evidence: official }
    nature: extended-agreement
    legalBasis: [{ text: accord-2025-02-06, article: null }, { text: arrete-2025-02-06, article: null }]
`

/** The rules that test/rulebook/changelog.test.ts and checked.test.ts put to the test. */
const ELSEWHERE = ['current-version', 'version-order', 'recorded-sets', 'known-changes', 'checked-days']

const TABLE: Readonly<Record<string, readonly Entry[]>> = {
  'file-names': [
    ['A set that gives another first day than its file is refused', replace(SET, 'id: 2025-02-10', 'id: 2025-02-11'), [
      [SET, 'id', 'is 2025-02-11: the file must be named 2025-02-11.yaml']
    ]],
    ['A proposal that gives another id than its file is refused', replace('fr/proposals/pvod-2022.yaml', 'id: pvod-2022', 'id: pvod-2023'), [
      ['fr/proposals/pvod-2022.yaml', 'id', 'is pvod-2023: the file must be named pvod-2023.yaml']
    ]],
    ['A territory that stands in the folder of another is refused', replace(TERRITORY, 'id: FR', 'id: BE'), [
      [TERRITORY, 'id', 'is BE, but the folder is fr/']
    ]]
  ],

  'default-territory': [
    ['A default territory without a folder is refused', replace('rulebook.yaml', 'defaultTerritory: FR', 'defaultTerritory: ZZ'), [
      ['rulebook.yaml', 'defaultTerritory', 'is ZZ, which has no folder zz/']
    ]]
  ],

  'unique-ids': [
    ['Two tiers of one name in a medium are refused', replace('rulebook.yaml', '      - id: other\n', '      - id: other\n        label: { fr: autre, en: other }\n        meaning: { fr: autre, en: other }\n      - id: other\n'), [
      ['rulebook.yaml', 'media.7.tiers.2', 'repeats other: give it a name of its own']
    ]],
    ['Two media of one name are refused', replace('rulebook.yaml', '  - id: free-vod\n', '  - id: tvod\n    label: { fr: Encore, en: Again }\n    tiers: []\n    avails: { licenseTypes: [], releaseTypes: [] }\n  - id: free-vod\n'), [
      ['rulebook.yaml', 'media.8', 'repeats tvod']
    ]],
    ['A fact described twice is refused', replace('facts.yaml', '  - id: visaDate\n', '  - id: visaDate\n    type: date\n    description: Visa.\n    unit: null\n    label: { fr: Visa, en: Visa }\n    clause: { fr: le visa, en: the visa }\n    question: { fr: Quand ?, en: When? }\n  - id: visaDate\n'), [
      ['facts.yaml', 'facts.2', 'repeats visaDate']
    ]],
    ['Two texts of one id are refused', replace('legal-texts.yaml', '  - id: decret-86-234\n', '  - id: decret-86-84\n'), [
      ['legal-texts.yaml', 'texts.4', 'repeats decret-86-84']
    ]],
    ['Two regimes of one id are refused', replace(TERRITORY, '  - id: accord-2018-09-06\n', '  - id: accord-2009-07-06\n    label: { fr: Encore, en: Again }\n    agreement: [accord-2009-07-06]\n    extendedBy: [arrete-2009-07-09]\n    lastDay: null\n    term: { fr: Deux ans, en: Two years }\n    notices: []\n    notes: []\n  - id: accord-2018-09-06\n'), [
      [TERRITORY, 'regimes.1', 'repeats accord-2009-07-06']
    ]],
    ['Two cases of one name are refused', replace(CASES, '  - name: Avatar on disc\n', '  - name: Intouchables on Canal+ and on TF1\n'), [
      [CASES, 'cases.3', 'repeats Intouchables on Canal+ and on TF1']
    ]],
    ['Two services of one id are refused', given([service(), service()]), [['services.yaml', 'services.1', 'repeats netflix']]],
    ['A service that is twice in one territory is refused', given([service({ territories: [offer(), offer()] })]), [
      ['services.yaml', 'services.0.territories.1', 'repeats FR']
    ]],
    ['Two carriers of one id are refused', given([service()], [carrier(), carrier()]), [['carriers.yaml', 'carriers.1', 'repeats orange']]],
    ['Two devices of one id are refused', given([service()], [carrier({ devices: [device(), device()] })]), [
      ['carriers.yaml', 'carriers.0.devices.1', 'repeats livebox-play']
    ]],
    ['A service carried twice on one device is refused', given([service()], [carrier({ carries: [carriage(), carriage()] })]), [
      ['carriers.yaml', 'carriers.0.carries.1', 'repeats netflix on livebox-play']
    ]],
    ['A service carried twice without a device is refused', given([service()], [carrier({ carries: [carriage({ device: null }), carriage({ device: null })] })]), [
      ['carriers.yaml', 'carriers.0.carries.1', 'repeats netflix: give it a name']
    ]]
  ],

  'fact-dictionary': [
    ['A fact that the service was built with and the dictionary does not describe is missed', replace('facts.yaml', / {2}- id: runtimeMinutes\n(?: {4}.*\n)+/, ''), [
      ['facts.yaml', 'facts', 'does not describe runtimeMinutes']
    ]],
    ['A fact that the service was not built with is told', replace('facts.yaml', '  - id: publiclyFunded\n', '  - id: shotInBrittany\n    type: boolean\n    description: It was shot in Brittany.\n    unit: null\n    label: { fr: Bretagne, en: Brittany }\n    clause: { fr: "qu\'il est breton", en: whether it is Breton }\n    question: { fr: "Breton ?", en: "Breton?" }\n  - id: publiclyFunded\n'), [
      ['facts.yaml', 'facts.17.id', 'names shotInBrittany, with which the service was not built: npm run build takes it in']
    ]],
    ['A fact that the dictionary gives another type is refused', replace('facts.yaml', '  - id: freeTvAcquired\n    type: boolean\n', '  - id: freeTvAcquired\n    type: integer\n    minimum: 0\n    maximum: 9\n'), [
      ['facts.yaml', 'facts.9.clause.fr', 'cannot follow “depending on”: que le film est détenu par une chaîne gratuite'],
      ['facts.yaml', 'facts.9.clause.en', 'cannot follow “depending on”: whether a free channel holds the film'],
      ['facts.yaml', 'facts.9.type', 'says that freeTvAcquired is of type integer; the service was built with type boolean: npm run build takes it in']
    ]],
    ['A theatrical release that is not a date is refused', replace('facts.yaml', '  - id: theatricalReleaseDate\n    type: date\n', '  - id: theatricalReleaseDate\n    type: integer\n    minimum: 0\n    maximum: 9\n'), [
      ['facts.yaml', 'facts.0.type', 'says that theatricalReleaseDate is of type integer; the service was built with type date: npm run build takes it in']
    ]],
    ['Another limit than the service was built with is refused', replace('facts.yaml', '    maximum: 100000\n', '    maximum: 99999\n'), [
      ['facts.yaml', 'facts.6', 'has not the limits, or implies not the facts, with which the service was built: npm run build takes it in']
    ]],
    ['A number without a greatest value, or with none that is greater than the least, is refused', [replace('facts.yaml', '    maximum: 100000\n', ''), replace('facts.yaml', '    maximum: 10000000000\n', '    maximum: 0\n')], [6, 14].flatMap(i => [
      ['facts.yaml', `facts.${i}`, 'has a minimum and a maximum if it is a number, the least first, and neither if it is not'],
      ['facts.yaml', `facts.${i}`, 'has not the limits, or implies not the facts, with which the service was built: npm run build takes it in']
    ])],
    ['So are limits of what is no number', replace('facts.yaml', '  - id: theatricalReleaseDate\n    type: date\n', '  - id: theatricalReleaseDate\n    type: date\n    minimum: 0\n    maximum: 9\n'), [
      ['facts.yaml', 'facts.0', 'has a minimum and a maximum if it is a number, the least first, and neither if it is not'],
      ['facts.yaml', 'facts.0', 'has not the limits, or implies not the facts, with which the service was built: npm run build takes it in']
    ]],
    ['A fact that implies a number, and a day that implies a fact, are refused', [
      replace('facts.yaml', '    implies: [freeTvAcquired, svodAcquired]\n', '    implies: [freeTvAcquired, runtimeMinutes]\n'),
      replace('facts.yaml', '  - id: theatricalReleaseDate\n    type: date\n', '  - id: theatricalReleaseDate\n    type: date\n    implies: [freeTvAcquired]\n')
    ], [
      ['facts.yaml', 'facts.0.implies', 'says that theatricalReleaseDate implies freeTvAcquired: both must be yes-or-no facts'],
      ['facts.yaml', 'facts.0', 'has not the limits, or implies not the facts, with which the service was built: npm run build takes it in'],
      ['facts.yaml', 'facts.11.implies', 'says that coExploitationAgreement implies runtimeMinutes: both must be yes-or-no facts'],
      ['facts.yaml', 'facts.11', 'has not the limits, or implies not the facts, with which the service was built: npm run build takes it in']
    ]],
    ['A fact that the document of the API cannot describe is refused', replace('facts.yaml', '    description: Running time, in minutes.\n', ''), [
      ['facts.yaml', 'facts.6', 'has no description, which the document of the API shows']
    ]],
    ['A clause that cannot follow “depending on” is refused: of a yes-or-no fact it says whether', replace('facts.yaml', 'en: whether a derogation is granted', 'en: the derogation'), [
      ['facts.yaml', 'facts.2.clause.en', 'cannot follow “depending on”: the derogation']
    ]],
    ['A clause that is a sentence of its own is refused', replace('facts.yaml', 'fr: la durée du film', 'fr: La durée du film.'), [
      ['facts.yaml', 'facts.6.clause.fr', 'cannot follow “depending on”: La durée du film.']
    ]]
  ],

  'known-windows': [
    ['A row for a medium that is not in the rule book is refused', replace(SET, '  - medium: pay-per-view\n', '  - medium: laser-disc\n    rule: contract\n    legalBasis: []\n  - medium: pay-per-view\n'), [
      [SET, 'windows.3', 'names the medium laser-disc, which rulebook.yaml does not have']
    ]],
    ['A row for a tier of another medium is refused', replace(SET, '    tiers: [other]\n', '    tiers: [other, top-agreement]\n'), [
      [SET, 'windows.13', 'names the tier top-agreement, which free-tv does not have']
    ]],
    ['An exclusion for a medium that is not in the rule book is refused', replace(SET, 'media: [tvod, pay-tv-first,', 'media: [tvod, laser-disc, pay-tv-first,'), [
      [SET, 'outside.0.media', 'names the medium laser-disc']
    ]],
    ['A closing of a medium that is not in the rule book is refused', replace(SET, '    media: [svod]\n', '    media: [svod, laser-disc]\n'), [
      [SET, 'closings.0.media', 'names the medium laser-disc']
    ]],
    ['A closing that starts with an unknown tier is refused', replace(SET, 'onOpeningOf: { medium: free-tv, tier: investing }', 'onOpeningOf: { medium: free-tv, tier: generous }'), [
      [SET, 'closings.1', 'names the tier generous, which free-tv does not have']
    ]],
    ['A closing that starts with an unknown medium is refused', replace(SET, 'onOpeningOf: { medium: free-tv, tier: investing }', 'onOpeningOf: { medium: laser-disc }'), [
      [SET, 'closings.1', 'names the medium laser-disc']
    ]],
    ['A closing that ends with an unknown tier is refused', replace(SET, '- { after: blackout, delay: { months: 2 }, evidence: official }', '- { onOpeningOf: { medium: free-tv, tier: generous }, evidence: official }'), [
      [SET, 'closings.2', 'names the tier generous, which free-tv does not have']
    ]],
    ['The want of a derogation for a medium that is not in the rule book is refused', replace(WITHOUT, 'media: [physical-video, tvod]', 'media: [physical-video, laser-disc]'), [
      [WITHOUT, 'noDerogation.media', 'names the medium laser-disc']
    ]],
    ['A request for a medium that is not in the rule book is refused', replace(SET, 'request:\n    media: [physical-video, tvod]', 'request:\n    media: [physical-video, laser-disc]'), [
      [SET, 'derogation.request.media', 'names the medium laser-disc'],
      [SET, 'derogation.request', 'names laser-disc, whose row has no derogated delay']
    ]],
    ['A derogation decided on a medium that is not in the rule book is refused', replace(SET, 'decides: { medium: physical-video }', 'decides: { medium: laser-disc }'), [
      [SET, 'derogation.decides', 'names the medium laser-disc, which rulebook.yaml does not have'],
      [SET, 'derogation.decides', 'names laser-disc, whose row has no derogated delay']
    ]],
    ['A criterion lifted for a medium that is not in the rule book is refused', replace(LIFTED, 'media: [physical-video, tvod]\n      notBefore', 'media: [physical-video, laser-disc]\n      notBefore'), [
      [LIFTED, 'derogation.lifted.0.media', 'names the medium laser-disc']
    ]],
    ['A power over a tier that is not in the rule book is refused', replace('fr/1987-01-29.yaml', '    media: [pay-tv-first]\n    tiers: [with-agreement]', '    media: [pay-tv-first]\n    tiers: [gold]'), [
      ['fr/1987-01-29.yaml', 'powers.2', 'names the tier gold']
    ]],
    ['A proposal on a medium that is not in the rule book is refused', replace('fr/proposals/pvod-2022.yaml', 'medium: tvod', 'medium: laser-disc'), [
      ['fr/proposals/pvod-2022.yaml', 'changes.0', 'names the medium laser-disc']
    ]],
    ['A proposal on a tier of another medium is refused', replace(PLAN, 'tiers: [investing]', 'tiers: [top-agreement]'), [
      [PLAN, 'changes.4', 'names the tier top-agreement, which free-tv does not have']
    ]],
    ['A case on a medium that is not in the rule book is refused', replace(CASES, '{ medium: physical-video, opensOn: 2016-04-16 }', '{ medium: laser-disc, opensOn: 2016-04-16 }'), [
      [CASES, 'cases.0.expect.0', 'names the medium laser-disc']
    ]],
    ['A case on a tier of another medium is refused', replace(CASES, 'medium: free-tv, tier: investing, opensOn: 2013-09-02', 'medium: free-tv, tier: with-agreement, opensOn: 2013-09-02'), [
      [CASES, 'cases.3.expect.1', 'names the tier with-agreement, which free-tv does not have']
    ]],
    ['A service on a medium that is not in the rule book is refused', given([service({ media: ['laser-disc'] })]), [
      ['services.yaml', 'services.0.media', 'names the medium laser-disc, which rulebook.yaml does not have']
    ]],
    ['A service that holds a tier of another medium is refused', given([service({ territories: [offer({ tiers: [held({ tier: 'investing' })] })] })]), [
      ['services.yaml', 'services.0.territories.0.tiers.0', 'names the tier investing, which svod does not have']
    ]]
  ],

  'known-texts': [
    ['A set that cites a text without an entry in the bibliography is refused', replace(SET, 'texts: [{ text: accord-2025-02-06,', 'texts: [{ text: accord-2024,'), [
      [SET, 'texts', 'cites accord-2024, which legal-texts.yaml does not have']
    ]],
    ['A row that cites an unknown text is refused', replace(SET, '[{ text: code-cinema-l231-1,', '[{ text: code-cinema-l999,'), [
      [SET, 'windows.1', 'cites code-cinema-l999']
    ]],
    ['A derogated delay that cites an unknown text is refused', replace(SET, '[{ text: code-cinema-d231, article: "D. 231-2" }, { text: code-cinema-d231, article: "D. 231-5" }]', '[{ text: code-cinema-d999, article: null }]'), [
      [SET, 'windows.1', 'cites code-cinema-d999']
    ]],
    ['A request that cites an unknown text is refused', replace(SET, '{ text: code-cinema-d231, article: "D. 231-3" }', '{ text: code-cinema-d999, article: "D. 231-3" }'), [
      [SET, 'derogation', 'cites code-cinema-d999']
    ]],
    ['A territory whose first text on catch-up is unknown is refused', replace(TERRITORY, 'catchUp: { since: 2009-07-12, legalBasis: [{ text: accord-2009-07-06,', 'catchUp: { since: 2009-07-12, legalBasis: [{ text: accord-2009-99-99,'), [
      [TERRITORY, 'catchUp', 'cites accord-2009-99-99']
    ]],
    ['A derogation that cites an unknown text is refused', replace(SET, '{ text: decret-2019-216, article: null }', '{ text: decret-2019-999, article: null }'), [
      [SET, 'derogation', 'cites decret-2019-999']
    ]],
    ['A lifted criterion that cites an unknown text is refused', replace(LIFTED, '{ text: decret-2020-1462, article: null }', '{ text: decret-2020-999, article: null }'), [
      [LIFTED, 'derogation.lifted.0', 'cites decret-2020-999']
    ]],
    ['A power that cites an unknown text is refused', replace(LIFTED, '{ text: loi-2020-290, article: "17" }', '{ text: loi-2020-999, article: "17" }'), [
      [LIFTED, 'powers.0', 'cites loi-2020-999']
    ]],
    ['An exclusion that cites an unknown text is refused', replace(SET, 'evidence: inference\n    legalBasis: [{ text: accord-2025-02-06,', 'evidence: inference\n    legalBasis: [{ text: accord-2024,'), [
      [SET, 'outside.0', 'cites accord-2024']
    ]],
    ['A closing that cites an unknown text is refused', replace(SET, '    notAfter: { after: theatrical-release, delay: { months: 34 }, evidence: inference }\n    legalBasis: [{ text: accord-2025-02-06,', '    notAfter: { after: theatrical-release, delay: { months: 34 }, evidence: inference }\n    legalBasis: [{ text: accord-2024,'), [
      [SET, 'closings.2', 'cites accord-2024']
    ]],
    ['A regime whose agreement is unknown is refused', replace(TERRITORY, 'agreement: [accord-2025-02-06]', 'agreement: [accord-2024]'), [
      [TERRITORY, 'regimes.3', 'cites accord-2024']
    ]],
    ['Showings that are no release by an unknown text are refused', replace(TERRITORY, '{ text: code-cinema-r211-45,', '{ text: code-cinema-r999,'), [
      [TERRITORY, 'noRelease', 'cites code-cinema-r999']
    ]],
    ['A regime whose breach rests on an unknown text is refused', replace(TERRITORY, '{ text: code-cinema-l422-1,', '{ text: code-cinema-l999,'), [
      [TERRITORY, 'regimes.0', 'cites code-cinema-l999, which legal-texts.yaml does not have (4 times, in fr/territory.yaml): check its id, or write the text down there']
    ]],
    ['A regime extended by an unknown order is refused', replace(TERRITORY, 'extendedBy: [arrete-2025-02-06]', 'extendedBy: [arrete-2024]'), [
      [TERRITORY, 'regimes.3', 'cites arrete-2024']
    ]],
    ['A set under a regime that the territory does not have is refused', replace('fr/2023-10-06.yaml', 'regime: accord-2022-01-24', 'regime: accord-2023'), [
      ['fr/2023-10-06.yaml', 'regime', 'names the regime accord-2023, which territory.yaml does not have']
    ]],
    ['A case under a proposal that nobody wrote down is refused', replace(CASES, 'scenario: filippetti-2014@2014-10-01', 'scenario: filippetti-2015@2014-10-01'), [
      [CASES, 'cases.22.expect.1.scenario', 'names the proposal filippetti-2015, which has no file in proposals/']
    ]]
  ],

  'whole-law': [
    ['A set without a row for a medium is not the whole law', replace(SET, '  - medium: pay-per-view\n    rule: contract\n    legalBasis: []\n', ''), [
      [SET, 'windows', 'has no row for pay-per-view: a file is the whole law']
    ]],
    ['A set that differs from the one before it by a row left out is not the whole law, and repeats nothing', [...again(), replace(AGAIN, '  - medium: pay-per-view\n    rule: contract\n    legalBasis: []\n', '')], [
      [AGAIN, 'windows', 'has no row for pay-per-view: a file is the whole law']
    ]],
    ['A set without a row for a tier is not the whole law', replace(FIRST, 'tiers: [investing, other]', 'tiers: [investing]'), [
      [FIRST, 'windows', 'has no row for free-tv/other']
    ]],
    ['A set with two rows for a medium says two things', replace(SET, '  - medium: pay-per-view\n', '  - medium: pay-per-view\n    rule: contract\n    legalBasis: []\n  - medium: pay-per-view\n'), [
      [SET, 'windows.4', 'is one of 2 rows for pay-per-view: keep one']
    ]],
    ['A set with two rows for a tier says two things', replace(SET, 'tiers: [other]', 'tiers: [other, investing]'), [
      [SET, 'windows.13', 'is one of 2 rows for free-tv/investing: keep one']
    ]],
    ['A row that names tiers of a medium without any is refused', replace(SET, '  - medium: pay-per-view\n', '  - medium: pay-per-view\n    tiers: [premium]\n'), [
      [SET, 'windows.3', 'names the tier premium, which pay-per-view does not have'],
      [SET, 'windows', 'pay-per-view has no tiers: leave tiers out of its row']
    ]],
    ['A row that names no tier of a medium with tiers is refused', replace(FIRST, '    tiers: [investing, other]\n', ''), [
      [FIRST, 'windows', 'free-tv has tiers: name those that the row concerns'],
      [FIRST, 'windows', 'has no row for free-tv/investing'],
      [FIRST, 'windows', 'has no row for free-tv/other']
    ]],
    ['A theatrical window that does not open on the release is refused', replace(SET, 'delay: { months: 0 }', 'delay: { months: 1 }'), [
      [SET, 'windows', 'theatrical starts the clock: it opens { after: theatrical-release, delay: { months: 0 } }']
    ]],
    ['A theatrical window left to contract is refused', replace(SET, '    rule: delay\n    opens:\n      - { after: theatrical-release, delay: { months: 0 }, evidence: text }\n    nature: practice\n', '    rule: contract\n'), [
      [SET, 'windows', 'theatrical starts the clock']
    ]],
    ['A rule book in which no medium starts the clock is refused', replace('rulebook.yaml', '    startsTheClock: true\n', ''), [
      ['rulebook.yaml', 'media', 'one medium, and one only, must have startsTheClock: true']
    ]],
    ['A rule book in which two media start the clock is refused', [
      replace('rulebook.yaml', '  - id: theatrical\n', '  - id: previews\n    label: { fr: Avant-premières, en: Previews }\n    startsTheClock: true\n    tiers: []\n    avails: { licenseTypes: [], releaseTypes: [] }\n  - id: theatrical\n'),
      ...[...rulebook.territories].flatMap(([territory, { sets }]) => sets.map(({ id }) => `${territory.toLowerCase()}/${id}.yaml`)).map(file => replace(file, 'windows:\n', 'windows:\n  - medium: previews\n    rule: delay\n    opens: [{ after: theatrical-release, delay: { months: 0 }, evidence: text }]\n    nature: practice\n    legalBasis: []\n'))
    ], [['rulebook.yaml', 'media', 'one medium, and one only']]]
  ],

  'row-shape': [
    ['A delay without a day is refused', replace(SET, '    opens:\n      - { after: theatrical-release, delay: { months: 30 }, evidence: unverified }\n', ''), [
      [SET, 'windows.13', 'has a delay, so it needs opens']
    ]],
    ['A delay that binds nobody known is refused', replace(SET, '    nature: law\n', ''), [
      [SET, 'windows.1', 'has a delay, so it needs its nature']
    ]],
    ['A law that rests on no text is refused', replace(SET, 'legalBasis: [{ text: code-cinema-l231-1, article: "L. 231-1" }]', 'legalBasis: []'), [
      [SET, 'windows.1', 'binds somebody, so it needs a legalBasis; only practice may have none']
    ]],
    ['A choice of days that starts with the visa is refused', replace(FIRST, '      - { after: visa, delay: { months: 12 }, evidence: text }\n', '      - { after: visa, delay: { months: 12 }, evidence: text }\n      - { after: theatrical-release, delay: { months: 12 }, evidence: text }\n'), [
      [FIRST, 'windows.1', 'the first must run from the theatrical release, which is always known']
    ]],
    ['A window that opens after the first free broadcast is refused', replace(SET, '{ after: theatrical-release, delay: { months: 36 }, evidence: official }\n    nature', '{ after: first-free-tv-broadcast, delay: { months: 36 }, evidence: official }\n    nature'), [
      [SET, 'windows.14', 'opens after an event that is known only once the film is exploited']
    ]],
    ['A window left to contract that gives a day, a nature and a floor is refused thrice', replace(SET, '    rule: contract\n', '    rule: contract\n    opens: [{ after: theatrical-release, delay: { months: 9 }, evidence: press }]\n    nature: practice\n    floor: true\n'), [
      [SET, 'windows.3', 'has no delay (rule: contract), so opens must go'],
      [SET, 'windows.3', 'has no delay (rule: contract), so nature must go'],
      [SET, 'windows.3', 'has no delay (rule: contract), so floor must go']
    ]],
    ['A window left to contract with a derogated delay is refused', replace(SET, '    rule: contract\n', '    rule: contract\n    derogated: { delay: { months: 3 }, evidence: text, legalBasis: [{ text: code-cinema-d231, article: null }] }\n'), [
      [SET, 'windows.3', 'has no delay (rule: contract), so derogated must go']
    ]],
    ['A window left to contract with another delay for some films is refused', replace(SET, '    rule: contract\n', '    rule: contract\n    variants: [{ id: short, when: [{ fact: runtimeMinutes, atMost: 60 }], delay: { months: 3 }, evidence: text, reason: { fr: court, en: short } }]\n'), [
      [SET, 'windows.3', 'has no delay (rule: contract), so variants must go']
    ]],
    ['A window left to contract with an exclusivity is refused', replace(SET, '    rule: contract\n', '    rule: contract\n    exclusiveUntil: { after: theatrical-release, delay: { months: 9 }, evidence: text }\n'), [
      [SET, 'windows.3', 'has no delay (rule: contract), so exclusiveUntil must go']
    ]],
    ['The least of a value that is not known, where a delay or contract is, is refused', [
      replace(SET, '    rule: contract\n', '    rule: contract\n    notBefore: { after: theatrical-release, delay: { months: 3 }, evidence: text }\n'),
      replace(SET, '    nature: law\n', '    nature: law\n    notBefore: { after: theatrical-release, delay: { months: 3 }, evidence: text }\n')
    ], [
      [SET, 'windows.1', 'has a delay, so notBefore must go'],
      [SET, 'windows.3', 'is left to contract, so notBefore must go']
    ]],
    ['A value that is not known, and not said to be so, is refused', replace(SET, '    rule: contract\n', '    rule: unmodelled\n'), [
      [SET, 'windows.3', 'is unmodelled, so it needs a note that says what is not known']
    ]]
  ],

  'test-shape': [
    ['A test of no fact is refused', replace(SET, '{ fact: runtimeMinutes, atMost: 60 }', '{ atMost: 60 }'), [
      [SET, 'outside.0.when.0', 'names no fact']
    ]],
    ['A test that asks nothing is refused', replace(SET, '{ fact: runtimeMinutes, atMost: 60 }', '{ fact: runtimeMinutes, unstated: holds }'), [
      [SET, 'outside.0.when.0', 'must ask one thing, it asks nothing']
    ]],
    ['A test of no fact that asks nothing is refused twice', replace(SET, '{ fact: runtimeMinutes, atMost: 60 }', '{}'), [
      [SET, 'outside.0.when.0', 'names no fact'],
      [SET, 'outside.0.when.0', 'it asks nothing']
    ]],
    ['A test that asks two things is refused', replace(SET, '{ fact: runtimeMinutes, atMost: 60 }', '{ fact: runtimeMinutes, atMost: 60, above: 10 }'), [
      [SET, 'outside.0.when.0', 'must ask one thing, it asks atMost and above']
    ]],
    ['A test of a date is refused', replace(SET, '{ fact: runtimeMinutes, atMost: 60 }', '{ fact: visaDate, atMost: 60 }'), [
      [SET, 'outside.0.when.0', 'visaDate is a date: no condition tests a date']
    ]],
    ['A number tested by yes or no is refused', replace(SET, '{ fact: admissionsAfterFourWeeks, atMost: 100000 }', '{ fact: admissionsAfterFourWeeks, is: true }'), [
      [SET, 'derogation.eligible.0', 'admissionsAfterFourWeeks is a number: test it with atMost, below or above']
    ]],
    ['A yes or no tested as a number is refused', replace(SET, '{ fact: derogationGranted, is: true }', '{ fact: derogationGranted, above: 0 }'), [
      [SET, 'derogation.grantedBy', 'derogationGranted is yes or no: test it with is']
    ]],
    ['A list of tests beside a test is refused', replace(SET, '{ fact: runtimeMinutes, atMost: 60 }', '{ fact: runtimeMinutes, any: [{ fact: runtimeMinutes, atMost: 60 }, { fact: runtimeMinutes, above: 30 }] }'), [
      [SET, 'outside.0.when.0', 'has any, so it can have nothing else']
    ]],
    ['A wrong test in a list is refused', replace(SET, '{ fact: productionCostEuros, above: 5000000 }', '{ fact: productionCostEuros, is: true }'), [
      [SET, 'closings.1.when.2', 'productionCostEuros is a number']
    ]],
    ['A wrong condition of another delay is refused', replace(SET, '{ fact: payTvAcquired, is: false }, { fact: svodAcquired, is: false }', '{ fact: payTvAcquired, is: false }, { fact: svodAcquired, below: 1 }'), [
      [SET, 'windows.12.variants.0.when.1', 'svodAcquired is yes or no']
    ]],
    ['A wrong condition of a power is refused', replace(FIRST, 'grantedBy: { fact: derogationGranted, is: true }', 'grantedBy: { fact: derogationGranted, above: 1 }'), [
      [FIRST, 'powers.0.grantedBy', 'derogationGranted is yes or no']
    ]],
    ['A presumption of several things, or of none, is refused', replace(TERRITORY, 'presumed: { above: 60 }', 'presumed: { above: 60, atMost: 90 }'), [
      [TERRITORY, 'presumptions.0.presumed', 'must ask one thing, it asks above and atMost']
    ]],
    ['A wrong exception to an exclusivity is refused', replace(SET, 'any: [{ fact: coExploitationAgreement, is: true }', 'any: [{ fact: coExploitationAgreement, atMost: 1 }'), [
      [SET, 'windows.12.exclusiveUntil.unless.0', 'coExploitationAgreement is yes or no']
    ]]
  ],

  'telling-apart': [
    ['A territory with more tests than can be told apart is refused, and they are named', replace(SET, 'when: [{ fact: runtimeMinutes, atMost: 60 }]', `when: [{ any: [${limits(MOST_TESTS - TESTS + 1)}] }]`), [
      [TERRITORY, '', 'has sets with 33 distinct tests; at most 32 can be told apart: ']
    ]]
  ],

  presumptions: [
    ['What is presumed twice is refused', replace(TERRITORY, 'noRelease:', '  - fact: runtimeMinutes\n    presumed: { above: 60 }\n    sentence: { fr: x, en: x }\nnoRelease:'), [
      [TERRITORY, 'presumptions.1', 'presumes something of runtimeMinutes again: keep one']
    ]],
    ['What decides no test of the sets is refused', replace(TERRITORY, 'presumed: { above: 60 }', 'presumed: { above: 59 }'), [
      [TERRITORY, 'presumptions.0', 'decides no test of runtimeMinutes in the sets: presume what they ask, or leave it out']
    ]],
    ['What decides some tests of the sets and not others is refused, with those', [replace(SET, 'when: [{ fact: runtimeMinutes, atMost: 60 }]', 'when: [{ fact: runtimeMinutes, atMost: 65 }]')], [
      [TERRITORY, 'presumptions.0', 'leaves open whether runtimeMinutes is at most 65, as a set asks: presume what decides each, and say so in the sentence']
    ]],
    ['What no set asks about is refused', replace(TERRITORY, '  - fact: runtimeMinutes\n    presumed: { above: 60 }', '  - fact: publiclyFunded\n    presumed: { is: true }'), [
      [TERRITORY, 'presumptions.0', 'decides no test of publiclyFunded in the sets']
    ]]
  ],

  'closing-shape': [
    ['A closing that starts on a day and on an opening is refused', replace(SET, 'from: { onOpeningOf: { medium: free-tv, tier: investing }, evidence: official }', 'from: { onOpeningOf: { medium: free-tv, tier: investing }, after: theatrical-release, delay: { months: 22 }, evidence: official }'), [
      [SET, 'closings.1', 'has a bound that is not one thing: give after and delay, or onOpeningOf']
    ]],
    ['A closing that starts on nothing is refused', replace(SET, 'from: { onOpeningOf: { medium: free-tv, tier: investing }, evidence: official }', 'from: { evidence: official }'), [
      [SET, 'closings.1', 'has a bound that is not one thing']
    ]],
    ['A closing that ends after an event, without a delay, is refused', replace(SET, '      - { after: blackout, delay: { months: 2 }, evidence: official }', '      - { after: blackout, evidence: official }'), [
      [SET, 'closings.2', 'has a bound that is not one thing']
    ]],
    ['A closing that hangs on the opening of what it closes is refused', replace(SET, 'onOpeningOf: { medium: free-tv, tier: investing }', 'onOpeningOf: { medium: svod, tier: top-agreement }'), [
      [SET, 'closings.1', 'hangs on the opening of svod, which it closes']
    ]],
    ['A closing that ends before it starts is refused', replace(SET, '- { after: theatrical-release, delay: { months: 36 }, evidence: inference }', '- { after: theatrical-release, delay: { months: 21 }, evidence: inference }'), [
      [SET, 'closings.0', 'ends before it starts']
    ]],
    ['A closing of which one of several ends comes before its start is refused', replace(SET, '      - { after: blackout, delay: { months: 2 }, evidence: official }\n', '      - { after: blackout, delay: { months: 2 }, evidence: official }\n      - { after: blackout, delay: { days: -1 }, evidence: official }\n'), [
      [SET, 'closings.2', 'ends before it starts']
    ]],
    ['A closing that may start on no day is refused', replace(SET, 'notAfter: { after: theatrical-release, delay: { months: 34 }', 'notAfter: { after: theatrical-release, delay: { months: 23 }'), [
      [SET, 'closings.2.notAfter', 'comes before notBefore: no day is left on which it may start']
    ]],
    ['A closing that ends on the day it starts is refused', replace(SET, '- { after: blackout, delay: { months: 2 }, evidence: official }', '- { after: blackout, delay: { days: 0 }, evidence: official }'), [
      [SET, 'closings.2', 'ends before it starts']
    ]],
    ['A closing on a day that the caller states, as early as they like, is refused', replace(SET, '    notBefore: { after: theatrical-release, delay: { months: 24 } }\n', ''), [
      [SET, 'closings.2', 'starts on a day that the caller states: say how early it may be (notBefore)']
    ]],
    ['A closing on a computed day that says how early it may be is refused', replace(SET, '    from: { after: theatrical-release, delay: { months: 22 }, evidence: official }\n', '    from: { after: theatrical-release, delay: { months: 22 }, evidence: official }\n    notBefore: { after: theatrical-release, delay: { months: 24 } }\n'), [
      [SET, 'closings.0', 'starts on a computed day: notBefore must go']
    ]],
    ['A closing on a computed day that says how late it may be is refused', replace(SET, '    from: { after: theatrical-release, delay: { months: 22 }, evidence: official }\n', '    from: { after: theatrical-release, delay: { months: 22 }, evidence: official }\n    notAfter: { after: theatrical-release, delay: { months: 34 }, evidence: inference }\n'), [
      [SET, 'closings.0', 'starts on a computed day: notAfter must go']
    ]],
    ['A closing on the opening of a window that says how early it may be is refused', replace(SET, '    from: { onOpeningOf: { medium: free-tv, tier: investing }, evidence: official }\n', '    from: { onOpeningOf: { medium: free-tv, tier: investing }, evidence: official }\n    notBefore: { after: theatrical-release, delay: { months: 24 } }\n'), [
      [SET, 'closings.1', 'notBefore must go']
    ]]
  ],

  derogations: [
    ['A set without a derogation that does not say why is refused', replace('fr/2009-07-12.yaml', 'noDerogation:\n  media: [physical-video, tvod]\n  reason:\n    fr: "Le décret qui devait organiser la dérogation n\'était pas paru : aucune dérogation ne pouvait être obtenue avant le 24 avril 2010."\n    en: "The decree that was to organise the derogation was not yet out: no derogation could be obtained before 24 April 2010."\n', ''), [
      ['fr/2009-07-12.yaml', 'derogation', 'is null: say why in noDerogation']
    ]],
    ['A power decided on a medium that is none of its own is refused', replace(FIRST, 'decides: { medium: physical-video }', 'decides: { medium: tvod }'), [
      [FIRST, 'powers.0.decides', 'names tvod, which is none of its media']
    ]],
    ['A derogation of which no fact states the day is sound', replace(SET, / {2}request:\n(?: {4}.*\n){3}/, ''), []],
    ['A request for a medium whose row has no derogated delay is refused', replace(SET, 'request:\n    media: [physical-video, tvod]', 'request:\n    media: [physical-video, svod]'), [
      [SET, 'derogation.request', 'names svod, whose row has no derogated delay']
    ]],
    ['A set with a derogation that says why there is none is refused', replace(SET, 'outside:\n', 'noDerogation: { media: [tvod], reason: { fr: Aucune, en: None } }\noutside:\n'), [
      [SET, 'derogation', 'or a power exists: noDerogation must go']
    ]],
    ['A derogated delay without a derogation is refused', replace('fr/2009-07-12.yaml', '    nature: law\n', '    nature: law\n    derogated: { delay: { months: 3 }, evidence: text, legalBasis: [{ text: loi-2009-669, article: "17" }] }\n'), [
      ['fr/2009-07-12.yaml', 'windows.1.derogated', 'has no derogation to rest on: state it, or leave the delay out']
    ]],
    ['A derogation decided on a medium whose delay it does not cut is refused', replace(SET, 'decides: { medium: physical-video }', 'decides: { medium: svod }'), [
      [SET, 'derogation.decides', 'names svod, whose row has no derogated delay']
    ]],
    ['A criterion lifted until the day it is lifted is refused', replace(LIFTED, 'releasedUntil: 2020-10-30', 'releasedUntil: 2020-08-01'), [
      [LIFTED, 'derogation.lifted.0', 'ends before it starts']
    ]],
    ['A power that ends on the day it starts is refused', replace(LIFTED, 'releasedUntil: 2020-03-15', 'releasedUntil: 2019-11-25'), [
      [LIFTED, 'powers.0', 'ends before it starts']
    ]],
    ['A floor of two kinds, or of none, is refused', replace(LIFTED, '- { on: 2020-03-24 }', '- { on: 2020-03-24, after: visa, delay: { months: 1 } }'), [
      [LIFTED, 'powers.0', 'has a floor that is not one thing: give after and delay, or on']
    ]],
    ['A floor after an event, without a delay, is refused', replace(FIRST, '- { after: theatrical-release, delay: { months: 0 } }\n    evidence: text\n    legalBasis: [{ text: loi-82', '- { after: theatrical-release }\n    evidence: text\n    legalBasis: [{ text: loi-82'), [
      [FIRST, 'powers.0', 'has a floor that is not one thing']
    ]],
    ['A floor for films that meet a criterion, in a set without one, is refused', replace(FIRST, '- { after: theatrical-release, delay: { months: 0 } }\n    evidence: text\n    legalBasis: [{ text: loi-82', '- { after: theatrical-release, delay: { months: 0 }, eligible: true }\n    evidence: text\n    legalBasis: [{ text: loi-82'), [
      [FIRST, 'powers.0', 'has a floor for films that meet a criterion, and the set has none']
    ]]
  ],

  'former-ids': [
    ['The id of another set as a former id is refused', replace('de/2014-01-01.yaml', 'formerIds: [2013-01-01]', 'formerIds: [2013-01-01, 2017-01-01]'), [
      ['de/2014-01-01.yaml', 'formerIds', 'has 2017-01-01, by which de/2017-01-01.yaml is known'],
      ['changelog.yaml', lastRecordOf('2013-01-01', '2017-01-01'), 'records de/2014-01-01.yaml again']
    ]],
    ['A former id of two sets is refused', replace('de/2014-01-01.yaml', 'formerIds: [2013-01-01]', 'formerIds: [2013-01-01, 2010-01-01]'), [
      ['de/2009-01-01.yaml', 'formerIds', 'has 2010-01-01, by which de/2014-01-01.yaml is known'],
      ['de/2014-01-01.yaml', 'formerIds', 'has 2010-01-01, by which de/2009-01-01.yaml is known'],
      ['changelog.yaml', lastRecordOf('2013-01-01', '2010-01-01'), 'records de/2014-01-01.yaml again']
    ]]
  ],

  'release-law': [
    ['A law of the release that starts after the first release is refused', replace('de/1895-12-28.yaml', 'id: 1895-12-28', 'id: 1900-01-01'), [
      ['de/1895-12-28.yaml', 'id', 'is 1900-01-01: the file must be named'],
      ['de/1895-12-28.yaml', 'id', 'releases before 1900-01-01 would have no law; start with one on 1895-12-28']
    ]],
    ['A closing where the law of the release governs is refused', replace('de/2025-01-01.yaml', 'closings: []\n', `closings:
  - id: pause
    media: [svod]
    when: [{ fact: freeTvAcquired, is: true }]
    from: { after: theatrical-release, delay: { months: 6 }, evidence: text }
    until: [{ after: theatrical-release, delay: { months: 8 }, evidence: text }]
    legalBasis: [{ text: ffg-2025, article: null }]
    reason: { fr: pause, en: pause }
`), [['de/2025-01-01.yaml', 'closings', 'but the law of the release governs here']]],
    ['An act that a fact tells, and a contested delay, where each set governs its own days are refused', [
      replace(LAST, `regime: ${NEWEST_SET.regime}\n`, `regime: ${NEWEST_SET.regime}\n${ACT(NEWEST_SET.id)}`),
      replace(LAST, '    nature: law\n', '    nature: law\n    contested: { delay: { months: 5 }, since: 2025-02-10, evidence: press, legalBasis: [{ text: code-cinema-d231, article: null }], note: { fr: x, en: x } }\n')
    ], [
      [LAST, 'lawOf', 'only where the law of the release governs can another day tell which act does'],
      [LAST, 'windows.1.contested', 'only where the law of the release governs do two delays alone compete']
    ]],
    ['A set after one of an act that a fact tells, of no act or of an earlier one, is refused', replace('de/2023-06-15.yaml', 'regime: null\n', `regime: null\n${ACT('2025-01-02')}`), [
      ['de/2025-01-01.yaml', 'lawOf', 'that of 2025-01-02, or a later one']
    ]],
    ['A set of no act after one of an act is refused', replace('de/2017-01-01.yaml', 'regime: null\n', `regime: null\n${ACT('2017-01-01')}`), [
      ['de/2023-06-15.yaml', 'lawOf', 'must say which act the set belongs to']
    ]]
  ],

  'set-texts': [
    ['A set that no text brought is refused, but for the first', replace('de/2023-06-15.yaml', 'texts: [{ text: ffg-2017, article: "55a" }, { text: ffa-richtlinie-d5, article: null }, { text: accord-de-2023-05-02, article: null }]', 'texts: []'), [
      ['de/2023-06-15.yaml', 'texts', 'are none: name the texts that changed the law']
    ]]
  ],

  publication: [
    ['A set published after its first day in force is refused', replace(SET, 'publication: { on: 2025-02-09,', 'publication: { on: 2025-02-11,'), [
      [SET, 'publication.on', 'is after 2025-02-10, the first day in force']
    ]],
    ['A set published before the one that it replaces is refused', replace(SET, 'publication: { on: 2025-02-09,', 'publication: { on: 2023-10-05,'), [
      [SET, 'publication.on', 'is before that of the set that precedes it (2023-10-06)']
    ]],
    ['A text published before it was signed is refused', replace('legal-texts.yaml', 'publishedOn: 1983-01-05', 'publishedOn: 1983-01-03'), [
      ['legal-texts.yaml', 'texts.1.publishedOn', 'is before the day of signature (1983-01-04)']
    ]]
  ],

  'timely-basis': [
    ['A row that rests on a text published later is refused', replace('fr/2009-07-12.yaml', 'legalBasis: [{ text: loi-2009-669, article: "17" }]', 'legalBasis: [{ text: decret-2010-397, article: "1" }]'), [
      ['fr/2009-07-12.yaml', 'windows.1.legalBasis', 'rests on decret-2010-397, which is later than 2009-07-12: cite an earlier text, or say why in lateBasis']
    ]],
    ['A row that rests on a text in force later is refused', replace('fr/2009-07-12.yaml', 'legalBasis: [{ text: loi-2009-669, article: "17" }]', 'legalBasis: [{ text: code-cinema-l231-1, article: null }]'), [
      ['fr/2009-07-12.yaml', 'windows.1.legalBasis', 'rests on code-cinema-l231-1, which is later than 2009-07-12']
    ]],
    ['A row that rests on a text signed later is refused', replace('fr/2009-07-12.yaml', 'legalBasis: [{ text: loi-2009-669, article: "17" }]', 'legalBasis: [{ text: loi-2020-290, article: null }]'), [
      ['fr/2009-07-12.yaml', 'windows.1.legalBasis', 'rests on loi-2020-290']
    ]],
    ['A derogated delay that rests on a later text is refused', replace('fr/2010-04-24.yaml', '[{ text: accord-2009-07-06, article: "1.3" }]', '[{ text: code-cinema-d231, article: null }]'), [
      ['fr/2010-04-24.yaml', 'windows.2.legalBasis', 'rests on code-cinema-d231, which is later than 2010-04-24']
    ]],
    ['An excuse for a text that is not late is refused', replace(SET, '    nature: law\n', '    nature: law\n    lateBasis: { fr: Tardif, en: Late }\n'), [
      [SET, 'windows.1.lateBasis', 'excuses a text that is not late: leave it out']
    ]]
  ],
  'extended-basis': [
    ['A row of an extended agreement that cites no order of its regime is refused', replace(SET, '    legalBasis: [{ text: accord-2025-02-06, article: null }, { text: arrete-2025-02-06, article: null }]', '    legalBasis: [{ text: accord-2025-02-06, article: null }]'), [
      [SET, 'windows.2.legalBasis', 'cites no order of the regime accord-2025-02-06, by which the agreement binds everybody: add it']
    ]],
    ['A closing that cites an amendment without its order is refused', replace('fr/2023-10-06.yaml', '[{ text: avenant-2023-09-25, article: null }, { text: arrete-2023-09-29, article: null }]\n    reason', '[{ text: avenant-2023-09-25, article: null }]\n    reason'), [
      ['fr/2023-10-06.yaml', 'closings.1.legalBasis', 'cites avenant-2023-09-25 without arrete-2023-09-29, by which it binds everybody: cite both']
    ]]
  ],

  'distinct-sets': [
    ['A set that repeats the one before it is refused', [record('2025-03-01'), copy(SET, 'fr/2025-03-01.yaml'), replace('fr/2025-03-01.yaml', 'id: 2025-02-10', 'id: 2025-03-01'), replace('fr/2025-03-01.yaml', 'notes:\n', 'notes:\n  - { fr: Une note de plus, en: One more note }\n')], [
      ['fr/2025-03-01.yaml', '', 'says the same as 2025-02-10: a file stands for a day on which the law changed']
    ]],
    ['A set that says the same in other words, with other evidence and in another order is refused', [...again(), replace(AGAIN, 'delay: { months: 4 }, evidence: text', 'delay: { weeks: 0, months: 4 }, evidence: press'), replace(AGAIN, 'le CNC accorde', 'il accorde'), replace(AGAIN, '[tvod, pay-tv-first, pay-tv-second,', '[pay-tv-second, tvod, pay-tv-first,'), replace(AGAIN, '    note:\n      fr: "Six mois est', '    note:\n      fr: "Six mois, c\'est')], [
      [AGAIN, '', 'says the same as 2025-02-10']
    ]],
    ['A set that names the same tiers in rows put together otherwise is refused', [...again(), replace(AGAIN, 'tiers: [partial-commitments]', 'tiers: [partial-commitments, without-agreement]'), replace(AGAIN, SVOD_WITHOUT, '')], [
      [AGAIN, '', 'says the same as 2025-02-10']
    ]]
  ],

  'regime-terms': [
    ['A regime without a set is refused', remove(SET), [
      [TERRITORY, 'regimes.3', 'accord-2025-02-06 has no rule set'],
      ['changelog.yaml', `versions.${rulebook.changelog.length - 1}.changes.14`, 'names the set fr/2025-02-10.yaml, which does not exist']
    ]],
    ['A set that starts after the last day of its regime is refused', replace(TERRITORY, 'lastDay: 2028-02-09', 'lastDay: 2025-02-09'), [
      [TERRITORY, 'regimes.3', 'accord-2025-02-06 ends on 2025-02-09, before its set 2025-02-10 starts']
    ]],
    ['A regime interrupted by another is refused', replace('fr/2023-10-06.yaml', 'regime: accord-2022-01-24', 'regime: accord-2018-09-06'), [
      ...[2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14].map(i => ['fr/2023-10-06.yaml', `windows.${i}.legalBasis`, 'cites no order of the regime accord-2018-09-06'] as const),
      [TERRITORY, 'regimes.1', 'accord-2018-09-06 ends on 2022-02-09, before its set 2023-10-06 starts'],
      [TERRITORY, 'regimes.1', 'accord-2018-09-06 has sets of another regime between its own']
    ]],
    ['A regime that renews itself and assumes something after its end is refused', replace(TERRITORY, '    notices: []\n', '    assumption: { fr: Reconduit, en: Renewed }\n    notices: []\n'), [
      [TERRITORY, 'regimes.0', 'accord-2009-07-06 renews itself: it needs no assumption']
    ]],
    ['A regime that ends and says nothing of what follows is refused', replace(TERRITORY, '    assumption:\n      fr: L\'arrêté du 6 février 2025 prend fin le 9 février 2028 ; ses délais sont supposés reconduits sans changement.\n      en: The order of 6 February 2025 ends on 9 February 2028; its delays are assumed to be renewed unchanged.\n', ''), [
      [TERRITORY, 'regimes.3', 'accord-2025-02-06 ends: state the assumption made after its last day']
    ]]
  ],
  'territories-held': [
    ['A territory with a folder that another law answers for is refused', replace(TERRITORY, 'territories: [GP, MQ,', 'territories: [BE, MQ,'), [
      [TERRITORY, 'alsoIn', 'names BE, which has a folder: leave it out, or remove the folder']
    ]],
    ['A territory that is answered and not read is refused', replace(TERRITORY, 'territories: [PF, NC,', 'territories: [GP, NC,'), [
      [TERRITORY, 'unread', 'names GP again: a territory is answered by one law, or by none']
    ]]
  ]
}

t.strictSame([...Object.keys(TABLE), ...ELSEWHERE], LAW_RULES.map(({ name }) => name), 'every rule of meaning has its table of faults')

testRules(t, TABLE)

t.test('What the rules of meaning allow', async t => {
  const ALLOWED: ReadonlyArray<readonly [sentence: string, ...edits: readonly Edit[]]> = [
    ['A closing may end on the opening of a window that it does not close', replace(SET, '- { after: blackout, delay: { months: 2 }, evidence: official }', '- { onOpeningOf: { medium: free-vod }, evidence: official }')],
    ['A closing may end, by the same event, a day after it starts', replace(SET, '- { after: blackout, delay: { months: 2 }, evidence: official }', '- { after: blackout, delay: { days: 1 }, evidence: official }')],
    ['As many tests as can be told apart', replace(SET, 'when: [{ fact: runtimeMinutes, atMost: 60 }]', `when: [{ any: [${limits(MOST_TESTS - TESTS)}] }]`)],
    ['A choice of days may run from the release and from the visa', replace(FIRST, '      - { after: visa, delay: { months: 12 }, evidence: text }\n', '      - { after: theatrical-release, delay: { months: 12 }, evidence: text }\n      - { after: visa, delay: { months: 12 }, evidence: text }\n')],
    ['A set may be published on the day of its predecessor, and on its own first day', copy(SET, 'fr/2025-02-11.yaml'), record('2025-02-11'), replace('fr/2025-02-11.yaml', 'id: 2025-02-10', 'id: 2025-02-11'), replace('fr/2025-02-11.yaml', 'months: 30', 'months: 31')],
    ['A set may change a threshold alone', ...again(), replace(AGAIN, 'atMost: 100000', 'atMost: 99999')],
    ['A set may change the text that a rule rests on alone', ...again(), replace(AGAIN, 'article: "D. 231-5"', 'article: "D. 231-4"')],
    ['A set may lift a criterion alone', ...again(), replace(AGAIN, '  silence:\n', '  lifted: [{ releasedFrom: 2025-03-01, releasedUntil: 2025-04-01, media: [tvod], legalBasis: [{ text: loi-2020-290, article: "17" }], reason: { fr: Levé, en: Lifted } }]\n  silence:\n')],
    ['A regime may end on the first day of its last set', replace(TERRITORY, 'lastDay: 2028-02-09', 'lastDay: 2025-02-10')],
    ['A text may be published on the day of its signature', replace('legal-texts.yaml', 'publishedOn: 1983-01-05', 'publishedOn: 1983-01-04')],
    ['A text whose days are not known is late for nobody', replace(SET, 'legalBasis: [{ text: code-cinema-l231-1, article: "L. 231-1" }]', 'legalBasis: [{ text: code-cinema-l234-1, article: null }]')],
    ['A derogation may give each medium another delay', replace(SET, '{ months: 4, days: -28 }, evidence: press', '{ months: 3 }, evidence: press')],
    ['Two proposals may change the same window', replace('fr/proposals/pvod-2022.yaml', 'medium: tvod', 'medium: physical-video')],
    ['A title may be repeated: only ids name', replace('legal-texts.yaml', 'citation: { fr: décret n° 86-234 du 21 février 1986, en: decree 86-234 }', 'citation: { fr: décret n° 86-84, en: decree 86-84 }')]
  ]
  for (const [sentence, ...edits] of ALLOWED) {
    t.test(sentence, async t => sameFaults(t, faultsAfter(...edits), []))
  }
})

t.test('Where a file cannot be read, no rule of meaning holds that against the others', async t => {
  for (const file of ['rulebook.yaml', 'facts.yaml', 'legal-texts.yaml', 'changelog.yaml', TERRITORY, CASES, SET, PLAN]) {
    t.test(file, async t => sameFaults(t, faultsAfter(write(file, '')), [[file, '', 'must hold fields: ']]))
  }
})
