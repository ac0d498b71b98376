// The page of a film: `/` before anything is asked, `/film` with the question in its address.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Chronology } from '../../../schemas/chronology.js'
import { filmPage } from '../../view/html/film/page.js'
import type { Wire } from '../../view/html/film/take.js'
import { framed } from '../../view/html/frame.js'
import { fieldLabels } from '../../view/html/labels.js'
import { refusalsOf } from '../../view/html/refusals.js'
import { redirected, tidied, wireOf } from './address.js'
import type { Ask, Told } from './ask.js'
import { dictionaryOf } from './dictionaries.js'
import { visitOf, type PageOptions } from './visit.js'

/** What a question supposes. */
const SUPPOSING = ['adopt', 'changes']

/** `/`, `/film` and the picture of a question that only a body can ask. */
export function filmPages (app: FastifyInstance, options: PageOptions): void {
  async function show (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const visit = visitOf(request, reply, options)
    const tidy = tidied(visit.query)
    if (tidy !== null) return redirected(reply, '/film', tidy)
    const ask = options.askFor(request, visit.language)
    const dictionary = await dictionaryOf(ask, visit.query.get('territory'))
    const isExample = [...visit.query.keys()].every(name => name === 'lang')
    const stated = wireOf(visit.query, dictionary.facts)
    const wire = isExample ? { ...stated, parameters: [['theatricalReleaseDate', options.today()]] } satisfies Wire : stated
    const { body: answer, problem } = await chronologyOf(ask, wire)
    const asItIs = answer?.hypothetical === true ? (await chronologyOf(ask, lawful(wire))).body : null
    const page = filmPage({ visit, dictionary, answer, asItIs, refusals: refusalsOf(problem, visit.language, fieldLabels(dictionary, visit.language)), isExample }, wire)
    return reply.code(problem?.status ?? 200).send(framed(visit, page))
  }

  app.get('/', { schema: { hide: true } }, show)
  app.get('/film', { schema: { hide: true } }, show)
  app.get('/film/picture.svg', { schema: { hide: true } }, async (request, reply) => {
    const query = new URLSearchParams(request.url.split('?').slice(1).join('?'))
    const language = query.get('lang') === 'fr' ? 'fr' : 'en'
    const ask = options.askFor(request, language)
    const width = query.get('width')
    query.delete('width')
    const { body, parameters } = wireOf(query, (await dictionaryOf(ask, null)).facts)
    const drawn = new URLSearchParams(width === null ? {} : { width }).toString()
    const { status, type, payload } = await ask.raw(body === null
      ? { method: 'GET', url: `/v1/chronology.svg?${new URLSearchParams([...parameters]).toString()}&${drawn}` }
      : { method: 'POST', url: `/v1/chronology?${drawn}`, headers: { accept: 'image/svg+xml' }, payload: body })
    return await reply.code(status).header('content-language', language).type(type).send(payload)
  })
}

async function chronologyOf (ask: Ask, { parameters, body }: Wire): Promise<Told<Chronology>> {
  return body === null
    ? await ask.get(`/v1/chronology?${new URLSearchParams([...parameters]).toString()}`)
    : await ask.post('/v1/chronology', body)
}

/** The same question under the law as it is. */
function lawful ({ parameters }: Wire): Wire {
  return { parameters: parameters.filter(([name]) => !SUPPOSING.includes(name)), body: null }
}
