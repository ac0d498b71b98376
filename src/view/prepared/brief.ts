// The small answer, put together from prepared windows.
import type { Language } from '../../../schemas/text.js'
import type { Setting } from '../../answer/setting.js'
import { keptBy } from '../../law/kept.js'
import { wholeMedium } from '../../law/label.js'
import type { HeldTrack } from '../../service/held.js'
import type { Speaker } from '../../words/speaker.js'
import { arrayOf, briefOf, groupOf, type Brief, type Whole } from '../brief.js'
import { windowShown } from '../offered.js'
import { allTiers } from '../tiers.js'
import { dayAt, fill, type Blank, type Filling } from './blank.js'
import type { ByteWriter } from './byte-writer.js'
import type { Form } from './form.js'

/** The windows in order; beside each the tiers that it may be told together with, null where there are none. */
type Frame = ReadonlyArray<{ readonly window: Shown, readonly group: Group | null }>

/** A window: how it is named by itself, what is said of it, and the place of the day on which it opens; null: it has no date. */
interface Shown {
  readonly name: Blank
  readonly said: Blank
  readonly opensOn: number | null
}

/** All the tiers of a medium, and of a service, in order; and how they are named where they say the same. */
interface Group {
  readonly name: Blank
  readonly tiers: readonly [Shown, ...Shown[]]
}

const BEGIN = new Uint8Array(Buffer.from('['))
const NEXT = new Uint8Array(Buffer.from(','))
const END = new Uint8Array(Buffer.from(']'))

/** The windows of a film in brief: an array. */
export const briefForm: Form<Frame> = {
  write: (answered, setting, speaker) => {
    const { name, said } = textsOf(briefOf(windowShown(answered, setting, speaker)))
    return { texts: [`{${name},`, `${said}}`], citations: [] }
  },
  frameOf: (prepared, setting, speaker, blanks) => {
    const wholeOf = wholesOf(setting, speaker)
    const windows = prepared.map(({ track, texts, opensOn }) => {
      // Each is written in two texts.
      const [name, said] = texts as readonly [Blank, Blank]
      return { track, name, said, opensOn }
    })
    const groups = allTiers(windows, ({ track }) => groupOf(track), ({ track }) => wholeOf(track).tiers)
      .map((tiers): Group => ({ name: blanks(`{${wholeOf(tiers[0].track).name},`), tiers }))
    return windows.map(window => ({ window, group: groups.find(({ tiers }) => tiers.includes(window)) ?? null }))
  },
  fill: (writer, frame, filling) => {
    writer.add(BEGIN)
    let isFirst = true
    for (const { window, group } of frame) {
      const whole = group !== null && isOne(writer, group, filling) ? group : null
      if (whole !== null && whole.tiers[0] !== window) continue
      if (!isFirst) writer.add(NEXT)
      isFirst = false
      fill(writer, (whole ?? window).name, filling)
      fill(writer, window.said, filling)
    }
    writer.add(END)
  },
  whole: (setting, speaker, answered) =>
    arrayOf(answered.map(one => ({ track: one.track, ...textsOf(briefOf(windowShown(one, setting, speaker))) })), wholesOf(setting, speaker))
}

/** Whether the same is said of all the tiers of a group. */
function isOne (writer: ByteWriter, { tiers }: Group, filling: Filling): boolean {
  for (let i = 1; i < tiers.length; i++) if (!isAlike(writer, tiers[0], tiers[i] as Shown, filling)) return false
  return true
}

/** Whether the same is said of two windows. */
function isAlike (writer: ByteWriter, one: Shown, other: Shown, filling: Filling): boolean {
  if (one.said === other.said) return true
  // Most that differ do so in their first day already.
  if (openingIn(one, filling) !== openingIn(other, filling)) return false
  const start = writer.length
  fill(writer, one.said, filling)
  const next = writer.length
  fill(writer, other.said, filling)
  const isSame = writer.isRepeated(start, next)
  writer.cut(start)
  return isSame
}

function openingIn ({ opensOn }: Shown, { days }: Filling) {
  return opensOn === null ? null : dayAt(days, opensOn)
}

/** The name of a window and what is said of it as JSON, without braces. */
function textsOf ({ name, said }: Brief): { readonly name: string, readonly said: string } {
  return { name: inside(name), said: inside(said) }
}

/** The fields of an object as JSON, without its braces. */
function inside (fields: object): string {
  return JSON.stringify(fields).slice(1, -1)
}

/** The tiers of a medium, and how it is named without one. */
function wholesOf ({ rulebook: { media } }: Setting, { language }: Speaker): Whole {
  return track => {
    const kept = wholesIn(track)
    const known = kept.get(language)
    if (known !== undefined) return known
    const { medium: id, exploiter } = track
    const { tiers, label } = wholeMedium(media, id)
    const made = { tiers, name: inside({ medium: id, tier: null, service: exploiter?.service.id, label: label[language] }) }
    kept.set(language, made)
    return made
  }
}

/** In each language, for a track is of one rule book. */
const wholesIn = keptBy((_: HeldTrack) => new Map<Language, ReturnType<Whole>>())
