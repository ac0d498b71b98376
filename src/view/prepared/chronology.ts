// The chronology as text, put together from prepared windows: all of it but the film before it and the link to the question after it.
import { isoOf, type Day } from '../../calendar/day.js'
import { rankOf } from '../../decide/outcome.js'
import type { Setting } from '../../answer/setting.js'
import type { Speaker } from '../../words/speaker.js'
import { textsCited } from '../bibliography.js'
import { chronologyFrom, citationsIn, noticesOf, presumptionsOf, ruleSetsOf } from '../chronology.js'
import { windowShown } from '../offered.js'
import { blankOf, filled, leaving, type Blank } from './blank.js'
import type { Filled, FilledWindow, Form } from './form.js'
import { daysMoved, type PreparedWindow, type Stake } from './window.js'

/** What depends on the windows and their spans, but not on their days. */
interface Frame {
  readonly head: string
  readonly summary: readonly MediumSummary[]
  /** What the windows miss, and what is presumed. */
  readonly questions: readonly FactAsked[]
  readonly presumed: readonly FactAsked[]
  readonly presumptions: string
  readonly tail: Blank
}

/** A medium of the summary, as text, and the places of the first and the last window of it that opens; null: none does. */
interface MediumSummary {
  readonly text: string
  readonly first: number | null
  readonly last: number | null
}

/** A question to ask next, as text before and after the days that its fact can move, and what it moves in which window. */
interface FactAsked {
  readonly before: string
  readonly after: string
  readonly stakes: ReadonlyArray<readonly [window: number, stakes: readonly Stake[]]>
}

/** The chronology of a film, from what follows the film up to its links, which are left open. */
export const chronologyForm: Form = {
  write: (answered, setting, speaker) => {
    const window = windowShown(answered, setting, speaker)
    return { text: JSON.stringify(window), citations: citationsIn(window) }
  },
  fill: (filled, frames) => {
    // There are frames of this form alone.
    const key = filled.key()
    const frame = frames.get(key) as Frame | undefined ?? frameOf(filled)
    frames.set(key, frame)
    return textOf(filled, frame)
  },
  whole: (setting, speaker, answered) => {
    const { film, ...answer } = chronologyFrom(setting, speaker, answered)
    return JSON.stringify({ ...answer, links: { ruleSets: ruleSetsOf(answer.windows.map(({ ruleSet }) => ruleSet), setting) } }).slice(1, -2)
  }
}

function textOf ({ windows, speaker, release }: Filled, { head, summary, questions, presumed, presumptions, tail }: Frame): string {
  const shown = windows.map(({ window, days }) => filled(window.text, days, speaker.day))
  const iso = (place: number | null) => place === null ? 'null' : `"${isoOf((windows[place] as FilledWindow).opensOn as Day)}"`
  const media = summary.map(({ text, first, last }) => `${text}${iso(first)},"latestOpensOn":${iso(last)}}`)
  const all = [questions, presumed].flatMap(some => asked(some, windows, release))
  return `${head}${shown.join()}],"summary":[${media.join()}],"presumptions":${presumptions},"questions":[${all.join()}],${filled(tail, [release], speaker.day)}`
}

/** What can move the most days first; last, what lies with an authority. */
function asked (questions: readonly FactAsked[], windows: readonly FilledWindow[], release: Day): string[] {
  const moved = questions.map(({ before, after, stakes }) => {
    let most = 0
    let rank = -Infinity
    for (const [place, own] of stakes) {
      const { days } = windows[place] as FilledWindow
      for (const stake of own) {
        const moved = daysMoved(stake, days, release)
        most = Math.max(most, moved)
        rank = Math.max(rank, rankOf(moved, stake.isLast))
      }
    }
    return { rank, text: `${before}${most}${after}` }
  })
  return moved.sort((a, b) => b.rank - a.rank).map(({ text }) => text)
}

function frameOf ({ windows, setting, speaker }: Filled): Frame {
  const { question, rulebook, law, tracks, plain } = setting
  const head = JSON.stringify({
    territory: question.territory, on: question.on, knownOn: question.knownOn, hypothetical: tracks !== plain, rulebook: { version: rulebook.version, digest: rulebook.digest }
  })
  // The only day that a notice tells is that of the release.
  const leavingRelease = leaving(speaker, () => 0)
  const ruleSets = ruleSetsOf(windows.map(({ window }) => window.ruleSet), setting)
  const tail = JSON.stringify({
    legalTexts: textsCited(rulebook, windows.flatMap(({ window }) => window.citations), question.language),
    notices: noticesOf(windows.flatMap(({ window }) => window.regime ?? []), windows.flatMap(({ window }) => window.signed ?? []), setting, leavingRelease),
    links: { ruleSets }
  })
  const presumed = new Set(windows.flatMap(({ window }) => window.contraries.map(({ fact }) => fact)))
  return {
    head: `${head.slice(1, -1)},"windows":[`,
    summary: summaryOf(windows, setting, speaker),
    questions: questionsOf(windows, ({ stakes }) => stakes, setting, speaker),
    presumed: questionsOf(windows, ({ contraries }) => contraries, setting, speaker),
    presumptions: JSON.stringify(presumptionsOf(presumed, law, speaker)),
    tail: blankOf(tail.slice(1, -2))
  }
}

function summaryOf (windows: readonly FilledWindow[], { rulebook: { media } }: Setting, { language }: Speaker): MediumSummary[] {
  return media.flatMap(({ id, label }) => {
    const own = windows.flatMap(({ window }, place) => window.track.medium === id ? [{ place, opens: window.opensOn !== null }] : [])
    const text = JSON.stringify({ medium: id, label: label[language] })
    const dated = own.filter(({ opens }) => opens)
    return own.length === 0 ? [] : [{ text: `${text.slice(0, -1)},"earliestOpensOn":`, first: dated[0]?.place ?? null, last: dated.at(-1)?.place ?? null }]
  })
}

function questionsOf (windows: readonly FilledWindow[], stakesIn: (window: PreparedWindow) => readonly Stake[], { kept }: Setting, { facts, language }: Speaker): FactAsked[] {
  // Media come in the order of the rule book.
  const inOrder = windows.map(({ window }, place) => ({ window, place })).sort((a, b) => kept.indexOf(a.window.track) - kept.indexOf(b.window.track))
  return facts.flatMap(({ id: fact, question, type, unit }) => {
    const concerned = inOrder.map(({ window, place }) => ({ window, place, own: stakesIn(window).filter(stake => stake.fact === fact) })).filter(({ own }) => own.length > 0)
    if (concerned.length === 0) return []
    const stakes = concerned.map(({ place, own }) => [place, own] as const)
    const media = new Set(concerned.map(({ window }) => window.track.medium))
    const before = JSON.stringify({ fact, question: question[language], type, unit: unit?.[language] ?? null })
    return [{ before: `${before.slice(0, -1)},"days":`, after: `,"media":${JSON.stringify([...media])}}`, stakes }]
  })
}
