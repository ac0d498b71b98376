// What moves, as rows of a table that fits in a changelog: what moves alike stands in one row, with one film as its example.
import type { Medium } from '../../../schemas/medium.js'
import type { FilmDiff, NamedWindow, TerritoryDiff } from '../../answer/books/diff.js'
import type { Difference } from '../../answer/books/difference.js'
import { broadestOf } from '../../answer/books/kinds.js'
import { dayOf } from '../../calendar/day.js'
import { eachOnce } from '../../law/once/each-once.js'
import { isIn } from '../../calendar/span.js'
import { changeText, effectText, exampleText, kindText, releasesText, windowText } from './diff-told.js'

/** One effect on the windows and films on which it is the same. */
export interface Move {
  readonly windows: string
  readonly films: string
  readonly what: string
  readonly releases: string
  readonly example: string
}

/** Everything that moves in a territory, in the order of its windows. */
export function movesIn ({ windows, films }: TerritoryDiff, media: readonly Medium[]): Move[] {
  const found = new Map<string, { readonly move: Omit<Move, 'windows'>, readonly of: NamedWindow[] }>()
  for (const window of windows) {
    for (const { kinds, differences } of window.differing) {
      for (const difference of differences) {
        const move = {
          films: broadestOf(kinds).map(kindText).join('; or '),
          what: effectText(difference),
          releases: releasesText(difference),
          example: exampleOf(difference, films.filter(film => isSame(film.window, window)))
        }
        const key = JSON.stringify(move)
        const known = found.get(key)
        if (known === undefined) found.set(key, { move, of: [window] })
        else known.of.push(window)
      }
    }
  }
  return [...found.values()].map(({ move, of }) => ({ windows: windowsText(of, media), ...move }))
}

/** Windows by name: a medium without its tiers where it stands for all of them. */
export function windowsText (windows: readonly NamedWindow[], media: readonly Medium[]): string {
  return wholeMedia(windows, media).map(windowText).map(name => `\`${name}\``).join(', ')
}

/** Windows, with a medium once in place of all of its tiers. */
export function wholeMedia (windows: readonly NamedWindow[], media: readonly Medium[]): NamedWindow[] {
  return eachOnce(windows.map(window => {
    const tiers = media.find(({ id }) => id === window.medium)?.tiers ?? []
    const isWhole = window.service === null && tiers.every(({ id }) => windows.some(other => isSame(other, { ...window, tier: id })))
    return { service: window.service, medium: window.medium, tier: isWhole ? null : window.tier }
  }))
}

/** The first real film that moves in this way; where there is none, the first release that moves most. */
function exampleOf (difference: Difference, films: readonly FilmDiff[]): string {
  const [real] = films.filter(film => isExampleOf(film, difference)).sort((a, b) => dayOf(a.release) - dayOf(b.release))
  return real === undefined ? exampleText(difference) : `*${real.name}* (${real.release}): ${changeText(real)}`
}

function isExampleOf ({ effect, days, release }: FilmDiff, { effect: own, least, most, releases }: Difference): boolean {
  const isWithin = days === null || least === null || most === null || (least <= days && days <= most)
  return effect === own && isWithin && releases.some(span => isIn(span, dayOf(release)))
}

function isSame (one: NamedWindow, other: NamedWindow): boolean {
  return one.service === other.service && one.medium === other.medium && one.tier === other.tier
}
