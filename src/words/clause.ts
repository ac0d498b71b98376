// Why the law permits exploitation on a day or not: one clause for each judgement of a window, and the rules that it cites.
import type { LegalBasis } from '../../schemas/legal.js'
import type { OnDay } from '../answer/gate/check.js'
import { groundOf, lastDelay } from '../answer/window/ground.js'
import type { Held, Judgement } from '../answer/gate/judgement.js'
import type { Setting } from '../answer/setting.js'
import { earlier } from '../calendar/civil-date.js'
import type { Day } from '../calendar/day.js'
import { decide } from '../decide/decide.js'
import { firstOpenOn } from '../decide/outcome.js'
import { withDay } from '../law/facts/film.js'
import type { Part } from '../law/tracks/track.js'
import { lateIn, rulesOf } from './citation.js'
import { clausesOf } from './missing.js'
import type { Speaker } from './speaker.js'

/** A clause, and what it cites. */
export interface Because {
  readonly clause: string
  readonly citations: readonly Citation[]
}

/** The rules of one set, in words and by their texts. */
export interface Citation {
  readonly rules: string
  readonly legalBasis: readonly LegalBasis[]
  /** Why texts are cited that came later; null where none did. */
  readonly late: string | null
}

/** What a clause is about: a window, on a day. */
export interface About {
  readonly window: OnDay
  readonly on: Day
  readonly setting: Setting
  readonly speaker: Speaker
}

/** A judgement by one of its reasons. */
type By<Why extends Judgement['why']> = Extract<Judgement, { why: Why }>

/** Why the verdict of a window on a day is what it is; where worlds or sources differ, what the law says in one and in another, and which facts decide. */
export function reasonOf (about: About, decisive: readonly string[]): Because {
  const { window: { judgements, stated }, speaker } = about
  if (stated.why === 'undetermined' && stated.outcome.by !== null) return clauseOf(stated, about)
  const { say } = speaker
  // Of the judgements with one verdict that of the film as it is stated is told: it supposes nothing.
  const told = judgements.filter(({ verdict }, i) => judgements.findIndex(one => one.verdict === verdict) === i)
    .map(one => clauseOf(one.verdict === stated.verdict ? stated : one, about))
  const [first, ...others] = told
  if (first !== undefined && others.length === 0) return first
  const clauses = told.map(({ clause }) => clause)
  const clause = decisive.length === 0 ? say.sourcesDisagree(clauses) : say.factsDecide(clausesOf(decisive, speaker), clauses)
  return { clause, citations: told.flatMap(({ citations }) => citations) }
}

function clauseOf (judgement: Judgement, about: About): Because {
  const { say, language, day } = about.speaker
  switch (judgement.why) {
    case 'never-released': return uncited(say.neverShown(about.setting.law.territory.label[language]))
    case 'not-released': return uncited(about.window.answered.track.startsTheClock ? say.withRelease(day(judgement.release), null) : say.notReleased(day(judgement.release)))
    case 'before-law': return uncited(say.beforeRules(day(judgement.first)))
    case 'contract': return uncited(say.contractDecides(judgement.until === null ? null : day(judgement.until)))
    case 'not-known': return citing(judgement.part, about, rules => say.ruleUnknown(rules))
    case 'undetermined': return undetermined(judgement, about)
    case 'open-by-then': return openByThen(judgement, about)
    case 'outside': return outside(judgement, about)
    case 'closed': return closed(judgement, about)
    case 'open': return opened(judgement, about)
    case 'held': return held(judgement, about)
    case 'between-signatories': return betweenSignatories(judgement, about)
    case 'signed':
    case 'custom': return heldLoosely(judgement, about)
  }
}

function uncited (clause: string): Because {
  return { clause, citations: [] }
}

/** A clause that cites the rules of a part, by the texts of its row unless others are named. */
function citing (part: Part, { setting, speaker }: About, clause: (rules: string) => string, legalBasis: readonly LegalBasis[] = part.source.row.legalBasis): Because {
  const citation = cite(part, legalBasis, setting, speaker)
  return { clause: clause(citation.rules), citations: [citation] }
}

function undetermined ({ outcome: { part, earliest, latest, opening, by, otherwise } }: By<'undetermined'>, about: About): Because {
  const { say, day, language } = about.speaker
  if (by !== null && latest !== null) {
    const { reason, legalBasis } = by.source
    return citing(part, about, rules => say.decidedThen({ rules, reason: reason[language], earliest: day(earliest), latest: day(latest) }), legalBasis)
  }
  if (otherwise?.part === part) return citing(part, about, rules => say.delayContested({ rules, earliest: day(earliest), latest: day(otherwise.on) }))
  // Where the delay is known, it is a fact that is not.
  if (part.says === 'delay' && opening !== null && latest !== null) return citing(opening.part, about, rules => say.opensBetween({ rules, earliest: day(earliest), latest: day(latest) }))
  return citing(part, about, rules => say.delayUnknown({ rules, earliest: day(earliest), latest: latest === null ? null : day(latest) }))
}

function openByThen ({ outcome: { part, opening }, latest }: By<'open-by-then'>, about: About): Because {
  const { say, day } = about.speaker
  return citing(opening?.part ?? part, about, rules => say.openByThen({ latest: day(latest), rules }))
}

function outside ({ outcome: { part, by } }: By<'outside'>, about: About): Because {
  const { say, language } = about.speaker
  const { reason, legalBasis } = by.source
  return citing(part, about, rules => say.leftOutside({ rules, reason: reason[language] }), legalBasis)
}

