// Answers that are prepared once and filled for each film: films of which the same is asked and stated, but for their release, share what is written.
import { LRUCache } from 'lru-cache'
import type { Question } from '../../../schemas/question.js'
import { assertCoherent, assertConsistent, isReleased, type Released } from '../../answer/consistency.js'
import { byOpening, windowsIn } from '../../answer/chronology.js'
import { settingOf, type Setting } from '../../answer/setting.js'
import { answerOf } from '../../answer/window/window.js'
import { dayOf, type Day } from '../../calendar/day.js'
import { DATED_BY, EVENTS, filmOf } from '../../law/facts/film.js'
import type { Rulebook } from '../../law/rulebook.js'
import type { Vocabulary } from '../../law/facts/tests.js'
import type { HeldTrack } from '../../service/held.js'
import { speakerOf, type Speaker } from '../../words/speaker.js'
import { askedIn, isAskedAlike, statedIn } from './alike.js'
import { blanks, dayAt } from './blank.js'
import { ByteWriter } from './byte-writer.js'
import { DayBytes } from './day-bytes.js'
import type { Form, Framed } from './form.js'
import { scopeOf, spanAt, type Scope, type TrackScope } from './scope.js'
import { isSheetOf, keptSheets, ordered, placesOf, sheetOf, type Sheet } from './sheet.js'
import type { Slabs } from './slabs.js'
import { areInOrder, prepared, type PreparedWindow } from './window.js'

/** For how many spans windows are kept, how many bytes they take, about, and how often one was found or had to be written. */
export interface PreparedFigures {
  readonly kept: number
  readonly bytes: number
  readonly hits: number
  readonly misses: number
}

/** An answer that is found: its bytes in UTF-8, between a text before them and one after them; they are given back to the slabs when nobody reads them any more. */
export type Found = (before: string, after: string) => Buffer

/** Answers questions in one form. */
export interface Preparer {
  readonly answer: (question: Question) => Found
  readonly figures: () => PreparedFigures
}

/** What is asked, of whatever film: by which tests of the law films are told apart, and the scope of the windows. */
interface Subject {
  readonly id: number
  readonly vocabulary: Vocabulary
  readonly scope: Scope
}

/** Questions that are answered alike but for the days of their films: what is prepared for them, windows aside. */
interface Ready {
  readonly id: number
  /** The number of the first span between its bounds; the others follow. */
  readonly firstSpan: number
  readonly setting: Setting
  readonly speaker: Speaker
  /** How its days are written. */
  readonly dayBytes: DayBytes
  readonly scope: Scope
}

/** A question on a film that came out, and its setting. */
type ReleasedQuestion = Question & { readonly release: Released }
type ReleasedSetting = Setting & { readonly question: ReleasedQuestion }

/** The windows of a track that are prepared for the releases of a span: one for each order in which their alternatives are shown. */
interface Span {
  readonly windows: readonly PreparedWindow[]
  /** How many bytes they take, about; those that stand for other spans too are counted there. */
  readonly size: number
}

/** So many subjects are kept, for the law, the service and the clocks are the same for a whole catalogue; and so many kinds of film in all. */
const MOST_SUBJECTS = 32
const MOST_READY = 256
/** What it takes to know that a window stands for one more span. */
const ONE_MORE = 200

