import type { PlausibilityRule } from '../../draft.js'
import { doubtAt } from './rows.js'
import { evidenceOf, isInReadText, sourcedIn } from './sourced.js'

/** What a text that was read says is known by the text. */
export const readText: PlausibilityRule = {
  name: 'read-text',
  description: 'A delay is not known by the text, and each text that it rests on was read, or one of them and the press has the delay. An order that only extends an agreement is none of them.',
  * check (draft) {
    for (const sourced of sourcedIn(draft)) {
      if (isInReadText(sourced)) yield doubtAt(sourced.row, evidenceOf(sourced), `is ${sourced.delay.evidence}, and the text that the delay rests on was read (known: text): look the delay up there, and make it text`)
    }
  }
}
