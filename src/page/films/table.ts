// The text of a table as spreadsheets write and copy it: its cells, and back.

/** A table that was read: its records, blank ones too, for a sheet counts them. */
export interface Sheet {
  readonly records: ReadonlyArray<readonly string[]>
  /** Which record has the headings; null where the first film stands in their place. */
  readonly head: number | null
}

/** A row that is not blank, with its number in a sheet. */
export interface Row {
  readonly number: number
  readonly cells: readonly string[]
}

/** What a line names the separator with, as Excel writes it; a sheet does not show it. */
const SEPARATOR_LINE = /^\uFEFF?"?sep=([,;\t|])"?[,;\t ]*(?:\r\n|\n|\r)/i

/** A cell that holds no heading: a day, or a number with several digits. */
const NO_HEADING = /^(\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d{2}-\d{2}.*|\d{2,})$/

/** The table of a text; null where there is nothing in it. */
export function sheetOf (text: string): Sheet | null {
  const named = SEPARATOR_LINE.exec(text)
  const content = named === null ? text.replace(/^\uFEFF/, '') : text.slice(named[0].length)
  const records = recordsOf(content, named?.[1] ?? separatorOf(content))
  const first = records.findIndex(isFilled)
  if (first === -1) return null
  return { records, head: records[first]?.some(cell => NO_HEADING.test(cell.trim())) === true ? null : first }
}

/** How many columns a table has. */
export function widthOf ({ records }: Sheet): number {
  return records.reduce((most, { length }) => Math.max(most, length), 0)
}

/** The rows of a table, without its headings. */
export function rowsOf ({ records, head }: Sheet): Row[] {
  return records.flatMap((cells, i) => i === head || !isFilled(cells) ? [] : [{ number: i + 1, cells }])
}

/** The same table with other words in some cells, each named by the number of its row and its place in it. */
export function corrected (sheet: Sheet, cells: ReadonlyArray<readonly [row: number, column: number, written: string]>): Sheet {
  const records = sheet.records.map(record => [...record])
  for (const [row, column, written] of cells) records[row - 1]?.splice(column, 1, written)
  return { ...sheet, records }
}

/** The text of a table, as a spreadsheet copies it. */
export function textOf ({ records }: Pick<Sheet, 'records'>): string {
  return records.map(cells => cells.map(quoted).join('\t')).join('\n')
}

function quoted (cell: string): string {
  return /["\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

/** Whether any cell of a record holds something. */
export function isFilled (cells: readonly string[]): boolean {
  return cells.some(cell => cell.trim() !== '')
}

/** What separates the cells: what stands in the first line that is not blank. */
function separatorOf (text: string): string {
  const [first = ''] = /\S.*/.exec(text) ?? []
  return ['\t', ';'].find(sign => first.includes(sign)) ?? ','
}

/** RFC 4180, forgiving: a quote that does not begin a cell is a sign like any other. */
function recordsOf (text: string, separator: string): string[][] {
  const records: string[][] = []
  let record: string[] = []
  for (let at = 0; at <= text.length;) {
    const { cell, end } = cellAt(text, at, separator)
    record.push(cell)
    const sign = text.slice(end, end + 1)
    at = end + 1
    if (sign === separator) continue
    if (sign === '\r' && text[at] === '\n') at++
    records.push(record)
    record = []
  }
  return records
}

/** The cell that begins somewhere, and where it ends. */
function cellAt (text: string, start: number, separator: string): { readonly cell: string, readonly end: number } {
  let cell = ''
  let at = start
  if (text[at] === '"') {
    const closing = /^"((?:[^"]|"")*)"/.exec(text.slice(start))
    if (closing !== null) {
      cell = String(closing[1]).replaceAll('""', '"')
      at += closing[0].length
    }
  }
  const from = at
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at++
  return { cell: cell + text.slice(from, at), end: at }
}
