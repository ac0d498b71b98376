// The sentences of refusals in English.
import { excerpt } from '../excerpt.js'
import type { RefusalSentences } from '../sentences/refusals.js'

/** What there is instead of what was asked for. */
export function thereAreEn (ids: readonly string[]): string {
  return ids.length === 0 ? 'there is none' : `there are: ${ids.join(', ')}`
}

const tiersOf = (tiers: readonly string[]) => tiers.length === 0 ? ': it has none' : `; it has: ${tiers.join(', ')}`
const devicesOf = (devices: readonly string[]) => devices.length === 0 ? 'none on record' : devices.join(', ')

/** English sentences, for whoever asked. */
export const refusalsEn: RefusalSentences = {
  outOfCoverage: ({ date, first, last }) => `${date} lies outside coverage: dates are answered from ${first} (the first public showing) to ${last}.`,
  visaAfterRelease: ({ visa, release }) => `The visa (${visa}) cannot come after the theatrical release (${release}): no film is shown without it.`,
  weekExceedsTotal: ({ week, total }) => `The admissions of the fourth week (${week}) cannot exceed those of the first four weeks (${total}).`,
  implied: ({ field, implied }) => `${field} is true, so ${implied} cannot be false.`,
  aidWithoutSupport: ({ aid }) => `The aid was granted on ${aid}, so the film has public support: publiclyFunded cannot be false.`,
  broadcastBeforeRelease: ({ broadcast, release }) => `The first free broadcast (${broadcast}) cannot come before the theatrical release (${release}).`,
  requestWithoutGrant: ({ requested }) => `The request names ${requested}, and no derogation is stated: state derogationGranted true, or leave derogationFrom out.`,
  requestBeforeRelease: ({ requested, release }) => `The day that the request for the derogation names (${requested}) cannot precede the theatrical release (${release}).`,
  requestTooEarly: ({ requested, earliest }) => `No derogation could hold from ${requested} for this film, before ${earliest}: name that day or a later one, or leave derogationFrom out.`,
  neverReleased: ({ field }) => `A film never released in cinemas has no ${field.startsWith('derogation') ? 'derogation' : 'admissions'}: leave ${field} out, or state the release.`,
  blackoutTooEarly: ({ blackout, earliest, reason }) => `The blackout (${blackout}) cannot start before ${earliest}: ${reason.en}`,
  grantImpossible: ({ criteria }) => `The derogation cannot have been granted to a film with these admissions: ${[...new Set(criteria.map(({ en }) => en))].join('; ')}.`,
  territoryNotRead: ({ territory, reason }) => `The territory ${territory} is known, but ${reason.en}; ask for FR for France.`,
  noTerritory: ({ territory, known }) => `There is no rule book for the territory ${territory}; there is one for: ${known.join(', ')}.`,
  nothingKnown: ({ knownOn, first }) => `No rule set was known on ${knownOn}: the first was published on ${first}. State that day or a later one.`,
  severalMedia: ({ media }) => `The service exploits ${media.join(', ')}: state which medium is meant.`,
  tierWithoutMedium: ({ tier }) => `The tier ${tier} needs a medium: state medium too.`,
  tierOfNoMedium: ({ tier, media }) => `No medium asked for has the tier ${tier}: ${media.map(({ id, tiers }) => `${id}${tiersOf(tiers)}`).join('; ')}.`,
  mediumNotExploited: ({ service, media }) => `${service} exploits ${media.join(', ')}: ask for that, or leave medium out.`,
  tierWithService: ({ service, tier }) => `The tier follows from the service: leave tier out (${tier}), and ${service} is answered at the tier that it held on each day.`,
  factOfOthers: ({ fact, service, media, of }) => `${fact} is asked of a service of ${of.join(', ')}; ${service} exploits ${media.join(', ')}. Leave ${fact} out, or name another service.`,
  adoptedTwice: ({ proposal }) => `The proposal ${excerpt(proposal)} is adopted twice: keep one day for it.`,
  changesOverlap: ({ track, on }) => `Two changes set the delay of ${track} from ${on}: keep one of them, or let one start on another day.`,
  noProposal: ({ proposal, territory, known }) => `There is no proposal ${excerpt(proposal)} for the territory ${territory}; ${thereAreEn(known)}.`,
  nothingToChange: ({ medium }) => `The medium ${medium} has no delay to change: the delays of the others run from it.`,
  noTier: ({ medium, tier, tiers }) => `The medium ${medium} has no tier ${tier}${tiersOf(tiers)}.`,
  nothingToAmend: ({ on, first }) => `Nothing can be adopted on ${on}: the first rule set starts on ${first}.`,
  contractThen: ({ track, on }) => `No rule binds ${track} on ${on}: contract decides, so there is no delay to change. Name a medium or tier that has one, or a later day.`,
  noRuleDuring: ({ medium, from, until }) => `No rule sets a date for ${medium} from ${from} until ${until}: contract decides, so no release opens it by law then. Name another medium, tier or day.`,
  noVersion: ({ version, known }) => `There is no version ${excerpt(version)} of the rule book; ${thereAreEn(known)}.`,
  carrierWithoutService: ({ carrier }) => `The carrier ${excerpt(carrier)} carries a service: state service too.`,
  carrierOfSeveral: ({ carrier }) => `The carrier ${excerpt(carrier)} is asked about for one service: state one, or leave carrier out.`,
  deviceWithoutService: ({ device }) => `The device ${excerpt(device)} opens a service: state service and carrier too.`,
  deviceWithoutCarrier: ({ device }) => `The device ${excerpt(device)} is one of a carrier: state carrier too.`,
  noService: ({ service, nearest }) => `There is no service ${excerpt(service)}; the nearest is ${nearest}.${service.includes(',') ? ' State each apart: service=netflix&service=disney-plus.' : ''} All are listed at /v1/services.`,
  serviceElsewhere: ({ service, territory, recorded }) => `${service} is not recorded in the territory ${territory}; it is in: ${recorded.join(', ')}.`,
  noWindowOfItsOwn: ({ service }) => `${service} holds no window of its own: ask for the services or media that it shows.`,
  noCarrier: ({ carrier, nearest }) => `There is no carrier ${excerpt(carrier)}; the nearest is ${nearest}. All are listed at /v1/carriers.`,
  carrierElsewhere: ({ carrier, of, territory }) => `${carrier} is a carrier of the territory ${of}, not of ${territory}.`,
  deviceOfAnother: ({ device, owner, carrier, devices }) => `The device ${device} is one of ${owner}, not of ${carrier}, which has ${devicesOf(devices)}.`,
  noDevice: ({ device, nearest, carrier, devices }) => `There is no device ${excerpt(device)}${nearest === undefined ? '' : `; the nearest is ${nearest}`}. ${carrier} has ${devicesOf(devices)}.`
}
