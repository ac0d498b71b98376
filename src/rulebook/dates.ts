// Where the files of services and carriers say when something happened.
import type { Carrier } from '../../schemas/carrier.js'
import type { Dated } from '../../schemas/dated.js'
import type { Offer, Service } from '../../schemas/service.js'
import type { Draft, Filed } from './draft.js'

/** A value, with the file and the path that it stands at. */
export interface Placed<T> {
  readonly file: string
  readonly path: string
  readonly value: T
}

/** The services and the carriers, each with its place. */
export function namedIn ({ services, carriers }: Draft): ReadonlyArray<Placed<Service | Carrier>> {
  return [...servicesIn({ services }), ...carriersIn({ carriers })]
}

/** The services, each with its place. */
export function servicesIn ({ services }: Pick<Draft, 'services'>): ReadonlyArray<Placed<Service>> {
  return placed(services, 'services', services?.content.services)
}

/** The carriers, each with its place. */
export function carriersIn ({ carriers }: Pick<Draft, 'carriers'>): ReadonlyArray<Placed<Carrier>> {
  return placed(carriers, 'carriers', carriers?.content.carriers)
}

/** What each service is in each of its territories. */
export function offersIn (draft: Draft): ReadonlyArray<Placed<Offer>> {
  return servicesIn(draft).flatMap(({ file, path, value }) =>
    value.territories.map((offer, i) => ({ file, path: `${path}.territories.${i}`, value: offer })))
}

/** Every dated event of the two files. */
export function * datesIn (draft: Draft): Iterable<Placed<Dated>> {
  const at = (file: string, path: string, value: Dated | undefined) => value === undefined ? [] : [{ file, path, value }]
  for (const { file, path, value } of namedIn(draft)) {
    for (const [i, { since }] of value.names.entries()) yield * at(file, `${path}.names.${i}.since`, since)
  }
  for (const { file, path, value: { launch, end } } of offersIn(draft)) {
    yield * at(file, `${path}.launch.effective`, launch.effective)
    yield * at(file, `${path}.end.effective`, end?.effective)
  }
  for (const { file, path, value: { devices, carries } } of carriersIn(draft)) {
    for (const [i, { from, until }] of devices.entries()) {
      yield * at(file, `${path}.devices.${i}.from`, from)
      yield * at(file, `${path}.devices.${i}.until`, until)
    }
    for (const [i, { effective, refused, until }] of carries.entries()) {
      yield * at(file, `${path}.carries.${i}.effective`, effective)
      yield * at(file, `${path}.carries.${i}.refused`, refused)
      yield * at(file, `${path}.carries.${i}.until`, until)
    }
  }
}

function placed<T> (filed: Filed<unknown> | undefined, list: string, values: readonly T[] = []): ReadonlyArray<Placed<T>> {
  return filed === undefined ? [] : values.map((value, i) => ({ file: filed.file, path: `${list}.${i}`, value }))
}
