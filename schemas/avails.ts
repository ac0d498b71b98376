// The windows of a film in the words of MovieLabs Avails (spreadsheet 1.9, XML 2.5), in which trading partners state what was sold.
import { Type, type Static } from 'typebox'
import { DatedWindow, RulebookStated, Status } from './chronology.js'
import { CivilDate, NullableCivilDate } from './civil-date.js'
import { Evidence, MediumId, Slug, TierId } from './legal.js'
import { nullable } from './nullable.js'
import { oneOf } from './one-of.js'
import { ref } from './ref.js'
import { TerritoryCode } from './territory-code.js'

/** The license types of its vocabulary, without those that name a moment rather than a way to exploit. */
const LicenseType = oneOf(['EST', 'VOD', 'SVOD'], { title: 'LicenseType', description: 'LicenseType of the Avails vocabulary 2.5.' })

/** The release types of the Common Metadata vocabulary 2.12. */
const ReleaseType = oneOf([
  'original', 'Blu-ray', 'Broadcast', 'DVD', 'Festival', 'Hospitality', 'InternetBuy', 'InternetRent', 'local', 'PayTV', 'Production', 'Theatrical',
  'VOD', 'AVOD', 'PVOD', 'SVOD', 'FOD'
], { title: 'ReleaseType', description: 'ReleaseType of the Common Metadata vocabulary 2.12.' })

/** The words for a medium: none where the vocabulary has none. */
export const availsWords = {
  licenseTypes: Type.Array(LicenseType, { description: 'The license types under which the medium is sold; empty where the vocabulary has none.' }),
  releaseTypes: Type.Array(ReleaseType, { description: 'The release types that name the medium; empty where the vocabulary has none.' })
}

/** One window, or one interval of it, under one license type. The names in capitals are those of Avails; the others are ours. */
export const AvailsRow = Type.Object({
  Territory: TerritoryCode,
  WorkType: Type.Literal('Movie'),
  TitleInternalAlias: nullable(Type.String()),
  AltID: nullable(Type.String({ description: 'The `id` of the question.' })),
  LicenseType: nullable(LicenseType),
  ReleaseType: Type.Array(ReleaseType, { description: 'What names the medium where no license type does.' }),
  Start: Type.Unsafe<CivilDate | null>({ ...NullableCivilDate, description: 'The first lawful day; null where there is none, or none known.' }),
  StartCondition: nullable(oneOf(['TBD'], { description: 'In the place of `Start`: there is or may be such a day, and it is not known.' })),
  End: Type.Unsafe<CivilDate | null>({ ...NullableCivilDate, description: 'The last lawful day, itself included: the day before `until` of the interval, or before the service closes.' }),
  EndCondition: nullable(oneOf(['Open'], { description: 'In the place of `End`: no rule ends the window.' })),
  ReleaseHistory: Type.Array(Type.Object({
    ReleaseType, DistrTerritory: Type.String(), Date: CivilDate
  }, { additionalProperties: false }), { description: 'The theatrical release from which the delays run.' }),
  medium: MediumId,
  tier: nullable(Type.Unsafe<string>({ ...TierId, description: 'What the service has earned; Avails has no word for it.' })),
  label: Type.String(),
  service: nullable(Type.Unsafe<string>({ ...Slug, description: 'The service of the question; null where it names none.' })),
  carrier: nullable(Type.Unsafe<string>({ ...Slug, description: 'The carrier through which it is asked about.' })),
  device: nullable(Type.Unsafe<string>({ ...Slug, description: 'The box or application of the carrier.' })),
  serviceName: nullable(Type.String({ description: 'Its name today.' })),
  lag: nullable(Type.String({
    pattern: '^P\\d+M(\\d+D)?$|^P\\d+D$',
    description: '`Start` is so long after the theatrical release (ISO 8601), and would move with it under the same rules; null where something else decides.'
  })),
  status: Status,
  certainty: nullable(DatedWindow.properties.certainty),
  evidence: nullable(Evidence),
  hypothetical: Type.Boolean(),
  note: nullable(Type.String({
    description: 'Where the vocabulary has no license type for the medium: that it has none, and what comes nearest. Where there is no `Start`: why, as that contract decides.'
  }))
}, { $id: 'AvailsRow', additionalProperties: false, description: 'One window, or one interval of it, under one license type. The names in capitals are those of Avails, the others ours.' })
export type AvailsRow = Readonly<Static<typeof AvailsRow>>

/** What the law allows, in the words of Avails. */
export const Avails = Type.Object({
  rulebook: RulebookStated,
  on: CivilDate,
  knownOn: CivilDate,
  hypothetical: Type.Boolean({ description: 'True when a proposal was adopted: this is not the law.' }),
  rows: Type.Array(ref(AvailsRow), { description: 'In the order of the chronology.' }),
  links: Type.Object({ chronology: nullable(Type.String({ description: 'The same question, answered in our own words.' })) }, { additionalProperties: false })
}, { $id: 'Avails', additionalProperties: false, description: 'What the law allows, in the words of MovieLabs Avails.' })
export type Avails = Readonly<Static<typeof Avails>>
