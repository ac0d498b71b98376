// When two outcomes are one: in every day, part and rule; or for a caller, who sees the days.
import t from 'tap'
import { shift, type Day } from '../../src/calendar/day.js'
import { decide } from '../../src/decide/decide.js'
import { sameDates, type Gap, type Opening, type Outcome } from '../../src/decide/outcome.js'
import { isSame, isSameShape, shapeWithDays, withDays, type Shape } from '../../src/decide/eras/shape.js'
import { enact } from '../../src/law/tracks/enact.js'
import { filmOf } from '../../src/law/facts/film.js'
import { lawIn } from '../../src/law/rulebook.js'
import { delayed, filmUnder, setOf, silent } from '../fixtures/one-window.js'
import { day, rulebook, TODAY } from '../fixtures/rulebook.js'

const { law } = lawIn(rulebook, 'FR')
const tracks = enact(law, TODAY)

/** A window that a closing puts off, and that another closes again. */
function closedTwice (): Extract<Outcome, { kind: 'dated' }> {
  const track = tracks.byId.get('svod/without-agreement')
  if (track === undefined) throw new Error('svod')
  const found = decide(track, filmOf({ theatricalReleaseDate: day('2019-12-18'), freeTvAcquired: true, coExploitationAgreement: false }, law.vocabulary), tracks)
  if (found.kind !== 'dated' || found.putOff === null) throw new Error(found.kind)
  return { ...found, gaps: [found.putOff, { ...found.putOff, from: shift(found.putOff.until, 10), until: shift(found.putOff.until, 20) }] }
}

/** Another part and another rule, of which nothing else is looked at. */
const other = { another: true } as never
const later = (day: Day) => shift(day, 1)
const laterOrNot = (day: Day | null): Array<Day | null> => day === null ? [shift(0 as Day, 1)] : [null, later(day)]

const openings = (one: Opening): Opening[] => [
  { ...one, on: later(one.on) }, { ...one, part: other }, { ...one, by: other }, { ...one, due: later(one.due) }, ...laterOrNot(one.contractUntil).map(contractUntil => ({ ...one, contractUntil }))
]
const gaps = (one: Gap): Gap[] => [
  { ...one, from: later(one.from) }, { ...one, until: later(one.until) }, { ...one, part: other }, { ...one, by: other }, { ...one, end: other }, { ...one, isCut: !one.isCut }
]

/** Outcomes that differ from one in a single thing. */
function differing (one: Outcome): Outcome[] {
  switch (one.kind) {
    case 'dated': return [
      ...openings(one.opening).map(opening => ({ ...one, opening })),
      ...one.putOff === null ? [] : [null, ...gaps(one.putOff)].map(putOff => ({ ...one, putOff })),
      ...one.gaps.flatMap((gap, i) => gaps(gap).map(changed => ({ ...one, gaps: one.gaps.with(i, changed) }))),
      { ...one, gaps: [...one.gaps, ...one.gaps.length === 0 ? closedTwice().gaps : one.gaps.slice(0, 1)] },
      ...one.spans.flatMap(({ from, until }, i) => [{ from: later(from), until }, ...laterOrNot(until).map(until => ({ from, until }))].map(span => ({ ...one, spans: one.spans.with(i, span) }))),
      { ...one, spans: [] }
    ]
    case 'undetermined': return [
      { ...one, part: other }, { ...one, by: other }, { ...one, earliest: later(one.earliest) }, ...laterOrNot(one.latest).map(latest => ({ ...one, latest })),
      ...one.opening === null ? [] : [null, ...openings(one.opening)].map(opening => ({ ...one, opening })),
      ...one.otherwise === null ? [] : [null, ...openings(one.otherwise)].map(otherwise => ({ ...one, otherwise }))
    ]
    case 'excluded': return [{ ...one, part: other }, { ...one, by: other }]
    case 'contractual': return [{ ...one, part: other }, { ...one, part: null }]
  }
}

