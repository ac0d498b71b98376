// What else a question states: service, operator, territory, days, windows.
import { html, type SafeHtml } from '@remix-run/html-template'
import { PAGE_WORDS } from '../../../words/pages.js'
import { mediumName, nameOf, namesakesOf, serviceName, territoriesOf, territoryName, type Dictionary, type ServiceSeen } from '../dictionary.js'
import { input, select, type Option } from '../field.js'
import { typeset } from '../typeset.js'
import { stated } from '../visit.js'
import type { FilmSeen } from './seen.js'

const FIELDS = ['service', 'carrier', 'device', 'territory', 'on', 'knownOn', 'medium', 'tier']

/** By the dictionaries of a language and a territory: the fields where nothing is stated in them, as on most pages. */
const UNSTATED = new WeakMap<Dictionary, SafeHtml>()

/** The rest of the question; what is written where nothing is stated is kept. */
export function moreFields (seen: FilmSeen): SafeHtml {
  const { dictionary, refusals, visit: { query } } = seen
  if (stated(seen, 'theatricalReleaseDate') === 'none' || FIELDS.some(name => query.has(name) || refusals.of(name).length > 0)) return fields(seen)
  const known = UNSTATED.get(dictionary) ?? fields(seen)
  UNSTATED.set(dictionary, known)
  return known
}

/** The rest of the question, folded unless something is wrong with it; what it states is told beside its name. */
function fields (seen: FilmSeen): SafeHtml {
  const { dictionary, refusals, visit: { language, query } } = seen
  const { more: words } = PAGE_WORDS[language].film
  const field = (name: string, label: string, hint?: string) => ({ name, label, value: stated(seen, name), refusals, hint: hint === undefined ? undefined : typeset(hint, language) })
  const isOpen = FIELDS.some(name => refusals.of(name).length > 0)
  const said = FIELDS.flatMap(name => query.getAll(name).map(value => valueText(seen, name, value)))
  const never = stated(seen, 'theatricalReleaseDate') === 'none'
  return html`<details class="more"${isOpen ? html` open` : ''}><summary>${typeset(words.heading, language)}${said.length === 0 ? '' : html` <strong>${said.join(', ')}</strong>`}</summary><div class="fields">
${select(field('service', words.service), [{ value: '', label: words.anyService }, ...serviceOptions(dictionary)])}
${select(field('carrier', words.carrier), [{ value: '', label: words.anyCarrier }, ...dictionary.carriersThere.map(one => ({ value: one.id, label: nameOf(one) }))])}
${select(field('device', words.device), [{ value: '', label: words.anyDevice }, ...dictionary.carriersThere.flatMap(one => one.devices.map(({ id, name }) => ({ value: id, label: name, group: nameOf(one) })))])}
${select(field('territory', words.territory), territoriesOf(dictionary).map((code, i) => ({ value: i === 0 ? '' : code, label: territoryName(code, language) })))}
${input({ ...field('on', words.on, words.onHint), type: 'date' })}
${input({ ...field('knownOn', words.knownOn, words.knownOnHint), type: 'date' })}
<fieldset class="field media"><legend>${words.media}</legend>${dictionary.media.map(({ id, label }) => html`<label><input type="checkbox" name="medium" value="${id}"${query.getAll('medium').includes(id) ? html` checked` : ''}> <span>${label}</span></label>`)}${refusals.of('medium').map(detail => html`<p class="wrong">${detail}</p>`)}</fieldset>
<label class="never"><input type="checkbox" name="neverReleased" value="true"${never ? html` checked` : ''}> <span>${typeset(words.never, language)}</span></label>
</div></details>`
}

/** What a field states, in words. */
function valueText ({ dictionary, visit: { language } }: FilmSeen, name: string, value: string): string {
  if (name === 'service') return serviceName(dictionary, value)
  if (name === 'medium') return mediumName(dictionary, value)
  if (name === 'territory') return territoryName(value, language)
  const carrier = dictionary.carriers.find(({ id }) => name === 'carrier' && id === value)
  return carrier === undefined ? value : nameOf(carrier)
}

/** The services of a territory to choose from, by their first medium; of two of one name each has its id too. */
export function serviceOptions (dictionary: Dictionary): Option[] {
  const label = (service: ServiceSeen) => namesakesOf(service, dictionary.servicesThere).length > 1 ? `${nameOf(service)} (${service.id})` : nameOf(service)
  return dictionary.servicesThere
    .filter(({ media }) => media.length > 0)
    .map(service => ({ value: service.id, label: label(service), group: service.media.slice(0, 1).map(medium => mediumName(dictionary, medium)).join() }))
}
