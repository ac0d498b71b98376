// The page of one service: when it came, which tier it held when, at which operator since when, and how all that is known.
import { html, type SafeHtml } from '@remix-run/html-template'
import { PAGE_WORDS } from '../../../words/pages.js'
import { dayElement, dayText, delayText } from '../days.js'
import { mediumName, nameOf, territoryName, tierName, type CarrierSeen, type ServiceSeen } from '../dictionary.js'
import type { Page } from '../frame.js'
import { typeset } from '../typeset.js'
import { link } from '../visit.js'
import { dated, datedText, evidenceMark, sourceList } from './dated.js'
import type { ServicesSeen } from './list.js'
import { tiersPicture } from './picture.js'

type Offer = ServiceSeen['territories'][number]
type Tier = Offer['tiers'][number]
type Carriage = CarrierSeen['carries'][number]

/** What the page shows. */
export interface ServiceSeenWhole extends ServicesSeen {
  readonly service: ServiceSeen
}

/** The page. */
export function servicePage (seen: ServiceSeenWhole): Page {
  const { visit, dictionary, service } = seen
  const { language } = visit
  const words = PAGE_WORDS[language].services.one
  const name = nameOf(service)
  const former = service.names.slice(0, -1).map(one => one.name)
  return {
    section: 'services',
    title: words.title(name),
    description: words.described(name),
    content: html`<p class="steps"><a href="${link(visit, '/services')}">${words.back}</a></p><h1>${name}</h1>
<dl class="facts">${former.length === 0 ? '' : html`<dt>${words.formerly}</dt><dd>${former.join(', ')}</dd>`}
<dt>${words.media}</dt><dd>${service.media.length === 0 ? '–' : service.media.map(medium => mediumName(dictionary, medium)).join(', ')}</dd></dl>
${tiersPicture(seen)}
<p><a class="button" href="${link(visit, '/film', [['theatricalReleaseDate', seen.today], ['service', service.id]])}">${typeset(words.film, language)}</a></p>
${service.territories.map(offer => territory(seen, offer))}
${carriage(seen)}
${service.notes.length === 0 ? '' : html`<h2>${words.notes}</h2>${service.notes.map(note => html`<p>${typeset(note, language)}</p>`)}`}`
  }
}

function territory (seen: ServiceSeenWhole, { territory, launch, end, tiers, prices, notes }: Offer): SafeHtml {
  const { language } = seen.visit
  const words = PAGE_WORDS[language].services.one
  const { noDay } = PAGE_WORDS[language].services
  const moment = ({ effective, because }: Offer['launch']) => html`${effective === undefined ? noDay : dated(effective, language)}${because === undefined ? '' : html`<span class="note">${typeset(because, language)}</span>`}`
  return html`<section><h2>${territoryName(territory, language)}</h2><dl class="facts"><dt>${words.launch}</dt><dd>${moment(launch)}</dd>
<dt>${words.end}</dt><dd>${end === undefined ? typeset(words.open, language) : moment(end)}</dd>
${prices.length === 0 ? '' : html`<dt>${words.prices}</dt><dd>${prices.map(({ amount, upTo, currency, period, plan, on, evidence }) => html`<span class="note">${money(amount, currency, language)}${upTo === undefined ? '' : ` – ${money(upTo, currency, language)}`} ${words.perPeriod[period]}${plan === undefined ? '' : `, ${plan}`}${on === undefined ? '' : html` (${dayText(on, language)})`} ${evidenceMark(evidence, language)}</span>`)}</dd>`}</dl>
<h3>${words.tiers}</h3>${tiers.length === 0 ? html`<p>${typeset(words.noTier, language)}</p>` : tierTable(seen, tiers)}
${notes.map(note => html`<p class="faint">${typeset(note, language)}</p>`)}</section>`
}

function tierTable ({ visit: { language }, dictionary }: ServiceSeenWhole, tiers: readonly Tier[]): SafeHtml {
  const words = PAGE_WORDS[language].services.one
  const heads = [words.tier, words.from, words.until, words.sure]
  return html`<table class="windows" role="table"><thead role="rowgroup"><tr role="row">${heads.map(head => html`<th scope="col" role="columnheader">${head}</th>`)}</tr></thead><tbody role="rowgroup">${tiers.map(({ medium, tier, from, until, delay, disputed, agreements = [], evidence, sources, note }) => html`<tr role="row">
<th scope="row" role="rowheader"><span class="medium">${tierName(dictionary, medium, tier)}</span> <span class="tier">${mediumName(dictionary, medium)}</span>${delay === undefined ? '' : html` <span class="note">${words.delay}: ${delayText(delay, language)}</span>`}</th>
<td role="cell" data-label="${words.from}">${from === undefined ? words.always : dayElement(from, language)}</td>
<td role="cell" data-label="${words.until}">${until === undefined ? words.stillHeld : dayElement(until, language)}</td>
<td role="cell" data-label="${words.sure}">${evidenceMark(evidence, language)}${sourceList(sources, language)}
${disputed === undefined ? '' : html`<span class="note moved">${typeset(words.disputed(dayText(disputed.from, language), dayText(disputed.until, language)), language)}. ${typeset(disputed.note, language)}</span>`}
${agreements.map(({ label, signedOn, amounts, note }) => html`<details class="why"><summary>${typeset(label, language)}${signedOn === undefined ? '' : html`, ${words.signed(dayText(signedOn, language))}`}</summary>${[...amounts, ...note === undefined ? [] : [note]].map(one => html`<p>${typeset(one, language)}</p>`)}</details>`)}
${note === undefined ? '' : html`<span class="note">${typeset(note, language)}</span>`}</td></tr>`)}</tbody></table>`
}

/** Which operators carried it, on which box, since when. */
function carriage ({ visit: { language }, dictionary, service }: ServiceSeenWhole): SafeHtml | '' {
  const words = PAGE_WORDS[language].services.one
  const carried = dictionary.carriers.flatMap(carrier => carrier.carries.filter(one => one.service === service.id).map(one => ({ carrier, one })))
  if (carried.length === 0) return ''
  const heads = [words.carriers, words.status, words.from, words.until]
  return html`<h2>${words.carriers}</h2><table class="windows" role="table"><thead role="rowgroup"><tr role="row">${heads.map(head => html`<th scope="col" role="columnheader">${head}</th>`)}</tr></thead><tbody role="rowgroup">${carried.map(({ carrier, one }) => html`<tr role="row">
<th scope="row" role="rowheader"><span class="medium">${nameOf(carrier)}</span> <span class="tier">${deviceName(carrier, one.device)}</span></th>
<td role="cell" data-label="${words.status}">${words.statuses[one.status]}</td>
<td role="cell" data-label="${words.from}">${since(one, language)}</td>
<td role="cell" data-label="${words.until}">${one.until === undefined ? '–' : datedText(one.until, language)}</td></tr>`)}</tbody></table>`
}

function since ({ effective, refused, because, note }: Carriage, language: ServicesSeen['visit']['language']): SafeHtml {
  const moment = effective ?? refused
  const notes = [because, note].flatMap(one => one ?? [])
  return html`${moment === undefined ? '–' : dated(moment, language)}${notes.map(one => html`<span class="note">${typeset(one, language)}</span>`)}`
}

function deviceName ({ devices }: CarrierSeen, device: string | null): string {
  return devices.find(({ id }) => id === device)?.name ?? ''
}

function money (amount: number, currency: string, language: ServicesSeen['visit']['language']): string {
  return new Intl.NumberFormat(language === 'fr' ? 'fr-FR' : 'en-GB', { style: 'currency', currency }).format(amount)
}
