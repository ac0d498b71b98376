// From when a service can have the film: the law, the launch, the carrier, the end, and what is not documented.
import t from 'tap'
import type { Window } from '../../schemas/chronology.js'
import type { Question } from '../../schemas/question.js'
import type { Facts } from '../../schemas/release.js'
import { chronologyOf } from '../../src/view/chronology.js'
import { ask, day, rulebook, TODAY } from '../fixtures/rulebook.js'
import { between, carriage, carrier, dated, device, offer, rulebookOf, service, text } from '../fixtures/services.js'

type Asked = Partial<Omit<Question, 'release'>>

/** The one window of Netflix for a film, by the shipped dictionaries. */
function netflix (release: string | null, asked: Asked = {}, facts: Facts = {}): Window {
  return only(ask(release, facts, { service: ['netflix'], ...asked }).windows)
}

/** The same by made-up dictionaries. */
function madeUp (release: string | null, one: Parameters<typeof rulebookOf>[1], through?: Parameters<typeof rulebookOf>[2], asked: Asked = {}): Window {
  return only(chronologyOf(rulebookOf(rulebook, one, through), {
    release: { theatricalReleaseDate: release === null ? null : day(release) }, territory: 'FR', on: TODAY, knownOn: TODAY, adopt: [], changes: [],
    explain: 'short', language: 'en', service: ['netflix'], medium: ['svod'], ...through === undefined ? {} : { carrier: 'orange' }, ...asked
  }).windows.slice(0, 1))
}

function only ([window]: readonly Window[]): Window {
  if (window === undefined) throw new Error('there is no window')
  return window
}

const held = [{ medium: 'svod', tier: 'without-agreement', evidence: 'text', sources: [] }]
const inFrance = (parts: Parameters<typeof offer>[0]) => service({ territories: [offer({ tiers: held, ...parts })] })

t.test('The law, the launch or the carrier decides, whichever comes last', async t => {
  t.match(netflix('2011-01-05'), {
    opensOn: '2014-01-05', availableFrom: '2014-09-15', availability: { launchedOn: '2014-09-15', carriedSince: null, decidedBy: 'launch', precision: 'day', evidence: 'press' }
  })
  t.match(netflix('2011-09-14'), { opensOn: '2014-09-14', availableFrom: '2014-09-15', availability: { decidedBy: 'launch' } }, 'a day before the launch')
  t.match(netflix('2011-09-15'), { opensOn: '2014-09-15', availableFrom: '2014-09-15', availability: { decidedBy: 'law' } }, 'on the day')
  t.match(netflix('2011-09-16'), { availableFrom: '2014-09-16', availability: { decidedBy: 'law', because: 'Netflix is open by then; the legal window alone counts.' } }, 'the day after')
  const orange = { carrier: 'orange', device: 'livebox-play' }
  t.match(netflix('2011-01-05', orange), { availableFrom: '2014-10-02', availability: { carriedSince: '2014-10-02', decidedBy: 'carrier' } })
  t.match(netflix('2011-10-02', orange), { availableFrom: '2014-10-02', availability: { decidedBy: 'law' } })
  t.match(netflix('2011-10-03', orange), { availableFrom: '2014-10-03', availability: { decidedBy: 'law' } })
  t.match(netflix('2011-01-05', { carrier: 'orange' }), { availableFrom: '2014-10-02' }, 'without a device, the earliest of the carrier')
  t.match(netflix('2011-01-05', { carrier: 'sfr' }), { availableFrom: '2014-10-08' }, 'what is not known of one device does not hide what is known of another')
})

