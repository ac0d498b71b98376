// What is read off a table: what its columns say, how its days are written, and the films of its rows.
import { readFileSync } from 'node:fs'
import t from 'tap'
import { daysOf } from '../../../src/page/films/days.js'
import { exampleTable } from '../../../src/page/films/example.js'
import { writtenIn } from '../../../src/page/films/files.js'
import { headingsOf, meaningsIn } from '../../../src/page/films/meanings.js'
import { filmsOf } from '../../../src/page/films/reading.js'
import { missingIn, rowsRefused, sheetSeen } from '../../../src/page/films/sheet-view.js'
import { freshState, monthsAfter, viewIn } from '../../../src/page/films/state.js'
import { rowsOf, sheetOf, type Sheet } from '../../../src/page/films/table.js'
import { ROOT } from '../../fixtures/root.js'
import { SEEN } from '../../fixtures/films.js'

const read = (text: string): Sheet => sheetOf(text) ?? { records: [], head: null }
const meanings = (text: string) => meaningsIn(read(text), SEEN)

t.test('headings are known as people write them, in either language, whatever their dress', async t => {
  t.strictSame(meanings('TITRE ;Date de sortie;Durée;Pays;Commentaire'), ['title', 'theatricalReleaseDate', 'runtimeMinutes', 'territory', ''])
  t.strictSame(meanings('Film,RELEASE-DATE,visaDate,Held by free TV,EIDR'), ['title', 'theatricalReleaseDate', 'visaDate', 'freeTvAcquired', 'id'])
  t.strictSame(meanings('Titre;Film;Sortie;Sortie nationale'), ['title', '', 'theatricalReleaseDate', ''], 'nothing is said twice')
})

t.test('the one column that holds days is that of the release; where there are two, nobody says which', async t => {
  t.strictSame(meanings('Film;Quand\nUn;24/07/2024\nDeux;\nTrois;2024-08-01'), ['title', 'theatricalReleaseDate'])
  t.strictSame(meanings('Film;Quand;Et puis\nUn;24/07/2024;25/07/2024'), ['title', '', ''])
  t.strictSame(meanings('Film;Sortie;Quand\nUn;24/07/2024;25/07/2024'), ['title', 'theatricalReleaseDate', ''])
  t.strictSame(meanings('Film;Quand\nUn\nDeux;24/07/2024'), ['title', 'theatricalReleaseDate'], 'a row may be short')
  t.strictSame(meanings('Film;Mixed\nUn;24/07/2024\nDeux;a\nTrois;b'), ['title', ''], 'nor is one of which half is something else')
})

t.test('columns without a heading go by their letters', async t => {
  t.strictSame(headingsOf(read('Un;24/07/2024'), SEEN), ['Column A', 'Column B'])
  const wide = headingsOf(read(`${';'.repeat(27)}1984`), SEEN)
  t.strictSame([wide[25], wide[26], wide[27]], ['Column Z', 'Column AA', 'Column AB'])
  t.strictSame(headingsOf(read('Film;;Sortie'), SEEN), ['Film', 'Column B', 'Sortie'])
})

t.test('which number is the month is told by a day that can only be read one way; else it is asked', async t => {
  t.strictSame(daysOf(['01/02/2023', '24/07/2024']), { told: 'dmy', example: { written: '24/07/2024', dmy: '2024-07-24', mdy: null } })
  t.match(daysOf(['1.2.2023', '7.24.2024']), { told: 'mdy', example: { mdy: '2024-07-24' } })
  t.strictSame(daysOf(['01/02/2023']), { told: 'open', example: { written: '01/02/2023', dmy: '2023-02-01', mdy: '2023-01-02' } })
  t.match(daysOf(['24/07/2024', '07/24/2024']), { told: 'mixed', example: { written: '24/07/2024' } })
  t.match(daysOf(['24/07/2024', '07/24/2024', '01-02-2023']), { told: 'mixed', example: { written: '01-02-2023' } })
  t.strictSame(daysOf(['2024-07-24', '01/01/2024', '31/02/2024', '99/99/2024', 'soon']), { told: 'none', example: null }, 'a day that is none tells nothing')
})

