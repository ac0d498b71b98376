// What is said of the tier that a service holds when a window opens, and of what is taken for granted of it.
import type { Bilingual } from '../../schemas/text.js'
import type { Assumption } from '../answer/assumption.js'
import type { Setting } from '../answer/setting.js'
import { dayOf, type Day } from '../calendar/day.js'
import type { Part } from '../law/track.js'
import type { Exploiter } from '../service/exploiter.js'
import type { HeldTrack, Holding } from '../service/held.js'
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
  const { from, source: { delay } } = holding
  return say.tierHeld({
    service: nameIn(window.answered.track.exploiter),
    tier: tierName(holding, window)[language],
    from: from === null ? null : day(from),
    delay: delay === undefined ? null : say.delay(delay)
  })
}

/** The name of a tier, which its medium has. */
function tierName ({ source: { tier } }: Holding, { answered: { track }, setting: { rulebook: { media } } }: Held): Bilingual {
  const tiers = media.filter(({ id }) => id === track.medium).flatMap(medium => medium.tiers)
  return tiers.reduce<Bilingual>((name, { id, label }) => id === tier ? label : name, { fr: tier, en: tier })
}

/** The name of the service; of none, nothing is said that has a name in it. */
function nameIn (exploiter: Exploiter | null): string {
  return exploiter?.name ?? ''
}
