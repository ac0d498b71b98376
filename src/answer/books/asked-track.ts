// A track in the law that it is asked in, and where its answers turn.
import type { Turns } from '../../decide/eras/eras.js'
import type { TerritoryLaw } from '../../law/rulebook.js'
import type { KnownTrack } from '../laws/known-track.js'

/** A track in the law that it is asked in; and where its answers turn, of films of every kind. */
export interface AskedTrack extends KnownTrack {
  readonly law: TerritoryLaw
  readonly turns: Turns
}
