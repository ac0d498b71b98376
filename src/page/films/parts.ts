// The parts of the page, by their ids; what is typed into is typed on.
import type { SafeHtml } from '@remix-run/html-template'

/** A part of the page, which the server always sends. */
export function area<Part extends HTMLElement = HTMLElement> (id: string): Part {
  const found = document.querySelector<Part>(`#${id}`)
  if (found === null) throw new RangeError(`The page has no part ${id}`)
  return found
}

/** Shows something in a part; the field that has the focus keeps it. */
export function showIn (id: string, content: SafeHtml | string): void {
  const part = area(id)
  const focused = document.activeElement
  const held = focused !== null && part.contains(focused) ? fieldOf(focused) : null
  // Made by the template tag, which escapes what it is given; a plain text is set as one.
  if (typeof content === 'string') part.textContent = content
  else part.innerHTML = String(content)
  if (held !== null) part.querySelector<HTMLElement>(held)?.focus()
}

/** How to find a field again. */
function fieldOf (field: Element): string {
  const name = field.getAttribute('name')
  const value = field.getAttribute('type') === 'radio' ? `[value="${CSS.escape(field.getAttribute('value') ?? '')}"]` : ''
  return name === null ? 'button.main' : `[name="${CSS.escape(name)}"]${value}`
}
