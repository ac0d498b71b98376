// Every window of a film, in order of opening: the answer to the question of the service, without a language.
import { filmOf } from '../law/facts/film.js'
import { assertConsistent, isReleased } from './consistency.js'
import type { Setting } from './setting.js'
import { answerOf, unreleasedOf, type Answered, type Unreleased } from './window/window.js'

/**
 * The windows that a question asks for, in the order of the rule book.
 * @throws Refusal `date-out-of-coverage`, `inconsistent-facts`
 */
export function windowsIn (setting: Setting): Array<Answered | Unreleased> {
  const { question: { release }, tracks, kept } = setting
  assertConsistent(release, tracks)
  if (!isReleased(release)) return kept.map(track => unreleasedOf(track, setting))
  const film = filmOf(release, tracks.law.vocabulary)
  return kept.map(track => answerOf(track, film, setting))
}

/** Opening first, then the order of the rule book, which a stable sort keeps; those without a date last. */
export function byOpening<W extends Pick<Answered | Unreleased, 'opensOn'>> (windows: readonly W[]): W[] {
  return windows.toSorted((a, b) => (a.opensOn ?? Infinity) - (b.opensOn ?? Infinity) || 0)
}
