// What forms call the fields of a question.
import type { Language } from '../../../schemas/text.js'
import { PAGE_WORDS } from '../../words/pages.js'
import type { Dictionary } from './dictionary.js'
import type { Labels } from './refusals.js'

/** The labels of the fields, by the names that the API has for them. */
export function fieldLabels ({ facts }: Pick<Dictionary, 'facts'>, language: Language): Labels {
  const { film: { release, name, more } } = PAGE_WORDS[language]
  return new Map([
    ...facts.map(({ id, label }) => [id, label] as const),
    ['theatricalReleaseDate', release],
    ['title', name],
    ['knownOn', more.knownOn],
    ['carrier', more.carrier],
    ['device', more.device],
    ['territory', more.territory]
  ])
}
