// Why a table cannot be read, in words: its parser says it in English alone.
import type { Bilingual } from '../../../../schemas/text.js'
import { excerpt } from '../../../words/excerpt.js'
import { HttpProblem } from '../../problems/errors.js'

/** How many columns a table may have: three times as many as a film has fields, for columns of the caller's own that are empty. */
export const MOST_COLUMNS = 100

/** How many lines may end in it: those of films, blank ones, and those of cells that have several. */
export const MOST_LINES = 10_000

/** How many bytes one row may have: ten times those of a film with the longest title and id. */
export const LONGEST_ROW = 2 ** 16

/** What the parser of tables throws, as far as it is told. */
export interface TableError {
  readonly code: string
  /** The line that it had come to. */
  readonly lines?: unknown
  /** The row, where the number of its cells is at fault. */
  readonly record?: unknown
}

/** What is wrong with a table, on which line, and what to do about it. */
export function tableFaultOf ({ code, lines, record }: TableError): Bilingual {
  const cells = [record].flat().length
  switch (code) {
    case 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH':
      return {
        fr: `Le tableau ne peut être lu : la ligne ${lines} ne compte pas autant de cellules que l'en-tête (elle en compte ${cells}) ; mettez entre guillemets (") une cellule qui contient le séparateur.`,
        en: `The table cannot be read: line ${lines} does not have as many cells as the header (it has ${cells}); put quotes (") around a cell with the separator in it.`
      }
    case 'CSV_QUOTE_NOT_CLOSED':
      return {
        fr: `Le tableau ne peut être lu : un guillemet (") s'ouvre, que rien ne ferme avant la fin, à la ligne ${lines} ; ${DOUBLED.fr}`,
        en: `The table cannot be read: a quote (") opens that nothing closes before the end, at line ${lines}; ${DOUBLED.en}`
      }
    case 'CSV_INVALID_CLOSING_QUOTE':
      return {
        fr: `Le tableau ne peut être lu : à la ligne ${lines}, une cellule continue après le guillemet (") qui la ferme ; ${DOUBLED.fr}`,
        en: `The table cannot be read: on line ${lines} a cell goes on after the quote (") that closes it; ${DOUBLED.en}`
      }
    case 'INVALID_OPENING_QUOTE':
      return {
        fr: `Le tableau ne peut être lu : à la ligne ${lines}, un guillemet (") figure dans une cellule qui ne commence pas par lui ; ${DOUBLED.fr}`,
        en: `The table cannot be read: on line ${lines} a quote (") stands in a cell that does not begin with one; ${DOUBLED.en}`
      }
    case 'CSV_MAX_RECORD_SIZE':
      return {
        fr: `Le tableau ne peut être lu : une rangée, à la ligne ${lines}, dépasse ${LONGEST_ROW} octets. Souvent, c'est qu'un guillemet (") s'ouvre avant elle, que rien ne ferme ; ${DOUBLED.fr}`,
        en: `The table cannot be read: a row, at line ${lines}, exceeds ${LONGEST_ROW} bytes. Often a quote (") opens before it that nothing closes; ${DOUBLED.en}`
      }
    default:
      return {
        fr: `Le tableau ne peut être lu à la ligne ${lines} ; enregistrez-le en « CSV UTF-8 ».`,
        en: `The table cannot be read at line ${lines}; save it as “CSV UTF-8”.`
      }
  }
}

const DOUBLED: Bilingual = {
  fr: "mettez la cellule entière entre guillemets, et doublez ceux qu'elle contient.",
  en: 'put quotes around the whole cell, and double those inside it.'
}

/** @throws HttpProblem `invalid-request` where there are too many columns, two of one name, or none that says anything of a film */
export function assertHeader (header: readonly string[], fields: ReadonlySet<string>): void {
  if (header.length > MOST_COLUMNS) {
    throw new HttpProblem('invalid-request', {
      fr: `Le tableau a ${header.length} colonnes ; ${MOST_COLUMNS} au plus sont lues. Supprimez celles qui ne disent rien des films.`,
      en: `The table has ${header.length} columns; ${MOST_COLUMNS} at most are read. Delete those that say nothing of the films.`
    }, null)
  }
  const repeated = header.find((name, i) => name !== '' && header.indexOf(name) < i)
  if (repeated !== undefined) {
    throw new HttpProblem('invalid-request', {
      fr: `Deux colonnes du tableau s'appellent ${excerpt(repeated)}.`,
      en: `Two columns of the table are called ${excerpt(repeated)}.`
    }, null)
  }
  if (!header.some(name => fields.has(name))) {
    const first = excerpt(header.join(', '))
    throw new HttpProblem('invalid-request', {
      fr: `Le tableau n'a pas d'en-tête : sa première ligne doit nommer les colonnes, comme theatricalReleaseDate et title ; la sienne est ${first}.`,
      en: `The table has no header: its first line must name the columns, such as theatricalReleaseDate and title; its own is ${first}.`
    }, null)
  }
}

export const TOO_MANY_LINES = new HttpProblem('too-many', {
  fr: `Le tableau compte plus de ${MOST_LINES} lignes, vides comprises ; supprimez celles qui ne tiennent aucun film.`,
  en: `The table has more than ${MOST_LINES} lines, counting blank ones; delete those that hold no film.`
}, null)

export const NO_FILM = new HttpProblem('invalid-request', {
  fr: "Le tableau ne tient aucun film ; après l'en-tête, écrivez un film par ligne.",
  en: 'The table holds no film; after the header, write a film on each row.'
}, null)
