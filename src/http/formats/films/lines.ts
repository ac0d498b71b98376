// Films that arrive as lines of JSON, an object each.
import { MOST_FILMS } from '../../../../schemas/comparison.js'
import type { Bilingual } from '../../../../schemas/text.js'
import { MOST_FAULTS, type Fault } from '../../../validator.js'
import { HttpProblem } from '../../problems/errors.js'
import { assertModest } from '../../body/json-shape.js'
import { lineReader, type Line } from '../../body/lines.js'
import { inSlices } from '../../work/slices.js'

/** How many bytes the line of one film may have: ten times those of the longest title and id with every fact. */
export const LONGEST_LINE = 2 ** 16

/**
 * The films of lines of JSON; blank lines are none. Not yet checked.
 * @throws HttpProblem `invalid-request` naming the lines that are not JSON, or `too-many`; what comes after is not read
 */
export function filmsInLines (body: Buffer): Promise<unknown[]> {
  return inSlices(reading(body))
}

function * reading (body: Buffer): Generator<void, unknown[]> {
  const films: unknown[] = []
  const faults: Fault[] = []
  for (const line of lineReader(LONGEST_LINE).all(body)) {
    yield
    const place = films.length + faults.length
    if (place === MOST_FILMS) throw TOO_MANY_FILMS
    const read = filmIn(line)
    if ('film' in read) films.push(read.film)
    else faults.push({ path: [String(place)], detail: read.fault })
    if (faults.length > MOST_FAULTS) break
  }
  if (faults.length > 0) throw new HttpProblem('invalid-request', { fr: 'Des lignes ne sont pas du JSON.', en: 'Lines are not JSON.' }, '', faults)
  return films
}

/** What a line holds, or why it cannot be read. */
function filmIn (line: Line): { readonly film: unknown } | { readonly fault: Bilingual } {
  const { number } = line
  if ('fault' in line) {
    if (line.fault === 'not-utf-8') throw NOT_UTF_8
    return {
      fault: {
        fr: `La ligne ${number} dépasse ${LONGEST_LINE} octets : une ligne tient un film.`,
        en: `Line ${number} exceeds ${LONGEST_LINE} bytes: a line holds one film.`
      }
    }
  }
  assertModest(line.text)
  try {
    return { film: JSON.parse(line.text) }
  } catch {
    return {
      fault: {
        fr: `La ligne ${number} n'est pas du JSON : une ligne tient un film, un objet entier.`,
        en: `Line ${number} is not JSON: a line holds one film, a whole object.`
      }
    }
  }
}

/** What is not UTF-8 is refused whole: of a table or of lines, whatever follows cannot be trusted either. */
export const NOT_UTF_8 = new HttpProblem('invalid-request', {
  fr: "Le corps n'est pas en UTF-8 ; depuis un tableur, enregistrez-le en « CSV UTF-8 ».",
  en: 'The body is not UTF-8; from a spreadsheet, save it as “CSV UTF-8”.'
}, null)

/** How many more there are is not known: nothing is read after the first of them. */
export const TOO_MANY_FILMS = new HttpProblem('too-many', {
  fr: `Un agenda admet ${MOST_FILMS} films au plus ; il y en a davantage ici.`,
  en: `An agenda takes ${MOST_FILMS} films at most; there are more here.`
}, null)
