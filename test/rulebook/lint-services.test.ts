// Each rule of meaning for services and carriers, with faults that it must find, and what it allows.
import t from 'tap'
import { SERVICE_RULES } from '../../src/rulebook/check.js'
import { faultsAfter, replace, sameFaults, testRules, write, type Edit, type Entry, type Expected } from '../fixtures/broken-rules.js'
import { agreement, between, carriage, carrier, dated, device, given, held, offer, said, service, text } from '../fixtures/services.js'

const OFFER = 'services.0.territories.0'
const CARRIAGE = 'carriers.0.carries.0'

/** One service, in one territory that has these parts. */
const inFrance = (parts: Parameters<typeof offer>[0]) => given([service({ territories: [offer(parts)] })])
/** One service, which holds these tiers in France. */
const holding = (...tiers: unknown[]) => inFrance({ tiers })
/** One service, carried in this way. */
const carried = (parts: Parameters<typeof carriage>[0]) => given([service()], [carrier({ carries: [carriage(parts)] })])
/** The shipped services, and one case about this one. */
const about = (service: string) => write('fr/cases.yaml', JSON.stringify({
  cases: [{ name: 'A film', theatricalReleaseDate: '2014-01-01', expect: [{ service, medium: 'svod' }], source: 'press' }]
}))
const BY_FACT = { fact: 'coproducedByFreeTv', yes: 'with-agreement', no: 'without-agreement' }
/** The tier after the one that ends on 2022-02-22. */
const NEXT = held({ tier: 'with-agreement', from: '2022-02-22' })
const inServices = (path: string, words: string): Expected => ['services.yaml', path, words]
const inCarriers = (path: string, words: string): Expected => ['carriers.yaml', path, words]

