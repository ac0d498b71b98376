// The one call of the engine: a rule book and a question give the chronology of a film.
import type { Chronology, Window } from '../../schemas/chronology.js'
import type { CivilDate } from '../../schemas/civil-date.js'
import type { LegalBasis } from '../../schemas/legal.js'
import type { Medium } from '../../schemas/medium.js'
import type { FilmQuestion, Question } from '../../schemas/question.js'
import type { Release } from '../../schemas/release.js'
import type { Regime } from '../../schemas/territory.js'
import type { Bilingual } from '../../schemas/text.js'
import { lawSupposed } from './adoption.js'
import { catchUpOf } from './availability-sentence.js'
import { textsCited } from './bibliography.js'
import { assertConsistent, isFilm } from './consistency.js'
import { speakerOf, type Speaker } from './explanation.js'
import { offered } from './offered.js'
import { grantOf } from './opening.js'
import { questionsOf } from './questions.js'
import type { Rulebook } from './rulebook.js'
import type { Span, Timeline, Track } from './timeline.js'
import { assertTier, subjectOf } from './tracks-asked.js'
import { neverReleased, windowOf, type Setting } from './window.js'

/**
 * Every window of a film, in order of opening. It depends on nothing but its arguments.
 * @throws DomainError when the question cannot be answered, naming the field
 */
export function chronologyOf (rulebook: Rulebook, question: Question): Chronology {
  const { release, territory, on, knownOn } = question
  const setting = settingOf(rulebook, question)
  const { law, timeline, plain, speaker, tracks } = setting
  assertConsistent(release, timeline)

  const windows = tracks.map(track => windowFor(track, setting))
  assertTier(windows, question, setting)
  windows.sort(byOpening)
  return {
    film: filmOf(question),
    territory,
    on,
    knownOn,
    hypothetical: timeline !== plain,
    rulebook: { version: rulebook.version, digest: rulebook.digest },
    windows,
    summary: summaryOf(rulebook.media, windows, speaker),
    questions: questionsOf(setting.stakes, rulebook.facts, question.language),
    legalTexts: textsCited(rulebook, law, windows.flatMap(citationsIn), question.language),
    notices: [
      ...noticesOf(question, timeline, windows, law.territory.regimes, speaker),
      ...setting.exploiter?.service.catchUp === undefined ? [] : [catchUpOf(setting.exploiter, speaker)]
    ]
  }
}

/**
 * The law that answers a question, amended by what it adopts, and the tracks that it keeps.
 * @throws DomainError what `subjectOf` throws, `no-law-known`, and what cannot be adopted
 */
export function settingOf (rulebook: Rulebook, question: Question): Setting {
  const { law, exploiter, keep } = subjectOf(rulebook, question)
  const { knownOn, plain, timeline } = lawSupposed(rulebook.media, law, question)
  const tracks = keep(timeline, knownOn)
  return {
    question,
    law,
    timeline,
    plain,
    tracks,
    plainTracks: timeline === plain ? tracks : keep(plain, knownOn),
    exploiter,
    speaker: speakerOf(question.language, rulebook.legalTexts, rulebook.facts),
    suppositions: new Map(),
    stakes: new Map()
  }
}

/** One window of an answer, with what there is to say of the service where the question names one. */
function windowFor (track: Track, setting: Setting): Window {
  const { question: { release }, exploiter } = setting
  const window = isFilm(release) ? windowOf(track, release, setting) : neverReleased(track, setting)
  return exploiter === null ? window : offered(window, exploiter, setting)
}

/** The film as the question states it. */
export function filmOf ({ id, title, release }: FilmQuestion): Chronology['film'] {
  return { ...(id === undefined ? {} : { id }), ...(title === undefined ? {} : { title }), ...release }
}

/** Opening first, then the order of the rule book, which a stable sort keeps; those without a date last. */
function byOpening (a: Window, b: Window): number {
  if (a.opensOn === b.opensOn) return 0
  if (a.opensOn === null) return 1
  return b.opensOn === null || a.opensOn < b.opensOn ? -1 : 1
}

/** The first and the last opening of each medium answered, in the order of the rule book. */
function summaryOf (media: readonly Medium[], windows: readonly Window[], { language }: Speaker): Chronology['summary'] {
  const spans = new Map<string, { first: CivilDate | null, last: CivilDate | null }>()
  for (const { medium, opensOn } of windows) {
    // The windows are in order of opening: the first one met is the earliest of its medium.
    const span = spans.get(medium)
    if (span === undefined) spans.set(medium, { first: opensOn, last: opensOn })
    else span.last = opensOn ?? span.last
  }
  const summary: Chronology['summary'] = []
  for (const { id, label } of media) {
    const span = spans.get(id)
    if (span !== undefined) summary.push({ medium: id, label: label[language], earliestOpensOn: span.first, latestOpensOn: span.last })
  }
  return summary
}

/** The texts that a window and its reasons cite. */
function citationsIn ({ legalBasis, reasons = [] }: Window): Array<readonly LegalBasis[]> {
  return [legalBasis, ...reasons.map(reason => reason.legalBasis)]
}

/** What to know of the answer: the notices of the regimes it rests on, as known on the day, and where the law begins. */
function noticesOf (
  { release, knownOn }: Question, { spans }: Timeline, windows: readonly Window[], regimes: readonly Regime[], { say, language }: Speaker
): string[] {
  const first = spans.at(0)?.from
  const { theatricalReleaseDate: out } = release
  return [
    ...out !== null && first !== undefined && out < first ? [say.beforeLaw(say.date(out), say.date(first))] : [],
    ...noticesOfRegimes(regimes, windows, knownOn).map(text => text[language]),
    ...liftedCriteria(release, spans).map(reason => reason[language])
  ]
}

/** The notices of the regimes that windows rest on, as known on the day. */
export function noticesOfRegimes (regimes: readonly Regime[], windows: ReadonlyArray<Pick<Window, 'regime'>>, knownOn: CivilDate): Bilingual[] {
  const used = new Set(windows.map(({ regime }) => regime))
  return regimes.filter(({ id }) => used.has(id)).flatMap(({ notices }) => notices)
    .filter(({ since }) => since <= knownOn).map(({ text }) => text)
}

/** The texts that lifted the criterion of the derogation for this release, where the grant rests on them. */
function liftedCriteria (release: Release, spans: readonly Span[]): Bilingual[] {
  if (!isFilm(release)) return []
  return spans.flatMap(({ set: { derogation } }) =>
    derogation === null ? [] : grantOf(derogation, derogation.decides.medium, release).lifted?.reason ?? [])
}
