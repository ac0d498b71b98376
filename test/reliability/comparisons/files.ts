// What a table, a calendar and a picture say, read by readers that are not ours: what JSON says, and nothing else.
import assert from 'node:assert/strict'
import { DOMParser } from '@xmldom/xmldom'
import { parse } from 'csv-parse/sync'
import type { Chronology } from '../../../schemas/chronology.js'
import { readCalendar, type CalendarRead } from '../../fixtures/calendar.js'
import { json, type Answer } from '../client.js'
import { questions, type Facts } from '../questions.js'
import { answered, comparison } from './comparison.js'

type Row = Readonly<Record<string, string>>

/** The rows of a table; an apostrophe that keeps a cell from being a formula is taken away. */
export function rowsOf ({ body }: Answer): Row[] {
  const rows: Row[] = parse(body, { bom: true, columns: true })
  return rows.map(row => Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell.replace(/^'(?=[=+\-@\t\r])/, '')])))
}

/** A calendar that is well formed: it holds something, its lines are short, and none of its events is another's. */
export function calendarOf ({ body }: Answer): CalendarRead {
  const text = body.toString()
  assert.match(text, /^BEGIN:V(?!CALENDAR)/m, 'a calendar has a component')
  for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, `a line over 75 octets: ${line}`)
  const calendar = readCalendar(text)
  const ids = calendar.events.map(({ uid }) => uid)
  assert.equal(new Set(ids).size, ids.length, 'every UID once')
  return calendar
}

/** The day on which an event begins. */
export const dayOf = ({ dtstart }: Row) => String(dtstart)

const intervalsOf = (intervals: Chronology['windows'][number]['intervals']) => intervals.map(({ from, until }) => `${from}/${until ?? '..'}`).join(' ')

/** A form at an address of its own, compared with JSON where there is JSON; what is refused has one status in both. */
function form (ending: string, examples: readonly Facts[], holds: (answer: Answer, chronology: Chronology, question: Facts) => void) {
  return comparison({
    name: `JSON and ${ending}`,
    inputs: questions,
    examples,
    async holds (question, { get }) {
      const [told, file] = await Promise.all([get('/v1/chronology', question), get(`/v1/chronology.${ending}`, question)])
      assert.equal(file.status, told.status, `the same status: ${file.body.toString().slice(0, 300)}`)
      holds(file, answered<Chronology>(told), question)
      assert.doesNotMatch(file.body.toString(), /\bundefined\b|\bNaN\b|\[object|Invalid Date/)
    }
  })
}

const COLUMNS = [
  'medium', 'tier', 'status', 'opensOn', 'closesOn', 'earliestPossible', 'latestPossible', 'certainty', 'ruleSet', 'regime', 'nature', 'anchor', 'label',
  'availableFrom', 'exclusiveUntil', 'contractualUntil', 'evidence'
] as const

const csv = form('csv', [], (file, { windows }, { title = '' }) => {
  const rows = rowsOf(file)
  assert.equal(rows.length, windows.length, 'a row for each window')
  for (const [i, window] of windows.entries()) {
    const fields: Readonly<Record<string, unknown>> = window
    for (const column of COLUMNS) assert.equal(rows[i]?.[column] ?? '', fields[column] ?? '', column)
    assert.equal(rows[i]?.title, title)
    assert.equal(rows[i]?.intervals, intervalsOf(window.intervals))
  }
})

// A window that contract decides, or of which too little is known, is entered on the day from which the service can have the film.
const CONTRACTUAL = { theatricalReleaseDate: '2014-05-07', territory: 'BE', service: 'netflix' }

const ics = form('ics', [CONTRACTUAL], (file, { windows }, { service }) => {
  const days = calendarOf(file).events.map(dayOf)
  for (const { medium, opensOn, availableFrom } of windows) {
    const day = service === undefined ? opensOn : availableFrom
    if (day != null) assert.ok(days.includes(day), `${medium} on ${day}: not among ${days.join()}`)
  }
  if (service !== undefined) return
  const said = new Set<string | null>(windows.flatMap(({ intervals }) => intervals.flatMap(({ from, until }) => [from, until])))
  for (const day of days) assert.ok(said.has(day), `${day} is in no interval`)
})

// The baseline of the picture once contradicted the facts: a derogation that the law adopted has not.
const ADOPTED = { theatricalReleaseDate: '2027-12-13', derogationGranted: true, admissionsAfterFourWeeks: 200_000, adopt: ['lescure-2013@2014-09-14'] }

const svg = form('svg', [ADOPTED], (file, { windows }) => {
  const text = file.body.toString()
  const said = new DOMParser({ onError: level => { assert.equal(level, 'warning', 'well-formed XML') } }).parseFromString(text, 'image/svg+xml').documentElement?.textContent ?? ''
  for (const { label } of windows) assert.ok(said.includes(label.slice(0, 12)), `${label} is not in the picture`)
  assert.doesNotMatch(text, /<script|\son\w+=/i)
})

const negotiated = comparison({
  name: 'addresses and Accept',
  inputs: questions,
  async holds (question, { get }) {
    for (const [ending, type] of [['csv', 'text/csv'], ['ics', 'text/calendar'], ['svg', 'image/svg+xml']] as const) {
      const [named, chosen] = await Promise.all([get(`/v1/chronology.${ending}`, question), get('/v1/chronology', question, { accept: type })])
      assert.equal(chosen.status, named.status, type)
      if (named.status === 200) assert.ok(chosen.body.equals(named.body), `${type} by either way`)
      else assert.equal(json<{ type: string }>(chosen).type, json<{ type: string }>(named).type)
    }
  }
})

/** The comparisons of files with JSON. */
export const files = [csv, ics, svg, negotiated]
