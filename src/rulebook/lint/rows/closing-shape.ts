import type { ClosingPoint } from '../../../../schemas/rule-set.js'
import { plus } from '../../../calendar/civil-date.js'
import type { CivilDate } from '../../../../schemas/civil-date.js'
import type { LintRule } from '../../draft.js'

/** A day on which months are whole, to compare delays with. */
const SOME_DAY = '2001-01-01' as CivilDate

/** A closing starts and ends on days that can be computed, the first before the second. */
export const closingShape: LintRule = {
  name: 'closing-shape',
  description: 'Each bound of a closing is a delay after an event or the opening of another window; it ends after it starts, and there is a day on which it may start.',
  * check ({ territories }) {
    for (const { file, content } of territories.flatMap(({ sets }) => sets)) {
      for (const [i, { media, from, until, notBefore, notAfter }] of content.closings.entries()) {
        const path = `closings.${i}`
        for (const point of [from, ...until]) {
          if ((point.onOpeningOf === undefined) === (point.after === undefined) || (point.after === undefined) !== (point.delay === undefined)) {
            yield { file, path, detail: 'has a bound that is not one thing: give after and delay, or onOpeningOf' }
          }
          if (point.onOpeningOf !== undefined && media.includes(point.onOpeningOf.medium)) {
            yield { file, path, detail: `hangs on the opening of ${point.onOpeningOf.medium}, which it closes` }
          }
        }
        if (until.some(end => end.after === from.after && !follows(from, end))) {
          yield { file, path, detail: 'ends before it starts' }
        }
        const stated = from.after !== undefined && from.after !== 'theatrical-release'
        if (notBefore !== undefined && notAfter !== undefined && notBefore.after === notAfter.after && plus(SOME_DAY, notAfter.delay) < plus(SOME_DAY, notBefore.delay)) {
          yield { file, path: `${path}.notAfter`, detail: 'comes before notBefore: no day is left on which it may start' }
        }
        if (!stated && notAfter !== undefined) yield { file, path, detail: 'starts on a computed day: notAfter must go' }
        if (stated !== (notBefore !== undefined)) {
          yield { file, path, detail: stated ? 'starts on a day that the caller states: say how early it may be (notBefore)' : 'starts on a computed day: notBefore must go' }
        }
      }
    }
  }
}

function follows ({ delay: from }: ClosingPoint, { delay: until }: ClosingPoint): boolean {
  return from === undefined || until === undefined || plus(SOME_DAY, from) < plus(SOME_DAY, until)
}
