// Where the tiers of a medium say the same they are one window: for which films of a sheet, by which of their days.
import t from 'tap'
import type { CivilDate } from '../../schemas/civil-date.js'
import { settingOf } from '../../src/answer/setting.js'
import { dayOf, type Day } from '../../src/calendar/day.js'
import type { Reckoning } from '../../src/decide/eras/reckoning.js'
import type { HeldTrack } from '../../src/service/held.js'
import { blanks, civilDateOf } from '../../src/view/prepared/blank.js'
import { briefForm } from '../../src/view/prepared/brief.js'
import { ByteWriter } from '../../src/view/prepared/byte-writer.js'
import { DayBytes } from '../../src/view/prepared/day-bytes.js'
import { Slabs } from '../../src/view/prepared/slabs.js'
import type { PreparedWindow } from '../../src/view/prepared/window.js'
import { speakerOf } from '../../src/words/speaker.js'
import { day, rulebook, tiersOf, TODAY } from '../fixtures/rulebook.js'

const setting = settingOf(rulebook, { release: { theatricalReleaseDate: day('2020-01-01') }, territory: 'FR', on: TODAY, knownOn: TODAY, adopt: [], changes: [], explain: 'none', language: 'en' })
const speaker = speakerOf(rulebook, 'en')
const writer = new ByteWriter(new Slabs())

/** A day of the law has the place that is its number, beyond those of films. */
const placeOf = (reckoning: Reckoning) => 'on' in reckoning ? reckoning.on : 0

/** What is said of the first tier of subscription VOD, of the second and of all others, framed for a film of some days. */
function framed (first: string, second: string, days: readonly Day[]) {
  const blanksOf = blanks()
  const windows = tiersOf('svod').map((tier, i) => ({ track: { medium: 'svod', exploiter: null } as HeldTrack, texts: [`{"tier":"${tier}",`, `"said":${i === 1 ? second : first}}`].map(blanksOf) }) as unknown as PreparedWindow)
  const frame = briefForm.frameOf({ windows, days, dayIn: place => days[place] ?? place as Day }, { setting, speaker, placeOf })
  return {
    frame,
    /** The tiers that are told apart, null where they are one; undefined where the frame is not that of a film of such days. */
    tiers: (...some: readonly Day[]) => {
      const all = Object.assign([...some], ...frame.places.filter(place => place >= some.length).map(place => ({ [place]: place }))) as Day[]
      if (!briefForm.isFrameOf(frame, all)) return undefined
      const bytes = new DayBytes(speaker)
      all.forEach((day, place) => { bytes.set(place, day) })
      briefForm.fill(writer, frame, all, bytes)
      return (JSON.parse(String(writer.take())) as Array<{ readonly tier: string | null }>).map(({ tier }) => tier)
    }
  }
}

const on = (date: string) => dayOf(date as CivilDate)
const [BEFORE, DAY, AFTER] = ['2020-02-28', '2020-02-29', '2020-03-01'].map(on) as [Day, Day, Day]
const quoted = (place: number) => `"${civilDateOf(place)}"`

t.test('Two texts with days at other places are one for the films of which those days are the same, and for no other', async t => {
  const one = framed(quoted(0), quoted(1), [DAY, DAY])
  for (const other of [BEFORE, AFTER]) t.equal(one.tiers(DAY, other), undefined)
  t.strictSame(one.tiers(AFTER, AFTER), [null])
  const several = framed(quoted(0), quoted(1), [DAY, AFTER])
  t.equal(several.tiers(DAY, DAY), undefined)
  for (const other of [BEFORE, AFTER]) t.strictSame(several.tiers(DAY, other), tiersOf('svod'))
})

t.test('A day of the law is the same as a day of the film where it falls on it', async t => {
  const one = framed(`["2010-01-01",${quoted(0)}]`, `["2010-01-01","${'2020-02-29'}"]`, [DAY])
  t.strictSame(one.tiers(DAY), [null])
  for (const other of [BEFORE, AFTER]) t.equal(one.tiers(other), undefined)
  const several = framed('"2020-02-29"', quoted(0), [AFTER])
  t.equal(several.tiers(DAY), undefined)
  for (const other of [BEFORE, AFTER]) t.strictSame(several.tiers(other), tiersOf('svod'))
})

t.test('Texts of other words are never one, and the same text always is, whatever the days', async t => {
  for (const [first, second, tiers] of [[quoted(0), `[${quoted(0)}]`, tiersOf('svod')], [quoted(0), 'null', tiersOf('svod')], ['"2020-02-29"', '"2020-03-01"', tiersOf('svod')], [quoted(1), quoted(1), [null]]] as const) {
    const { frame, tiers: tiersOn } = framed(first, second, [DAY, AFTER])
    for (const other of [BEFORE, DAY, AFTER]) t.strictSame(tiersOn(DAY, other), tiers, `${first} and ${second}`)
    t.ok(frame.size > 100)
  }
})
