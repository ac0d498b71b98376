// A form that is answered while it is filled in: the page of each question is fetched, and its parts take the places of those shown.
import { addSlider } from './slider.js'
import { showParts } from './parts.js'

/** How long nothing is typed before it is asked, in milliseconds. */
const PAUSE = 350

/** How long to wait before asking again, where the service does not say. */
const AGAIN = 5000

/** Years that somebody is still typing: 0002, 0020, 0202. */
const UNFINISHED = /^0/

/** Asks the question of a form as it changes; where that fails, the form itself still works. */
export function answerWhileTyping (form: HTMLFormElement): void {
  let timer = 0
  let asking = new AbortController()
  let lastTyped: EventTarget | null = null

  const later = (milliseconds: number, run: () => void) => {
    clearTimeout(timer)
    timer = window.setTimeout(run, milliseconds)
  }

  // It never fails: what does is told, and tried again.
  async function show (address: string, remember: (shown: string) => void): Promise<void> {
    asking.abort()
    const mine = asking = new AbortController()
    document.body.classList.add('busy')
    try {
      const response = await fetch(address, { signal: mine.signal, headers: { accept: 'text/html' } })
      const isPage = String(response.headers.get('content-type')).startsWith('text/html')
      if (!isPage || response.status >= 429) {
        tellBusy(form)
        later(1000 * Number(response.headers.get('retry-after')) || AGAIN, () => { show(address, remember) })
        return
      }
      const page = await response.text()
      // The address changes with the page: who goes back at once finds both as they were.
      remember(response.url)
      showParts(new DOMParser().parseFromString(page, 'text/html'))
      addSlider()
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return
      tellBusy(form)
      later(AGAIN, () => { show(address, remember) })
    } finally {
      if (asking === mine) document.body.classList.remove('busy')
    }
  }

  function ask (typed: EventTarget | null): void {
    // What is typed on in one field is one step back, whatever came between.
    const isSame = typed !== null && typed === lastTyped
    lastTyped = typed
    show(addressOf(form), shown => {
      if (shown === location.href) return
      if (isSame) history.replaceState(null, '', shown)
      else history.pushState(null, '', shown)
    })
  }

  form.addEventListener('input', ({ target }) => {
    if (!isFinished(target)) return
    // The answer under way does not know what was just typed, and would take it back.
    asking.abort()
    later(target instanceof HTMLInputElement && target.type === 'text' ? PAUSE : PAUSE / 3, () => { ask(target) })
  })
  form.addEventListener('submit', event => {
    event.preventDefault()
    clearTimeout(timer)
    ask(null)
  })
  window.addEventListener('popstate', () => {
    clearTimeout(timer)
    lastTyped = null
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    show(location.href, () => {})
  })
}

/** The address of what a form states: fields left empty are left out. */
function addressOf (form: HTMLFormElement): string {
  const stated = [...new FormData(form)].flatMap(([name, value]): string[][] => typeof value === 'string' && value.trim() !== '' ? [[name, value]] : [])
  return `${form.action}?${new URLSearchParams(stated).toString()}`
}

function isFinished (target: EventTarget | null): boolean {
  return !(target instanceof HTMLInputElement && target.type === 'date' && UNFINISHED.test(target.value))
}

function tellBusy (form: HTMLFormElement): void {
  const place = document.querySelector('[data-part="problem"]')
  if (place === null) return
  const note = document.createElement('p')
  note.className = 'problem'
  note.textContent = form.dataset['busy'] ?? ''
  place.replaceChildren(note)
}
