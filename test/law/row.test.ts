// When two rows mean the same: what is law in a row, and what is only how it is told, cited or known.
import t from 'tap'
import type { Closing, Derogation, Outside, RuleSet, WindowRule } from '../../schemas/rule-set.js'
import { citationsOf } from '../../src/law/sets/row.js'
import { differencesBetween, meaningOf, rowOf, sameDelays, statedIn, type Stated } from '../../src/law/sets/row.js'
import { day, rulebook } from '../fixtures/rulebook.js'

const words = { fr: 'des mots', en: 'words' }
const other = { fr: 'autres mots', en: 'other words' }
const basis = (text: string, article: string | null = null) => [{ text, article }]

const row = {
  medium: 'wire',
  rule: 'delay',
  opens: [{ after: 'theatrical-release', delay: { months: 6 }, evidence: 'text' }, { after: 'visa', delay: { months: 12 }, evidence: 'press' }],
  nature: 'law',
  legalBasis: basis('of-the-row'),
  derogated: { delay: { months: 4, days: -28 }, evidence: 'text', legalBasis: basis('of-the-cut') },
  variants: [
    { id: 'one', when: [{ fact: 'payTvAcquired', is: false }, { fact: 'svodAcquired', is: false }], delay: { months: 5 }, evidence: 'press', reason: words },
    { id: 'two', when: [{ fact: 'runtimeMinutes', atMost: 60 }], delay: { months: 3 }, evidence: 'press', reason: words }
  ],
  exclusiveUntil: { after: 'theatrical-release', delay: { months: 15 }, evidence: 'official', unless: [{ fact: 'coExploitationAgreement', is: true }] },
  note: words
} satisfies WindowRule
const derogation: Derogation = {
  decides: { medium: 'wire' },
  grantedBy: { fact: 'derogationGranted', is: true },
  eligible: [{ fact: 'admissionsInFourthWeek', below: 200 }],
  evidence: 'text',
  legalBasis: basis('of-the-criterion'),
  criterion: words
}
const closing = {
  id: 'shut',
  media: ['wire'],
  when: [{ fact: 'freeTvAcquired', is: true }, { any: [{ fact: 'producedBySvodService', is: false }, { fact: 'productionCostEuros', above: 5 }] }],
  from: { onOpeningOf: { medium: 'aerial', tier: 'investing' }, evidence: 'official' },
  until: [{ after: 'first-free-tv-broadcast', delay: { months: 1 }, evidence: 'official' }, { after: 'theatrical-release', delay: { months: 36 }, evidence: 'inference' }],
  legalBasis: basis('of-the-closing'),
  reason: words
} satisfies Closing
const outside: Outside = { id: 'short', when: [{ fact: 'runtimeMinutes', atMost: 60 }], media: ['wire'], evidence: 'official', legalBasis: basis('of-the-exclusion'), reason: words }
const base: Stated = { row, derogation, powers: [], outside: [outside], closings: [closing] }

const differences = (a: Stated, b: Stated) => differencesBetween(meaningOf(a), meaningOf(b))
const withRow = (more: Partial<WindowRule>): Stated => ({ ...base, row: { ...row, ...more } })
const withClosing = (more: Partial<Closing>): Stated => ({ ...base, closings: [{ ...closing, ...more }] })

