// The windows of films as a calendar that people subscribe to (RFC 5545, RFC 7986): a whole day for each opening, closing and return.
import { createHash } from 'node:crypto'
import ical, { escape, ICalAlarmType, ICalCalendar, ICalEvent, ICalEventStatus, ICalEventTransparency } from 'ical-generator'
import { Type } from 'typebox'
import type { Chronology } from '../../../../schemas/chronology.js'
import type { CivilDate } from '../../../../schemas/civil-date.js'
import type { Evidence } from '../../../../schemas/legal.js'
import type { Language } from '../../../../schemas/text.js'
import { dayAfter } from '../../../calendar/civil-date.js'
import { secondsOf } from '../../../calendar/duration.js'
import { speakerOf } from '../../../words/speaker.js'
import { changesTouching, type RecordedChange } from '../../../law/sets/recorded-change.js'
import { lawIn } from '../../../law/rulebook.js'
import type { Rulebook } from '../../../law/rulebook.js'
import { withoutSteering } from '../bidi.js'
import { textsOf } from '../cited.js'
import { folded } from './fold.js'
import { NOT_GATHERED, type EventTold, type Form } from '../form.js'
import { nameIn, WORDS } from '../words.js'

/** The media type of a calendar, as it is sent and as the document declares it. */
export const CALENDAR_TYPE = 'text/calendar; charset=utf-8'
export const CALENDAR = Type.String({ description: 'RFC 5545: a whole day for each opening, closing and return.' })

/** What a whole calendar has in common. */
export interface CalendarSetting {
  readonly rulebook: Rulebook
  readonly language: Language
  readonly knownOn: CivilDate
  /** How long before each day to ring, as the request says it; not at all unless it does. */
  readonly alarm: string | undefined
}

/** Clients look again after a day: what they see depends on nothing shorter. */
const REFRESH_SECONDS = 86_400

/** Evidence that nobody outside the service states: such a day is not given as confirmed. */
const WEAK: ReadonlySet<Evidence> = new Set(['inference', 'unverified'])

/** Films as a calendar. */
export function calendarForm (name: string | null, setting: CalendarSetting): Form {
  const { language, rulebook, knownOn } = setting
  const calendar = ical({
    // The generator writes the name of a calendar as it is given.
    name: escape(oneLine(name ?? WORDS[language].calendar), false),
    prodId: { company: 'chronologie', product: 'chronologie', language: language.toUpperCase() },
    ttl: REFRESH_SECONDS
  })
  const end = 'END:VCALENDAR'
  // A change of the law that was not published yet has touched nothing.
  const changes = rulebook.changes.filter(({ publishedOn }) => publishedOn === null || publishedOn <= knownOn)
  return {
    head: isEmpty => calendar.toString().slice(0, -end.length) + (isEmpty ? SOMETHING : ''),
    event: event => folded(alarmsLast(eventOf(calendar, event, changes, setting).toString())),
    name: uidOf,
    between: '',
    onDay: NOT_GATHERED,
    end: `${end}\r\n`
  }
}

/** What a calendar without events holds: RFC 5545 wants a component (section 3.6). The days are those of Paris, whose summer time is that of Europe since 1996. */
const SOMETHING = [
  'BEGIN:VTIMEZONE', 'TZID:Europe/Paris',
  'BEGIN:DAYLIGHT', 'DTSTART:19960331T020000', 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'TZNAME:CEST', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200', 'END:DAYLIGHT',
  'BEGIN:STANDARD', 'DTSTART:19961027T030000', 'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU', 'TZNAME:CET', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100', 'END:STANDARD',
  'END:VTIMEZONE', ''
].join('\r\n')

/** An alarm within an event, and the properties that the generator writes after it. */
const ALARM_AND_REST = /(?<=\r\n)(BEGIN:VALARM\r\n.*\r\nEND:VALARM\r\n)(.*\r\n)(?=END:VEVENT)/s

