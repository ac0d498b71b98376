// Every window of a film, in order of opening: the answer to the question of the service, without a language.
import type { Tracks } from '../law/enact.js'
import { filmOf, type Film } from '../law/film.js'
import { verdictOf } from '../law/tests.js'
import { assertConsistent, isReleased } from './consistency.js'
import { liftedFor, type Lifted } from './ground.js'
import type { Setting } from './setting.js'
import { answerOf, unreleasedOf, type Answered, type Unreleased } from './window.js'

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

/** The texts that lifted the criterion of the derogation for a film that fails it, under each set in which the grant rests on one. */
export function liftedCriteria (film: Film, { all }: Tracks): Lifted[] {
  const decisive = all.filter(({ medium }, i) => all.findIndex(track => track.medium === medium) === i)
  return decisive.flatMap(({ medium, parts }) => parts.flatMap(({ delays }) => delays).flatMap(({ source, when, criterion }) => {
    if (source.kind !== 'derogation' || source.derogation.decides.medium !== medium) return []
    const restsOnText = verdictOf(when, film) === 'yes' && verdictOf(criterion, film) === 'no'
    return restsOnText ? liftedFor(source.derogation, medium, film) ?? [] : []
  }))
}
