// Which language a header Accept-Language asks for (RFC 9110, 12.5.4): also of a request that Fastify cannot route, to which no plugin is bound.
import { LANGUAGES, type Language } from '../../schemas/text.js'

/** A range of the header for one language: how much it is wanted, from 0 to 1, and how closely it names the language. */
interface Wish {
  readonly language: Language
  readonly weight: number
  readonly closeness: number
  readonly order: number
}

/** The language that the header wants most, of those spoken; undefined where it wants none of them. */
export function languageWanted (header: string): Language | undefined {
  const ranges = header.toLowerCase().split(',').map(rangeOf)
  const wishes = LANGUAGES.flatMap(language => ranges
    .map(({ tag, weight }, order): Wish => ({ language, weight, closeness: closenessOf(tag, language), order }))
    .filter(({ closeness }) => closeness >= 0)
    // What names the language most closely says how much it is wanted: `en;q=0, *` wants anything but English.
    .sort((a, b) => b.closeness - a.closeness || b.weight - a.weight)
    .slice(0, 1))
  return wishes.filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || b.closeness - a.closeness || a.order - b.order)
    .at(0)?.language
}

function rangeOf (range: string): { tag: string, weight: number } {
  const [tag = '', ...parameters] = range.split(';').map(part => part.trim())
  const weight = parameters.find(parameter => parameter.startsWith('q='))
  return { tag, weight: weight === undefined ? 1 : Number(weight.slice(2)) }
}

/** The language itself, one of its regions, any language, or (below zero) another. */
function closenessOf (tag: string, language: Language): number {
  if (tag === language) return 2
  if (tag.startsWith(`${language}-`)) return 1
  return tag === '*' ? 0 : -1
}
