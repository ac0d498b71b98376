// How a page asks: the public API, in this process, in the language of its reader.
import type { FastifyInstance, FastifyRequest, InjectOptions } from 'fastify'
import type { Problem } from '../../../schemas/problem.js'
import type { Language } from '../../../schemas/text.js'
import { askFromWithin } from '../protocol/from-within.js'

/** An answer of the API, or the problem document that it gave instead. */
export type Told<Answer> = { readonly body: Answer, readonly problem: null } | { readonly body: null, readonly problem: Problem }

/** Asks the API in the language of a page. */
export interface Ask {
  /** For a page that can be shown without the answer: what was asked may be at fault. */
  get<Answer> (url: string): Promise<Told<Answer>>
  post<Answer> (url: string, payload: object): Promise<Told<Answer>>
  /** What a page is about; throws `ApiRefusal` where it is not given. */
  need<Answer> (url: string): Promise<Answer>
  /** The same of what the rule book alone decides, which does not change while the service runs: asked once. */
  dictionary<Answer> (url: string): Promise<Answer>
  /** A form other than JSON, as it is sent. */
  raw (options: InjectOptions): Promise<{ readonly status: number, readonly type: string, readonly payload: string }>
}

/** The API did not give what a page is about. */
export class ApiRefusal extends Error {
  constructor (readonly problem: Problem) {
    super(problem.detail)
    this.name = 'ApiRefusal'
  }
}

/** Makes what one page asks with, for its reader and in its language. */
export type AskFor = (request: FastifyRequest, language: Language) => Ask

/** Makes what the pages of an application ask with. */
export function asking (app: FastifyInstance): AskFor {
  const kept = new Map<string, unknown>()
  return (request, language) => {
    const headers = { 'accept-language': language, 'x-request-id': request.id }
    const sent = async (options: InjectOptions) => await askFromWithin(app, { ...options, headers: { ...headers, ...options.headers } })

    async function told<Answer> (options: InjectOptions): Promise<Told<Answer>> {
      const response = await sent(options)
      // The tests of the API hold each answer against its schema.
      return response.statusCode < 400 ? { body: response.json<Answer>(), problem: null } : { body: null, problem: response.json<Problem>() }
    }

    async function need<Answer> (url: string): Promise<Answer> {
      const { body, problem } = await told<Answer>({ method: 'GET', url })
      if (problem !== null) throw new ApiRefusal(problem)
      return body
    }

    return {
      get: url => told({ method: 'GET', url }),
      post: (url, payload) => told({ method: 'POST', url, payload }),
      need,
      async dictionary<Answer> (url: string) {
        const key = `${language} ${url}`
        // Under one address stands one kind of answer.
        const answer = kept.get(key) as Answer | undefined ?? await need<Answer>(url)
        kept.set(key, answer)
        return answer
      },
      async raw (options) {
        const { statusCode, headers, payload } = await sent(options)
        return { status: statusCode, type: String(headers['content-type']), payload }
      }
    }
  }
}
