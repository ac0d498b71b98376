// Holds openapi/openapi.yaml against the document of the last version published, in openapi/released/: what breaks needs a new major version.
import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { serviceVersion } from '../src/version.js'
import { newest, verdictOn } from './contract/verdict.js'
import type { Json } from './contract/schemas.js'

const root = new URL('../../', import.meta.url)
const read = (path: string) => parse(readFileSync(new URL(path, root), 'utf8')) as Json
const version = newest(readdirSync(new URL('openapi/released/', root)).map(file => file.replace(/\.yaml$/, '')))

if (version === undefined) throw new Error('openapi/released/ has no document to compare with')
const faults = verdictOn(serviceVersion(root), read('openapi/openapi.yaml'), { version, document: read(`openapi/released/${version}.yaml`) })
for (const fault of faults) console.error(fault)
if (faults.length > 0) process.exitCode = 1
