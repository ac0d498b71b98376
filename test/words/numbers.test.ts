// The numbers that sentences state.
import t from 'tap'
import { numbersIn } from '../../src/words/numbers.js'

const STATED: ReadonlyArray<readonly [sentence: string, ...numbers: readonly number[]]> = [
  ['au plus 100 000 entrées', 100000],
  ['at most 100,000 admissions', 100000],
  ['moins de 100.000 entrées', 100000],
  ['plus de 5 millions d’euros, moins de 25 millions', 5e6, 25e6],
  ['over 5 million euros', 5e6],
  ['1,5 million', 1.5e6],
  ['le point 1.9 de l’accord de 2022', 1.9, 2022],
  ['de 22 à 36 mois', 22, 36],
  ['mille entrées au plus', 1000],
  ['a thousand admissions', 1000],
  ['soixante minutes au plus', 60],
  ['cinquante-neuf, soixante-dix-sept, quatre-vingts, quatre-vingt-dix-neuf', 59, 77, 80, 99],
  ['vingt et un films, soixante et onze', 21, 71],
  ['deux cents entrées, cent quatre', 200, 104],
  ['two hundred and fifty thousand', 250000],
  ['trois mille deux cents', 3200],
  ['one million two hundred thousand', 1200000],
  ['un film et deux séances', 1, 2],
  ['sixty-one and fifty', 61, 50],
  ['no number at all, la quatrième semaine'],
  ['']
]

for (const [sentence, ...numbers] of STATED) t.test(`« ${sentence} »`, async t => t.strictSame(numbersIn(sentence), numbers))
