// What somebody may have meant who wrote a value that is not taken, and what to write instead.
import type { ErrorObject } from 'ajv'
import type { Bilingual } from '../schemas/text.js'
import { byNearness } from './service/nearest.js'

/** A day with a time of day, the way databases write days. */
const DATE_TIME = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}.*)$/

/** Midnight in no zone but that of the day itself, or in universal time: nothing but the day is meant. */
const MIDNIGHT = /^00:00(:00(\.0+)?)?Z?$/

type Fault = Pick<ErrorObject, 'keyword' | 'params' | 'data' | 'instancePath' | 'schemaPath' | 'parentSchema'>

/** What to write instead of the value at fault, to be said after what it must be; undefined where nothing is known of what was meant. */
export function remedyFor ({ keyword, params, data, instancePath, schemaPath, parentSchema }: Fault): Bilingual | undefined {
  if (keyword === 'additionalProperties') return knownNear(String(params.additionalProperty), Object.keys(parentSchema?.properties ?? {}))
  if (typeof data !== 'string') return undefined
  if (keyword === 'format' && String(params.format).startsWith('date')) return withoutTime(data)
  return keyword === 'enum' && (ITEM.test(instancePath) || ONE_OR_MORE.test(schemaPath)) ? apart(data, params.allowedValues, instancePath) : undefined
}

/** How many of the names that are known are told. */
const MOST_NAMES = 5

/** The names that are known where another stands, the nearest first; only a validator of requests tells them. */
function knownNear (name: string, known: readonly string[]): Bilingual | undefined {
  if (known.length === 0) return undefined
  const names = byNearness(name, known).slice(0, MOST_NAMES).join(', ')
  const more = known.length - MOST_NAMES
  return {
    fr: ` ; ce qui est connu, du plus proche au plus éloigné : ${names}${more > 0 ? `, et ${more} de plus` : ''}`,
    en: `; what is known, the nearest first: ${names}${more > 0 ? `, and ${more} more` : ''}`
  }
}

function withoutTime (text: string): Bilingual | undefined {
  const [, day, time = ''] = DATE_TIME.exec(text) ?? []
  if (day === undefined) return undefined
  return MIDNIGHT.test(time)
    ? { fr: ` : ôtez l'heure, écrivez ${day}`, en: `: leave out the time, write ${day}` }
    : { fr: " : ôtez l'heure, écrivez le seul jour du territoire", en: ': leave out the time, write the day of the territory alone' }
}

/** Where a value stands in a list, and where a schema takes one word or a list of them. */
const ITEM = /\/\d+$/
const ONE_OR_MORE = /\/anyOf\/\d+\/enum$/

/** Words of a list that were written as one: `svod,tvod`. */
function apart (text: string, allowed: readonly unknown[], instancePath: string): Bilingual | undefined {
  const words = text.split(/[,;\s]+/).filter(word => word !== '')
  if (words.length < 2 || !words.every(word => allowed.includes(word))) return undefined
  const name = instancePath.replace(ITEM, '').replace(/^.*\//, '')
  const inAddress = words.map(word => `${name}=${word}`).join('&')
  return {
    fr: ` ; indiquez chacune à part : ${inAddress} dans l'adresse, ${JSON.stringify(words)} dans un corps`,
    en: `; state each apart: ${inAddress} in an address, ${JSON.stringify(words)} in a body`
  }
}
