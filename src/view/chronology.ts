// The chronology of a film as it is sent.
import type { Chronology, FactQuestion, Window } from '../../schemas/chronology.js'
import type { CivilDate } from '../../schemas/civil-date.js'
import type { LegalBasis } from '../../schemas/legal.js'
import type { FilmQuestion, Question } from '../../schemas/question.js'
import type { FactName } from '../../schemas/release.js'
import type { PresumptionView, Regime } from '../../schemas/territory.js'
import type { Bilingual } from '../../schemas/text.js'
import { byOpening, windowsIn } from '../answer/chronology.js'
import { correctionsIn } from '../answer/corrected.js'
import { signedBefore, type SignedBefore } from '../answer/gate/signed-before.js'
import { factsAtStake } from '../answer/questions.js'
import { settingOf, type Setting } from '../answer/setting.js'
import type { Answered, Unreleased } from '../answer/window/window.js'
import { dayOf, type Day } from '../calendar/day.js'
import { isIn } from '../calendar/span.js'
import type { Tracks } from '../law/tracks/enact.js'
import type { Rulebook, TerritoryLaw } from '../law/rulebook.js'
import { catchUpOf } from '../words/availability.js'
import { signedNotice } from '../words/signed.js'
import { speakerOf, type Speaker } from '../words/speaker.js'
import { tiersNotRecorded } from '../words/tier.js'
import { textsCited } from './bibliography.js'
import { ruleSetLink } from './links.js'
import { windowShown } from './offered.js'

/**
 * Every window of a film, in order of opening. It depends on nothing but its arguments.
 * @throws Refusal when the question cannot be answered, naming the field
 */
export function chronologyOf (rulebook: Rulebook, question: Question): Chronology {
  return chronologyIn(settingOf(rulebook, question), speakerOf(rulebook, question.language)).chronology
}

/** A chronology as it is sent, and the windows that it shows, in the same order. */
export interface Shown {
  readonly chronology: Chronology
  readonly answered: ReadonlyArray<Answered | Unreleased>
}

/**
 * The chronology of a question made ready.
 * @throws Refusal `date-out-of-coverage`, `inconsistent-facts`, `wrong-pair`
 */
export function chronologyIn (setting: Setting, speaker: Speaker): Shown {
  const found = windowsIn(setting)
  const answered = byOpening(found)
  return { chronology: chronologyFrom(setting, speaker, answered), answered }
}

/** The chronology of windows in order of opening. */
export function chronologyFrom (setting: Setting, speaker: Speaker, answered: ReadonlyArray<Answered | Unreleased>): Chronology {
  const { question, rulebook, law, tracks, plain } = setting
  const windows = answered.map(one => windowShown(one, setting, speaker))
  return {
    film: statedOf(question),
    territory: question.territory,
    on: question.on,
    knownOn: question.knownOn,
    hypothetical: tracks !== plain,
    rulebook: { version: rulebook.version, digest: rulebook.digest },
    windows,
    summary: summaryOf(answered, setting, speaker),
    presumptions: presumptionsOf(contrariesIn(answered), law, speaker),
    questions: questionsOf(answered, setting, speaker),
    legalTexts: textsCited(rulebook, windows.flatMap(citationsIn), question.language),
    notices: noticesOf(answered.flatMap(window => window.kind === 'unreleased' ? [] : window.part?.source.set.regime ?? []), answered.flatMap(one => signedIn(one, setting) ?? []), setting, speaker)
  }
}

/** The addresses of the sets that open windows, oldest first. */
export function ruleSetsOf (sets: ReadonlyArray<CivilDate | null>, { question: { territory } }: Setting): string[] {
  const used = new Set(sets.filter(id => id !== null))
  return [...used].sort().map(id => ruleSetLink(id, territory))
}

/** The film as the question states it. */
export function statedOf ({ id, title, release }: FilmQuestion): Chronology['film'] {
  return { ...(id === undefined ? {} : { id }), ...(title === undefined ? {} : { title }), ...release }
}

/** The first and the last opening of each medium answered, in the order of the rule book. */
function summaryOf (windows: ReadonlyArray<Answered | Unreleased>, { rulebook: { media } }: Setting, { language, iso }: Speaker): Chronology['summary'] {
  return media.flatMap(({ id, label }) => {
    const own = windows.filter(({ track }) => track.medium === id)
    const [first] = own
    if (first === undefined) return []
    // The windows are in order of opening: the first one of a medium is its earliest.
    const last = own.reduce((last, { opensOn }) => opensOn ?? last, first.opensOn)
    return [{
      medium: id, label: label[language], earliestOpensOn: first.opensOn === null ? null : iso(first.opensOn), latestOpensOn: last === null ? null : iso(last)
    }]
  })
}

