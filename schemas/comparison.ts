// What changes for films between a baseline and scenarios: the question, and the answer with its counts.
import { Type, type Static } from 'typebox'
import { FilmStated, Interval, RulebookStated, Status } from './chronology.js'
import { CivilDate, NullableCivilDate } from './civil-date.js'
import { Delay } from './delay.js'
import { described } from './described.js'
import { Certainty, MediumId, Slug, TierId } from './legal.js'
import { nullable } from './nullable.js'
import { oneOf } from './one-of.js'
import { changesOf, filmAsked, pieces, type Vocabulary } from './question.js'
import { optional } from './release.js'
import { ref } from './ref.js'
import { TerritoryCode } from './territory-code.js'

/** The most films and scenarios that one comparison takes; more are refused with 422. */
export const MOST_FILMS = 1000
export const MOST_SCENARIOS = 10

/** What an answer shows: every window, or only the windows (and the films) that some scenario changes. */
export const SHOW = ['all', 'changed'] as const

const scenarioOf = (vocabulary: Vocabulary) => {
  const { knownOn, adopt } = pieces(vocabulary)
  return optional({ knownOn, adopt, changes: changesOf(vocabulary) })
}

/** The body of a comparison: one flat object per film, closed; which law answers is said once for all of them. */
export const comparisonBody = (vocabulary: Vocabulary) => {
  const { on, lang, rulebook } = pieces(vocabulary)
  return Type.Object({
    films: Type.Array(filmAsked(vocabulary), {
      minItems: 1, description: `The films, ${MOST_FILMS} at most.`
    }),
    baseline: Type.Optional(Type.Object(scenarioOf(vocabulary), {
      additionalProperties: false, description: 'The law compared with; what it does not state has its default: the law as known today, with nothing adopted.'
    })),
    scenarios: Type.Array(Type.Object({
      name: Type.Optional(Type.String({ minLength: 1, maxLength: 200, description: 'Echoed; without it, `scenario 1`, `scenario 2` … by position.' })),
      ...scenarioOf(vocabulary)
    }, { additionalProperties: false }), {
      minItems: 1, description: `The laws to try, ${MOST_SCENARIOS} at most. Each says all of it: it takes nothing from the baseline.`
    }),
    show: Type.Optional(oneOf(SHOW, { default: 'all', description: '`changed`: leave out the windows, and the films, that no scenario changes.' })),
    ...optional({ on, lang, rulebook })
  }, { additionalProperties: false })
}
export type ComparisonBody = Static<ReturnType<typeof comparisonBody>>

/** What one law gives one window. */
export const Side = Type.Object({
  status: Status,
  opensOn: NullableCivilDate,
  closesOn: NullableCivilDate,
  intervals: Type.Array(ref(Interval)),
  delay: nullable(Delay),
  ruleSet: NullableCivilDate,
  certainty: nullable(Certainty),
  hypothetical: Type.Boolean({ description: 'True where the dates rest on something adopted for the question.' }),
  proposal: nullable(Slug),
  tier: Type.Optional(nullable(Type.String({ description: 'With `service`: the tier that it holds when the window opens.' }))),
  availableFrom: Type.Optional(Type.Unsafe<CivilDate | null>({ ...NullableCivilDate, description: 'With `service`: the first day on which it can have the film; null: never, or not known to the day.' }))
}, { $id: 'Side', additionalProperties: false, description: 'What one law gives one window: as in a chronology, without facts not stated being supposed.' })
export type Side = Readonly<Omit<Static<typeof Side>, 'intervals'>> & { readonly intervals: readonly Interval[] }

export const EFFECTS = ['earlier', 'later', 'opened', 'closed', 'status', 'closings', 'certainty'] as const
export type Effect = (typeof EFFECTS)[number]

/** What one scenario does to one window. */
export const Difference = Type.Object({
  scenario: Type.String(),
  after: ref(Side),
  movedDays: nullable(Type.Integer({ description: 'Opening after less opening before, in days: negative is earlier; null where either has no date, or the baseline is left out.' })),
  effects: Type.Array(oneOf(EFFECTS), {
    description: 'What differs: the opening comes `earlier` or `later`; on the day `on` the window is `opened` or `closed` by the scenario; its `status` is another; its `closings` are not the same; its `certainty` is another (the same days, now settled, or no longer). Empty: nothing, or the baseline is left out.'
  })
}, { $id: 'Difference', additionalProperties: false, description: 'What one scenario does to one window.' })
export type Difference = Readonly<Omit<Static<typeof Difference>, 'after'>> & { readonly after: Side }

