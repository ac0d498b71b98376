// The pages of the law: all of it, one set of it, two sets side by side, one medium release by release.
import type { FastifyInstance } from 'fastify'
import { Type, type Static } from 'typebox'
import type { Eras } from '../../../schemas/eras.js'
import type { MediumHistory, RuleSetComparison } from '../../../schemas/history.js'
import type { RuleSetView } from '../../../schemas/rule-set.js'
import type { RegimeView } from '../../../schemas/territory.js'
import { framed } from '../../view/html/frame.js'
import { erasPage } from '../../view/html/law/eras.js'
import { lawPage } from '../../view/html/law/page.js'
import { currentId, type LawSeen, type SetSeen } from '../../view/html/law/seen.js'
import { setPage } from '../../view/html/law/set.js'
import type { TextSeen } from '../../view/html/law/texts.js'
import type { Visit } from '../../view/html/visit.js'
import { redirected } from './address.js'
import type { Ask } from './ask.js'
import { dictionaryOf } from './dictionaries.js'
import { visitOf, type PageOptions } from './visit.js'

/** `/law`, `/law/<set>` and `/law/media/<medium>`. */
export function lawPages (app: FastifyInstance, options: PageOptions): void {
  app.get('/law', { schema: { hide: true } }, async (request, reply) => {
    const visit = visitOf(request, reply, options)
    const ask = options.askFor(request, visit.language)
    const seen = { ...await lawOf(ask, visit), today: options.today() }
    return await reply.send(framed(visit, lawPage({ ...seen, histories: await historiesOf(ask, seen) })))
  })

  app.get<{ Params: { set: string } }>('/law/:set', { schema: { hide: true, params: Type.Object({ set: Type.String() }) } }, async (request, reply) => {
    const visit = visitOf(request, reply, options)
    const ask = options.askFor(request, visit.language)
    const seen = { ...await lawOf(ask, visit), today: options.today() }
    const { territory, sets } = seen
    const [named, besides] = [currentId(sets, request.params.set), visit.query.get('beside')]
    if (named !== request.params.set) return redirected(reply, `/law/${named}`, visit.query)
    const id = encodeURIComponent(named)
    // Not kept: an address can name any set, also one that is none.
    const set = await ask.need<Static<typeof RuleSetView>>(`/v1/rule-sets/${id}?territory=${territory}`)
    const asked = besides === null ? null : currentId(sets, besides)
    const other = asked ?? sets[sets.findIndex(one => one.id === set.id) - 1]?.id ?? set.id
    const comparison = await ask.need<RuleSetComparison>(`/v1/rule-sets/${encodeURIComponent(other)}/compare/${id}?territory=${territory}`)
    const { regimes } = await ask.dictionary<{ regimes: Array<Static<typeof RegimeView>> }>(`/v1/regimes?territory=${territory}`)
    const regime = regimes.find(one => one.id === set.regime) ?? null
    return await reply.send(framed(visit, setPage({ ...seen, set, regime, comparison, isAsked: asked !== null })))
  })

  app.get<{ Params: { medium: string } }>('/law/media/:medium', {
    // What it asks takes long where it was not asked before.
    config: { heavy: true },
    schema: { hide: true, params: Type.Object({ medium: Type.String() }) }
  }, async (request, reply) => {
    const visit = visitOf(request, reply, options)
    const ask = options.askFor(request, visit.language)
    const seen = await lawOf(ask, visit)
    const id = encodeURIComponent(request.params.medium)
    const { medium, label } = await ask.need<MediumHistory>(`/v1/media/${id}/history?territory=${seen.territory}`)
    const eras = await ask.need<Eras>(`/v1/eras?medium=${id}&territory=${seen.territory}`)
    return await reply.send(framed(visit, erasPage({ ...seen, medium, label, eras })))
  })
}

/** What both pages show of the law of the territory that the address names. */
export async function lawOf (ask: Ask, visit: Visit): Promise<Omit<LawSeen, 'histories' | 'today'>> {
  const dictionary = await dictionaryOf(ask, visit.query.get('territory'))
  const territory = visit.query.get('territory') ?? dictionary.home
  const { ruleSets: sets } = await ask.need<{ ruleSets: SetSeen[] }>(`/v1/rule-sets?territory=${encodeURIComponent(territory)}`)
  const { legalTexts: texts } = await ask.dictionary<{ legalTexts: TextSeen[] }>('/v1/legal-texts')
  return { visit, dictionary, territory, sets, texts }
}

/** The history of every medium in a territory that there is. */
export async function historiesOf (ask: Ask, { dictionary: { media }, territory }: Pick<LawSeen, 'dictionary' | 'territory'>): Promise<MediumHistory[]> {
  return await Promise.all(media.map(async ({ id }) => await ask.dictionary<MediumHistory>(`/v1/media/${id}/history?territory=${territory}`)))
}
