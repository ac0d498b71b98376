// A film under two laws: what moves, what opens and what closes, and how it is counted.
import fc from 'fast-check'
import t from 'tap'
import type { Side, WindowCompared } from '../../schemas/comparison.js'
import type { FilmQuestion, Scenario } from '../../schemas/question.js'
import type { Facts } from '../../schemas/release.js'
import type { Language } from '../../schemas/text.js'
import { isChanged, lawsOf, windowsCompared, type Compared } from '../../src/answer/laws/compare.js'
import { counting, type Counting } from '../../src/answer/laws/tally.js'
import { plus } from '../../src/calendar/civil-date.js'
import { isoOf } from '../../src/calendar/day.js'
import { summaryOf, windowCompared } from '../../src/view/compare.js'
import { ask, day, rulebook, tiersOf, TODAY } from '../fixtures/rulebook.js'
import { holds } from '../fixtures/property.js'

const scenario = (what: Partial<Scenario> = {}): Scenario => ({ knownOn: TODAY, adopt: [], changes: [], ...what })
const SEEN_FROM_2014 = scenario({ knownOn: day('2014-10-01') })
const PLAN = scenario({ knownOn: day('2014-10-01'), adopt: ['filippetti-2014@2014-10-01'] })
const SEEN_FROM_2022 = scenario({ knownOn: day('2022-02-08') })

type Rest = Partial<Pick<FilmQuestion, 'medium' | 'tier' | 'service'>>

function compared (release: string | null, facts: Facts, before: Scenario, after: readonly Scenario[], on = TODAY, rest: Rest = {}): Compared[] {
  const film = { release: { theatricalReleaseDate: release === null ? null : day(release), ...facts }, territory: 'FR', on, ...rest }
  return windowsCompared(rulebook, film, lawsOf(rulebook, before), after.map(one => lawsOf(rulebook, one)))
}

function compare (release: string | null, facts: Facts, before: Scenario, after: readonly Scenario[], on = TODAY, rest: Rest = {}): WindowCompared[] {
  const names = after.map((_, i) => `s${i}`)
  return compared(release, facts, before, after, on, rest).map(one => windowCompared(one, names, { iso: isoOf }))
}

const summary = (count: Counting, language: Language = 'en') => summaryOf(count.result(), rulebook.media, language)

/** What one scenario does to one window: the days before and after, and the effects. */
function seen (place: string, windows: readonly WindowCompared[]) {
  const [medium, tier = null] = place.split('/')
  const { before, scenarios: [difference] = [] } = windows.find(window => window.medium === medium && window.tier === tier) ?? {}
  return [before?.opensOn, difference?.after.opensOn, difference?.movedDays, difference?.effects]
}

t.test('The plan of 2014, for a film of 1 January 2014', async t => {
  const windows = compare('2014-01-01', {}, SEEN_FROM_2014, [PLAN], day('2016-06-01'))
  t.strictSame(seen('svod/without-agreement', windows), ['2017-01-01', '2016-01-01', -366, ['earlier', 'opened', 'status']], '2016 is a leap year')
  t.strictSame(seen('free-tv/investing', windows), ['2015-11-01', '2015-09-01', -61, ['earlier']])
  t.strictSame(seen('pay-tv-first/with-agreement', windows), ['2014-11-01', '2014-10-01', -31, ['earlier']])
  t.strictSame(seen('tvod', windows), ['2014-05-01', '2014-05-01', 0, []])
  t.strictSame(seen('pay-per-view', windows), [null, null, null, []])
  t.match(windows.find(({ medium, tier }) => medium === 'svod' && tier === 'without-agreement'), {
    before: { status: 'upcoming', delay: { months: 36 }, ruleSet: '2010-04-24', certainty: 'settled', hypothetical: false, proposal: null },
    scenarios: [{ scenario: 's0', after: { status: 'open', delay: { months: 24 }, ruleSet: null, certainty: 'provisional', hypothetical: true, proposal: 'filippetti-2014' } }]
  })
})

