// What a refusal says, in both languages.
import type { Bilingual } from '../../schemas/text.js'
import type { Refusal, Refusals } from '../law/refusal.js'
import { refusalsEn, thereAreEn } from './en/refusals.js'
import { refusalsFr, thereAreFr } from './fr/refusals.js'

/** The sentence of a refusal: the field at fault, why, and what to state instead. */
export function refusalIn<Says extends keyof Refusals> ({ says, given }: Pick<Refusal<Says>, 'says' | 'given'>): Bilingual {
  return { fr: refusalsFr[says](given), en: refusalsEn[says](given) }
}

/** What there is instead of what was asked for, as a remedy. */
export function listOf (ids: Iterable<string>): Bilingual {
  const all = [...ids]
  return { fr: thereAreFr(all), en: thereAreEn(all) }
}