t.test('films are read as their columns say; what a cell cannot mean is left for the service to refuse', async t => {
  const sheet = read('a;b;c;d;e;f;g\nUn;01/02/2023;03/04/2022;1 234;oui;FR;x\nDeux;none;soon;long;peut-être;;\n;2024-07-24;;;FAUX;;\n;;;;0;;\nCourt')
  const said = ['title', 'theatricalReleaseDate', 'visaDate', 'runtimeMinutes', 'freeTvAcquired', 'territory', '']
  t.strictSame(filmsOf(sheet, said, 'dmy', SEEN).map(({ film }) => film), [
    { title: 'Un', theatricalReleaseDate: '2023-02-01', visaDate: '2022-04-03', runtimeMinutes: 1234, freeTvAcquired: true, territory: 'FR' },
    { title: 'Deux', theatricalReleaseDate: null, visaDate: 'soon', runtimeMinutes: 'long', freeTvAcquired: 'peut-être' },
    { theatricalReleaseDate: '2024-07-24', freeTvAcquired: false },
    { freeTvAcquired: false },
    { title: 'Court' }
  ])
  t.match(filmsOf(sheet, said, 'mdy', SEEN)[0]?.film, { theatricalReleaseDate: '2023-01-02' })
  t.match(filmsOf(sheet, said, null, SEEN)[0]?.film, { theatricalReleaseDate: '01/02/2023' }, 'no order was needed')
})

t.test('a table is shown with its first cells, and says what it still needs', async t => {
  const sheet = read('Film;Quand;Puis\nUn;01/02/2023;\n;02/03/2023;x\nTrois;;\nQuatre;;\nCinq')
  const open = sheetSeen(sheet, { meanings: ['title', 'theatricalReleaseDate', ''], order: null }, SEEN, ['wrong'])
  t.match(open, { rows: 5, isHeaded: true, wrong: ['wrong'], days: { told: 'open', order: null } })
  t.strictSame(open.columns[0], { heading: 'Film', first: ['Un', 'Trois', 'Quatre'], meaning: 'title' })
  t.strictSame(missingIn(open, ['title', 'theatricalReleaseDate', ''], SEEN), ['Say how days are written.'])
  t.strictSame(missingIn(sheetSeen(sheet, { meanings: ['title', 'title', ''], order: null }, SEEN, []), ['title', 'title', ''], SEEN), ['Choose the column that holds the release in cinemas.', 'Two columns are said to be “Title”.'])
  const said = sheetSeen(sheet, { meanings: ['title', 'theatricalReleaseDate'], order: 'mdy' }, SEEN, [])
  t.equal(said.days.order, 'mdy')
  t.equal(said.columns[2]?.meaning, '')
  t.strictSame(missingIn(said, ['title', 'theatricalReleaseDate'], SEEN), [])
  t.equal(sheetSeen(read('Un;24/07/2024'), { meanings: ['title', 'theatricalReleaseDate'], order: null }, SEEN, []).days.order, 'dmy', 'told by the table itself')
})

