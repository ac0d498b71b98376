// The answers of the gate as they are sent: of one day, and through a licence period.
import type { LicencePeriod, Permission, PermittedSpan } from '../../schemas/check.js'
import type { CivilDate } from '../../schemas/civil-date.js'
import type { Question } from '../../schemas/question.js'
import { cutIn, gateOf, nextAfter, type Gate } from '../answer/gate/check.js'
import { stretchOn } from '../answer/gate/verdict.js'
import { dayOf, isoOf, shift } from '../calendar/day.js'
import type { Rulebook } from '../law/rulebook.js'
import { holderOf } from '../service/exploiter.js'
import { isoOrNull, speakerOf, type Speaker } from '../words/speaker.js'
import { correctedIn, noticesElsewhere } from './chronology.js'
import { saidOn } from './day-said.js'

/** The first and the last day of a licence period. */
export interface Period {
  readonly from: CivilDate
  readonly to: CivilDate
}

/** The answer of the gate through a licence period, or (null) on the day that the question names. */
export function checkedOf (rulebook: Rulebook, question: Question, period: Period | null): Permission | LicencePeriod {
  return period === null ? permissionOf(rulebook, question) : licencePeriodOf(rulebook, question, period)
}

/**
 * The answer of the gate. It depends on nothing but its arguments.
 * @throws Refusal when the question cannot be answered, naming the field
 */
export function permissionOf (rulebook: Rulebook, question: Question): Permission {
  const speaker = speakerOf(rulebook, question.language)
  const gate = gateOf(rulebook, question)
  const on = dayOf(question.on)
  const { since, until } = stretchOn(gate.stretches, on)
  const { permitted, missingFacts, questions, ...reasons } = saidOn(gate, on, speaker)
  return {
    ...nameOf(question),
    on: question.on,
    ...whoIn(question, gate),
    permitted,
    since: isoOrNull(since, speaker),
    until: isoOrNull(until, speaker),
    next: isoOrNull(nextAfter(gate, on), speaker),
    ...reasons,
    hypothetical: isSupposed(gate),
    missingFacts,
    questions,
    ...knownIn(gate, speaker)
  }
}

/**
 * The answer of the gate through a licence period: the days of the period, cut where the answer turns.
 * @throws Refusal when the question cannot be answered, naming the field
 */
export function licencePeriodOf (rulebook: Rulebook, question: Question, { from, to }: Period): LicencePeriod {
  const speaker = speakerOf(rulebook, question.language)
  const gate = gateOf(rulebook, question)
  const said = cutIn(gate, { from: dayOf(from), until: shift(dayOf(to), 1) }).map(span => ({ span, ...saidOn(gate, span.from, speaker) }))
  return {
    ...nameOf(question),
    from,
    to,
    ...whoIn(question, gate),
    spans: said.map(({ span, questions, ...first }): PermittedSpan => ({ from: isoOf(span.from), until: isoOf(span.until), ...first })),
    hypothetical: isSupposed(gate),
    questions: [...new Map(said.flatMap(({ questions }) => questions).map(one => [one.fact, one])).values()],
    ...knownIn(gate, speaker)
  }
}

function nameOf ({ id, title }: Question): Pick<Permission, 'id' | 'title'> {
  return { ...id === undefined ? {} : { id }, ...title === undefined ? {} : { title } }
}

/** Who is to exploit the film: the medium; the tier asked about, or the one that the service holds when the window opens; the service. */
function whoIn ({ tier }: Question, { medium, asked, setting: { exploiters } }: Gate): Pick<Permission, 'medium' | 'tier' | 'service' | 'carrier' | 'device'> {
  const [only, ...others] = asked
  return {
    medium,
    tier: only === undefined || others.length > 0 ? tier ?? null : only.answered.holding?.tier ?? only.answered.track.tier,
    ...holderOf(exploiters[0] ?? null)
  }
}

/** Whether the law that answers is not the law. */
function isSupposed ({ setting: { tracks, plain } }: Gate): boolean {
  return tracks !== plain
}

/** Where and by which texts, and what was corrected of them since. */
function knownIn ({ setting }: Gate, speaker: Speaker): Pick<Permission, 'territory' | 'notices' | 'knownOn' | 'rulebook'> {
  const { rulebook: { version, digest }, question: { territory, knownOn }, law } = setting
  const elsewhere = noticesElsewhere(territory, law).map(text => text[speaker.language])
  return { territory, notices: [...elsewhere, ...correctedIn(setting, speaker)], knownOn, rulebook: { version, digest } }
}
