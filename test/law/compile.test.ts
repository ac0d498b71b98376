// What one set states of a window, and the part of the track that it becomes, whole.
import t from 'tap'
import type { Closing, Derogation, LawOf, Outside, Power, RuleSet, WindowRule } from '../../schemas/rule-set.js'
import { dayOf } from '../../src/calendar/day.js'
import type { Amendment, Enacted } from '../../src/law/sets/amend.js'
import { partsOf, type Place } from '../../src/law/tracks/compile.js'
import { COVERED } from '../../src/law/facts/coverage.js'
import { vocabularyOf } from '../../src/law/facts/tests.js'
import { day } from '../fixtures/rulebook.js'

const words = { fr: 'des mots', en: 'words' }
const place: Place = { id: 'wire', medium: 'wire', tier: null }

const row = {
  medium: 'wire',
  rule: 'delay',
  opens: [{ after: 'visa', delay: { months: 12 }, evidence: 'text' }, { after: 'visa', delay: { months: 13 }, evidence: 'text' }, { after: 'theatrical-release', delay: { months: 6 }, evidence: 'text' }],
  nature: 'law',
  legalBasis: [],
  floor: true,
  note: words,
  lateBasis: words,
  derogated: { delay: { months: 4 }, evidence: 'text', legalBasis: [] },
  variants: [{ id: 'short', when: [{ fact: 'payTvAcquired', is: false }], delay: { months: 5 }, evidence: 'press', reason: words }],
  exclusiveUntil: { after: 'theatrical-release', delay: { months: 15 }, evidence: 'official', unless: [{ fact: 'coExploitationAgreement', is: true }] }
} satisfies WindowRule
const lifting = { releasedFrom: day('2020-01-01'), releasedUntil: day('2020-02-01'), legalBasis: [], reason: words }
const derogation: Derogation = {
  decides: { medium: 'wire' },
  grantedBy: { fact: 'derogationGranted', is: true },
  eligible: [{ fact: 'admissionsInFourthWeek', below: 200 }],
  lifted: [{ ...lifting, media: ['aerial', 'wire'], notBefore: { on: day('2020-03-01'), evidence: 'inference' } }, { ...lifting, media: ['aerial'] }],
  evidence: 'text',
  legalBasis: [],
  criterion: words,
  request: { media: ['wire'], evidence: 'text', legalBasis: [] }
}
const discretion = { media: ['wire'], grantedBy: { fact: 'derogationGranted', is: true }, evidence: 'text', legalBasis: [], reason: words } as const
const powers = [
  {
    ...discretion, id: 'some', media: ['wire'], releasedFrom: day('2020-01-01'), releasedUntil: day('2020-02-01'), legalBasis: [],
    floor: [{ on: day('2020-03-24') }, { after: 'theatrical-release', delay: { months: 4 }, eligible: true }]
  },
  { ...discretion, id: 'all', media: ['wire'], decides: { medium: 'wire' }, legalBasis: [], floor: [{ after: 'visa', delay: { months: 18 } }] }
] satisfies Power[]
const outside: Outside = { id: 'short', when: [{ fact: 'runtimeMinutes', atMost: 60 }], media: ['wire'], evidence: 'official', legalBasis: [], reason: words }
const closing: Closing = {
  id: 'shut',
  media: ['wire'],
  when: [{ fact: 'freeTvAcquired', is: true }],
  from: { onOpeningOf: { medium: 'aerial', tier: 'investing' }, evidence: 'official' },
  until: [{ after: 'first-free-tv-broadcast', delay: { months: 1 }, evidence: 'official' }, { onOpeningOf: { medium: 'aerial' }, evidence: 'official' }, { evidence: 'official' }],
  legalBasis: [],
  reason: words
}

// Of a set, what tracks are made of; the rest is told, and not read here.
const setOf = (more: Partial<RuleSet>) => ({ id: day('2022-02-10'), windows: [row], derogation, powers, outside: [outside], closings: [closing], ...more }) as RuleSet
const enacted = (from: string, set: RuleSet, amendments: ReadonlyMap<string, Amendment> = new Map()): Enacted => ({ from: day(from), set, amendments })
const partOf = (set: RuleSet, amendments?: ReadonlyMap<string, Amendment>) => partsOf(place, [enacted('2022-02-10', set, amendments)], false, vocabularyOf([set]))[0]

