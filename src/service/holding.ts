// The tiers that a service held one after the other: as recorded, as other sources have it, and what is not known of them.
import type { CivilDate } from '../../schemas/civil-date.js'
import type { HeldTier } from '../../schemas/service.js'
import type { Bilingual } from '../../schemas/text.js'
import { dayOf, type Day } from '../calendar/day.js'
import { firstDayOf } from '../calendar/partial-date.js'
import { whenOf, type Vocabulary, type When } from '../law/facts/tests.js'

/** A tier of a medium that a service held, from a day until it held the next one; the first reaches back without end. */
export interface Holding {
  /** The first day recorded; null: as far back as anybody knows. */
  readonly from: Day | null
  /** The first day that its last agreement no longer covers, where it is taken to be renewed; null where nothing is assumed. */
  readonly renewedFrom: Day | null
  /** Null: a fact of the film decides, or nothing is known of that time. */
  readonly tier: string | null
  /** Null: nothing is recorded of that time. */
  readonly source: HeldTier | null
}

/** The holdings if conditions hold, each with its tier. */
export interface WayToRead {
  readonly when: When
  readonly holdings: readonly Holding[]
}

const NOT_KNOWN: Holding = { from: null, renewedFrom: null, tier: null, source: null }
const ALWAYS: When = []

/** The holdings that were known on a day. The first of them reaches back where it was held since the launch; the last known one goes on. */
export function holdingsOf (recorded: readonly HeldTier[], knownOn: CivilDate): Holding[] {
  const reaches = recorded.slice(0, 1).every(({ from, sinceLaunch }) => from === undefined || sinceLaunch === true)
  const known = recorded.filter(({ from }, i) => (i === 0 && reaches) || (from !== undefined && from <= knownOn))
  const held = known.map((source, i): Holding => ({
    from: source.from === undefined ? null : dayOf(source.from),
    renewedFrom: i === known.length - 1 ? endOf(source, knownOn) : null,
    tier: source.tier ?? null,
    source
  }))
  return reaches ? held : [NOT_KNOWN, ...held]
}

/** The day from which an agreement is known: that of its signature, else that on which it starts; undefined where neither is recorded. */
export function knownSince ({ signedOn, startsOn }: NonNullable<HeldTier['agreements']>[number]): CivilDate | undefined {
  return signedOn === undefined ? startsOn : firstDayOf(signedOn)
}

/** The end of the last agreement that was known on a day. */
function endOf ({ agreements = [] }: HeldTier, knownOn: CivilDate): Day | null {
  const known = agreements.filter(agreement => {
    const since = knownSince(agreement)
    return since !== undefined && since <= knownOn
  })
  const end = known.at(-1)?.agreementEndsOn
  return end === undefined ? null : dayOf(end)
}

/** The record of a service as other sources have it, and what is said of that. */
export interface DisputedRecord {
  readonly note: Bilingual
  /** The first day on which they disagree. */
  readonly since: Day
  readonly recorded: readonly HeldTier[]
}

/** Where sources disagree about the day on which one tier gave way to the next, the records with the change on the days of the others. */
export function disputedIn (recorded: readonly HeldTier[]): DisputedRecord[] {
  return recorded.flatMap(({ from: change, disputed: own }, i) => {
    const before = recorded[i - 1]
    const disputed = own ?? before?.disputed
    if (change === undefined || before === undefined || disputed === undefined || change < disputed.from || disputed.until < change) return []
    return [disputed.from, disputed.until].filter(day => day !== change).map(day => ({
      note: disputed.note,
      since: dayOf(disputed.from),
      recorded: recorded.map((held, j) => j === i - 1 ? { ...held, until: day } : j === i ? { ...held, from: day } : held)
    }))
  })
}

/** The ways to read holdings of which a tier is not known: by the fact that decides it, or else as any tier of the medium. */
export function waysToRead (holdings: readonly Holding[], tiers: ReadonlyArray<string | null>, vocabulary: Vocabulary): WayToRead[] {
  let ways: WayToRead[] = [{ when: ALWAYS, holdings: [] }]
  for (const holding of holdings) {
    const choices = choicesOf(holding, tiers, vocabulary)
    ways = ways.flatMap(way => choices.map(({ when, held }) => ({ when: [...way.when, ...when], holdings: [...way.holdings, held] })))
  }
  return ways
}

/** The tiers that a period is recorded as: one, or those between which a fact of the film decides. */
export function tiersIn ({ tier, byFact }: HeldTier): string[] {
  return [...tier === undefined ? [] : [tier], ...byFact === undefined ? [] : [byFact.yes, byFact.no]]
}

function choicesOf (holding: Holding, tiers: ReadonlyArray<string | null>, vocabulary: Vocabulary): Array<{ when: When, held: Holding }> {
  if (holding.tier !== null) return [{ when: ALWAYS, held: holding }]
  const byFact = holding.source?.byFact
  if (byFact === undefined) return tiers.map(tier => ({ when: ALWAYS, held: { ...holding, tier } }))
  const { fact, yes, no } = byFact
  return ([[true, yes], [false, no]] as const).map(([is, tier]) => ({ when: whenOf([{ fact, is }], vocabulary), held: { ...holding, tier } }))
}
