// The window of a service: the tier that it held on each day, what was known of it, and what is assumed.
import fc from 'fast-check'
import t from 'tap'
import type { Facts } from '../../schemas/release.js'
import type { Reason } from '../../schemas/reason.js'
import { chronologyOf } from '../../src/view/chronology.js'
import { iso, dayNumber } from '../fixtures/oracle.js'
import { disputedOf, FIRST, FREE_CHANNELS, ORACLE_SERVICES, oracleOf, oracleOfChannel } from '../fixtures/oracle-services.js'
import { ask, day, rulebook, TODAY } from '../fixtures/rulebook.js'
import { offer, rulebookOf, service } from '../fixtures/services.js'

type Rest = Parameters<typeof ask>[2]

/** The one window of a service for a film. */
function of (service: string, release: string, rest: Parameters<typeof ask>[2] = {}, facts: Parameters<typeof ask>[1] = {}) {
  const [window, ...others] = ask(release, facts, { service: [service], ...rest }).windows
  if (window === undefined || others.length > 0) throw new Error(`${service} has not one window`)
  return window
}

t.test('Each day has the tier held that day', async t => {
  t.match(of('netflix', '2018-01-10'), { opensOn: '2021-01-10', tier: 'without-agreement', delay: { months: 36 } }, 'thirty-six months, and open ever since')
  t.match(of('netflix', '2020-09-22'), { opensOn: '2022-02-22', tier: 'with-agreement' }, 'seventeen months end on the very day of the agreement')
  t.match(of('netflix', '2020-09-21'), { opensOn: '2022-02-21', tier: 'without-agreement' }, 'the day before')
  t.match(of('netflix', '2020-11-23'), { opensOn: '2022-02-23', tier: 'with-agreement', delay: { months: 15 } }, 'the day after: fifteen months')
  t.match(of('netflix', '2024-11-21'), { opensOn: '2026-02-21', tier: 'with-agreement' }, 'the last day of the agreement')
  t.match(of('netflix', '2024-11-22'), { opensOn: '2026-04-22', tier: 'without-agreement', delay: { months: 17 } }, 'a day too late for it')
  t.match(of('disney-plus', '2024-04-28'), { opensOn: '2025-01-29', tier: 'top-agreement', delay: { months: 9 } }, 'nine months had run on the day before the agreement')
  t.match(of('disney-plus', '2024-04-30'), { opensOn: '2025-01-30', tier: 'top-agreement' })
  t.match(of('disney-plus', '2023-08-28'), { opensOn: '2025-01-28', tier: 'without-agreement', delay: { months: 17 } }, 'the day before the agreement')
  t.match(of('disney-plus', '2023-08-29'), { opensOn: '2025-01-29', tier: 'top-agreement' })
})

t.test('A tier counts from the day on which it could be known; the last known one goes on', async t => {
  t.match(of('netflix', '2024-01-10', { knownOn: day('2022-02-21') }), { tier: 'without-agreement', opensOn: '2025-06-10' })
  t.match(of('netflix', '2024-01-10', { knownOn: day('2022-02-22') }), { tier: 'with-agreement', opensOn: '2025-04-10' })
  t.match(of('netflix', '2025-01-10', { knownOn: day('2026-02-21') }), { tier: 'with-agreement', opensOn: '2026-04-10', certainty: 'provisional' })
  t.match(of('netflix', '2025-01-10', { knownOn: day('2026-02-22') }), { tier: 'without-agreement', opensOn: '2026-06-10', certainty: 'settled' })
  t.match(of('netflix', '2009-09-01', { knownOn: day('2014-01-01') }), { tier: 'without-agreement', opensOn: '2012-09-01' }, 'its first tier reaches back')
})

