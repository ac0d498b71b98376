// Why a window has its dates, in few sentences, each citing its text.
import type { FactName } from '../../schemas/release.js'
import type { Power } from '../../schemas/rule-set.js'
import { grantAlone } from '../answer/window/grant.js'
import { groundOf } from '../answer/window/ground.js'
import type { Answered, DatedAnswer, UndatedAnswer } from '../answer/window/window.js'
import { firstPart } from '../decide/concerning.js'
import type { Opening, Undetermined } from '../decide/outcome.js'
import { factsAsked } from '../law/facts/conditions.js'
import { DATED_BY } from '../law/facts/film.js'
import type { OutsideRule, Part } from '../law/tracks/track.js'
import { tierUsed } from '../service/held.js'
import { citationsOf, lateIn, rulesOf } from './citation.js'
import { mayChangeSentence } from './missing.js'
import { signedSentence } from './signed.js'
import type { Speaker } from './speaker.js'
import { assumptionSentence, onStart, readingSentence, tierOpenSentence, tierSentence, tiersOpen } from './tier.js'
import type { Told } from './told.js'

/** A sentence, and the facts not stated that it tells of. */
interface Said {
  readonly text: string
  readonly tells: readonly FactName[]
}

function saying (text: string, tells: readonly FactName[] = []): Said {
  return { text, tells }
}

/** The few sentences of one window; its whole reasoning is in its reasons. */
export function explanationOf (told: Told, speaker: Speaker): string[] {
  const { answered, setting, missing } = told
  const { track, adoption, assumptions } = answered
  const said = answerSentences(told, speaker)
  const sentences = said.map(({ text }) => text)
  if (adoption !== null) sentences.push(adoptionSentence(adoption, speaker))
  for (const { text } of assumptions) sentences.push(assumptionSentence(text, track.exploiter, speaker))
  if (answered.kind === 'dated') sentences.push(...answered.disputed.map(one => readingSentence(one, answered, { answered, setting }, speaker)))
  const untold = missing.filter(fact => !said.some(({ tells }) => tells.includes(fact)))
  if (untold.length > 0) sentences.push(mayChangeSentence({ ...told, missing: untold }, speaker))
  return sentences
}

/** What of the question's adoptions a window rests on. */
export function adoptionSentence (adoption: NonNullable<Answered['adoption']>, { say, language, day }: Speaker): string {
  if (adoption === 'moved') return say.movedByAdoption
  const { proposal, on } = adoption
  return proposal === null ? say.changed(day(on)) : say.adopted(proposal[language], day(on))
}

function answerSentences ({ answered, ...told }: Told, speaker: Speaker): Said[] {
  return answered.kind === 'dated' ? dated({ ...told, answered }, speaker) : [undated({ ...told, answered }, speaker)]
}

function undated (told: Told<UndatedAnswer>, speaker: Speaker): Said {
  const { say, language } = speaker
  const { outcome, legalBasis } = told.answered
  switch (outcome.kind) {
    case 'contractual': return saying(say.contract(say.together(citationsOf(legalBasis, speaker))))
    case 'excluded': return saying(say.excluded(outcome.by.source.reason[language]))
    case 'undetermined': return undetermined(outcome, told, speaker)
  }
}

function undetermined (outcome: Undetermined, told: Told, speaker: Speaker): Said {
  const { answered, setting: { tracks: { law } } } = told
  const { part, earliest, latest, opening, by, otherwise } = outcome
  const { say, language, day } = speaker
  const { ground, film } = answered
  if (by !== null && latest !== null) return saying(say.shortened(by.source.reason[language], day(earliest), day(latest)), daysAsked(by.source))
  if (part.says === 'delay' && opening !== null && ground !== null) {
    const scope = scopeUnstated(answered, part)
    const tiers = tiersOpen(answered)
    if (tiers !== null) return saying(tierOpenSentence(tiers, told, speaker))
    if (scope === null && otherwise === null && ground.anchor === 'derogation') return saying(say.requestedAtLatest({ earliest: day(earliest), on: day(opening.on) }), ['visaDate'])
    if (scope === null && otherwise === null) return saying(say.visaMissing(say.delay(ground.delay), day(earliest), day(opening.on)), ['visaDate'])
    const due = {
      delay: say.delay(ground.delay),
      anchor: say.anchor[ground.anchor],
      from: day(film.days['theatrical-release']),
      rules: rulesOf(part, ground.legalBasis, law, speaker),
      on: day(opening.on)
    }
    const plain = scope === null ? say.due(due) : say.scopeMissing({ ...due, reason: scope.source.reason[language] })
    const tells = scope === null ? [] : factsAsked(scope.source.when)
    return saying(otherwise === null ? plain : `${plain} ${otherwiseSentence(otherwise, outcome, told, speaker)}`, tells)
  }
  return saying(say.notModelled(rulesOf(part, [], law, speaker), part.source.row.note?.[language] ?? '', day(earliest), latest === null ? null : day(latest)))
}

