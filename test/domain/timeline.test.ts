// A small made-up law, for what the shipped one does not need: every mechanism stands on its own.
import t from 'tap'
import type { Facts } from '../../schemas/release.js'
import type { Closing, RuleSet, WindowRule } from '../../schemas/rule-set.js'
import type { Medium } from '../../schemas/medium.js'
import { sensitivityOf } from '../../src/domain/alternatives.js'
import { chronologyOf } from '../../src/view/chronology.js'
import { explanationOf, speakerOf } from '../../src/words/speaker.js'
import { rulingOf } from '../../src/domain/opening.js'
import { outcomeOf } from '../../src/domain/outcome.js'
import { timelineOf, type Track } from '../../src/domain/timeline.js'
import { trackId } from '../../src/law/track-id.js'
import { day } from '../fixtures/rulebook.js'

const text = { fr: 'x', en: 'x' }
const avails = { licenseTypes: [], releaseTypes: [] }
const media: Medium[] = [
  { id: 'hall', label: text, startsTheClock: true, tiers: [], avails },
  { id: 'tape', label: text, tiers: [], avails },
  { id: 'wire', label: text, tiers: [], avails }
]
const after = (months: number) => ({ after: 'theatrical-release' as const, delay: { months }, evidence: 'text' as const })
const row = (medium: string, months: number, more: Partial<WindowRule> = {}): WindowRule =>
  ({ medium, rule: 'delay', opens: [after(months)], legalBasis: [], ...more })
const closing = (id: string, more: Partial<Closing>): Closing =>
  ({ id, media: ['wire'], when: [{ fact: 'freeTvAcquired', is: true }], from: after(12), until: [after(24)], legalBasis: [], reason: text, ...more })

function law (...sets: Array<Partial<RuleSet> & { id: RuleSet['id'] }>) {
  const spans = sets.map(set => ({
    from: set.id,
    regime: null,
    amendments: new Map(),
    set: {
      summary: text, publication: { on: set.id, evidence: 'text' as const }, entryIntoForce: { evidence: 'text' as const }, regime: null, texts: [], checkedOn: set.id,
      windows: [row('hall', 0), row('tape', 4), row('wire', 6)], derogation: null, outside: [], closings: [], notes: [], ...set
    }
  }))
  const timeline = timelineOf(media, spans, false)
  const track = (id: string) => timeline.trackById.get(id) as Track
  const outcome = (release: string, facts: Facts = {}, id = 'wire') => outcomeOf(timeline, track(id), { theatricalReleaseDate: day(release), ...facts })
  return { timeline, track, outcome }
}

const FIRST = day('2000-01-01')
const HELD = { freeTvAcquired: true }

t.test('Closings that touch or overlap are one, which ends as the last of them ends', async t => {
  const spans = (closings: Closing[]) => law({ id: FIRST, closings }).outcome('2010-01-10', HELD).intervals
  const first = { from: '2010-07-10', until: '2011-01-10' }
  t.strictSame(spans([closing('late', { from: after(20), until: [after(30)] }), closing('early', {})]), [first, { from: '2012-07-10', until: null }], 'in order of their days, not of the file')
  t.strictSame(spans([closing('long', {}), closing('inside', { from: after(14), until: [after(16)] })]), [first, { from: '2012-01-10', until: null }])
  t.strictSame(spans([closing('one', {}), closing('two', { from: after(30), until: [after(32)] })]),
    [first, { from: '2012-01-10', until: '2012-07-10' }, { from: '2012-09-10', until: null }])
  t.strictSame(spans([closing('before it opens', { from: after(2), until: [after(5)] })]), [{ from: '2010-07-10', until: null }])
})

t.test('A closing of one set ends with it', async t => {
  const { outcome } = law({ id: FIRST, closings: [closing('gone', {})] }, { id: day('2011-06-01') })
  t.strictSame(outcome('2010-01-10', HELD).intervals, [{ from: '2010-07-10', until: '2011-01-10' }, { from: '2011-06-01', until: null }])
  const inside = law({ id: FIRST, windows: [row('hall', 0), row('tape', 4), row('wire', 14)], closings: [closing('gone', {})] },
    { id: day('2011-06-01'), windows: [row('hall', 0), row('tape', 4), row('wire', 14)] }).outcome('2010-01-10', HELD)
  t.match(inside, { intervals: [{ from: '2011-06-01', until: null }], movedBy: { back: null } }, 'no delay gives that day')
})

