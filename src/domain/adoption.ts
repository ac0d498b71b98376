// What if: the law with a proposal, or changes made up for one question, in force from a day on.
import type { CivilDate } from '../../schemas/civil-date.js'
import type { Medium } from '../../schemas/medium.js'
import type { Change, Scenario } from '../../schemas/question.js'
import { madeUp, proposed } from '../law/adoption.js'
import { amend, inForceOn, inOrder, rowOfTrack, type Adoption } from '../law/amend.js'
import { DomainError, listOf } from './errors.js'
import { excerpt } from './excerpt.js'
import { timelineKnownOn, type TerritoryLaw } from './rulebook.js'
import { noTier } from './tiers.js'
import { timelineOf, type Span, type Timeline } from './timeline.js'

/** What a question adopts, and in which field it does so. */
interface Asked extends Adoption {
  readonly field: 'adopt' | 'changes'
}

/** The law that a question supposes: what was known, with what it adopts; and the same law without what it adopts. */
export interface LawSupposed {
  readonly knownOn: CivilDate
  readonly plain: Timeline
  readonly timeline: Timeline
}

/**
 * The law as known on a day, with what a scenario adopts: one and the same timeline where it adopts nothing.
 * @throws DomainError `no-law-known`, and what `adopted` throws
 */
export function lawSupposed (media: readonly Medium[], law: TerritoryLaw, { knownOn, adopt, changes }: Scenario): LawSupposed {
  const plain = timelineKnownOn(law, knownOn)
  if (adopt.length + changes.length === 0) return { knownOn, plain, timeline: plain }
  return { knownOn, plain, timeline: remembered(law, JSON.stringify([knownOn, adopt, changes]), () => adopted(media, law, plain, adopt, changes)) }
}

/** The laws supposed last, by the law as it is and what is asked of it: to make one takes longer than to answer ten films, and it is asked for film by film. */
const memo = new WeakMap<TerritoryLaw, Map<string, Timeline>>()
const MOST_REMEMBERED = 8

function remembered (law: TerritoryLaw, key: string, make: () => Timeline): Timeline {
  const known = memo.get(law) ?? new Map<string, Timeline>()
  memo.set(law, known)
  const timeline = known.get(key) ?? make()
  // What was asked for last comes last, so the first is forgotten.
  known.delete(key)
  known.set(key, timeline)
  const [oldest = key] = known.keys()
  if (known.size > MOST_REMEMBERED) known.delete(oldest)
  return timeline
}

/** The proposal and day of `<proposal>@<date>`, whose form the edge has checked. */
export function parseAdoption (text: string): { proposal: string, on: CivilDate } {
  const [proposal = '', on = ''] = text.split('@')
  return { proposal, on: on as CivilDate }
}

/**
 * The timeline with what the question adopts, in order of the days of adoption (of those on one day, in the
 * order stated: the later prevails).
 * @throws DomainError `unknown-proposal`, `repeated-adoption`, `wrong-pair`, `overlapping-changes`, `no-rule`,
 * `adoption-too-early`
 */
function adopted (
  media: readonly Medium[], law: TerritoryLaw, timeline: Timeline, adopt: readonly string[], changes: readonly Change[]
): Timeline {
  assertDistinct(adopt)
  const changed = changes.map(change => ofChange(media, change))
  assertApart(changed)
  const adoptions = [...adopt.map(text => ofProposal(media, law, text)), ...changed]
  return timelineOf(media, inOrder(adoptions).reduce(enacted, timeline.spans), timeline.byRelease)
}

/** A proposal is adopted once: on which of two days it changes the law cannot be guessed. */
function assertDistinct (adopt: readonly string[]): void {
  const proposals = adopt.map(text => parseAdoption(text).proposal)
  const repeated = proposals.find((id, i) => proposals.indexOf(id) !== i)
  if (repeated !== undefined) {
    throw new DomainError('repeated-adoption', 'adopt', {
      fr: `La proposition ${excerpt(repeated)} est adoptée deux fois : gardez-en un seul jour.`,
      en: `The proposal ${excerpt(repeated)} is adopted twice: keep one day for it.`
    })
  }
}

/** Of two changes of one window from one day on, neither can be said to prevail. */
function assertApart (changes: readonly Asked[]): void {
  const taken = new Set<string>()
  for (const { on, amendments } of changes) {
    for (const track of amendments.keys()) {
      const place = `${track}@${on}`
      if (taken.has(place)) {
        throw new DomainError('overlapping-changes', 'changes', {
          fr: `Deux changements fixent le délai de ${track} à partir du ${on} : gardez l'un des deux, ou faites commencer l'un un autre jour.`,
          en: `Two changes set the delay of ${track} from ${on}: keep one of them, or let one start on another day.`
        })
      }
      taken.add(place)
    }
  }
}

function ofProposal (media: readonly Medium[], law: TerritoryLaw, text: string): Asked {
  const { proposal: id, on } = parseAdoption(text)
  const proposal = law.proposals.get(id)
  if (proposal === undefined) {
    const known = listOf(law.proposals.keys())
    throw new DomainError('unknown-proposal', 'adopt', {
      fr: `Il n'existe pas de proposition ${excerpt(id)} pour le territoire ${law.territory.id} ; ${known.fr}.`,
      en: `There is no proposal ${excerpt(id)} for the territory ${law.territory.id}; ${known.en}.`
    })
  }
  return { field: 'adopt', ...proposed(media, proposal, on) }
}

function ofChange (media: readonly Medium[], change: Change): Asked {
  const { medium, tier } = change
  const named = media.find(({ id }) => id === medium)
  if (named === undefined || named.startsTheClock) {
    throw new DomainError('wrong-pair', 'changes', {
      fr: `Le mode d'exploitation ${medium} n'a pas de délai à changer : les délais des autres courent de lui.`,
      en: `The medium ${medium} has no delay to change: the delays of the others run from it.`
    })
  }
  if (tier !== undefined && !named.tiers.some(({ id }) => id === tier)) {
    throw new DomainError('wrong-pair', 'changes', noTier(named, tier))
  }
  return { field: 'changes', ...madeUp(media, change) }
}

/** The sets with one adoption more, which must find a set to amend. */
function enacted (spans: readonly Span[], adoption: Asked): Span[] {
  const { on, field, amendments } = adoption
  const inForce = inForceOn(spans, on)
  if (inForce === undefined) {
    const first = spans.at(0)?.from
    throw new DomainError('adoption-too-early', field, {
      fr: `Rien ne peut être adopté le ${on} : les premières règles sont en vigueur au ${first}.`,
      en: `Nothing can be adopted on ${on}: the first rule set starts on ${first}.`
    })
  }
  if (field === 'changes') assertRules(inForce, on, amendments.keys())
  return amend(spans, adoption)
}

/** A change made up for a question replaces a delay; where contract decides there is none (a proposal may well bring one in). */
function assertRules (span: Span, on: CivilDate, tracks: Iterable<string>): void {
  for (const track of tracks) {
    if (!span.amendments.has(track) && rowOfTrack(span, track)?.rule === 'contract') {
      throw new DomainError('no-rule', 'changes', {
        fr: `Aucune règle ne lie ${track} le ${on} : le contrat décide, il n'y a donc pas de délai à changer. Nommez un mode d'exploitation ou un palier qui en a un, ou un jour plus tardif.`,
        en: `No rule binds ${track} on ${on}: contract decides, so there is no delay to change. Name a medium or tier that has one, or a later day.`
      })
    }
  }
}