t.test('Where sources disagree, or an agreement is assumed to be renewed, the date is provisional and says so', async t => {
  const disputed = of('netflix', '2024-10-23')
  t.match(disputed, { opensOn: '2026-01-23', certainty: 'provisional' })
  t.match(disputed.explanation.join('\n'), /The date is provisional\. Most sources say that the agreement expired/)
  t.match(of('netflix', '2024-09-30'), { opensOn: '2025-12-30', certainty: 'settled' }, 'two days before the dispute')
  t.match(of('netflix', '2024-10-01'), { opensOn: '2026-01-01', certainty: 'provisional' }, 'its first day')
  t.match(of('netflix', '2024-11-21'), { opensOn: '2026-02-21', certainty: 'provisional' }, 'its last')
  t.match(of('netflix', '2024-09-22'), { opensOn: '2025-12-22', certainty: 'settled' })
  t.match(of('canal-plus', '2027-06-30'), { opensOn: '2027-12-30', certainty: 'settled' })
  const renewed = of('canal-plus', '2027-07-01')
  t.match(renewed, { opensOn: '2028-01-01', certainty: 'provisional' })
  t.match(renewed.explanation.join('\n'), /The agreement by which Canal\+ holds its tier covers the days before 1 January 2028; it is assumed to be renewed unchanged\./)
  t.match(of('canal-plus', '2027-07-01', { language: 'fr' }).explanation.join('\n'), /couvre les jours d'avant le 1er janvier 2028 ; il est supposé reconduit/)
  t.match(of('canal-plus', '2024-12-31', { knownOn: day('2022-06-01') }), { opensOn: '2025-06-30', certainty: 'provisional' }, 'as known in 2022, by the agreement of that time')
  t.match(of('canal-plus', '2012-12-31', { knownOn: day('2005-06-01') }).certainty, 'provisional', 'as known in 2005, by that which ended in 2010')
})

t.test('Its evidence is no better than that of the tier, where the tiers differ', async t => {
  t.equal(of('netflix', '2011-01-05').evidence, 'text', 'thirty-six months for all: the tier does not matter')
  t.equal(of('netflix', '2023-04-05').evidence, 'press')
  t.equal(of('hbo-max', '2023-04-05').evidence, 'inference')
})

t.test('A service in several media has a window in each; one without a recorded tier, a window for each tier', async t => {
  const ocs = ask('2023-04-05', {}, { service: ['ocs'] }).windows
  t.match(ocs, [{ medium: 'pay-tv-first', tier: 'with-agreement', opensOn: '2023-10-05' }, { medium: 'pay-tv-second', tier: 'with-agreement' }])
  t.equal(ocs.length, 2)
  const arte = ask('2023-04-05', {}, { service: ['tf1-plus'] }).windows
  t.match(arte, [{ medium: 'free-vod', tier: null, service: 'tf1-plus' }])
  t.strictSame(ask('2023-04-05', {}, { service: ['jook'] }).windows.map(({ medium }) => medium).filter(medium => medium !== 'svod'), [])
})

t.test('Where the law makes no difference between tiers, a service has one window of a medium', async t => {
  t.match(ask('2011-01-05', {}, { service: ['netflix'], territory: 'BE' }).windows, [{ medium: 'svod', tier: null, label: 'Subscription VOD', status: 'contractual', availableFrom: '2014-09-19' }])
  t.equal(ask('2011-01-05', {}, { service: ['netflix'], territory: 'BE' }).windows.length, 1)
  t.equal(ask('2011-01-05', {}, { service: ['netflix'], territory: 'LU' }).windows.length, 1)
  t.match(ask('2011-01-05', {}, { service: ['netflix'], territory: 'CH' }).windows, [{ status: 'undetermined', availableFrom: null, availability: { notBefore: '2014-09-15', precision: null } }])
})

t.test('Where the law leaves the delay to the agreement of the service, it is the later of the two', async t => {
  const own = (months: number) => {
    const tiers = [{ medium: 'svod', tier: 'top-agreement', from: '2024-01-01', delay: { months }, evidence: 'press', sources: [] }]
    return chronologyOf(rulebookOf(rulebook, service({ territories: [offer({ tiers })] })), {
      release: { theatricalReleaseDate: day('2025-03-19') }, territory: 'FR', on: TODAY, knownOn: TODAY, adopt: [], changes: [], explain: 'none', language: 'en', service: ['netflix']
    }).windows
  }
  t.match(own(5), [{ opensOn: '2025-09-19', delay: { months: 6 } }], 'the floor')
  t.match(own(6), [{ opensOn: '2025-09-19', delay: { months: 6 } }])
  t.match(own(7), [{ opensOn: '2025-10-19', delay: { months: 7 } }], 'its own')
})

t.test('The facts that move a window move that of a service', async t => {
  t.match(of('netflix', '2023-04-05', {}, { freeTvAcquired: true }), { opensOn: '2024-07-05', closesOn: '2025-02-05', intervals: [{}, { from: '2026-04-05' }] })
  t.match(of('disney-plus', '2019-12-18', {}, { freeTvAcquired: true }), { opensOn: '2022-12-18', tier: 'without-agreement' })
  t.match(of('netflix', '2014-01-01', { knownOn: day('2014-10-01'), adopt: ['filippetti-2014@2014-10-01'] }), { opensOn: '2016-01-01', hypothetical: true, proposal: 'filippetti-2014' })
  t.match(of('disney-plus', '2025-03-19', { changes: [{ medium: 'svod', tier: 'top-agreement', delay: { months: 7 }, from: day('2025-06-01') }] }), { opensOn: '2025-10-19', hypothetical: true, proposal: null })
  t.match(of('netflix', '2025-03-19', { changes: [{ medium: 'svod', tier: 'top-agreement', delay: { months: 7 }, from: day('2025-06-01') }] }), { hypothetical: false }, 'another tier')
  t.match(ask(null, {}, { service: ['netflix'] }).windows, [{ status: 'excluded', tier: 'without-agreement', availableFrom: null }], 'never released')
})

t.test('The steps name the tier held and the tier that comes next', async t => {
  const { reasons = [], explanation } = of('netflix', '2020-10-05', { explain: 'full' })
  const told = (step: Reason['step']) => reasons.filter(one => one.step === step)
  t.match(told('rule-set').at(-2)?.text, /ends on 5 March 2022, when the service holds another tier, since 22 February 2022\./)
  t.match(told('rule-set').at(-1)?.text, /had already run \(5 January 2022\) when Netflix came to hold the tier “service with an agreement”: the window opens on that day, 22 February 2022\./)
  t.match(told('tier'), [{ verdict: 'held', gives: '2022-02-22', evidence: 'press', withoutText: 'record', text: /from 22 February 2022 \(from the dictionary of services; press\)\.$/ }])
  t.match(told('availability'), [{ verdict: 'decides', gives: '2022-02-22' }])
  t.strictSame(explanation, reasons.map(({ text }) => text))
  const french = of('netflix', '2020-10-05', { explain: 'full', language: 'fr' }).explanation.join('\n')
  t.match(french, /quand le service détient un autre palier, depuis le 22 février 2022\./)
  t.match(french, /quand Netflix a obtenu le palier/)
  t.match(french, /Netflix détient le palier.*\(selon le dictionnaire des services ; presse\)\./)
  t.match(of('disney-plus', '2025-03-19', { explain: 'full' }).reasons?.find(({ step }) => step === 'tier'), { delay: { months: 9 }, text: /and the agreement that earned it sets the delay: 9 months/ })
  t.match(of('disney-plus', '2025-03-19', { language: 'fr' }).explanation.join('\n'), /l'accord qui le lui vaut fixe le délai : 9 mois/)
  t.match(of('netflix', '2019-12-30', { explain: 'full' }).explanation.join('\n'), /had already run .* when the rules in force from 10 February 2022/, 'the first day of a set is told as such')
})

t.test('Where sources disagree about a tier, the bounds span what each reading gives, and a sentence names both', async t => {
  const disputed = of('netflix', '2024-10-16')
  t.match(disputed, { opensOn: '2026-01-16', certainty: 'provisional', earliestPossible: '2026-01-16', latestPossible: '2026-03-16' })
  t.match(disputed.explanation.join('\n'), /By one reading Netflix holds the tier “service with an agreement” then, and the window opens on 16 January 2026; by the other it holds “service without an agreement”, and the window opens on 16 March 2026\./)
  t.match(of('netflix', '2024-10-16', { language: 'fr' }).explanation.join('\n'), /Selon une lecture, Netflix détient alors le palier « .* », et la fenêtre s'ouvre le 16 janvier 2026 ; selon l'autre, le palier « .* », et elle s'ouvre le 16 mars 2026\./)
  const { reasons = [] } = of('netflix', '2024-10-16', { explain: 'full' })
  t.match(reasons.filter(({ step, verdict }) => step === 'tier' && verdict === 'unknown'), [{ gives: '2026-03-16', text: /By one reading/ }])
  t.match(of('netflix', '2024-09-30'), { certainty: 'settled', earliestPossible: '2025-12-30', latestPossible: '2025-12-30' }, 'the day before: no reading gives another day')
  t.match(of('netflix', '2024-10-01'), { opensOn: '2026-01-01', latestPossible: '2026-03-01' }, 'its first day')
  t.match(of('netflix', '2024-11-21'), { opensOn: '2026-02-21', latestPossible: '2026-04-21' }, 'its last')
  t.match(of('netflix', '2024-11-22'), { opensOn: '2026-04-22', latestPossible: '2026-04-22', certainty: 'settled' }, 'the day after: both say seventeen months')
  t.match(of('netflix', '2024-10-16', {}, { freeTvAcquired: true }), { earliestPossible: '2026-01-16', latestPossible: '2026-03-16' })
  t.match(of('netflix', '2024-10-16', { knownOn: day('2025-12-31') }), { certainty: 'settled', latestPossible: '2026-01-16' }, 'nobody disagreed yet')
})

t.test('Before the agreement of 2009 the tier of a free channel is a fact of the film', async t => {
  const tf1 = (release: string, facts: Facts = {}, rest: Rest = {}) => of('tf1', release, rest, facts)
  const visa = { visaDate: day('1990-02-20') }
  t.match(tf1('1990-03-07', { ...visa, coproducedByFreeTv: true }), { opensOn: '1992-02-20', tier: 'investing', delay: { months: 24 } })
  t.match(tf1('1990-03-07', { ...visa, coproducedByFreeTv: false }), { opensOn: '1993-02-20', tier: 'other', delay: { months: 36 } })
  const open = tf1('1990-03-07', visa)
  t.match(open, { status: 'undetermined', opensOn: null, tier: null, latestPossible: '1993-02-20' })
  t.ok(open.missingFacts.includes('coproducedByFreeTv'))
  t.ok(open.earliestPossible !== null && open.earliestPossible <= '1992-02-20')
  t.match(open.alternatives.filter(({ if: supposed }) => Object.keys(supposed).join() === 'coproducedByFreeTv').map(({ if: supposed, opensOn }) => [supposed.coproducedByFreeTv, opensOn]).sort(), [[false, '1993-02-20'], [true, '1992-02-20']])
  t.match(open.explanation[0], /^Which tier TF1 holds for this film cannot be told \(“.*” or “.*”\): the window opens between/)
  t.match(tf1('1990-03-07', visa, { language: 'fr' }).explanation[0], /^Le palier que TF1 détient pour ce film ne peut être dit \(« .* » ou « .* »\) : la fenêtre s'ouvre entre/)
  const told = (facts: Facts) => tf1('2007-01-10', facts, { explain: 'full' }).reasons ?? []
  t.match(told({}).find(({ step, verdict }) => step === 'tier' && verdict !== 'held'), { verdict: 'unstated', facts: [{ fact: 'coproducedByFreeTv', value: null }] })
  t.match(told({}).find(({ verdict }) => verdict === 'at-latest')?.text, /at the latest, for the tier of the service cannot be told\.$/)
  t.match(told({ coproducedByFreeTv: true }).find(({ step }) => step === 'tier'), { verdict: 'held' })
  t.match(tf1('2007-07-11'), { status: 'undetermined', earliestPossible: '2009-07-11', latestPossible: '2009-07-12' }, 'two years end on the day before the agreement, under which all channels invest')
  t.match(tf1('2007-07-12'), { opensOn: '2009-07-12', tier: 'investing', missingFacts: [] }, 'on its first day, whoever coproduced')
  t.match(tf1('2015-03-04'), { opensOn: '2017-01-04', tier: 'investing', missingFacts: tf1('2015-03-04', { coproducedByFreeTv: true }).missingFacts }, 'later it decides nothing')
  t.match(ask(null, {}, { service: ['tf1'] }).windows, [{ status: 'excluded', tier: 'investing' }])
  t.strictSame(ask('1990-03-07', { coproducedByFreeTv: true }).windows, ask('1990-03-07').windows, 'without a service it changes nothing')
})

t.test('Whether it coproduced a film is asked of free channels alone', async t => {
  t.throws(() => of('netflix', '2024-10-16', {}, { coproducedByFreeTv: true }), { code: 'wrong-pair', field: 'coproducedByFreeTv' })
  t.throws(() => of('canal-plus', '1990-03-07', {}, { coproducedByFreeTv: false }), { code: 'wrong-pair', field: 'coproducedByFreeTv' })
  t.doesNotThrow(() => of('arte', '2024-10-16', {}, { coproducedByFreeTv: true }))
})

t.test('Day by day, a table of the tiers held gives the same', async t => {
  const releases = fc.integer({ min: FIRST, max: dayNumber(2027, 12, 31) })
  const services = fc.constantFrom(...Object.keys(ORACLE_SERVICES))
  fc.assert(fc.property(services, releases, (service, release) => {
    const table = ORACLE_SERVICES[service]
    if (table === undefined) throw new Error(`no table of ${service}`)
    const { opensOn, tier, availableFrom } = of(service, iso(release), { explain: 'none' })
    t.strictSame({ opensOn, tier, availableFrom }, oracleOf(table, release), `${service}, a film of ${iso(release)}`)
  }), { numRuns: Math.min(2000, Number(process.env.FILMS ?? 2000)) })
})

t.test('Day by day, by the tiers of each reading', async t => {
  const releases = fc.integer({ min: dayNumber(1999, 1, 1), max: dayNumber(2027, 12, 31) })
  const coproduced = fc.constantFrom(true, false, undefined)
  const runs = { numRuns: Math.min(1000, Number(process.env.FILMS ?? 1000)) }
  fc.assert(fc.property(fc.constantFrom(...FREE_CHANNELS), releases, coproduced, (channel, release, stated) => {
    const facts = { freeTvAcquired: true, payTvAcquired: true, derogationGranted: false, runtimeMinutes: 100, ...stated === undefined ? {} : { coproducedByFreeTv: stated } }
    const window = of(channel, iso(release), { explain: 'none' }, facts)
    const days = (stated === undefined ? [true, false] : [stated]).map(one => oracleOfChannel(release, one)).sort()
    const [first, last = first] = days
    t.strictSame([window.opensOn, window.earliestPossible, window.latestPossible], [first === last ? first : null, first, last], `${channel}, a film of ${iso(release)}`)
  }), runs)
  const netflix = ORACLE_SERVICES.netflix
  const other = netflix && disputedOf(netflix)
  if (netflix === undefined || other === undefined) throw new Error('Netflix is disputed')
  fc.assert(fc.property(fc.integer({ min: dayNumber(2024, 6, 1), max: dayNumber(2025, 3, 1) }), release => {
    const { earliestPossible, latestPossible, certainty } = of('netflix', iso(release), { explain: 'none' }, { freeTvAcquired: false, runtimeMinutes: 100 })
    const [first, last] = [netflix, other].map(one => oracleOf(one, release).opensOn).sort()
    t.strictSame([earliestPossible, latestPossible, certainty], [first, last, first === last ? 'settled' : 'provisional'], iso(release))
  }), { numRuns: 300 })
})