t.test('A day that is not documented is not guessed: its bounds, or the reason', async t => {
  t.match(netflix('2011-01-05', { carrier: 'free' }), { availableFrom: null, availability: { notBefore: '2018-12-04', notAfter: '2018-12-31', precision: 'month', decidedBy: 'carrier', evidence: null } })
  t.match(netflix('2011-01-05', { carrier: 'bouygues-telecom' }), { availableFrom: null, availability: { notBefore: '2014-11-01', notAfter: '2014-11-30', precision: 'month' } })
  t.match(netflix('2011-01-05', { carrier: 'numericable' }), { availableFrom: null, availability: { notBefore: '2014-11-01', notAfter: null, precision: null, decidedBy: 'carrier', because: /refused the service in October 2014/ } })
  t.match(netflix('2011-11-15', { carrier: 'bouygues-telecom' }), { availableFrom: null, availability: { notBefore: '2014-11-15', notAfter: '2014-11-30' } }, 'the law comes within the month')
  t.match(netflix('2011-11-30', { carrier: 'bouygues-telecom' }), { availableFrom: '2014-11-30', availability: { decidedBy: 'law', notBefore: '2014-11-30', notAfter: '2014-11-30' } }, 'its last day: by then the carrier had it')
  t.match(netflix('2017-01-04', { carrier: 'free' }), { availableFrom: '2020-01-04' }, 'long after, it does not matter on which day it came')
  t.match(netflix('2011-01-05', { carrier: 'orange', device: 'livebox-4' }), { availableFrom: null, availability: { notBefore: '2014-10-02', notAfter: '2017-12-31', precision: null } }, 'bounds alone have no precision')
  t.match(netflix('2011-01-05', { carrier: 'sfr', device: 'decodeur-evolution' }), { availableFrom: null, availability: { notBefore: '2015-02-01', decidedBy: 'carrier', because: /not yet in February 2015/ } })
  t.match(netflix('2011-01-05', { carrier: 'canal-plus' }), { availableFrom: null, availability: { because: 'Nothing is recorded of Netflix at Canal+.' } })
  t.match(netflix('2011-01-05', { carrier: 'canal-plus', device: 'mycanal', language: 'fr' }).availability?.because, "Rien n'est consigné sur Netflix chez Canal+ sur myCanal.")
})

t.test('What was refused or only announced comes later than that', async t => {
  const at = (parts: Parameters<typeof carriage>[0]) =>
    madeUp('2011-01-05', inFrance({}), carrier({ carries: [carriage({ effective: undefined, because: text, ...parts })] })).availability
  t.match(at({ status: 'refused', refused: dated('2014-10') }), { notBefore: '2014-11-01', notAfter: null })
  t.match(at({ status: 'refused', refused: dated('2014-10-31') }), { notBefore: '2014-11-01' }, 'the day after')
  t.match(at({ status: 'refused', refused: { notBefore: '2014-10-01', evidence: 'press', sources: [] } }), { notBefore: '2014-09-15' }, 'it is not known until when')
  t.match(at({ status: 'announced', announced: [{ on: '2015-03', evidence: 'press', sources: [] }] }), { notBefore: '2015-03-01', notAfter: null })
  t.match(at({ status: 'announced', announced: [{ evidence: 'press', sources: [] }] }), { notBefore: '2014-09-15' })
})

t.test('A launch may be known to the month, by its bounds, or not at all', async t => {
  t.match(madeUp('2011-01-05', inFrance({ launch: { effective: dated('2014-09') } })), {
    availableFrom: null, availability: { launchedOn: null, notBefore: '2014-09-01', notAfter: '2014-09-30', precision: 'month', decidedBy: 'launch', because: /opened \(France\) between 1 September 2014 and 30 September 2014, on a day that is not documented/ }
  })
  t.match(madeUp('2011-01-05', inFrance({ launch: { effective: dated('2014', { notAfter: undefined }) } })), { availability: { precision: 'year' } })
  t.match(madeUp('2011-01-05', inFrance({ launch: { effective: { evidence: 'press', sources: [], notAfter: '2014-06' } } })), {
    availableFrom: null, availability: { notBefore: '2014-01-05', notAfter: '2014-06-30', because: 'Netflix opened (France) by 30 June 2014.' }
  })
  t.match(madeUp('2011-07-05', inFrance({ launch: { effective: { evidence: 'press', sources: [], notAfter: '2014-06' } } })), { availableFrom: '2014-07-05' })
  t.match(madeUp('2011-01-05', inFrance({ launch: { effective: { evidence: 'press', sources: [], notBefore: '2014-06' } } })), {
    availableFrom: null, availability: { notBefore: '2014-06-01', notAfter: null, because: 'Netflix opened (France) not before 1 June 2014.' }
  })
  t.match(madeUp('2011-01-05', inFrance({ launch: { because: text } })), { availableFrom: null, availability: { launchedOn: null, notBefore: '2014-01-05', notAfter: null, because: 'A remark' } })
})

