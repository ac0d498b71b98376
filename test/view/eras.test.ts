// The eras of windows as they are sent: without gap, and what the chronology says of every release that they hold.
import t from 'tap'
import type { EraDay, Eras, EraShown } from '../../schemas/eras.js'
import type { EraQuestion } from '../../src/answer/eras.js'
import { add, dayOf, isoOf, shift, type Day } from '../../src/calendar/day.js'
import { chronologyOf } from '../../src/view/chronology.js'
import { erasOf } from '../../src/view/eras.js'
import { day, rulebook, TODAY } from '../fixtures/rulebook.js'

function eras (asked: Partial<EraQuestion>): Eras {
  const work = erasOf(rulebook, { territory: 'FR', kind: {}, knownOn: TODAY, adopt: [], language: 'en', ...asked })
  let step = work.next()
  while (step.done !== true) step = work.next()
  return step.value
}

const dateOf = (one: EraDay | null, release: Day) => one === null ? null : one.on ?? isoOf((one.after ?? []).reduce((from, delay) => add(from, delay), release))

/** The spans of days on which an era has a window open, for a release of it. */
function intervals ({ opens, closings }: EraShown, release: Day) {
  const starts = [dateOf(opens, release), ...closings.map(({ until }) => dateOf(until, release))]
  return opens === null ? [] : starts.map((from, i) => ({ from, until: dateOf(closings[i]?.from ?? null, release) }))
}

/** What an era says of a release, and what the chronology does. */
function bothOf ({ service, ...asked }: Partial<EraQuestion>, place: { medium: string, tier: string | null }, era: EraShown, release: Day) {
  const { windows } = chronologyOf(rulebook, {
    territory: 'FR', knownOn: TODAY, adopt: [], language: 'en', ...asked, ...service === undefined ? {} : { service: [service] }, release: { theatricalReleaseDate: isoOf(release), ...asked.kind }, on: TODAY, changes: [], explain: 'none'
  })
  const window = windows.find(({ medium, tier }) => medium === place.medium && (service !== undefined || tier === place.tier))
  const rule = (one: Pick<EraShown, 'delay' | 'anchor' | 'nature' | 'certainty' | 'evidence' | 'ruleSet' | 'regime' | 'hypothetical' | 'legalBasis' | 'missingFacts'> | undefined) =>
    one && [one.delay, one.anchor, one.nature, one.certainty, one.evidence, one.ruleSet, one.regime, one.hypothetical, one.legalBasis, one.missingFacts]
  return [
    [intervals(era, release), dateOf(era.exclusiveUntil, release), dateOf(era.contractualUntil, release), rule(era)],
    [window?.intervals, window?.exclusiveUntil, window?.contractualUntil, rule(window)]
  ]
}

const ASKED: ReadonlyArray<Partial<EraQuestion>> = [
  { medium: ['physical-video'], kind: { derogationGranted: true } },
  { medium: ['free-tv'], kind: { payTvAcquired: false, svodAcquired: false } },
  { medium: ['svod'], tier: 'with-agreement', kind: { freeTvAcquired: true, coExploitationAgreement: false, runtimeMinutes: 61 } },
  { service: 'netflix', kind: { runtimeMinutes: 61, freeTvAcquired: false } },
  { medium: ['svod'], tier: 'without-agreement', kind: { runtimeMinutes: 60 }, adopt: ['cnc-2021@2024-03-01'] },
  { territory: 'DE', medium: ['tvod'] }
]

for (const asked of ASKED) {
  t.test(`Eras leave no gap and agree with the chronology: ${JSON.stringify(asked)}`, async t => {
    const { windows } = eras(asked)
    t.ok(windows.length > 0)
    for (const window of windows) {
      t.strictSame([window.eras[0]?.from, ...window.eras.map(({ until }) => until)], [...window.eras.map(({ from }) => from), '2201-01-01'], 'each starts where the last ends')
      t.equal(window.eras[0]?.from, '1895-12-28')
      for (const era of window.eras) {
        const [from, last] = [dayOf(era.from), shift(dayOf(era.until), -1)]
        for (const release of new Set([from, shift(from, (last - from) >> 1), last])) {
          const [here, there] = bothOf(asked, window, era, release)
          t.strictSame(here, there, `${window.medium} ${window.tier ?? ''}, released ${isoOf(release)}`)
        }
      }
    }
  })
}

