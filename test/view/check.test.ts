// The gate: yes, no or undecided on a day, for how long, and why.
import t from 'tap'
import type { Permission } from '../../schemas/check.js'
import type { Question } from '../../schemas/question.js'
import type { Facts } from '../../schemas/release.js'
import { permissionOf } from '../../src/view/check.js'
import { NARROWED } from '../fixtures/narrowed.js'
import { ask, day, rulebook, TODAY } from '../fixtures/rulebook.js'

type Rest = Partial<Omit<Question, 'release' | 'medium' | 'tier' | 'on'>>

/** The gate for one medium, or one tier of it, on a day. */
function check (place: string, release: string | null, on: string, facts: Facts = {}, rest: Rest = {}): Permission {
  const [medium = '', tier] = place.split('/')
  return permissionOf(NARROWED, {
    release: { theatricalReleaseDate: release === null ? null : day(release), ...facts },
    territory: 'FR', on: day(on), knownOn: TODAY, adopt: [], changes: [], explain: 'short', language: 'en', ...rest,
    medium: [medium], ...tier === undefined ? {} : { tier }
  })
}

t.test('A closing that a fact not stated would bring leaves it undecided; the fact that settles the most is asked for first', async t => {
  const mario = (on: string, facts: Facts = {}) => check('svod', '2023-04-05', on, facts, { service: ['netflix'] })
  t.match(mario('2025-06-01'), { permitted: null, certainty: null, medium: 'svod', tier: 'with-agreement' })
  t.equal(mario('2025-06-01').missingFacts[0], 'freeTvAcquired')
  t.match(mario('2025-06-01').because, /^Undecided: depending on whether a free channel holds the film, .* and 4 more facts, either the window opens on 5 July 2024, .*, or the window is closed from 5 February 2025/)
  t.match(check('svod', '2023-04-05', '2025-06-01', {}, { service: ['netflix'], language: 'fr' }).because, /^Exploitation indéterminée : selon que le film est détenu par une chaîne gratuite, .* et selon 4 autres faits, ou bien la fenêtre s'ouvre .*, ou bien la fenêtre est fermée/)
  t.match(mario('2025-06-01', { freeTvAcquired: false }), { permitted: true, missingFacts: [] })
  t.match(mario('2025-06-01', { freeTvAcquired: true, coExploitationAgreement: false }), { permitted: false, missingFacts: [] })
  t.match(mario('2026-05-01'), { permitted: true, missingFacts: [] })
  const novembre = check('svod', '2022-10-05', '2025-02-07', { freeTvAcquired: true }, { service: ['netflix'] })
  t.equal(novembre.permitted, null, 'the film was on Netflix that day')
  t.equal(novembre.missingFacts[0], 'coExploitationAgreement')
})

t.test('Only the facts are asked for that change the answer of that day', async t => {
  const shared = { freeTvAcquired: true, coExploitationAgreement: true, producedBySvodService: true, productionCostEuros: 30_000_000 }
  const on = (date: string, facts: Facts = {}) => check('svod/without-agreement', '2023-01-10', date, { ...shared, ...facts })
  t.strictSame(on('2025-06-01').missingFacts, ['prefinancedByFreeTv', 'firstFreeTvBroadcastOn', 'blackoutFrom'])
  t.strictSame(on('2025-06-01', { prefinancedByFreeTv: false }).missingFacts, ['blackoutFrom'])
  t.strictSame(on('2025-06-01', { prefinancedByFreeTv: true }).missingFacts, ['firstFreeTvBroadcastOn'])
  t.strictSame(check('physical-video', '2018-12-15', '2019-03-19').missingFacts, ['derogationGranted', 'admissionsInFourthWeek'], 'admissions after the grant')
  t.strictSame(check('physical-video', '2018-12-15', '2019-03-25').missingFacts, ['derogationGranted'], 'by then any criterion allows it')
  t.strictSame(check('free-tv/investing', '2025-03-05', '2026-11-01').missingFacts, ['payTvAcquired', 'svodAcquired'])
  t.match(check('svod/with-agreement', '2024-12-04', '2026-10-15'), { permitted: null })
  const four = check('svod', '2023-01-10', '2025-06-01', { ...shared, productionCostEuros: 4_000_000, prefinancedByFreeTv: true })
  t.strictSame(four.missingFacts, [])
})

t.test('An exclusivity of another medium forbids nothing: a true answer tells of it where it is stated that somebody holds the film', async t => {
  const disney = (on: string, facts: Facts = {}, rest: Rest = {}) => check('svod', '2024-07-24', on, facts, { service: ['disney-plus'], ...rest })
  t.match(disney('2025-05-01', { payTvAcquired: true }), {
    permitted: true, because: /months after the theatrical release\. Exclusivity of another medium until 24 October 2025 \(Pay-TV cinema channel, first window, channel with an agreement\): it binds those who agreed to it, and contract settles it\.$/
  })
  t.match(disney('2025-05-01', { payTvAcquired: true }, { language: 'fr' }).because, /Exclusivité d'un autre mode d'exploitation jusqu'au 24 octobre 2025 \(Télévision payante de cinéma, première fenêtre, chaîne avec accord\) : elle lie ceux/)
  for (const [on, facts] of [['2025-05-01', {}], ['2025-05-01', { payTvAcquired: false }], ['2025-10-24', { payTvAcquired: true }], ['2025-04-23', { payTvAcquired: true }]] as const) {
    t.notMatch(disney(on, facts).because, /Exclusivity/, `${on} ${JSON.stringify(facts)}`)
  }
  t.match(disney('2025-10-23', { payTvAcquired: true }).because, /Exclusivity/)
  t.notMatch(check('tvod', '2024-07-24', '2025-02-01', { payTvAcquired: true }).because, /Exclusivity/, 'it is not against rental')
  t.notMatch(check('svod', null, '2025-05-01', { payTvAcquired: true }).because, /Exclusivity/)
  const twice = check('svod/top-agreement', '2024-07-24', '2025-05-01', { payTvAcquired: true })
  t.match(twice.because, /Exclusivity of another medium/)
})

t.test('A service that shows films again after their broadcast says so', async t => {
  const again = (language: 'en' | 'fr') => check('free-vod', '2015-03-04', '2026-06-01', {}, { service: ['tf1-plus'], language }).because
  t.match(again('en'), /^Permitted: .*\. TF1\+ also offers films again after their broadcast/)
  t.match(again('fr'), /TF1\+ propose aussi de revoir les films après leur diffusion/)
  t.notMatch(check('svod', '2015-03-04', '2026-06-01', {}, { service: ['netflix'] }).because, /after their broadcast/)
  t.notMatch(check('free-tv', '1990-03-07', '1994-06-01', {}, { service: ['tf1'] }).because, /after their broadcast/, 'of a day on which no text spoke of it nothing is said')
})

t.test('That no source gives the tier of a service is said, and why a text is cited that came later', async t => {
  t.match(check('pay-tv-first', '2018-04-11', '2019-03-25', {}, { service: ['altice-studio'] }), { permitted: null, missingFacts: ['tier'], because: /No source says which tier Altice Studio holds: each tier is answered\.$/ })
  t.match(check('pay-tv-first/with-agreement', '1983-10-10', '1984-06-01').because, /until 10 October 1984\. The specifications of 1986 are the text that was read/)
  t.notMatch(check('pay-tv-first/with-agreement', '2014-01-01', '2015-06-01').because, /specifications/)
})

t.test('Between its signatories an agreement runs from its signature, while the old order still binds everybody else', async t => {
  const taxi = (on: string, rest: Rest = { service: ['canal-plus'] }) => check(rest.service === undefined ? 'pay-tv-first/with-agreement' : 'pay-tv-first', '2018-04-11', on, {}, rest)
  t.match(taxi('2019-01-25'), {
    permitted: null, since: '2018-12-21', until: '2019-02-10', next: '2019-02-10', missingFacts: [], certainty: null, ruleSets: ['2010-04-24', '2019-02-10'],
    because: 'Undecided: between its signatories the agreement of 6 September 2018, amended on 21 December 2018, runs from its signature, 21 December 2018, and its 8 months after the theatrical release ended on 11 December 2018; ' +
      'whoever did not sign it is still held back by the rules in force from 24 April 2010 (agreement of 6 July 2009, point 1.4; order of 9 July 2009).'
  }, 'Canal+ signed it, and broadcast the film that day')
  t.match(taxi('2019-01-25', { service: ['canal-plus'], language: 'fr' }).because, /entre ses signataires, l'accord du 6 septembre 2018, modifié le 21 décembre 2018, court dès sa signature, le 21 décembre 2018, et ses 8 mois .* se sont achevés le 11 décembre 2018 ; qui ne l'a pas signé/)
  t.match(taxi('2018-12-20'), { permitted: false }, 'before the signature')
  const told = (language: 'en' | 'fr', service?: string, release = '2018-04-11') => ask(release, {}, { language, medium: ['pay-tv-first'], ...service === undefined ? {} : { service: [service] } }).windows.flatMap(({ explanation }) => explanation).join(' ')
  t.match(told('en', 'canal-plus'), /Between its signatories the agreement of 6 September 2018, amended on 21 December 2018, runs from its signature, 21 December 2018: for them the window may have opened sooner\./)
  t.match(told('fr'), /Entre ses signataires, l'accord du 6 septembre 2018, .* court dès sa signature, le 21 décembre 2018 : pour eux, la fenêtre a pu s'ouvrir plus tôt\./)
  t.notMatch(told('en', 'canal-plus', '2018-07-01'), /signatories/, 'the delay ran out under the order')
  t.notMatch(told('en', 'canal-plus', '2008-11-15'), /signatories/, 'custom held it back before')
  const notices = (release: string, rest: Rest) => ask(release, {}, { medium: ['svod'], ...rest }).notices.join(' ')
  t.match(notices('2020-06-01', {}), /Between its signatories the agreement of 24 January 2022 runs from its signature, 24 January 2022: a window that opens with its rules, on 10 February 2022/)
  t.notMatch(notices('2024-03-01', { service: ['disney-plus'] }), /signatories/, 'a tier that begins opens the window, and no agreement that is signed later')
  t.notMatch(notices('2012-06-01', { adopt: ['filippetti-2014@2014-10-01'] }), /signatories/, 'nor does a change that is adopted')
  t.match(taxi('2019-02-10'), { permitted: true, because: /opens on 10 February 2019, .* which ask for 8 months after the theatrical release, already over by then\.$/ }, 'the order')
  t.match(taxi('2019-02-10', { service: ['canal-plus'], language: 'fr' }).because, /un délai de 8 mois après la sortie en salles, déjà écoulé\.$/)
  t.match(taxi('2019-01-25', {}), { permitted: null }, 'nobody says which channel')
  t.match(taxi('2019-01-25', { service: ['ocs'] }), { permitted: null }, 'not known to have signed, nor not to have')
  t.match(taxi('2019-01-25', { service: ['canal-plus'], knownOn: day('2019-02-09') }), { permitted: false }, 'the order was not known yet')
  const svod = (service: string, on: string) => check('svod', '2020-06-01', on, { freeTvAcquired: false }, { service: [service] })
  t.match(svod('netflix', '2022-01-24'), { permitted: null, until: '2022-02-10' })
  t.match(svod('netflix', '2022-01-23'), { permitted: false })
  for (const none of ['disney-plus', 'prime-video', 'apple-tv-plus']) t.match(svod(none, '2022-02-01'), { permitted: false, until: '2022-02-10' }, `${none} is on record as not having signed`)
  t.match(check('physical-video', '2021-10-15', '2022-02-01', { derogationGranted: false }), { permitted: false }, 'no row of the law')
})

t.test('A day is judged by the law of that day', async t => {
  const service = (id: string, medium: string, release: string, on: string, facts: Facts = {}) => check(medium, release, on, facts, { service: [id] })
  t.match(check('free-tv/investing', '1997-07-22', '1998-06-01', { visaDate: day('1997-07-01') }), {
    permitted: false, until: '1999-01-01', ruleSets: ['1987-01-29', '1999-01-01'],
    because: /^Not permitted: the rules in force from 29 January 1987 \(decree 87-36, art\. 4\) ask for 24 months after the visa and hold the window back until they end, on 1 January 1999; it opens on 22 July 1999/
  })
  t.match(service('canal-plus', 'pay-tv-first', '1998-06-01', '1998-09-01', { derogationGranted: false }), { permitted: false, until: '1999-01-01' })
  t.match(check('pay-tv-first', '2008-12-01', '2009-03-01'), { permitted: null, missingFacts: [], because: /only custom/ })
  t.match(check('tvod', '2006-06-01', '2006-09-01'), { permitted: null, missingFacts: [], because: /only those who signed/ })
  t.match(check('svod', '2004-01-01', '2008-03-01'), { permitted: true, since: '2006-12-20', because: /before 12 July 2009 no rule forbids it, contract decides/ })
  t.match(check('svod', '2004-01-01', '2006-09-01'), { permitted: null, because: /only those who signed/ }, 'the protocol was in force then')
  t.match(check('physical-video', '1950-05-22', '1982-12-01'), { permitted: null, until: '1983-01-07', because: /the first recorded rules begin on 7 January 1983/ })
  t.match(check('physical-video', '1950-05-22', '1982-12-01', {}, { language: 'fr' }).because, /les premières règles connues datent du 7 janvier 1983/)
  t.match(check('pay-per-view', '2009-01-01', '2009-03-01'), { permitted: null, because: /only custom/ }, 'no set opens it, but the custom of that day held it back')
  t.match(check('pay-per-view', '2009-01-01', '2009-07-12'), { permitted: true, since: '2009-07-12' })
  t.match(service('arte', 'free-tv', '2009-03-25', '2009-03-20'), { permitted: null, because: /no delay runs before the release, 25 March 2009/ })
})

t.test('The day before the opening is not permitted; the day itself and the day after are', async t => {
  const alone = { freeTvAcquired: false }
  for (const [on, permitted] of [['2024-07-23', null], ['2024-07-24', false], ['2025-10-23', false], ['2025-10-24', true], ['2025-10-25', true]] as const) {
    t.equal(check('svod/with-agreement', '2024-07-24', on, alone).permitted, permitted, on)
  }
  t.match(check('svod/with-agreement', '2024-07-24', '2024-07-23', alone), { since: null, until: '2024-07-24', next: '2025-10-24' })
  t.match(check('svod/with-agreement', '2024-07-24', '2025-10-23', alone), { since: '2024-07-24', until: '2025-10-24', next: '2025-10-24' })
  t.match(check('svod/with-agreement', '2024-07-24', '2025-10-24', alone), { since: '2025-10-24', until: null, next: null })
})

t.test('A closing is a no between two yeses: the day before, its days, and the day on which the window opens again', async t => {
  const held = { freeTvAcquired: true, coExploitationAgreement: false }
  const on = (date: string) => check('svod/with-agreement', '2023-04-05', date, held)
  t.match(on('2024-07-04'), { permitted: false, until: '2024-07-05', next: '2024-07-05' })
  t.match(on('2025-02-04'), { permitted: true, since: '2024-07-05', until: '2025-02-05', next: '2026-04-05' })
  for (const date of ['2025-02-05', '2026-04-04']) t.match(on(date), { permitted: false, since: '2025-02-05', until: '2026-04-05', next: '2026-04-05' })
  t.match(on('2026-04-05'), { permitted: true, since: '2026-04-05', until: null, next: null })
})

t.test('A closing cites the set in force on the day asked about', async t => {
  const on = (date: string) => check('svod/with-agreement', '2023-04-05', date, { freeTvAcquired: true, coExploitationAgreement: false })
  t.strictSame(on('2025-02-09').ruleSets, ['2023-10-06'])
  t.match(on('2025-02-09').legalBasis, [{ text: 'accord-2022-01-24' }])
  t.strictSame(on('2025-02-10').ruleSets, ['2023-10-06', '2025-02-10'], 'that of the day, and the one that opened the window')
  t.match(on('2025-02-10').legalBasis, [{ text: 'accord-2025-02-06' }])
  t.equal(on('2025-02-10').because, 'Not permitted: the window is closed from 5 February 2025 and opens on 5 April 2026, by the rules in force from 10 February 2025 (agreement of 6 February 2025; order of 6 February 2025), ' +
    'for a free channel holds the film, with exclusivity against subscription VOD from 22 to 36 months, and no co-exploitation agreement is stated.')
  t.match(check('svod/with-agreement', '2023-04-05', '2025-02-10', { freeTvAcquired: true, coExploitationAgreement: false }, { language: 'fr' }).because,
    /la fenêtre est fermée à partir du 5 février 2025 et s'ouvre le 5 avril 2026, selon les règles en vigueur depuis le 10 février 2025/)
})

t.test('Where contract decides, nothing forbids: no rule, outside the chronology, never released, or before a rule came', async t => {
  for (const [place, release, on, facts, english, french] of [
    ['pay-per-view', '2014-01-01', '2014-02-01', {}, /^Permitted: no rule forbids it, contract decides\.$/, /^Exploitation permise : aucune règle ne l'interdit, le contrat décide\.$/],
    ['svod', '2023-01-04', '2023-01-05', { runtimeMinutes: 50 }, /contract decides, for a work of sixty minutes or less .*by the rules in force from 10 February 2022 \(agreement of 24 January 2022, point 1\.9; order of 4 February 2022\)/, /le contrat décide, car une œuvre de soixante minutes/],
    ['svod', null, '2023-01-05', {}, /never released in cinemas \(France\)/, /jamais sorti en salles \(France\)/],
    ['svod', '2004-01-01', '2009-07-11', {}, /before 12 July 2009 no rule forbids it, contract decides/, /avant le 12 juillet 2009, aucune règle/]
  ] as const) {
    const answer = check(place, release, on, facts)
    t.match(answer, { permitted: true, until: null, next: null, certainty: null }, `${place}, released ${String(release)}`)
    t.match(answer.because, english)
    t.match(check(place, release, on, facts, { language: 'fr' }).because, french)
  }
  t.match(check('svod/without-agreement', '2007-06-01', '2009-07-11'), { permitted: true, until: '2009-07-12', next: '2010-06-01' })
  t.match(check('svod/without-agreement', '2007-06-01', '2009-07-12'), { permitted: false, since: '2009-07-12', until: '2010-06-01' })
})

t.test('A custom, or an agreement of its signatories, decides nothing before the opening', async t => {
  for (const [place, release, on, english, french] of [
    ['pay-tv-first', '2003-01-01', '2003-12-31', /^Undecided: only custom holds the window back, 12 months after the theatrical release by the rules in force from 28 November 2000 \(practice, no text\)/, /seul l'usage retient la fenêtre/],
    ['tvod', '2005-12-21', '2006-08-08', /only those who signed are held back, 33 weeks .*\(protocol of 20 December 2005\)/, /seuls les signataires sont tenus/],
    ['theatrical', '2024-07-24', '2024-07-23', /theatres open on the release itself, 24 July 2024, by custom/, /par l'usage et non par un texte/]
  ] as const) {
    t.match(check(place, release, on), { permitted: null, missingFacts: [] }, place)
    t.match(check(place, release, on).because, english)
    t.match(check(place, release, on, {}, { language: 'fr' }).because, french)
  }
  t.match(check('pay-tv-first', '2003-01-01', '2004-01-01'), { permitted: true, since: '2004-01-01' })
  t.match(check('theatrical', '2024-07-24', '2024-07-24').because, /^Permitted: theatres open on the release itself, 24 July 2024\.$/)
  t.match(check('theatrical', '2024-07-24', '2024-07-24', {}, { language: 'fr' }).because, /le 24 juillet 2024\.$/)
})

t.test('Between the earliest and the latest day possible it is undecided, and the answer says what to state', async t => {
  const on = (date: string, facts: Facts = {}) => check('physical-video', '2024-07-24', date, facts)
  t.equal(on('2024-10-26').permitted, false, 'even with the derogation')
  t.match(on('2024-10-27'), {
    permitted: null,
    since: '2024-10-27',
    until: '2024-11-24',
    next: '2024-11-24',
    missingFacts: ['derogationGranted'],
    questions: [{ fact: 'derogationGranted', question: 'Was a derogation from the delay granted for the film (the one for video, by the CNC; formerly, that of a minister)?' }],
    because: 'Undecided: depending on whether a derogation is granted, either the window opens on 27 October 2024, by the rules in force from 6 October 2023 ' +
      '(cinema code, arts. L. 231-1, D. 231-2 and D. 231-5), which ask for 4 months less 28 days after the theatrical release, or the rules in force from 6 October 2023 (cinema code, art. L. 231-1) ' +
      'ask for 4 months after the theatrical release and hold the window back until 24 November 2024.'
  })
  t.match(check('physical-video', '2024-07-24', '2024-10-27', {}, { language: 'fr' }), {
    because: /^Exploitation indéterminée : selon qu'une dérogation est accordée, ou bien/,
    questions: [{ question: /^Une dérogation a-t-elle été accordée/ }]
  })
  t.equal(on('2024-11-24').permitted, true, 'even without it')
  t.match(on('2024-10-27', { derogationGranted: true }), { permitted: true, since: '2024-10-27', missingFacts: [] })
  t.match(on('2024-10-27', { derogationGranted: false }), { permitted: false, missingFacts: [] })
  t.strictSame(on('2024-10-01').missingFacts, [], 'what could move the window, but changes nothing of that day, is not asked for')
  t.match(on('2024-10-26').because, /hold the window back until 24 November 2024 \(27 October 2024 at the earliest, depending on facts not stated\)/)
  t.match(check('physical-video', '2024-07-24', '2024-10-26', {}, { language: 'fr' }).because, /retiennent la fenêtre jusqu'au 24 novembre 2024 \(le 27 octobre 2024 au plus tôt, selon des faits non indiqués\)/)
})

t.test('A visa that is not stated: undecided, yes from the latest day possible', async t => {
  const on = (date: string, rest: Rest = {}) => check('physical-video', '1990-02-01', date, { derogationGranted: false }, rest)
  t.match(on('1990-01-31'), { permitted: null, since: null, until: '1991-02-01', next: '1991-02-01', certainty: null, evidence: null, missingFacts: [] })
  t.match(on('1990-02-01'), { permitted: null, missingFacts: ['visaDate'] })
  t.match(on('1991-01-31'), { permitted: null, until: '1991-02-01' })
  t.match(on('1991-02-01'), { permitted: true, since: '1991-02-01', until: null })
  t.match(on('1990-01-31').because, /no delay runs before the release, 1 February 1990, and the texts that were read neither forbid nor allow it/)
  t.match(on('1990-06-01').because, /depending on the day on which the visa was granted, either the window opens on 1 February 1990, .* after the visa, or the rules .* hold the window back until 1 February 1991/)
  t.match(on('1999-06-01').because, /open from 1 February 1991 at the latest/)
  t.match(on('1990-01-31', { language: 'fr' }).because, /aucun délai ne court avant la sortie, le 1er février 1990/)
  t.match(on('1999-06-01', { language: 'fr' }).because, /ouverte le 1er février 1991 au plus tard/)
})

t.test('A delay that no source gives: undecided until the rules that are known open the window, for ever where none does', async t => {
  const on = (date: string, rest: Rest = {}) => check('pay-tv-second/with-agreement', '2008-01-01', date, {}, rest)
  t.match(on('2008-01-01'), { permitted: null, until: '2009-11-01', missingFacts: [], because: /the delay of the rules in force from 20 December 2006 is not known, and the window opens between/ })
  t.match(on('2009-11-01'), { permitted: true, because: /\(agreement of 6 July 2009, point 1\.4; order of 9 July 2009\)/, ruleSets: ['2009-07-12'] })
  const before = { knownOn: day('2009-01-01') }
  t.match(on('2050-01-01', before), { permitted: null, since: null, until: null, next: null, because: /on 1 January 2008 at the earliest/ })
  t.match(on('2050-01-01', { ...before, language: 'fr' }).because, /au plus tôt le 1er janvier 2008/)
  t.match(on('2008-06-01', { language: 'fr' }).because, /entre le 1er janvier 2008 et le 1er novembre 2009/)
  t.match(on('2007-12-31', before), { permitted: null, until: null, next: null })
})

t.test('Tiers that disagree decide nothing: the tier is asked for first, then what each undecided one lacks', async t => {
  const answer = check('svod', '2024-07-24', '2025-06-01')
  t.match(answer, { permitted: null, tier: null, since: '2025-01-24', until: '2025-12-24', next: '2025-12-24', missingFacts: ['tier'] })
  t.match(answer.because, /^Undecided: it depends on the tier \(service with an agreement of the highest level: permitted before 24 May 2026; service with an agreement: not permitted before 24 October 2025; .*\), by the rules in force from 6 October 2023 \(agreement of 24 January 2022; order of 4 February 2022\) and the rules in force from 10 February 2025 \(agreement of 6 February 2025; order of 6 February 2025\)\.$/)
  t.match(answer.questions, [{ fact: 'tier', question: /^Which tier .*service with an agreement \(with-agreement\), / }])
  t.match(check('free-tv', '2010-01-01', '2012-03-01').because, /\(channel that invests in films: permitted; other channel: not permitted before 1 July 2012\)/, 'what is permitted for good has no last day')
  const french = check('svod', '2024-07-24', '2025-06-01', {}, { language: 'fr' })
  t.match(french.because, /le palier en décide \(service avec accord du plus haut niveau : permise avant le 24 mai 2026 ; .*avant le 24 octobre 2025 ; .*, selon .* et les règles/)
  t.match(french.questions, [{ question: /^Quel palier .*service avec accord \(with-agreement\)/ }])

  const shared = check('svod', '2019-12-18', '2022-06-01', { freeTvAcquired: true })
  t.strictSame(shared.missingFacts, ['coExploitationAgreement'], 'where the tiers agree in what is undecided, they are not asked for')
  t.strictSame(shared.questions.map(({ fact }) => fact), shared.missingFacts)
  t.match(check('pay-tv-first', '1990-01-01', '1990-06-01'), { permitted: null, missingFacts: ['tier'], evidence: 'inference', certainty: null }, 'one tier is dated, of the other the delay is not known')
})

t.test('Tiers that agree answer as one; the sentence names the one on which it hangs', async t => {
  t.match(check('svod', '2024-07-24', '2024-10-01'), { permitted: false, until: '2025-01-24', because: /^Not permitted: whatever the tier; for “service with an agreement of the highest level”, the rules .* ask for 6 months at least after the theatrical release and hold the window back until 24 January 2025/ })
  t.match(check('svod', '2024-07-24', '2026-12-01', { freeTvAcquired: false }), { permitted: true, since: '2025-12-24', because: /^Permitted: whatever the tier; for “service with partial commitments”, the window opens on 24 December 2025/ })
  t.match(check('svod', '2024-07-24', '2024-10-01', {}, { language: 'fr' }).because, /quel que soit le palier ; pour « service avec accord du plus haut niveau », .* 6 mois au moins/)
  const gap = check('svod', '2020-01-15', '2022-06-01', { freeTvAcquired: true, coExploitationAgreement: false, derogationGranted: false })
  t.match(gap, { permitted: false, since: '2022-02-10', until: '2023-01-15' })
  t.match(gap.because, /^Not permitted: the window is closed from 10 February 2022 and opens on 15 January 2023/, 'one reason for all needs no tier')
  t.match(check('pay-tv-second', '2008-01-01', '2010-06-01'), { permitted: true, because: /whatever the tier; for “channel without an agreement”, .*1 January 2010/ })
  t.match(check('pay-tv-second', '2008-01-01', '2008-06-01'), { permitted: null, missingFacts: [] }, 'both unknown: the tier would not help')
  t.match(check('pay-tv-second', '2008-01-01', '2008-06-01', {}, { knownOn: day('2009-01-01') }), { permitted: null, until: null })
  const changes = [{ medium: 'svod', tier: 'top-agreement', delay: { months: 30 }, from: day('2024-01-01') }, { medium: 'svod', tier: 'top-agreement', delay: { months: 30 }, from: day('2025-02-10') }]
  t.match(check('svod', '2024-07-24', '2024-10-01', {}, { changes }).because, /whatever the tier; for “service with an agreement”, the rules in force from 6 October 2023 .*; it opens on 24 October 2025/, 'the first to open, wherever it stands')
})

t.test('A day cites the rules that bound the medium on it, not only those that open the window', async t => {
  const on = (date: string, rest: Rest = {}) => check('svod/without-agreement', '2019-12-18', date, { freeTvAcquired: false }, rest)
  t.match(on('2022-01-23'), { permitted: false, ruleSets: ['2019-03-23', '2022-02-10'] })
  t.equal(on('2022-01-23').because, 'Not permitted: the rules in force from 23 March 2019 (agreement of 6 September 2018; amendment of 21 December 2018; order of 25 January 2019) ask for 36 months after the theatrical release ' +
    'and hold the window back until they end, on 10 February 2022; it opens then, by the rules in force from 10 February 2022 (agreement of 24 January 2022; order of 4 February 2022).')
  t.match(on('2022-01-23', { language: 'fr' }).because, /fixent un délai de 36 mois .* et retiennent la fenêtre jusqu'à leur fin, le 10 février 2022 ; elle s'ouvre alors, selon les règles/)
  t.match(on('2022-02-10'), { permitted: true, ruleSets: ['2022-02-10'] })
  t.match(check('pay-tv-first/with-agreement', '2008-11-15', '2009-03-01').because, /only custom holds the window back, 12 months .*20 December 2006/, 'the custom of that day, and not the agreement to come')
  t.match(check('pay-tv-first/with-agreement', '1950-01-01', '1960-01-01'), { permitted: null, until: '1983-01-07', ruleSets: ['1983-01-07'] }, 'before the first rules')
})

t.test('A window that opens twice, on a work let free, or on a closing\'s last day', async t => {
  const held = { freeTvAcquired: true, coExploitationAgreement: false, derogationGranted: false }
  t.match(check('svod/with-agreement', '2020-01-15', '2023-06-01', held).because, /opens on 15 June 2021 and again on 15 January 2023, by the rules in force from 23 March 2019/)
  t.match(check('svod/with-agreement', '2020-01-15', '2023-06-01', held, { language: 'fr' }).because, /s'ouvre le 15 juin 2021, puis de nouveau le 15 janvier 2023/)
  t.match(check('svod/with-agreement', '2020-01-15', '2021-07-01', held).because, /opens on 15 June 2021, by/)
  t.match(check('svod/without-agreement', '2019-12-18', '2022-05-01', held), { permitted: false, because: /closed from 10 February 2022 and opens on 18 December 2022/ })
  t.match(check('svod/without-agreement', '2019-12-18', '2023-05-01', held), { permitted: true, because: /opens on 18 December 2022, .* ask for 36 months after/ })
  const short = (language: 'en' | 'fr') => check('svod/without-agreement', '2021-06-01', '2022-03-01', { runtimeMinutes: 30 }, { language }).because
  t.match(short('en'), /opens on 10 February 2022, by .*point 1\.9; order of 4 February 2022\), for a work of sixty minutes or less/)
  t.match(short('fr'), /s'ouvre le 10 février 2022, selon .*, car une œuvre de soixante minutes/)
})

t.test('What if: the sentence says that it is not the law, and what the rules are taken to be', async t => {
  const plan = { knownOn: day('2014-10-01'), adopt: ['filippetti-2014@2014-10-01'] }
  t.match(check('svod/with-agreement', '2014-01-01', '2016-01-01', {}, plan), {
    permitted: true, hypothetical: true, because: /^Permitted \(what if: this is not the law\): .* by the rules of the proposal “The plan of July 2014.*”, taken to be in force from 1 October 2014, which ask for 24 months/
  })
  t.match(check('svod/with-agreement', '2014-01-01', '2016-01-01', {}, { ...plan, language: 'fr' }).because, /^Exploitation permise \(hypothèse, qui n'est pas le droit\) : .*la proposition « Le plan de juillet 2014/)
  t.match(check('free-vod', '2014-01-01', '2016-01-01', {}, plan), { permitted: false, hypothetical: true, because: /^Not permitted: / }, 'what the proposal leaves alone is the law')
  const changes = [{ medium: 'free-vod', delay: { months: 12 }, from: day('2025-03-01') }]
  t.match(check('free-vod', '2024-07-24', '2025-07-24', {}, { changes }).because, /by the rules made up for the question from 1 March 2025/)
  t.match(check('free-vod', '2024-07-24', '2025-07-24', {}, { changes, language: 'fr' }).because, /les règles imaginées pour la question au 1er mars 2025/)
})

t.test('An assumed renewal makes the answer provisional', async t => {
  t.match(check('svod/without-agreement', '2026-10-01', '2028-03-01'), { permitted: true, certainty: 'provisional', because: /^Permitted \(provisional\): / })
  t.match(check('svod/without-agreement', '2026-10-01', '2028-03-01', {}, { language: 'fr' }).because, /^Exploitation permise \(provisoire\) : /)
  const on = (date: string, facts: Facts = {}) => check('svod/without-agreement', '2027-07-01', date, facts)
  t.match(on('2028-02-09'), { permitted: false, certainty: 'settled' }, 'the rules of that day are no assumption, though the opening is')
  t.match(on('2028-02-10'), { permitted: false, certainty: 'provisional' })
  t.match(on('2029-06-01', { freeTvAcquired: true, coExploitationAgreement: false }), { permitted: false, certainty: 'provisional', because: /closed/ })
  t.match(check('pay-tv-first', '2027-06-01', '2028-03-01'), { permitted: true, certainty: 'provisional' }, 'one of two tiers is enough')
})

t.test('The answer carries the clocks, the names of the film and the version that answers', async t => {
  const answer = check('tvod', '2024-07-24', '2024-12-01', {}, { title: 'Deadpool & Wolverine', id: 'x' })
  t.match(answer, { title: 'Deadpool & Wolverine', id: 'x', on: '2024-12-01', medium: 'tvod', tier: null, knownOn: TODAY, rulebook: { version: rulebook.version, digest: rulebook.digest } })
  t.notOk('title' in check('tvod', '2024-07-24', '2024-12-01'), 'what was not given is not echoed')
  t.equal(check('svod/with-agreement', '2024-07-24', '2024-12-01').tier, 'with-agreement')
})

t.test('A question that the chronology refuses is refused alike', async t => {
  t.throws(() => check('tvod/with-agreement', '2024-07-24', '2024-12-01'), { code: 'wrong-pair', field: 'tier' })
  t.throws(() => check('tvod', '2024-07-24', '2024-12-01', { visaDate: day('2024-07-25') }), { code: 'inconsistent-facts', field: 'visaDate' })
  t.throws(() => check('tvod', '1850-01-01', '2024-12-01'), { code: 'date-out-of-coverage', field: 'theatricalReleaseDate' })
  t.throws(() => check('tvod', '2024-07-24', '2024-12-01', {}, { knownOn: day('1980-01-01') }), { code: 'no-law-known', field: 'knownOn' })
})
