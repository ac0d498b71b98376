// The windows of many films, line by line: each is answered or refused by itself.
import type { Static } from 'typebox'
import type { Problem } from '../../../schemas/problem.js'
import type { BriefLine } from '../../../schemas/windows.js'
import type { Film } from '../../view/html/films/film.js'
import type { FilmAnswered } from '../../view/html/films/lines.js'
import { ask, pause, type Waiting } from './ask.js'
import type { FilmRead } from './reading.js'

/** How long to wait where the service ends a stream before its last line, in seconds. */
const AGAIN = 5

/** What became of the films of a table. */
export interface Answered {
  readonly films: readonly FilmAnswered[]
  readonly refused: ReadonlyArray<{ readonly read: FilmRead, readonly problem: Problem }>
}

/** Asks for the windows of films, with what else the address is to say. */
export async function windowsOf (reads: readonly FilmRead[], asked: Readonly<Record<string, string>>, waiting: Waiting): Promise<Answered> {
  const body = reads.map(({ film }) => `${JSON.stringify(film)}\n`).join('')
  while (true) {
    const response = await ask(`/v1/windows/batch?${new URLSearchParams(asked).toString()}`, body, { 'content-type': 'application/x-ndjson' }, waiting)
    // The tests of the API hold each line against its schema.
    const lines = (await response.text()).split('\n').filter(line => line !== '').map(line => JSON.parse(line) as Static<typeof BriefLine>)
    if (lines.length === reads.length && lines.every(line => !('problem' in line) || line.problem.status < 500)) return sorted(reads, lines)
    await pause(AGAIN, waiting)
  }
}

function sorted (reads: readonly FilmRead[], lines: ReadonlyArray<Static<typeof BriefLine>>): Answered {
  const films: FilmAnswered[] = []
  const refused: Array<Answered['refused'][number]> = []
  reads.forEach((read, i) => {
    const line = lines[i]
    if (line === undefined) return
    // What was answered is a film.
    if ('windows' in line) films.push({ film: read.film as unknown as Film, windows: line.windows })
    else refused.push({ read, problem: line.problem })
  })
  return { films, refused }
}
