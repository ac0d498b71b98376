// Why a window permits exploitation on a day or not: one clause, and the rules that it cites.
import type { CivilDate } from '../../schemas/civil-date.js'
import type { LegalBasis } from '../../schemas/legal.js'
import { groundOf, lastDelay, natureOf } from '../answer/ground.js'
import type { Setting } from '../answer/setting.js'
import { binds, verdictOn } from '../answer/verdict.js'
import type { Answered, DatedAnswer, UndatedAnswer, Unreleased } from '../answer/window.js'
import type { Day } from '../calendar/day.js'
import { isIn } from '../calendar/span.js'
import type { Undetermined } from '../decide/outcome.js'
import type { Part } from '../law/track.js'
import { rulesOf } from './citation.js'
import { labelsOf } from './explanation.js'
import { heardIn } from './heard.js'
import type { Speaker } from './speaker.js'
import type { Told } from './told.js'

/** A clause, and what it cites. */
export interface Because {
  readonly clause: string
  readonly citations: readonly Citation[]
}

/** The rules of one set, in words and by their texts. */
export interface Citation {
  readonly rules: string
  readonly ruleSet: CivilDate
  readonly legalBasis: readonly LegalBasis[]
}

/** Why the verdict of a window on a day is what it is. */
export function reasonOf ({ answered, ...told }: Told<Answered | Unreleased>, on: Day, speaker: Speaker): Because {
  switch (answered.kind) {
    case 'unreleased': return { clause: speaker.say.neverShown(told.setting.law.territory.label[speaker.language]), citations: [] }
    case 'undated': return ofUndated({ ...told, answered }, on, speaker)
    case 'dated': return ofDated({ ...told, answered }, on, speaker)
  }
}

function ofUndated (told: Told<UndatedAnswer>, on: Day, speaker: Speaker): Because {
  const { say, language } = speaker
  const { outcome } = told.answered
  switch (outcome.kind) {
    case 'contractual': return { clause: say.contractDecides(null), citations: [] }
    case 'excluded': {
      const { reason, legalBasis } = outcome.by.source
      const citation = cite(outcome.part, legalBasis, told.setting, speaker)
      return { clause: say.leftOutside({ rules: citation.rules, reason: reason[language] }), citations: [citation] }
    }
    case 'undetermined': return ofUndetermined(outcome, told, on, speaker)
  }
}

function ofUndetermined (outcome: Undetermined, told: Told<UndatedAnswer>, on: Day, speaker: Speaker): Because {
  const { say, day } = speaker
  const { part, opening } = outcome
  const { answered, setting, missing } = told
  const { ground } = answered
  const verdict = verdictOn(answered, on)
  // What is undetermined always has an earliest day: the release at least.
  const earliest = day(answered.earliest as Day)
  const latest = answered.latest === null ? null : day(answered.latest)
  const citation = verdict === true && opening !== null && ground !== null
    ? cite(opening.part, ground.legalBasis, setting, speaker)
    : cite(part, part.source.row.legalBasis, setting, speaker)
  const { rules } = citation
  const citations = [citation]
  if (verdict === false) return { clause: say.notBefore({ earliest, rules }), citations }
  if (latest === null || (verdict === null && part.says !== 'delay')) return { clause: say.delayUnknown({ rules, earliest, latest }), citations }
  return { clause: verdict === true ? say.openByThen({ latest, rules }) : say.factsDecide({ facts: labelsOf(missing, speaker), earliest, latest, rules }), citations }
}

function ofDated (told: Told<DatedAnswer>, on: Day, speaker: Speaker): Because {
  const { say, day } = speaker
  const { answered, setting } = told
  const { track, opening: { contractUntil, part }, opensOn, legalBasis } = answered
  if (contractUntil !== null && on < contractUntil) return { clause: say.contractDecides(day(contractUntil)), citations: [] }
  const verdict = verdictOn(answered, on)
  if (track.startsTheClock) return { clause: say.withRelease(day(opensOn), verdict), citations: [] }
  const own = cite(part, legalBasis, setting, speaker)
  if (verdict === null) return { clause: undecided(told, on, own.rules, speaker), citations: [own] }
  const held = verdict === false ? closed(told, on, speaker) ?? heldBefore(told, on, own, speaker) : null
  return held ?? { clause: opens(answered, own.rules, on, speaker), citations: [own] }
}

