// What if a proposal had come into force: the first question the service was asked, and its neighbours.
import t from 'tap'
import type { Change } from '../../schemas/question.js'
import { lawSupposed } from '../../src/answer/adoption.js'
import { ask, askWindow, day, opens, rulebook, tiersOf } from '../fixtures/rulebook.js'

const SEEN_FROM_2014 = { knownOn: day('2014-10-01') }
const PLAN = { ...SEEN_FROM_2014, adopt: ['filippetti-2014@2014-10-01'] }

t.test('The calendar of a film of 1 January 2014, as known in 2014', async t => {
  for (const [place, opensOn] of [
    ['theatrical', '2014-01-01'], ['physical-video', '2014-05-01'], ['tvod', '2014-05-01'],
    ['pay-tv-first/with-agreement', '2014-11-01'], ['pay-tv-first/without-agreement', '2015-01-01'],
    ['free-tv/investing', '2015-11-01'], ['free-tv/other', '2016-07-01'],
    ['svod/with-agreement', '2017-01-01'], ['svod/without-agreement', '2017-01-01'], ['free-vod', '2018-01-01']
  ] as const) t.equal(opens(place, '2014-01-01', {}, SEEN_FROM_2014), opensOn, place)
})

t.test('The plan of 2014 brings subscription VOD from 36 to 24 months, and television two months forward', async t => {
  for (const [place, opensOn] of [
    ['svod/without-agreement', '2016-01-01'], ['pay-tv-first/with-agreement', '2014-10-01'], ['pay-tv-first/without-agreement', '2014-11-01'],
    ['pay-tv-second/with-agreement', '2015-09-01'], ['free-tv/investing', '2015-09-01'], ['free-tv/other', '2016-05-01']
  ] as const) {
    const window = askWindow(place, '2014-01-01', {}, PLAN)
    t.match(window, { opensOn, hypothetical: true, proposal: 'filippetti-2014', ruleSet: null, regime: null, certainty: 'provisional', legalBasis: [] }, place)
    t.match(window.explanation.join(' '), /What if: this delay is that of the proposal “The plan of July 2014.*It is not the law/)
  }
  const answer = ask('2014-01-01', {}, PLAN)
  t.equal(answer.hypothetical, true)
  for (const medium of ['theatrical', 'physical-video', 'tvod', 'free-vod', 'pay-per-view']) {
    t.match(answer.windows.find(window => window.medium === medium), { hypothetical: false, proposal: null }, medium)
  }
  t.equal(askWindow('svod/without-agreement', '2014-01-01', {}, PLAN).evidence, 'official')
  t.equal(askWindow('free-tv/other', '2014-01-01', {}, PLAN).evidence, 'inference')
})

t.test('The plan opens an older film on the day it starts, and closes nothing that is open', async t => {
  t.equal(opens('svod/without-agreement', '2012-06-01', {}, SEEN_FROM_2014), '2015-06-01')
  t.match(askWindow('svod/without-agreement', '2012-06-01', {}, PLAN), { opensOn: '2014-10-01', evidence: 'official' }, 'the day of adoption is the caller\'s own')
  t.match(askWindow('svod/without-agreement', '2011-09-01', {}, PLAN), { opensOn: '2014-09-01', hypothetical: false }, 'open a month before the plan')
  const longer: Change = { medium: 'svod', delay: { months: 60 }, from: day('2014-10-01') }
  t.match(askWindow('svod/without-agreement', '2011-09-01', {}, { changes: [longer] }), { opensOn: '2014-09-01', hypothetical: false })
  t.match(askWindow('svod/without-agreement', '2011-10-05', {}, { changes: [longer] }), { opensOn: '2016-10-05', hypothetical: true }, 'what was not open waits')
})

t.test('Each boundary of an adoption: the day before, the day, the day after', async t => {
  const on = (date: string, release = '2014-01-01') => opens('svod/without-agreement', release, {}, { ...SEEN_FROM_2014, adopt: [`filippetti-2014@${date}`] })
  t.equal(on('2015-12-31'), '2016-01-01')
  t.equal(on('2016-01-01'), '2016-01-01')
  t.equal(on('2016-01-02'), '2016-01-02')
  t.equal(on('2016-12-31'), '2016-12-31')
  t.equal(on('2017-01-01'), '2017-01-01')
  t.equal(on('2017-01-02'), '2017-01-01', 'adopted too late for this film')
})

