import { isBetterKnown } from '../../../law/tracks/evidence.js'
import type { PlausibilityRule } from '../../draft.js'
import { isInReadText, sourcedIn } from './sourced.js'
import { doubtOf } from './stated.js'

/** A value is known as well as the text that sets it. */
export const weakerEvidence: PlausibilityRule = {
  name: 'weaker-evidence',
  description: 'What a set states is less well known than every text that it rests on, of which not all were read. An order that only extends an agreement is none of them.',
  * check (draft) {
    for (const sourced of sourcedIn(draft)) {
      const { stated, evidence, known } = sourced
      if (isInReadText(sourced) || !known.every(([, how]) => isBetterKnown(how, evidence))) continue
      const texts = known.map(([text, how]) => `${text} (${how})`).join(' and ')
      yield doubtOf(stated, 'evidence', `is known less well than all that it rests on, ${texts}: look it up where that is from, and say how it is known now`)
    }
  }
}
