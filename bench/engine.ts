// What of the service is measured without HTTP; the only file of the bench that knows its functions.
import type { CivilDate } from '../schemas/civil-date.js'
import type { Explain } from '../schemas/question.js'
import { todayInParis } from '../src/http/question/clock.js'
import { answerer } from '../src/http/views/answers.js'
import { loadRulebook } from '../src/rulebook/load.js'

/** A rule book that answers. */
export interface Engine {
  /** All windows of a film in brief: dates and status, without a sentence. */
  readonly brief: (release: CivilDate) => void
  /** The whole answer as it is sent, with its few sentences. */
  readonly whole: (release: CivilDate) => void
}

/** How many bytes of what is prepared are kept, as the service keeps them unless set otherwise. */
const KEPT = 2 ** 26

/** The engine on the rule book in a file, as the build writes it. */
export function engineOn (file: string): Engine {
  const rulebook = loadRulebook(file)
  const on = todayInParis()
  const { answerTo, windowsFor, giveBack } = answerer(rulebook, KEPT)
  const asked = (release: CivilDate, explain: Explain) => ({
    release: { theatricalReleaseDate: release }, territory: rulebook.defaultTerritory, on, knownOn: on, adopt: [], changes: [], explain, language: 'en' as const
  })
  return {
    brief: release => { giveBack(windowsFor(asked(release, 'none'))('', '')) },
    whole: release => { giveBack(answerTo(asked(release, 'short'))({}, '{', '}')) }
  }
}
