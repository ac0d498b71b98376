// In which language an answer comes, and what its headers say of it.
import t from 'tap'
import type { Chronology } from '../../schemas/chronology.js'
import type { Problem } from '../../schemas/problem.js'
import { appFor } from '../fixtures/app.js'
import { clientOf, inFrench } from '../fixtures/contract.js'

const LABEL = { en: 'Theatres', fr: 'Salles de cinéma' }
const ADDRESS = '/v1/chronology?theatricalReleaseDate=2024-07-24&medium=theatrical'

t.test('Accept-Language chooses by its weights, and English stands in for what is not spoken', async t => {
  const client = await clientOf(t, await appFor(t))
  const wanted: ReadonlyArray<[string, 'en' | 'fr']> = [
    ['fr', 'fr'], ['en', 'en'], ['fr-FR', 'fr'], ['fr-CA,fr;q=0.9', 'fr'], ['fr;q=0.8,en;q=0.9', 'en'], ['en;q=0.8,fr;q=0.9', 'fr'],
    ['de', 'en'], ['de,fr;q=0.1', 'fr'], ['*', 'en'], ['fr,*;q=0.5', 'fr'], ['en;q=0,fr', 'fr'], ['', 'en'], ['?;q=x', 'en'],
    ['fr; q=0.5, en; q=0.9', 'en'], ['en ; q=0.5, fr', 'fr'], ['FR', 'fr'], ['en;q=0,*', 'fr'], ['fr;q=0,*', 'en'], ['fr;q=0.001,de', 'fr'],
    ['fr,en', 'fr'], ['en,fr', 'en'], ['en-GB;q=0.5,fr;q=0.4', 'en'], ['fr-CA;q=0,en;q=0.1', 'en'], ['fr;q=0', 'en'], ['fr;q=0,en;q=0', 'en']
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

t.test('a problem comes in the language asked for, by the same rule as an answer', async t => {
  const client = await clientOf(t, await appFor(t))
  const bad = '/v1/chronology?theatricalReleaseDate=2014-02-30'
  const told = async (url: string, header: string) => (await client.get<Problem>(url, { 'accept-language': header })).headers['content-language']
  for (const [header, language] of [['fr', 'fr'], ['fr;q=0.8,en;q=0.9', 'en'], ['en;q=0.8,fr;q=0.9', 'fr'], ['de,fr;q=0.1', 'fr'], ['de', 'en'], ['', 'en']] as const) {
    for (const url of [bad, '/nowhere', '/%zz', '/v1/media?lang=de', '/v1/chronology.csv', '/v1/rule-sets/none']) t.equal(await told(url, header), language, `${url}: ${header}`)
  }
  for (const url of [bad, '/nowhere?', '/%zz?', '/v1/rule-sets/none?', '/v1/chronology?theatricalReleaseDate=2024-07-24&tier=investing']) {
    const address = `${url}${url.endsWith('?') ? '' : '&'}lang=fr`
    const french = await client.get<Problem>(address, { 'accept-language': 'en' })
    t.equal(french.headers['content-language'], 'fr', `${address}: lang prevails`)
    t.notMatch(french.headers.vary ?? '', /accept-language/i, 'and the header decides nothing')
    inFrench(t, french.body, (await client.get<Problem>(address.replace('lang=fr', 'lang=en'))).body)
  }
})

t.test('a language that is not spoken, or stated twice, leaves the choice to the header', async t => {
  const client = await clientOf(t, await appFor(t))
  const [notSpoken, twice] = ['doit être une de ces valeurs : en, fr', "ne doit avoir qu'une valeur ; 2 sont indiquées"]
  for (const [query, says] of [['lang=de', notSpoken], ['lang=', notSpoken], ['lang=en&lang=fr', twice], ['lang=en&lang=en', twice]] as const) {
    const { headers, body } = await client.get<Problem>(`${ADDRESS}&${query}`, { 'accept-language': 'fr' })
    t.match(headers, { 'content-language': 'fr', vary: /Accept-Language/ }, query)
    t.match(body, { status: 400, title: "La requête n'est pas bien formée", detail: `lang ${says}` })
  }
  for (const lang of ['de', 1, null, ['en']]) {
    const { headers, body } = await client.post<Problem>({ theatricalReleaseDate: '2024-07-24', lang }, { 'accept-language': 'fr' })
    t.match([headers['content-language'], body.errors?.map(({ pointer }) => pointer)], ['fr', ['/lang']], JSON.stringify(lang))
  }
})

t.test('a body that states its language is refused in it, unless the address states another', async t => {
  const client = await clientOf(t, await appFor(t))
  const { headers, body } = await client.post<Problem>({ theatricalReleaseDate: '2024-07-24', visaDate: '2024-07-25', lang: 'fr' }, { 'accept-language': 'en' })
  t.match([headers['content-language'], body.title, body.detail], ['fr', 'Les faits se contredisent', 'Le visa (2024-07-25) ne peut être postérieur à la sortie en salles (2024-07-24) : aucun film n\'est montré sans lui.'])
  t.notMatch(headers.vary ?? '', /accept-language/i)
  const malformed = await client.post<Problem>({ theatricalReleaseDate: 20140230, lang: 'fr' })
  t.equal(malformed.body.detail, 'theatricalReleaseDate doit être un texte ou null')
  const both = await client.send<Problem>({ method: 'POST', url: '/v1/chronology?lang=en', payload: { lang: 'fr' } })
  t.match([both.headers['content-language'], both.body.detail], ['en', 'theatricalReleaseDate is required'])
})

t.test('what Fastify refuses before any route is told in French too', async t => {
  const client = await clientOf(t, await appFor(t))
  const json = { 'content-type': 'application/json', 'accept-language': 'fr' }
  const post = async (payload: string, headers: Record<string, string> = {}) =>
    (await client.send<Problem>({ method: 'POST', url: '/v1/chronology', payload, headers: { ...json, ...headers } })).body
  t.match(await post(''), { status: 400, detail: 'Le corps est vide, alors que son type annonce du JSON.' })
  t.match(await post('{'), { status: 400, detail: "Le corps n'est pas du JSON, alors que son type l'annonce." })
  t.match(await post('{}', { 'content-length': '7' }), { status: 400, detail: 'La requête ne peut être lue.' })
  t.match(await post('<film/>', { 'content-type': 'text/xml' }), { status: 415, detail: 'Le corps doit être du type application/json ; son type est text/xml.' })
  t.match(await post(`"${'x'.repeat(2 ** 21)}"`), { status: 413, detail: 'Le corps dépasse 1048576 octets.' })
  const french = async (url: string, headers = {}) => (await client.get<Problem>(url, { 'accept-language': 'fr', ...headers })).body
  t.match(await french('/%zz'), { status: 400, detail: /^L'adresse ne peut être décodée/ })
  t.match(await french('/nulle-part'), { status: 404, title: "Cette adresse n'existe pas", detail: "Il n'y a rien à /nulle-part ; /docs donne ce qu'il y a." })
  t.match(await french(ADDRESS, { accept: 'text/plain' }), { status: 406, detail: /^Accept demande text\/plain ; la réponse vient en application\/json, / })
  const { body } = await client.send<Problem>({ method: 'DELETE', url: ADDRESS, headers: { 'accept-language': 'fr' } })
  t.match(body, { status: 405, title: 'Cette adresse ne répond pas à cette méthode', detail: "DELETE n'a pas de réponse ici ; employez GET, HEAD, OPTIONS, POST." })
})
