// In which language an answer comes, and what its headers say of it.
import t from 'tap'
import type { Chronology } from '../../schemas/chronology.js'
import { appFor } from '../fixtures/app.js'
import { clientOf } from '../fixtures/contract.js'

const LABEL = { en: 'Theatres', fr: 'Salles de cinéma' }
const ADDRESS = '/v1/chronology?theatricalReleaseDate=2024-07-24&medium=theatrical'

t.test('Accept-Language chooses by its weights, and English stands in for what is not spoken', async t => {
  const client = await clientOf(t, await appFor(t))
  const wanted: ReadonlyArray<[string, 'en' | 'fr']> = [
    ['fr', 'fr'], ['en', 'en'], ['fr-FR', 'fr'], ['fr-CA,fr;q=0.9', 'fr'], ['fr;q=0.8,en;q=0.9', 'en'], ['en;q=0.8,fr;q=0.9', 'fr'],
    ['de', 'en'], ['de,fr;q=0.1', 'fr'], ['*', 'en'], ['fr,*;q=0.5', 'fr'], ['en;q=0,fr', 'fr'], ['', 'en'], ['?;q=x', 'en']
  ]
  for (const [header, language] of wanted) {
    const { headers, body } = await client.get<Chronology>(ADDRESS, { 'accept-language': header })
    t.equal(headers['content-language'], language, `${header} is answered in ${language}`)
    t.equal(body.windows.at(0)?.label, LABEL[language], `${header}: the label is in ${language}`)
    t.match(headers.vary, /accept-language/i, `${header}: caches are told`)
  }
})

t.test('without a wish the answer is English, and may differ by header', async t => {
  const client = await clientOf(t, await appFor(t))
  const { headers, body } = await client.get<Chronology>(ADDRESS)
  t.match(headers, { 'content-language': 'en', vary: /accept-language/i })
  t.equal(body.windows.at(0)?.label, LABEL.en)
})

t.test('the parameter lang prevails over the header, and the answer no longer varies by it', async t => {
  const client = await clientOf(t, await appFor(t))
  for (const language of ['en', 'fr'] as const) {
    for (const other of ['en', 'fr']) {
      const { headers, body } = await client.get<Chronology>(`${ADDRESS}&lang=${language}`, { 'accept-language': other })
      t.equal(headers['content-language'], language)
      t.notMatch(headers.vary ?? '', /accept-language/i)
      t.equal(body.windows.at(0)?.label, LABEL[language])
    }
  }
})

t.test('a body chooses its language like an address', async t => {
  const client = await clientOf(t, await appFor(t))
  const facts = { theatricalReleaseDate: '2024-07-24', medium: ['theatrical'] }
  t.equal((await client.post<Chronology>(facts, { 'accept-language': 'fr' })).body.windows.at(0)?.label, LABEL.fr)
  t.equal((await client.post<Chronology>({ ...facts, lang: 'fr' }, { 'accept-language': 'en' })).body.windows.at(0)?.label, LABEL.fr)
})
