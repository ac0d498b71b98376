// How long before an event somebody wants to be told.
import t from 'tap'
import { secondsOf } from '../../src/calendar/duration.js'

t.test('a duration is read in the units that calendars know', async t => {
  const read: ReadonlyArray<[string, number | null]> = [
    ['P7D', 604_800], ['P2W', 1_209_600], ['P52W', 31_449_600], ['PT12H', 43_200], ['PT90M', 5_400], ['P1DT6H30M', 109_800], ['P366D', 31_622_400],
    ['P367D', null], ['P53W', null], ['P0D', null], ['PT0M', null], ['P', null], ['PT', null], ['P1DT', null], ['P1M', null], ['P1Y', null], ['P1W1D', null],
    ['-P7D', null], ['p7d', null], ['P1.5D', null], ['7', null], ['', null], [' P7D', null], ['P7D\n', null], ['P١D', null]
  ]
  for (const [duration, seconds] of read) t.equal(secondsOf(duration), seconds, JSON.stringify(duration))
})
