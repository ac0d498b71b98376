// What is said of the tier that a service holds when a window opens, and of what is taken for granted of it.
import type { Bilingual } from '../../schemas/text.js'
import type { Assumption } from '../answer/window/assumption.js'
import type { Answered, DatedAnswer } from '../answer/window/window.js'
import { readingsFor } from '../decide/readings.js'
import type { Setting } from '../answer/setting.js'
import { dayOf, type Day } from '../calendar/day.js'
import type { Part } from '../law/tracks/track.js'
import type { Exploiter } from '../service/exploiter.js'
import { holdingOn, type HeldTrack } from '../service/held.js'
import type { Holding } from '../service/holding.js'
import type { Sentences } from './sentences/explanations.js'
import type { Speaker } from './speaker.js'

/** A window, and the question that it belongs to. */
interface Held {
  readonly answered: { readonly track: HeldTrack }
  readonly setting: Pick<Setting, 'rulebook'>
}

/** What is taken for granted, in words. */
export function assumptionSentence (text: Assumption['text'], exploiter: Exploiter | null, speaker: Speaker): string {
  return speaker.say.assumed(assumed(text, exploiter, speaker))
}

/** The same, without the word that a date is provisional for it. */
export function assumed (text: Assumption['text'], exploiter: Exploiter | null, { say, language, day }: Speaker): string {
  const service = nameIn(exploiter)
  return 'renewedFrom' in text ? say.agreementRenewed(service, day(text.renewedFrom)) : text[language]
}

/** A delay that had run before the day: the release, the first day of the set, or the day on which the service came to hold its tier. */
export function onStart (
  said: Parameters<Sentences['dueBefore']>[0], { part, on }: { readonly part: Part, readonly on: Day }, window: Held, { say, language, day }: Speaker
): string {
  if (part.days.from !== on) return say.dueBeforeRelease({ ...said, on: day(on) })
  const holding = window.answered.track.heldIn.get(part)
  return holding?.from === on && dayOf(part.source.enacted.from) !== on
    ? say.dueBeforeTier({ ...said, service: nameIn(window.answered.track.exploiter), tier: tierName(holding, window)[language] })
    : say.dueBefore(said)
}

/** Which tier the service holds, since when, and the delay that its agreement sets. */
export function tierSentence (holding: Holding, window: Held, { say, language, day }: Speaker): string {
  const { from } = holding
  const delay = holding.source?.delay
  return say.tierHeld({
    service: nameIn(window.answered.track.exploiter),
    tier: tierName(holding, window)[language],
    from: from === null ? null : day(from),
    delay: delay === undefined ? null : say.delay(delay)
  })
}

/** That no source says which tier a service holds, of each that is answered for every tier of a medium. */
export function tiersNotRecorded ({ kept, exploiters }: Pick<Setting, 'kept' | 'exploiters'>, { say }: Speaker): string[] {
  const isOpen = (exploiter: Exploiter) => kept.some(track => track.exploiter === exploiter && track.tier !== null && track.holdings.length === 0)
  return exploiters.filter(isOpen).map(({ name }) => say.tierNotRecorded(name))
}

/** What a service may have held, each with its tier, and the days between which its window opens for that. */
export interface TiersOpen {
  readonly holdings: readonly Holding[]
  readonly earliest: Day
  readonly latest: Day
}

/** The tiers of a service on which a window without a date hangs; null where it does not. */
export function tiersOpen ({ track, film, outcome, opening }: Answered): TiersOpen | null {
  const open = readingsFor(track, film)
  if (outcome.kind !== 'undetermined' || outcome.latest === null || opening === null || open.length < 2) return null
  const { earliest, latest } = outcome
  return { holdings: open.flatMap(one => one.holdings.filter((_, i) => track.holdings[i]?.tier === null)), earliest, latest }
}

/** That it is not known which tier the service held, and between which days its window opens. */
export function tierOpenSentence ({ holdings, earliest, latest }: TiersOpen, window: Held, { say, language, day }: Speaker): string {
  const tiers = [...new Set(holdings.map(holding => tierName(holding, window)[language]))]
  return say.tierOpen({ service: nameIn(window.answered.track.exploiter), tiers, earliest: day(earliest), latest: day(latest) })
}

/** What another source makes of the tier that a service holds, and of its window. */
export function readingSentence (other: DatedAnswer['disputed'][number], { track, film, opensOn }: DatedAnswer, window: Held, { say, language, day }: Speaker): string {
  // Sources disagree only about the tiers that a service is recorded to hold.
  const named = (one: HeldTrack, on: Day) => tierName(holdingOn(one, on, film) as Holding, window)[language]
  return say.otherReading({
    service: nameIn(window.answered.track.exploiter), tier: named(track, opensOn), on: day(opensOn), otherTier: named(other.track, other.opensOn), otherOn: day(other.opensOn)
  })
}

/** The name of a tier, which its medium has. */
function tierName ({ tier }: Pick<Holding, 'tier'>, { answered: { track }, setting: { rulebook: { media } } }: Held): Bilingual {
  const tiers = media.filter(({ id }) => id === track.medium).flatMap(medium => medium.tiers)
  return tiers.reduce<Bilingual>((name, { id, label }) => id === tier ? label : name, { fr: '', en: '' })
}

/** The name of the service; of none, nothing is said that has a name in it. */
function nameIn (exploiter: Exploiter | null): string {
  return exploiter?.name ?? ''
}
