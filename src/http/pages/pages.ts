// The pages for people: HTML made of what the public API answers.
import type { FastifyError, FastifyPluginCallback } from 'fastify'
import Negotiator from 'negotiator'
import { failurePage } from '../../view/html/failure.js'
import { framed } from '../../view/html/frame.js'
import { ApiRefusal, asking } from './ask.js'
import { assetAddress, type Assets } from './assets.js'
import { problemFor } from '../problems/errors.js'
import { checkPages } from './check.js'
import { filmPages } from './film.js'
import { filmsPages } from './films.js'
import { lawPages } from './law.js'
import { limitPages } from './limits.js'
import { servicePages } from './services.js'
import { visitOf } from './visit.js'

/** What the pages are given. */
export interface PagesOptions {
  readonly assets: Assets
  readonly publicUrl: string | undefined
  readonly version: string
  readonly today: () => string
}

/** Every page. */
export const pageRoutes: FastifyPluginCallback<PagesOptions> = (app, { assets, publicUrl, version, today }, done) => {
  const options = { publicUrl, version, today, askFor: asking(app), asset: assetAddress(assets) }
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    // Who wants no page is told as everywhere.
    if (new Negotiator(request.raw).mediaType(['text/html']) === undefined) throw error
    const problem = error instanceof ApiRefusal ? error.problem : problemFor(error, request, reply)
    const visit = visitOf(request, reply, options)
    return reply.code(problem.status).send(framed(visit, failurePage(visit, problem)))
  })
  filmPages(app, options)
  checkPages(app, options)
  filmsPages(app, options)
  lawPages(app, options)
  servicePages(app, options)
  limitPages(app, options)
  done()
}
