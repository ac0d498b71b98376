// When each value was last held against its sources, as a caller sees it.
import type { Static } from 'typebox'
import t from 'tap'
import type { CarrierView } from '../../schemas/carrier.js'
import type { Chronology } from '../../schemas/chronology.js'
import type { LegalTextView } from '../../schemas/legal-text.js'
import type { RuleSetView } from '../../schemas/rule-set.js'
import { appFor } from '../fixtures/app.js'
import { editedRulebook, replace } from '../fixtures/broken-rules.js'
import { clientOf } from '../fixtures/contract.js'
import { rulebook } from '../fixtures/rulebook.js'

t.test('the day of the last check is served with each text, set, proposal, service and carrier, and with the texts of an answer', async t => {
  const client = await clientOf(t, await appFor(t))
  const { legalTexts } = (await client.get<{ legalTexts: Array<Static<typeof LegalTextView>> }>('/v1/legal-texts')).body
  const checked = Object.fromEntries([...rulebook.legalTexts.values()].map(({ id, checkedOn }) => [id, checkedOn]))
  t.same(Object.fromEntries(legalTexts.map(({ id, checkedOn }) => [id, checkedOn])), checked)
  t.match((await client.get('/v1/rule-sets/2025-02-10')).body, { checkedOn: '2026-11-22' })
  t.match((await client.get('/v1/proposals/pvod-2022')).body, { checkedOn: '2026-11-22' })
  t.match((await client.get('/v1/services/netflix')).body, { checkedOn: '2026-11-22' })
  const { carriers } = (await client.get<{ carriers: Array<Static<typeof CarrierView>> }>('/v1/carriers')).body
  t.same([...new Set(carriers.map(({ checkedOn }) => checkedOn))], ['2026-11-22'])
  const { body } = await client.get<Chronology>('/v1/chronology?theatricalReleaseDate=2024-07-24')
  t.ok(Object.keys(body.legalTexts).length > 1)
  for (const [id, { checkedOn }] of Object.entries(body.legalTexts)) t.equal(checkedOn, checked[id], id)
})

t.test('a row that was checked on a day of its own says so', async t => {
  const edited = editedRulebook(replace('fr/2025-02-10.yaml', '  - medium: tvod\n', '  - medium: tvod\n    checkedOn: 2026-03-01\n'))
  const client = await clientOf(t, await appFor(t, { rulebook: edited }))
  const { windows } = (await client.get<Static<typeof RuleSetView>>('/v1/rule-sets/2025-02-10')).body
  t.same(windows.flatMap(({ medium, checkedOn }) => checkedOn === undefined ? [] : [[medium, checkedOn]]), [['tvod', '2026-03-01']])
})
