// The clauses of the gate that few films need, in both languages.
import t from 'tap'
import type { CivilDate } from '../../schemas/civil-date.js'
import type { Facts } from '../../schemas/release.js'
import type { Language } from '../../schemas/text.js'
import type { Rulebook } from '../../src/law/rulebook.js'
import { permissionOf } from '../../src/view/check.js'
import { chronologyOf } from '../../src/view/chronology.js'
import { that } from '../../src/words/fr/elision.js'
import { day, rulebook, TODAY } from '../fixtures/rulebook.js'
import { FIRST, row, rulebookOf } from '../fixtures/small-law.js'

/** Why the gate answers as it does on a day, of a medium of a territory. */
function because (from: Rulebook, [territory, medium]: readonly [string, string], release: string, on: string, language: Language, facts: Facts = {}): string {
  return permissionOf(from, {
    release: { theatricalReleaseDate: day(release), ...facts }, territory, on: day(on), knownOn: TODAY, adopt: [], changes: [], explain: 'short', language, medium: [medium]
  }).because
}

t.test('A delay that runs from an event which is not stated is not known', async t => {
  const opens = [{ after: 'first-free-tv-broadcast' as const, delay: { months: 1 }, evidence: 'text' as const }]
  const small = { ...rulebookOf({ id: FIRST, windows: [row('hall', 0), row('wire', 6, { nature: 'law', opens })] }), facts: rulebook.facts }
  const wire = (language: Language, facts: Facts = {}) => because(small, ['ZZ', 'wire'], '2010-01-10', '2010-06-01', language, facts)
  t.match(wire('en'), /^Undecided: .*either the delay of the rules in force from 1 January 2000 is not known, or the window opens on/)
  t.match(wire('fr'), /^Exploitation indéterminée : .*ou bien le délai selon les règles en vigueur depuis le 1er janvier 2000 n'est pas connu, ou bien la fenêtre s'ouvre le/)
  t.match(wire('en', { firstFreeTvBroadcastOn: day('2010-02-01') }), /^Permitted: the window opens on 1 March 2010/)
})

t.test('A delay that is contested leaves the window between the two', async t => {
  const italy = (language: Language) => because(rulebook, ['IT', 'svod'], '2023-01-04', '2023-04-10', language, { publiclyFunded: true })
  t.match(italy('en'), /^Undecided: .*the delay of the rules .* is contested, and the window opens between 4 April 2023 and 19 April 2023\.$/)
  t.match(italy('fr'), /^Exploitation indéterminée : .*le délai selon les règles .* est contesté, et la fenêtre s'ouvre entre le 4 avril 2023 et le 19 avril 2023\.$/)
})

t.test('A window held back until its rules end, after which contract decides, opens by none; a floor is the least', async t => {
  const small = rulebookOf(
    { id: FIRST, windows: [row('hall', 0), row('wire', 40, { nature: 'law', floor: true })] },
    { id: '2011-01-01' as CivilDate, windows: [row('hall', 0), { medium: 'wire', rule: 'contract', legalBasis: [] }] }
  )
  t.equal(because(small, ['ZZ', 'wire'], '2010-01-10', '2010-12-31', 'en'),
    'Not permitted: the rules in force from 1 January 2000 ask for 40 months at least after the theatrical release and hold the window back until they end, on 1 January 2011.')
  t.equal(because(small, ['ZZ', 'wire'], '2010-01-10', '2010-12-31', 'fr'),
    "Exploitation non permise : les règles en vigueur depuis le 1er janvier 2000 fixent un délai de 40 mois au moins après la sortie en salles et retiennent la fenêtre jusqu'à leur fin, le 1er janvier 2011.")
  t.match(because(small, ['ZZ', 'wire'], '2010-01-10', '2011-01-01', 'en'), /^Permitted: no rule forbids it, contract decides/)
})

t.test('After a delay that is not known, contract opens the window, whatever the delay was', async t => {
  const small = rulebookOf(
    { id: FIRST, windows: [row('hall', 0), { medium: 'wire', rule: 'unmodelled', legalBasis: [] }] },
    { id: '2011-01-01' as CivilDate, windows: [row('hall', 0), { medium: 'wire', rule: 'contract', legalBasis: [] }] }
  )
  t.match(because(small, ['ZZ', 'wire'], '2010-01-10', '2010-12-31', 'en'), /^Undecided: the delay of .* is not known, and the window opens between 10 January 2010 and 1 January 2011\.$/)
  t.match(because(small, ['ZZ', 'wire'], '2010-01-10', '2011-01-01', 'en'), /^Permitted: the window is open from 1 January 2011 at the latest/)
  t.match(because(small, ['ZZ', 'wire'], '2010-01-10', '2011-01-01', 'fr'), /^Exploitation permise : la fenêtre est ouverte le 1er janvier 2011 au plus tard/)
})

t.test('A tier whose answer no day that is known ends is told without one', async t => {
  const canal = (language: Language) => because(rulebook, ['FR', 'pay-tv-first'], '1985-02-03', '1986-03-10', language)
  t.match(canal('en'), /\(channel with an agreement: permitted; channel without an agreement: undecided before 1 January 1999\)/)
  t.match(canal('fr'), /\(chaîne avec accord : permise ; chaîne sans accord : indéterminée avant le 1er janvier 1999\)/)
})

t.test('A decision that was made on a day not stated is told as such', async t => {
  const granted = { derogationGranted: true }
  t.match(because(rulebook, ['FR', 'pay-tv-first'], '1987-02-03', '1987-03-04', 'en', granted), /a decision opened the window on a day that is not stated, between 3 February 1987 and 3 February 1988/)
  t.match(because(rulebook, ['FR', 'pay-tv-first'], '1987-02-03', '1987-03-04', 'fr', granted), /une décision a ouvert la fenêtre un jour qui n'est pas indiqué, entre le 3 février 1987 et le 3 février 1988/)
})

t.test('Where the visa or who coproduced the film is not stated, the delay is known, and is not said to be unknown', async t => {
  const told = (language: Language) => because(rulebook, ['FR', 'free-tv'], '1990-03-07', '1991-12-01', language)
  t.match(told('en'), /^Undecided: whatever the tier; for “channel that invests in films”, depending on the day on which the visa was granted and whether a derogation is granted, either the window opens on 7 March 1990, .*, or the window opens between 7 March 1990 and 7 March 1992, by the rules in force from 29 January 1987 \(decree 87-36, art\. 4\) and what is not stated/)
  t.match(told('fr'), /la fenêtre s'ouvre entre le 7 mars 1990 et le 7 mars 1992, selon les règles en vigueur depuis le 29 janvier 1987 \(.*\) et ce qui n'est pas indiqué/)
  t.notMatch(told('en'), /is not known/)
})

t.test('The name of a service that starts with a vowel takes the elision, an abbreviation with h does not', async t => {
  t.equal(that('Arte'), "qu'Arte")
  t.equal(that('HBO Max'), 'que HBO Max')
  t.match(chronologyOf(rulebook, {
    release: { theatricalReleaseDate: day('1994-04-06') }, territory: 'FR', on: TODAY, knownOn: TODAY, adopt: [], changes: [], explain: 'short', language: 'fr', service: ['arte']
  }).windows[0]?.explanation[0], /^Le palier qu'Arte détient pour ce film ne peut être dit/)
})
