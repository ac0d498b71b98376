// Films that arrive as lines: a table, as a spreadsheet saves it, or a JSON object per line.
import { parse } from 'csv-parse/sync'
import { FACT_NAMES, typeOfFact } from '../../../schemas/release.js'
import type { Fault } from '../../validator.js'
import { HttpProblem } from '../errors.js'
import { tableFaultOf, type TableError } from './table-fault.js'

/** What spreadsheets make of yes and no, in both languages. */
const YES_OR_NO: Readonly<Record<string, boolean>> = { true: true, vrai: true, false: false, faux: false }

/**
 * The films of a table, a header and then one row each; cells of what is not stated are empty. Not yet checked.
 * @throws HttpProblem `invalid-request`
 */
export function filmsInCsv (body: Buffer): unknown[] {
  const [header = [], ...rows] = cellsOf(textOf(body))
  const repeated = header.find((name, i) => header.indexOf(name) < i)
  if (repeated !== undefined) {
    throw new HttpProblem('invalid-request', {
      fr: `Deux colonnes du tableau s'appellent ${repeated}.`,
      en: `Two columns of the table are called ${repeated}.`
    }, null)
  }
  return rows.map(row => Object.fromEntries(header.flatMap((name, i) => {
    const cell = String(row[i])
    return cell === '' ? [] : [[name, valueOf(name, cell)]]
  })))
}

/** The cells of a table, whichever sign separates them: the header, which holds no title, tells. */
function cellsOf (text: string): string[][] {
  // Blank lines may stand before it.
  const header = /\S.*/.exec(text)?.[0] ?? ''
  const delimiter = ['\t', ';'].find(sign => header.includes(sign)) ?? ','
  try {
    return parse(text, { delimiter, skipEmptyLines: true, skipRecordsWithEmptyValues: true })
  } catch (error) {
    // The parser throws errors of its own alone, and all of what is read say their line.
    throw new HttpProblem('invalid-request', tableFaultOf(error as TableError), null)
  }
}

/** What a cell means; what it cannot mean is left for the schema to refuse. */
function valueOf (name: string, cell: string): unknown {
  if (name === 'theatricalReleaseDate' && cell === 'none') return null
  if (name === 'medium') return cell.trim().split(/\s+/)
  const fact = FACT_NAMES.find(one => one === name)
  if (fact === undefined) return cell
  const type = typeOfFact(fact)
  if (type === 'boolean') return YES_OR_NO[cell.toLowerCase()] ?? cell
  return type === 'integer' && /^\d+$/.test(cell) ? Number(cell) : cell
}

/**
 * The films of lines of JSON; blank lines are none. Not yet checked.
 * @throws HttpProblem `invalid-request` naming every line that is not JSON
 */
export function filmsInLines (body: Buffer): unknown[] {
  const films: unknown[] = []
  const faults: Fault[] = []
  for (const [i, line] of textOf(body).split(/\r?\n/).entries()) {
    if (line.trim() === '') continue
    try {
      films.push(JSON.parse(line))
    } catch {
      faults.push({
        path: [String(films.length + faults.length)],
        detail: { fr: `La ligne ${i + 1} n'est pas du JSON : une ligne tient un film, un objet entier.`, en: `Line ${i + 1} is not JSON: a line holds one film, a whole object.` }
      })
    }
  }
  if (faults.length > 0) throw new HttpProblem('invalid-request', { fr: 'Des lignes ne sont pas du JSON.', en: 'Lines are not JSON.' }, '', faults)
  return films
}

/** The text of a body, without the mark that it may begin with. */
function textOf (body: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body)
  } catch {
    throw new HttpProblem('invalid-request', {
      fr: "Le corps n'est pas en UTF-8 ; depuis un tableur, enregistrez-le en « CSV UTF-8 ».",
      en: 'The body is not UTF-8; from a spreadsheet, save it as “CSV UTF-8”.'
    }, null)
  }
}
