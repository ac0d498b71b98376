// Answers that are prepared once and filled for each film: films of which the same is asked and stated, but for their release, share what is written.
import { LRUCache } from 'lru-cache'
import type { Question } from '../../../schemas/question.js'
import { assertConsistent, isReleased, type Released } from '../../answer/consistency.js'
import { byOpening, windowsIn } from '../../answer/chronology.js'
import { settingOf, type Setting } from '../../answer/setting.js'
import { assertTier } from '../../answer/subject.js'
import { answerOf } from '../../answer/window.js'
import { dayOf } from '../../calendar/day.js'
import { DATED_BY, EVENTS, filmOf } from '../../law/film.js'
import type { Rulebook } from '../../law/rulebook.js'
import type { HeldTrack } from '../../service/held.js'
import { speakerOf, type Speaker } from '../../words/speaker.js'
import { openingOf, type FilledWindow, type Form } from './form.js'
import { scopesOf, spanAt, type Scope } from './scope.js'
import { daysIn, isInOrder, prepared, type PreparedWindow } from './window.js'

/** For how many spans windows are kept, how many bytes they take, about, and how often one was found or had to be written. */
export interface PreparedFigures {
  readonly kept: number
  readonly bytes: number
  readonly hits: number
  readonly misses: number
}

/** Answers questions in one form. */
export interface Preparer {
  readonly answer: (question: Question) => string
  readonly figures: () => PreparedFigures
}

/** Questions that differ in the release of their film alone: what is prepared for them, windows aside. */
interface Ready {
  readonly id: number
  readonly setting: Setting
  readonly speaker: Speaker
  readonly scopes: readonly Scope[]
}

/** The windows of one film, in the order of the rule book, and the places of their spans. */
interface Found {
  readonly windows: readonly FilledWindow[]
  readonly spans: readonly number[]
}

/** The windows of a track that are prepared for the releases of a span: one for each order in which their alternatives are shown. */
interface Span {
  readonly windows: readonly PreparedWindow[]
  /** How many bytes they take, about; those that stand for other spans too are counted there. */
  readonly size: number
}

/** Of so many questions what is prepared is found again; of so many kinds of question, the scopes: the law, the service and the clocks are the same for a whole catalogue. */
const MOST_READY = 256
const MOST_SCOPES = 32
/** So many frames are kept, of some thousands of bytes each. */
const MOST_FRAMES = 2_000
/** What it takes to know that a window stands for one more span. */
const ONE_MORE = 200

/** Prepares the answers of a rule book in a form, and keeps so many bytes of their windows. */
export function preparing (rulebook: Rulebook, form: Form, bytes: number): Preparer {
  const all = new LRUCache<string, Ready>({ max: MOST_READY })
  const scopes = new LRUCache<string, Scope[]>({ max: MOST_SCOPES })
  const spans = new LRUCache<string, Span>({ maxSize: bytes, sizeCalculation: ({ size }) => size })
  const frames = new LRUCache<string, object>({ max: MOST_FRAMES })
  const byContent = new LRUCache<string, PreparedWindow>({ maxSize: bytes, sizeCalculation: ({ size }) => size })
  let ids = 0
  let hits = 0
  let misses = 0

  function readyFor (question: Question, key: string): Ready {
    const known = all.get(key)
    if (known !== undefined) return known
    const setting = settingOf(rulebook, question)
    const { release, explain, language, ...scope } = question
    const scopeKey = JSON.stringify(scope)
    const own = scopes.get(scopeKey) ?? scopesOf(setting)
    scopes.set(scopeKey, own)
    const ready = { id: ids++, setting, speaker: speakerOf(rulebook, language), scopes: own }
    all.set(key, ready)
    return ready
  }

  function windowsFor (question: Question & { readonly release: Released }, ready: Ready): Found {
    const release = dayOf(question.release.theatricalReleaseDate)
    const places = ready.scopes.map(scope => spanAt(scope, release))
    return { spans: places, windows: ready.scopes.map((scope, i) => windowAt(question, ready, scope, i, `${ready.id} ${i} ${places[i]}`)) }
  }

  /** The window of the i-th track, for the span that the key names. */
  function windowAt (question: Question & { readonly release: Released }, ready: Ready, scope: Scope, i: number, key: string): FilledWindow {
    const release = dayOf(question.release.theatricalReleaseDate)
    const known = spans.get(key)
    for (const window of known?.windows ?? []) {
      const days = daysIn(window, release)
      if (isInOrder(window, days, release)) {
        hits++
        return { window, days }
      }
    }
    misses++
    const made = windowFor({ ...ready.setting, question }, i, scope, ready.speaker)
    const content = `${ready.id} ${i} ${made.content}`
    const window = byContent.get(content) ?? made
    byContent.set(content, window)
    spans.set(key, { windows: [...known?.windows ?? [], window], size: (known?.size ?? 0) + (window === made ? made.size : ONE_MORE) })
    return { window, days: daysIn(window, release) }
  }

  function windowFor (setting: Setting & { readonly question: { readonly release: Released } }, place: number, { reckonings }: Scope, speaker: Speaker): PreparedWindow {
    const film = filmOf(setting.question.release, setting.tracks.law.vocabulary)
    const answered = answerOf(setting.kept[place] as HeldTrack, film, setting)
    return prepared(ids++, answered, reckonings, speaker, one => form.write(answered, setting, one))
  }

  function fromPrepared (question: Question & { readonly release: Released }): string {
    const { release: { theatricalReleaseDate, ...facts }, ...asked } = question
    const ready = readyFor(question, JSON.stringify([asked, facts]))
    const { id, setting, speaker } = ready
    assertConsistent(question.release, setting.tracks)
    const found = windowsFor(question, ready)
    assertTier(found.windows.map(({ window }) => window), question, setting)
    const windows = inOrder(found.windows)
    const key = [id, ...found.spans, ...windows.map(({ window }) => window.id)].join(' ')
    return form.fill({ setting: { ...setting, question }, speaker, windows, release: dayOf(theatricalReleaseDate), key }, frames)
  }

  function answer (question: Question): string {
    if (isPreparable(question)) return fromPrepared(question)
    const setting = settingOf(rulebook, question)
    const answered = windowsIn(setting)
    assertTier(answered, question, setting)
    return form.whole(setting, speakerOf(rulebook, question.language), byOpening(answered))
  }

  return { answer, figures: () => ({ kept: spans.size, bytes: spans.calculatedSize, hits, misses }) }
}

/** True for a film that came out and dates no other event, under a law that others ask about too. */
function isPreparable (question: Question): question is Question & { readonly release: Released } {
  const { release, changes } = question
  return isReleased(release) && changes.length === 0 && EVENTS.every(event => release[DATED_BY[event]] === undefined)
}

/** Opening first, then the order of the rule book, which a stable sort keeps; those without a date last. */
function inOrder (windows: readonly FilledWindow[]): FilledWindow[] {
  return windows.toSorted((a, b) => openingOf(a) - openingOf(b) || 0)
}
