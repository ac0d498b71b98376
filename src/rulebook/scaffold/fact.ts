// A new fact of a film.
import { parse } from 'yaml'
import { FACT_PATTERN } from '../../../schemas/fact.js'
import { LEFT } from '../reading/unfinished.js'
import { withItem } from './place.js'
import { bothLeft, left, NoScaffold, textIn, type Scaffold, type Texts } from './scaffold.js'
import { addition, recorded } from './version.js'

/** A yes-or-no fact, which conditions can ask for as soon as its marks are answered. @throws NoScaffold */
export function newFact (texts: Texts, name: string | undefined): Scaffold {
  if (name === undefined || !new RegExp(FACT_PATTERN).test(name)) throw new NoScaffold('Name the fact: English words, each but the first with a capital letter, as in freeTvAcquired.')
  const facts = textIn(texts, 'facts.yaml')
  const known = (parse(facts) as { facts: Array<{ id: string }> }).facts
  if (known.some(({ id }) => id === name)) throw new NoScaffold(`There is a fact ${name} already.`)
  const entry = [
    `- id: ${name}`,
    '  type: boolean',
    `  description: ${left('what is true of the film, a sentence in English')}`,
    '  unit: null',
    `  label: ${bothLeft('its name in two or three words')}`,
    '  clause:',
    `    fr: ${left('que, and what follows « selon », without a full stop')}`,
    `    en: ${left('whether, and what follows “depending on”, without a full stop')}`,
    `  question: ${bothLeft('the question to ask for it')}`
  ]
  return {
    files: new Map([
      ['facts.yaml', withItem(facts, ['facts'], entry)],
      ...recorded(texts, addition(null, `the fact ${name}`))
    ]),
    next: [
      `Answer what is marked ${LEFT}, then write the conditions that ask for it: { fact: ${name}, is: true }.`,
      'A number has type integer, its minimum and its maximum, and a unit.'
    ]
  }
}