t.test('what is refused stands at its cell, in the words of the table, or at its row', async t => {
  const sheet = read('Film;Sortie\nUn;31/02/2024')
  const [row = { number: 0, cells: [] }] = rowsOf(sheet)
  const problem = { type: '/problems/x', title: 'Wrong', status: 400, detail: 'all of it is wrong', instance: '/requests/1' }
  const told = (errors: Array<{ pointer?: string, detail: string }>, film = {}) => rowsRefused({ films: [], refused: [{ read: { row, film }, problem: { ...problem, errors } }] }, sheet, ['title', 'theatricalReleaseDate'], SEEN)
  t.strictSame(told([{ pointer: '/theatricalReleaseDate', detail: 'theatricalReleaseDate must be a day' }, { pointer: '/visaDate', detail: 'visaDate is odd' }], { title: 'Un' }), [{
    number: 2, name: 'Un', faults: [{ detail: '“Sortie” must be a day', cell: { column: 1, heading: 'Sortie', written: '31/02/2024' } }, { detail: 'visaDate is odd', cell: null }]
  }])
  t.strictSame(told([]), [{ number: 2, name: '', faults: [{ detail: 'all of it is wrong', cell: null }] }])
  const short = { ...sheet, records: [...sheet.records, ['Deux']] }
  const refused = rowsRefused({ films: [], refused: [{ read: { row: { number: 3, cells: ['Deux'] }, film: {} }, problem: { ...problem, errors: [{ pointer: '/visaDate', detail: 'missing' }] } }] }, short, ['', '', 'visaDate', ''], SEEN)
  t.match(refused, [{ faults: [{ cell: { column: 2, heading: '', written: '' } }] }], 'also a cell that the row does not have')
})

const bytesOf = (content: Uint8Array) => new Uint8Array(content).buffer

t.test('files are read in the encoding in which they are saved', async t => {
  const text = async (content: Buffer) => (await writtenIn(bytesOf(content)))?.text
  t.equal(await text(Buffer.from('\uFEFFé')), 'é')
  t.equal(await text(Buffer.from([0x6C, 0xE9])), 'lé', 'as Excel saves where nobody chose')
  t.equal(await text(Buffer.from('\uFEFFé', 'utf16le')), 'é')
  t.equal(await text(Buffer.from('')), '')
})

t.test('a workbook is read sheet by sheet: its days as days, and the first sheet that holds anything', async t => {
  const table = [
    'title\ttheatricalReleaseDate\tvisaDate\tfreeTvAcquired\tproductionCostEuros\tmedium\ttier',
    'L’œuvre ; « à 5 € »\t2020-01-15\t2019-12-03\ttrue\t25000000\tsvod\twith-agreement',
    'Jamais sorti\tnone\t\tfalse\t\t\t'
  ]
  const saved = (name: string) => writtenIn(bytesOf(readFileSync(new URL(`test/fixtures/tables/${name}.xlsx`, ROOT))))
  t.strictSame(await saved('films'), { text: table.join('\n'), sheet: '' })
  t.strictSame(await saved('sheets'), { text: ['\t\t\t\t\t\t', ...table].join('\n'), sheet: 'Films' }, 'rows keep their numbers')
  t.strictSame(await saved('blank'), { text: '', sheet: '' })
  for (const start of ['PK\x03\x04', '\xD0\xCF\x11\xE0']) t.equal(await writtenIn(bytesOf(Buffer.from(start, 'latin1'))), null)
})

t.test('months are counted to the last day that there is', async t => {
  t.equal(monthsAfter('2026-11-30', 3), '2027-02-28')
  t.equal(monthsAfter('2026-11-27', -12), '2025-11-27')
  t.match(freshState('2026-11-27').asked, { since: '2025-11-27', inForce: '2026-11-27' })
})

t.test('the address names a view; the agenda unless it does', async t => {
  t.equal(viewIn('#lines', ['agenda', 'lines']), 'lines')
  t.equal(viewIn('#moves', ['agenda', 'lines']), 'agenda')
})

t.test('the example is read without a question', async t => {
  for (const language of ['en', 'fr'] as const) {
    const seen = { ...SEEN, language }
    const sheet = read(exampleTable(seen))
    const said = meaningsIn(sheet, seen)
    t.strictSame(said, ['title', 'theatricalReleaseDate', 'runtimeMinutes'])
    t.strictSame(missingIn(sheetSeen(sheet, { meanings: said, order: null }, seen, []), said, seen), [])
    const days = filmsOf(sheet, said, 'dmy', seen).map(({ film }) => String(film['theatricalReleaseDate']))
    t.ok(days.every(day => new Date(day).getUTCDay() === 3), 'Wednesdays')
  }
})
