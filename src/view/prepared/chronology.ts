// The chronology, put together from prepared windows: all of it but the film before it and the link to the question after it.
import { rankOf } from '../../decide/outcome.js'
import type { Setting } from '../../answer/setting.js'
import type { Day } from '../../calendar/day.js'
import { eachOnce } from '../../law/once/each-once.js'
import type { Speaker } from '../../words/speaker.js'
import { textsCited } from '../bibliography.js'
import { chronologyFrom, citationsIn, noticesOf, presumptionsOf, ruleSetsOf } from '../chronology.js'
import { windowShown } from '../offered.js'
import { blankOf, civilDateOf, fill, joined, leaving, sizeOf, type Blank } from './blank.js'
import type { Form, Framed, Ordered, Telling } from './form.js'
import { RELEASE_PLACE } from './scope.js'
import { daysMoved, isRanked, type PreparedWindow, type Stake } from './window.js'

/** The questions to ask next, and the text before, between and after the numbers of days that they say. */
interface Frame extends Framed {
  readonly texts: readonly Blank[]
  /** What the windows miss, in order, and then what is presumed. */
  readonly asked: readonly Asked[]
  /** Of both, those that have an order, for there are several. */
  readonly ranked: ReadonlyArray<readonly Asked[]>
}

/** What decides on the place of a question and on the days that it says. */
interface Asked {
  readonly stakes: readonly Stake[]
  /** Which of the facts it is about: of two that move as much, the first is asked first. */
  readonly nth: number
}

/** A question to ask next: the text before and after the days that its fact can move. */
interface FactAsked extends Asked {
  readonly before: Blank
  readonly after: Blank
}

/** The chronology of a film, from what follows the film up to its links, which are left open. */
export const chronologyForm: Form<Frame> = {
  write: (answered, setting, speaker) => {
    const window = windowShown(answered, setting, speaker)
    return { texts: [JSON.stringify(window)], citations: citationsIn(window) }
  },
  contentOf: ({ windows }, { setting, speaker }) => noticesIn(windows, setting, speaker).join('\n'),
  frameOf,
  isFrameOf: ({ ranked }, days) => {
    for (const some of ranked) if (!isRanked(some, ({ stakes }) => rankIn(stakes, days))) return false
    return true
  },
  fill: (writer, { texts, asked }, days, bytes) => {
    for (let i = 0; i < texts.length; i++) {
      fill(writer, texts[i] as Blank, bytes)
      const question = asked[i]
      if (question !== undefined) writer.addNumber(mostMoved(question.stakes, days))
    }
  },
  whole: (setting, speaker, answered) => {
    const { film, ...answer } = chronologyFrom(setting, speaker, answered)
    return JSON.stringify({ ...answer, links: { ruleSets: ruleSetsOf(answer.windows.map(({ ruleSet }) => ruleSet), setting) } }).slice(1, -2)
  }
}

/** How many days a fact can move at most. */
function mostMoved (stakes: readonly Stake[], days: readonly Day[]): number {
  let most = 0
  for (const stake of stakes) most = Math.max(most, daysMoved(stake, days))
  return most
}

/** The rank of the question about a fact: what can move the most comes first; last, what lies with an authority. */
function rankIn (stakes: readonly Stake[], days: readonly Day[]): number {
  let rank = -Infinity
  for (const stake of stakes) rank = Math.max(rank, rankOf(daysMoved(stake, days), stake.isLast))
  return rank
}

/** Questions in order, for a film of these days: of those that rank alike, in the order of their facts. */
function inOrder (questions: readonly FactAsked[], days: readonly Day[]): FactAsked[] {
  return questions.toSorted((a, b) => rankIn(b.stakes, days) - rankIn(a.stakes, days))
}

