import { tiersIn } from '../../../service/holding.js'
import type { Draft, PlausibilityRule } from '../../draft.js'
import { doubtAt, neighboursIn, successionsOf, type Succession } from './rows.js'

/** Without a floor, what a service agreed on counts no more. */
export const droppedFloor: PlausibilityRule = {
  name: 'dropped-floor',
  description: 'A row no longer says that its delay is a floor, while a service goes on holding the tier with a delay of its own.',
  * check (draft) {
    for (const succession of neighboursIn(draft).flatMap(successionsOf)) {
      const { row, before, previous } = succession
      if (before.content.floor !== true || row.content.floor === true) continue
      const services = holdersIn(draft, succession)
      if (services.length > 0) yield doubtAt(row, '', `has no floor: true, as in ${previous.content.id}, so that the delay which ${services.join(' and ')} agreed on counts no more: write it, or hold the row against the text`)
    }
  }
}

/** The services that hold a tier of the row, on the first day of the set or later, with a delay of their own. */
function holdersIn (draft: Draft, { territory, set, row: { content: { medium, tiers = [] } } }: Succession): string[] {
  return (draft.services?.content.services ?? []).filter(({ territories }) => territories.some(offer => offer.territory === territory.territory?.content.id && offer.tiers.some(held =>
    held.medium === medium && held.delay !== undefined && (held.until === undefined || held.until > set.content.id) && tiersIn(held).some(tier => tiers.includes(tier))))).map(({ id }) => id)
}
