// What an alternative supposes beyond what is stated, and with which days an answer compares its own.
import t from 'tap'
import { supposedBy } from '../../src/answer/window/alternatives.js'
import { daysBeside } from '../../src/answer/beside.js'
import { settingOf } from '../../src/answer/setting.js'
import { dayOf, isoOf } from '../../src/calendar/day.js'
import { decide } from '../../src/decide/decide.js'
import { filmOf } from '../../src/law/facts/film.js'
import { knownOn, lawIn } from '../../src/law/rulebook.js'
import { day, rulebook, TODAY } from '../fixtures/rulebook.js'

const tracks = knownOn(lawIn(rulebook, 'FR'), TODAY)
const { vocabulary } = tracks.law
const video = tracks.byId.get('physical-video')
if (video === undefined) throw new Error('physical-video')

t.test('Only what is not stated is supposed: facts, and the days of events', async t => {
  const release = { theatricalReleaseDate: day('2023-01-04') }
  const film = filmOf({ ...release, freeTvAcquired: true }, vocabulary)
  const world = filmOf({ ...release, freeTvAcquired: true, payTvAcquired: false, blackoutFrom: day('2025-02-01') }, vocabulary)
  t.match(supposedBy({ film: world, outcome: decide(video, world, tracks) }, film, vocabulary), { facts: { payTvAcquired: false }, dates: { blackoutFrom: dayOf(day('2025-02-01')) }, eligible: undefined })
})

t.test('Where a derogation is supposed, the admissions stated meet its criterion, or are not stated; without a date there is no criterion to meet', async t => {
  const supposed = (facts: object) => {
    const film = filmOf({ theatricalReleaseDate: day('2023-01-04'), ...facts }, vocabulary)
    const world = filmOf({ theatricalReleaseDate: day('2023-01-04'), ...facts, derogationGranted: true }, vocabulary)
    return (outcome = decide(video, world, tracks)) => supposedBy({ film: world, outcome }, film, vocabulary).eligible
  }
  t.equal(supposed({ admissionsAfterFourWeeks: 80_000 })(), true)
  t.equal(supposed({})(), null)
  t.equal(supposed({ admissionsAfterFourWeeks: 80_000 })({ kind: 'contractual', part: null }), null)
})

t.test('An answer compares its days with the end of the regime, with those of the tiers held, and with the releases of which a criterion was lifted', async t => {
  const beside = (service?: string, territory = 'FR') => {
    const setting = settingOf(rulebook, {
      release: { theatricalReleaseDate: day('2023-01-04') }, territory, on: TODAY, knownOn: TODAY, adopt: [], changes: [], explain: 'none', language: 'en', ...service === undefined ? {} : { service: [service] }
    })
    return setting.kept.slice(0, 1).flatMap(track => [...new Set(daysBeside(track, setting))]).map(isoOf)
  }
  t.strictSame(beside(), ['2028-02-09', '2020-08-01', '2020-10-30', '2019-11-25', '2020-03-15'])
  t.strictSame(beside('netflix'), ['2028-02-09', '2014-09-15', '2022-02-22', '2026-02-22', '2026-01-01', '2020-08-01', '2020-10-30', '2019-11-25', '2020-03-15'])
  t.strictSame(beside(undefined, 'DE'), [], 'a law without regimes')
})
