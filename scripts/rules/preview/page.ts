// The page of a preview, in English as all that is written of the rules: a film under two rule books side by side, and the films that the draft answers otherwise.
import { html, type SafeHtml } from '@remix-run/html-template'
import type { BookDiff, TerritoryDiff } from '../../../src/answer/books/diff.js'
import type { Rulebook } from '../../../src/law/rulebook.js'
import { broadestOf } from '../../../src/answer/books/kinds.js'
import { changeText, effectText, exampleText, kindText, releasesText, windowText } from '../../../src/rulebook/pages/diff-told.js'
import { onlyIn } from '../../../src/rulebook/pages/diff-page.js'
import { cardTable, cell, rowHead } from '../../../src/view/html/table.js'
import { caseAsked, exampleAsked, type FilmAsked } from './film.js'

/** Where the preview stands on its service, and its pictures. */
export const PREVIEW = '/preview'

/** One of the two rule books: what it is called there, and why it refuses the film; null: it does not. */
export interface Drawn {
  readonly which: 'before' | 'after'
  readonly version: string
  readonly refused: string | null
}

/** What a preview shows. */
export interface Previewed {
  readonly diff: BookDiff
  /** The rule book in the making. */
  readonly draft: Rulebook
  readonly asked: URLSearchParams
  /** None where no film is asked about. */
  readonly drawn: readonly Drawn[]
  readonly stylesheet: string
}

/** The whole page. */
export function previewPage (previewed: Previewed): string {
  const { diff: { before, after, territories }, drawn, stylesheet } = previewed
  const title = `Rules ${after.version} beside ${before.version}`
  return String(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${stylesheet}">
<link rel="stylesheet" href="${PREVIEW}/preview.css">
</head>
<body class="preview">
<header class="top"><a class="brand" href="/">The service with the rules in the making</a></header>
<main id="content">
<h1>${title}</h1>
${formOf(previewed)}
${drawn.length === 0 ? '' : html`<div class="pair">${drawn.map(one => drawnOf(one, previewed))}</div>`}
<h2>What differs</h2>
${territories.length === 0 ? html`<p>Every answer is the same.</p>` : territories.map(one => territoryOf(one, previewed))}
</main>
</body>
</html>
`)
}

/** The address of a film in the preview. */
export function previewOf (film: FilmAsked): string {
  return `${PREVIEW}?${new URLSearchParams(film.map(([name, value]): [string, string] => [name, value]))}`
}

const FIELDS = ['theatricalReleaseDate', 'territory', 'service', 'knownOn', 'on'] as const
const LABELS: Readonly<Record<typeof FIELDS[number], string>> = {
  theatricalReleaseDate: 'Released on', territory: 'Territory', service: 'Service (id)', knownOn: 'As known on', on: 'Seen on'
}

function formOf ({ asked }: Previewed): SafeHtml {
  const others = [...asked].filter(([name]) => !FIELDS.some(field => field === name))
  return html`<form method="get" action="${PREVIEW}" class="asking">
${FIELDS.map(name => html`<label>${LABELS[name]} <input name="${name}" value="${asked.get(name) ?? ''}"></label>`)}
${others.map(([name, value]) => html`<label>${name} <input name="${name}" value="${value}"></label>`)}
<button class="main">Show</button>
</form>`
}

function drawnOf ({ which, version, refused }: Drawn, { asked }: Previewed): SafeHtml {
  const name = which === 'before' ? `Before: ${version}` : `In the making: ${version}`
  return html`<figure class="picture"><figcaption><h2>${name}</h2></figcaption>
${refused === null ? html`<img src="${PREVIEW}/${which}.svg?${asked.toString()}" alt="The windows of the film. ${name}">` : html`<p role="note">${refused}</p>`}
</figure>`
}

function territoryOf (diff: TerritoryDiff, { draft }: Previewed): SafeHtml {
  const { territory, windows, films } = diff
  const cases = draft.territories.get(territory)?.cases ?? []
  const real = films.map(({ name, release, window, effect, days, before, after }) => html`<tr role="row">
${rowHead(linkTo(cases.flatMap(one => one.name === name ? caseAsked(territory, one) : []), `${name} (${release})`))}
${cell('window', windowText(window))}${cell('what moves', effectText({ effect, least: days, most: days }))}${cell('before → after', changeText({ effect, before, after }))}</tr>`)
  const rows = windows.flatMap(window => window.differing.flatMap(({ kinds, differences }) => differences.map(one => html`<tr role="row">
${rowHead(html`${windowText(window)}`)}${cell('films', broadestOf(kinds).map(kindText).join('; or '))}${cell('what moves', effectText(one))}${cell('releases', releasesText(one))}
${cell('example', linkTo(exampleAsked(diff, window, one), exampleText(one)))}</tr>`)))
  return html`<h3>${territory}</h3>
${onlyIn(diff).map(line => html`<p>${line}</p>`)}
${real.length === 0 ? '' : cardTable(['real film', 'window', 'what moves', 'before → after'], real)}
${rows.length === 0 ? html`<p>No day moves.</p>` : cardTable(['window', 'films', 'what moves', 'releases', 'example'], rows)}`
}

function linkTo (film: FilmAsked, text: string): SafeHtml {
  return html`<a href="${previewOf(film)}">${text}</a>`
}

/** What the page needs beside the style of all pages: two pictures in a row, where there is room. */
export const PREVIEW_STYLE = `.preview :is(.top, main) { max-width: none; }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 36rem), 1fr)); gap: 1rem; align-items: start; }
.pair figure { margin: 0; }
.pair img { width: 100%; height: auto; }
.pair h2 { margin-block: 0 0.5rem; font-size: 1.1rem; }
.asking { display: flex; flex-wrap: wrap; gap: 0.8rem; align-items: end; margin-block: 1rem; }
.asking label { display: grid; gap: 0.2rem; font-size: 0.9rem; }
.preview table { margin-block: 1rem 2rem; font-size: 0.9rem; }
`
