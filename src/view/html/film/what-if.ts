// What if: the proposals as cards, each to be put into force on a day of one's own, and a delay of one's own.
import { html, type SafeHtml } from '@remix-run/html-template'
import { PAGE_WORDS } from '../../../words/pages.js'
import { dayText, delayText } from '../days.js'
import { mediumName, tierName, type ProposalSeen } from '../dictionary.js'
import { input, select, trackOptions } from '../field.js'
import { typeset } from '../typeset.js'
import { stated } from '../visit.js'
import type { FilmSeen } from './seen.js'

/** The name under which the form states on which day a proposal comes into force. */
export const fromName = (proposal: string): string => `from-${proposal}`

/** By the proposals of a language and a territory: what is offered where nothing is supposed, which is most of the pages. */
const OFFERED = new WeakMap<readonly ProposalSeen[], SafeHtml>()

/** What the question supposes, and what it could suppose; open where it supposes anything. */
export function whatIf (seen: FilmSeen): SafeHtml {
  const { dictionary: { proposals }, visit: { query } } = seen
  if (query.has('adopt') || query.has('changeTrack')) return offered(seen)
  const known = OFFERED.get(proposals) ?? offered(seen)
  OFFERED.set(proposals, known)
  return known
}

function offered (seen: FilmSeen): SafeHtml {
  const { dictionary, refusals, visit: { language, query } } = seen
  const { whatIf: words } = PAGE_WORDS[language].film
  const adopted = new Map(query.getAll('adopt').map(one => [one.split('@', 1).join(), one.slice(one.indexOf('@') + 1)]))
  const isOpen = adopted.size > 0 || query.has('changeTrack')
  return html`<details class="what-if"${isOpen ? html` open` : ''}><summary><h2>${words.heading}</h2></summary>
<p class="intro">${typeset(words.intro, language)}</p>
${refusals.of('adopt').map(detail => html`<p class="wrong">${detail}</p>`)}
<ul class="cards">${dictionary.proposals.map(proposal => card(seen, proposal, adopted.get(proposal.id)))}</ul>
<fieldset class="own"><legend>${words.own}</legend>
${select({ name: 'changeTrack', label: words.ownTrack, value: stated(seen, 'changeTrack'), refusals }, [{ value: '', label: words.ownNone }, ...trackOptions(dictionary.media.filter(({ startsTheClock }) => startsTheClock !== true))])}
${input({ name: 'changeMonths', label: words.ownMonths, type: 'number', value: stated(seen, 'changeMonths'), refusals })}
${input({ name: 'changeFrom', label: words.ownFrom, type: 'date', value: stated(seen, 'changeFrom'), refusals })}
</fieldset>
<p class="do"><button>${words.apply}</button></p></details>`
}

function card ({ dictionary, visit: { language } }: FilmSeen, proposal: ProposalSeen, from: string | undefined): SafeHtml {
  const { whatIf: words } = PAGE_WORDS[language].film
  const { id, label, author, madeOn, fate, source, changes } = proposal
  return html`<li class="card${from === undefined ? '' : ' chosen'}">
<label class="title"><input type="checkbox" name="proposal" value="${id}"${from === undefined ? '' : html` checked`}> <span>${typeset(label, language)}</span></label>
<p class="by">${typeset(words.by(author, dayText(madeOn, language)), language)}. ${typeset(fate, language)}</p>
<ul class="changes">${changes.map(({ medium, tiers = [], delay }) => html`<li><span>${typeset([mediumName(dictionary, medium), ...tiers.map(tier => tierName(dictionary, medium, tier))].join(', '), language)}</span> <strong>${delayText(delay, language)}</strong></li>`)}</ul>
<label class="from">${words.from} <input type="date" name="${fromName(id)}" value="${from ?? soonAfter(madeOn)}"></label>
<p class="source">${words.evidence}${language === 'fr' ? '\u00A0' : ''}: ${source.url === null ? typeset(source.label, language) : html`<a href="${source.url}" rel="external noreferrer">${typeset(source.label, language)}</a>`}</p>
</li>`
}

/** A first day to start from: the day of the proposal, or the first after the month or year in which it was made. */
function soonAfter (madeOn: string): string {
  const [year = '', month, day] = madeOn.split('-')
  if (day !== undefined) return madeOn
  const next = month === undefined || month === '12' ? [Number(year) + 1, 1] : [Number(year), Number(month) + 1]
  return `${next[0]}-${String(next[1]).padStart(2, '0')}-01`
}