t.test('A closing whose start or end cannot be known never starts', async t => {
  const spans = (more: Partial<Closing>, facts: Facts = HELD) => law({ id: FIRST, closings: [closing('lame', more)] }).outcome('2010-01-10', facts).intervals.length
  t.equal(spans({ until: [{ after: 'first-free-tv-broadcast', delay: { months: 1 }, evidence: 'text' }] }), 1)
  t.equal(spans({ from: { onOpeningOf: { medium: 'nowhere' }, evidence: 'text' } }), 1, 'no such window')
  t.equal(spans({ from: { onOpeningOf: { medium: 'wire', tier: 'none' }, evidence: 'text' } }), 1, 'no such tier')
  t.equal(spans({ from: { after: 'blackout', delay: { months: 0 }, evidence: 'text' } }), 1)
  t.equal(spans({ from: { evidence: 'text' } }), 1, 'a bound that says nothing')
  t.equal(spans({ from: { after: 'visa', delay: { months: 14 }, evidence: 'text' } }, { ...HELD, visaDate: day('2010-01-01') }), 2)
})

t.test('A closing may start, and end, on the opening of another window', async t => {
  const { outcome } = law({ id: FIRST, windows: [row('hall', 0), row('tape', 9), row('wire', 6)], closings: [closing('shared', { from: { onOpeningOf: { medium: 'tape' }, evidence: 'press' }, until: [after(20)] })] })
  t.strictSame(outcome('2010-01-10', HELD).intervals, [{ from: '2010-07-10', until: '2010-10-10' }, { from: '2011-09-10', until: null }])
  const ended = law({ id: FIRST, windows: [row('hall', 0), row('tape', 9), row('wire', 2)], closings: [closing('until tape', { from: after(4), until: [{ onOpeningOf: { medium: 'tape' }, evidence: 'press' }] })] })
  t.strictSame(ended.outcome('2010-01-10', HELD).intervals, [{ from: '2010-03-10', until: '2010-05-10' }, { from: '2010-10-10', until: null }])
  const never = law({ id: FIRST, windows: [row('hall', 0), { medium: 'tape', rule: 'contract', legalBasis: [] }, row('wire', 6)], closings: [closing('shared', { from: { onOpeningOf: { medium: 'tape' }, evidence: 'press' } })] })
  t.equal(never.outcome('2010-01-10', HELD).intervals.length, 1, 'a window that contract decides has no opening')
})

t.test('An explanation speaks of what the dictionaries lack by its id', async t => {
  const windows: WindowRule[] = [row('hall', 0), { medium: 'tape', rule: 'unmodelled', legalBasis: [] }, row('wire', 6, { legalBasis: [{ text: 'decree-1', article: '2' }] })]
  const { track, outcome } = law({ id: FIRST, windows })
  const film = { theatricalReleaseDate: day('2010-01-10') }
  const said = (id: string) => explanationOf({
    track: track(id), film, outcome: outcome('2010-01-10', {}, id), derogation: null, adoption: null, assumptions: [], missing: new Set(['visaDate'])
  }, speakerOf('en', new Map(), []), 'short')
  t.match(said('wire'), [/\(decree-1, art\. 2\): 10 July 2010/])
  t.match(said('tape'), [/not known: not before 10 January 2010/])
  t.equal(said('wire').length, 1, 'a fact that no dictionary describes is not spoken of')
})

