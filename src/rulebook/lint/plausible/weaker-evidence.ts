import { EVIDENCE, type Evidence } from '../../../../schemas/legal.js'
import type { PlausibilityRule } from '../../draft.js'
import { doubtAt } from './rows.js'
import { evidenceOf, isInReadText, sourcedIn } from './sourced.js'

/** A value is known as well as the text that sets it. */
export const weakerEvidence: PlausibilityRule = {
  name: 'weaker-evidence',
  description: 'A delay is less well known than every text that it rests on, of which not all were read. An order that only extends an agreement is none of them.',
  * check (draft) {
    for (const sourced of sourcedIn(draft)) {
      const { row, delay: { evidence }, known } = sourced
      if (isInReadText(sourced) || !known.every(text => isWeaker(evidence, text))) continue
      yield doubtAt(row, evidenceOf(sourced), `is ${evidence}, and the text that the delay rests on is known better (${[...new Set(known)].join(', ')}): look the delay up where that is from, and say how it is known now`)
    }
  }
}

function isWeaker (evidence: Evidence, than: Evidence): boolean {
  return EVIDENCE.indexOf(evidence) > EVIDENCE.indexOf(than)
}
