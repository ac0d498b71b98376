// Answers that are prepared once and filled for each film: films of which the same is asked and stated, but for their release, share what is written.
import { LRUCache } from 'lru-cache'
import type { Question } from '../../../schemas/question.js'
import { assertConsistent, isReleased, type Released } from '../../answer/consistency.js'
import { byOpening, windowsIn } from '../../answer/chronology.js'
import { settingOf, type Setting } from '../../answer/setting.js'
import { answerOf } from '../../answer/window/window.js'
import { dayOf, type Day } from '../../calendar/day.js'
import { DATED_BY, EVENTS, filmOf } from '../../law/film.js'
import type { Rulebook } from '../../law/rulebook.js'
import type { HeldTrack } from '../../service/held.js'
import { speakerOf, type Speaker } from '../../words/speaker.js'
import type { FilledWindow, Form } from './form.js'
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

/** The setting of a question on a film that came out. */
type ReleasedSetting = Setting & { readonly question: { readonly release: Released } }

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

  /** The window of the i-th track, for the span that the key names. */
  function windowAt (setting: ReleasedSetting, { id, speaker }: Ready, { reckonings }: Scope, i: number, key: string, release: Day): FilledWindow {
    const known = spans.get(key)
    for (const window of known?.windows ?? []) {
      const days = daysIn(window, release)
      if (isInOrder(window, days, release)) {
        hits++
        return filledOf(window, days)
      }
    }
    misses++
    const film = filmOf(setting.question.release, setting.tracks.law.vocabulary)
    const answered = answerOf(setting.kept[i] as HeldTrack, film, setting)
    const made = prepared(ids++, answered, reckonings, setting, speaker, one => form.write(answered, setting, one))
    const content = `${id} ${i} ${made.content}`
    const window = byContent.get(content) ?? made
    byContent.set(content, window)
    spans.set(key, { windows: [...known?.windows ?? [], window], size: (known?.size ?? 0) + (window === made ? made.size : ONE_MORE) })
    return filledOf(window, daysIn(window, release))
  }

  function fromPrepared (question: Question & { readonly release: Released }): string {
    const { release: { theatricalReleaseDate, ...facts }, ...asked } = question
    const ready = readyFor(question, JSON.stringify([asked, facts]))
    const { id, speaker, scopes } = ready
    const setting = { ...ready.setting, question }
    assertConsistent(question.release, setting.tracks)
    const release = dayOf(theatricalReleaseDate)
    const places = scopes.map(scope => spanAt(scope, release))
    const found = scopes.map((scope, i) => windowAt(setting, ready, scope, i, `${id} ${i} ${places[i]}`, release))
    const windows = byOpening(found)
    const key = () => [id, ...places, ...windows.map(({ window }) => window.id)].join(' ')
    return form.fill({ setting, speaker, windows, release, key }, frames)
  }

  // How a film is called is written around its answer: films of other names share what is prepared.
  function answer ({ id, title, ...question }: Question): string {
    if (isPreparable(question)) return fromPrepared(question)
    const setting = settingOf(rulebook, question)
    return form.whole(setting, speakerOf(rulebook, question.language), byOpening(windowsIn(setting)))
  }

  return { answer, figures: () => ({ kept: spans.size, bytes: spans.calculatedSize, hits, misses }) }
}

/** True for a film that came out and dates no other event, under a law that others ask about too. */
function isPreparable (question: Question): question is Question & { readonly release: Released } {
  const { release, changes } = question
  return isReleased(release) && changes.length === 0 && EVENTS.every(event => release[DATED_BY[event]] === undefined)
}

function filledOf (window: PreparedWindow, days: readonly Day[]): FilledWindow {
  // Every place has its day.
  return { window, days, opensOn: window.opensOn === null ? null : days[window.opensOn] as Day }
}
