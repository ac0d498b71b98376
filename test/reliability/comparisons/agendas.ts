// An agenda over many films in every form, in and out; and what it says of a film, beside the answer for that film alone.
import assert from 'node:assert/strict'
import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import type { Agenda, AgendaEvent } from '../../../schemas/calendar.js'
import type { Chronology } from '../../../schemas/chronology.js'
import { queryOf } from '../client.js'
import { daysBetween, maybe, namedFilms, plusDays, someMedia, stated, type Facts } from '../questions.js'
import type { World } from '../world.js'
import { answered, comparison } from './comparison.js'
import { calendarOf, dayOf, rowsOf } from './files.js'

const PATH = '/v1/calendar'

/** Films that a calendar can tell apart, and what is asked of all of them. */
const agendas = (world: World) => fc.record({
  films: fc.array(namedFilms(world), { minLength: 1, maxLength: 8 }).map(films => films.map((film, i) => ({ ...film, id: `f-${i}` }) as Facts)),
  from: daysBetween('1990-01-01', '2030-01-01'), days: fc.integer({ min: 0, max: 4000 }), media: maybe(30, someMedia(world)), knownOn: maybe(20, daysBetween('2014-01-01', '2027-12-31'))
}).map(({ films, from, days, ...law }) => ({ films, asked: stated({ from, to: plusDays(from, days), ...law }) }))

/** What happens, in few words. */
const said = ({ on, kind, film, medium, tier }: AgendaEvent) => [on, kind, film.id, medium, tier ?? ''].join(' ')

const formsOut = comparison({
  name: 'an agenda as JSON, CSV and iCalendar',
  inputs: agendas,
  async holds ({ films, asked }, { post }) {
    const body = { films, ...asked }
    const { events = [] } = answered<Agenda>(await post(PATH, body))
    const rows = rowsOf(await post(PATH, body, { accept: 'text/csv' }))
    assert.deepEqual(rows.map(({ on, kind, id, medium, tier }) => [on, kind, id, medium, tier].join(' ')), events.map(said))
    const calendar = calendarOf(await post(PATH, body, { accept: 'text/calendar' }))
    assert.deepEqual(calendar.events.map(dayOf).sort(), events.map(({ on }) => on).sort())
    const { days = [] } = answered<Agenda>(await post(PATH, { ...body, groupBy: 'day' }))
    assert.deepEqual(days.flatMap(({ events }) => events), events)
  }
})

const formsIn = comparison({
  name: 'films as JSON, lines and a table',
  inputs: agendas,
  async holds ({ films, asked }, { post, send }) {
    const { events } = answered<Agenda>(await post(PATH, { films, ...asked }))
    const columns = [...new Set(films.flatMap(film => Object.keys(film)))]
    const table = stringify(films.map(film => columns.map(column => film[column] === null ? 'none' : film[column])), {
      header: true, columns, cast: { boolean: String }
    })
    for (const [type, body] of [['text/csv', table], ['application/x-ndjson', films.map(film => JSON.stringify(film)).join('\n')]] as const) {
      const answer = await send({ method: 'POST', path: `${PATH}?${queryOf(asked)}`, headers: { 'content-type': type }, body })
      assert.equal(answer.status, 200, `${type}: ${answer.body.toString().slice(0, 500)}`)
      assert.deepEqual(answered<Agenda>(answer).events, events, type)
    }
  }
})

const eachFilm = comparison({
  name: 'an agenda and each of its films',
  inputs: agendas,
  async holds ({ films, asked: { media, ...asked } }, { post }) {
    const { events = [], from, to, knownOn } = answered<Agenda>(await post(PATH, { films, ...asked }))
    for (const film of films) {
      const { windows } = answered<Chronology>(await post('/v1/chronology', { ...film, knownOn, explain: 'none' }))
      const days = windows.flatMap(({ medium, tier, intervals }) => intervals.flatMap(({ from, until }) => [from, until]
        .map(on => ({ on, window: `${medium} ${tier ?? ''}` }))))
        .flatMap(({ on, window }) => on !== null && on >= from && on <= to ? [`${on} ${window}`] : [])
      const own = events.filter(event => event.film.id === film.id).map(({ on, medium, tier }) => `${on} ${medium} ${tier ?? ''}`)
      assert.deepEqual(own.sort(), days.sort(), `what happens to ${String(film.id)}`)
    }
  }
})

const subscription = comparison({
  name: 'a subscription and an agenda',
  inputs: world => fc.record({
    films: fc.array(fc.record({ day: daysBetween('2015-01-01', '2027-12-31'), title: fc.constantFrom('Amélie', 'A; B, C', '日本', '<b>') }), { minLength: 1, maxLength: 6 }),
    past: fc.nat(2000), future: fc.nat(3000), medium: maybe(30, someMedia(world))
  }),
  async holds ({ films, past, future, medium }, { get, post }) {
    const asked = { film: films.map(({ day, title }, i) => `${day}~${title}~f-${i}`), pastDays: past, futureDays: future, medium }
    const subscribed = await get('/v1/calendar.ics', asked)
    fc.pre(subscribed.status === 200)
    const { on: today } = answered<Chronology>(await get('/v1/chronology', { theatricalReleaseDate: '2024-01-01' }))
    const body = {
      films: films.map(({ day, title }, i) => ({ theatricalReleaseDate: day, title, id: `f-${i}` })),
      from: plusDays(today, -past), to: plusDays(today, future), media: medium
    }
    const days = (calendar: ReturnType<typeof calendarOf>) => calendar.events.map(event => `${dayOf(event)} ${String(event.uid)}`).sort()
    assert.deepEqual(days(calendarOf(subscribed)), days(calendarOf(await post(PATH, body, { accept: 'text/calendar' }))))
  }
})

/** The comparisons of agendas. */
export const agendaForms = [formsOut, formsIn, eachFilm, subscription]
