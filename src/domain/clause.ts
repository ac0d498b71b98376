// Why a window permits exploitation on a day or not: one clause, and the rules that it cites.
import type { DatedWindow, Window } from '../../schemas/chronology.js'
import type { CivilDate } from '../../schemas/civil-date.js'
import type { LegalBasis } from '../../schemas/legal.js'
import { later } from './civil-date.js'
import { piecesOf } from './closing.js'
import { rulesOf } from './citation.js'
import { concerning, groundOf, type Film, type Ground, type Opening, type Ruling } from './opening.js'
import { openingOf, type Outcome } from './outcome.js'
import type { Cell, DelayCell, Track } from './timeline.js'
import { binds, verdictOn } from './verdict.js'
import type { Setting } from './window.js'

/** A window that is asked about, with what it rests on; no outcome where the film was never released. */
export interface Case {
  readonly track: Track
  readonly window: Window
  readonly release: { readonly film: Film, readonly outcome: Outcome } | null
}

/** A clause, and what it cites. */
export interface Reason {
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
export function reasonOf ({ track, window, release }: Case, on: CivilDate, setting: Setting): Reason {
  const { say, language } = setting.speaker
  if (release === null) return { clause: say.neverShown(setting.law.territory.label[language]), citations: [] }
  const { outcome: { ruling } } = release
  switch (ruling.kind) {
    case 'contractual': return { clause: say.contractDecides(null), citations: [] }
    case 'excluded': {
      const citation = cite(ruling.cell, ruling.outside.legalBasis, setting)
      return { clause: say.leftOutside({ rules: citation.rules, reason: ruling.outside.reason[language] }), citations: [citation] }
    }
    case 'undetermined': return ofUndetermined(window, ruling, on, setting)
    // The window of a ruling that has a date has one.
    case 'dated': return ofDated(track, window as DatedWindow, release.film, release.outcome, ruling, on, setting)
  }
}

function ofUndetermined (window: Window, ruling: Ruling & { kind: 'undetermined' }, on: CivilDate, setting: Setting): Reason {
  const { say } = setting.speaker
  // What is undetermined always has an earliest day: the release at least.
  const earliest = say.date(window.earliestPossible as CivilDate)
  const latest = window.latestPossible === null ? null : say.date(window.latestPossible)
  const verdict = verdictOn(window, on)
  const citation = verdict === true && ruling.opening !== null
    ? cite(ruling.opening.cell, ruling.opening.ground.legalBasis, setting)
    : cite(ruling.cell, ruling.cell.row.legalBasis, setting)
  const { rules } = citation
  const citations = [citation]
  if (verdict === false) return { clause: say.notBefore({ earliest, rules }), citations }
  if (latest === null || (verdict === null && ruling.cell.rule !== 'delay')) return { clause: say.delayUnknown({ rules, earliest, latest }), citations }
  return { clause: verdict === true ? say.openByThen({ latest, rules }) : say.factsDecide({ facts: missing(window, setting), earliest, latest, rules }), citations }
}

function ofDated (track: Track, window: DatedWindow, film: Film, outcome: Outcome, opening: Opening, on: CivilDate, setting: Setting): Reason {
  const { say } = setting.speaker
  const { contractualUntil, opensOn } = window
  if (contractualUntil !== null && on < contractualUntil) return { clause: say.contractDecides(say.date(contractualUntil)), citations: [] }
  const verdict = verdictOn(window, on)
  if (track.medium.startsTheClock) return { clause: say.withRelease(say.date(opensOn), verdict), citations: [] }
  const own = cite(opening.cell, window.legalBasis, setting)
  if (verdict === null) return { clause: undecided(window, on, own.rules, setting), citations: [own] }
  if (verdict === false) {
    const held = closed(track, film, outcome, opening, on, setting) ?? heldBefore(track, film, opening, on, own, setting)
    if (held !== null) return held
  }
  return { clause: opens(window, opening, own.rules, on, setting), citations: [own] }
}

/** The sentence of a window of which the rules bind not everybody, or facts not stated decide. */
function undecided ({ opensOn, nature, delay, anchor, earliestPossible, latestPossible, ...window }: DatedWindow, on: CivilDate, rules: string, setting: Setting): string {
  const { say } = setting.speaker
  if (on < opensOn && !binds(nature)) {
    const what = { on: say.date(opensOn), delay: say.delay(delay), anchor: say.anchor[anchor], rules }
    return nature === 'agreement' ? say.heldBySignature(what) : say.heldByCustom(what)
  }
  return say.factsDecide({ facts: missing(window, setting), earliest: say.date(earliestPossible), latest: say.date(latestPossible), rules })
}

function opens ({ opensOn, intervals, delay, anchor }: DatedWindow, { ground, cell }: Opening, rules: string, on: CivilDate, { speaker: { say, language } }: Setting): string {
  const reason = ground.reason?.[language] ?? ''
  if (ground.kind === 'outside') return say.opensFreed({ on: say.date(opensOn), rules, reason })
  const again = intervals.find(({ from }) => opensOn < from && from <= on)
  return say.opensBy({
    on: say.date(opensOn),
    again: again === undefined ? null : say.date(again.from),
    rules,
    delay: say.delay(delay),
    floor: cell.row.floor === true && delay === ground.delay,
    anchor: say.anchor[anchor]
  })
}

/** Where a closing holds the window on that day: the whole gap, by the set in force. */
function closed (track: Track, film: Film, { gaps }: Outcome, opening: Opening, on: CivilDate, setting: Setting): Reason | null {
  const gap = gaps.find(({ from, until }) => opening.on <= on && from <= on && on < until)
  if (gap === undefined) return null
  const { say, language } = setting.speaker
  const pieces = piecesOf(track, film, ref => openingOf(setting.timeline, ref, film))
  const { cell, closing } = pieces.reduce((held, piece) => piece.from <= on && on < piece.until ? piece : held)
  const citation = cite(cell, closing.legalBasis, setting)
  return {
    clause: say.closedBy({ from: say.date(gap.from), until: say.date(gap.until), rules: citation.rules, reason: closing.reason[language] }),
    citations: [citation]
  }
}

/** Where another set than the one that opens the window is in force on that day and binds everybody: its delay still runs. */
function heldBefore (track: Track, film: Film, opening: Opening, on: CivilDate, own: Citation, setting: Setting): Reason | null {
  const day = later(on, film.theatricalReleaseDate)
  const cell = [...concerning(track.cells, film.theatricalReleaseDate)].findLast((one): one is DelayCell => one.rule === 'delay' && one.from <= day)
  // Under the same rules it is the tier that has changed, which the opening tells.
  if (cell === undefined || cell.span === opening.cell.span || !binds(cell.nature)) return null
  const { say } = setting.speaker
  const { delay, anchor, legalBasis }: Ground = groundOf(cell, film)
  const citation = cite(cell, legalBasis, setting)
  return {
    clause: say.opensUnderLater({ on: say.date(opening.on), rules: citation.rules, delay: say.delay(delay), anchor: say.anchor[anchor], later: own.rules }),
    citations: [citation, own]
  }
}

/** The rules of a set, and whether they are the law. */
function cite (cell: Cell, legalBasis: readonly LegalBasis[], { speaker, law }: Setting): Citation {
  const { say, language } = speaker
  const { amendment, span: { set } } = cell
  const rules = amendment === null
    // Where a row beside it is amended, an untouched one is still that of its set, from the first day of that set on.
    ? rulesOf({ ...cell, from: set.id }, legalBasis, speaker)
    : say.rulesSupposed(law.proposals.get(amendment.proposal ?? '')?.label[language] ?? null, say.date(amendment.adoptedOn))
  return { rules, ruleSet: set.id, legalBasis }
}

/** What is not stated, in the words of the dictionary. */
function missing ({ missingFacts }: Pick<Window, 'missingFacts'>, { speaker: { facts, language } }: Setting): string {
  const missing = new Set<string>(missingFacts)
  return facts.filter(({ id }) => missing.has(id)).map(({ label }) => label[language]).join(', ')
}
