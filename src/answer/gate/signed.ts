// Whom an agreement binds before its order does: those who signed it, from its signature on.
import type { CivilDate } from '../../../schemas/civil-date.js'
import { dayOf, shift, type Day } from '../../calendar/day.js'
import type { Due } from '../../decide/due.js'
import { dueUnder } from '../../decide/requested.js'
import type { Film } from '../../law/film.js'
import type { TerritoryLaw } from '../../law/rulebook.js'
import type { Part } from '../../law/track.js'
import type { Exploiter } from '../../service/exploiter.js'
import { natureOf } from '../window/ground.js'
import type { DatedAnswer } from '../window/window.js'
import { binds, partOn } from './judgement.js'

/** By regime, the day from which its agreement may bind who is asked about. */
export type SignedFrom = ReadonlyMap<string, Day>

/** A delay to come that has run for those who signed it. */
export interface Agreed {
  readonly regime: string
  readonly signedOn: Day
  readonly part: Part
  readonly due: Due
}

/** The signatures that count: of a service on record as having signed nothing there is none. */
export function signedFrom ({ territory }: Pick<TerritoryLaw, 'territory'>, exploiter: Exploiter | null): SignedFrom {
  return new Map(territory.regimes.flatMap(({ id, signatories }) =>
    signatories === undefined || signatories.notSigned.some(({ service }) => service === exploiter?.service.id) ? [] : [[id, dayOf(signatories.signedOn)] as const]))
}

/** A window that opens with its set by an agreement which ran before between those who signed it. */
export interface SignedBefore {
  readonly regime: string
  /** The first day of the set. */
  readonly first: CivilDate
}

/** Where the first day of a set opens a window whose delay had run, by an agreement which ran before between those who signed it; null elsewhere. */
export function signedBefore ({ track, film, opening: { part, on, due } }: DatedAnswer, law: TerritoryLaw): SignedBefore | null {
  const before = part.days.from === on && due < on ? partOn(track, film, shift(on, -1)) : undefined
  if (before === undefined || before.says !== 'delay' || !binds(natureOf(before))) return null
  const agreed = agreedAfter(before, film, signedFrom(law, track.exploiter))
  return agreed === null ? null : { regime: agreed.regime, first: part.source.set.id }
}

/** The agreement of the set that comes next, where it is signed and its order has still to come; closings are no part of it. */
export function agreedAfter (part: Part, film: Film, signed: SignedFrom): Agreed | null {
  let next = part.next
  while (next !== undefined && next.source.set.id === part.source.set.id) next = next.next
  const regime = next?.source.set.regime ?? null
  const signedOn = regime === null ? undefined : signed.get(regime)
  if (next === undefined || regime === null || signedOn === undefined || regime === part.source.set.regime || next.source.row.nature !== 'extended-agreement') return null
  const due = dueUnder(next, film, null)
  return due === null ? null : { regime, signedOn, part: next, due }
}