/** The text of an event with its properties before its alarm, as RFC 5545 wants them (section 3.6.1). */
function alarmsLast (event: string): string {
  return event.replace(ALARM_AND_REST, '$2$1')
}

function eventOf (calendar: ICalCalendar, event: EventTold, changes: readonly RecordedChange[], { rulebook, language, alarm }: CalendarSetting): ICalEvent {
  const { on, kind, evidence, window, release, chronology, address } = event
  const words = WORDS[language]
  const seconds = secondsOf(alarm ?? '')
  const touched = changesTouching(changes, lawIn(rulebook, chronology.territory).territory.id, { service: window.service ?? null, medium: window.medium, tier: window.tier }, release)
  const changed = midnight(touched.lastOn ?? on)
  const label = nameIn(rulebook, window) + (window.opensOn === null ? ` (${words.undated[window.status]})` : '')
  const summary = words.event(filmName(event, rulebook, language), kind, label)
  return new ICalEvent({
    id: uidOf(event),
    sequence: touched.count,
    stamp: changed,
    lastModified: changed,
    allDay: true,
    start: midnight(on),
    end: midnight(dayAfter(on)),
    summary: window.hypothetical ? words.whatIf(summary) : summary,
    description: descriptionOf(event, language),
    status: window.certainty !== 'settled' || window.hypothetical || WEAK.has(evidence) ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
    // Nobody is busy because a window opens.
    transparency: ICalEventTransparency.TRANSPARENT,
    categories: rulebook.media.filter(({ id }) => id === window.medium).map(({ label }) => ({ name: label[language] })),
    alarms: seconds === null ? [] : [{ type: ICalAlarmType.display, trigger: seconds }],
    url: address
  }, calendar)
}

/**
 * What names an event for good, whatever becomes of its day: the film by its id (without one by its release and title), the
 * territory, the window (of a service, whichever tier it holds, and through which carrier, on which device), what happens, and what was supposed: a what-if must not replace what is the law.
 */
export function uidOf ({ question, chronology, window, kind, nth }: Pick<EventTold, 'question' | 'chronology' | 'window' | 'kind' | 'nth'>): string {
  const { id, title, release, adopt, changes } = question
  const film = id === undefined ? { release: release.theatricalReleaseDate, title } : { id }
  const digest = createHash('sha256').update(JSON.stringify({ film, adopt, changes })).digest('hex').slice(0, 32)
  return [digest, chronology.territory, window.medium, ...holdingOf(window, chronology), kind, nth].join('.')
}

/** Whose window it is: the tier; of a service its name, with the carrier and the device asked about, and the tier where every tier is answered. */
function holdingOf ({ medium, tier, service, carrier, device }: EventTold['window'], { windows }: Chronology): string[] {
  const one = service !== undefined && windows.filter(other => other.medium === medium && other.service === service).length === 1
  return [...[service, carrier, device].filter(id => id !== undefined), ...one ? [] : [tier ?? 'all']]
}

/** What a film is called in one line: its title, else its id, else its release. */
function filmName ({ question: { title, id }, release }: EventTold, rulebook: Rulebook, language: Language): string {
  const { say } = speakerOf(rulebook, language)
  return oneLine(title ?? id ?? WORDS[language].film(say.date(release)))
}

/** Why, how well it is known, on which texts, and where there is more. */
function descriptionOf ({ on, kind, evidence, window, chronology, address }: EventTold, language: Language): string {
  const words = WORDS[language]
  return [
    ...window.explanation,
    ...window.intervals.some(({ from }) => from === on) ? [words.minimum] : [],
    words.evidence(evidence),
    ...textsOf(chronology, window).map(({ title, url }) => words.text(title, url === null ? '' : `, ${url}`)),
    ...address === null ? [] : [words.details(address)]
  ].join('\n')
}

/** Line breaks and other controls have no place in a line, nor what would turn the words after a name around. */
function oneLine (text: string): string {
  return withoutSteering(text).replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')
}

function midnight (day: CivilDate): Date {
  return new Date(`${day}T00:00:00Z`)
}
