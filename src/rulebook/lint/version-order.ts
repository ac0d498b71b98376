import type { LintRule } from '../draft.js'

/** "Since a version" and "since a day" mean the same to everybody. */
export const versionOrder: LintRule = {
  name: 'version-order',
  description: 'The versions stand latest first: each number is lower than the one above it, and no day is later.',
  * check ({ changelog }) {
    if (changelog === undefined) return
    const { file, content: { versions } } = changelog
    for (const [i, { version, on }] of versions.entries()) {
      const above = versions[i - 1]
      if (above === undefined) continue
      if (!isLower(version, above.version)) yield { file, path: `versions.${i}.version`, detail: `is ${version}, which does not come before ${above.version}: the latest stands first, each once` }
      if (on > above.on) yield { file, path: `versions.${i}.on`, detail: `is ${on}, later than the version above it (${above.on})` }
    }
  }
}

/** Number by number: 1.10.0 comes after 1.9.0. */
function isLower (version: string, other: string): boolean {
  return version.localeCompare(other, 'en', { numeric: true }) < 0
}