/** The sentence of a window of which the rules bind not everybody, or facts not stated decide. */
function undecided ({ answered, missing }: Told<DatedAnswer>, on: Day, rules: string, speaker: Speaker): string {
  const { say, day } = speaker
  const { outcome, opening: { part }, opensOn, earliest, latest } = answered
  const nature = natureOf(part)
  if (on < opensOn && !binds(nature)) {
    const { delay, anchor } = lastDelay(outcome)
    const what = { on: day(opensOn), delay: say.delay(delay), anchor: say.anchor[anchor], rules }
    return nature === 'agreement' ? say.heldBySignature(what) : say.heldByCustom(what)
  }
  return say.factsDecide({ facts: labelsOf(missing, speaker), earliest: day(earliest), latest: day(latest), rules })
}

function opens ({ outcome, opening: { part }, ground, opensOn }: DatedAnswer, rules: string, on: Day, { say, day, language }: Speaker): string {
  const reason = ground.reason?.[language] ?? ''
  if (ground.kind === 'outside') return say.opensFreed({ on: day(opensOn), rules, reason })
  const again = outcome.spans.find(({ from }) => opensOn < from && from <= on)
  const { delay, anchor } = lastDelay(outcome)
  return say.opensBy({
    on: day(opensOn),
    again: again === undefined ? null : day(again.from),
    rules,
    delay: say.delay(delay),
    floor: part.source.row.floor === true && delay === ground.delay,
    anchor: say.anchor[anchor]
  })
}

/** Where a closing holds the window on that day: the whole gap, by the set in force. */
function closed ({ answered: { outcome, opening, steps }, setting }: Told<DatedAnswer>, on: Day, speaker: Speaker): Because | null {
  const gap = outcome.gaps.find(one => opening.on <= on && isIn(one, on))
  if (gap === undefined) return null
  const { say, day, language } = speaker
  // A gap that several sets keep closed is told of in as many pieces.
  const pieces = steps.flatMap(step => step.what === 'closing' && step.holds === 'yes' && step.gap !== null && isIn(step.gap, on) ? [step.gap] : [])
  const { part, by } = pieces.reduce((_, piece) => piece, gap)
  const { reason, legalBasis } = by.source
  const citation = cite(part, legalBasis, setting, speaker)
  return {
    clause: say.closedBy({ from: day(gap.from), until: day(gap.until), rules: citation.rules, reason: reason[language] }),
    citations: [citation]
  }
}

/** Where another set than the one that opens the window is in force on that day and binds everybody: its delay still runs. */
function heldBefore ({ answered: { film, opening, steps }, setting }: Told<DatedAnswer>, on: Day, own: Citation, speaker: Speaker): Because | null {
  const release = film.days['theatrical-release']
  const day = on > release ? on : release
  const inForce = heardIn(steps).findLast(({ part }) => part.says === 'delay' && part.days.from <= day)
  // Under the same rules it is the tier that has changed, which the opening tells.
  if (inForce === undefined || inForce.opening === null || inForce.part.source.enacted === opening.part.source.enacted || !binds(natureOf(inForce.part))) return null
  const { say } = speaker
  const { delay, anchor, legalBasis } = groundOf(inForce.opening.by, inForce.part, film)
  const citation = cite(inForce.part, legalBasis, setting, speaker)
  return {
    clause: say.opensUnderLater({ on: speaker.day(opening.on), rules: citation.rules, delay: say.delay(delay), anchor: say.anchor[anchor], later: own.rules }),
    citations: [citation, own]
  }
}

/** The rules of a set, and whether they are the law. */
function cite (part: Part, legalBasis: readonly LegalBasis[], { tracks, law: { proposals } }: Setting, speaker: Speaker): Citation {
  const { say, language } = speaker
  const { amendment, set } = part.source
  const rules = amendment === null
    ? rulesOf(part, legalBasis, tracks.law, speaker)
    : say.rulesSupposed(proposals.get(amendment.proposal ?? '')?.label[language] ?? null, say.date(amendment.adoptedOn))
  return { rules, ruleSet: set.id, legalBasis }
}
