// What stands under the root of the service.
import { Type } from 'typebox'

/** An address, its methods, and what it is for. */
const Address = Type.Object({
  path: Type.String({ description: 'The address; what stands in braces is for the caller to fill in.' }),
  methods: Type.Array(Type.String(), { minItems: 1 }),
  summary: Type.String({ description: 'What it is for, in English.' })
}, { title: 'Address', additionalProperties: false, description: 'An address, its methods, and what it is for.' })

/** The addresses of the service. */
export const Contents = Type.Object({
  addresses: Type.Array(Address, { description: 'In the order of the document.' }),
  links: Type.Object({
    interface: Type.String({ description: 'Swagger UI, where each can be tried.' }),
    document: Type.String({ description: 'The OpenAPI document.' }),
    problems: Type.String({ description: 'The kinds of problem.' })
  }, { additionalProperties: false })
}, { $id: 'Contents', additionalProperties: false, description: 'The addresses of the service, with links to what explains them.' })
