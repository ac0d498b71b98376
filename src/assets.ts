// The files that pages load, read once from where the build put them.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { extname } from 'node:path'
import type { Assets } from './http/pages/assets.js'

const TYPES: Readonly<Record<string, string>> = { '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.svg': 'image/svg+xml' }

/** The files of a folder, by name; what browsers do not load (a map of the sources) is left there. */
export function loadAssets (folder: URL): Assets {
  const names = readdirSync(folder).filter(name => extname(name) in TYPES)
  return new Map(names.map(name => {
    const content = readFileSync(new URL(name, folder))
    const hash = createHash('sha256').update(content).digest('base64url').slice(0, 12)
    return [name, { type: String(TYPES[extname(name)]), content, hash }]
  }))
}