t.test('Every rule of a row, and all that the set adds to it, is in its part', async t => {
  const set = setOf({})
  const bits = Object.fromEntries(vocabularyOf([set]).map(({ fact }, i) => [fact, 1 << i]))
  const holds = (fact: string, how: 'passed' | 'failed' = 'passed') => [{ passed: 0, failed: 0, open: 0, [how]: bits[fact] }]
  const always = { when: [], criterion: [], lifted: [], strict: [] }
  const part = partOf(set)
  const named = { after: 'derogation', orElse: null, delay: { months: 0 }, when: holds('derogationGranted'), decides: 'wire' }
  t.strictSame(part, {
    days: { from: dayOf(day('2022-02-10')), until: null },
    next: undefined,
    says: 'delay',
    act: null,
    notBefore: null,
    contested: null,
    delays: [
      { after: 'visa', orElse: 'theatrical-release', delay: { months: 12 }, ...always, source: { kind: 'rule', point: row.opens[0] } },
      { after: 'visa', orElse: null, delay: { months: 13 }, ...always, source: { kind: 'rule', point: row.opens[1] } },
      { after: 'theatrical-release', orElse: null, delay: { months: 6 }, ...always, source: { kind: 'rule', point: row.opens[2] } },
      {
        after: 'theatrical-release', orElse: null, delay: { months: 4 },
        when: holds('derogationGranted'), criterion: holds('admissionsInFourthWeek'), lifted: [{ from: dayOf(day('2020-01-01')), until: dayOf(day('2020-02-01')), notBefore: dayOf(day('2020-03-01')) }],
        strict: [{ from: dayOf(day('2020-01-01')), until: dayOf(day('2020-02-01')) }, { from: COVERED.from, until: null }],
        source: { kind: 'derogation', derogation, derogated: row.derogated }
      },
      { ...always, after: 'theatrical-release', orElse: null, delay: { months: 5 }, when: holds('payTvAcquired', 'failed'), source: { kind: 'variant', variant: row.variants[0] } }
    ],
    powers: [
      {
        when: holds('derogationGranted'), released: { from: dayOf(day('2020-01-01')), until: dayOf(day('2020-02-01')) },
        floor: [{ on: dayOf(day('2020-03-24')), criterion: [] }, { after: 'theatrical-release', delay: { months: 4 }, criterion: holds('admissionsInFourthWeek') }], source: powers[0]
      },
      { when: holds('derogationGranted'), released: { from: COVERED.from, until: null }, floor: [{ after: 'visa', delay: { months: 18 }, criterion: [] }], source: powers[1] }
    ],
    // The days that requests name: of right, and by the decision of the second power.
    requests: [
      {
        ...named, criterion: holds('admissionsInFourthWeek'), lifted: [{ from: dayOf(day('2020-01-01')), until: dayOf(day('2020-02-01')), notBefore: dayOf(day('2020-03-01')) }],
        strict: [{ from: dayOf(day('2020-01-01')), until: dayOf(day('2020-02-01')) }, { from: COVERED.from, until: null }],
        bound: part?.delays[3], source: { kind: 'requested', derogation, derogated: row.derogated, request: derogation.request }
      },
      { ...always, ...named, bound: part?.powers[1], source: { kind: 'decided', power: powers[1] } }
    ],
    outside: [{ when: holds('runtimeMinutes'), decisive: false, source: outside }],
    closings: [{
      when: holds('freeTvAcquired'), from: { opensWith: 'aerial/investing' },
      until: [{ after: 'first-free-tv-broadcast', delay: { months: 1 } }, { opensWith: 'aerial' }, { after: 'theatrical-release', delay: {} }].map(at => ({ at, evidence: 'official' })),
      notBefore: null, notAfter: null,
      source: closing
    }],
    reach: null,
    exclusivity: { until: { after: 'theatrical-release', delay: { months: 15 }, evidence: 'official' }, unless: holds('coExploitationAgreement'), against: null },
    source: { set, enacted: enacted('2022-02-10', set), row, amendment: null }
  })
})

t.test('A row that states little becomes a part that holds little', async t => {
  const bare: WindowRule = { medium: 'wire', rule: 'contract', legalBasis: [] }
  const set = setOf({ windows: [bare], powers: [], outside: [], closings: [] })
  t.strictSame(partOf(set), {
    days: { from: dayOf(day('2022-02-10')), until: null }, next: undefined, says: 'contract', act: null, notBefore: null, contested: null, delays: [], powers: [], requests: [], outside: [], closings: [], reach: null, exclusivity: null,
    source: { set, enacted: enacted('2022-02-10', set), row: bare, amendment: null }
  })
})

