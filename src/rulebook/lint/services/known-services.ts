import { carriersIn } from '../../dates.js'
import type { Draft, Fault, LintRule } from '../../draft.js'

/** A carrier carries services that exist where it is, on devices that it has; a case is about services of its territory. */
export const knownServices: LintRule = {
  name: 'known-services',
  description: 'Services named by carriers, cases and the signatories of regimes exist and are offered in the territory; devices named are those of the carrier.',
  * check (draft) {
    for (const { file, path, value: { territory, devices, carries } } of carriersIn(draft)) {
      for (const [i, { service, device }] of carries.entries()) {
        const place = { file, path: `${path}.carries.${i}` }
        yield * unknown(draft, service, territory, place)
        if (device !== null && devices.every(({ id }) => id !== device)) yield { ...place, detail: `names the device ${device}, which is not among the devices of the carrier` }
      }
    }
    for (const { folder, territory } of draft.territories) {
      if (territory === undefined) continue
      for (const [i, { signatories }] of territory.content.regimes.entries()) {
        if (signatories === undefined) continue
        const { signed, notSigned } = signatories
        const place = { file: territory.file, path: `regimes.${i}.signatories` }
        for (const { service } of [...signed, ...notSigned]) yield * unknown(draft, service, folder.toUpperCase(), place)
        for (const { service } of notSigned) {
          if (signed.some(one => one.service === service)) yield { ...place, detail: `says that ${service} signed, and that it did not` }
        }
      }
    }
    for (const { folder, cases } of draft.territories) {
      if (cases === undefined) continue
      for (const [i, { expect }] of cases.content.cases.entries()) {
        for (const [j, { service }] of expect.entries()) {
          if (service === undefined) continue
          yield * unknown(draft, service, folder.toUpperCase(), { file: cases.file, path: `cases.${i}.expect.${j}` })
        }
      }
    }
  }
}

function * unknown ({ services }: Draft, id: string, territory: string, place: Pick<Fault, 'file' | 'path'>): Iterable<Fault> {
  if (services === undefined) return
  const known = services.content.services.find(service => service.id === id)
  if (known === undefined) yield { ...place, detail: `names the service ${id}, which services.yaml does not have` }
  else if (known.territories.every(offer => offer.territory !== territory)) yield { ...place, detail: `names the service ${id}, which services.yaml does not have in ${territory}` }
}
