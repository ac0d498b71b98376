// What two rule books answer otherwise, gathered: windows that move alike are told once, and so are those of one film.
import type { Medium } from '../../../schemas/medium.js'
import type { FilmDiff, NamedWindow, TerritoryDiff, WindowDiff } from '../../answer/books/diff.js'
import { broadestOf, isPlain } from '../../answer/books/kinds.js'
import { gathered, type AtLeastOne } from '../../law/once/each-once.js'
import { changeText, effectText, exampleText, kindText, releasesText, windowText } from './diff-told.js'
import { wholeMedia } from './moves.js'

/** Films of some kinds, and each effect on them: what, on which releases, with an example. */
export interface FilmsTold {
  readonly films: string
  readonly effects: ReadonlyArray<readonly [what: string, releases: string, example: string]>
}

/** Windows of which the same is told. */
export interface WindowsTold {
  readonly windows: readonly NamedWindow[]
  readonly told: readonly FilmsTold[]
  /** The kinds that stay, where films of which nothing is stated do not; none elsewhere. */
  readonly except: readonly string[]
}

/** The windows of which some day differs, those that move alike together. */
export function windowsTold ({ windows }: TerritoryDiff): WindowsTold[] {
  return gathered(windows.filter(({ differing }) => differing.length > 0), toldOfWindow).map(([{ told, except }, alike]) => ({ windows: alike, told, except }))
}

function toldOfWindow ({ differing, same }: WindowDiff): Omit<WindowsTold, 'windows'> {
  return {
    told: differing.map(({ kinds, differences }) => ({
      films: broadestOf(kinds).map(kindText).join('; or '),
      effects: differences.map(one => [effectText(one), releasesText(one), exampleText(one)] as const)
    })),
    except: differing.some(({ kinds: [first] }) => isPlain(first)) ? broadestOf(same).map(kindText) : []
  }
}

/** What one film has otherwise, alike in some windows. */
export interface FilmTold {
  readonly name: string
  readonly release: string
  readonly windows: readonly NamedWindow[]
  readonly what: string
  readonly change: string
}

/** The real films that move, what moves alike of each together. */
export function filmsTold ({ films }: TerritoryDiff): FilmTold[] {
  const toldOf = (film: FilmDiff) => ({ name: film.name, release: film.release, what: effectText({ effect: film.effect, least: film.days, most: film.days }), change: changeText(film) })
  return gathered(films, toldOf).map(([told, alike]) => ({ ...told, windows: alike.map(({ window }) => window) }))
}

/** What some windows are called together: a medium for all of its tiers, the services of a medium in a row. */
export function windowsNamed (windows: readonly NamedWindow[], media: readonly Medium[]): string {
  const ofLaw = wholeMedia(windows.filter(({ service }) => service === null), media).map(windowText)
  const services = gathered(windows.filter(({ service }) => service !== null), ({ medium, tier }) => ({ medium, tier }))
  return [...ofLaw, ...services.map(([window, alike]) => servicesNamed(windowText({ ...window, service: null }), alike))].join('; ')
}

function servicesNamed (window: string, alike: AtLeastOne<NamedWindow>): string {
  return alike.length === 1 ? windowText(alike[0]) : `${window} of ${alike.map(({ service }) => service).join(', ')}`
}
