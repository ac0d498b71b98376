// The page of all services of a territory, by medium.
import { html, type SafeHtml } from '@remix-run/html-template'
import { PAGE_WORDS } from '../../../words/pages.js'
import { dayText } from '../days.js'
import { mediumPlace, nameOf, namesakesOf, territoryName, tierName, type Dictionary, type ServiceSeen } from '../dictionary.js'
import type { Page } from '../frame.js'
import { typeset } from '../typeset.js'
import { link, type Visit } from '../visit.js'

/** What the page shows. */
export interface ServicesSeen {
  readonly visit: Visit
  readonly dictionary: Dictionary
  readonly today: string
}

/** The page. */
export function servicesPage (seen: ServicesSeen): Page {
  const { visit: { language }, dictionary } = seen
  const words = PAGE_WORDS[language].services
  const groups = dictionary.media.map(({ id, label }) => ({ id, label, services: dictionary.services.filter(({ media }) => media[0] === id) }))
  return {
    section: 'services',
    title: words.title,
    description: words.described,
    content: html`<h1>${words.title}</h1><p class="sub">${typeset(words.intro, language)}</p>
${groups.filter(({ services }) => services.length > 0).map(({ id, label, services }) => html`<h2><span class="dot m${mediumPlace(dictionary, id)}" aria-hidden="true"></span> ${typeset(label, language)}</h2><ul class="services">${services.map(service => item(seen, service))}</ul>`)}`
  }
}

function item ({ visit, dictionary, today }: ServicesSeen, service: ServiceSeen): SafeHtml {
  const { language } = visit
  const words = PAGE_WORDS[language].services
  const home = service.territories.find(({ territory }) => territory === dictionary.home) ?? service.territories[0]
  const [launch, end] = [home?.launch.effective?.on, home?.end?.effective?.on]
  // What tells it from another of its name: a channel and its online offer have one brand.
  const namesakes = namesakesOf(service, dictionary.services)
  const held = home?.tiers.find(({ from = '', until }) => from <= today && (until === undefined || today < until))
  const said = [
    ...home === undefined || home.territory === dictionary.home ? [] : [territoryName(home.territory, language)],
    launch === undefined ? words.noDay : words.since(dayText(launch, language)),
    ...end === undefined ? [] : [words.until(dayText(end, language))],
    ...held?.tier === undefined ? [] : [tierName(dictionary, held.medium, held.tier)]
  ]
  const notes = namesakes.length > 1 ? service.notes : []
  return html`<li><a href="${link(visit, `/services/${service.id}`)}">${nameOf(service)}</a> <span class="note">${typeset([said.join(', '), ...notes].join('. '), language)}</span></li>`
}
