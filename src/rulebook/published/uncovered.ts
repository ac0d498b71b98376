// Which answers moved since the rules were published, that no change of the changelog names.
import type { BookDiff, NamedWindow, TerritoryDiff, WindowDiff } from '../../answer/books/diff.js'
import { isOfExclusivity, type Difference } from '../../answer/books/difference.js'
import { later } from '../../calendar/civil-date.js'
import { dayOf, isoOf, type Day } from '../../calendar/day.js'
import { without, type BoundedSpan, type Span } from '../../calendar/span.js'
import { COVERED } from '../../law/facts/coverage.js'
import { eachOnce } from '../../law/once/each-once.js'
import { isMeant, isOf, type RecordedChange } from '../../law/sets/recorded-change.js'
import type { Rulebook } from '../../law/rulebook.js'
import type { Fault } from '../draft.js'
import { byNumber } from './versions.js'

/** What was recorded after a version. */
function changesSince ({ version }: Pick<Rulebook, 'version'>, { changes }: Rulebook): RecordedChange[] {
  return changes.filter(change => byNumber(change.version, version) > 0)
}

/** The day from which a change can move days: a set none before its first, an addition none before its version, a correction any. */
function actsFrom ({ kind, ruleSet, on }: RecordedChange): Day {
  return kind === 'correction' ? COVERED.from : dayOf(ruleSet ?? on)
}

/** The days before and after which days that moved are explained by other changes; the newest version comes with its own. */
export function turnsBetween (before: Rulebook, after: Rulebook): (territory: string) => Day[] {
  const changes = changesSince(before, after)
  return territory => {
    const days = changes.filter(change => isOf(change, territory)).map(actsFrom)
    return [...new Set([...days, versionDay(after)])].sort((a, b) => a - b)
  }
}

function versionDay ({ changelog }: Rulebook): Day {
  return changelog.map(({ on }) => dayOf(on)).reduce(later)
}

/** Each territory of which answers moved that the changelog does not name, with the lines to add: past days first, for which a correction is needed. */
export function uncoveredFaults (before: Rulebook, after: Rulebook, { territories }: BookDiff): Fault[] {
  const changes = changesSince(before, after)
  const on = versionDay(after)
  return territories.flatMap(diff => {
    const own = changes.filter(change => isOf(change, diff.territory))
    return [true, false].flatMap(isPast => {
      const lines = linesOf(diff, own, ({ since }) => (since !== null && since < on) === isPast)
      return lines.length === 0 ? [] : [faultOf(diff.territory, isoOf(on), isPast, lines)]
    })
  })
}

function faultOf (territory: string, on: string, isPast: boolean, lines: readonly string[]): Fault {
  const what = isPast
    ? `answers of ${territory} moved on days before ${on}, and no correction names them. Add one, or add to its affects`
    : `answers of ${territory} moved that no change names. Add to the affects of one`
  return { file: 'changelog.yaml', path: 'versions.0.changes', detail: [`${what}:`, ...lines.map(line => `      ${line}`)].join('\n') }
}

/** What to paste, but for exclusivities, which move no window: a line for each span of releases of a medium, with the tiers that moved on it; and of a service that moves otherwise than those lines, and the law that is named, say. */
function linesOf ({ windows }: TerritoryDiff, changes: readonly RecordedChange[], isWanted: (one: Difference) => boolean): string[] {
  const left = (some: readonly WindowDiff[], also: readonly Left[]) => some.flatMap((window): Left[] => {
    const span = spanOf(window.differing.flatMap(({ differences }) => differences).filter(one => !isOfExclusivity(one.effect) && isWanted(one)).flatMap(one => leftOf(one, window, changes, also)))
    return span === null ? [] : [{ ...window, span }]
  })
  const ofLaw = left(windows.filter(({ service }) => service === null), [])
  const found = [...ofLaw, ...left(windows.filter(({ service }) => service !== null), ofLaw)]
  const alike = eachOnce(found.map(({ service, medium, span }) => ({ service, medium, span })))
  return alike.map(({ service, medium, span: { from, until } }) => {
    const tiers = found.flatMap(one => one.service === service && one.medium === medium && one.span.from === from && one.span.until === until && one.tier !== null ? [one.tier] : [])
    return `- { ${service === null ? '' : `service: ${service}, `}medium: ${medium}, ${tiers.length === 0 ? '' : `tiers: [${tiers.join(', ')}], `}releases: { from: ${isoOf(from)}, until: ${until === COVERED.until ? null : isoOf(until)} } }`
  })
}

/** A window, from the first to the last of its releases that nothing explains. */
interface Left extends NamedWindow {
  readonly span: BoundedSpan
}

/** The releases of a difference that no change explains, nor what is to be named of the law. */
function leftOf ({ releases, since }: Difference, window: WindowDiff, changes: readonly RecordedChange[], also: readonly Left[]): Span[] {
  const named = changes.filter(change => since === null || actsFrom(change) <= since).flatMap(({ affects }) => affects)
    .flatMap(({ movedDates, ...one }) => isMeant(one, window) && movedDates !== null ? [movedDates] : [])
    .map(({ from, until }): Span => ({ from: dayOf(from), until: until === null ? null : dayOf(until) }))
  return releases.flatMap(span => without(span, [...named, ...also.filter(one => isMeant(one, window)).map(one => one.span)]))
}

/** From the first release to the last; null: there is none. */
function spanOf (spans: readonly Span[]): BoundedSpan | null {
  if (spans.length === 0) return null
  // What is left of a bounded span is bounded.
  return { from: Math.min(...spans.map(({ from }) => from)) as Day, until: Math.max(...spans.map(({ until }) => until as Day)) as Day }
}
