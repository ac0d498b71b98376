// What is wrong with an answer, by the document of the service: nothing, or a kind of fault and why.
import type { ValidateFunction } from 'ajv'
import type { OpenAPIV3_1 } from 'openapi-types'
import { validator } from '../../../src/validator.js'
import type { Answer } from '../client.js'
import type { Aimed } from './requests.js'

/** What any operation may answer, whatever it declares: what HTTP, admission and bounds refuse. */
const ANYWHERE = new Set([401, 405, 408, 413, 414, 417, 429, 431, 503])

const INSIDE = /node_modules|\/tmp\/|\bat \w+ \(|\.[jt]s:\d+|Error:|ECONN/
const ODD = /\bundefined\b|\bNaN\b|\[object|Invalid Date/

/** Judges answers by a document. */
export function judgeOf (document: OpenAPIV3_1.Document): (aimed: Aimed, answer: Answer) => string | null {
  const ajv = validator({ strict: false, allErrors: false }).addSchema({ $id: 'openapi', ...document })
  const compiled = new Map<string, ValidateFunction>()
  /** Why a value is not of the schema at a place of the document; null where it is. */
  function unlike (value: unknown, ...path: string[]): string | null {
    const pointer = path.map(segment => encodeURIComponent(segment.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')
    const check = compiled.get(pointer) ?? ajv.compile({ $ref: `openapi#/${pointer}` })
    compiled.set(pointer, check)
    return check(value) === true ? null : JSON.stringify(check.errors?.[0]).slice(0, 300)
  }

  return ({ operation: { method, path, declared }, asked }, { status, fault, headers, body, length }) => {
    if (status === 0) return `no answer: ${String(fault)}`
    const text = body.toString()
    const type = String(headers['content-type']).split(';', 1).join('')
    // Who takes nothing but HTML is led to a page.
    if (asked.method === 'HEAD' || [204, 303, 304].includes(status)) return length === 0 ? null : `a body where there is none: ${status}`
    if (status >= 500 && !(status === 503 && headers['retry-after'] !== undefined)) return `${status}: ${text.slice(0, 100)}`
    if (headers['rulebook-version'] === undefined && status < 400) return 'it does not say which rule book answered'
    const own = asked.method === method ? responseOf(document, declared.responses?.[status])?.content : undefined
    if (status >= 400) {
      if (type !== 'application/problem+json') return `no problem document: ${status} ${type}`
      const problem = JSON.parse(text) as { status?: unknown, detail?: unknown }
      if (problem.status !== status) return `the problem says ${String(problem.status)}, the answer ${status}`
      if (asked.method === method && own === undefined && !ANYWHERE.has(status)) return `the document does not declare ${status}`
      const detail = String(problem.detail)
      if (INSIDE.test(detail) && !INSIDE.test(sent(asked.path, asked.body))) return `the problem shows the inside: ${detail.slice(0, 120)}`
      const why = unlike(problem, 'components', 'schemas', 'Problem')
      return why === null ? null : `no Problem: ${why}`
    }
    if (asked.method !== method) return null
    if (own?.[type] === undefined) return `the document does not declare ${status} as ${type}`
    const place = ['paths', path, method.toLowerCase(), 'responses', String(status), 'content', type, 'schema']
    if (type === 'application/json') return wrong(unlike(JSON.parse(text), ...place))
    if (type === 'application/x-ndjson') {
      for (const line of text.split('\n').filter(line => line !== '')) {
        const value = JSON.parse(line) as { problem?: { status: number } }
        const failed = value.problem !== undefined && value.problem.status >= 500 && value.problem.status !== 503
        const why = failed ? line.slice(0, 200) : unlike(value, ...place, 'contentSchema')
        if (why !== null) return `a line: ${why}`
      }
      return null
    }
    return type !== 'text/plain' && ODD.test(text) && !ODD.test(sent(asked.path, asked.body)) ? `odd words: ${/.{0,30}(undefined|NaN|\[object|Invalid Date).{0,30}/.exec(text)?.[0] ?? ''}` : null
  }
}

/** A response, also one that the document declares once for all operations. */
function responseOf (document: OpenAPIV3_1.Document, response: OpenAPIV3_1.ResponseObject | OpenAPIV3_1.ReferenceObject | undefined): OpenAPIV3_1.ResponseObject | undefined {
  if (response === undefined || !('$ref' in response)) return response
  return responseOf(document, document.components?.responses?.[response.$ref.split('/').at(-1) ?? ''])
}

const wrong = (why: string | null) => why === null ? null : `not as declared: ${why}`

/** What a request says, as it may come back in an answer. */
function sent (path: string, body: string | Buffer = ''): string {
  const plain = path.replaceAll(/(%[0-9A-F]{2})+/gi, coded => Buffer.from(coded.replaceAll('%', ''), 'hex').toString())
  return `${plain} ${body.toString()}`
}
