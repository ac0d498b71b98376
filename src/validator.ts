// The validator of everything that comes from outside: requests and rule files, by the same formats.
import { Ajv, type ErrorObject, type Options } from 'ajv'
import { isCivilDate } from './domain/civil-date.js'
import { secondsOf } from './domain/duration.js'
import { isPartialDate } from './domain/partial-date.js'

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
  return new Ajv({ allErrors: true, strictTypes: false, discriminator: true, formats: { ...FORMATS }, ...options })
}

/** One fault in words: where it is, as path segments, and what to do about it. */
export interface Fault {
  readonly path: readonly string[]
  readonly detail: string
}

/** The faults that a validator reports of the last value that it saw, one per value: a list of words says more than a type. */
export function faultsOf ({ errors }: { readonly errors?: readonly ErrorObject[] | null | undefined }): Fault[] {
  // A kind that is not known is told by the list of kinds; that it also fails to choose a shape adds nothing.
  const all = (errors ?? []).filter(({ keyword }) => keyword !== 'discriminator')
  const listed = new Set(all.filter(({ keyword }) => keyword === 'enum').map(({ instancePath }) => instancePath))
  return all.filter(({ keyword, instancePath }) => keyword !== 'type' || !listed.has(instancePath)).map(faultOf)
}

/** What a validation error means to the person who has to mend it. */
export function faultOf ({ instancePath, keyword, params, message = '' }: ErrorObject): Fault {
  const path = instancePath.split('/').slice(1).map(part => part.replaceAll('~1', '/').replaceAll('~0', '~'))
  switch (keyword) {
    case 'additionalProperties':
      return { path: [...path, String(params.additionalProperty)], detail: 'is not known here; check its spelling or leave it out' }
    case 'required':
      return { path: [...path, String(params.missingProperty)], detail: 'is required' }
    case 'enum':
      return { path, detail: `must be one of: ${params.allowedValues.join(', ')}` }
    case 'const':
      return { path, detail: `must be ${JSON.stringify(params.allowedValue)}` }
    case 'format':
      return { path, detail: FORMAT_HINTS[String(params.format)] ?? message }
    case 'type':
      return { path, detail: `must be ${[params.type].flat().join(' or ')}` }
    default:
      return { path, detail: message }
  }
}

const FORMAT_HINTS: Readonly<Record<string, string>> = {
  date: 'must be a real calendar day written YYYY-MM-DD',
  'date-or-none': 'must be a real calendar day written YYYY-MM-DD, or none for a film never released in cinemas there',
  'partial-date': 'must be a real day, month or year written YYYY-MM-DD, YYYY-MM or YYYY',
  'version-or-date': 'must be a version of the rule book, such as 1.0.0, or a real calendar day written YYYY-MM-DD',
  duration: 'must be weeks, or days, hours and minutes, up to 366 days, written as in ISO 8601: P7D, P2W or PT12H',
  adoption: 'must be <proposal>@<date>, such as filippetti-2014@2014-10-01'
}
