// What the service answers to the questions of the OpenAPI document, shortened: the examples that the document shows.
import { connect, type AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import type { FastifyInstance, InjectOptions } from 'fastify'
import type { CivilDate } from '../schemas/civil-date.js'
import type { Problem } from '../schemas/problem.js'
import type { AppOptions } from '../src/app.js'
import { stoppingOf } from '../src/http/connection/stopping.js'
import { contentOf, operationsOf, type Document, type Operation } from '../src/http/document/operations.js'
import { QUESTIONS, type Answered, type Question } from '../src/http/document/questions.js'
import { isProblemCode } from '../src/http/problems/problems.js'
import { REFUSALS, type Bytes } from './refusals.js'

/** Builds an application, on the day of the examples, with the options that one of them needs. */
export type Build = (options?: Partial<AppOptions>) => Promise<FastifyInstance>

/** The day of the examples. */
export const ASKED_ON = '2026-11-22' as CivilDate

/** Everything that the document shows. */
export async function answersOf (build: Build): Promise<Answered> {
  // What is injected comes on no connection that could be cut, however long all of it takes.
  const app = await build({ connection: { keepAliveSeconds: 3600 } })
  await app.ready()
  const answers: Record<string, Answered['answers'][string]> = {}
  for (const { path, method, operation } of operationsOf(app.swagger() as Document)) {
    answers[String(operation.operationId)] = { 200: await answersTo(app, path, method, operation) }
  }
  await app.close()
  const closing = await build({ stopping: { ...stoppingOf(), hasBegun: () => true } })
  const readiness = await answerTo(closing, { url: '/readyz' })
  await closing.close()
  return {
    answers: { ...answers, getReadiness: { ...answers.getReadiness, 503: { 'application/json': { closing: readiness } } } },
    problems: await problemsOf(build)
  }
}

/** What one operation answers, by media type and name of the question. */
async function answersTo (app: FastifyInstance, path: string, method: 'get' | 'post', operation: Operation): Promise<Answered['answers'][string][string]> {
  const mediaTypes = Object.keys(contentOf({ ...operation.responses }[200]))
  const questions = Object.entries(QUESTIONS[String(operation.operationId)] ?? { asked: {} })
  const byType = mediaTypes.map(async mediaType => {
    const named = questions.map(async ([name, question]) => {
      const options = requestOf(path, method, operation, question)
      return [name, await answerTo(app, { ...options, headers: { ...options.headers, ...mediaTypes.length > 1 ? { accept: mediaType } : {} } })]
    })
    return [mediaType, Object.fromEntries(await Promise.all(named))]
  })
  return Object.fromEntries(await Promise.all(byType))
}

/** The request that asks a question of an operation. */
export function requestOf (path: string, method: 'get' | 'post', { requestBody }: Operation, { parameters = {}, body }: Question): InjectOptions {
  const inPath = Object.keys(parameters).filter(name => path.includes(`{${name}}`))
  const url = inPath.reduce((url, name) => url.replace(`{${name}}`, encodeURIComponent(String(parameters[name]))), path)
  const query = new URLSearchParams(Object.entries(parameters).filter(([name]) => !inPath.includes(name))
    .flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, String(one)])))
  const [type = ''] = Object.keys(contentOf(requestBody))
  return {
    method: method === 'get' ? 'GET' : 'POST',
    url: query.size === 0 ? url : `${url}?${query.toString()}`,
    ...body === undefined ? {} : { payload: body as object | string, headers: { 'content-type': type } }
  }
}

/** A problem of each kind: those that no request alone brings about are asked of an application that is set up for it. */
async function problemsOf (build: Build): Promise<Answered['problems']> {
  const problems: Record<string, Problem> = {}
  for (const { options, requests } of REFUSALS) {
    const app = await build(options)
    if (Object.values(requests).some(request => typeof request === 'string')) await app.listen({ host: '127.0.0.1', port: 0 })
    const answers = Object.entries(requests).map(async ([code, request]) =>
      [code, typeof request === 'string' ? await sentTo(app, request) : await answerTo(app, request)] as const)
    for (const [code, answer] of await Promise.all(answers)) if (isProblemCode(code)) problems[code] = problemIn(answer)
    await app.close()
  }
  return Object.fromEntries(Object.entries(problems).sort(([a], [b]) => a < b ? -1 : 1))
}

/** The problem that answers a request: all of it, or of lines the last. */
function problemIn (answer: unknown): Problem {
  const whole = typeof answer === 'string' ? JSON.parse([...answer.matchAll(/^\{.*\}/gm)].slice(-1).join('')) as object : Object(answer)
  return 'problem' in whole ? whole.problem : whole
}

async function answerTo (app: FastifyInstance, options: InjectOptions): Promise<unknown> {
  const { headers, body } = await app.inject(options)
  const lastingText = lasting(body)
  const type = String(headers['content-type'])
  if (/^application\/(problem\+)?json/.test(type)) return shortened(JSON.parse(lastingText))
  // Of what monitoring reads, what does not count time.
  if (type.startsWith('text/plain; version')) return lastingText.split('\n').filter(line => /^(# \w+ )?chronologie_(info|stopping)/.test(line)).join('\n')
  return begun(lastingText, type)
}

/** What bytes on a connection of their own are answered, which ends then. */
async function sentTo (app: FastifyInstance, bytes: Bytes): Promise<string> {
  const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1')
  socket.write(bytes)
  return lasting(await text(socket))
}

/** The same text without what is new each time: the digest of the rules, and the ids of requests. */
function lasting (text: string): string {
  return text.replaceAll(/sha256-[\w+/=]+/g, 'sha256-…').replaceAll(/\/requests\/[\w-]+/g, '/requests/example')
}

/** The same value, whose lists end after their first item; the texts cited are a list by id. */
function shortened (value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 1).map(shortened)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) =>
    [key, shortened(key === 'legalTexts' && !Array.isArray(one) ? Object.fromEntries(Object.entries(Object(one)).slice(0, 1)) : one)]))
}

/** Where a text of each type ends early, as lists do: lines of JSON in their own lists, a table and a feed after their first item, a picture after its description. Any other is whole. */
const ENDS: Readonly<Record<string, (text: string) => string>> = {
  'application/x-ndjson': text => text.replaceAll(/^\{.*$/gm, line => JSON.stringify(shortened(JSON.parse(line)))),
  'text/csv': text => text.split(/(?<=\r\n)/).slice(0, 2).join(''),
  'application/atom+xml': text => text.replace(/(<\/entry>).*(?=<\/feed>)/s, '$1\n').replace(/(<\/li>).*(?=<\/ul>)/s, '$1'),
  'image/svg+xml': text => text.replace(/(<\/desc>).*(?=<\/svg>)/s, '$1')
}

/** A text as far as it is shown. */
function begun (text: string, type: string): string {
  return ENDS[type.split(';', 1).join('')]?.(text) ?? text
}

/** The file that keeps them, as it is committed. */
export function answeredFile (answered: Answered): string {
  return `// Written by \`npm run write\`: what the service answered to the questions of the OpenAPI document. Lists end after their first item.
import type { Answered } from './questions.js'

/** The answers, and the problems. */
export const ANSWERED: Answered = ${JSON.stringify(answered, null, 2)}
`
}
