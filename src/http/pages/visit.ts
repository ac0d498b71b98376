// From a request to a visit: its language, its address as it is kept, and what it may be answered with.
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Visit } from '../../view/html/visit.js'
import { languageOf, langStated } from '../protocol/language.js'
import { representationOf } from '../protocol/negotiation.js'
import { originOf } from '../question/links.js'
import type { AskFor } from './ask.js'

/** What pages are given: where the service is met from outside, the version of its rules, the clock, what they ask with, the files that they load. */
export interface PageOptions {
  readonly publicUrl: string | undefined
  readonly version: string
  readonly today: () => string
  readonly askFor: AskFor
  readonly asset: (name: string) => string
}

/** As much of it as is needed to show a visit of any page. */
export type FrameOptions = Pick<PageOptions, 'publicUrl' | 'version' | 'asset'>

/** What a browser may do on a page: load our own files and ask us, nothing else, and nothing that stands in the page itself. */
const POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

/**
 * The visit of a request for a page.
 * @throws HttpProblem `not-acceptable` where no page is wanted
 */
export function visitOf (request: FastifyRequest, reply: FastifyReply, { publicUrl, version, asset }: FrameOptions): Visit {
  representationOf(request, reply, ['text/html'])
  const stated = langStated(request)
  const language = languageOf(request, reply, stated)
  const [path = '', ...rest] = request.url.split('?')
  reply.type('text/html; charset=utf-8').header('content-security-policy', POLICY)
  return { language, stated: stated !== undefined, origin: originOf(request, publicUrl), path, query: new URLSearchParams(rest.join('?')), version, asset }
}
