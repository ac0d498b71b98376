import type { PlausibilityRule } from '../../draft.js'
import { isInReadText, sourcedIn } from './sourced.js'
import { doubtOf } from './stated.js'

/** What a text that was read says is known by the text. */
export const readText: PlausibilityRule = {
  name: 'read-text',
  description: 'What a set states is not known by the text, and each text that it rests on was read, or one of them and the press has it. An order that only extends an agreement is none of them.',
  * check (draft) {
    for (const sourced of sourcedIn(draft)) {
      if (!isInReadText(sourced)) continue
      const read = sourced.known.flatMap(([text, how]) => how === 'text' ? [text] : [])
      const detail = `is not known by the text, and rests on ${read.join(' and ')}, which ${read.length === 1 ? 'was' : 'were'} read (known: text): look it up there and make it text, or rest it on the text that says it`
      yield doubtOf(sourced.stated, 'evidence', detail)
    }
  }
}