t.test('The first set of another regime replaces what was adopted', async t => {
  const plan = { adopt: ['filippetti-2014@2014-10-01'] }
  t.equal(opens('svod/without-agreement', '2017-02-09', {}, plan), '2019-02-09', 'the last day of the agreement of 2009')
  t.equal(opens('svod/without-agreement', '2017-02-10', {}, plan), '2020-02-10', 'thirty-six months again from 10 February 2019')
  t.equal(askWindow('svod/without-agreement', '2017-02-10', {}, plan).hypothetical, false)
  t.equal(opens('svod/without-agreement', '2008-06-01', {}, { adopt: ['filippetti-2014@2010-01-01'] }), '2010-06-01', 'it amends the later set of the same regime too')
})

t.test('A row of law keeps the amendment until a set changes that row', async t => {
  t.equal(opens('physical-video', '2008-10-15', {}, { adopt: ['gerard-2009@2009-03-09'] }), '2009-03-09', 'three months had run')
  t.equal(opens('physical-video', '2009-04-15', {}, { adopt: ['gerard-2009@2009-03-09'] }), '2009-08-15', 'the law of June 2009 says four')
  t.equal(opens('physical-video', '2024-07-24', {}, { adopt: ['lescure-2013@2013-06-01'] }), '2024-10-24', 'no later set changes the four months')
  t.equal(opens('tvod', '2024-07-24', {}, { adopt: ['lescure-2013@2013-06-01'] }), '2024-11-24', 'the agreement of 2018 replaces it for VOD')
})

t.test('With a derogation the earlier day wins', async t => {
  const three = { adopt: ['lescure-2013@2013-06-01'] }
  t.equal(opens('physical-video', '2014-01-01', { derogationGranted: true }, three), '2014-04-01', 'three months, against 3 April')
  t.equal(opens('physical-video', '2015-02-01', { derogationGranted: true }, three), '2015-05-01', 'three months, against 4 May')
  const five: Change = { medium: 'physical-video', delay: { months: 5 }, from: day('2013-01-01') }
  t.equal(opens('physical-video', '2014-01-01', { derogationGranted: true }, { changes: [five] }), '2014-04-03')
})

t.test('An adoption on a set\'s first day amends that set', async t => {
  t.equal(opens('svod/without-agreement', '2020-12-01', {}, { adopt: ['cnc-2021@2022-02-10'] }), '2022-02-10')
  t.equal(opens('svod/without-agreement', '2021-03-01', {}, { adopt: ['cnc-2021@2022-02-10'] }), '2022-05-01', 'fourteen months')
  t.equal(opens('svod/with-agreement', '2021-03-01', {}, { adopt: ['cnc-2021@2022-02-10'] }), '2022-03-01', 'twelve')
})

t.test('Several adoptions follow each other by their days; of one day, the later stated prevails', async t => {
  const adopt = (...adoptions: string[]) => opens('svod/without-agreement', '2014-01-01', {}, { ...SEEN_FROM_2014, adopt: adoptions })
  t.equal(adopt('filippetti-2014@2014-10-01', 'bonnell-2014@2015-01-01'), '2015-07-01', 'eighteen months')
  t.equal(adopt('bonnell-2014@2015-01-01', 'filippetti-2014@2014-10-01'), '2015-07-01', 'whatever the order stated')
  t.equal(adopt('bonnell-2014@2014-10-01', 'filippetti-2014@2014-10-01'), '2016-01-01')
  t.equal(adopt('filippetti-2014@2014-10-01', 'bonnell-2014@2014-10-01'), '2015-07-01')
})

t.test('A change made up for the question behaves alike', async t => {
  const change: Change = { medium: 'svod', tier: 'with-agreement', delay: { months: 12 }, from: day('2025-07-01') }
  t.match(askWindow('svod/with-agreement', '2024-09-11', {}, { changes: [change] }), { opensOn: '2025-09-11', hypothetical: true, proposal: null })
  t.equal(opens('svod/without-agreement', '2024-09-11', {}, { changes: [change] }), '2026-02-11', 'the other tiers stay')
  t.match(askWindow('svod/with-agreement', '2024-09-11', {}, { changes: [change] }).explanation.join(' '), /made up for the question, from 1 July 2025/)
})

