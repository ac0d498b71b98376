// Sentences of a law that no dictionary describes: its texts, facts and notes are called by their ids, or not at all.
import t from 'tap'
import type { CivilDate } from '../../schemas/civil-date.js'
import type { Closing, Outside, WindowRule } from '../../schemas/rule-set.js'
import { isoOf } from '../../src/calendar/day.js'
import { explanationOf } from '../../src/words/explanation.js'
import { reasonsOf } from '../../src/words/reasons/reasons.js'
import { speakerOf } from '../../src/words/speaker.js'
import type { Told } from '../../src/words/told.js'
import { FIRST, row, rulebookOf, text, windowIn } from '../fixtures/small-law.js'

const windows: WindowRule[] = [row('hall', 0), { medium: 'tape', rule: 'unmodelled', legalBasis: [] }, row('wire', 6, { legalBasis: [{ text: 'decree-1', article: '2' }] })]
const outside: Outside[] = [{ id: 'short', media: ['wire'], when: [{ fact: 'runtimeMinutes', atMost: 60 }], evidence: 'text', legalBasis: [{ text: 'decree-1', article: null }], reason: text }]
const after = (months: number) => ({ after: 'theatrical-release' as const, delay: { months }, evidence: 'text' as const })
const rulebook = rulebookOf({ id: FIRST, windows, outside })
const speaker = speakerOf(rulebook, 'en')

function told (medium: string): Told {
  const { answered, ...rest } = windowIn(rulebook, medium, '2010-01-10')
  if (answered.kind === 'unreleased') throw new Error(medium)
  return { ...rest, answered }
}

t.test('An explanation speaks of what the dictionaries lack by its id', async t => {
  t.match(explanationOf(told('wire'), speaker), [/\(decree-1, art\. 2\): 10 July 2010/])
  t.match(explanationOf(told('tape'), speaker), [/not known: not before 10 January 2010/])
  t.equal(explanationOf(told('wire'), speaker).length, 1, 'a fact that no dictionary describes is not spoken of')
})

t.test('A later set that the window waits for past its first day takes nothing from it; one that comes after the opening would have', async t => {
  const closings: Closing[] = [{ id: 'held', media: ['wire'], when: [{ fact: 'freeTvAcquired', is: true }], from: after(12), until: [after(24)], legalBasis: [], reason: text }]
  const set = (id: string, months: number) => ({ id: id as CivilDate, windows: [row('hall', 0), row('tape', 4), row('wire', months)], closings })
  const told = windowIn(rulebookOf(set(FIRST, 14), set('2011-06-01', 40), set('2013-01-01', 60)), 'wire', '2010-01-10', { freeTvAcquired: true })
  if (told.answered.kind !== 'dated') throw new Error(told.answered.kind)
  t.equal(isoOf(told.answered.opensOn), '2012-01-10', 'the free channel puts it off past the second set')
  t.match(reasonsOf({ ...told, answered: told.answered }, speaker).filter(({ step }) => step === 'later-set'), [{ ruleSet: '2013-01-01', gives: '2015-01-10' }])
})

t.test('So do the reasons; a set that says nothing of a delay that is not known has nothing to add', async t => {
  t.strictSame(reasonsOf(told('tape'), speaker).map(({ text }) => text), [
    'Considered: the delay under the rules in force from 1 January 2000 (no text read; unverified) is not known.',
    'So the window opens on a day that is not known, not before 10 January 2010.'
  ])
  const reasons = reasonsOf(told('wire'), speaker)
  t.match(reasons.filter(({ step }) => step === 'outside'), [
    { facts: [{ fact: 'runtimeMinutes', value: null }], text: 'Depends on a fact not stated: x (runtimeMinutes: not stated; decree-1; text read).' }
  ])
  t.notOk(reasons.some(({ step }) => step === 'missing-facts'), 'a fact that no dictionary describes is not spoken of')
})
