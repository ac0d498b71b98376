// The page of one medium: the law as the trade prints it, spans of releases whose window opens alike.
import { html, type SafeHtml } from '@remix-run/html-template'
import type { EraDay, Eras, EraShown } from '../../../../schemas/eras.js'
import type { Language } from '../../../../schemas/text.js'
import { PAGE_WORDS } from '../../../words/pages.js'
import { dayElement, dayText, delayText } from '../days.js'
import { mediumPlace, territoryName } from '../dictionary.js'
import type { Page } from '../frame.js'
import { evidenceMark } from '../services/dated.js'
import { cardTable, cell, rowHead } from '../table.js'
import { typeset } from '../typeset.js'
import { apiLink, link } from '../visit.js'
import { feedOf, inTerritory, type LawSeen } from './seen.js'

/** What the page shows. */
export interface ErasSeen extends Omit<LawSeen, 'histories' | 'today'> {
  readonly medium: string
  readonly label: string
  readonly eras: Pick<Eras, 'windows'>
}

/** The page. */
export function erasPage (seen: ErasSeen): Page {
  const { visit, dictionary, territory, medium, label, eras: { windows } } = seen
  const { language } = visit
  const words = PAGE_WORDS[language].law.eras
  const name = territory === dictionary.home ? label : `${label} · ${territoryName(territory, language)}`
  const table = apiLink(visit, '/v1/eras.csv', [['medium', medium], ['territory', territory], ['headers', 'labels'], ['separator', PAGE_WORDS[language].films.agenda.separator]])
  return {
    section: 'law',
    title: words.title(name),
    description: words.described(name),
    feed: feedOf(seen),
    content: html`<h1><span class="dot m${mediumPlace(dictionary, medium)}" aria-hidden="true"></span> ${typeset(words.title(name), language)}</h1>
<p class="sub">${typeset(words.intro, language)}</p>
<ul class="buttons"><li><a class="button" href="${table}">${words.table}</a></li><li><a class="button" href="${feedOf(seen)}">${words.feed}</a></li><li><a href="${link(visit, '/law', inTerritory(seen))}">${words.whole}</a></li></ul>
${windows.length === 0 ? html`<p>${typeset(words.none, language)}</p>` : windows.map(window => erasTable(seen, window))}`
  }
}

function erasTable (seen: ErasSeen, { label, eras }: Eras['windows'][number]): SafeHtml {
  const { visit: { language }, sets, dictionary: { facts } } = seen
  const words = PAGE_WORDS[language].law.eras
  const first = sets[0]?.id ?? ''
  const missing = facts.filter(({ id }) => eras.some(({ missingFacts }) => missingFacts.some(fact => fact === id)))
  const heads = [words.released, words.opens, words.closed, words.rules, PAGE_WORDS[language].film.windows.sure]
  const rows = apart(eras.filter(({ until }) => until > first), language).toReversed()
  return html`${cardTable(heads, rows.map(era => row(seen, heads, era.from < first ? first : era.from, era)), { caption: typeset(label, language), kind: 'eras' })}
${missing.length === 0 ? '' : html`<p class="faint">${typeset(words.missing(missing.map(one => one.label).join(', ')), language)}</p>`}`
}

/** Eras that read alike with the one before, for they differ in what is not shown, are part of it. */
function apart (eras: readonly EraShown[], language: Language): EraShown[] {
  const keyOf = (era: EraShown | undefined) => era === undefined ? '' : JSON.stringify([opening(era, language), closings(era, language), era.ruleSet, era.certainty, era.evidence])
  return eras.filter((era, i) => keyOf(era) !== keyOf(eras[i - 1]))
}

function row (seen: ErasSeen, heads: readonly string[], from: string, era: EraShown): SafeHtml {
  const { visit } = seen
  const { language } = visit
  const { certainty } = PAGE_WORDS[language]
  const [, opens = '', closed = '', rules = '', sure = ''] = heads
  const closing = closings(era, language)
  return html`<tr role="row">${rowHead(dayElement(from, language))}
${cell(opens, html`<span>${typeset(opening(era, language), language)}</span>`)}
${cell(closed, html`<span>${closing === '' ? '–' : typeset(closing, language)}</span>`)}
${cell(rules, era.ruleSet === null ? '–' : html`<a href="${link(visit, `/law/${era.ruleSet}`, inTerritory(seen))}">${dayElement(era.ruleSet, language)}</a>`)}
${cell(sure, html`<span>${era.certainty === null ? '–' : certainty[era.certainty]}${era.evidence === null ? '' : html` ${evidenceMark(era.evidence, language)}`}</span>`)}</tr>`
}

/** When a window opens: a day, delays after the release, why there is none, or between which days. */
function opening ({ status, opens, earliestPossible, latestPossible }: EraShown, language: Language): string {
  const { law: { eras: words }, status: standing } = PAGE_WORDS[language]
  if (opens !== null) return eraDay(opens, language)
  if (status !== 'undetermined' || earliestPossible === null) return { ...standing, dated: words.noDay, refused: words.refused }[status]
  return words.between(eraDay(earliestPossible, language), latestPossible === null ? words.noDay : eraDay(latestPossible, language))
}

function closings ({ closings }: EraShown, language: Language): string {
  const words = PAGE_WORDS[language].law.eras
  return closings.map(({ from, until }) => words.closing(eraDay(from, language), eraDay(until, language))).join(', ')
}

/** A day of the law, or how long after the release it comes. */
function eraDay ({ on, after }: EraDay, language: Language): string {
  const { law, film } = PAGE_WORDS[language]
  if (on !== null) return dayText(on, language)
  const delays = (after ?? []).map(delay => delayText(delay, language))
  if (delays.length === 0) return film.windows.atRelease
  return law.after['theatrical-release'](delays.reduce(law.eras.then))
}