t.test('What has ended is there no more', async t => {
  const closed = (end: unknown) => inFrance({ end })
  t.match(madeUp('2012-01-05', closed({ effective: dated('2015-01-06') })), { availableFrom: '2015-01-05', availability: { closedOn: '2015-01-06' } }, 'on its last day')
  t.match(madeUp('2012-01-06', closed({ effective: dated('2015-01-06') })), {
    availableFrom: null, availability: { notBefore: null, decidedBy: 'end', because: 'Netflix closed (France) on 6 January 2015: no day is known on which it was there and the film could be exploited.' }
  })
  t.match(madeUp('2012-01-05', closed({ effective: dated('2015-01') })), { availableFrom: null, availability: { notBefore: '2015-01-05', notAfter: null, decidedBy: 'end', because: /between 1 January 2015 and 31 January 2015/ } }, 'within the month of its end')
  t.match(madeUp('2011-12-31', closed({ effective: dated('2015-01') })), { availableFrom: '2014-12-31' }, 'the day before that month')
  t.match(madeUp('2012-01-31', closed({ effective: dated('2015-01') })), { availableFrom: null, availability: { notBefore: null } }, 'its last day: gone by then')
  t.match(madeUp('2011-12-31', closed({ because: text })), { availableFrom: null, availability: { decidedBy: 'end', because: 'A remark' } })
  t.match(madeUp('2015-05-05', closed({ effective: dated('2015-01') }), undefined, { language: 'fr' }).availability?.because, /a fermé \(France\) entre le 1er janvier 2015 et le 31 janvier 2015/)
  const nowhere = carrier({ carries: [] })
  t.match(madeUp('2012-01-06', closed({ effective: dated('2015-01-06') }), nowhere), { availability: { notBefore: null, decidedBy: 'end', because: /^Netflix closed \(France\) on 6 January 2015/ } }, 'no carrier has it after its end')
  t.match(madeUp('2012-01-05', closed({ effective: dated('2015-01-06') }), nowhere), { availability: { notBefore: '2015-01-05', notAfter: null, decidedBy: 'carrier', because: 'Nothing is recorded of Netflix at Orange.' } })
  const left = carrier({ carries: [carriage({ until: dated('2015-03-01') })] })
  t.match(madeUp('2012-03-01', closed({ effective: dated('2019-03-12') }), left), { availability: { carriedSince: '2014-10-02', decidedBy: 'end', because: /^Orange ceased to carry Netflix on 1 March 2015/ } }, 'the carrier before the service')
  t.match(madeUp('2012-02-28', inFrance({}), left), { availableFrom: '2015-02-28' })
  t.match(madeUp('2012-03-01', inFrance({}), left), { availableFrom: null, availability: { decidedBy: 'end', because: 'Orange ceased to carry Netflix on 1 March 2015: no day is known on which it had it and the film could be exploited.' } })
  t.match(madeUp('2012-03-01', inFrance({}), left, { language: 'fr' }).availability?.because, /Orange a cessé de porter Netflix le 1er mars 2015/)
  t.match(madeUp('2011-12-01', inFrance({ end: { effective: dated('2015-02-01') } }), left), { availableFrom: '2014-12-01' }, 'both still there')
  t.match(madeUp('2011-12-01', inFrance({ end: { because: text } }), left), { availableFrom: null, availability: { notBefore: '2014-12-01', notAfter: null, decidedBy: 'end' } }, 'the end of one of them is not known')
  t.match(madeUp('2012-02-15', inFrance({ end: { effective: dated('2015-02-01') } }), left), { availableFrom: null, availability: { because: /^Netflix closed/ } }, 'the service first')
})

t.test('On a device of a carrier that is not told to have it, the day is open', async t => {
  const somewhere = carrier({ devices: [device(), device({ id: 'v7', name: 'V7', from: dated('2015-09'), until: dated('2019') })], carries: [carriage({ device: null })] })
  t.match(madeUp('2011-01-05', inFrance({}), somewhere), { availableFrom: '2014-10-02' }, 'on any of them')
  t.match(madeUp('2011-01-05', inFrance({}), somewhere, { device: 'livebox-play' }), {
    availableFrom: null, availability: { notBefore: '2014-10-02', notAfter: null, because: 'Orange has Netflix, but no source says on which of its devices: whether and since when on Livebox Play is not documented.' }
  })
  t.match(madeUp('2011-01-05', inFrance({}), somewhere, { device: 'v7', language: 'fr' }), { availability: { notBefore: '2015-09-01', because: /mais aucune source ne dit sur lequel de ses appareils/ } }, 'not before the device came')
  t.match(madeUp('2017-01-05', inFrance({}), somewhere, { device: 'v7' }), { availableFrom: null, availability: { notBefore: null, decidedBy: 'end', because: /Orange ceased to carry Netflix between 1 January 2019 and 31 December 2019/ } }, 'nor once it is gone')
})

