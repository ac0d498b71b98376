// A window without its reasons, as the small answer gives it; and where the tiers of a medium are one.
import type { Window } from '../../schemas/chronology.js'
import type { BriefWindow } from '../../schemas/windows.js'
import type { HeldTrack } from '../service/held.js'
import { tiersTogether } from './tiers.js'

/** Fields that may be undefined where they may be left out: JSON leaves them out. */
type OrUndefined<T> = { readonly [Field in keyof T]: {} extends Pick<T, Field> ? T[Field] | undefined : T[Field] }

/** The name of a window, and what is said of it. */
export interface Brief {
  readonly name: OrUndefined<Pick<BriefWindow, 'medium' | 'tier' | 'service' | 'label'>>
  readonly said: OrUndefined<Omit<BriefWindow, 'medium' | 'tier' | 'service' | 'label'>>
}

/** A window of a chronology, in brief. */
export function briefOf ({ medium, tier, service, label, ...window }: Window): Brief {
  const again = window.intervals[1]
  return {
    name: { medium, tier, service, label },
    said: {
      status: window.status,
      opensOn: window.opensOn,
      closesOn: window.closesOn,
      opensAgainOn: again?.from ?? null,
      availableFrom: window.availableFrom,
      contractualUntil: window.contractualUntil,
      earliestPossible: window.earliestPossible,
      latestPossible: window.latestPossible,
      missingFacts: window.missingFacts,
      certainty: window.certainty,
      evidence: window.evidence,
      hypothetical: window.hypothetical
    }
  }
}

/** Windows that are shown in order, each as text: its name, and what is said of it. */
export interface BriefText {
  readonly track: HeldTrack
  readonly name: string
  readonly said: string
}

/** How many tiers the medium of a window has, and how it is named without any. */
export type Whole = (track: HeldTrack) => { readonly tiers: number, readonly name: string }

/** The tiers of a medium, and of a service, have one group. */
export function groupOf ({ medium, exploiter }: HeldTrack): string {
  return exploiter === null ? medium : `${medium} ${exploiter.service.id}`
}

/** An array of the windows as JSON: where all the tiers of a medium, and of a service, say the same, they are one, at the place of the first. */
export function arrayOf (windows: readonly BriefText[], wholeOf: Whole): string {
  const shown = tiersTogether(windows, {
    group: ({ track }) => groupOf(track),
    alike: (one, other) => one.said === other.said,
    whole: one => {
      const { tiers, name } = wholeOf(one.track)
      return { tiers, all: { ...one, name } }
    }
  })
  return `[${shown.map(({ name, said }) => `{${name},${said}}`).join()}]`
}
