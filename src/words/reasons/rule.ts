// What the rules of one set that have conditions do to a window: held, failed, or waiting for a fact.
import type { Evidence } from '../../../schemas/legal.js'
import type { Bilingual } from '../../../schemas/text.js'
import { groundOf, liftedFor, type Ground } from '../../answer/window/ground.js'
import type { Day } from '../../calendar/day.js'
import type { Opening } from '../../decide/outcome.js'
import { DATED_BY } from '../../law/facts/film.js'
import { verdictOf } from '../../law/facts/tests.js'
import type { DelaySource, OutsideRule, Part } from '../../law/tracks/track.js'
import type { DelayStep, Heard, OutsideStep, PowerStep, RequestStep } from '../heard.js'
import { dayUnder, deciding, decidingFacts, draft, nextOf, plainFacts, pointsOf, sourceOf, tooLate, withoutTextIn, type Basis, type Draft, type Telling } from './telling.js'

/** That something does not exist is said by no text: it follows from those that were read. */
export const ABSENCE: Evidence = 'inference'

/** What decides under a part: what would open the window, and what that rests on. */
export interface Decided {
  readonly opening: Opening
  readonly ground: Ground
}

/** The rules with conditions that a part has for the window, beside the delay that decides there. */
export function ruleReasons ({ part, delays, powers, requests, outside }: Heard, decided: Decided, telling: Telling): Draft[] {
  const own = delays.filter(({ rule }) => rule.source.kind === 'rule')
  return [
    // A row may run from several events.
    ...own.length < 2 ? [] : own.flatMap(step => otherDelay(step, decided, telling)),
    ...delays.some(({ rule }) => rule.source.kind === 'derogation') ? [] : notObtainable(part, telling),
    ...delays.flatMap(({ due, ...step }) => step.rule.source.kind === 'derogation' && due !== null ? [derogation({ ...step, due }, step.rule.source, decided, telling)] : []),
    ...delays.flatMap(({ due, ...step }) => step.rule.source.kind === 'variant' && due !== null ? [variant({ ...step, due }, step.rule.source, decided, telling)] : []),
    ...powers.map(step => power(step, decided, telling)),
    ...requests.map(step => request(step, decided, telling)),
    ...outside.map(step => notLeftOutside(step, telling))
  ]
}

/** A delay of a row that runs from several events, where it does not decide. */
function otherDelay ({ part, rule, due }: DelayStep, { opening }: Decided, telling: Telling): Draft[] {
  const { told: { answered: { film } }, speaker: { say, day }, words } = telling
  const { after, delay, source } = rule
  if (rule === opening.by || source.kind !== 'rule') return []
  const isDated = due !== null && film.days[after] !== null
  // What opens on the first day possible cannot open sooner.
  if (!isDated && opening.on === dayUnder(part, part.days.from, telling)) return []
  const facts = after === 'theatrical-release' ? [] : plainFacts([DATED_BY[after]], telling)
  const basis = basisOf(part, source.point)
  const said = { delay: say.delay(delay), anchor: say.anchor[after], source: sourceOf(basis, facts, telling) }
  const given = { delay, anchor: after, ...deciding(facts) }
  if (!isDated) return [draft('other-delay', 'unstated', basis, given, words.otherDelayUnstated(said))]
  const gives = dayUnder(part, due, telling)
  return [draft('other-delay', 'later', basis, { ...given, gives }, words.otherDelayLater({ ...said, on: day(gives) }))]
}

function basisOf (part: Part, { evidence }: { readonly evidence: Evidence }): Basis {
  const { set, row } = part.source
  return { ruleSet: set.id, evidence, legalBasis: row.legalBasis, withoutText: withoutTextIn(part) }
}

/** A delay that has a day, as each does that runs from the release. */
interface DueStep extends DelayStep {
  readonly due: Day
}

/** A delay in the place of the row's own: the day it gives, as data and in words. */
function instead ({ part, rule: { after, delay }, due }: DueStep, { ground }: Decided, telling: Telling) {
  const { speaker: { say, day }, words } = telling
  const gives = dayUnder(part, due, telling)
  const late = tooLate(part, gives)
  const [plain = ground] = pointsOf(part)
  return {
    given: { delay, anchor: after, gives, ...late },
    said: {
      delay: say.delay(delay),
      plain: say.delay(plain.delay),
      on: day(gives),
      late: late.until === undefined ? '' : words.late(nextOf(part, late.until, telling))
    }
  }
}

function derogation (step: DueStep, { derogation, derogated }: Extract<DelaySource, { kind: 'derogation' }>, decided: Decided, telling: Telling): Draft {
  const { part, rule } = step
  const { told: { answered: { film, track } }, speaker: { language }, words } = telling
  const { grantedBy, eligible, criterion } = derogation
  const granted = verdictOf(rule.when, film)
  const meets = verdictOf(rule.criterion, film)
  const lifted = liftedFor(derogation, rule.criterion, track.medium, film)
  const refused = meets === 'no' && lifted === null
  const verdict = granted === 'no' || refused ? 'failed' : granted === 'open' || step.holds === 'open' ? 'unstated' : rule === decided.opening.by ? 'held' : 'later'
  const facts = [
    ...refused && granted !== 'no' ? [] : decidingFacts([grantedBy], telling),
    ...granted === 'no' ? [] : decidingFacts(eligible, telling)
  ]
  const texts = [...derogated.legalBasis, ...derogation.legalBasis, ...lifted?.legalBasis ?? []]
  const basis: Basis = {
    ...basisOf(part, derogated),
    legalBasis: texts.filter(({ text, article }, i) => texts.findIndex(one => one.text === text && one.article === article) === i)
  }
  const { given, said } = instead(step, decided, telling)
  const sentence = { ...said, criterion: criterion[language], source: sourceOf(basis, facts, telling) }
  const text = {
    held: () => lifted === null ? words.derogationHeld(sentence) : words.derogationLifted(sentence),
    later: () => words.derogationLater(sentence),
    failed: () => words.derogationFailed(sentence),
    unstated: () => lifted === null ? words.derogationUnstated(sentence) : words.derogationUnstatedLifted({ ...sentence, lifted: lifted.reason[language] })
  }[verdict]()
  return draft('derogation', verdict, basis, { ...given, ...deciding(facts) }, text)
}

