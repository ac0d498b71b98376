// What two rule books answer otherwise, in a few lines: how many windows move, on how many days of release, and by how many days at least and at most.
import type { Medium } from '../../../schemas/medium.js'
import type { TerritoryDiff, WindowDiff } from '../../answer/books/diff.js'
import { EFFECTS, type Difference, type Effect } from '../../answer/books/difference.js'
import { isPlain } from '../../answer/books/kinds.js'
import { spansJoined } from '../../calendar/span.js'
import { effectText, releasesText } from './diff-told.js'
import { windowsNamed } from './diff-groups.js'

/** The lines of a territory: what moves in all, then each effect, on any film or on those of which something is stated. */
export function summaryOf (diff: TerritoryDiff, media: readonly Medium[]): string[] {
  const moving = diff.windows.filter(({ differing }) => differing.length > 0)
  if (moving.length === 0) return []
  return [
    `${countsOf(moving)}; releases: ${releasesOf(moving)}`,
    ...EFFECTS.flatMap(effect => [true, false].flatMap(isAny => effectOf(effect, isAny, moving, media))),
    ...diff.films.length === 0 ? [] : [`real films: ${counted(new Set(diff.films.map(({ name }) => name)).size, 'film')}, ${counted(diff.films.length, 'answer')}`]
  ]
}

function countsOf (moving: readonly WindowDiff[]): string {
  const ofLaw = moving.filter(({ service }) => service === null)
  const services = new Set(moving.flatMap(({ service }) => service ?? [])).size
  const tiers = ofLaw.filter(({ tier }) => tier !== null).length
  return [
    ...ofLaw.length === 0 ? [] : [`${counted(ofLaw.length, 'window')} of ${counted(new Set(ofLaw.map(({ medium }) => medium)).size, 'medium', 'media')}${tiers === 0 ? '' : ` (${counted(tiers, 'tier')})`}`],
    ...services === 0 ? [] : [counted(services, 'service')]
  ].join(' and ')
}

function releasesOf (moving: readonly WindowDiff[]): string {
  const releases = spansJoined(moving.flatMap(window => differencesOf(window)).flatMap(one => one.releases))
  return releasesText({ releases, count: releases.reduce((sum, { from, until }) => sum + until - from, 0) })
}

/** The windows that have an effect on any film; or only on films of which something is stated. */
function effectOf (effect: Effect, isAny: boolean, moving: readonly WindowDiff[], media: readonly Medium[]): string[] {
  const of = (window: WindowDiff, isAny: boolean) => differencesOf(window, isAny).filter(one => one.effect === effect)
  const windows = moving.filter(window => of(window, isAny).length > 0 && (isAny || of(window, true).length === 0))
  if (windows.length === 0) return []
  const found = windows.flatMap(window => of(window, isAny))
  const [least, most] = [Math.min(...found.map(({ least }) => least ?? 0)), Math.max(...found.map(({ most }) => most ?? 0))]
  return [`${effectText({ effect, least, most })}${isAny ? '' : ', of films of which more is stated'}: ${namesOf(windows, media)}`]
}

/** The most services that are named. */
const NAMED = 4

function namesOf (windows: readonly WindowDiff[], media: readonly Medium[]): string {
  const services = new Set(windows.flatMap(({ service }) => service ?? []))
  if (services.size <= NAMED) return windowsNamed(windows, media)
  return [...[windowsNamed(windows.filter(({ service }) => service === null), media)].filter(text => text !== ''), `${services.size} services`].join('; ')
}

function differencesOf ({ differing }: WindowDiff, isAny?: boolean): Difference[] {
  return differing.filter(({ kinds: [first] }) => isAny === undefined || isPlain(first) === isAny).flatMap(({ differences }) => differences)
}

function counted (number: number, one: string, several = `${one}s`): string {
  return `${number} ${number === 1 ? one : several}`
}
