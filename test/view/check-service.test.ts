// The gate for a service: it has to be there too, and where it is not, or not known to be, the gate says so.
import t from 'tap'
import type { Permission } from '../../schemas/check.js'
import type { Question } from '../../schemas/question.js'
import type { Rulebook } from '../../src/law/rulebook.js'
import { permissionOf } from '../../src/view/check.js'
import { day, rulebook, TODAY } from '../fixtures/rulebook.js'
import { carrier, carriage, dated, offer, rulebookOf, service } from '../fixtures/services.js'

type Rest = Partial<Omit<Question, 'release' | 'on'>>

/** The gate for a film of 2011-01-05, which a service without an agreement may have from 2014-01-05 on. */
function check (on: string, rest: Rest, from: Rulebook = rulebook): Permission {
  return permissionOf(from, {
    release: { theatricalReleaseDate: day('2011-01-05') }, territory: 'FR', on: day(on), knownOn: TODAY, adopt: [], changes: [], explain: 'short', language: 'en', ...rest
  })
}

t.test('A service that has not come yet, or has left, has nothing', async t => {
  const netflix = (on: string) => check(on, { service: ['netflix'] })
  t.match(netflix('2014-01-04'), { permitted: false, medium: 'svod', tier: 'without-agreement', service: 'netflix', until: '2014-09-15', next: '2014-09-15', because: /hold the window back until 5 January 2014/ })
  t.match(netflix('2014-09-14'), { permitted: false, because: 'Not permitted: Netflix is not there on that day (France: it came on 15 September 2014).' })
  t.match(netflix('2014-09-15'), { permitted: true, since: '2014-09-15', until: null, because: /the window opens on 5 January 2014/ })
  t.match(check('2019-03-11', { service: ['canalplay'] }), { permitted: true, until: '2019-03-12' })
  t.match(check('2019-03-12', { service: ['canalplay'] }), { permitted: false, since: '2019-03-12', because: /came on 8 November 2011, it left on 12 March 2019/ })
  t.match(check('2019-03-12', { service: ['canalplay'], language: 'fr' }).because, /CanalPlay n'est pas là ce jour-là \(France : venu le 8 novembre 2011, parti le 12 mars 2019\)/)
})

t.test('Where sources disagree about the tier that a service held, the gate is undecided between the days of their readings', async t => {
  const netflix = (on: string, rest: Rest = {}) => permissionOf(rulebook, {
    release: { theatricalReleaseDate: day('2024-10-16') }, territory: 'FR', on: day(on), knownOn: TODAY, adopt: [], changes: [], explain: 'short', language: 'en', service: ['netflix'], ...rest
  })
  t.match(netflix('2026-01-15'), { permitted: false, until: '2026-01-16', next: '2026-03-16' })
  t.match(netflix('2026-01-16'), { permitted: null, since: '2026-01-16', until: '2026-03-16', certainty: null, missingFacts: [] })
  t.match(netflix('2026-03-15'), { permitted: null, until: '2026-03-16', because: /^Undecided: the sources disagree about the tier that the service held, either the window opens on 16 January 2026, .*15 months.*, or .*17 months after the theatrical release and hold the window back until 16 March 2026\.$/ })
  t.match(netflix('2026-03-15', { language: 'fr' }).because, /les sources ne s'accordent pas sur le palier que tenait le service, ou bien .*15 mois.*, ou bien .*17 mois/)
  t.match(netflix('2026-03-16'), { permitted: true, since: '2026-03-16' })
  t.match(netflix('2026-02-01', { knownOn: day('2025-12-31') }), { permitted: true, certainty: 'settled' }, 'nobody disagreed yet')
})

t.test('Through a carrier, the carrier has to have it: between two days that are known, nothing is decided', async t => {
  const free = (on: string, rest: Rest = {}) => check(on, { service: ['netflix'], carrier: 'free', ...rest })
  t.match(free('2018-12-03'), { permitted: false, until: '2018-12-04', next: '2018-12-31' })
  t.match(free('2018-12-04'), { permitted: null, since: '2018-12-04', until: '2018-12-31', because: /^Undecided: Netflix is not known to be there at Free on that day \(France: it came between/ })
  t.match(free('2018-12-04', { language: 'fr' }).because, /rien ne dit que Netflix soit là chez Free ce jour-là/)
  t.match(free('2018-12-31'), { permitted: true, since: '2018-12-31' })
  t.match(free('2018-12-04', { device: 'freebox-revolution' }), { permitted: null, because: /refused the service in October 2014/ })
  t.match(check('2014-10-31', { service: ['netflix'], carrier: 'numericable' }), { permitted: false, until: '2014-11-01', because: 'Not permitted: Netflix is not there at SFR Fibre on that day (France: it came not before 1 November 2014).' })
  t.match(check('2023-03-27', { service: ['salto'], carrier: 'orange' }), { permitted: false, since: '2023-03-27', because: /it left on 27 March 2023/ })
})

t.test('A launch or an end that is not known to the day leaves the gate undecided', async t => {
  const gate = (parts: Parameters<typeof offer>[0], on: string, rest: Rest = {}) => check(on, { service: ['netflix'], ...rest }, rulebookOf(rulebook, service({ territories: [offer(parts)] }), carrier({ carries: [carriage()] })))
  const tiers = [{ medium: 'svod', tier: 'without-agreement', evidence: 'press', sources: [] }]
  const because = { fr: 'Fin inconnue.', en: 'End unknown.' }
  t.match(gate({ launch: { effective: { notAfter: '2014-06-30', evidence: 'press', sources: [] } }, tiers }, '2014-06-29'), { permitted: null, missingFacts: [], because: /it came by 30 June 2014/ })
  const closing = { end: { effective: dated('2016-05') }, tiers }
  t.match(gate(closing, '2016-04-30'), { permitted: true, until: '2016-05-01' })
  t.match(gate(closing, '2016-05-15'), { permitted: null, since: '2016-05-01', until: '2016-05-31' })
  t.match(gate(closing, '2016-05-31'), { permitted: false, since: '2016-05-31', until: null, because: /it came on 15 September 2014, it left between/ })
  t.match(gate({ ...closing, end: { because } }, '2016-05-15'), { permitted: null, because: /^Undecided: Netflix is not known to be there on that day \(France: End unknown\)\.$/ })
  const unknown = { because: { fr: 'Début inconnu.', en: 'Launch unknown.' } }
  t.match(gate({ ...closing, launch: unknown }, '2016-06-01'), { permitted: false, because: /it came on a day that is not documented, it left between/ })
  t.match(gate({ ...closing, launch: unknown }, '2016-06-01', { language: 'fr' }), { permitted: false, because: /un jour qui n'est pas documenté, parti entre/ })
  t.match(gate({ end: { because }, launch: unknown, tiers }, '2016-05-15'), { permitted: null, because: /\(France: Launch unknown\. End unknown\)/ })
})

t.test('Where the law is undecided, that the service is not there decides; where it is there, nothing does', async t => {
  const asked = { territory: 'FR', knownOn: TODAY, adopt: [], changes: [], explain: 'short', language: 'en' } as const
  t.match(permissionOf(rulebook, { ...asked, release: { theatricalReleaseDate: day('2005-01-05') }, on: day('2006-01-01'), service: ['ocs'], medium: ['pay-tv-second'] }), { permitted: false, because: /is not there on that day/ })
  t.match(permissionOf(rulebook, { ...asked, release: { theatricalReleaseDate: day('1990-01-10') }, on: day('1991-01-01'), service: ['tf1'] }), { permitted: null, medium: 'free-tv' })
})
