// Tables as people have them: pasted from a sheet, saved by Excel in French, with or without headings.
import t from 'tap'
import { corrected, rowsOf, sheetOf, textOf, widthOf, type Sheet } from '../../../src/page/films/table.js'

const read = (text: string): Sheet => {
  const sheet = sheetOf(text)
  if (sheet === null) throw new Error('there is a table')
  return sheet
}
const cellsOf = (text: string) => rowsOf(read(text)).map(({ number, cells }) => [number, ...cells])

t.test('cells copied from a sheet are apart by tabs, those that Excel saves in French by semicolons, others by commas', async t => {
  for (const sign of ['\t', ';', ',']) t.strictSame(cellsOf(`Film${sign}Sortie\r\nUn${sign}2024-07-24\r\n`), [[2, 'Un', '2024-07-24']], JSON.stringify(sign))
})

t.test('a line that names the separator is no row of the sheet', async t => {
  t.strictSame(cellsOf('\uFEFFsep=|\r\nFilm|Release\r\nOne; two|2024-07-24'), [[2, 'One; two', '2024-07-24']])
})

t.test('a cell between quotes may hold the separator, a line end and quotes; a quote elsewhere is a sign', async t => {
  t.strictSame(cellsOf('Film;Sortie\n"Un ; ""deux""\ntrois";2024-07-24\nLe 5" ;2024-07-25\n"Sans fin;2024-07-26'), [
    [2, 'Un ; "deux"\ntrois', '2024-07-24'], [3, 'Le 5" ', '2024-07-25'], [4, '"Sans fin', '2024-07-26']
  ])
})

t.test('rows are numbered as the sheet shows them, blank ones counted and passed over', async t => {
  const sheet = read('\n;;\nFilm;Sortie\n;\nUn;2024-07-24\r\rDeux;2024-07-25')
  t.equal(sheet.head, 2)
  t.strictSame(rowsOf(sheet), [{ number: 5, cells: ['Un', '2024-07-24'] }, { number: 7, cells: ['Deux', '2024-07-25'] }])
})

t.test('a first row that holds a day or a number is a film, no headings', async t => {
  for (const first of ['Un;24/07/2024', 'Un;2024-07-24', 'Un;127']) {
    t.equal(read(first).head, null, first)
    t.equal(rowsOf(read(first)).length, 1, first)
  }
  t.equal(read('Film;Sortie 2').head, 0)
})

t.test('there is no table where nothing but space was typed', async t => {
  for (const text of ['', ' \n\t\n', '\uFEFF']) t.equal(sheetOf(text), null, JSON.stringify(text))
  t.strictSame(rowsOf(read('Film;Sortie')), [])
})

t.test('the widest row says how many columns there are', async t => {
  t.equal(widthOf(read('a;b\n1;2;3\n1')), 3)
})

t.test('a cell is mended where it stands, and the table is written as a sheet copies it', async t => {
  const sheet = read('Film;Sortie\n\n"Un\t""deux""";31/02/2024')
  const mended = corrected(sheet, [[3, 1, '29/02/2024'], [99, 0, 'no such row']])
  t.equal(textOf(mended), 'Film\tSortie\n\n"Un\t""deux"""\t29/02/2024')
  t.strictSame(sheetOf(textOf(mended)), mended, 'which is read as the same table')
})