t.test('What the order of February 2022 changed for a film of March 2021, known the day before its publication and since', async t => {
  const today = [scenario()]
  const windows = compare('2021-03-03', {}, SEEN_FROM_2022, today, day('2022-11-22'))
  t.strictSame(seen('svod/with-agreement', windows), ['2022-08-03', '2022-06-03', -61, ['earlier', 'certainty']], 'seventeen months became fifteen')
  t.strictSame(seen('svod/partial-commitments', windows), ['2023-09-03', '2022-08-03', -396, ['earlier', 'opened', 'status', 'certainty']], 'thirty became seventeen')
  t.strictSame(seen('svod/without-agreement', windows), ['2024-03-03', '2022-08-03', -578, ['earlier', 'opened', 'status', 'certainty']], 'thirty-six became seventeen')
  t.strictSame(seen('physical-video', windows), ['2021-07-03', '2021-07-03', 0, []], 'the statute stays')
  const held = compare('2021-03-03', { freeTvAcquired: true }, SEEN_FROM_2022, today, day('2023-02-01'))
  t.strictSame(seen('svod/without-agreement', held), ['2024-03-03', '2022-08-03', -578, ['earlier', 'status', 'closings', 'certainty']], 'and closes at twenty-two')
})

t.test('An opening that a closing puts off has the delay of the return', async t => {
  const windows = compare('2019-12-18', { freeTvAcquired: true }, SEEN_FROM_2022, [scenario()], TODAY, { medium: ['svod'], tier: 'without-agreement' })
  t.match(windows, [{ before: { opensOn: '2022-12-18', delay: { months: 36 } }, scenarios: [{ after: { opensOn: '2022-12-18', delay: { months: 36 }, ruleSet: '2022-02-10' } }] }], 'the law of 2022 keeps the day of the law of 2018')
})

t.test('A scenario can close what was open, and put an opening off', async t => {
  const longer = scenario({ changes: [{ medium: 'tvod', delay: { months: 12 }, from: day('2025-07-01') }] })
  t.strictSame(seen('tvod', compare('2025-06-04', {}, scenario(), [longer], day('2026-01-01'))),
    ['2025-10-04', '2026-06-04', 243, ['later', 'closed', 'status']])
})

t.test('Closings alone are an effect of their own', async t => {
  const before2023 = scenario({ knownOn: day('2023-10-05') })
  const windows = compare('2023-04-05', { freeTvAcquired: true, coExploitationAgreement: true, producedBySvodService: false }, before2023, [scenario()], TODAY, { medium: ['svod'], tier: 'with-agreement' })
  t.equal(windows.length, 1)
  t.strictSame(seen('svod/with-agreement', windows), ['2024-07-05', '2024-07-05', 0, ['closings']])
})

t.test('A film never released is outside every law', async t => {
  for (const { before, scenarios } of compare(null, {}, SEEN_FROM_2014, [PLAN])) {
    t.match(before, { status: 'excluded', opensOn: null, intervals: [], hypothetical: false })
    t.match(scenarios, [{ movedDays: null, effects: [] }])
  }
})

t.test('A window that a proposal brings in has no days to have moved', async t => {
  const windows = compare('2007-06-06', {}, scenario({ knownOn: day('2009-07-01') }), [scenario({ knownOn: day('2009-07-01'), adopt: ['bonnell-2014@2008-01-01'] })])
  t.strictSame(seen('svod/without-agreement', windows), [null, '2008-12-06', null, ['opened', 'status']])
})

/** The facts with which an answer and a side of a comparison can be held against each other. */
const FACTS: readonly Facts[] = [
  {}, { freeTvAcquired: true }, { derogationGranted: true }, { runtimeMinutes: 52 }, { payTvAcquired: false, svodAcquired: false },
  { coExploitationAgreement: true, producedBySvodService: false }
]
const SCENARIOS: readonly Scenario[] = [
  scenario(), SEEN_FROM_2014, SEEN_FROM_2022, PLAN, scenario({ adopt: ['cnc-2021@2021-07-01', 'lescure-2013@2013-06-01'] }),
  scenario({ knownOn: day('2023-10-05'), changes: [{ medium: 'free-tv', tier: 'investing', delay: { months: 18 }, from: day('2022-06-01') }] })
]

