// The page of the gate: one large word, the sentence behind it, the law of that day, the day on which it changes, and what it depends on.
import { html, type SafeHtml } from '@remix-run/html-template'
import type { LicencePeriod, Permission } from '../../../../schemas/check.js'
import { PAGE_WORDS } from '../../../words/pages.js'
import { dayText } from '../days.js'
import { mediumName, serviceName, tierName, type Dictionary } from '../dictionary.js'
import { choice, input, select, trackOptions, type Field } from '../field.js'
import type { Page } from '../frame.js'
import { citedTexts, type TextSeen } from '../law/texts.js'
import { refusalNote, type Refusals } from '../refusals.js'
import { serviceOptions } from '../film/more.js'
import { typeset } from '../typeset.js'
import { kindOf, setLinks, throughPeriod } from './period.js'
import { link, stated, type Visit } from '../visit.js'

/** What was asked of the gate, and answered. */
export interface CheckSeen {
  readonly visit: Visit
  readonly dictionary: Dictionary
  readonly texts: readonly TextSeen[]
  /** Null where nothing is asked yet, or the question was refused. */
  readonly answer: Permission | LicencePeriod | null
  readonly refusals: Refusals
}

/** What the form has fields for; the rest of the question is passed on as it is. */
const FIELDS = ['theatricalReleaseDate', 'title', 'medium', 'tier', 'service', 'on', 'from', 'to', 'lang']

/** The page of the gate. */
export function checkPage (seen: CheckSeen): Page {
  const { visit, answer, refusals } = seen
  const { language } = visit
  const words = PAGE_WORDS[language].check
  const asked = answer === null ? '' : askedOf(seen, answer)
  return {
    section: 'check',
    title: answer === null ? words.title : `${words[kindOf(answer)]}. ${asked}`,
    description: answer === null ? words.described : 'spans' in answer ? answer.spans.slice(0, 1).map(({ because }) => because).join() : answer.because,
    content: html`<h1>${typeset(words.title, language)}</h1>
<form id="question" action="/check" method="get" data-answers data-busy="${typeset(PAGE_WORDS[language].problem.busy, language)}">
<div data-part="problem" role="alert">${refusalNote(refusals, language)}</div>
${questionLine(seen)}
<div id="answer" data-part="answer" aria-live="polite">${answer === null ? html`<p class="lead">${typeset(words.described, language)}</p>` : html`${'spans' in answer ? throughPeriod(seen, answer, asked) : onDay(seen, answer, asked)}
${answer.notices.map(notice => html`<p>${typeset(notice, language)}</p>`)}
<p><a href="${link(visit, '/film', [...visit.query].filter(([name]) => !['medium', 'tier', 'on', 'from', 'to'].includes(name)))}">${words.windows}</a></p>`}</div>
<div data-part="questions">${answer === null ? '' : factFields(seen, answer)}</div>
</form>`
  }
}

function questionLine (seen: CheckSeen): SafeHtml {
  const { visit: { language, stated: isStated, query }, dictionary, refusals } = seen
  const { check: words, film } = PAGE_WORDS[language]
  const field = (name: string, label: string, hint?: string): Field => ({ name, label, value: stated(seen, name), refusals, hint: hint === undefined ? undefined : typeset(hint, language) })
  const [service, medium, tier] = ['service', 'medium', 'tier'].map(name => stated(seen, name))
  const value = service === '' ? [medium, tier].filter(one => one !== '').join('/') : `service~${service}`
  const wrong = ['medium', 'tier', 'service'].flatMap(refusals.of)
  const services = serviceOptions(dictionary).map(({ value, label }) => ({ value: `service~${value}`, label, group: words.services }))
  const plain = dictionary.media.filter(({ tiers }) => tiers.length > 0).map(({ id, label }) => ({ value: id, label, group: words.media }))
  const single = trackOptions(dictionary.media).map(one => ({ ...one, group: one.group ?? words.media }))
  return html`${isStated ? html`<input type="hidden" name="lang" value="${language}">` : ''}
${[...query].filter(([name]) => !FIELDS.includes(name) && !dictionary.facts.some(({ id }) => id === name)).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
<div class="line gate" data-part="line">
${input({ ...field('theatricalReleaseDate', film.release), type: 'date' })}
${select({ ...field('who', words.who, words.whoHint), value, refusals: { ...refusals, of: () => wrong } }, [{ value: '', label: words.nobody }, ...services, ...plain, ...single])}
${input({ ...field('on', words.on, words.onHint), type: 'date' })}
${input({ ...field('title', `${film.name} (${film.optional})`), type: 'text' })}
<button class="main">${typeset(words.ask, language)}</button></div>
<details class="more"${['from', 'to'].some(name => stated(seen, name) !== '') ? html` open` : ''}><summary>${typeset(words.period, language)}</summary><div class="fields">
${input({ ...field('from', words.from), type: 'date' })}
${input({ ...field('to', words.to, words.toHint), type: 'date' })}
</div></details>`
}

