// The operations of the OpenAPI document, one after another.
import type { OpenAPIV3_1 } from 'openapi-types'

/** The document while it is made. */
export type Document = Partial<OpenAPIV3_1.Document>
export type Operation = OpenAPIV3_1.OperationObject

/** Every operation, with its address and method. */
export function operationsOf ({ paths = {} }: Document): Array<{ readonly path: string, readonly method: 'get' | 'post', readonly operation: Operation }> {
  return Object.entries(paths).flatMap(([path, item]) => (['get', 'post'] as const).flatMap(method => {
    const operation = item?.[method]
    return operation === undefined ? [] : [{ path, method, operation }]
  }))
}
