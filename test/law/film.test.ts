// A film as the law sees it: the tests that its facts decide, and the days from which delays run.
import t from 'tap'
import { dayOf } from '../../src/calendar/day.js'
import { filmOf } from '../../src/law/facts/film.js'
import { day } from '../fixtures/rulebook.js'

const vocabulary = [{ fact: 'freeTvAcquired', atMost: null }, { fact: 'runtimeMinutes', atMost: 60 }, { fact: 'payTvAcquired', atMost: null }] as const

t.test('Each day that is stated stands by its event, and no other', async t => {
  const release = { theatricalReleaseDate: day('2024-07-24') }
  const days = { 'theatrical-release': dayOf(day('2024-07-24')), visa: null, derogation: null, 'first-free-tv-broadcast': null, blackout: null }
  t.strictSame(filmOf(release, vocabulary), { decided: 0, passed: 0, days })
  for (const [fact, event] of [['visaDate', 'visa'], ['derogationFrom', 'derogation'], ['firstFreeTvBroadcastOn', 'first-free-tv-broadcast'], ['blackoutFrom', 'blackout']] as const) {
    t.strictSame(filmOf({ ...release, [fact]: day('2025-01-31') }, vocabulary).days, { ...days, [event]: dayOf(day('2025-01-31')) }, fact)
  }
})

t.test('A fact that is stated decides its tests, whether it passes them or not', async t => {
  const tests = (facts: object) => {
    const { decided, passed } = filmOf({ theatricalReleaseDate: day('2024-07-24'), ...facts }, vocabulary)
    return [decided, passed]
  }
  t.strictSame(tests({ freeTvAcquired: true }), [0b001, 0b001])
  t.strictSame(tests({ freeTvAcquired: false }), [0b001, 0b000])
  t.strictSame(tests({ runtimeMinutes: 60 }), [0b010, 0b010])
  t.strictSame(tests({ runtimeMinutes: 61 }), [0b010, 0b000])
  t.strictSame(tests({ freeTvAcquired: true, runtimeMinutes: 90, payTvAcquired: true }), [0b111, 0b101])
})