/** One window under the baseline and under each scenario. */
export const WindowCompared = Type.Object({
  medium: MediumId,
  tier: nullable(TierId),
  service: Type.Optional(Slug),
  carrier: Type.Optional(Slug),
  device: Type.Optional(Slug),
  before: nullable(described(ref(Side), 'Null where the baseline is left out, for the facts contradict each other under it.')),
  scenarios: Type.Array(ref(Difference), { description: 'In the order of the question.' })
}, { $id: 'WindowCompared', additionalProperties: false, description: 'One window under the baseline and under each scenario.' })
export interface WindowCompared extends Readonly<Pick<Static<typeof WindowCompared>, 'medium' | 'tier'>> {
  readonly before: Side | null
  readonly scenarios: readonly Difference[]
}

const count = (description: string) => Type.Integer({ minimum: 0, description })

/** How many windows a scenario changes, and by how many days it moves those that have a date on both sides. */
export const Tally = Type.Object({
  windows: count('Windows compared.'),
  changed: count('Windows with any effect.'),
  moved: count('Windows whose opening is on another day.'),
  earlier: count('Of these, those that open earlier.'),
  later: count('Of these, those that open later.'),
  opened: count('Windows open on the day asked for that were not.'),
  closed: count('Windows that were open on that day and are not.'),
  status: count('Windows whose status is another.'),
  closings: count('Windows that close or come back on other days.'),
  certainty: count('Windows whose dates became settled, or are no longer.'),
  movedDays: nullable(Type.Object({
    min: Type.Integer(), median: Type.Number(), max: Type.Integer()
  }, { additionalProperties: false, description: 'Over the windows moved; negative is earlier. Null where none is.' }))
}, { $id: 'Tally', additionalProperties: false, description: 'How many windows a scenario changes, and by how many days.' })
export type Tally = Readonly<Static<typeof Tally>>

/** The counts of one scenario over all films, and by medium. */
export const Summary = Type.Object({
  films: count('Films compared.'),
  changed: count('Films of which some window changes.'),
  leftOut: count('Films not compared, since their facts contradict each other under the baseline alone.'),
  all: ref(Tally),
  media: Type.Array(Type.Object({ medium: MediumId, label: Type.String(), tally: ref(Tally) }, { additionalProperties: false }))
}, { $id: 'Summary', additionalProperties: false, description: 'The counts of one scenario over all films, and by medium.' })
export type Summary = Readonly<Static<typeof Summary>>

const supposed = {
  knownOn: CivilDate,
  adopt: Type.Array(Type.String()),
  changes: Type.Array(Type.Object({
    medium: MediumId, tier: Type.Optional(TierId), delay: Delay, from: CivilDate
  }, { title: 'ChangeSupposed', additionalProperties: false })),
  hypothetical: Type.Boolean({ description: 'True where something is adopted: this is not the law.' })
}

/** The answer, written film by film; the counts come last, for they are known last. */
export const Comparison = Type.Object({
  rulebook: RulebookStated,
  baseline: Type.Object(supposed, { additionalProperties: false, description: 'With its defaults filled in.' }),
  films: Type.Array(Type.Object({
    film: FilmStated,
    territory: TerritoryCode,
    on: CivilDate,
    windows: Type.Array(ref(WindowCompared), { description: 'In the order of the rule book.' }),
    notices: Type.Array(Type.String(), { description: 'What to know of the answer of this film: why the baseline is left out; that the law of another territory holds.' })
  }, { additionalProperties: false }), { description: 'In the order of the question.' }),
  scenarios: Type.Array(Type.Object({
    name: Type.String(), ...supposed, summary: ref(Summary),
    notice: Type.Optional(Type.String({ description: 'Why it changes nothing, where its day of knowledge knows the same law as that of the baseline.' }))
  }, { additionalProperties: false, description: 'With its defaults filled in, and what it changes.' }))
}, { $id: 'Comparison', additionalProperties: false, description: 'What scenarios change, film by film, and how much in all.' })
export type Comparison = Readonly<Static<typeof Comparison>>
