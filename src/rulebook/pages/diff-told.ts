// What two rule books answer otherwise, in words: the cells of the tables that people read.
import { isoOf, lengthOf, shift } from '../../calendar/day.js'
import type { Answer } from '../../answer/books/answers.js'
import type { FilmDiff, NamedWindow } from '../../answer/books/diff.js'
import { isOfExclusivity, type Difference, type Effect } from '../../answer/books/difference.js'
import type { FilmKind } from '../../answer/books/kinds.js'
import type { Reckoning } from '../../decide/eras/reckoning.js'
import { COVERED } from '../../law/facts/coverage.js'
import { DATED_BY } from '../../law/facts/film.js'
import { trackId } from '../../law/sets/track-id.js'

/** What an effect is called; of one that is of some days, around their number. */
const EFFECT: Readonly<Record<Effect, string | ((days: string) => string)>> = {
  earlier: days => `${days} earlier`,
  later: days => `${days} later`,
  shorter: days => `closed for ${days} less`,
  longer: days => `closed for ${days} more`,
  closings: 'closes, or opens again, on other days',
  exclusiveEarlier: days => `its exclusivity ends ${days} earlier`,
  exclusiveLater: days => `its exclusivity ends ${days} later`,
  exclusive: 'is exclusive, and was not',
  shared: 'is exclusive no more',
  status: 'has a date no more, or one that it had not',
  refused: 'is refused',
  answered: 'is refused no more',
  bounds: 'may open between other days',
  ground: 'same days, which rest on something else'
}

/** What a window is called. */
export function windowText ({ service, medium, tier }: NamedWindow): string {
  const window = trackId(tier === null ? { medium } : { medium, tier })
  return service === null ? window : `${service}, ${window}`
}

/** Which films: the facts as `facts.yaml` names them, and the days of events, of which R is the release. */
export function kindText ({ facts, events }: FilmKind): string {
  const stated = [...Object.entries(facts).map(([fact, is]) => `${fact}: ${is}`), ...events.map(([event, on]) => `${DATED_BY[event]}: ${reckoningText(on)}`)]
  return stated.length === 0 ? 'any film' : stated.join(', ')
}

function reckoningText (one: Reckoning): string {
  if ('on' in one) return isoOf(one.on)
  return one.after.map(lengthOf).reduce((text, { months, days }) => text + termText(months, 'month') + termText(days, 'day'), 'R')
}

function termText (count: number, unit: string): string {
  return count === 0 ? '' : ` ${count < 0 ? '-' : '+'} ${Math.abs(count)} ${unit}${Math.abs(count) === 1 ? '' : 's'}`
}

/** What happens to the window. */
export function effectText ({ effect, least, most }: Pick<Difference, 'effect' | 'least' | 'most'>): string {
  const called = EFFECT[effect]
  return typeof called === 'string' ? called : called(`${least === most ? '' : `${least} to `}${most} day${most === 1 ? '' : 's'}`)
}

/** On how many days of release, from which to which. */
export function releasesText ({ releases, count }: Pick<Difference, 'releases' | 'count'>): string {
  const spans = releases.map(({ from, until }) => until === COVERED.until ? `from ${isoOf(from)} on` : `${isoOf(from)} to ${isoOf(shift(until, -1))}`)
  const shown = spans.length > 3 ? [...spans.slice(0, 1), '…', ...spans.slice(-1)] : spans
  return `${count} day${count === 1 ? '' : 's'} (${shown.join(', ')})`
}

/** One film, before and after. */
export function exampleText ({ effect, example: { release, ...both } }: Pick<Difference, 'effect' | 'example'>): string {
  return `${isoOf(release)}: ${changeText({ effect, ...both })}`
}

/** The two answers on one film, with their exclusivities where these are what differs. */
export function changeText ({ effect, before, after }: Pick<FilmDiff, 'effect' | 'before' | 'after'>): string {
  const exclusivity = ({ exclusiveUntil }: Answer) => exclusiveUntil === null ? 'not exclusive' : `exclusive until ${isoOf(exclusiveUntil)}`
  return [before, after].map(one => isOfExclusivity(effect) ? `${answerText(one)}, ${exclusivity(one)}` : answerText(one)).join(' → ')
}

/** What is answered of one film. */
export function answerText ({ status, days }: Pick<Answer, 'status' | 'days'>): string {
  const [first, ...others] = days.map(isoOf)
  switch (status) {
    case 'dated': return [first, ...others.map((day, i) => i % 2 === 0 ? `closed from ${day}` : `to ${day}`)].join(' ')
    case 'undetermined': return others.length === 0 ? `not before ${first}` : `between ${first} and ${others[0]}`
    case 'contractual': return 'by contract'
    default: return status
  }
}
