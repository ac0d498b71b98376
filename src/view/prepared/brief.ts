// The small answer as text, put together from prepared windows.
import type { Language } from '../../../schemas/text.js'
import type { Setting } from '../../answer/setting.js'
import { briefOf, arrayOf, type BriefText, type Whole } from '../brief.js'
import { keptBy } from '../../law/kept.js'
import { wholeMedium } from '../../law/label.js'
import { windowShown } from '../offered.js'
import type { HeldTrack } from '../../service/held.js'
import type { Speaker } from '../../words/speaker.js'
import { filled } from './blank.js'
import type { Form } from './form.js'

/** What stands between the name of a window and what is said of it. */
const BETWEEN = '\uE002'

/** The windows of a film in brief: an array. */
export const briefForm: Form = {
  write: (answered, setting, speaker) => {
    const { name, said } = briefOf(windowShown(answered, setting, speaker))
    return { text: `${inside(name)}${BETWEEN}${inside(said)}`, citations: [] }
  },
  fill: ({ windows, setting, speaker }) =>
    arrayOf(windows.map(({ window, days }) => briefText(window.track, filled(window.text, days, speaker.day))), wholesOf(setting, speaker)),
  whole: (setting, speaker, answered) => arrayOf(answered.map(one => {
    const { name, said } = briefOf(windowShown(one, setting, speaker))
    return { track: one.track, name: inside(name), said: inside(said) }
  }), wholesOf(setting, speaker))
}

function briefText (track: HeldTrack, text: string): BriefText {
  const between = text.indexOf(BETWEEN)
  return { track, name: text.slice(0, between), said: text.slice(between + BETWEEN.length) }
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