t.test('A day of an era is a delay after the release, or a day of the law', async t => {
  const { windows: [tvod] } = eras({ medium: ['tvod'], kind: { runtimeMinutes: 61, derogationGranted: false } })
  t.match(tvod?.eras.at(-1), { until: '2201-01-01', status: 'dated', opens: { on: null, after: [{ months: 4 }] }, ruleSet: '2025-02-10' })
  t.match(tvod?.eras.find(({ from }) => from === '2006-05-03'), { opens: { on: '2009-07-12', after: null }, contractualUntil: { on: '2009-07-12' } })
})

t.test('Asked of a service, an era names the tier that it holds; none where its medium has none', async t => {
  const tiers = (service: string, medium: string) => eras({ service, medium: [medium], kind: { runtimeMinutes: 61, freeTvAcquired: false } }).windows.flatMap(window => window.eras).map(({ tier }) => tier)
  t.strictSame([...new Set(tiers('netflix', 'svod'))].toSorted(), ['with-agreement', 'without-agreement'])
  t.strictSame([...new Set(tiers('universcine', 'tvod'))], [null])
  t.notOk('tier' in (eras({ medium: ['tvod'], kind: { runtimeMinutes: 60 } }).windows[0]?.eras[0] ?? {}), 'no service, no tier')
})

t.test('Releases of which no film can be as is stated are refused, and why', async t => {
  const asked = { medium: ['tvod'], kind: { derogationGranted: true, admissionsInFourthWeek: 300, admissionsAfterFourWeeks: 300_000 } }
  const refused = eras(asked).windows.flatMap(window => window.eras).filter(({ status }) => status === 'refused')
  t.ok(refused.length > 0)
  t.match(refused[0], { opens: null, because: /^The derogation cannot have been granted/, alternatives: [] })
  t.match(eras({ ...asked, language: 'fr' }).windows[0]?.eras.find(({ status }) => status === 'refused')?.because, /^La dérogation n'a pu/)
})

t.test('What has no date says why, and between which days it may open', async t => {
  const [window] = eras({ medium: ['pay-tv-second'], tier: 'with-agreement' }).windows
  t.match(window?.eras[0], { status: 'undetermined', opens: null, earliestPossible: { on: '1983-01-07' } })
  t.type(window?.eras[0]?.because, 'string')
  const contested = eras({ territory: 'IT', medium: ['tvod'], kind: { publiclyFunded: true } }).windows[0]?.eras.find(({ ruleSet, status }) => ruleSet === '2022-07-01' && status === 'undetermined')
  t.match(contested, { latestPossible: { after: [{ days: 105 }] }, because: /^The administrative court of Lazio quashed the decree of 29 March 2022/ }, 'what contests the delay, rather than the note of its row')
  const short = eras({ medium: ['tvod'], kind: { runtimeMinutes: 60 } }).windows[0]?.eras.at(-1)
  t.match(short, { status: 'excluded', opens: null })
  t.type(short?.because, 'string')
})

t.test('What facts that are not stated would change is told with the days that they suppose', async t => {
  const [window] = eras({ medium: ['svod'], tier: 'with-agreement', kind: { runtimeMinutes: 61, freeTvAcquired: true, coExploitationAgreement: true } }).windows
  const supposed = window?.eras.flatMap(({ alternatives }) => alternatives).flatMap(({ ifDays }) => ifDays) ?? []
  t.ok(supposed.some(({ fact }) => fact === 'blackoutFrom'))
  t.ok(window?.eras.every(({ alternatives }) => alternatives.length <= 8))
})

t.test('Facts that contradict each other are refused', async t => {
  t.throws(() => eras({ kind: { freeTvAcquired: false, coExploitationAgreement: true } }), { code: 'inconsistent-facts', field: 'coExploitationAgreement' })
  t.throws(() => eras({ knownOn: day('1980-01-01') }), { code: 'no-law-known' })
})
