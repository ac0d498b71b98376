// Processor time of this process: what else runs on the machine hardly counts in it, as it does on the clock.
import type { CivilDate } from '../schemas/civil-date.js'
import { films, releaseOf } from './films.js'

/** Microseconds that this process, all its threads together, has computed since its start. */
export function computed (): number {
  const { user, system } = process.cpuUsage()
  return user + system
}

/** What a film takes, in microseconds of processor time: as many films, each another, as fill the time given. */
export function perFilm (milliseconds: number, ask: (release: CivilDate) => unknown): () => Promise<number> {
  const next = films()
  return async () => {
    const begin = computed()
    let count = 0
    while (computed() - begin < milliseconds * 1000) {
      for (let i = 0; i < 50; i++) {
        const answer = ask(releaseOf(next()))
        if (answer instanceof Promise) await answer
      }
      count += 50
    }
    return (computed() - begin) / count
  }
}
