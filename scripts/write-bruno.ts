// Writes examples/bruno/ from the document and its questions; test/clients.test.ts fails when it is out of date.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Document } from '../src/http/document/operations.js'
import { brunoFiles } from './bruno.js'

const root = new URL('../../', import.meta.url)
const folder = new URL('examples/bruno/', root)
rmSync(folder, { recursive: true, force: true })
for (const [path, text] of brunoFiles(parse(readFileSync(new URL('openapi/openapi.yaml', root), 'utf8')) as Document)) {
  const file = new URL(path, folder)
  mkdirSync(new URL('.', file), { recursive: true })
  writeFileSync(file, text)
}
