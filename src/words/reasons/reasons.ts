// Why a window has its dates, step by step: every set considered, every rule that could have changed it, and what came of each.
import type { Window } from '../../../schemas/chronology.js'
import type { Reason } from '../../../schemas/reason.js'
import type { Bilingual, Language } from '../../../schemas/text.js'
import { groundOf } from '../../answer/window/ground.js'
import { firstPart } from '../../decide/concerning.js'
import { dueUnder, requestedOf } from '../../decide/requested.js'
import { weakestOf } from '../../law/tracks/evidence.js'
import { citationsOf } from '../citation.js'
import { reasonsEn } from '../en/reasons.js'
import { adoptionSentence } from '../explanation.js'
import { reasonsFr } from '../fr/reasons.js'
import { mayChangeSentence } from '../missing.js'
import type { ReasonSentences } from '../sentences/reasons.js'
import type { Speaker } from '../speaker.js'
import { assumptionSentence, readingSentence } from '../tier.js'
import type { Told } from '../told.js'
import { closingReasons } from './closing.js'
import { ABSENCE } from './rule.js'
import { setReasons } from './set.js'
import { deciding, draft, plainFacts, pointsOf, rulesIn, withoutTextIn, written, type Basis, type Draft, type Telling } from './telling.js'

const SENTENCES: Readonly<Record<Language, ReasonSentences>> = { en: reasonsEn, fr: reasonsFr }

/** What speaks of the question and the rules together rests on no text of its own. */
const READING: Basis = { ruleSet: null, evidence: ABSENCE, legalBasis: [], withoutText: 'reading' }

/** The window with its reasons, whose sentences are its explanation. */
export function reasoned<W extends Window> (window: W, reasons: readonly Reason[]): W {
  return { ...window, explanation: reasons.map(({ text }) => text), reasons: [...reasons] }
}

/** Every step behind a window of a film that came out, in order. */
export function reasonsOf (told: Told, speaker: Speaker): Reason[] {
  const telling: Telling = { told, speaker, words: SENTENCES[speaker.language] }
  const drafts = [
    ...setReasons(telling),
    ...withoutDate(telling),
    ...closingReasons(telling),
    ...adoption(telling),
    ...assumptions(telling),
    ...disputed(telling),
    ...laterSet(telling),
    ...missingFacts(telling)
  ]
  return drafts.map(one => written(one, speaker))
}

/** The one step behind the windows of a film that never came out in cinemas. */
export function neverReleasedReason (speaker: Speaker, territory: Bilingual): Reason {
  const { say, language } = speaker
  return written(draft('release', 'excluded', READING, {}, say.neverReleased(territory[language])), speaker)
}

/** What is left to say where no set gives a date. */
function withoutDate ({ told: { answered: { outcome, legalBasis }, missing }, speaker, words }: Telling): Draft[] {
  const { say, day } = speaker
  if (outcome.kind === 'contractual') {
    return [draft('contract', 'no-rule', { ...READING, legalBasis, withoutText: 'contract' }, {}, say.contract(say.together(citationsOf(legalBasis, speaker))))]
  }
  if (outcome.kind !== 'undetermined') return []
  const { part, earliest, latest } = outcome
  const isContested = outcome.otherwise?.part === part && missing.length === 0
  const [point] = pointsOf(part)
  const basis: Basis = { ruleSet: part.source.set.id, evidence: point?.evidence ?? 'unverified', legalBasis, withoutText: withoutTextIn(part) }
  return [latest === null
    ? draft('bounds', 'unknown', basis, { gives: earliest }, words.notBefore(day(earliest)))
    : draft('bounds', part.says === 'delay' && !isContested ? 'unstated' : 'unknown', basis, { gives: earliest, until: latest }, words.between(day(earliest), day(latest)))]
}

function adoption ({ told: { answered: { adoption }, setting: { tracks } }, speaker }: Telling): Draft[] {
  if (adoption === null) return []
  const whatIf: Omit<Basis, 'evidence'> = { ruleSet: null, legalBasis: [], withoutText: 'what-if' }
  const text = adoptionSentence(adoption, speaker)
  if (adoption === 'moved') {
    const evidence = weakestOf(tracks.sets.flatMap(({ amendments }) => [...amendments.values()].map(one => one.evidence)))
    return [draft('adoption', 'assumed', { ...whatIf, evidence }, {}, text)]
  }
  const { on, delay, evidence } = adoption
  return [draft('adoption', 'assumed', { ...whatIf, evidence }, { delay, gives: on }, text)]
}

/** An assumption is believed, and no source says it. */
function assumptions ({ told: { answered: { track, assumptions } }, speaker }: Telling): Draft[] {
  return assumptions.map(({ text, legalBasis }) =>
    draft('assumption', 'assumed', { ...READING, evidence: 'unverified', legalBasis }, {}, assumptionSentence(text, track.exploiter, speaker)))
}

/** What other sources make of the tier of the service. */
function disputed ({ told, speaker }: Telling): Draft[] {
  const { answered } = told
  if (answered.kind === 'undated') return []
  return answered.disputed.map(one =>
    draft('tier', 'unknown', { ...READING, evidence: 'press', withoutText: 'record' }, { gives: one.opensOn }, readingSentence(one, answered, told, speaker)))
}

/** The first later set, or the first tier that the service holds later, under which an open window would not be open yet. */
function laterSet (telling: Telling): Draft[] {
  const { told: { answered: { track, opensOn, opening, film } }, words, speaker: { day } } = telling
  if (opensOn === null || opening === null) return []
  const requested = requestedOf(firstPart(track, film), film)
  for (let part = opening.part.next; part !== undefined; part = part.next) {
    const due = part.days.from > opensOn ? dueUnder(part, film, requested) : null
    if (due === null || due.day <= part.days.from) continue
    const { delay, anchor, evidence, legalBasis } = groundOf(due.by, part, film)
    const basis: Basis = { ruleSet: part.source.set.id, evidence, legalBasis, withoutText: withoutTextIn(part) }
    const isSameLaw = part.source.enacted === opening.part.source.enacted
    const text = isSameLaw ? words.tierStaysOpen(day(part.days.from)) : words.staysOpen(rulesIn(part, basis, telling))
    return [draft('later-set', 'stays-open', basis, { delay, anchor, gives: due.day }, text)]
  }
  return []
}

function missingFacts (telling: Telling): Draft[] {
  const { told, speaker } = telling
  return told.missing.length === 0 ? [] : [draft('missing-facts', 'unstated', READING, deciding(plainFacts(told.missing, telling)), mayChangeSentence(told, speaker))]
}