function closed ({ gap, part, by }: By<'closed'>, about: About): Because {
  const { say, language, day } = about.speaker
  const { reason, legalBasis } = by.source
  return citing(part, about, rules => say.closedBy({ from: day(gap.from), until: day(gap.until), rules, reason: reason[language] }), legalBasis)
}

/** An opening by a decision that names a day: of one that is not stated it is told between which days it lies. */
function opened (judgement: By<'open'>, about: About): Because {
  const { film, outcome: { opening: { by, part, on } } } = judgement
  const { speaker: { say, day }, setting: { tracks, question: { release } }, window: { answered: { track } } } = about
  if (!('delay' in by) || by.after !== 'derogation') return open(judgement, about)
  const shortened = release.derogationFrom === undefined ? decide(track, { ...film, days: withDay(film.days, 'derogation', null) }, tracks) : null
  return shortened?.kind === 'undetermined'
    ? undetermined({ verdict: null, why: 'undetermined', outcome: shortened }, about)
    : citing(part, about, rules => say.opensByRequest({ on: day(on), rules }), groundOf(by, part, film).legalBasis)
}

function open ({ film, outcome }: By<'open'>, about: About): Because {
  const { on, speaker: { say, day, language }, window: { answered: { track } } } = about
  const { opening: { by, part, due, on: opens }, spans, putOff } = outcome
  const opensOn = firstOpenOn(outcome)
  if (track.startsTheClock) return uncited(say.withRelease(day(opensOn), true))
  if (!('delay' in by)) return citing(part, about, rules => say.opensFreed({ on: day(opensOn), rules, reason: by.source.reason[language] }), by.source.legalBasis)
  const ground = groundOf(by, part, film)
  const again = spans.find(({ from }) => opensOn < from && from <= on)
  const { delay, anchor } = lastDelay(outcome)
  return citing(part, about, rules => say.opensBy({
    on: day(opensOn),
    again: again === undefined ? null : day(again.from),
    rules,
    delay: say.delay(delay),
    floor: part.source.row.floor === true && delay === ground.delay,
    anchor: say.anchor[anchor],
    hadRun: putOff === null && due < opens
  }), ground.legalBasis)
}

/** The delay that holds a window back, until when or until its set ends; then the rules by which the window opens. */
function held (judgement: By<'held'>, about: About): Because {
  const { part, due, film, until, isCut } = judgement
  const { setting, speaker, window: { answered, judgements, stated } } = about
  const { say, day } = speaker
  const { delay, anchor, legalBasis } = groundOf(due.by, part, film)
  const earliest = judgements.flatMap(one => one.why === 'held' ? [one.until] : []).reduce(earlier, until)
  const own = cite(part, legalBasis, setting, speaker)
  if (anchor === 'derogation') return { clause: say.heldByRequest({ until: day(due.day), rules: own.rules }), citations: [own] }
  const what = { rules: own.rules, delay: say.delay(delay), floor: part.source.row.floor === true, anchor: say.anchor[anchor], until: day(until), earliest: earliest === until ? null : day(earliest) }
  if (!isCut) return { clause: say.heldUntil(what), citations: [own] }
  // Of another film than the one stated it is not told when its window opens.
  if (answered.kind !== 'dated' || judgement !== stated) return { clause: say.heldToTheEnd(what, null), citations: [own] }
  const later = cite(answered.opening.part, answered.ground.legalBasis, setting, speaker)
  return { clause: say.heldToTheEnd(what, { on: answered.opensOn === until ? null : day(answered.opensOn), rules: later.rules }), citations: [own, later] }
}

/** The rules of the day, which hold back who did not sign the agreement to come; and the delay of that agreement, which has run. */
function betweenSignatories ({ part, due, film, agreed }: By<'between-signatories'>, about: About): Because {
  const { setting, speaker: { say, language, day } } = about
  const agreement = setting.law.territory.regimes.filter(({ id }) => id === agreed.regime).map(({ label }) => label[language]).join('')
  const { delay, anchor } = groundOf(agreed.due.by, agreed.part, film)
  const what = { agreement, signedOn: day(agreed.signedOn), delay: say.delay(delay), anchor: say.anchor[anchor], due: day(agreed.due.day) }
  return citing(part, about, rules => say.betweenSignatories({ ...what, rules }), groundOf(due.by, part, film).legalBasis)
}

/** A delay that binds those who signed it, or nobody. */
function heldLoosely ({ why, part, due, film }: Held & Pick<Judgement, 'why'>, about: About): Because {
  const { say } = about.speaker
  const { delay, anchor, legalBasis } = groundOf(due.by, part, film)
  const sentence = why === 'signed' ? say.heldBySignature : say.heldByCustom
  return citing(part, about, rules => sentence({ delay: say.delay(delay), anchor: say.anchor[anchor], rules }), legalBasis)
}

/** The rules of a set, and whether they are the law. */
function cite (part: Part, legalBasis: readonly LegalBasis[], { tracks, law: { proposals } }: Setting, speaker: Speaker): Citation {
  const { say, language } = speaker
  const { amendment } = part.source
  const rules = amendment === null
    ? rulesOf(part, legalBasis, tracks.law, speaker)
    : say.rulesSupposed(proposals.get(amendment.proposal ?? '')?.label[language] ?? null, say.date(amendment.adoptedOn))
  return { rules, legalBasis, late: lateIn(part, legalBasis, speaker) }
}