const TABLE: Readonly<Record<string, readonly Entry[]>> = {
  'known-services': [
    ['A carrier of a service that does not exist is refused', carried({ service: 'netflux' }), [inCarriers(CARRIAGE, 'names the service netflux, which services.yaml does not have')]],
    ['A carrier of a service that is not in its territory is refused', given([service()], [carrier({ territory: 'BE' })]), [
      inCarriers(CARRIAGE, 'names the service netflix, which services.yaml does not have in BE')
    ]],
    ['A case about a service that does not exist is refused', about('netflux'), [['fr/cases.yaml', 'cases.0.expect.0', 'names the service netflux, which services.yaml does not have']]],
    ['A case about a service of another territory is refused', about('streamz'), [['fr/cases.yaml', 'cases.0.expect.0', 'names the service streamz, which services.yaml does not have in FR']]],
    ['A signatory that does not exist is refused', replace('fr/territory.yaml', '{ service: canal-plus, evidence: text }', '{ service: canal, evidence: text }'), [['fr/territory.yaml', 'regimes.0.signatories', 'names the service canal, which services.yaml does not have']]],
    ['A signatory that did not sign is refused', replace('fr/territory.yaml', 'notSigned: []', 'notSigned: [{ service: tf1, evidence: press }]'), [['fr/territory.yaml', 'regimes.0.signatories', 'says that tf1 signed, and that it did not']]],
    ['The device of another carrier is refused', carried({ device: 'freebox-delta' }), [inCarriers(CARRIAGE, 'names the device freebox-delta, which is not among the devices of the carrier')]]
  ],

  'documented-values': [
    ['A date without a source that calls itself known is refused', inFrance({ launch: { effective: dated('2014-09-15', { sources: [] }) } }), [
      inServices(`${OFFER}.launch.effective.sources`, 'is empty, and the evidence is press: name a source, or lower the evidence to unverified')
    ]],
    ['A tier without a source is refused', holding(held({ sources: [], evidence: 'official' })), [inServices(`${OFFER}.tiers.0.sources`, 'is empty, and the evidence is official')]],
    ['An agreement without a source is refused', holding(held({ agreements: [agreement({ sources: [] })] })), [inServices(`${OFFER}.tiers.0.agreements.0.sources`, 'is empty')]],
    ['A dispute without a source is refused', holding(held({ until: '2022-02-22', disputed: { from: '2022-02-01', until: '2022-02-22', evidence: 'press', sources: [], note: text } }), NEXT), [
      inServices(`${OFFER}.tiers.0.disputed.sources`, 'is empty')
    ]],
    ['A price without a source is refused', inFrance({ prices: [{ amount: 7.99, currency: 'EUR', period: 'month', evidence: 'press', sources: [] }] }), [
      inServices(`${OFFER}.prices.0.sources`, 'is empty')
    ]],
    ['A carriage without a source is refused', carried({ effective: dated('2014-10-02', { sources: [] }) }), [inCarriers(`${CARRIAGE}.effective.sources`, 'is empty')]]
  ],

  'date-bounds': [
    ['A date that says no day is refused', inFrance({ launch: { effective: { evidence: 'press', sources: ['https://press.example/'] } } }), [
      inServices(`${OFFER}.launch.effective`, 'says no day: give on, notBefore or notAfter, or leave the event out')
    ]],
    ['Bounds in the wrong order are refused', inFrance({ launch: { effective: between('2014-09-15', '2014-09-14') } }), [
      inServices(`${OFFER}.launch.effective`, 'cannot be: not before 2014-09-15 and not after 2014-09-14')
    ]],
    ['A bound outside the month of the event is refused', inFrance({ end: { effective: dated('2018-12', { notBefore: '2019-01-01' }) } }), [
      inServices(`${OFFER}.end.effective`, 'cannot be: not before 2019-01-01 and not after 2018-12-31')
    ]],
    ['Each date of a service and a carrier is looked at', given(
      [service({ names: [{ name: 'Netflix' }, { name: 'Netflux', since: between('2020', '2019') }] })],
      [carrier({
        names: [{ name: 'Orange' }, { name: 'Grey', since: between('2020', '2019') }],
        devices: [device({ from: between('2014', '2013'), until: between('2020', '2019') })],
        carries: [carriage({ until: between('2020', '2019') }), carriage({ device: null, status: 'refused', effective: undefined, refused: between('2020', '2019'), because: text })]
      })]
    ), [
      inServices('services.0.names.1.since', 'cannot be'), inCarriers('carriers.0.names.1.since', 'cannot be'), inCarriers('carriers.0.devices.0.from', 'cannot be'),
      inCarriers('carriers.0.devices.0.until', 'cannot be'), inCarriers('carriers.0.carries.0.until', 'cannot be'), inCarriers('carriers.0.carries.1.refused', 'cannot be')
    ]]
  ],

  announcements: [
    ['A launch announced after it happened is refused', inFrance({ launch: { announced: [said('2014-09-16')], effective: dated('2014-09-15') } }), [
      inServices(`${OFFER}.launch.announced.0`, 'is said on 2014-09-16, after it happened (2014-09-15 at the latest)')
    ]],
    ['An end announced after it happened is refused', inFrance({ end: { announced: [said('2018')], effective: dated('2017') } }), [
      inServices(`${OFFER}.end.announced.0`, 'is said on 2018, after it happened (2017-12-31 at the latest)')
    ]],
    ['A name announced after it was taken is refused', given([service({ names: [{ name: 'Max' }, { name: 'HBO Max', announced: [said('2025-07-10')], since: dated('2025-07-09') }] })]), [
      inServices('services.0.names.1.announced.0', 'is said on 2025-07-10, after it happened')
    ]],
    ['A carriage announced after it happened is refused', carried({ announced: [said('2014-10-02'), said('2014-10-03')] }), [
      inCarriers(`${CARRIAGE}.announced.1`, 'is said on 2014-10-03, after it happened')
    ]],
    ['An announcement for a day that is past is refused', inFrance({ launch: { announced: [said('2014-09-02', { for: '2014-08' })], effective: dated('2014-09-15') } }), [
      inServices(`${OFFER}.launch.announced.0`, 'is said on 2014-09-02 for 2014-08, which is before')
    ]]
  ],

  'names-in-order': [
    ['A first name with a day of its own is refused', given([service({ names: [{ name: 'Netflix', since: dated('2014-09-15') }] })]), [
      inServices('services.0.names.0.since', 'must go: the first name is held since the launch')
    ]],
    ['A name that is older than the one before it is refused', given([service()], [carrier({ names: [{ name: 'A' }, { name: 'B', since: dated('2020') }, { name: 'C' }, { name: 'D', since: dated('2019-12-31') }] })]), [
      inCarriers('carriers.0.names.3.since', 'is before the name that precedes it (2020-01-01 at the earliest)')
    ]]
  ],

  'service-life': [
    ['A launch without a day or a reason is refused', inFrance({ launch: {} }), [inServices(`${OFFER}.launch`, 'has no day: say why in because')]],
    ['An end without a day or a reason is refused', inFrance({ end: {} }), [inServices(`${OFFER}.end`, 'has no day: say why in because')]],
    ['A launch with a day and a reason for having none is refused', inFrance({ launch: { effective: dated('2014-09-15'), because: text } }), [inServices(`${OFFER}.launch`, 'has a day: because must go')]],
    ['A service that ends on the day of its launch is refused', inFrance({ end: { effective: dated('2014-09-15') } }), [
      inServices(`${OFFER}.end`, 'is on 2014-09-15 at the latest, not after the launch (2014-09-15 at the earliest)')
    ]],
    ['A service that ends in a year before its launch is refused', inFrance({ end: { effective: dated('2013') } }), [inServices(`${OFFER}.end`, 'is on 2013-12-31 at the latest')]]
  ],

  'tier-periods': [
    ['A tier of a medium that the service does not have is refused', holding(held({ medium: 'free-tv', tier: 'investing' })), [
      inServices(`${OFFER}.tiers.0`, 'is a tier of free-tv, which is not among the media of the service')
    ]],
    ['A tier that ends on the day it starts is refused', holding(held({ until: '2014-09-15' })), [
      inServices(`${OFFER}.tiers.0`, 'ends before it starts'), inServices(`${OFFER}.tiers.0`, 'ends on 2014-09-15, before the launch')
    ]],
    ['Two tiers held on one day are refused', holding(held({ until: '2022-02-23' }), held({ tier: 'with-agreement', from: '2022-02-22' })), [
      inServices(`${OFFER}.tiers.1`, 'overlaps the tier of svod before it, which is held until 2022-02-23')
    ]],
    ['A tier after one that goes on is refused', holding(held(), held({ tier: 'with-agreement', from: '2022-02-22' })), [
      inServices(`${OFFER}.tiers.1`, 'overlaps the tier of svod before it, which is held without an end')
    ]],
    ['A tier that is neither one nor decided by a fact is refused', holding(held({ tier: undefined })), [inServices(`${OFFER}.tiers.0`, 'needs a tier, or byFact in its place')]],
    ['A tier that is one and decided by a fact is refused', holding(held({ byFact: BY_FACT })), [inServices(`${OFFER}.tiers.0`, 'needs a tier, or byFact in its place')]],
    ['A tier decided by a number is refused', holding(held({ tier: undefined, byFact: { ...BY_FACT, fact: 'runtimeMinutes' } })), [inServices(`${OFFER}.tiers.0`, 'hangs on runtimeMinutes, which is not yes or no')]],
    ['A second tier without a first day is refused', holding(held({ until: '2022-02-22' }), held({ tier: 'with-agreement', from: undefined })), [
      inServices(`${OFFER}.tiers.1`, 'overlaps the tier of svod before it')
    ]]
  ],

  'tier-life': [
    ['A tier held before the launch is refused', holding(held({ from: '2014-09-14' })), [
      inServices(`${OFFER}.tiers.0`, 'starts on 2014-09-14, before the launch (2014-09-15 at the earliest): mend one of them, or mark the first day with fromEvidence: unverified')
    ]],
    ['A tier that ends before the launch is refused', holding(held({ from: undefined, until: '2014-09-15' })), [
      inServices(`${OFFER}.tiers.0`, 'ends on 2014-09-15, before the launch (2014-09-15 at the earliest)')
    ]],
    ['A tier that outlives the service is refused', inFrance({ end: { effective: dated('2019-03') }, tiers: [held({ until: '2019-04-01' })] }), [
      inServices(`${OFFER}.tiers.0`, 'ends on 2019-04-01, after the end of the service (2019-03-31 at the latest)')
    ]]
  ],

  'disputed-tiers': [
    ['A disputed period that ends before it starts is refused', holding(held({ until: '2022-02-22', disputed: { ...said('2022'), on: undefined, from: '2022-02-22', until: '2022-02-22', note: text } }), NEXT), [
      inServices(`${OFFER}.tiers.0.disputed`, 'ends before it starts')
    ]],
    ['A disputed period far from any change is refused', holding(held({ until: '2022-02-22', disputed: { ...said('2022'), on: undefined, from: '2022-01-01', until: '2022-02-21', note: text } }), NEXT), [
      inServices(`${OFFER}.tiers.0.disputed`, 'lies around no change of its tier')
    ]],
    ['A dispute about the end of the last tier is refused', holding(held({ until: '2022-02-22', disputed: { ...said('2022'), on: undefined, from: '2022-02-01', until: '2022-02-22', note: text } })), [
      inServices(`${OFFER}.tiers.0.disputed`, 'lies around no change of its tier')
    ]],
    ['A dispute that nobody explains is refused', holding(held({ until: '2022-02-22', disputed: { ...said('2022'), on: undefined, from: '2022-01-01', until: '2022-02-22' } }), NEXT), [
      inServices(`${OFFER}.tiers.0.disputed.note`, 'is required')
    ]]
  ],

  'since-launch': [
    ['A first tier that starts on the launch and does not say so is refused', holding(held({ from: '2014-09-15' })), [inServices(`${OFFER}.tiers.0`, 'starts on the day of the launch: add sinceLaunch: true')]],
    ['A tier that starts later and says that it was held since the launch is refused', holding(held({ from: '2015-01-01', sinceLaunch: true })), [inServices(`${OFFER}.tiers.0`, 'sinceLaunch must go')]],
    ['A second tier was not held since the launch', holding(held({ until: '2022-02-22' }), held({ tier: 'with-agreement', from: '2022-02-22', sinceLaunch: true })), [
      inServices(`${OFFER}.tiers.1`, 'sinceLaunch must go')
    ]],
    ['Where no launch is known, nothing is held since then', inFrance({ launch: { because: text }, tiers: [held()] }), [inServices(`${OFFER}.tiers.0`, 'sinceLaunch must go')]]
  ],

  'agreement-terms': [
    ['An agreement that ends on the day it starts is refused', holding(held({ agreements: [agreement({ agreementEndsOn: '2022-02-22' })] })), [
      inServices(`${OFFER}.tiers.0.agreements.0`, 'ends on 2022-02-22, before it starts or is signed')
    ]],
    ['An agreement signed after its end is refused', holding(held({ agreements: [agreement({ signedOn: '2025-03' })] })), [
      inServices(`${OFFER}.tiers.0.agreements.0`, 'ends on 2025-02-22, before it starts or is signed')
    ]],
    ['An agreement that stands after a later one is refused', holding(held({
      agreements: [agreement(), agreement({ signedOn: undefined, startsOn: undefined }), agreement({ signedOn: '2018-11', startsOn: undefined, agreementEndsOn: undefined })]
    })), [inServices(`${OFFER}.tiers.0.agreements.2`, 'is older than the one before it: put the oldest first')]]
  ],

  'own-delays': [
    ['A tier whose delay the law leaves to the agreement needs it', holding(held({ tier: 'top-agreement' })), [
      inServices(`${OFFER}.tiers.0.delay`, 'is missing: the law leaves the delay of svod/top-agreement to the agreement of the service')
    ]],
    ['A tier whose delay the law sets has none of its own', holding(held({ delay: { months: 9 } })), [
      inServices(`${OFFER}.tiers.0.delay`, 'must go: the law itself sets the delay of svod/without-agreement')
    ]]
  ],

  'carriage-status': [
    ['An effective carriage without a date is refused', carried({ effective: undefined, because: text }), [inCarriers(CARRIAGE, 'is effective: say since when, or within which bounds (effective)')]],
    ['An announced carriage without an announcement is refused', carried({ status: 'announced', effective: undefined, because: text }), [inCarriers(CARRIAGE, 'is announced: say by whom and when (announced)')]],
    ['An announced carriage that happened is refused', carried({ status: 'announced', announced: [said('2014-10-01')], because: text }), [
      inCarriers(CARRIAGE, 'is announced: effective must go, or the status is effective')
    ]],
    ['A refused carriage that happened is refused', carried({ status: 'refused', refused: dated('2014-10'), because: text }), [
      inCarriers(CARRIAGE, 'is refused: effective must go, or the status is effective')
    ]],
    ['An unknown carriage with a day is refused', carried({ status: 'unknown', sources: [], because: text }), [
      inCarriers(CARRIAGE, 'is unknown: it can have bounds (notBefore, notAfter) and no day')
    ]],
    ['A refused carriage without the refusal is refused', carried({ status: 'refused', effective: undefined, because: text }), [inCarriers(CARRIAGE, 'is refused: say when (refused)')]],
    ['A refusal of what was carried is refused', carried({ refused: dated('2014-10') }), [inCarriers(CARRIAGE, 'is effective: refused must go, or the status is refused')]],
    ['An unknown carriage that does not say what was read is refused', carried({ status: 'unknown', effective: undefined, because: text }), [
      inCarriers(CARRIAGE, 'is unknown: say what was read (sources), if anything')
    ]],
    ['A known carriage with sources beside those of its dates is refused', carried({ sources: [] }), [inCarriers(CARRIAGE, 'is effective: its dates have sources, so sources must go')]],
    ['What was never carried cannot end', carried({ status: 'unknown', effective: undefined, sources: [], because: text, until: dated('2015') }), [inCarriers(CARRIAGE, 'is unknown: it cannot end (until)')]],
    ['A carriage known to the month only says why', carried({ effective: dated('2014-11') }), [inCarriers(CARRIAGE, 'has no first day: say why in because')]],
    ['A carriage known to the day has nothing to excuse', carried({ because: text }), [inCarriers(CARRIAGE, 'has its first day: because must go')]]
  ],

  'carriage-order': [
    ['A carriage before the launch of the service is refused', carried({ effective: dated('2014-09-14') }), [
      inCarriers(CARRIAGE, 'comes on 2014-09-14 at the latest, before the launch of netflix (2014-09-15 at the earliest)')
    ]],
    ['A carriage before its device is refused', given([service()], [carrier({ devices: [device({ from: dated('2015-01') })] })]), [
      inCarriers(CARRIAGE, 'comes on 2014-10-02 at the latest, before the device livebox-play (2015-01-01 at the earliest)')
    ]],
    ['A carriage that ends on the day it starts is refused', carried({ until: dated('2014-10-02') }), [inCarriers(CARRIAGE, 'ends before it starts')]],
    ['A device that ends before it comes out is refused', given([service()], [carrier({ devices: [device({ from: dated('2014'), until: dated('2013') })] })]), [
      inCarriers('carriers.0.devices.0.until', 'is not after the first day')
    ]]
  ]
}

