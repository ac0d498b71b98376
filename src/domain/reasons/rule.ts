// What the rules of one set that have conditions do to a window: held, failed, or waiting for a fact.
import type { Evidence } from '../../../schemas/legal.js'
import type { Reason } from '../../../schemas/reason.js'
import type { Outside, Point } from '../../../schemas/rule-set.js'
import { DATED_BY, eventDate } from '../anchor.js'
import { plus } from '../civil-date.js'
import { decidingTests, holdAll, holds } from '../condition.js'
import { firstConcerned, liftedFor, type Ground } from '../opening.js'
import type { Cell, DelayCell } from '../timeline.js'
import { dayUnder, deciding, factsOf, nextOf, plainFacts, reason, sourceOf, tooLate, withoutTextIn, type Basis, type Telling } from './telling.js'

const AFTER_RELEASE = 'theatrical-release'

/** That something does not exist is said by no text: it follows from those that were read. */
export const ABSENCE: Evidence = 'inference'

/** The rules with conditions that a set has for the window, beside the delay that decides there. */
export function ruleReasons (cell: DelayCell, ground: Ground, telling: Telling): Reason[] {
  return [
    ...otherDelays(cell, ground, telling),
    ...derogation(cell, ground, telling),
    ...variants(cell, ground, telling),
    ...outside(cell, telling)
  ]
}

/** Where a row runs from several events, the delays that do not decide. */
function otherDelays (cell: DelayCell, ground: Ground, telling: Telling): Reason[] {
  const { speaker: { say }, words } = telling
  const points = cell.otherPoints.length === 0 ? [] : [cell.point, ...cell.otherPoints].filter(({ delay }) => delay !== ground.delay)
  return points.flatMap(point => {
    const due = dueOf(point, telling)
    // What opens on the first day possible cannot open sooner.
    if (due === null && dayUnder(cell, ground.due, telling) === dayUnder(cell, cell.from, telling)) return []
    const fact = DATED_BY[point.after]
    const facts = fact === null ? [] : plainFacts([fact], telling.told.film)
    const basis = basisOf(cell, point)
    const said = { delay: say.delay(point.delay), anchor: say.anchor[point.after], source: sourceOf(basis, facts, telling) }
    const given = { delay: point.delay, anchor: point.after, ...deciding(facts) }
    if (due === null) return [reason('other-delay', 'unstated', basis, given, words.otherDelayUnstated(said))]
    const gives = dayUnder(cell, due, telling)
    return [reason('other-delay', 'later', basis, { ...given, gives }, words.otherDelayLater({ ...said, on: say.date(gives) }))]
  })
}

function dueOf ({ after, delay }: Point, { told: { film } }: Telling) {
  const event = eventDate(after, film)
  return event === undefined ? null : plus(event, delay)
}

function basisOf (cell: DelayCell, { evidence }: { readonly evidence: Evidence }): Basis {
  return { ruleSet: cell.span.set.id, evidence, legalBasis: cell.row.legalBasis, withoutText: withoutTextIn(cell) }
}

/** A delay after the release in the place of the row's own: the day it gives, as data and in words. */
function instead (cell: DelayCell, delay: Ground['delay'], telling: Telling) {
  const { told: { film }, speaker: { say }, words } = telling
  const gives = dayUnder(cell, plus(film.theatricalReleaseDate, delay), telling)
  const late = tooLate(cell, gives)
  return {
    given: { delay, anchor: AFTER_RELEASE, gives, ...late } as const,
    said: {
      delay: say.delay(delay),
      plain: say.delay(cell.point.delay),
      on: say.date(gives),
      late: late.until === undefined ? '' : words.late(nextOf(cell, late.until, telling))
    }
  }
}