/** What opens the window instead: the act under which the film may be, or the delay that may hold in the place of the other. */
function otherwiseSentence ({ part, by, on }: Opening, outcome: Undetermined, { answered: { film }, setting: { tracks: { law } } }: Told, speaker: Speaker): string {
  const { say, language, day } = speaker
  const { delay, anchor, legalBasis } = groundOf(by, part, film)
  const { row: { contested }, set: { lawOf } } = outcome.part.source
  const said = { delay: say.delay(delay), anchor: say.anchor[anchor], on: day(on) }
  // What opens it otherwise by the same part is a contested delay; by another, an earlier act.
  if (part === outcome.part) return say.contested({ ...said, note: (contested as NonNullable<typeof contested>).note[language] })
  return say.underEarlierAct({ ...said, reason: (lawOf as NonNullable<typeof lawOf>).reason[language], rules: rulesOf(part, legalBasis, law, speaker) })
}

/** The works of which it must be stated whether the film is one; null where something else is missing. */
function scopeUnstated ({ steps, track, film }: Answered, part: Part): OutsideRule | null {
  // It is the text of the release that must know whether it binds the film.
  if (part !== firstPart(track, film)) return null
  const open = steps.flatMap(step => step.what === 'outside' && step.part === part && step.holds === 'open' && step.rule.decisive ? [step.rule] : [])
  return open[0] ?? null
}

function dated (told: Told<DatedAnswer>, speaker: Speaker): Said[] {
  const { answered: { track, film, ground, opening, outcome: { gaps, putOff } } } = told
  const { say, language, day } = speaker
  const { part, on, contractUntil } = opening
  if (track.startsTheClock) return [saying(say.opensWithRelease(day(on)))]
  const before = contractUntil === null ? [] : [say.contractBefore(day(contractUntil))]
  const reason = ground.reason?.[language] ?? ''
  if (ground.kind === 'outside') return [...before, say.freed(reason, day(on))].map(text => saying(text))
  const held = tierUsed(track, part, film)
  const opens = [
    ...before,
    delaySentence(told, speaker),
    ...[lateIn(part, ground.legalBasis, speaker)].flatMap(late => late ?? []),
    // Why a row has the delay, where that is not plain.
    ...ground.kind === 'rule' && ground.reason !== null ? [reason] : [],
    ...signedSentence(told, speaker),
    // That a criterion was lifted is told as what the window takes for granted.
    ...(ground.kind === 'derogation' || ground.kind === 'requested') && ground.lifted === null ? [say.granted(reason)] : [],
    ...ground.kind === 'decided' ? [say.decided(reason)] : [],
    ...ground.kind === 'variant' ? [say.because(reason)] : [],
    ...held === null ? [] : [tierSentence(held, told, speaker)],
    ...part.source.row.floor === true ? [say.floor(say.delay(ground.delay))] : []
  ]
  const closes = gaps.map(gap => gap === putOff
    ? say.putOff(gap.by.source.reason[language], day(on), day(gap.until))
    : say.closed(gap.by.source.reason[language], day(gap.from), day(gap.until)))
  return [...opens.map(text => saying(text)), ...derogationSentences(told, speaker), ...closes.map(text => saying(text))]
}

/** The delay that opens a window, from when it runs, and how it comes to the day. */
function delaySentence (told: Told<DatedAnswer>, speaker: Speaker): string {
  const { answered: { film, opening, outcome: { putOff }, ground: { delay, anchor, legalBasis } }, setting: { tracks: { law } } } = told
  const { say, day } = speaker
  const { part, on, due } = opening
  const from = film.days[anchor]
  if (from === null) return say.dueByLatestVisa(day(on))
  const said = { delay: say.delay(delay), anchor: say.anchor[anchor], rules: rulesOf(part, legalBasis, law, speaker), on: day(on) }
  if (anchor === 'derogation') return say.requested(said)
  return due < on ? onStart({ ...said, due: day(due), on: putOff === null ? said.on : null }, opening, told, speaker) : say.due({ ...said, from: day(from) })
}

/** That a derogation cannot be obtained, or what it would give. */
function derogationSentences ({ answered, setting: { question, tracks } }: Told<DatedAnswer>, { say, language, day }: Speaker): Said[] {
  const { noDerogation, derogation } = answered.opening.part.source.set
  const inVain = question.release.derogationGranted === true && noDerogation?.media.includes(answered.track.medium) === true
  const grant = derogation === null ? null : grantAlone(answered, tracks.law.vocabulary)
  return [
    ...shortenedIn(answered).map(({ rule: { source, source: { reason, grantedBy } }, floor }) =>
      saying(say.ifShortened(reason[language], day(floor), day(answered.opening.on)), [...factsAsked([grantedBy]), ...daysAsked(source)])),
    ...inVain ? [saying(say.notObtainable(noDerogation.reason[language]))] : [],
    ...derogation === null || grant === null ? [] : [saying(grant.lifted === null
      ? say.ifGranted(derogation.criterion[language], day(grant.on), grant.eligible !== null)
      : say.ifLifted(grant.lifted.reason[language], day(grant.on)), factsAsked([derogation.grantedBy, ...derogation.eligible]))]
  ]
}

/** The fact that states the day which the decision of an authority names, where one does. */
function daysAsked ({ decides }: Power): FactName[] {
  return decides === undefined ? [] : [DATED_BY.derogation]
}

/** The first power of an authority of which it is not stated whether it was used. */
function shortenedIn ({ steps }: DatedAnswer) {
  return steps.flatMap(step => step.what === 'power' && step.holds === 'open' ? [step] : []).slice(0, 1)
}
