// The table of a workbook, as a spreadsheet would copy it.
import readWorkbook, { type CellValue } from 'read-excel-file/universal'
import type { Written } from './files.js'
import { isFilled, textOf } from './table.js'

/** The first sheet of a workbook with anything in it, by its name if there are several; null where the bytes are no such workbook. */
export async function textOfWorkbook (bytes: ArrayBuffer): Promise<Written | null> {
  const sheets = await readWorkbook(bytes).catch(() => null)
  if (sheets === null) return null
  const filled = sheets.map(({ sheet, data }) => ({ sheet, records: data.map(row => row.map(written)) })).filter(({ records }) => records.some(isFilled))
  const [first] = filled
  return { text: first === undefined ? '' : textOf(first), sheet: filled.length > 1 && first !== undefined ? first.sheet : '' }
}

/** What a cell holds: a day as ISO 8601 writes it, whatever order of day and month the sheet shows. */
function written (cell: CellValue | null): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  return cell === null ? '' : String(cell)
}
