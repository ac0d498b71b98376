// The files that pages load: style, script, icon. Their addresses name their content, so that a browser keeps them for ever.
import type { FastifyPluginCallback } from 'fastify'
import { Type } from 'typebox'
import { HttpProblem } from '../problems/errors.js'

/** A file that pages load. */
export interface Asset {
  readonly type: string
  readonly content: Buffer
  /** A short hash of its content. */
  readonly hash: string
}

/** The files by name. */
export type Assets = ReadonlyMap<string, Asset>

/** The address of a file, with its content's hash where there is one. */
export function assetAddress (assets: Assets): (name: string) => string {
  return name => {
    const asset = assets.get(name)
    return `/assets/${name}${asset === undefined ? '' : `?v=${asset.hash}`}`
  }
}

/** `/assets/<name>`: the file as it is now, whichever content its address names; a page may be older than the service. */
export const assetRoutes: FastifyPluginCallback<{ readonly assets: Assets }> = (app, { assets }, done) => {
  app.get<{ Params: { name: string }, Querystring: { v?: string } }>('/assets/:name', {
    schema: { hide: true, params: Type.Object({ name: Type.String() }), querystring: Type.Object({ v: Type.Optional(Type.String()) }) }
  }, (request, reply) => {
    const asset = assets.get(request.params.name)
    if (asset === undefined) {
      throw new HttpProblem('unknown-id', { fr: 'Aucune page ne charge de fichier de ce nom.', en: 'No page loads a file of that name.' }, 'name')
    }
    if (request.query.v === asset.hash) reply.header('cache-control', 'public, max-age=31536000, immutable')
    reply.type(asset.type).send(asset.content)
  })
  done()
}
