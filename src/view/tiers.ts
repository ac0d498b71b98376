// Where all the tiers of a medium say the same, they are shown as one.
import type { Window } from '../../schemas/chronology.js'

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
  const groups = new Map<string, One[]>()
  for (const one of shown) {
    const key = group(one)
    const own = groups.get(key)
    if (own === undefined) groups.set(key, [one])
    else own.push(one)
  }
  // What comes first of a group comes with all of it, where they are one.
  const together = new Map([...groups.values()].flatMap(own => asOne(own, { alike, whole })))
  return shown.flatMap(one => together.get(one) ?? [one])
}

/** What is shown in the place of each of a group, where all the tiers of its medium say the same. */
function asOne<One> (own: readonly One[], { alike, whole }: Pick<Showing<One>, 'alike' | 'whole'>): Array<[One, One[]]> {
  const [first, ...others] = own
  if (first === undefined || others.length === 0) return []
  const { tiers, all } = whole(first)
  if (own.length < tiers) return []
  return others.every(one => alike(one, first)) ? own.map(one => [one, one === first ? [all] : []]) : []
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
