// One rule set as a table that reads like the text: each window, its rule, what was before, how it is known; or two sets side by side.
import { html, type SafeHtml } from '@remix-run/html-template'
import type { Static } from 'typebox'
import type { RowComparison, RowView, RuleSetComparison } from '../../../../schemas/history.js'
import type { Language } from '../../../../schemas/text.js'
import type { RuleSetView } from '../../../../schemas/rule-set.js'
import type { RegimeView } from '../../../../schemas/territory.js'
import { PAGE_WORDS } from '../../../words/pages.js'
import { dayElement, dayText, delayText } from '../days.js'
import { mediumPlace } from '../dictionary.js'
import type { Page } from '../frame.js'
import { evidenceMark } from '../services/dated.js'
import { cardTable, cell, notes, rowHead } from '../table.js'
import { typeset } from '../typeset.js'
import { link } from '../visit.js'
import { inTerritory, ruleText, type LawSeen } from './seen.js'
import { citedText, citedTexts } from './texts.js'

/** What the page of a set shows. */
export interface SetPageSeen extends Omit<LawSeen, 'histories'> {
  readonly set: Static<typeof RuleSetView>
  readonly regime: Static<typeof RegimeView> | null
  /** The set beside the one before it, or the one asked for; of the first set, beside itself. */
  readonly comparison: RuleSetComparison
  readonly isAsked: boolean
}

/** The page. */
export function setPage (seen: SetPageSeen): Page {
  const { visit, set, regime, comparison: { before }, isAsked, sets } = seen
  const { language } = visit
  const words = PAGE_WORDS[language].law.set
  const title = isAsked ? words.beside(dayText(set.id, language), dayText(before.id, language)) : words.title(dayText(set.id, language))
  const place = sets.findIndex(({ id }) => id === set.id)
  const step = (name: string, to: string | undefined) => to === undefined ? '' : html`<a href="${link(visit, `/law/${to}`, inTerritory(seen))}">${name} (${dayElement(to, language)})</a> `
  return {
    section: 'law',
    title,
    description: set.summary,
    content: html`<p class="steps"><a href="${link(visit, '/law', inTerritory(seen))}">${words.all}</a> ${step(words.previous, sets[place - 1]?.id)}${step(words.next, sets[place + 1]?.id)}</p>
<h1>${typeset(title, language)}</h1><p class="sub">${typeset(set.summary, language)}</p>
<dl class="facts"><dt>${words.entry}</dt><dd>${dayElement(set.id, language)}, ${words.published(dayText(set.publication.on, language))}. ${standing(seen)}. ${typeset(set.entryIntoForce.note ?? '', language)}</dd>
${set.texts.length === 0 ? '' : html`<dt>${words.texts}</dt><dd>${citedTexts(set.texts, seen.texts, language)}</dd>`}
${regime === null ? '' : html`<dt>${words.regime}</dt><dd>${typeset(regime.label, language)}</dd><dt>${words.term}</dt><dd>${typeset(regime.term, language)}</dd>${regime.breach === undefined ? '' : html`<dt>${words.breach}</dt><dd>${typeset(regime.breach.text, language)}${citedTexts(regime.breach.legalBasis, seen.texts, language)}</dd>`}`}
${set.derogation === null ? '' : html`<dt>${words.criterion}</dt><dd>${typeset(set.derogation.criterion, language)}</dd>${set.derogation.silence === undefined ? '' : html`<dt>${words.silence}</dt><dd>${typeset(set.derogation.silence, language)}</dd>`}`}</dl>
${beside(seen)}
${rows(seen)}
${set.notes.length === 0 ? '' : html`<h2>${words.notes}</h2>${set.notes.map(note => html`<p>${typeset(note, language)}</p>`)}`}`
  }
}

/** Whether the set is in force today, until when, or not yet. */
function standing ({ visit: { language }, set, today, comparison: { after } }: SetPageSeen): string {
  const words = PAGE_WORDS[language].law.set
  if (set.id > today) return words.notYet
  return after.until === null ? words.open : words.until(dayText(after.until, language))
}