function frameOf ({ windows, days }: Ordered, { setting, speaker }: Telling): Frame {
  const { question, rulebook, law, tracks, plain } = setting
  const head = JSON.stringify({
    territory: question.territory, on: question.on, knownOn: question.knownOn, hypothetical: tracks !== plain, rulebook: { version: rulebook.version, digest: rulebook.digest }
  })
  const presumed = new Set(windows.flatMap(({ contraries }) => contraries.map(({ fact }) => fact)))
  const middle = JSON.stringify({ summary: summaryOf(windows, setting, speaker), presumptions: presumptionsOf(presumed, law, speaker) })
  const tail = JSON.stringify({
    legalTexts: textsCited(rulebook, windows.flatMap(({ citations }) => citations), question.language),
    notices: noticesIn(windows, setting, speaker),
    links: { ruleSets: ruleSetsOf(windows.map(({ ruleSet }) => ruleSet), setting) }
  })
  const questions = inOrder(questionsOf(windows, ({ stakes }) => stakes, setting, speaker), days)
  const presumptions = inOrder(questionsOf(windows, ({ contraries }) => contraries, setting, speaker), days)
  const texts = textsOf(
    [blankOf(`${head.slice(1, -1)},"windows":[`), ...listed(windows.map(({ texts }) => texts)), blankOf(`],${middle.slice(1, -1)},"questions":[`)],
    [...questions, ...presumptions],
    [blankOf(`],${tail.slice(1, -2)}`)]
  )
  // Their texts are in those of the sheet.
  const lists = [questions, presumptions].map(some => some.map(({ stakes, nth }): Asked => ({ stakes, nth })))
  return { texts, asked: lists.flat(), ranked: lists.filter(({ length }) => length > 1), places: [], size: texts.reduce((sum, text) => sum + sizeOf(text), 0) }
}

/** The notices of a film with these windows: some are about when it came out, which is the only day that they tell of it. */
function noticesIn (windows: readonly PreparedWindow[], setting: Setting, speaker: Speaker): string[] {
  return noticesOf(windows.flatMap(({ regime }) => regime ?? []), windows.flatMap(({ signed }) => signed ?? []), setting, leaving(speaker, () => RELEASE_PLACE))
}

/** Texts with commas between them. */
function listed (some: ReadonlyArray<readonly Blank[]>): Blank[] {
  return some.flatMap((texts, i) => i === 0 ? texts : [blankOf(','), ...texts])
}

/** The text before the first number of days, those between two, and that after the last. */
function textsOf (before: readonly Blank[], asked: readonly FactAsked[], after: readonly Blank[]): Blank[] {
  const texts = []
  let since = before
  for (const [i, question] of asked.entries()) {
    texts.push(joined([...since, ...i === 0 ? [] : [blankOf(',')], question.before]))
    since = [question.after]
  }
  return [...texts, joined([...since, ...after])]
}

/** The first and the last opening of each medium answered, in the order of the rule book. */
function summaryOf (windows: readonly PreparedWindow[], { rulebook: { media } }: Setting, { language }: Speaker) {
  return media.flatMap(({ id, label }) => {
    const own = windows.filter(({ track }) => track.medium === id)
    const opening = own.flatMap(({ opensOn }) => opensOn ?? []).map(civilDateOf)
    return own.length === 0 ? [] : [{ medium: id, label: label[language], earliestOpensOn: opening[0] ?? null, latestOpensOn: opening.at(-1) ?? null }]
  })
}

function questionsOf (
  windows: readonly PreparedWindow[], stakesIn: (window: PreparedWindow) => readonly Stake[], { kept }: Setting, { facts, language }: Speaker
): FactAsked[] {
  // Media come in the order of the rule book.
  const byMedium = windows.toSorted((a, b) => kept.indexOf(a.track) - kept.indexOf(b.track))
  return facts.flatMap(({ id: fact, question, type, unit }, nth) => {
    const concerned = byMedium.map(window => ({ medium: window.track.medium, own: stakesIn(window).filter(stake => stake.fact === fact) })).filter(({ own }) => own.length > 0)
    if (concerned.length === 0) return []
    const before = JSON.stringify({ fact, question: question[language], type, unit: unit?.[language] ?? null })
    const media = new Set(concerned.map(({ medium }) => medium))
    return [{ before: blankOf(`${before.slice(0, -1)},"days":`), after: blankOf(`,"media":${JSON.stringify([...media])}}`), stakes: eachOnce(concerned.flatMap(({ own }) => own)), nth }]
  })
}
