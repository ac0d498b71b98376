// What is said of the tier that a service holds when a window opens, and of what is taken for granted of it.
import type { Bilingual } from '../../schemas/text.js'
import type { Assumption } from '../answer/assumption.js'
import type { Answered, DatedAnswer } from '../answer/window.js'
import { readingsFor } from '../decide/readings.js'
import type { Setting } from '../answer/setting.js'
import { dayOf, type Day } from '../calendar/day.js'
import type { Part } from '../law/track.js'
import type { Exploiter } from '../service/exploiter.js'
import { holdingOn, type HeldTrack } from '../service/held.js'
import type { Holding } from '../service/holding.js'
import type { Sentences } from './sentences.js'
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
  said: Parameters<Sentences['dueBefore']>[0], { part, on }: { readonly part: Part, readonly on: Day }, window: Held, { say, language }: Speaker
): string {
  if (part.days.from !== on) return say.dueBeforeRelease(said)
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

/** The holdings of a service of which a window that has no date hangs on what the tier was; none elsewhere. */
export function tiersOpen ({ track, film, outcome, opening }: Answered): Holding[] {
  const open = readingsFor(track, film)
  if (outcome.kind !== 'undetermined' || opening === null || open.length < 2) return []
  return open.flatMap(one => one.holdings.filter((_, i) => track.holdings[i]?.tier === null))
}

/** That it is not known which tier the service held, and between which days its window opens. */
export function tierOpenSentence (holdings: readonly Holding[], { earliest, latest }: { readonly earliest: Day, readonly latest: Day }, window: Held, { say, language, day }: Speaker): string {
  const tiers = [...new Set(holdings.map(holding => tierName(holding, window)[language]))]
  return say.tierOpen({ service: nameIn(window.answered.track.exploiter), tiers, earliest: day(earliest), latest: day(latest) })
}

/** What other sources make of the tier that a service holds, and of its window. */
export function otherwiseSentences ({ track, film, opensOn, otherwise }: DatedAnswer, window: Held, { say, language, day }: Speaker): string[] {
  const named = (one: HeldTrack, on: Day) => {
    const holding = holdingOn(one, on, film)
    return holding === undefined ? '' : tierName(holding, window)[language]
  }
  return otherwise.map(one => say.otherwise({
    service: nameIn(window.answered.track.exploiter), tier: named(track, opensOn), on: day(opensOn), otherTier: named(one.track, one.opensOn), otherOn: day(one.opensOn)
  }))
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
