// One change of the law or of the data, with the answers it touches; and which changes touch a film.
import type { Releases } from '../../../schemas/changelog.js'
import type { CivilDate } from '../../../schemas/civil-date.js'
import type { LegalBasis } from '../../../schemas/legal.js'
import type { Bilingual } from '../../../schemas/text.js'

/** A window, and the release dates of which a change touches the answers. */
export interface AffectedWindow {
  /** The id of the service of which alone it is the window; null: of the law. */
  readonly service: string | null
  readonly medium: string
  readonly tier: string | null
  readonly label: Bilingual
  /** The releases of which some film is answered otherwise. */
  readonly releases: Releases
  /** Those of which some film has another status, or another day on which the window opens, closes or may open; null: none. */
  readonly movedDates: Releases | null
}

/** A change, as recorded in a version of the data. */
export interface RecordedChange {
  readonly version: string
  /** The day from which answers could show it: of the first version, the publication of the set; of later ones, their own. */
  readonly on: CivilDate
  readonly kind: 'law' | 'correction' | 'addition'
  /** null: every territory. */
  readonly territory: string | null
  /** Of a change of the law: the set that starts, the one it replaces, and the day on which its text was published. */
  readonly ruleSet: CivilDate | null
  readonly replaces: CivilDate | null
  readonly publishedOn: CivilDate | null
  readonly summary: Bilingual
  readonly affects: readonly AffectedWindow[]
  readonly because: readonly LegalBasis[]
  readonly source: Bilingual | null
}

/** A window that somebody is answered of: a tier that is null is any; a service that is null is none, and the law alone is asked. */
export type AnsweredWindow = Pick<AffectedWindow, 'service' | 'medium' | 'tier'>

/** How many changes touch the answers of a window, by territory and release, and the day of the last of them; null where none does. */
export function changesTouching (
  changes: readonly RecordedChange[], territory: string, answered: AnsweredWindow, release: CivilDate
): { count: number, lastOn: CivilDate | null } {
  const touching = changes.filter(change => isOf(change, territory) && change.affects.some(window => isMeant(window, answered) && isIn(window.releases, release)))
  return { count: touching.length, lastOn: touching.map(({ on }) => on).sort().at(-1) ?? null }
}

/** Whether a change is of a territory. */
export function isOf (change: Pick<RecordedChange, 'territory'>, territory: string): boolean {
  return change.territory === null || change.territory === territory
}

/** Whether a window that a change names is one that somebody is answered of: what the law says of a medium holds for a service, and not the other way round. */
export function isMeant (window: Pick<AffectedWindow, 'service' | 'medium' | 'tier'>, { service, medium, tier }: AnsweredWindow): boolean {
  return window.medium === medium && (window.service === null || window.service === service) && (tier === null || window.tier === null || window.tier === tier)
}

function isIn ({ from, until }: Releases, release: CivilDate): boolean {
  return from <= release && (until === null || release < until)
}
