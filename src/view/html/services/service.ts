// The page of one service: when it came, which tier it held when, at which operator since when, and how all that is known.
import { html, type SafeHtml } from '@remix-run/html-template'
import type { Language } from '../../../../schemas/text.js'
import { PAGE_WORDS } from '../../../words/pages.js'
import { dayElement, dayText, delayText } from '../days.js'
import { mediumName, nameOf, territoryName, tierName, type CarrierSeen, type ServiceSeen } from '../dictionary.js'
import type { Page } from '../frame.js'
import { cardTable, cell, notes, rowHead } from '../table.js'
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
${record(seen)}`
  }
}

/** By a service as one language tells of it: what is on record, which is long and always the same. */
const RECORDS = new WeakMap<ServiceSeen, SafeHtml>()

function record (seen: ServiceSeenWhole): SafeHtml {
  const { service, visit: { language } } = seen
  const known = RECORDS.get(service) ?? html`${service.territories.map(offer => territory(seen, offer))}
${carriage(seen)}
${service.notes.length === 0 ? '' : html`<h2>${PAGE_WORDS[language].services.one.notes}</h2>${service.notes.map(note => html`<p>${typeset(note, language)}</p>`)}`}`
  RECORDS.set(service, known)
  return known
}

function territory (seen: ServiceSeenWhole, { territory, launch, end, tiers, prices, notes: said }: Offer): SafeHtml {
  const { language } = seen.visit
  const words = PAGE_WORDS[language].services.one
  const { noDay } = PAGE_WORDS[language].services
  const moment = ({ effective, because }: Offer['launch']) => html`${effective === undefined ? noDay : dated(effective, language)}${notes([because], language)}`
  return html`<section><h2>${territoryName(territory, language)}</h2><dl class="facts"><dt>${words.launch}</dt><dd>${moment(launch)}</dd>
<dt>${words.end}</dt><dd>${end === undefined ? typeset(words.open, language) : moment(end)}</dd>
${prices.length === 0 ? '' : html`<dt>${words.prices}</dt><dd>${prices.map(({ amount, upTo, currency, period, plan, on, evidence }) => html`<span class="note">${money(amount, currency, language)}${upTo === undefined ? '' : ` – ${money(upTo, currency, language)}`} ${words.perPeriod[period]}${plan === undefined ? '' : `, ${plan}`}${on === undefined ? '' : html` (${dayText(on, language)})`} ${evidenceMark(evidence, language)}</span>`)}</dd>`}</dl>
<h3>${words.tiers}</h3>${tiers.length === 0 ? html`<p>${typeset(words.noTier, language)}</p>` : tierTable(seen, tiers)}
${said.map(note => html`<p class="faint">${typeset(note, language)}</p>`)}</section>`
}

function tierTable ({ visit: { language }, dictionary }: ServiceSeenWhole, tiers: readonly Tier[]): SafeHtml {
  const words = PAGE_WORDS[language].services.one
  const heads = [words.tier, words.from, words.until, words.sure]
  const sure = ({ disputed, agreements = [], evidence, sources, note }: Tier) => html`${evidenceMark(evidence, language)}${sourceList(sources, language)}
${disputed === undefined ? '' : html`<span class="note moved">${typeset(words.disputed(dayText(disputed.from, language), dayText(disputed.until, language)), language)}.
${typeset(disputed.note, language)}</span>`}
${agreements.map(agreement => agreementFold(agreement, language))}${notes([note], language)}`
  return cardTable(heads, tiers.map(one => html`<tr role="row">
${rowHead(html`<span class="medium">${tiersIn(one).map(tier => tierName(dictionary, one.medium, tier)).join(' / ')}</span> <span class="tier">${mediumName(dictionary, one.medium)}</span>
${notes([one.delay === undefined ? undefined : `${words.delay}${language === 'fr' ? ' ' : ''}: ${delayText(one.delay, language)}`], language)}`)}
${cell(words.from, one.from === undefined ? words.always : dayElement(one.from, language))}
${cell(words.until, one.until === undefined ? words.stillHeld : dayElement(one.until, language))}
${cell(words.sure, sure(one))}</tr>`))
}

/** The tier of a period, or those between which a fact of the film decides. */
function tiersIn ({ tier, byFact }: Tier): string[] {
  return [tier, byFact?.yes, byFact?.no].flatMap(one => one ?? [])
}

/** An agreement, with what it undertakes folded. */
function agreementFold ({ label, signedOn, amounts, note }: NonNullable<Tier['agreements']>[number], language: Language): SafeHtml {
  const signed = signedOn === undefined ? '' : `, ${PAGE_WORDS[language].services.one.signed(dayText(signedOn, language))}`
  return html`<details class="why"><summary>${typeset(label, language)}${signed}</summary>
${[...amounts, note].flatMap(one => one === undefined ? [] : [html`<p>${typeset(one, language)}</p>`])}</details>`
}

/** Which operators carried it, on which box, since when. */
function carriage ({ visit: { language }, dictionary, service }: ServiceSeenWhole): SafeHtml | '' {
  const words = PAGE_WORDS[language].services.one
  const carried = dictionary.carriers.flatMap(carrier => carrier.carries.filter(one => one.service === service.id).map(one => ({ carrier, one })))
  if (carried.length === 0) return ''
  const heads = [words.carriers, words.status, words.from, words.until]
  return html`<h2>${words.carriers}</h2>${cardTable(heads, carried.map(({ carrier, one }) => html`<tr role="row">
${rowHead(html`<span class="medium">${nameOf(carrier)}</span> <span class="tier">${deviceName(carrier, one.device)}</span>`)}
${cell(words.status, words.statuses[one.status])}
${cell(words.from, since(one, language))}
${cell(words.until, one.until === undefined ? '–' : datedText(one.until, language))}</tr>`))}`
}

function since ({ effective, refused, because, note }: Carriage, language: Language): SafeHtml {
  const moment = effective ?? refused
  return html`${moment === undefined ? '–' : dated(moment, language)}${notes([because, note], language)}`
}

function deviceName ({ devices }: CarrierSeen, device: string | null): string {
  return devices.find(({ id }) => id === device)?.name ?? ''
}

// To make one takes a hundred times as long as to use it.
const MONEY = new Map<string, Intl.NumberFormat>()

function money (amount: number, currency: string, language: Language): string {
  const key = `${language} ${currency}`
  const format = MONEY.get(key) ?? new Intl.NumberFormat(language === 'fr' ? 'fr-FR' : 'en-GB', { style: 'currency', currency })
  MONEY.set(key, format)
  return format.format(amount)
}
