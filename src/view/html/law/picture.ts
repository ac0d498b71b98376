// The law as one picture: for each medium its delays as steps over time, proposals dotted; each step leads to its rules.
import { html, type SafeHtml } from '@remix-run/html-template'
import type { MediumHistory } from '../../../../schemas/history.js'
import { PAGE_WORDS } from '../../../words/pages.js'
import { dayText, delayText, daysBetween } from '../days.js'
import { mediumPlace } from '../dictionary.js'
import { link } from '../visit.js'
import { typeset } from '../typeset.js'
import { inTerritory, monthsOf, ruleText, type LawSeen } from './seen.js'

/** Pixels: the whole, the room before the axis and after it, the head and foot of a panel, a month of delay, and the axis. */
const BOX = { width: 1100, left: 8, right: 250, head: 27, month: 4, foot: 14, axis: 22 }

/** The height of a line of text, and how many characters stand beside the end of a line. */
const LINE = 13
const LONGEST = 42

/** One delay of one or more windows of a medium, for as long as it was the law. */
interface Step {
  readonly from: string
  readonly until: string | null
  readonly months: number
  readonly rule: string
  readonly tiers: readonly string[]
}

/** Where a day stands. */
type Scale = (day: string) => number

/** The width of the names of the media, a quarter of the whole, as law.css has it: it must fit on the narrowest screen. Longer names reach beyond it. */
const NAMES = BOX.width / 4

/** The picture, in a frame that scrolls where the screen is narrow; the names of the media lie over it and stay while it does. */
export function lawPicture (seen: LawSeen): SafeHtml {
  const { visit: { language }, today, sets } = seen
  const words = PAGE_WORDS[language].law
  const first = sets[0]?.id ?? today
  const last = `${Number(today.slice(0, 4)) + 2}-01-01`
  const across = BOX.width - BOX.left - BOX.right
  const at: Scale = day => round(BOX.left + across * Math.min(1, daysBetween(first, day) / daysBetween(first, last)))
  let top = BOX.axis
  const panels = seen.histories.flatMap(history => {
    const steps = stepsOf(seen, history)
    if (steps.length === 0) return []
    const place = placeOf(steps, proposalsOf(history), top, at)
    top = place.bottom + BOX.foot
    return [{ place, history, drawn: panel(seen, history, steps, place) }]
  })
  const years = Array.from({ length: Math.ceil((Number(last.slice(0, 4)) - Number(first.slice(0, 4))) / 5) }, (_, i) => String(Math.ceil(Number(first.slice(0, 4)) / 5) * 5 + 5 * i)).filter(year => `${year}-01-01` < last)
  return html`<div class="scroll law-picture" role="region" tabindex="0" aria-label="${words.picture}">
<div class="stage"><svg viewBox="0 0 ${BOX.width} ${round(top)}" role="group" aria-label="${words.picture}">
<g aria-hidden="true">${years.map(year => html`<line class="grid" x1="${at(`${year}-01-01`)}" x2="${at(`${year}-01-01`)}" y1="${BOX.axis}" y2="${round(top)}"/><text class="tick" x="${at(`${year}-01-01`)}" y="14">${year}</text>`)}
<line class="now" x1="${at(today)}" x2="${at(today)}" y1="${BOX.axis}" y2="${round(top)}"/></g>
${panels.map(({ drawn }) => drawn)}</svg>
<svg class="names" viewBox="0 0 ${NAMES} ${round(top)}" aria-hidden="true">${panels.map(({ place, history }) => html`<text class="name" x="${BOX.left}" y="${round(place.top + 20)}">${history.label}</text>`)}</svg></div></div>
<p class="faint">${typeset(words.pictureHint, language)}</p>`
}

/** The steps of a medium; windows that have the same delay in the same days share one. */
function stepsOf ({ visit: { language } }: LawSeen, { windows }: MediumHistory): Step[] {
  const found = new Map<string, Step>()
  for (const { label, history } of windows) {
    for (const { from, until, rule, opens, floor } of history) {
      const [opening] = opens
      if (opening === undefined) continue
      const months = monthsOf(opening.delay)
      const key = [from, until, months].join()
      const known = found.get(key)
      found.set(key, { from, until, months, rule: ruleText({ rule, opens, floor }, language), tiers: [...known?.tiers ?? [], label] })
    }
  }
  return [...found.values()].filter(({ months }) => months > 0)
}

function proposalsOf ({ windows }: MediumHistory) {
  const all = windows.flatMap(({ proposals }) => proposals)
  return all.filter((one, i) => all.findIndex(other => other.id === one.id && monthsOf(other.delay) === monthsOf(one.delay)) === i)
}

/** Where a panel stands, and where a delay stands in it. */
interface Place {
  readonly top: number
  readonly bottom: number
  readonly at: Scale
  readonly y: (months: number) => number
}

