// What is wrong with the shape of a rule file, in the words of those who write it: what stands there, and what to write instead.
import type { ErrorObject } from 'ajv'
import { FACT_NAMES } from '../../../schemas/release.js'
import { faultOf, worthTelling } from '../../validator.js'
import type { Fault } from '../draft.js'

/** The faults that a validator reports of a document, each once; its errors hold the values. */
export function shapeFaults (errors: readonly ErrorObject[]): Array<Pick<Fault, 'path' | 'detail'>> {
  return worthTelling(withoutNull(errors)).map(error => {
    // Which fields there are is told by the remedy, in their order.
    const { path, detail } = faultOf(error.keyword === 'additionalProperties' ? { ...error, parentSchema: {} } : error)
    return { path: path.join('.'), detail: told(error) ?? `${detail.en}${remedyOf(error)}` }
  })
}

/** Of a value that may also be null, what is wrong with what it is: that it could be null instead helps nobody. */
function withoutNull (errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const either = new Set(errors.filter(({ keyword }) => keyword === 'anyOf').map(({ instancePath }) => instancePath))
  return errors.filter(({ keyword, params, instancePath }) => !either.has(instancePath) || (keyword !== 'anyOf' && params.type !== 'null'))
}

/** What is said in the place of what the validator would say; undefined where that is enough. */
function told ({ keyword, data, params, instancePath, parentSchema }: ErrorObject): string | undefined {
  if (keyword === 'type' && data === null && DELAY.test(instancePath)) return UNKNOWN_DELAY
  if (keyword === 'enum' && FACT_NAMES.every(name => params.allowedValues.includes(name))) {
    return `names ${JSON.stringify(data)}, which is no fact of a film: choose one of ${params.allowedValues.join(', ')}. npm run rules:new-fact adds one`
  }
  return keyword === 'type' && params.type === 'object' ? `must hold fields: ${fieldsOf(parentSchema)}` : undefined
}

function fieldsOf (schema: ErrorObject['parentSchema']): string {
  return Object.keys(Object(schema?.properties)).join(', ')
}

/** The places of the days of a row. */
const DELAY = /^\/windows\/\d+\/.*(delay|opens)(\/\w+)?$/
const UNKNOWN_DELAY = 'is null, and a delay is never empty: of a text whose delay you do not know, write rule: unmodelled in the row, with a note that says what is not known, and leave opens and nature out'

/** What to write, after what the validator says; empty where it says all. */
function remedyOf ({ keyword, params, data, parentSchema }: ErrorObject): string {
  if (keyword === 'additionalProperties') return WORD.test(params.additionalProperty) ? `. The fields here are: ${fieldsOf(parentSchema)}` : '. If it is the rest of a text, put the whole text in double quotes'
  return keyword === 'type' ? REMEDIES[String(params.type)]?.(data) ?? '' : ''
}

/** What a field can be called. */
const WORD = /^[A-Za-z]+$/

const REMEDIES: Readonly<Record<string, (data: unknown) => string>> = {
  string: data => typeof data === 'number' ? ': put it in double quotes' : '',
  integer: data => typeof data === 'string' ? ': write it in digits alone, without quotes or spaces' : '',
  array: () => ': write a list, [a, b], or a line with a dash for each'
}
