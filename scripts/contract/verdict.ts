// Which version the contract needs, after what changed in it since the last version published.
import { breaksOf, isSameContract } from './breaks.js'
import type { Json } from './schemas.js'

/** What is wrong with a version, line by line; nothing where it says what changed. */
export function verdictOn (version: string, document: Json, last: { readonly version: string, readonly document: Json }): string[] {
  const [major, minor] = numbersOf(version)
  const [lastMajor, lastMinor] = numbersOf(last.version)
  const breaks = breaksOf(last.document, document)
  if (breaks.length > 0 && major <= lastMajor) {
    return [`Version ${version} breaks those who call ${last.version}: it needs the version ${lastMajor + 1}.0.0, or not to break.`, ...breaks.map(text => `- ${text}`)]
  }
  if (!isSameContract(last.document, document) && major === lastMajor && minor <= lastMinor) {
    return [`The contract is no longer that of ${last.version}: it needs the version ${lastMajor}.${lastMinor + 1}.0.`]
  }
  return []
}

/** The newest of some versions. */
export function newest (versions: readonly string[]): string | undefined {
  return [...versions].sort((a, b) => {
    const [left, right] = [numbersOf(a), numbersOf(b)]
    const i = left.findIndex((number, at) => number !== right[at])
    return i < 0 ? 0 : Number(right[i]) - Number(left[i])
  })[0]
}

function numbersOf (version: string): [major: number, minor: number, patch: number] {
  const numbers = version.split('.').map(Number)
  return [Number(numbers[0]), Number(numbers[1]), Number(numbers[2])]
}
