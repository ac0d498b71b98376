// What questions about a kind of film have in common: the facts that describe it, and their addresses.
import { KIND_FACTS, type Kind } from '../../../schemas/reverse.js'
import type { EraQuestion } from '../../answer/eras.js'

/** What describes the kind of film, in one order whatever that of the request. */
export function kindOf (query: Kind): Kind {
  return Object.fromEntries(KIND_FACTS.flatMap(fact => query[fact] === undefined ? [] : [[fact, query[fact]]]))
}

/** The address of the same question with nothing left to default; `more` is what else it asks for. */
export function kindLink (
  path: string, { medium = [], tier, service, kind, territory, adopt, knownOn, language }: EraQuestion, more: Readonly<Record<string, string>>, version: string
): string {
  const query = new URLSearchParams()
  for (const one of medium) query.append('medium', one)
  for (const [name, value] of Object.entries({ tier, service, ...kind })) if (value !== undefined) query.append(name, String(value))
  query.append('territory', territory)
  for (const adoption of adopt) query.append('adopt', adoption)
  for (const [name, value] of Object.entries({ ...more, knownOn, lang: language, rulebook: version })) query.append(name, value)
  return `${path}?${query.toString()}`
}
