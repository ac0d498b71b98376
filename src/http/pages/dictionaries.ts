// The dictionaries of the rule book, as pages ask for them.
import { territoriesOf, type CarrierSeen, type Dictionary, type FactSeen, type MediumSeen, type ProposalSeen, type ServiceSeen } from '../../view/html/dictionary.js'
import type { Ask } from './ask.js'

/** By the media of a language, which it keeps, the dictionaries for each territory that the rule book knows: what is written of them once can be kept by them. */
const KNOWN = new WeakMap<readonly MediumSeen[], Map<string, Dictionary>>()

/** The dictionaries for a territory; a territory that does not exist has no proposals, and what is wrong with it is told beside its field. */
export async function dictionaryOf (ask: Ask, territory: string | null): Promise<Dictionary> {
  const [{ media }, { territory: home, facts }, { services }, { carriers }] = await Promise.all([
    ask.dictionary<{ media: MediumSeen[] }>('/v1/media'),
    ask.dictionary<{ territory: string, facts: FactSeen[] }>('/v1/facts'),
    ask.dictionary<{ services: ServiceSeen[] }>('/v1/services'),
    ask.dictionary<{ carriers: CarrierSeen[] }>('/v1/carriers')
  ])
  const asked = territory ?? home
  const known = KNOWN.get(media) ?? new Map<string, Dictionary>()
  KNOWN.set(media, known)
  const found = known.get(asked)
  if (found !== undefined) return found
  const there = { home, media, facts, services, carriers, ...asked === home ? recordedAt(home, { services, carriers }) : await recordedFor(ask, asked) }
  if (!territoriesOf({ facts, home }).includes(asked)) return { ...there, proposals: [] }
  const { proposals } = await ask.dictionary<{ proposals: ProposalSeen[] }>(`/v1/proposals?territory=${asked}`)
  const made = { ...there, proposals }
  known.set(asked, made)
  return made
}

type Recorded = Pick<Dictionary, 'services' | 'carriers'>
type There = Pick<Dictionary, 'servicesThere' | 'carriersThere'>

function recordedAt (territory: string, { services, carriers }: Recorded): There {
  return {
    servicesThere: services.filter(({ territories }) => territories.some(one => one.territory === territory)),
    carriersThere: carriers.filter(one => one.territory === territory)
  }
}

/** What is recorded for a territory, where the law of another may hold, under which it is; nothing for one that has none. */
async function recordedFor (ask: Ask, territory: string): Promise<There> {
  const there = `territory=${encodeURIComponent(territory)}`
  const [services, carriers] = await Promise.all([ask.get<Pick<Recorded, 'services'>>(`/v1/services?${there}`), ask.get<Pick<Recorded, 'carriers'>>(`/v1/carriers?${there}`)])
  return { servicesThere: services.body?.services ?? [], carriersThere: carriers.body?.carriers ?? [] }
}
