// Why a window has its dates, in sentences: one per step, each citing its text.
import type { CivilDate } from '../../schemas/civil-date.js'
import type { Delay } from '../../schemas/delay.js'
import type { Fact } from '../../schemas/fact.js'
import type { Evidence } from '../../schemas/legal.js'
import type { LegalText } from '../../schemas/legal-text.js'
import type { Explain } from '../../schemas/question.js'
import type { Bilingual, Language } from '../../schemas/text.js'
import { eventDate } from './anchor.js'
import type { Assumption } from './assumption.js'
import { citationsOf, rulesOf } from './citation.js'
import { en } from './language/en.js'
import { fr } from './language/fr.js'
import type { Sentences } from './language/sentences.js'
import { tierUsed, type Holding } from './holding.js'
import type { Film, Opening, Ruling } from './opening.js'
import type { Outcome } from './outcome.js'
import type { Track } from './timeline.js'

const SENTENCES: Readonly<Record<Language, Sentences>> = { en, fr }

/** What the sentences are made with. */
export interface Speaker {
  readonly say: Sentences
  readonly language: Language
  readonly legalTexts: ReadonlyMap<string, LegalText>
  readonly facts: readonly Fact[]
}

/** The adopted delay that opens a window, and from which day it is taken to be in force. */
export interface Adopted {
  /** Its label; null where the change is made up for the question. */
  readonly proposal: Bilingual | null
  readonly on: CivilDate
  readonly delay: Delay
  readonly evidence: Evidence
}

/** What an explanation tells of a window, beyond its outcome. */
export interface Told {
  readonly track: Track
  readonly film: Film
  readonly outcome: Outcome
  readonly derogation: { readonly on: CivilDate, readonly eligible: boolean | null } | null
  readonly adoption: Adopted | 'moved' | null
  readonly assumptions: readonly Assumption[]
  readonly missing: Pick<ReadonlySet<string>, 'has'>
}

/** A speaker of a language. */
export function speakerOf (
  language: Language, legalTexts: ReadonlyMap<string, LegalText>, facts: readonly Fact[]
): Speaker {
  return { say: SENTENCES[language], language, legalTexts, facts }
}

/** The few sentences of one window, where they are asked for; the whole reasoning is in its reasons. */
export function explanationOf (told: Told, speaker: Speaker, explain: Explain): string[] {
  if (explain !== 'short') return []
  const { say, language, facts } = speaker
  const sentences = rulingSentences(told, speaker)
  if (told.adoption === 'moved') sentences.push(say.movedByAdoption)
  else if (told.adoption !== null) {
    const { proposal, on } = told.adoption
    sentences.push(proposal === null ? say.changed(say.date(on)) : say.adopted(proposal[language], say.date(on)))
  }
  for (const { text } of told.assumptions) sentences.push(say.assumed(text[language]))
  const missing = facts.filter(({ id }) => told.missing.has(id)).map(({ label }) => label[language])
  if (missing.length > 0) sentences.push(say.mayChange(missing.join(', ')))
  return sentences
}

function rulingSentences (told: Told, speaker: Speaker): string[] {
  const { say, language } = speaker
  const { ruling } = told.outcome
  switch (ruling.kind) {
    case 'contractual': return [say.contract(say.together(citationsOf(ruling.legalBasis, speaker)))]
    case 'excluded': return [say.excluded(ruling.outside.reason[language])]
    case 'undetermined': return [undetermined(ruling, told.film, speaker)]
    case 'dated': return opening(ruling, told, speaker)
  }
}