function outcomes (): Outcome[] {
  const decided = (...rows: Parameters<typeof setOf>[1][]) => {
    const { track, film, tracks } = filmUnder(rows.map((row, i) => setOf(`${2001 + i}-01-01`, row)), '2001-07-01', {}, false)
    return decide(track, film, tracks)
  }
  const dated = closedTwice()
  const undetermined = decided(silent('unmodelled'), delayed(24))
  if (undetermined.kind !== 'undetermined') throw new Error(undetermined.kind)
  return [
    dated, decided(delayed(3)), decided(silent('contract'), delayed(3)), undetermined, { ...undetermined, opening: dated.opening, otherwise: dated.opening }, decided(silent('unmodelled')),
    decided(silent('contract')), { kind: 'excluded', part: dated.opening.part, by: dated.opening.by as never }
  ]
}

t.test('Two outcomes are one where every day, part and rule of them is, and nothing else', async t => {
  const all = outcomes()
  for (const [i, one] of all.entries()) {
    t.ok(isSame(one, withDays(one, day => day)), one.kind)
    for (const [j, different] of differing(one).entries()) t.notOk(isSame(one, different), `${one.kind} ${i}: its difference ${j}`)
    for (const [j, another] of all.entries()) t.equal(isSame(one, another), i === j, `${one.kind} ${i} and ${another.kind} ${j}`)
  }
})

t.test('Two shapes are one where their outcomes are, the end of the exclusivity, and what each alternative supposes and gives', async t => {
  const [outcome, another] = outcomes() as [Outcome, Outcome]
  const events = { visa: later(0 as Day), derogation: null, 'first-free-tv-broadcast': null, blackout: null }
  const alternative = { decided: 1, passed: 1, events, outcome: another }
  const shape = { kind: 'answered', outcome, exclusiveUntil: later(0 as Day), alternatives: [alternative] } as const satisfies Shape
  const refused: Shape = { kind: 'refused', rules: [other] }
  t.ok(isSameShape(shape, shapeWithDays(shape, day => day)))
  t.ok(isSameShape(refused, { ...refused }))
  const others: Shape[] = [
    { ...shape, outcome: another }, { ...shape, exclusiveUntil: null }, { ...shape, exclusiveUntil: later(shape.exclusiveUntil) }, { ...shape, alternatives: [] },
    ...[{ ...alternative, decided: 3 }, { ...alternative, passed: 0 }, { ...alternative, outcome }, ...(['visa', 'derogation', 'first-free-tv-broadcast', 'blackout'] as const)
      .map(event => ({ ...alternative, events: { ...events, [event]: later(later(0 as Day)) } }))].map(one => ({ ...shape, alternatives: [one] })),
    refused, { kind: 'refused', rules: [] }
  ]
  for (const [i, one] of others.entries()) t.notOk(isSameShape(shape, one), `difference ${i}`)
  t.notOk(isSameShape(refused, { kind: 'refused', rules: [{} as never] }))
})

t.test('Each day of a shape is given in another way, and nothing else of it', async t => {
  const days: Day[] = []
  const [outcome, another] = outcomes() as [Outcome, Outcome]
  const events = { visa: later(0 as Day), derogation: null, 'first-free-tv-broadcast': null, blackout: null }
  const shape: Shape = { kind: 'answered', outcome, exclusiveUntil: null, alternatives: [{ decided: 1, passed: 1, events, outcome: another }] }
  const moved = shapeWithDays(shape, day => {
    days.push(day)
    return later(day)
  })
  t.ok(isSameShape(shapeWithDays(moved, day => shift(day, -1)), shape))
  t.match(moved, { exclusiveUntil: null, alternatives: [{ decided: 1, passed: 1, events: { visa: 2, derogation: null } }] })
  t.ok(days.length > 10, `${days.length} days`)
})

t.test('A caller sees no difference between outcomes of one kind that are open on the same days', async t => {
  const dated = closedTwice()
  const [span] = dated.spans
  if (span === undefined) throw new Error('no span')
  t.ok(sameDates(dated, { ...dated, opening: other, gaps: [], putOff: null }))
  for (const spans of [[], [span, span], [{ from: later(span.from), until: span.until }], ...laterOrNot(span.until).map(until => [{ from: span.from, until }])]) {
    t.notOk(sameDates({ ...dated, spans: [span] }, { ...dated, spans }), JSON.stringify(spans))
  }
  for (const one of outcomes()) t.equal(sameDates(dated, one), one.kind === 'dated' && one.spans[0]?.from === span.from, one.kind)
})
