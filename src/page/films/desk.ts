// What every part of the page works with: what is known and held, where it says what it does, and how one question takes the place of another.
import { PAGE_WORDS } from '../../words/pages.js'
import type { FilmsSeen, Known } from '../../view/html/films/seen.js'
import { refusalNote, refusalsOf } from '../../view/html/refusals.js'
import { typeset } from '../../view/html/typeset.js'
import { ProblemTold, type Waiting } from './ask.js'
import { remember } from './memory.js'
import { area, showIn } from './parts.js'
import type { State } from './state.js'

/** The page in one language, with what it holds. */
export interface Desk {
  readonly seen: FilmsSeen
  readonly state: State
  /** Asks something about so many films, and leaves off what was being asked before. What is refused is told in place of the answer. */
  readonly answering: (count: number, run: (waiting: Waiting) => Promise<void>) => Promise<void>
  readonly stopAsking: () => void
  /** Remembers the table where that was asked for, and forgets it where not. */
  readonly keep: () => void
}

/** What the server handed over with the page. */
export function knownIn (place: HTMLElement): Known {
  return JSON.parse(String(place.dataset['known'])) as Known
}

/** The page that stands in a place. */
export function deskOf (place: HTMLElement, state: State): Desk {
  const language = document.documentElement.lang === 'fr' ? 'fr' : 'en'
  const { films: words } = PAGE_WORDS[language]
  let asking = new AbortController()

  const say = (sentence: string) => { area('said').textContent = typeset(sentence, language) }

  function stopAsking (): void {
    asking.abort()
    asking = new AbortController()
    document.body.classList.remove('busy')
    say('')
  }

  return {
    seen: { language, stated: place.dataset['stated'] === 'true', known: knownIn(place) },
    state,
    stopAsking,
    async answering (count, run) {
      stopAsking()
      const { signal } = asking
      document.body.classList.add('busy')
      say(words.working(count))
      try {
        await run({ signal, tellBusy: seconds => { say(words.busy(seconds)) } })
      } catch (error) {
        if (signal.aborted) return
        if (!(error instanceof ProblemTold)) throw error
        showIn('view', refusalNote(refusalsOf(error.problem, language), language))
      }
      if (!signal.aborted) stopAsking()
    },
    keep () {
      const { text, name, meanings, order } = state
      remember(area<HTMLInputElement>('remember').checked && text !== '' ? { text, name, meanings, order } : null)
    }
  }
}
