// The schemas of the rule files, as editors read them.
import { FILE_SCHEMAS } from '../reading/read.js'

/** A file name and the text of the schema, for each kind of rule file. */
export function jsonSchemas (): Array<[name: string, text: string]> {
  return Object.entries(FILE_SCHEMAS).map(([kind, schema]) => [
    `${kind}.schema.json`,
    `${JSON.stringify({ $schema: 'http://json-schema.org/draft-07/schema#', ...schema }, null, 2)}\n`
  ])
}