t.test('How a rule is cited, known, told, named or ordered is no part of its meaning', async t => {
  const same: ReadonlyArray<[name: string, stated: Stated]> = [
    ['another article of the row', withRow({ legalBasis: basis('of-the-row', 'L. 1') })],
    ['another text', withRow({ legalBasis: basis('another'), lateBasis: words })],
    ['another article of the cut', withRow({ derogated: { ...row.derogated, legalBasis: basis('another') } })],
    ['another note', withRow({ note: other })],
    ['less evidence', withRow({ opens: row.opens.map(point => ({ ...point, evidence: 'unverified' })) })],
    ['less evidence of the cut', withRow({ derogated: { ...row.derogated, evidence: 'unverified' } })],
    ['the days in another order', withRow({ opens: row.opens.toReversed() })],
    ['the same day in weeks', withRow({ derogated: { ...row.derogated, delay: { weeks: -4, months: 4 } } })],
    ['a part of a delay that adds nothing', withRow({ opens: row.opens.map(point => ({ ...point, delay: { ...point.delay, weeks: 0, days: 0 } })) })],
    ['the variants in another order, by other names and words', withRow({ variants: row.variants.toReversed().map(one => ({ ...one, id: 'named', evidence: 'text', reason: other })) })],
    ['conditions in another order', withRow({ variants: row.variants.map(one => ({ ...one, when: one.when.toReversed() })) })],
    ['the fields of a condition in another order', { ...base, derogation: { ...derogation, eligible: [{ below: 200, fact: 'admissionsInFourthWeek' }] } }],
    ['less evidence of an exclusivity', withRow({ exclusiveUntil: { ...row.exclusiveUntil, evidence: 'unverified' } })],
    ['another wording, evidence and text of the criterion', { ...base, derogation: { ...derogation, criterion: other, silence: other, evidence: 'press', legalBasis: basis('another') } }],
    ['a criterion lifted for some releases', { ...base, derogation: { ...derogation, lifted: [{ releasedFrom: day('2020-01-01'), releasedUntil: day('2020-02-01'), media: ['wire'], legalBasis: basis('another'), reason: words }] } }],
    ['another name, wording and text of a closing', withClosing({ id: 'closed', legalBasis: basis('another'), reason: other, media: ['wire', 'aerial'] })],
    ['less evidence of its bounds, in another order', withClosing({ until: closing.until.toReversed().map(point => ({ ...point, evidence: 'unverified' })) })],
    ['alternatives of a condition in another order', withClosing({ when: [{ any: [{ fact: 'productionCostEuros', above: 5 }, { fact: 'producedBySvodService', is: false }] }, { fact: 'freeTvAcquired', is: true }] })],
    ['another name, wording, evidence and text of an exclusion', { ...base, outside: [{ ...outside, id: 'brief', evidence: 'press', legalBasis: basis('another'), reason: other }] }]
  ]
  for (const [name, stated] of same) t.strictSame(differences(base, stated), [], name)
})

t.test('Each field that is law is named where it differs, both ways', async t => {
  const changed: ReadonlyArray<[name: string, stated: Stated, fields: string[]]> = [
    ['a shorter delay', withRow({ opens: [{ ...row.opens[0], after: 'theatrical-release', delay: { months: 5 }, evidence: 'text' }, ...row.opens.slice(1)] }), ['opens']],
    ['another anchor', withRow({ opens: row.opens.map(point => ({ ...point, after: 'visa' })) }), ['opens']],
    ['one day less', withRow({ opens: row.opens.slice(1) }), ['opens']],
    ['days for months', withRow({ opens: row.opens.map(point => ({ ...point, delay: { days: 180 } })) }), ['opens']],
    ['a floor', withRow({ floor: true }), ['floor']],
    ['another nature', withRow({ nature: 'practice' }), ['nature']],
    ['another cut', withRow({ derogated: { ...row.derogated, delay: { months: 3 } } }), ['derogated']],
    ['another criterion', { ...base, derogation: { ...derogation, eligible: [{ fact: 'admissionsAfterFourWeeks', atMost: 100000 }] } }, ['derogated']],
    ['another threshold', { ...base, derogation: { ...derogation, eligible: [{ fact: 'admissionsInFourthWeek', below: 201 }] } }, ['derogated']],
    ['up to a number for under it', { ...base, derogation: { ...derogation, eligible: [{ fact: 'admissionsInFourthWeek', atMost: 200 }] } }, ['derogated']],
    ['another way to be granted', { ...base, derogation: { ...derogation, grantedBy: { fact: 'derogationGranted', is: true, unstated: 'holds' } } }, ['derogated']],
    ['a variant less', withRow({ variants: row.variants.slice(1) }), ['variants']],
    ['another delay of a variant', withRow({ variants: row.variants.map(one => ({ ...one, delay: { months: 2 } })) }), ['variants']],
    ['a condition of a variant less', withRow({ variants: row.variants.map(one => ({ ...one, when: one.when.slice(0, 1) })) }), ['variants']],
    ['a longer exclusivity', withRow({ exclusiveUntil: { ...row.exclusiveUntil, delay: { months: 16 } } }), ['exclusiveUntil']],
    ['an exclusivity without exception', withRow({ exclusiveUntil: { after: 'theatrical-release', delay: { months: 15 }, evidence: 'official' } }), ['exclusiveUntil']],
    ['no closing', { ...base, closings: [] }, ['closings']],
    ['a closing that starts at another opening', withClosing({ from: { onOpeningOf: { medium: 'aerial', tier: 'other' }, evidence: 'official' } }), ['closings']],
    ['a closing that ends otherwise', withClosing({ until: closing.until.slice(1) }), ['closings']],
    ['a closing with an earliest day', withClosing({ notBefore: { after: 'theatrical-release', delay: { months: 24 } } }), ['closings']],
    ['a closing under another condition', withClosing({ when: closing.when.slice(1) }), ['closings']],
    ['a closing under an alternative less', withClosing({ when: [{ fact: 'freeTvAcquired', is: true }, { fact: 'producedBySvodService', is: false }] }), ['closings']],
    ['nothing left outside', { ...base, outside: [] }, ['outside']],
    ['other works left outside', { ...base, outside: [{ ...outside, when: [{ fact: 'runtimeMinutes', below: 60 }] }] }, ['outside']],
    ['contract', { row: { medium: 'wire', rule: 'contract', legalBasis: [] }, derogation: null, powers: [], outside: [], closings: [] },
      ['rule', 'opens', 'nature', 'derogated', 'variants', 'exclusiveUntil', 'closings', 'outside']]
  ]
  for (const [name, stated, fields] of changed) {
    t.strictSame(differences(base, stated), fields, name)
    t.strictSame(differences(stated, base), fields, `${name}, the other way`)
    t.strictSame(differences(stated, stated), [], `${name}, twice`)
  }
  const silent = (rule: WindowRule['rule']): Stated => ({ row: { medium: 'wire', rule, legalBasis: [] }, derogation: null, powers: [], outside: [], closings: [] })
  t.strictSame(differences(silent('contract'), silent('unmodelled')), ['rule'], 'a rule whose value is not known is not the lack of one')
})

