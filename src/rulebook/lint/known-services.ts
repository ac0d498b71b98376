import { carriersIn } from '../dates.js'
import type { LintRule } from '../draft.js'

/** A carrier carries services that exist where it is, on devices that it has. */
export const knownServices: LintRule = {
  name: 'known-services',
  description: 'Services named by carriers exist and are offered in the territory; devices named are those of the carrier.',
  * check (draft) {
    const services = new Map(draft.services?.content.services.map(service => [service.id, service]))
    for (const { file, path, value: { territory, devices, carries } } of carriersIn(draft)) {
      for (const [i, { service, device }] of carries.entries()) {
        const known = services.get(service)
        const place = { file, path: `${path}.carries.${i}` }
        if (draft.services !== undefined && known === undefined) yield { ...place, detail: `names the service ${service}, which services.yaml does not have` }
        if (known?.territories.every(offer => offer.territory !== territory) === true) {
          yield { ...place, detail: `names the service ${service}, which services.yaml does not have in ${territory}` }
        }
        if (device !== null && devices.every(({ id }) => id !== device)) yield { ...place, detail: `names the device ${device}, which is not among the devices of the carrier` }
      }
    }
  }
}
