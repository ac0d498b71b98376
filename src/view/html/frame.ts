// What every page has around its content: head, sections, the switch of languages, the foot.
import { html, type SafeHtml } from '@remix-run/html-template'
import { LANGUAGES } from '../../../schemas/text.js'
import type { PageWords } from '../../words/en/pages.js'
import { PAGE_WORDS } from '../../words/pages.js'
import { typeset } from './typeset.js'
import { inLanguage, link, type Visit } from './visit.js'

/** A section of the site, by its name in the words. */
export type Section = keyof PageWords['frame']['nav']

/** Where each section begins. */
export const SECTIONS: Readonly<Record<Section, string>> = { film: '/', check: '/check', films: '/films', law: '/law', services: '/services', limits: '/limits' }

/** The content of a page, and what is said of it where it is shared. */
export interface Page {
  readonly section: Section | null
  readonly title: string
  readonly description: string
  /** A picture of it, at an address of the service. */
  readonly picture?: string
  /** A feed of what changes on it, at an address of the service. */
  readonly feed?: string
  /** The file that it runs beside those of every page. */
  readonly script?: string
  readonly content: SafeHtml
}

/** A whole document, as bytes: it is put together of many parts, and so it is read through once. */
export function framed (visit: Visit, { section, title, description, picture, feed, script, content }: Page): Buffer {
  const { language, origin, asset } = visit
  const { frame } = PAGE_WORDS[language]
  const heading = typeset(title, language)
  const said = typeset(description, language)
  return Buffer.from(String(html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${heading} · ${frame.name}</title>
<meta name="description" content="${said}">
<meta property="og:type" content="website">
<meta property="og:site_name" content="${frame.name}">
<meta property="og:title" content="${heading}">
<meta property="og:description" content="${said}">
${picture === undefined ? '' : html`<meta property="og:image" content="${origin}${picture}">`}
${LANGUAGES.map(one => html`<link rel="alternate" hreflang="${one}" href="${origin}${inLanguage(visit, one)}">`)}
${feed === undefined ? '' : html`<link rel="alternate" type="application/atom+xml" href="${feed}">`}
<link rel="icon" type="image/svg+xml" href="${asset('icon.svg')}">
<link rel="stylesheet" href="${asset('page.css')}">
${['page.js', ...script === undefined ? [] : [script]].map(file => html`<script type="module" src="${asset(file)}"></script>`)}
</head>
<body>
<a class="skip" href="#content">${frame.skip}</a>
<header class="top">
<a class="brand" href="${link(visit, '/')}" aria-label="${frame.name}">${frame.name}</a>
${navigation(visit, section)}
${languages(visit)}
</header>
<main id="content" tabindex="-1">${content}</main>
<footer class="foot">
<p>${typeset(frame.disclaimer, language)}</p>
<p><span>${frame.rulebook(visit.version)}</span> <a href="/docs">${frame.api}</a> <span>${typeset(frame.privacy, language)}</span></p>
</footer>
</body>
</html>
`))
}

function navigation (visit: Visit, current: Section | null): SafeHtml {
  const { frame } = PAGE_WORDS[visit.language]
  return html`<nav aria-label="${frame.sections}"><ul>${Object.entries(SECTIONS).map(([name, path]) =>
    html`<li><a href="${link(visit, path)}"${name === current ? html` aria-current="page"` : ''}>${typeset(frame.nav[name as Section], visit.language)}</a></li>`)}</ul></nav>`
}

function languages (visit: Visit): SafeHtml {
  const { frame } = PAGE_WORDS[visit.language]
  return html`<p class="languages" data-part="languages">${LANGUAGES.filter(one => one !== visit.language).map(one =>
    html`<a href="${inLanguage(visit, one)}" hreflang="${one}" lang="${one}" rel="alternate">${frame.otherLanguage}</a>`)}</p>`
}