t.test('What is supposed of one medium leaves every other as it is, with its reasons', async t => {
  const pay: Change = { medium: 'pay-tv-first', delay: { months: 5 }, from: day('2021-06-18') }
  const windowsOf = (changes: Change[]) => ask('2020-03-08', {}, { changes, explain: 'full' }).windows.filter(({ medium }) => medium !== pay.medium)
  const others = windowsOf([pay])
  t.strictSame(others, windowsOf([]))
  t.ok(others.some(({ explanation }) => explanation.some(sentence => sentence.includes('15 months instead of 17 months: 8 June 2021'))), 'not the day from which the change holds')
})

t.test('A change of one tier is that of no other, for a service of which no tier is known', async t => {
  const windows = (tier: string | null) => ask('2026-03-04', {}, {
    territory: 'CH', service: ['disney-plus'], medium: ['svod'], knownOn: day('2026-11-22'), changes: tier === null ? [] : [{ medium: 'svod', tier, delay: { months: 12 }, from: day('2026-02-01') }]
  }).windows
  t.match(windows(null), [{ tier: null, opensOn: null, status: 'undetermined' }], 'the law makes no difference between tiers')
  for (const tier of tiersOf('svod')) {
    const found = windows(tier)
    t.equal(found.length, tiersOf('svod').length)
    for (const window of found) t.match(window, window.tier === tier ? { opensOn: '2027-03-04', hypothetical: true } : { opensOn: null, status: 'undetermined', hypothetical: false }, `${tier}: ${window.tier}`)
  }
})

t.test('A service that comes to hold another tier is told to, whichever of its tiers a change touches', async t => {
  const change: Change = { medium: 'svod', tier: 'without-agreement', delay: { months: 36 }, from: day('2024-01-01') }
  const { explanation } = ask('2022-08-03', {}, { service: ['disney-plus'], medium: ['svod'], explain: 'full', changes: [change] }).windows[0] ?? { explanation: [] }
  t.match(explanation.join(' '), 'ends on 3 August 2025, when the service holds another tier, since 29 January 2025')
  t.notMatch(explanation.join(' '), 'the rules of 29 January 2025')
})

t.test('A window whose dates only follow a change says that they rest on it', async t => {
  const earlierFreeTv: Change = { medium: 'free-tv', tier: 'investing', delay: { months: 18 }, from: day('2024-01-01') }
  const shared = { coExploitationAgreement: true, producedBySvodService: false }
  const window = askWindow('svod/with-agreement', '2023-04-05', shared, { changes: [earlierFreeTv] })
  t.match(window, { closesOn: '2024-10-05', hypothetical: true, proposal: null })
  t.match(window.explanation.join(' '), /rest on a change adopted/)
  const undated = askWindow('pay-per-view', '2009-01-01', {}, { changes: [{ medium: 'physical-video', delay: { months: 1 }, from: day('2009-05-01') }] })
  t.match(undated, { status: 'contractual', hypothetical: false })
})

t.test('What cannot be adopted is refused, with a remedy', async t => {
  t.throws(() => ask('2014-01-01', {}, { adopt: ['filippetti-2013@2014-10-01'] }), { code: 'unknown-proposal', field: 'adopt', says: 'noProposal', given: { proposal: 'filippetti-2013', territory: 'FR', known: [...rulebook.territories.get('FR')?.proposals.keys() ?? []] } })
  t.throws(() => ask('2014-01-01', {}, { adopt: ['filippetti-2014@1983-01-06'] }), { code: 'adoption-too-early', field: 'adopt', says: 'nothingToAmend', given: { first: '1983-01-07' } })
  t.doesNotThrow(() => ask('2014-01-01', {}, { adopt: ['filippetti-2014@1983-01-07'] }))
  t.doesNotThrow(() => ask('2014-01-01', {}, { adopt: ['cnc-2021@2014-10-01'] }), 'before it was made: a legitimate question')
  const change = (medium: string, tier?: string) => ask('2014-01-01', {}, { changes: [{ medium, delay: { months: 1 }, from: day('2014-10-01'), ...tier === undefined ? {} : { tier } }] })
  t.throws(() => change('theatrical'), { code: 'wrong-pair', field: 'changes' })
  t.throws(() => change('cassette'), { code: 'wrong-pair', field: 'changes' })
  t.throws(() => change('tvod', 'investing'), { code: 'wrong-pair', says: 'noTier', given: { tiers: [] } })
  t.throws(() => change('svod', 'investing'), { code: 'wrong-pair', says: 'noTier', given: { tiers: ['top-agreement'] } })
  t.throws(() => ask('2014-01-01', {}, { changes: [{ medium: 'tvod', delay: { months: 1 }, from: day('1980-01-01') }] }), { code: 'adoption-too-early', field: 'changes' })
  t.throws(() => ask('2014-01-01', {}, { adopt: ['cnc-2017@2014-10-01', 'cnc-2014@2014-10-01', 'cnc-2017@2015-10-01'] }), {
    code: 'repeated-adoption', field: 'adopt', says: 'adoptedTwice', given: { proposal: 'cnc-2017' }
  })
  t.throws(() => ask('2014-01-01', {}, { territory: 'ZZ' }), { code: 'unknown-territory', field: 'territory', says: 'noTerritory', given: { territory: 'ZZ', known: [...rulebook.territories.keys()] } })
})

