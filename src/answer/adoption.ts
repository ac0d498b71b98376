// What if: the law with a proposal, or changes made up for one question, in force from a day on.
import type { CivilDate } from '../../schemas/civil-date.js'
import type { Change, Scenario } from '../../schemas/question.js'
import { madeUp, proposed } from '../law/sets/adoption.js'
import { amend, inForceOn, inOrder, rowOfTrack, type Adoption, type Enacted } from '../law/sets/amend.js'
import { tracksOf, type Tracks } from '../law/tracks/enact.js'
import { keptBy } from '../law/once/kept.js'
import { Refusal } from '../law/refusal.js'
import { knownOn as tracksKnownOn, type TerritoryLaw } from '../law/rulebook.js'

/** What a question adopts, and in which field it does so. */
interface Asked extends Adoption {
  readonly field: 'adopt' | 'changes'
}

/** The law that a question supposes: what was known, with what it adopts; and the same law without what it adopts. */
export interface LawSupposed {
  readonly knownOn: CivilDate
  readonly plain: Tracks
  readonly tracks: Tracks
}

/**
 * The law as known on a day, with what a scenario adopts: one and the same tracks where it adopts nothing.
 * @throws Refusal `no-law-known`, and what `adopted` throws
 */
export function lawSupposed (law: TerritoryLaw, { knownOn, adopt, changes }: Scenario): LawSupposed {
  const plain = tracksKnownOn(law, knownOn)
  if (adopt.length + changes.length === 0) return { knownOn, plain, tracks: plain }
  return { knownOn, plain, tracks: remembered(law, JSON.stringify([knownOn, adopt, changes]), () => adopted(law, plain, adopt, changes)) }
}

/** The laws supposed last, by what is asked of the law as it is: to make one takes longer than to answer ten films, and it is asked for film by film. */
const supposedOf = keptBy((_: TerritoryLaw) => new Map<string, Tracks>())
const MOST_REMEMBERED = 8

function remembered (law: TerritoryLaw, key: string, make: () => Tracks): Tracks {
  const known = supposedOf(law)
  const tracks = known.get(key) ?? make()
  // What was asked for last comes last, so the first is forgotten.
  known.delete(key)
  known.set(key, tracks)
  const [oldest = key] = known.keys()
  if (known.size > MOST_REMEMBERED) known.delete(oldest)
  return tracks
}

/** The proposal and day of `<proposal>@<date>`, whose form the edge has checked. */
export function parseAdoption (text: string): { proposal: string, on: CivilDate } {
  const [proposal = '', on = ''] = text.split('@')
  return { proposal, on: on as CivilDate }
}

/**
 * The tracks of the law with what the question adopts, in order of the days of adoption (of those on one day, in the
 * order stated: the later prevails).
 * @throws Refusal `unknown-proposal`, `repeated-adoption`, `wrong-pair`, `overlapping-changes`, `no-rule`,
 * `adoption-too-early`
 */
function adopted (law: TerritoryLaw, plain: Tracks, adopt: readonly string[], changes: readonly Change[]): Tracks {
  assertDistinct(adopt)
  const changed = changes.map(change => ofChange(law, change))
  assertApart(changed)
  const adoptions = [...adopt.map(text => ofProposal(law, text)), ...changed]
  return tracksOf(law.law, inOrder(adoptions).reduce(enacted, plain.sets), plain)
}

/** A proposal is adopted once: on which of two days it changes the law cannot be guessed. */
function assertDistinct (adopt: readonly string[]): void {
  const proposals = adopt.map(text => parseAdoption(text).proposal)
  const repeated = proposals.find((id, i) => proposals.indexOf(id) !== i)
  if (repeated !== undefined) throw new Refusal('repeated-adoption', 'adopt', 'adoptedTwice', { proposal: repeated })
}

/** Of two changes of one window from one day on, neither can be said to prevail. */
function assertApart (changes: readonly Asked[]): void {
  const taken = new Set<string>()
  for (const { on, amendments } of changes) {
    for (const track of amendments.keys()) {
      const place = `${track}@${on}`
      if (taken.has(place)) throw new Refusal('overlapping-changes', 'changes', 'changesOverlap', { track, on })
      taken.add(place)
    }
  }
}

function ofProposal ({ law: { media }, territory, proposals }: TerritoryLaw, text: string): Asked {
  const { proposal: id, on } = parseAdoption(text)
  const proposal = proposals.get(id)
  if (proposal === undefined) {
    throw new Refusal('unknown-proposal', 'adopt', 'noProposal', { proposal: id, territory: territory.id, known: [...proposals.keys()] })
  }
  return { field: 'adopt', ...proposed(media, proposal, on) }
}

function ofChange ({ law: { media } }: TerritoryLaw, change: Change): Asked {
  const { medium, tier } = change
  const named = media.find(({ id }) => id === medium)
  if (named === undefined || named.startsTheClock) throw new Refusal('wrong-pair', 'changes', 'nothingToChange', { medium })
  const tiers = named.tiers.map(({ id }) => id)
  if (tier !== undefined && !tiers.includes(tier)) throw new Refusal('wrong-pair', 'changes', 'noTier', { medium, tier, tiers })
  return { field: 'changes', ...madeUp(media, change) }
}

/** The sets with one adoption more, which must find a set to amend. */
function enacted (sets: readonly Enacted[], adoption: Asked): Enacted[] {
  const { on, field, amendments } = adoption
  const inForce = inForceOn(sets, on)
  if (inForce === undefined) throw new Refusal('adoption-too-early', field, 'nothingToAmend', { on, first: sets.at(0)?.from })
  if (field === 'changes') assertRules(inForce, on, amendments.keys())
  return amend(sets, adoption)
}

/** A change made up for a question replaces a delay; where contract decides there is none (a proposal may well bring one in). */
function assertRules (inForce: Enacted, on: CivilDate, tracks: Iterable<string>): void {
  for (const track of tracks) {
    if (!inForce.amendments.has(track) && rowOfTrack(inForce, track)?.rule === 'contract') {
      throw new Refusal('no-rule', 'changes', 'contractThen', { track, on })
    }
  }
}