function placeOf (steps: readonly Step[], proposals: ReturnType<typeof proposalsOf>, top: number, at: Scale): Place {
  const delays = [...steps.map(({ months }) => months), ...proposals.map(({ delay }) => monthsOf(delay))]
  const [least, most] = [Math.min(...delays), Math.max(...delays)]
  const highest = top + BOX.head + BOX.foot
  return { top, bottom: highest + (most - least) * BOX.month + BOX.foot, at, y: months => round(highest + (most - months) * BOX.month) }
}

function panel (seen: LawSeen, history: MediumHistory, steps: readonly Step[], place: Place): SafeHtml {
  const { visit: { language }, dictionary } = seen
  const { bottom, at, y } = place
  return html`<g class="panel m${mediumPlace(dictionary, history.medium)}"><line class="floor" x1="${BOX.left}" x2="${BOX.width - BOX.left}" y1="${round(bottom)}" y2="${round(bottom)}"/>
${rises(steps, place)}${steps.map(step => stepLink(seen, history, step, steps, place))}
${proposalsOf(history).map(({ label, madeOn, delay, id }) => {
    const day = `${madeOn}-07-01`.slice(0, 10)
    const [x, height] = [at(day), y(monthsOf(delay))]
    const told = typeset(PAGE_WORDS[language].law.proposal(label, delayText(delay, language), dayText(madeOn, language)), language)
    return html`<a class="proposed" href="${link(seen.visit, '/film', [['theatricalReleaseDate', day], ['adopt', `${id}@${day}`], ...inTerritory(seen)])}" aria-label="${told}"><title>${told}</title><rect class="reach" x="${x - 4}" y="${height - 8}" width="40" height="16"/><line x1="${x}" x2="${x + 34}" y1="${height}" y2="${height}"/><circle cx="${x}" cy="${height}" r="3"/></a>`
  })}</g>`
}

/** What joins two steps of which one ends where the other begins. */
function rises (steps: readonly Step[], { at, y }: Place): SafeHtml {
  const joints = steps.flatMap(({ until, tiers, months }) => steps.filter(next => next.from === until && next.tiers.some(tier => tiers.includes(tier)))
    .map(next => html`<line class="rise" x1="${at(next.from)}" x2="${at(next.from)}" y1="${y(months)}" y2="${y(next.months)}"/>`))
  return html`${joints}`
}

function stepLink (seen: LawSeen, { label, windows }: MediumHistory, step: Step, steps: readonly Step[], { at, y }: Place): SafeHtml {
  const { visit } = seen
  const { law: words } = PAGE_WORDS[visit.language]
  const { from, until, months, rule, tiers } = step
  const [x, end, height] = [at(from), at(until ?? '9999-12-31'), y(months)]
  const isAll = tiers.length === windows.length
  const what = isAll ? label : tiers.join(' / ')
  const told = typeset(until === null ? words.stepNow(what, rule, dayText(from, visit.language)) : words.step(what, rule, dayText(from, visit.language), dayText(until, visit.language)), visit.language)
  const figure = words.months(String(Math.round(months * 10) / 10))
  const named = isAll ? figure : `${figure} ${tiers.map(tier => tier.slice(label.length + 2)).join(', ')}`
  return html`<a class="step" href="${link(visit, `/law/${from}`, inTerritory(seen))}" aria-label="${told}"><title>${told}</title><rect class="reach" x="${x}" y="${round(height - 9)}" width="${round(Math.max(8, end - x))}" height="18"/><line x1="${x}" x2="${end}" y1="${height}" y2="${height}"/></a>${
    until === null ? html`<text class="figure" x="${end + 6}" y="${endLabel(step, steps, y)}">${excerptOf(named)}</text>` : isNew(step, steps, at) ? html`<text class="figure" x="${x + 4}" y="${height - 5}">${figure}</text>` : ''}`
}

/** Whether a step shows its figure: it has room, the step before it does not show the same, and no step close above hides it. */
function isNew ({ from, until, months }: Step, steps: readonly Step[], at: Scale): boolean {
  const isAsBefore = steps.some(one => one.until === from && one.months === months && hasRoom(one, at))
  const isCrowded = steps.some(one => one.from === from && one.months > months && (one.months - months) * BOX.month < LINE)
  return hasRoom({ from, until }, at) && !isAsBefore && !isCrowded
}

function hasRoom ({ from, until }: Pick<Step, 'from' | 'until'>, at: Scale): boolean {
  return until !== null && at(until) - at(from) > 30
}

/** How high the name at the end of a line stands: no two closer than a line of text, the shortest delay lowest. */
function endLabel (step: Step, steps: readonly Step[], y: (months: number) => number): number {
  const below = steps.filter(({ until, months }) => until === null && months <= step.months).sort((a, b) => a.months - b.months)
  return round(below.reduce((last, { months }) => Math.min(y(months) + 4, last - LINE), Infinity))
}

function excerptOf (text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text
}

function round (value: number): number {
  return Math.round(value * 10) / 10
}
