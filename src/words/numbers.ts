// The numbers that a sentence states, in French or in English, in digits or in words.

const UNITS_FR = [
  'zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze', 'treize', 'quatorze', 'quinze', 'seize'
]
const UNITS_EN = [
  'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'
]

/** Words that are added to those before them: `vingt-deux`. */
const ADDED: ReadonlyMap<string, number> = new Map([
  ...[...UNITS_FR.entries(), ...UNITS_EN.entries()].map(([value, word]) => [word, value] as const),
  ['une', 1], ['vingt', 20], ['trente', 30], ['quarante', 40], ['cinquante', 50], ['soixante', 60], ['quatrevingt', 80], ['quatrevingts', 80],
  ['twenty', 20], ['thirty', 30], ['forty', 40], ['fifty', 50], ['sixty', 60], ['seventy', 70], ['eighty', 80], ['ninety', 90]
])

/** Words by which those before them are multiplied: `two hundred`. */
const MULTIPLIED: ReadonlyMap<string, number> = new Map([
  ['cent', 100], ['cents', 100], ['hundred', 100], ['mille', 1e3], ['thousand', 1e3], ['million', 1e6], ['millions', 1e6]
])

/** A number in digits, a word, or a sign that parts words; a hyphen and a space join them. */
const TOKEN = /\d{1,3}(?:[ \u00a0\u202f.,]\d{3})+(?!\d)|\d+(?:[.,]\d+)?|\p{L}+|[^\s\p{L}\d-]/gu

/** @example numbersIn('au plus 5 millions d’euros') // [5000000]; numbersIn('sixty minutes or less') // [60] */
export function numbersIn (sentence: string): number[] {
  const found: number[] = []
  let [total, current, isOpen] = [0, 0, false]
  const close = () => {
    if (isOpen) found.push(total + current);
    [total, current, isOpen] = [0, 0, false]
  }
  for (const [token] of asOneWord(sentence.toLowerCase()).matchAll(TOKEN)) {
    const [digits, added, multiplied] = [inDigits(token), ADDED.get(token), MULTIPLIED.get(token)]
    if (digits !== undefined || (added === undefined && multiplied === undefined)) close()
    if (multiplied === undefined) current += digits ?? added ?? 0
    else if (multiplied === 100) current = Math.max(current, 1) * multiplied
    else [total, current] = [total + Math.max(current, 1) * multiplied, 0]
    isOpen = (digits ?? added ?? multiplied) !== undefined
  }
  close()
  return found
}

/** `quatre-vingts` is a word by itself, and what joins words says nothing: `vingt et un`, `one hundred and fifty`. */
function asOneWord (sentence: string): string {
  return sentence.replace(/quatre-vingt/g, 'quatrevingt').replace(/(?<=\p{L}) et (?=(?:une?|onze)(?!\p{L}))/gu, '-').replace(/(?<=hundred|thousand|million) and /g, ' ')
}

/** Digits in groups of three, or with a fraction. */
function inDigits (token: string): number | undefined {
  if (!/^\d/.test(token)) return undefined
  const isGrouped = /^\d{1,3}(?:\D\d{3})+$/.test(token)
  return Number(isGrouped ? token.replace(/\D/g, '') : token.replace(',', '.'))
}
