// The picture of a film's windows: drawn by the service for the width of the screen.
import { html, type SafeHtml } from '@remix-run/html-template'
import type { Chronology } from '../../../../schemas/chronology.js'
import { PAGE_WORDS } from '../../../words/pages.js'
import { typeset } from '../typeset.js'
import { apiLink, link } from '../visit.js'
import type { FilmSeen } from './seen.js'
import type { Wire } from './take.js'

/** The width in which it is drawn, and how high it nearly becomes: room that is kept until it is there. */
const WIDE = { width: 960, row: 32, group: 14, frame: 230 }
const NARROW = { width: 380, row: 46, group: 14, frame: 330 }

/** Screens of so many pixels or less see the narrow one. */
const BREAK = 680

/** The picture of an answer. */
export function pictureOf ({ visit }: FilmSeen, { windows }: Chronology, name: string, { parameters, body }: Wire): SafeHtml {
  const { film: words } = PAGE_WORDS[visit.language]
  // Where only a body can ask, the page itself passes it on.
  const at = (width: number) => body === null
    ? apiLink(visit, '/v1/chronology.svg', [...parameters, ['width', String(width)]])
    : apiLink(visit, '/film/picture.svg', [...visit.query, ['width', String(width)]])
  const groups = new Set(windows.map(({ medium }) => medium)).size
  const height = ({ row, group, frame }: typeof WIDE) => frame + row * windows.length + group * groups
  const whole = body === null ? apiLink(visit, '/v1/chronology.svg', parameters) : link(visit, '/film/picture.svg', [...visit.query])
  return html`<figure class="picture"><picture>
<source media="(max-width: ${BREAK}px)" srcset="${at(NARROW.width)}" width="${NARROW.width}" height="${height(NARROW)}">
<img src="${at(WIDE.width)}" width="${WIDE.width}" height="${height(WIDE)}" alt="${typeset(words.picture(name), visit.language)}">
</picture><figcaption><a href="${whole}">${typeset(words.enlarge, visit.language)}</a></figcaption></figure>`
}
