// What each operation is asked in its examples, and what the service answered to it, in their places of the OpenAPI document.
import type { OpenAPIV3_1 } from 'openapi-types'
import { ANSWERED } from './answered.js'
import { operationsOf, type Document, type Operation } from './operations.js'
import { ownParameters } from './parameters.js'
import { QUESTIONS, type Question } from './questions.js'

/** The document with a question for every operation, and what was answered to it. */
export function withExamples (document: Document): Document {
  for (const { operation } of operationsOf(document)) {
    const { operationId = '' } = operation
    const questions = QUESTIONS[operationId] ?? {}
    showQuestions(operation, questions)
    for (const [status, response] of Object.entries({ ...operation.responses })) {
      if (!('content' in response)) continue
      for (const [mediaType, content] of Object.entries({ ...response.content })) {
        Object.assign(content, shown(ANSWERED.answers[operationId]?.[status]?.[mediaType] ?? {}))
      }
    }
  }
  return document
}

/** The first question stands in the parameters, which show one value each; all of them in the body. */
function showQuestions (operation: Operation, questions: Readonly<Record<string, Question>>): void {
  const [first] = Object.values(questions)
  for (const parameter of ownParameters(operation)) {
    const example = first?.parameters?.[parameter.name]
    if (example !== undefined) parameter.example = example
  }
  const { requestBody } = operation
  if (requestBody === undefined || !('content' in requestBody)) return
  for (const [mediaType, content] of Object.entries(requestBody.content)) {
    Object.assign(content, shown(Object.fromEntries(Object.entries(questions).map(([name, { body, bodyIn }]) => [name, bodyIn?.[mediaType] ?? body]))))
  }
}

/** One value by itself, several by name. */
export function shown (values: Readonly<Record<string, unknown>>): Pick<OpenAPIV3_1.MediaTypeObject, 'example' | 'examples'> {
  const [first, ...others] = Object.values(values)
  if (first === undefined) return {}
  return others.length === 0 ? { example: first } : { examples: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value }])) }
}
