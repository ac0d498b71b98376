// An agenda over films: what opens, closes and comes back between two days.
import { Type, type Static, type TSchema } from 'typebox'
import { FilmStated, RulebookStated } from './chronology.js'
import { CivilDate, NullableCivilDate } from './civil-date.js'
import { MOST_FILMS } from './comparison.js'
import { described } from './described.js'
import { Certainty, Evidence, Hypothetical, LegalBasis, MediumId, Slug, TierId } from './legal.js'
import { nullable } from './nullable.js'
import { oneOf } from './one-of.js'
import { changesOf, dayAsked, filmAsked, MOST_SERVICES, pieces, serviceAsked, type Vocabulary } from './question.js'
import { optional } from './release.js'
import { ref } from './ref.js'
import { TerritoryCode } from './territory-code.js'
import { EVENT_COLUMNS, readingAsked, tableAsked } from './table.js'

/** What happens to a window on a day: it opens, it closes, it comes back. */
export const EVENT_KINDS = ['opening', 'closing', 'return'] as const
export type EventKind = (typeof EVENT_KINDS)[number]

/** How an agenda may be grouped. */
const GROUPS = ['day'] as const

const alarm = Type.String({
  format: 'duration', description: 'In iCalendar: ring so long before each day, an ISO 8601 duration such as `P7D`, up to 366 days.'
})

const SERVICES = Type.Array(serviceAsked, {
  minItems: 1, maxItems: MOST_SERVICES, uniqueItems: true, description: 'Keep only the windows of these services, each at the tier held on its day, from the day on which it is there; of a film that names its service, that one alone.'
})

/** What an agenda is asked for beside its films: in the address, or in a JSON body. */
const settings = (vocabulary: Vocabulary) => {
  const { medium, knownOn, adopt, lang, rulebook } = pieces(vocabulary)
  return {
    from: dayAsked('The first day; today in Europe/Paris unless stated.'),
    to: dayAsked('The last day, itself included; a year after the first unless stated.'),
    media: Type.Unsafe<string[]>({ ...medium, description: 'Keep only these media, of every film.' }),
    services: SERVICES,
    groupBy: oneOf(GROUPS, { description: 'In JSON: gather what happens on one day.' }),
    alarm,
    knownOn,
    adopt,
    lang,
    rulebook
  }
}

/** The query of an agenda: all that is not about one film. */
export const agendaQuery = (vocabulary: Vocabulary) => Type.Object({
  ...optional(settings(vocabulary)), ...tableAsked(EVENT_COLUMNS), ...readingAsked
}, { additionalProperties: false })
export type AgendaSettings = Static<ReturnType<typeof agendaQuery>>

/** The body of an agenda in JSON. */
export const agendaBody = (vocabulary: Vocabulary) => Type.Object({
  films: filmLines(filmAsked(vocabulary)),
  changes: Type.Optional(changesOf(vocabulary)),
  ...optional(settings(vocabulary)),
  ...tableAsked(EVENT_COLUMNS)
}, { additionalProperties: false })
export type AgendaBody = Static<ReturnType<typeof agendaBody>>

/** The films of a body of lines, once they are read. */
export const filmLines = <Film extends TSchema>(film: Film) => Type.Array(film, { minItems: 1, description: `The films, ${MOST_FILMS} at most.` })

/** A table of films as it is sent: a schema can only describe the whole, so its columns are told in words. */
export const filmTable = (most: string) => Type.String({
  description: `RFC 4180: a header with names of the question, then one row for each film, ${most} at most; commas, semicolons or tabs. An empty cell is not stated.`
})

/** The most films that one subscription names; more are refused with 422. */
export const MOST_FEED_FILMS = 100

const days = (description: string, initial: number) => Type.Optional(Type.Integer({ minimum: 0, maximum: 36_525, default: initial, description }))
export const PAST_DAYS = 31
export const FUTURE_DAYS = 1461

/** The query of a subscription: its films, what to keep of them, and how far to look back and ahead. */
export const feedQuery = (vocabulary: Vocabulary) => {
  const { territory, medium, tier, adopt, knownOn, lang } = pieces(vocabulary)
  return Type.Object({
    film: Type.Array(Type.String(), {
      minItems: 1, description: `\`<release date>~<title>\`, or \`<release date>~<title>~<id>\`; repeated for each film, ${MOST_FEED_FILMS} at most. A title with a tilde in it ends in one more, or has an id after it.`
    }),
    pastDays: days('How many days to look back.', PAST_DAYS),
    futureDays: days('How many days to look ahead.', FUTURE_DAYS),
    ...optional({ territory, medium, tier, service: SERVICES, alarm, knownOn, adopt, lang })
  }, { additionalProperties: false })
}

/** What an address that is answered as a calendar takes beside the question: when to ring. */
export const alarmAsked = { alarm: Type.Optional(alarm) }

/** One thing that happens to a window of a film. */
export const AgendaEvent = Type.Object({
  on: Type.Unsafe<CivilDate>({ ...CivilDate, description: 'Of an opening or a return, the first lawful day (with a service, on which it is there, or has the film although no rule gives a day); of a closing, the first day no longer lawful (or without the service).' }),
  kind: oneOf(EVENT_KINDS, { description: '`opening`: the window opens for the first time; `closing`: it closes; `return`: it opens again.' }),
  film: FilmStated,
  territory: TerritoryCode,
  medium: MediumId,
  tier: nullable(TierId),
  service: Type.Optional(Slug),
  carrier: Type.Optional(Slug),
  device: Type.Optional(Slug),
  label: Type.String(),
  certainty: nullable(described(Certainty, 'Null where no rule gives the day: the service can have the film from it, and contract decides, or the rule is not determined, or the film is outside the chronology.')),
  evidence: Evidence,
  hypothetical: Type.Boolean({ description: 'True where the window rests on something adopted for the question.' }),
  ruleSet: NullableCivilDate,
  legalBasis: Type.Array(LegalBasis),
  links: Type.Object({
    chronology: nullable(Type.String({ description: 'Every window of the film, with the reasons; null where only a body can ask.' }))
  }, { additionalProperties: false })
}, { $id: 'AgendaEvent', additionalProperties: false, description: 'A window of a film opens, closes or comes back.' })
export type AgendaEvent = Readonly<Static<typeof AgendaEvent>>

const events = Type.Array(ref(AgendaEvent), { description: 'By day; those of one day by film, as they were asked, and by window.' })

/** The agenda: its days and what happens on them, gathered by day or not. */
export const Agenda = Type.Object({
  rulebook: RulebookStated,
  from: CivilDate,
  to: Type.Unsafe<CivilDate>({ ...CivilDate, description: 'The last day, itself included.' }),
  knownOn: CivilDate,
  hypothetical: Hypothetical,
  films: Type.Integer({ minimum: 1, description: 'How many films were asked for.' }),
  notices: Type.Array(Type.String(), { description: 'What to know of the answer: that for films of a territory the law of another is taken.' }),
  events: Type.Optional(events),
  days: Type.Optional(Type.Array(Type.Object({ on: CivilDate, events }, { additionalProperties: false }), {
    description: 'With `groupBy=day`, instead of `events`: the days on which something happens.'
  }))
}, { $id: 'Agenda', additionalProperties: false, description: 'What opens, closes and comes back between two days.' })
export type Agenda = Readonly<Static<typeof Agenda>>
