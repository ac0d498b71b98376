// Which windows open with a set by an agreement that ran before between those who signed it.
import type { CivilDate } from '../../../schemas/civil-date.js'
import { shift } from '../../calendar/day.js'
import type { TerritoryLaw } from '../../law/rulebook.js'
import { natureOf } from '../window/ground.js'
import type { DatedAnswer } from '../window/window.js'
import { binds, partOn } from './judgement.js'
import { agreedAfter, signedFrom } from './signed.js'

/** A window that opens with its set by an agreement which ran before between those who signed it. */
export interface SignedBefore {
  readonly regime: string
  /** The first day of the set. */
  readonly first: CivilDate
}

/** Where the first day of a set opens a window whose delay had run, by an agreement which ran before between those who signed it; null elsewhere: a tier that begins and a change that is adopted open a window by no signature. */
export function signedBefore ({ track, film, opening: { part, on, due } }: DatedAnswer, law: TerritoryLaw): SignedBefore | null {
  const before = part.days.from === on && due < on ? partOn(track, film, shift(on, -1)) : undefined
  if (before === undefined || before.says !== 'delay' || !binds(natureOf(before))) return null
  const agreed = agreedAfter(before, film, signedFrom(law, track.exploiter))
  return agreed?.part === part ? { regime: agreed.regime, first: part.source.set.id } : null
}
