// The closed list of what is refused, and what there is to say of each refusal; its sentences stand in words/.
import type { CivilDate } from '../../schemas/civil-date.js'
import type { Bilingual } from '../../schemas/text.js'

/** Every reason for which a question is refused. */
export const ERROR_CODES = [
  'date-out-of-coverage',
  'inconsistent-facts',
  'unknown-territory',
  'unknown-proposal',
  'wrong-pair',
  'no-law-known',
  'adoption-too-early',
  'repeated-adoption',
  'overlapping-changes',
  'no-rule',
  'unknown-version',
  'unknown-service',
  'unknown-carrier',
  'unknown-device'
] as const
export type ErrorCode = (typeof ERROR_CODES)[number]

/** What each refusal says, by the name of its sentence. Lists of ids are what there is instead, as a remedy; dates are civil dates. */
export interface Refusals {
  readonly outOfCoverage: { readonly date: CivilDate, readonly first: CivilDate, readonly last: CivilDate }
  readonly visaAfterRelease: { readonly visa: CivilDate, readonly release: CivilDate }
  readonly weekExceedsTotal: { readonly week: number, readonly total: number }
  readonly implied: { readonly field: string, readonly implied: string }
  readonly aidWithoutSupport: { readonly aid: CivilDate }
  readonly broadcastBeforeRelease: { readonly broadcast: CivilDate, readonly release: CivilDate }
  readonly requestWithoutGrant: { readonly requested: CivilDate }
  readonly requestBeforeRelease: { readonly requested: CivilDate, readonly release: CivilDate }
  readonly requestTooEarly: { readonly requested: CivilDate, readonly earliest: CivilDate }
  readonly neverReleased: { readonly field: 'admissionsAfterFourWeeks' | 'admissionsInFourthWeek' | 'derogationGranted' | 'derogationFrom' }
  readonly blackoutTooEarly: { readonly blackout: CivilDate, readonly earliest: CivilDate, readonly reason: Bilingual }
  readonly grantImpossible: { readonly criteria: readonly Bilingual[] }
  readonly territoryNotRead: { readonly territory: string, readonly reason: Bilingual }
  readonly noTerritory: { readonly territory: string, readonly known: readonly string[] }
  readonly nothingKnown: { readonly knownOn: CivilDate, readonly first: CivilDate | undefined }
  readonly severalMedia: { readonly media: readonly string[] }
  readonly tierWithoutMedium: { readonly tier: string }
  readonly tierOfNoMedium: { readonly tier: string, readonly media: ReadonlyArray<{ readonly id: string, readonly tiers: readonly string[] }> }
  readonly mediumNotExploited: { readonly service: string, readonly media: readonly string[] }
  readonly tierWithService: { readonly service: string, readonly tier: string }
  readonly factOfOthers: { readonly fact: string, readonly service: string, readonly media: readonly string[], readonly of: readonly string[] }
  readonly adoptedTwice: { readonly proposal: string }
  readonly changesOverlap: { readonly track: string, readonly on: CivilDate }
  readonly noProposal: { readonly proposal: string, readonly territory: string, readonly known: readonly string[] }
  readonly nothingToChange: { readonly medium: string }
  readonly noTier: { readonly medium: string, readonly tier: string, readonly tiers: readonly string[] }
  readonly nothingToAmend: { readonly on: CivilDate, readonly first: CivilDate | undefined }
  readonly contractThen: { readonly track: string, readonly on: CivilDate }
  readonly noRuleDuring: { readonly medium: string, readonly from: CivilDate, readonly until: CivilDate }
  readonly noVersion: { readonly version: string, readonly known: readonly string[] }
  readonly carrierWithoutService: { readonly carrier: string }
  readonly carrierOfSeveral: { readonly carrier: string }
  readonly deviceWithoutService: { readonly device: string }
  readonly deviceWithoutCarrier: { readonly device: string }
  readonly noService: { readonly service: string, readonly nearest: string | undefined }
  readonly serviceElsewhere: { readonly service: string, readonly territory: string, readonly recorded: readonly string[] }
  readonly noWindowOfItsOwn: { readonly service: string }
  readonly noCarrier: { readonly carrier: string, readonly nearest: string | undefined }
  readonly carrierElsewhere: { readonly carrier: string, readonly of: string, readonly territory: string }
  readonly deviceOfAnother: { readonly device: string, readonly owner: string, readonly carrier: string, readonly devices: readonly string[] }
  readonly noDevice: { readonly device: string, readonly nearest: string | undefined, readonly carrier: string, readonly devices: readonly string[] }
}

/** A question that cannot be answered: why, and the field at fault. */
export class Refusal<Says extends keyof Refusals = keyof Refusals> extends Error {
  constructor (readonly code: ErrorCode, readonly field: string, readonly says: Says, readonly given: Refusals[Says]) {
    super(`${code}: ${says} ${JSON.stringify(given)}`)
    this.name = 'Refusal'
  }
}
