// What a running service says of itself: its document, and the ids that questions may name.
import type { OpenAPIV3_1 } from 'openapi-types'
import { json, type Client } from './client.js'

interface Named { readonly id: string }

/** The ids that a service knows, and the document that it is held to. */
export interface World {
  readonly document: OpenAPIV3_1.Document
  readonly services: ReadonlyArray<Named & { readonly territories: ReadonlyArray<{ readonly territory: string }> }>
  readonly carriers: ReadonlyArray<Named & { readonly devices?: readonly Named[] }>
  readonly proposals: readonly string[]
  readonly ruleSets: ReadonlyArray<Named & { readonly publishedOn: string }>
  readonly media: readonly string[]
  readonly territories: readonly string[]
  readonly version: string
}

/** Asks a service what it knows. */
export async function worldOf ({ askAgain }: Pick<Client, 'askAgain'>): Promise<World> {
  const get = async <T>(path: string) => json<T>(await askAgain({ path }))
  const ids = (list: readonly Named[]) => list.map(({ id }) => id)
  const { services } = await get<Pick<World, 'services'>>('/v1/services')
  const { carriers } = await get<Pick<World, 'carriers'>>('/v1/carriers')
  const { proposals } = await get<{ proposals: Named[] }>('/v1/proposals')
  const { ruleSets } = await get<Pick<World, 'ruleSets'>>('/v1/rule-sets')
  const { media } = await get<{ media: Named[] }>('/v1/media')
  const { rulebook: version } = await get<{ rulebook: string }>('/readyz')
  const territories = new Set(['FR', ...services.flatMap(({ territories }) => territories.map(({ territory }) => territory))])
  return {
    document: await get('/openapi.json'), services, carriers, ruleSets, version,
    proposals: ids(proposals), media: ids(media), territories: [...territories]
  }
}