t.strictSame(Object.keys(TABLE), SERVICE_RULES.map(({ name }) => name), 'every rule of meaning of the services has its table of faults')

testRules(t, TABLE)

t.test('What the rules of meaning allow', async t => {
  const ALLOWED: ReadonlyArray<readonly [sentence: string, ...edits: readonly Edit[]]> = [
    ['A service in its smallest form, carried in its smallest form', given([service()], [carrier()])],
    ['Services without a carrier, and no service at all', given([])],
    ['A value without a source that says it is unverified', inFrance({ launch: { effective: dated('2014', { evidence: 'unverified', sources: [] }) } })],
    ['A source in words, where there is no address', inFrance({ launch: { effective: dated('2014', { sources: [text] }) } })],
    ['Bounds of one day, and one bound alone', given([service({ territories: [offer({ launch: { effective: between('2014-09-15', '2014-09-15') }, end: { effective: { ...between('2020', '2020'), notAfter: undefined } } })] })])],
    ['An announcement on the day itself, for a later month, and one whose day is not known', inFrance({ launch: { announced: [said('2014-09-15', { for: '2014-09' }), { ...said(''), on: undefined }], effective: dated('2014-09-15') } })],
    ['An announcement on the last day of the month that it names', inFrance({ launch: { announced: [said('2014-09-30', { for: '2014-09' })], effective: dated('2014-10-15') } })],
    ['A name that is known from the first day on that the one before it may be', given([service({ names: [{ name: 'A' }, { name: 'B', since: between('2018-01-01', '2018-06-30') }, { name: 'C', since: dated('2018-01-01') }] })])],
    ['Two agreements that start on one day', holding(held({ agreements: [agreement(), agreement()] }))],
    ['A carriage on the first day of its device', given([service()], [carrier({ devices: [device({ from: dated('2014-10-02') })] })])],
    ['An announcement of what never came', inFrance({ launch: { announced: [said('2014-09-15', { for: '2014-11' })], because: text } })],
    ['Names of which one has a bound only', given([service({ names: [{ name: 'A' }, { name: 'B', since: { ...between('2017', '2017'), notBefore: undefined } }, { name: 'C', since: dated('2018') }, { name: 'D', since: { ...between('2018', '2018'), notAfter: undefined } }] })])],
    ['An end in the year of the launch', inFrance({ launch: { effective: dated('2014') }, end: { effective: dated('2014') } })],
    ['An end where no launch is known, and one without a day', given([service({ territories: [offer({ launch: { because: text }, end: { effective: dated('2014') } }), offer({ territory: 'BE', end: { because: text } })] })])],
    ['An end that is bounded on one side only', inFrance({ end: { effective: { ...between('2010', '2010'), notAfter: undefined } } })],
    ['Tiers that follow each other to the day, and tiers of two media side by side', given([service({
      media: ['pay-tv-first', 'pay-tv-second'],
      territories: [offer({ tiers: [held({ medium: 'pay-tv-first', until: '2022-02-22' }), held({ medium: 'pay-tv-second' }), held({ medium: 'pay-tv-first', tier: 'with-agreement', from: '2022-02-22' })] })]
    })])],
    ['A tier before the launch, if its first day is marked unverified', holding(held({ from: '2014-09-14', fromEvidence: 'unverified' }))],
    ['A tier where no launch is known', inFrance({ launch: { because: text }, tiers: [held({ until: '2015-01-01', sinceLaunch: undefined })] })],
    ['A tier until the last possible day of the service', inFrance({ end: { effective: dated('2019-03') }, tiers: [held({ until: '2019-03-31' })] })],
    ['A tier that goes on in a service that has ended', inFrance({ end: { effective: dated('2019-03') }, tiers: [held()] })],
    ['A dispute that starts on the change', holding(held({ until: '2022-02-22' }), held({ tier: 'with-agreement', from: '2022-02-22', disputed: { ...said(''), on: undefined, from: '2022-02-22', until: '2022-03-01', note: text } }))],
    ['A tier later than the launch', holding(held({ from: '2015-01-01' }))],
    ['A tier decided by a fact', holding(held({ tier: undefined, byFact: BY_FACT }))],
    ['Agreements without any day', holding(held({ agreements: [agreement({ signedOn: undefined, startsOn: undefined, agreementEndsOn: undefined }), agreement()] }))],
    ['A delay of its own where the law leaves it to the agreement', holding(held({ tier: 'top-agreement', delay: { months: 9 } }))],
    ['Any delay in a territory without rules', given([service({ territories: [offer({ territory: 'DK', tiers: [held({ delay: { months: 9 } })] })] })])],
    ['A carriage without a device, known by its bounds', carried({ device: null, effective: between('2014-11', '2014-12'), because: text })],
    ['A carriage whose bounds are one day', carried({ effective: between('2014-11-03', '2014-11-03') })],
    ['An announced, a refused and an unknown carriage', given([service()], [carrier({
      carries: [
        carriage({ status: 'announced', announced: [said('2014-10-01')], effective: undefined, because: text }),
        carriage({ device: null, status: 'unknown', effective: { ...between('2015', '2015'), notAfter: undefined }, sources: [], because: text })
      ]
    }), carrier({ id: 'free', carries: [carriage({ status: 'refused', effective: undefined, refused: dated('2014-10'), because: text })] })])],
    ['A carriage that ends in the year it starts', carried({ until: dated('2014') })],
    ['A carriage of a service whose launch is not known, on a device of the same month', given([service({ territories: [offer({ launch: { because: text } })] })], [carrier({ devices: [device({ from: dated('2014-10') })] })])]
  ]
  for (const [sentence, ...edits] of ALLOWED) {
    t.test(sentence, async t => sameFaults(t, faultsAfter(...edits), []))
  }
})

t.test('Where one of the files cannot be read, nothing is held against the other', async t => {
  t.test('services', async t => sameFaults(t, faultsAfter(given([], [carrier()]), write('services.yaml', '')), [['services.yaml', '', 'must hold fields: ']]))
  t.test('carriers', async t => sameFaults(t, faultsAfter(write('carriers.yaml', '')), [['carriers.yaml', '', 'must hold fields: ']]))
  t.test('a set that leaves delays to agreements', async t => sameFaults(t,
    faultsAfter(holding(held({ tier: 'top-agreement' })), replace('fr/2025-02-10.yaml', 'nature: law', 'nature: custom')), [['fr/2025-02-10.yaml', 'windows.1.nature', 'must be one of']]))
})
