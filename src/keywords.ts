// What each keyword of the schemas asks of a value, in words, in both languages.
import type { ErrorObject } from 'ajv'
import type { Bilingual } from '../schemas/text.js'

/** What a validation error says; a validator of requests also says what the value was, and what was asked of it. */
type Words = Pick<ErrorObject, 'keyword' | 'params' | 'message' | 'data' | 'parentSchema'>

/** What a validation error asks for, to be said after the name of the field; a keyword without words of its own is told by what the validator says of it. */
export function wordsOf ({ keyword, params, message = 'is not well formed', data, parentSchema }: Words): Bilingual {
  switch (keyword) {
    case 'additionalProperties':
      return { fr: "n'est pas connu ici ; vérifiez son orthographe ou omettez-le", en: 'is not known here; check its spelling or leave it out' }
    case 'required':
      return { fr: 'est obligatoire', en: 'is required' }
    case 'enum':
      if (isRepeated(data)) return oneAlone(data)
      return { fr: `doit être une de ces valeurs : ${params.allowedValues.join(', ')}`, en: `must be one of: ${params.allowedValues.join(', ')}` }
    case 'const':
      return { fr: `doit être ${JSON.stringify(params.allowedValue)}`, en: `must be ${JSON.stringify(params.allowedValue)}` }
    case 'format':
      return FORMAT_HINTS[String(params.format)] ?? { fr: `doit être au format « ${params.format} »`, en: message }
    case 'type': {
      const types = [params.type].flat().map(String)
      if (isRepeated(data) && !types.includes('object')) return oneAlone(data)
      return { fr: `doit être ${types.map(type => FRENCH_TYPES[type]).join(' ou ')}`, en: `must be ${types.join(' or ')}` }
    }
    case 'minimum':
      return { fr: `doit valoir ${params.limit} au moins`, en: `must be ${params.limit} at least` }
    case 'maximum':
      return { fr: `doit valoir ${params.limit} au plus`, en: `must be ${params.limit} at most` }
    case 'pattern':
      return PATTERN_HINTS[String(params.pattern)] ?? { fr: `doit suivre le motif « ${params.pattern} »`, en: message }
    case 'uniqueItems':
      return { fr: `ne doit rien contenir deux fois (les éléments ${params.j} et ${params.i} sont les mêmes)`, en: message }
    case 'minProperties': {
      const names = Object.keys(parentSchema?.properties ?? {}).join(', ')
      if (params.limit === 1 && names !== '') return { fr: `est vide ; indiquez au moins un de ces champs : ${names}`, en: `is empty; state at least one of: ${names}` }
      return measure(keyword, params.limit, message)
    }
    default:
      return measure(keyword, params.limit, message)
  }
}

/** Whether several values stand where one was asked for, as where a parameter is stated twice. */
function isRepeated (data: unknown): data is unknown[] {
  return Array.isArray(data) && data.length > 1
}

function oneAlone ({ length }: readonly unknown[]): Bilingual {
  return { fr: `ne doit avoir qu'une valeur ; ${length} sont indiquées`, en: `must have one value alone; ${length} are stated` }
}

/** What is said of a keyword that counts, or of one without words of its own. */
function measure (keyword: string, limit: number, message: string): Bilingual {
  const measured = FRENCH_MEASURES[keyword]
  return { fr: measured === undefined ? "n'a pas la forme voulue" : `doit compter ${measured.bound} ${limit} ${measured.unit}${limit < 2 ? '' : 's'}`, en: message }
}

const FRENCH_TYPES: Readonly<Record<string, string>> = {
  string: 'un texte',
  integer: 'un nombre entier',
  number: 'un nombre',
  boolean: 'un booléen (true ou false)',
  array: 'une liste',
  object: 'un objet',
  null: 'null'
}

const FRENCH_MEASURES: Readonly<Record<string, { readonly bound: string, readonly unit: string }>> = {
  minLength: { bound: 'au moins', unit: 'caractère' },
  maxLength: { bound: 'au plus', unit: 'caractère' },
  minItems: { bound: 'au moins', unit: 'élément' },
  maxItems: { bound: 'au plus', unit: 'élément' },
  minProperties: { bound: 'au moins', unit: 'champ' },
  maxProperties: { bound: 'au plus', unit: 'champ' }
}

const FORMAT_HINTS: Readonly<Record<string, Bilingual>> = {
  uri: { fr: 'doit être une adresse, comme https://…', en: 'must be an address, as https://…' },
  date: {
    fr: 'doit être un jour réel du calendrier, écrit AAAA-MM-JJ',
    en: 'must be a real calendar day written YYYY-MM-DD'
  },
  'date-or-none': {
    fr: "doit être un jour réel du calendrier, écrit AAAA-MM-JJ, ou none pour un film qui n'y est jamais sorti en salles",
    en: 'must be a real calendar day written YYYY-MM-DD, or none for a film never released in cinemas there'
  },
  'partial-date': {
    fr: 'doit être un jour, un mois ou une année réels, écrits AAAA-MM-JJ, AAAA-MM ou AAAA',
    en: 'must be a real day, month or year written YYYY-MM-DD, YYYY-MM or YYYY'
  },
  'version-or-date': {
    fr: 'doit être une version du recueil des règles, comme 1.0.0, ou un jour réel du calendrier, écrit AAAA-MM-JJ',
    en: 'must be a version of the rule book, such as 1.0.0, or a real calendar day written YYYY-MM-DD'
  },
  duration: {
    fr: "doit être des semaines, ou des jours, heures et minutes, jusqu'à 366 jours, écrits selon ISO 8601 : P7D, P2W ou PT12H",
    en: 'must be weeks, or days, hours and minutes, up to 366 days, written as in ISO 8601: P7D, P2W or PT12H'
  },
  adoption: {
    fr: 'doit être <proposition>@<date>, comme filippetti-2014@2014-10-01',
    en: 'must be <proposal>@<date>, such as filippetti-2014@2014-10-01'
  }
}

/** The patterns of what requests state; a test holds that none of theirs is without words. */
const PATTERN_HINTS: Readonly<Record<string, Bilingual>> = {
  '^[A-Z]{2}$': {
    fr: 'doit être un code de deux lettres capitales (ISO 3166-1), comme FR',
    en: 'must be a code of two capital letters (ISO 3166-1), such as FR'
  },
  '^\\d+\\.\\d+\\.\\d+$': {
    fr: 'doit être une version du recueil des règles, comme 1.0.0',
    en: 'must be a version of the rule book, such as 1.0.0'
  }
}