/** Prepares the answers of a rule book in a form, and keeps so many bytes of their windows and sheets: a quarter by spans, a quarter by content, half in sheets. */
export function preparing<Frame extends Framed> (rulebook: Rulebook, form: Form<Frame>, bytes: number, slabs: Slabs): Preparer {
  const all = new LRUCache<string, Ready>({ max: MOST_READY })
  const subjects = new LRUCache<string, Subject>({ max: MOST_SUBJECTS })
  const spans = new LRUCache<string, Span>({ maxSize: Math.ceil(bytes / 4), sizeCalculation: ({ size }) => size })
  const byContent = new LRUCache<string, PreparedWindow>({ maxSize: Math.ceil(bytes / 4), sizeCalculation: ({ size }) => size })
  const sheets = keptSheets<Frame>(Math.ceil(bytes / 2))
  const writer = new ByteWriter(slabs)
  const blanksOf = blanks()
  const dayBytesIn = { en: new DayBytes(speakerOf(rulebook, 'en')), fr: new DayBytes(speakerOf(rulebook, 'fr')) }
  let last: { readonly question: ReleasedQuestion, readonly subject: Subject, readonly stated: string, readonly ready: Ready } | undefined
  let ids = 0
  let nextSpan = 0
  let hits = 0
  let misses = 0

  function subjectOf (question: ReleasedQuestion): Subject {
    const key = askedIn(question)
    const known = subjects.get(key)
    if (known !== undefined) return known
    const setting = settingOf(rulebook, question)
    const subject = { id: ids++, vocabulary: setting.tracks.law.vocabulary, scope: scopeOf(setting) }
    subjects.set(key, subject)
    return subject
  }

  function readyFor (question: ReleasedQuestion): Ready {
    const { explain, language } = question
    // Most questions are of one kind with the one before.
    const subject = last !== undefined && isAskedAlike(last.question, question) ? last.subject : subjectOf(question)
    const stated = statedIn(question, subject.vocabulary)
    if (last?.subject === subject && last.question.explain === explain && last.question.language === language && last.stated === stated) return last.ready
    const key = `${subject.id} ${explain} ${language} ${stated}`
    let ready = all.get(key)
    if (ready === undefined) {
      const { scope } = subject
      ready = { id: ids++, firstSpan: nextSpan, setting: settingOf(rulebook, question), speaker: speakerOf(rulebook, language), dayBytes: dayBytesIn[language], scope }
      nextSpan += scope.bounds.length
      all.set(key, ready)
    }
    last = { question, subject, stated, ready }
    return ready
  }

  /** The window of the i-th track for a release. */
  function windowAt (setting: ReleasedSetting, { id, speaker, scope }: Ready, own: TrackScope, i: number, release: Day): PreparedWindow {
    const key = `${id} ${i} ${spanAt(own.bounds, release)}`
    const known = spans.get(key)
    const found = known?.windows.find(({ moves, places }) => areInOrder(moves, scope.daysOf(places, release)))
    if (found !== undefined) {
      hits++
      return found
    }
    misses++
    const film = filmOf(setting.question.release, setting.tracks.law.vocabulary)
    const answered = answerOf(setting.kept[i] as HeldTrack, film, setting)
    const made = prepared(answered, { id: ids++, scope, own, setting, speaker, blanks: blanksOf, write: one => form.write(answered, setting, one) })
    const content = `${id} ${i} ${made.content}`
    const window = byContent.get(content) ?? made
    byContent.set(content, window)
    spans.set(key, { windows: [...known?.windows ?? [], window], size: (known?.size ?? 0) + (window === made ? made.size : ONE_MORE) })
    return window
  }

  /** The sheet of a film for which none is kept yet by its span. */
  function sheetFor (setting: ReleasedSetting, ready: Ready, release: Day): Sheet<Frame> {
    const { id, speaker, scope } = ready
    const tracks = scope.tracks.map((own, i) => windowAt(setting, ready, own, i, release))
    const days = scope.daysOf(placesOf(tracks), release)
    const shown = { windows: ordered(tracks, days), days, dayIn: (place: number) => dayAt(scope.daysOf([place], release), place) }
    const telling = { setting, speaker, placeOf: scope.placeOf }
    const content = [id, ...shown.windows.map(window => window.id), form.contentOf(shown, telling)].join(' ')
    return sheets.alike(content).find(sheet => isSheetOf(sheet, form, scope.daysOf(sheet.places, release))) ?? sheetOf(content, tracks, shown, form, telling)
  }

  function fromPrepared (question: ReleasedQuestion): Found {
    const ready = readyFor(question)
    const { firstSpan, scope, dayBytes } = ready
    assertCoherent(question.release)
    const release = dayOf(question.release.theatricalReleaseDate)
    const span = firstSpan + spanAt(scope.bounds, release)
    const filled = ({ places, frame }: Sheet<Frame>, days: readonly Day[]) => written(() => {
      for (const place of places) dayBytes.set(place, dayAt(days, place))
      form.fill(writer, frame, days, dayBytes)
    })
    for (const sheet of sheets.of(span)) {
      const days = scope.daysOf(sheet.places, release)
      if (!isSheetOf(sheet, form, days)) continue
      hits += sheet.windowCount
      return filled(sheet, days)
    }
    // What the law has no film for, between two bounds, it has none for at any release between them.
    assertConsistent(question.release, ready.setting.tracks)
    const sheet = sheetFor({ ...ready.setting, question }, ready, release)
    sheets.add(span, sheet)
    return filled(sheet, scope.daysOf(sheet.places, release))
  }

  /** The bytes of what is written between two texts. */
  function written (write: () => void): Found {
    return (before, after) => {
      writer.begin()
      writer.addText(before)
      write()
      writer.addText(after)
      return writer.take()
    }
  }

  function answer (question: Question): Found {
    if (isPreparable(question)) return fromPrepared(question)
    const setting = settingOf(rulebook, question)
    const text = form.whole(setting, speakerOf(rulebook, question.language), byOpening(windowsIn(setting)))
    return written(() => { writer.addText(text) })
  }

  return { answer, figures: () => ({ kept: spans.size, bytes: spans.calculatedSize, hits, misses }) }
}

/** True for a film that came out and dates no other event, under a law that others ask about too. */
function isPreparable (question: Question): question is ReleasedQuestion {
  const { release, changes } = question
  return isReleased(release) && changes.length === 0 && EVENTS.every(event => release[DATED_BY[event]] === undefined)
}