/** The facts presumed of which the contrary would move some window. */
export function contrariesIn (answered: ReadonlyArray<Answered | Unreleased>): Set<FactName> {
  return new Set(answered.flatMap(window => window.kind === 'unreleased' ? [] : window.contraries.map(({ fact }) => fact)))
}

/** What a territory presumes of some facts. */
export function presumptionsOf (facts: ReadonlySet<FactName>, { territory: { presumptions = [] } }: TerritoryLaw, { language }: Speaker): PresumptionView[] {
  return presumptions.filter(({ fact }) => facts.has(fact)).map(({ fact, presumed, sentence }) => ({ fact, presumed, sentence: sentence[language] }))
}

/** The questions in the words of the dictionary. */
function questionsOf (answered: ReadonlyArray<Answered | Unreleased>, { kept }: Setting, { facts, language }: Speaker): FactQuestion[] {
  // Media come in the order of the rule book.
  const windows = answered.toSorted((a, b) => kept.indexOf(a.track) - kept.indexOf(b.track))
  const names = facts.flatMap(({ id }) => id === 'theatricalReleaseDate' ? [] : [id])
  return factsAtStake(windows, names).flatMap(({ fact, days, media }) => facts.filter(({ id }) => id === fact).map(({ question, type, unit }) => ({
    fact, question: question[language], type, unit: unit?.[language] ?? null, days, media: [...media]
  })))
}

/** The texts that a window and its reasons cite. */
export function citationsIn ({ legalBasis, reasons = [] }: Window): Array<readonly LegalBasis[]> {
  return [legalBasis, ...reasons.map(reason => reason.legalBasis)]
}

/** The agreement by which a window may have opened before its set, for those who signed it. */
export function signedIn (answered: Answered | Unreleased, { law }: Setting): SignedBefore | null {
  return answered.kind === 'dated' ? signedBefore(answered, law) : null
}

/** What to know of an answer that rests on some regimes: where the law begins, their notices, as known on the day, what was corrected since, what was signed before, and of the service. */
export function noticesOf (used: readonly string[], signed: readonly SignedBefore[], setting: Setting, speaker: Speaker): string[] {
  const { question, law, tracks } = setting
  const { say, language } = speaker
  const { release, knownOn } = question
  const first = tracks.sets.at(0)?.from
  const { theatricalReleaseDate: out } = release
  return [
    ...out !== null && first !== undefined && out < first ? [say.beforeLaw(speaker.day(dayOf(out)), say.date(first))] : [],
    ...[...noticesElsewhere(question.territory, law), ...noticesOfRegimes(law.territory.regimes, used, knownOn)].map(text => text[language]),
    ...out === null ? [] : noticesOfRelease(dayOf(out), tracks, knownOn).map(text => text[language]),
    ...correctedIn(setting, speaker),
    ...new Set(signed.flatMap(one => signedNotice(one, setting, speaker))),
    ...tiersNotRecorded(setting, speaker),
    ...catchUpOf(setting, dayOf(question.on), speaker)
  ]
}

/** What was corrected of an answer since the day as of which it is asked. */
export function correctedIn (setting: Setting, { say, language }: Speaker): string[] {
  const { theatricalReleaseDate: out } = setting.question.release
  return out === null ? [] : correctionsIn(setting, dayOf(out)).map(({ on, version, summary }) => say.corrected({ on: say.date(on), version, summary: summary[language] }))
}

/** What to know of an answer for a territory where the law of another holds. */
export function noticesElsewhere (asked: string, { territory: { alsoIn } }: TerritoryLaw): Bilingual[] {
  return alsoIn?.territories.includes(asked) === true ? [alsoIn.notice] : []
}

/** The notices of texts that touch a release: those that lifted a criterion, or gave a power, for films released on some days. */
function noticesOfRelease (release: Day, { sets }: Tracks, knownOn: CivilDate): Bilingual[] {
  const exceptions = sets.flatMap(({ set: { derogation, powers = [] } }) => [...derogation?.lifted ?? [], ...powers])
  const concerned = exceptions.flatMap(({ releasedFrom, releasedUntil, notice }) =>
    notice !== undefined && notice.since <= knownOn && releasedFrom !== undefined && releasedUntil !== undefined &&
      isIn({ from: dayOf(releasedFrom), until: dayOf(releasedUntil) }, release) ? [notice.text] : [])
  return [...new Set(concerned)]
}

/** The notices of some regimes, as known on a day. */
export function noticesOfRegimes (regimes: readonly Regime[], used: readonly string[], knownOn: CivilDate): Bilingual[] {
  return regimes.filter(({ id }) => used.includes(id)).flatMap(({ notices }) => notices)
    .filter(({ since }) => since <= knownOn).map(({ text }) => text)
}
