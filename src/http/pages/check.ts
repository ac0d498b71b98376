// The page of the gate: `/check`, with the question in its address.
import type { FastifyInstance } from 'fastify'
import type { LicencePeriod, Permission } from '../../../schemas/check.js'
import { checkPage } from '../../view/html/check/page.js'
import { framed } from '../../view/html/frame.js'
import { fieldLabels } from '../../view/html/labels.js'
import type { TextSeen } from '../../view/html/law/texts.js'
import { refusalsOf } from '../../view/html/refusals.js'
import { redirected, tidied } from './address.js'
import { dictionaryOf } from './dictionaries.js'
import { visitOf, type PageOptions } from './visit.js'

/** `/check`. */
export function checkPages (app: FastifyInstance, options: PageOptions): void {
  app.get('/check', { schema: { hide: true } }, async (request, reply) => {
    const visit = visitOf(request, reply, options)
    const tidy = tidied(visit.query)
    if (tidy !== null) return redirected(reply, '/check', tidy)
    const ask = options.askFor(request, visit.language)
    const dictionary = await dictionaryOf(ask, visit.query.get('territory'))
    const { legalTexts } = await ask.dictionary<{ legalTexts: TextSeen[] }>('/v1/legal-texts')
    const isAsked = [...visit.query.keys()].some(name => name !== 'lang')
    const query = new URLSearchParams([...visit.query].filter(([name]) => name !== 'lang')).toString()
    const { body: answer, problem } = isAsked ? await ask.get<Permission | LicencePeriod>(`/v1/check?${query}`) : { body: null, problem: null }
    const refusals = refusalsOf(problem, visit.language, fieldLabels(dictionary, visit.language))
    return await reply.code(problem?.status ?? 200).send(framed(visit, checkPage({ visit, dictionary, texts: legalTexts, answer, refusals })))
  })
}