function undetermined (ruling: Ruling & { kind: 'undetermined' }, { theatricalReleaseDate: release }: Film, speaker: Speaker): string {
  const { say, language } = speaker
  const { cell, earliest, latest, scope, opening } = ruling
  if (scope !== null && opening !== null) {
    const { delay, anchor, legalBasis } = opening.ground
    return say.scopeMissing({
      reason: scope.reason[language],
      delay: say.delay(delay),
      anchor: say.anchor[anchor],
      from: say.date(release),
      rules: rulesOf(cell, legalBasis, speaker),
      on: say.date(opening.on)
    })
  }
  if (cell.rule === 'delay' && latest !== null) return say.visaMissing(say.delay(cell.point.delay), say.date(earliest), say.date(latest))
  return say.notModelled(rulesOf(cell, [], speaker), cell.row.note?.[language] ?? '', say.date(earliest), latest === null ? null : say.date(latest))
}

function opening (ruling: Opening, told: Told, speaker: Speaker): string[] {
  const { say, language } = speaker
  const { ground, cell, on } = ruling
  if (told.track.medium.startsTheClock) return [say.opensWithRelease(say.date(on))]
  const reason = ground.reason?.[language] ?? ''
  const sentences: string[] = []
  if (ruling.contractualUntil !== null) sentences.push(say.contractBefore(say.date(ruling.contractualUntil)))
  if (ground.kind === 'outside') return [...sentences, say.freed(reason, say.date(on))]
  const delay = say.delay(ground.delay)
  const rules = rulesOf(cell, ground.legalBasis, speaker)
  const anchor = say.anchor[ground.anchor]
  const from = eventDate(ground.anchor, told.film)
  if (from === undefined) sentences.push(say.dueByLatestVisa(say.date(on)))
  else if (ground.due < on) {
    const before = { delay, anchor, due: say.date(ground.due), rules, on: say.date(on) }
    sentences.push(onStart(before, ruling, speaker))
  } else sentences.push(say.due({ delay, anchor, from: say.date(from), rules, on: say.date(on) }))
  // The reason that lifts a criterion is a sentence of its own.
  if (ground.kind === 'derogation') sentences.push(say.granted(reason.replace(/\.$/, '')))
  if (ground.kind === 'variant') sentences.push(say.because(reason))
  const held = tierUsed(told.track, cell)
  if (held !== null) sentences.push(tierSentence(held, speaker))
  if (cell.row.floor) sentences.push(say.floor(delay))
  const { noDerogation } = cell.span.set
  if (told.film.derogationGranted === true && noDerogation?.media.includes(told.track.medium.id)) sentences.push(say.notObtainable(noDerogation.reason[language]))
  const criterion = cell.span.set.derogation?.criterion[language]
  if (told.derogation !== null && criterion !== undefined) {
    sentences.push(say.ifGranted(criterion, say.date(told.derogation.on), told.derogation.eligible))
  }
  return [...sentences, ...closings(ruling, told.outcome, speaker)]
}

/** A delay that had run before the day: the release, the first day of the set, or the day on which the service came to hold its tier. */
export function onStart (said: Parameters<Sentences['dueBefore']>[0], { cell, on }: Pick<Opening, 'cell' | 'on'>, { say, language }: Speaker): string {
  if (cell.from !== on) return say.dueBeforeRelease(said)
  const { holding } = cell
  return holding !== null && holding.from === on && cell.span.from !== on
    ? say.dueBeforeTier({ ...said, service: holding.service, tier: holding.name[language] })
    : say.dueBefore(said)
}

/** Which tier the service holds, since when, and the delay that its agreement sets. */
export function tierSentence ({ service, name, from, delay }: Holding, { say, language }: Speaker): string {
  return say.tierHeld({ service, tier: name[language], from: from === null ? null : say.date(from), delay: delay === null ? null : say.delay(delay) })
}

function closings (ruling: Opening, { movedBy, gaps }: Outcome, { say, language }: Speaker): string[] {
  return gaps.map(gap => gap === movedBy
    ? say.putOff(gap.closing.reason[language], say.date(ruling.on), say.date(gap.until))
    : say.closed(gap.closing.reason[language], say.date(gap.from), say.date(gap.until)))
}