/** A delay that an authority may shorten case by case: until the window opens in any case. */
function power ({ part, rule: { source }, holds, floor }: PowerStep, decided: Decided, telling: Telling): Draft {
  const { told: { answered }, speaker: { day, language }, words } = telling
  const { id, evidence, legalBasis, grantedBy, reason } = source
  // A film that may be under an earlier act need not have a window by its own.
  const [{ on: until } = decided.opening] = [answered.opening].filter(one => one !== null)
  const facts = decidingFacts([grantedBy], telling)
  const basis: Basis = { ruleSet: part.source.set.id, evidence, legalBasis, withoutText: withoutTextIn(part) }
  const said = { reason: reason[language], floor: day(floor), on: day(until), source: sourceOf(basis, facts, telling) }
  const given = { rule: id, gives: floor, until, ...deciding(facts) }
  if (holds === 'yes') return draft('derogation', 'held', basis, given, words.powerHeld(said))
  return holds === 'no' ? draft('derogation', 'failed', basis, given, words.powerFailed(said)) : draft('derogation', 'unstated', basis, given, words.powerUnstated(said))
}

/** The day that the request for a derogation names, under a set by which it may have been granted. */
function request ({ part, rule, holds, day: gives }: RequestStep, decided: Decided, telling: Telling): Draft {
  const { told: { answered: { film } }, speaker: { day, language }, words } = telling
  const { source } = rule
  const { legalBasis, evidence, delay, anchor, reason } = groundOf(rule, part, film)
  const { grantedBy } = source.kind === 'decided' ? source.power : source.derogation
  const facts = [...decidingFacts([grantedBy], telling), ...plainFacts(['derogationFrom'], telling), ...source.kind === 'decided' ? [] : decidingFacts(source.derogation.eligible, telling)]
  const basis: Basis = { ruleSet: part.source.set.id, evidence, legalBasis, withoutText: withoutTextIn(part) }
  // Whoever grants says why.
  const said = { on: day(gives), reason: (reason as Bilingual)[language], source: sourceOf(basis, facts, telling) }
  const given = { ...source.kind === 'decided' ? { rule: source.power.id } : {}, delay, anchor, gives, ...deciding(facts) }
  if (holds === 'no') return draft('derogation', 'failed', basis, given, words.requestFailed(said))
  if (holds === 'open') return draft('derogation', 'unstated', basis, given, words.requestUnstated(said))
  return rule === decided.opening.by ? draft('derogation', 'held', basis, given, words.requestHeld(said)) : draft('derogation', 'later', basis, given, words.requestLater(said))
}

/** A grant under a set that knows no derogation. */
function notObtainable (part: Part, telling: Telling): Draft[] {
  const { told: { answered: { track }, setting: { question: { release } } }, speaker: { language }, words } = telling
  const { noDerogation } = part.source.set
  if (release.derogationGranted !== true || noDerogation?.media.includes(track.medium) !== true) return []
  const basis = basisOf(part, { evidence: ABSENCE })
  const facts = plainFacts(['derogationGranted'], telling)
  return [draft('derogation', 'not-obtainable', basis, deciding(facts), words.notObtainable(noDerogation.reason[language], sourceOf(basis, facts, telling)))]
}

function variant (step: DueStep, { variant }: Extract<DelaySource, { kind: 'variant' }>, decided: Decided, telling: Telling): Draft {
  const { part, rule, holds } = step
  const { speaker: { language }, words } = telling
  const facts = decidingFacts(variant.when, telling)
  const basis = basisOf(part, variant)
  const { given, said } = instead(step, decided, telling)
  const sentence = { ...said, reason: variant.reason[language], source: sourceOf(basis, facts, telling) }
  const verdict = holds === 'open' ? 'unstated' : holds === 'no' ? 'failed' : rule === decided.opening.by ? 'held' : 'later'
  const text = {
    held: () => words.variantHeld(sentence),
    later: () => words.variantLater(sentence),
    failed: () => words.variantFailed(sentence),
    unstated: () => words.variantUnstated(sentence)
  }[verdict]()
  return draft('variant', verdict, basis, { rule: variant.id, ...given, ...deciding(facts) }, text)
}

/** Works that a set leaves outside, where this film is not known to be one of them. */
function notLeftOutside ({ part, rule: { source: one }, holds }: OutsideStep, telling: Telling): Draft {
  const { speaker: { language }, words } = telling
  const facts = decidingFacts(one.when, telling)
  const basis = basisOfOutside(part, one)
  const given = { rule: one.id, ...deciding(facts) }
  const source = sourceOf(basis, facts, telling)
  const why = one.reason[language]
  return holds === 'no'
    ? draft('outside', 'failed', basis, given, words.outsideFailed(why, source))
    : draft('outside', 'unstated', basis, given, words.outsideUnstated(why, source))
}

/** What leaves a work outside rests on the text that says so. */
export function basisOfOutside ({ source: { set } }: Part, { evidence, legalBasis }: OutsideRule['source']): Basis {
  return { ruleSet: set.id, evidence, legalBasis, withoutText: 'reading' }
}
