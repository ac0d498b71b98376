// How a request picks from what was made before it: by territory, by language, by id.
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { TerritoryCode } from '../../../schemas/territory-code.js'
import { LanguageAsked, type Bilingual, type Language } from '../../../schemas/text.js'
import { listOf } from '../../words/refusals.js'
import { excerpt } from '../../words/excerpt.js'
import { currentId, lawIn, type Rulebook, type TerritoryLaw } from '../../law/rulebook.js'
import { HttpProblem } from '../problems/errors.js'
import { languageOf } from '../protocol/language.js'

/** The parameters by which a request picks. */
export const pickingBy = (defaultTerritory: string) => ({
  territory: Type.Optional(Type.Unsafe<string>({ ...TerritoryCode, default: defaultTerritory })),
  lang: Type.Optional(LanguageAsked)
})

/** What a request picks by. */
interface Asked {
  readonly territory?: string
  readonly lang?: Language
}

/** Finds the law of the territory asked for, and its views in the language asked for. */
export type PickViews<Views> = (request: FastifyRequest, reply: FastifyReply, asked: Asked) => Views & { territory: string, law: TerritoryLaw }

/**
 * Makes the views of each territory in each language, when they are first asked for.
 * @throws Refusal `unknown-territory` when picking
 */
export function viewsOf<Views extends object> (rulebook: Rulebook, make: (law: TerritoryLaw, language: Language) => Views): PickViews<Views> {
  const viewsIn = madeOnce((law: TerritoryLaw) => madeOnce((language: Language) => make(law, language)))
  return (request, reply, { territory = rulebook.defaultTerritory, lang }) => {
    const law = lawIn(rulebook, territory)
    return { ...viewsIn(law)(languageOf(request, reply, lang)), territory, law }
  }
}

/** The same function, which makes what belongs to a key when it is first asked for, and keeps it. */
export function madeOnce<Key, T extends object> (make: (key: Key) => T): (key: Key) => T {
  const made = new Map<Key, T>()
  return key => {
    const one = made.get(key) ?? make(key)
    made.set(key, one)
    return one
  }
}

/** The address of a request with the ids that sets have now in the place of those that they had; null: it has none of these. */
export function movedTo ({ url }: Pick<FastifyRequest, 'url'>, law: TerritoryLaw): string | null {
  const [path = '', ...query] = url.split('?')
  const current = [path.split('/').map(segment => currentId(law, segment)).join('/'), ...query].join('?')
  return current === url ? null : current
}

/** What an id in a path stands for. */
export const RULE_SET: Bilingual = { fr: 'jeu de règles', en: 'rule set' }
export const MEDIUM: Bilingual = { fr: "mode d'exploitation", en: 'medium' }
export const PROPOSAL: Bilingual = { fr: 'proposition', en: 'proposal' }

/**
 * The item of an id in the path.
 * @throws HttpProblem `unknown-id`, naming the parameter, with the ids there are
 */
export function found<T> (what: Bilingual, id: string, items: ReadonlyMap<string, T>, parameter = 'id'): T {
  const item = items.get(id)
  if (item === undefined) {
    const known = listOf(items.keys())
    throw new HttpProblem('unknown-id', {
      fr: `Il n'existe pas de ${what.fr} ${excerpt(id)} ; ${known.fr}.`,
      en: `There is no ${what.en} ${excerpt(id)}; ${known.en}.`
    }, parameter)
  }
  return item
}
