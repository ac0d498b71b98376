// The page of what is not known: read off the history of each medium, the bibliography and the services.
import { html, type SafeHtml } from '@remix-run/html-template'
import { EVIDENCE, type Evidence } from '../../../../schemas/legal.js'
import { PAGE_WORDS } from '../../../words/pages.js'
import { dayElement } from '../days.js'
import { mediumPlace, nameOf } from '../dictionary.js'
import type { Page } from '../frame.js'
import { inTerritory, ruleText, type LawSeen } from '../law/seen.js'
import { citedTexts } from '../law/texts.js'
import { evidenceMark } from '../services/dated.js'
import { cardTable, cell, notes, rowHead } from '../table.js'
import { typeset } from '../typeset.js'
import { link } from '../visit.js'

/** One value that decides a date: the delay of a window under a set. */
interface Value {
  readonly medium: string
  readonly label: string
  readonly set: string
  readonly rule: string
  readonly evidence: Evidence
  readonly basis: ReadonlyArray<{ readonly text: string, readonly article: string | null }>
}

/** The page. */
export function limitsPage (seen: LawSeen): Page {
  const { visit: { language }, sets, texts } = seen
  const { limits: words } = PAGE_WORDS[language].law
  const values = valuesOf(seen)
  const unread = texts.filter(({ known }) => known !== 'text')
  const doubts = [...new Set(seen.histories.flatMap(({ windows }) => windows.flatMap(({ history }) => history.flatMap(({ note }) => note ?? []))))]
  return {
    section: 'limits',
    title: words.title,
    description: words.described,
    content: html`<h1>${typeset(words.title, language)}</h1><p class="sub">${typeset(words.intro(values.length, sets.length), language)}</p>
${counts(values, language)}
<h2>${words.correct}</h2><p>${typeset(words.correctHint, language)}</p>
${valueTable(seen, values.filter(({ evidence }) => evidence !== 'text'))}
${unmodelled(seen)}
<h2>${words.unread}</h2><p class="intro">${typeset(words.unreadHint, language)}</p>
<ul class="plain">${unread.map(({ id, known, checkedOn, note }) => html`<li>${citedTexts([{ text: id, article: null }], texts, language)} ${evidenceMark(known, language)} <span class="note">${words.checked}${language === 'fr' ? '\u00A0' : ''}: ${dayElement(checkedOn, language)}${note === undefined ? '' : `. ${typeset(note, language)}`}</span></li>`)}</ul>
${undatedServices(seen)}
<h2>${words.doubts}</h2><ul class="plain">${doubts.map(doubt => html`<li>${typeset(doubt, language)}</li>`)}</ul>`
  }
}

/** Every delay that decides a date, once for each set that states it. */
function valuesOf ({ visit: { language }, histories }: LawSeen): Value[] {
  return histories.flatMap(({ medium, windows }) => windows.flatMap(({ label, history }) => history.flatMap(period => period.ruleSets.flatMap(({ id, evidence, legalBasis }) =>
    evidence === null ? [] : [{ medium, label, set: id, rule: ruleText(period, language), evidence, basis: legalBasis }]))))
}

/** How many values are known in each way. */
function counts (values: readonly Value[], language: 'en' | 'fr'): SafeHtml {
  const words = PAGE_WORDS[language]
  return html`<table class="counts"><caption>${words.law.limits.counts}</caption><tbody>${EVIDENCE.map(evidence => {
    const count = values.filter(value => value.evidence === evidence).length
    return html`<tr><th scope="row">${evidenceMark(evidence, language)}<span class="note">${typeset(words.evidence[evidence].long, language)}</span></th><td>${count}</td><td><meter min="0" max="${Math.max(1, values.length)}" value="${count}" aria-label="${words.evidence[evidence].short}"></meter></td></tr>`
  })}</tbody></table>`
}

/** Values by window and delay, each with the sets that state it, the least known first. */
function valueTable (seen: LawSeen, values: readonly Value[]): SafeHtml {
  const { visit, dictionary, texts } = seen
  const { limits: words } = PAGE_WORDS[visit.language].law
  const rows = gathered(values).sort((a, b) => EVIDENCE.indexOf(b.evidence) - EVIDENCE.indexOf(a.evidence))
  const heads = [words.window, words.delay, words.known, words.sets, words.texts]
  const cellsOf = ({ medium, label, rule, evidence, sets, basis }: Value & { readonly sets: readonly string[] }) => html`<tr role="row">
${rowHead(html`<span class="dot m${mediumPlace(dictionary, medium)}" aria-hidden="true"></span> <span class="medium">${label}</span>`)}
${cell(words.delay, typeset(rule, visit.language))}
${cell(words.known, evidenceMark(evidence, visit.language))}
${cell(words.sets, html`${sets.map(set => html`<a href="${link(visit, `/law/${set}`, inTerritory(seen))}">${dayElement(set, visit.language)}</a> `)}`)}
${cell(words.texts, citedTexts(basis.filter((one, i) => basis.findIndex(({ text }) => text === one.text) === i), texts, visit.language))}
</tr>`
  return cardTable(heads, rows.map(cellsOf), { caption: words.rows })
}

/** Values that say the same of one window, together. */
function gathered (values: readonly Value[]) {
  const groups = new Map<string, Value & { readonly sets: string[] }>()
  for (const value of values) {
    const key = [value.label, value.rule, value.evidence].join('\0')
    const known = groups.get(key)
    groups.set(key, { ...value, sets: [...known?.sets ?? [], value.set], basis: [...known?.basis ?? [], ...value.basis] })
  }
  return [...groups.values()]
}

function unmodelled (seen: LawSeen): SafeHtml | '' {
  const { visit, histories } = seen
  const { limits: words } = PAGE_WORDS[visit.language].law
  const spans = histories.flatMap(({ windows }) => windows.flatMap(({ label, history }) => history.filter(({ rule }) => rule === 'unmodelled').map(({ from, until, note }) => ({ label, from, until, note }))))
  if (spans.length === 0) return ''
  return html`<h2>${words.unmodelled}</h2><p class="intro">${typeset(words.unmodelledHint, visit.language)}</p><ul class="plain">${spans.map(({ label, from, until, note }) =>
    html`<li><a href="${link(visit, `/law/${from}`, inTerritory(seen))}">${dayElement(from, visit.language)}</a>${until === null ? '' : html` – ${dayElement(until, visit.language)}`} · ${label}
${notes([note], visit.language)}</li>`)}</ul>`
}

/** The services of which no source gives the first day. */
function undatedServices ({ visit, dictionary }: LawSeen): SafeHtml | '' {
  const { limits: words } = PAGE_WORDS[visit.language].law
  const undated = dictionary.services.filter(({ territories }) => territories.some(({ launch: { effective } }) => effective === undefined || effective.evidence === 'unverified'))
  return undated.length === 0 ? '' : html`<h2>${typeset(words.services, visit.language)}</h2><p>${undated.map((service, i) => html`${i === 0 ? '' : ', '}<a href="${link(visit, `/services/${service.id}`)}">${nameOf(service)}</a>`)}</p>`
}
