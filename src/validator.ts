// The validator of everything that comes from outside: requests and rule files, by the same formats.
import { Ajv, type ErrorObject, type Options } from 'ajv'
import type { Bilingual } from '../schemas/text.js'
import { isCivilDate } from './calendar/civil-date.js'
import { secondsOf } from './calendar/duration.js'
import { isPartialDate } from './calendar/partial-date.js'
import { wordsOf } from './keywords.js'
import { remedyFor } from './remedies.js'

const VERSION = /^\d+\.\d+\.\d+$/
const ADOPTION = /^[a-z][a-z0-9]*(-[a-z0-9]+)*@(.+)$/

/** The formats that the schemas name. */
const FORMATS: Readonly<Record<string, (text: string) => boolean>> = {
  date: isCivilDate,
  'date-or-none': text => text === 'none' || isCivilDate(text),
  'partial-date': isPartialDate,
  'version-or-date': text => VERSION.test(text) || isCivilDate(text),
  duration: text => secondsOf(text) !== null,
  adoption: text => isCivilDate(ADOPTION.exec(text)?.[2] ?? ''),
  uri: text => URL.canParse(text),
  'uri-reference': text => URL.canParse(text, 'http://localhost')
}

/** A validator that reports every fault and changes nothing, unless its options say otherwise. */
export function validator (options: Options = {}): Ajv {
  // That schemas are sound is for the tests to say: to compile what checks them takes longer than most of them.
  return new Ajv({ allErrors: true, strictTypes: false, validateSchema: false, discriminator: true, formats: { ...FORMATS }, ...options })
}

/** How many faults a refusal lists: who sends thousands of them can mend these first. */
export const MOST_FAULTS = 50

/** How many errors a validator of requests reports: several may tell one fault, and what comes after is not listed. */
const MOST_ERRORS = 4 * MOST_FAULTS

/** A validator that leaves off where no further fault would be listed, for a body of a few megabytes may have millions of them; its errors hold the values at fault. */
export function requestsValidator (options: Options = {}): Ajv {
  return validator({ code: { process: leavingOff }, verbose: true, ...options })
}

/**
 * The code of a check that returns with the last error worth having. Ajv knows all errors or the first alone, and lets its code be
 * transformed; each error but the first is added by one and the same statement, whatever the keyword.
 */
function leavingOff (code: string): string {
  return code.replace(/function (\w+)\(.*/s, (check, name: string) => check.replaceAll(
    /vErrors\.push\((\w+)\);/g, `if(vErrors.push($1) >= ${MOST_ERRORS}){${name}.errors = vErrors;return false;}`
  ))
}

/** As many digits as every number of them can be told from the next. */
const MOST_DIGITS = 15
const DIGITS = /^(-?)(?:0+(?=\d))?(\d+)$/

/**
 * Quotes texts that stand for whole numbers and are not written in digits, so that no reading of numbers takes them: Ajv reads `1e400`
 * and `Infinity` past every bound, and `0x10` as sixteen. Of more digits than can be read it keeps a number that is past every bound, too.
 */
export function quotingOddNumbers ({ properties }: { readonly properties: object }): (texts: Record<string, unknown>) => void {
  const numbers = Object.entries(properties).filter(([, schema]) => isOfWholeNumber(schema)).map(([name]) => name)
  return texts => {
    for (const name of numbers) {
      const text = texts[name]
      if (typeof text === 'string') texts[name] = readable(text)
    }
  }
}

function readable (text: string): string {
  const [, sign, digits] = DIGITS.exec(text) ?? []
  return digits === undefined ? JSON.stringify(text) : `${sign}${digits.length > MOST_DIGITS ? '9'.repeat(MOST_DIGITS) : digits}`
}

function isOfWholeNumber (schema: unknown): boolean {
  return typeof schema === 'object' && schema !== null && 'type' in schema && schema.type === 'integer'
}

/** One fault in words, in each language: where it is, as path segments, and what to do about it. */
export interface Fault {
  readonly path: readonly string[]
  readonly detail: Bilingual
}

/** The faults that a validator reports of the last value that it saw, one per value: a list of words says more than a type. */
export function faultsOf ({ errors }: { readonly errors?: readonly ErrorObject[] | null | undefined }): Fault[] {
  const told = worthTelling(withoutAlternatives(errors ?? []))
  const few = told.filter(isOfUnknownName).length <= MOST_MISSPELT
  return told.map(error => faultOf(few || !isOfUnknownName(error) ? error : { ...error, parentSchema: {} }))
}

/** Up to so many names that are not known may be misspelt, and are told with those that are; more are something else. */
const MOST_MISSPELT = 3

function isOfUnknownName ({ keyword }: ErrorObject): boolean {
  return keyword === 'additionalProperties'
}

/** Of several errors of one value, those that say most: a kind that is not known is told by the list of kinds, and that it also fails to choose a shape adds nothing. */
export function worthTelling (errors: readonly ErrorObject[]): ErrorObject[] {
  const listed = new Set(errors.filter(({ keyword }) => keyword === 'enum').map(({ instancePath }) => instancePath))
  return errors.filter(({ keyword, instancePath }) => keyword !== 'discriminator' && (keyword !== 'type' || !listed.has(instancePath)))
}

/** Of a value that may be one word or a list of them, the faults of what it is: a list that is no word is no fault. Only errors that hold their values tell. */
function withoutAlternatives (errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const alternatives = new Map(errors.filter(({ keyword, data }) => keyword === 'anyOf' && data !== undefined).map(({ instancePath, data }) => [instancePath, data]))
  return alternatives.size === 0
    ? errors
    : errors.filter(({ keyword, instancePath, data }) => keyword === 'anyOf'
      ? data === undefined
      : !(Array.isArray(alternatives.get(instancePath)) && (keyword === 'enum' || keyword === 'type')))
}

/** What a validation error means to the person who has to mend it. */
export function faultOf (error: ErrorObject): Fault {
  const { instancePath, keyword, params } = error
  const path = instancePath.split('/').slice(1).map(part => part.replaceAll('~1', '/').replaceAll('~0', '~'))
  const named = FIELD_NAMED[keyword]
  const { fr, en } = wordsOf(error)
  const remedy = remedyFor(error) ?? { fr: '', en: '' }
  return { path: named === undefined ? path : [...path, String(params[named])], detail: { fr: fr + remedy.fr, en: en + remedy.en } }
}

/** The keywords that speak of a field of the value, and what tells which. */
const FIELD_NAMED: Readonly<Record<string, string>> = { additionalProperties: 'additionalProperty', required: 'missingProperty' }
