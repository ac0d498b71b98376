// Writes schemas/json/*.schema.json, with which editors check and complete the rule files as they are typed.
import { mkdirSync, writeFileSync } from 'node:fs'
import { jsonSchemas } from '../src/rulebook/pages/json-schema.js'

const folder = new URL('../../schemas/json/', import.meta.url)
mkdirSync(folder, { recursive: true })
for (const [name, text] of jsonSchemas()) writeFileSync(new URL(name, folder), text)
