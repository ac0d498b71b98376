// Rows of what more a question may ask: what each costs beside the plain question on the same server.
import type { CivilDate } from '../../schemas/civil-date.js'
import { dayOf, isoOf, shift } from '../../src/calendar/day.js'
import { films, releaseOf } from '../films.js'
import { perRequest, type Asked } from '../load.js'
import { cost, paired, type Row } from '../row.js'
import { beside, SERVICE, serving } from '../server.js'

const got = (query: string) => (film: number): Asked => ({ path: `/v1/chronology?theatricalReleaseDate=${releaseOf(film)}&id=film-${film}${query}` })

const posted = (more: (film: number) => object) => (film: number): Asked => ({
  path: '/v1/chronology', body: { theatricalReleaseDate: releaseOf(film), id: `film-${film}`, ...more(film) }
})

const FIRST_CHANGE = dayOf('2019-04-01' as CivilDate)

/** Each film asks for another law, or it would be made once. */
const changesFor = (film: number) => ({ changes: [{ medium: 'svod', delay: { months: 6 + film % 31 }, from: isoOf(shift(FIRST_CHANGE, film % 2_800)) }] })

/** A row that asks for more, beside the same question without it. */
function costing (name: string, what: string, atMost: number, plain: (film: number) => Asked, more: (film: number) => Asked): Row {
  return {
    name,
    what,
    goal: { atMost },
    unit: '×',
    measure: async ({ rounds, requests }) => {
      const server = await serving(SERVICE)
      const next = films()
      return beside([server], async () => cost(
        await paired(rounds, () => perRequest(server, requests, () => more(next())), () => perRequest(server, requests, () => plain(next()))), 'µs', 'the plain question'
      ))
    }
  }
}

/** The rows of what is asked beside the film. */
export const costRows: readonly Row[] = [
  costing('adopt', '`adopt=` one proposal, beside the plain question', 3, got(''), got('&adopt=filippetti-2014@2014-10-01')),
  costing('service', '`service=` and `carrier=`, likewise', 3, got(''), got('&service=netflix&carrier=orange')),
  costing('explain-full', '`explain=full`, likewise', 3, got(''), got('&explain=full')),
  costing('changes', '`changes`, which make a law of their own, likewise', 10, posted(() => ({})), posted(changesFor))
]