t.test('Of several reasons each is told once', async t => {
  const refused = (id: string, because = text) => carriage({ device: id, status: 'refused', effective: undefined, because })
  const nobody = carrier({ devices: [device(), device({ id: 'b' }), device({ id: 'c' })], carries: [refused('livebox-play'), refused('b'), refused('c', { fr: 'Autre', en: 'Another.' })] })
  t.match(madeUp('2011-01-05', inFrance({}), nobody), { availability: { because: 'A remark Another.' } })
  const silent = carrier({ devices: [device()], carries: [carriage({ status: 'unknown', effective: undefined })] })
  t.match(madeUp('2011-01-05', inFrance({}), silent, { device: 'livebox-play' }), { availability: { because: 'Nothing is recorded of Netflix at Orange on Livebox Play.' } })
  t.match(madeUp('2011-01-05', inFrance({}), silent, { language: 'fr' }), { availability: { because: "Rien n'est consigné sur Netflix chez Orange." } })
  const sometime = carrier({ carries: [carriage({ effective: dated('2014-10') })] })
  t.match(madeUp('2011-01-05', inFrance({}), sometime), { availability: { because: /opened \(Orange\) between 1 October 2014 and 31 October 2014/ } }, 'no reason is given, so the bounds are')
  const devices = [device({ id: 'late' }), device(), device({ id: 'later' })]
  const three = carrier({ devices, carries: [carriage({ device: 'late', effective: dated('2014-12-01') }), carriage(), carriage({ device: 'later', effective: dated('2015-01-01') })] })
  t.match(madeUp('2011-01-05', inFrance({}), three), { availableFrom: '2014-10-02', availability: { because: /on Livebox Play from 2 October 2014/ } }, 'the earliest of three, in whatever order')
})

