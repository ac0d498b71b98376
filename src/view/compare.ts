// A comparison as it is sent: the windows of a film under each law, and the counts of each scenario.
import type { Side as SideSent, Summary, WindowCompared } from '../../schemas/comparison.js'
import type { Medium } from '../../schemas/medium.js'
import type { Language } from '../../schemas/text.js'
import type { Compared } from '../answer/laws/compare.js'
import type { Side } from '../answer/laws/side.js'
import type { Counted } from '../answer/laws/tally.js'
import { spansOf } from '../decide/outcome.js'
import { holderOf } from '../service/exploiter.js'
import { isoOrNull, type DayWriter } from '../words/speaker.js'

type Writer = Pick<DayWriter, 'iso'>

/** A window under the baseline and under each scenario; their names, in order. */
export function windowCompared ({ track, before, scenarios }: Compared, names: readonly string[], writer: Writer): WindowCompared {
  const isOffered = track.exploiter !== null
  return {
    medium: track.medium,
    tier: track.tier,
    ...holderOf(track.exploiter),
    before: before === null ? null : sideOf(before, isOffered, writer),
    scenarios: names.flatMap((scenario, i) => scenarios.slice(i, i + 1).map(({ after, movedDays, effects }) =>
      ({ scenario, after: sideOf(after, isOffered, writer), movedDays, effects: [...effects] })))
  }
}

/** The counts of a scenario, by medium in the order of the rule book. */
export function summaryOf ({ films, changed, leftOut, all, byMedium }: Counted, media: readonly Medium[], language: Language): Summary {
  return {
    films,
    changed,
    leftOut,
    all,
    media: media.flatMap(({ id, label }) => {
      const tally = byMedium.get(id)
      return tally === undefined ? [] : [{ medium: id, label: label[language], tally }]
    })
  }
}

function sideOf (side: Side, isOffered: boolean, writer: Writer): SideSent {
  const spans = side.outcome === null ? [] : spansOf(side.outcome)
  return {
    status: side.status,
    opensOn: isoOrNull(side.opensOn, writer),
    closesOn: isoOrNull(spans[0]?.until ?? null, writer),
    intervals: spans.map(({ from, until }) => ({ from: writer.iso(from), until: isoOrNull(until, writer) })),
    delay: side.delay,
    ruleSet: side.ruleSet,
    certainty: side.certainty,
    hypothetical: side.hypothetical,
    proposal: side.proposal,
    ...side.offered === null ? {} : { tier: side.offered.tier },
    ...isOffered ? { availableFrom: isoOrNull(side.offered?.availableFrom ?? null, writer) } : {}
  }
}
