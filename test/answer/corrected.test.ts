// What is said of an answer whose days our data corrected after the day as of which it is asked.
import t, { type Test } from 'tap'
import type { Permission } from '../../schemas/check.js'
import type { Chronology } from '../../schemas/chronology.js'
import type { Question } from '../../schemas/question.js'
import type { Rulebook } from '../../src/law/rulebook.js'
import { chronologyOf } from '../../src/view/chronology.js'
import { preparing } from '../../src/view/prepared/answers.js'
import { chronologyForm } from '../../src/view/prepared/chronology.js'
import { Slabs } from '../../src/view/prepared/slabs.js'
import { appFor } from '../fixtures/app.js'
import { replace } from '../fixtures/broken-rules.js'
import { clientOf } from '../fixtures/contract.js'
import { day } from '../fixtures/rulebook.js'
import { smallRulebook } from '../fixtures/small-rules.js'

/** The small rules, of which a version of 2024-02-01 changed something. */
function changed (t: Test, kind: string, affects: string, territory = 'ZZ'): Rulebook {
  return smallRulebook(t, replace('rulebook.yaml', 'version: 1.0.0', 'version: 1.0.1'), replace('changelog.yaml', 'versions:\n', `versions:
  - version: 1.0.1
    on: 2024-02-01
    summary: { fr: Autre., en: Other. }
    future: { fr: Rien., en: Nothing. }
    past: { fr: Rien., en: Nothing. }
    notes: []
    changes:
      - { kind: ${kind}, territory: ${territory}, summary: { fr: "La bande attend moins.", en: "Tape waits less." }, affects: [${affects}], because: [{ text: act-2000, article: null }] }
`))
}

const TAPE = '{ medium: tape, releases: { from: 2001-01-01, until: 2003-01-01 }, movedDates: { from: 2002-01-01, until: 2003-01-01 } }'
const SAID = 'A value of this answer was corrected on 1 February 2024 (version 1.0.1 of the rules): an answer given before may be another. Tape waits less.'

function question (release: string | null, rest: Partial<Omit<Question, 'release'>> = {}): Question {
  return {
    release: { theatricalReleaseDate: release === null ? null : day(release) }, territory: 'ZZ', on: day('2024-01-15'), knownOn: day('2024-01-31'), adopt: [], changes: [], explain: 'none', language: 'en', ...rest
  }
}

const noticesIn = (book: Rulebook, ...asked: Parameters<typeof question>) => chronologyOf(book, question(...asked)).notices

t.test('A correction is told of the releases whose days it moved, and of no other', async t => {
  const book = changed(t, 'correction', TAPE)
  t.strictSame(['2001-12-31', '2002-01-01', '2002-12-31', '2003-01-01'].map(release => noticesIn(book, release)), [[], [SAID], [SAID], []])
  t.strictSame(noticesIn(book, null), [], 'a film that was never released has no such day')
  t.strictSame(noticesIn(book, '2002-06-01', { language: 'fr' }), ['Une valeur de cette réponse a été corrigée le 1er février 2024 (version 1.0.1 des règles) : une réponse donnée auparavant a pu être différente. La bande attend moins.'])
})

t.test('It is told as of the days before it, and of the windows that are asked for', async t => {
  const book = changed(t, 'correction', TAPE)
  t.strictSame(['2024-01-01', '2024-01-31', '2024-02-01', '2024-02-02'].map(knownOn => noticesIn(book, '2002-06-01', { knownOn: day(knownOn) }).length), [1, 1, 0, 0])
  t.strictSame(noticesIn(book, '2002-06-01', { medium: ['tape', 'wire'] }), [SAID])
  t.strictSame(noticesIn(book, '2002-06-01', { medium: ['wire'] }), [])
})

t.test('A tier that is named is meant alone, and a service by its own window or by the law of its medium', async t => {
  const tier = changed(t, 'correction', '{ medium: wire, tiers: [slow], releases: { from: 2002-01-01, until: null } }')
  t.strictSame(noticesIn(tier, '2052-06-01', { medium: ['wire'], tier: 'slow' }), [SAID])
  t.strictSame(noticesIn(tier, '2002-06-01', { medium: ['wire'], tier: 'fast' }), [])
  t.strictSame(noticesIn(tier, '2002-06-01', { service: ['stream'] }), [SAID])
  const service = changed(t, 'correction', '{ service: stream, medium: wire, releases: { from: 2002-01-01, until: null } }')
  t.strictSame(noticesIn(service, '2002-06-01', { service: ['stream'] }), [SAID])
  t.strictSame(noticesIn(service, '2002-06-01'), [])
})

t.test('What moved no day, was no correction, or is of another territory is not told; what is of all is', async t => {
  t.strictSame(noticesIn(changed(t, 'correction', TAPE.replace(/movedDates.*/, 'movedDates: null }')), '2002-06-01'), [])
  t.strictSame(noticesIn(changed(t, 'addition', TAPE), '2002-06-01'), [])
  t.strictSame(noticesIn(changed(t, 'correction', TAPE, 'null'), '2002-06-01'), [SAID])
  const book = changed(t, 'correction', TAPE)
  const elsewhere = { ...book, changelog: book.changelog.map(entry => ({ ...entry, changes: entry.changes.map(change => ({ ...change, territory: 'YY' })) })) }
  t.strictSame(noticesIn(elsewhere as Rulebook, '2002-06-01'), [])
})

t.test('An answer that is prepared for a span of releases says it of those that it holds for', async t => {
  const book = changed(t, 'correction', TAPE)
  const preparer = preparing(book, chronologyForm, 1e7, new Slabs())
  for (const language of ['en', 'fr'] as const) {
    // Twice, so that what was prepared for one release is found by its neighbours.
    for (const release of [...['2001-12-31', '2002-01-01', '2002-06-01', '2002-12-31', '2003-01-01'], ...['2003-01-01', '2002-12-31', '2002-01-01', '2001-12-31']]) {
      const asked = question(release, { language })
      const { notices }: Pick<Chronology, 'notices'> = JSON.parse(preparer.answer(asked)('{', '}}').toString())
      t.strictSame(notices, chronologyOf(book, asked).notices, release)
    }
  }
})

t.test('The gate says it of the window that it judges, on a day and through a period', async t => {
  const client = await clientOf(t, await appFor(t, { rulebook: changed(t, 'correction', TAPE) }))
  const told = async (medium: string, knownOn: string, when: string) => (await client.get<Permission>(`/v1/check?territory=ZZ&theatricalReleaseDate=2002-06-01&medium=${medium}&knownOn=${knownOn}&${when}`)).body.notices
  for (const when of ['on=2003-01-01', 'from=2003-01-01&to=2003-02-01']) {
    t.strictSame(await told('tape', '2024-01-31', when), [SAID])
    t.strictSame(await told('tape', '2024-02-01', when), [])
    t.strictSame(await told('hall', '2024-01-31', when), [])
  }
})

t.test('Over HTTP the day of knowledge decides, where the answer is prepared and where it is not', async t => {
  const client = await clientOf(t, await appFor(t, { rulebook: changed(t, 'correction', TAPE) }))
  for (const more of ['', '&visaDate=2002-05-01']) {
    const told = async (knownOn: string) => (await client.get<Chronology>(`/v1/chronology?territory=ZZ&theatricalReleaseDate=2002-06-01&knownOn=${knownOn}${more}`)).body.notices
    t.strictSame(await told('2024-02-01'), [])
    t.strictSame(await told('2024-01-31'), [SAID])
  }
})