t.test('Where no rule holds the film back, the service has it from the release on', async t => {
  const left = madeUp('2012-06-07', service({ media: ['pay-per-view'] }), undefined, { medium: ['pay-per-view'] })
  t.match(left, { status: 'contractual', availableFrom: '2014-09-15', availability: { decidedBy: 'launch' } })
  t.match(madeUp('2015-06-07', service({ media: ['pay-per-view'] }), undefined, { medium: ['pay-per-view'] }), {
    status: 'contractual', availableFrom: '2015-06-07', availability: { decidedBy: 'law', because: 'No rule holds Netflix back and it is open by then: contract decides, from the release on.' }
  })
  t.match(netflix('2023-01-04', {}, { runtimeMinutes: 40 }), { status: 'excluded', availableFrom: '2023-01-04' })
  t.match(netflix(null), { status: 'excluded', availableFrom: null, availability: { decidedBy: 'law', because: /never released in cinemas \(France\)/ } })
  t.match(netflix(null, { language: 'fr' }).availability?.because, /n'est jamais sorti en salles \(France\)/)
})

t.test('Where the window has no date, its bounds are those of the day', async t => {
  const free = service({ media: ['free-tv'], territories: [offer({ launch: { effective: dated('1975-01-01') }, tiers: [{ ...held[0], medium: 'free-tv', tier: 'other' }] })] })
  const undetermined = madeUp('1990-01-10', free, undefined, { medium: ['free-tv'] })
  t.match(undetermined, { status: 'undetermined', availableFrom: null, availability: { notBefore: undetermined.earliestPossible, notAfter: undetermined.latestPossible, decidedBy: 'law', precision: null, because: /not determined, and with it the day on which Netflix can have the film/ } })
  const late = service({ media: ['free-tv'], territories: [offer({ tiers: [{ ...held[0], medium: 'free-tv', tier: 'other' }] })] })
  t.match(madeUp('1990-01-10', late, undefined, { medium: ['free-tv'] }), { status: 'undetermined', availableFrom: '2014-09-15', availability: { decidedBy: 'launch' } }, 'a launch past both bounds settles it')
})

t.test('A service that came between two openings of a window has the film from then or from the second', async t => {
  const parts = (on: string) => inFrance({ launch: { effective: dated(on) }, tiers: [{ ...held[0], tier: 'with-agreement' }] })
  const gap = (on: string) => only(chronologyOf(rulebookOf(rulebook, parts(on)), {
    release: { theatricalReleaseDate: day('2023-04-05'), freeTvAcquired: true }, territory: 'FR', on: TODAY, knownOn: TODAY, adopt: [], changes: [], explain: 'none', language: 'en', service: ['netflix']
  }).windows)
  t.match(gap('2025-02-04'), { intervals: [{ until: '2025-02-05' }, { from: '2026-04-05' }], availableFrom: '2025-02-04', availability: { decidedBy: 'launch' }, explanation: [] })
  t.match(gap('2025-02-05'), { availableFrom: '2026-04-05', availability: { decidedBy: 'law' } })
  t.match(gap('2026-04-06'), { availableFrom: '2026-04-06', availability: { decidedBy: 'launch' } })
})

t.test('Catch-up is said not to be dated', async t => {
  t.match(ask('2023-04-05', {}, { service: ['tf1'] }).notices.at(-1), /TF1 also offers films again after their broadcast \(catch-up\)/)
  t.match(ask('2023-04-05', {}, { service: ['tf1'], language: 'fr' }).notices.at(-1), /TF1 propose aussi de revoir les films après leur diffusion/)
  t.notMatch(ask('2023-04-05', {}, { service: ['netflix'] }).notices.join(), /catch-up/)
})

t.test('What decides is said in French too', async t => {
  const french = (release: string, asked: Asked = {}) => netflix(release, { language: 'fr', ...asked }).availability?.because
  t.equal(french('2011-01-05'), "Le lancement décide : Netflix s'est ouvert (France) le 15 septembre 2014.")
  t.equal(french('2012-01-05'), 'Netflix est ouvert à cette date ; seule la fenêtre légale compte.')
  t.match(french('2011-01-05', { carrier: 'orange' }), /^L'opérateur décide : Orange porte Netflix sur Livebox Play à partir du 2 octobre 2014, selon une source au conditionnel\. Condition : La dernière version/)
  t.match(french('2011-01-05', { carrier: 'sfr' }), /^L'opérateur décide : SFR porte Netflix sur Décodeur TV avec Google Play à partir du 8 octobre 2014\.$/)
  t.match(madeUp('2011-01-05', inFrance({}), carrier({ carries: [carriage({ device: null })] }), { language: 'fr' }).availability?.because, "L'opérateur décide : Orange porte Netflix à partir du 2 octobre 2014.")
  t.match(madeUp('2011-01-05', inFrance({}), carrier({ carries: [carriage({ device: null })] })).availability?.because, 'The carrier decides: Orange has Netflix from 2 October 2014.')
  t.equal(madeUp('2011-01-05', inFrance({ launch: { effective: dated('2014-09') } }), undefined, { language: 'fr' }).availability?.because, "Netflix s'est ouvert (France) entre le 1er septembre 2014 et le 30 septembre 2014, un jour qui n'est pas documenté.")
  t.match(madeUp('2015-06-07', service({ media: ['pay-per-view'] }), undefined, { medium: ['pay-per-view'], language: 'fr' }).availability?.because, /Aucune règle ne retient Netflix/)
  t.match(madeUp('1990-01-10', service({ media: ['free-tv'], territories: [offer({ launch: { effective: between('1975-01-01', '1975-01-01') } })] }), undefined, { medium: ['free-tv'], language: 'fr' }).availability?.because, /n'est pas déterminée, ni donc le jour/)
  t.match(madeUp('2011-01-05', inFrance({ launch: { effective: { evidence: 'press', sources: [], notBefore: '2014-06' } } }), undefined, { language: 'fr' }).availability?.because, /le 1er juin 2014 au plus tôt/)
  t.match(madeUp('2011-01-05', inFrance({ launch: { effective: { evidence: 'press', sources: [], notAfter: '2014-06' } } }), undefined, { language: 'fr' }).availability?.because, /le 30 juin 2014 au plus tard/)
  t.match(madeUp('2011-12-31', inFrance({ end: { because: text } }), undefined, { language: 'fr' }).availability?.because, text.fr)
})
