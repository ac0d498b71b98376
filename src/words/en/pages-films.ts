// What the page of many films says in English.
import type { Effect } from '../../../schemas/comparison.js'
import type { EventKind } from '../../../schemas/calendar.js'

const films = (count: number): string => `${count} ${count === 1 ? 'film' : 'films'}`

const kinds: Readonly<Record<EventKind, string>> = { opening: 'opens', closing: 'closes', return: 'opens again' }

const effects: Readonly<Record<Effect, string>> = {
  earlier: 'opens earlier', later: 'opens later', opened: 'now open', closed: 'no longer open', status: 'another standing', closings: 'closes on another day', certainty: 'now settled, or no longer'
}

/** How people head the columns of their tables, by the names that the service has for them; beside the labels of the facts. */
const headings: Readonly<Record<string, readonly string[]>> = {
  title: ['title', 'film', 'movie', 'film title', 'movie title', 'name', 'original title'],
  theatricalReleaseDate: ['release', 'release date', 'theatrical release', 'theatrical release date', 'released', 'released on', 'french release', 'release in france', 'cinema release', 'date'],
  id: ['id', 'identifier', 'reference', 'ref', 'code', 'eidr', 'isan'],
  territory: ['territory', 'country'],
  visaDate: ['visa', 'visa date'],
  derogationFrom: ['derogation date', 'derogation from', 'waiver date'],
  runtimeMinutes: ['runtime', 'running time', 'minutes', 'duration', 'length']
}

