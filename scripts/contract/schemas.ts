// Whether every value of one schema is a value of another, told in words where it is not.

/** Anything that JSON can say. */
export type Json = Readonly<Record<string, unknown>>

/** What is compared: the schema that must fit, the one that it must fit into, and where they stand. */
interface Pair {
  readonly narrow: Json
  readonly wide: Json
  readonly at: string
}

/** The two documents in which references are looked up, and whether what is compared is an answer, whose readers pass over what they do not know. */
export interface Looked {
  readonly narrowIn: Json
  readonly wideIn: Json
  readonly isAnswer: boolean
  /** The pairs of references compared already, or being compared. */
  readonly seen: Set<string>
}

/** Everything by which the narrow schema does not fit into the wide one. */
export function misfits ({ narrow, wide, at }: Pair, looked: Looked): string[] {
  const pair = `${String(narrow.$ref)} ${String(wide.$ref)}`
  if (narrow.$ref !== undefined && wide.$ref !== undefined) {
    if (looked.seen.has(pair)) return []
    looked.seen.add(pair)
  }
  const shapes = shapesOf(wide, looked.wideIn)
  return shapesOf(narrow, looked.narrowIn).flatMap(shape => {
    const tries = shapes.filter(other => isOfType(shape, other)).map(other => misfitsOfShape({ narrow: shape, wide: other, at }, { ...looked, seen: new Set(looked.seen) }))
    const [best] = tries.sort((a, b) => a.length - b.length)
    return best ?? [`${at} may be ${String(shape.type ?? 'anything')}${shape.enum === undefined ? '' : ` (${String(shape.enum)})`}`]
  })
}

/** What a reference leads to; anything else itself. */
export function followed (value: unknown, document: Json): Json {
  const { $ref, ...own } = Object(value) as Json
  if (typeof $ref !== 'string') return own
  return followed($ref.replace(/#$/, '').split('/').slice(1).reduce<Json>((inside, segment) => Object(inside[segment.replaceAll('~1', '/').replaceAll('~0', '~')]), document), document)
}

/** The shapes of which a value has one, each of one type. */
function shapesOf (schema: Json, document: Json): Json[] {
  const whole = followed(schema, document)
  const { anyOf = whole.oneOf, type } = whole
  if (Array.isArray(anyOf)) return anyOf.flatMap(one => shapesOf(one, document))
  return Array.isArray(type) ? type.map(one => ({ ...whole, type: one as unknown })) : [whole]
}

function isOfType ({ type }: Json, { type: other }: Json): boolean {
  return other === undefined || type === other || (type === 'integer' && other === 'number')
}

function misfitsOfShape (pair: Pair, looked: Looked): string[] {
  return [...misfitsOfValues(pair, looked), ...misfitsOfFields(pair, looked), ...misfitsInside(pair, looked)]
}

const LEAST = ['minimum', 'minLength', 'minItems', 'minProperties'] as const
const MOST = ['maximum', 'maxLength', 'maxItems', 'maxProperties'] as const

function misfitsOfValues ({ narrow, wide, at }: Pair, { isAnswer }: Looked): string[] {
  const values = valuesOf(narrow)
  const others = valuesOf(wide)
  if (others !== undefined) {
    const more = values?.filter(value => !others.includes(value))
    if (more === undefined) return [`${at} may be any ${String(narrow.type)}`]
    return isAnswer || more.length === 0 ? [] : [`${at} may not be ${more.join(', ')}`]
  }
  if (values !== undefined || isAnswer) return isAnswer && values === undefined && wide.format !== undefined && wide.format !== narrow.format ? [`${at} is no ${String(wide.format)}`] : []
  return [
    ...(['format', 'pattern'] as const).filter(keyword => wide[keyword] !== undefined && wide[keyword] !== narrow[keyword]).map(keyword => `${at} must have the ${keyword} ${String(wide[keyword])}`),
    ...LEAST.filter(bound => Number(wide[bound] ?? -Infinity) > Number(narrow[bound] ?? -Infinity)).map(bound => `${at} has the ${bound} ${String(wide[bound])}`),
    ...MOST.filter(bound => Number(wide[bound] ?? Infinity) < Number(narrow[bound] ?? Infinity)).map(bound => `${at} has the ${bound} ${String(wide[bound])}`)
  ]
}

function valuesOf ({ enum: listed, const: only }: Json): unknown[] | undefined {
  if (Array.isArray(listed)) return listed
  return only === undefined ? undefined : [only]
}

function misfitsOfFields ({ narrow, wide, at }: Pair, looked: Looked): string[] {
  const { properties: own = {}, required = [] } = narrow as { properties?: Json, required?: readonly string[] }
  const { properties: others = {}, required: needed = [], additionalProperties } = wide as { properties?: Json, required?: readonly string[], additionalProperties?: unknown }
  return [
    ...needed.filter(name => !required.includes(name)).map(name => looked.isAnswer ? `${at}/${name} may be missing` : `${at}/${name} is required`),
    ...looked.isAnswer ? Object.keys(others).filter(name => !(name in own) && !needed.includes(name)).map(name => `${at}/${name} is gone`) : [],
    ...Object.entries(own).flatMap(([name, schema]) => {
      if (name in others) return misfits({ narrow: schema as Json, wide: others[name] as Json, at: `${at}/${name}` }, looked)
      return looked.isAnswer || additionalProperties !== false ? [] : [`${at}/${name} is not known`]
    })
  ]
}

/** What stands inside: the items of a list, the lines of a text, the fields of a dictionary. */
function misfitsInside ({ narrow, wide, at }: Pair, looked: Looked): string[] {
  return (['items', 'contentSchema', 'additionalProperties'] as const).flatMap(keyword => {
    const [inner, outer] = [narrow[keyword], wide[keyword]]
    return typeof inner === 'object' && inner !== null && typeof outer === 'object' && outer !== null
      ? misfits({ narrow: inner as Json, wide: outer as Json, at: `${at}[]` }, looked)
      : []
  })
}
