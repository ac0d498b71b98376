// A question made ready: the law that answers it, with and without what it adopts, and the windows that it asks for.
import type { Question } from '../../schemas/question.js'
import type { Tracks } from '../law/tracks/enact.js'
import type { Rulebook, TerritoryLaw } from '../law/rulebook.js'
import type { Exploiter } from '../service/exploiter.js'
import type { HeldTrack } from '../service/held.js'
import { lawSupposed } from './adoption.js'
import { subjectOf } from './subject.js'

/** What the windows of one answer share. */
export interface Setting {
  readonly rulebook: Rulebook
  readonly question: Question
  readonly law: TerritoryLaw
  /** The law that answers, and the law without what the question adopts: the same where it adopts nothing. */
  readonly tracks: Tracks
  readonly plain: Tracks
  /** The tracks that the question keeps, in the order of the rule book, and those that it keeps of the plain law. */
  readonly kept: readonly HeldTrack[]
  readonly plainKept: readonly HeldTrack[]
  /** The services that the question asks about. */
  readonly exploiters: readonly Exploiter[]
}

/**
 * The law that answers a question, and the tracks that it keeps.
 * @throws Refusal what `subjectOf` throws, `no-law-known`, and what cannot be adopted
 */
export function settingOf (rulebook: Rulebook, question: Question): Setting {
  const { law, exploiters, keep } = subjectOf(rulebook, question)
  const { knownOn, plain, tracks } = lawSupposed(law, question)
  const kept = keep(tracks, knownOn)
  return { rulebook, question, law, tracks, plain, kept, plainKept: tracks === plain ? kept : keep(plain, knownOn), exploiters }
}
