// Why a table cannot be read, in words: its parser says it in English alone.
import type { Bilingual } from '../../../schemas/text.js'

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
