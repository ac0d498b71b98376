// Whom an agreement binds before its order does: those who signed it, from its signature on.
import { dayOf, type Day } from '../../calendar/day.js'
import type { Due } from '../../decide/due.js'
import { dueUnder } from '../../decide/requested.js'
import type { Film } from '../../law/facts/film.js'
import type { TerritoryLaw } from '../../law/rulebook.js'
import type { Part } from '../../law/tracks/track.js'
import type { Exploiter } from '../../service/exploiter.js'

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
