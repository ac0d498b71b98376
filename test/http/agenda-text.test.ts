// What an agenda keeps of its films: within its bound, in order, and let go as it is written.
import t from 'tap'
import type { CivilDate } from '../../schemas/civil-date.js'
import { agendaTextOf, type AgendaQuestion, type Places } from '../../src/http/many/agenda.js'
import { NOT_GATHERED, type Form } from '../../src/http/formats/form.js'
import { inOrder, MOST_BYTES, written, type Days } from '../../src/http/many/agenda-text.js'
import { gathered, PIECE, streamOf } from '../../src/http/work/pieces.js'
import { inSlices } from '../../src/http/work/slices.js'
import { day, rulebook, TODAY } from '../fixtures/rulebook.js'

const PLACES: Places = { film: i => [String(i)], field: (i, field) => [String(i), field], films: 'body', settings: 'body', ahead: 'to' }
const FORM: Form = { head: isEmpty => isEmpty ? 'empty' : '<', event: ({ on }) => on, name: null, between: ',', onDay: NOT_GATHERED, end: '>' }

/** One event for each film: the day on which its disc comes out. */
const question = (...releases: string[]): AgendaQuestion => ({
  films: releases.map((release, index) => ({ index, release: { theatricalReleaseDate: day(release) }, territory: 'FR', on: TODAY, medium: ['physical-video'] })),
  kept: { media: undefined, services: undefined },
  span: { from: day('2000-01-01'), to: day('2040-01-01') },
  law: { knownOn: TODAY, adopt: [], changes: [] },
  language: 'en',
  explain: 'none',
  asked: {}
})
const held = (form: Partial<Form>, ...releases: string[]) => inSlices(agendaTextOf(rulebook, question(...releases), { ...FORM, ...form }, PLACES, ''))
const textOf = (parts: Iterable<Buffer>) => Buffer.concat([...parts]).toString()

t.test('an agenda may take so many bytes, and not one more', async t => {
  const text = (length: number) => ({ event: () => 'x'.repeat(length) })
  t.equal((await held(text(MOST_BYTES), '2024-07-24')).bytes, MOST_BYTES)
  t.equal((await held(text(MOST_BYTES / 2), '2024-07-24', '2024-07-31')).bytes, MOST_BYTES)
  const refusal = { code: 'too-many', faults: [{ path: ['to'], detail: { en: /larger than 32 MiB.*\(to\)/, fr: /dépasse 32 Mio.*\(to\)/ } }] }
  await t.rejects(held(text(MOST_BYTES + 1), '2024-07-24'), refusal)
  await t.rejects(held(text(MOST_BYTES / 2 + 1), '2024-07-24', '2024-07-31'), refusal)
})

t.test('it is written by day, and what is written is let go', async t => {
  const { days } = await held({}, '2024-07-24', '2023-07-26', '2024-07-24')
  t.strictSame(inOrder(days).map(([on]) => on), ['2023-11-26', '2024-11-24'])
  t.strictSame(days.get('2024-11-24' as CivilDate)?.map(({ index, name }) => ({ index, name })), [{ index: 0, name: null }, { index: 2, name: null }])
  t.equal(textOf(written(FORM, days)), '<2023-11-26,2024-11-24,2024-11-24>')
  t.equal(days.size, 0)
  t.equal(textOf(written(FORM, days)), 'empty>')
  const byDay: Form = { ...FORM, onDay: on => [`(${on}:`, ')'] }
  t.equal(textOf(written(byDay, (await held({}, '2024-07-24', '2023-07-26', '2024-07-24')).days)), '<(2023-11-26:2023-11-26),(2024-11-24:2024-11-24,2024-11-24)>')
})

t.test('two films whose events have one name are refused, in the order of their days', async t => {
  const name: Form['name'] = ({ question }) => String(question.release.theatricalReleaseDate).slice(0, 4)
  await t.rejects(held({ name }, '2024-07-24', '2023-07-26', '2024-07-31', '2023-08-02'), { code: 'repeated-film', faults: [{ path: ['3'] }] })
  t.equal((await held({ name }, '2024-07-24', '2023-07-26')).days.size, 2)
})

t.test('parts are gathered to pieces, none of them lost', async t => {
  const part = (length: number, fill = 'a') => Buffer.alloc(length, fill)
  t.strictSame([...gathered([part(PIECE - 1), part(1), part(1)])].map(({ length }) => length), [PIECE, 1])
  t.strictSame([...gathered([part(PIECE), part(2 * PIECE)])].map(({ length }) => length), [PIECE, 2 * PIECE])
  t.strictSame([...gathered([])], [])
  const days: Days = new Map([[day('2024-01-01'), Array.from({ length: 1000 }, (_, index) => ({ text: part(200, String(index % 10)), name: null, index }))]])
  const pieces: Buffer[] = []
  for await (const piece of streamOf(written(FORM, days))) pieces.push(piece as Buffer)
  t.ok(pieces.length > 1 && pieces.every(({ length }) => length < PIECE + 200))
  t.equal(textOf(pieces), `<${Array.from({ length: 1000 }, (_, i) => String(i % 10).repeat(200)).join()}>`)
})
