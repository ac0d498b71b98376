// What if: the law with a proposal, or changes made up for one question, in force from a day on.
import type { CivilDate } from '../../schemas/civil-date.js'
import type { Medium } from '../../schemas/medium.js'
import type { Change } from '../../schemas/question.js'
import type { WindowRule } from '../../schemas/rule-set.js'
import { DomainError } from './errors.js'
import type { TerritoryLaw } from './rulebook.js'
import { rowOf, timelineOf, type Amendment, type Span, type Timeline } from './timeline.js'
import { trackId } from './track-id.js'

/** Amendments that come into force together, by track id. */
interface Adoption {
  readonly on: CivilDate
  readonly field: 'adopt' | 'changes'
  readonly amendments: ReadonlyMap<string, Amendment>
}

/** The proposal and day of `<proposal>@<date>`, whose form the edge has checked. */
export function parseAdoption (text: string): { proposal: string, on: CivilDate } {
  const [proposal = '', on = ''] = text.split('@')
  return { proposal, on: on as CivilDate }
}

/**
 * The timeline with what the question adopts, in order of the days of adoption (of those on one day, in the
 * order stated: the later prevails).
 * @throws DomainError `unknown-proposal`, `wrong-pair`, `adoption-too-early`
 */
export function adopted (
  media: readonly Medium[], law: TerritoryLaw, timeline: Timeline, adopt: readonly string[], changes: readonly Change[]
): Timeline {
  const adoptions = [...adopt.map(text => ofProposal(media, law, text)), ...changes.map(change => ofChange(media, change))]
  const inOrder = adoptions.toSorted((a, b) => a.on < b.on ? -1 : a.on > b.on ? 1 : 0)
  return timelineOf(media, inOrder.reduce((spans, adoption) => amend(spans, adoption), timeline.spans))
}

function ofProposal (media: readonly Medium[], law: TerritoryLaw, text: string): Adoption {
  const { proposal: id, on } = parseAdoption(text)
  const proposal = law.proposals.get(id)
  if (proposal === undefined) {
    throw new DomainError('unknown-proposal', 'adopt', `There is no proposal ${id}; there are: ${[...law.proposals.keys()].join(', ')}.`)
  }
  return {
    on,
    field: 'adopt',
    amendments: new Map(proposal.changes.flatMap(({ medium, tiers, delay, evidence }) =>
      tracksOf(media, medium, tiers).map(track => [track, { proposal: id, adoptedOn: on, delay, evidence }])))
  }
}

function ofChange (media: readonly Medium[], { medium, tier, delay, from }: Change): Adoption {
  const named = media.find(({ id }) => id === medium)
  if (named === undefined || named.startsTheClock) {
    throw new DomainError('wrong-pair', 'changes', `The medium ${medium} has no delay to change: the delays of the others run from it.`)
  }
  if (tier !== undefined && !named.tiers.some(({ id }) => id === tier)) {
    throw new DomainError('wrong-pair', 'changes', `The medium ${medium} has no tier ${tier}${tiersOf(named)}.`)
  }
  const tracks = tracksOf(media, medium, tier === undefined ? undefined : [tier])
  return {
    on: from,
    field: 'changes',
    amendments: new Map(tracks.map(track => [track, { proposal: null, adoptedOn: from, delay, evidence: 'unverified' }]))
  }
}

/** The tiers of a medium, as a remedy. */
export function tiersOf ({ tiers }: Medium): string {
  return tiers.length === 0 ? ': it has none' : `; it has: ${tiers.map(({ id }) => id).join(', ')}`
}

function tracksOf (media: readonly Medium[], medium: string, tiers?: readonly string[]): string[] {
  const all = media.filter(({ id }) => id === medium).flatMap(named => named.tiers.map(({ id }) => id))
  return all.length === 0 ? [medium] : (tiers ?? all).map(tier => trackId({ medium, tier }))
}

/**
 * Amends the set in force on the day, as a set of its own from that day, and every later set of the same
 * regime; a row of nature `law` lasts until the first set that changes it.
 */
function amend (spans: readonly Span[], { on, field, amendments }: Adoption): Span[] {
  const index = spans.findLastIndex(span => span.from <= on)
  const inForce = spans[index]
  if (inForce === undefined) {
    throw new DomainError('adoption-too-early', field, `Nothing can be adopted on ${on}: the first rule set starts on ${spans.at(0)?.from}.`)
  }
  const live = new Map(amendments)
  const result = spans.slice(0, index)
  if (inForce.from < on) result.push(inForce)
  result.push({ ...inForce, from: on, amendments: new Map([...inForce.amendments, ...live]) })
  for (const span of spans.slice(index + 1)) {
    for (const track of live.keys()) if (!survives(track, inForce, span)) live.delete(track)
    result.push({ ...span, amendments: new Map([...span.amendments, ...live]) })
  }
  return result
}

function survives (track: string, from: Span, to: Span): boolean {
  const [medium = '', tier = null] = track.split('/')
  const before = rowOf(from.set, medium, tier)
  const after = rowOf(to.set, medium, tier)
  return before?.nature === 'law' ? figuresOf(before) === figuresOf(after) : from.set.regime === to.set.regime
}

/** What of a row counts as its rule: not its notes, nor the number of the article it stands in. */
function figuresOf (row: WindowRule | undefined): string {
  return JSON.stringify([row?.rule, row?.opens, row?.derogated?.delay, row?.variants])
}
