// What changed from one version of the data to the next: the law, what we knew of it, or what there is to ask.
import { Type, type Static } from 'typebox'
import { oneOf } from './one-of.js'
import { CivilDate, NullableCivilDate } from './civil-date.js'
import { described } from './described.js'
import { LegalBasis, MediumId, Slug, TierId } from './legal.js'
import { nullable } from './nullable.js'
import { ref } from './ref.js'
import { TerritoryCode } from './territory-code.js'
import { Bilingual } from './text.js'
import { Version } from './version.js'

/** What a change is: of the law, of what we wrongly said of it, or of what we say beyond it. */
export const CHANGE_KINDS = ['law', 'correction', 'addition'] as const
const DATA_KINDS = ['correction', 'addition'] as const

/** Release dates, half-open. */
const Releases = Type.Object({ from: CivilDate, until: NullableCivilDate }, {
  title: 'Releases',
  additionalProperties: false,
  description: 'Theatrical releases from the first day on and before the second; null: to the end of coverage.'
})
export type Releases = Readonly<Static<typeof Releases>>

/** A change of the law: everything else that is told of it is read off the rule set. */
const LawChange = Type.Object({
  kind: Type.Literal('law'),
  territory: TerritoryCode,
  ruleSet: CivilDate
}, { additionalProperties: false })

/**
 * The answers that a correction or an addition touches. Without tiers: every tier; without `movedDates`: all of the releases. With a service: its window
 * alone, whatever the law says of its tiers.
 */
const Affects = Type.Object({
  service: Type.Optional(Slug),
  medium: MediumId,
  tiers: Type.Optional(Type.Array(TierId, { minItems: 1 })),
  releases: Releases,
  movedDates: Type.Optional(nullable(Releases))
}, { additionalProperties: false })

/** A change of our data: a value that was wrong, or something that was not there. */
const DataChange = Type.Object({
  kind: oneOf(DATA_KINDS),
  territory: nullable(TerritoryCode),
  summary: Bilingual,
  affects: Type.Array(Affects, { description: 'Empty where no answer on a film changes.' }),
  because: Type.Array(LegalBasis),
  source: Type.Optional(Bilingual)
}, { additionalProperties: false })
export type DataChange = Readonly<Static<typeof DataChange>>
type AnyChange = DataChange | Readonly<Static<typeof LawChange>>

/** One change: its kind decides on its other fields. */
const AnyChange = Type.Unsafe<AnyChange>({
  type: 'object',
  required: ['kind'],
  properties: { kind: oneOf(CHANGE_KINDS) },
  discriminator: { propertyName: 'kind' },
  oneOf: [LawChange, DataChange]
})

const entryOf = <T extends typeof Bilingual | ReturnType<typeof Type.String>>(text: T) => ({
  version: Version,
  on: CivilDate,
  summary: text,
  future: text,
  past: text,
  notes: Type.Array(text)
})

/** One version of the data, as the file states it. */
const ChangelogEntry = Type.Object({
  ...entryOf(Bilingual),
  changes: Type.Array(AnyChange, { minItems: 1 })
}, { additionalProperties: false })
export type ChangelogEntry = Readonly<Static<typeof ChangelogEntry>>

/** The file `changelog.yaml`: the versions of the data, the latest first. */
export const ChangelogFile = Type.Object({ versions: Type.Array(ChangelogEntry, { minItems: 1 }) }, { additionalProperties: false })

/** A change as it is served. */
export const RecordedChangeView = Type.Object({
  version: Version,
  on: described(CivilDate, 'The day from which answers could show it: of the first version, the publication of the set; of later ones, the day of the version.'),
  kind: oneOf(CHANGE_KINDS, { description: '`law`: a new rule set; `correction`: our data were wrong; `addition`: our data have something more.' }),
  territory: Type.Union([TerritoryCode, Type.Null()], { description: 'null: every territory.' }),
  ruleSet: Type.Unsafe<CivilDate | null>({ ...NullableCivilDate, description: 'Of a change of the law, the set that starts: its first day in force.' }),
  publishedOn: Type.Unsafe<CivilDate | null>({ ...NullableCivilDate, description: 'Of a change of the law, the day on which its text was published.' }),
  summary: Type.String(),
  affects: Type.Array(Type.Object({
    service: Type.Unsafe<string | null>({ ...nullable(Slug), description: 'The service whose window is meant, where the law says what it did; null: the law is meant, and so each service that it binds.' }),
    medium: MediumId,
    tier: nullable(TierId),
    label: Type.String(),
    releases: Releases,
    movedDates: nullable(Releases)
  }, { additionalProperties: false }), {
    description: 'By window, the `releases` of which some film is answered otherwise, if only under another set; and those of which a status or a day of the window itself moved (`movedDates`; null: none).'
  }),
  because: Type.Array(LegalBasis),
  source: nullable(Type.String()),
  links: Type.Object({
    ruleSet: Type.Optional(Type.String({ description: 'The set that starts.' })),
    compare: Type.Optional(Type.String({ description: 'That set beside the one it replaces.' }))
  }, { additionalProperties: false })
}, {
  $id: 'RecordedChange',
  additionalProperties: false,
  description: 'What changed, and the media and release dates whose answers it changed.'
})

/** What changed since a version or a day, the newest first. */
export const ChangeList = Type.Object({
  territory: Type.Union([TerritoryCode, Type.Null()], { description: 'The territory asked for; null: all.' }),
  service: Type.Unsafe<string | null>({ ...nullable(Slug), description: 'The service asked for; null: all.' }),
  since: nullable(Type.String()),
  version: Type.Unsafe<string>({ ...Version, description: 'The version of the data that answers.' }),
  versions: Type.Array(Type.Object(entryOf(Type.String()), { additionalProperties: false }), { description: 'The versions recorded since, the newest first.' }),
  changes: Type.Array(ref(RecordedChangeView))
}, { $id: 'ChangeList', additionalProperties: false, description: 'What changed since a version or a day, the newest first.' })
