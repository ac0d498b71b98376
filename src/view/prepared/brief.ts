// The small answer, put together from prepared windows.
import type { CivilDate } from '../../../schemas/civil-date.js'
import type { Language } from '../../../schemas/text.js'
import type { Setting } from '../../answer/setting.js'
import { dayOf } from '../../calendar/day.js'
import { keptBy } from '../../law/once/kept.js'
import { wholeMedium } from '../../law/sets/label.js'
import type { HeldTrack } from '../../service/held.js'
import type { Speaker } from '../../words/speaker.js'
import { arrayOf, briefOf, groupOf, type Brief, type Whole } from '../brief.js'
import { windowShown } from '../offered.js'
import { tiersTogether } from '../tiers.js'
import { blankOf, dayAt, fill, joined, sizeOf, type Blank } from './blank.js'
import { DAY_LEFT } from './byte-writer.js'
import type { Form, Framed, Telling } from './form.js'

/** All that is written, and by which days it is told for which films tiers are one. */
interface Frame extends Framed {
  readonly text: Blank
  /** Days that are the same where two tiers say the same, and days that are not where they do not. */
  readonly same: readonly Pair[]
  readonly apart: readonly Pair[]
}

/** The places of two days. */
type Pair = readonly [number, number]

/** A window: how it is named by itself, and what is said of it. */
interface Shown {
  readonly track: HeldTrack
  readonly name: Blank
  readonly said: Blank
}

/** The windows of a film in brief: an array. */
export const briefForm: Form<Frame> = {
  write: (answered, setting, speaker) => {
    const { name, said } = textsOf(briefOf(windowShown(answered, setting, speaker)))
    return { texts: [`{${name},`, `${said}}`], citations: [] }
  },
  contentOf: () => '',
  frameOf: ({ windows, dayIn }, { setting, speaker, placeOf }) => {
    const wholeOf = wholesOf(setting, speaker)
    const shown = windows.map(({ track, texts }): Shown => {
      // Each is written in two texts.
      const [name, said] = texts as readonly [Blank, Blank]
      return { track, name, said }
    })
    const same: Pair[] = []
    const apart: Pair[] = []
    const alike = (one: Shown, first: Shown) => {
      const pairs = pairsIn(first.said, one.said, placeOf)
      const differing = pairs?.find(([one, other]) => dayIn(one) !== dayIn(other))
      if (differing !== undefined) apart.push(differing)
      else if (pairs !== null) same.push(...pairs)
      return pairs !== null && differing === undefined
    }
    const written = tiersTogether(shown, {
      group: ({ track }) => groupOf(track),
      alike,
      whole: one => {
        const { tiers, name } = wholeOf(one.track)
        return { tiers, all: { ...one, name: blankOf(`{${name},`) } }
      }
    })
    const text = joined([blankOf('['), ...written.flatMap(({ name, said }, i) => [...i === 0 ? [] : [blankOf(',')], name, said]), blankOf(']')])
    return { text, same, apart, places: [...same, ...apart].flat(), size: sizeOf(text) }
  },
  isFrameOf: ({ same, apart }, days) => {
    for (const [one, other] of same) if (dayAt(days, one) !== dayAt(days, other)) return false
    for (const [one, other] of apart) if (dayAt(days, one) === dayAt(days, other)) return false
    return true
  },
  fill: (writer, { text }, _days, bytes) => { fill(writer, text, bytes) },
  whole: (setting, speaker, answered) =>
    arrayOf(answered.map(one => ({ track: one.track, ...textsOf(briefOf(windowShown(one, setting, speaker))) })), wholesOf(setting, speaker))
}

/** The days by which it is told whether two windows say the same: all pairs have to be; null where they never do, for their words differ. */
function pairsIn (one: Blank, other: Blank, placeOf: Telling['placeOf']): Pair[] | null {
  // Most are the same text.
  if (one === other) return []
  const [a, b] = [speltIn(one, placeOf), speltIn(other, placeOf)]
  // The same words have as many days.
  return a.words === b.words ? a.places.map((place, i): Pair => [place, b.places[i] as number]).filter(([one, other]) => one !== other) : null
}

/** A text without its days, and the places of its days in order, those of the law too. Nothing of it is written out. */
function speltIn ({ bytes, at, places }: Blank, placeOf: Telling['placeOf']): { readonly words: string, readonly places: readonly number[] } {
  // A letter for each byte.
  const letters = Buffer.from(bytes).toString('latin1')
  const left = places.map((place, i) => ({ start: at[i] as number, place }))
  const stated = Array.from(letters.matchAll(CIVIL_DATE), ({ 0: date, index }) => ({ start: index, place: placeOf({ on: dayOf(date as CivilDate) }) }))
  return { words: letters.replaceAll(CIVIL_DATE, DAY_LEFT), places: [...left, ...stated].sort((a, b) => a.start - b.start).map(({ place }) => place) }
}

/** As JSON has it. */
const CIVIL_DATE = /(?<=")\d{4}-\d{2}-\d{2}(?=")/g

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
