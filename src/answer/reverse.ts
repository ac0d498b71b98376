// The question read backwards: which releases open a window on the days asked for, by which rule, and which more facts would.
import type { Kind, ReverseQuestion } from '../../schemas/reverse.js'
import { dayOf, type Day } from '../calendar/day.js'
import type { BoundedSpan } from '../calendar/span.js'
import type { Enacted } from '../law/sets/amend.js'
import type { Rulebook } from '../law/rulebook.js'
import { Refusal } from '../law/refusal.js'
import type { HeldTrack } from '../service/held.js'
import { contradictionIn } from './consistency.js'
import { openingsOf, type Openings } from './openings.js'
import { settingOf, type Setting } from './setting.js'
import { mediumOf } from './subject.js'

/** The releases that open the windows asked for. */
export interface Reversed {
  readonly setting: Setting
  readonly medium: string
  readonly asked: BoundedSpan
  readonly windows: readonly Openings[]
  /** The first day of the law, where releases found or days asked for come before it; null elsewhere. */
  readonly beforeLaw: Day | null
}

/**
 * The answer of the reverse question. It depends on nothing but its arguments; it is long work, so it pauses between
 * releases: whoever runs it may do something else then.
 * @throws Refusal when the question cannot be answered, naming the field
 */
export function * reverseOf (rulebook: Rulebook, question: ReverseQuestion): Generator<void, Reversed> {
  const { kind } = question
  const setting = settingOf(rulebook, questionOf(question))
  const { kept, tracks } = setting
  const medium = mediumOf(kept)
  assertPossible(kind)
  const asked = { from: dayOf(question.opensFrom), until: dayOf(question.opensUntil) }
  if (isLeftToContract(kept, asked)) throw new Refusal('no-rule', 'medium', 'noRuleDuring', { medium, from: question.opensFrom, until: question.opensUntil })
  const windows: Openings[] = []
  for (const track of kept) windows.push(yield * openingsOf(track, { asked, kind, setting }))
  return { setting, medium, asked, windows, beforeLaw: earlierThan(tracks.sets, asked, windows) }
}

/** The question of a film of the kind whose windows are looked at on the first day asked for. */
function questionOf ({ territory, medium, tier, service, knownOn, adopt, language, kind, opensFrom }: ReverseQuestion) {
  return {
    release: { theatricalReleaseDate: null, ...kind },
    territory,
    ...medium === undefined ? {} : { medium: [medium] },
    ...tier === undefined ? {} : { tier },
    ...service === undefined ? {} : { service: [service] },
    on: opensFrom,
    knownOn,
    adopt,
    changes: [],
    explain: 'none',
    language
  } as const
}

function assertPossible (kind: Kind): void {
  const contradiction = contradictionIn({ theatricalReleaseDate: null, ...kind })
  if (contradiction !== null) throw new Refusal('inconsistent-facts', contradiction.field, contradiction.says, contradiction.given)
}

/** Whether contract alone decides on all the days asked for. */
function isLeftToContract (kept: readonly HeldTrack[], { from, until }: BoundedSpan): boolean {
  return kept.every(({ parts }) => {
    const inForce = parts.filter(({ days }) => days.from < until && (days.until === null || days.until > from))
    return inForce.length > 0 && inForce.every(({ says }) => says === 'contract')
  })
}

/** The first day of the sets, where something starts before it. */
function earlierThan (sets: readonly Enacted[], asked: BoundedSpan, windows: readonly Openings[]): Day | null {
  const starts = [asked, ...windows.flatMap(({ runs, possible }) => [...runs.map(({ releases }) => releases), ...possible])]
  return sets.slice(0, 1).map(set => dayOf(set.from)).find(first => starts.some(({ from }) => from < first)) ?? null
}
