// How parts of another page take the places of those shown: all but the one in which somebody is typing.

/** The page that was fetched last, for the parts that could not be shown yet. */
let latest: Document | null = null

/** Shows the parts of a page; the one that holds the focus follows when the focus leaves it. */
export function showParts (page: Document): void {
  latest = page
  document.title = page.title
  for (const part of document.querySelectorAll<HTMLElement>('[data-part]')) showPart(part, page)
}

document.addEventListener('focusout', ({ target }) => {
  const part = target instanceof Element ? target.closest<HTMLElement>('[data-part]') : null
  // Once it is known where the focus goes.
  if (part !== null) setTimeout(() => { if (latest !== null) showPart(part, latest) })
})

// A page fetched before does not know what is typed now.
document.addEventListener('input', () => { latest = null })

function showPart (part: HTMLElement, page: Document): void {
  const other = page.querySelector<HTMLElement>(`[data-part="${part.dataset['part'] ?? ''}"]`)
  if (other === null || part.contains(document.activeElement) || isShown(other, part)) return
  const open = [...part.querySelectorAll('details')].map(one => one.open)
  part.replaceChildren(...document.importNode(other, true).childNodes)
  const folds = [...part.querySelectorAll('details')]
  // What was unfolded stays so, where the same things can be unfolded.
  if (folds.length === open.length) folds.forEach((fold, i) => { fold.open ||= open[i] === true })
}

/** Whether a part stands as another page has it: its words, and what its fields hold, which may have been typed since. */
function isShown (other: HTMLElement, part: HTMLElement): boolean {
  return part.innerHTML === other.innerHTML && valuesIn(part) === valuesIn(other)
}

function valuesIn (part: HTMLElement): string {
  return JSON.stringify([...part.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')].map(field => [field.value, 'checked' in field && field.checked]))
}
