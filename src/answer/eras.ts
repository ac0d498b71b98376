// The law as the trade prints it: for a kind of film, the spans of releases whose window has one answer.
import type { Kind } from '../../schemas/reverse.js'
import type { FactName } from '../../schemas/release.js'
import type { Question } from '../../schemas/question.js'
import type { Day } from '../calendar/day.js'
import type { Stake } from '../decide/worlds/alternatives.js'
import { grantImpossible, type GrantRule } from '../decide/worlds/consistency.js'
import { answeredShape, erasOf as erasIn, releasedOn, type Era, type Look, type Seen } from '../decide/eras/eras.js'
import { isDiscretionary, rankOf, weightOf, type Outcome } from '../decide/outcome.js'
import { dayIn, type Reckoning } from '../decide/eras/reckoning.js'
import { withDays, type AnsweredShape } from '../decide/eras/shape.js'
import type { Rulebook } from '../law/rulebook.js'
import { Refusal } from '../law/refusal.js'
import { EVENTS, type Event, type Film } from '../law/facts/film.js'
import { knownOf, statedBy } from '../law/facts/tests.js'
import type { HeldTrack } from '../service/held.js'
import { daysBeside } from './beside.js'
import { contradictionIn } from './consistency.js'
import { settingOf, type Setting } from './setting.js'
import { answerOf, type Answered } from './window/window.js'

/** A question about eras: which windows, of which kind of film, under which law. */
export interface EraQuestion extends Pick<Question, 'territory' | 'medium' | 'tier' | 'knownOn' | 'adopt' | 'language'> {
  readonly service?: string
  readonly kind: Kind
}

/** Releases of which a window has one answer. */
export type AnsweredEra = OpenEra | RefusedEra

/** Releases whose answer has one shape; `answered` is that of the first of them, whose rules and certainty all share. */
export interface OpenEra {
  readonly kind: 'answered'
  readonly releases: Era['releases']
  readonly outcome: Outcome<Reckoning>
  readonly exclusiveUntil: Reckoning | null
  readonly alternatives: readonly EraAlternative[]
  readonly answered: Answered
}

/** Releases of which no film can be as is stated. */
export interface RefusedEra {
  readonly kind: 'refused'
  readonly releases: Era['releases']
  readonly rules: readonly GrantRule[]
}

/** What facts not stated would change. */
export interface EraAlternative {
  readonly facts: Kind
  /** The days of the events supposed. */
  readonly events: ReadonlyArray<readonly [Event, Reckoning]>
  readonly outcome: Outcome<Reckoning>
}

/** A window, and its eras in order. */
export interface WindowEras {
  readonly track: HeldTrack
  readonly eras: readonly AnsweredEra[]
}

/** The law that answers, and the eras of each window asked for. */
export interface Eras {
  readonly setting: Setting
  readonly windows: readonly WindowEras[]
}

/** As many alternatives as an answer shows. */
const MOST = 8

/**
 * The eras of the windows asked for. It is long work, so it pauses between releases.
 * @throws Refusal when the question cannot be answered, naming the field
 */
export function * erasOf (rulebook: Rulebook, question: EraQuestion): Generator<void, Eras> {
  const { kind, service, ...rest } = question
  const release = { theatricalReleaseDate: null, ...kind }
  const contradiction = contradictionIn(release)
  if (contradiction !== null) throw new Refusal('inconsistent-facts', contradiction.field, contradiction.says, contradiction.given)
  const setting = settingOf(rulebook, { ...rest, ...service === undefined ? {} : { service: [service] }, release, on: question.knownOn, changes: [], explain: 'none' })
  const windows: WindowEras[] = []
  for (const track of setting.kept) windows.push({ track, eras: yield * erasOfTrack(track, kind, setting) })
  return { setting, windows }
}

function * erasOfTrack (track: HeldTrack, kind: Kind, setting: Setting): Generator<void, AnsweredEra[]> {
  const known = knownOf(kind, setting.tracks.law.vocabulary)
  const eras = yield * erasIn(track, known, setting.tracks, lookAt(track, setting))
  return eras.map(({ releases, shape }): AnsweredEra => {
    if (shape.kind === 'refused') return { kind: 'refused', releases, rules: shape.rules }
    const film = releasedOn(releases.from, known)
    const { outcome, exclusiveUntil } = shape
    return { kind: 'answered', releases, outcome, exclusiveUntil, alternatives: shownOf(shape, film, setting), answered: answerOf(track, film, setting) }
  })
}

/** What an answer says of a film, and the days with which it compares those of its window. */
function lookAt (track: HeldTrack, setting: Setting): Look {
  return {
    days: daysBeside(track, setting),
    at: (film): Seen => {
      // A film that dates no event can but have a grant that is impossible.
      const impossible = grantImpossible(setting.tracks, film)
      if (impossible !== null) return { shape: { kind: 'refused', rules: impossible.rules }, mark: '' }
      const answered = answerOf(track, film, setting)
      const { outcome, sensitivity: { alternatives, stakes }, assumptions, evidence, part, holding, adoption } = answered
      const exclusiveUntil = answered.kind === 'dated' ? answered.exclusiveUntil : null
      return { shape: answeredShape(outcome, exclusiveUntil, alternatives), mark: JSON.stringify([assumptions, evidence, part?.source.set.id, holding?.source, adoption, factsIn(stakes)]) }
    }
  }
}

/** The facts that are missing, each once. */
function factsIn (stakes: readonly Stake[]): FactName[] {
  return [...new Set(stakes.map(({ fact }) => fact))].sort()
}

function rankIn (base: Outcome, other: Outcome, release: Day): number {
  return rankOf(weightOf(base, other, release), isDiscretionary(base, other))
}

/** The alternatives that are shown, and in what order: by the days that they move the window of the first release. */
function shownOf ({ outcome, alternatives }: AnsweredShape<Reckoning>, film: Film, { tracks: { law: { vocabulary } } }: Setting): EraAlternative[] {
  const release = film.days['theatrical-release']
  const ofFirst = (one: Outcome<Reckoning>) => withDays(one, day => dayIn(day, release))
  const base = ofFirst(outcome)
  return alternatives.map(one => ({ one, weight: rankIn(base, ofFirst(one.outcome), release) })).sort((a, b) => b.weight - a.weight).slice(0, MOST).map(({ one }) => ({
    facts: statedBy({ decided: one.decided & ~film.decided, passed: one.passed & ~film.passed }, vocabulary),
    events: EVENTS.flatMap(event => {
      const day = one.events[event]
      return day === null ? [] : [[event, day] as const]
    }),
    outcome: one.outcome
  }))
}
