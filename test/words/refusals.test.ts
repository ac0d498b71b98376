// What each refusal says: in both languages, with all that it was given, and what to do.
import t from 'tap'
import type { CivilDate } from '../../schemas/civil-date.js'
import { Refusal, type Refusals } from '../../src/law/refusal.js'
import { listOf, refusalIn } from '../../src/words/refusals.js'

const [first, last] = ['2014-01-01', '2015-02-03'] as CivilDate[] as [CivilDate, CivilDate]
const text = { fr: 'raison française', en: 'English reason' }

/** One refusal of each kind. */
const GIVEN: Refusals = {
  outOfCoverage: { date: last, first, last },
  visaAfterRelease: { visa: last, release: first },
  weekExceedsTotal: { week: 7, total: 5 },
  implied: { field: 'coExploitationAgreement', implied: 'freeTvAcquired' },
  factOfOthers: { fact: 'coproducedByFreeTv', service: 'Netflix', media: ['svod'], of: ['free-tv'] },
  aidWithoutSupport: { aid: first },
  requestWithoutGrant: { requested: first },
  requestBeforeRelease: { requested: first, release: last },
  requestTooEarly: { requested: first, earliest: last },
  broadcastBeforeRelease: { broadcast: first, release: last },
  neverReleased: { field: 'derogationGranted' },
  blackoutTooEarly: { blackout: first, earliest: last, reason: text },
  grantImpossible: { criteria: [text, text] },
  territoryNotRead: { territory: 'PF', reason: { fr: 'rien n\'a été lu', en: 'nothing was read' } },
  noTerritory: { territory: 'XX', known: ['FR', 'BE'] },
  nothingKnown: { knownOn: first, first: last },
  severalMedia: { media: ['tvod', 'svod'] },
  tierWithoutMedium: { tier: 'with-agreement' },
  tierOfNoMedium: { tier: 'other', media: [{ id: 'svod', tiers: ['with-agreement', 'without-agreement'] }, { id: 'tvod', tiers: [] }] },
  mediumNotExploited: { service: 'Netflix', media: ['svod', 'free-vod'] },
  tierWithService: { service: 'Netflix', tier: 'with-agreement' },
  adoptedTwice: { proposal: 'lescure-2013' },
  changesOverlap: { track: 'svod/with-agreement', on: first },
  noProposal: { proposal: 'nobody-2013', territory: 'FR', known: ['lescure-2013', 'cnc-2021'] },
  nothingToChange: { medium: 'theatrical' },
  noTier: { medium: 'svod', tier: 'other', tiers: ['with-agreement', 'without-agreement'] },
  nothingToAmend: { on: first, first: last },
  contractThen: { track: 'svod/with-agreement', on: first },
  noRuleDuring: { medium: 'pay-per-view', from: first, until: last },
  noVersion: { version: '9.9.9', known: ['1.1.0', '1.0.0'] },
  carrierWithoutService: { carrier: 'orange' },
  carrierOfSeveral: { carrier: 'orange' },
  deviceWithoutService: { device: 'livebox-play' },
  deviceWithoutCarrier: { device: 'livebox-play' },
  noService: { service: 'netflx', nearest: 'netflix' },
  serviceElsewhere: { service: 'Netflix', territory: 'FR', recorded: ['BE', 'LU'] },
  noWindowOfItsOwn: { service: 'Molotov' },
  noCarrier: { carrier: 'orang', nearest: 'orange' },
  carrierElsewhere: { carrier: 'Proximus', of: 'BE', territory: 'FR' },
  deviceOfAnother: { device: 'freebox-v6', owner: 'Free', carrier: 'Orange', devices: ['livebox-play', 'livebox-4'] },
  noDevice: { device: 'livebx', nearest: 'livebox-play', carrier: 'Orange', devices: ['livebox-play', 'livebox-4'] }
}

/** All that stands in a value, but for what belongs to one language. */
function wordsOf (value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [String(value)]
  return 'fr' in value ? [] : Object.values(value).flatMap(wordsOf)
}

function say<Says extends keyof Refusals> (says: Says, given: Refusals[Says]) {
  return refusalIn(new Refusal('wrong-pair', 'x', says, given))
}

t.test('Every refusal repeats what it was given, in a sentence of each language', async t => {
  // The keys of a closed record are its names; TypeScript alone cannot know that nothing was added.
  for (const says of Object.keys(GIVEN) as Array<keyof Refusals>) {
    const { fr, en } = say(says, GIVEN[says])
    for (const word of wordsOf(GIVEN[says])) t.ok(fr.includes(word) && en.includes(word), `${says}: ${word}`)
    t.notMatch(fr + en, /undefined|null|\[object/, says)
    t.not(fr, en, says)
  }
})

t.test('Reasons and criteria are said in their language, each once', async t => {
  t.match(say('blackoutTooEarly', GIVEN.blackoutTooEarly), { fr: /raison française$/, en: /English reason$/ })
  t.match(say('grantImpossible', GIVEN.grantImpossible), { fr: / : raison française\.$/, en: /: English reason\.$/ })
})

t.test('A film never released has no admissions, or no derogation', async t => {
  t.match(say('neverReleased', { field: 'admissionsInFourthWeek' }), { fr: /n'a pas d'entrées/, en: /has no admissions/ })
  t.match(say('neverReleased', { field: 'derogationGranted' }), { fr: /n'a pas de dérogation/, en: /has no derogation/ })
})

t.test('Where there is nothing to name instead, that is said', async t => {
  t.match(say('noTier', { medium: 'tvod', tier: 'other', tiers: [] }), { fr: /il n'en a aucun/, en: /it has none/ })
  t.match(say('noDevice', { device: 'x', nearest: undefined, carrier: 'Orange', devices: [] }), {
    fr: "Il n'existe pas d'appareil x. Chez Orange, les appareils sont : aucun n'est consigné.", en: 'There is no device x. Orange has none on record.'
  })
  t.strictSame(listOf([]), { fr: "il n'en existe pas", en: 'there is none' })
  t.strictSame(listOf(new Set(['a', 'b'])), { fr: 'il existe : a, b', en: 'there are: a, b' })
})

t.test('What a caller wrote is cut where it is long', async t => {
  const long = 'x'.repeat(99)
  for (const { fr, en } of [
    say('noService', { service: long, nearest: 'netflix' }), say('noCarrier', { carrier: long, nearest: 'orange' }), say('noVersion', { version: long, known: [] }),
    say('noProposal', { proposal: long, territory: 'FR', known: [] }), say('adoptedTwice', { proposal: long }), say('carrierWithoutService', { carrier: long }),
    say('deviceWithoutService', { device: long }), say('deviceWithoutCarrier', { device: long }), say('noDevice', { device: long, nearest: undefined, carrier: 'Orange', devices: [] })
  ]) t.ok(fr.includes(`${'x'.repeat(80)}…`) && en.includes(`${'x'.repeat(80)}…`) && !fr.includes(long) && !en.includes(long), en)
})
