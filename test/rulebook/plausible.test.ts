// What may be a slip in the rules: each warning by its line, its bounds, and the reason that answers it.
import { readFileSync } from 'node:fs'
import t, { type Test } from 'tap'
import { WARNINGS, type Warning } from '../../schemas/plausible.js'
import { checkedData, doubtedRulebook } from '../../src/rulebook/check.js'
import { doubtsIn, PLAUSIBILITY_RULES } from '../../src/rulebook/lint/plausible/doubts.js'
import { reasons } from '../../src/rulebook/lint/plausible/reasons.js'
import { filesIn, readRules } from '../../src/rulebook/reading/read.js'
import { append, replace, type Edit } from '../fixtures/broken-rules.js'
import { ROOT } from '../fixtures/root.js'
import { RULES } from '../fixtures/rulebook.js'
import { laterSet, SET, smallRules } from '../fixtures/small-rules.js'

const FAST = 'opens: [{ after: theatrical-release, delay: { months: 6 }, evidence: text }]'
const SLOW = 'opens: [{ after: theatrical-release, delay: { months: 24 }, evidence: text }]'
const TAPE = 'opens: [{ after: theatrical-release, delay: { months: 4 }, evidence: text }]'
const REASON = 'because: { fr: "Lu.", en: "Read." }'

/** The delay of a tier. */
const fast = (delay: string, file = SET): Edit => replace(file, FAST, FAST.replace('{ months: 6 }', delay))
const slow = (delay: string, file = SET): Edit => replace(file, SLOW, SLOW.replace('{ months: 24 }', delay))
/** More fields of the row of the fast tier, each on its line. */
const ofFast = (...fields: readonly string[]): Edit => replace(SET, FAST, [FAST, ...fields].join('\n    '))
const evidence = (value: string): Edit => replace(SET, FAST, FAST.replace('evidence: text', `evidence: ${value}`))
const variant = (id: string, delay: string, ...facts: readonly string[]) =>
  `{ id: ${id}, delay: ${delay}, when: [${facts.map(fact => `{ fact: ${fact}, is: true }`).join(', ')}], evidence: text, reason: { fr: "un cas", en: "a case" } }`
const variants = (...all: readonly string[]): Edit => ofFast(`variants: [${all.join(', ')}]`)

/** A set of 2020, recorded, that says the same but for edits; it rests on an act of its own. */
const later = (...edits: ReadonlyArray<(file: string) => Edit>): Edit => root => {
  for (const edit of [laterSet('2020-01-01', ...edits, file => replace(file, /act-2000/g, 'act-2020')), recorded, text('act-2020', 'text', '2020-01-01')]) edit(root)
}
/** The same, resting on the same act. */
const sameAct = (...edits: ReadonlyArray<(file: string) => Edit>): Edit => root => [laterSet('2020-01-01', ...edits), recorded].forEach(edit => edit(root))
const recorded: Edit = replace('changelog.yaml', '    changes:\n', '    changes:\n      - { kind: law, territory: ZZ, ruleSet: 2020-01-01 }\n')
const NEXT = 'zz/2020-01-01.yaml'

/** A text more. */
const text = (id: string, known: string, on = '2000-01-01'): Edit => append('legal-texts.yaml', `
  - { id: ${id}, title: { fr: Loi, en: Act }, citation: { fr: loi, en: act }, signedOn: ${on}, publishedOn: ${on}, identifiers: [], url: null, known: ${known}, checkedOn: 2024-01-01 }
`)
const knownBy = (known: string): Edit => replace('legal-texts.yaml', 'known: text', `known: ${known}`)
const onWire = '    legalBasis: [{ text: act-2000, article: "3" }]'
const resting = (...texts: readonly string[]): Edit => replace(SET, onWire, `    legalBasis: [${texts.map(text => `{ text: ${text}, article: null }`).join(', ')}]`)

