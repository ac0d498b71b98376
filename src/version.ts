// The version of the service, which package.json alone states.
import { readFileSync } from 'node:fs'

/** The version in the package.json of a folder. */
export function serviceVersion (root: URL): string {
  const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'))
  return String(version)
}
