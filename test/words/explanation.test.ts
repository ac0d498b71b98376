// The sentences: each says why, cites its text, and reads in both languages.
import t from 'tap'
import { en } from '../../src/words/en/explanations.js'
import { fr } from '../../src/words/fr/explanations.js'
import { chronologyOf } from '../../src/view/chronology.js'
import { NARROWED } from '../fixtures/narrowed.js'
import { ask, askWindow, day, NEWEST, rulebook, TODAY } from '../fixtures/rulebook.js'
import { held, offer, rulebookOf, service } from '../fixtures/services.js'

const said = (...args: Parameters<typeof askWindow>) => askWindow(...args).explanation.join(' ')
const FR = { language: 'fr' } as const

t.test('A delay cites its text, by article or by point, the French way in French', async t => {
  t.equal(said('svod/with-agreement', '2014-01-01'),
    '36 months after the theatrical release of 1 January 2014, by the rules in force from 24 April 2010 (agreement of 6 July 2009, point 1.6; order of 9 July 2009): 1 January 2017.')
  t.equal(said('svod/with-agreement', '2014-01-01', {}, FR),
    '36 mois après la sortie en salles du 1er janvier 2014, selon les règles en vigueur depuis le 24 avril 2010 (point 1.6 de l\'accord du 6 juillet 2009 ; arrêté du 9 juillet 2009) : le 1er janvier 2017.')
  t.match(said('physical-video', '2015-01-07', { derogationGranted: true }), /4 months less 28 days.*\(cinema code, arts\. L\. 231-1, D\. 231-2 and D\. 231-5; decree 2010-397, arts\. 1 and 5\)/)
  t.match(said('physical-video', '2015-01-07', { derogationGranted: true }, FR), /4 mois moins 28 jours.*\(articles L\. 231-1, D\. 231-2 et D\. 231-5 du code du cinéma et de l'image animée ; articles 1er et 5 du décret n° 2010-397 du 22 avril 2010\)/)
  t.match(said('pay-per-view', '2004-01-01'), /by the rules in force from 28 November 2000 \(practice, no text\): 1 October 2004\.$/, 'a practice rests on no text')
})

t.test('What opens with a new set, what contract decided before, and what theatres do', async t => {
  t.match(said('svod/without-agreement', '2004-01-01'), /Before 12 July 2009 no rule bound this medium.*had already run \(1 January 2007\).*first day, 12 July 2009/)
  t.match(said('svod/without-agreement', '2004-01-01', {}, FR), /Avant le 12 juillet 2009.*déjà écoulé.*le 12 juillet 2009/)
  t.match(said('theatrical', '2014-01-01', {}, FR), /Les salles ouvrent/)
  t.match(said('physical-video', '1981-01-01'), /visa is not stated; even on its latest possible day/)
  t.match(said('physical-video', '1981-01-01', {}, FR), /visa n'est pas indiqué/)
})

t.test('What has no date says why', async t => {
  for (const [place, release, facts, english, french] of [
    ['pay-per-view', '2014-01-01', {}, /contract decides/, /le contrat décide/],
    ['svod/with-agreement', '2023-01-04', { runtimeMinutes: 50 }, /Nothing holds the window back: a work of sixty minutes or less is outside the agreement/, /Rien ne retient la fenêtre : une œuvre de soixante minutes au plus est hors de l'accord/],
    ['tvod', null, {}, /never released in cinemas \(France\)/, /jamais sorti en salles/],
    ['physical-video', '1990-02-01', {}, /runs from the visa, which is not stated: between 1 February 1990 and 1 February 1991/, /court du visa/],
    ['pay-tv-second/with-agreement', '2008-01-01', {}, /not known: between 1 January 2008 and 1 November 2009/, /n'est donc pas connu : entre le 1er janvier 2008/]
  ] as const) {
    t.match(said(place, release, facts), english)
    t.match(said(place, release, facts, FR), french)
  }
  const unbounded = { knownOn: day('2009-01-01') }
  t.match(said('pay-tv-second/with-agreement', '2008-01-01', {}, unbounded), /not known: not before 1 January 2008/)
  t.match(said('pay-tv-second/with-agreement', '2008-01-01', {}, { ...unbounded, ...FR }), /pas avant le 1er janvier 2008/)
})

t.test('The derogation: what it gives, what it would give, and where it changes nothing', async t => {
  for (const [facts, english, french] of [
    [{}, /With the derogation the window would open on 6 April 2023.*admissions that decide are not stated/, /Avec la dérogation.*ne sont pas indiquées/],
    [{ admissionsAfterFourWeeks: 9 }, /admissions stated meet this/, /entrées indiquées y satisfont/],
    [{ derogationGranted: true }, /The derogation was granted; criterion: /, /La dérogation a été accordée ; critère : /]
  ] as const) {
    t.match(said('physical-video', '2023-01-04', facts), english)
    t.match(said('physical-video', '2023-01-04', facts, FR), french)
  }
  const covid = { admissionsAfterFourWeeks: 300_000 }
  t.notMatch(said('physical-video', '2020-08-12', covid), /stated meet this|are not stated/, 'admissions that fail a criterion that was lifted')
  t.notMatch(said('physical-video', '2020-08-12', covid, FR), /y satisfont/)
  t.match(said('physical-video', '2009-11-01', { derogationGranted: true }, FR), /La dérogation ne change rien ici/)
})

t.test('Closings, variants, floors, assumptions and adoptions each have their sentence', async t => {
  const held = { freeTvAcquired: true }
  t.match(said('svod/with-agreement', '2023-04-05', held), /Closed from 5 February 2025 until 5 April 2026/)
  t.match(said('svod/with-agreement', '2023-04-05', held, FR), /Fermée à partir du 5 février 2025/)
  t.match(said('svod/without-agreement', '2019-12-18', held), /Due on 10 February 2022, the window is closed then and opens on 18 December 2022/)
  t.match(said('svod/without-agreement', '2019-12-18', held, FR), /Attendue le 10 février 2022/)
  const unsold = { payTvAcquired: false, svodAcquired: false }
  t.match(said('free-tv/investing', '2023-05-10', unsold), /applies because neither/)
  t.match(said('free-tv/investing', '2023-05-10', unsold, FR), /parce que ni une chaîne/)
  t.match(said('svod/top-agreement', '2024-07-24', {}, FR), /plancher/)
  t.match(said('svod/without-agreement', '2026-10-01', {}, FR), /Date provisoire\. L'arrêté du 6 février 2025/)
  t.match(said('svod/without-agreement', '2021-06-01', { runtimeMinutes: 30 }, FR), /Rien ne retient plus la fenêtre/)
  t.match(said('svod/without-agreement', '2014-01-01', {}, { ...FR, adopt: ['filippetti-2014@2014-10-01'] }), /Hypothèse : ce délai est celui de la proposition « Le plan de juillet 2014/)
  t.match(said('svod/without-agreement', '2014-01-01', {}, { ...FR, changes: [{ medium: 'svod', delay: { months: 20 }, from: day('2014-10-01') }] }), /imaginé pour la question/)
  const shared = { coExploitationAgreement: true, producedBySvodService: false }
  t.match(said('svod/with-agreement', '2023-04-05', shared, { ...FR, changes: [{ medium: 'free-tv', delay: { months: 18 }, from: day('2024-01-01') }] }), /reposent sur un changement/)
  t.match(ask('1937-06-09', {}, FR).notices, [/précède les premières règles/])
})

t.test('In full, the explanation is the sentences of the reasons, the sets considered and set aside first', async t => {
  const full = (...[place, release, facts = {}, rest = {}]: Parameters<typeof askWindow>) => askWindow(place, release, facts, { ...rest, explain: 'full' }).explanation
  const svod = full('svod/without-agreement', '2019-12-18')
  t.match(svod[0], /set aside: the delay of 36 months after the theatrical release under the rules in force from 23 March 2019 \(.*\) ends on 18 December 2022, when the rules of 10 February 2022 are already in force/)
  t.match(full('pay-tv-first/without-agreement', '2018-02-01').at(-1), /Once open, a window stays open: the rules in force from 10 February 2019 \(.*\), which would open it later, do not close it/)
  const lost = { service: ['netflix'] }
  t.ok(full('svod/with-agreement', '2024-10-16', {}, lost).includes('Once open, a window stays open: the tier that the service holds from 22 February 2026, which would open it later, does not close it.'))
  t.ok(full('svod/with-agreement', '2024-10-16', {}, { ...lost, ...FR }).includes("Une fenêtre ouverte le reste : le palier que le service détient à partir du 22 février 2026, qui l'ouvrirait plus tard, ne la referme pas."))
  t.match(full('pay-tv-first/without-agreement', '2018-02-01', {}, FR).at(-1), /Une fenêtre ouverte le reste/)
  t.notMatch(svod, [/Once open/], 'no later rule would have closed it')
  t.match(full('svod/without-agreement', '2007-06-01')[0], /leave this medium to contract/)
  t.match(full('svod/without-agreement', '2007-06-01', {}, FR)[0], /laissent ce mode d'exploitation au contrat/)
  t.match(full('pay-tv-second/with-agreement', '2008-01-01')[0], /is not known/)
  t.match(full('pay-tv-second/with-agreement', '2008-01-01', {}, FR)[0], /n'est pas connu/)
  t.match(full('free-vod', '2018-01-10', {}, FR)[0], /Envisagé puis écarté : le délai de 48 mois.*les règles du 10 février 2019/)
  t.match(full('free-vod', '2018-01-10', {}, FR)[1], /Envisagé puis écarté : le délai de 44 mois.*les règles du 23 mars 2019/)
  t.match(full('pay-per-view', '2014-01-01').join(' '), /set aside.*contract decides/s)
  t.equal(full('tvod', '2023-01-04', { runtimeMinutes: 20 }).length, 1)
  t.equal(full('theatrical', '2026-01-07').length, 1, 'no set considered, none to come')
  t.strictSame(askWindow('svod/with-agreement', '2014-01-01', {}, { explain: 'none' }).explanation, [])
})

t.test('A window that opens with the release says so, and not that a set opened it', async t => {
  const old = { visaDate: day('1988-01-04') }
  t.match(said('physical-video', '1990-02-14', old), /12 months after the visa.*ends before the release \(4 January 1989\): the window opens with it, on 14 February 1990/)
  t.match(said('physical-video', '1990-02-14', old, FR), /s'achève avant la sortie \(4 janvier 1989\) : la fenêtre s'ouvre avec elle, le 14 février 1990/)
  t.notMatch(said('physical-video', '1990-02-14', old), /first day/)
})

t.test('What a question adopts does not change since when the rules that it leaves alone are in force', async t => {
  const plan = { knownOn: day('2014-10-01'), adopt: ['filippetti-2014@2014-10-01'] }
  t.match(said('free-vod', '2014-01-01', {}, plan), /48 months.*by the rules in force from 24 April 2010/)
  t.match(said('svod/with-agreement', '2014-01-01', {}, plan), /24 months.*by the rules taken to be in force from 1 October 2014: 1 January 2016\./)
})

t.test('French reasons that start with a vowel take the elision', async t => {
  t.match(said('free-tv/investing', '2019-06-05', { payTvAcquired: false }, FR), /parce qu'aucune chaîne payante/)
})

t.test('Every text of the bibliography can be cited by its articles, the French way in French', async t => {
  const heads = new Set<string>()
  for (const { citation } of rulebook.legalTexts.values()) {
    const [head = ''] = citation.fr.split(' ')
    heads.add(head)
    const contracted = { loi: 'de la loi', directive: 'de la directive', accord: "de l'accord", avenant: "de l'avenant", arrêté: "de l'arrêté", modification: 'de la modification', réglementation: 'de la réglementation', ordonnance: "de l'ordonnance", étude: "de l'étude" }[head] ?? `du ${head}`
    t.ok(fr.cited(citation.fr, ['2'], 'articles').startsWith(`article 2 ${contracted} `), fr.cited(citation.fr, ['2'], 'articles'))
    t.equal(en.cited(citation.en, ['2'], 'articles'), `${citation.en}, art. 2`)
  }
  t.strictSame([...heads].sort(), ['accord', 'arrêté', 'avenant', 'cahier', 'code', 'directive', 'décret', 'décret-loi', 'loi', 'tribunal', 'protocole', 'FFG', 'règlement', 'modification', 'réglementation', 'étude', 'ordonnance'].sort(), 'a new kind of text: see that its gender is right')
  t.equal(fr.cited('accord du 6 juillet 2009', ['1.4', '1.5', '1.6'], 'points'), "points 1.4, 1.5 et 1.6 de l'accord du 6 juillet 2009")
  t.equal(en.cited('agreement of 6 July 2009', ['1.4', '1.5', '1.6'], 'points'), 'agreement of 6 July 2009, points 1.4, 1.5 and 1.6')
  t.equal(fr.cited('décret n° 83-4 du 4 janvier 1983', ['1', '2'], 'articles'), 'articles 1er et 2 du décret n° 83-4 du 4 janvier 1983')
})

t.test('Facts not stated are told in a sentence: those first that move the window the most, three at most, and how many more', async t => {
  t.match(said('svod/with-agreement', '2024-07-24'), /These dates may change depending on whether a free channel holds the film, whether there is a co-exploitation agreement, whether a subscription VOD service produced the film and 4 more facts\.$/)
  t.match(said('svod/with-agreement', '2024-07-24', {}, FR), /Ces dates peuvent changer selon que le film est détenu par une chaîne gratuite, selon qu'un accord de coexploitation est conclu, selon que le film est produit par un service de vidéo à la demande par abonnement et selon 4 autres faits\.$/)
  t.match(said('free-tv/investing', '2025-03-05', {}, FR), /Ces dates peuvent changer selon que le film est détenu par une chaîne payante de cinéma et selon que le film est détenu par un service/)
  t.match(ask('2024-07-24', {}, { explain: 'full', medium: ['svod'], tier: 'with-agreement' }).windows[0]?.explanation.at(-1), /depending on whether a free channel holds the film, .* and 4 more facts\.$/, 'in the full reasoning too')
})

t.test('A fact that its own sentence tells is not told again', async t => {
  const last = (...args: Parameters<typeof askWindow>) => askWindow(...args).explanation.at(-1)
  t.match(last('physical-video', '2024-07-24'), /^With the derogation the window would open on 27 October 2024/)
  t.match(last('physical-video', '1990-02-01', { derogationGranted: false }, FR), /^Le délai de 12 mois court du visa, qui n'est pas indiqué/)
  t.match(last('physical-video', '1990-02-01', {}, FR), /^Ces dates peuvent changer selon qu'une dérogation est accordée et selon le jour à compter duquel la dérogation vaut\.$/)
  t.match(last('physical-video', '1998-01-07', { visaDate: day('1997-12-29') }), /^Before 29 December 1998 a decision may have opened the window/)
  t.match(last('free-tv/investing', '2020-01-15', { freeTvAcquired: true }), /^These dates may change depending on whether a pay-TV cinema channel holds the film\.$/)
  t.match(last('tvod', '2023-07-05', {}, { territory: 'DE' }), /^Depends on a fact not stated/)
})

t.test('Of one fact beyond the three, and of several, it is said how many there are', async t => {
  for (const [facts, english, french] of [
    [['a'], 'depending on a', 'selon a'],
    [['a', 'b', 'c'], 'depending on a, b and c', 'selon a, selon b et selon c'],
    [['a', 'b', 'c', 'd'], 'depending on a, b, c and one more fact', 'selon a, selon b, selon c et selon un autre fait'],
    [['a', 'b', 'c', 'd', 'e'], 'depending on a, b, c and 2 more facts', 'selon a, selon b, selon c et selon 2 autres faits']
  ] as const) {
    t.equal(en.mayChange(facts), `These dates may change ${english}.`)
    t.equal(fr.mayChange(facts), `Ces dates peuvent changer ${french}.`)
  }
})

t.test('A tier that a service has always held is told without a day', async t => {
  const universal = (language: 'en' | 'fr') => ask('2021-03-03', {}, { service: ['universal-plus'], language }).windows.flatMap(({ explanation }) => explanation)
  t.ok(universal('en').includes('Universal+ holds the tier “service without an agreement”.'))
  t.ok(universal('fr').includes('Universal+ détient le palier « service sans accord ».'))
})

t.test('Which tier a service held before the first that is recorded cannot be told, and no fact of the film would tell', async t => {
  const late = service({ territories: [offer({ tiers: [held({ tier: 'with-agreement', from: '2022-02-10', sinceLaunch: false })] })] })
  const { windows } = chronologyOf(rulebookOf(NARROWED, late), {
    release: { theatricalReleaseDate: day('2019-06-05') }, territory: 'FR', on: TODAY, knownOn: TODAY, adopt: [], changes: [], explain: 'full', language: 'en', service: ['netflix']
  })
  const [svod, ...others] = windows.filter(({ medium }) => medium === 'svod')
  t.strictSame(others, [])
  t.match(svod, { status: 'undetermined', earliestPossible: '2020-09-05', latestPossible: '2022-06-05' }, 'with what a derogation and a free channel would change under each tier')
  t.match(svod?.reasons?.filter(({ step, verdict }) => step === 'tier' && verdict !== 'held'), [
    { verdict: 'unknown', evidence: 'unverified', text: /^Which tier Netflix holds for this film cannot be told \(.*\): the window opens between 5 November 2020 and 10 February 2022\.$/ }
  ])
})

t.test('Delays in words', async t => {
  for (const [delay, english, french] of [
    [{ months: 1 }, '1 month', '1 mois'],
    [{ months: 36 }, '36 months', '36 mois'],
    [{ weeks: 33 }, '33 weeks', '33 semaines'],
    [{ weeks: 1 }, '1 week', '1 semaine'],
    [{ months: 4, days: -28 }, '4 months less 28 days', '4 mois moins 28 jours'],
    [{ months: 4, weeks: 2, days: 1 }, '4 months and 2 weeks and 1 day', '4 mois et 2 semaines et 1 jour'],
    [{ days: 45 }, '45 days', '45 jours']
  ] as const) {
    t.equal(en.delay(delay), english)
    t.equal(fr.delay(delay), french)
  }
})

t.test('Every sentence of one language is in the other', async t => {
  t.strictSame(Object.keys(fr).sort(), Object.keys(en).sort())
  t.strictSame(Object.keys(fr.anchor), Object.keys(en.anchor))
})

t.test('What is told twice elsewhere is told once: where a window is closed when due, it opens where the closing ends', async t => {
  const disney = (language: 'en' | 'fr') => ask('2019-12-18', { freeTvAcquired: true }, { service: ['disney-plus'], language }).windows.flatMap(({ explanation }) => explanation)
  t.match(disney('en'), [/had already run \(18 May 2021\) when the rules in force from 10 February 2022 \(.*\) came\.$/, /^Disney\+ holds/, /^Due on 10 February 2022, the window is closed then and opens on 18 December 2022: a free channel/, /./, /./])
  t.match(disney('fr'), [/était déjà écoulé \(18 mai 2021\) quand sont venues les règles en vigueur depuis le 10 février 2022 \(.*\)\.$/, /./, /^Attendue le 10 février 2022, la fenêtre est alors fermée et s'ouvre le 18 décembre 2022/, /./, /./])
  const tier = { delay: 'd', anchor: 'a', due: 'x', rules: 'r', on: null, service: 's', tier: 't' }
  t.equal(en.dueBeforeTier(tier), 'The delay of d after the a, by r, had already run (x) when s came to hold the tier “t”.')
  t.equal(fr.dueBeforeTier(tier), 'Le délai de d après a, selon r, était déjà écoulé (x) quand s a obtenu le palier « t ».')
  const covid = ask('2020-08-12', { derogationGranted: true }, { medium: ['tvod'] })
  t.match(covid.windows[0]?.explanation[1], /^The date is provisional\. The criterion of admissions is lifted, from 30 November 2020 on/)
  t.match(covid.notices, [/^The Covid-19 decree 2020-1462 opened the derogation/])
})

t.test('Six months of 2002 were a waiver on request; a text that came later is said to be', async t => {
  t.match(said('physical-video', '2002-03-06'), /These six months are the floor of a waiver given on request, with the distributor's letter, which everybody obtained\./)
  t.match(said('physical-video', '2002-03-06', {}, FR), /Ces six mois sont le plancher d'une dérogation donnée sur demande/)
  t.notMatch(said('physical-video', '2002-03-06', { visaDate: day('2001-06-01') }), /waiver/, 'twelve months from the visa were of right')
  t.match(said('physical-video', '2002-03-06', {}, { explain: 'full' }), /These six months are the floor/, 'in the full reasoning too')
  t.match(said('pay-tv-first/with-agreement', '1983-10-10'), /The specifications of 1986 are the text that was read; the concession of 1983, which they take up, was not\./)
  t.match(said('pay-tv-first/with-agreement', '1983-10-10', {}, FR), /Le cahier des charges de 1986 est le texte lu/)
  t.notMatch(said('physical-video', '2012-05-02'), /12 July 2014/, 'where none of the texts cited came later')
  t.match(said('physical-video', '2012-05-02', { derogationGranted: true }), /stands in the code .* from 12 July 2014 on/)
})

t.test('What the reader of an answer must know of signatures, tiers without a source and catch-up stands in its notices', async t => {
  const notices = (release: string, rest: Parameters<typeof ask>[2]) => ask(release, {}, rest).notices
  const signed = /^Between its signatories the agreement of 6 September 2018, amended on 21 December 2018, runs from its signature, 21 December 2018: a window that opens with its rules, on 10 February 2019, may have opened sooner for them\.$/
  t.match(notices('2018-04-11', { medium: ['pay-tv-first'] }), [signed])
  t.match(notices('2018-04-11', { service: ['altice-studio'] }), [signed, /^No source says which tier Altice Studio holds: each tier is answered\.$/])
  t.match(notices('2018-04-11', { service: ['altice-studio'], language: 'fr' }), [/^Entre ses signataires/, /^Aucune source ne dit quel palier détient Altice Studio : chaque palier a sa réponse\.$/])
  t.strictSame(notices('2018-07-01', { medium: ['pay-tv-first'] }), [], 'the delay ran out under the order')
  t.match(notices('1990-03-07', { service: ['tf1'], on: day('2009-07-12'), knownOn: NEWEST.on }), [/^TF1 also offers films again/])
  t.strictSame(notices('1990-03-07', { service: ['tf1'], on: day('2009-07-11'), knownOn: NEWEST.on }), [], 'no text spoke of catch-up yet')
})