t.test('Two changes of one window from one day on overlap; on two days, each holds until the next', async t => {
  const change = (months: number, from: string, tier?: string): Change => ({ medium: 'svod', delay: { months }, from: day(from), ...tier === undefined ? {} : { tier } })
  const made = (...changes: Change[]) => () => opens('svod/without-agreement', '2014-01-01', {}, { ...SEEN_FROM_2014, changes })
  t.throws(made(change(24, '2014-10-01'), change(12, '2014-10-01')), { code: 'overlapping-changes', field: 'changes', says: 'changesOverlap', given: { on: '2014-10-01' } })
  t.throws(made(change(24, '2014-10-01'), change(12, '2014-10-01', 'with-agreement')), { code: 'overlapping-changes', given: { track: 'svod/with-agreement' } })
  t.equal(made(change(24, '2014-10-01', 'without-agreement'), change(12, '2014-10-01', 'with-agreement'))(), '2016-01-01')
  t.equal(made(change(24, '2014-10-01'), change(18, '2015-07-01'))(), '2015-07-01', 'the second starts on the day that it gives')
  t.equal(made(change(24, '2014-10-01'), change(18, '2016-01-02'))(), '2016-01-01', 'the first had opened it')
})

t.test('A change needs a rule to change, on the day it starts', async t => {
  const made = (medium: string, from: string) => () =>
    opens('svod/without-agreement', '2008-06-04', {}, { changes: [{ medium, delay: { months: 12 }, from: day(from) }] })
  t.throws(made('svod', '2009-07-11'), { code: 'no-rule', field: 'changes', says: 'contractThen', given: { track: /^svod\//, on: '2009-07-11' } })
  t.equal(made('svod', '2009-07-12')(), '2009-07-12')
  t.throws(made('pay-per-view', '2024-01-01'), { code: 'no-rule', field: 'changes' })
  t.doesNotThrow(() => ask('2008-06-04', {}, { adopt: ['bonnell-2014@2008-01-01'] }), 'a proposal may bring a rule in')
})

t.test('Every proposal can be adopted, and moves what it names', async t => {
  for (const { id, changes } of rulebook.territories.get('FR')?.proposals.values() ?? []) {
    const answer = ask('2014-06-04', {}, { adopt: [`${id}@2014-06-05`] })
    for (const { medium } of changes) {
      t.ok(answer.windows.some(window => window.medium === medium && window.hypothetical && window.proposal === id), `${id}: ${medium}`)
    }
  }
})

t.test('A law supposed again is the one made before, until others were asked for since', async t => {
  const law = rulebook.territories.get('FR')!
  const supposed = (on: string) => lawSupposed(law, { knownOn: day('2014-10-01'), adopt: [`filippetti-2014@${on}`], changes: [] }).tracks
  const first = supposed('2014-10-01')
  t.equal(supposed('2014-10-01'), first)
  const days = ['02', '03', '04', '05', '06', '07', '08'].map(date => `2014-10-${date}`)
  days.forEach(supposed)
  t.equal(supposed('2014-10-01'), first, 'eight are remembered')
  days.forEach(supposed)
  t.equal(supposed('2014-10-01'), first, 'the one asked for last is forgotten last')
  ;['2014-10-09', ...days].forEach(supposed)
  const again = supposed('2014-10-01')
  t.not(again, first)
  t.same(again.sets.map(({ from }) => from), first.sets.map(({ from }) => from), 'and it is made anew')
})
