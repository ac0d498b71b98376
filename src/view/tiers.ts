// Where all the tiers of a medium say the same, they are shown as one.
import type { Window } from '../../schemas/chronology.js'
import type { AtLeastOne } from '../law/once/each-once.js'

/** How things that are shown are compared: tiers of one medium, of one service, have one group. */
export interface Showing<One> {
  readonly group: (one: One) => string
  /** Whether all that is shown of two but their names is the same. */
  readonly alike: (one: One, other: One) => boolean
  /** How many tiers its medium has, and what stands for all of them. */
  readonly whole: (one: One) => { readonly tiers: number, readonly all: One }
}

/** The same in order, those that are one at the place of the first. */
export function tiersTogether<One> (shown: readonly One[], { group, alike, whole }: Showing<One>): One[] {
  // What comes first of a group comes with all of it, where they are one.
  const together = new Map(allTiers(shown, group, one => whole(one).tiers)
    .filter(([first, ...others]) => others.every(one => alike(one, first)))
    .flatMap(own => own.map((one): [One, One[]] => [one, one === own[0] ? [whole(one).all] : []])))
  return shown.flatMap(one => together.get(one) ?? [one])
}

/** The groups of things shown that have all the tiers of their medium, which are several, in order. */
function allTiers<One> (shown: readonly One[], group: (one: One) => string, tiersOf: (one: One) => number): Array<AtLeastOne<One>> {
  const groups = new Map<string, [One, ...One[]]>()
  for (const one of shown) {
    const key = group(one)
    const own = groups.get(key)
    if (own === undefined) groups.set(key, [one])
    else own.push(one)
  }
  return [...groups.values()].filter(own => own.length > 1 && own.length >= tiersOf(own[0]))
}

/** A medium as those who show windows know it. */
interface Medium {
  readonly tiers: number
  readonly label: string
}

/** The windows of a film and, beside them, those of the law as it is, where another is supposed: tiers that agree in every field, in both laws, are one. */
export function windowsTogether (windows: readonly Window[], asItIs: readonly Window[], mediumOf: (id: string) => Medium): { readonly windows: Window[], readonly asItIs: Window[] } {
  const pairs = windows.map(window => ({ window, law: lawOf(window, asItIs) }))
  const together = tiersTogether(pairs, {
    group: ({ window: { medium, service, carrier, device } }) => JSON.stringify([medium, service, carrier, device]),
    // Most that differ do so in their first day already.
    alike: (one, other) => one.window.opensOn === other.window.opensOn && said(one) === said(other),
    whole: ({ window, law }) => {
      const { tiers, label } = mediumOf(window.medium)
      const name = { tier: null, label }
      return { tiers, all: { window: { ...window, ...name }, law: law === undefined ? undefined : { ...law, ...name } } }
    }
  })
  return { windows: together.map(({ window }) => window), asItIs: together.flatMap(({ law }) => law ?? []) }
}

/** The window of the same medium, service and tier; of a service that has one for each medium, whichever tier it holds. None where no other law is supposed. */
export function lawOf ({ medium, tier, service }: Window, asItIs: readonly Window[]): Window | undefined {
  const alike = asItIs.filter(one => one.medium === medium && one.service === service)
  return alike.find(one => alike.length === 1 || one.tier === tier)
}

/** A window, and that of the law as it is, without their names. */
function said ({ window, law }: { readonly window: Window, readonly law: Window | undefined }): string {
  return JSON.stringify([window, law].map(one => one === undefined ? null : { ...one, tier: null, label: '' }))
}
