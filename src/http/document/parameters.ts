// The parameters of the OpenAPI document: in the order in which people think of them, and each said once where many addresses take it.
import type { OpenAPIV3_1 } from 'openapi-types'
import { FACT_NAMES } from '../../../schemas/release.js'
import { operationsOf, type Document, type Operation } from './operations.js'

type Parameter = OpenAPIV3_1.ParameterObject

const FACTS: ReadonlySet<string> = new Set(FACT_NAMES)

/** Which territories ask for each fact. */
export type AskedIn = (fact: string) => readonly string[]

/** The document whose parameters stand in order, the facts that few films need last, each with the territories that ask for it. */
export function withParametersInOrder (document: Document, askedIn: AskedIn): Document {
  for (const { operation } of operationsOf(document)) {
    if (operation.parameters === undefined) continue
    const parameters = ownParameters(operation).map(briefly)
    for (const parameter of parameters.filter(({ name }) => FACTS.has(name))) {
      parameter.description = [parameter.description, `Asked for in ${askedIn(parameter.name).join(', ')}.`].join(' ')
    }
    operation.parameters = [
      ...parameters.filter(parameter => parameter.in === 'path'),
      ...parameters.filter(parameter => parameter.in !== 'path' && !FACTS.has(parameter.name)),
      ...parameters.filter(({ name }) => FACTS.has(name))
    ]
  }
  return document
}

/** A parameter that says that it is required only if it is. */
function briefly ({ required, ...parameter }: Parameter): Parameter {
  return required === true ? { ...parameter, required } : parameter
}

/** The parameters that stand in an operation itself. */
export function ownParameters ({ parameters = [] }: Operation): Parameter[] {
  return parameters.filter(parameter => 'name' in parameter)
}

/** The document with what several addresses take under one name among its components; what is said otherwise stays where it is. */
export function withSharedParameters (document: Document): Document {
  const uses = new Map<string, Map<string, number>>()
  for (const { operation } of operationsOf(document)) {
    for (const parameter of ownParameters(operation)) {
      const text = JSON.stringify(parameter)
      const written = uses.get(parameter.name) ?? new Map<string, number>()
      uses.set(parameter.name, written.set(text, (written.get(text) ?? 0) + 1))
    }
  }
  const shared = new Map([...uses].flatMap(([name, written]) => {
    const [most] = [...written].sort(([, a], [, b]) => b - a)
    return most === undefined || most[1] < 2 ? [] : [[name, most[0]] as const]
  }))
  for (const { operation } of operationsOf(document)) {
    if (operation.parameters === undefined) continue
    operation.parameters = ownParameters(operation).map(parameter =>
      shared.get(parameter.name) === JSON.stringify(parameter) ? { $ref: `#/components/parameters/${parameter.name}` } : parameter)
  }
  const parameters = Object.fromEntries([...shared].map(([name, text]) => [name, JSON.parse(text) as Parameter]))
  return { ...document, components: { ...document.components, parameters } }
}
