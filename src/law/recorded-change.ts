// One change of the law or of the data, with the answers it touches; and which changes touch a film.
import type { Releases } from '../../schemas/changelog.js'
import type { CivilDate } from '../../schemas/civil-date.js'
import type { LegalBasis } from '../../schemas/legal.js'
import type { Bilingual } from '../../schemas/text.js'

/** A window, and the release dates of which a change touches the answers. */
export interface AffectedWindow {
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

/**
 * How many changes touch the answers on a film, by territory, medium, tier (null: whichever) and release, and the day of the
 * last of them; null where none does.
 */
export function changesTouching (
  changes: readonly RecordedChange[], territory: string, medium: string, tier: string | null, release: CivilDate
): { count: number, lastOn: CivilDate | null } {
  const touching = changes.filter(change => (change.territory === null || change.territory === territory) && change.affects.some(window =>
    window.medium === medium && (tier === null || window.tier === null || window.tier === tier) && isIn(window.releases, release)))
  return { count: touching.length, lastOn: touching.map(({ on }) => on).sort().at(-1) ?? null }
}

function isIn ({ from, until }: Releases, release: CivilDate): boolean {
  return from <= release && (until === null || release < until)
}
