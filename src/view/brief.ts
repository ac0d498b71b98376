// A window without its reasons, as the small answer gives it; and where the tiers of a medium are one.
import type { Window } from '../../schemas/chronology.js'
import type { BriefWindow } from '../../schemas/windows.js'

/** The name of a window, and what is said of it. */
export interface Brief {
  readonly name: Pick<BriefWindow, 'medium' | 'tier' | 'service' | 'label'>
  readonly said: Omit<BriefWindow, 'medium' | 'tier' | 'service' | 'label'>
}

/** A window of a chronology, in brief. */
export function briefOf ({ medium, tier, service, label, ...window }: Window): Brief {
  const again = window.intervals[1]
  return {
    name: { medium, tier, ...service === undefined ? {} : { service }, label },
    said: {
      status: window.status,
      opensOn: window.opensOn,
      closesOn: window.closesOn,
      opensAgainOn: again?.from ?? null,
      ...window.availableFrom === undefined ? {} : { availableFrom: window.availableFrom },
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
  readonly medium: string
  readonly name: string
  readonly said: string
}

/** How many tiers a medium has, and how it is named without any. */
export type Whole = (medium: string) => { readonly tiers: number, readonly name: string }

/** An array of the windows as JSON: where all the tiers of a medium say the same, they are one, at the place of the first. */
export function arrayOf (windows: readonly BriefText[], wholeOf: Whole): string {
  const done = new Set<string>()
  const shown = windows.flatMap(({ medium, name, said }) => {
    if (done.has(medium)) return []
    const own = windows.filter(one => one.medium === medium)
    const whole = own.length > 1 && own.every(one => one.said === said) ? wholeOf(medium) : null
    if (whole === null || own.length < whole.tiers) return [`{${name},${said}}`]
    done.add(medium)
    return [`{${whole.name},${said}}`]
  })
  return `[${shown.join()}]`
}
