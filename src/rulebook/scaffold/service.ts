// A new service.
import { parse } from 'yaml'
import { LEFT } from '../reading/unfinished.js'
import { withItem } from './place.js'
import { defaultFolder, idIn, left, NoScaffold, textIn, type Scaffold, type Texts } from './scaffold.js'
import { addition, recorded } from './version.js'

/** A service on some media, in the territory of a question that names none. @throws NoScaffold */
export function newService (texts: Texts, argument: string | undefined, ...media: string[]): Scaffold {
  const id = idIn(argument, 'the service')
  const services = textIn(texts, 'services.yaml')
  const known = (parse(services) as { services: Array<{ id: string }> }).services
  if (known.some(service => service.id === id)) throw new NoScaffold(`There is a service ${id} already.`)
  const territory = defaultFolder(texts).toUpperCase()
  const entry = [
    '',
    `- id: ${id}`,
    `  checkedOn: ${LEFT}`,
    `  names: [{ name: ${left('its name')} }]`,
    `  media: [${media.length === 0 ? LEFT : media.map(medium => idIn(medium, 'each medium')).join(', ')}]`,
    '  territories:',
    `    - territory: ${territory}`,
    '      launch:',
    `        effective: { on: ${LEFT}, evidence: ${LEFT}, sources: [${left('the address that says so')}] }`,
    '      prices: []',
    '      tiers: []',
    '      notes: []',
    '  notes: []'
  ]
  return {
    files: new Map([['services.yaml', withItem(services, ['services'], entry)], ...recorded(texts, addition(territory, `the service ${id}`))]),
    next: [
      'A day that no source gives stays out: write `because` in place of `effective`, and why.',
      'Where the medium has tiers, say which the service held from when on (rules/README.md, “A tier held”); without one it has no window of its own.'
    ]
  }
}