function derogation (cell: DelayCell, ground: Ground, telling: Telling): Reason[] {
  const { row, span: { set } } = cell
  const { told: { film }, speaker: { language }, words } = telling
  const { derogated } = row
  if (set.derogation === null || derogated === undefined) return notObtainable(cell, telling)
  const { grantedBy, eligible, criterion } = set.derogation
  const granted = holds(grantedBy, film)
  const meets = holdAll(eligible, film)
  const lifted = meets === false ? liftedFor(set.derogation, row.medium, film) : null
  const refused = meets === false && lifted === null
  const verdict = granted === false || refused ? 'failed' : granted === undefined ? 'unstated' : ground.kind === 'derogation' ? 'held' : 'later'
  const facts = factsOf([
    ...refused && granted !== false ? [] : decidingTests([grantedBy], film),
    ...granted === false ? [] : decidingTests(eligible, film)
  ], film)
  const texts = [...derogated.legalBasis, ...set.derogation.legalBasis, ...lifted?.legalBasis ?? []]
  const basis: Basis = {
    ...basisOf(cell, derogated),
    legalBasis: texts.filter(({ text, article }, i) => texts.findIndex(one => one.text === text && one.article === article) === i)
  }
  const { given, said } = instead(cell, derogated.delay, telling)
  const sentence = { ...said, criterion: criterion[language], source: sourceOf(basis, facts, telling) }
  const text = {
    held: () => lifted === null ? words.derogationHeld(sentence) : words.derogationLifted(sentence),
    later: () => words.derogationLater(sentence),
    failed: () => words.derogationFailed(sentence),
    unstated: () => lifted === null ? words.derogationUnstated(sentence) : words.derogationUnstatedLifted({ ...sentence, lifted: lifted.reason[language] })
  }[verdict]()
  return [reason('derogation', verdict, basis, { ...given, ...deciding(facts) }, text)]
}

/** A grant under a set that knows no derogation. */
function notObtainable (cell: DelayCell, telling: Telling): Reason[] {
  const { told: { track, film }, speaker: { language }, words } = telling
  const { noDerogation } = cell.span.set
  if (film.derogationGranted !== true || noDerogation === undefined || !noDerogation.media.includes(track.medium.id)) return []
  const basis = basisOf(cell, { evidence: ABSENCE })
  const facts = plainFacts(['derogationGranted'], film)
  return [reason('derogation', 'not-obtainable', basis, deciding(facts), words.notObtainable(noDerogation.reason[language], sourceOf(basis, facts, telling)))]
}

function variants (cell: DelayCell, ground: Ground, telling: Telling): Reason[] {
  const { told: { film }, speaker: { language }, words } = telling
  return (cell.row.variants ?? []).map(variant => {
    const holding = holdAll(variant.when, film)
    const facts = factsOf(decidingTests(variant.when, film), film)
    const basis = basisOf(cell, variant)
    const { given, said } = instead(cell, variant.delay, telling)
    const sentence = { ...said, reason: variant.reason[language], source: sourceOf(basis, facts, telling) }
    const verdict = holding === undefined ? 'unstated' : !holding ? 'failed' : ground.delay === variant.delay ? 'held' : 'later'
    const text = {
      held: () => words.variantHeld(sentence),
      later: () => words.variantLater(sentence),
      failed: () => words.variantFailed(sentence),
      unstated: () => words.variantUnstated(sentence)
    }[verdict]()
    return reason('variant', verdict, basis, { rule: variant.id, ...given, ...deciding(facts) }, text)
  })
}

/** The works that the set leaves outside, where this film is not known to be one of them. */
function outside (cell: DelayCell, telling: Telling): Reason[] {
  const { told: { track, film }, speaker: { say, language }, words } = telling
  return cell.outside.map(one => {
    const facts = factsOf(decidingTests(one.when, film), film)
    const basis = basisOfOutside(cell, one)
    const given = { rule: one.id, ...deciding(facts) }
    const source = sourceOf(basis, facts, telling)
    const why = one.reason[language]
    if (holdAll(one.when, film) === false) return reason('outside', 'failed', basis, given, words.outsideFailed(why, source))
    if (cell === firstConcerned(track.cells, film.theatricalReleaseDate)) return reason('outside', 'unstated', basis, given, words.outsideUnstated(why, source))
    const gives = dayUnder(cell, cell.from, telling)
    return reason('outside', 'unstated', basis, { ...given, gives }, words.freedUnstated(say.date(gives), why, source))
  })
}

/** What leaves a work outside rests on the text that says so. */
export function basisOfOutside (cell: Cell, { evidence, legalBasis }: Outside): Basis {
  return { ruleSet: cell.span.set.id, evidence, legalBasis, withoutText: 'reading' }
}
