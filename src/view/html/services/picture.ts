// The tiers of a service over time, as a picture: a bar for each, in the colour of its medium.
import { html, type SafeHtml } from '@remix-run/html-template'
import { PAGE_WORDS } from '../../../words/pages.js'
import { dayText, daysBetween } from '../days.js'
import { mediumPlace, nameOf, territoryName, tierName, type Dictionary, type ServiceSeen } from '../dictionary.js'
import { typeset } from '../typeset.js'
import type { Visit } from '../visit.js'

/** Pixels: the whole, room for the names, a row, the axis. */
const BOX = { width: 1100, left: 300, row: 34, axis: 24 }

/** What the picture shows. */
interface Shown {
  readonly visit: Visit
  readonly dictionary: Dictionary
  readonly today: string
  readonly service: ServiceSeen
}

/** The picture; nothing where no tier is documented. */
export function tiersPicture ({ visit: { language }, dictionary, today, service }: Shown): SafeHtml | '' {
  const held = service.territories.flatMap(({ territory, tiers }) => tiers.flatMap(one => one.tier === undefined ? [] : [{ ...one, territory }]))
  if (held.length === 0) return ''
  const words = PAGE_WORDS[language].services.one
  const isAbroad = new Set(held.map(({ territory }) => territory)).size > 1
  const starts = held.flatMap(({ from }) => from ?? []).sort()
  const first = `${(starts[0] ?? today).slice(0, 4)}-01-01`
  const last = `${Number(today.slice(0, 4)) + 2}-01-01`
  const at = (day: string) => Math.round(BOX.left + (BOX.width - BOX.left) * daysBetween(first, day) / daysBetween(first, last))
  const lanes = [...new Set(held.map(({ territory, medium, tier }) => [territory, medium, tier].join(' ')))]
  const every = Math.max(1, Math.ceil((Number(last.slice(0, 4)) - Number(first.slice(0, 4))) / 12))
  const years = Array.from({ length: Number(last.slice(0, 4)) - Number(first.slice(0, 4)) }, (_, i) => String(Number(first.slice(0, 4)) + i)).filter((_, i) => i % every === 0)
  const height = BOX.axis + BOX.row * lanes.length
  return html`<div class="scroll service-picture" role="region" tabindex="0" aria-label="${typeset(words.picture(nameOf(service)), language)}"><svg viewBox="0 0 ${BOX.width} ${height}" role="img" aria-label="${typeset(words.picture(nameOf(service)), language)}">
${years.map(year => html`<line class="grid" x1="${at(`${year}-01-01`)}" x2="${at(`${year}-01-01`)}" y1="${BOX.axis - 4}" y2="${height}"/><text class="tick" x="${at(`${year}-01-01`)}" y="14">${year}</text>`)}
<line class="now" x1="${at(today)}" x2="${at(today)}" y1="${BOX.axis - 4}" y2="${height}"/>
${lanes.map((lane, i) => {
    const [territory = '', medium = '', tier = ''] = lane.split(' ')
    const y = BOX.axis + BOX.row * i
    const name = `${isAbroad ? `${territoryName(territory, language)}, ` : ''}${tierName(dictionary, medium, tier)}`
    return html`<g class="m${mediumPlace(dictionary, medium)}"><text x="0" y="${y + 20}">${name}</text>${held.filter(one => [one.territory, one.medium, one.tier].join(' ') === lane).map(({ from = first, until = last, disputed }) =>
      html`<rect class="bar" x="${at(from)}" y="${y + 8}" width="${Math.max(2, at(until) - at(from))}" height="16" rx="3"><title>${dayText(from, language)} – ${dayText(until, language)}</title></rect>${disputed === undefined ? '' : html`<rect class="doubt" x="${at(disputed.from)}" y="${y + 8}" width="${Math.max(2, at(disputed.until) - at(disputed.from))}" height="16"><title>${typeset(disputed.note, language)}</title></rect>`}`)}</g>`
  })}</svg></div>`
}
