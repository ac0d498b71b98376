// What cannot be shown, at addresses that people type: a page that leads on, where somebody would rather look at one than read a document.
import type { IncomingMessage } from 'node:http'
import Negotiator from 'negotiator'
import { failurePage } from '../../view/html/failure.js'
import { framed } from '../../view/html/frame.js'
import type { ShowPage } from '../problems/errors.js'
import { varyBy } from '../protocol/vary.js'
import { visitOf, type FrameOptions } from './visit.js'

/** Where programs ask: there an error is a document, whoever looks. */
const API = /^\/v1(?:[/?]|$)/

/** The forms of an error, in the order in which they are given to who does not mind. */
const FORMS = ['application/problem+json', 'application/json', 'text/html']

/** Shows errors as pages. */
export function failuresShown (options: FrameOptions): ShowPage {
  return (request, reply, problem) => {
    if (API.test(request.url)) return null
    varyBy(reply, 'Accept')
    if (!prefersPage(request.raw)) return null
    const visit = visitOf(request, reply, options)
    return reply.code(problem.status).send(framed(visit, failurePage(visit, problem)))
  }
}

/** Whether somebody would rather have a page than a document; a browser says so of all that is typed into it. */
function prefersPage (request: IncomingMessage): boolean {
  return new Negotiator(request).mediaType(FORMS) === 'text/html'
}
