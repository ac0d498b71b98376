// Why a table cannot be read, in words: its parser says it in English alone.
import type { Bilingual } from '../../../schemas/text.js'

/** What the parser of tables throws, as far as it is told. */
export interface TableError {
  readonly code: string
  /** The line that it had come to. */
  readonly lines: number
  /** The row, where the number of its cells is at fault. */
  readonly record?: readonly string[]
}

/** What is wrong with a table, on which line, and what to do about it. */
export function tableFaultOf ({ code, lines, record }: TableError): Bilingual {
  switch (code) {
    case 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH':
      return {
        fr: `Le tableau ne peut être lu : la ligne ${lines} ne compte pas autant de cellules que l'en-tête (elle en compte ${record?.length}) ; mettez entre guillemets (") une cellule qui contient le séparateur.`,
        en: `The table cannot be read: line ${lines} does not have as many cells as the header (it has ${record?.length}); put quotes (") around a cell with the separator in it.`
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