/** The form that puts another set beside this one. */
function beside (seen: SetPageSeen): SafeHtml {
  const { visit: { language, stated }, sets, set, comparison: { before } } = seen
  const words = PAGE_WORDS[language].law
  return html`<form class="inline" action="/law/${set.id}" method="get">${[...inTerritory(seen), ...stated ? [['lang', language]] : []].map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}<label for="beside">${words.compareWith}</label>
<select id="beside" name="beside">${sets.filter(({ id }) => id !== set.id).toReversed().map(({ id }) => html`<option value="${id}"${id === before.id ? html` selected` : ''}>${dayText(id, language)}</option>`)}</select> <button>${words.compare}</button></form>`
}

function rows (seen: SetPageSeen): SafeHtml {
  const { visit: { language }, comparison: { rows, before }, set } = seen
  const words = PAGE_WORDS[language].law.set
  const isFirst = before.id === set.id
  const heads = [words.window, words.rule, ...isFirst ? [] : [`${words.before} (${dayText(before.id, language)})`], words.sure, words.text]
  return html`<p class="faint">${typeset(isFirst ? words.first : words.rowsAsBefore, language)}</p>
${cardTable(heads, rows.map(one => row(seen, one, isFirst)), { kind: 'set' })}`
}

function row (seen: SetPageSeen, { label, medium, change, differences, before, after }: RowComparison, isFirst: boolean): SafeHtml {
  const { visit: { language }, dictionary, texts } = seen
  const words = PAGE_WORDS[language]
  const { set: heads } = words.law
  const known = new Map(texts.map(text => [text.id, text]))
  const evidence = after.opens[0]?.evidence
  const isChanged = change !== 'unchanged' && !isFirst
  const changes = differences.length === 0 ? '' : html`${language === 'fr' ? '\u00A0' : ''}: ${differences.map(one => words.law.differences[one]).join(', ')}`
  const sure = html`${evidence === undefined ? '–' : evidenceMark(evidence, language)}${notes([after.nature === null ? null : words.nature[after.nature]], language)}`
  const cited = after.legalBasis.length === 0 ? '–' : html`<ul class="texts">${after.legalBasis.map(one => html`<li>${citedText(one, known, language)}</li>`)}</ul>`
  return html`<tr role="row"${isChanged ? html` class="is-changed"` : ''}>
${rowHead(html`<span class="dot m${mediumPlace(dictionary, medium)}" aria-hidden="true"></span> <span class="medium">${label}</span>
${isChanged ? html`<span class="mark">${words.law.change[change]}${changes}</span>` : ''}`)}
${cell(heads.rule, said(after, language))}
${isFirst ? '' : cell(heads.before, html`<span class="faint">${isChanged ? said(before, language) : words.law.change.unchanged}</span>`)}
${cell(heads.sure, sure)}
${cell(heads.text, cited)}</tr>`
}

/** All that a row says, one sentence a line. */
function said (row: RowView, language: Language): SafeHtml {
  const { set: words, after } = PAGE_WORDS[language].law
  const { contested, derogated, variants, exclusiveUntil, closings, outside, note } = row
  const more = [
    ...contested === null ? [] : [words.contested(after['theatrical-release'](delayText(contested.delay, language)), contested.note)],
    ...derogated === null ? [] : [words.derogated(delayText(derogated.delay, language))],
    ...variants.map(({ delay, reason }) => words.variant(delayText(delay, language), reason)),
    ...exclusiveUntil === null ? [] : [words.exclusive(after[exclusiveUntil.after](delayText(exclusiveUntil.delay, language)))],
    ...closings.map(({ reason }) => words.closing(reason)),
    ...outside.map(({ reason }) => words.outside(reason)),
    ...note === null ? [] : [note]
  ]
  return html`<strong>${typeset(ruleText(row, language), language)}</strong>${notes(more, language)}`
}
