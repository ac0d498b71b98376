// Values of the schemas of our own document: what a schema allows, with the ids that the service knows and days that go together.
import fc from 'fast-check'
import { adoptions, daysBetween, maybe, plusDays, stated } from '../questions.js'
import type { World } from '../world.js'
import { EDGE_DAYS } from './values.js'

/** As much of JSON Schema as the document uses. */
export interface Schema {
  readonly type?: string | readonly string[]
  readonly format?: string
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Schema[]
  readonly items?: Schema
  readonly minimum?: number
  readonly maximum?: number
  readonly maxItems?: number
  readonly uniqueItems?: boolean
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly minProperties?: number
}

type Values = fc.Arbitrary<unknown>

/** Days of one film or span, as days after one day: between which they plausibly lie. */
const AFTER: Readonly<Record<string, readonly [min: number, max: number]>> = {
  theatricalReleaseDate: [0, 0], from: [0, 0], opensFrom: [0, 0], opensOn: [0, 1000], visaDate: [-900, 0], derogationFrom: [0, 500], aidGrantedOn: [-900, 200], firstFreeTvBroadcastOn: [300, 2000], blackoutFrom: [100, 1500],
  opensUntil: [1, 300], to: [1, 400], on: [0, 2000]
}

const days = fc.oneof({ weight: 93, arbitrary: daysBetween('1980-01-01', '2032-12-31') }, { weight: 7, arbitrary: fc.constantFrom(...EDGE_DAYS) })
const names = fc.constantFrom('x', 'Amélie', 'A, "B"; C', '日本', 'f-1', '👍', '<b>&')

/** The values of schemas in a world. */
export function shapesOf (world: World) {
  const service = fc.constantFrom(...world.services.map(({ id }) => id))
  const known: Readonly<Record<string, Values>> = {
    service,
    carrier: fc.constantFrom(...world.carriers.map(({ id }) => id)),
    device: fc.constantFrom(...world.carriers.flatMap(({ devices = [] }) => devices.map(({ id }) => id))),
    territory: fc.oneof({ weight: 70, arbitrary: fc.constant('FR') }, { weight: 30, arbitrary: fc.constantFrom(...world.territories) }),
    rulebook: fc.oneof({ weight: 80, arbitrary: fc.constant(world.version) }, { weight: 20, arbitrary: fc.constant('9.9.9') }),
    alarm: fc.constantFrom('P7D', 'P1D', 'PT1H', 'P0D', 'P366D', 'P52W'),
    since: fc.oneof(fc.constantFrom(world.version, '0.0.1'), days),
    film: fc.array(fc.tuple(days, names).map(([day, name]) => `${day}~${name}`), { minLength: 1, maxLength: 5 }),
    services: fc.uniqueArray(service, { minLength: 1, maxLength: 10 }),
    code: fc.constantFrom('invalid-request', 'unknown-id', 'too-many', 'out-of-time')
  }

  /** What a schema allows; ids by the name of what holds them. */
  function valuesOf (schema: Schema, name = ''): Values {
    const { format, items = {}, minimum = -5, maximum = 1e6 } = schema
    const own = known[name]
    if (own !== undefined && (schema.type !== 'array' || name === 'film' || name === 'services')) return own
    if (schema.enum !== undefined) return fc.constantFrom(...schema.enum)
    if (schema.anyOf !== undefined) return fc.oneof(...schema.anyOf.map(one => valuesOf(one, name)))
    const types = [schema.type].flat().map(type => {
      switch (type) {
        case 'boolean': return fc.boolean()
        case 'null': return fc.constant(null)
        case 'integer': return fc.oneof(fc.constantFrom(minimum, maximum, minimum + 1, maximum - 1), fc.integer({ min: minimum, max: Math.min(maximum, minimum + 500) }))
        case 'array': return listsOf(schema, name, items)
        case 'object': return objectsOf(schema)
        case 'string': return format === 'adoption' ? adoptions(world) : format?.includes('date') === true ? days : names
        default: return names
      }
    })
    return fc.oneof(...types)
  }

  function listsOf ({ uniqueItems = false, maxItems = 3 }: Schema, name: string, items: Schema): Values {
    const length = { minLength: 1, maxLength: Math.min(maxItems, 3) }
    const one = valuesOf(items, name)
    return uniqueItems ? fc.uniqueArray(one, length) : fc.array(one, length)
  }

  /** Objects with few of the fields that may be left out, and days that go together. */
  function objectsOf ({ properties = {}, required = [], minProperties = 0 }: Schema): fc.Arbitrary<Record<string, unknown>> {
    const withShare = (percent: number) => fc.record(Object.fromEntries(Object.entries(properties).map(([name, schema]) => {
      const [min, max] = AFTER[name] ?? [0, 0]
      const after = name in AFTER && fc.integer({ min, max }).map(after => ({ after }))
      const value = after === false ? valuesOf(schema, name) : fc.oneof({ weight: 95, arbitrary: after }, { weight: 5, arbitrary: valuesOf(schema, name) })
      return [name, required.includes(name) ? value : maybe(percent, value)]
    })))
    return fc.tuple(daysBetween('1983-01-01', '2030-12-31'), fc.oneof(...[5, 10, 20].map(withShare)), fc.nat(99)).map(([first, fields, chance]) => {
      const object = stated(Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, isAfter(value) ? plusDays(first, value.after) : value])))
      const whole = Object.keys(object).length < minProperties ? { months: 4 } : object
      return chance < 15 ? whole : together(whole)
    })
  }

  return { valuesOf, objectsOf }
}

const isAfter = (value: unknown): value is { after: number } => typeof value === 'object' && value !== null && 'after' in value && typeof value.after === 'number'

/** The fields that may stand together: a device has its carrier, a carrier its service, a tier its medium. */
export function together ({ carrier, device, tier, ...rest }: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const through = rest.service === undefined || carrier === undefined ? {} : device === undefined ? { carrier } : { carrier, device }
  return { ...rest, ...through, ...tier !== undefined && rest.medium !== undefined && rest.service === undefined ? { tier } : {} }
}