const RUNS = 600

t.test('Each side of a comparison is the chronology of that law', async t => {
  const fields = ['status', 'opensOn', 'closesOn', 'intervals', 'delay', 'ruleSet', 'certainty', 'hypothetical', 'proposal'] as const
  const agrees = (shift: number, facts: Facts, before: Scenario, after: Scenario, onShift: number) => {
    const release = plus(day('1983-01-05'), { days: shift })
    const on = plus(release, { days: onShift })
    const windows = compare(release, facts, before, [after], on)
    for (const [law, side] of [[before, (one: WindowCompared) => one.before], [after, (one: WindowCompared) => one.scenarios[0]?.after]] as const) {
      for (const window of ask(release, facts, { ...law, on, explain: 'none' }).windows) {
        const own: Partial<Side> | null | undefined = windows.filter(({ medium, tier }) => medium === window.medium && tier === window.tier).map(side)[0]
        for (const field of fields) {
          // A window without a date shows no set here: nothing opened it.
          if (field === 'ruleSet' && window.opensOn === null) continue
          if (JSON.stringify(own?.[field]) !== JSON.stringify(window[field])) {
            throw new Error(`${window.medium}/${window.tier} ${field}: ${JSON.stringify(own?.[field])} is not ${JSON.stringify(window[field])}`)
          }
        }
      }
    }
  }
  const { numRuns } = holds(t, fc.property(
    fc.integer({ min: 0, max: 16_800 }), fc.constantFrom(...FACTS), fc.constantFrom(...SCENARIOS), fc.constantFrom(...SCENARIOS), fc.integer({ min: -30, max: 1500 }), agrees
  ), { numRuns: RUNS })
  t.equal(numRuns, RUNS)
})

t.test('Forth and back is the same distance', async t => {
  const there = compare('2021-03-03', {}, SEEN_FROM_2022, [scenario()])
  const back = compare('2021-03-03', {}, scenario(), [SEEN_FROM_2022])
  const moved = (windows: readonly WindowCompared[]) => windows.flatMap(({ scenarios }) => scenarios.map(({ movedDays }) => movedDays ?? 0))
  t.strictSame(moved(there), moved(back).map(days => days === 0 ? 0 : -days))
  t.ok(moved(there).some(days => days !== 0))
})

t.test('The counts add up films, by medium and in all', async t => {
  const count = counting()
  for (const release of ['2014-01-01', '2014-03-05', '2014-05-07', '2010-06-02']) count.add(compared(release, {}, SEEN_FROM_2014, [PLAN], day('2016-06-01'), { medium: ['svod', 'free-tv'], tier: 'without-agreement' }), 0)
  count.add(compared(null, {}, SEEN_FROM_2014, [PLAN], TODAY, { medium: ['tvod'] }), 0)
  const { films, changed, all, media } = summary(count, 'fr')
  t.equal(films, 5)
  t.equal(changed, 3, 'the film of 2010 opened before, the last never came out')
  t.strictSame(media.map(({ medium }) => medium), ['tvod', 'svod'], 'free television has no such tier')
  t.match(media[1], {
    label: 'Vidéo à la demande par abonnement',
    tally: { windows: 4, changed: 3, moved: 3, earlier: 3, later: 0, opened: 3, closed: 0, status: 3, closings: 0, movedDays: { min: -366, median: -365, max: -365 } }
  })
  t.match(media[0]?.tally, { windows: 1, changed: 0, moved: 0, movedDays: null })
  t.equal(all.windows, 5)
  t.equal(all.moved, 3)
})

t.test('The median of an even number lies halfway between the middle two', async t => {
  const count = counting()
  count.add(compared('2014-01-01', {}, SEEN_FROM_2014, [PLAN], TODAY, { medium: ['pay-tv-first'] }), 0)
  const { all } = summary(count)
  t.strictSame(all.movedDays, { min: -61, median: -46, max: -31 })
})

t.test('A scenario counts only what it was compared with', async t => {
  const count = counting()
  count.add(compared('2014-01-01', {}, SEEN_FROM_2014, [PLAN]), 1)
  t.match(summary(count), { films: 1, changed: 0, all: { windows: 0 }, media: [] })
})