const criterion = (fr: string, en: string): Edit => replace(SET, /criterion: .*/, `criterion: { fr: "${fr}", en: "${en}" }`)
const outside = (reason: string): Edit => replace(SET, 'outside: []', `outside: [{ id: short, when: [{ any: [{ fact: runtimeMinutes, atMost: 60 }, { fact: payTvAcquired, is: true }] }], media: [tape], evidence: text, legalBasis: [{ text: act-2000, article: "4" }], reason: { fr: "${reason}", en: "sixty minutes or less" } }]`)
const closing = (id: string, fr = 'de 8 à 9 mois') => `{ id: ${id}, media: [wire], when: [{ fact: freeTvAcquired, is: true }, { fact: productionCostEuros, above: 5000000 }], from: { after: theatrical-release, delay: { months: 8 }, evidence: text }, until: [{ after: theatrical-release, delay: { months: 9 }, evidence: text }], legalBasis: [{ text: act-2000, article: "5" }], reason: { fr: "${fr}", en: "from 8 to 9 months" } }`
/** Works left outside, a closing and a power, whose evidence or a delay is another. */
const left = (evidence: string): Edit => replace(SET, 'outside: []', `outside: [{ id: short, when: [{ fact: runtimeMinutes, atMost: 60 }], media: [tape], evidence: ${evidence}, legalBasis: [{ text: act-2000, article: "4" }], reason: { fr: "soixante minutes au plus", en: "sixty minutes or less" } }]`)
const closingFrom = (from: string, until: string, fr = 'fermé') => closing('shut', fr).replace('{ months: 8 }', from).replace('{ months: 9 }', until).replace('from 8 to 9 months', 'closed')
const power = (floor: string): Edit => replace(SET, 'outside: []', `powers: [{ id: cut, media: [tape], grantedBy: { fact: derogationGranted, is: true }, floor: [{ after: theatrical-release, delay: ${floor} }, { on: 2001-01-01 }], evidence: text, legalBasis: [{ text: act-2000, article: "2" }], reason: { fr: "décidé", en: "decided" } }]\noutside: []`)
/** A closing of the set, and another in the set that follows. */
const moved = (from: string, until: string): Edit => root => [closings(closingFrom('{ months: 8 }', '{ months: 18 }')), later(...[['{ months: 8 }', from], ['{ months: 18 }', until]].flatMap(([was = '', is = '']) => was === is ? [] : [(file: string) => replace(file, was, is)]))].forEach(edit => edit(root))
const contested = 'contested: { delay: { months: 9 }, since: 2010-01-01, evidence: text, legalBasis: [{ text: act-2000, article: "6" }], note: { fr: "Contesté.", en: "Contested." } }'
const closings = (...all: readonly string[]): Edit => replace(SET, 'closings: []', `closings: [${all.join(', ')}]`)

const FLOOR = ofFast('floor: true')
/** The service with a delay of its own, which it agreed on until a day. */
const own = (until = ''): Edit => replace('services.yaml', 'tier: fast, from: 2015-01-01,', `tier: fast, from: 2015-01-01,${until} delay: { months: 9 },`)
const floorless = (file: string) => replace(file, '\n    floor: true', '')