/** The English words of « My films ». */
export const filmsEn = {
  title: 'My films',
  described: 'Paste a table of films as your spreadsheet writes it: an agenda of what opens and closes, a timeline for each film, what a reform would move, what may be shown today.',
  intro: 'Paste a table of films as your spreadsheet writes it. You see what opens and closes next, month by month, and what moves if the law does.',
  needsScript: 'This page reads your table in the browser, and needs JavaScript for it. Without it, ask film by film, or send the table to the service yourself:',
  needsScriptLink: 'how to send a table',
  sheet: {
    heading: 'Your table',
    read: (count: number, name: string) => `Your table: ${films(count)}${name === '' ? '' : `, ${name}`}`,
    inWorkbook: (file: string, sheet: string) => `${file}, sheet “${sheet}”`,
    label: 'Copy the cells, headings included, and paste them here',
    hint: 'A title and the release date are enough; every other fact makes the dates surer. Or drop a file here: a workbook (.xlsx), CSV or text.',
    choose: 'Choose a file',
    example: 'Try an example',
    clear: 'Start again',
    privacy: 'The table goes to this service to be computed, and is kept nowhere.',
    remember: 'Remember it in this browser',
    rememberHint: 'Only here, until you untick this.',
    exampleHeads: ['Film', 'Release date', 'Runtime'],
    exampleTitle: (number: number) => `Example ${number}`
  },
  unreadable: {
    workbook: 'This page reads workbooks without a password, as .xlsx. Open this one, select the cells and paste them here.',
    blank: 'There is nothing in this file.',
    unread: 'This file cannot be read. Select the cells in the spreadsheet, and paste them here.',
    empty: 'The table has headings, and no film under them.',
    large: (most: string) => `This file is too large: ${most} at most.`
  },
  columns: {
    heading: 'Is this what your columns say?',
    intro: (rows: number, columns: number) => `${rows === 1 ? '1 row' : `${rows} rows`}, ${columns === 1 ? '1 column' : `${columns} columns`}. What was guessed is shown here; nothing is asked before you say that it is right.`,
    headless: 'The first row holds a film, no headings: the columns are called by their letters.',
    column: (letter: string) => `Column ${letter}`,
    yours: 'In your table', values: 'First cells', meaning: 'What it says',
    unused: 'not used',
    of: (heading: string) => `What “${heading}” says`,
    title: 'Title', release: 'Theatrical release', id: 'Your own reference', territory: 'Territory',
    dates: 'How are days written in your table?',
    datesHint: 'Nothing in the table tells which number is the month.',
    datesMixed: 'Some days of the table only make sense with the day first, others only with the month first. Rows that cannot be read so are told to you.',
    datesSure: (cell: string, day: string) => `Days are read as they are written elsewhere in your table: ${cell} is ${day}.`,
    means: (cell: string, day: string) => `${cell} is ${day}`,
    needsDates: 'Say how days are written.',
    needsRelease: 'Choose the column that holds the release in cinemas.',
    twice: (column: string) => `Two columns are said to be “${column}”.`,
    confirm: 'Yes, show my films'
  },
  working: (count: number) => `Computing ${films(count)}…`,
  busy: (seconds: number) => `The service has too much to do, or cannot be reached. Asking again in ${seconds} s; your table is still here.`,
  refused: {
    heading: (count: number) => count === 1 ? 'One row cannot be answered' : `${count} rows cannot be answered`,
    rest: (refused: number, answered: number) => `Correct ${refused === 1 ? 'it' : 'them'} here or in your table.${answered === 0 ? '' : answered === 1 ? ' The other film is below.' : ` The other ${films(answered)} are below.`}`,
    row: (number: number) => `Row ${number}`,
    field: (heading: string, number: number) => `${heading}, row ${number}`,
    correct: 'Correct',
    more: (count: number) => count === 1 ? 'And one more.' : `And ${count} more.`
  },
  views: {
    label: 'What to see',
    agenda: 'Agenda', lines: 'Timelines', moves: 'What moves', service: 'On a service'
  },
  agenda: {
    heading: 'What opens and closes next',
    span: 'For', months: (count: number) => count < 12 ? `${count} months` : count === 12 ? '1 year' : `${count / 12} years`,
    media: 'Windows', anyMedium: 'all',
    none: 'Nothing opens or closes in these months.',
    count: (events: number, from: string, to: string) => `${events === 1 ? 'One day' : `${events} days`} to note from ${from} to ${to}`,
    kinds,
    provisional: 'provisional',
    calendar: 'Calendar (.ics)', table: 'Table (.csv)', print: 'Print',
    fileName: 'my-films',
    separator: 'comma'
  },
  lines: {
    heading: 'A line for each film',
    intro: 'From the release in cinemas, marked by a dot, each window from its opening on. Where a medium has several tiers, it grows darker as they open.',
    bar: (what: string, from: string) => `${what}: from ${from}`,
    barUntil: (what: string, from: string, until: string) => `${what}: from ${from} until ${until}`,
    described: (film: string, windows: string) => `${film}: ${windows}`
  },
  moves: {
    heading: 'What moves',
    suppose: 'Under', since: 'the law as it has changed since a day',
    from: 'In force from', sinceDay: 'Since',
    ask: 'Compare',
    none: 'Nothing moves for these films.',
    summary: (changed: number, all: number, windows: number) => `${changed} of ${films(all)} ${changed === 1 ? 'changes' : 'change'}, in ${windows === 1 ? 'one window' : `${windows} windows`}.`,
    whatIf: 'What if: this is not the law.',
    film: 'Film', window: 'Window', before: 'By the law as it is', known: (day: string) => `As known on ${day}`, now: 'As known today', after: 'Then', difference: 'Difference',
    closing: (day: string) => `closes on ${day}`,
    effects
  },
  service: {
    heading: 'On a service',
    which: 'Service', none: 'choose',
    open: (service: string, day: string) => `May be shown by ${service} today, ${day}`,
    later: 'Later',
    unsettled: 'No day is known',
    noOpen: 'None of these films.',
    from: (day: string) => `from ${day}`, since: (day: string) => `since ${day}`, until: (day: string) => `until ${day}`
  },
  unnamed: (day: string) => `A film of ${day}`,
  headings,
  yes: ['yes', 'y', 'true'],
  no: ['no', 'n', 'false']
}

/** What each language says of many films. */
export type FilmsWords = typeof filmsEn
