// What is said of the facts that are not stated: what they decide, by the clause that the dictionary has for each.
import { factsByWeight } from '../answer/window/alternatives.js'
import type { Speaker } from './speaker.js'
import type { Told } from './told.js'

/** That facts not stated may change a window, those first that move it the most. */
export function mayChangeSentence ({ answered: { sensitivity, film, outcome }, setting: { tracks }, missing }: Told, speaker: Speaker): string {
  return speaker.say.mayChange(clausesOf(factsByWeight(missing, sensitivity, film, outcome, tracks.law.vocabulary), speaker))
}

/** What a sentence says of facts after “depending on”; the tier, which is no fact of the film, is told otherwise. */
export function clausesOf (names: readonly string[], { facts, language }: Speaker): string[] {
  return names.flatMap(name => facts.filter(({ id }) => id === name).map(({ clause }) => clause[language]))
}