/** The agreement of a regime, and the order that extends it. */
const EXTENDED: Edit = root => [
  text('accord', 'press'), text('order', 'text'), resting('accord', 'order'), replace(SET, /nature: law(?=\n {4}legalBasis: \[{ text: accord)/, 'nature: extended-agreement'), replace(SET, 'regime: null', 'regime: accord'),
  replace('zz/territory.yaml', 'regimes: []', 'regimes: [{ id: accord, label: { fr: Accord, en: Agreement }, agreement: [accord], extendedBy: [order], lastDay: null, term: { fr: "Un an.", en: "A year." }, notices: [], notes: [] }]')
].forEach(edit => edit(root))

const READ = 'is not known by the text, and rests on act-2000, which was read (known: text): look it up there and make it text, or rest it on the text that says it'
const weaker = (known: string) => `is known less well than all that it rests on, ${known}: look it up where that is from, and say how it is known now`

/** What is warned of, the edits, and the line without the name of the warning; the row that a reason would name. */
type Doubted = readonly [sentence: string, edits: Edit | readonly Edit[], line: string, row: string]
type Plain = readonly [sentence: string, ...edits: readonly Edit[]]

const TABLE: Readonly<Record<Warning, { readonly doubted: readonly Doubted[], readonly plain: readonly Plain[] }>> = {
  'earlier-tier': {
    doubted: [
      ['A tier that opens a day earlier than a better one', slow('{ months: 6, days: -1 }'), `${SET}, line 29, wire/slow, opens.delay: is { months: 6, days: -1 }, earlier than that of wire/fast, a more favourable tier ({ months: 6 }): hold both against the text`, 'wire/slow'],
      ['A derogated delay likewise', [ofFast(derogated(5)), replace(SET, SLOW, `${SLOW}\n    ${derogated(3)}`)], `${SET}, line 31, wire/slow, derogated.delay: is { months: 3 }, earlier than that of wire/fast, a more favourable tier ({ months: 5 }): hold both against the text`, 'wire/slow']
    ],
    plain: [
      ['A tier that opens on the same day', slow('{ months: 6 }')],
      ['A derogated delay that the better tier has not', replace(SET, SLOW, `${SLOW}\n    ${derogated(3)}`)],
      ['A better tier that is left to contract', replace(SET, `rule: delay\n    ${FAST}\n    nature: law`, 'rule: contract')]
    ]
  },
  'idle-variant': {
    doubted: [
      ['A variant as long as the delay of its row', variants(variant('held', '{ months: 6 }', 'freeTvAcquired')), `${SET}, line 24, wire/fast held, delay: is { months: 6 }, no shorter than the delay of the row, and the earliest day wins: it never does`, 'wire/fast'],
      ['A variant no shorter than one that holds wherever it does', variants(variant('both', '{ months: 5 }', 'payTvAcquired', 'freeTvAcquired'), variant('held', '{ months: 5 }', 'freeTvAcquired')), `${SET}, line 24, wire/fast both, delay: is { months: 5 }, no shorter than the variant held ({ months: 5 }), which holds wherever it does: it never wins`, 'wire/fast'],
      ['A variant as long as the delay that holds if the text is void', [replace('zz/territory.yaml', 'regimes', 'governedBy: release\nregimes'), ofFast(contested, `variants: [${variant('held', '{ months: 9 }', 'freeTvAcquired')}]`)], `${SET}, line 25, wire/fast held, delay: is { months: 9 }, no shorter than the delay of the row, and the earliest day wins: it never does`, 'wire/fast']
    ],
    plain: [
      ['A variant a day shorter', variants(variant('held', '{ months: 6, days: -1 }', 'freeTvAcquired'))],
      ['A variant of a row whose delay is a floor', FLOOR, own(), variants(variant('held', '{ months: 8 }', 'freeTvAcquired'))],
      ['A variant that wins if the text is void', replace('zz/territory.yaml', 'regimes', 'governedBy: release\nregimes'), ofFast(contested, `variants: [${variant('held', '{ months: 8 }', 'freeTvAcquired')}]`)],
      ['A variant of a delay that runs from the visa', variants(variant('held', '{ months: 8 }', 'freeTvAcquired')), replace(SET, FAST, FAST.replace('theatrical-release', 'visa'))],
      ['A shorter variant beside a longer one whose conditions are others', variants(variant('paid', '{ months: 5 }', 'payTvAcquired'), variant('held', '{ months: 4 }', 'freeTvAcquired'))],
      ['A variant that holds more seldom and is shorter', variants(variant('both', '{ months: 4 }', 'payTvAcquired', 'freeTvAcquired'), variant('held', '{ months: 5 }', 'freeTvAcquired'))]
    ]
  },
  'ended-exclusivity': {
    doubted: [
      ['An exclusivity that ends on the day of the opening', exclusive('{ months: 6 }'), `${SET}, line 24, wire/fast, exclusiveUntil.delay: is { months: 6 }, and the window opens after { months: 6 }: the exclusivity ends before it begins`, 'wire/fast'],
      ['A closing that ends on the day on which the first of its windows opens', closings(closingFrom('{ months: 5 }', '{ months: 6 }')), `${SET}, line 40, shut, until.delay: is { months: 6 }, and no window that it closes is open before: the closing ends before it begins`, 'shut']
    ],
    plain: [
      ['A closing of a day', closings(closingFrom('{ months: 5 }', '{ months: 6, days: 1 }'))],
      ['A closing of what opens earlier by a variant', variants(variant('held', '{ months: 5 }', 'freeTvAcquired')), closings(closingFrom('{ months: 4 }', '{ months: 6 }'))],
      ['A closing of what contract decides', replace(SET, `rule: delay\n    ${FAST}\n    nature: law`, 'rule: contract'), closings(closingFrom('{ months: 4 }', '{ months: 6 }'))],
      ['A closing of what opens after another event', replace(SET, FAST, FAST.replace('theatrical-release', 'visa')), closings(closingFrom('{ months: 4 }', '{ months: 6 }'))],
      ['A closing that ends after another event, or on an opening', closings(closing('shut', 'fermé').replace('from 8 to 9 months', 'closed').replace('until: [{ after: theatrical-release, delay: { months: 9 }, evidence: text }]', 'until: [{ after: first-free-tv-broadcast, delay: { months: 1 }, evidence: text }, { onOpeningOf: { medium: tape }, evidence: text }]'))],

      ['An exclusivity of a day', exclusive('{ months: 6, days: 1 }')],
      ['An exclusivity that runs from another event', exclusive('{ months: 1 }', 'first-free-tv-broadcast')]
    ]
  },
  'changed-delay': {
    doubted: [
      ['A delay more than half longer', later(file => fast('{ months: 9, days: 1 }', file)), `${NEXT}, line 23, wire/fast, opens.delay: is { months: 9, days: 1 }, and was { months: 6 } in 2000-01-01, a change by more than half: hold it against the text`, 'wire/fast'],
      ['A delay more than half shorter', later(file => slow('{ months: 12, days: -1 }', file)), `${NEXT}, line 29, wire/slow, opens.delay: is { months: 12, days: -1 }, and was { months: 24 } in 2000-01-01, a change by more than half: hold it against the text`, 'wire/slow'],
      ['A closing that starts more than half later', moved('{ months: 12, days: 1 }', '{ months: 18 }'), `${NEXT}, line 40, shut, from.delay: is { months: 12, days: 1 }, and was { months: 8 } in 2000-01-01, a change by more than half: hold it against the text`, 'shut'],
      ['A closing that ends more than half later', moved('{ months: 8 }', '{ months: 27, days: 1 }'), `${NEXT}, line 40, shut, until.delay: is { months: 27, days: 1 }, and was { months: 18 } in 2000-01-01, a change by more than half: hold it against the text`, 'shut'],
      ['An exclusivity that ends more than half later', [exclusive('{ months: 8 }'), later(file => replace(file, '{ months: 8 }', '{ months: 13 }'))], `${NEXT}, line 24, wire/fast, exclusiveUntil.delay: is { months: 13 }, and was { months: 8 } in 2000-01-01, a change by more than half: hold it against the text`, 'wire/fast'],
      ['A power whose floor is more than half longer', [power('{ months: 2 }'), later(file => replace(file, '{ months: 2 }', '{ months: 4 }'))], `${NEXT}, line 39, cut, floor.delay: is { months: 4 }, and was { months: 2 } in 2000-01-01, a change by more than half: hold it against the text`, 'cut']
    ],
    plain: [
      ['A closing that starts half later, and ends half later', moved('{ months: 12 }', '{ months: 27 }')],
      ['A closing of another name', closings(closingFrom('{ months: 8 }', '{ months: 9 }')), later(file => replace(file, 'id: shut', 'id: closed'), file => replace(file, '{ months: 9 }', '{ months: 29 }'))],

      ['A delay half longer', later(file => fast('{ months: 9 }', file))],
      ['A delay half shorter', later(file => slow('{ months: 12 }', file))],
      ['A delay that runs from another event', later(file => replace(file, TAPE, TAPE.replace('theatrical-release, delay: { months: 4 }', 'visa, delay: { months: 12 }')))]
    ]
  },
  'long-delay': {
    doubted: [
      ['A delay of five years and a day', slow('{ months: 60, days: 1 }'), `${SET}, line 29, wire/slow, opens.delay: is { months: 60, days: 1 }, more than five years: hold it against the text`, 'wire/slow'],
      ['An exclusivity of more than five years', exclusive('{ months: 61 }'), `${SET}, line 24, wire/fast, exclusiveUntil.delay: is { months: 61 }, more than five years: hold it against the text`, 'wire/fast'],
      ['A closing that ends after more than five years', closings(closingFrom('{ months: 8 }', '{ months: 61 }')), `${SET}, line 40, shut, until.delay: is { months: 61 }, more than five years: hold it against the text`, 'shut']
    ],
    plain: [['A delay of five years', slow('{ months: 60 }')], ['A closing of five years', closings(closingFrom('{ months: 8 }', '{ months: 60 }'))]]
  },
  'other-number': {
    doubted: [
      ['A criterion in words of one language', criterion('le film a fait dix mille entrées au plus', 'the film had a thousand admissions at most'), `${SET}, line 38, derogation.criterion.fr: states 10000 and lacks 1000, which stands beside it: make the words and the number agree`, 'derogation'],
      ['A criterion in digits of the other', criterion('le film a fait 1 000 entrées au plus', 'the film had 10,000 admissions at most'), `${SET}, line 38, derogation.criterion.en: states 10000 and lacks 1000, which stands beside it: make the words and the number agree`, 'derogation'],
      ['A work outside, by a list of tests', outside('cinquante-neuf minutes au plus'), `${SET}, line 39, short, reason.fr: states 59 and lacks 60, which stands beside it: make the words and the number agree`, 'short'],
      ['A closing', closings(closing('shut', 'plus de 4 millions, de 8 à 9 mois')), `${SET}, line 40, shut, reason.fr: states 4000000 and lacks 5000000, which stands beside it: make the words and the number agree`, 'shut'],
      ['A closing that ends on another day than its words', closings(closing('shut').replace('delay: { months: 9 }', 'delay: { months: 10 }').replace('to 9', 'to 10')), `${SET}, line 40, shut, reason.fr: states 9 and lacks 5000000 and 10, which stand beside it: make the words and the number agree`, 'shut'],
      ['An exclusivity and the note of its row', ofFast('exclusiveUntil: { after: theatrical-release, delay: { months: 15 }, evidence: text }', 'note: { fr: "Une exclusivité de quinze mois.", en: "An exclusivity until month 14." }'), `${SET}, line 25, wire/fast, note.en: states 14 and lacks 15, which stands beside it: make the words and the number agree`, 'wire/fast'],
      ['A variant', ofFast('variants: [{ id: small, delay: { months: 5 }, when: [{ fact: admissionsInFourthWeek, below: 200 }], evidence: text, reason: { fr: "moins de 300 entrées", en: "fewer than 200" } }]'), `${SET}, line 24, wire/fast small, reason.fr: states 300 and lacks 5 and 200, which stand beside it: make the words and the number agree`, 'wire/fast']
    ],
    plain: [
      ['Words that state the number', criterion('au plus 1 000 entrées, en 2 semaines', 'a thousand at most, in 2 weeks')],
      ['Words that state no number', criterion('peu d’entrées', 'one of few admissions')],
      ['Words that state only the delays beside them', closings(closing('shut'))]
    ]
  },
  'dropped-floor': {
    doubted: [
      ['A floor that is gone the day before the tier ends', [FLOOR, own(' until: 2020-01-02,'), later(floorless)], `${NEXT}, line 20, wire/fast: has no floor: true, as in 2000-01-01, so that the delay which stream agreed on counts no more: write it, or hold the row against the text`, 'wire/fast'],
      ['A floor that is gone while the tier is held', [FLOOR, own(), later(floorless)], `${NEXT}, line 20, wire/fast: has no floor: true, as in 2000-01-01, so that the delay which stream agreed on counts no more: write it, or hold the row against the text`, 'wire/fast']
    ],
    plain: [
      ['A floor that stays', FLOOR, own(), later(file => replace(file, '{ text: act-2000, article: "3" }', '{ text: act-2000, article: "4" }'))],
      ['A floor that is gone when the tier ended', FLOOR, own(' until: 2020-01-01,'), later(floorless)]
    ]
  },
  'read-text': {
    doubted: [
      ['A delay by the press, of a text that was read', evidence('press'), `${SET}, line 23, wire/fast, opens.evidence: ${READ}`, 'wire/fast'],
      ['A delay by an institution, of a text that was read', evidence('official'), `${SET}, line 23, wire/fast, opens.evidence: ${READ}`, 'wire/fast'],
      ['A delay by the press, where one of the texts was read', [text('agreement', 'press'), resting('act-2000', 'agreement'), evidence('press')], `${SET}, line 23, wire/fast, opens.evidence: ${READ}`, 'wire/fast'],
      ['A derogated delay, by its own text', replace(SET, 'derogated: { delay: { months: 3 }, evidence: text', 'derogated: { delay: { months: 3 }, evidence: official'), `${SET}, line 19, tape, derogated.evidence: ${READ}`, 'tape'],
      ['Works left outside', left('official'), `${SET}, line 39, short, evidence: ${READ}`, 'short'],
      ['The first day of a closing', closings(closing('shut').replace('evidence: text', 'evidence: press')), `${SET}, line 40, shut, from.evidence: ${READ}`, 'shut'],
      ['A closing that starts on an opening', closings(closing('shut', 'fermé').replace('from 8 to 9 months', 'closed').replace('after: theatrical-release, delay: { months: 8 }, evidence: text', 'onOpeningOf: { medium: tape }, evidence: inference')), `${SET}, line 40, shut, from.evidence: ${READ}`, 'shut'],
      ['A criterion', replace(SET, 'evidence: text\n  legalBasis', 'evidence: inference\n  legalBasis'), `${SET}, line 36, derogation.evidence: ${READ}`, 'derogation'],
      ['The rows of which a text that was read says nothing, told in one line', [evidence('inference'), replace(SET, SLOW, `${SLOW.replace('evidence: text', 'evidence: press')}\n    exclusiveUntil: { after: theatrical-release, delay: { months: 30 }, evidence: press }`), left('unverified'), closings(closingFrom('{ months: 8 }', '{ months: 9 }').replaceAll('evidence: text', 'evidence: press'))], `${SET}, line 23, wire/fast, opens.evidence (and lines 29 and 30, wire/slow; line 40, short; line 41, shut): ${READ}`, 'wire/fast, wire/slow, short, shut']
    ],
    plain: [
      ['A delay by an institution, where one text was read and another is known by the press', text('agreement', 'press'), resting('act-2000', 'agreement'), evidence('official')],
      ['A criterion that a text lifted, from no day on', replace(SET, '  eligible:', '  lifted: [{ releasedFrom: 2020-01-01, releasedUntil: 2020-02-01, media: [tape], legalBasis: [{ text: act-2000, article: "2" }], reason: { fr: "Levé.", en: "Lifted." } }]\n  eligible:')],
      ['A delay by the press, of an agreement whose order alone was read', EXTENDED, evidence('press')]
    ]
  },
  'weaker-evidence': {
    doubted: [
      ['A delay that is known less well than its text', [knownBy('official'), evidence('press')], `${SET}, line 23, wire/fast, opens.evidence: ${weaker('act-2000 (official)')}`, 'wire/fast'],
      ['Works left outside', [knownBy('official'), left('inference')], `${SET}, line 39, short, evidence: ${weaker('act-2000 (official)')}`, 'short'],
      ['The last day of a closing', [knownBy('official'), closings(closing('shut').replace('{ months: 9 }, evidence: text', '{ months: 9 }, evidence: press'))], `${SET}, line 40, shut, until.evidence: ${weaker('act-2000 (official)')}`, 'shut'],
      ['A delay that is known less well than all of its texts', [text('agreement', 'press'), resting('act-2000', 'agreement'), evidence('inference')], `${SET}, line 23, wire/fast, opens.evidence: ${weaker('act-2000 (text) and agreement (press)')}`, 'wire/fast']
    ],
    plain: [
      ['A delay that is known as well as its text', knownBy('inference'), evidence('inference')],
      ['A delay that is known as well as one of its texts', text('agreement', 'inference'), resting('act-2000', 'agreement'), evidence('inference')]
    ]
  },
  'same-texts': {
    doubted: [
      ['A delay corrected in the first of two sets', sameAct(file => fast('{ months: 7 }', file)), `${NEXT}, line 23, wire/fast, opens.delay: is { months: 7 }, and { months: 6 } in 2000-01-01, which rests on the same texts: correct the other set too, or cite the text that changed the delay`, 'wire/fast'],
      ['A closing corrected in the first of two sets', [closings(closingFrom('{ months: 8 }', '{ months: 9 }')), sameAct(file => replace(file, '{ months: 9 }', '{ months: 10 }'))], `${NEXT}, line 40, shut, until.delay: is { months: 10 }, and { months: 9 } in 2000-01-01, which rests on the same texts: correct the other set too, or cite the text that changed the delay`, 'shut'],
      ['A derogated delay, by its own text', sameAct(file => replace(file, 'derogated: { delay: { months: 3 }', 'derogated: { delay: { months: 2 }')), `${NEXT}, line 19, tape, derogated.delay: is { months: 2 }, and { months: 3 } in 2000-01-01, which rests on the same texts: correct the other set too, or cite the text that changed the delay`, 'tape']
    ],
    plain: [
      ['A delay that another text changed', later(file => fast('{ months: 7 }', file))],
      ['A delay written otherwise', fast('{ days: 42 }'), sameAct(file => replace(file, 'days: 42', 'weeks: 6'), file => replace(file, 'admissionsAfterFourWeeks', 'admissionsInFourthWeek'))],
      ['A custom, which rests on no text', custom, sameAct(file => fast('{ months: 7 }', file))]
    ]
  },
  'twin-closings': {
    doubted: [
      ['Two closings of one id', closings(closing('shut'), closing('shut')), `${SET}, line 40, shut, id: is the id of a closing above: keep one of them, or give this one an id of its own`, 'shut']
    ],
    plain: [['Two closings of two ids', closings(closing('shut'), closing('shut-too'))]]
  }
}

function derogated (months: number): string {
  return `derogated: { delay: { months: ${months} }, evidence: text, legalBasis: [{ text: act-2000, article: "2" }] }`
}
function exclusive (delay: string, after = 'theatrical-release'): Edit {
  return ofFast(`exclusiveUntil: { after: ${after}, delay: ${delay}, evidence: text }`)
}
function custom (root: string): void {
  replace(SET, `${FAST}\n    nature: law\n${onWire}`, `${FAST}\n    nature: practice\n    legalBasis: []`)(root)
}

/** What is warned of the small rules with edits, line by line. */
function warnedAfter (t: Test, ...edits: readonly Edit[]): readonly string[] {
  return doubtedRulebook(smallRules(t, ...edits)).doubts
}

/** What is told of the faults of the small rules with edits. */
function toldAfter (t: Test, ...edits: readonly Edit[]): string[] {
  try {
    checkedData(smallRules(t, ...edits))
    return []
  } catch (error) {
    return (error as Error).message.split('\n').slice(1).map(line => line.trim())
  }
}

const lineOf = (warning: string, line: string, row: string) => `rules/${line}. If it is so, say why in plausible: { warning: ${warning}, rows: [${row}], because: { fr: …, en: … } }`
const explained = (file: string, warning: string, ...rows: readonly string[]): Edit => append(file, `plausible: [{ warning: ${warning}, rows: [${rows.join(', ')}], ${REASON} }]\n`)

t.strictSame(PLAUSIBILITY_RULES.map(({ name }) => name), WARNINGS, 'every warning has its rule')

for (const { name, description } of PLAUSIBILITY_RULES) {
  t.test(`${name}: ${description}`, async t => {
    for (const [sentence, edits, line, row] of TABLE[name].doubted) {
      t.test(sentence, async t => {
        t.strictSame(warnedAfter(t, ...[edits].flat()), [lineOf(name, line, row)], 'it is warned of')
        t.strictSame(warnedAfter(t, ...[edits].flat(), explained(line.split(',')[0]!, name, row)), [], 'and no more once the set says why')
      })
    }
    for (const [sentence, ...edits] of TABLE[name].plain) t.test(sentence, async t => t.strictSame(warnedAfter(t, ...edits), []))
  })
}

t.test('A reason for another warning, another row or another set explains nothing', async t => {
  const late = slow('{ months: 61 }')
  const warned = warnedAfter(t, late)
  t.equal(warned.length, 1)
  for (const edits of [[explained(SET, 'earlier-tier', 'wire/slow')], [explained(SET, 'long-delay', 'wire/fast')], [explained('zz/1895-12-28.yaml', 'long-delay', 'wire/slow')]]) {
    const { draft } = readRules(filesIn(smallRules(t, late, ...edits)))
    t.equal([...reasons.check(draft)].length, 1, 'it is left over')
  }
})

t.test('A reason that explains nothing is a fault, and so is each row too many', async t => {
  t.strictSame(toldAfter(t, explained(SET, 'long-delay', 'wire/slow')), [
    `rules/${SET}, line 42, plausible: explains the warning long-delay of wire/slow, which is not raised: leave it out`
  ])
  t.strictSame(toldAfter(t, slow('{ months: 61 }'), explained(SET, 'long-delay', 'wire/slow', 'wire/fast', 'tape')), [
    `rules/${SET}, line 42, plausible: explains the warning long-delay of wire/fast and tape, which is not raised (it is of wire/slow): leave it out`
  ])
})

t.test('A reason has a warning that there is, rows, and words in both languages', async t => {
  t.strictSame(toldAfter(t, explained(SET, 'long-delais', 'wire/slow')), [`rules/${SET}, line 42, plausible.warning: must be one of: ${WARNINGS.join(', ')}`])
  t.strictSame(toldAfter(t, append(SET, `plausible: [{ warning: long-delay, rows: [], ${REASON} }]\n`)), [`rules/${SET}, line 42, plausible.rows: must NOT have fewer than 1 items`])
  t.strictSame(toldAfter(t, append(SET, 'plausible: [{ warning: long-delay, rows: [wire/slow], because: { fr: "Lu." } }]\n')), [`rules/${SET}, line 42, plausible.because.en: is required`])
})

t.test('The reason why a delay is known less well than its text is left over once the text is read', async t => {
  const known = [knownBy('official'), evidence('press'), explained(SET, 'weaker-evidence', 'wire/fast')]
  t.strictSame(warnedAfter(t, ...known), [])
  t.match(toldAfter(t, ...known, replace('legal-texts.yaml', 'known: official', 'known: text')), [/explains the warning weaker-evidence of wire\/fast, which is not raised: leave it out/])
})

t.test('While anything else is wrong, no reason is said to explain nothing: it may be why', async t => {
  const left = explained(SET, 'long-delay', 'wire/slow')
  t.match(toldAfter(t, left, append('legal-texts.yaml', 'strange: true\n')), [/strange/], 'in the shape of a file')
  t.match(toldAfter(t, left, replace(SET, 'regime: null', 'regime: accord')), [/accord/], 'in what the files mean')
})

t.test('What cannot be read is not doubted, and all the rest is', async t => {
  const edits = [FLOOR, own(), later(floorless, file => fast('{ months: 10 }', file)), slow('{ months: 61 }'), evidence('press')]
  const doubted = (...more: readonly Edit[]) => new Set(doubtsIn(readRules(filesIn(smallRules(t, ...edits, ...more))).draft).map(({ name }) => name))
  const strange = (file: string) => append(file, 'strange: true\n')
  t.ok(doubted().has('dropped-floor'))
  t.notOk(doubted(strange('services.yaml')).has('dropped-floor'))
  t.notOk(doubted(strange('legal-texts.yaml')).has('read-text'))
  t.strictSame([...doubted(strange('zz/territory.yaml'))], ['changed-delay', 'long-delay', 'read-text'], 'nor which services are of a territory without a name')
  t.strictSame([...doubted(strange('zz/1895-12-28.yaml'))], ['long-delay', 'read-text'], 'of a set that may not be the one before, no change')
  const early = slow('{ months: 5 }', NEXT)
  t.ok(doubted(early).has('earlier-tier'))
  t.notOk(doubted(early, strange('rulebook.yaml')).has('earlier-tier'))
})

t.test('A row that is missing is nothing to hold another against', async t => {
  const missing = (...edits: readonly Edit[]) => doubtsIn(readRules(filesIn(smallRules(t, sameAct(file => fast('{ months: 10 }', file)), replace(SET, / {2}- medium: wire\n {4}tiers: \[fast\]\n( {4}.*\n)*/, ''), ...edits))).draft)
  t.strictSame(missing(), [])
  t.strictSame(missing(slow('{ months: 5 }')).map(({ name, file, row }) => [name, file, row]), [['changed-delay', NEXT, 'wire/slow'], ['same-texts', NEXT, 'wire/slow']], 'but what is there is still doubted')
})

t.test('Why something is no slip is kept from the rule book, and changes no answer', async t => {
  const late = slow('{ months: 61 }')
  const [bare, explaining] = [[], [explained(SET, 'long-delay', 'wire/slow')]].map(edits => checkedData(smallRules(t, late, ...edits)))
  t.strictSame(explaining?.territories, bare?.territories)
  t.not(explaining?.digest, bare?.digest, 'the digest is that of the bytes')
})

t.test('Each warning is explained to those who edit the rules, in English and in French', async t => {
  for (const page of ['rules/README.md', 'docs/fr/regles.md']) {
    const explained = readFileSync(new URL(page, ROOT), 'utf8').split('\n').flatMap(line => WARNINGS.filter(warning => line.startsWith(`| \`${warning}\` |`)))
    t.strictSame(explained, WARNINGS, page)
  }
})

t.test('In the rules that are shipped nothing is doubted that they do not explain', async t => {
  t.strictSame(doubtedRulebook(RULES).doubts, [])
})
