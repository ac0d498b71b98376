// Facts that imply others: refused where they are stated together, and supposed nowhere.
import t from 'tap'
import { appFor } from '../fixtures/app.js'
import { clientOf } from '../fixtures/contract.js'
import { ask, day, TODAY, WINDOWS } from '../fixtures/rulebook.js'
import type { Problem } from '../../schemas/problem.js'

const supposed = (...asked: Parameters<typeof ask>) => ask(...asked).windows.flatMap(({ alternatives }) => alternatives.map(one => one.if))

t.test('A service that shares a film holds it: stated otherwise, the question is refused, and the field is named', async t => {
  t.throws(() => ask('2024-07-24', { coExploitationAgreement: true, svodAcquired: false }), { code: 'inconsistent-facts', field: 'coExploitationAgreement' })
  t.throws(() => ask(null, { coExploitationAgreement: true, svodAcquired: false }), { code: 'inconsistent-facts' })
  for (const facts of [{ coExploitationAgreement: true }, { coExploitationAgreement: true, svodAcquired: true }, { coExploitationAgreement: false, svodAcquired: false }]) {
    t.equal(ask('2024-07-24', facts).windows.length, WINDOWS.length, JSON.stringify(facts))
  }
  const client = await clientOf(t, await appFor(t))
  const query = 'theatricalReleaseDate=2024-07-24&coExploitationAgreement=true&svodAcquired=false'
  const says = { en: /coExploitationAgreement is true, so svodAcquired cannot be false/, fr: /coExploitationAgreement vaut true, svodAcquired ne peut donc valoir false/ }
  for (const language of ['en', 'fr'] as const) {
    const { status, body } = await client.get<Problem>(`/v1/chronology?${query}&lang=${language}`)
    t.equal(status, 422)
    t.match(body, { type: '/problems/inconsistent-facts', errors: [{ parameter: 'coExploitationAgreement' }], detail: says[language] })
  }
  t.equal((await client.get(`/v1/check?${query}&medium=svod&tier=with-agreement&on=2025-12-01`)).status, 422)
})

t.test('No alternative supposes an agreement with a service that holds no film', async t => {
  for (const release of ['2019-12-18', '2022-06-01', '2024-07-24']) {
    t.notOk(supposed(release).some(facts => facts.coExploitationAgreement === true && facts.svodAcquired === false), release)
    t.notOk(supposed(release, { svodAcquired: false }).some(facts => facts.coExploitationAgreement === true), release)
  }
})

t.test('A service that is asked about is not supposed to have acquired nothing; stated, it is computed as stated', async t => {
  const netflix = { service: ['netflix'], on: TODAY } as const
  const { windows, questions } = ask('2024-07-24', {}, netflix)
  t.notOk(windows.some(({ alternatives }) => alternatives.some(one => one.if.svodAcquired === false)))
  t.notOk(questions.some(({ fact }) => fact === 'svodAcquired'))
  t.ok(ask('2024-07-24').questions.some(({ fact }) => fact === 'svodAcquired'), 'without a service it may be')
  t.equal(ask('2024-07-24', { svodAcquired: false }, { ...netflix, knownOn: day('2026-11-22') }).windows.length, 1)
})
