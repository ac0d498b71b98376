// Where the films of a table stand in it, and the same films as lines of JSON: what is at fault is told by the row that its sender sees, long after the table was read.

/** What a table was: the row of each film as a sheet numbers them, the columns that say something of a film, and the places (`<film>/<column>`) of days of which nobody can tell the month. */
export interface TableRead {
  readonly rows: readonly number[]
  readonly fields: ReadonlySet<string>
  readonly shortDays: ReadonlySet<string>
}

const READ = new WeakMap<object, TableRead>()

/** Remembers the table that films were read from, as long as they are kept. */
export function readFrom<Films extends object> (films: Films, table: TableRead): Films {
  READ.set(films, table)
  return films
}

/** The table that films were read from; undefined where they came otherwise. */
export function tableOf (films: unknown): TableRead | undefined {
  return typeof films === 'object' && films !== null ? READ.get(films) : undefined
}

/** The films of a table as lines of JSON, each on the line that has the number of its row. */
export function * linesOf (films: readonly unknown[], { rows }: TableRead): Generator<Buffer> {
  let last = 1
  for (const [i, row] of rows.entries()) {
    yield Buffer.from('\n'.repeat(row - last) + JSON.stringify(films[i]))
    last = row
  }
}