function onDay (seen: CheckSeen, answer: Permission, asked: string): SafeHtml {
  const { visit, texts } = seen
  const { language } = visit
  const { check: words, film } = PAGE_WORDS[language]
  const { because, since, until, next, legalBasis, ruleSets, certainty, hypothetical } = answer
  const kind = kindOf(answer)
  const say = (sentence: string) => html`<p>${typeset(sentence, language)}</p>`
  return html`<div class="verdict is-${kind}"><p class="asked">${typeset(asked, language)}</p><p class="word">${words[kind]}</p>
<p class="because">${typeset(because, language)}</p>
${since === null ? '' : say(words.since(dayText(since, language)))}${until === null ? say(words.forGood) : say(words.until(dayText(until, language)))}${next === null || next === until ? '' : say(words.next(dayText(next, language)))}
${certainty === 'provisional' ? say(words.provisional) : ''}${hypothetical ? say(film.whatIfBanner) : ''}</div>
${legalBasis.length + ruleSets.length === 0 ? '' : html`<h2>${words.law}</h2>${citedTexts(legalBasis, texts, language)}
<p>${words.sets}${setLinks(seen, answer, ruleSets)}</p>`}`
}

/** What it depends on, as fields to state it; folded where the answer does not wait for it. */
function factFields (seen: CheckSeen, answer: Permission | LicencePeriod): SafeHtml | '' {
  const { questions } = answer
  const { dictionary: { facts }, refusals, visit: { language } } = seen
  const { check: words, film: { questions: asked } } = PAGE_WORDS[language]
  const named = facts.filter(({ id }) => id !== 'theatricalReleaseDate' && (stated(seen, id) !== '' || questions.some(({ fact }) => fact === id)))
  const fields = named.map(({ id, question, type, unit }) => {
    const field = { name: id, label: typeset(question, language), value: stated(seen, id), refusals }
    return html`<li>${type === 'boolean'
      ? choice(field, [{ value: '', label: asked.unknown }, { value: 'true', label: asked.yes }, { value: 'false', label: asked.no }])
      : input({ ...field, type: type === 'date' ? 'date' : 'number', unit })}</li>`
  })
  const needsTier = questions.some(({ fact }) => fact === 'tier')
  if (fields.length === 0 && !needsTier) return ''
  const content = html`${needsTier ? html`<p>${typeset(words.tier, language)}</p>` : ''}<ul class="questions">${fields}</ul>${fields.length === 0 ? '' : html`<p class="do"><button>${asked.apply}</button></p>`}`
  return dependsOnFacts(answer)
    ? html`<section class="ask" aria-labelledby="depends"><h2 id="depends">${typeset(words.decide, language)}</h2>${content}</section>`
    : html`<details class="more"><summary>${typeset(words.mayChange, language)}</summary>${content}</details>`
}

/** The question in words. */
function askedOf (seen: CheckSeen, answer: Permission | LicencePeriod): string {
  const { language } = seen.visit
  const { check: words } = PAGE_WORDS[language]
  const [who, film] = [whoOf(seen, answer), stated(seen, 'title') || words.film]
  return 'spans' in answer ? words.through(who, film, dayText(answer.from, language), dayText(answer.to, language)) : words.asked(who, film, dayText(answer.on, language))
}

function dependsOnFacts (answer: Permission | LicencePeriod): boolean {
  return 'spans' in answer ? answer.spans.some(({ permitted }) => permitted === null) : answer.permitted === null
}

function whoOf ({ dictionary }: CheckSeen, { service, medium, tier }: Permission | LicencePeriod): string {
  if (service !== undefined) return serviceName(dictionary, service)
  return tier === null ? mediumName(dictionary, medium) : `${mediumName(dictionary, medium)}, ${tierName(dictionary, medium, tier)}`
}
