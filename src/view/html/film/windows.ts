// The windows of a film as a table: which, from when, until when, how sure, under which text, and why.
import { html, type SafeHtml } from '@remix-run/html-template'
import type { Chronology, Window } from '../../../../schemas/chronology.js'
import { PAGE_WORDS } from '../../../words/pages.js'
import { lawOf } from '../../tiers.js'
import { dayElement, dayText, daysBetween, delayText, distance } from '../days.js'
import { mediumName, mediumPlace, serviceName, tierName } from '../dictionary.js'
import { inTerritory } from '../law/seen.js'
import { citedText } from '../law/texts.js'
import { evidenceMark } from '../services/dated.js'
import { cardTable, cell } from '../table.js'
import { typeset } from '../typeset.js'
import { link } from '../visit.js'
import type { FilmSeen } from './seen.js'

/** The table of the windows. Its roles are stated, for narrow screens show it as cards. */
export function windowsTable (seen: FilmSeen, answer: Chronology): SafeHtml {
  const { language } = seen.visit
  const { windows: words } = PAGE_WORDS[language].film
  const heads = [words.medium, words.from, words.until, words.delay, words.sure, words.text]
  return cardTable(heads, answer.windows.map(window => row(seen, answer, window)), { caption: typeset(words.caption(dayText(answer.on, language)), language) })
}

function row (seen: FilmSeen, answer: Chronology, window: Window): SafeHtml {
  const { dictionary, visit: { language } } = seen
  const { film, status } = PAGE_WORDS[language]
  const tier = window.tier === null ? null : tierName(dictionary, window.medium, window.tier)
  return html`<tr role="row" class="is-${window.status}">
<th scope="row" role="rowheader"><span class="dot m${mediumPlace(dictionary, window.medium)}" aria-hidden="true"></span>
<span class="medium">${mediumName(dictionary, window.medium)}</span>${tier === null ? '' : html` <span class="tier">${tier}</span>`}
<span class="status">${status[window.status]}</span>${window.hypothetical ? html` <span class="mark">${film.windows.hypothetical}</span>` : ''}
${why(seen, window)}</th>
${cell(film.windows.from, opening(seen, answer, window))}
${cell(film.windows.until, closing(seen, window))}
${cell(film.windows.delay, delay(seen, window))}
${cell(film.windows.sure, sureness(seen, window))}
${cell(film.windows.text, texts(seen, answer, window))}
</tr>`
}

/** The reasons, folded. */
function why ({ visit: { language } }: FilmSeen, { explanation, availability }: Window): SafeHtml | '' {
  const sentences = [...explanation, ...availability === undefined ? [] : [availability.because]]
  return sentences.length === 0 ? '' : html`<details class="why"><summary>${PAGE_WORDS[language].film.windows.why}</summary>${sentences.map(one => html`<p>${typeset(one, language)}</p>`)}</details>`
}

function opening (seen: FilmSeen, { on }: Chronology, window: Window): SafeHtml {
  const { visit: { language }, dictionary } = seen
  const { windows: words } = PAGE_WORDS[language].film
  const { opensOn, earliestPossible, latestPossible, service, availableFrom } = window
  const isWide = earliestPossible !== null && latestPossible !== null && earliestPossible !== latestPossible
  return html`${opensOn === null ? '–' : html`<strong>${dayElement(opensOn, language)}</strong> <span class="ago">${distance(on, opensOn, language)}</span>`}
${moved(seen, window)}
${isWide ? html`<span class="note">${typeset(words.between(dayText(earliestPossible, language), dayText(latestPossible, language)), language)}</span>` : ''}
${service === undefined ? '' : html`<span class="note at">${typeset(availableFrom == null ? words.notAtService(serviceName(dictionary, service)) : words.atService(serviceName(dictionary, service), dayText(availableFrom, language)), language)}</span>`}`
}

/** What the law as it is gives instead, where the question supposes another. */
function moved (seen: FilmSeen, window: Window): SafeHtml | '' {
  const { language } = seen.visit
  const { film: { windows: words }, units } = PAGE_WORDS[language]
  const law = lawOf(window, seen.asItIs?.windows ?? [])?.opensOn ?? null
  if (law === null || law === window.opensOn) return ''
  const days = window.opensOn === null ? 0 : daysBetween(window.opensOn, law)
  const by = days === 0 ? '' : (days > 0 ? words.earlier : words.later)(units.days(Math.abs(days)))
  return html`<span class="note moved">${typeset(words.insteadOf(dayText(law, language)), language)}${by === '' ? '' : html` <strong>${by}</strong>`}</span>`
}

function closing ({ visit: { language } }: FilmSeen, { closesOn, opensOn, intervals, exclusiveUntil }: Window): SafeHtml {
  const { windows: words } = PAGE_WORDS[language].film
  const note = (sentence: string) => html`<span class="note">${typeset(sentence, language)}</span>`
  return html`${closesOn === null ? opensOn === null ? '–' : html`<span class="faint">${words.noEnd}</span>` : html`<strong>${dayElement(closesOn, language)}</strong>`}
${intervals.slice(1).map(({ from }) => note(words.again(dayText(from, language))))}
${exclusiveUntil === null ? '' : note(words.exclusive(dayText(exclusiveUntil, language)))}`
}

function delay ({ visit: { language } }: FilmSeen, { delay, anchor }: Window): string {
  const { windows: words } = PAGE_WORDS[language].film
  if (delay === null) return '–'
  if (anchor === 'derogation') return words.atRequest
  if (anchor !== 'theatrical-release') return delayText(delay, language)
  return Object.values(delay).every(count => count === 0) ? words.atRelease : delayText(delay, language)
}

function sureness ({ visit: { language } }: FilmSeen, { certainty, evidence }: Window): SafeHtml {
  const words = PAGE_WORDS[language]
  return html`${certainty === null ? '–' : html`<span class="${certainty}">${words.certainty[certainty]}</span>`}${evidence === null ? '' : html` ${evidenceMark(evidence, language)}`}`
}

function texts ({ visit, dictionary }: FilmSeen, { legalTexts, territory }: Chronology, { legalBasis, ruleSet }: Window): SafeHtml {
  const { language } = visit
  const { windows: words } = PAGE_WORDS[language].film
  const known = new Map(Object.entries(legalTexts))
  if (legalBasis.length === 0) return html`<span class="faint">${words.noText}</span>`
  const set = ruleSet === null ? '' : html`<li class="set"><a href="${link(visit, `/law/${ruleSet}`, inTerritory({ territory, dictionary }))}">${words.rulesOf(dayText(ruleSet, language))}</a></li>`
  return html`<ul class="texts">${legalBasis.map(one => html`<li>${citedText(one, known, language, 'citation')}</li>`)}${set}</ul>`
}
