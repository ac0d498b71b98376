// The question read backwards: which releases open a window on the days asked for.
import type { Reverse, ReverseQuestion, ReverseWindow } from '../../schemas/reverse.js'
import { windowBackwards, type Search } from './backwards.js'
import { textsCited } from './bibliography.js'
import { noticesOfRegimes, settingOf } from './chronology.js'
import { contradictionIn } from './consistency.js'
import { DomainError } from './errors.js'
import { inForceDuring, type Days } from './reach.js'
import type { Rulebook } from './rulebook.js'
import type { Timeline, Track } from './timeline.js'
import { mediumOf } from './tracks-asked.js'

/**
 * The answer of the reverse question. It depends on nothing but its arguments; it is long work, so it pauses between
 * releases: whoever runs it may do something else then.
 * @throws DomainError when the question cannot be answered, naming the field
 */
export function * reverseOf (rulebook: Rulebook, question: ReverseQuestion): Generator<void, Reverse> {
  const { territory, tier, service, knownOn, adopt, language, kind, opensFrom, opensUntil } = question
  const release = { theatricalReleaseDate: null, ...kind }
  const setting = settingOf(rulebook, {
    release,
    territory,
    ...question.medium === undefined ? {} : { medium: [question.medium] },
    ...tier === undefined ? {} : { tier },
    ...service === undefined ? {} : { service },
    on: opensFrom, knownOn, adopt, changes: [], explain: 'none', language
  })
  const { law, timeline, speaker: { say }, tracks } = setting
  const medium = mediumOf(tracks)
  const contradiction = contradictionIn(release)
  if (contradiction !== undefined) throw new DomainError('inconsistent-facts', contradiction.field, contradiction.detail)
  const search: Search = { asked: { from: opensFrom, until: opensUntil }, kind, setting, assumptions: new Set() }
  assertRuled(tracks, search.asked, medium)

  const windows: ReverseWindow[] = []
  for (const track of tracks) windows.push(yield * windowBackwards(track, search))
  const found = windows.flatMap(({ releases }) => releases)
  return {
    territory,
    medium,
    ...service === undefined ? {} : { service },
    knownOn,
    hypothetical: timeline !== setting.plain,
    opensFrom,
    opensUntil,
    rulebook: { version: rulebook.version, digest: rulebook.digest },
    windows,
    legalTexts: textsCited(rulebook, law, found.map(({ legalBasis }) => legalBasis), language),
    notices: [
      ...beforeLaw(timeline, search.asked, windows).map(first => say.releasesBeforeLaw(say.date(first))),
      ...[...noticesOfRegimes(law.territory.regimes, found, knownOn), ...search.assumptions].map(text => text[language])
    ]
  }
}

/** Refuses to look for openings on days on which contract alone decides. */
function assertRuled (tracks: readonly Track[], asked: Days, medium: string): void {
  const silent = tracks.every(({ cells }) => {
    const inForce = cells.filter(cell => inForceDuring(cell, asked))
    return inForce.length > 0 && inForce.every(({ rule }) => rule === 'contract')
  })
  if (silent) {
    throw new DomainError('no-rule', 'medium', {
      fr: `Aucune règle ne fixe de date pour ${medium} du ${asked.from} au ${asked.until} (exclu) : le contrat décide, donc aucune sortie ne l'ouvre alors en droit. Nommez un autre mode d'exploitation, un autre palier ou un autre jour.`,
      en: `No rule sets a date for ${medium} from ${asked.from} until ${asked.until}: contract decides, so no release opens it by law then. Name another medium, tier or day.`
    })
  }
}

/** The first day of the law, where releases found or days asked for come before it. */
function beforeLaw ({ spans }: Timeline, { from }: Days, windows: readonly ReverseWindow[]) {
  const days = [from, ...windows.flatMap(({ releases, possible }) => [...releases, ...possible]).map(one => one.from)]
  return spans.slice(0, 1).map(first => first.from).filter(first => days.some(day => day < first))
}
