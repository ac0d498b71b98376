// The collection of requests for Bruno in examples/bruno/: a request for every operation of the document, asked what its example asks.
import { QUESTIONS, type Question } from '../src/http/document/questions.js'
import { operationsOf, type Document, type Operation } from '../src/http/document/operations.js'

/** The files of the collection, by their paths in it. */
export function brunoFiles (document: Document): Map<string, string> {
  const requests = operationsOf(document).map(({ path, method, operation }, i): [string, string] => {
    const { operationId = '', tags = [] } = operation
    return [`${tags.join('').replaceAll(' ', '-')}/${operationId}.bru`, requestIn(i + 1, path, method, operation, Object.values(QUESTIONS[operationId] ?? {})[0] ?? {})]
  })
  return new Map([
    ['bruno.json', `${JSON.stringify({ version: '1', name: 'Chronologie', type: 'collection' }, null, 2)}\n`],
    ['environments/local.bru', block('vars', [['address', 'http://localhost:3000']])],
    ...requests
  ])
}

function requestIn (seq: number, path: string, method: string, { operationId, requestBody }: Operation, { parameters = {}, body }: Question): string {
  const inPath = Object.entries(parameters).filter(([name]) => path.includes(`{${name}}`))
  const inQuery = Object.entries(parameters).filter(([name]) => !path.includes(`{${name}}`)).flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, String(one)]))
  const query = new URLSearchParams(inQuery).toString().replaceAll('+', '%20')
  const [type] = requestBody !== undefined && 'content' in requestBody ? Object.keys(requestBody.content) : []
  const kind = type === undefined ? 'none' : type === 'application/json' ? 'json' : 'text'
  return [
    block('meta', [['name', String(operationId)], ['type', 'http'], ['seq', String(seq)]]),
    block(method, [['url', `{{address}}${path.replaceAll(/\{(\w+)\}/g, ':$1')}${query === '' ? '' : `?${query}`}`], ['body', kind], ['auth', 'none']]),
    ...inQuery.length === 0 ? [] : [block('params:query', inQuery)],
    ...inPath.length === 0 ? [] : [block('params:path', inPath.map(([name, value]) => [name, String(value)]))],
    ...kind === 'text' ? [block('headers', [['Content-Type', String(type)]])] : [],
    ...kind === 'none' ? [] : [`body:${kind} {\n${indented(kind === 'json' ? JSON.stringify(body, null, 2) : String(body).trimEnd())}\n}\n`]
  ].join('\n')
}

function block (name: string, fields: ReadonlyArray<readonly [string, string]>): string {
  return `${name} {\n${fields.map(([field, value]) => `  ${field}: ${value}`).join('\n')}\n}\n`
}

function indented (text: string): string {
  return text.replaceAll(/^/gm, '  ')
}