t.test('Of a service, each side has its tier and the first day on which it can have the film', async t => {
  const [window] = compare('2021-03-03', {}, SEEN_FROM_2022, [scenario()], TODAY, { service: ['netflix'] })
  t.match(window, {
    medium: 'svod', tier: null, service: 'netflix',
    before: { tier: 'without-agreement', availableFrom: '2024-03-03' }, scenarios: [{ after: { tier: 'with-agreement', availableFrom: '2022-06-03' } }]
  })
  const [never] = compare(null, {}, SEEN_FROM_2022, [scenario()], TODAY, { service: ['netflix'] })
  t.equal(never?.before?.availableFrom, null)
  t.notOk('tier' in (never?.before ?? {}), 'no tier is asked of a film that no window opens for')
})

t.test('A window is changed where some scenario has an effect on it', async t => {
  const windows = compared('2014-01-01', {}, SEEN_FROM_2014, [SEEN_FROM_2014, PLAN])
  t.strictSame(windows.filter(isChanged).map(({ track }) => track.id), compare('2014-01-01', {}, SEEN_FROM_2014, [PLAN])
    .filter(({ scenarios }) => scenarios.some(({ effects }) => effects.length > 0)).map(({ medium, tier }) => tier === null ? medium : `${medium}/${tier}`))
  t.notOk(compared('2014-01-01', {}, SEEN_FROM_2014, [SEEN_FROM_2014]).some(isChanged))
})

t.test('A service is compared by the tier that it holds, and by the day from which it can have the film', async t => {
  const before = (service: string, medium: string, release: string, territory = 'FR') => {
    const film = { release: { theatricalReleaseDate: day(release) }, territory, on: TODAY, service: [service], medium: [medium] }
    return windowsCompared(rulebook, film, lawsOf(rulebook, scenario()), []).map(one => windowCompared(one, [], { iso: isoOf }).before)
  }
  t.match(before('netflix', 'svod', '2023-04-05'), [{ tier: 'with-agreement', opensOn: '2024-07-05', availableFrom: '2024-07-05' }])
  t.match(before('tf1-plus', 'free-vod', '2023-04-05'), [{ tier: null, opensOn: '2026-04-05', availableFrom: '2026-04-05' }], 'a service of which no tier is recorded')
  t.match(before('netflix', 'svod', '2011-01-05', 'CH'), [{ status: 'undetermined', opensOn: null, availableFrom: null }], 'a delay that no source gives')
})

t.test('Where one law makes no difference between the tiers of a service and another does, its one window stands for each of them', async t => {
  const film = { release: { theatricalReleaseDate: day('2026-03-04') }, territory: 'CH', on: TODAY, medium: ['svod'], service: ['disney-plus'] }
  const changed = (tier: string) => scenario({ changes: [{ medium: 'svod', tier, delay: { months: 12 }, from: day('2026-02-01') }] })
  const opened = (before: Scenario | null, ...after: readonly Scenario[]) => windowsCompared(rulebook, film, before === null ? null : lawsOf(rulebook, before), after.map(one => lawsOf(rulebook, one)))
    .map(({ track, before, scenarios }) => [track.tier, ...[before, ...scenarios.map(({ after }) => after)].map(side => side === null || side.opensOn === null ? null : isoOf(side.opensOn))])
  const tiers = tiersOf('svod')
  for (const tier of tiers) {
    t.strictSame(opened(scenario(), changed(tier)), tiers.map(one => [one, null, one === tier ? '2027-03-04' : null]), tier)
    t.strictSame(opened(changed(tier), scenario()), tiers.map(one => [one, one === tier ? '2027-03-04' : null, null]), tier)
  }
  const [first, second] = tiers as [string, string]
  t.strictSame(opened(null, scenario(), changed(first), changed(second)), tiers.map(one => [one, null, null, one === first ? '2027-03-04' : null, one === second ? '2027-03-04' : null]))
  t.strictSame(opened(scenario(), scenario()), [[null, null, null]], 'where none does, there is one')
})
