// What is at fault in a table: told once a column, with the rows that its sender sees.
import type { Bilingual } from '../../../schemas/text.js'
import type { Fault } from '../../validator.js'
import type { TableRead } from '../body/table-rows.js'

/** How many rows are named of those with one fault. */
const MOST_ROWS = 10

/** The faults of the films of a table, those of one column that say the same as one, at its first row. */
export function byColumn (faults: readonly Fault[], table: TableRead): Fault[] {
  const columns = new Map<string, { readonly fault: Fault, readonly rows: number[] }>()
  for (const fault of faults) {
    const [place, column = ''] = fault.path
    const key = JSON.stringify([column, fault.detail.en, isShortDay(fault, table)])
    const told = columns.get(key) ?? { fault, rows: [] }
    columns.set(key, told)
    const row = table.rows[Number(place)]
    if (row !== undefined) told.rows.push(row)
  }
  // What to do about columns that are not known is said once.
  const unknown = [...columns.values()].find(({ fault: { path: [, column] } }) => column !== undefined && !table.fields.has(column))
  return [...columns.values()].map(({ fault, rows }) => told(fault, fault === unknown?.fault ? PASSED_OVER : NOTHING, rows, table))
}

function isShortDay ({ path }: Fault, { shortDays }: TableRead): boolean {
  return shortDays.has(path.join('/'))
}

function told (fault: Fault, remedy: Bilingual, rows: readonly number[], table: TableRead): Fault {
  const { path, detail } = fault
  const [, column] = path
  const at = column === undefined || table.fields.has(column) ? rowsNamed(rows) : NOTHING
  const { fr, en } = isShortDay(fault, table) ? DAY_OR_MONTH : remedy
  return { path, detail: { fr: at.fr + detail.fr + fr, en: at.en + detail.en + en } }
}

function rowsNamed (rows: readonly number[]): Bilingual {
  const named = rows.slice(0, MOST_ROWS).join(', ')
  if (rows.length === 0) return NOTHING
  if (rows.length === 1) return { fr: `Ligne ${named} : `, en: `Row ${named}: ` }
  return rows.length > MOST_ROWS ? { fr: `Lignes ${named} et d'autres : `, en: `Rows ${named} and more: ` } : { fr: `Lignes ${named} : `, en: `Rows ${named}: ` }
}

const NOTHING: Bilingual = { fr: '', en: '' }

const DAY_OR_MONTH: Bilingual = {
  fr: " ; où les jours sont écrits 24/07/2024, ajoutez dates=dmy à l'adresse, ou dates=mdy si le mois vient d'abord",
  en: '; where days are written 24/07/2024, add dates=dmy to the address, or dates=mdy where the month comes first'
}

const PASSED_OVER: Bilingual = {
  fr: " ; ou faites passer sur de telles colonnes : unknownColumns=ignore dans l'adresse",
  en: '; or have such columns passed over: unknownColumns=ignore in the address'
}