t.test('The delays are the same where their figures are, whoever is bound and whatever the criterion', async t => {
  t.equal(sameDelays(row, { ...row, nature: 'practice', note: other, legalBasis: [], exclusiveUntil: { ...row.exclusiveUntil, delay: { months: 1 } } }), true)
  t.equal(sameDelays(row, { ...row, opens: row.opens.map(point => ({ ...point, evidence: 'unverified' })) }), true)
  t.equal(sameDelays(row, { ...row, opens: row.opens.slice(1) }), false)
  t.equal(sameDelays(row, { ...row, derogated: { ...row.derogated, delay: { months: 3 } } }), false)
  t.equal(sameDelays(row, { ...row, variants: row.variants.slice(1) }), false)
  t.equal(sameDelays({ medium: 'wire', rule: 'contract', legalBasis: [] }, { medium: 'wire', rule: 'unmodelled', legalBasis: [] }), false)
})

t.test('A row rests on every text that it cites, and that the set cites for it', async t => {
  t.strictSame(citationsOf(base).map(({ text }) => text), ['of-the-row', 'of-the-cut', 'of-the-criterion', 'of-the-closing', 'of-the-exclusion'])
  t.strictSame(citationsOf({ row: { medium: 'wire', rule: 'contract', legalBasis: [] }, derogation: null, powers: [], outside: [], closings: [] }), [])
})

t.test('What a set says of a window is its row and no more than concerns it', async t => {
  const set = rulebook.territories.get('FR')?.sets.at(-1) as RuleSet
  const said = (medium: string, tier: string | null) => statedIn(set, medium, tier) as Stated
  t.equal(said('svod', 'with-agreement').row, rowOf(set, 'svod', 'with-agreement'))
  t.match(said('svod', 'with-agreement'), { derogation: null, closings: { length: 3 }, outside: { length: 1 } })
  t.match(said('tvod', null), { derogation: { criterion: {} }, closings: { length: 0 }, outside: { length: 1 } })
  t.match(said('physical-video', null), { derogation: { criterion: {} }, closings: { length: 0 }, outside: { length: 0 } })
  t.equal(statedIn(set, 'svod', 'gold'), undefined)
  t.equal(statedIn(set, 'vhs', null), undefined)
})