t.test('So do the reasons; a set that says nothing of a delay that is not known has nothing to add', async t => {
  const windows: WindowRule[] = [row('hall', 0), { medium: 'tape', rule: 'unmodelled', legalBasis: [] }, row('wire', 6)]
  const outside = [
    { id: 'short', media: ['wire'], when: [{ fact: 'runtimeMinutes' as const, atMost: 60 }], evidence: 'text' as const, legalBasis: [{ text: 'decree-1', article: null }], reason: text },
    { id: 'blank', media: ['wire'], when: [{}], evidence: 'text' as const, legalBasis: [{ text: 'decree-1', article: null }], reason: text }
  ]
  const { timeline } = law({ id: FIRST, windows, outside })
  const zz = { territory: { id: 'ZZ', label: text, regimes: [] }, sets: timeline.spans.map(({ set }) => set), timelines: [{ knownFrom: FIRST, timeline }], proposals: new Map(), cases: [] }
  const rulebook = { version: '1.0.0', digest: 'sha256-', defaultTerritory: 'ZZ', media, facts: [], legalTexts: new Map(), services: new Map(), carriers: new Map(), territories: new Map([['ZZ', zz]]), changelog: [], changes: [] }
  const answer = chronologyOf(rulebook, {
    release: { theatricalReleaseDate: day('2010-01-10') }, territory: 'ZZ', on: FIRST, knownOn: FIRST, adopt: [], changes: [], explain: 'full', language: 'en'
  })
  const reasons = (id: string) => answer.windows.find(({ medium }) => medium === id)?.reasons ?? []
  t.strictSame(reasons('tape').map(({ text }) => text), [
    'Considered: the delay under the rules in force from 1 January 2000 (no text read; unverified) is not known.',
    'So the window opens on a day that is not known, not before 10 January 2010.'
  ])
  t.match(reasons('wire').filter(({ step }) => step === 'outside'), [
    { facts: [{ fact: 'runtimeMinutes', value: null }], text: 'Depends on a fact not stated: x (runtimeMinutes: not stated; decree-1; text read).' },
    { verdict: 'unstated', text: 'Depends on a fact not stated: x (decree-1; text read).' }
  ])
  t.notOk(reasons('wire').some(one => one.rule === 'blank' && 'facts' in one), 'a test of nothing has no fact')
  t.notOk(reasons('wire').some(({ step }) => step === 'missing-facts'), 'a fact that no dictionary describes is not spoken of')
})

t.test('A nature that is not stated binds nobody', async t => {
  t.match(law({ id: FIRST }).track('wire').cells.at(0), { nature: 'practice' })
  t.match(law({ id: FIRST, windows: [row('hall', 0), row('tape', 4), row('wire', 6, { nature: 'law' })] }).track('wire').cells.at(0), { nature: 'law' })
})

t.test('A medium of which no set speaks is left to contract', async t => {
  const { timeline, track } = law({ id: FIRST, windows: [row('hall', 0)] })
  t.strictSame(track('wire').cells, [])
  t.equal(rulingOf(track('wire'), { theatricalReleaseDate: day('2010-01-10') }).kind, 'contractual')
  t.equal(outcomeOf(timeline, track('hall'), { theatricalReleaseDate: day('1990-01-10') }).intervals.at(0)?.from, '1990-01-10')
})

t.test('A track is named after its medium, and its tier where it has one', async t => {
  t.equal(trackId({ medium: 'wire' }), 'wire')
  t.equal(trackId({ medium: 'svod', tier: 'with-agreement' }), 'svod/with-agreement')
})

t.test('Facts that cannot be supposed together are not combined, and a start to be stated is supposed on its first day', async t => {
  const windows = [row('hall', 0), row('tape', 4), row('wire', 20, { variants: [{ id: 'free', when: [{ fact: 'freeTvAcquired', is: false }], delay: { months: 3 }, evidence: 'press', reason: text }] })]
  const { timeline, track, outcome } = law({ id: FIRST, windows, closings: [closing('dated', { from: { after: 'blackout', delay: { months: 0 }, evidence: 'text' }, until: [{ after: 'blackout', delay: { months: 2 }, evidence: 'text' }, after(30)] })] })
  const film = { theatricalReleaseDate: day('2010-01-10') }
  const { alternatives } = sensitivityOf(timeline, track('wire'), film, outcome('2010-01-10'), day('2010-01-10'), new Map())
  t.match(alternatives, [{ if: { freeTvAcquired: false }, opensOn: '2010-04-10' }])
  t.equal(alternatives.length, 1, 'a blackout on the release itself closes nothing that is open, and no film is held and not held')
})