t.test('A derogation is a delay of a row only where the set has one and the row a delay for it', async t => {
  const kinds = (set: RuleSet) => partOf(set)?.delays.map(({ source }) => source.kind)
  const { derogated, ...without } = row
  t.strictSame(kinds(setOf({})), ['rule', 'rule', 'rule', 'derogation', 'variant'])
  t.strictSame(kinds(setOf({ derogation: null })), ['rule', 'rule', 'rule', 'variant'])
  t.strictSame(kinds(setOf({ windows: [without] })), ['rule', 'rule', 'rule', 'variant'])
  const { lifted, ...neverLifted } = derogation
  t.strictSame(partOf(setOf({ derogation: neverLifted }))?.delays[3]?.lifted, [])
})

t.test('Works of which it must be known that they are not left outside, and exclusivities without exception', async t => {
  t.equal(partOf(setOf({ outside: [{ ...outside, unstated: 'undetermined' }] }))?.outside[0]?.decisive, true)
  const { unless, ...strict } = row.exclusiveUntil
  t.strictSame(partOf(setOf({ windows: [{ ...row, exclusiveUntil: strict }] }))?.exclusivity, { until: strict, unless: null, against: null })
})

t.test('An amended row opens after the new delay alone, keeps its derogation and variants, and is neither a floor nor late', async t => {
  const amendment: Amendment = { proposal: 'plan', adoptedOn: day('2023-01-01'), delay: { months: 2 }, evidence: 'press' }
  const part = partOf(setOf({}), new Map([['wire', amendment]]))
  const { floor, note, lateBasis, ...kept } = row
  const amendments = new Map([['wire', amendment]])
  t.strictSame(part?.source, { set: setOf({}), enacted: enacted('2022-02-10', setOf({}), amendments), amendment, row: { ...kept, opens: [{ after: 'theatrical-release', delay: { months: 2 }, evidence: 'press' }] } })
  t.strictSame(part?.delays.map(({ source, delay }) => [source.kind, delay]), [['rule', { months: 2 }], ['derogation', { months: 4 }], ['variant', { months: 5 }]])
  const contract = partOf(setOf({ windows: [{ medium: 'wire', rule: 'contract', legalBasis: [{ text: 'some', article: null }] }] }), new Map([['wire', amendment]]))
  t.match(contract?.source.row, { rule: 'delay', nature: 'extended-agreement', legalBasis: [] }, 'what was left to contract has a rule now')
  t.equal(partOf(setOf({}), new Map([['aerial', amendment]]))?.source.amendment, null, 'that of another window is none of its own')
})

t.test('Sets follow each other; one without a row for the window lets the one before it go on', async t => {
  const [first, silent, last] = [setOf({}), setOf({ windows: [] }), setOf({})]
  const sets = [enacted('2010-01-01', first), enacted('2015-01-01', silent), enacted('2020-01-01', last)]
  const parts = partsOf(place, sets, false, vocabularyOf([first]))
  t.strictSame(parts.map(({ days }) => days), [
    { from: dayOf(day('2010-01-01')), until: dayOf(day('2020-01-01')) }, { from: dayOf(day('2020-01-01')), until: null }
  ])
  t.equal(parts[0]?.next, parts[1])
  t.equal(parts[1]?.next, undefined)
  t.ok(partsOf(place, sets, true, vocabularyOf([first])).every(({ days, next }) => days.until === null && next === undefined), 'but not where the law of the release governs for good')
})

t.test('The act of a set, the least that is known of a value and the delay that may hold instead are in the part', async t => {
  const note = { fr: 'x', en: 'x' }
  const contested: NonNullable<WindowRule['contested']> = { delay: { months: 5 }, since: day('2023-04-04'), evidence: 'press', legalBasis: [], note }
  const lawOf: LawOf = { fact: 'aidGrantedOn', before: day('2022-02-10'), evidence: 'text', legalBasis: [], reason: note }
  const opens = [{ after: 'theatrical-release', delay: { months: 3 }, evidence: 'text' }] as const
  const set = setOf({ windows: [{ medium: 'wire', rule: 'delay', opens: [...opens], legalBasis: [], contested }], lawOf })
  t.match(partOf(set), {
    act: [{ passed: 1 << vocabularyOf([set]).findIndex(({ fact }) => fact === 'aidGrantedOn'), failed: 0, open: 0 }],
    contested: { since: dayOf(day('2023-04-04')), rule: { after: 'theatrical-release', delay: { months: 5 }, source: { kind: 'contested', contested } } }
  })
  const floor = { after: 'theatrical-release', delay: { months: 4 }, evidence: 'official' } as const
  t.match(partOf(setOf({ windows: [{ medium: 'wire', rule: 'unmodelled', legalBasis: [], notBefore: floor, note }] })), { act: null, notBefore: { delay: { months: 4 }, source: { kind: 'rule', point: floor } }, contested: null, delays: [] })
})
