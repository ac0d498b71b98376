// The switch of languages, where leaving the page would lose what was typed: the page in the other language takes its place.

/** Follows the switch; `shown` is told when another page stands in place of the one before. */
export function followLanguages (shown: (place: HTMLElement) => void): void {
  let address = addressOf(location)

  async function show (url: string): Promise<void> {
    const response = await fetch(url, { headers: { accept: 'text/html' } })
    const page = new DOMParser().parseFromString(await response.text(), 'text/html')
    document.documentElement.lang = page.documentElement.lang
    document.title = page.title
    document.body.replaceChildren(...document.importNode(page.body, true).childNodes)
    address = addressOf(location)
    const place = document.querySelector<HTMLElement>('#films')
    if (place === null) throw new RangeError('Another page')
    shown(place)
  }

  document.addEventListener('click', event => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('.languages a') : null
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    const { href } = link
    history.pushState(null, '', href + location.hash)
    show(href).catch(() => { location.href = href })
  })
  // The views are steps too, of the same page.
  window.addEventListener('popstate', () => {
    if (addressOf(location) !== address) show(location.href).catch(() => { location.reload() })
  })
}

function addressOf ({ pathname, search }: Location): string {
  return pathname + search
}
