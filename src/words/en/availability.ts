// The sentences on availability in English.
import type { AvailabilitySentences } from '../sentences/availability.js'

/** English sentences, for a rights manager. */
export const availabilityEn: AvailabilitySentences = {
  days: ({ earliest, latest, isOne }) => {
    if (earliest === null) return latest === null ? 'on a day that is not documented' : `by ${latest}`
    if (latest === null) return `not before ${earliest}`
    return isOne ? `on ${earliest}` : `between ${earliest} and ${latest}, on a day that is not documented`
  },
  byLaw: service => `${service} is open by then; the legal window alone counts.`,
  byContract: service => `No rule holds ${service} back and it is open by then: contract decides, from the release on.`,
  undetermined: service => `The opening of the window is not determined, and with it the day on which ${service} can have the film.`,
  neverReleased: territory => `The film was never released in cinemas (${territory}): no delay runs, contract decides, and no day follows from the law.`,
  byLaunch: ({ service, territory, on }) => `The launch decides: ${service} opened (${territory}) on ${on}.`,
  launchUnknown: ({ service, territory, days }) => `${service} opened (${territory}) ${days}.`,
  byCarrier: ({ service, carrier, device, on, hedged, requires }) => `The carrier decides: ${carrier} has ${service}${device === null ? '' : ` on ${device}`} from ${on}${hedged ? ', as a source says in the conditional' : ''}.${requires === null ? '' : ` Required: ${requires}`}`,
  deviceNotTold: ({ service, carrier, device }) => `${carrier} has ${service}, but no source says on which of its devices: whether and since when on ${device} is not documented.`,
  nothingRecorded: ({ service, carrier, device }) => `Nothing is recorded of ${service} at ${carrier}${device === null ? '' : ` on ${device}`}.`,
  ends: ({ service, territory, days }) => `${service} closes (${territory}) ${days}.`,
  closed: ({ service, territory, days }) => `${service} closed (${territory}) ${days}: no day is known on which it was there and the film could be exploited.`,
  left: ({ service, carrier, days }) => `${carrier} ceased to carry ${service} ${days}: no day is known on which it had it and the film could be exploited.`,
  life: (since, until) => `it came ${since}${until === null ? '' : `, it left ${until}`}`,
  notThere: ({ service, carrier, territory, isSure, life }) => {
    const through = carrier === null ? '' : ` at ${carrier}`
    return `${service} is not ${isSure ? '' : 'known to be '}there${through} on that day (${territory}: ${life})`
  },
  catchUp: service => `${service} also offers films again after their broadcast (catch-up): that follows the broadcast and is not dated here.`
}
