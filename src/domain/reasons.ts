// Why a window has its dates, step by step: every set considered, every rule that could have changed it, and what came of each.
import type { Window } from '../../schemas/chronology.js'
import type { Reason } from '../../schemas/reason.js'
import type { Bilingual, Language } from '../../schemas/text.js'
import { citationsOf } from './citation.js'
import { holdAll } from './condition.js'
import { weakestOf } from './evidence.js'
import type { Speaker, Told } from './explanation.js'
import type { ReasonSentences } from './language/reasons.js'
import { reasonsEn } from './language/reasons-en.js'
import { reasonsFr } from './language/reasons-fr.js'
import { groundOf, type Ruling } from './opening.js'
import { closingReasons } from './reasons/closing.js'
import { ABSENCE } from './reasons/rule.js'
import { setReasons } from './reasons/set.js'
import { deciding, plainFacts, reason, rulesIn, withoutTextIn, type Basis, type Telling } from './reasons/telling.js'
import type { Timeline } from './timeline.js'

const SENTENCES: Readonly<Record<Language, ReasonSentences>> = { en: reasonsEn, fr: reasonsFr }

/** What speaks of the question and the rules together rests on no text of its own. */
const READING: Basis = { ruleSet: null, evidence: ABSENCE, legalBasis: [], withoutText: 'reading' }

/** The window with its reasons, whose sentences are its explanation. */
export function reasoned<W extends Window> (window: W, reasons: readonly Reason[]): W {
  return { ...window, explanation: reasons.map(({ text }) => text), reasons: [...reasons] }
}

/** Every step behind a window of a film that came out, in order. */
export function reasonsOf (window: Window, told: Told, timeline: Timeline, speaker: Speaker): Reason[] {
  const telling: Telling = { window, told, opening: openingIn(told.outcome.ruling), timeline, speaker, words: SENTENCES[speaker.language] }
  return [
    ...setReasons(telling),
    ...withoutDate(telling),
    ...closingReasons(telling),
    ...adoption(telling),
    ...assumptions(telling),
    ...laterSet(telling),
    ...missingFacts(telling)
  ]
}

/** The one step behind the windows of a film that never came out in cinemas. */
export function neverReleasedReason ({ say, language }: Speaker, territory: Bilingual): Reason {
  return reason('release', 'excluded', READING, {}, say.neverReleased(territory[language]))
}

function openingIn (ruling: Ruling): Telling['opening'] {
  if (ruling.kind === 'dated') return ruling
  return ruling.kind === 'undetermined' ? ruling.opening : null
}

/** What is left to say where no set gives a date. */
function withoutDate ({ told: { outcome: { ruling } }, speaker, words }: Telling): Reason[] {
  const { say } = speaker
  if (ruling.kind === 'contractual') {
    const { legalBasis } = ruling
    return [reason('contract', 'no-rule', { ...READING, legalBasis, withoutText: 'contract' }, {}, say.contract(say.together(citationsOf(legalBasis, speaker))))]
  }
  if (ruling.kind !== 'undetermined') return []
  const { cell, earliest, latest } = ruling
  const basis: Basis = {
    ruleSet: cell.span.set.id, evidence: cell.rule === 'delay' ? cell.point.evidence : 'unverified', legalBasis: cell.row.legalBasis, withoutText: withoutTextIn(cell)
  }
  return [latest === null
    ? reason('bounds', 'unknown', basis, { gives: earliest }, words.notBefore(say.date(earliest)))
    : reason('bounds', cell.rule === 'delay' ? 'unstated' : 'unknown', basis, { gives: earliest, until: latest }, words.between(say.date(earliest), say.date(latest)))]
}

function adoption ({ told, timeline, speaker: { say, language } }: Telling): Reason[] {
  if (told.adoption === null) return []
  const whatIf: Omit<Basis, 'evidence'> = { ruleSet: null, legalBasis: [], withoutText: 'what-if' }
  if (told.adoption === 'moved') {
    const evidence = weakestOf(timeline.spans.flatMap(({ amendments }) => [...amendments.values()].map(one => one.evidence)))
    return [reason('adoption', 'assumed', { ...whatIf, evidence }, {}, say.movedByAdoption)]
  }
  const { proposal, on, delay, evidence } = told.adoption
  const day = say.date(on)
  return [reason('adoption', 'assumed', { ...whatIf, evidence }, { delay, gives: on }, proposal === null ? say.changed(day) : say.adopted(proposal[language], day))]
}

/** An assumption is believed, and no source says it. */
function assumptions ({ told: { assumptions }, speaker: { say, language } }: Telling): Reason[] {
  return assumptions.map(({ text, legalBasis }) =>
    reason('assumption', 'assumed', { ...READING, evidence: 'unverified', legalBasis }, {}, say.assumed(text[language])))
}

/** The first later set, or the first tier that the service holds later, under which an open window would not be open yet. */
function laterSet (telling: Telling): Reason[] {
  const { window: { opensOn }, told: { film }, opening, words, speaker: { say } } = telling
  if (opensOn === null) return []
  for (let cell = opening?.cell.next; cell !== undefined; cell = cell.next) {
    if (cell.rule !== 'delay' || cell.from <= opensOn || cell.outside.some(one => holdAll(one.when, film) === true)) continue
    const ground = groundOf(cell, film)
    if (ground.due <= cell.from) continue
    const basis: Basis = { ruleSet: cell.span.set.id, evidence: ground.evidence, legalBasis: ground.legalBasis, withoutText: withoutTextIn(cell) }
    const given = { delay: ground.delay, anchor: ground.anchor, gives: ground.due }
    const anotherTier = cell.span === opening?.cell.span
    return [reason('later-set', 'stays-open', basis, given, anotherTier ? words.tierStaysOpen(say.date(cell.from)) : words.staysOpen(rulesIn(cell, basis, telling)))]
  }
  return []
}

function missingFacts ({ window: { missingFacts }, told: { film }, speaker: { say, language, facts } }: Telling): Reason[] {
  const labels = facts.flatMap(({ id, label }) => missingFacts.some(fact => fact === id) ? label[language] : [])
  return labels.length === 0 ? [] : [reason('missing-facts', 'unstated', READING, deciding(plainFacts(missingFacts, film)), say.mayChange(labels.join(', ')))]
}
