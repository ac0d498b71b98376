// What a window answers of one kind of film, over all releases, as far as two rule books can be held against each other.
import { dayOf, type Day } from '../../calendar/day.js'
import type { BoundedSpan } from '../../calendar/span.js'
import { grantImpossible } from '../../decide/worlds/consistency.js'
import { decide, exclusiveUntil } from '../../decide/decide.js'
import { answeredShape, erasOf, releasedOn } from '../../decide/eras/eras.js'
import { opensOn, type Outcome } from '../../decide/outcome.js'
import { dayIn, reckoningsOf } from '../../decide/eras/reckoning.js'
import type { Shape } from '../../decide/eras/shape.js'
import { COVERED } from '../../law/facts/coverage.js'
import { withDay, type Film } from '../../law/facts/film.js'
import { finished } from '../../law/once/finished.js'
import { knownOf } from '../../law/facts/tests.js'
import { isProvisional } from '../laws/known-track.js'
import type { AskedTrack } from './asked-track.js'
import type { FilmKind } from './kinds.js'

/** What is answered; `D` is how its days are given. */
export interface Answer<D = Day> {
  readonly status: Outcome['kind'] | 'refused'
  /** Of a window that has a date, the days on which it opens, closes and opens again, in turn; else the first on which it may open, and the last where there is one. */
  readonly days: readonly D[]
  readonly exclusiveUntil: D | null
  /** Of what contract decides, the first day of the set that leaves it to contract. */
  readonly contractFrom: Day | null
  /** Under which set and by which closings, and whether something is taken for granted: one text for one meaning. */
  readonly ground: string
}

/** Releases of one answer. */
export interface Stretch {
  readonly releases: BoundedSpan
  /** Where two stretches have the same, they give each release the same days; null: nothing is known of that. */
  readonly pattern: string | null
  readonly at: (release: Day) => Answer
}

/** What a window answers of films of a kind, in the order of their releases, without gap. */
export function answersOf ({ facts, events }: FilmKind, asked: AskedTrack): Stretch[] {
  const { track, tracks } = asked
  const tests = knownOf(facts, tracks.law.vocabulary)
  const filmOn = (release: Day): Film => {
    const { days, ...known } = releasedOn(release, tests)
    return { ...known, days: events.reduce((days, [event, on]) => withDay(days, event, dayIn(on, release)), days) }
  }
  const own = new Set(reckoningsOf(track, tracks).map(one => JSON.stringify(one)))
  // Where the other law supposes an event on a day that this one compares with none, each release is asked for.
  if (!events.every(([, on]) => own.has(JSON.stringify(on)))) return [{ releases: COVERED, pattern: null, at: release => answerFor(filmOn(release), asked) }]
  const at = (film: Film) => {
    const seen = seenOf(filmOn(film.days['theatrical-release']), asked)
    return { shape: seen.shape, mark: String(seen.isProvisional) }
  }
  return finished(erasOf(track, tests, tracks, { days: [], at }, COVERED, asked.turns)).map(({ releases, shape }): Stretch => {
    const { status, days, exclusiveUntil: until, contractFrom, ground } = answerIn({ shape, isProvisional: seenOf(filmOn(releases.from), asked).isProvisional })
    return {
      releases,
      pattern: JSON.stringify([status, days, until]),
      at: release => ({ status, days: days.map(day => dayIn(day, release)), exclusiveUntil: until === null ? null : dayIn(until, release), contractFrom, ground })
    }
  })
}

/** What a window answers of one film. */
export function answerFor (film: Film, asked: AskedTrack): Answer {
  return answerIn(seenOf(film, asked))
}

/** The shape of an answer, without what facts not stated would change, and whether it takes something for granted. */
interface Seen<D = Day> {
  readonly shape: Shape<D>
  readonly isProvisional: boolean
}

function seenOf (film: Film, asked: AskedTrack): Seen {
  const { track, tracks } = asked
  const impossible = grantImpossible(tracks, film)
  if (impossible !== null) return { shape: { kind: 'refused', rules: impossible.rules }, isProvisional: false }
  const outcome = decide(track, film, tracks)
  const on = opensOn(outcome)
  return { shape: answeredShape(outcome, on === null ? null : exclusiveUntil(track, film, tracks, on), []), isProvisional: isProvisional(outcome, film, asked) }
}

function answerIn<D> ({ shape, isProvisional }: Seen<D>): Answer<D> {
  if (shape.kind === 'refused') return { status: 'refused', days: [], exclusiveUntil: null, contractFrom: null, ground: '' }
  const { outcome, exclusiveUntil } = shape
  return { status: outcome.kind, days: daysIn(outcome), exclusiveUntil, contractFrom: contractFrom(outcome), ground: JSON.stringify([...groundsIn(outcome), isProvisional]) }
}

function daysIn<D> (outcome: Outcome<D>): D[] {
  switch (outcome.kind) {
    case 'dated': return outcome.spans.flatMap(({ from, until }) => until === null ? [from] : [from, until])
    case 'undetermined': return outcome.latest === null ? [outcome.earliest] : [outcome.earliest, outcome.latest]
    default: return []
  }
}

function contractFrom<D> (outcome: Outcome<D>): Day | null {
  return outcome.kind === 'contractual' && outcome.part !== null ? dayOf(outcome.part.source.set.id) : null
}

/** The set that decides; none where contract does, for there is no rule to name. And the closings. */
function groundsIn<D> (outcome: Outcome<D>): string[] {
  switch (outcome.kind) {
    case 'dated': return [outcome.opening.part.source.set.id, ...outcome.gaps.map(({ by }) => by.source.id)]
    case 'contractual': return []
    default: return [outcome.part.source.set.id]
  }
}
