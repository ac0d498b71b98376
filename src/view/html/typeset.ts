// Typography: which apostrophes are curved, and in French which spaces must not break.
import type { Language } from '../../../schemas/text.js'
import { remembered } from './remembered.js'

const NARROW = '\u202F'
const WIDE = '\u00A0'

const SET: Readonly<Record<Language, (sentence: string) => string>> = { en: remembered(curved), fr: remembered(spaced) }

/** A sentence as it is set: apostrophes are curved; in French, no line ends before `; ! ?` or `:`, inside guillemets, or between a number and what it counts. */
export function typeset (sentence: string, language: Language): string {
  return SET[language](sentence)
}

function curved (sentence: string): string {
  // Most have none, and to look at every sign for one takes long.
  return sentence.includes("'") ? sentence.replaceAll(/(?<=\p{L})'(?=[\p{L}\d])/gu, '’') : sentence
}

function spaced (sentence: string): string {
  return curved(sentence)
    .replaceAll(/[ \u00A0]([;!?])/g, `${NARROW}$1`)
    .replaceAll(/ ([:»%])/g, `${WIDE}$1`)
    .replaceAll('« ', `«${WIDE}`)
    .replaceAll(/(\d|n°|1er) (?=\p{L}|\d)/gu, `$1${WIDE}`)
}
