// How days, delays, numbers and the time between days are written for people.
import { html, type SafeHtml } from '@remix-run/html-template'
import type { Delay } from '../../../schemas/delay.js'
import type { Language } from '../../../schemas/text.js'
import { PAGE_WORDS } from '../../words/pages.js'
import { remembered } from './remembered.js'

const LOCALE: Readonly<Record<Language, string>> = { en: 'en-GB', fr: 'fr-FR' }

// To make one takes a hundred times as long as to use it.
const FAR: Readonly<Record<Language, Intl.RelativeTimeFormat>> = {
  en: new Intl.RelativeTimeFormat(LOCALE.en, { numeric: 'auto' }),
  fr: new Intl.RelativeTimeFormat(LOCALE.fr, { numeric: 'auto' })
}

const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf (language: Language, parts: number): Intl.DateTimeFormat {
  const key = `${language} ${parts}`
  const known = formats.get(key) ?? new Intl.DateTimeFormat(LOCALE[language], { timeZone: 'UTC', year: 'numeric', ...parts > 1 && { month: 'short' } })
  formats.set(key, known)
  return known
}

const WRITTEN: Readonly<Record<Language, (day: string) => string>> = { en: remembered(day => written(day, 'en')), fr: remembered(day => written(day, 'fr')) }

/** A day, month or year written out, its spaces unbreakable: `2025-02-10` is “10 févr. 2025”; the first of a month is “1er”. */
export function dayText (day: string, language: Language): string {
  return WRITTEN[language](day)
}

/** Before a month, which many days have in common and is known by then, a day is a number. */
function written (day: string, language: Language): string {
  const parts = day.split('-').length
  if (parts < 3) return formatOf(language, parts).format(new Date(`${day}${'-01'.repeat(3 - parts)}`)).replaceAll(' ', '\u00A0')
  const number = Number(day.slice(-2))
  return `${number === 1 && language === 'fr' ? '1er' : number}\u00A0${dayText(day.slice(0, -3), language)}`
}

/** A day for people and machines. */
export function dayElement (day: string, language: Language): SafeHtml {
  return html`<time datetime="${day}">${dayText(day, language)}</time>`
}

const NUMBERS: Readonly<Record<Language, Intl.NumberFormat>> = { en: new Intl.NumberFormat(LOCALE.en), fr: new Intl.NumberFormat(LOCALE.fr) }

/** A number with its thousands apart. */
export function numberText (number: number, language: Language): string {
  return NUMBERS[language].format(number)
}

/** How many days lie from one day to another. */
export function daysBetween (from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}

/** How far a day lies from another: “in 12 days”, “2 years ago”. */
export function distance (from: string, to: string, language: Language): string {
  const days = daysBetween(from, to)
  const far = Math.abs(days)
  const [value, unit] = far < 75 ? [days, 'day'] as const : far < 700 ? [Math.round(days / 30.44), 'month'] as const : [Math.round(days / 365.25), 'year'] as const
  return FAR_WRITTEN[language](`${value} ${unit}`)
}

const FAR_WRITTEN: Readonly<Record<Language, (far: string) => string>> = { en: remembered(far => farWritten(far, 'en')), fr: remembered(far => farWritten(far, 'fr')) }

function farWritten (far: string, language: Language): string {
  const [value, unit] = far.split(' ')
  return FAR[language].format(Number(value), unit as Intl.RelativeTimeFormatUnit).replaceAll(' ', '\u00A0')
}

/** A delay in words: “4 months less 28 days”. */
export function delayText ({ months = 0, weeks = 0, days = 0 }: Delay, language: Language): string {
  const { units } = PAGE_WORDS[language]
  const counted = [[months, units.months], [weeks, units.weeks], [days, units.days]] as const
  const added = counted.filter(([count]) => count > 0).map(([count, say]) => say(count))
  const taken = counted.filter(([count]) => count < 0).map(([count, say]) => say(-count))
  if (added.length + taken.length === 0) return units.none
  return [added.reduce((all, one) => all === '' ? one : units.and(all, one), ''), ...taken].reduce(units.less).replaceAll(' ', '\u00A0')
}
