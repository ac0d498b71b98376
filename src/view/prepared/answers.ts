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

/** How many prepared texts are kept, how many characters they take, and how often one was found or had to be written. */
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

/** Questions that differ in the release of their film alone: what is prepared for them. */
interface Ready {
  readonly setting: Setting
  readonly speaker: Speaker
  readonly scopes: readonly Scope[]
  /** By track, and by the span of releases: one for each order in which its alternatives are shown. */
  readonly windows: ReadonlyArray<Map<number, PreparedWindow[]>>
  readonly kept: Map<string, unknown>
  size: number
}

/** What a question takes before any window of it is prepared, about. */
const LEAST = 2_000

/** Of so many questions the scopes are kept: the law, the service and the clocks are the same for a whole catalogue. */
const MOST_SCOPES = 32

/** Prepares the answers of a rule book in a form, and keeps so many bytes of them. */
export function preparing (rulebook: Rulebook, form: Form, bytes: number): Preparer {
  const all = new LRUCache<string, Ready>({ maxSize: bytes, sizeCalculation: ({ size }) => size })
  const scopes = new LRUCache<string, Scope[]>({ max: MOST_SCOPES })
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
    const ready = { setting, speaker: speakerOf(rulebook, language), scopes: own, windows: own.map(() => new Map()), kept: new Map(), size: LEAST }
    all.set(key, ready)
    return ready
  }

  function windowsFor (question: Question & { readonly release: Released }, ready: Ready): FilledWindow[] {
    const release = dayOf(question.release.theatricalReleaseDate)
    return ready.scopes.map((scope, place) => {
      // There is a track for each scope, and its windows.
      const own = ready.windows[place] as Map<number, PreparedWindow[]>
      const span = spanAt(scope, release)
      const known = own.get(span) ?? []
      for (const window of known) {
        const days = daysIn(window, release)
        if (isInOrder(window, days, release)) return { window, days }
      }
      const window = windowFor({ ...ready.setting, question }, place, scope, ready.speaker)
      own.set(span, [...known, window])
      ready.size += window.size
      return { window, days: daysIn(window, release) }
    })
  }

  function windowFor (setting: Setting & { readonly question: { readonly release: Released } }, place: number, { reckonings }: Scope, speaker: Speaker): PreparedWindow {
    const film = filmOf(setting.question.release, setting.tracks.law.vocabulary)
    const answered = answerOf(setting.kept[place] as HeldTrack, film, setting)
    return prepared(ids++, answered, reckonings, speaker, one => form.write(answered, setting, one))
  }

  function fromPrepared (question: Question & { readonly release: Released }): string {
    const { release: { theatricalReleaseDate, ...facts }, ...asked } = question
    const key = JSON.stringify([asked, facts])
    const ready = readyFor(question, key)
    const { setting, speaker, kept, size } = ready
    assertConsistent(question.release, setting.tracks)
    const windows = windowsFor(question, ready)
    assertTier(windows.map(({ window }) => window), question, setting)
    if (ready.size === size) hits++
    else {
      misses++
      // What is kept is only weighed anew when it is put in anew.
      all.delete(key)
      all.set(key, ready)
    }
    return form.fill({ setting: { ...setting, question }, speaker, windows: inOrder(windows), release: dayOf(theatricalReleaseDate) }, kept)
  }

  function answer (question: Question): string {
    if (isPreparable(question)) return fromPrepared(question)
    const setting = settingOf(rulebook, question)
    const answered = windowsIn(setting)
    assertTier(answered, question, setting)
    return form.whole(setting, speakerOf(rulebook, question.language), byOpening(answered))
  }

  return { answer, figures: () => ({ kept: all.size, bytes: all.calculatedSize, hits, misses }) }
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
