// The chronology, put together from prepared windows: all of it but the film before it and the link to the question after it.
import { rankOf } from '../../decide/outcome.js'
import type { Setting } from '../../answer/setting.js'
import type { Speaker } from '../../words/speaker.js'
import { textsCited } from '../bibliography.js'
import { chronologyFrom, citationsIn, noticesOf, presumptionsOf, ruleSetsOf } from '../chronology.js'
import { windowShown } from '../offered.js'
import { civilDateOf, fill, leaving, type Blank, type Blanks, type Filling } from './blank.js'
import type { ByteWriter } from './byte-writer.js'
import type { Form } from './form.js'
import { RELEASE_PLACE } from './scope.js'
import { daysMoved, type PreparedWindow, type Stake } from './window.js'

/** The windows, and what stands before them, between them and the questions, and after those. */
interface Frame {
  readonly head: Blank
  readonly windows: readonly Blank[]
  readonly middle: Blank
  /** What the windows miss, and what is presumed. */
  readonly questions: readonly FactAsked[]
  readonly presumed: readonly FactAsked[]
  readonly tail: Blank
}

/** A question to ask next: the text before and after the days that its fact can move, and what it moves. */
interface FactAsked {
  readonly before: Blank
  readonly after: Blank
  readonly stakes: readonly Stake[]
}

const NEXT = new Uint8Array(Buffer.from(','))

/** The chronology of a film, from what follows the film up to its links, which are left open. */
export const chronologyForm: Form<Frame> = {
  write: (answered, setting, speaker) => {
    const window = windowShown(answered, setting, speaker)
    return { texts: [JSON.stringify(window)], citations: citationsIn(window) }
  },
  frameOf,
  fill: (writer, { head, windows, middle, questions, presumed, tail }, filling) => {
    fill(writer, head, filling)
    windows.forEach((window, i) => {
      if (i > 0) writer.add(NEXT)
      fill(writer, window, filling)
    })
    fill(writer, middle, filling)
    const asked = [...inOrder(questions, filling), ...inOrder(presumed, filling)]
    asked.forEach((one, i) => {
      if (i > 0) writer.add(NEXT)
      fillQuestion(writer, one, filling)
    })
    fill(writer, tail, filling)
  },
  whole: (setting, speaker, answered) => {
    const { film, ...answer } = chronologyFrom(setting, speaker, answered)
    return JSON.stringify({ ...answer, links: { ruleSets: ruleSetsOf(answer.windows.map(({ ruleSet }) => ruleSet), setting) } }).slice(1, -2)
  }
}

/** A question, and how many days its fact can move. */
interface Moving {
  readonly question: FactAsked
  readonly days: number
  readonly rank: number
}

/** What can move the most days first; last, what lies with an authority. */
function inOrder (questions: readonly FactAsked[], { days }: Filling): Moving[] {
  const ordered: Moving[] = []
  for (const question of questions) {
    let most = 0
    let rank = -Infinity
    for (const stake of question.stakes) {
      const moved = daysMoved(stake, days)
      most = Math.max(most, moved)
      rank = Math.max(rank, rankOf(moved, stake.isLast))
    }
    // Few as they are, to put each in its place takes less than to sort them.
    let place = ordered.length
    while (place > 0 && (ordered[place - 1] as Moving).rank < rank) place--
    ordered.splice(place, 0, { question, days: most, rank })
  }
  return ordered
}

function fillQuestion (writer: ByteWriter, { question: { before, after }, days }: Moving, filling: Filling): void {
  fill(writer, before, filling)
  writer.addText(String(days))
  fill(writer, after, filling)
}

function frameOf (windows: readonly PreparedWindow[], setting: Setting, speaker: Speaker, blanks: Blanks): Frame {
  const { question, rulebook, law, tracks, plain } = setting
  const head = JSON.stringify({
    territory: question.territory, on: question.on, knownOn: question.knownOn, hypothetical: tracks !== plain, rulebook: { version: rulebook.version, digest: rulebook.digest }
  })
  const presumed = new Set(windows.flatMap(({ contraries }) => contraries.map(({ fact }) => fact)))
  const middle = JSON.stringify({ summary: summaryOf(windows, setting, speaker), presumptions: presumptionsOf(presumed, law, speaker) })
  // The only day that a notice tells is that of the release.
  const leavingRelease = leaving(speaker, () => RELEASE_PLACE)
  const tail = JSON.stringify({
    legalTexts: textsCited(rulebook, windows.flatMap(({ citations }) => citations), question.language),
    notices: noticesOf(windows.flatMap(({ regime }) => regime ?? []), windows.flatMap(({ signed }) => signed ?? []), setting, leavingRelease),
    links: { ruleSets: ruleSetsOf(windows.map(({ ruleSet }) => ruleSet), setting) }
  })
  return {
    head: blanks(`${head.slice(1, -1)},"windows":[`),
    windows: windows.flatMap(({ texts }) => texts),
    middle: blanks(`],${middle.slice(1, -1)},"questions":[`),
    questions: questionsOf(windows, ({ stakes }) => stakes, setting, speaker, blanks),
    presumed: questionsOf(windows, ({ contraries }) => contraries, setting, speaker, blanks),
    tail: blanks(`],${tail.slice(1, -2)}`)
  }
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
  windows: readonly PreparedWindow[], stakesIn: (window: PreparedWindow) => readonly Stake[], { kept }: Setting, { facts, language }: Speaker, blanks: Blanks
): FactAsked[] {
  // Media come in the order of the rule book.
  const byMedium = windows.toSorted((a, b) => kept.indexOf(a.track) - kept.indexOf(b.track))
  return facts.flatMap(({ id: fact, question, type, unit }) => {
    const concerned = byMedium.map(window => ({ medium: window.track.medium, own: stakesIn(window).filter(stake => stake.fact === fact) })).filter(({ own }) => own.length > 0)
    if (concerned.length === 0) return []
    const before = JSON.stringify({ fact, question: question[language], type, unit: unit?.[language] ?? null })
    const media = new Set(concerned.map(({ medium }) => medium))
    return [{ before: blanks(`${before.slice(0, -1)},"days":`), after: blanks(`,"media":${JSON.stringify([...media])}}`), stakes: concerned.flatMap(({ own }) => own) }]
  })
}
