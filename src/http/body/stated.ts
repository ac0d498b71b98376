// What may not stand in an address beside the body that came with it.
import type { Bilingual } from '../../../schemas/text.js'
import { HttpProblem } from '../problems/errors.js'
import { CSV } from './table-type.js'

/** Why a parameter that says how a table is read may not stand there, after its name. */
export const ONLY_OF_TABLES: Bilingual = { fr: `ne concerne que les tableaux (${CSV}) ; omettez-le avec un autre corps.`, en: `is about tables (${CSV}) alone; leave it out beside another body.` }

/**
 * Refuses parameters beside a body that they do not go with.
 * @throws HttpProblem `invalid-request`, with each that is stated
 */
export function assertNotStated (parameters: object, why: Bilingual): void {
  const faults = Object.entries(parameters).filter(([, value]) => value !== undefined)
    .map(([name]) => ({ path: [name], detail: { fr: `${name} ${why.fr}`, en: `${name} ${why.en}` } }))
  if (faults.length > 0) throw new HttpProblem('invalid-request', { fr: "L'adresse demande aussi.", en: 'The address asks too.' }, '', faults, 'parameter')
}
