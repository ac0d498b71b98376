// How long before an event somebody wants to be told: a duration of ISO 8601, in the units that calendars know.

const SHAPE = /^P(?=\w)(?:(\d{1,3})W|(?:(\d{1,3})D)?(?:T(?=\d)(?:(\d{1,4})H)?(?:(\d{1,5})M)?)?)$/
const LONGEST = 366 * 86_400

/** The seconds of a duration of weeks, or of days, hours and minutes, up to 366 days; null for anything else, and for none at all. */
export function secondsOf (duration: string): number | null {
  const parts = SHAPE.exec(duration)
  if (parts === null) return null
  const [weeks, days, hours, minutes] = parts.slice(1).map(part => Number(part ?? 0)) as [number, number, number, number]
  const seconds = 604_800 * weeks + 86_400 * days + 3_600 * hours + 60 * minutes
  return seconds === 0 || seconds > LONGEST ? null : seconds
}
