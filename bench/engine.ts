// What of the engine is measured without HTTP; the only file of the bench that knows its functions.
import type { CivilDate } from '../schemas/civil-date.js'
import type { Explain } from '../schemas/question.js'
import { chronologyOf } from '../src/domain/chronology.js'
import { todayInParis } from '../src/http/question/clock.js'
import { loadRulebook } from '../src/rulebook/load.js'

/** A rule book that answers. */
export interface Engine {
  /** All windows of a film: dates and status, without a sentence. */
  readonly brief: (release: CivilDate) => unknown
  /** The whole answer as it is sent, with its few sentences. */
  readonly whole: (release: CivilDate) => Buffer
}

/** The engine on the rule book in a file, as the build writes it. */
export function engineOn (file: string): Engine {
  const rulebook = loadRulebook(file)
  const on = todayInParis()
  const ask = (release: CivilDate, explain: Explain) => chronologyOf(rulebook, {
    release: { theatricalReleaseDate: release }, territory: rulebook.defaultTerritory, on, knownOn: on, adopt: [], changes: [], explain, language: 'en'
  })
  return {
    brief: release => ask(release, 'none').windows,
    whole: release => Buffer.from(JSON.stringify(ask(release, 'short')))
  }
}
